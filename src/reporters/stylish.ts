import { styleText } from 'node:util'
import type { Finding, Range, Severity, Suggestion } from '../types.ts'
import { addTo, type Counts, findingsIn, noCounts } from './counts.ts'
import { escapeLine, escapeLog } from './escape.ts'
import { excerptsOf } from './excerpt.ts'
import { linesOf, type Place, placesOf } from './lines.ts'
import { notesOf, wholeWords } from './notes.ts'
import { type Color, INDENT, type Paper } from './paper.ts'
import { quantity } from './quantity.ts'
import type { Linted, Reporter } from './reporter.ts'
import { stepLines } from './steps.ts'
import { shorten, wrap } from './width.ts'

/** Reports for people: each finding with its line, why it hurts and what to say instead, then a summary. */
export const stylish: Reporter = async function* (linted, { color, columns, onlyNew = false }) {
  const paper = { paint: color ? paint : plain, columns: Math.min(Math.max(columns, 40), 100) - INDENT.length }
  const total: Total = { ...noCounts(), entries: false, incomplete: 0, fixable: 0, template: false }
  for await (const one of linted) {
    count(one, total)
    const lines = blockOf(one, paper)
    if (lines.length > 0) yield `${lines.map(escapeLog).join('\n')}\n\n`
  }
  yield summaryOf(total, paper, onlyNew)
    .map((line) => `${line}\n`)
    .join('')
}

/** What each severity is shown in. */
const COLORS: Readonly<Record<Severity, Color>> = { error: 'red', warning: 'yellow', info: 'cyan' }

// Whether to colour was decided before; Node would decide it once more.
function paint(color: Color, text: string): string {
  return styleText(color, text, { validateStream: false })
}

function plain(_color: Color, text: string): string {
  return text
}

/** What is said of a file: nothing where there is nothing to say. */
function blockOf(linted: Linted, paper: Paper): string[] {
  const { report } = linted
  const notes = notesOf(report).flatMap((note) =>
    wrap(note, paper.columns).map((line) => INDENT + paper.paint('dim', line)),
  )
  const steps = linted.steps ? ['', ...stepLines(linted.steps, linted.reply, paper)] : []
  if (report.findings.length + notes.length + steps.length === 0) return []
  const lines = linesOf(linted.reply)
  const placesIn = placesOf(linted)
  const findings = report.findings.flatMap((finding) => [
    '',
    ...findingLines(finding, placesIn(finding.range)[0], linted, lines, paper),
  ])
  return [headingOf(linted, paper), ...findings, ...(notes.length > 0 ? ['', ...notes] : []), ...steps]
}

/** The file, and which of its replies. */
function headingOf({ file, entry }: Linted, { paint }: Paper): string {
  const { title, path } = entry ?? {}
  return [
    paint('underline', escapeLine(file)),
    ...(title === undefined ? [] : [paint('bold', escapeLine(title))]),
    ...(path === undefined ? [] : [paint('dim', escapeLine(path))]),
  ].join('  ')
}

function findingLines(finding: Finding, place: Place, linted: Linted, lines: readonly Range[], paper: Paper): string[] {
  const { severity, range, explanation } = finding
  const { reply } = linted
  const { paint, columns } = paper
  const excerpts = excerptsOf(reply, lines, range, columns).flatMap(({ line, underline }) => [
    line,
    paint(COLORS[severity], underline),
  ])
  return [
    ...headLines(finding, place, paper),
    ...[...excerpts, ...wrap(escapeLine(explanation), columns), ...rewriteLines(finding, linted, paper)].map(
      (line) => INDENT + line,
    ),
  ]
}

/** Where, how bad, what and by which rule. */
function headLines(
  { severity, message, ruleId }: Finding,
  { line, column }: Place,
  { paint, columns }: Paper,
): string[] {
  const place = paint('dim', `${line}:${column}`)
  const what = `${paint(COLORS[severity], severity)}  ${paint('bold', escapeLine(message))}  ${paint('dim', escapeLine(ruleId))}`
  return wrap(`${place}  ${what}`, columns + 2).map((line, index) => (index === 0 ? '  ' : INDENT) + line)
}

/** The rewrites, those for the same place together. */
function rewriteLines(finding: Finding, { reply, idOf }: Linted, { paint, columns }: Paper): string[] {
  const groups = new Map<string, string[]>()
  for (const suggestion of finding.suggestions) {
    const { mark, heading, text } = rewriteOf(suggestion, reply, columns)
    const title = paint('dim', escapeLine(suggestion.title) + (text === '' ? '' : ':'))
    const id = idOf?.(finding, suggestion)
    const words = [title, ...(text === '' ? [] : [paint('green', text)]), ...(id ? [paint('dim', `[${id}]`)] : [])]
    const lines = wrap(words.join(' '), columns - 4)
    const group = groups.get(heading) ?? []
    groups.set(heading, [...group, ...lines.map((line, index) => (index === 0 ? `  ${mark} ` : '    ') + line)])
  }
  return [...groups].flatMap(([heading, lines]) => [heading, ...lines])
}

