import { memo } from '../memo.ts'
import type { Meaning } from './elements.ts'
import type { Element } from './parse.ts'

/**
 * Words as bits: each word sets one of 64. A sentence has the bits of its words. A pattern needs, for each of its
 * needs, one of some bits: a sentence without them has no match, and one with them may have one.
 */
export interface Bits {
  readonly low: number
  readonly high: number
}

/** Which of the 64 bits a word sets. */
export function bitOf(word: number): number {
  return Math.imul(word, 0x9e3779b1) >>> 26
}

/** What any sentence has. */
export const ANY_BITS: Bits = { low: -1, high: -1 }

/** The needs of a pattern that are looked at: those that the fewest sentences have. */
export type Needs = readonly [Bits, Bits, Bits]

/** Makes what tells the needs of elements. */
export function createNeeds(meaning: Meaning): (elements: readonly Element[]) => Needs {
  const lists = new Map<string, Bits>()

  return (elements) => {
    const needs = elements.map(bitsOf).sort((a, b) => sizeOf(a) - sizeOf(b))
    return [needs[0] ?? ANY_BITS, needs[1] ?? ANY_BITS, needs[2] ?? ANY_BITS]
  }

  /** The bits of which a match of an element has one. */
  function bitsOf(element: Element): Bits {
    const ids = meaning.idsOf(element)
    if (ids) return bitsOfIds(ids)
    switch (element.kind) {
      case 'tag': {
        const entries = meaning.entriesOf(element.tag)
        return entries ? memo(lists, element.tag, () => union(entries.map(leastOf))) : ANY_BITS
      }
      case 'choice':
        return union(element.options.map(leastOf))
      case 'capture':
        return leastOf(element.elements)
      default:
        return ANY_BITS
    }
  }

  function leastOf(elements: readonly Element[]): Bits {
    return elements.map(bitsOf).reduce((least, bits) => (sizeOf(bits) < sizeOf(least) ? bits : least), ANY_BITS)
  }
}

function bitsOfIds(ids: readonly number[]): Bits {
  let low = 0
  let high = 0
  for (const id of ids) {
    const bit = bitOf(id)
    if (bit < 32) low |= 1 << bit
    else high |= 1 << (bit - 32)
  }
  return { low, high }
}

function union(all: readonly Bits[]): Bits {
  return all.reduce((sum, { low, high }) => ({ low: sum.low | low, high: sum.high | high }), { low: 0, high: 0 })
}

/** How many bits are set. */
function sizeOf({ low, high }: Bits): number {
  return countOf(low) + countOf(high)
}

function countOf(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}
