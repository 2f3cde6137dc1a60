import { memo } from '../memo.ts'
import { SHAPE_TAGS } from '../reading/words.ts'
import type { Pattern } from '../types.ts'
import { type Lexicon, mentionsIn, namesInList, wordsOfName } from './elements.ts'

/**
 * Keeps patterns back until words were met of which each match has some. It only looks at how they are written:
 * parsing and filing all patterns takes longer than linting hundreds of replies, and most are never tried.
 */
export interface Sieve {
  /** By word id, 1 where the word was met. */
  readonly met: Uint8Array
  /** Notes that a word was met for the first time. */
  meet(word: number): void
  /** Calls `wake` once with `place`, when words that were met may make a match of the pattern: now or later. */
  add(pattern: Pattern, place: number, wake: (place: number) => void): void
}

/** The words that a name in a pattern stands for, and what waits until one of them was met. */
interface Group {
  met: boolean
  waiters: Waiter[]
}

/** A pattern that waits for a word of one of its parts, and where in it the next part begins. */
interface Waiter {
  readonly pattern: Pattern
  readonly place: number
  readonly wake: (place: number) => void
  readonly next: number
  woken: boolean
}

/** Makes a sieve for a vocabulary of so many words. */
export function createSieve(size: number, idOf: (word: string) => number, lexicon: Lexicon): Sieve {
  const met = new Uint8Array(size)
  const groupsWith: (Group[] | undefined)[] = new Array(size)
  const groups = new Map<string, Group>()
  const ids = new Map<string, readonly number[]>()
  /** The groups of which each match has a word, by how a part of a pattern is written: most stand in many. */
  const groupsOfPart = new Map<string, readonly Group[]>()

  return { met, meet, add: (pattern, place, wake) => waitFrom(0, pattern, place, wake) }

  function meet(word: number): void {
    met[word] = 1
    for (const group of groupsWith[word] ?? []) {
      if (group.met) continue
      group.met = true
      for (const waiter of group.waiters) {
        if (waiter.woken) continue
        waiter.woken = true
        waitFrom(waiter.next, waiter.pattern, waiter.place, waiter.wake)
      }
      group.waiters = []
    }
    groupsWith[word] = undefined
  }

  /** Waits at the first part of a pattern, from an offset on, of which each match has a word and none was met. */
  function waitFrom(from: number, pattern: Pattern, place: number, wake: Waiter['wake']): void {
    for (let at = from, next = partEnd(pattern, at); next > at; at = next, next = partEnd(pattern, at)) {
      const needed = memo(groupsOfPart, pattern.slice(at, next), groupsIn)
      if (needed.length === 0 || needed.some(isMet)) continue
      const waiter: Waiter = { pattern, place, wake, next, woken: false }
      needed.forEach((group) => void group.waiters.push(waiter))
      return
    }
    wake(place)
  }

  function groupsIn(part: string): readonly Group[] {
    return MAY_BE_NO_WORD.test(part) ? [] : mentionsIn(part).map((name) => memo(groups, name, groupOf))
  }

  function groupOf(name: string): Group {
    const words = memo(ids, name, idsOfName)
    // What is no word, such as a part of speech, may stand anywhere.
    const group: Group = { met: words.length === 0 || words.some((word) => met[word] === 1), waiters: [] }
    if (!group.met) words.forEach((word) => void (groupsWith[word] ??= []).push(group))
    return group
  }

  function idsOfName(name: string): readonly number[] {
    if (name[0] !== '#') return wordsOfName(name).map(idOf)
    const tag = name.slice(1)
    const shapes = SHAPE_TAGS.get(tag) ?? NONE
    const entries = lexicon.get(tag)
    if (!entries) return shapes
    const all = [...shapes]
    namesInList(entries).forEach((inner) => void all.push(...memo(ids, inner, idsOfName)))
    return all
  }
}

function isMet(group: Group): boolean {
  return group.met
}

/** Where the part of a pattern at an offset ends: there, where brackets are too deep for the expression. */
function partEnd(pattern: Pattern, at: number): number {
  PART.lastIndex = at
  return PART.test(pattern) ? PART.lastIndex : at
}

const NONE: readonly number[] = []

/** Blanks, and what stands between them outside brackets: a word, a tag, a choice of up to five levels. */
const PART = new RegExp(
  ` *(?:\\((?:${'[^()]*(?:\\('.repeat(4)}[^()]*${'\\)[^()]*)*'.repeat(4)})\\)|\\[[^\\]]*\\]|[^ ()[\\]])*`,
  'y',
)

/** A gap, a negation, an end of the sentence, or something optional. */
const MAY_BE_NO_WORD = /[.!^$?]/
