import type { Anchor } from './filing.ts'

/**
 * What to try where a word stands, by word: `start[word]` to before `start[word + 1]` are its trials. Columns, so
 * that the trials of a word lie side by side in memory: most are looked at and passed over.
 */
export interface Trials {
  readonly start: Int32Array
  /** The index of the pattern to try. */
  readonly source: Int32Array
  /** How many tokens of a match may stand before the word, at least and at most. */
  readonly minBefore: Int32Array
  readonly maxBefore: Int32Array
}

/** Files sources under the words of their anchors: `anchors[source]`. */
export function fileTrials(anchors: readonly (readonly Anchor[])[], words: number): Trials {
  const start = new Int32Array(words + 1)
  for (const ofSource of anchors) for (const { words: ids } of ofSource) for (const id of ids) start[id + 1]!++
  for (let word = 0; word < words; word++) start[word + 1]! += start[word]!

  const count = start[words]!
  const trials = {
    start,
    source: new Int32Array(count),
    minBefore: new Int32Array(count),
    maxBefore: new Int32Array(count),
  }
  const next = start.slice()
  anchors.forEach((ofSource, source) => {
    for (const { words: ids, minBefore, maxBefore } of ofSource) {
      for (const id of ids) {
        const trial = next[id]!++
        trials.source[trial] = source
        trials.minBefore[trial] = minBefore
        trials.maxBefore[trial] = maxBefore
      }
    }
  })
  return trials
}
