import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Finding, Range, Severity, Suggestion } from '../types.ts'
import { escapeJson } from './escape.ts'
import { type Place, placesOf } from './lines.ts'
import { notesOf } from './notes.ts'
import type { Reporter } from './reporter.ts'

/**
 * Reports in SARIF 2.1.0 (OASIS), for code scanning: columns and offsets in UTF-16 units, a byte order mark not
 * counted, and as fixes those rewrites that have no slot to fill. The rules are told last, once it is known which.
 */
export const sarif: Reporter = async function* (linted) {
  const rules = new Map<string, number>()
  const describe: unknown[] = []
  const notes: unknown[] = []
  yield `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[`
  let before = '\n'
  for await (const one of linted) {
    const artifactLocation = { uri: uriOf(one.file) }
    const placeOf = placesOf(one)
    // Offsets and fixes are of the file, so only where the reply is all of it.
    const reply = one.entry ? undefined : one.reply
    for (const text of notesOf(one.report))
      notes.push({ level: 'warning', message: { text }, locations: [{ physicalLocation: { artifactLocation } }] })
    for (const finding of one.report.findings) {
      const { ruleId, url } = finding
      if (!rules.has(ruleId)) {
        rules.set(ruleId, rules.size)
        describe.push({ id: ruleId, ...(URL.canParse(url) ? { helpUri: url } : {}) })
      }
      yield before + toJson(resultOf(finding, rules.get(ruleId)!, { artifactLocation, placeOf, reply }))
      before = ',\n'
    }
  }
  const invocation = { executionSuccessful: true, ...(notes.length > 0 ? { toolExecutionNotifications: notes } : {}) }
  const driver = { name: 'replylint', informationUri: HOME, rules: describe }
  yield `\n],"invocations":[${toJson(invocation)}],"tool":${toJson({ driver })}}]}\n`
}

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json'
const HOME = 'https://github.com/replylint/replylint'

/** The level of each severity. */
const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** What the findings of a file share. */
interface Source {
  readonly artifactLocation: object
  readonly placeOf: (range: Range) => [from: Place, to: Place]
  readonly reply: string | undefined
}

function resultOf(
  { ruleId, severity, message, explanation, range, suggestions }: Finding,
  index: number,
  source: Source,
): object {
  const { artifactLocation, placeOf, reply } = source
  const [start, end] = placeOf(range)
  const lineColumns = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
  const region = { ...lineColumns, ...(reply === undefined ? {} : offsetsOf(reply, range)) }
  const fixes =
    reply === undefined
      ? []
      : suggestions.filter(({ kind }) => kind !== 'template').map((one) => fixOf(one, reply, artifactLocation))
  return {
    ruleId,
    ruleIndex: index,
    level: LEVELS[severity],
    message: { text: `${message} ${explanation}` },
    locations: [{ physicalLocation: { artifactLocation, region } }],
    ...(fixes.length > 0 ? { fixes } : {}),
  }
}

function fixOf({ title, range, text }: Suggestion, reply: string, artifactLocation: object): object {
  const replacement = { deletedRegion: offsetsOf(reply, range), insertedContent: { text } }
  return { description: { text: title }, artifactChanges: [{ artifactLocation, replacements: [replacement] }] }
}

function offsetsOf(reply: string, [start, end]: Range): object {
  const mark = reply.startsWith('\ufeff') ? 1 : 0
  const from = Math.max(start - mark, 0)
  return { charOffset: from, charLength: Math.max(end - mark, from) - from }
}

/** The name of a file as a reference that stands in the results whatever is in it. */
function uriOf(file: string): string {
  const name = file.replace(/\p{Surrogate}/gu, '\ufffd')
  if (isAbsolute(name)) return pathToFileURL(name).href
  return name.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
}

function toJson(value: unknown): string {
  return escapeJson(JSON.stringify(value))
}
