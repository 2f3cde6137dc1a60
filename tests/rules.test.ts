import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as house from '../rules/index.ts'
import { applySuggestion, createLinter } from '../src/core.ts'
import type { Docs, Rule } from '../src/types.ts'
import { fillSlots, toCase } from './example.ts'

const rules: readonly Rule[] = Object.values(house)
const files = readdirSync('rules').filter((file) => file.endsWith('.ts') && file !== 'index.ts')
const lintStrict = createLinter({ extends: 'strict' })

test('every file in rules/ is the rule of that name, in the order of the alphabet', () => {
  expect(rules.map((rule) => `${rule.id}.ts`)).toEqual(files)
})

for (const rule of rules) {
  const { docs } = (await import(`../rules/${rule.id}.ts`)) as { docs: Docs }
  describe(rule.id, () => {
    const bad = docs.bad.map(toCase)
    const good = docs.good.map(toCase)
    const lintAlone = only(rule)

    test('has five examples of each kind, sources, and two rewrites', () => {
      expect(bad.length).toBeGreaterThanOrEqual(5)
      expect(good.length).toBeGreaterThanOrEqual(5)
      expect(docs.sources.length).toBeGreaterThan(0)
      expect(rule.rewrites.length).toBeGreaterThanOrEqual(2)
    })

    test('says no example twice', () => {
      const all = [...bad, ...good].map(({ draft }) => JSON.stringify(draft))
      expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([])
    })

    test.each(bad)('finds $marked', ({ draft, ranges, marked }) => {
      expect(ranges.length, 'no ** in the example').toBeGreaterThan(0)
      expect(mark(draft.reply, lintAlone(draft).findings)).toBe(marked)
    })

    test.each(good)('passes $marked', ({ draft }) => {
      expect(mark(draft.reply, lintAlone(draft).findings)).toBe(draft.reply)
    })

    test.each(bad)('offers rewrites of $marked that pass all rules', ({ draft }) => {
      const before = lintStrict(draft).findings
      for (const finding of lintAlone(draft).findings) {
        for (const suggestion of finding.suggestions) {
          const reply = fillSlots(applySuggestion(draft.reply, suggestion))
          const after = lintStrict({ ...draft, reply }).findings
          const counts = (id: string, all: typeof after) => all.filter(({ ruleId }) => ruleId === id).length
          for (const { ruleId } of after) {
            const allowed = counts(ruleId, before) - (ruleId === rule.id ? 1 : 0)
            expect(counts(ruleId, after), `${ruleId} in: ${reply}`).toBeLessThanOrEqual(allowed)
          }
        }
      }
    })

    // Each pattern and exception has an example that turns out differently without it.
    const results = () => [...bad, ...good].map(({ draft }) => draft)
    const whole = ranges(rule)

    if (process.env.NEEDED) {
      for (const [name, list] of Object.entries(listsOf(rule))) {
        test.each(list)(`needs the pattern ${name} %s`, (pattern) => {
          expect(ranges(without(rule, name, pattern))).not.toBe(whole)
        })
      }
    }

    function ranges(variant: Rule): string {
      const lint = only(variant)
      return JSON.stringify(results().map((draft) => lint(draft).findings.map(({ range }) => range)))
    }
  })
}

/** A linter with one rule. */
function only(rule: Rule) {
  const off = Object.fromEntries(rules.filter(({ id }) => id !== rule.id).map(({ id }) => [id, 'off' as const]))
  return createLinter({ extends: 'strict', rules: off, add: [rule] })
}

function listsOf({ find, patterns = {}, unless = [] }: Rule): Record<string, readonly string[]> {
  return { ...(typeof find === 'function' ? {} : { find }), ...patterns, unless }
}

function without(rule: Rule, name: string, dropped: string): Rule {
  const rest = (list: readonly string[]) => list.filter((pattern) => pattern !== dropped)
  if (name === 'find') return { ...rule, find: rest(rule.find as readonly string[]) }
  if (name === 'unless') return { ...rule, unless: rest(rule.unless ?? []) }
  return { ...rule, patterns: { ...rule.patterns, [name]: rest(rule.patterns![name]!) } }
}

function mark(reply: string, findings: readonly { readonly range: readonly [number, number] }[]): string {
  return [...findings]
    .reverse()
    .reduce(
      (text, { range: [start, end] }) => `${text.slice(0, start)}**${text.slice(start, end)}**${text.slice(end)}`,
      reply,
    )
}
