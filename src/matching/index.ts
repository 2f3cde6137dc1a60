import { createReader, type Passage, type Reader } from '../reading/index.ts'
import { CONTEXT_TAGS } from '../reading/words.ts'
import type { Pattern } from '../types.ts'
import { createMeaning, type Lexicon, type Meaning, wordsIn } from './elements.ts'
import { createFiler, type FiledList, type Filer } from './filing.ts'
import { memo } from '../memo.ts'
import { type Element, parsePattern } from './parse.ts'
import { createCompiler, type Program } from './program.ts'
import { createRunner, type Judge, type Runner, type Span } from './run.ts'

export { checkPattern, type Lexicon, type SpeechTag } from './elements.ts'
export type { Judge } from './run.ts'

/** Tokens that a pattern matched. */
export interface Match extends Span {
  readonly pattern: Pattern
}

/** A list of patterns, as rules, moves and signals have them. */
export type PatternList = readonly Pattern[]

/** Reads passages and finds patterns in them, with one vocabulary for all. */
export interface Matching {
  readonly reader: Reader
  /** Makes a matcher of lists of patterns, and of lists of exceptions to them. */
  matcher(lists: readonly PatternList[], exceptions?: readonly PatternList[]): Matcher
}

/** Finds lists of patterns in a passage, all at once. */
export interface Matcher {
  /** For each list, in the order given, its matches in reading order; undefined where there are none. */
  match(passage: Passage): readonly (readonly Match[] | undefined)[]
  /**
   * Whether a match of one of the exceptions touches the tokens from `first` to before `past`, or `first` stands
   * in a context that is an exception: a list of exceptions, by its index.
   */
  excuses(exceptions: number, passage: Passage, first: number, past: number): boolean
}

/**
 * Makes what matches patterns, all of which must be among `patterns` and right: see {@link checkPattern}.
 *
 * Each pattern is filed under its rarest word. Matching looks up the patterns of each token's word and
 * tries them in place, so the time is linear in the text: a try is bounded by the pattern. Nothing is made before
 * it is needed: a matcher files its patterns when it is first asked, and a pattern compiles when it is first tried.
 */
export function createMatching(options: {
  readonly patterns: readonly Pattern[]
  readonly lexicon: Lexicon
  readonly terms?: readonly string[]
  readonly judge?: Judge
}): Matching {
  const { patterns, lexicon, terms = [], judge } = options
  const reader = createReader(wordsIn(patterns, lexicon), terms)
  const meaning = createMeaning(reader.vocabulary, lexicon)
  const filer = createFiler(meaning)
  const compile = createCompiler(meaning)
  const runner = createRunner(judge)
  return {
    reader,
    matcher: (lists, exceptions = []) => createMatcher(lists, exceptions, { meaning, filer, compile, runner, size: reader.vocabulary.size }),
  }
}

/** What the matchers of one vocabulary share. */
interface Shared {
  readonly meaning: Meaning
  readonly filer: Filer
  readonly compile: (elements: readonly Element[]) => Program
  readonly runner: Runner
  readonly size: number
}

