import type { Range } from '../types.ts'
import { found, mistake } from './mistake.ts'
import { createCells, type Projection } from './projection.ts'
import type { ListValue, MapValue, TextValue } from './value.ts'

// An own scan, as no parser of tables says where a cell begins and how it is written: papaparse says where a row ends;
// csv-parse tells the end of each cell to `cast`, in bytes, takes 12 times as long, and refuses a mark within plain words
// (with `relax_quotes` it takes it, and then spoils the cells of UTF-16 that it would have to read for units, not bytes).

/**
 * Reads a table as RFC 4180 has it, its first row the names of its columns, as a list of maps. Without a separator
 * it is the one of comma, semicolon and tab that the first row has most of; Excel's `sep=;` before that says it for sure.
 * Throws a TypeError where a quotation has no end or a cell no column.
 */
export function readTable(source: string, usual = separatorOf(source)): ListValue {
  const [line, separator = usual] = SEPARATOR.exec(source)!
  const [head = [], ...rows] = rowsOf(source, separator, line.length)
  const names = head.map(({ text }) => text.trim())
  for (const cells of rows) checkCells(cells, names, source)
  return { kind: 'list', values: rows.map((cells) => toMap(names, cells)) }
}

/** The byte order mark, and the line that says the separator. */
const SEPARATOR = /^\ufeff?(?:"?sep=([^\r\n])"?(?:\r\n|\r|\n|$))?/i

/** Throws a TypeError for words in a cell that has no column: mostly a separator stands in words that lack their marks. */
function checkCells(cells: readonly TextValue[], names: readonly string[], source: string): void {
  const more = cells.slice(names.length).find(({ text }) => text.trim() !== '')
  if (!more) return
  const [offset] = more.project().toSource([0, 0]) ?? [0]
  throw mistake(source, offset, 'cell without a column', 'quotation marks around words that hold a separator')
}

function separatorOf(source: string): string {
  const line = /^[^\r\n]*/.exec(source)![0].replace(/"[^"]*"/g, '')
  const [best] = [',', ';', '\t'].sort((a, b) => line.split(b).length - line.split(a).length)
  return best!
}

function toMap(names: readonly string[], cells: readonly TextValue[]): MapValue {
  return { kind: 'map', entries: new Map(cells.map((cell, index) => [names[index] || String(index + 1), cell])) }
}

/** The cells of each row that is not blank. */
function rowsOf(source: string, separator: string, start: number): readonly (readonly TextValue[])[] {
  const rows: TextValue[][] = []
  let row: TextValue[] = []
  let at = start
  while (at <= source.length) {
    const end = source[at] === '"' ? quotationEnd(source, at) : plainEnd(source, at, separator)
    row.push(toText(source, [at, end], separator))
    const next = source[end]
    if (next !== undefined && next !== separator && next !== '\r' && next !== '\n') {
      throw mistake(source, end, found(source, end), 'the end of the cell, or `""` for a quotation mark in it')
    }
    at = end + (source.startsWith('\r\n', end) ? 2 : 1)
    if (next === separator) continue
    if (row.length > 1 || row[0]!.text !== '') rows.push(row)
    row = []
  }
  return rows
}

function plainEnd(source: string, start: number, separator: string): number {
  let end = start
  while (end < source.length && source[end] !== separator && source[end] !== '\r' && source[end] !== '\n') end++
  return end
}

/** The offset after the closing mark. */
function quotationEnd(source: string, start: number): number {
  let end = source.indexOf('"', start + 1)
  while (end !== -1 && source[end + 1] === '"') end = source.indexOf('"', end + 2)
  if (end === -1) throw mistake(source, start, '`"` that is not closed', 'another')
  return end + 1
}

function toText(source: string, [start, end]: Range, separator: string): TextValue {
  const quoted = source[start] === '"'
  const text = quoted ? source.slice(start + 1, end - 1).replaceAll('""', '"') : source.slice(start, end)
  return {
    kind: 'text',
    text,
    project: () => (quoted ? projectQuoted(source, [start + 1, end - 1]) : projectPlain(text, start, separator)),
  }
}

function projectQuoted(source: string, [start, end]: Range): Projection {
  const cells = createCells()
  for (let at = start; at < end; ) {
    const mark = source.indexOf('"', at)
    const stop = mark === -1 || mark > end ? end : mark
    if (stop > at) cells.add(source.slice(at, stop), at, stop)
    if (stop < end) cells.add('"', stop, stop + 2)
    at = stop + 2
  }
  return cells.project((text) => text.replaceAll('"', '""'), start)
}

function projectPlain(text: string, offset: number, separator: string): Projection {
  return {
    text,
    toSource: ([start, end]) => [start + offset, end + offset],
    // Only a cell in quotation marks may hold these.
    encode: (words) => (/["\r\n]/.test(words) || words.includes(separator) ? null : words),
  }
}
