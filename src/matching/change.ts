import type { Passage } from '../reading/index.ts'
import { pastSentence } from '../reading/tokens.ts'

/** The sentences that a change of a text left as they were, from either end. */
export interface Unchanged {
  /** How many at the begin. */
  readonly head: number
  /** How many at the end. */
  readonly tail: number
}

/** Tells which sentences two passages begin with alike, and which they end with alike: what is read and what is written. */
export function unchangedIn(before: Passage, after: Passage): Unchanged {
  const most = Math.min(before.tokens.sentences, after.tokens.sentences)
  let head = 0
  while (head < most && isSame(before, head, after, head)) head++
  let tail = 0
  while (head + tail < most && isSame(before, last(before) - tail, after, last(after) - tail)) tail++
  return { head, tail }
}

function last({ tokens }: Passage): number {
  return tokens.sentences - 1
}

function isSame(before: Passage, sentence: number, after: Passage, other: number): boolean {
  const { tokens } = before
  const begin = tokens.first[sentence]!
  const length = pastSentence(tokens, sentence) - begin
  const otherBegin = after.tokens.first[other]!
  if (pastSentence(after.tokens, other) - otherBegin !== length) return false
  for (const column of ['word', 'or', 'flags'] as const) {
    const one = tokens[column]
    const two = after.tokens[column]
    for (let token = 0; token < length; token++) if (one[begin + token] !== two[otherBegin + token]) return false
  }
  // Who judges grammar reads the words that patterns do not know.
  return textOf(before, sentence) === textOf(after, other)
}

function textOf({ text, tokens }: Passage, sentence: number): string {
  return text.slice(tokens.start[tokens.first[sentence]!]!, tokens.sentenceEnd[sentence]!)
}
