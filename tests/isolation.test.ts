import { describe, expect, test } from 'vitest'
import { createLinter } from '../src/core.ts'
import type { Draft, Report, Rule } from '../src/types.ts'

const own: Rule = {
  id: 'own',
  severity: 'info',
  preset: 'recommended',
  message: 'Own.',
  explanation: 'Own.',
  always: true,
  find: () => [],
  rewrites: [],
}
const REPLY = 'Please calm down. You are wrong.'
const ids = ({ findings }: Report) => findings.map(({ ruleId }) => ruleId)

/** Names that every object has, and that therefore are in no table of ours. */
const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'isPrototypeOf',
  '__defineGetter__',
]

describe('a rule of somebody else', () => {
  test('that throws gives one finding that says so, and the other rules theirs', () => {
    const throwing = {
      ...own,
      find: () => {
        throw new RangeError('no')
      },
    }
    const expected = ids(createLinter()(REPLY))
    const found = ids(createLinter({ add: [throwing] })(REPLY))
    expect(found.filter((id) => id === 'internal-error')).toHaveLength(1)
    expect(found.filter((id) => id !== 'internal-error')).toEqual(expected)
  })

  test('that takes long has the rules after it not asked when the time is up, and the report says so', () => {
    const slow = {
      ...own,
      find: () => {
        for (const begin = performance.now(); performance.now() - begin < 60; );
        return []
      },
    }
    const late = { ...own, id: 'late' as const, find: () => [[0, 1] as const] }
    const lint = createLinter({ add: [slow, late], limits: { time: 50 } })
    const report = lint(REPLY)
    expect(report.incomplete).toBe('out-of-time')
    expect(ids(report)).not.toContain('late')
  })

  test('that finds something thousands of times is heard a hundred times', () => {
    const often = { ...own, find: () => Array.from({ length: 5_000 }, () => [0, 1] as const) }
    const report = createLinter({ add: [often] })(REPLY)
    expect(ids(report).filter((id) => id === 'own')).toHaveLength(100)
    expect(report.incomplete).toBe('too-many-findings')
  })
})

describe('names that every object has', () => {
  test('are words like others in a reply, a thread, a name and a term', () => {
    const text = `${NAMES.join(' ')}. Calm down.`
    const lint = createLinter({ extends: 'strict', terms: NAMES })
    const { findings } = lint({ reply: text, thread: [{ from: 'customer', text }], customer: { name: NAMES[0]! } })
    expect(findings.map(({ ruleId }) => ruleId)).toContain('calm-down')
  })

  test.each(NAMES)('%s is no rule, no list of words and no preset', (name) => {
    const config = (key: string, value: unknown) => JSON.parse(`{${JSON.stringify(key)}: ${JSON.stringify(value)}}`)
    const parsed = JSON.parse(`{"rules": {${JSON.stringify(name)}: "off"}}`)
    expect(() => createLinter(parsed)).toThrow('Unexpected rule')
    expect(() => createLinter(config('extends', name))).toThrow('Unexpected preset')
    expect(() => createLinter(JSON.parse(`{${JSON.stringify(name)}: {}}`))).toThrow('Unexpected key')
    expect(() => createLinter(config('limits', JSON.parse(`{${JSON.stringify(name)}: 1}`)))).toThrow('Unexpected limit')
  })

  test('are added to no prototype', () => {
    const before = Object.getOwnPropertyNames(Object.prototype)
    expect(() => createLinter(JSON.parse('{"words": {"__proto__": ["polluted"]}}'))).toThrow('Unexpected list of words')
    createLinter({ words: { Harm: ['constructor'] } })('constructor polluted, calm down')
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })
})

describe('a thousand lints at once', () => {
  test('are equal to a thousand one after the other, by linters of two configurations', async () => {
    const linters = [createLinter(), createLinter({ extends: 'strict', terms: ['Ana'] })]
    const drafts = Array.from(
      { length: 1_000 },
      (_, index): Draft => ({
        reply: `${index % 3 ? REPLY : 'Thank you, Ana.'} It is ${index} days late, as I said.`,
        thread: [{ from: 'customer', text: index % 2 ? 'Where is my parcel? I am furious!' : 'Hi, thanks!' }],
      }),
    )
    const work = (draft: Draft, index: number) => {
      const { findings, moves, signals } = linters[index % 2]!(draft)
      return { found: findings.map(({ ruleId, range }) => [ruleId, range]), moves, signals }
    }
    const sequential = drafts.map(work).map((report) => JSON.stringify(report))
    const concurrent = await Promise.all(
      drafts.map(async (draft, index) => {
        await new Promise((done) => setTimeout(done, (index * 7) % 13))
        const report = work(draft, index)
        await undefined
        return JSON.stringify(report)
      }),
    )
    expect(concurrent).toEqual(sequential)
  }, 60_000)
})
