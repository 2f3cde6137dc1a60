import type { Finding } from '../types.ts'
import { escapeXml } from './escape.ts'
import { type Place, placesOf } from './lines.ts'
import { notesOf, prefixOf, rewritesOf } from './notes.ts'
import type { Linted, Reporter } from './reporter.ts'

/**
 * Reports as the tests of JUnit: a suite for each file, and in it a test for each finding. As with the exit
 * code, errors fail; warnings and what is of severity `info` pass with what they have to say.
 */
export const junit: Reporter = async function* (linted) {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="replylint">\n'
  for await (const one of linted) yield suiteOf(one)
  yield '</testsuites>\n'
}

function suiteOf(linted: Linted): string {
  const { file, reply, report } = linted
  const name = escapeXml(file)
  const prefix = escapeXml(prefixOf(linted))
  const placeOf = placesOf(linted)
  const findings = report.findings.map((finding) =>
    findingCase(name, prefix, finding, placeOf(finding.range)[0], reply),
  )
  const notes = notesOf(report).map((note) => testCase(name, `${prefix}incomplete`, said(note)))
  const cases = [...findings, ...notes]
  // A suite without a test looks as if nothing had been read.
  if (cases.length === 0) cases.push(testCase(name, `${prefix}no findings`, ''))
  const failures = report.findings.filter(({ severity }) => severity === 'error').length
  const counts = `tests="${cases.length}" failures="${failures}" errors="0"`
  return [`<testsuite name="${name}" ${counts}>`, ...cases, '</testsuite>\n'].join('\n')
}

function findingCase(
  file: string,
  prefix: string,
  { ruleId, severity, message, explanation, suggestions }: Finding,
  { line, column }: Place,
  reply: string,
): string {
  const text = [`${line}:${column} ${severity} ${message}`, explanation, ...rewritesOf(suggestions, reply)].join('\n')
  const failure = `<failure type="${escapeXml(ruleId)}" message="${escapeXml(message)}">${escapeXml(text)}</failure>`
  return testCase(file, `${prefix}${escapeXml(ruleId)} ${line}:${column}`, severity === 'error' ? failure : said(text))
}

function said(text: string): string {
  return `<system-out>${escapeXml(text)}</system-out>`
}

/** A test; its parts are escaped. */
function testCase(file: string, name: string, content: string): string {
  return `<testcase classname="${file}" name="${name}">${content}</testcase>`
}
