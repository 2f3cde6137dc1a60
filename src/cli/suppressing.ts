import { rules } from '../index.ts'
import { findIgnored } from '../project/ignored.ts'
import type { Project } from '../project/load.ts'
import type { Linted, Suppressed } from '../reporters/reporter.ts'
import type { Finding, Report } from '../types.ts'
import type { Arguments } from './arguments.ts'
import { openBaseline } from './baseline.ts'
import { createDisabled } from './disabled.ts'
import type { Reading, Source } from './sources.ts'

/** What is not to be read or reported of what is asked for, and why that is said. */
export interface Suppressing extends Reading {
  /** The folder at which globs of a configuration begin. */
  readonly folder: string
  /** The report that is going to be left of what a linter finds; may be asked again. */
  readonly preview: (file: string, source: Source, reply: string, report: Report) => Report
  /** What is left of the report of a reply and what is not, once for each. */
  readonly settle: (file: string, source: Source, reply: string, report: Report) => Settled
  /** Says that all replies of a file were settled. */
  readonly close: (file: string) => void
  /** Says on standard error what was suppressed, once all is read. */
  readonly finish: () => Promise<void>
}

/** A report without what is suppressed, and that. */
export type Settled = Required<Pick<Linted, 'report' | 'suppressed'>>

/** Reads what the project suppresses. Throws a TypeError where a file of it is not what it should be. */
export async function suppressing({ baseline: asked }: Arguments, project: Project | undefined): Promise<Suppressing> {
  const ignored = await findIgnored(process.cwd())
  const baseline = asked && (await openBaseline(asked))
  const disabled = createDisabled(project?.disables ?? [])
  return {
    ignored,
    ruleIds: project?.ruleIds ?? rules.map(({ id }) => id),
    layout: project?.reading ?? { shapes: [] },
    folder: project?.folder ?? process.cwd(),
    preview(file, { hide, name }, reply, report) {
      const left = disabled.hide(file, name, hide ? hide(report) : report)
      return baseline ? baseline.preview(file, name, reply, left) : left
    },
    settle(file, { hide, name }, reply, found) {
      const suppressed: Suppressed[] = []
      const by = (kind: Suppressed['kind']) => (finding: Finding, reason: string | undefined) =>
        suppressed.push({ finding, kind, ...(reason === undefined ? {} : { reason }) })
      const left = disabled.hide(file, name, hide ? hide(found, by('inSource')) : found, by('external'))
      const report = baseline ? baseline.settle(file, name, reply, left, by('external')) : left
      return { report, suppressed }
    },
    close: (file) => baseline?.close(file),
    async finish() {
      disabled.finish()
      await baseline?.finish()
    },
  }
}
