import { memo } from '../memo.ts'
import { CONTEXT_TAGS, SHAPE_TAGS } from '../reading/words.ts'
import { type Meaning, SPEECH_TAGS, type SpeechTag } from './elements.ts'
import type { Element } from './parse.ts'

/** One step of a program. Steps form a graph: `next` is what must match after; null is the end. */
export type Step =
  | { readonly op: 'word'; readonly word: number; readonly next: Step | null }
  | { readonly op: 'set'; readonly set: WordSet; readonly not: boolean; readonly next: Step | null }
  | { readonly op: 'list'; readonly list: WordList; readonly next: Step | null }
  | { readonly op: 'flag'; readonly mask: number; readonly not: boolean; readonly next: Step | null }
  | { readonly op: 'speech'; readonly tag: SpeechTag; readonly not: boolean; readonly next: Step | null }
  | {
      readonly op: 'gap'
      readonly min: number
      readonly max: number
      readonly firsts: Firsts
      readonly next: Step | null
    }
  | { readonly op: 'choice'; readonly options: readonly Option[] }
  | { readonly op: 'open' | 'close'; readonly capture: number; readonly next: Step | null }
  | { readonly op: 'start' | 'end'; readonly next: Step | null }

/** Word ids as bits: `set[id >> 5] >>> (id & 31) & 1`. */
export type WordSet = Int32Array

/** The words of which one stands first in what follows; undefined where that may be anything, or nothing. */
export type Firsts = WordSet | undefined

/** One way on. */
export interface Option {
  readonly step: Step | null
  readonly firsts: Firsts
}

/** A list of the lexicon. */
export interface WordList {
  /** Its single words. */
  readonly set: WordSet
  readonly firsts: Firsts
  /** Its entries of several words that begin with a word. */
  phrases(word: number): readonly Option[] | undefined
  /** Its entries that may begin with anything. */
  readonly open: readonly Option[]
}

/** What tries a pattern at a token. */
export interface Program {
  readonly steps: Step | null
  readonly firsts: Firsts
  /** Whether it only matches at the begin of a sentence. */
  readonly atStart: boolean
  readonly captures: readonly string[]
  /** Whether it asks for a part of speech. */
  readonly asksGrammar: boolean
}

