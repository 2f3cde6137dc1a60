import { type Facts, factsOf, reportOf, withLazy } from '../lazy.ts'
import type { Finding, Report } from '../types.ts'

/** A finding without what is made when it is looked at, unless it was looked at. */
export type PlainFinding = Facts & Partial<Pick<Finding, 'suggestions'>>

/** A report that is nothing but data, so that it can go from thread to thread and into a file. */
export interface PlainReport
  extends Pick<Report, 'incomplete' | 'undecided'>,
    Partial<Pick<Report, 'moves' | 'signals' | 'stage' | 'ignored'>> {
  readonly findings: readonly PlainFinding[]
}

/** What of a report is going to be looked at. */
export interface Looks {
  /** Only what concerns findings of severity `error`. */
  readonly quiet: boolean
  /** Also the moves, signals, stage and what was ignored. */
  readonly whole: boolean
}

/** The data of a report, with what is going to be looked at. */
export function toPlain(report: Report, { quiet, whole }: Looks): PlainReport {
  const { findings, incomplete, undecided } = report
  return {
    findings: findings.map((finding) => plainFinding(finding, !quiet || finding.severity === 'error')),
    ...(whole ? { moves: report.moves, signals: report.signals, stage: report.stage, ignored: report.ignored } : {}),
    ...(incomplete ? { incomplete } : {}),
    undecided,
  }
}

/** The data of a finding, with or without its suggestions. */
export function plainFinding(finding: Finding, suggestions: boolean): PlainFinding {
  const facts = factsOf(finding)
  return suggestions ? { ...facts, suggestions: finding.suggestions } : facts
}

/** The report of which these are data; for what they lack, the draft is linted once more when it is looked at. */
export function fromPlain(plain: PlainReport, lint: () => Report): Report {
  const { findings, incomplete, undecided } = plain
  let report: Report | undefined
  const again = () => (report ??= lint())
  const found = findings.map((finding, index) =>
    withLazy(factsOf(finding), { suggestions: () => finding.suggestions ?? again().findings[index]!.suggestions }),
  )
  return reportOf(
    { findings: found, incomplete, undecided },
    {
      moves: () => plain.moves ?? again().moves,
      signals: () => plain.signals ?? again().signals,
      stage: () => plain.stage ?? again().stage,
      ignored: () => plain.ignored ?? again().ignored,
    },
  )
}
