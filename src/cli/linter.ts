import { resolve, type Settings } from '../config/resolve.ts'
import { lintBranches } from '../documents/branches.ts'
import { createLinter, type RuleId, rules } from '../index.ts'
import type { Project } from '../project/load.ts'
import type { Config, Draft, Linter, Report } from '../types.ts'

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

/** What the files of one configuration are linted with. */
export interface FileLinter {
  /** What the configuration comes to. */
  readonly settings: Settings
  /** Whether placeholders of templates are found, too: who gives the rule that finds them a level wants that. */
  readonly placeholders: boolean
  /** The report of a draft. Of templates, placeholders are as they should be, and each way through them is linted. */
  readonly lint: (draft: Draft, canned: boolean) => Report
}

/** Tells what lints a file; undefined for what is in none. */
export type Linters = (file: string | undefined) => FileLinter

/**
 * Makes the linters of the command, one for each configuration that files have, when it is asked for. Throws a
 * TypeError where the preset, an id or a level is not known.
 */
export function createLinters(preset: string | undefined, levels: Levels, project: Project | undefined): Linters {
  const byConfig = new Map<Config | undefined, FileLinter>()
  const byFile = new Map<string | undefined, FileLinter>()
  const linters: Linters = (file) => {
    const known = byFile.get(file)
    if (known) return known
    const config = file === undefined ? project?.config : project?.configFor(file)
    const linter = byConfig.get(config) ?? fileLinterFor(preset, levels, config)
    byConfig.set(config, linter)
    byFile.set(file, linter)
    return linter
  }
  linters(undefined)
  return linters
}

/** Its patterns compile when the first draft comes: all may be known already, or linted elsewhere. */
function fileLinterFor(preset: string | undefined, levels: Levels, config: Config | undefined): FileLinter {
  let plain: Linter | undefined
  let branches: Linter | undefined
  const placeholders = Object.hasOwn(levels, 'unfilled-placeholder')
  return {
    placeholders,
    settings: resolve(configFor(preset, levels, config ?? {}), rules),
    lint(draft, canned) {
      const lint = (plain ??= linterFor(preset, levels, config))
      if (!canned) return lint(draft)
      if (!placeholders) return (branches ??= lintBranches(lint))(draft)
      const { template: _, ...rest } = draft
      return lint(rest)
    },
  }
}
