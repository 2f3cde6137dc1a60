import type { Suggestion } from '../types.ts'

/** What the reply says once a suggestion is taken. Throws a RangeError where the suggestion is not of this reply. */
export function applySuggestion(reply: string, { range: [start, end], text }: Suggestion): string {
  if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= reply.length)) {
    throw new RangeError(`Unexpected range [${start}, ${end}], expected one within a reply of ${reply.length} units`)
  }
  return reply.slice(0, start) + text + reply.slice(end)
}
