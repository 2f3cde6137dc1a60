import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Docs, Example } from '../src/types.ts'
import { toCase } from './example.ts'
import { expectFound, expectPassed, expectRewritten, lintStrict, only, rules, unneededOf } from './tester.ts'

const files = readdirSync('rules').filter((file) => file.endsWith('.ts') && file !== 'index.ts')

test('every file in rules/ is the rule of that name, in the order of the alphabet', () => {
  expect(rules.map((rule) => `${rule.id}.ts`)).toEqual(files)
})

for (const rule of rules) {
  const { docs } = (await import(`../rules/${rule.id}.ts`)) as { docs: Docs }
  describe(rule.id, () => {
    const bad = docs.bad.map(named)
    const good = docs.good.map(named)
    const lint = only(rule)

    test('has five examples of each kind, sources, and two rewrites', () => {
      expect(bad.length).toBeGreaterThanOrEqual(5)
      expect(good.length).toBeGreaterThanOrEqual(5)
      expect(docs.sources.length).toBeGreaterThan(0)
      expect(rule.rewrites.length).toBeGreaterThanOrEqual(2)
    })

    test('says no example twice', () => {
      const all = [...docs.bad, ...docs.good].map((example) => JSON.stringify(toCase(example).draft))
      expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([])
    })

    test('says why in words that pass the linter', () => {
      for (const words of [rule.message.replace('{match}', 'This'), rule.explanation]) {
        expect(lintStrict(words).findings, words).toEqual([])
      }
    })

    test.each(bad)('finds $name', ({ example }) => expectFound(lint, example))

    test.each(good)('passes $name', ({ example }) => expectPassed(lint, example))

    test.each(bad)('offers rewrites of $name that pass all rules', ({ example }) =>
      expectRewritten(rule, lint, example),
    )

    test('needs each of its patterns and exceptions for an example', () => {
      expect(unneededOf(rule, [...docs.bad, ...docs.good])).toEqual([])
    }, 60_000)
  })
}

function named(example: Example) {
  return { name: toCase(example).marked, example }
}
