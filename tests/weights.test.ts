import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { createOpener } from '../src/document.ts'
import { lexicon } from '../src/lexicon/index.ts'
import { cues, moves } from '../src/moves/index.ts'
import { createReader } from '../src/reading/index.ts'
import { SHAPE_TAGS, Shape } from '../src/reading/words.ts'
import { signals } from '../src/signals/index.ts'
import type { Evidence, SignalDefinition, Weights } from '../src/types.ts'
import { problem } from '../src/weights/problem.ts'
import { tactless } from '../src/weights/tactless.ts'

describe.each<[string, Weights]>([['a problem', problem], ...Object.entries(tactless)])(
  'the weights of %s',
  (_, weights) => {
    const words = Object.values<string>(weights.words).flatMap((some) => some.trim().split(/\s+/))

    test('weigh each word once', () => {
      expect(words.filter((word, index) => words.indexOf(word) < index)).toEqual([])
    })

    test('are met where they are written, as one word each', () => {
      const plain = words.filter((word) => word[0] !== '#')
      const reader = createReader([], [], plain)
      const met = (word: string) => {
        const { tokens } = reader.read(`so ${word}`)
        return tokens.length === 2 && tokens.word[1] === reader.vocabulary.idOf(word)
      }
      expect(plain.filter((word) => !met(word))).toEqual([])
      expect(words.filter((word) => word[0] === '#' && !SHAPE_TAGS.has(word.slice(1)))).toEqual([])
    })
  },
)

test('weighted words are none of names', () => {
  const reader = createReader([], [], ['again'])
  expect(reader.read('so again').tokens.word[1]).toBe(reader.vocabulary.idOf('again'))
  expect(reader.read('so Again').tokens.word[1]).toBe(Shape.Name)
})

describe('a problem', () => {
  test('is told by all words together, where no few of them tell it', () => {
    expect(holds('The choir robe has two left sleeves and the concert starts in an hour.')).toBe('yes')
    expect(holds('The choir robe has two blue sleeves and the concert starts in an hour, thank you.')).toBe('no')
  })

  test('that patterns see stays one, whatever else is said', () => {
    expect(holds('The harp is chipped.')).toBe('yes')
    expect(holds('I would like to order two harps, please. The harp is chipped.')).toBe('yes')
  })

  test('that patterns see in chat stays one, where words alone would leave it open', () => {
    const thread = [
      { from: 'customer' as const, text: 'Never again your choir. I enter with a voice, I exit with tears.' },
    ]
    expect(opener.open({ reply: 'Tomorrow.', channel: 'chat', thread }).customer.signal('problem')?.holds).toBe('yes')
  })

  test('is none that words tell beside praise', () => {
    expect(holds('Your choir is lovely, and the robe has two left sleeves and the concert starts in an hour.')).toBe(
      'no',
    )
  })

  test('is none of a message that another came after', () => {
    const first = 'The choir robe has two left sleeves, the cup reads Bob and the concert starts in an hour.'
    const next = 'My aunt will come along on Friday morning with her piano and my brother, so I look forward to it.'
    expect(holds(first)).toBe('yes')
    expect(signal(first, next)).toBeUndefined()
  })

  test('shows the word that tells most', () => {
    const text = 'My name reads Bob on the cup, the bill and the card. I am Ruth.'
    expect(signal(text)!.evidence.map(({ range }) => text.slice(...range))).toEqual(['reads'])
  })

  test('shows no word that tells little alone', () => {
    const text = 'The choir robe has two left sleeves and the concert starts in an hour.'
    expect(signal(text)!.evidence.map(({ range }) => text.slice(...range))).toEqual(['left'])
  })

  test('is told by the message that a short one adds to', () => {
    const thread = ['The choir robe has two left sleeves and the concert starts in an hour.', 'Size ten']
    expect(signal(...thread)?.holds).toBe('yes')
  })
})

