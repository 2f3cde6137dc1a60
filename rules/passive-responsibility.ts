import type { Docs, Found, Rule } from '../src/types.ts'

const BEEN =
  '(was|were|is|are|got|gets|has been|have been|had been|have|has|had|seems to have|appears to have|seems to have been|appears to have been|may have been|must have been)'

export default {
  id: 'passive-responsibility',
  severity: 'info',
  preset: 'recommended',
  message: 'This says that something happened, and leaves out whose doing it was.',
  explanation: 'Readers of an apology look for somebody who owns it. Where it was ours, say “we”.',
  patterns: {
    // Mistakes that make themselves.
    slips: [
      `[<slip>(a|an|some|the|several)? #Adverb? #Slip (in .{1,2}|on .{1,2}|with .{1,3})?] (${BEEN}|do)? #Adverb? (made|occurred|occurring|happen|happened|arisen|arose|took place|taken place|(crept|slipped) (in|into|through)|introduced|committed)`,
      `there (was|were|has been|have been|had been|must have been|may have been|seems to have been|appears to have been) #Adverb? (some|a|an|the)? .{0,3} #Slip`,
      '(something|things|anything|it all) (has|have|had|must have|seems to have|appears to have|clearly)? #Adverb? ({go}|got) .{0,2} (wrong|awry|amiss|astray|pear shaped|sideways|south)',
      `(wires|lines) ${BEEN} #Adverb? (crossed|mixed up)`,
      '({fall}|{slip}|gone) (through|between) (the)? (cracks|net|gaps|gap)',
    ],
    // What was done to things by nobody.
    botched: [
      `[<thing>(your|the|this|these|those|a|an) .{1,3}] ${BEEN} #Adverb? [<deed>#Mishandled]`,
      `(wrong|incorrect|inaccurate|misleading|outdated) !(it|we|they|you|he|she|this|that|and|but|so|as) .{0,1} ${BEEN} #Adverb? (given|provided|sent|supplied|quoted|entered|delivered|used|applied|charged|told)`,
    ],
  },
  find({ draft, customer, reply }, matches) {
    if (
      draft.fault === 'customer' ||
      draft.fault === 'third-party' ||
      customer.signals('self-blame') ||
      reply.does('responsibility')
    )
      return []
    const alone = customer.setting === 'none'
    if (!alone && !customer.signals('problem', 'our-fault', 'upset')) return []
    const botched = alone && !reply.does('apology', 'regret') ? [] : matches('botched')
    return [
      ...matches('slips').map((found) => bring(found, reply.text)),
      ...botched.map((found) => bring(found, reply.text)),
    ]
  },
  unless: [
    '#Conditional',
    '#Negated',
    '#Question',
    '#Reported',
    '(hear|learn|find|finding|where|see|check|tell) .{0,3} {go} wrong',
    '(#Mishandled|made|committed|introduced) by (us|our|the|my|your|a|one)',
    '(the|this|that|same) {error} .{0,2}',
    '(phone|wallet|card|cards|keys|purse|passport) .{0,3} (lost|misplaced|mislaid)',
  ],
  rewrites: [
    { title: 'Say “we”, if it was us', text: 'we $act', when: 'act', ours: true },
    { title: 'Own it, if it was ours', text: "I'm sorry that we {failure}.", at: 'sentence', ours: true },
    {
      title: 'Name what went wrong',
      text: ['This is what happened: {what happened to you}.'],
      at: 'sentence',
    },
    {
      title: 'Say that you are finding out',
      text: [
        "I'm finding out how {problem} came about.",
        "I'm finding out how it came about that {what happened to you}.",
      ],
      at: 'sentence',
    },
  ],
} satisfies Rule

/** A finding with what we did, where its words say it. */
function bring(found: Found, text: string): Found {
  const words = (name: string) => text.slice(...(found.captures[name] ?? [0, 0]))
  const [slip, thing, deed] = [words('slip'), words('thing'), words('deed')]
  if (/mistake|error|blunder/i.test(slip)) return { ...found, fills: { act: `made ${lower(slip)}` } }
  // Lost, wrongly closed, sent to the wrong place; *not answered* has no such form.
  const [, verb, rest] = /^((?:\w+ly )?\w+)(.*)/s.exec(deed.toLowerCase()) ?? []
  if (!verb || verb === 'not') return found
  return { ...found, fills: { act: `${verb === 'forgotten' ? 'forgot' : verb} ${lower(thing)}${rest ?? ''}` } }
}

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}

export const docs = {
  sources: ['004#23', '000#24'],
  bad: [
    '**Mistakes were made** on the ward.',
    'I gather that **there has been a mix-up** at the surgery.',
    '**Somthing went wrong** with the payout, pls try tomorrow.',
    'As we see it, **wires got crossed** between the two shops.',
    'Your claim **slipped through the cracks**, madam.',
    'Sorry! **Your prescription was sent to the wrong chemist**.',
    'Our apologies, the **wrong fare was quoted** to your son by phone.',
    {
      thread: [{ from: 'customer', text: 'Nobody has answered my email about the flat since May. I am fed up.' }],
      reply: 'Dear Ms Roy, **your email was overlooked**. A surveyor comes on Monday.',
    },
    {
      thread: [{ from: 'customer', text: 'You closed my account and I cannot pay my rent!' }],
      reply: 'We are sorry. **The account was wrongly closed** on 3 May.',
    },
  ],
  good: [
    {
      thread: [{ from: 'customer', text: 'My parcel never came!' }],
      reply: 'You are wrong, it was delivered on Friday.',
    },
    'If something went wrong at the gate, show this code to the guard.',
    'We know of no mistakes made on that invoice.',
    'Has an error occurred on the third screen?',
    'The driver said something went wrong with the lift.',
    'Sorry to hear that something went wrong with your flight.',
    'Sorry, your parcel was lost by our depot in Derby.',
    'I can see that the error happened twice on your screen.',
    'Sorry to hear that your phone was lost.',
    'We made a mistake when we typed your date of birth.',
    'Sorry for the wait. Your refund was processed on Tuesday.',
    {
      thread: [{ from: 'customer', text: 'Hi, what does E12 mean?' }],
      reply: 'It means that an error occurred in the upload.',
    },
    {
      thread: [{ from: 'customer', text: 'My seats were given away!' }],
      reply: 'That is our mistake: your booking was overlooked.',
    },
    { reply: 'An error has occurred at the bank.', fault: 'third-party' },
  ],
} satisfies Docs
