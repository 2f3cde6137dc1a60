import { firstMatches, MOST } from './bounds.ts'
import { createMatching, type Judge, type Lexicon, type Match, type Matched, type Matcher } from './matching/index.ts'
import { memo } from './memo.ts'
import type { Passage, Vocabulary } from './reading/index.ts'
import { pastSentence, rangeOf } from './reading/tokens.ts'
import { SHAPE_TAGS } from './reading/words.ts'
import type {
  CustomerMessage,
  Draft,
  Evidence,
  Found,
  Pattern,
  Range,
  Recogniser,
  Rule,
  SignalDefinition,
  WordWeights,
} from './types.ts'

/** Anything that finds by patterns, code or both. */
export type AnyRecogniser = Recogniser<readonly Pattern[] | ((...given: never) => unknown)> &
  Pick<SignalDefinition, 'words'> &
  Pick<Rule, 'weights'>

/** What words are read by. */
export interface Words {
  readonly lexicon: Lexicon
  readonly terms?: readonly string[]
  readonly judge?: Judge
}

/** A text and the matches in it of all recognisers of one kind. */
export interface OpenText extends CustomerMessage {
  readonly format: 'text' | 'markdown'
  readonly passage: Passage
  /** Ids of the recognisers that wanted grammar and did not get it. */
  readonly undecided: readonly string[]
  /** Whether of one kind so many things were found that the rest was not looked at. */
  readonly full: boolean
  search(expression: RegExp): readonly RegExpExecArray[]
  /** Whether a recogniser has anything to look at: a match of one of its patterns, or no patterns at all. */
  concerns(recogniser: AnyRecogniser): boolean
  /** Matches of the patterns of a recogniser's `find`, or of those that it names. */
  found(recogniser: AnyRecogniser, name?: string): readonly Found[]
  /** The matches of a group of recognisers. */
  matched(group: number): Matched
  /** The weighted words of a recogniser that were not met before, and are then. */
  weighed(recogniser: AnyRecogniser, met: Set<number>): readonly Evidence[]
  /** Whether patterns of a recogniser match in a sentence, whatever came of it, or an exception to them does. */
  touches(recogniser: AnyRecogniser, sentence: number): boolean
  /** Adds what weighted words of a sentence add up to, each once, by table. The tables must be the same ones each time. */
  addWeights(tables: readonly WordWeights[], sentence: number, sums: Int32Array): void
  /** The same text with the matches of patterns that are known, and nothing else that was found. */
  again(): OpenText
  /** Takes the text back. */
  close(): void
}

/** Reads texts and finds recognisers in them. */
export interface TextFinder {
  /** Has recognisers found where others of the finder are, one by one, which are looked for alike. */
  takeFor(known: readonly AnyRecogniser[], others: readonly AnyRecogniser[]): void
  /** Reads a text, which may be one of the customer's messages, by its index. */
  read(text: string, format?: Draft['format'], message?: number): OpenText
}

/**
 * What reads texts for groups of recognisers. Linters share it where they look for the same, as making one takes longer
 * than linting hundreds of replies, and each learns what sentences come again.
 */
export function finderFor(groups: readonly (readonly AnyRecogniser[])[], options: Words): TextFinder {
  const { lexicon, terms = [], judge } = options
  if (terms.length > 0) return createFinder(groups, options)
  const recognisers = groups.flat()
  const made = memo(finders, lexicon, () => [])
  const index = made.findIndex(
    (one) =>
      one.judge === judge &&
      one.recognisers.length === recognisers.length &&
      one.recognisers.every((recogniser, at) => readsAs(recogniser, recognisers[at]!)),
  )
  const one = made[index] ?? { recognisers, judge, finder: createFinder(groups, options) }
  if (index >= 0) made.splice(index, 1)
  made.unshift(one)
  made.length = Math.min(made.length, KEPT)
  one.finder.takeFor(one.recognisers, recognisers)
  return one.finder
}

