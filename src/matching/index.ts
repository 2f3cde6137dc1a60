import { createReader, type Passage, type Reader, type Vocabulary } from '../reading/index.ts'
import { isMasked, pastSentence } from '../reading/tokens.ts'
import type { Pattern } from '../types.ts'
import { type Compiled, compile, createExpander, createSets, type Expanded, type Lexicon, type SpeechTag, type Step, wordsIn } from './compile.ts'

export type { Lexicon, SpeechTag } from './compile.ts'

/** Tokens that a pattern matched: from `first` to before `past`. */
export interface Match {
  readonly first: number
  readonly past: number
  readonly pattern: Pattern
  /** Tokens of the pattern's captures, by name. */
  readonly captures: ReadonlyMap<string, readonly [first: number, past: number]>
  /** Whether the pattern asked for a part of speech and nobody could tell. */
  readonly undecided?: true
}

/** What judges the part of speech of a token in its sentence; undefined when it cannot tell. */
export type Judge = (passage: Passage, token: number, tag: SpeechTag) => boolean | undefined

/** A list of patterns, as rules, moves and signals have them. */
export type PatternList = readonly Pattern[]

/** Finds all lists of patterns in a passage at once. */
export interface Matcher {
  readonly reader: Reader
  /** For each list, in the order given, its matches in reading order; undefined where there are none. */
  match(passage: Passage): readonly (readonly Match[] | undefined)[]
  /**
   * Whether a match of one of the exceptions touches the tokens from `first` to before `past`, or `first` stands
   * in a context that is an exception: a list of exceptions, by its index.
   */
  excuses(exceptions: number, passage: Passage, first: number, past: number): boolean
}

const NO_CAPTURES: ReadonlyMap<string, readonly [number, number]> = new Map()

/**
 * Compiles lists of patterns, and lists of exceptions, and the vocabulary they share.
 *
 * Each pattern is filed under its rarest word. Matching looks up the patterns of each token's word and
 * tries them in place, so the time is linear in the text: a try is bounded by the pattern.
 */
export function createMatcher(options: {
  readonly lists: readonly PatternList[]
  readonly exceptions?: readonly PatternList[]
  readonly lexicon: Lexicon
  readonly terms?: readonly string[]
  readonly judge?: Judge
}): Matcher {
  const { lists, exceptions = [], lexicon, terms = [], judge } = options
  const expand = createExpander(lexicon)
  const expandedLists = lists.map((list) => list.map((pattern) => [pattern, expand(pattern)] as const))
  const expandedExceptions = exceptions.map((list) => list.map((pattern) => [pattern, expand(pattern)] as const))
  const words = [...expandedLists, ...expandedExceptions].flat().flatMap(([, elements]) => wordsIn(elements))
  const reader = createReader(words, terms)
  const { vocabulary } = reader
  const sets = createSets(vocabulary)
  const compileAll = (list: readonly (readonly [Pattern, readonly Expanded[]])[]) =>
    list.map(([pattern, elements]) => compile(pattern, elements, vocabulary, sets))
  const compiledLists = expandedLists.map(compileAll)
  const compiledExceptions = expandedExceptions.map(compileAll)
  const { bits, stride } = sets.freeze()
  const trials = fileTrials(compiledLists, vocabulary)
  const run = createRunner(bits, stride, judge)

  return {
    reader,
    match(passage) {
      const { tokens } = passage
      const found: (Match[] | undefined)[] = new Array(lists.length)
      const { word, or, sentence } = tokens
      for (let token = 0; token < tokens.length; token++) {
        const filed = trials[word[token]!]
        if (filed) tryAll(filed, token)
        const second = or[token]!
        if (second >= 0) {
          const more = trials[second]
          if (more) tryAll(more, token)
        }
      }
      return found

      function tryAll(filed: readonly Trial[], token: number): void {
        const begin = tokens.first[sentence[token]!]!
        for (const trial of filed) {
          const { compiled } = trial
          const from = Math.max(begin, token - trial.maxBefore)
          const to = token - trial.minBefore
          for (let first = from; first <= to; first++) {
            const match = run(compiled, passage, first)
            if (!match) continue
            add(trial.list, match)
            break
          }
        }
      }

      // Of matches of one list that overlap, the one that begins first stays, and of two that begin together the longer.
      function add(list: number, match: Match): void {
        const matches = (found[list] ??= [])
        let index = matches.length
        while (index > 0 && matches[index - 1]!.past > match.first) index--
        for (let other = index; other < matches.length; other++) {
          const { first, past } = matches[other]!
          if (first < match.first || (first === match.first && past >= match.past)) return
        }
        matches.length = index
        matches.push(match)
      }
    },
    excuses(list, passage, first, past) {
      const { tokens } = passage
      const begin = tokens.first[tokens.sentence[first]!]!
      for (const compiled of compiledExceptions[list]!) {
        if (compiled.context) {
          if (tokens.flags[first]! & compiled.context) return true
          continue
        }
        for (let token = past - 1; token >= begin; token--) {
          const match = run(compiled, passage, token, first)
          if (match && !match.undecided) return true
        }
      }
      return false
    },
  }
}