/** Makes what compiles elements to programs. */
export function createCompiler(meaning: Meaning): (elements: readonly Element[]) => Program {
  const { vocabulary, idsOf } = meaning
  const lists = new Map<string, WordList>()
  const sets = new Map<string, WordSet>()
  /** How many words of 32 bits a set takes. */
  const words = (vocabulary.size + 31) >> 5
  const asking = new Map<string, boolean>()
  // Of the pattern at hand.
  let captures: string[] = []

  return (elements) => {
    captures = []
    const steps = chain(elements, null)
    return {
      steps,
      firsts: firstsOf(steps),
      atStart: steps?.op === 'start',
      captures,
      asksGrammar: elements.some(asksGrammar),
    }
  }

  /** Whether an element asks for a part of speech. */
  function asksGrammar(element: Element): boolean {
    switch (element.kind) {
      case 'tag': {
        const entries = meaning.entriesOf(element.tag)
        return entries
          ? memo(asking, element.tag, () => entries.some((entry) => entry.some(asksGrammar)))
          : SPEECH_TAGS.has(element.tag)
      }
      case 'choice':
        return element.options.some((option) => option.some(asksGrammar))
      case 'capture':
        return element.elements.some(asksGrammar)
      case 'not':
      case 'optional':
        return asksGrammar(element.element)
      default:
        return false
    }
  }

  function chain(elements: readonly Element[], next: Step | null): Step | null {
    let step = next
    for (let index = elements.length - 1; index >= 0; index--) step = stepOf(elements[index]!, step)
    return step
  }

  function stepOf(element: Element, next: Step | null, not = false): Step | null {
    const ids = idsOf(element)
    if (ids)
      return not || ids.length > 1 ? { op: 'set', set: setOf(ids), not, next } : { op: 'word', word: ids[0]!, next }
    switch (element.kind) {
      case 'tag':
        return tagStep(element.tag, next, not)
      case 'choice':
        return { op: 'choice', options: optionsOf(element.options, next) }
      case 'optional':
        return { op: 'choice', options: [optionOf(stepOf(element.element, next)), optionOf(next)] }
      case 'not':
        return stepOf(element.element, next, true)
      case 'gap':
        return { op: 'gap', min: element.min, max: element.max, firsts: firstsOf(next), next }
      case 'capture': {
        const capture = captures.push(element.name) - 1
        return { op: 'open', capture, next: chain(element.elements, { op: 'close', capture, next }) }
      }
      default:
        return { op: element.kind as 'start' | 'end', next }
    }
  }

  function tagStep(tag: string, next: Step | null, not: boolean): Step {
    if (meaning.entriesOf(tag)) {
      const list = listOf(tag)
      return list.firsts === list.set ? { op: 'set', set: list.set, not, next } : { op: 'list', list, next }
    }
    if (SPEECH_TAGS.has(tag)) return { op: 'speech', tag: tag as SpeechTag, not, next }
    return { op: 'flag', mask: CONTEXT_TAGS.get(tag)!, not, next }
  }

  /** The options of a choice, those of one word side by side as one set. */
  function optionsOf(options: readonly (readonly Element[])[], next: Step | null): Option[] {
    const steps: Option[] = []
    let singles: number[] = []
    const flush = () => {
      if (singles.length > 0) steps.push(optionOf({ op: 'set', set: setOf(singles), not: false, next }))
      singles = []
    }
    for (const option of options) {
      const ids = option.length === 1 ? idsOf(option[0]!) : undefined
      if (ids) singles.push(...ids)
      else {
        flush()
        steps.push(optionOf(chain(option, next)))
      }
    }
    flush()
    return steps
  }

  function optionOf(step: Step | null): Option {
    return { step, firsts: firstsOf(step) }
  }

  function firstsOf(step: Step | null): Firsts {
    switch (step?.op) {
      case 'word':
        return setOf([step.word])
      case 'set':
        return step.not ? undefined : step.set
      case 'list':
        return step.list.firsts
      case 'choice':
        return union(step.options)
      case 'open':
      case 'close':
      case 'start':
        return firstsOf(step.next)
      default:
        return undefined
    }
  }

  function union(options: readonly Option[]): Firsts {
    if (options.length === 1) return options[0]!.firsts
    const all = new Int32Array(words)
    for (const { firsts } of options) {
      if (!firsts) return undefined
      for (let index = 0; index < words; index++) all[index]! |= firsts[index]!
    }
    return all
  }

  /** A list. Its phrases compile when a word that they begin with is met: most never are. */
  function listOf(tag: string): WordList {
    return memo(lists, tag, () => {
      const singles = [...(SHAPE_TAGS.get(tag) ?? [])]
      const entries = new Map<number, Entry[]>()
      const open: Option[] = []
      for (const elements of meaning.entriesOf(tag)!) {
        const ids = idsOf(elements[0]!)
        if (ids && elements.length === 1) {
          for (const id of ids) singles.push(id)
          continue
        }
        const option = ids ? undefined : optionOf(chain(elements, null))
        const firsts = ids ?? (option?.firsts && idsIn(option.firsts))
        if (!firsts) {
          open.push(option!)
          continue
        }
        const entry: Entry = { elements, option }
        for (const id of firsts) memo(entries, id, noEntries).push(entry)
      }
      const set = setOf(singles)
      const firsts = open.length > 0 ? undefined : entries.size === 0 ? set : setOf([...singles, ...entries.keys()])
      const compiled = new Map<number, readonly Option[]>()
      const phrases = (word: number) => {
        const here = entries.get(word)
        return here && memo(compiled, word, () => here.map(compileEntry))
      }
      return { set, firsts, phrases, open }
    })
  }

  function compileEntry(entry: Entry): Option {
    return (entry.option ??= optionOf(chain(entry.elements, null)))
  }

  function setOf(ids: readonly number[]): WordSet {
    // Patterns share sets, so that fewer are in memory and more of them in its nearest part.
    const key = ids.length === 1 ? String(ids[0]) : [...new Set(ids)].sort((a, b) => a - b).join()
    return memo(sets, key, () => makeSet(ids))
  }

  function makeSet(ids: readonly number[]): WordSet {
    const set = new Int32Array(words)
    for (const id of ids) set[id >> 5]! |= 1 << (id & 31)
    return set
  }
}

/** An entry of a list, and what it compiles to when it is first met. */
interface Entry {
  readonly elements: readonly Element[]
  option: Option | undefined
}

function noEntries(): Entry[] {
  return []
}

/** The word ids of a set, in rising order. */
function idsIn(set: WordSet): number[] {
  const ids: number[] = []
  set.forEach((bits, index) => {
    for (let bit = 0; bit < 32; bit++) if ((bits >>> bit) & 1) ids.push(index * 32 + bit)
  })
  return ids
}
