import type { Range, Suggestion } from '../types.ts'
import { objectOf } from '../unexpected.ts'

/**
 * What the reply says once a suggestion is taken. Throws a TypeError where there is none, and a RangeError where it is not
 * of this reply.
 */
export function applySuggestion(reply: string, suggestion: Suggestion): string {
  objectOf(suggestion, 'suggestion')
  const { range, text } = suggestion
  checkRange(range, reply)
  return reply.slice(0, range[0]) + text + reply.slice(range[1])
}

/** Throws a RangeError where a range is not of this reply. */
export function checkRange([start, end]: Range, { length }: string): void {
  if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= length))
    throw new RangeError(`Unexpected range [${start}, ${end}], expected one within a reply of ${length} units`)
}
