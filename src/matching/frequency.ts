/**
 * How often the commonest words stand in 10,000 words of support conversations, measured over 9,535 real
 * replies and the messages they answer. A pattern is filed under its rarest word.
 */
const COMMON =
  'the 370 to 326 you 252 and 246 i 173 we 170 a 165 for 161 your 147 is 130 in 113 of 102 it 97 that 93 with 89 our 81 us 76 this 75 on 74 not 90 are 90 was 67 have 72 can 63 at 57 my 51 please 45 be 44 but 40 stay 40 thank 39 so 39 as 38 will 50 if 37 help 37 from 37 very 36 there 34 good 32 time 30 do 45 all 29 out 29 me 28 thanks 27 room 27 would 32 an 26 like 26 experience 25 or 25 here 25 know 24 had 26 they 24 service 24 staff 24 app 23 were 23 any 23 great 23 again 22 about 22 team 22 what 21 support 21 feedback 21 email 20 dear 20 get 20 no 20 look 19 back 19 account 18 one 18 regards 18 best 18 more 18 just 18 am 22 by 17 sorry 17 when 17 review 17 also 16 guest 16 up 15 need 15 let 15 hope 15 hear 14 how 14 has 18 name 14 forward 14 been 13 which 13 see 13 issue 13 well 12 only 12 much 12 check 12 could 11 some 11 really 11 visit 11 kind 11 make 11 now 11 day 10 happy 10 soon 10 next 10 number 10 try 10 guests 10 take 10 new 10 want 10 into 9 other 9 future 9 appreciate 9 did 15 provide 9 work 9 share 8 may 8 link 8 glad 8 them 8 their 8 still 8 use 8 even 8 contact 8 able 8 send 8 details 8 sure 8 right 8 reach 8 further 7 go 7 too 7 should 7 way 7 better 7 always 7 over 7 then 7 working 7 same 7 information 7 such 7 these 6 feel 6 customer 6 why 6 many 6 during 6 find 6 yes 6 request 6 who 6 through 6 issues 6 because 6 days 6 having 6 care 6 every 6 going 6 than 6 its 6 where 5 being 5 looking 5 first 5 once 5 however 5 problem 5 understand 5 inconvenience 5 does 9'

const rates = new Map<string, number>()
for (const [, word, rate] of COMMON.matchAll(/(?<!\S)(\S+) (\d+)/g)) rates.set(word!, Number(rate))

/** Occurrences of a word in 10,000 words; a word not listed counts as one. */
export function frequencyOf(word: string): number {
  return rates.get(word) ?? 1
}
