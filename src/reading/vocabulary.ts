import { contractions, ENDINGS, LOST_APOSTROPHES, type Part } from './contractions.ts'
import {
  american,
  hasTwoSpellings,
  isMisspelling,
  otherSpellingsOf,
  SHORTEST_GUESS,
  skeletonOf,
  TYPOS,
} from './spelling.ts'
import { FIRST_WORD, Shape } from './words.ts'

/**
 * The words that patterns ask for, each with an id, and every way they are written. A word that no
 * pattern asks for is {@link Shape.Unknown}.
 */
export interface Vocabulary {
  /** Ids run from 0 to `size - 1`. */
  readonly size: number
  /** The ids of words that no pattern asks for, from the first to before the last: a capital makes names of them. */
  readonly plain: readonly [first: number, past: number]
  /** The id of a word in its normal form, or -1. */
  idOf(word: string): number
  /** The word of an id. */
  wordOf(id: number): string
  /** The entry of what is written at `[start, end)` of `text`, whose hash is `hash`, or -1. */
  lookUp(text: string, start: number, end: number, hash: number): number
  /** The entry whose misspelling stands at `[start, end)`, or -1. */
  guess(text: string, start: number, end: number): number
  /** By entry: the word's id, or -1 where the entry is read as several words. */
  readonly word: Int32Array
  /** By entry: the shape of its ending, -ly, -ed or -ing, as a second reading; or -1. */
  readonly or: Int32Array
  /** By entry: the words it is read as. */
  readonly parts: readonly (readonly Piece[] | undefined)[]
  /** By entry: the words it is read as when the word that follows has one of these ids. */
  readonly lost: readonly (Lost | undefined)[]
  /** What an apostrophe ending stands for after a word that is no entry itself. */
  readonly endings: ReadonlyMap<string, Piece>
}

/** One of the words that an entry is read as. */
export interface Piece {
  readonly word: number
  readonly or: number
  /** UTF-16 units of what is written. */
  readonly length: number
}

interface Lost {
  readonly pieces: readonly Piece[]
  readonly before: ReadonlySet<number>
}

/** Mixes a number, such as a lower-case character, into a hash, as FNV-1a does. */
export function mix(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

/** What every hash begins with. */
export const HASH_SEED = 0x811c9dc5 | 0

/**
 * Makes a vocabulary of `words`, which are lower case; reading needs a few words of its own, which are added. `plain` are
 * words that no pattern asks for.
 */
export function createVocabulary(words: readonly string[], plain: readonly string[] = []): Vocabulary {
  const ids = new Map<string, number>()
  const list: string[] = Array.from({ length: FIRST_WORD }, () => '')
  /** Words that may be spelt otherwise. */
  const doubtful: string[] = []
  const idOf = (word: string): number => {
    const known = ids.get(word)
    if (known !== undefined) return known
    const two = hasTwoSpellings(word)
    const key = two ? american(word) : word
    const same = key === word ? undefined : ids.get(key)
    if (same !== undefined) return same
    if (two) doubtful.push(key)
    ids.set(key, list.length)
    return list.push(word) - 1
  }
  const toPiece = ({ word, or, length }: Part): Piece => ({
    word: idOf(word),
    or: or === undefined ? -1 : idOf(or),
    length,
  })
  words.forEach(idOf)
  const from = list.length
  plain.forEach(idOf)
  const past = list.length

  // The first to claim a spelling has it: contractions, then words, then the other ways to write them.
  const table = createTable(ids.size * 2)
  for (const [written, parts] of contractions()) table.claim(written, -1, parts.map(toPiece))
  for (const [written, { parts, before }] of LOST_APOSTROPHES) {
    const lost = { pieces: parts.map(toPiece), before: new Set(before.map(idOf)) }
    table.claim(written, idOf(written === 'ur' ? 'your' : written), undefined, lost)
  }
  const endings = new Map<string, Piece>()
  for (const [written, part] of ENDINGS) endings.set(written, toPiece({ ...part, length: 0 }))
  ids.forEach((id, word) => void table.claim(word, id))
  for (const key of doubtful) {
    const id = ids.get(key)!
    table.claim(list[id]!, id)
    otherSpellingsOf(key).forEach((other) => void table.claim(other, id))
  }
  for (const [word, typos] of Object.entries(TYPOS)) {
    const id = ids.get(word)
    if (id !== undefined) for (const typo of typos.split(' ')) table.claim(typo, id)
  }
  return {
    size: list.length,
    plain: [from, past],
    idOf: (word) => ids.get(word) ?? ids.get(american(word)) ?? -1,
    wordOf: (id) => list[id] ?? '',
    endings,
    ...table.build(),
  }
}

/** Makes an open-addressing hash table of what is written: looked up by position, without making a string. */
function createTable(expected: number) {
  const written: string[] = []
  const hashes: number[] = []
  const word: number[] = []
  const or: number[] = []
  const parts: (readonly Piece[] | undefined)[] = []
  const lost: (Lost | undefined)[] = []
  let mask = 0
  let slots = new Int32Array(0)
  resize(expected)

  function resize(room: number): void {
    mask = 2 ** Math.ceil(Math.log2(room * 2 + 64)) - 1
    slots = new Int32Array(mask + 1).fill(-1)
    for (let entry = 0; entry < written.length; entry++) slots[slotOf(written[entry]!, hashes[entry]!)] = entry
  }

  /** The slot of a spelling, or the free one where it would stand. */
  function slotOf(text: string, hash: number): number {
    let slot = hash & mask
    for (let entry = slots[slot]!; entry !== -1; entry = slots[slot]!) {
      if (hashes[entry] === hash && written[entry] === text) break
      slot = (slot + 1) & mask
    }
    return slot
  }

  return {
    /** Has a spelling stand for a word, or with -1 for several; only the first claim to it counts. */
    claim(text: string, id: number, pieces?: readonly Piece[], whenLost?: Lost): void {
      const hash = hashOf(text)
      const slot = slotOf(text, hash)
      if (slots[slot] !== -1) return
      slots[slot] = written.length
      written.push(text)
      word.push(id)
      or.push(endingOf(text))
      parts.push(pieces)
      lost.push(whenLost)
      if (hashes.push(hash) * 2 > mask) resize(hashes.length * 2)
    },
    build() {
      const initials = new Uint16Array(written.length)
      const lengths = new Uint8Array(written.length)
      for (let entry = 0; entry < written.length; entry++) {
        initials[entry] = written[entry]!.charCodeAt(0)
        lengths[entry] = written[entry]!.length
      }
      const hashOfEntry = new Int32Array(hashes)
      // Misspellings are looked up by their consonants; made when the first is met.
      let skeletons: Map<number, number[]> | undefined

      return {
        lookUp(text: string, start: number, end: number, hash: number): number {
          for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
            const entry = slots[slot]!
            if (entry === -1) return -1
            // All 32 bits of the hash, the length and the initial: two words that share them are not known to exist.
            if (
              hashOfEntry[entry] === hash &&
              lengths[entry] === end - start &&
              initials[entry] === lowerCase(text.charCodeAt(start))
            )
              return entry
          }
        },
        guess(text: string, start: number, end: number): number {
          skeletons ??= bySkeleton(written, word)
          const candidates = skeletons.get(skeletonOf(text, start, end))
          if (!candidates) return -1
          const misspelt = text.slice(start, end).toLowerCase()
          return candidates.find((entry) => isMisspelling(misspelt, written[entry]!)) ?? -1
        },
        word: new Int32Array(word),
        or: new Int32Array(or),
        parts,
        lost,
      }
    },
  }
}

