import type { Finding, Report } from '../types.ts'

/** A report with some of its findings; the rest of it is still made when it is looked at. */
export function keepFindings(report: Report, keep: (finding: Finding) => boolean): Report {
  const findings = report.findings.filter(keep)
  if (findings.length === report.findings.length) return report
  const { incomplete, undecided } = report
  return {
    findings,
    get moves() {
      return report.moves
    },
    get signals() {
      return report.signals
    },
    get stage() {
      return report.stage
    },
    get ignored() {
      return report.ignored
    },
    ...(incomplete ? { incomplete } : {}),
    undecided,
  }
}
