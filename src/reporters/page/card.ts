import type { Finding, Severity } from '../../types.ts'
import { amount, called, SEVERITIES } from '../counts.ts'
import { webPage } from '../escape.ts'
import { placesOf } from '../lines.ts'
import { notesOf } from '../notes.ts'
import type { Linted } from '../reporter.ts'
import { show } from './markup.ts'
import { markedReply } from './reply.ts'
import { rewritesIn } from './rewrites.ts'

/** The card of a reply with something to say of it: what it is called, its text with marks, and the findings. */
export function cardOf(linted: Linted, id: string): string {
  const { reply, report } = linted
  const marks = report.findings.map(({ range, severity }, index) => ({ range, severity, number: index + 1 }))
  const placeOf = placesOf(linted)
  const findings = report.findings.map((finding, index) => {
    const [{ line, column }] = placeOf(finding.range)
    return findingOf(finding, { id: `${id}-${index + 1}`, number: index + 1, place: `${line}:${column}`, reply })
  })
  const notes = notesOf(report).map((note) => `<p class="note">${show(note)}</p>`)
  return `<article class="card" id="${id}">
<header>${nameOf(linted)}<p class="counts">${countsOf(report.findings)}</p></header>
<div class="columns"><div class="draft"><h4>Reply</h4><div class="bubble">${markedReply(reply, marks, id)}</div>${notes.join('')}</div>
<ol class="findings">${findings.join('')}</ol></div>
</article>
`
}

/** What a reply is called in its file: its title and the way to it. */
export function nameOf({ file, entry }: Linted): string {
  const { title, path } = entry ?? {}
  const name = title ?? (path === undefined ? file.split(/[\\/]/).at(-1)! : path)
  return `<div class="name"><h3>${show(name)}</h3>${title !== undefined && path !== undefined ? `<code>${show(path)}</code>` : ''}</div>`
}

function countsOf(findings: readonly Finding[]): string {
  return SEVERITIES.flatMap((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length
    return number === 0 ? [] : `<span class="badge ${severity}">${number} ${called(severity, number)}</span>`
  }).join(' ')
}

interface Place {
  readonly id: string
  readonly number: number
  readonly place: string
  readonly reply: string
}

function findingOf(finding: Finding, { id, number, place, reply }: Place): string {
  const { severity, message, explanation, suggestions } = finding
  return `<li class="finding ${severity}" id="${id}" data-number="${number}" data-severity="${severity}">
<p class="meta"><span class="number">${number}</span>${badge(severity)} ${ruleOf(finding)} <span class="place">${place}</span></p>
<h4>${show(message)}</h4>
<p class="why">${show(explanation)}</p>
${rewritesIn(reply, suggestions)}</li>
`
}

function badge(severity: Severity): string {
  return `<span class="badge ${severity}">${severity}</span>`
}

/** The rule, with its page where that is on the web. */
function ruleOf({ ruleId, url }: Finding): string {
  const name = show(ruleId)
  const page = webPage(url)
  if (page === undefined) return `<span class="rule">${name}</span>`
  return `<a class="rule" href="${show(page)}" target="_blank" rel="noopener noreferrer">${name}</a>`
}

/** What is said of a file as a whole: its name, and how many findings it has. */
export function fileHeading(file: string, findings: number): string {
  return `<h2><span>${show(file)}</span> <small>${amount(findings, 'finding')}</small></h2>\n`
}
