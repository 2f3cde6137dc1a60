import { american } from '../reading/spelling.ts'
import type { Locale } from '../types.ts'

/** With a capital at the begin. */
export function capitalized(text: string): string {
  return text.replace(/^(["'“‘(\s]*)(\p{Ll})/u, (_, marks: string, letter: string) => marks + letter.toUpperCase())
}

// Words that have their capital wherever they stand.
const PROPER = /^(?:I\b|[A-Z]{2}|\{|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)/

/** With a small letter at the begin, unless the first word always has a capital. */
export function lowered(text: string): string {
  return PROPER.test(text) ? text : text.replace(/^\p{Lu}(?=\p{Ll}|['’\s]|$)/u, (letter) => letter.toLowerCase())
}

/** With *a* and *an* as the word after them wants. */
export function article(text: string): string {
  return text
    .replace(/\b([Aa]) (?=[aeio]|u(?!n[is]|se|su|ti|k\b)|hour|honest)/g, '$1n ')
    .replace(/\b([Aa])n (?=(?![aeiou]|hour|honest|\{|F\b|[LMNRSX][A-Z])[A-Za-z])/g, '$1 ')
}

const BRITISH = /\b\w+(?:is(?:e[drs]?|ing|ation)|our(?:s|ed|ing|ite)?|lled|lling|ence)\b|\bcentre\b|\bcheque\b/gi
const EITHER = /(?:adv|prom|otherw|exerc|rev|superv|surpr|comprom|w|ra|r|prec|no|advert)is(?:e[drs]?|ing)$|^(?:our|your|four|hours?|tour|pour|sour|flour|courses?|yours)$|(?:ence|called|calling|will?ing|selling|telling|filled|filling|billed|billing|pulled|rolled|spelling|selling|installed|installing|controlled)$/i

/** How a text spells: by the words in it that only one side of the ocean writes so; undefined where there are none. */
export function spellingOf(text: string): Locale | undefined {
  const british = (text.match(BRITISH) ?? []).filter((word) => !EITHER.test(word)).length
  const americans = (text.match(/\b\w+(?:iz(?:e[drs]?|ing|ation))\b|\b(?:color|favor|behavior|honor|labor|center|check)\w*\b/gi) ?? []).filter(
    (word) => !/^(?:size|prize|seize|check)/i.test(word),
  ).length
  if (british === americans) return undefined
  return british > americans ? 'en-GB' : 'en-US'
}

/** A rewrite, which is written in British spelling, as the draft spells. */
export function respell(text: string, locale: Locale | undefined): string {
  if (locale !== 'en-US') return text
  return text.replace(/\b\w+\b/g, (word) => (EITHER.test(word) ? word : american(word)))
}
