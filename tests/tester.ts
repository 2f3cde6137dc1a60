import { expect } from 'vitest'
import * as house from '../rules/index.ts'
import { applySuggestion, createLinter } from '../src/core.ts'
import { mark } from '../src/project/example.ts'
import type { Example, Finding, Linter, Rule } from '../src/types.ts'
import { fillSlots, toCase } from './example.ts'

/** The rules of the house, in the order of the alphabet. */
export const rules: readonly Rule[] = Object.values(house)

/** A configuration that has the rules of the house off. */
export const off = Object.fromEntries(rules.map(({ id }) => [id, 'off' as const]))

/** All rules together, as the examples of each must agree with all. */
export const lintStrict = createLinter({ extends: 'strict' })

/** A rule with no more than it must have, beside what is given. */
export function ruleOf(parts: Partial<Rule> & Pick<Rule, 'find' | 'rewrites'>): Rule {
  return { id: 'a-thing', severity: 'info', preset: 'recommended', message: '', explanation: '', ...parts }
}

/** A linter with one rule, of the house or not. */
export function only(rule: Rule): Linter {
  const { [rule.id]: _, ...others } = off
  return createLinter({ extends: 'strict', rules: others, add: [rule] })
}

/** Fails unless the rule finds exactly what stands between the `**` of an example. */
export function expectFound(lint: Linter, example: Example): void {
  const { draft, marked, ranges } = toCase(example)
  expect(ranges.length, 'no ** in the example').toBeGreaterThan(0)
  expect(mark(draft.reply, lint(draft).findings)).toBe(marked)
}

/** Fails where the rule finds anything in an example. */
export function expectPassed(lint: Linter, example: Example): void {
  const { draft, marked } = toCase(example)
  expect(marked, '** in an example of what is good').toBe(draft.reply)
  expect(mark(draft.reply, lint(draft).findings)).toBe(draft.reply)
}

/** Fails where a suggestion for an example, with its slots filled, leaves its finding or brings another of any rule. */
export function expectRewritten(rule: Rule, lint: Linter, example: Example): void {
  const { draft } = toCase(example)
  const before = lintStrict(draft).findings
  for (const finding of lint(draft).findings) {
    for (const suggestion of finding.suggestions) {
      const reply = fillSlots(applySuggestion(draft.reply, suggestion))
      const own = lint({ ...draft, reply }).findings.length
      expect(own, `${rule.id} in: ${reply}`).toBeLessThan(lint(draft).findings.length)
      const after = lintStrict({ ...draft, reply }).findings
      for (const { ruleId } of after) {
        const allowed = count(before, ruleId) - (ruleId === rule.id ? 1 : 0)
        expect(count(after, ruleId), `${ruleId} in: ${reply}`).toBeLessThanOrEqual(Math.max(0, allowed))
      }
    }
  }
}

/** The patterns and exceptions of a rule without which its examples turn out as with them, by where they stand. */
export function unneededOf(rule: Rule, examples: readonly Example[]): readonly string[] {
  const variants = Object.entries(listsOf(rule))
    .flatMap(([name, list]) => list.map((pattern) => ({ name, pattern })))
    .map(({ name, pattern }, index) => ({
      place: `${name}: ${pattern}`,
      rule: { ...without(rule, name, pattern), id: variantId(index) },
    }))
  // Suggestions take long to make, and most patterns already change what is found.
  const alike = alikeOf(rule, variants, examples, ({ range }) => range)
  return alikeOf(rule, alike, examples, ({ range, suggestions }) => [range, suggestions]).map(({ place }) => place)
}

/** A rule without one of its patterns, which stands at a place. */
interface Variant {
  readonly place: string
  readonly rule: Rule
}

/** The variants of a rule of which all examples turn out as they do of the rule. */
function alikeOf(
  rule: Rule,
  variants: readonly Variant[],
  examples: readonly Example[],
  look: (finding: Finding) => unknown,
): readonly Variant[] {
  // One linter for all.
  const lint = linterOf([{ ...rule, id: 'whole' }, ...variants.map((variant) => variant.rule)])
  const alike = new Set(variants)
  for (const example of examples) {
    const { findings } = lint(toCase(example).draft)
    const resultOf = (id: string) => {
      const own = findings.filter(({ ruleId }) => ruleId === id)
      const first = own.filter(({ range }, index) => !own.slice(0, index).some((other) => range[0] < other.range[1]))
      return JSON.stringify(first.map(look))
    }
    const whole = resultOf('whole')
    for (const variant of alike) if (resultOf(variant.rule.id) !== whole) alike.delete(variant)
  }
  return [...alike]
}

function variantId(index: number): Lowercase<string> {
  return `v${index}` as Lowercase<string>
}

/** A linter with these rules and none of the house. */
function linterOf(own: readonly Rule[]): Linter {
  return createLinter({ extends: 'strict', rules: off, add: own })
}

function count(findings: readonly { readonly ruleId: string }[], id: string): number {
  return findings.filter(({ ruleId }) => ruleId === id).length
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
