import { expect, test } from 'vitest'
import type { Linter, Rule } from '../src/types.ts'
import { expectFound, expectPassed, expectRewritten, only, unneededOf } from './tester.ts'

const rule: Rule = {
  id: 'says-ticket',
  severity: 'warning',
  preset: 'recommended',
  message: 'This calls the case a ticket.',
  explanation: 'Customers have a problem, not a ticket.',
  find: ['{ticket}', 'case number'],
  unless: ['concert {ticket}'],
  rewrites: ['case'],
}
const lint = only(rule)

test('an example that is found somewhere else fails', () => {
  expectFound(lint, 'Your **ticket** is here.')
  expect(() => expectFound(lint, '**Your ticket** is here.')).toThrow()
})

test('an example that is found once more than it says fails', () => {
  expect(() => expectFound(lint, 'Your **ticket** is my ticket.')).toThrow()
})

test('an example that marks nothing fails', () => {
  expect(() => expectFound(lint, 'Your parcel is here.')).toThrow('no **')
})

test('a good example in which something is found fails', () => {
  expectPassed(lint, 'Your concert ticket is here.')
  expect(() => expectPassed(lint, 'Your ticket is here.')).toThrow()
})

test('a good example with marks fails', () => {
  expect(() => expectPassed(lint, 'Your **parcel** is here.')).toThrow('**')
})

test('a rewrite that leaves its finding is not offered, and fails where it is', () => {
  expectRewritten(rule, lint, 'Your **ticket** is here.')
  const stubborn: Rule = { ...rule, rewrites: ['old ticket'] }
  expect(only(stubborn)('Your ticket is here.').findings[0]!.suggestions).toEqual([])
  const leaving: Linter = (draft) => ({
    ...lint(draft),
    findings: lint(draft).findings.map((finding) => ({
      ...finding,
      suggestions: [{ title: 'Do it', range: finding.range, text: 'old ticket', kind: 'suggestion' as const }],
    })),
  })
  expect(() => expectRewritten(rule, leaving, 'Your **ticket** is here.')).toThrow('says-ticket in')
})

test('a rewrite that another rule finds fails', () => {
  const rude: Rule = { ...rule, rewrites: [{ title: 'Be rude', text: 'Calm down.', at: 'sentence' }] }
  expect(() => expectRewritten(rude, only(rude), 'Your **ticket** is here.')).toThrow('calm-down in')
})

test('a rewrite with a slot that nobody can fill fails', () => {
  const odd: Rule = { ...rule, rewrites: ['{unheard of}'] }
  expect(() => expectRewritten(odd, only(odd), 'Your **ticket** is here.')).toThrow('Unexpected slot {unheard of}')
})

test('a pattern or exception that no example needs is named', () => {
  const examples = ['Your **ticket** is here.', 'Your concert ticket is here.']
  expect(unneededOf(rule, examples)).toEqual(['find: case number'])
  expect(unneededOf(rule, ['Your **ticket** is here.', 'My **case number** is 7.'])).toEqual([
    'unless: concert {ticket}',
  ])
})
