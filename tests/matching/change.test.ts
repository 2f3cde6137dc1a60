import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judge } from '../../src/grammar.ts'
import { unchangedIn } from '../../src/matching/change.ts'
import { createMatching } from '../../src/matching/index.ts'

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

const { reader, matcher } = createMatching({ patterns: PATTERNS, lexicon: new Map(), judge })
const { match } = matcher(PATTERNS.map((pattern) => [pattern]))

const sentences = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...SENTENCES) },
    fc.constantFrom('“', '”', '"', 'I said not', '- ', 'If you ask,', 'Hi!', '```', '> You are not', ''),
  ),
  { maxLength: 6 },
)
const gaps = fc.constantFrom(' ', '\n', '\n\n', '')

test('a change of a text has the matches that it has when it is read alone', () => {
  let kept = 0
  fc.assert(
    fc.property(sentences, sentences, sentences, sentences, gaps, (head, old, fresh, tail, gap) => {
      const before = reader.read([...head, ...old, ...tail].join(gap))
      const after = reader.read([...head, ...fresh, ...tail].join(gap))
      const changed = match(after, match(before)).found
      expect(changed).toEqual(match(after).found)
      kept += changed.reduce((sum, matches) => sum + (matches?.length ?? 0), 0)
      reader.release(before)
      reader.release(after)
    }),
    { numRuns: 500 },
  )
  expect(kept).toBeGreaterThan(1000)
})

test.each([
  ['that is written otherwise, in words that no pattern knows', 'You zab me. Hi.', 'You zob me. Hi.', 0, 1],
  ['that stands otherwise', 'You are not here.', 'If they ask:\nYou are not here.', 0, 0],
  ['that has become longer', 'Hi. You are.', 'Hi. You are not.', 1, 0],
  ['that came between', 'Hi. You are.', 'Hi. I see. You are.', 1, 1],
  ['that stands there once more', 'You are. You are.', 'You are.', 1, 0],
])('a sentence %s is none that stayed', (_, one, other, head, tail) => {
  expect(unchangedIn(reader.read(one), reader.read(other))).toEqual({ head, tail })
})