interface RewriteText {
  readonly mark: '+' | '-' | '>'
  /** What becomes of which words. */
  readonly heading: string
  /** What one would put there. */
  readonly text: string
}

function rewriteOf({ range, text }: Suggestion, reply: string, columns: number): RewriteText {
  const quote = (words: string) =>
    `“${shorten(escapeLine(words.trim().replace(/\s+/g, ' ')), Math.min(columns - 20, 60))}”`
  const [start, end] = range
  if (start === end) {
    return { mark: '+', heading: `Insert${anchorOf(reply, start, text, quote)}:`, text: `“${escapeLine(text.trim())}”` }
  }
  const [old, put] = wholeWords(range, text, reply)
  if (put.trim() === '') return { mark: '-', heading: `Delete ${quote(old)}:`, text: '' }
  return { mark: '>', heading: `Replace ${quote(old)} with:`, text: `“${escapeLine(put.trim())}”` }
}

/** Beside which words of the reply a text is put. */
function anchorOf(reply: string, offset: number, text: string, quote: (words: string) => string): string {
  const before = reply.slice(Math.max(0, offset - 200), offset).trim()
  const after = reply.slice(offset, offset + 200).trim()
  if (after === '') return before === '' ? '' : ' at the end'
  if (before === '') return ' at the start'
  if (/\s$/.test(text)) return ` before ${quote(wordsOf(after.split('\n', 1)[0]!).slice(0, FEW).join(' '))}`
  return ` after ${quote(
    wordsOf(before.slice(before.lastIndexOf('\n') + 1))
      .slice(-FEW)
      .join(' '),
  )}`
}

/** So many words tell a place. */
const FEW = 6

function wordsOf(line: string): readonly string[] {
  return line.trim().split(/\s+/)
}

/** What the summary counts. */
interface Total extends Counts {
  /** Whether a reply is not its whole file. */
  entries: boolean
  incomplete: number
  /** Findings that have a rewrite which keeps the meaning and can be put into their file. */
  fixable: number
  /** Whether a rewrite has slots. */
  template: boolean
}

function count(linted: Linted, total: Total): void {
  const { report, entry, idOf } = linted
  addTo(total, linted)
  total.entries ||= entry !== undefined
  if (report.incomplete) total.incomplete++
  for (const finding of report.findings) {
    const { suggestions } = finding
    const applies = (one: Suggestion) => (idOf ? idOf(finding, one) !== undefined : entry?.toSource(one.range) !== null)
    if (suggestions.some((one) => one.kind === 'fix' && applies(one))) total.fixable++
    total.template ||= suggestions.some(({ kind }) => kind === 'template')
  }
}

function summaryOf(total: Total, { paint }: Paper, onlyNew: boolean): string[] {
  const { replies, entries, withFindings, incomplete, error, warning, info, rewritten, fixable, template } = total
  if (replies === 0) return [paint('red', 'Nothing was read.')]
  const findings = findingsIn(total)
  const all = entries ? quantity(replies, 'reply', 'replies') : quantity(replies, 'file')
  const places = replies === 1 ? all : `${withFindings} of ${all}`
  const rest = incomplete > 0 ? `; ${incomplete} not wholly read` : ''
  if (findings === 0) {
    return [paint(incomplete > 0 ? 'yellow' : 'green', `No ${onlyNew ? 'new ' : ''}findings in ${all}${rest}`)]
  }
  const counts = `${quantity(error, 'error')}, ${quantity(warning, 'warning')}, ${info} info`
  const color = error > 0 ? COLORS.error : warning > 0 ? COLORS.warning : COLORS.info
  return [
    paint(color, `${quantity(findings, 'finding')} (${counts}) in ${places}${rest}`),
    ...(rewritten > 0 ? [paint('dim', rewrittenIn(rewritten, fixable))] : []),
    ...(template ? [paint('dim', 'What stands in {braces} is for you to fill in.')] : []),
  ]
}

/** How many findings have rewrites, and which of them are a matter of a command. */
function rewrittenIn(rewritten: number, fixable: number): string {
  const some = `${rewritten} with rewrites`
  if (fixable === 0) return `${some}: choose with --interactive.`
  const others = fixable < rewritten ? '; choose among the others with --interactive' : ''
  return `${some}: ${fixable} can be applied with --fix${others}.`
}