/** Whether two recognisers are looked for alike, whatever else is said of them, such as how severe a finding is. */
export function readsAs(one: AnyRecogniser, other: AnyRecogniser): boolean {
  return (
    one === other ||
    (one.find === other.find &&
      one.patterns === other.patterns &&
      one.unless === other.unless &&
      one.weights === other.weights &&
      one.words === other.words)
  )
}

/** Makes a reader of texts for groups of recognisers; a group is looked for when one of it is asked for. */
export function createFinder(groups: readonly (readonly AnyRecogniser[])[], options: Words): TextFinder {
  const patterns: Pattern[] = []
  const places = new WeakMap<AnyRecogniser, Place>()
  const filed = groups.map((recognisers, group) => {
    const lists: (readonly Pattern[])[] = []
    const exceptions: (readonly Pattern[])[] = []
    for (const recogniser of recognisers) {
      const named = new Map<string, number>()
      if (typeof recogniser.find !== 'function') named.set('', lists.push(recogniser.find) - 1)
      for (const [name, list] of Object.entries(recogniser.patterns ?? {})) named.set(name, lists.push(list) - 1)
      const excused = recogniser.unless?.length ? exceptions.push(recogniser.unless) - 1 : undefined
      places.set(recogniser, { group, lists: named, exceptions: excused })
    }
    for (const list of lists) patterns.push(...list)
    for (const list of exceptions) patterns.push(...list)
    return { lists, exceptions }
  })
  const words = groups
    .flat()
    .flatMap(({ weights, words = weights?.words ?? {} }) => Object.values(words).flatMap(wordsOf))
  const matching = createMatching({ patterns, words, ...options })
  const matchers = filed.map(({ lists, exceptions }) => matching.matcher(lists, exceptions))
  const weights = new Map<WordWeights, Int16Array>()
  const rows = new WeakMap<readonly WordWeights[], WeightRows>()
  const { reader } = matching
  const finds: Finds = {
    places,
    matchers,
    weightsOf: (words) => memo(weights, words, () => byId(words, reader.vocabulary)),
    weightsOfAll: (tables) => memo(rows, tables, () => rowsOf(tables.map((words) => byId(words, reader.vocabulary)))),
    release: (passage) => reader.release(passage),
  }

  return {
    takeFor(known, others) {
      known.forEach((recogniser, index) => void places.set(others[index]!, places.get(recogniser)!))
    },
    read(text, given, message) {
      const format = given === 'markdown' ? given : 'text'
      return new FoundText(finds, format, reader.read(text, format), message, [])
    },
  }
}

/** What code of a recogniser returned, with its sentence. */
export function asFound(found: Range | Found, passage: Passage): Found {
  if (!Array.isArray(found)) {
    const given = found as Found
    // Of code that no compiler has seen.
    if (given.captures === undefined) return { ...given, captures: NO_CAPTURES }
    return given
  }
  const range = found as unknown as Range
  const token = tokenAt(passage, range[0])
  return { range, sentence: token === -1 ? 0 : passage.tokens.sentence[token]!, captures: NO_CAPTURES }
}

/** A finder, and what it was made of beside its lexicon. */
interface MadeFinder {
  readonly recognisers: readonly AnyRecogniser[]
  readonly judge: Judge | undefined
  readonly finder: TextFinder
}

/** By lexicon, the finders that were asked for last, the latest first. */
const finders = new WeakMap<Lexicon, MadeFinder[]>()

/** How many finders are kept: that of customers, and those of the rules of a few linters. */
const KEPT = 5

const NOTHING: readonly Found[] = []

/** Where the patterns of a recogniser are. */
interface Place {
  readonly group: number
  /** By name, the list of its patterns; those of `find` have no name. */
  readonly lists: ReadonlyMap<string, number>
  readonly exceptions: number | undefined
}

