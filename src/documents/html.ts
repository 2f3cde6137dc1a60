import { decodeHTML } from 'entities'
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5'
import type { Range } from '../types.ts'
import { isDirective } from './directives.ts'
import { type Cells, chain, createCells, type Projection, verbatim } from './projection.ts'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element
type TextNode = DefaultTreeAdapterTypes.TextNode
type CommentNode = DefaultTreeAdapterTypes.CommentNode

/**
 * Reads the words of HTML as a browser lays them out: paragraphs a blank line apart, line breaks, items of lists,
 * quotations behind `>`, code in backticks; white space runs together.
 */
export function readHtml(source: string): Projection {
  if (source.startsWith('\ufeff')) return chain(verbatim(source.slice(1), 1), readHtml(source.slice(1)))
  const whole = /^\s*(?:<!doctype|<html)/i.test(source)
  const root = (whole ? parse : parseFragment)(source, { sourceCodeLocationInfo: true })
  const page = createPage()
  layOut(root, source, page, { depth: 0, quoted: 0, verbatim: false })
  return page.project()
}

/** Whether a text looks like HTML rather than words. */
export function looksLikeHtml(text: string): boolean {
  return /<(?:p|br|div|span|ul|ol|li|a|b|i|u|em|strong|table|blockquote|h[1-6]|font|img)\b[^<>]*>/i.test(text)
}

/** Where an element stands. */
interface Setting {
  readonly depth: number
  /** How many quotations it is in. */
  readonly quoted: number
  /** Whether white space counts. */
  readonly verbatim: boolean
}

/** How deep elements are read. */
const DEEPEST = 400

const HIDDEN = new Set(['script', 'style', 'head', 'template', 'noscript', 'title', 'svg', 'textarea', 'select'])
const PARAGRAPHS = new Set(
  'p ul ol dl blockquote pre table h1 h2 h3 h4 h5 h6 hr section article header footer figure'.split(' '),
)
const LINES = new Set('div li tr dt dd address main nav aside form body caption'.split(' '))

function layOut(node: Node, source: string, page: Page, setting: Setting): void {
  if (node.nodeName === '#text') {
    words(node as TextNode, source, page, setting)
    return
  }
  if (node.nodeName === '#comment') {
    directive(node as CommentNode, source, page)
    return
  }
  const children = 'childNodes' in node ? node.childNodes : []
  if (!('tagName' in node)) {
    for (const child of children) layOut(child, source, page, setting)
    return
  }
  const { tagName } = node
  if (HIDDEN.has(tagName) || setting.depth > DEEPEST) return
  if (tagName === 'br') {
    const range = tagOf(node)
    page.line(range)
    return
  }
  // A nested list goes on where it stands.
  const breaks = PARAGRAPHS.has(tagName) && !inItem(node) ? 2 : LINES.has(tagName) || PARAGRAPHS.has(tagName) ? 1 : 0
  page.part(breaks)
  const quoted = setting.quoted + (tagName === 'blockquote' ? 1 : 0)
  page.quote(quoted)
  const within = { depth: setting.depth + 1, quoted, verbatim: setting.verbatim || tagName === 'pre' }
  const mark = tagName === 'pre' ? '```' : tagName === 'code' && !setting.verbatim ? '`' : ''
  if (tagName === 'li') page.mark('- ')
  if (tagName === 'td' || tagName === 'th') page.space()
  if (tagName === 'attribute') hole(node, page)
  if (mark) page.mark(mark)
  for (const child of children) layOut(child, source, page, within)
  if (mark) page.mark(mark)
  page.part(breaks)
  page.quote(setting.quoted)
}

function inItem({ parentNode }: Element): boolean {
  return parentNode !== null && 'tagName' in parentNode && parentNode.tagName === 'li'
}

