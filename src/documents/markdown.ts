import type { ListItem, Nodes, Text } from 'mdast'
import { fromMarkdown, type Options } from 'mdast-util-from-markdown'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Range } from '../types.ts'
import { encodeHtml, looksLikeHtml, readHtml } from './html.ts'
import { createPage, type Page } from './page.ts'
import { chain, type Projection, verbatim } from './projection.ts'
import { meaningOf } from './references.ts'

/** What GitHub adds to CommonMark: tables, and words struck out by two tildes; one often means *about*. */
const GITHUB: Options = {
  extensions: [gfmTable(), gfmStrikethrough({ singleTilde: false })],
  mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()],
}

/**
 * Reads the words of Markdown (CommonMark, with tables, tasks and struck words as on GitHub) as it is shown: without front
 * matter, link targets, marks of emphasis, comments and what is struck out; items of lists behind `-`, quotations behind
 * `>`, code as it is written, each row of a table on a line. What has so many marks that the parser would take minutes for it
 * is read as plain text.
 */
export function readMarkdown(source: string): Projection {
  // The parser knows no front matter, and would count offsets without a byte order mark.
  const start = FRONT_MATTER.exec(source)?.[0].length ?? 0
  if (start > 0) return chain(verbatim(source.slice(start), start), readMarkdown(source.slice(start)))
  if (isTangled(source)) return verbatim(source)
  const root = fromMarkdown(source, GITHUB)
  const nested = root.children.some(({ type }) => type === 'list' || type === 'blockquote' || type === 'heading')
  const blocks: Range[] = []
  const rows: Range[] = []
  const page = createPage((text, place) => {
    // What stands behind a tag among words is Markdown again.
    if (place && blocks.some(([from, to]) => from < place[0] && place[0] < to && place[1] <= to))
      return encodeHtml(text)
    const inRow = !!place && rows.some(([from, to]) => from <= place[0] && place[1] <= to)
    const written = encode(text, nested || inRow)
    return inRow ? (written?.replaceAll('|', '\\|') ?? null) : written
  })
  layOut(root, { source, page, depth: 0, quoted: 0, blocks, rows })
  return page.project()
}

/** A byte order mark, with or without a front matter between lines of `---`; or the front matter alone. */
export const FRONT_MATTER = /^\ufeff?---[^\S\r\n]*\r?\n(?:.{0,20000}?\r?\n)?---[^\S\r\n]*(?:\r?\n|$)|^\ufeff/s

/** How many pairs of marks the parser may compare: about a second's work. */
const MOST_PAIRS = 16_000_000

