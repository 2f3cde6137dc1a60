import type { Passage } from '../reading/index.ts'
import { isMasked } from '../reading/tokens.ts'
import type { SpeechTag } from './elements.ts'
import { ANY, type Option, type Program, type Step, type WordList } from './program.ts'
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
  /**
   * Tries a program at the token `first` of the sentence from `begin` to before `end`. A match must go past the token
   * `reach`, where one is given.
   */
  run(program: Program, first: number, begin: number, end: number, reach?: number): Span | undefined
}

/** What must match after the steps at hand. */
interface Continuation {
  readonly step: Step | null
  readonly rest: Continuation | null
}

const NO_CAPTURES: Span['captures'] = new Map()

/** Makes what tries programs. Choices are tried in order, gaps shortest first. */
export function createRunner(sets: WordSets, judge: Judge | undefined): Runner {
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
    run(program, first, from, to, held = -1) {
      if (program.firsts !== ANY && !holds(program.firsts, first)) return undefined
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

  function walkAnew({ steps, captures }: Program, first: number): number {
    for (let capture = 0; capture < captures.length; capture++) opened[capture] = closed[capture] = -1
    return walk(steps, first, null)
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
  function walk(from: Step | null, at: number, after: Continuation | null): number {
    let step = from
    let token = at
    let rest = after
    for (;;) {
      if (step === null) {
        if (rest === null) return token > reach ? token : -1
        step = rest.step
        rest = rest.rest
        continue
      }
      switch (step.op) {
        case 'word':
          if (token >= end || (word[token] !== step.word && or[token] !== step.word)) return -1
          token++
          break
        case 'set':
          if (token >= end || holds(step.set, token) === step.not) return -1
          token++
          break
        case 'list':
          return walkList(step.list, step.next, token, rest)
        case 'gap': {
          if (step.max === step.min) {
            token += step.min
            if (token > end) return -1
            break
          }
          const last = Math.min(end, token + step.max)
          for (let from = token + step.min; from <= last; from++) {
            if (step.firsts !== ANY && (from === end || !holds(step.firsts, from))) continue
            const past = walk(step.next, from, rest)
            if (past !== -1) return past
          }
          return -1
        }
        case 'choice':
          return walkAny(step.options, token, rest)
        case 'speech':
          if (token >= end || !agrees(step.tag, step.not, token)) return -1
          token++
          break
        case 'flag':
          if (token >= end || ((flags[token]! & step.mask) === 0) !== step.not) return -1
          token++
          break
        case 'open':
          return walkMark(opened, step.capture, step.next, token, rest)
        case 'close':
          return walkMark(closed, step.capture, step.next, token, rest)
        case 'start':
          if (token !== begin) return -1
          break
        case 'end':
          if (token !== end) return -1
          break
      }
      step = step.next
    }
  }

  /** Where a capture begins or ends. What a way that leads nowhere captures is forgotten. */
  function walkMark(
    marks: number[],
    capture: number,
    next: Step | null,
    token: number,
    rest: Continuation | null,
  ): number {
    const before = marks[capture]!
    marks[capture] = token
    const past = walk(next, token, rest)
    if (past === -1) marks[capture] = before
    return past
  }

  /** An entry of a list, its phrases before its single words. */
  function walkList(list: WordList, next: Step | null, token: number, rest: Continuation | null): number {
    if (token >= end || (list.firsts !== ANY && !holds(list.firsts, token))) return -1
    const { set, open } = list
    const after = next === null ? rest : { step: next, rest }
    let past = walkAny(list.phrases(word[token]!), token, after)
    if (past === -1 && or[token]! >= 0) past = walkAny(list.phrases(or[token]!), token, after)
    if (past === -1) past = walkAny(open, token, after)
    return past === -1 && holds(set, token) ? walk(next, token + 1, rest) : past
  }

  function walkAny(options: readonly Option[] | undefined, token: number, after: Continuation | null): number {
    if (options === undefined) return -1
    for (const { step, firsts } of options) {
      if (firsts !== ANY && (token >= end || !holds(firsts, token))) continue
      const past = walk(step, token, after)
      if (past !== -1) return past
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
