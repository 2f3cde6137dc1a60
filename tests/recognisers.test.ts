import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createOpener } from '../src/document.ts'
import { lexicon } from '../src/lexicon/index.ts'
import { cues, moves } from '../src/moves/index.ts'
import { mark } from '../src/project/example.ts'
import { signals } from '../src/signals/index.ts'
import type { MoveDefinition, MoveExamples, Reply, SignalDefinition } from '../src/types.ts'
import { toCase } from './example.ts'

const all = [...moves, ...cues]
const opener = createOpener({ rules: [], moves: all, signals, lexicon })

describe('moves', () => {
  test('each file in src/moves is the move of that name', () => {
    expect(all.map(({ id }) => `${id}.ts`).sort()).toEqual(filesIn('src/moves'))
  })

  for (const move of all) {
    describe(move.id, async () => {
      const { examples } = await examplesOf<MoveDefinition>('moves', move.id)
      test.each(examples.yes)('is made in %s', (example) => {
        const { draft, marked } = toCase(example)
        expect(mark(draft.reply, read(draft.reply).moves(move.id))).toBe(marked)
      })
      test.each(examples.no)('is not made in %s', (example) => {
        expect(mark(example, read(example).moves(move.id))).toBe(example)
      })
    })
  }
})

describe('signals', () => {
  test('each file in src/signals is the signal of that name', () => {
    expect(signals.map(({ id }) => `${id}.ts`).sort()).toEqual(filesIn('src/signals'))
  })

  for (const signal of signals) {
    describe(signal.id, async () => {
      const { examples } = await examplesOf<SignalDefinition>('signals', signal.id)
      test.each(examples.yes)('holds for %s', (text) => {
        const evidence = listen(text, signal.id)
        expect(evidence?.holds).toBe('yes')
        for (const { message, range } of evidence!.evidence) {
          expect(message).toBe(0)
          expect(text.slice(...range)).not.toBe('')
        }
      })
      test.each(examples.no)('does not hold for %s', (text) => {
        expect(listen(text, signal.id)?.holds).not.toBe('yes')
      })
    })
  }
})

function read(reply: string): Reply {
  return opener.open({ reply }).reply
}

function listen(text: string, id: string) {
  return opener.open({ reply: 'Hi, let me see.', thread: [{ from: 'customer', text }] }).customer.signal(id)
}

function filesIn(folder: string): string[] {
  return readdirSync(folder).filter((file) => file.endsWith('.ts') && file !== 'index.ts')
}

async function examplesOf<Definition>(folder: 'moves' | 'signals', id: string) {
  return (await import(`../src/${folder}/${id}.ts`)) as { default: Definition; examples: MoveExamples }
}
