import { reportOf } from '../lazy.ts'
import type { Finding, Report } from '../types.ts'

/** A report with some of its findings; the rest of it is still made when it is looked at. */
export function keepFindings(report: Report, keep: (finding: Finding) => boolean): Report {
  const findings = report.findings.filter(keep)
  if (findings.length === report.findings.length) return report
  const { incomplete, undecided } = report
  return reportOf(
    { findings, incomplete, undecided },
    {
      moves: () => report.moves,
      signals: () => report.signals,
      stage: () => report.stage,
      ignored: () => report.ignored,
    },
  )
}
