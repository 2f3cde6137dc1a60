import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judge } from '../../src/grammar.ts'
import { createMatching } from '../../src/matching/index.ts'
import { createMemory } from '../../src/matching/memory.ts'

const PATTERNS = [
  '[<first>.] you',
  '^ (we|i|please|you|the) [<next>.]',
  'the [<thing>.] .{0,6} $',
  'you .? [<deed>#Verb]',
  '(is|was|are|be) not? [<state>#Adjective]',
  '#Negated (the|your|a|you)',
  '#Reported (you|i|not)',
  'your .{0,2} #Noun',
  'if .{0,4} #Conditional',
]
const SENTENCES = readFileSync(fileURLToPath(new URL('sentences.txt', import.meta.url)), 'utf8')
  .trim()
  .split('\n')

const EXCEPTIONS = [
  ['#Conditional'],
  ['not'],
  ['#Verb you', 'the #Adjective'],
  ['(i|we) .{0,3}', '#Quoted'],
  ['(was|were)', 'please'],
]

const LISTS = PATTERNS.map((pattern) => [pattern])
const { reader, matcher } = createMatching({
  patterns: [...PATTERNS, ...EXCEPTIONS.flat()],
  lexicon: new Map(),
  judge,
})
const known = matcher(LISTS, EXCEPTIONS)

const sentences = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...SENTENCES) },
    fc.constantFrom('“', '”', '"', 'I said not', '- ', 'If you ask,', 'Hi!', '```', '> You are not', ''),
  ),
  { maxLength: 6 },
)
const gaps = fc.constantFrom(' ', '\n', '\n\n', '')

test('sentences that were met before have the matches that they have in a text that is read alone, and the same are excused', () => {
  let kept = 0
  let excused = 0
  fc.assert(
    fc.property(sentences, sentences, gaps, (some, others, gap) => {
      const passages = [some, [...some, ...others], [...others, ...some]].map((parts) => reader.read(parts.join(gap)))
      for (const passage of passages) {
        const alone = matcher(LISTS, EXCEPTIONS)
        const [here, there] = [known, alone].map(({ match, excuses }) =>
          [...match(passage).found].map(([list, matches]) =>
            matches.map((match) => {
              const { verdict, ...found } = match
              return { list, found, excused: excuses(list % EXCEPTIONS.length, passage, match) }
            }),
          ),
        )
        expect(here).toEqual(there)
        kept += here!.flat().length
        excused += here!.flat().filter(({ excused }) => excused).length
      }
      for (const passage of passages) reader.release(passage)
    }),
    { numRuns: 200 },
  )
  expect(kept).toBeGreaterThan(1000)
  expect(excused).toBeGreaterThan(100)
})

test('what grammar has a say in is not excused because another sentence was', () => {
  const { match, excuses } = matcher([['the']], [['the #Adjective']])
  const isExcused = (text: string) => {
    const passage = reader.read(text)
    const { found } = match(passage)
    return excuses(0, passage, found.get(0)![0]!)
  }
  expect(['a', 'b', 'c'].map(() => isExcused('The sturdy box.'))).toEqual([true, true, true])
  expect(isExcused('The kettle box.')).toBe(false)
})

/** Whether the last sentence of `other` is read for itself, after the last of `one` was met so often that it is known. */
function isReadAnew(one: string, other: string, ofText = false): boolean {
  const memory = createMemory<string>()
  const of = (text: string) => {
    const passage = reader.read(text)
    return memory.of(passage, passage.tokens.sentences - 1, () => ({ value: text, ofText }))
  }
  for (let time = 0; time < 3; time++) expect(of(one)).toBe(one)
  return of(other) === other
}

test('a sentence that was met twice is known wherever it stands', () => {
  expect(isReadAnew('You are not here.', 'I see. You are not here.')).toBe(false)
})

test('a sentence in other words that no pattern knows is known, unless what was made of it is of its letters', () => {
  expect(isReadAnew('You zab me.', 'You zob me.')).toBe(false)
  expect(isReadAnew('You zab me.', 'You zob me.', true)).toBe(true)
})

test.each([
  ['that has a word in capitals', 'You are not here.', 'YOU are not here.'],
  ['that has become longer', 'You are.', 'You are not.'],
  ['that has become shorter', 'You are not.', 'You are.'],
  ['that has a word that patterns know', 'You zab me.', 'You are me.'],
])('a sentence %s is read for itself', (_, one, other) => {
  expect(isReadAnew(one, other)).toBe(true)
})

test('of what is met only once nothing is kept, and of the rest only the latest', () => {
  const made: string[] = []
  const memory = createMemory<string>()
  const meet = (text: string) => {
    const passage = reader.read(text)
    memory.of(passage, 0, () => {
      made.push(text)
      return { value: text, ofText: false }
    })
    reader.release(passage)
  }
  const count = (text: string) => made.filter((one) => one === text).length
  for (let time = 0; time < 4; time++) meet('You are here.')
  expect(count('You are here.')).toBe(2)
  const others = Array.from(
    { length: 5000 },
    (_, index) => 'you '.repeat(1 + (index % 70)) + 'if '.repeat(1 + index / 70),
  )
  for (const other of others) {
    meet(other)
    meet(other)
  }
  meet('You are here.')
  expect(count('You are here.')).toBe(3)
})
