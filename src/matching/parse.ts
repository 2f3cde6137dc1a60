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

/** The elements of a pattern. Throws an Error with the pattern, a caret and what was expected. */
export function parsePattern(pattern: Pattern): readonly Element[] {
  let at = 0

  const elements = sequence('')
  if (at < pattern.length) throw unexpected(`\`${pattern[at]}\``, 'the end of the pattern')
  if (elements.length === 0) throw unexpected('an empty pattern', 'a word')
  return elements

  function sequence(until: string): Element[] {
    const found: Element[] = []
    for (;;) {
      blanks()
      if (at >= pattern.length || until.includes(pattern[at]!) || pattern[at] === '|') return found
      found.push(...element(found.length === 0 && until === ''))
    }
  }

  function element(first: boolean): Element[] {
    if (pattern[at] === '^') {
      if (!first) throw unexpected('`^` inside a pattern', 'it at the begin')
      at++
      return [{ kind: 'start' }]
    }
    if (pattern[at] === '$') {
      at++
      blanks()
      if (at < pattern.length) throw unexpected('`$` inside a pattern', 'it at the end')
      return [{ kind: 'end' }]
    }
    const negative = pattern[at] === '!'
    if (negative) at++
    const atoms = atom()
    const optional = pattern[at] === '?'
    if (optional) at++
    const repeated = '*+~'.includes(pattern[at] ?? ' ')
    if (repeated) throw unexpected(`\`${pattern[at]}\``, 'a bounded gap such as `.{0,3}`')
    if (!negative && !optional) return atoms
    let one: Element = atoms.length === 1 ? atoms[0]! : { kind: 'choice', options: [atoms] }
    if (negative) one = { kind: 'not', element: one }
    return [optional ? { kind: 'optional', element: one } : one]
  }

  function atom(): Element[] {
    switch (pattern[at]) {
      case '(':
        return [group()]
      case '[':
        return [capture()]
      case '{':
        return [root()]
      case '#':
        return [tag()]
      case '.':
        return [gap()]
      default:
        return word()
    }
  }

  function group(): Element {
    const begin = at++
    const options: Element[][] = []
    for (;;) {
      const option = sequence(')')
      if (option.length === 0) throw unexpected('an empty alternative', 'a word')
      options.push(option)
      if (pattern[at] === '|') {
        at++
        continue
      }
      if (pattern[at] !== ')') {
        at = begin
        throw unexpected('`(` without end', '`)`')
      }
      at++
      return { kind: 'choice', options }
    }
  }

  function capture(): Element {
    const begin = at
    const opening = /^\[<([a-z][a-zA-Z]*)>/.exec(pattern.slice(at))
    if (!opening) throw unexpected('`[`', 'a capture such as `[<verb>#Verb]`')
    at += opening[0].length
    const elements = sequence(']')
    if (pattern[at] !== ']' || elements.length === 0) {
      at = begin
      throw unexpected('a capture without end', '`]`')
    }
    at++
    return { kind: 'capture', name: opening[1]!, elements }
  }

  function root(): Element {
    const found = /^\{([a-z-]+)\}/.exec(pattern.slice(at))
    if (!found) throw unexpected('`{`', 'a root such as `{send}`')
    at += found[0].length
    return { kind: 'root', root: found[1]! }
  }

  function tag(): Element {
    const begin = at
    const found = /^#([A-Z][A-Za-z]*)/.exec(pattern.slice(at))
    if (!found) throw unexpected('`#`', 'a tag such as `#Money`')
    at += found[0].length
    return { kind: 'tag', tag: found[1]!, at: begin }
  }

  function gap(): Element {
    const bounds = /^\.\{(\d+),(\d+)\}/.exec(pattern.slice(at))
    if (!bounds) {
      at++
      if (pattern[at] === '{') throw unexpected('a gap', 'bounds such as `.{0,3}`')
      return { kind: 'gap', min: 1, max: 1 }
    }
    const [min, max] = [Number(bounds[1]), Number(bounds[2])]
    if (min > max || max > LONGEST_GAP) throw unexpected(`\`${bounds[0]}\``, `bounds from 0 to ${LONGEST_GAP}, the smaller first`)
    at += bounds[0].length
    return { kind: 'gap', min, max }
  }

  function word(): Element[] {
    const written = /^[\p{L}\p{N}'’&-]+/u.exec(pattern.slice(at))?.[0]
    if (written === undefined) throw unexpected(`\`${pattern[at]}\``, 'a word')
    if (/\p{Lu}/u.test(written)) throw unexpected(`\`${written}\``, 'a word in lower case')
    at += written.length
    return wordsOf(written).map((part) => ({ kind: 'word', word: part }))
  }

  function blanks(): void {
    while (pattern[at] === ' ') at++
  }

  function unexpected(what: string, wanted: string): Error {
    return patternError(pattern, at, `Unexpected ${what}, expected ${wanted}`)
  }
}

/** An error that shows where in a pattern something is wrong. */
export function patternError(pattern: Pattern, at: number, problem: string): Error {
  return new Error(`${problem}\n  ${pattern}\n  ${' '.repeat(at)}^`)
}

const CONTRACTIONS = contractions()

/** A written word as reading splits it. */
function wordsOf(written: string): string[] {
  return written.replace(/’/g, "'").split(/[-&]/).filter(Boolean).flatMap((word) => CONTRACTIONS.get(word)?.map((part) => part.word) ?? possessive(word))
}

function possessive(word: string): string[] {
  return word.length > 2 && word.endsWith("'s") ? [word.slice(0, -2), "'s"] : [word]
}
