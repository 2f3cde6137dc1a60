import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5'
import type { Range } from '../types.ts'
import { isDirective } from './directives.ts'
import { createPage, type Page } from './page.ts'
import { chain, type Projection, verbatim } from './projection.ts'
import { decode, type Unit } from './references.ts'

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
  const page = createPage(
    /<attribute\b/i.test(source) ? (text) => encodeHtml(text).replaceAll('"', '&quot;') : encodeHtml,
  )
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

/** How deep elements are laid out: of those that stand deeper, only the words and lines are read. */
const DEEPEST = 400

/** What is not shown, or is struck out. */
const HIDDEN = new Set('script style head template noscript title svg textarea select del s strike'.split(' '))
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
  if (HIDDEN.has(tagName)) return
  if (setting.depth > DEEPEST) {
    flatten(node, source, page, setting)
    return
  }
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
  if (tagName === 'attribute') hole(node, source, page, tagOf(node))
  if (mark) page.mark(mark)
  for (const child of children) layOut(child, source, page, within)
  if (mark) page.mark(mark)
  page.part(breaks)
  page.quote(setting.quoted)
}

/** Reads what is in an element, however deep: without recursion. */
function flatten(element: Element, source: string, page: Page, setting: Setting): void {
  const due: Node[] = [element]
  for (let node = due.pop(); node; node = due.pop()) {
    const name = node.nodeName
    if (name === '#text') words(node as TextNode, source, page, setting)
    if (name === '#comment') directive(node as CommentNode, source, page)
    if (name === 'br' || PARAGRAPHS.has(name) || LINES.has(name)) page.part(1)
    if (!('childNodes' in node) || HIDDEN.has(name)) continue
    for (const child of node.childNodes.toReversed()) due.push(child)
  }
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

/** Intercom's `<attribute key="user.name" default="there"/>`: a placeholder, with words for who has none. */
function hole({ attrs, sourceCodeLocation: place }: Element, source: string, page: Page, tag: Range | undefined): void {
  const key = attrs.find(({ name }) => name === 'key')?.value ?? 'attribute'
  const name = key.replace(/[{}|"\n]/g, '').slice(0, 80)
  const attribute = place?.attrs?.default
  const range = attribute && valueRange(source, [attribute.startOffset, attribute.endOffset])
  if (!tag || !range || range[0] === range[1]) {
    page.atom(`{{${name}}}`, tag)
    return
  }
  page.atom(`{{${name} | fallback: "`, [tag[0], range[0]])
  for (const { text, start, end } of decode(source.slice(...range), range[0])) page.atom(text, [start, end])
  page.atom('"}}', [range[1], tag[1]])
}

/** Where the value of an attribute stands, without its quotation marks. */
function valueRange(source: string, [start, end]: Range): Range {
  const written = /^[^=]*=\s*(["']?)/.exec(source.slice(start, end))
  return written ? [start + written[0].length, end - written[1]!.length] : [end, end]
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
  for (const tag of tagsIn(raw)) {
    parts.push(...decode(raw.slice(from, tag[0]), start + from))
    from = tag[1]
  }
  parts.push(...decode(raw.slice(from), start + from))
  return joined(parts) === value ? parts : undefined
}

/** Where comments and what looks like a tag stand. */
function tagsIn(raw: string): readonly Range[] {
  const tags: Range[] = []
  for (let at = raw.indexOf('<'); at !== -1; ) {
    const comment = raw.startsWith('<!--', at) ? raw.indexOf('-->', at + 4) : -1
    const end = comment === -1 ? raw.indexOf('>', at) + 1 : comment + 3
    if (end === 0) break
    const isTag = /[/a-z!?]/i.test(raw.charAt(at + 1))
    if (isTag) tags.push([at, end])
    at = raw.indexOf('<', isTag ? end : at + 1)
  }
  return tags
}

function joined(units: readonly Unit[]): string {
  return units.map(({ text }) => text).join('')
}

/** Words as HTML writes them; line ends become breaks. */
export function encodeHtml(text: string): string {
  return text.replace(/[&<>\u00a0]|\r\n|\n|\r/g, (mark) => REFERENCES[mark] ?? '<br>')
}

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\u00a0': '&nbsp;' }
