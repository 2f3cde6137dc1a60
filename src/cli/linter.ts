import { resolve } from '../config/resolve.ts'
import { lintBranches } from '../documents/branches.ts'
import { createLinter, type RuleId, rules } from '../index.ts'
import type { Project } from '../project/load.ts'
import type { Config, Linter } from '../types.ts'
import { redacting } from './redacting.ts'

/** The levels of rules as given, by rule id. */
export type Levels = Readonly<Record<string, string>>

/**
 * Makes the linter of the command, which is that of the package. Throws a TypeError where the preset, an id
 * or a level is not known.
 */
export function linterFor(preset: string | undefined, levels: Levels, project: Config = {}): Linter {
  return createLinter(configFor(preset, levels, project))
}

/** What the command goes by: what a project says, and on top of it what the arguments say. */
export function configFor(preset: string | undefined, levels: Levels, project: Config): Config<RuleId> {
  // Names that come from a person are checked by createLinter, not by the compiler.
  return { extends: [project, ...(preset === undefined ? [] : [preset])], rules: levels } as Config<RuleId>
}

/** Tells the linter of a file; undefined for what is in none. Of templates, placeholders are as they should be. */
export type Linters = (file: string | undefined, canned: boolean) => Linter

/**
 * Makes the linters of the command, one for each configuration that files have, when it is asked for. Throws a
 * TypeError where the preset, an id or a level is not known.
 */
export function createLinters(preset: string | undefined, levels: Levels, project: Project | undefined): Linters {
  const made = [new Map<Config | undefined, Linter>(), new Map<Config | undefined, Linter>()]
  const linters: Linters = (file, canned) => {
    const config = file === undefined ? project?.config : project?.configFor(file)
    const known = made[Number(canned)]!.get(config)
    const linter = known ?? (canned ? cannedLinterFor : linterFor)(preset, levels, config)
    made[Number(canned)]!.set(config, linter)
    if (resolve(configFor(preset, levels, config ?? {}), rules).redact) redacting.add(linter)
    return linter
  }
  linters(undefined, false)
  return linters
}

/**
 * The same for canned replies, whose placeholders are meant, unless a level is given for the rule that finds them; each way
 * through their branches is linted.
 */
function cannedLinterFor(preset: string | undefined, levels: Levels, project?: Config): Linter {
  const lint = linterFor(preset, levels, project)
  if (!Object.hasOwn(levels, 'unfilled-placeholder')) return lintBranches(lint)
  return (draft) => {
    const { template: _, ...rest } = typeof draft === 'string' ? { reply: draft } : draft
    return lint(rest)
  }
}
