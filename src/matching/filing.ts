import { FIRST_WORD, SHAPE_TAGS } from '../reading/words.ts'
import type { Meaning } from './elements.ts'
import { frequencyOf } from './frequency.ts'
import { memo } from '../memo.ts'
import type { Element } from './parse.ts'

/** What a pattern is filed under: words, or a list of the lexicon, of which one stands in every match. */
export interface Anchor {
  readonly words: readonly number[] | FiledList
  /** How many tokens may stand before it, at least and at most. */
  readonly minBefore: number
  readonly maxBefore: number
}

/** A list of the lexicon, and the words of which one stands in every match of it. */
export interface FiledList {
  readonly tag: string
  readonly anchors: readonly WordAnchor[]
  /** How often one of its words stands in 10,000 words. */
  readonly cost: number
}

/** An anchor that is words. */
export interface WordAnchor extends Anchor {
  readonly words: readonly number[]
}

/** Tells where patterns are filed. */
export interface Filer {
  /** The anchors of elements of which each match has a word. */
  anchorsOf(elements: readonly Element[]): readonly Anchor[]
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
    return entries && memo(lists, tag, () => {
      const filed: Anchor[] = []
      const singles = [...(SHAPE_TAGS.get(tag) ?? [])]
      for (const elements of entries) {
        const ids = elements.length === 1 ? idsOf(elements[0]!) : undefined
        if (ids) singles.push(...ids)
        else file(elements, 0, 0, filed)
      }
      if (singles.length > 0) filed.push({ words: singles, minBefore: 0, maxBefore: 0 })
      const anchors = filed.flatMap(inWords)
      return { tag, anchors, cost: anchors.reduce((sum, { words }) => sum + costOfIds(words), 0) }
    })
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
    else if (element.kind === 'tag') into.push({ words: listOf(element.tag)!, minBefore, maxBefore })
    else if (element.kind === 'capture') file(element.elements, minBefore, maxBefore, into)
    else if (element.kind === 'choice') for (const option of element.options) file(option, minBefore, maxBefore, into)
  }
}

/** An anchor whose list is taken apart. */
function inWords({ words, minBefore, maxBefore }: Anchor): WordAnchor[] {
  if (!('anchors' in words)) return [{ words, minBefore, maxBefore }]
  return words.anchors.map((inner) => ({
    words: inner.words,
    minBefore: minBefore + inner.minBefore,
    maxBefore: maxBefore + inner.maxBefore,
  }))
}

/** The cost of what not every match has. */
const NEVER = Number.POSITIVE_INFINITY

/** How often a shape such as a number stands in 10,000 tokens, about. */
const SHAPE_FREQUENCY = 30
