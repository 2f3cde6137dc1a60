import type { Range } from './types.ts'

/** The index of the sentence that a place is in, or behind: of the last that begins there or before. The first has 0. */
export function sentenceAt(sentences: readonly Range[], at: number): number {
  return Math.max(
    0,
    sentences.findLastIndex(([start]) => start <= at),
  )
}
