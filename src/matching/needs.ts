import { memo } from '../memo.ts'
import { SHAPE_TAGS } from '../reading/words.ts'
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
const ANY_BITS: Bits = { low: -1, high: -1 }

/** How many needs of a pattern are looked at: those that the fewest sentences have. */
const LOOKED_AT = 3

/** Makes what tells the needs of elements, as the low and high bits of each that is looked at. */
export function createNeeds(meaning: Meaning): (elements: readonly Element[]) => readonly number[] {
  const lists = new Map<string, Bits>()

  return (elements) => {
    const needs = elements.map(bitsOf).sort((a, b) => sizeOf(a) - sizeOf(b))
    return Array.from({ length: LOOKED_AT }, (_, index) => needs[index] ?? ANY_BITS).flatMap(({ low, high }) => [
      low,
      high,
    ])
  }

  /** The bits of which a match of an element has one. */
  function bitsOf(element: Element): Bits {
    const ids = meaning.idsOf(element)
    if (ids) return bitsOfIds(ids)
    switch (element.kind) {
      case 'tag': {
        const entries = meaning.entriesOf(element.tag)
        return entries ? memo(lists, element.tag, () => widened(union(entries), element.tag)) : ANY_BITS
      }
      case 'choice':
        return union(element.options)
      case 'capture':
        return leastOf(element.elements)
      default:
        return ANY_BITS
    }
  }

  function leastOf(elements: readonly Element[]): Bits {
    let least = ANY_BITS
    for (const element of elements) {
      const bits = bitsOf(element)
      if (elements.length === 1 || sizeOf(bits) < sizeOf(least)) least = bits
    }
    return least
  }

  function union(alternatives: readonly (readonly Element[])[]): Bits {
    let low = 0
    let high = 0
    for (const elements of alternatives) {
      const least = leastOf(elements)
      low |= least.low
      high |= least.high
      // More cannot be added.
      if ((low & high) === -1) break
    }
    return { low, high }
  }
}

/** The bits of a list, and those of the shape that it widens. */
function widened({ low, high }: Bits, tag: string): Bits {
  const shape = bitsOfIds(SHAPE_TAGS.get(tag) ?? [])
  return { low: low | shape.low, high: high | shape.high }
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

/** How many bits are set. */
function sizeOf({ low, high }: Bits): number {
  return countOf(low) + countOf(high)
}

function countOf(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}
