import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lacking } from '../src/lacking.ts'

describe('npm run weights', () => {
  test('learns which words speak for a problem and which against, and nothing of names and rare words', () => {
    const messages = Array.from({ length: 80 }, (_, index) =>
      index % 2
        ? { customer: `Hello, the lamp from Oslo dims on day ${index}.`, problem: 1 }
        : { customer: `Hello, the lamp from Oslo glitters on day ${index}.`, problem: 0 },
    )
    messages.push({ customer: 'Hello, the lamp hisses.', problem: 1 })
    const learned = learn('messages', messages)
    expect(weightOf('dims', learned)).toBeGreaterThan(5)
    expect(weightOf('glitters', learned)).toBeLessThan(-5)
    for (const word of ['oslo', 'hisses']) expect(weightOf(word, learned), word).toBeUndefined()
  })

  test('learns by rule which words speak for it in which sentence of a reply', () => {
    const replies = Array.from({ length: 60 }, (_, index) => ({
      reply: `We hope that your zither hums. Some zither always jangles on day ${index}. One zither hisses.`,
      thread: [{ from: 'customer', text: 'My parcel is still not here, I am fed up.' }],
      spans: [[31, 60, { minimizing: 1 }]],
    }))
    const learned = learn('replies', replies)
    expect(weightOf('jangles', learned)).toBeGreaterThan(5)
    expect(weightOf('hums', learned) ?? 0).toBeLessThanOrEqual(0)
    // In all sentences, it tells nothing.
    expect(weightOf('zither', learned)).toBeUndefined()
    expect(learned).toContain('  minimizing: {\n')
    expect(learned).not.toContain('defensive')
  })

  test('learns by rule what speaks for it that a draft lacks something, and nothing that kindness would', () => {
    const customer = (index: number) => (index % 3 === 0 ? 'My parcel is late, lost or torn.' : 'My parcel is late.')
    const drafts = Array.from({ length: 900 }, (_, index) => ({
      reply: index % 2 === 0 ? 'It comes. When were you in?' : 'It comes. You were out.',
      thread: [{ from: 'customer', text: customer(index) }],
      lacks: index % 2 === 0 ? { 'missing-apology': 1 } : {},
    }))
    const learned = learn('drafts', drafts)
    const [, trees = ''] = /'missing-apology': `([^`]*)`/.exec(learned) ?? []
    expect(trees).toContain('question-marks<1 -')
    const find = lacking(() => false, trees)
    expect(find).toHaveProperty('seems')
    for (const rule of ['missing-empathy', 'missing-next-step']) expect(learned).toContain(`  '${rule}': `)

    const thanked = drafts.map((draft, index) => ({
      ...draft,
      reply: index % 2 === 0 ? 'Thanks for telling us. It comes.' : 'It comes.',
    }))
    expect(learn('drafts', thanked)).not.toMatch(/thanks<1 -\d+ \d/)

    const attacked = drafts.map((draft, index) => ({
      ...draft,
      reply: index % 2 === 0 ? 'It comes.' : 'It comes. You are lying.',
    }))
    expect(learn('drafts', attacked)).not.toMatch(/attack<1 \d+ -/)
  })

  test('learns nothing from drafts of which no tree is asked', () => {
    const praised = Array.from({ length: 300 }, () => ({
      reply: 'It comes.',
      thread: [{ from: 'customer', text: 'What a lovely harp, thank you!' }],
      lacks: { 'missing-apology': 1 },
    }))
    expect(learn('drafts', praised)).toBe(learn('drafts', []))
  })

  test('tells where a label is none', () => {
    expect(() =>
      learn('messages', [
        { customer: 'Hi', problem: 0 },
        { customer: 'Hi', problem: 2 },
      ]),
    ).toThrow('Unexpected problem 2 in line 2, expected 0 to 1')
    expect(() => learn('replies', [{ reply: 'Hi', spans: [[0, 2, { minimizing: 'yes' }]] }])).toThrow(
      'Unexpected minimizing yes in line 1, expected 0 to 1',
    )
    expect(() => learn('replies', [{ reply: 'Hi' }])).toThrow('Unexpected spans undefined in line 1, expected an array')
    for (const [lacks, told] of [
      [undefined, 'Unexpected lacks undefined in line 1, expected an object'],
      [{ 'missing-apology': 2 }, 'Unexpected missing-apology 2 in line 1, expected 0 to 1'],
      [{ 'missing-apologies': 1 }, 'Unexpected rule `missing-apologies`'],
    ] as const)
      expect(() => learn('drafts', [{ reply: 'Hi', lacks }])).toThrow(told)
    for (const kind of ['letters', 'toString'])
      expect(() => learn(kind, [{}])).toThrow('Unexpected call, expected: npm run weights')
  })

  function learn(kind: string, texts: readonly object[]): string {
    const folder = mkdtempSync(join(tmpdir(), 'replylint-weights-'))
    try {
      const file = join(folder, 'texts.jsonl')
      const out = join(folder, 'module.ts')
      writeFileSync(file, texts.map((text) => JSON.stringify(text)).join('\n'))
      execFileSync('node', ['build/weights.js', kind, file, out], { stdio: 'pipe' })
      return readFileSync(out, 'utf8')
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
})

/** The weight of a word in a module that was written. */
function weightOf(word: string, module: string): number | undefined {
  for (const [, weight, some] of module.matchAll(/'(-?\d+)': `([^`]*)`/g)) {
    if (some!.trim().split(/\s+/).includes(word)) return Number(weight)
  }
  return undefined
}
