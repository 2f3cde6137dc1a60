import type { Tokens } from './tokens.ts'
import { FIRST_WORD, Shape } from './words.ts'

/** Fewest words that are strange to the rules from which another language is told. */
const FEWEST = 4

/** The first letter of a script other than Latin. */
const OTHER_SCRIPT = 0x370

/**
 * Whether a text is most likely not in English: of its words, the rules, which know the common ones, know fewer than
 * one in three. Of a few words in Latin letters nobody can tell, and they pass for English.
 */
export function isForeign(text: string, { length, word, start, end }: Tokens): boolean {
  let known = 0
  let strange = 0
  for (let token = 0; token < length; token++) {
    const id = word[token]!
    if (id >= FIRST_WORD) known++
    else if (id < Shape.Name)
      strange += text.charCodeAt(start[token]!) < OTHER_SCRIPT ? 1 : wordsIn(end[token]! - start[token]!)
  }
  return strange >= FEWEST && known * 2 < strange
}

/** How many words of Latin letters a word in another script counts for: some do not part theirs. */
function wordsIn(length: number): number {
  return Math.max(2, length / 2)
}
