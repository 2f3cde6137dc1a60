import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Finding, Range, Severity, Suggestion } from '../types.ts'
import { escapeJson, webPage } from './escape.ts'
import { type Place, placesOf } from './lines.ts'
import { notesOf, prefixOf } from './notes.ts'
import type { Linted, Reporter } from './reporter.ts'

/**
 * Reports in SARIF 2.1.0 (OASIS), for code scanning: columns and offsets in UTF-16 units, a byte order mark not
 * counted, and as fixes those rewrites that have no slot to fill and a place in the file. The rules are told last,
 * once it is known which.
 */
export const sarif: Reporter = async function* (linted) {
  const rules = new Map<string, number>()
  const describe: unknown[] = []
  const notes: unknown[] = []
  yield `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[`
  let before = '\n'
  for await (const one of linted) {
    const artifactLocation = { uri: uriOf(one.file) }
    const source = { ...one, artifactLocation, placeOf: placesOf(one) }
    for (const text of notesOf(one.report).map((note) => prefixOf(one) + note))
      notes.push({ level: 'warning', message: { text }, locations: [{ physicalLocation: { artifactLocation } }] })
    for (const finding of one.report.findings) {
      const { ruleId, url } = finding
      if (!rules.has(ruleId)) {
        rules.set(ruleId, rules.size)
        const helpUri = webPage(url)
        describe.push({ id: ruleId, ...(helpUri === undefined ? {} : { helpUri }) })
      }
      yield before + toJson(resultOf(finding, rules.get(ruleId)!, source))
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

/** What the findings of a reply share. */
interface Source extends Pick<Linted, 'reply' | 'entry'> {
  readonly artifactLocation: object
  readonly placeOf: (range: Range) => [from: Place, to: Place]
}

function resultOf(
  { ruleId, severity, message, explanation, range, suggestions }: Finding,
  index: number,
  source: Source,
): object {
  const { artifactLocation, placeOf, entry } = source
  const [start, end] = placeOf(range)
  const lineColumns = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
  const region = { ...lineColumns, ...offsetsOf(placeIn(source, range), source) }
  const fixes = suggestions.flatMap((one) => fixOf(one, source) ?? [])
  const name = [entry?.title, entry?.path].filter((part) => part !== undefined)
  return {
    ruleId,
    ruleIndex: index,
    level: LEVELS[severity],
    message: { text: plain(`${message} ${explanation}`) },
    locations: [
      {
        physicalLocation: { artifactLocation, region },
        ...(name.length > 0 ? { logicalLocations: [{ name: name[0], fullyQualifiedName: name.at(-1) }] } : {}),
      },
    ],
    ...(fixes.length > 0 ? { fixes } : {}),
  }
}

/** What a suggestion changes in the file; nothing where it has slots, or where the file has something else in between. */
function fixOf({ title, range, text, kind }: Suggestion, source: Source): object | undefined {
  const { artifactLocation, entry } = source
  const place = entry ? entry.toSource(range) : range
  const written = entry ? entry.encode(text) : text
  if (kind === 'template' || place === null || written === null) return undefined
  const replacement = { deletedRegion: offsetsOf(place, source), insertedContent: { text: written } }
  return { description: { text: plain(title) }, artifactChanges: [{ artifactLocation, replacements: [replacement] }] }
}

/** Where in its file a finding is; what is nowhere in it is shown at its start. */
function placeIn({ entry }: Source, range: Range): Range {
  return entry ? (entry.locate(range) ?? [0, 0]) : range
}

function offsetsOf([start, end]: Range, { reply, entry }: Source): object {
  // Where the first line begins, past a byte order mark.
  const mark = entry ? entry.lines()[0]![0] : reply.startsWith('\ufeff') ? 1 : 0
  const from = Math.max(start - mark, 0)
  return { charOffset: from, charLength: Math.max(end - mark, from) - from }
}

/** A text in which nothing is read as a link or as a place for an argument. */
function plain(text: string): string {
  return text.replace(/[\\[\]]/g, '\\$&').replace(/\{(\d+)\}/g, '{{$1}}')
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