/** What finds recognisers in texts, and takes their passages back. */
interface Finds {
  readonly places: WeakMap<AnyRecogniser, Place>
  readonly matchers: readonly Matcher[]
  /** Weighted words by their ids; 0 for all others. */
  readonly weightsOf: (words: WordWeights) => Int16Array
  readonly weightsOfAll: (tables: readonly WordWeights[]) => WeightRows
  readonly release: (passage: Passage) => void
}

/** The weights of several tables side by side, as most words have none. */
interface WeightRows {
  /** By word id, the place of its row; 0 for a word without weights. */
  readonly places: Uint16Array
  /** By place, its weight in each table. */
  readonly rows: readonly number[]
}

function rowsOf(tables: readonly Int16Array[]): WeightRows {
  const size = tables[0]?.length ?? 0
  const places = new Uint16Array(size)
  const rows = tables.map(() => 0)
  let place = 0
  for (let id = 0; id < size; id++) {
    if (tables.every((weights) => weights[id] === 0)) continue
    places[id] = ++place
    for (const weights of tables) rows.push(weights[id]!)
  }
  return { places, rows }
}

/** The words of a weight. */
function wordsOf(some: string): string[] {
  return some.trim().split(/\s+/)
}

/** Weighted words by the ids that a vocabulary has for them. */
function byId(words: WordWeights, { size, idOf }: Vocabulary): Int16Array {
  const weights = new Int16Array(size)
  for (const [weight, some] of Object.entries(words)) {
    for (const word of wordsOf(some)) {
      const ids = word[0] === '#' ? (SHAPE_TAGS.get(word.slice(1)) ?? []) : [idOf(word)]
      for (const id of ids) weights[id] = Number(weight)
    }
  }
  return weights
}

/** A text and what is found in it. A class: with getters of their own, objects would be slow. */
class FoundText implements OpenText {
  readonly text: string
  readonly format: OpenText['format']
  readonly passage: Passage
  readonly index: number
  readonly words: number
  full = false
  readonly #finds: Finds
  readonly #message: number | undefined
  /** By group, what was matched so far, whoever asked for it. */
  readonly #matches: Matched[]
  readonly #found = new Map<readonly Match[], readonly Found[]>()
  readonly #undecided = new Set<string>()
  readonly #touched = new Map<AnyRecogniser, ReadonlySet<number>>()
  #sentences: readonly Range[] | undefined

  constructor(
    finds: Finds,
    format: OpenText['format'],
    passage: Passage,
    message: number | undefined,
    matches: Matched[],
  ) {
    this.text = passage.text
    this.format = format
    this.passage = passage
    this.index = message ?? -1
    this.words = passage.tokens.length
    this.#finds = finds
    this.#message = message
    this.#matches = matches
  }

