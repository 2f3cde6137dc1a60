import { type RuleId, rules } from './core.ts'
import { judge } from './grammar.ts'
import { linterWith } from './linter.ts'
import { type Fixer, fixerWith } from './rewriting/fix.ts'
import { inflect } from './rewriting/inflection.ts'
import { retell } from './rewriting/retelling.ts'
import type { Config, Linter } from './types.ts'

export { applySuggestion, type Fixer, type RuleId, rules } from './core.ts'
export type * from './types.ts'

/**
 * Makes a linter: here patterns compile, so make it once. The engines of grammar are woken by the first
 * draft that needs them. Throws a TypeError where the configuration is wrong.
 */
export const createLinter: (config?: Config<RuleId>) => Linter = linterWith(rules, { judge, inflect, retell })

let recommended: Linter | undefined

/** Lints with the recommended preset. */
export const lint: Linter = (draft) => {
  recommended ??= createLinter()
  return recommended(draft)
}

/**
 * Returns the reply of a draft with all fixes applied, which keep its meaning: again until none is left, at most 10
 * times. What is fixed stays as it is. Takes a linter to use in the place of the recommended preset.
 */
export const fix: Fixer = fixerWith((draft) => lint(draft))
