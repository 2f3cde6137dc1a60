import type { Range } from '../types.ts'

/** The one change that makes a text out of another: at an offset, how many units went, and what came. */
export interface Splice {
  readonly at: number
  readonly removed: number
  readonly inserted: string
  /** Whether what stands before the change now goes on in a word, and whether what stands after it goes one on. */
  readonly goesOn: boolean
  readonly isGoneOn: boolean
}

/** The smallest single change from one text to another, or nothing where they are the same. */
export function spliceBetween(before: string, after: string): Splice | undefined {
  if (before === after) return undefined
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before[head] === after[head]) head++
  let tail = 0
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  const past = after.length - tail
  return {
    at: head,
    removed: before.length - head - tail,
    inserted: after.slice(head, past),
    goesOn: WORD_AT_START.test(after.slice(head, head + 2)),
    isGoneOn: WORD_AT_END.test(after.slice(Math.max(0, past - 2), past)),
  }
}

/** Where a range of the text before is in the text after, or nothing where its words changed or grew. */
export function shifted(range: Range, { at, removed, inserted, goesOn, isGoneOn }: Splice): Range | undefined {
  const [start, end] = range
  if (at + removed <= start) {
    if (start < end && at + removed === start && isGoneOn) return undefined
    const by = inserted.length - removed
    return [start + by, end + by]
  }
  if (at < end || (at === end && start < end && goesOn)) return undefined
  return range
}

const WORD_AT_END = /[\p{L}\p{N}]$/u
const WORD_AT_START = /^[\p{L}\p{N}]/u
