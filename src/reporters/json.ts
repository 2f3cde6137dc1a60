import type { Finding, Report } from '../types.ts'
import { escapeJson } from './escape.ts'
import { linesOf, placeOf } from './lines.ts'
import type { Linted, Reporter } from './reporter.ts'

/** What `--format json` says of a file; the whole is an array of these, in the order of the files that could be read. */
export interface FileReport extends Omit<Report, 'findings'> {
  /** The name of the file as given, or `<stdin>`. */
  readonly file: string
  /**
   * In reading order. Ranges count UTF-16 units from the start of the file, a byte order mark included, or of
   * the `reply` of a draft; lines and columns count from 1, columns in UTF-16 units without the mark.
   */
  readonly findings: readonly (Finding & {
    readonly line: number
    readonly column: number
    /** The line that the finding ends in. */
    readonly endLine: number
    /** The column after its last character. */
    readonly endColumn: number
  })[]
}

/** Reports for programs: an array with one {@link FileReport} a line. */
export const json: Reporter = async function* (linted) {
  let before = '['
  for await (const one of linted) {
    yield `${before}\n${escapeJson(JSON.stringify(toFileReport(one)))}`
    before = ','
  }
  yield before === '[' ? '[]\n' : '\n]\n'
}

function toFileReport({ file, reply, report }: Linted): FileReport {
  const lines = linesOf(reply)
  const findings = report.findings.map((finding) => {
    const { ruleId, severity, range, message, explanation, url, suggestions } = finding
    const { line, column } = placeOf(lines, range[0])
    const { line: endLine, column: endColumn } = placeOf(lines, range[1])
    return { ruleId, severity, line, column, endLine, endColumn, range, message, explanation, url, suggestions }
  })
  const { moves, signals, ignored, incomplete, undecided } = report
  return { file, findings, moves, signals, ignored, ...(incomplete ? { incomplete } : {}), undecided }
}
