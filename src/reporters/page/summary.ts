import type { Severity } from '../../types.ts'
import { amount, type Counts, called, findingsIn, SEVERITIES, topRules } from '../counts.ts'
import { show } from './markup.ts'

/** How many rules are listed of those that found most. */
const MOST = 6

/** The overview: counts, and the rules that found most. */
export function overview(counts: Counts): string {
  const findings = findingsIn(counts)
  if (findings === 0) return ''
  const tiles = [
    tile('to mend', counts.withFindings, `${amount(counts.replies - counts.withFindings, 'other')} fine as they are`),
    ...SEVERITIES.map((severity) =>
      tile(called(severity, counts[severity]), counts[severity], MEANING[severity], severity),
    ),
    tile('with rewrites', counts.rewritten, `of ${amount(findings, 'finding')}`),
  ]
  const rules = topRules(counts, MOST)
  const most = rules[0]![1]
  const rows = rules.map(([id, number]) => {
    const bar = `<svg aria-hidden="true" width="100%" height="6"><rect width="${Math.max(Math.round((number / most) * 100), 2)}%" height="6" rx="3"/></svg>`
    return `<li><button type="button" data-rule="${show(id)}"><span>${show(id)}</span><b>${number.toLocaleString('en-US')}</b>${bar}</button></li>`
  })
  return `<section class="overview" aria-label="Overview">
<ul class="tiles">${tiles.join('')}</ul>
<div class="rules"><h2>What comes up most</h2><ol>${rows.join('')}</ol></div>
</section>
`
}

/** What each severity means. */
const MEANING: Readonly<Record<Severity, string>> = {
  error: 'should not be sent',
  warning: 'very likely harms',
  info: 'a matter of style',
}

function tile(name: string, number: number, note: string, kind = 'plain'): string {
  return `<li class="tile ${kind}"><b>${number.toLocaleString('en-US')}</b> <span>${name}</span> <small>${note}</small></li>`
}