/** Whether a text has too many marks of emphasis and links: the parser compares each with those before it in its paragraph. */
function isTangled(source: string): boolean {
  let pairs = 0
  let marks = 0
  for (const line of source.split(/\r\n|\n|\r/)) {
    // A paragraph ends at the latest where a line is blank, or begins an item or a heading.
    if (/^[ \t>]*$|^ {0,3}(?:[-+*]|#{1,6})[ \t]+\S/.test(line)) marks = 0
    const before = marks
    marks += line.match(/\*+|_+|~+|[[\]]/g)?.length ?? 0
    pairs += marks ** 2 - before ** 2
  }
  return pairs > MOST_PAIRS
}

/** Where a node stands. */
interface Setting {
  readonly source: string
  readonly page: Page
  /** Where blocks of HTML stand, gathered on the way. */
  readonly blocks: Range[]
  /** Where rows of tables stand, gathered on the way. */
  readonly rows: Range[]
  readonly depth: number
  /** How many quotations it is in. */
  readonly quoted: number
  /** Whether paragraphs are but lines: in a list without blank lines. */
  readonly tight?: boolean
  /** Where the words of an item of a list begin, which may be the box of a task. */
  readonly item?: number
}

/** How deep nodes are laid out: those that stand deeper are read as they are written. */
const DEEPEST = 400

function layOut(node: Nodes, setting: Setting): void {
  const { source, page, depth, quoted, tight } = setting
  const range = rangeOf(node)
  if (depth > DEEPEST) {
    page.part(1)
    page.words(source.slice(...range), range)
    return
  }
  switch (node.type) {
    case 'text':
      words(node, source, page, [range[0] + boxIn(node, setting), range[1]])
      break
    case 'break':
      page.line(range)
      break
    case 'inlineCode':
      page.words(source.slice(...range), NOWHERE)
      break
    case 'code':
      code(source.slice(...range), page)
      break
    case 'html':
      html(setting, range)
      break
    case 'paragraph':
    case 'heading':
      block(node, setting, tight ? 1 : 2)
      break
    case 'blockquote':
      page.part(2)
      page.quote(quoted + 1)
      within(node, { ...setting, quoted: quoted + 1, tight: false })
      page.part(2)
      page.quote(quoted)
      break
    case 'list':
      block(node, { ...setting, tight: !node.spread }, tight === undefined ? 2 : 1)
      break
    case 'listItem':
      item(node, setting)
      break
    case 'thematicBreak':
      page.part(2)
      break
    case 'table':
      block(node, setting, 2)
      break
    case 'tableRow':
      setting.rows.push(range)
      block(node, setting, 1)
      break
    case 'tableCell':
      page.space()
      within(node, setting)
      break
    case 'delete':
      break
    default:
      // Of a link, its words; of an image or the target of a link, nothing.
      within(node, setting)
  }
}

function block(node: Nodes, setting: Setting, breaks: number): void {
  setting.page.part(breaks)
  within(node, setting)
  setting.page.part(breaks)
}

/** An item of a list, whose first words follow its mark. */
function item({ children: [first, ...rest] }: ListItem, setting: Setting): void {
  const { page } = setting
  const deeper = { ...setting, depth: setting.depth + 1, ...(first ? { item: rangeOf(first)[0] } : {}) }
  page.part(1)
  page.mark('- ')
  if (first?.type === 'paragraph') within(first, deeper)
  else if (first) layOut(first, deeper)
  for (const child of rest) layOut(child, deeper)
  page.part(1)
}

function within(node: Nodes, setting: Setting): void {
  if ('children' in node) for (const child of node.children) layOut(child, { ...setting, depth: setting.depth + 1 })
}

function rangeOf({ position }: Nodes): Range {
  return [position!.start.offset!, position!.end.offset!]
}

/** Code is read by nobody, and no words may be put in it: it has no place. */
function code(written: string, page: Page): void {
  page.part(2)
  if (!written.startsWith('```')) page.mark('```\n')
  page.words(written, NOWHERE)
  if (!/^```.*```\s*$/s.test(written)) page.mark('\n```')
  page.part(2)
}

/** A tag: what HTML makes of it, or itself where it is none of HTML, such as `<name>`. */
function html({ source, page, blocks }: Setting, [start, end]: Range): void {
  const written = source.slice(start, end)
  if (/^<br\s*\/?>$/i.test(written)) page.line([start, end])
  else if (/^<[a-z][\w ]*>$/i.test(written) && !looksLikeHtml(written) && !KNOWN.test(written))
    page.words(written, [start, end])
  else {
    blocks.push([start, end])
    copy(readHtml(written), start, page)
  }
}

/** Puts a text that is read already on the page, piece by piece. */
function copy({ text, toSource }: Projection, offset: number, page: Page): void {
  let at = 0
  for (const piece of text) {
    const place = toSource([at, at + piece.length])
    page.words(piece, place ? [place[0] + offset, place[1] + offset] : NOWHERE)
    at += piece.length
  }
}

/** Tags of HTML that stand among words, beside those that give HTML away. */
const KNOWN = /^<(?:abbr|big|center|cite|code|del|details|ins|kbd|mark|pre|q|s|samp|small|sub|summary|sup|time|tt|u)\b/i

/** How long the box of a task is, as GitHub writes it, that an item of a list begins with: such as `[x] `. */
function boxIn(node: Text, { item }: Setting): number {
  return rangeOf(node)[0] === item ? (/^\[[ xX]\](?:[ \t]+|(?=[\r\n]))/.exec(node.value)?.[0].length ?? 0) : 0
}

/** The words of a text, which has escapes, references, and the marks of lists and quotations at the begin of lines. */
function words({ value, position }: Text, source: string, page: Page, [start, end]: Range): void {
  let at = start
  for (let unit = start - position!.start.offset!; unit < value.length; ) {
    const [text, next] = pieceAt(source, at, end)
    if (next === at || !value.startsWith(text, unit)) {
      // What cannot be found in the source is read, but has no place.
      page.words(value.slice(unit).replaceAll('\r', ''), NOWHERE)
      return
    }
    if (text === '\n' || text === '\r\n' || text === '\r') page.line([at, next])
    else page.words(text, [at, next])
    unit += text.length
    at = next
  }
}

/** The range of what the source does not write. */
const NOWHERE: Range = [-1, -1]

/** What stands at an offset of the source comes to, and where it ends. */
function pieceAt(source: string, at: number, end: number): readonly [text: string, next: number] {
  const line = LINE_END.exec(source.slice(at, Math.min(end, at + 400)))
  if (line) return [line[1]!, at + line[0].length]
  const char = source[at]!
  if (char === '\\' && PUNCTUATION.test(source[at + 1] ?? '')) return [source[at + 1]!, at + 2]
  const reference = char === '&' && REFERENCE.exec(source.slice(at, at + 34))?.[0]
  const meaning = reference ? meaningOf(reference) : undefined
  if (meaning !== undefined) return [meaning, at + (reference as string).length]
  return [char, Math.min(at + 1, end)]
}

/** The end of a line, with blanks before it and what marks the next as one of the same quotation or list. */
const LINE_END = /^[ \t]*(\r\n|\n|\r)(?:[ \t]*>)*[ \t]*/
const REFERENCE = /^&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{0,31});/i
const PUNCTUATION = /[!-/:-@[-`{-~]/

/** Words as Markdown writes them; null for several lines where each would need a mark. */
function encode(text: string, nested: boolean): string | null {
  if (nested && /[\r\n]/.test(text)) return null
  return text.replace(SPECIAL, (piece) => {
    // A backslash would not keep a backtick from ending code.
    if (piece === '`') return '&#96;'
    return piece.startsWith('{') ? piece : piece.replace(/.$/su, '\\$&')
  })
}

/** Holes of templates, which stay as they are; marks of emphasis, code, links and references; what begins a list, heading or quotation. */
const SPECIAL =
  /\{[^{}\n]*\}|[\\`*[\]<~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)|^ {0,3}(?:[-+>]|#{1,6}|\d{1,9}[.)])(?=\s|$)/gmu
