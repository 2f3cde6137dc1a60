import type { Anchor } from './filing.ts'

/**
 * What to try where a word stands, by word. The trials of a word lie side by side in one array, as most are looked at
 * and passed over: the find, and how many tokens of a match may stand before the word, at least and at most.
 */
export interface Trials {
  /** The trials of a word, {@link TRIAL_COLUMNS} numbers each. */
  at(word: number): readonly number[] | undefined
  /** Files a find under the words of its anchors. Those of a word are tried by their place, the lowest first. */
  file(find: number, anchors: readonly Anchor[], place: number): void
}

/** How many numbers a trial takes. */
export const TRIAL_COLUMNS = 3

/** Makes trials for so many words. */
export function createTrials(words: number): Trials {
  const trials: (number[] | undefined)[] = new Array(words)
  /** By find, its place. */
  const places: number[] = []

  return {
    at: (word) => trials[word],
    file(find, anchors, place) {
      places[find] = place
      for (const { words: ids, minBefore, maxBefore } of anchors) {
        for (const id of ids) {
          const here = (trials[id] ??= [])
          let index = here.length
          while (index > 0 && places[here[index - TRIAL_COLUMNS]!]! > place) index -= TRIAL_COLUMNS
          if (index === here.length) here.push(find, minBefore, maxBefore)
          else here.splice(index, 0, find, minBefore, maxBefore)
        }
      }
    },
  }
}
