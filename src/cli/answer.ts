import { escapeJson } from '../reporters/escape.ts'
import type { Draft, Report } from '../types.ts'
import { kindOf } from '../unexpected.ts'
import { decode } from './files.ts'
import { idIn } from './id.ts'
import type { Line } from './lines.ts'
import { type PlainFinding, plainFinding } from './plain.ts'

/** What `--jsonl` says of a line with a reply. The `id` is the line's own, whatever it is; a line without one has none. */
export interface LineReport extends Pick<Report, 'incomplete'> {
  readonly id?: unknown
  /** In reading order, with ranges in UTF-16 units of the reply; with suggestions only if they were asked for. */
  readonly findings: readonly PlainFinding[]
  /** Ids of the rules that wanted grammar and did not get it, where there are any. */
  readonly undecided?: readonly string[]
}

/** What `--jsonl` says of a line that holds no reply. */
export interface LineError {
  readonly id?: unknown
  /** Counted from 1, blank lines too. */
  readonly line: number
  readonly error: string
}

/** What the answers have. */
export interface Wishes {
  /** Only findings of severity `error` are given. */
  readonly quiet: boolean
  readonly suggestions: boolean
}

/** The answer to a line, in JSON; none to a blank one. */
export function answerTo(
  line: Line,
  number: number,
  lint: (draft: Draft) => Report,
  wishes: Wishes,
): string | undefined {
  let id: string | undefined
  try {
    const json = textOf(line)
    if (json === '') return undefined
    const record = recordIn(json)
    id = idIn(json, record)
    if (record.format === 'html') throw new TypeError(HTML)
    return toJson(id, toLineReport(lint(record as Draft), wishes))
  } catch (error) {
    return toJson(id, { line: number, error: reasonOf(error) })
  }
}

const HTML =
  'Unexpected format `html`, expected `text` or `markdown`: HTML is read without `--jsonl`, with `--stdin-filename drafts.jsonl`'

function textOf(line: Line): string {
  if (line === 'too-long') throw new TypeError('Unexpected line of more than 16 MB, expected an object with `reply`')
  // Also takes away a byte order mark and the \r of \r\n.
  return decode(line).trim()
}

function recordIn(json: string): { readonly id?: unknown; readonly format?: unknown } {
  const record = parse(json)
  if (typeof record === 'object' && record !== null && !Array.isArray(record)) return record
  throw new TypeError(`Unexpected ${kindOf(record)}, expected an object with \`reply\``)
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // The parser's message would quote the line.
    throw new TypeError('Unexpected text that is not JSON, expected an object with `reply`')
  }
}

function toLineReport({ findings, incomplete, undecided }: Report, { quiet, suggestions }: Wishes): LineReport {
  const shown = quiet ? findings.filter(({ severity }) => severity === 'error') : findings
  return {
    findings: shown.map((finding) => plainFinding(finding, suggestions)),
    ...(incomplete ? { incomplete } : {}),
    ...(undecided.length > 0 ? { undecided } : {}),
  }
}

/** An error's own words, unless it is of a kind that could hold words of the reply. */
function reasonOf(error: unknown): string {
  if (error instanceof Error && error.message.startsWith('Unexpected ')) return error.message
  return `Unexpected ${error instanceof Error ? error.name : typeof error} of the linter, expected a report`
}

/** The line of an answer, with its id as it stood in JSON, and nothing that a terminal would obey. */
export function toJson(id: string | undefined, answer: LineReport | LineError): string {
  const json = escapeJson(JSON.stringify(answer))
  return id === undefined ? json : `{"id":${escapeJson(id)},${json.slice(1)}`
}
