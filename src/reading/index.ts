import type { Ignored } from '../types.ts'
import { CONTEXT_WORDS, createContexts } from './contexts.ts'
import { fold } from './fold.ts'
import { reasonOf, type Skipped, scan } from './scan.ts'
import { createTerms } from './terms.ts'
import { type Columns, createColumns, isMasked, rangeOf, type Tokens } from './tokens.ts'
import { createVocabulary, type Vocabulary } from './vocabulary.ts'
import { Flag } from './words.ts'

export type { Tokens } from './tokens.ts'
export type { Vocabulary } from './vocabulary.ts'

/** A text that was read. Good until it is released. */
export interface Passage {
  readonly text: string
  readonly tokens: Tokens
  /** What was not read, and why, in reading order. */
  ignored(): Ignored[]
}

/** Reads texts with one vocabulary. */
export interface Reader {
  readonly vocabulary: Vocabulary
  /** Reads a text. Markdown's front matter and link targets are not read. */
  read(text: string, format?: 'text' | 'markdown'): Passage
  /** Takes a passage back: its columns are used again. */
  release(passage: Passage): void
}

/**
 * Makes a reader for patterns that ask for these words; `terms` are names that no pattern matches, `plain` words that are
 * to be told apart though no pattern asks for them.
 */
export function createReader(
  words: Iterable<string>,
  terms: readonly string[] = [],
  plain: readonly string[] = [],
): Reader {
  const vocabulary = createVocabulary([...words, ...CONTEXT_WORDS], plain)
  const markContexts = createContexts(vocabulary)
  const markTerms = createTerms(terms)
  const free: Columns[] = []

  return {
    vocabulary,
    read(text, format = 'text') {
      const tokens = free.pop() ?? createColumns()
      const { text: plain, offsets } = fold(text)
      const skipped = scan(plain, vocabulary, tokens, format === 'markdown' ? frontMatterEnd(plain) : 0)
      markTerms(plain, tokens)
      markContexts(tokens)
      if (offsets) toGiven(tokens, skipped, offsets)
      return { text, tokens, ignored: () => ignoredIn(tokens, skipped) }
    },
    release({ tokens }) {
      if (free.length < FREE && tokens.start.length <= ROOM) free.push(tokens)
    },
  }
}

/** How many columns wait for the next text, and for how many UTF-16 units at most: others are let go of. */
const FREE = 64
const ROOM = 2 ** 15

/** Where a front matter between lines of `---` ends; 0 where there is none. */
function frontMatterEnd(text: string): number {
  return /^---\r?\n[^]{0,4000}?\r?\n---(?:\r?\n|$)/.exec(text)?.[0].length ?? 0
}

/** Turns offsets into the folded text into offsets into the text as given. */
function toGiven(tokens: Tokens, skipped: Skipped[], offsets: Int32Array): void {
  for (let token = 0; token < tokens.length; token++) {
    tokens.start[token] = offsets[tokens.start[token]!]!
    tokens.end[token] = givenEnd(tokens.end[token]!, offsets)
  }
  for (let sentence = 0; sentence < tokens.sentences; sentence++) {
    tokens.sentenceEnd[sentence] = givenEnd(tokens.sentenceEnd[sentence]!, offsets)
  }
  for (const part of skipped) part.range = [offsets[part.range[0]]!, givenEnd(part.range[1], offsets)]
}

/** Where in the text as given something ends: never inside a character that stands for several, as ⑴ does. */
function givenEnd(offset: number, offsets: Int32Array): number {
  const inside = offset > 0 ? offsets[offset - 1]! : -1
  let end = offset
  while (offsets[end] === inside) end++
  return offsets[end]!
}

function ignoredIn(tokens: Tokens, skipped: readonly Skipped[]): Ignored[] {
  const ignored: Ignored[] = [...skipped]
  for (let token = 0; token < tokens.length; token++) {
    const shape = tokens.word[token]!
    if (!isMasked(shape) || tokens.flags[token]! & Flag.Joined) continue
    const reason = reasonOf(shape)
    if (reason) ignored.push({ range: rangeOf(tokens, token, token + 1), reason })
  }
  return ignored.sort((a, b) => a.range[0] - b.range[0])
}
