import { memo } from '../memo.ts'
import { contractions } from '../reading/contractions.ts'
import type { Pattern } from '../types.ts'

/**
 * The pattern syntax: a subset of compromise's match syntax, with two things of our own, groups that
 * nest and tags that name a list of the lexicon.
 *
 * | written | means |
 * |---|---|
 * | `word` | that word, in any spelling; `don't` is two words |
 * | `(a\|b c)` | one of these, the first that leads to a match |
 * | `x?` | x or nothing |
 * | `.` | any one token |
 * | `.{0,3}` | as few tokens as will do, from 0 to 3 |
 * | `!x` | any one token but x |
 * | `{send}` | send, sends, sent, sending |
 * | `#Money` | a shape, a context, a part of speech or a list of the lexicon |
 * | `[<name>x y]` | x y, captured under a name |
 * | `^`, `$` | the begin and the end of a sentence |
 */
export type Element =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'root'; readonly root: string }
  | { readonly kind: 'tag'; readonly tag: string; readonly at: number }
  | { readonly kind: 'gap'; readonly min: number; readonly max: number }
  | { readonly kind: 'not'; readonly element: Element }
  | { readonly kind: 'optional'; readonly element: Element }
  | { readonly kind: 'choice'; readonly options: readonly (readonly Element[])[] }
  | { readonly kind: 'capture'; readonly name: string; readonly elements: readonly Element[] }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }

/** The longest gap that a pattern may have, in tokens. Bounds keep matching linear. */
const LONGEST_GAP = 60

// Patterns do not change, so each is parsed once for all linters.
const parsed = new Map<Pattern, readonly Element[]>()

/** The elements of a pattern. Throws a TypeError with the pattern, a caret and what was expected. */
export function parsePattern(pattern: Pattern): readonly Element[] {
  let elements = parsed.get(pattern)
  if (!elements) parsed.set(pattern, (elements = parse(pattern)))
  return elements
}

const START: Element = { kind: 'start' }
const END: Element = { kind: 'end' }
const ANY: Element = { kind: 'gap', min: 1, max: 1 }

// The pattern at hand, and how far it is parsed. Parsing calls nothing that parses, so one is enough.
let pattern: Pattern = ''
let at = 0

function parse(given: Pattern): readonly Element[] {
  pattern = given
  at = 0
  const elements = sequence('')
  if (at < pattern.length) throw unexpected(`\`${pattern[at]}\``, 'the end of the pattern')
  if (elements.length === 0) throw unexpected('empty pattern', 'a word')
  return elements
}

/** The elements up to `until`, a bar or the end. */
function sequence(until: string): readonly Element[] {
  const elements: Element[] = []
  for (;;) {
    const next = pattern[at]
    if (next === ' ') at++
    else if (next === undefined || next === until || next === '|') return elements
    else if (next === '^') elements.push(start(elements.length === 0 && until === ''))
    else if (next === '$') elements.push(end())
    else if (next === '!') {
      at++
      const atoms: Element[] = []
      atom(atoms)
      elements.push({ kind: 'not', element: only(atoms) })
      suffix(elements, elements.length - 1)
    } else {
      const before = elements.length
      atom(elements)
      suffix(elements, before)
    }
  }
}

/** What stands behind an atom: `?` makes the elements from `first` on optional. */
function suffix(elements: Element[], first: number): void {
  const mark = pattern[at]
  if (mark === '?') {
    at++
    elements.push({ kind: 'optional', element: only(elements.splice(first)) })
  } else if (mark === '*' || mark === '+' || mark === '~')
    throw unexpected(`\`${mark}\``, 'a bounded gap such as `.{0,3}`')
}

/** Elements as one: `don't?` is two words, both optional. */
function only(elements: readonly Element[]): Element {
  return elements.length === 1 ? elements[0]! : { kind: 'choice', options: [elements] }
}

function start(first: boolean): Element {
  if (!first) throw unexpected('`^` inside a pattern', 'it at the begin')
  at++
  return START
}

function end(): Element {
  if (pattern.slice(++at).trim() !== '') throw unexpected('`$` inside a pattern', 'it at the end')
  return END
}

function atom(into: Element[]): void {
  switch (pattern[at]) {
    case '(':
      into.push(group())
      break
    case '[':
      into.push(capture())
      break
    case '{':
      into.push(root())
      break
    case '#':
      into.push(tag())
      break
    case '.':
      into.push(gap())
      break
    default: {
      const atoms = words()
      if (atoms.length === 1) into.push(atoms[0]!)
      else into.push(...atoms)
    }
  }
}

