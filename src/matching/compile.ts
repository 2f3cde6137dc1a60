import type { Vocabulary } from '../reading/index.ts'
import { CONTEXT_TAGS, SHAPE_TAGS } from '../reading/words.ts'
import type { Pattern } from '../types.ts'
import { frequencyOf } from './frequency.ts'
import { formsOf } from './inflections.ts'
import { type Element, parsePattern, patternError } from './parse.ts'

/** Parts of speech that a pattern may ask for; only grammar knows them. */
export const SPEECH_TAGS = ['Verb', 'Noun', 'Adjective', 'PastTense', 'Gerund'] as const

/** A part of speech, as patterns name it. */
export type SpeechTag = (typeof SPEECH_TAGS)[number]

/** Lists of words and phrases by the name of their tag: `#Harm` is any of `lexicon.get('Harm')`. */
export type Lexicon = ReadonlyMap<string, readonly Pattern[]>

/** One step of a compiled pattern. Steps form a graph: `next` is what must match after. */
export type Step =
  | { readonly op: 'one'; readonly set: number; readonly not: boolean; readonly next: Step | null }
  | { readonly op: 'flag'; readonly mask: number; readonly not: boolean; readonly next: Step | null }
  | { readonly op: 'speech'; readonly tag: SpeechTag; readonly not: boolean; readonly next: Step | null }
  | { readonly op: 'gap'; readonly min: number; readonly max: number; readonly next: Step | null }
  | { readonly op: 'choice'; readonly options: readonly (Step | null)[] }
  | { readonly op: 'open' | 'close'; readonly capture: number; readonly next: Step | null }
  | { readonly op: 'start' | 'end'; readonly next: Step | null }

/** A pattern ready to be tried at a token. */
export interface Compiled {
  readonly pattern: Pattern
  readonly steps: Step | null
  /** The set its first token must be in, or -1 where any may be. */
  readonly firstSet: number
  readonly captures: readonly string[]
  /** Whether it asks for a part of speech. */
  readonly needsGrammar: boolean
  /** The context that it consists of, or 0: `#Negated` alone excuses what begins in a negation. */
  readonly context: number
  /** Under which words it is filed, and how far before them it may begin. */
  readonly anchors: readonly Anchor[]
}

/** A word that stands in every match of a pattern, and how many tokens may stand before it. */
export interface Anchor {
  readonly words: ReadonlySet<number>
  readonly minBefore: number
  readonly maxBefore: number
}

/** Elements with their tags replaced by what the tags stand for. */
export type Expanded =
  | { readonly kind: 'one'; readonly words: readonly string[]; readonly shapes: readonly number[]; readonly not: boolean }
  | { readonly kind: 'flag'; readonly mask: number; readonly not: boolean }
  | { readonly kind: 'speech'; readonly tag: SpeechTag; readonly not: boolean }
  | { readonly kind: 'gap'; readonly min: number; readonly max: number }
  | { readonly kind: 'optional'; readonly elements: readonly Expanded[] }
  | { readonly kind: 'choice'; readonly options: readonly (readonly Expanded[])[] }
  | { readonly kind: 'capture'; readonly name: string; readonly elements: readonly Expanded[] }
  | { readonly kind: 'start' | 'end' }

/**
 * Parses a pattern and replaces its roots and tags by words. Throws an Error with a caret where the
 * syntax is not understood or a tag is unknown.
 */
