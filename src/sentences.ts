import type { Range } from './types.ts'

/** The index, from 0, of the sentence that a place is in, or behind: of the last that begins there or before. */
export function sentenceAt(sentences: readonly Range[], at: number): number {
  return Math.max(
    0,
    sentences.findLastIndex(([start]) => start <= at),
  )
}