  get sentences() {
    return (this.#sentences ??= sentencesOf(this.passage))
  }

  get undecided() {
    return [...this.#undecided]
  }

  search(expression: RegExp): readonly RegExpExecArray[] {
    const matches = firstMatches(this.text, expression, MOST + 1)
    this.full ||= matches.length > MOST
    return matches.slice(0, MOST)
  }

  concerns(recogniser: AnyRecogniser): boolean {
    const place = this.#finds.places.get(recogniser)
    if (!place || recogniser.always || place.lists.size === 0) return true
    const { found } = this.matched(place.group)
    for (const list of place.lists.values()) if (found.has(list)) return true
    return false
  }

  found(recogniser: AnyRecogniser, name = ''): readonly Found[] {
    const place = this.#finds.places.get(recogniser)
    const list = place?.lists.get(name)
    if (!place || list === undefined) return NOTHING
    const matched = this.matched(place.group).found.get(list)
    return matched ? memo(this.#found, matched, () => this.#foundOf(recogniser, place, matched)) : NOTHING
  }

  matched(group: number): Matched {
    return (this.#matches[group] ??= this.#finds.matchers[group]!.match(this.passage))
  }

  weighed({ words }: AnyRecogniser, met: Set<number>): readonly Evidence[] {
    if (!words) return NO_EVIDENCE
    const weights = this.#finds.weightsOf(words)
    const { tokens } = this.passage
    const evidence: Evidence[] = []
    for (let token = 0; token < tokens.length; token++) {
      const id = tokens.word[token]!
      const weight = weights[id]!
      if (weight === 0 || met.has(id)) continue
      met.add(id)
      evidence.push({ message: this.index, range: rangeOf(tokens, token, token + 1), weight })
    }
    return evidence
  }

  touches(recogniser: AnyRecogniser, sentence: number): boolean {
    const { group, exceptions } = this.#finds.places.get(recogniser)!
    if (memo(this.#touched, recogniser, () => this.#sentencesWith(recogniser)).has(sentence)) return true
    if (exceptions === undefined) return false
    const { tokens } = this.passage
    const whole = {
      first: tokens.first[sentence]!,
      past: pastSentence(tokens, sentence),
      captures: NOWHERE,
      verdict: {},
    }
    return this.#finds.matchers[group]!.excuses(exceptions, this.passage, whole)
  }

  #sentencesWith(recogniser: AnyRecogniser): ReadonlySet<number> {
    const { group, lists } = this.#finds.places.get(recogniser)!
    const { found } = this.matched(group)
    const { sentence } = this.passage.tokens
    return new Set([...lists.values()].flatMap((list) => (found.get(list) ?? []).map(({ first }) => sentence[first]!)))
  }

  addWeights(tables: readonly WordWeights[], sentence: number, sums: Int32Array): void {
    const weights = this.#finds.weightsOfAll(tables)
    const count = tables.length
    const { word, first } = this.passage.tokens
    const past = pastSentence(this.passage.tokens, sentence)
    const met: number[] = []
    for (let token = first[sentence]!; token < past; token++) {
      const place = weights.places[word[token]!]!
      if (place === 0 || met.includes(place)) continue
      met.push(place)
      for (let table = 0; table < count; table++) sums[table]! += weights.rows[place * count + table]!
    }
  }

  again(): OpenText {
    return new FoundText(this.#finds, this.format, this.passage, this.#message, this.#matches)
  }

  close(): void {
    this.#finds.release(this.passage)
  }

  #foundOf(recogniser: AnyRecogniser, { group, exceptions }: Place, matched: readonly Match[]): readonly Found[] {
    const here: Found[] = []
    for (const match of matched) {
      if (match.undecided) {
        this.#undecided.add(recogniser.id)
        continue
      }
      if (exceptions !== undefined && this.#finds.matchers[group]!.excuses(exceptions, this.passage, match)) continue
      if (here.length === MOST) {
        this.full = true
        break
      }
      here.push(toFound(this.passage, match, this.#message))
    }
    return here
  }
}

const NO_CAPTURES: Found['captures'] = {}

const NOWHERE: Match['captures'] = new Map()

const NO_EVIDENCE: readonly Evidence[] = []

function toFound(passage: Passage, { first, past, captures }: Match, message: number | undefined): Found {
  const { tokens } = passage
  return {
    range: rangeOf(tokens, first, past),
    sentence: tokens.sentence[first]!,
    captures:
      captures.size === 0
        ? NO_CAPTURES
        : Object.fromEntries(
            [...captures]
              .filter(([, [from, to]]) => to > from)
              .map(([name, [from, to]]) => [name, rangeOf(tokens, from, to)]),
          ),
    ...(message === undefined ? {} : { message }),
  }
}

function sentencesOf({ tokens }: Passage): Range[] {
  return Array.from({ length: tokens.sentences }, (_, sentence) => [
    tokens.start[tokens.first[sentence]!]!,
    tokens.sentenceEnd[sentence]!,
  ])
}

/** The token that stands at an offset or begins next after it, or -1. */
function tokenAt({ tokens: { length, end } }: Passage, offset: number): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (end[middle]! > offset) high = middle
    else low = middle + 1
  }
  return low === length ? -1 : low
}
