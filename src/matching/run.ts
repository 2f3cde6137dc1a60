import type { Passage } from '../reading/index.ts'
import { isMasked } from '../reading/tokens.ts'
import type { SpeechTag } from './elements.ts'
import {
  ANY,
  DONE,
  type Firsts,
  InList,
  NEXT,
  OPERAND,
  Op,
  type Program,
  SPEECH,
  type Step,
  type Steps,
} from './program.ts'
import type { WordSets } from './sets.ts'

/** What judges the part of speech of a token in its sentence; undefined when it cannot tell. */
export type Judge = (passage: Passage, token: number, tag: SpeechTag) => boolean | undefined

/** Tokens that a program matched: from `first` to before `past`. */
export interface Span {
  readonly first: number
  readonly past: number
  /** Tokens of the captures, by name. */
  readonly captures: ReadonlyMap<string, readonly [first: number, past: number]>
  /** Whether a part of speech was asked for and nobody could tell. */
  readonly undecided?: true
}

/** Tries programs at tokens of one passage after the other. */
export interface Runner {
  /** Turns to a passage. */
  enter(passage: Passage): void
  /** Whether what begins with these words may begin at a token of the passage. */
  mayBegin(firsts: Firsts, token: number): boolean
  /**
   * Tries a program at the token `first` of the sentence from `begin` to before `end`. A match must go past the token
   * `reach`, where one is given.
   */
  run(program: Program, first: number, begin: number, end: number, reach?: number): Span | undefined
}

/** What must match after the steps at hand. */
interface Continuation {
  readonly step: Step
  readonly rest: Continuation | null
}

const NO_CAPTURES: Span['captures'] = new Map()

