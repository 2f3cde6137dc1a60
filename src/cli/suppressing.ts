import { resolve } from 'node:path'
import { rules } from '../index.ts'
import { findIgnored } from '../project/ignored.ts'
import type { Project } from '../project/load.ts'
import type { Report } from '../types.ts'
import type { Arguments } from './arguments.ts'
import { openBaseline } from './baseline.ts'
import { createDisabled } from './disabled.ts'
import { isInside } from './inside.ts'
import type { Reading, Source } from './sources.ts'

/** What is not to be read or reported of what is asked for, and why that is said. */
export interface Suppressing extends Reading {
  /** The folder at which globs of a configuration begin. */
  readonly folder: string
  /** The report of a reply without what directives and the project disable in it; may be asked again. */
  readonly hide: (file: string, source: Source, report: Report) => Report
  /** The report that is going to be left of what a linter finds; may be asked again. */
  readonly preview: (file: string, source: Source, reply: string, report: Report) => Report
  /** The report without old findings, once for each reply. */
  readonly settle: (file: string, source: Source, reply: string, report: Report) => Report
  /** Says that all replies of a file were settled. */
  readonly close: (file: string) => void
  /**
   * Says on standard error what was suppressed and what suppresses nothing, once all is read but for so many failures. Returns how
   * many warnings that makes.
   */
  readonly finish: (failures: number) => Promise<number>
}

/** Reads what the project suppresses. Throws a TypeError where a file of it is not what it should be. */
export async function suppressing(
  { files, baseline: asked }: Arguments,
  project: Project | undefined,
): Promise<Suppressing> {
  const ignored = await findIgnored(process.cwd())
  const baseline = asked && (await openBaseline(asked))
  const folder = project?.folder ?? process.cwd()
  const disabled = createDisabled(project?.disables ?? [])
  return {
    ignored,
    ruleIds: project?.ruleIds ?? rules.map(({ id }) => id),
    own: new Set(project?.files.map((file) => resolve(file))),
    layout: project?.reading ?? { shapes: [] },
    folder,
    hide,
    preview(file, source, reply, report) {
      const left = hide(file, source, report)
      return baseline ? baseline.preview(file, source.name, reply, left) : left
    },
    settle: (file, { name }, reply, report) => (baseline ? baseline.settle(file, name, reply, report) : report),
    close(file) {
      disabled.close(file)
      baseline?.close(file)
    },
    async finish(failures) {
      const warnings = disabled.finish(failures === 0 && files.some((name) => isInside(resolve(name), folder)))
      await baseline?.finish()
      return warnings
    },
  }

  function hide(file: string, { hide, name }: Source, report: Report): Report {
    return disabled.hide(file, name, hide ? hide(report) : report)
  }
}
