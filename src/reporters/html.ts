import { hash } from 'node:crypto'
import { addTo, amount, type Counts, called, findingsIn, headline, noCounts, SEVERITIES } from './counts.ts'
import { cardOf, fileHeading, nameOf } from './page/card.ts'
import { show } from './page/markup.ts'
import { script } from './page/script.ts'
import { style } from './page/style.ts'
import { overview } from './page/summary.ts'
import type { Linted, Reporter } from './reporter.ts'

/**
 * Reports as one page for a browser, which asks for nothing else: each reply with its findings marked, what to write
 * before and after, a search and a choice of severities. Its policy allows its own style and script and nothing more,
 * whatever stands in the replies. What comes first counts all, so the cards are kept until all are made.
 */
export const html: Reporter = async function* (linted) {
  const counts = noCounts()
  const files = new Map<string, { findings: number; cards: string[] }>()
  const clean: string[] = []
  let cards = 0
  for await (const one of linted) {
    addTo(counts, one)
    const { file, report } = one
    if (report.findings.length === 0 && report.incomplete === undefined && report.undecided.length === 0) {
      clean.push(cleanItem(one))
      continue
    }
    const known = files.get(file) ?? { findings: 0, cards: [] }
    files.set(file, known)
    known.findings += report.findings.length
    known.cards.push(cardOf(one, `r${++cards}`))
  }
  yield head(counts)
  for (const [file, { findings, cards }] of files) {
    yield `<section class="file">\n${fileHeading(file, findings)}`
    yield* cards
    yield '</section>\n'
  }
  yield foot(counts, clean)
}

function cleanItem(one: Linted): string {
  return `<li>${nameOf(one)}<span class="of">${show(one.file)}</span></li>`
}

/** What the page may do: what it brings, by hash, and nothing else. */
const POLICY = [
  "default-src 'none'",
  `style-src '${hashOf(style)}'`,
  `script-src '${hashOf(script)}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

function hashOf(text: string): string {
  return `sha256-${hash('sha256', text, 'base64')}`
}

function head(counts: Counts): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="replylint">
<title>${headline(counts)} · replylint</title>
<style>${style}</style>
</head>
<body>
<header class="top"><p class="brand">replylint</p><h1>${headline(counts)}</h1></header>
${overview(counts)}${findingsIn(counts) === 0 ? '' : tools(counts)}<main>
`
}

function tools(counts: Counts): string {
  const chips = SEVERITIES.filter((severity) => counts[severity] > 0).map(
    (severity) =>
      `<label class="chip ${severity}"><input type="checkbox" value="${severity}" checked> ${called(severity, 2)} <b>${counts[severity].toLocaleString('en-US')}</b></label>`,
  )
  // Without a script it could do nothing, so the script shows it.
  return `<div class="tools" role="search" hidden>
<input type="search" id="search" placeholder="Search replies, rules, words" aria-label="Search" autocomplete="off" spellcheck="false">
<div class="chips" role="group" aria-label="Severities">${chips.join('')}</div>
<output for="search" aria-live="polite"></output>
</div>
`
}

function foot({ replies }: Counts, clean: readonly string[]): string {
  const list =
    clean.length === 0
      ? ''
      : `<details class="clean"><summary>${amount(clean.length, 'reply', 'replies')} with nothing to mend</summary><ul>${clean.join('\n')}</ul></details>\n`
  const none = replies === 0 ? '<p class="empty">Name a file or a folder of replies.</p>\n' : ''
  return `${none}<p class="empty" id="none" hidden>Nothing here matches.</p>
${list}</main>
<footer><p>Made by replylint. This page is complete in itself and asks for nothing.</p></footer>
<script>${script}</script>
</body>
</html>
`
}