describe('weighted words', () => {
  const again = (from: number, ...texts: readonly string[]) => {
    const met: Evidence[] = []
    const find: SignalDefinition['find'] = (_, __, weighed) => {
      met.push(...weighed(from))
      return { holds: 'no', evidence: [] }
    }
    const own = createOpener({ rules: [], moves: [], signals: [{ id: 'own', words: { 3: 'again' }, find }], lexicon })
    const thread = texts.map((text) => ({ from: 'customer' as const, text }))
    own.open({ reply: 'Hi.', thread, channel: 'email' }).customer.signal('own')
    return met
  }

  test('count once, where they stand first, however many messages say them', () => {
    expect(again(0, 'Late again and again.', 'Again, late.')).toEqual([{ message: 0, range: [5, 10], weight: 3 }])
  })

  test('count from the message on that is asked for', () => {
    expect(again(1, 'Late again.', 'It is late again.')).toEqual([{ message: 1, range: [11, 16], weight: 3 }])
  })
})

describe('boosted trees', () => {
  type Tree = number | { measure: 'a' | 'b'; bound: number; yes: Tree; no: Tree }
  const rows = Array.from({ length: 2000 }, (_, index) => ({ a: index % 5, b: (index * 3) % 7 }))
  const ups = [0, 1, 2, 3, 4]

  /** How surely what is learned holds beside a small and a large `b`, where `a` is small and where it is large. */
  type Sureness = readonly [small: readonly [number, number], large: readonly [number, number]]

  /** What trees say of rows with more and more of `a`, beside each `b`. */
  async function curves(sign: number, sure: Sureness): Promise<number[][]> {
    const { boost } = await import(pathToFileURL('build/weights/boost.js').href)
    const targets = rows.map(({ a, b }) => sure[a < 2 ? 0 : 1][b < 3 ? 0 : 1])
    const trees: Tree[] = boost(rows, targets, (name: string) => (name === 'a' ? sign : 0))
    const sum = (row: { a: number; b: number }) => trees.reduce<number>((odds, tree) => odds + valueIn(tree, row), 0)
    return [0, 1, 2, 3, 4, 5, 6].map((b) => ups.map((a) => sum({ a, b })))
  }

  function valueIn(tree: Tree, row: { a: number; b: number }): number {
    if (typeof tree === 'number') return tree
    return valueIn(row[tree.measure] < tree.bound ? tree.yes : tree.no, row)
  }

  const steps = (all: readonly number[][]) =>
    all.flatMap((curve) => curve.slice(1).map((value, index) => value - curve[index]!))

  // They go up with `a` on the whole, and down beside a small `b`.
  const mixed: readonly Sureness[] = [
    [
      [0.9, 0.1],
      [0.5, 0.75],
    ],
    [
      [0.5, 0.25],
      [0.1, 0.9],
    ],
  ]
  const turned = ([[a, b], [c, d]]: Sureness): Sureness => [
    [1 - a, 1 - b],
    [1 - c, 1 - d],
  ]

  test.each(mixed)('learn what goes up and down with a measure: %j, %j', async (...sure) => {
    const all = steps(await curves(0, sure))
    expect(Math.max(...all)).toBeGreaterThan(1)
    expect(Math.min(...all)).toBeLessThan(-1)
  })

  test.each(mixed)('never add less for more of what speaks for it: %j, %j', async (...sure) => {
    const all = steps(await curves(1, sure))
    expect(Math.min(...all)).toBeGreaterThan(-1e-9)
    expect(Math.max(...all)).toBeGreaterThan(0.05)
  })

  test.each(mixed.map(turned))('never add more for more of what speaks against it: %j, %j', async (...sure) => {
    const all = steps(await curves(-1, sure))
    expect(Math.max(...all)).toBeLessThan(1e-9)
    expect(Math.min(...all)).toBeLessThan(-0.05)
  })
})

const opener = createOpener({ rules: [], moves: [...moves, ...cues], signals, lexicon })

function signal(...texts: readonly string[]) {
  const thread = texts.map((text) => ({ from: 'customer' as const, text }))
  return opener.open({ reply: 'Hi, let me see.', thread }).customer.signal('problem')
}

function holds(text: string): string {
  return signal(text)?.holds ?? 'no'
}