export function createExpander(lexicon: Lexicon): (pattern: Pattern) => readonly Expanded[] {
  const lists = new Map<string, readonly (readonly Expanded[])[]>()
  return (pattern) => expandAll(pattern, parsePattern(pattern))

  function expandAll(pattern: Pattern, elements: readonly Element[]): Expanded[] {
    return elements.map((element) => expand(pattern, element))
  }

  function expand(pattern: Pattern, element: Element): Expanded {
    switch (element.kind) {
      case 'word':
        return { kind: 'one', words: [element.word], shapes: [], not: false }
      case 'root':
        return { kind: 'one', words: formsOf(element.root), shapes: [], not: false }
      case 'tag':
        return expandTag(pattern, element.tag, element.at)
      case 'choice':
        return merge(element.options.map((option) => expandAll(pattern, option)))
      case 'optional': {
        const inner = expand(pattern, element.element)
        return { kind: 'optional', elements: [inner] }
      }
      case 'not': {
        const inner = expand(pattern, element.element)
        if (inner.kind === 'one' || inner.kind === 'flag' || inner.kind === 'speech') return { ...inner, not: true }
        throw patternError(pattern, 0, 'Unexpected `!` before several words, expected one word or several single ones')
      }
      case 'capture':
        return { kind: 'capture', name: element.name, elements: expandAll(pattern, element.elements) }
      default:
        return element
    }
  }

  function expandTag(pattern: Pattern, tag: string, at: number): Expanded {
    const shapes = SHAPE_TAGS.get(tag)
    const list = lexicon.get(tag)
    if (list) {
      if (!lists.has(tag)) lists.set(tag, list.map((entry) => expandAll(entry, parsePattern(entry))))
      const options = lists.get(tag)!
      return merge(shapes ? [...options, [{ kind: 'one', words: [], shapes, not: false }]] : options)
    }
    if (shapes) return { kind: 'one', words: [], shapes, not: false }
    const mask = CONTEXT_TAGS.get(tag)
    if (mask !== undefined) return { kind: 'flag', mask, not: false }
    if ((SPEECH_TAGS as readonly string[]).includes(tag)) return { kind: 'speech', tag: tag as SpeechTag, not: false }
    throw patternError(pattern, at, `Unexpected tag \`#${tag}\`, expected a shape, a context, a part of speech or a list of the lexicon`)
  }
}

/** A choice whose single words, where they stand side by side, are one set. */
function merge(options: readonly (readonly Expanded[])[]): Expanded {
  const merged: (readonly Expanded[])[] = []
  for (const option of options) {
    const last = merged.at(-1)
    const [one, before] = [option[0]!, last?.[0]]
    if (option.length === 1 && one.kind === 'choice') {
      merged.push(...one.options)
    } else if (option.length === 1 && one.kind === 'one' && !one.not && last?.length === 1 && before?.kind === 'one' && !before.not) {
      merged[merged.length - 1] = [{ kind: 'one', words: [...before.words, ...one.words], shapes: [...before.shapes, ...one.shapes], not: false }]
    } else merged.push(option)
  }
  return merged.length === 1 && merged[0]!.length === 1 ? merged[0]![0]! : { kind: 'choice', options: merged }
}

/** All words that patterns ask for. */
export function wordsIn(elements: readonly Expanded[]): string[] {
  return elements.flatMap((element) => {
    switch (element.kind) {
      case 'one':
        return element.words
      case 'optional':
      case 'capture':
        return wordsIn(element.elements)
      case 'choice':
        return element.options.flatMap(wordsIn)
      default:
        return []
    }
  })
}

/** Sets of word ids, numbered; equal sets have one number. */
export interface Sets {
  numberOf(words: readonly string[], shapes: readonly number[]): number
  /** Sets as rows of bits by word: `bits[word * stride + (set >> 5)] >> (set & 31) & 1`. */
  freeze(): { readonly bits: Uint32Array; readonly stride: number }
}

/** Makes the sets of a vocabulary. */
export function createSets(vocabulary: Vocabulary): Sets {
  const numbers = new Map<string, number>()
  const members: number[][] = []
  return {
    numberOf(words, shapes) {
      const ids = [...new Set([...shapes, ...words.map((word) => vocabulary.idOf(word))])].sort((a, b) => a - b)
      const key = ids.join()
      const known = numbers.get(key)
      if (known !== undefined) return known
      numbers.set(key, members.length)
      return members.push(ids) - 1
    },
    freeze() {
      const stride = (members.length + 31) >> 5
      const bits = new Uint32Array(vocabulary.size * stride)
      members.forEach((ids, set) => {
        for (const id of ids) bits[id * stride + (set >> 5)]! |= 1 << (set & 31)
      })
      return { bits, stride }
    },
  }
}

