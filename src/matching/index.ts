import { memo } from '../memo.ts'
import { createReader, type Passage, type Reader } from '../reading/index.ts'
import { pastSentence, type Tokens } from '../reading/tokens.ts'
import { CONTEXT_TAGS } from '../reading/words.ts'
import type { Pattern } from '../types.ts'
import { createMeaning, type Lexicon, type Meaning, wordsIn } from './elements.ts'
import { createFiler, type Filer } from './filing.ts'
import { createMemory, type Made } from './memory.ts'
import { bitOf, createNeeds } from './needs.ts'
import { type Element, parsePattern } from './parse.ts'
import { createCompiler, type Program } from './program.ts'
import { createRunner, type Judge, type Runner, type Span } from './run.ts'
import { createWordSets } from './sets.ts'
import { createSieve, type Sieve } from './sieve.ts'
import { createTrials, TRIAL_COLUMNS, type Trials } from './trials.ts'

export { checkPattern, isTag, type Lexicon, namesIn, type SpeechTag } from './elements.ts'
export type { Judge } from './run.ts'

/** Tokens that a pattern matched. */
export interface Match extends Span {
  readonly verdict: Verdict
}

/** What was found out of a match, for all passages with its sentence. */
interface Verdict {
  /** Whether an exception touches it, where that was asked and no letters told. */
  excused?: boolean
}

/** A list of patterns, as rules, moves and signals have them. */
export type PatternList = readonly Pattern[]

/** Reads passages and finds patterns in them, with one vocabulary for all. */
export interface Matching {
  readonly reader: Reader
  /** Makes a matcher of lists of patterns, and of lists of exceptions to them. */
  matcher(lists: readonly PatternList[], exceptions?: readonly PatternList[]): Matcher
}

/** What was found in a passage. */
export interface Matched {
  readonly passage: Passage
  /** By list, counted in the order given, its matches in reading order; nothing where there are none. */
  readonly found: ReadonlyMap<number, readonly Match[]>
}

/** Finds lists of patterns in a passage, all at once. */
export interface Matcher {
  /** Matches in a passage. What was found in its sentences when they were met before is not looked for again. */
  match(passage: Passage): Matched
  /**
   * Whether a match of one of the exceptions touches a match, or that begins in a context that is an exception: a list
   * of exceptions, by its index, which must be the same whenever the match is asked about.
   */
  excuses(exceptions: number, passage: Passage, match: Match): boolean
}

/**
 * Makes what matches patterns, all of which must be among `patterns` and right: see {@link checkPattern}.
 *
 * Each pattern is filed under its rarest word. Matching looks up the patterns of each token's word and
 * tries them in place, so the time is linear in the text: a try is bounded by the pattern. Nothing is made before
 * it is needed: a pattern is parsed and filed when the words of a match may have been met, and compiles when it is
 * first tried.
 */
export function createMatching(options: {
  readonly patterns: readonly Pattern[]
  readonly lexicon: Lexicon
  /** Words that are to be told apart though no pattern asks for them. */
  readonly words?: readonly string[]
  readonly terms?: readonly string[]
  readonly judge?: Judge
}): Matching {
  const { patterns, lexicon, words = [], terms = [], judge } = options
  const reader = createReader(wordsIn(patterns, lexicon), terms, words)
  const meaning = createMeaning(reader.vocabulary, lexicon)
  const sets = createWordSets(reader.vocabulary.size)
  const { compile, steps } = createCompiler(meaning, sets)
  const grammar: Shared['grammar'] = { asked: false }
  const shared: Shared = {
    lexicon,
    meaning,
    filer: createFiler(meaning),
    needsOf: createNeeds(meaning),
    compile,
    grammar,
    runner: createRunner(
      sets,
      steps,
      judge &&
        ((...question) => {
          grammar.asked = true
          return judge(...question)
        }),
    ),
    sieve: createSieve(reader.vocabulary.size, reader.vocabulary.idOf, lexicon),
  }
  return {
    reader,
    matcher: (lists, exceptions = []) => createMatcher(lists, exceptions, shared),
  }
}

/** What the matchers of one vocabulary share. */
interface Shared {
  readonly lexicon: Lexicon
  readonly meaning: Meaning
  readonly filer: Filer
  readonly needsOf: (elements: readonly Element[]) => readonly number[]
  readonly compile: (elements: readonly Element[]) => Program
  /** Whether the judge was asked, who reads how a sentence is written. */
  readonly grammar: { asked: boolean }
  readonly runner: Runner
  readonly sieve: Sieve
}

/** A pattern that is parsed, and what it compiles to when it is first tried. */
interface Source {
  readonly elements: readonly Element[]
  program?: Program
}

/** An entry of a pattern of a list, before it is parsed. */
interface Kept {
  readonly entry: Pattern
  readonly list: number
}

