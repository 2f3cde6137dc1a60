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

/** The elements of a pattern. Throws an Error with the pattern, a caret and what was expected. */
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
// What is parsed and stands in no sequence yet, those of outer groups first: sequences are cut from its end, as arrays
// that grow leave garbage, and all patterns are parsed before the first reply is read.
const stack: Element[] = []
// The alternatives of groups that have not ended, in the same way.
const alternatives: (readonly Element[])[] = []

// Characters with a meaning, by their codes: comparing numbers needs no string of one character.
const Code = {
  /** No character. */
  None: -1,
  Space: 0x20,
  Tag: 0x23,
  End: 0x24,
  Open: 0x28,
  Close: 0x29,
  Star: 0x2a,
  Plus: 0x2b,
  Dot: 0x2e,
  Optional: 0x3f,
  Capture: 0x5b,
  CaptureEnd: 0x5d,
  Start: 0x5e,
  Root: 0x7b,
  Bar: 0x7c,
  Tilde: 0x7e,
  Not: 0x21,
} as const

/** The code at the place at hand; NaN at the end. */
function code(): number {
  return pattern.charCodeAt(at)
}

function parse(given: Pattern): readonly Element[] {
  pattern = given
  at = 0
  stack.length = 0
  alternatives.length = 0
  const elements = sequence(Code.None)
  if (at < pattern.length) throw unexpected(`\`${pattern[at]}\``, 'the end of the pattern')
  if (elements.length === 0) throw unexpected('an empty pattern', 'a word')
  return elements
}

/** The elements up to the character `until`, a bar or the end. */
function sequence(until: number): readonly Element[] {
  const lone = loneWord(until)
  if (lone) return lone
  const bottom = stack.length
  while (at < pattern.length) {
    const next = code()
    if (next === Code.Space) at++
    else if (next === until || next === Code.Bar) break
    else if (next === Code.Start) stack.push(start(stack.length === bottom && until === Code.None))
    else if (next === Code.End) stack.push(end())
    else if (next === Code.Not) {
      at++
      const before = stack.length
      atom()
      stack.push({ kind: 'not', element: only(before) })
      suffix(stack.length - 1)
    } else {
      const before = stack.length
      atom()
      suffix(before)
    }
  }
  return cut(bottom)
}

/** A word that is a sequence of its own: most are, and share the elements of the word. */
function loneWord(until: number): readonly Element[] | undefined {
  const past = plainEnd()
  if (past === at) return undefined
  if (past < pattern.length) {
    const next = pattern.charCodeAt(past)
    if (until === Code.None || (next !== Code.Bar && next !== until)) return undefined
  }
  return words()
}

/** Takes the elements from `bottom` on off the stack. */
function cut(bottom: number): readonly Element[] {
  const elements = stack.slice(bottom)
  stack.length = bottom
  return elements
}

/** What stands behind an atom: `?` makes the elements from `first` on optional. */
function suffix(first: number): void {
  const mark = code()
  if (mark === Code.Optional) {
    at++
    stack.push({ kind: 'optional', element: only(first) })
  } else if (mark === Code.Star || mark === Code.Plus || mark === Code.Tilde)
    throw unexpected(`\`${pattern[at]}\``, 'a bounded gap such as `.{0,3}`')
}

/** The elements from `first` on as one: `don't?` is two words, both optional. */
function only(first: number): Element {
  const elements = cut(first)
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

function atom(): void {
  switch (code()) {
    case Code.Open:
      stack.push(group())
      break
    case Code.Capture:
      stack.push(capture())
      break
    case Code.Root:
      stack.push(root())
      break
    case Code.Tag:
      stack.push(tag())
      break
    case Code.Dot:
      stack.push(gap())
      break
    default:
      for (const word of words()) stack.push(word)
  }
}

function group(): Element {
  const begin = at
  const bottom = alternatives.length
  do {
    at++
    const option = sequence(Code.Close)
    if (option.length === 0) throw unexpected('an empty alternative', 'a word')
    alternatives.push(option)
  } while (code() === Code.Bar)
  if (code() !== Code.Close) {
    at = begin
    throw unexpected('`(` without end', '`)`')
  }
  at++
  const options = alternatives.slice(bottom)
  alternatives.length = bottom
  return { kind: 'choice', options }
}

const CAPTURE = /\[<([a-z][a-zA-Z]*)>/y

function capture(): Element {
  const begin = at
  const name = taken(CAPTURE)
  if (name === undefined) throw unexpected('`[`', 'a capture such as `[<verb>#Verb]`')
  const elements = sequence(Code.CaptureEnd)
  if (code() !== Code.CaptureEnd || elements.length === 0) {
    at = begin
    throw unexpected('a capture without end', '`]`')
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
    if (code() === Code.Root) throw unexpected('a gap', 'bounds such as `.{0,3}`')
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
// The elements of each word as written: most words stand in many patterns.
const wordsOf = new Map<string, readonly Element[]>()

function words(): readonly Element[] {
  const begin = at
  const written = plainWord() ?? taken(WORD)
  if (written === undefined) {
    throw unexpected(at < pattern.length ? `\`${pattern[at]}\`` : 'the end of the pattern', 'a word')
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

/** The word of plain letters at the place at hand, which moves on past it. */
function plainWord(): string | undefined {
  const begin = at
  const past = plainEnd()
  if (past === begin) return undefined
  if (past < pattern.length && !PLAIN_ENDS.has(pattern.charCodeAt(past))) return undefined
  at = past
  return pattern.slice(begin, past)
}

const PLAIN_ENDS: ReadonlySet<number> = new Set([Code.Space, Code.Bar, Code.Close, Code.CaptureEnd, Code.Optional])

/** Where the plain letters at the place at hand end: a-z, digits, apostrophes, hyphens and `&`. */
function plainEnd(): number {
  let past = at
  for (; past < pattern.length; past++) {
    const letter = pattern.charCodeAt(past)
    if (letter >= 0x61 && letter <= 0x7a) continue
    if (letter !== 0x27 && letter !== 0x2d && letter !== 0x26 && !(letter >= 0x30 && letter <= 0x39)) break
  }
  return past
}

/** What a sticky expression captures at the place at hand, which moves on past its match. */
function taken(expression: RegExp): string | undefined {
  expression.lastIndex = at
  const found = expression.exec(pattern)
  if (!found) return undefined
  at = expression.lastIndex
  return found[1]
}

function unexpected(what: string, wanted: string): Error {
  return patternError(pattern, at, `Unexpected ${what}, expected ${wanted}`)
}

/** An error that shows where in a pattern something is wrong. */
export function patternError(pattern: Pattern, at: number, problem: string): Error {
  return new Error(`${problem}\n  ${pattern}\n  ${' '.repeat(at)}^`)
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
