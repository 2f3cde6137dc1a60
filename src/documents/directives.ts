import type { Range } from '../types.ts'
import { unexpected } from '../unexpected.ts'
import { chain, createCells, locate, type Projection } from './projection.ts'

/** What a file says of its linting: `replylint-disable-next-line calm-down -- it is the name of a tea`. */
export interface Directive {
  readonly does: 'disable' | 'disable-next-line' | 'enable'
  /** Ids of rules; none where all that are disabled are enabled. */
  readonly rules: readonly string[]
  /** Where the file has it, with its marks. */
  readonly place: Range
}

/** A directive, and the part that it is about: of the text it was taken out of, or of the file. */
export interface Placed {
  readonly directive: Directive
  readonly range: Range
}

/** Something like a directive that is none, and why. */
export interface Mistake {
  readonly place: Range
  readonly problem: string
}

/** The directives of a text or file, and what only looks like some, each in the order in which they stand. */
export interface Directives {
  readonly placed: readonly Placed[]
  readonly mistakes: readonly Mistake[]
}

/** What all directives begin with. */
export const PREFIX = 'replylint-'

const NAMES = ['replylint-disable', 'replylint-disable-next-line', 'replylint-enable']

/** Whether a comment is for the linter. */
export function isDirective(comment: string): boolean {
  return comment.trimStart().startsWith(PREFIX)
}

/** Where directives stand in a text, without their marks: in comments of HTML, and in plain text also in lines that begin with `#`. */
function* writtenIn(text: string, plain: boolean): Generator<{ readonly range: Range; readonly words: string }> {
  const marks = plain ? /<!--\s*(?=replylint-)|^\ufeff?[ \t]*#[ \t]*(replylint-[^\r\n]*)/gm : /<!--\s*(?=replylint-)/g
  let past = 0
  let close = 0
  for (const { 0: mark, 1: line, index } of text.matchAll(marks)) {
    if (index < past) continue
    const begin = index + mark.length
    if (line !== undefined) {
      yield { range: [index + (mark.startsWith('\ufeff') ? 1 : 0), begin], words: line }
      continue
    }
    // Looked for once for all that begin before it.
    if (close !== -1 && close < begin) close = text.indexOf('-->', begin)
    const next = text.indexOf('<!--', begin)
    // One that is not closed before the next begins is none.
    if (close === -1 || (next !== -1 && next < close)) continue
    past = close + '-->'.length
    yield { range: [index, past], words: text.slice(begin, close) }
  }
}

/**
 * Takes the directives out of a text, with their lines where they stand alone, so that nobody reads them as words. Of
 * plain text, lines that begin with `#` may be some, too.
 */
export function takeOut(
  projection: Projection,
  ids: readonly string[],
  plain: boolean,
): { readonly projection: Projection; readonly directives: Directives } {
  const { text } = projection
  const written = text.includes(PREFIX) ? [...writtenIn(text, plain)] : []
  if (written.length === 0) return { projection, directives: { placed: [], mistakes: [] } }
  const cells = createCells()
  const stops: { readonly at: number; readonly leads: boolean }[] = []
  let kept = 0
  let length = 0
  let last = 0
  for (const { range } of written) {
    const { cut, leads } = cutOf(text, range, last)
    last = range[1]
    const from = Math.max(kept, cut[0])
    if (from > kept) cells.add(text.slice(kept, from), kept, from)
    length += from - kept
    kept = Math.max(from, cut[1])
    stops.push({ at: length, leads })
  }
  if (kept < text.length) cells.add(text.slice(kept), kept, text.length)
  const rest = cells.project((words) => words, 0)
  const next = nextLines(rest.text)
  const parsed = written.map(({ range, words }, index) => ({
    ...parse(words, locate(projection, range) ?? [0, 0], ids),
    at: stops[index]!.at,
    next: next(stops[index]!),
  }))
  return { projection: chain(projection, rest), directives: place(parsed) }
}

/** The directives in the comments of a file, which are about what stands in its lines. */
export function inComments(source: string, comments: readonly Range[], ids: readonly string[]): Directives {
  let next: Range = [0, 0]
  return place(
    comments.flatMap(([start, end]) => {
      const words = source.slice(start + 1, end)
      if (!isDirective(words)) return []
      // What several are about is looked for once.
      if (end > next[0]) next = nextBlock(source, end)
      return { ...parse(words, [start, end], ids), at: start, next }
    }),
  )
}

/** Where the line of a place begins, past a byte order mark; `from` where it begins before that. */
export function lineStart(text: string, at: number, from = 0): number {
  // No more is looked at: of a long line with many places, that would take the square of their number.
  const before = text.slice(from, at)
  const start = from + Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
  return start < at && text[start] === '\ufeff' ? start + 1 : start
}

