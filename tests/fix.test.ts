import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLinter, fix } from '../src/core.ts'
import { fix as fixWithGrammar } from '../src/index.ts'
import { fixesIn } from '../src/rewriting/fix.ts'
import type { Finding } from '../src/types.ts'
import { toCase } from './example.ts'
import { ruleOf, rules } from './tester.ts'

const here = ruleOf({
  find: ['abra', 'cadabra', 'alakazam'],
  rewrites: [{ title: 'Do it', text: 'here', safe: true }],
})
const lint = createLinter({ add: [here] })

describe('fix', () => {
  test('lowers the voice and takes stacked marks down, in one call', () => {
    expect(fix('Please keep your receipt!!! We WILL REFUND THE WHOLE ORDER today.')).toBe(
      'Please keep your receipt! We will refund the whole order today.',
    )
  })

  test('takes a draft, with its thread, and gives back the reply alone', () => {
    const thread = [{ from: 'customer' as const, text: 'Where is my order???' }]
    expect(fix({ reply: 'It is on its way!!!', thread })).toBe('It is on its way!')
    expect(fixWithGrammar({ reply: 'It is on its way!!!', thread })).toBe('It is on its way!')
  })

  describe('of a reminder that leads in', () => {
    const thread = [{ from: 'customer' as const, text: 'My parcel is late and you charged me twice.' }]

    test.each([
      ['As I already said, your parcel leaves today.', 'Your parcel leaves today.'],
      ['As per our earlier message, the refund takes 10 days.', 'The refund takes 10 days.'],
      ['Hi Ana,\n\nAs per my last email, please send the form to us.', 'Hi Ana,\n\nPlease send the form to us.'],
      ['Per my last email, the refund was sent.', 'The refund was sent.'],
    ])('takes it out of %j', (reply, fixed) => {
      expect(fix({ reply, thread })).toBe(fixed)
    })

    test.each([
      'Per our previous message, dated 3 May, the refund takes 10 days.',
      'As we told you before, and again on Monday, the refund takes 10 days.',
      'As I said, though, it may take a week.',
      'As mentioned by your bank, the refund takes 10 days.',
      'I need to point out that error to the warehouse.',
      'Kindly understand that part of the terms first.',
      'With all due respect, it is not our fault.',
    ])('leaves %j, of which more would go, or too little stay', (reply) => {
      expect(fix({ reply, thread })).toBe(reply)
    })
  })

  test('leaves what a person has to decide', () => {
    const reply = "Calm down. That's our policy."
    expect(fix(reply)).toBe(reply)
  })

  test('goes on while a fix makes way for another, with the linter that it is given', () => {
    expect(fix('It is abra. It is cadabra and alakazam.', lint)).toBe('It is here. It is here and here.')
  })

  test('stops after ten rounds with fixes that never end', () => {
    const turned = (id: 'one-way' | 'other-way', from: string, to: string) =>
      ruleOf({ id, find: [from], rewrites: [{ title: 'Do it', text: to, safe: true }] })
    const restless = createLinter({
      add: [turned('one-way', 'abra', 'cadabra'), turned('other-way', 'cadabra', 'abra')],
    })
    expect(fix('It is abra.', restless)).toBe('It is abra.')
  })

  test('changes nothing that it has fixed, whatever stands together', async () => {
    const examples = await Promise.all(
      rules.map(async ({ id }) => {
        const { docs } = await import(`../rules/${id}.ts`)
        return [...docs.bad, ...docs.good].map((example) => toCase(example).draft.reply)
      }),
    )
    const part = fc.oneof(fc.constantFrom(...examples.flat()), fc.constantFrom('WAIT!!!', 'REALLY?!?!', 'pls', '\n\n'))
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const once = fix(parts.join(' '))
        expect(fix(once)).toBe(once)
      }),
      { numRuns: 100, seed: 7 },
    )
  }, 30_000)
})

test('of fixes that touch, the first alone is made', () => {
  const found = ([start, end]: readonly [number, number]) =>
    ({ suggestions: [{ title: '', kind: 'fix', range: [start, end], text: '' }] }) as unknown as Finding
  const fixes = fixesIn([found([0, 4]), found([4, 6]), found([9, 12])])
  expect(fixes.map(({ range }) => range)).toEqual([
    [0, 4],
    [9, 12],
  ])
})