function bySkeleton(written: readonly string[], word: readonly number[]): Map<number, number[]> {
  const skeletons = new Map<number, number[]>()
  written.forEach((text, entry) => {
    if (word[entry] === -1 || text.length < SHORTEST_GUESS) return
    const skeleton = skeletonOf(text, 0, text.length)
    const others = skeletons.get(skeleton)
    if (others) others.push(entry)
    else skeletons.set(skeleton, [entry])
  })
  return skeletons
}

/** The hash of a whole word in lower case. */
export function hashOf(text: string): number {
  let hash = HASH_SEED
  for (let index = 0; index < text.length; index++) hash = mix(hash, text.charCodeAt(index))
  return hash
}

/** The lower case of an ASCII or Latin-1 letter, and the plain apostrophe of any apostrophe. */
export function lowerCase(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 0x20 : code
  if (code === 0x2019 || code === 0x02bc || code === 0xb4 || code === 0x2018) return 0x27
  return code >= 0xc0 && code <= 0xde && code !== 0xd7 ? code + 0x20 : code
}

const NO_ADVERBS = new Set(
  'reply apply supply family rely imply comply multiply july italy assembly bully ally only early likely friendly'.split(
    ' ',
  ),
)

/** The shape of a known word's ending, or -1. */
function endingOf(word: string): number {
  if (word.length <= 4) return -1
  const shape = shapeOf(word, 0, word.length, false)
  return shape === Shape.Unknown ? -1 : shape
}

/** The shape of a word that is in no vocabulary, by its ending and capital. */
export function shapeOf(text: string, start: number, end: number, capital: boolean): number {
  if (end - start > 4) {
    const last = text.charCodeAt(end - 1) | 0x20
    const before = text.charCodeAt(end - 2) | 0x20
    if (last === 0x79 && before === 0x6c)
      return NO_ADVERBS.has(text.slice(start, end).toLowerCase()) ? Shape.Unknown : Shape.Ly
    if (capital) return Shape.Name
    if (last === 0x64 && before === 0x65) return Shape.Ed
    if (last === 0x67 && before === 0x6e && (text.charCodeAt(end - 3) | 0x20) === 0x69) return Shape.Ing
    return Shape.Unknown
  }
  return capital ? Shape.Name : Shape.Unknown
}
