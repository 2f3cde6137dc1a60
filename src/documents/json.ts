import { type JSONVisitor, printParseErrorCode, visit } from 'jsonc-parser'
import { found, mistake } from './mistake.ts'
import { createCells, type Projection } from './projection.ts'
import type { ListValue, TextValue, Value } from './value.ts'

/** Reads a file of JSON. Throws a TypeError that says where it is none. */
export function readJson(source: string): Value {
  const start = source.startsWith('\ufeff') ? 1 : 0
  return readValue(source, start, source.slice(start))
}

/** Reads a file of JSON lines, as a list; blank lines are left out. Throws a TypeError where all others, or too many, are none. */
export function readJsonLines(source: string): ListValue {
  const values: Value[] = []
  const mistakes: Error[] = []
  let start = source.startsWith('\ufeff') ? 1 : 0
  for (const { 0: end, index } of source.matchAll(/\n|$/g)) {
    const line = source.slice(start, index)
    try {
      if (line.trim() !== '') values.push(readValue(source, start, line))
    } catch (error) {
      mistakes.push(error as TypeError)
      if (mistakes.length > MOST_MISTAKES) break
    }
    start = index + end.length
  }
  if (mistakes[0] && (values.length === 0 || mistakes.length > MOST_MISTAKES)) throw mistakes[0]
  return { kind: 'list', values, mistakes: mistakes.map(({ message }) => message) }
}

/** How many lines may be none: to tell the place of each takes as long as the file is. */
const MOST_MISTAKES = 100

/** How deep lists and maps may stand in one another. */
const DEEPEST = 200

/** A list or map that is not closed yet: what to do with the next value in it. */
type Open = (value: Value) => void

/** The value of a part of the source, which begins at `start`. */
function readValue(source: string, start: number, json: string): Value {
  let result: Value | undefined
  let key = ''
  const open: Open[] = [(value) => (result = value)]
  const within = (value: Value, add: Open) => {
    open.at(-1)!(value)
    open.push(add)
  }
  const close = () => {
    open.pop()
  }
  const visitor: JSONVisitor = {
    onObjectBegin(offset) {
      limit(offset)
      const entries = new Map<string, Value>()
      within({ kind: 'map', entries }, (value) => entries.set(key, value))
    },
    onArrayBegin(offset) {
      limit(offset)
      const values: Value[] = []
      within({ kind: 'list', values }, (value) => values.push(value))
    },
    onObjectProperty(name) {
      // A map within sets it anew, but it was put in its place before.
      key = name
    },
    onLiteralValue(value, offset, length) {
      const at = start + offset
      open.at(-1)!(typeof value === 'string' ? toText(value, source, at, at + length) : { kind: 'other', value })
    },
    onObjectEnd: close,
    onArrayEnd: close,
    onError(code, offset) {
      const at = start + offset
      const end = offset >= json.trimEnd().length
      const name = printParseErrorCode(code)
      if (BROKEN_STRING.has(name)) throw mistake(source, at, 'text', 'one that ends in `"` with its escapes right')
      // Where a list is not closed, it matters whether it could be.
      const expected = /[[,]\s*$/.test(json.slice(0, offset)) ? undefined : EXPECTED.get(name)
      throw mistake(source, at, end ? 'end' : found(source, at), expected ?? 'a value in JSON')
    },
  }
  visit(json, visitor, { disallowComments: true })
  return result!

  function limit(offset: number): void {
    const at = start + offset
    if (open.length > DEEPEST) throw mistake(source, at, found(source, at), `at most ${DEEPEST} values in one another`)
  }
}

const BROKEN_STRING: ReadonlySet<string> = new Set([
  'UnexpectedEndOfString',
  'InvalidUnicode',
  'InvalidEscapeCharacter',
  'InvalidCharacter',
])

/** What the parser misses, by the name of its error. */
const EXPECTED: ReadonlyMap<string, string> = new Map([
  ['PropertyNameExpected', '`"`'],
  ['ColonExpected', '`:`'],
  ['CommaExpected', '`,`'],
  ['CloseBraceExpected', '`,` or `}`'],
  ['CloseBracketExpected', '`,` or `]`'],
  ['EndOfFileExpected', 'the end'],
])

function toText(text: string, source: string, start: number, end: number): TextValue {
  return { kind: 'text', text, project: () => projectString(source, start + 1, end - 1) }
}

/** What stands between the quotation marks of a string. */
function projectString(source: string, start: number, end: number): Projection {
  const cells = createCells()
  for (let at = start; at < end; ) {
    const width = source[at] !== '\\' ? 1 : source[at + 1] === 'u' ? 6 : 2
    const unit = width === 1 ? source[at]! : JSON.parse(`"${source.slice(at, at + width)}"`)
    cells.add(unit, at, at + width)
    at += width
  }
  return cells.project((text) => JSON.stringify(text).slice(1, -1), start)
}
