import { expect, test } from 'vitest'
import { read } from './read.ts'

test.each([
  ['It is not your mistake', ['your', 'mistake']],
  ["It isn't wrong, you are right", ['wrong']],
  ['It is not late but it is wrong', ['late']],
  ['I never said that', ['said', 'that']],
  ['Not only late', []],
  ['You are wrong', []],
])('negation in “%s” reaches %j', (text, words) => {
  expect(read(text).within('Negated')).toEqual(words)
})

test.each([
  ['If you are late and you need us, go', ['If', 'you', 'are', 'late', 'and', 'you', 'need', 'us']],
  ['Go if it is late', ['if', 'it', 'is', 'late']],
  ['In case it is late, go', ['case', 'it', 'is', 'late']],
  ['Should you need us, go', ['Should', 'you', 'need', 'us']],
  ['You should go', []],
])('a condition in “%s” reaches %j', (text, words) => {
  expect(read(text).within('Conditional')).toEqual(words)
})

test.each([
  ['The driver said you are wrong', ['you', 'are', 'wrong']],
  ['You were told it is late, sorry', ['it', 'is', 'late']],
  ['We said it is late', []],
])('what is reported in “%s” is %j', (text, words) => {
  expect(read(text).within('Reported')).toEqual(words)
})

test.each([
  ['Here are the steps you need to go', ['you', 'need', 'to', 'go']],
  ['I understand why you did that', ['you', 'did', 'that']],
  ['You need to go', []],
])('what is embedded in “%s” is %j', (text, words) => {
  expect(read(text).within('Embedded')).toEqual(words)
})

test.each([
  ['Are you late?', true],
  ['could you go', true],
  ['why did you go', true],
  ['You are late.', false],
  ['Let us go', false],
])('“%s” is a question: %s', (text, asks) => {
  const { tokens } = read(text)
  expect(tokens.every(({ flags }) => flags.includes('Question'))).toBe(asks)
})
