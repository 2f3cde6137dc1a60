import { escapeJson } from '../reporters/escape.ts'
import type { Draft, Finding, Linter, Report } from '../types.ts'
import { createCounter } from './counter.ts'
import { STANDARD_INPUT } from './drafts.ts'
import { decode, readPieces } from './files.ts'
import { idIn } from './id.ts'
import { type Line, splitLines } from './lines.ts'
import { say } from './say.ts'
import { write } from './write.ts'

/** What `--jsonl` says of a line with a reply. The `id` is the line's own, whatever it is; a line without one has none. */
export interface LineReport extends Pick<Report, 'incomplete'> {
  readonly id?: unknown
  /** In reading order, with ranges in UTF-16 units of the reply; with suggestions only if they were asked for. */
  readonly findings: readonly (Omit<Finding, 'suggestions'> & Partial<Pick<Finding, 'suggestions'>>)[]
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

/** What the filter was asked to do. */
export interface Wishes {
  /** The file to read; none or `-` for standard input. */
  readonly files: readonly string[]
  /** Only findings of severity `error` are given. */
  readonly quiet: boolean
  readonly suggestions: boolean
}

/**
 * Answers each line of JSON with a line of JSON, in their order, and returns the exit code: 0 unless the
 * input cannot be read. However long the input is, it holds one piece of it and the line that this ends in.
 */
export async function filter({ files: [file = '-'], ...wishes }: Wishes, lint: Linter): Promise<number> {
  const counter = createCounter()
  let number = 0
  try {
    for await (const lines of splitLines(readPieces(file))) {
      const answers = lines.flatMap((line) => answerTo(line, ++number, lint, wishes) ?? [])
      if (answers.length > 0) await write(`${answers.join('\n')}\n`)
      counter.add(answers.length)
    }
    return 0
  } catch (error) {
    say(`${file === '-' ? STANDARD_INPUT : file}: ${error instanceof Error ? error.message : String(error)}`)
    return 2
  } finally {
    counter.stop()
  }
}

/** The answer to a line, in JSON; none to a blank one. */
function answerTo(line: Line, number: number, lint: Linter, wishes: Omit<Wishes, 'files'>): string | undefined {
  let id: string | undefined
  try {
    const json = textOf(line)
    if (json === '') return undefined
    const record = recordIn(json)
    id = idIn(json, record)
    return toJson(id, toLineReport(lint(record as Draft), wishes))
  } catch (error) {
    return toJson(id, { line: number, error: reasonOf(error) })
  }
}

function textOf(line: Line): string {
  if (line === 'too-long') throw new TypeError('Unexpected line of more than 16 MB, expected an object with `reply`')
  // Also takes away a byte order mark and the \r of \r\n.
  return decode(line).trim()
}

function recordIn(json: string): { readonly id?: unknown } {
  const record = parse(json)
  if (typeof record === 'object' && record !== null && !Array.isArray(record)) return record
  const kind = record === null ? 'null' : Array.isArray(record) ? 'array' : typeof record
  throw new TypeError(`Unexpected ${kind}, expected an object with \`reply\``)
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // The parser's message would quote the line.
    throw new TypeError('Unexpected text that is not JSON, expected an object with `reply`')
  }
}

function toLineReport(
  { findings, incomplete, undecided }: Report,
  { quiet, suggestions }: Omit<Wishes, 'files'>,
): LineReport {
  const shown = quiet ? findings.filter(({ severity }) => severity === 'error') : findings
  return {
    findings: shown.map((finding) => {
      const { ruleId, severity, range, message, explanation, url } = finding
      const facts = { ruleId, severity, range, message, explanation, url }
      return suggestions ? { ...facts, suggestions: finding.suggestions } : facts
    }),
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
