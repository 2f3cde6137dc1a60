import { expect } from 'vitest'
import * as house from '../rules/index.ts'
import { applySuggestion, createLinter } from '../src/core.ts'
import { lexicon } from '../src/lexicon/index.ts'
import { checkPattern } from '../src/matching/index.ts'
import { memo } from '../src/memo.ts'
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
export function unneededOf({ weights: _, ...rule }: Rule, examples: readonly Example[]): readonly string[] {
  const needed = new Set<Listed | undefined>()
  const few = variantsOf(rule, examples)
  for (const dropped of differing(rule, few, ({ range }) => range)) needed.add(dropped)
  if (needed.has(undefined)) throw new Error(`Unexpected patterns of ${rule.id} that match unseen, expected none`)
  // A suggestion asks of its own words, too, whether the rule finds them.
  const whole = listedIn(rule)
    .filter((listed) => !needed.has(listed))
    .flatMap((dropped) => {
      const rest = withOnly(rule, new Set(listedIn(rule).filter((listed) => listed !== dropped)))
      return examples.map((example) => ({ example, dropped, rule: rest }))
    })
  for (const dropped of differing(rule, whole, ({ range, suggestions }) => [range, suggestions])) needed.add(dropped)
  return listedIn(rule)
    .filter((listed) => !needed.has(listed))
    .map(({ list, pattern }) => `${list}: ${pattern}`)
}

/** A pattern of a rule, and the list in which it is. */
interface Listed {
  readonly list: string
  readonly pattern: string
}

/** A rule without some of its patterns, one of which is asked about, and an example that may need that. */
interface Variant {
  readonly example: Example
  /** Undefined where none that could make a difference was dropped. */
  readonly dropped: Listed | undefined
  readonly rule: Rule
}

/**
 * For each example, the rule with no patterns but those that match there, as no other can make a difference to what is found, and
 * the rule without one of these. A rule that has few is made and asked soon.
 */
function variantsOf(rule: Rule, examples: readonly Example[]): readonly Variant[] {
  const all = listedIn(rule)
  const anywhere = all.filter(({ pattern }) => !hasWord(pattern))
  const named = all.flatMap((listed, index) => (anywhere.includes(listed) ? [] : [{ name: `p${index}`, listed }]))
  let matching: readonly Listed[] = []
  const lint = only(
    ruleOf({
      patterns: Object.fromEntries(named.map(({ name, listed }) => [name, [listed.pattern]])),
      find: (_, matches) => {
        matching = named.filter(({ name }) => matches(name).length > 0).map(({ listed }) => listed)
        return []
      },
      rewrites: [],
    }),
  )
  return examples.flatMap((example) => {
    matching = []
    lint(toCase(example).draft)
    const few = [...matching, ...anywhere]
    return [undefined, ...few].map((dropped) => ({
      example,
      dropped,
      rule: withOnly(rule, new Set(few.filter((listed) => listed !== dropped))),
    }))
  })
}

/** What was dropped of the variants with which their example turns out another way than with the whole rule. */
function differing(
  rule: Rule,
  variants: readonly Variant[],
  look: (finding: Finding) => unknown,
): readonly (Listed | undefined)[] {
  const byRule = new Map<Rule, Lowercase<string>>()
  for (const variant of variants) memo(byRule, variant.rule, () => `v${byRule.size}`)
  // One linter for all.
  const own = [...byRule].map(([variant, id]) => ({ ...variant, id }))
  const lint = createLinter({ extends: 'strict', rules: off, add: [{ ...rule, id: 'whole' }, ...own] })
  const byExample = new Map<Example, Variant[]>()
  for (const variant of variants) memo(byExample, variant.example, () => []).push(variant)
  return [...byExample].flatMap(([example, here]) => {
    const { findings } = lint(toCase(example).draft)
    const resultOf = (id: string) => {
      const found = findings.filter(({ ruleId }) => ruleId === id)
      const first = found.filter(
        ({ range }, index) => !found.slice(0, index).some((other) => range[0] < other.range[1]),
      )
      return JSON.stringify(first.map(look))
    }
    const whole = resultOf('whole')
    return here.filter((variant) => resultOf(byRule.get(variant.rule)!) !== whole).map(({ dropped }) => dropped)
  })
}

/** Whether a pattern can be looked for: an exception need have no word. */
function hasWord(pattern: string): boolean {
  try {
    checkPattern(pattern, lexicon)
    return true
  } catch {
    return false
  }
}

function count(findings: readonly { readonly ruleId: string }[], id: string): number {
  return findings.filter(({ ruleId }) => ruleId === id).length
}

const listedOf = new WeakMap<Rule, readonly Listed[]>()

/** The patterns and exceptions of a rule, the same objects each time. */
function listedIn(rule: Rule): readonly Listed[] {
  return memo(listedOf, rule, () =>
    Object.entries(listsOf(rule)).flatMap(([list, patterns]) => patterns.map((pattern) => ({ list, pattern }))),
  )
}

/** The patterns of a rule by list: `find`, `unless` or a name. */
function listsOf({ find, patterns = {}, unless = [] }: Rule): Record<string, readonly string[]> {
  return { ...(typeof find === 'function' ? {} : { find }), ...patterns, unless }
}

/** A rule with no other of its patterns. */
function withOnly(rule: Rule, kept: ReadonlySet<Listed>): Rule {
  const { find, unless, ...patterns } = Object.fromEntries(
    Object.keys(listsOf(rule)).map((name) => [
      name,
      listedIn(rule)
        .filter((listed) => listed.list === name && kept.has(listed))
        .map(({ pattern }) => pattern),
    ]),
  )
  return {
    ...rule,
    find: find ?? rule.find,
    ...(rule.patterns ? { patterns } : {}),
    ...(rule.unless ? { unless } : {}),
  }
}