interface Trial {
  readonly compiled: Compiled
  readonly list: number
  readonly minBefore: number
  readonly maxBefore: number
}

/** By word id, the patterns to try where that word stands. */
function fileTrials(lists: readonly (readonly Compiled[])[], vocabulary: Vocabulary): readonly (readonly Trial[] | undefined)[] {
  const trials: (Trial[] | undefined)[] = new Array(vocabulary.size).fill(undefined)
  lists.forEach((patterns, list) => {
    for (const compiled of patterns) {
      for (const { words, minBefore, maxBefore } of compiled.anchors) {
        for (const word of words) (trials[word] ??= []).push({ compiled, list, minBefore, maxBefore })
      }
    }
  })
  return trials
}

/** Tries a pattern at `first`; a match must hold the token `reach`, where one is given. */
type Run = (compiled: Compiled, passage: Passage, first: number, reach?: number) => Match | undefined

/** Makes what tries a pattern at a token. Choices are tried in order, gaps shortest first. */
function createRunner(bits: Uint32Array, stride: number, judge: Judge | undefined): Run {
  // The state of the try at hand; a try calls nothing that tries.
  let passage: Passage
  let begin = 0
  let end = 0
  let word: Int32Array
  let or: Int32Array
  let flags: Int32Array
  let reach = -1
  let judged = false
  let undecided = false
  const opened: number[] = []
  const closed: number[] = []

  return (compiled, given, first, held = -1) => {
    const { tokens } = given
    word = tokens.word
    or = tokens.or
    if (compiled.firstSet !== -1 && !holds(compiled.firstSet, first)) return undefined
    passage = given
    reach = held
    flags = tokens.flags
    const sentence = tokens.sentence[first]!
    begin = tokens.first[sentence]!
    end = pastSentence(tokens, sentence)
    judged = false
    undecided = false
    let past = walkAnew(compiled, first)
    // Grammar is asked only where the words already match.
    if (past > first && compiled.needsGrammar) {
      judged = true
      past = walkAnew(compiled, first)
    }
    if (past <= first) return undefined
    const match = { first, past, pattern: compiled.pattern, captures: capturesOf(compiled) }
    return undecided ? { ...match, undecided } : match
  }

  function walkAnew({ steps, captures }: Compiled, first: number): number {
    for (let capture = 0; capture < captures.length; capture++) opened[capture] = closed[capture] = -1
    return walk(steps, first)
  }

  function capturesOf({ captures }: Compiled): Match['captures'] {
    if (captures.length === 0) return NO_CAPTURES
    return new Map(captures.map((name, index) => [name, [opened[index]!, closed[index]!] as const] as const).filter(([, [from]]) => from !== -1))
  }

  function holds(set: number, token: number): boolean {
    const shift = set & 31
    const column = set >> 5
    if ((bits[word[token]! * stride + column]! >>> shift) & 1) return true
    const second = or[token]!
    return second >= 0 && ((bits[second * stride + column]! >>> shift) & 1) === 1
  }

  /** The token after the match of these steps from `token` on, or -1. */
  function walk(from: Step | null, at: number): number {
    let step = from
    let token = at
    while (step !== null) {
      switch (step.op) {
        case 'one':
          if (token >= end || holds(step.set, token) === step.not) return -1
          token++
          break
        case 'gap': {
          if (step.max === step.min) {
            token += step.min
            if (token > end) return -1
            break
          }
          for (let taken = step.min; taken <= step.max && token + taken <= end; taken++) {
            const past = walk(step.next, token + taken)
            if (past !== -1) return past
          }
          return -1
        }
        case 'choice': {
          for (const option of step.options) {
            const past = walk(option, token)
            if (past !== -1) return past
          }
          return -1
        }
        case 'speech':
          if (token >= end || !agrees(step.tag, step.not, token)) return -1
          token++
          break
        case 'flag':
          if (token >= end || ((flags[token]! & step.mask) === 0) !== step.not) return -1
          token++
          break
        case 'open':
        case 'close': {
          // What a way that led nowhere captured is forgotten.
          const marks = step.op === 'open' ? opened : closed
          const before = marks[step.capture]!
          marks[step.capture] = token
          const past = walk(step.next, token)
          if (past === -1) marks[step.capture] = before
          return past
        }
        case 'start':
          if (token !== begin) return -1
          break
        case 'end':
          if (token !== end) return -1
          break
      }
      step = step.next
    }
    return token > reach ? token : -1
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
