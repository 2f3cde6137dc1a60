import { createReader, type Passage, type Reader, type Vocabulary } from '../reading/index.ts'
import { isMasked, pastSentence } from '../reading/tokens.ts'
import type { Pattern } from '../types.ts'
import { type Compiled, type CompiledList, createCompiler, type Lexicon, type Parsed, type Sets, type SpeechTag, type Step } from './compile.ts'

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
  const compiler = createCompiler(lexicon)
  const parsedLists = lists.map((list) => list.map(compiler.parse))
  const parsedExceptions = exceptions.map((list) => list.map(compiler.parse))
  const reader = createReader(compiler.words(), terms)
  const { vocabulary } = reader
  const compileAll = (list: readonly Parsed[]) => list.map((parsed) => compiler.compile(parsed, vocabulary))
  const compiledExceptions = parsedExceptions.map(compileAll)
  const trials = file(parsedLists.map(compileAll), compiler.lists, vocabulary)
  const run = createRunner(compiler.sets(vocabulary), judge)

  return {
    reader,
    match(passage) {
      const { tokens } = passage
      const found: (Match[] | undefined)[] = new Array(lists.length)
      for (let token = 0; token < tokens.length; token++) {
        tryWord(tokens.word[token]!, token)
        const second = tokens.or[token]!
        if (second >= 0) tryWord(second, token)
      }
      return found

      function tryWord(word: number, token: number): void {
        const filed = trials.byWord[word]
        if (filed) tryAll(filed, token, 0, 0)
        const inLists = trials.listsOf[word]
        if (!inLists) return
        for (const { list, minBefore, maxBefore } of inLists) tryAll(list, token, minBefore, maxBefore)
      }

      function tryAll(filed: readonly Trial[], token: number, minBefore: number, maxBefore: number): void {
        const begin = tokens.first[tokens.sentence[token]!]!
        for (const trial of filed) {
          const { compiled } = trial
          const from = Math.max(begin, token - trial.maxBefore - maxBefore)
          const to = token - trial.minBefore - minBefore
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

/** What to try where a word stands. */
interface Trials {
  /** By word id, the patterns filed under it. */
  readonly byWord: readonly (readonly Trial[] | undefined)[]
  /** By word id, the patterns filed under lists of the lexicon that it stands in, and how far inside an entry. */
  readonly listsOf: readonly (readonly { readonly list: readonly Trial[]; readonly minBefore: number; readonly maxBefore: number }[] | undefined)[]
}

/** Files each pattern under its rarest word, or under a list of the lexicon. */
function file(patterns: readonly (readonly Compiled[])[], lists: readonly CompiledList[], { size }: Vocabulary): Trials {
  const byWord: (Trial[] | undefined)[] = new Array(size).fill(undefined)
  const byList: (Trial[] | undefined)[] = new Array(lists.length).fill(undefined)
  patterns.forEach((compiledPatterns, list) => {
    for (const compiled of compiledPatterns) {
      for (const anchor of compiled.anchors) {
        const { minBefore, maxBefore } = anchor
        const trial = { compiled, list, minBefore, maxBefore }
        if ('list' in anchor) (byList[anchor.list.index] ??= []).push(trial)
        else for (const word of anchor.words) (byWord[word] ??= []).push(trial)
      }
    }
  })
  const listsOf: { list: Trial[]; minBefore: number; maxBefore: number }[][] = new Array(size).fill(undefined)
  for (const { index, anchors } of lists) {
    const list = byList[index]
    if (!list) continue
    for (const { words, minBefore, maxBefore } of anchors) {
      for (const word of words) (listsOf[word] ??= []).push({ list, minBefore, maxBefore })
    }
  }
  return { byWord, listsOf }
}

/** Tries a pattern at `first`; a match must hold the token `reach`, where one is given. */
/** What must match after the steps at hand. */
interface Continuation {
  readonly step: Step | null
  readonly rest: Continuation | null
}

type Run = (compiled: Compiled, passage: Passage, first: number, reach?: number) => Match | undefined

/** Makes what tries a pattern at a token. Choices are tried in order, gaps shortest first. */
function createRunner({ bits, stride }: Sets, judge: Judge | undefined): Run {
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
    let past = walk(compiled.steps, first, null)
    // Grammar is asked only where the words already match.
    if (past > first && compiled.needsGrammar) {
      judged = true
      past = walk(compiled.steps, first, null)
    }
    if (past <= first) return undefined
    const match = { first, past, pattern: compiled.pattern, captures: capturesOf(compiled) }
    return undecided ? { ...match, undecided } : match
  }

  function capturesOf({ captures }: Compiled): Match['captures'] {
    if (captures.length === 0) return NO_CAPTURES
    return new Map(captures.map((name, index) => [name, [opened[index]!, closed[index]!] as const]))
  }

  function holds(set: number, token: number): boolean {
    const shift = set & 31
    const column = set >> 5
    if ((bits[word[token]! * stride + column]! >>> shift) & 1) return true
    const second = or[token]!
    return second >= 0 && ((bits[second * stride + column]! >>> shift) & 1) === 1
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
        case 'one':
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
          for (let taken = step.min; taken <= step.max && token + taken <= end; taken++) {
            const past = walk(step.next, token + taken, rest)
            if (past !== -1) return past
          }
          return -1
        }
        case 'choice': {
          for (const option of step.options) {
            const past = walk(option, token, rest)
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
          opened[step.capture] = token
          break
        case 'close':
          closed[step.capture] = token
          break
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

  /** An entry of a list, its phrases before its single words. */
  function walkList(list: CompiledList, next: Step | null, token: number, rest: Continuation | null): number {
    if (token >= end) return -1
    const { phrases, open } = list
    if (phrases.size > 0 || open.length > 0) {
      const after = { step: next, rest }
      const past = walkAny(phrases.get(word[token]!), token, after)
      if (past !== -1) return past
      if (or[token]! >= 0) {
        const second = walkAny(phrases.get(or[token]!), token, after)
        if (second !== -1) return second
      }
      const other = walkAny(open, token, after)
      if (other !== -1) return other
    }
    return holds(list.set, token) ? walk(next, token + 1, rest) : -1
  }

  function walkAny(options: readonly Step[] | undefined, token: number, after: Continuation): number {
    if (options) {
      for (const option of options) {
        const past = walk(option, token, after)
        if (past !== -1) return past
      }
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
