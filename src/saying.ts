import type { Found, Range, Reply } from './types.ts'

// How many UTF-16 units of an end are looked at.
const LONGEST_TAIL = 60
// What ends a turn of a public thread: its number, and who wrote it.
const TAIL =
  /(?:\s*\(?\b\d\s?\/\s?\d\b\)?\.?|(?:\s+(?:[~*/]|[-–—](?=\s?[A-Z]))|\s*\^)\s?[A-Z][\w.]*(?:\s[A-Z]\w*)?|\s+[-–—]\s?Team\s\w+(?:\s\w+)?)+\s*$/

const HANDLES = /^(?:@\S+\s+)+/

/** How much of the end of a text says no more than who wrote it, and which part it is: *1/2 ^JM*; in UTF-16 units. */
export function tailOf(text: string): number {
  return TAIL.exec(text.slice(-LONGEST_TAIL))?.[0].length ?? 0
}

/** What the sentence of a finding says: without a greeting or handle before it, and without *1/2 ^JM* after it. */
export function sayingOf(reply: Reply, { range, sentence }: Found): Range {
  const { text } = reply
  const [from, to] = reply.sentences[sentence] ?? range
  const greeting = reply.moves('greeting').find((one) => one.sentence === sentence)?.range[1] ?? from
  // A name may be the subject of what follows: only a mark, or a handle, ends the greeting for certain.
  const lead = /^(?:@\S+\s+)*(?:.*[,;:!–—-]\s*)?/.exec(text.slice(from, greeting + 2))![0].length
  const handles = HANDLES.exec(text.slice(from, range[0]))?.[0].length ?? 0
  const past = greeting > from && from + lead <= range[0] ? from + lead : from + handles
  const start = past + /^\s*/.exec(text.slice(past, range[0]))![0].length
  const rest = text.slice(range[1], to).trimEnd()
  return [start, range[1] + rest.length - tailOf(rest)]
}
