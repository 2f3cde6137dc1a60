import type { Vocabulary } from '../reading/index.ts'
import { CONTEXT_TAGS, FIRST_WORD, SHAPE_TAGS } from '../reading/words.ts'
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
  | { readonly op: 'list'; readonly list: CompiledList; readonly next: Step | null }
  | { readonly op: 'flag'; readonly mask: number; readonly not: boolean; readonly next: Step | null }
  | { readonly op: 'speech'; readonly tag: SpeechTag; readonly not: boolean; readonly next: Step | null }
  | { readonly op: 'gap'; readonly min: number; readonly max: number; readonly next: Step | null }
  | { readonly op: 'choice'; readonly options: readonly (Step | null)[] }
  | { readonly op: 'open' | 'close'; readonly capture: number; readonly next: Step | null }
  | { readonly op: 'start' | 'end'; readonly next: Step | null }

/** A list of the lexicon, compiled once for all patterns that name it. */
export interface CompiledList {
  readonly index: number
  /** The set of its single words. */
  readonly set: number
  /** By the word they begin with, its entries of several words. */
  readonly phrases: ReadonlyMap<number, readonly Step[]>
  /** Its entries that may begin with many words. */
  readonly open: readonly Step[]
  readonly anchors: readonly Anchor[]
  readonly length: Length
}

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
  /** Where it is filed: one of these stands in every match. */
  readonly anchors: readonly (Anchor | ListAnchor)[]
}

/** Words of which one stands in every match of a pattern, and how many tokens may stand before it. */
export interface Anchor {
  readonly words: readonly number[]
  readonly minBefore: number
  readonly maxBefore: number
}

/** A list of which an entry stands in every match of a pattern. */
export interface ListAnchor {
  readonly list: CompiledList
  readonly minBefore: number
  readonly maxBefore: number
}

/** How many tokens something takes, at least and at most. */
type Length = readonly [min: number, max: number]

/** Sets of word ids as rows of bits by word: `bits[word * stride + (set >> 5)] >>> (set & 31) & 1`. */
export interface Sets {
  readonly bits: Uint32Array
  readonly stride: number
}

/** Compiles patterns for one vocabulary. */
export interface Compiler {
  /** All words that the patterns parsed so far ask for. */
  words(): Iterable<string>
  /** Parses a pattern. Throws an Error with a caret where it is not understood or names an unknown tag. */
  parse(pattern: Pattern): Parsed
  /** Compiles what was parsed. Throws an Error where a pattern has no word to be filed under. */
  compile(parsed: Parsed, vocabulary: Vocabulary): Compiled
  /** The sets that all compiled patterns ask for. */
  sets(vocabulary: Vocabulary): Sets
  readonly lists: readonly CompiledList[]
}

/** A pattern with its elements. */
export interface Parsed {
  readonly pattern: Pattern
  readonly elements: readonly Element[]
}

