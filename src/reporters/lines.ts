import type { Range } from '../types.ts'
import type { Linted } from './reporter.ts'

/** A place as editors count: lines and columns from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** Where the lines of a text are, without their ends (`\n`, `\r\n` or `\r`) and without a byte order mark. */
export function linesOf(text: string): readonly Range[] {
  const lines: Range[] = []
  let start = text.startsWith('\ufeff') ? 1 : 0
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit !== LINE_FEED && unit !== RETURN) continue
    lines.push([start, at])
    if (unit === RETURN && text.charCodeAt(at + 1) === LINE_FEED) at++
    start = at + 1
  }
  lines.push([start, text.length])
  return lines
}

const LINE_FEED = 0x0a
const RETURN = 0x0d

/** Tells where in its file a range of a reply starts and ends. */
export function placesOf({
  reply,
  entry,
}: Pick<Linted, 'reply' | 'entry'>): (range: Range) => [from: Place, to: Place] {
  const lines = entry ? entry.lines() : linesOf(reply)
  return (range) => {
    // What is nowhere in the file is shown at its start.
    const [start, end] = entry ? (entry.locate(range) ?? [0, 0]) : range
    return [placeOf(lines, start), placeOf(lines, end)]
  }
}

/** The place of an offset. */
export function placeOf(lines: readonly Range[], offset: number): Place {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (lines[middle]![0] <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: Math.max(offset - lines[low]![0], 0) + 1 }
}
