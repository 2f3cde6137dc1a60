import type { Range, Suggestion } from '../../types.ts'
import { amount } from '../counts.ts'
import { show } from './markup.ts'

/** The rewrites of a finding: those of one place together, what stands there before and what after. */
export function rewritesIn(reply: string, suggestions: readonly Suggestion[]): string {
  const groups = new Map<string, Suggestion[]>()
  for (const suggestion of suggestions) {
    const key = suggestion.range.join()
    groups.set(key, [...(groups.get(key) ?? []), suggestion])
  }
  return [...groups.values()].map((group) => groupIn(reply, group)).join('')
}

/** How many rewrites are shown at once. */
const OPEN = 2

function groupIn(reply: string, group: readonly Suggestion[]): string {
  const { range } = group[0]!
  const [before, after] = around(reply, range)
  const inserts = range[0] === range[1]
  const old = inserts ? '<span class="here" title="Put here"></span>' : `<del>${show(reply.slice(...range))}</del>`
  const options = group.map((suggestion) => optionOf(suggestion, before, after))
  const rest = options.slice(OPEN)
  const more =
    rest.length === 0
      ? ''
      : `<details><summary>${amount(rest.length, 'more way', 'more ways')} to say it</summary><ul>${rest.join('')}</ul></details>`
  return `<div class="change"><div class="before"><h5>Before</h5><p>${before}${old}${after}</p></div>
<div class="after"><h5>After</h5><ul>${options.slice(0, OPEN).join('')}</ul>${more}</div></div>
`
}

/** What each kind of rewrite asks of a person. */
const KINDS: Readonly<Record<Suggestion['kind'], string>> = {
  fix: 'same meaning',
  suggestion: '',
  template: 'fill in the {braces}',
}

function optionOf({ title, text, kind }: Suggestion, before: string, after: string): string {
  const words = kind === 'template' ? withSlots(text) : show(text)
  const put = text === '' ? '' : `<ins>${words}</ins>`
  const note = KINDS[kind] === '' ? '' : ` <span class="kind">${KINDS[kind]}</span>`
  return `<li><h6>${show(title)}${note}</h6><p>${before}${put}${after}</p></li>`
}

/** The text with its slots marked; `{{…}}` is a placeholder of a help desk and none. */
function withSlots(text: string): string {
  return text
    .split(/((?<!\{)\{[^{}]+\}(?!\}))/)
    .map((part, index) => (index % 2 === 1 ? `<b class="slot">${show(part)}</b>` : show(part)))
    .join('')
}

/** How much is shown on each side of what changes, in UTF-16 units. */
const AROUND = 80

/** What stands on both sides of a range in its lines, from a whole word to a whole word. */
function around(reply: string, [start, end]: Range): [before: string, after: string] {
  // Of an empty text `lastIndexOf` would look at its start again.
  const from = start === 0 ? 0 : reply.lastIndexOf('\n', start - 1) + 1
  const next = reply.indexOf('\n', end)
  const to = next === -1 ? reply.length : next
  const left = reply.slice(Math.max(from, start - AROUND), start)
  const right = reply.slice(end, Math.min(to, end + AROUND))
  return [
    show(start - AROUND > from ? `… ${left.replace(/^\S*\s*/, '')}` : left),
    show(end + AROUND < to ? `${right.replace(/(?<!\s)\s+\S*$/, '')} …` : right),
  ]
}