function createMatcher(lists: readonly PatternList[], exceptions: readonly PatternList[], shared: Shared): Matcher {
  const { compile, runner } = shared
  const excuses: (readonly Excuse[] | undefined)[] = []
  let files: Files | undefined

  return {
    match(passage) {
      const { byWord, byListed } = (files ??= file(lists, shared))
      runner.enter(passage)
      const { tokens } = passage
      const found: (Match[] | undefined)[] = new Array(lists.length)
      for (let token = 0; token < tokens.length; token++) {
        tryWord(tokens.word[token]!, token)
        const second = tokens.or[token]!
        if (second >= 0) tryWord(second, token)
      }
      return found

      function tryWord(word: number, token: number): void {
        const filed = byWord[word]
        if (filed) tryAll(filed, token, 0, 0)
        const listed = byListed[word]
        if (listed) for (const { trials, minBefore, maxBefore } of listed) tryAll(trials, token, minBefore, maxBefore)
      }

      function tryAll(trials: readonly Trial[], token: number, minBefore: number, maxBefore: number): void {
        const begin = tokens.first[tokens.sentence[token]!]!
        for (const trial of trials) {
          const from = Math.max(begin, token - trial.maxBefore - maxBefore)
          const to = token - trial.minBefore - minBefore
          if (from > to) continue
          const program = programOf(trial.source)
          for (let first = from; first <= to; first++) {
            const span = runner.run(program, first)
            if (!span) continue
            add(trial.list, { ...span, pattern: trial.source.pattern })
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
      runner.enter(passage)
      const { tokens } = passage
      const begin = tokens.first[tokens.sentence[first]!]!
      for (const excuse of (excuses[list] ??= exceptions[list]!.map(excuseOf))) {
        if (excuse.context) {
          if (tokens.flags[first]! & excuse.context) return true
          continue
        }
        const program = programOf(excuse)
        for (let token = past - 1; token >= begin; token--) {
          const span = runner.run(program, token, first)
          if (span && !span.undecided) return true
        }
      }
      return false
    },
  }

  function programOf(source: Source): Program {
    return (source.program ??= compile(source.elements))
  }
}

/** A pattern, and its program once it was tried. */
interface Source {
  readonly pattern: Pattern
  readonly elements: readonly Element[]
  program?: Program
}

/** An exception, or the context that it consists of: `#Negated` alone excuses what begins in a negation. */
interface Excuse extends Source {
  readonly context: number
}

function excuseOf(pattern: Pattern): Excuse {
  const elements = parsePattern(pattern)
  const [only] = elements
  return { pattern, elements, context: elements.length === 1 && only?.kind === 'tag' ? (CONTEXT_TAGS.get(only.tag) ?? 0) : 0 }
}

/** A pattern of a list, to be tried where its anchor stands. */
interface Trial {
  readonly source: Source
  readonly list: number
  readonly minBefore: number
  readonly maxBefore: number
}

/** Patterns filed under a list of the lexicon, to be tried where a word of its entries stands. */
interface ListTrials {
  readonly trials: readonly Trial[]
  readonly minBefore: number
  readonly maxBefore: number
}

/** Where the patterns of a matcher are filed. */
interface Files {
  /** By word id, the patterns filed under it. */
  readonly byWord: readonly (readonly Trial[] | undefined)[]
  /** By word id, the patterns filed under lists of the lexicon that it stands in. */
  readonly byListed: readonly (readonly ListTrials[] | undefined)[]
}

function file(lists: readonly PatternList[], { meaning, filer, size }: Shared): Files {
  const byWord: (Trial[] | undefined)[] = new Array(size).fill(undefined)
  const byList = new Map<FiledList, Trial[]>()
  lists.forEach((patterns, list) => {
    for (const pattern of patterns) {
      for (const elements of alternativesOf(parsePattern(pattern), meaning)) fileOne({ pattern, elements }, list)
    }
  })
  const byListed: (ListTrials[] | undefined)[] = new Array(size).fill(undefined)
  for (const [{ anchors }, trials] of byList) {
    for (const { words, minBefore, maxBefore } of anchors) {
      for (const word of words) (byListed[word] ??= []).push({ trials, minBefore, maxBefore })
    }
  }
  return { byWord, byListed }

  function fileOne(source: Source, list: number): void {
    for (const { words, minBefore, maxBefore } of filer.anchorsOf(source.elements)) {
      const trial = { source, list, minBefore, maxBefore }
      if ('anchors' in words) memo(byList, words, (): Trial[] => []).push(trial)
      else for (const word of words) (byWord[word] ??= []).push(trial)
    }
  }
}

/** What a pattern is a choice of, so that each is tried only where its own words stand. */
function alternativesOf(elements: readonly Element[], meaning: Meaning): readonly (readonly Element[])[] {
  const only = elements.length === 1 ? elements[0]! : undefined
  if (only?.kind === 'choice') return only.options.flatMap((option) => alternativesOf(option, meaning))
  const entries = only?.kind === 'tag' ? meaning.entriesOf(only.tag) : undefined
  return entries ? entries.flatMap((entry) => alternativesOf(entry, meaning)) : [elements]
}
