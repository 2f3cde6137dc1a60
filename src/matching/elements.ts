import type { Vocabulary } from '../reading/index.ts'
import { CONTEXT_TAGS, SHAPE_TAGS } from '../reading/words.ts'
import type { Pattern } from '../types.ts'
import { formsOf } from './inflections.ts'
import { memo } from './memo.ts'
import { type Element, parsePattern, patternError } from './parse.ts'

/** Parts of speech that a pattern may ask for; only grammar knows them. */
export const SPEECH_TAGS: ReadonlySet<string> = new Set(['Verb', 'Noun', 'Adjective', 'PastTense'] satisfies SpeechTag[])

/** A part of speech, as patterns name it. */
export type SpeechTag = 'Verb' | 'Noun' | 'Adjective' | 'PastTense'

/** Lists of words and phrases by the name of their tag: `#Harm` is any of `lexicon.get('Harm')`. */
export type Lexicon = ReadonlyMap<string, readonly Pattern[]>

/** How many tokens something takes, at least and at most. */
export type Length = readonly [min: number, max: number]

/**
 * All words that patterns and the lists they name ask for. Throws an Error with a caret where a pattern is not
 * understood or names an unknown tag.
 */
export function wordsIn(patterns: Iterable<Pattern>, lexicon: Lexicon): Set<string> {
  const words = new Set<string>()
  const roots = new Set<string>()
  const tags = new Set<string>()
  for (const pattern of patterns) collect(pattern, parsePattern(pattern))
  for (const root of roots) for (const form of formsOf(root)) words.add(form)
  return words

  function collect(pattern: Pattern, elements: readonly Element[]): void {
    for (const element of elements) {
      switch (element.kind) {
        case 'word':
          words.add(element.word)
          break
        case 'root':
          roots.add(element.root)
          break
        case 'tag':
          if (!tags.has(element.tag)) collectTag(pattern, element.tag, element.at)
          break
        case 'choice':
          for (const option of element.options) collect(pattern, option)
          break
        case 'capture':
          collect(pattern, element.elements)
          break
        case 'not':
          if (!isOne(element.element)) throw patternError(pattern, 0, 'Unexpected `!` before what may be no token or several, expected it before one')
          collect(pattern, [element.element])
          break
        case 'optional':
          collect(pattern, [element.element])
          break
      }
    }
  }

  /** Whether an element is one token. */
  function isOne(element: Element): boolean {
    switch (element.kind) {
      case 'word':
      case 'root':
        return true
      case 'tag':
        return (lexicon.get(element.tag) ?? []).every((entry) => areOne(parsePattern(entry)))
      case 'choice':
        return element.options.every(areOne)
      default:
        return false
    }
  }

  function areOne(elements: readonly Element[]): boolean {
    return elements.length === 1 && isOne(elements[0]!)
  }

  function collectTag(pattern: Pattern, tag: string, at: number): void {
    const entries = lexicon.get(tag)
    if (!entries && !SHAPE_TAGS.has(tag) && !CONTEXT_TAGS.has(tag) && !SPEECH_TAGS.has(tag)) {
      throw patternError(pattern, at, `Unexpected tag \`#${tag}\`, expected a shape, a context, a part of speech or a list of the lexicon`)
    }
    tags.add(tag)
    for (const entry of entries ?? []) collect(entry, parsePattern(entry))
  }
}

/** What elements of patterns stand for, with the words of one vocabulary and the lists of one lexicon. */
export interface Meaning {
  readonly vocabulary: Vocabulary
  /** The entries of a list of the lexicon; undefined where no list has this tag. */
  entriesOf(tag: string): readonly Entry[] | undefined
  /** The word ids of an element that is one token of a fixed set; undefined where it is not. */
  idsOf(element: Element): readonly number[] | undefined
  /** How many tokens elements take. */
  lengthOf(elements: readonly Element[]): Length
}

/** An entry of a list of the lexicon. */
export interface Entry {
  readonly pattern: Pattern
  readonly elements: readonly Element[]
}

/** Makes the meaning of elements whose words the vocabulary knows. */
export function createMeaning(vocabulary: Vocabulary, lexicon: Lexicon): Meaning {
  const words = new Map<string, readonly number[]>()
  const roots = new Map<string, readonly number[]>()
  const lists = new Map<string, readonly Entry[]>()
  const lengths = new Map<string, Length>()

  return { vocabulary, entriesOf, idsOf, lengthOf: lengthOfAll }

  function entriesOf(tag: string): readonly Entry[] | undefined {
    const entries = lexicon.get(tag)
    return entries && memo(lists, tag, () => entries.map((pattern) => ({ pattern, elements: parsePattern(pattern) })))
  }

  function idsOf(element: Element): readonly number[] | undefined {
    switch (element.kind) {
      case 'word':
        return memo(words, element.word, (word) => [vocabulary.idOf(word)])
      case 'root':
        return memo(roots, element.root, (root) => formsOf(root).map(vocabulary.idOf))
      case 'tag':
        return lexicon.has(element.tag) ? undefined : SHAPE_TAGS.get(element.tag)
      case 'choice': {
        const ids: number[] = []
        for (const option of element.options) {
          const inner = option.length === 1 ? idsOf(option[0]!) : undefined
          if (!inner) return undefined
          for (const id of inner) ids.push(id)
        }
        return ids
      }
      default:
        return undefined
    }
  }

  function lengthOfAll(elements: readonly Element[]): Length {
    let min = 0
    let max = 0
    for (const element of elements) {
      const [shortest, longest] = lengthOf(element)
      min += shortest
      max += longest
    }
    return [min, max]
  }

  function lengthOf(element: Element): Length {
    switch (element.kind) {
      case 'gap':
        return [element.min, element.max]
      case 'optional':
        return [0, lengthOf(element.element)[1]]
      case 'capture':
        return lengthOfAll(element.elements)
      case 'choice':
        return longestOf(element.options.map(lengthOfAll))
      case 'tag': {
        const entries = entriesOf(element.tag)
        return entries ? memo(lengths, element.tag, () => longestOf(entries.map((entry) => lengthOfAll(entry.elements)))) : ONE
      }
      case 'start':
      case 'end':
        return NONE
      default:
        return ONE
    }
  }
}

const ONE: Length = [1, 1]
const NONE: Length = [0, 0]

function longestOf(lengths: readonly Length[]): Length {
  return lengths.reduce(([min, max], [shortest, longest]) => [Math.min(min, shortest), Math.max(max, longest)])
}
