import type { Passage } from '../reading/index.ts'
import { pastSentence } from '../reading/tokens.ts'
import { HASH_SEED, mix } from '../reading/vocabulary.ts'
import { CONTEXT_TAGS } from '../reading/words.ts'

/** What was made of sentences, as the same ones come again: while a reply is written, in its rewrites, and in canned words. */
export interface Memory<Value> {
  /**
   * What was made of a sentence that reads the same, or what `make` makes of this one now. Reads the same what has the
   * same tokens for patterns. What was made of letters, too, is not kept: nor are they.
   */
  of(passage: Passage, sentence: number, make: () => Made<Value>): Value
}

/** What was made of a sentence, and whether of its letters, beside its tokens. */
export interface Made<Value> {
  readonly value: Value
  readonly ofText: boolean
}

/** A sentence as patterns read it: of each token the word, the second reading and the flags. */
interface Kept<Value> {
  readonly columns: Int32Array
  readonly value: Value
}

/** The flags that patterns can ask for. The others tell of marks. */
const SAID = [...CONTEXT_TAGS.values()].reduce((all, flag) => all | flag)

/** How many sentences are known at least once so many were met; at most there are twice as many. */
const MANY = 2000

/** Of how many sentences it is known that they were met: a power of two. */
const SEEN = 4096

/** Makes a memory of the latest sentences. */
export function createMemory<Value>(): Memory<Value> {
  // Of two generations the old one is forgotten when the young one is full.
  let young = new Map<number, Kept<Value>>()
  let old: typeof young = new Map()
  /** The hashes of sentences that were met: most never come again, so of one that comes first nothing is kept. */
  const seen = new Int32Array(SEEN)

  return {
    of(passage, sentence, make) {
      const { tokens } = passage
      const begin = tokens.first[sentence]!
      const end = pastSentence(tokens, sentence)
      const hash = hashOf(passage, begin, end)
      let kept = young.get(hash)
      if (kept && isSame(kept, passage, begin, end)) return kept.value
      kept = old.get(hash)
      if (!kept || !isSame(kept, passage, begin, end)) {
        const { value, ofText } = make()
        const slot = hash & (seen.length - 1)
        if (ofText || seen[slot] !== hash) {
          seen[slot] = hash
          return value
        }
        kept = { columns: columnsOf(passage, begin, end), value }
      }
      if (young.size === MANY) {
        old = young
        young = new Map()
      }
      young.set(hash, kept)
      return kept.value
    },
  }
}

/** A number that sentences which read the same share. */
function hashOf({ tokens: { word, or, flags } }: Passage, begin: number, end: number): number {
  let hash = HASH_SEED
  for (let token = begin; token < end; token++) {
    hash = mix(hash, word[token]!)
    hash = mix(hash, or[token]!)
    hash = mix(hash, flags[token]! & SAID)
  }
  return hash
}

function isSame<Value>({ columns }: Kept<Value>, passage: Passage, begin: number, end: number): boolean {
  const { word, or, flags } = passage.tokens
  if (columns.length !== (end - begin) * COLUMNS) return false
  for (let token = begin, at = 0; token < end; token++, at += COLUMNS) {
    if (columns[at] !== word[token] || columns[at + 1] !== or[token] || columns[at + 2] !== (flags[token]! & SAID))
      return false
  }
  return true
}

const COLUMNS = 3

function columnsOf({ tokens: { word, or, flags } }: Passage, begin: number, end: number): Int32Array {
  const columns = new Int32Array((end - begin) * COLUMNS)
  for (let token = begin, at = 0; token < end; token++, at += COLUMNS) {
    columns[at] = word[token]!
    columns[at + 1] = or[token]!
    columns[at + 2] = flags[token]! & SAID
  }
  return columns
}