/** Makes what tries programs. Choices are tried in order, gaps shortest first. */
export function createRunner(sets: WordSets, steps: Steps, judge: Judge | undefined): Runner {
  // The passage, and the state of the try at hand; a try calls nothing that tries.
  let passage: Passage
  let word: Int32Array
  let or: Int32Array
  let flags: Int32Array
  let begin = 0
  let end = 0
  let reach = -1
  let judged = false
  let undecided = false
  const opened: number[] = []
  const closed: number[] = []

  return {
    enter(given) {
      passage = given
      word = given.tokens.word
      or = given.tokens.or
      flags = given.tokens.flags
    },
    mayBegin: (firsts, token) => firsts === ANY || holds(firsts, token),
    run(program, first, from, to, held = -1) {
      begin = from
      end = to
      reach = held
      judged = false
      undecided = false
      let past = walkAnew(program, first)
      // Grammar is asked only where the words already match.
      if (past > first && program.asksGrammar) {
        judged = true
        past = walkAnew(program, first)
      }
      if (past <= first) return undefined
      const match = { first, past, captures: capturesOf(program) }
      return undecided ? { ...match, undecided } : match
    },
  }

  function walkAnew({ first: step, captures }: Program, first: number): number {
    for (let capture = 0; capture < captures.length; capture++) opened[capture] = closed[capture] = -1
    return walk(step, first, null)
  }

  function capturesOf({ captures }: Program): Span['captures'] {
    if (captures.length === 0) return NO_CAPTURES
    const found = new Map<string, readonly [number, number]>()
    captures.forEach((name, index) => {
      const from = opened[index]!
      if (from >= 0 && closed[index]! > from) found.set(name, [from, closed[index]!])
    })
    return found
  }

  function holds(set: number, token: number): boolean {
    if (sets.has(set, word[token]!)) return true
    const second = or[token]!
    return second >= 0 && sets.has(set, second)
  }

  /** The token after the match of these steps from `token` on, and then of what follows them; or -1. */
  function walk(from: Step, at: number, after: Continuation | null): number {
    const { code } = steps
    let step = from
    let token = at
    let rest = after
    for (;;) {
      if (step === DONE) {
        if (rest === null) return token > reach ? token : -1
        step = rest.step
        rest = rest.rest
        continue
      }
      const operand = code[step + OPERAND]!
      switch (code[step]) {
        case Op.Word:
          if (token >= end || (word[token] !== operand && or[token] !== operand)) return -1
          token++
          break
        case Op.Set:
          if (token >= end || holds(operand, token) === isNot(code, step)) return -1
          token++
          break
        case Op.List:
          return walkList(step, token, rest)
        case Op.Gap: {
          const most = code[step + OPERAND + 1]!
          if (most === operand) {
            token += operand
            if (token > end) return -1
            break
          }
          const firsts = code[step + OPERAND + 2]!
          const last = Math.min(end, token + most)
          for (let from = token + operand; from <= last; from++) {
            if (firsts !== ANY && (from === end || !holds(firsts, from))) continue
            const past = walk(code[step + NEXT]!, from, rest)
            if (past !== -1) return past
          }
          return -1
        }
        case Op.Choice:
          return walkAny(step, token, rest)
        case Op.Speech:
          if (token >= end || !agrees(SPEECH[operand]!, isNot(code, step), token)) return -1
          token++
          break
        case Op.Flag:
          if (token >= end || ((flags[token]! & operand) === 0) !== isNot(code, step)) return -1
          token++
          break
        case Op.Open:
          return walkMark(opened, operand, code[step + NEXT]!, token, rest)
        case Op.Close:
          return walkMark(closed, operand, code[step + NEXT]!, token, rest)
        case Op.Start:
          if (token !== begin) return -1
          break
        case Op.End:
          if (token !== end) return -1
          break
      }
      step = code[step + NEXT]!
    }
  }

  /** Where a capture begins or ends. What a way that leads nowhere captures is forgotten. */
  function walkMark(marks: number[], capture: number, next: Step, token: number, rest: Continuation | null): number {
    const before = marks[capture]!
    marks[capture] = token
    const past = walk(next, token, rest)
    if (past === -1) marks[capture] = before
    return past
  }

  /** An entry of a list, its phrases before its single words. */
  function walkList(step: Step, token: number, rest: Continuation | null): number {
    const { code } = steps
    const firsts = code[step + InList.Firsts]!
    if (token >= end || (firsts !== ANY && !holds(firsts, token))) return -1
    const next = code[step + NEXT]!
    const after = next === DONE ? rest : { step: next, rest }
    let past = walkPhrases(step, word[token]!, token, after)
    if (past === -1 && or[token]! >= 0) past = walkPhrases(step, or[token]!, token, after)
    if (past === -1 && code[step + InList.Open] !== DONE) past = walkAny(code[step + InList.Open]!, token, after)
    return past === -1 && holds(code[step + InList.Singles]!, token) ? walk(next, token + 1, rest) : past
  }

  /** Those of the entries of a list that begin with a word. */
  function walkPhrases(step: Step, first: number, token: number, after: Continuation | null): number {
    const { code } = steps
    if (!sets.has(code[step + InList.Begins]!, first)) return -1
    return walkAny(steps.phrases(code[step + InList.List]!, first), token, after)
  }

  function walkAny(choice: Step, token: number, after: Continuation | null): number {
    const { code } = steps
    const past = choice + OPERAND + code[choice + NEXT]! * 2
    for (let option = choice + OPERAND; option < past; option += 2) {
      const firsts = code[option + 1]!
      if (firsts !== ANY && (token >= end || !holds(firsts, token))) continue
      const reached = walk(code[option]!, token, after)
      if (reached !== -1) return reached
    }
    return -1
  }

  function agrees(tag: SpeechTag, not: boolean, token: number): boolean {
    if (isMasked(word[token]!)) return not
    if (!judged) return true
    const verdict = judge?.(passage, token, tag)
    if (verdict === undefined) {
      undecided = true
      return true
    }
    return verdict !== not
  }
}

/** Whether a step is for any token but those that it names. */
function isNot(code: Int32Array, step: Step): boolean {
  return code[step + OPERAND + 1] === 1
}
