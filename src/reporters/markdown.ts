import type { Finding, Suggestion } from '../types.ts'
import { addTo, amount, called, findingsIn, headline, noCounts, SEVERITIES, topRules } from './counts.ts'
import { escapeLine } from './escape.ts'
import { placesOf } from './lines.ts'
import { notesOf, wholeWords } from './notes.ts'
import type { Linted, Reporter } from './reporter.ts'

/**
 * Reports as a summary in the Markdown of GitHub, for the page of a job or a comment: counts, the rules that found most,
 * and the first findings with their rewrites. Words of replies stand in code, where nothing is a link, a mention or a tag.
 */
export const markdown: Reporter = async function* (linted) {
  const counts = noCounts()
  const details: string[] = []
  let last: string | undefined
  for await (const one of linted) {
    const room = MOST - findingsIn(counts)
    addTo(counts, one)
    const items = itemsOf(one, room)
    if (items === '') continue
    if (one.file !== last) details.push(`### ${code(one.file)}\n\n`)
    last = one.file
    details.push(nameOf(one), items)
  }
  yield `## ${headline(counts)}\n\n`
  const findings = findingsIn(counts)
  if (findings > 0) {
    yield `${SEVERITIES.map((severity) => `**${counts[severity]}** ${called(severity, counts[severity])}`).join(', ')}; `
    yield `${amount(counts.rewritten, 'finding')} with rewrites.\n\n| Rule | Findings |\n|---|--:|\n`
    for (const [id, number] of topRules(counts, 10)) yield `| ${inTable(id)} | ${number} |\n`
    yield '\n'
  }
  yield* details
  if (findings > MOST) yield `… and ${amount(findings - MOST, 'finding')} more.\n`
}

/** How many findings are told in full; a page of GitHub holds 1 MiB. */
const MOST = 100

function nameOf({ entry }: Linted): string {
  const { title, path } = entry ?? {}
  const parts = [...(title === undefined ? [] : [`**${words(title)}**`]), ...(path === undefined ? [] : [code(path)])]
  return parts.length === 0 ? '' : `${parts.join(' ')}\n\n`
}

function itemsOf(linted: Linted, room: number): string {
  const { report, reply } = linted
  const placeOf = placesOf(linted)
  const findings = report.findings.slice(0, Math.max(room, 0)).map((finding) => {
    const [{ line, column }] = placeOf(finding.range)
    return itemOf(finding, `${line}:${column}`, reply)
  })
  const items = [...findings, ...notesOf(report).map((note) => `- ${words(note)}\n`)]
  return items.length === 0 ? '' : `${items.join('')}\n`
}

function itemOf(
  { severity, message, explanation, ruleId, range, suggestions }: Finding,
  place: string,
  reply: string,
): string {
  const found = reply.slice(...range).trim()
  return [
    `- **${severity}** ${words(message)} ${code(ruleId)} ${place}\n`,
    `  ${words(explanation)}\n`,
    ...(found === '' ? [] : [`  - Now: ${code(found)}\n`]),
    ...suggestions.map((suggestion) => `  - ${rewriteOf(suggestion, reply)}\n`),
  ].join('')
}

function rewriteOf({ title, range, text }: Suggestion, reply: string): string {
  const [, put] = wholeWords(range, text, reply)
  return put.trim() === '' ? words(title) : `${words(title)}: ${code(put.trim())}`
}

/** The text on one line in code, between more backticks than it has in a row. */
function code(text: string): string {
  const line = visible(text)
  const most = Math.max(0, ...[...line.matchAll(/`+/g)].map(([{ length }]) => length))
  const fence = '`'.repeat(most + 1)
  const edge = /^[ `]|[ `]$/.test(line) || line === '' ? ' ' : ''
  return fence + edge + line + edge + fence
}

/** A cell of a table, where a pipe would end even code. */
function inTable(text: string): string {
  return code(text).replaceAll('|', '\\|')
}

/** The text on one line as words, whatever it has of Markdown, tags, addresses and names of people. */
function words(text: string): string {
  return (
    visible(text)
      .trim()
      .replace(/[\\`*_{}[\]<>#|~$&]|:(?=\S)|^[-+=]|[.)](?<=^\d+.)/g, (sign) => `&#${sign.charCodeAt(0)};`)
      // People, issues and addresses are looked for in what is shown, so that only a break helps.
      .replace(/@|&#35;|&#58;(?=\/\/)|\bGH(?=-\d)|\bwww(?=\.)/gi, (sign) => `${sign}&#8203;`)
  )
}

function visible(text: string): string {
  return escapeLine(text)
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/#(?=#\w*\[)/g, '\\u{23}')
}