/** A pattern of a list. */
interface Find extends Source {
  readonly list: number
  /** Whether a word of it was met, so that its needs are known. */
  met: boolean
}

/** What was found in a sentence of one list: matches in reading order, by tokens from its begin. */
interface Heard {
  readonly list: number
  readonly matches: Match[]
}

/** An exception, or the context that it consists of: `#Negated` alone excuses what begins in a negation. */
interface Excuse extends Source {
  readonly context: number
}

function createMatcher(lists: readonly PatternList[], exceptions: readonly PatternList[], shared: Shared): Matcher {
  const { lexicon, meaning, filer, needsOf, compile, grammar, runner, sieve } = shared
  const excuses: (readonly Excuse[] | undefined)[] = []
  const finds: Find[] = []
  let trials: Trials | undefined
  /**
   * By find, {@link FIND_COLUMNS}: most finds are passed over by them, and nothing else of them is read. The needs of a find
   * that was never met are any.
   */
  let rows = new Int32Array(FIND_COLUMNS * 64).fill(-1)
  const memory = createMemory<readonly Heard[]>()
  // The passage at hand, its sentence, what is found in that, and the bits of its words.
  let tokens: Tokens
  let heard: Heard[] = []
  let begin = 0
  let end = 0
  let low = 0
  let high = 0

  return {
    match(passage) {
      runner.enter(passage)
      tokens = passage.tokens
      trials ??= keepBack()
      const found = new Map<number, Match[]>()
      for (let sentence = 0; sentence < tokens.sentences; sentence++) {
        begin = tokens.first[sentence]!
        end = pastSentence(tokens, sentence)
        for (const { list, matches } of memory.of(passage, sentence, matchSentence)) {
          const here = memo(found, list, () => [])
          for (const match of matches) here.push(moved(match, begin, match.verdict))
        }
      }
      return { passage, found }
    },
    excuses(list, passage, match) {
      const { verdict } = match
      if (verdict.excused !== undefined) return verdict.excused
      grammar.asked = false
      const excused = isExcused(list, passage, match)
      if (!grammar.asked) verdict.excused = excused
      return excused
    },
  }

  function isExcused(list: number, passage: Passage, { first, past }: Match): boolean {
    runner.enter(passage)
    tokens = passage.tokens
    const sentence = tokens.sentence[first]!
    begin = tokens.first[sentence]!
    end = pastSentence(tokens, sentence)
    for (const excuse of (excuses[list] ??= exceptions[list]!.map(excuseOf))) {
      if (excuse.context) {
        if (tokens.flags[first]! & excuse.context) return true
        continue
      }
      const program = (excuse.program ??= compile(excuse.elements))
      for (let token = program.atStart ? begin : past - 1; token >= begin; token--) {
        if (!runner.mayBegin(program.firsts, token)) continue
        const span = runner.run(program, token, begin, end, first)
        if (span && !span.undecided) return true
      }
    }
    return false
  }

  /** Has the sieve keep all patterns back, each with its place among them. */
  function keepBack(): Trials {
    const made = createTrials(meaning.vocabulary.size)
    const kept: Kept[] = []
    const wake = (place: number) => file(kept[place]!, place, made)
    lists.forEach((patterns, list) => {
      patterns.forEach((pattern) => {
        entriesIn(pattern, lexicon).forEach((entry) => void sieve.add(entry, kept.push({ entry, list }) - 1, wake))
      })
    })
    return made
  }

  function file({ entry, list }: Kept, place: number, into: Trials): void {
    for (const elements of alternativesOf(parsePattern(entry), meaning)) {
      const find = finds.push({ elements, list, met: false }) - 1
      if (finds.length * FIND_COLUMNS > rows.length) {
        const longer = new Int32Array(rows.length * 2).fill(-1)
        longer.set(rows)
        rows = longer
      }
      rows[find * FIND_COLUMNS + FIRSTS] = NOT_COMPILED
      into.file(find, filer.anchorsOf(elements), place)
    }
  }

  /** What is found in the sentence at hand. */
  function matchSentence(): Made<readonly Heard[]> {
    const { word, or } = tokens
    heard = []
    grammar.asked = false
    low = 0
    high = 0
    for (let token = begin; token < end; token++) {
      note(word[token]!)
      if (or[token]! >= 0) note(or[token]!)
    }
    for (let token = begin; token < end; token++) {
      tryWord(word[token]!, token)
      if (or[token]! >= 0) tryWord(or[token]!, token)
    }
    return { value: heard, ofText: grammar.asked }
  }

  /** Has the patterns of a word come, and notes its bit. */
  function note(id: number): void {
    if (sieve.met[id] === 0) sieve.meet(id)
    const bit = bitOf(id)
    if (bit < 32) low |= 1 << bit
    else high |= 1 << (bit - 32)
  }

  function tryWord(id: number, token: number): void {
    const here = trials!.at(id)
    if (here === undefined) return
    for (let trial = 0; trial < here.length; trial += TRIAL_COLUMNS) {
      const index = here[trial]!
      if (lacks(index * FIND_COLUMNS)) continue
      tryFind(index, token, Math.max(begin, token - here[trial + 2]!), token - here[trial + 1]!)
    }
  }

  /** Tries a find where one of its words stands, from each token that it may begin at. */
  function tryFind(index: number, anchor: number, from: number, to: number): void {
    const row = index * FIND_COLUMNS
    if (rows[row + FIRSTS] === NOT_COMPILED && !prepare(finds[index]!, row)) return
    const firsts = rows[row + FIRSTS]!
    const last = rows[row + AT_START] === 1 ? Math.min(begin, to) : to
    for (let first = from; first <= last; first++) {
      if (!runner.mayBegin(firsts, first)) continue
      const find = finds[index]!
      const span = runner.run(find.program!, first, begin, end)
      // A match that ends before this word has another of them, and is found there.
      if (!span || span.past <= anchor) continue
      add(matchesOf(find.list), moved(span, -begin, {}))
      return
    }
  }

  function matchesOf(list: number): Match[] {
    const known = heard.find((one) => one.list === list)
    if (known) return known.matches
    const matches: Match[] = []
    heard.push({ list, matches })
    return matches
  }

  /** Notes the needs of a find that is met for the first time; compiles it where the sentence has got them. */
  function prepare(find: Find, row: number): boolean {
    if (!find.met) {
      find.met = true
      rows.set(needsOf(find.elements), row)
      if (lacks(row)) return false
    }
    find.program = compile(find.elements)
    rows[row + FIRSTS] = find.program.firsts
    rows[row + AT_START] = Number(find.program.atStart)
    return true
  }

  /** Whether the sentence at hand lacks one of the needs of the find in this row. */
  function lacks(row: number): boolean {
    return (
      ((low & rows[row]!) | (high & rows[row + 1]!)) === 0 ||
      ((low & rows[row + 2]!) | (high & rows[row + 3]!)) === 0 ||
      ((low & rows[row + 4]!) | (high & rows[row + 5]!)) === 0
    )
  }
}

