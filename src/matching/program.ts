import { memo } from '../memo.ts'
import { CONTEXT_TAGS, SHAPE_TAGS } from '../reading/words.ts'
import { type Meaning, SPEECH_TAGS, type SpeechTag } from './elements.ts'
import type { Element } from './parse.ts'
import type { WordSets } from './sets.ts'

/**
 * What a step of a program does. All steps are numbers in one array, as a match walks through many of them: there stand
 * the operation, at {@link NEXT} behind it the step that must match after it, and from {@link OPERAND} on what it is about.
 */
export const Op = {
  /** One word: its id. */
  Word: 1,
  /** A word of a set: the set, and 1 for any but these. */
  Set: 2,
  /** An entry of a list: the columns of {@link InList}. */
  List: 3,
  /** Tokens: how many at least and at most, and the {@link Firsts} of what follows. */
  Gap: 4,
  /** One of some ways on: their number instead of a next step, and of each the step and its {@link Firsts}. */
  Choice: 5,
  /** A part of speech: its place in {@link SPEECH}, and 1 for any other. */
  Speech: 6,
  /** A context: its flag, and 1 for none. */
  Flag: 7,
  /** Where a capture begins, and where it ends: its number. */
  Open: 8,
  Close: 9,
  /** The begin and the end of a sentence. */
  Start: 10,
  End: 11,
} as const

/** How far behind the operation of a step the next one stands, and its operands. */
export const NEXT = 1
export const OPERAND = 2

/** How far behind the operation of a step the columns of a list stand. */
export const InList = {
  /** The set of its single words. */
  Singles: 2,
  /** The {@link Firsts} of all its entries. */
  Firsts: 3,
  /** The set of words that entries of several words begin with. */
  Begins: 4,
  /** The choice of its entries that may begin with anything, or {@link DONE}. */
  Open: 5,
  /** Its number among all lists. */
  List: 6,
} as const

/** The parts of speech that steps ask for. */
export const SPEECH: readonly SpeechTag[] = [...SPEECH_TAGS] as SpeechTag[]

/** The place of a step among all; {@link DONE} when nothing more must match. */
export type Step = number

/** No step. */
export const DONE: Step = 0

/** The set of words of which one stands first in what follows; {@link ANY} where that may be anything, or nothing. */
export type Firsts = number

/** In the place of a set of words, anything or nothing. */
export const ANY: Firsts = -1

/** The steps of all programs of a compiler. */
export interface Steps {
  /** Grows as more is compiled: what was read of an array that is left for a longer one stays true. */
  readonly code: Int32Array
  /** The choice of the entries of several words of a list that begin with a word, of which there are some. */
  phrases(list: number, word: number): Step
}

/** What tries a pattern at a token. */
export interface Program {
  readonly first: Step
  readonly firsts: Firsts
  /** Whether it only matches at the begin of a sentence. */
  readonly atStart: boolean
  readonly captures: readonly string[]
  /** Whether it asks for a part of speech. */
  readonly asksGrammar: boolean
}

/** Compiles elements to programs. */
export interface Compiler {
  readonly steps: Steps
  compile(elements: readonly Element[]): Program
}

/** A list of the lexicon, by the columns of {@link InList}. */
interface WordList {
  readonly singles: number
  readonly firsts: Firsts
  readonly begins: number
  readonly open: Step
  readonly index: number
}

