import { createLinter } from '../index.ts'
import type { Linter } from '../types.ts'

/** The levels of rules as given, by rule id. */
export type Levels = Readonly<Record<string, string>>

/**
 * Makes the linter of the command, which is that of the package. Throws a TypeError where the preset, an id
 * or a level is not known.
 */
export function linterFor(preset: string | undefined, levels: Levels): Linter {
  // Names that come from a person are checked by createLinter, not by the compiler.
  const config = { ...(preset === undefined ? {} : { extends: preset }), rules: levels } as Parameters<
    typeof createLinter
  >[0]
  return createLinter(config)
}

/** The same for templates: placeholders are as they should be, unless a level is given for that rule. */
export function cannedLinterFor(preset: string | undefined, levels: Levels): Linter {
  return linterFor(preset, { 'unfilled-placeholder': 'off', ...levels })
}