function group(): Element {
  const begin = at
  const options: (readonly Element[])[] = []
  do {
    at++
    const option = sequence(')')
    if (option.length === 0) throw unexpected('empty alternative', 'a word')
    options.push(option)
  } while (pattern[at] === '|')
  if (pattern[at] !== ')') {
    at = begin
    throw unexpected('`(` without end', '`)`')
  }
  at++
  return { kind: 'choice', options }
}

const CAPTURE = /\[<([a-z][a-zA-Z]*)>/y

function capture(): Element {
  const begin = at
  const name = taken(CAPTURE)
  if (name === undefined) throw unexpected('`[`', 'a capture such as `[<verb>#Verb]`')
  const elements = sequence(']')
  if (pattern[at] !== ']' || elements.length === 0) {
    at = begin
    throw unexpected('capture without end', '`]`')
  }
  at++
  return { kind: 'capture', name, elements }
}

const ROOT = /\{([a-z-]+)\}/y
const roots = new Map<string, Element>()

function root(): Element {
  const name = taken(ROOT)
  if (name === undefined) throw unexpected('`{`', 'a root such as `{send}`')
  return memo(roots, name, () => ({ kind: 'root', root: name }))
}

const TAG = /#([A-Z][A-Za-z]*)/y

function tag(): Element {
  const begin = at
  const name = taken(TAG)
  if (name === undefined) throw unexpected('`#`', 'a tag such as `#Money`')
  return { kind: 'tag', tag: name, at: begin }
}

const BOUNDS = /\.\{(\d+,\d+)\}/y

function gap(): Element {
  const begin = at
  const bounds = taken(BOUNDS)
  if (bounds === undefined) {
    at++
    if (pattern[at] === '{') throw unexpected('`{` behind `.`', 'bounds such as `.{0,3}`')
    return ANY
  }
  const [min, max] = bounds.split(',').map(Number) as [number, number]
  if (min > max || max > LONGEST_GAP) {
    at = begin
    throw unexpected(`bounds \`{${bounds}}\``, `bounds from 0 to ${LONGEST_GAP}, the smaller first`)
  }
  return { kind: 'gap', min, max }
}

const WORD = /([\p{L}\p{N}'’&-]+)/uy
const PLAIN_WORD = /([a-z0-9'&-]+)(?=[ |)\]?]|$)/y
// The elements of each word as written: most words stand in many patterns.
const wordsOf = new Map<string, readonly Element[]>()

function words(): readonly Element[] {
  const begin = at
  const written = taken(PLAIN_WORD) ?? taken(WORD)
  if (written === undefined) {
    throw unexpected(at < pattern.length ? `\`${pattern[at]}\`` : 'end of the pattern', 'a word')
  }
  const known = wordsOf.get(written)
  if (known) return known
  if (written !== written.toLowerCase()) {
    at = begin
    throw unexpected(`\`${written}\``, 'a word in lower case')
  }
  const made = splitWord(written).map((word): Element => ({ kind: 'word', word }))
  wordsOf.set(written, made)
  return made
}

/** What a sticky expression captures at the place at hand, which moves on past its match. */
function taken(expression: RegExp): string | undefined {
  expression.lastIndex = at
  const found = expression.exec(pattern)
  if (!found) return undefined
  at = expression.lastIndex
  return found[1]
}

function unexpected(what: string, wanted: string): TypeError {
  return patternError(pattern, at, `Unexpected ${what}, expected ${wanted}`)
}

/** An error that shows where in a pattern something is wrong. */
export function patternError(pattern: Pattern, at: number, problem: string): TypeError {
  return new TypeError(`${problem}\n  ${pattern}\n  ${' '.repeat(at)}^`)
}

const CONTRACTIONS = contractions()

/** The words that reading splits a word of a pattern into. */
export function splitWord(written: string): readonly string[] {
  if (MADE_OF_ONE.test(written)) return CONTRACTIONS.get(written)?.map(({ word }) => word) ?? [written]
  return written
    .replace(/’/g, "'")
    .split(/[-&]/)
    .filter((word) => word !== '')
    .flatMap((word) => CONTRACTIONS.get(word)?.map((part) => part.word) ?? possessive(word))
}

const MADE_OF_ONE = /^[a-z]+$/

function possessive(word: string): string[] {
  return word.length > 2 && word.endsWith("'s") ? [word.slice(0, -2), "'s"] : [word]
}
