import { before } from './bounds.ts'
import type { Range } from './types.ts'

/** Whether a range is a clause of its own: nothing but a mark, or the begin or end of a line, stands beside it. */
export function isClause(text: string, [start, end]: Range): boolean {
  return (
    beginsClause(text, start) && /^['"”’)\]\s]*(?:$|[.,;:!?…–—\n(-]|\p{Extended_Pictographic})/u.test(text.slice(end))
  )
}

/** Whether a clause begins at an offset: after a mark, or at the begin of a line. */
export function beginsClause(text: string, start: number): boolean {
  return /(?:^|[.,;:!?…–—\n(-]|\p{Extended_Pictographic})(?:['"“‘]|[^\S\n])*$/u.test(before(text, start))
}

/** Whether one expression is found and then another, with none of the marks between. */
export function isFollowed(text: string, one: RegExp, other: RegExp, marks: RegExp): boolean {
  return text.split(marks).some((part) => {
    const at = part.search(one)
    return at !== -1 && other.test(part.slice(at))
  })
}

// What sentences begin with that say something of their own.
const SUBJECT = /^(?:i|we|you|he|she|it|they|there|this|these|the|our|your|my|his|her|their|please)(?:['’]\p{L}+)?\s/iu

/** Whether a text begins with a subject, so that it can stand alone. */
export function hasSubject(text: string): boolean {
  return SUBJECT.test(text)
}

/** Whether the word that begins at an offset is used as a noun: *our regret*. */
export function isNoun(text: string, start: number): boolean {
  return /\b(?:our|my|the|with|of|\w+(?:est|ere)) $/i.test(before(text, start))
}
