import type { Range } from '../types.ts'
import { escapeControls } from './escape.ts'
import { placeOf } from './lines.ts'
import { charactersOf, isPlain, widthOf, widthOfGrapheme } from './width.ts'

/** A line of a reply, and what to print below it. */
export interface Excerpt {
  readonly line: string
  /** `~` below what was found, or `^` where something is missing. */
  readonly underline: string
}

/**
 * The lines that a range is in, without their controls and as wide as `columns` allow: of a longer one, what is
 * around the range. Of many lines, the first three.
 */
export function excerptsOf(text: string, lines: readonly Range[], range: Range, columns: number): Excerpt[] {
  const first = placeOf(lines, range[0]).line - 1
  const past = placeOf(lines, Math.max(range[0], range[1] - 1)).line
  const shown = lines.slice(first, Math.min(past, first + MOST)).map((line) => excerpt(text, line, range, columns))
  return past - first > MOST ? [...shown, { line: `… ${past - first - MOST} more`, underline: '' }] : shown
}

/** How many lines are shown of a finding. */
const MOST = 3

/** What is read as one character. */
interface Cell {
  readonly shown: string
  readonly width: number
  readonly found: boolean
}

function excerpt(text: string, [start, end]: Range, range: Range, columns: number): Excerpt {
  const from = Math.min(Math.max(range[0], start), end)
  const to = Math.min(Math.max(range[1], from), end)
  const near = (width: number): Range => [Math.max(start, from - width - 2), Math.min(end, from + width * 2)]
  // The segmenter is slow on long lines, and no column takes more than a few units; of plain characters it takes one.
  const few = near(columns)
  const [first, last] = isPlain(text.slice(...few))
    ? few
    : (near(columns * 4).map((at) => wholeUnit(text, at)) as [number, number])
  if (isBare(text.slice(first, last))) return bareExcerpt(text, [start, end], [first, last], [from, to], columns)
  const cells = cellsOf(text, first, last, [from, to]).map(disarm)
  const at = cells.filter(({ end }) => end <= from).length
  const marked = cells.filter(({ found }) => found).length

  const window = widen(cells, [at, at + marked], columns)
  const left = first > start || window[0] > 0 ? '…' : ''
  const right = last < end || window[1] < cells.length ? '…' : ''
  const visible = cells.slice(...window)
  const line = left + visible.map(({ shown }) => shown).join('') + right
  const indent = left.length + widthOfCells(cells.slice(window[0], at))
  const width = widthOfCells(visible.filter(({ found }) => found))
  return { line, underline: ' '.repeat(indent) + (width === 0 ? '^' : '~'.repeat(width)) }
}

/** Whether each unit is a character of one column that is shown as it is. */
function isBare(text: string): boolean {
  return isPlain(text) && !/::|#/.test(text)
}

/** The same of a part of a line, from `first` to `last`, that is bare: most are, and nothing needs to be told of each unit. */
function bareExcerpt(
  text: string,
  [start, end]: Range,
  [first, last]: Range,
  [from, to]: Range,
  columns: number,
): Excerpt {
  const [visible, past] = last - first <= columns ? [first, last] : widenBare([first, last], [from, to], columns - 2)
  const left = first > start || visible > first ? '…' : ''
  const right = last < end || past < last ? '…' : ''
  const marked = Math.min(to, past) - from
  return {
    line: left + text.slice(visible, past) + right,
    underline: ' '.repeat(left.length + from - visible) + (marked === 0 ? '^' : '~'.repeat(marked)),
  }
}

/** What {@link widen} shows where all has the width of one column. */
function widenBare([first, last]: Range, [from, to]: Range, columns: number): Range {
  if (to - from > columns) return [from, from + columns]
  const room = columns - (to - from)
  const after = Math.min(last - to, room - Math.min(from - first, Math.ceil(room / 2)))
  return [from - Math.min(from - first, room - after), to + after]
}

/** The offset, or the one before where it parts a pair of surrogates. */
function wholeUnit(text: string, offset: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(offset)) ? offset - 1 : offset
}

function cellsOf(text: string, first: number, last: number, [from, to]: Range): (Cell & { readonly end: number })[] {
  const part = text.slice(first, last)
  const plain = isPlain(part)
  let column = 0
  let offset = first
  return charactersOf(part).map((segment) => {
    const { shown, width } = plain ? { shown: segment, width: 1 } : cellOf(segment, column)
    column += width
    const start = offset
    offset += segment.length
    return { end: offset, shown, width, found: start < to && from < offset }
  })
}

/** What would begin a command in the log of a build server is shown as by `escapeLog`, here where its width counts. */
function disarm<One extends Cell>(cell: One, index: number, cells: readonly One[]): One {
  const next = (count: number) => cells.slice(index, index + count).map(({ shown }) => shown)
  const commands =
    (cell.shown === ':' && next(2)[1] === ':' && cells.slice(0, index).every(({ shown }) => shown.trim() === '')) ||
    (cell.shown === '#' && /^##\w*\[/.test(next(40).join('')))
  if (!commands) return cell
  const shown = `\\u{${cell.shown.charCodeAt(0).toString(16)}}`
  return { ...cell, shown, width: shown.length }
}

function cellOf(segment: string, column: number): { readonly shown: string; readonly width: number } {
  if (segment === '\t') return { shown: ' '.repeat(TAB - (column % TAB)), width: TAB - (column % TAB) }
  const shown = escapeControls(segment)
  return { shown, width: shown === segment ? widthOfGrapheme(segment) : widthOf(shown) }
}

/** How far apart the stops of tabs are. */
const TAB = 4

/** The cells to show: what was found, as far as it fits, and as much as fits on both its sides, room for two … left. */
function widen(cells: readonly Cell[], [from, to]: Range, columns: number): Range {
  if (widthOfCells(cells) <= columns) return [0, cells.length]
  let left = from
  let right = from
  let room = columns - 2
  const fits = (index: number) => index >= 0 && index < cells.length && cells[index]!.width <= room
  while (right < to && fits(right)) room -= cells[right++]!.width
  if (right < to) return [left, right]
  for (let grown = true; grown; ) {
    grown = false
    for (const index of [left - 1, right]) {
      if (!fits(index)) continue
      room -= cells[index]!.width
      if (index < left) left = index
      else right = index + 1
      grown = true
    }
  }
  return [left, right]
}

function widthOfCells(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0)
}
