import nlp from 'compromise/two'
import { beforeAll, expect, test, vi } from 'vitest'
import { createLinter } from '../src/index.ts'
import type { Rule } from '../src/types.ts'
import { HOSTILE_TEXTS } from './hostile/texts.ts'

// Nothing is put in the place of the engines: what they are given is written down on the way.
const read: string[] = []
vi.mock('wink-nlp', async (original) => {
  const { default: wink } = await original<typeof import('wink-nlp')>()
  const listening = (...words: Parameters<typeof wink>) => {
    const engine = wink(...words)
    const readDoc = (text: string) => {
      read.push(text)
      return engine.readDoc(text)
    }
    return { ...engine, readDoc }
  }
  return { default: Object.assign(listening, wink) }
})

const inflected: string[] = []
beforeAll(() => {
  const { verb } = (nlp.methods() as Methods).two.transform
  const { conjugate } = verb
  verb.conjugate = (word, ...rest) => {
    inflected.push(word)
    return conjugate(word, ...rest)
  }
})

interface Methods {
  readonly two: { readonly transform: { readonly verb: { conjugate: (word: string, ...rest: unknown[]) => unknown } } }
}

/** Asks of every word after common ones what part of speech it is, and inflects it. */
const asking: Rule = {
  id: 'asking',
  severity: 'info',
  preset: 'recommended',
  message: 'Asked.',
  explanation: 'Asked.',
  find: ['(you|must|the|to|a|and|we) [<verb>(#Verb|#Noun|#Adjective)]'],
  rewrites: ['and so we $verb.past', 'and so we are $verb.gerund'],
}

test('the engines get no more than 400 characters at a time, and no run of more than 64', () => {
  const lint = createLinter({ extends: 'strict', add: [asking] })
  const texts = HOSTILE_TEXTS.filter((_, index) => index % 30 === 0).map(({ make }) => make(500))
  const long = ['', `send ${'the new form '.repeat(40)}today.`, `${'re'.repeat(300)}send it to ${'x'.repeat(500)}.`]
  for (const text of [...texts, ...long]) {
    const reply = `You must ${text}. We send the form and you must sign to ${text}.`
    const { findings } = lint({ reply, thread: [{ from: 'customer', text: `The kettle broke! ${text}` }] })
    for (const { suggestions } of findings.filter(({ ruleId }) => ruleId === 'asking').slice(0, 3))
      expect(suggestions).toBeDefined()
  }
  expect(read.length).toBeGreaterThan(texts.length)
  expect(inflected.length).toBeGreaterThan(10)
  const given = [...read, ...inflected]
  expect(given.filter(({ length }) => length > 400)).toEqual([])
  expect(given.filter((text) => /\S{65}/.test(text))).toEqual([])
}, 60_000)
