import type { Range } from '../types.ts'
import { found, mistake } from './mistake.ts'
import { createCells, type Projection } from './projection.ts'
import type { ListValue, TextValue, Value } from './value.ts'

/** Reads a file of JSON. Throws a TypeError that says where it is none. */
export function readJson(source: string): Value {
  return readValue(source, [source.startsWith('\ufeff') ? 1 : 0, source.length])
}

/** Reads a file of JSON lines, as a list; blank lines are left out. Throws a TypeError that says where it is none. */
export function readJsonLines(source: string): ListValue {
  const values: Value[] = []
  let start = source.startsWith('\ufeff') ? 1 : 0
  for (const { 0: end, index } of source.matchAll(/\n|$/g)) {
    if (source.slice(start, index).trim() !== '') values.push(readValue(source, [start, index]))
    start = index + end.length
  }
  return { kind: 'list', values }
}

/** How deep lists and maps may stand in one another. */
const DEEPEST = 200

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const WORDS = { true: true, false: false, null: null } as const
const SPACE: ReadonlySet<string> = new Set(' \t\r\n')
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON has none in a string.
const STRING = /"(?:[^"\\\0-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y

function readValue(source: string, [start, end]: Range): Value {
  let at = start
  const value = any(0)
  skip()
  if (at < end) throw mistake(source, at, found(source, at), 'the end')
  return value

  function any(depth: number): Value {
    skip()
    if (depth > DEEPEST) throw mistake(source, at, found(source, at), `at most ${DEEPEST} values in one another`)
    if (source[at] === '{') return map(depth)
    if (source[at] === '[') return list(depth)
    if (source[at] === '"') return text()
    for (const [word, value] of Object.entries(WORDS)) {
      if (!source.startsWith(word, at)) continue
      at += word.length
      return { kind: 'other', value }
    }
    const number = take(NUMBER)
    if (number === undefined) throw wrong('a value in JSON')
    return { kind: 'other', value: Number(number) }
  }

  function map(depth: number): Value {
    const entries = new Map<string, Value>()
    at++
    skip()
    if (source[at] !== '}') {
      do {
        skip()
        const key = text().text
        skip()
        if (source[at] !== ':') throw wrong('`:`')
        at++
        entries.set(key, any(depth + 1))
        skip()
      } while (comma())
    }
    close('}')
    return { kind: 'map', entries }
  }

  function list(depth: number): Value {
    const values: Value[] = []
    at++
    skip()
    if (source[at] !== ']') {
      do values.push(any(depth + 1))
      while (comma())
    }
    close(']')
    return { kind: 'list', values }
  }

  function text(): TextValue {
    if (source[at] !== '"') throw wrong('`"`')
    const begin = at
    const literal = take(STRING)
    if (literal === undefined) throw mistake(source, begin, 'text', 'one that ends in `"` with its escapes right')
    return {
      kind: 'text',
      text: JSON.parse(literal),
      project: () => projectString(source, [begin + 1, begin + literal.length - 1]),
    }
  }

  function comma(): boolean {
    skip()
    if (source[at] !== ',') return false
    at++
    return true
  }

  function close(mark: string): void {
    skip()
    if (source[at] !== mark || at >= end) throw wrong(`\`,\` or \`${mark}\``)
    at++
  }

  function skip(): void {
    while (at < end && SPACE.has(source[at]!)) at++
  }

  function take(pattern: RegExp): string | undefined {
    pattern.lastIndex = at
    const taken = pattern.exec(source)?.[0]
    if (taken === undefined || at + taken.length > end) return undefined
    at += taken.length
    return taken
  }

  function wrong(expected: string): TypeError {
    return mistake(source, at, at < end ? found(source, at) : 'end', expected)
  }
}

/** What stands between the quotation marks of a string. */
function projectString(source: string, [start, end]: Range): Projection {
  const cells = createCells()
  for (let at = start; at < end; ) {
    const width = source[at] !== '\\' ? 1 : source[at + 1] === 'u' ? 6 : 2
    const unit = width === 1 ? source[at]! : JSON.parse(`"${source.slice(at, at + width)}"`)
    cells.add(unit, at, at + width)
    at += width
  }
  return cells.project((text) => JSON.stringify(text).slice(1, -1), start)
}
