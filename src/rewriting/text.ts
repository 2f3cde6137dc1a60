import { american, otherSpellingsOf } from '../reading/spelling.ts'
import type { Locale } from '../types.ts'

/** With a capital at the begin, unless the first word has one further on: *iPhones* stay so. */
export function capitalized(text: string): string {
  return text.replace(
    /^(["'“‘(\s]*)(\p{Ll})(?!\p{Ll}*\p{Lu})/u,
    (_, marks: string, letter: string) => marks + letter.toUpperCase(),
  )
}

/** The character at an offset, as a sentence begins that begins there. */
export function capitalAt(text: string, at: number): string {
  return capitalized(text.slice(at, at + 30))[0] ?? ''
}

// Words that have their capital wherever they stand.
const PROPER = /^(?:I\b|[A-Z]{2}|\{|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)/

/** With a small letter at the begin, unless the first word always has a capital. */
export function lowered(text: string): string {
  return PROPER.test(text) ? text : text.replace(/^\p{Lu}(?=\p{Ll}|['’\s]|$)/u, (letter) => letter.toLowerCase())
}

// How a word begins that is spoken with a vowel first: *hour*, and neither *one* nor *unit* nor *European*.
const VOWEL = '(?:[ai]|e(?!u|we)|o(?!n(?:e|ce)\\b)|u(?!ni(?![mn])|s[aeiu]|ti|k\\b)|hour|honest|hono|heir)'
const BEFORE_VOWEL = new RegExp(`\\b([Aa]) (?=${VOWEL})`, 'g')
// What begins with a capital may be spelt out: *an SMS*.
const BEFORE_OTHERS = new RegExp(`\\b([Aa])n (?=(?!${VOWEL}|[AEIOU]|F\\b|[LMNRSX][A-Z])[A-Za-z])`, 'g')

/** With *a* and *an* as the word after them wants. */
export function article(text: string): string {
  return text.replace(BEFORE_VOWEL, '$1n ').replace(BEFORE_OTHERS, '$1 ')
}

// Spellings that differ in meaning, too: a gas meter, a computer program.
const BOTH = /^(?:meters?|liters?|programs?|licenses?)$/

/** How a text spells: by the words in it that only one side of the ocean writes so; undefined where there are none. */
export function spellingOf(text: string): Locale | undefined {
  let british = 0
  let americans = 0
  for (const [word] of text.toLowerCase().matchAll(/[a-z]{4,}/g)) {
    if (american(word) !== word) british++
    else if (otherSpellingsOf(word).length > 0 && !BOTH.test(word)) americans++
  }
  if (british === americans) return undefined
  return british > americans ? 'en-GB' : 'en-US'
}

/** A rewrite, which is written in British spelling, as the draft spells; nobody is asked how where there is but one way. */
export function respell(text: string, localeOf: () => Locale | undefined): string {
  const respelt = text.replace(/\b[A-Za-z]{4,}\b/g, (word) => {
    const lower = word.toLowerCase()
    const spelt = american(lower)
    return spelt === lower ? word : word[0] + spelt.slice(1)
  })
  return respelt !== text && localeOf() === 'en-US' ? respelt : text
}

// How a reply speaks that several people sign, and how one that a person signs.
const OF_SEVERAL = /\b(?:we|our|us)\b/i
const OF_ONE = /\b(?:i(?!\.e)|my|me|mine|myself)\b/i

/** Whether a text speaks as several people do, and never as one. */
export function isOfSeveral(text: string): boolean {
  return OF_SEVERAL.test(text) && !OF_ONE.test(text)
}

const SEVERAL: Readonly<Record<string, string>> = { my: 'our', me: 'us', mine: 'ours', myself: 'ourselves' }

// What people feel with others.
const FEELING =
  /\b(?:sorry|apologi[sz]e|(?:see|hear|understand) (?:why|how|that)|know (?:you|how)|appreciate|glad|grateful)\b/i
// What somebody does or will do.
const ACT = /\bI(?:['’]ll| will|(?:['’]m| am) \w+ing)\b|\blet me\b/i

/**
 * What one person feels, as several say it: *We're sorry* for *I'm sorry*. What somebody does stays with whoever does it: *I'll
 * call you* and *what I can do* name somebody to hold on to.
 */
export function ofSeveral(words: string): string {
  if (!FEELING.test(words) || ACT.test(words)) return words
  return words.replace(
    /\{[^{}]*\}|\bI(?:(['’])m\b| (am|was)\b|\b)|\b(?:my|me|mine|myself)\b/g,
    (one, mark: string | undefined, verb: string | undefined, at: number) => {
      if (one[0] === '{') return one
      if (one[0] !== 'I') return SEVERAL[one]!
      const we = /(?:^|[.!?…]["'”’)\]]*\s+)["'“‘(]*$/.test(words.slice(0, at)) ? 'We' : 'we'
      return we + (mark ? `${mark}re` : verb ? ` ${verb === 'am' ? 'are' : 'were'}` : '')
    },
  )
}
