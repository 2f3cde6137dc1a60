import { memo } from '../memo.ts'
import { FIRST_WORD, SHAPE_TAGS } from '../reading/words.ts'
import type { Meaning } from './elements.ts'
import { frequencyOf } from './frequency.ts'
import type { Element } from './parse.ts'

/** Words of which one stands in every match of a pattern, and how many tokens may stand before it. */
export interface Anchor {
  readonly words: readonly number[]
  readonly minBefore: number
  readonly maxBefore: number
}

/** Tells where patterns are filed. */
export interface Filer {
  /** The anchors of elements of which each match has a word: the rarest. */
  anchorsOf(elements: readonly Element[]): readonly Anchor[]
}

/** The anchors of a list of the lexicon. */
interface FiledList {
  readonly anchors: readonly Anchor[]
  /** How often one of its words stands in 10,000 words. */
  readonly cost: number
}

/** Makes a filer. */
export function createFiler(meaning: Meaning): Filer {
  const { vocabulary, idsOf } = meaning
  const costs = new Map<string, number>()
  const lists = new Map<string, FiledList>()

  return {
    anchorsOf(elements) {
      const anchors: Anchor[] = []
      file(elements, 0, 0, anchors)
      return anchors
    },
  }

  function costOfAll(elements: readonly Element[]): number {
    let least = NEVER
    for (const element of elements) least = Math.min(least, costOf(element))
    return least
  }

  /** How often something stands in 10,000 words that every match of an element has. */
  function costOf(element: Element): number {
    switch (element.kind) {
      case 'word':
        return frequencyOf(element.word)
      case 'root':
        return memo(costs, element.root, () => costOfIds(idsOf(element)!))
      case 'tag': {
        const shapes = meaning.entriesOf(element.tag) ? undefined : SHAPE_TAGS.get(element.tag)
        if (shapes) return costOfIds(shapes)
        return listOf(element.tag)?.cost ?? NEVER
      }
      case 'capture':
        return costOfAll(element.elements)
      case 'choice': {
        let sum = 0
        for (const option of element.options) sum += costOfAll(option)
        return sum
      }
      default:
        return NEVER
    }
  }

  function costOfIds(ids: readonly number[]): number {
    let cost = 0
    for (const id of ids) cost += id < FIRST_WORD ? SHAPE_FREQUENCY : frequencyOf(vocabulary.wordOf(id))
    return cost
  }

  function listOf(tag: string): FiledList | undefined {
    const entries = meaning.entriesOf(tag)
    return (
      entries &&
      memo(lists, tag, () => {
        const anchors: Anchor[] = []
        const singles = [...(SHAPE_TAGS.get(tag) ?? [])]
        for (const elements of entries) {
          const ids = elements.length === 1 ? idsOf(elements[0]!) : undefined
          if (ids) singles.push(...ids)
          else file(elements, 0, 0, anchors)
        }
        if (singles.length > 0) anchors.push({ words: singles, minBefore: 0, maxBefore: 0 })
        return { anchors, cost: anchors.reduce((sum, { words }) => sum + costOfIds(words), 0) }
      })
    )
  }

  /** Files elements under the rarest of them. */
  function file(elements: readonly Element[], minBefore: number, maxBefore: number, into: Anchor[]): void {
    let best = -1
    let least = NEVER
    elements.forEach((element, index) => {
      const cost = costOf(element)
      if (cost >= least) return
      best = index
      least = cost
    })
    const [min, max] = meaning.lengthOf(elements.slice(0, best))
    fileOne(elements[best]!, minBefore + min, maxBefore + max, into)
  }

  function fileOne(element: Element, minBefore: number, maxBefore: number, into: Anchor[]): void {
    const ids = idsOf(element)
    if (ids) into.push({ words: ids, minBefore, maxBefore })
    else if (element.kind === 'capture') file(element.elements, minBefore, maxBefore, into)
    else if (element.kind === 'choice') for (const option of element.options) file(option, minBefore, maxBefore, into)
    else if (element.kind === 'tag') {
      for (const { words, minBefore: min, maxBefore: max } of listOf(element.tag)!.anchors) {
        into.push({ words, minBefore: minBefore + min, maxBefore: maxBefore + max })
      }
    }
  }
}

/** The cost of what not every match has. */
const NEVER = Number.POSITIVE_INFINITY

/** How often a shape such as a number stands in 10,000 tokens, about. */
const SHAPE_FREQUENCY = 30
