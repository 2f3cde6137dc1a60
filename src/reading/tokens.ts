import type { Range } from '../types.ts'
import { FIRST_WORD, Flag, Shape } from './words.ts'

/**
 * The tokens of a text, as columns: a token is an index into them. A token is a word in its normal form,
 * or something that is never split: a number, an address, a quotation, a placeholder. Sentences are made
 * for chat: lower case, missing stops, bullets and greeting lines are read as people write them.
 */
export interface Tokens {
  /** How many tokens there are; the columns may be longer. */
  readonly length: number
  /** Where each begins, in the text as given. */
  readonly start: Int32Array
  /** Where each ends. */
  readonly end: Int32Array
  /** The id of its word or shape. */
  readonly word: Int32Array
  /** The id of a second reading, or -1. */
  readonly or: Int32Array
  /** Bits of {@link Flag}. */
  readonly flags: Int32Array
  /** The index of its sentence. */
  readonly sentence: Int32Array
  /** How many sentences there are. */
  readonly sentences: number
  /** By sentence: its first token. */
  readonly first: Int32Array
  /** By sentence: where its text ends, with its closing marks. */
  readonly sentenceEnd: Int32Array
}

/** Tokens that are filled anew for each text, so that reading leaves no garbage. */
export type Columns = { -readonly [name in keyof Tokens]: Tokens[name] }

/** Makes columns with room for texts of some size. */
export function createColumns(capacity = 512): Columns {
  return { length: 0, sentences: 0, ...columnsOf(capacity) }
}

/** Makes room for a text of `length` UTF-16 units, which has at most that many tokens. */
export function reserve(columns: Columns, length: number): void {
  if (columns.start.length < length) Object.assign(columns, columnsOf(2 ** Math.ceil(Math.log2(length))))
}

function columnsOf(capacity: number) {
  const column = () => new Int32Array(capacity)
  return {
    start: column(),
    end: column(),
    word: column(),
    or: column(),
    flags: column(),
    sentence: column(),
    first: column(),
    sentenceEnd: column(),
  }
}

/** The token after the last one of a sentence. */
export function pastSentence(tokens: Tokens, sentence: number): number {
  return sentence + 1 < tokens.sentences ? tokens.first[sentence + 1]! : tokens.length
}

/** Whether a token is something that no rule reports in, such as a quotation or an address. */
export function isMasked(word: number): boolean {
  return word >= Shape.Quoted && word < FIRST_WORD
}

/** The range of the tokens from `first` to before `past`, without splitting a written word. */
export function rangeOf(tokens: Tokens, first: number, past: number): Range {
  let from = first
  while (from > 0 && tokens.flags[from]! & Flag.Joined) from--
  let last = past - 1
  while (last + 1 < tokens.length && tokens.flags[last + 1]! & Flag.Joined) last++
  return [tokens.start[from]!, tokens.end[last]!]
}
