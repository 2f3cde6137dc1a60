import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checklist, type StepId } from '../src/checklist/index.ts'
import { createLinter, type Draft, type Report } from '../src/index.ts'
import type { Docs, Example } from '../src/types.ts'

const lint = createLinter({ extends: 'strict' })

describe('the checklist', () => {
  test('has the steps of the guides in their order', () => {
    expect(checklist(lint('Hello.')).map(({ id }) => id)).toEqual([
      'greet',
      'thank',
      'acknowledge',
      'empathise',
      'apologise',
      'clarify',
      'restate',
      'solve',
      'offer-choice',
      'agree',
      'say-when',
      'follow-up',
      'thank-again',
    ])
  })

  test('says of each step that is done with which words', () => {
    const draft = fixture('all-steps')
    const reply = draft.reply.replace('Best wishes', 'Thank you again for your patience.\n\nBest wishes')
    const steps = checklist(lint({ ...draft, reply }))
    expect(steps.filter(({ status }) => status !== 'done')).toEqual([])
    const words = steps.map(({ id, ranges: [range] }) => [id, reply.slice(...range!)])
    expect(Object.fromEntries(words)).toMatchObject({
      greet: 'Hi Marta',
      thank: 'Thank you for',
      empathise: 'I would be frustrated',
      agree: 'Which would',
      'say-when': 'by Wednesday',
      'thank-again': 'Thank you again for',
    })
  })

  test.each([
    'all-steps',
    'bereavement-kindly',
    'customer-at-fault-kindly',
    'happy-customer',
    'mid-chat',
    'refused-refund-kindly',
  ])('has nothing due in %s, which saves face', (name) => {
    expect(due(lint(fixture(name)))).toEqual([])
  })

  test.each<[name: string, steps: readonly StepId[]]>([
    ['customer-at-fault', ['acknowledge', 'empathise', 'apologise', 'clarify', 'restate', 'solve']],
    ['late-parcel', ['empathise', 'apologise', 'offer-choice', 'say-when']],
    ['refused-refund', ['acknowledge', 'apologise', 'solve', 'offer-choice']],
    ['faulty-kettle-third-contact', ['acknowledge', 'empathise', 'apologise', 'solve']],
  ])('tells what is due in %s', (name, steps) => {
    expect(due(lint(fixture(name)))).toEqual(steps)
  })

  test.each<[rule: string, step: StepId]>([
    ['missing-greeting', 'greet'],
    ['missing-thanks', 'thank'],
    ['missing-empathy', 'empathise'],
    ['missing-apology', 'apologise'],
    ['missing-restatement', 'restate'],
    ['missing-next-step', 'solve'],
    ['no-agreement-check', 'agree'],
  ])('agrees with %s that it is due to %s', async (rule, step) => {
    const { docs }: { docs: Docs } = await import(`../rules/${rule}.ts`)
    for (const example of docs.bad) expect(statusOf(draftOf(example), step), JSON.stringify(example)).toBe('due')
  })

  test.each<[reply: string, step: StepId]>([
    ['Did you even plug it in?', 'clarify'],
    ['You should have checked the fuse first.', 'clarify'],
    ['Please calm down and read the manual.', 'clarify'],
    ['We are sorry you feel that way.', 'apologise'],
    ['We apologise for any inconvenience.', 'acknowledge'],
  ])('takes no step by words that do harm: %s', (reply, step) => {
    const thread = [{ from: 'customer' as const, text: 'My kettle broke after two days. I am furious.' }]
    expect(statusOf({ reply, thread }, step)).not.toBe('done')
  })

  test('asks for nothing where the customer is not heard', () => {
    expect(due(lint('Your order left our depot today.'))).toEqual([])
  })

  test('asks for nothing more where the matter is settled, but to take leave', () => {
    const thread: Draft['thread'] = [
      { from: 'customer', text: 'My kettle is broken, this is ridiculous.' },
      { from: 'agent', text: 'A new one is on its way.' },
      { from: 'customer', text: 'It came and it works now, all sorted. Thanks!' },
    ]
    const report = lint({ reply: 'Glad to hear it.', thread })
    expect(report.stage).toBe('closing')
    expect(due(report)).toEqual(['thank-again'])
  })

  test('takes thanks at the end for the last step, not for the first', () => {
    const draft: Draft = {
      reply: "I'm sorry that your parcel is late. I have called the depot. Thank you for your patience.",
      thread: [{ from: 'customer', text: 'Hello, my parcel is late.' }],
    }
    expect(statusOf(draft, 'thank')).not.toBe('done')
    expect(statusOf(draft, 'thank-again')).toBe('done')
  })
})

function fixture(name: string): Draft {
  return JSON.parse(readFileSync(`fixtures/${name}.json`, 'utf8'))
}

function draftOf(example: Example): Draft {
  const draft = typeof example === 'string' ? { reply: example } : example
  return { ...draft, reply: draft.reply.replaceAll('**', '') }
}

function due(report: Report): readonly StepId[] {
  return checklist(report).flatMap(({ id, status }) => (status === 'due' ? [id] : []))
}

function statusOf(draft: Draft, step: StepId): string {
  return checklist(lint(draft)).find(({ id }) => id === step)!.status
}