/** Makes what compiles elements to programs. */
export function createCompiler(meaning: Meaning, sets: WordSets): Compiler {
  const { idsOf } = meaning
  let code = new Int32Array(4096)
  /** How much of the code is there. */
  let length = 1
  const lists = new Map<string, WordList>()
  /** By list, its phrases by the word that they begin with. */
  const phrases: ((word: number) => Step)[] = []
  const asking = new Map<string, boolean>()
  // Of the pattern at hand.
  let captures: string[] = []

  return {
    steps: {
      get code() {
        return code
      },
      phrases: (list, word) => phrases[list]!(word),
    },
    compile(elements) {
      captures = []
      const first = chain(elements, DONE)
      return {
        first,
        firsts: firstsOf(first),
        atStart: code[first] === Op.Start,
        captures,
        asksGrammar: elements.some(asksGrammar),
      }
    },
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

  /** Adds a step: its operation, the next step and its operands. */
  function write(...numbers: readonly number[]): Step {
    return writeAll(numbers)
  }

  /** As `write`, for more numbers than a call may have arguments. */
  function writeAll(numbers: readonly number[]): Step {
    const step = length
    length += numbers.length
    if (length > code.length) {
      const longer = new Int32Array(Math.max(code.length * 2, length))
      longer.set(code)
      code = longer
    }
    for (let index = 0; index < numbers.length; index++) code[step + index] = numbers[index]!
    return step
  }

  function chain(elements: readonly Element[], next: Step): Step {
    let step = next
    for (let index = elements.length - 1; index >= 0; index--) step = stepOf(elements[index]!, step)
    return step
  }

  function stepOf(element: Element, next: Step, not = false): Step {
    const ids = idsOf(element)
    if (ids)
      return not || ids.length > 1 ? write(Op.Set, next, sets.of(ids), Number(not)) : write(Op.Word, next, ids[0]!)
    switch (element.kind) {
      case 'tag':
        return tagStep(element.tag, next, not)
      case 'choice':
        return choice(optionsOf(element.options, next))
      case 'optional':
        return choice([stepOf(element.element, next), next])
      case 'not':
        return stepOf(element.element, next, true)
      case 'gap':
        return write(Op.Gap, next, element.min, element.max, firstsOf(next))
      case 'capture': {
        const capture = captures.push(element.name) - 1
        return write(Op.Open, chain(element.elements, write(Op.Close, next, capture)), capture)
      }
      default:
        return write(element.kind === 'start' ? Op.Start : Op.End, next)
    }
  }

  function tagStep(tag: string, next: Step, not: boolean): Step {
    if (meaning.entriesOf(tag)) {
      const { singles, firsts, begins, open, index } = listOf(tag)
      return firsts === singles
        ? write(Op.Set, next, singles, Number(not))
        : write(Op.List, next, singles, firsts, begins, open, index)
    }
    if (SPEECH_TAGS.has(tag)) return write(Op.Speech, next, SPEECH.indexOf(tag as SpeechTag), Number(not))
    return write(Op.Flag, next, CONTEXT_TAGS.get(tag)!, Number(not))
  }

  function choice(steps: readonly Step[]): Step {
    return writeAll([Op.Choice, steps.length, ...steps.flatMap((step) => [step, firstsOf(step)])])
  }

  /** The options of a choice, those of one word side by side as one set. */
  function optionsOf(options: readonly (readonly Element[])[], next: Step): Step[] {
    const steps: Step[] = []
    let singles: number[] = []
    const flush = () => {
      if (singles.length > 0) steps.push(write(Op.Set, next, sets.of(singles), 0))
      singles = []
    }
    for (const option of options) {
      const ids = option.length === 1 ? idsOf(option[0]!) : undefined
      if (ids) singles.push(...ids)
      else {
        flush()
        steps.push(chain(option, next))
      }
    }
    flush()
    return steps
  }

  function firstsOf(step: Step): Firsts {
    switch (code[step]) {
      case Op.Word:
        return sets.of([code[step + OPERAND]!])
      case Op.Set:
        return code[step + OPERAND + 1] === 1 ? ANY : code[step + OPERAND]!
      case Op.List:
        return code[step + InList.Firsts]!
      case Op.Choice:
        return firstsOfChoice(step)
      case Op.Open:
      case Op.Close:
      case Op.Start:
        return firstsOf(code[step + NEXT]!)
      default:
        return ANY
    }
  }

  function firstsOfChoice(step: Step): Firsts {
    const all = Array.from({ length: code[step + NEXT]! }, (_, option) => code[step + OPERAND + option * 2 + 1]!)
    if (all.length === 1) return all[0]!
    return all.includes(ANY) ? ANY : sets.merge(all)
  }

  /** A list. Its phrases compile when a word that they begin with is met: most never are. */
  function listOf(tag: string): WordList {
    return memo(lists, tag, () => {
      const singles = [...(SHAPE_TAGS.get(tag) ?? [])]
      const entries = new Map<number, Entry[]>()
      const open: Step[] = []
      for (const elements of meaning.entriesOf(tag)!) {
        const ids = idsOf(elements[0]!)
        if (ids && elements.length === 1) {
          for (const id of ids) singles.push(id)
          continue
        }
        const step = ids ? undefined : chain(elements, DONE)
        const firsts = step === undefined ? ids! : wordsIn(firstsOf(step))
        if (!firsts) {
          open.push(step!)
          continue
        }
        const entry: Entry = { elements, step }
        for (const id of firsts) memo(entries, id, noEntries).push(entry)
      }
      const compiled = new Map<number, Step>()
      const compilePhrases = (word: number) => choice(entries.get(word)!.map(stepOfEntry))
      const index = phrases.push((word) => memo(compiled, word, compilePhrases)) - 1
      const set = sets.of(singles)
      const begins = sets.of([...entries.keys()])
      const firsts = open.length > 0 ? ANY : sets.merge([set, begins])
      return { singles: set, firsts, begins, open: open.length > 0 ? choice(open) : DONE, index }
    })
  }

  function wordsIn(firsts: Firsts): readonly number[] | undefined {
    return firsts === ANY ? undefined : sets.wordsIn(firsts)
  }

  function stepOfEntry(entry: Entry): Step {
    return (entry.step ??= chain(entry.elements, DONE))
  }
}

/** An entry of a list, and what it compiles to when it is first met. */
interface Entry {
  readonly elements: readonly Element[]
  step: Step | undefined
}

function noEntries(): Entry[] {
  return []
}