/**
 * What is cut out for a directive: with its line and the blank ones after it if it stands alone there. `last` is where
 * the one before it ends, or 0.
 */
function cutOf(text: string, [start, end]: Range, last: number): { readonly cut: Range; readonly leads: boolean } {
  const line = lineStart(text, start, last)
  // What follows another in its line does not lead it.
  const leads = (last === 0 || line > last) && text.slice(line, start).trim() === ''
  const blank = /^(?:[^\S\r\n]*(?:\r\n|\n|\r))+|^[^\S\r\n]*$/.exec(text.slice(end))?.[0]
  if (!leads || blank === undefined) {
    // Of the spaces on both sides, one side's go.
    const spaces = leads || /\s/.test(text[start - 1]!) ? /^[^\S\r\n]*/.exec(text.slice(end))![0].length : 0
    return { cut: [start, end + spaces], leads }
  }
  const past = end + blank.length
  return { cut: [past === text.length ? text.slice(0, line).trimEnd().length : line, past], leads }
}

/**
 * Finds the next line with words from each of places that come in their order; of one that leads its line, that line
 * may be it. What several of them share is looked for once.
 */
function nextLines(text: string): (place: { readonly at: number; readonly leads: boolean }) => Range {
  let end = -1
  let begin = -1
  let next: Range = [0, 0]
  return ({ at, leads }) => {
    if (!leads && at > end) end = lineEnd(text, at)
    const from = leads ? at : end
    if (from === begin) return next
    begin = from
    const start = from + /^\s*/.exec(text.slice(from))![0].length
    // What is missing at the end of the line is missing there.
    next = [start, start === text.length ? start : lineEnd(text, start) + 1]
    return next
  }
}

/** The next line that says something in YAML, with the lines that are indented below it. */
function nextBlock(source: string, offset: number): Range {
  let block: Range | undefined
  let indent = 0
  let at = lineEnd(source, offset)
  while (at < source.length) {
    at += source.startsWith('\r\n', at) ? 2 : 1
    const end = lineEnd(source, at)
    const [line, spaces, mark] = /^( *)([^\s]?).*/.exec(source.slice(at, end))!
    if (line.trim() !== '') {
      if (block && spaces!.length <= indent) break
      if (block === undefined && mark !== '#') {
        indent = spaces!.length
        block = [at, end]
      }
    }
    if (block) block = [block[0], end]
    at = end
  }
  return block ?? [source.length, source.length]
}

function lineEnd(text: string, at: number): number {
  const width = /[\r\n]/.exec(text.slice(at))?.index
  return width === undefined ? text.length : at + width
}

/** A directive or what is wrong with it, where in the text it stood, and what would be its next line. */
interface Parsed {
  readonly directive?: Directive
  readonly mistakes: readonly Mistake[]
  readonly at: number
  readonly next: Range
}

function parse(words: string, where: Range, ids: readonly string[]): Pick<Parsed, 'directive' | 'mistakes'> {
  const [, name, rest] = /^\s*([\w-]+)([\s\S]*)$/.exec(words)!
  const mistake = ({ message }: Error) => ({ place: where, problem: message })
  const does = NAMES.find((one) => one === name)?.slice(PREFIX.length) as Directive['does'] | undefined
  if (!does) return { mistakes: [mistake(unexpected('directive', name!, NAMES))] }
  const [list] = rest!.split(/(?:^|\s)--(?:\s|$)/)
  const named = list!.split(/[\s,]+/).filter((id) => id !== '')
  const unknown = named.filter((id) => !ids.includes(id)).map((id) => mistake(unexpected('rule', id, ids)))
  if (named.length === 0 && does !== 'enable')
    return { mistakes: [mistake(new TypeError(`Unexpected end of \`${name}\`, expected the ids of rules`))] }
  const rules = named.filter((id) => ids.includes(id))
  if (named.length > 0 && rules.length === 0) return { mistakes: unknown }
  return { directive: { does, rules, place: where }, mistakes: unknown }
}

/** Gives each directive the part that it is about: to where it is enabled again, or the next line. */
function place(parsed: readonly Parsed[]): Directives {
  return {
    placed: parsed.flatMap(({ directive, at, next }) => {
      if (!directive) return []
      return { directive, range: directive.does === 'disable-next-line' ? next : [at, Number.POSITIVE_INFINITY] }
    }),
    mistakes: parsed.flatMap(({ mistakes }) => mistakes),
  }
}
