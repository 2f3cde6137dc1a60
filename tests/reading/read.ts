import { createReader } from '../../src/reading/index.ts'
import { FIRST_WORD, Flag, Shape } from '../../src/reading/words.ts'

const WORDS =
  'apologize sorry inconvenience calm down wrong you are is not has have will would do can it that i we us am had please thanks definitely refund policy color cancel center receive service late here if mistake said driver need steps understand why did big deal your its the okay as possible let go going to want there order email phone hear soon'

const NAMES = Object.entries(Shape)

/** Reads a text with a small vocabulary: what tests ask of the reader. */
export function read(
  text: string,
  { terms = [], format = 'text' }: { terms?: string[]; format?: 'text' | 'markdown' } = {},
) {
  const reader = createReader(WORDS.split(' '), terms)
  const { tokens, ignored } = reader.read(text, format)
  const all = Array.from({ length: tokens.length }, (_, token) => {
    const id = tokens.word[token]!
    return {
      written: text.slice(tokens.start[token], tokens.end[token]),
      word: id >= FIRST_WORD ? reader.vocabulary.wordOf(id) : `#${NAMES.find(([, shape]) => shape === id)![0]}`,
      or: tokens.or[token]! < FIRST_WORD ? undefined : reader.vocabulary.wordOf(tokens.or[token]!),
      flags: Object.entries(Flag)
        .filter(([, flag]) => tokens.flags[token]! & flag)
        .map(([name]) => name),
      sentence: tokens.sentence[token]!,
      range: [tokens.start[token]!, tokens.end[token]!] as const,
    }
  })
  return {
    tokens: all,
    /** Each token as written. */
    written: all.map(({ written }) => written),
    /** Each token's word, or its shape as `#Shape`. */
    words: all.map(({ word }) => word),
    /** Each sentence as its tokens are written. */
    sentences: Array.from({ length: tokens.sentences }, (_, index) =>
      all
        .filter(({ sentence }) => sentence === index)
        .map(({ written }) => written)
        .join(' '),
    ),
    /** What was not read, as `reason: text`. */
    ignored: ignored().map(({ range, reason }) => `${reason}: ${text.slice(...range)}`),
    /** The words that stand in a context. */
    within: (flag: keyof typeof Flag) => all.filter(({ flags }) => flags.includes(flag)).map(({ written }) => written),
  }
}
