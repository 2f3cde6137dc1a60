import { CST, type Document, isAlias, isMap, isScalar, isSeq, Lexer, parseAllDocuments, type Scalar } from 'yaml'
import type { Range } from '../types.ts'
import { mistake } from './mistake.ts'
import { createCells, type Projection } from './projection.ts'
import type { TextValue, Value } from './value.ts'

/** Reads a file of YAML; of several documents, as a list. Throws a TypeError that says where it is none. */
export function readYaml(source: string): Value {
  const documents = parseAllDocuments(source, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' })
  if (!Array.isArray(documents)) return NOTHING
  for (const { errors } of documents as readonly Document[]) {
    const [error] = errors
    if (error) throw mistake(source, error.pos[0], `YAML (${error.code.toLowerCase()})`, 'YAML 1.2')
  }
  const values = (documents as readonly Document[]).map(({ contents }) =>
    toValue(contents, { source, anchors: new Map() }, 0),
  )
  return values.length === 1 ? values[0]! : { kind: 'list', values }
}

/** Where the comments of a file of YAML stand, from their `#`. */
export function commentsOf(source: string): readonly Range[] {
  const comments: Range[] = []
  let at = 0
  let mark: CST.TokenType | null = null
  for (const lexeme of new Lexer().lex(source)) {
    // After the mark of a scalar comes what it says, whatever that begins with.
    const type: CST.TokenType | null = mark === 'scalar' ? null : CST.tokenType(lexeme)
    if (type === 'comment') comments.push([at, at + lexeme.length])
    if (type === null || !MARKS.has(type)) at += lexeme.length
    mark = type
  }
  return comments
}

/** What the lexer says besides what stands in the file. */
const MARKS: ReadonlySet<CST.TokenType> = new Set<CST.TokenType>(['doc-mode', 'flow-error-end', 'scalar'])

const NOTHING: Value = { kind: 'other', value: null }

/** How deep lists and maps may stand in one another. */
const DEEPEST = 200

/** What is known of a document when a value of it is read. */
interface Setting {
  readonly source: string
  /** The texts before it that have a name. */
  readonly anchors: Map<string, TextValue>
}

function toValue(node: unknown, setting: Setting, depth: number): Value {
  if (depth > DEEPEST) return NOTHING
  if (isAlias(node)) return aliasOf(setting.anchors.get(node.source))
  if (isSeq(node)) return { kind: 'list', values: node.items.map((item) => toValue(item, setting, depth + 1)) }
  if (isMap(node)) {
    const entries = new Map<string, Value>()
    for (const { key, value } of node.items) {
      entries.set(String(isScalar(key) ? key.value : key), toValue(value, setting, depth + 1))
    }
    return { kind: 'map', entries }
  }
  if (!isScalar(node)) return NOTHING
  const { value, anchor } = node
  if (typeof value !== 'string')
    return { kind: 'other', value: typeof value === 'number' || typeof value === 'boolean' ? value : null }
  const text = toText(node as Scalar<string>, setting.source)
  if (anchor) setting.anchors.set(anchor, text)
  return text
}

/** A text that is written elsewhere, where what is put in its place would change both; of lists and maps, which could multiply, nothing. */
function aliasOf(text: TextValue | undefined): Value {
  return text ? { ...text, alias: text, project: () => ({ ...text.project(), encode: () => null }) } : NOTHING
}

function toText({ value, type, range }: Scalar<string>, source: string): TextValue {
  return {
    kind: 'text',
    text: value,
    project: () => {
      const raw = rawOf(source, type, range ?? [0, 0])
      return align(value, source, raw, type, encoderOf(source, raw, type)) ?? opaque(value)
    },
  }
}

/** What the source says between quotation marks, or below the `|` or `>` of a block. */
function rawOf(source: string, type: Scalar['type'], [start, end]: readonly number[]): Range {
  const from = start!
  const to = end!
  if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') return [from + 1, to - 1]
  if (type !== 'BLOCK_LITERAL' && type !== 'BLOCK_FOLDED') return [from, to]
  const line = source.indexOf('\n', from) + 1
  return line === 0 || line > to ? [to, to] : [line + indentAt(source, line), to]
}

function indentAt(source: string, line: number): number {
  return /^(?:[^\S\r\n]*\r?\n)*[ ]*/.exec(source.slice(line))![0].length
}

/**
 * Goes through the value and the source side by side. White space that runs over lines is folded or indented in the
 * source, so it is one cell. Undefined where they cannot be brought together.
 */
function align(
  value: string,
  source: string,
  [start, end]: Range,
  type: Scalar['type'],
  encode: Projection['encode'],
): Projection | undefined {
  const escapes = type === 'QUOTE_DOUBLE'
  const cells = createCells()
  let at = start
  let unit = 0
  while (unit < value.length) {
    const sequence = escapes && source[at] === '\\' ? escapeAt(source, at) : undefined
    if (sequence) {
      if (!value.startsWith(sequence.text, unit)) return undefined
      cells.add(sequence.text, at, at + sequence.width)
      if (sequence.text === '') cells.extend(at, at + sequence.width)
      unit += sequence.text.length
      at += sequence.width
    } else if (WHITE.test(value[unit]!)) {
      const white = runAt(source, at, end)
      const run = source.slice(at, white)
      const said = runAt(value, unit, value.length)
      if (/[\r\n]/.test(run)) {
        const folded = foldedOf(run)
        // What follows in the value of double quotation marks may come from escapes such as `\n`.
        const words = escapes ? folded : value.slice(unit, said)
        if (!value.startsWith(words, unit)) return undefined
        // Lines that are indented further are not folded, which an edit beside them would change.
        if (type === 'BLOCK_LITERAL' || words === folded) cells.add(words, at, white)
        else cells.insert(words)
        unit += words.length
        at = white
      } else {
        if (run === '' || !value.startsWith(run, unit)) return closes(value, unit, white, end, cells, encode, start)
        cells.add(run, at, white)
        unit += run.length
        at = white
      }
    } else {
      const doubled = !escapes && source[at] === "'" && source[at + 1] === "'" && source[start - 1] === "'"
      if (source[at] !== value[unit] || at >= end) return undefined
      cells.add(value[unit]!, at, at + (doubled ? 2 : 1))
      at += doubled ? 2 : 1
      unit++
    }
  }
  return /\S/.test(source.slice(at, end)) ? undefined : cells.project(encode, start)
}

/** A last line end that the source does not have, as where a block ends with the file. */
function closes(
  value: string,
  unit: number,
  at: number,
  end: number,
  cells: ReturnType<typeof createCells>,
  encode: Projection['encode'],
  start: number,
): Projection | undefined {
  if (at < end || value.slice(unit).trim() !== '') return undefined
  cells.insert(value.slice(unit))
  return cells.project(encode, start)
}

const WHITE = /[ \t\r\n]/

function runAt(text: string, start: number, end: number): number {
  let at = start
  while (at < end && WHITE.test(text[at]!)) at++
  return at
}

/** What white space over lines comes to: a space for one line end, else a line feed less. */
function foldedOf(run: string): string {
  return '\n'.repeat(run.split('\n').length - 2) || ' '
}

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
}