/** Compiles a pattern. Throws an Error where it has no word to be filed under. */
export function compile(pattern: Pattern, elements: readonly Expanded[], vocabulary: Vocabulary, sets: Sets): Compiled {
  const captures: string[] = []
  let needsGrammar = false
  const [only] = elements
  const context = elements.length === 1 && only?.kind === 'flag' && !only.not ? only.mask : 0
  const anchors = context ? [] : anchorsOf(elements)
  if (!context && !anchors) throw patternError(pattern, 0, 'Unexpected pattern without a word that every match has, expected one')
  const steps = chain(elements, null)
  return {
    pattern,
    steps,
    firstSet: steps?.op === 'one' && !steps.not ? steps.set : -1,
    captures,
    needsGrammar,
    context,
    anchors: anchors!.map(({ words, minBefore, maxBefore }) => ({ words, minBefore, maxBefore })),
  }

  function chain(sequence: readonly Expanded[], next: Step | null): Step | null {
    return sequence.reduceRight((after: Step | null, element) => step(element, after), next)
  }

  function step(element: Expanded, next: Step | null): Step | null {
    switch (element.kind) {
      case 'one':
        return { op: 'one', set: sets.numberOf(element.words, element.shapes), not: element.not, next }
      case 'flag':
        return { op: 'flag', mask: element.mask, not: element.not, next }
      case 'speech':
        needsGrammar = true
        return { op: 'speech', tag: element.tag, not: element.not, next }
      case 'gap':
        return { op: 'gap', min: element.min, max: element.max, next }
      case 'optional':
        return { op: 'choice', options: [chain(element.elements, next), next] }
      case 'choice':
        return { op: 'choice', options: element.options.map((option) => chain(option, next)) }
      case 'capture': {
        const capture = captures.push(element.name) - 1
        return { op: 'open', capture, next: chain(element.elements, { op: 'close', capture, next }) }
      }
      default:
        return { op: element.kind, next }
    }
  }

  interface Candidate extends Anchor {
    readonly cost: number
  }

  /** The rarest words of which one stands in every match; undefined where there are none. */
  function anchorsOf(sequence: readonly Expanded[]): readonly Candidate[] | undefined {
    let best: readonly Candidate[] | undefined
    let minBefore = 0
    let maxBefore = 0
    for (const element of sequence) {
      const found = anchorsIn(element)?.map((anchor) => ({
        ...anchor,
        minBefore: anchor.minBefore + minBefore,
        maxBefore: anchor.maxBefore + maxBefore,
      }))
      if (found && (!best || costOf(found) < costOf(best))) best = found
      const [min, max] = lengthOf(element)
      minBefore += min
      maxBefore += max
    }
    return best
  }

  function anchorsIn(element: Expanded): readonly Candidate[] | undefined {
    switch (element.kind) {
      case 'one': {
        if (element.not) return undefined
        const words = new Set([...element.shapes, ...element.words.map((word) => vocabulary.idOf(word))])
        const cost = element.words.reduce((sum, word) => sum + frequencyOf(word), element.shapes.length * 30)
        return [{ words, minBefore: 0, maxBefore: 0, cost }]
      }
      case 'capture':
        return anchorsOf(element.elements)
      case 'choice': {
        const all = element.options.map(anchorsOf)
        return all.every((option) => option !== undefined) ? all.flat() : undefined
      }
      default:
        return undefined
    }
  }
}

function costOf(anchors: readonly { readonly cost: number }[]): number {
  return anchors.reduce((sum, { cost }) => sum + cost, 0)
}

/** How many tokens an element takes, at least and at most. */
function lengthOf(element: Expanded): readonly [min: number, max: number] {
  switch (element.kind) {
    case 'gap':
      return [element.min, element.max]
    case 'optional':
      return [0, lengthOfAll(element.elements)[1]]
    case 'capture':
      return lengthOfAll(element.elements)
    case 'choice': {
      const lengths = element.options.map(lengthOfAll)
      return [Math.min(...lengths.map(([min]) => min)), Math.max(...lengths.map(([, max]) => max))]
    }
    case 'start':
    case 'end':
      return [0, 0]
    default:
      return [1, 1]
  }
}

function lengthOfAll(elements: readonly Expanded[]): readonly [min: number, max: number] {
  return elements.reduce<readonly [number, number]>(
    ([min, max], element) => {
      const [shortest, longest] = lengthOf(element)
      return [min + shortest, max + longest]
    },
    [0, 0],
  )
}
