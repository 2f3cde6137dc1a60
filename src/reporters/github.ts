import type { Severity } from '../types.ts'
import { escapeControls } from './escape.ts'
import { placesOf } from './lines.ts'
import { BEGIN, notesOf, prefixOf, rewritesOf } from './notes.ts'
import { quantity } from './quantity.ts'
import type { Linted, Reporter } from './reporter.ts'

/**
 * Reports as the workflow commands of GitHub Actions, which shows each finding at its line. It shows ten of a kind
 * and step, so the number of all comes last.
 */
export const github: Reporter = async function* (linted) {
  let findings = 0
  let files = 0
  let last: string | undefined
  for await (const one of linted) {
    // The replies of a file come one after the other.
    if (one.file !== last) files++
    last = one.file
    findings += one.report.findings.length
    const commands = commandsOf(one)
    if (commands.length > 0) yield commands.map((command) => `${command}\n`).join('')
  }
  yield `${quantity(findings, 'finding')} in ${quantity(files, 'file')}\n`
}

/** The command of each severity. */
const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

function commandsOf(linted: Linted): string[] {
  const { file, reply, report } = linted
  const placeOf = placesOf(linted)
  const prefix = prefixOf(linted)
  const findings = report.findings.map(({ severity, range, ruleId, message, explanation, suggestions }) => {
    const [start, end] = placeOf(range)
    // GitHub takes columns only within a line.
    const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {}
    const place = { file, line: start.line, endLine: end.line, ...columns, title: prefix + ruleId }
    return command(
      COMMANDS[severity],
      place,
      [`${message} ${explanation}`, ...rewritesOf(suggestions, reply)].join('\n'),
    )
  })
  const [{ line }] = placeOf(BEGIN)
  return [
    ...findings,
    ...notesOf(report).map((note) => command('warning', { file, line, title: `${prefix}incomplete` }, note)),
  ]
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  return `::${name} ${list.join(',')}::${escapeData(message)}`
}

/** As the runner's own toolkit escapes what follows a command; it undoes these. */
function escapeData(text: string): string {
  return escapeControls(text).replace(/[%\n]/g, encode)
}

function escapeProperty(text: string): string {
  return escapeControls(text).replace(/[%\n:,]/g, encode)
}

function encode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}
