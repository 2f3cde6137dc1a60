import { memo } from '../memo.ts'
import { CONTEXT_TAGS, SHAPE_TAGS } from '../reading/words.ts'
import { type Meaning, SPEECH_TAGS, type SpeechTag } from './elements.ts'
import type { Element } from './parse.ts'
import type { WordSets } from './sets.ts'

/** One step of a program. Steps form a graph: `next` is what must match after; null is the end. */
export type Step =
  | { readonly op: 'word'; readonly word: number; readonly next: Step | null }
  | { readonly op: 'set'; readonly set: number; readonly not: boolean; readonly next: Step | null }
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

/** The set of words of which one stands first in what follows; {@link ANY} where that may be anything, or nothing. */
export type Firsts = number

/** In the place of a set of words, anything or nothing. */
export const ANY: Firsts = -1

/** One way on. */
export interface Option {
  readonly step: Step | null
  readonly firsts: Firsts
}

/** A list of the lexicon. */
export interface WordList {
  /** Its single words. */
  readonly set: number
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
export function createCompiler(meaning: Meaning, sets: WordSets): (elements: readonly Element[]) => Program {
  const { idsOf } = meaning
  const lists = new Map<string, WordList>()
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
      return not || ids.length > 1 ? { op: 'set', set: sets.of(ids), not, next } : { op: 'word', word: ids[0]!, next }
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
      if (singles.length > 0) steps.push(optionOf({ op: 'set', set: sets.of(singles), not: false, next }))
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
        return sets.of([step.word])
      case 'set':
        return step.not ? ANY : step.set
      case 'list':
        return step.list.firsts
      case 'choice':
        return union(step.options)
      case 'open':
      case 'close':
      case 'start':
        return firstsOf(step.next)
      default:
        return ANY
    }
  }

  function union(options: readonly Option[]): Firsts {
    if (options.length === 1) return options[0]!.firsts
    const firsts = options.map((option) => option.firsts)
    return firsts.includes(ANY) ? ANY : sets.union(firsts)
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
        const firsts = ids ?? (option!.firsts === ANY ? undefined : sets.wordsIn(option!.firsts))
        if (!firsts) {
          open.push(option!)
          continue
        }
        const entry: Entry = { elements, option }
        for (const id of firsts) memo(entries, id, noEntries).push(entry)
      }
      const set = sets.of(singles)
      const firsts = open.length > 0 ? ANY : entries.size === 0 ? set : sets.of([...singles, ...entries.keys()])
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
}

/** An entry of a list, and what it compiles to when it is first met. */
interface Entry {
  readonly elements: readonly Element[]
  option: Option | undefined
}

function noEntries(): Entry[] {
  return []
}
