import type { Range } from '../types.ts'
import { type Cells, createCells, type Encoder, type Projection } from './projection.ts'

/** What a document is laid out on, from its top, with where each piece stands in the source. */
export interface Page {
  /** Words of the source; those without a place begin before 0. */
  readonly words: (text: string, range: Range) => void
  readonly white: (range: Range) => void
  /** A placeholder: one piece, whatever the source says. */
  readonly atom: (text: string, range: Range | undefined) => void
  /** A line break that the source writes. */
  readonly line: (range: Range | undefined) => void
  /** What follows is at least this many line ends further. */
  readonly part: (lines: number) => void
  /** What follows is in this many quotations. */
  readonly quote: (depth: number) => void
  /** A mark that the source does not write. */
  readonly mark: (text: string) => void
  readonly space: () => void
  readonly project: () => Projection
}

/** Makes an empty page; `encode` writes what is put on it as the source would. */
export function createPage(encode: Encoder): Page {
  const cells: Cells = createCells()
  let written = false
  let pending = 0
  let quotes = 0
  const atStart = () => !written || pending > 0 || /^[\n ]?$/.test(cells.last())
  const add = (text: string, [start, end]: Range) => (start < 0 ? cells.insert(text) : cells.add(text, start, end))

  /** Writes the line ends that are due. */
  function open(): void {
    if (written && pending > 0) {
      while (cells.last() === ' ') cells.drop()
      cells.insert('\n'.repeat(pending))
    }
    if (quotes > 0 && (!written || pending > 0)) cells.insert('> '.repeat(quotes))
    written = true
    pending = 0
  }

  return {
    words(text, range) {
      open()
      add(text, range)
    },
    white([start, end]) {
      if (!atStart()) add(' ', [start, end])
      else if (pending === 0 && start >= 0) cells.extend(start, end)
    },
    atom(text, range) {
      open()
      add(text, range ?? [-1, -1])
    },
    line(range) {
      if (!written) return
      open()
      if (cells.last() === ' ') cells.drop()
      add('\n', range ?? [-1, -1])
      if (quotes > 0) cells.insert('> '.repeat(quotes))
    },
    part(lines) {
      pending = Math.max(pending, lines)
    },
    quote(depth) {
      quotes = depth
    },
    mark(text) {
      open()
      cells.insert(text)
    },
    space() {
      if (!atStart()) cells.insert(' ')
    },
    project() {
      while (/^[ \n]$/.test(cells.last())) cells.drop()
      return cells.project(encode, 0)
    },
  }
}
