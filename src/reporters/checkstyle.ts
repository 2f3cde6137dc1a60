import { escapeXml } from './escape.ts'
import { placesOf } from './lines.ts'
import { BEGIN, notesOf, prefixOf } from './notes.ts'
import type { Linted, Reporter } from './reporter.ts'

/** Reports in the XML of Checkstyle, which many build servers read: an `<error>` for each finding, whatever its severity. */
export const checkstyle: Reporter = async function* (linted) {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n'
  for await (const one of linted) yield fileOf(one)
  yield '</checkstyle>\n'
}

function fileOf(linted: Linted): string {
  const { file, report } = linted
  const placeOf = placesOf(linted)
  const prefix = prefixOf(linted)
  const findings = report.findings.map(({ range, severity, message, explanation, ruleId }) => {
    const [{ line, column }] = placeOf(range)
    return errorOf(line, column, severity, `${prefix}${message} ${explanation}`, ruleId)
  })
  const [{ line, column }] = placeOf(BEGIN)
  const notes = notesOf(report).map((note) => errorOf(line, column, 'warning', prefix + note, 'incomplete'))
  return [`<file name="${escapeXml(file)}">`, ...findings, ...notes, '</file>\n'].join('\n')
}

function errorOf(line: number, column: number, severity: string, message: string, source: string): string {
  const place = `line="${line}" column="${column}" severity="${severity}"`
  return `<error ${place} message="${escapeXml(message)}" source="replylint.${escapeXml(source)}"/>`
}