/** A comment that is for the linter stays, and is taken out with those of other texts. */
function directive({ data, sourceCodeLocation: place }: CommentNode, source: string, page: Page): void {
  if (!place || !isDirective(data)) return
  const raw = source.slice(place.startOffset, place.endOffset)
  for (const [index, unit] of raw.split('').entries())
    page.words(unit, [place.startOffset + index, place.startOffset + index + 1])
}

/** Intercom's `<attribute key="user.name" default="there"/>`: a placeholder. */
function hole(element: Element, page: Page): void {
  const key = element.attrs.find(({ name }) => name === 'key')?.value ?? 'attribute'
  page.atom(`{{${key.replace(/[{}\n]/g, '').slice(0, 80)}}}`, tagOf(element))
}

function tagOf({ sourceCodeLocation: place }: Element): Range | undefined {
  const tag = place && (place.startTag ?? place)
  return tag ? [tag.startOffset, tag.endOffset] : undefined
}

function words({ value, sourceCodeLocation: place }: TextNode, source: string, page: Page, setting: Setting): void {
  const units = place ? unitsOf(value, source, [place.startOffset, place.endOffset]) : undefined
  for (const { text, start, end } of units ?? value.split('').map(nowhere)) {
    if (!setting.verbatim && /^[ \t\n\f\r]$/.test(text)) page.white([start, end])
    else page.words(text, [start, end])
  }
}

/** A character, or the few that one reference stands for, and where they are written. */
interface Unit {
  readonly text: string
  readonly start: number
  readonly end: number
}

function nowhere(text: string): Unit {
  return { text, start: -1, end: -1 }
}

/** The characters of a text, which may have tags within that nothing came of; undefined where they are not found. */
function unitsOf(value: string, source: string, [start, end]: Range): readonly Unit[] | undefined {
  const raw = source.slice(start, end)
  const words = decode(raw, start)
  if (joined(words) === value) return words
  const parts: Unit[] = []
  let from = 0
  for (const { 0: tag, index } of raw.matchAll(/<!--.*?-->|<[/a-z!?][^>]*>|$/gis)) {
    parts.push(...decode(raw.slice(from, index), start + from))
    from = index + tag.length
  }
  return joined(parts) === value ? parts : undefined
}

function joined(units: readonly Unit[]): string {
  return units.map(({ text }) => text).join('')
}

/** Characters as written, with where they stand. */
function decode(raw: string, offset: number): readonly Unit[] {
  const units: Unit[] = []
  for (const { 0: written, index } of raw.matchAll(/&(?:#x[\da-f]+;?|#\d+;?|[a-z][a-z\d]{0,31};?)|\r\n|./gis)) {
    const start = offset + index
    const text = written.length > 1 && written[0] === '&' ? decodeHTML(written) : written === '&' ? '&' : undefined
    if (text === undefined)
      units.push({ text: written[0] === '\r' ? '\n' : written, start, end: start + written.length })
    else if (text === written) units.push(...[...written].map((text, at) => one(text, start + at)))
    else {
      // `&nbspor` is a reference and a word.
      const tail = written.endsWith(';') ? 0 : tailOf(written, text)
      const width = written.length - tail
      units.push({ text: text.slice(0, text.length - tail), start, end: start + width })
      units.push(...[...written.slice(width)].map((text, at) => one(text, start + width + at)))
    }
  }
  return units
}

function one(text: string, start: number): Unit {
  return { text, start, end: start + text.length }
}

/** How much of an unclosed reference follows it as words. */
function tailOf(written: string, text: string): number {
  for (let width = 2; width < written.length; width++) {
    const reference = decodeHTML(written.slice(0, width))
    if (reference !== written.slice(0, width) && reference + written.slice(width) === text)
      return written.length - width
  }
  return 0
}

/** What is written on, from its top. */
interface Page {
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

function createPage(): Page {
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

/** Words as HTML writes them; line ends become breaks. */
function encode(text: string): string {
  return text.replace(/[&<>\u00a0]|\r\n|\n|\r/g, (mark) => REFERENCES[mark] ?? '<br>')
}

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\u00a0': '&nbsp;' }
