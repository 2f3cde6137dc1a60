/**
 * Sets of words, by number. For each word, whether it is in which sets lies side by side: a match asks whether the few
 * words of a sentence are in many sets, and so finds most answers in the nearest memory.
 */
export interface WordSets {
  /** The set of some words: the same number for the same words. */
  of(words: readonly number[]): number
  /** The set of all words of some sets. */
  merge(sets: readonly number[]): number
  /** The words of a set. */
  wordsIn(set: number): readonly number[]
  /** Whether a word is in a set. */
  has(set: number, word: number): boolean
}

/** How many sets there is room for at first. */
const ROOM = 512

/** Makes sets for a vocabulary of so many words. */
export function createWordSets(size: number): WordSets {
  /** By word, the bits of `stride` times 32 sets. */
  let stride = ROOM >> 5
  let bits = new Int32Array(size * stride)
  const members: (readonly number[])[] = []
  /** By a number that the same words share, sets. */
  const known = new Map<number, number[]>()
  // Of the set at hand.
  let added: number[] = []
  let hash = 0

  return {
    of(words) {
      begin()
      addAll(words)
      return end()
    },
    merge(sets) {
      begin()
      for (const set of sets) addAll(members[set]!)
      return end()
    },
    wordsIn: (set) => members[set]!,
    has,
  }

  function has(set: number, word: number): boolean {
    return ((bits[word * stride + (set >> 5)]! >>> (set & 31)) & 1) === 1
  }

  function begin(): void {
    added = []
    hash = 0
    if (members.length === stride * 32) widen()
  }

  function addAll(words: readonly number[]): void {
    const set = members.length
    const column = set >> 5
    const bit = 1 << (set & 31)
    for (const word of words) {
      const at = word * stride + column
      if ((bits[at]! & bit) !== 0) continue
      bits[at]! |= bit
      added.push(word)
      hash = (hash + Math.imul(word + 1, 0x9e3779b1)) | 0
    }
  }

  /** The set at hand, or the one that has the same words. */
  function end(): number {
    const alike = known.get(hash)
    const same = alike?.find((set) => members[set]!.length === added.length && added.every((word) => has(set, word)))
    if (same !== undefined) {
      take(members.length)
      return same
    }
    if (alike) alike.push(members.length)
    else known.set(hash, [members.length])
    return members.push(added) - 1
  }

  /** Takes the words at hand out of a set. */
  function take(set: number): void {
    for (const word of added) bits[word * stride + (set >> 5)]! &= ~(1 << (set & 31))
  }

  /** Makes room for half as many sets more. */
  function widen(): void {
    const wider = stride + (stride >> 1)
    const moved = new Int32Array(size * wider)
    for (let word = 0; word < size; word++) moved.set(bits.subarray(word * stride, (word + 1) * stride), word * wider)
    bits = moved
    stride = wider
  }
}
