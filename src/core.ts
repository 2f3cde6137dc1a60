import * as house from '../rules/index.ts'
import { linterWith } from './linter.ts'
import { type Fixer, fixerWith } from './rewriting/fix.ts'
import type { Config, Linter } from './types.ts'

export { applySuggestion } from './rewriting/apply.ts'
export type { Fixer } from './rewriting/fix.ts'
export type * from './types.ts'

/** Every rule of the house. */
export const rules = Object.values(house)

/** The id of a rule of the house. */
export type RuleId = (typeof rules)[number]['id']

/**
 * Makes a linter without the engines of grammar: patterns that ask for a part of speech do not decide, and
 * the report names their rules; in rewrites, slots for what went wrong stay open. Throws a TypeError where the configuration is wrong.
 */
export const createLinter: (config?: Config<RuleId>) => Linter = linterWith(rules, {})

let recommended: Linter | undefined

/** Lints with the recommended preset, without the engines of grammar. */
export const lint: Linter = (draft) => {
  recommended ??= createLinter()
  return recommended(draft)
}

/**
 * Returns the reply of a draft with all fixes applied, which keep its meaning: again until none is left, at most 10
 * times. What is fixed stays as it is. Takes a linter to use in the place of the recommended preset.
 */
export const fix: Fixer = fixerWith((draft) => lint(draft))