/** Makes a compiler. Lists of the lexicon are parsed and compiled when a pattern first names them. */
export function createCompiler(lexicon: Lexicon): Compiler {
  const words = new Set<string>()
  const entries = new Map<string, readonly Parsed[]>()
  const compiled = new Map<string, CompiledList>()
  const lists: CompiledList[] = []
  const setNumbers = new Map<string, number>()
  const members: (readonly number[])[] = []
  let vocabulary: Vocabulary

  return {
    words: () => words,
    parse,
    lists,
    compile(parsed, known) {
      vocabulary = known
      return compilePattern(parsed)
    },
    sets({ size }) {
      const stride = (members.length + 31) >> 5
      const bits = new Uint32Array(size * stride)
      members.forEach((ids, set) => {
        const column = set >> 5
        const bit = 1 << (set & 31)
        for (const id of ids) bits[id * stride + column]! |= bit
      })
      return { bits, stride }
    },
  }

  function parse(pattern: Pattern): Parsed {
    const elements = parsePattern(pattern)
    collect(pattern, elements)
    return { pattern, elements }
  }

  /** Notes the words of elements, and parses the lists that they name. */
  function collect(pattern: Pattern, elements: readonly Element[]): void {
    for (const element of elements) {
      switch (element.kind) {
        case 'word':
          words.add(element.word)
          break
        case 'root':
          for (const form of formsOf(element.root)) words.add(form)
          break
        case 'tag':
          checkTag(pattern, element.tag, element.at)
          break
        case 'choice':
          for (const option of element.options) collect(pattern, option)
          break
        case 'capture':
          collect(pattern, element.elements)
          break
        case 'not':
        case 'optional':
          collect(pattern, [element.element])
          break
      }
    }
  }

  function checkTag(pattern: Pattern, tag: string, at: number): void {
    const list = lexicon.get(tag)
    if (list) {
      if (entries.has(tag)) return
      entries.set(tag, []) // A list that names itself would never end.
      entries.set(tag, list.map(parse))
    } else if (!SHAPE_TAGS.has(tag) && !CONTEXT_TAGS.has(tag) && !(SPEECH_TAGS as readonly string[]).includes(tag)) {
      throw patternError(pattern, at, `Unexpected tag \`#${tag}\`, expected a shape, a context, a part of speech or a list of the lexicon`)
    }
  }

  function compilePattern({ pattern, elements }: Parsed): Compiled {
    const captures: string[] = []
    const context = contextOf(elements)
    const anchors = context ? [] : anchorsOf(elements)?.anchors
    if (!anchors) throw patternError(pattern, 0, 'Unexpected pattern without a word that every match has, expected one')
    const steps = chain(elements, null, captures)
    return { pattern, steps, firstSet: firstSetOf(steps), captures, needsGrammar: asksSpeech(elements), context, anchors }
  }

  function listOf(tag: string): CompiledList {
    const known = compiled.get(tag)
    if (known) return known
    const single: number[] = [...(SHAPE_TAGS.get(tag) ?? [])]
    const phrases = new Map<number, Step[]>()
    const open: Step[] = []
    const anchors: Anchor[] = []
    let [min, max] = [Number.POSITIVE_INFINITY, 0]
    for (const { pattern, elements } of entries.get(tag) ?? []) {
      const [shortest, longest] = lengthOfAll(elements)
      min = Math.min(min, shortest)
      max = Math.max(max, longest)
      const ids = elements.length === 1 ? idsOf(elements[0]!) : undefined
      if (ids) {
        single.push(...ids)
        continue
      }
      const steps = chain(elements, null, [])!
      const found = anchorsOf(elements)
      if (!found) throw patternError(pattern, 0, `Unexpected entry of \`#${tag}\` without a word that every match has, expected one`)
      for (const anchor of found.anchors) {
        if ('words' in anchor) anchors.push(anchor)
        else for (const inner of anchor.list.anchors) anchors.push(shifted(inner, anchor.minBefore, anchor.maxBefore))
      }
      const firsts = idsOf(elements[0]!)
      if (!firsts) open.push(steps)
      else {
        for (const id of firsts) {
          const others = phrases.get(id)
          if (others) others.push(steps)
          else phrases.set(id, [steps])
        }
      }
    }
    if (single.length > 0) {
      anchors.push({ words: single, minBefore: 0, maxBefore: 0 })
      min = Math.min(min, 1)
      max = Math.max(max, 1)
    }
    const list = { index: lists.length, set: setOf(single), phrases, open, anchors, length: [min, max] as const }
    compiled.set(tag, list)
    lists.push(list)
    return list
  }

  /** The word ids of an element that is one token of a fixed set; undefined where it is not. */
  function idsOf(element: Element): readonly number[] | undefined {
    switch (element.kind) {
      case 'word':
        return [vocabulary.idOf(element.word)]
      case 'root':
        return formsOf(element.root).map((form) => vocabulary.idOf(form))
      case 'tag':
        return lexicon.has(element.tag) ? undefined : SHAPE_TAGS.get(element.tag)
      case 'choice': {
        const ids: number[] = []
        for (const option of element.options) {
          const inner = option.length === 1 ? idsOf(option[0]!) : undefined
          if (!inner) return undefined
          ids.push(...inner)
        }
        return ids
      }
      default:
        return undefined
    }
  }

  function setOf(ids: readonly number[]): number {
    const unique = ids.length === 1 ? ids : [...new Set(ids)].sort((a, b) => a - b)
    const key = unique.join()
    const known = setNumbers.get(key)
    if (known !== undefined) return known
    setNumbers.set(key, members.length)
    return members.push(unique) - 1
  }

  function chain(elements: readonly Element[], next: Step | null, captures: string[]): Step | null {
    let step = next
    for (let index = elements.length - 1; index >= 0; index--) step = stepOf(elements[index]!, step, captures)
    return step
  }

  function stepOf(element: Element, next: Step | null, captures: string[], not = false): Step | null {
    const ids = idsOf(element)
    if (ids) return { op: 'one', set: setOf(ids), not, next }
    switch (element.kind) {
      case 'tag':
        return stepOfTag(element.tag, next, not)
      case 'choice':
        return { op: 'choice', options: optionsOf(element.options, next, captures) }
      case 'optional':
        return { op: 'choice', options: [stepOf(element.element, next, captures), next] }
      case 'not':
        return stepOf(element.element, next, captures, true)
      case 'gap':
        return { op: 'gap', min: element.min, max: element.max, next }
      case 'capture': {
        const capture = captures.push(element.name) - 1
        return { op: 'open', capture, next: chain(element.elements, { op: 'close', capture, next }, captures) }
      }
      default:
        return { op: element.kind as 'start' | 'end', next }
    }
  }

  function stepOfTag(tag: string, next: Step | null, not: boolean): Step {
    if (lexicon.has(tag)) {
      const list = listOf(tag)
      const words = list.phrases.size === 0 && list.open.length === 0
      return words ? { op: 'one', set: list.set, not, next } : { op: 'list', list, next }
    }
    const mask = CONTEXT_TAGS.get(tag)
    return mask === undefined ? { op: 'speech', tag: tag as SpeechTag, not, next } : { op: 'flag', mask, not, next }
  }

  /** The options of a choice, those of one word side by side as one set. */
  function optionsOf(options: readonly (readonly Element[])[], next: Step | null, captures: string[]): (Step | null)[] {
    const steps: (Step | null)[] = []
    let single: number[] = []
    const flush = () => {
      if (single.length > 0) steps.push({ op: 'one', set: setOf(single), not: false, next })
      single = []
    }
    for (const option of options) {
      const ids = option.length === 1 ? idsOf(option[0]!) : undefined
      if (ids) single.push(...ids)
      else {
        flush()
        steps.push(chain(option, next, captures))
      }
    }
    flush()
    return steps
  }

  interface Filing {
    readonly anchors: readonly (Anchor | ListAnchor)[]
    readonly cost: number
  }

  /** The rarest words, or list, of which one stands in every match; undefined where there are none. */
  function anchorsOf(elements: readonly Element[]): Filing | undefined {
    let best: Filing | undefined
    let minBefore = 0
    let maxBefore = 0
    for (const element of elements) {
      const found = anchorsIn(element)
      if (found && (!best || found.cost < best.cost)) {
        const [min, max] = [minBefore, maxBefore]
        best = { cost: found.cost, anchors: found.anchors.map((anchor) => shifted(anchor, min, max)) }
      }
      const [shortest, longest] = lengthOf(element)
      minBefore += shortest
      maxBefore += longest
    }
    return best
  }

  function anchorsIn(element: Element): Filing | undefined {
    switch (element.kind) {
      case 'word':
      case 'root': {
        const ids = idsOf(element)!
        return { anchors: [{ words: ids, minBefore: 0, maxBefore: 0 }], cost: costOf(ids) }
      }
      case 'tag': {
        if (!lexicon.has(element.tag)) {
          const shapes = SHAPE_TAGS.get(element.tag)
          return shapes && { anchors: [{ words: shapes, minBefore: 0, maxBefore: 0 }], cost: costOf(shapes) }
        }
        const list = listOf(element.tag)
        const cost = list.anchors.reduce((total, { words: ids }) => total + costOf(ids), 0)
        return { anchors: [{ list, minBefore: 0, maxBefore: 0 }], cost }
      }
      case 'capture':
        return anchorsOf(element.elements)
      case 'choice': {
        const all: Filing[] = []
        for (const option of element.options) {
          const found = anchorsOf(option)
          if (!found) return undefined
          all.push(found)
        }
        return { anchors: all.flatMap(({ anchors }) => anchors), cost: all.reduce((total, { cost }) => total + cost, 0) }
      }
      default:
        return undefined
    }
  }

  function costOf(ids: readonly number[]): number {
    let cost = 0
    for (const id of ids) cost += id < FIRST_WORD ? SHAPE_FREQUENCY : frequencyOf(vocabulary.wordOf(id))
    return cost
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
        return element.options.map(lengthOfAll).reduce(([min, max], [shortest, longest]) => [Math.min(min, shortest), Math.max(max, longest)])
      case 'tag':
        return lexicon.has(element.tag) ? listOf(element.tag).length : [1, 1]
      case 'start':
      case 'end':
        return [0, 0]
      default:
        return [1, 1]
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
}

/** How often a shape such as a number stands in 10,000 tokens, about. */
const SHAPE_FREQUENCY = 30

function shifted<A extends Anchor | ListAnchor>(anchor: A, min: number, max: number): A {
  return { ...anchor, minBefore: anchor.minBefore + min, maxBefore: anchor.maxBefore + max }
}

/** The context that a pattern consists of: `#Negated` alone. */
function contextOf(elements: readonly Element[]): number {
  const [only] = elements
  return elements.length === 1 && only?.kind === 'tag' ? (CONTEXT_TAGS.get(only.tag) ?? 0) : 0
}

function firstSetOf(steps: Step | null): number {
  let step = steps
  while (step?.op === 'open') step = step.next
  return step?.op === 'one' && !step.not ? step.set : -1
}

function asksSpeech(elements: readonly Element[]): boolean {
  return elements.some((element) => {
    switch (element.kind) {
      case 'tag':
        return (SPEECH_TAGS as readonly string[]).includes(element.tag)
      case 'choice':
        return element.options.some(asksSpeech)
      case 'capture':
        return asksSpeech(element.elements)
      case 'not':
      case 'optional':
        return asksSpeech([element.element])
      default:
        return false
    }
  })
}