/** A match where a span is, so many tokens further on. */
function moved({ first, past, captures, undecided }: Span, by: number, verdict: Verdict): Match {
  const here = { first: first + by, past: past + by, captures: movedAll(captures, by), verdict }
  return undecided ? { ...here, undecided } : here
}

function movedAll(captures: Span['captures'], by: number): Span['captures'] {
  if (by === 0 || captures.size === 0) return captures
  const all = new Map<string, readonly [number, number]>()
  for (const [name, [first, past]] of captures) all.set(name, [first + by, past + by])
  return all
}

/** Three needs of a find, low and high bits each, the words that it begins with, and 1 where it begins a sentence. */
const FIND_COLUMNS = 8
const FIRSTS = 6
const AT_START = 7

/** In the place of the words that a find begins with. */
const NOT_COMPILED = -2

/** Adds a match. Of those that overlap, the one that begins first stays, and of two that begin together the longer. */
function add(matches: Match[], match: Match): void {
  let index = matches.length
  while (index > 0 && matches[index - 1]!.past > match.first) index--
  for (let other = index; other < matches.length; other++) {
    const { first, past } = matches[other]!
    if (first < match.first || (first === match.first && past >= match.past)) return
  }
  matches.length = index
  matches.push(match)
}

function excuseOf(pattern: Pattern): Excuse {
  const elements = parsePattern(pattern)
  const [only] = elements
  return {
    elements,
    context: elements.length === 1 && only?.kind === 'tag' ? (CONTEXT_TAGS.get(only.tag) ?? 0) : 0,
  }
}

/** The entries of a pattern that is a list of the lexicon and nothing else; another is its own only entry. */
function entriesIn(pattern: Pattern, lexicon: Lexicon): readonly Pattern[] {
  const entries = pattern[0] === '#' ? lexicon.get(pattern.slice(1)) : undefined
  return entries ? entries.flatMap((entry) => entriesIn(entry, lexicon)) : [pattern]
}

/** What a pattern is a choice of, so that each is tried only where its own words stand. */
function alternativesOf(elements: readonly Element[], meaning: Meaning): readonly (readonly Element[])[] {
  const only = elements.length === 1 ? elements[0]! : undefined
  if (only?.kind === 'choice') return only.options.flatMap((option) => alternativesOf(option, meaning))
  const entries = only?.kind === 'tag' ? meaning.entriesOf(only.tag) : undefined
  return entries ? entries.flatMap((entry) => alternativesOf(entry, meaning)) : [elements]
}