function escapeAt(source: string, at: number): { readonly text: string; readonly width: number } | undefined {
  const sequence = /^\\(?:(\r?\n[ \t]*)|x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(.))/s.exec(
    source.slice(at, at + 400),
  )
  if (!sequence) return undefined
  const [{ length: width }, folded, ...codes] = sequence
  if (folded !== undefined) return { text: '', width }
  const plain = codes.pop()
  const code = codes.find((digits) => digits !== undefined)
  const text = plain === undefined ? String.fromCodePoint(Number.parseInt(code!, 16)) : ESCAPES[plain]
  return text === undefined ? undefined : { text, width }
}

/** What is put in the place of text, by the style of the scalar; null where that style cannot say it. */
function encoderOf(source: string, [start]: Range, type: Scalar['type']): Projection['encode'] {
  switch (type) {
    case 'QUOTE_DOUBLE':
      return (text) => JSON.stringify(text).slice(1, -1)
    case 'QUOTE_SINGLE':
      return (text) => (/[\r\n]/.test(text) ? null : text.replaceAll("'", "''"))
    case 'BLOCK_LITERAL': {
      const indent = /(?<![ ])[ ]*$/.exec(source.slice(source.lastIndexOf('\n', start - 1) + 1, start))![0]
      return (text) => text.replace(/\n(?!\n|$)/g, `\n${indent}`)
    }
    case 'BLOCK_FOLDED':
      return (text) => (/[\r\n]/.test(text) ? null : text)
    default:
      // What a plain scalar may hold depends on what is around it, so only what it may hold anywhere.
      return (text) => (/[:#[\]{},&*!|>%@`"\r\n]|^[-?'\s]|\s$/.test(text) ? null : text)
  }
}

/** A text whose places in the source are not known. */
function opaque(text: string): Projection {
  return { text, toSource: () => null, encode: () => null }
}
