import type { Finding, Range, Report, Suggestion } from '../types.ts'
import { escapeJson } from './escape.ts'
import { placesOf } from './lines.ts'
import type { Linted, Reporter } from './reporter.ts'

/** What `--format json` says of a reply; the whole is an array of these, and of `--format jsonl` lines, in the order of the files that could be read. */
export interface FileReport extends Omit<Report, 'findings'> {
  /** The name of the file as given, or `<stdin>`. */
  readonly file: string
  /** What tells the reply from others for good, if the file says it. */
  readonly id?: string
  /** What the file calls the reply, if it says. */
  readonly title?: string
  /** The way to the reply in a file of several, as `macros[3].actions[0].value`. */
  readonly path?: string
  /** The reply as it was read, where that is not the file as it is: what ranges count in. */
  readonly text?: string
  /**
   * In reading order. Ranges count UTF-16 units from the start of the file, a byte order mark included, or of
   * `text`; lines and columns are those of the file and count from 1, columns in UTF-16 units without the mark. Of a
   * single draft in JSON on standard input, all are those of its `reply`, unless there is a `text`.
   */
  readonly findings: readonly (Omit<Finding, 'suggestions'> & {
    readonly line: number
    readonly column: number
    /** The line that the finding ends in. */
    readonly endLine: number
    /** The column after its last character. */
    readonly endColumn: number
    /** Beside `text`: the range in the file, or null where the file has something else in between, such as a tag. */
    readonly source?: Range | null
    /** Of a reply in a file, those that `--suggest` can apply there have the id by which it does. */
    readonly suggestions: readonly (Suggestion & { readonly id?: string })[]
  })[]
}

/** Reports for programs: an array with one {@link FileReport} a line. */
export const json: Reporter = async function* (linted) {
  let before = '['
  for await (const one of linted) {
    yield `${before}\n${toJson(one)}`
    before = ','
  }
  yield before === '[' ? '[]\n' : '\n]\n'
}

/** Reports for programs that read line by line: one {@link FileReport} a line. */
export const jsonl: Reporter = async function* (linted) {
  for await (const one of linted) yield `${toJson(one)}\n`
}

function toJson(linted: Linted): string {
  return escapeJson(JSON.stringify(toFileReport(linted)))
}

function toFileReport(linted: Linted): FileReport {
  const { file, reply, report, entry, idOf } = linted
  const placesIn = placesOf(linted)
  const findings = report.findings.map((finding) => {
    const { ruleId, severity, range, message, explanation, url, match, suggestions } = finding
    const [{ line, column }, { line: endLine, column: endColumn }] = placesIn(range)
    const place = { line, column, endLine, endColumn, range, ...(entry ? { source: entry.toSource(range) } : {}) }
    const named = suggestions.map((one) => {
      const id = idOf?.(finding, one)
      return id === undefined ? one : { id, ...one }
    })
    const more = { ...(url && { url }), ...(match && { match }) }
    return { ruleId, severity, ...place, message, explanation, ...more, suggestions: named }
  })
  const { moves, signals, stage, ignored, incomplete, undecided } = report
  const { id, title, path } = entry ?? {}
  return {
    file,
    ...(id === undefined ? {} : { id }),
    ...(title === undefined ? {} : { title }),
    ...(path === undefined ? {} : { path }),
    ...(entry ? { text: reply } : {}),
    findings,
    moves,
    signals,
    stage,
    ignored,
    ...(incomplete ? { incomplete } : {}),
    undecided,
  }
}
