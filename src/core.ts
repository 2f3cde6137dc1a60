import * as house from '../rules/index.ts'
import { linterWith } from './linter.ts'
import type { Config, Linter } from './types.ts'

export { applySuggestion } from './rewriting/apply.ts'
export type * from './types.ts'

/** Every rule of the house. */
export const rules = Object.values(house)

/** The id of a rule of the house. */
export type RuleId = (typeof rules)[number]['id']

/**
 * Makes a linter without the engines of grammar: patterns that ask for a part of speech do not decide, and
 * the report names their rules. Throws a TypeError where the configuration is wrong.
 */
export const createLinter: (config?: Config<RuleId>) => Linter = linterWith(rules, {})

let recommended: Linter | undefined

/** Lints with the recommended preset, without the engines of grammar. */
export const lint: Linter = (draft) => {
  recommended ??= createLinter()
  return recommended(draft)
}
