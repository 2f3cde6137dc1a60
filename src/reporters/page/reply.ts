import type { Range, Severity } from '../../types.ts'
import { SEVERITIES } from '../counts.ts'
import { show } from './markup.ts'

/** What is marked in a reply: where, how bad, and the number by which the page calls it. */
export interface Mark {
  readonly range: Range
  readonly severity: Severity
  readonly number: number
}

/** A reply with all that was found in it marked, each where it begins with its number, which leads to the finding `id-number`. */
export function markedReply(reply: string, marks: readonly Mark[], id: string): string {
  const bounds = [...new Set([0, reply.length, ...marks.flatMap(({ range }) => range)])].sort((a, b) => a - b)
  return bounds
    .map((start, index) => {
      const end = bounds[index + 1] ?? start
      const pins = marks.filter(({ range }) => range[0] === start).map((mark) => pin(mark, id))
      const within = marks.filter(({ range }) => range[0] <= start && end <= range[1] && start < end)
      const text = show(reply.slice(start, end))
      if (within.length === 0) return pins.join('') + text
      const numbers = within.map(({ number }) => number).join(' ')
      return `${pins.join('')}<mark class="${worstOf(within)}" data-of="${numbers}">${text}</mark>`
    })
    .join('')
}

/** The worst severity among marks or findings. */
export function worstOf(marks: readonly Pick<Mark, 'severity'>[]): Severity {
  return SEVERITIES.find((severity) => marks.some((mark) => mark.severity === severity)) ?? 'info'
}

/** A number that stays on the line of what it is put before. */
function pin({ number, severity }: Mark, id: string): string {
  return `<a class="pin ${severity}" data-of="${number}" href="#${id}-${number}" aria-label="Finding ${number}">${number}</a>&#8288;`
}
