import { memo } from '../memo.ts'
import type { Vocabulary } from '../reading/index.ts'
import { CONTEXT_TAGS, SHAPE_TAGS } from '../reading/words.ts'
import type { Pattern } from '../types.ts'
import { formsOf } from './inflections.ts'
import { type Element, parsePattern, patternError, splitWord } from './parse.ts'

/** Parts of speech that a pattern may ask for; only grammar knows them. */
export const SPEECH_TAGS: ReadonlySet<string> = new Set([
  'Verb',
  'Noun',
  'Adjective',
  'PastTense',
] satisfies SpeechTag[])

/** A part of speech, as patterns name it. */
export type SpeechTag = 'Verb' | 'Noun' | 'Adjective' | 'PastTense'

/** Lists of words and phrases by the name of their tag: `#Harm` is any of `lexicon.get('Harm')`. */
export type Lexicon = ReadonlyMap<string, readonly Pattern[]>

/** How many tokens something takes, at least and at most. */
export type Length = readonly [min: number, max: number]

/**
 * All words that patterns and the lists they name ask for, in the order in which they are met, without parsing them:
 * that takes time, and most patterns are never tried.
 */
export function wordsIn(patterns: readonly Pattern[], lexicon: Lexicon): Set<string> {
  const words = new Set<string>()
  const tags = new Set<string>()
  const add = (word: string) => void words.add(word)
  collect(namesIn(patterns.join('\n')))
  return words

  // `forEach` makes no object for each step, as `for` does in code that has just begun to run: a sixth of the start.
  function collect(names: ReadonlySet<string>): void {
    names.forEach((name) => {
      if (name[0] === '#') collectTag(name.slice(1))
      else wordsOfName(name).forEach(add)
    })
  }

  function collectTag(tag: string): void {
    const entries = tags.has(tag) ? undefined : lexicon.get(tag)
    tags.add(tag)
    if (entries) collect(namesInList(entries))
  }
}

/** What a pattern, or several, names, each once: `word`, `{root` and `#Tag`. */
export function namesIn(text: string): Set<string> {
  const names = new Set(text.match(NAMES))
  names.forEach((name) => {
    if (!isName(name)) names.delete(name)
  })
  return names
}

/** What a pattern names, as often as it does. */
export function mentionsIn(text: string): readonly string[] {
  return text.match(NAMES)?.filter(isName) ?? []
}

/** Whether it is no gap, nor the begin of a capture. */
function isName(part: string): boolean {
  return part[0] !== '.' && part[0] !== '['
}

// Lists and names do not change, and the vocabularies of replies and customers share most.
const namesByList = new WeakMap<readonly Pattern[], ReadonlySet<string>>()
const wordsByName = new Map<string, readonly string[]>()

/** What a list of the lexicon names. */
export function namesInList(entries: readonly Pattern[]): ReadonlySet<string> {
  return memo(namesByList, entries, () => namesIn(entries.join('\n')))
}

/** The words that a name asks for: those a word is read as, or the forms of a root. */
export function wordsOfName(name: string): readonly string[] {
  return memo(wordsByName, name, readName)
}

function readName(name: string): readonly string[] {
  return name[0] === '{' ? formsOf(name.slice(1)) : splitWord(name)
}

// And the begins of captures and bounds of gaps, so that no names are seen in them.
const NAMES = /\[<[^<>]*>|\.\{[^{}]*\}|[#{]?[^\s()|?!^$.[\]{}#<>,]+/g

/**
 * Throws a TypeError with a caret where a pattern is not understood, names an unknown tag or, unless it is an
 * exception, has no word that every match has.
 */
export function checkPattern(pattern: Pattern, lexicon: Lexicon, exception = false): void {
  const elements = parsePattern(pattern)
  check(elements)
  if (!exception && !elements.some((element) => hasWord(element, lexicon))) {
    throw patternError(pattern, 0, 'Unexpected pattern without a word that every match has, expected one')
  }

  function check(inner: readonly Element[]): void {
    for (const element of inner) {
      switch (element.kind) {
        case 'word':
          // Reading takes it for a number or an id.
          if (/\d/.test(element.word))
            throw patternError(
              pattern,
              pattern.indexOf(element.word),
              `Unexpected \`${element.word}\`, expected a word without digits, or a shape such as \`#Number\` or \`#Id\``,
            )
          break
        case 'tag':
          checkTag(element)
          break
        case 'choice':
          element.options.forEach(check)
          break
        case 'capture':
          check(element.elements)
          break
        case 'not':
          if (!isOne(element.element, lexicon))
            throw patternError(
              pattern,
              0,
              'Unexpected `!` before what may be no token or several, expected it before one',
            )
          check([element.element])
          break
        case 'optional':
          check([element.element])
          break
      }
    }
  }

  function checkTag({ tag, at }: { readonly tag: string; readonly at: number }): void {
    if (isTag(tag, lexicon)) return
    throw patternError(
      pattern,
      at,
      `Unexpected tag \`#${tag}\`, expected a shape, a context, a part of speech or a list of the lexicon`,
    )
  }
}

/** Whether a tag stands for anything. */
export function isTag(tag: string, lexicon: Lexicon): boolean {
  return lexicon.has(tag) || SHAPE_TAGS.has(tag) || CONTEXT_TAGS.has(tag) || SPEECH_TAGS.has(tag)
}

/** Whether every match of an element has a word or shape of the element. */
function hasWord(element: Element, lexicon: Lexicon): boolean {
  switch (element.kind) {
    case 'word':
    case 'root':
      return true
    case 'tag':
      return lexicon.has(element.tag) || SHAPE_TAGS.has(element.tag)
    case 'capture':
      return element.elements.some((inner) => hasWord(inner, lexicon))
    case 'choice':
      return element.options.every((option) => option.some((inner) => hasWord(inner, lexicon)))
    default:
      return false
  }
}

/** Whether an element is one token. */
function isOne(element: Element, lexicon: Lexicon): boolean {
  const areOne = (elements: readonly Element[]) => elements.length === 1 && isOne(elements[0]!, lexicon)
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

/** What elements of patterns stand for, with the words of one vocabulary and the lists of one lexicon. */
export interface Meaning {
  readonly vocabulary: Vocabulary
  /** The entries of a list of the lexicon; undefined where no list has this tag. */
  entriesOf(tag: string): readonly (readonly Element[])[] | undefined
  /** The word ids of an element that is one token of a fixed set; undefined where it is not. */
  idsOf(element: Element): readonly number[] | undefined
  /** How many tokens elements take. */
  lengthOf(elements: readonly Element[]): Length
}

/** Makes the meaning of elements whose words the vocabulary knows. */
export function createMeaning(vocabulary: Vocabulary, lexicon: Lexicon): Meaning {
  const words = new Map<string, readonly number[]>()
  const roots = new Map<string, readonly number[]>()
  const lists = new Map<string, readonly (readonly Element[])[]>()
  const lengths = new Map<string, Length>()

  return { vocabulary, entriesOf, idsOf, lengthOf: lengthOfAll }

  function entriesOf(tag: string): readonly (readonly Element[])[] | undefined {
    const entries = lexicon.get(tag)
    return entries && memo(lists, tag, () => entries.map(parsePattern))
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
        return entries ? memo(lengths, element.tag, () => longestOf(entries.map(lengthOfAll))) : ONE
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
