import { describe, expect, test } from 'vitest'
import { applySuggestion, createLinter } from '../src/index.ts'
import type { Draft, Message } from '../src/types.ts'
import { off, ruleOf } from './tester.ts'

const lint = createLinter({
  rules: off,
  add: [
    ruleOf({
      find: ['abra'],
      rewrites: [
        '{what happened to you}',
        'sorry about {problem}',
        '{problem} is frustrating',
        'trouble with {thing}',
        '{thing} has failed',
        'you had to {effort}',
        'order {order id}',
        '{time}',
      ],
    }),
  ],
})

/** What stands for *abra* in a reply, by rewrite; those with nothing filled have their slot. */
function answers(thread: string | readonly Message[], draft: Partial<Draft> = {}) {
  const given = typeof thread === 'string' ? [{ from: 'customer' as const, text: thread }] : thread
  const reply = draft.reply ?? 'Well, abra.'
  const { suggestions } = lint({ ...draft, reply, thread: given }).findings[0]!
  return suggestions.map((one) => applySuggestion(reply, one).replace(/^Well, |\.$/g, ''))
}

const told = (thread: string | readonly Message[], draft?: Partial<Draft>) => answers(thread, draft)[0]
const OPEN = '{what happened to you}'

describe('slots are filled with what the customer wrote', () => {
  test('each in the form that fits where it stands', () => {
    expect(answers('Hi, my parcel never arrived.')).toEqual([
      'your parcel never arrived',
      'sorry about the parcel that never arrived',
      '{problem} is frustrating',
      'trouble with your parcel',
      '{thing} has failed',
      'you had to {effort}',
      'order {order id}',
      '{time}',
    ])
  })

  test.each([
    ['my parcel hasnt arrived yet!!', "your parcel hasn't arrived yet"],
    ['MY PARCEL NEVER ARRIVED', 'your parcel never arrived'],
    ["I still haven't received my refund.", "you still haven't received your refund"],
    ['Ive not received my order yet, where is it?', "you've not received your order yet"],
    [
      'We have waited long enough. Our washing machine broke down on monday.',
      'your washing machine broke down on Monday',
    ],
    ['My headphones have stopped working.', 'your headphones have stopped working'],
    ["my wife's phone won't turn on", "your wife's phone won't turn on"],
    ['My bill is wrong', 'your bill is wrong'],
    ['The zip broke on day one', 'the zip broke on day one'],
    ['I pay by card. My invoice is incorrect again!', 'your invoice is incorrect again'],
    ['The kettle leaked after two uses.', 'the kettle leaked after two uses'],
    ['You sent me the wrong size', 'you got the wrong size'],
    ["Hi, you've sent us the wrong shoes again!", 'you got the wrong shoes again'],
    ['I received the wrong colour.', 'you got the wrong colour'],
    ['You charged me twice for my ticket.', 'you were charged twice for your ticket'],
    ['The engineer never showed up.', 'the engineer never showed up'],
    [
      "I've been waiting for three weeks for my refund to arrive.",
      'you have been waiting for three weeks for your refund to arrive',
    ],
  ])('%s', (text, clause) => {
    expect(told(text)).toBe(clause)
  })

  test('an effort and an order number among them', () => {
    expect(answers("I've been waiting for two weeks for order 55213.")[6]).toBe('order 55213')
    expect(answers("I've been waiting for two weeks for my refund.")[5]).toBe(
      'you had to wait two weeks for your refund',
    )
    expect(answers('Orders: order 55213 and order 55214.')[6]).toBe('order {order id}')
  })
})

describe('and stay where it is not certain', () => {
  test.each([
    ['that it happened', 'If my parcel never arrived, what then?'],
    ['that it is meant', 'My parcel never arrived?'],
    ['who says so', 'The shop says my parcel never arrived.'],
    ['who says so, in quotation marks', '"My parcel never arrived", it said.'],
    ['that it happened, by them', 'If you sent me the wrong size, what then?'],
    ['that it is meant, by them', 'You sent me the wrong size?'],
    ['which size was meant', 'You sent me the wrong size or I ordered it.'],
    ['what is wrong with it', 'My bill is wrong by ten pounds.'],
    ['whose fault it is', 'I ordered the wrong size.'],
    ['whose it is', 'Your parcel never arrived.'],
    ['that it still is so', 'My parcel never arrived but it came today.'],
    ['that it still is so, later', 'My parcel never arrived. Never mind, found it!'],
    ['which of two it is about', 'My parcel never arrived and I was charged twice.'],
    ['what it is', 'My pacrel never arrived.'],
    ['what went wrong', 'My parcel, well, you know.'],
    ['what is to be said', 'My stupid parcel never arrived.'],
    ['that it can be repeated', 'I did not received my parcel.'],
    ['what follows', 'My parcel never arrived at the neighbour’s door.'],
    ['whether it was earnest', 'Imagine my parcel never arrived.'],
    ['whose mistake it was', 'I typed my address wrong and my parcel never arrived.'],
  ])('%s: %s', (_, text) => {
    expect(told(text)).toBe(OPEN)
  })

  test('or where the reply says otherwise', () => {
    const reply = 'Well, abra. It was delivered on 3 May.'
    expect(told('My parcel never arrived.', { reply })).toContain(OPEN)
  })

  test('or where somebody grieves', () => {
    expect(told('My father passed away and my parcel never arrived.')).toBe(OPEN)
  })

  test('or where the last word is another', () => {
    const thread = (last: string) => [
      { from: 'customer' as const, text: 'My parcel never arrived.' },
      { from: 'agent' as const, text: 'Let me see.' },
      { from: 'customer' as const, text: last },
    ]
    expect(told(thread('Any news?'))).toBe('your parcel never arrived')
    expect(told(thread('All sorted now, thanks!'))).toBe(OPEN)
    expect(told(thread('It has arrived.'))).toBe(OPEN)
  })

  test('with nothing that looks like a slot or a capture', () => {
    expect(told('My parcel {time} never arrived $rest.')).toBe(OPEN)
    expect(answers('Hi, it is late.\nThanks,\nAna', { reply: 'Well, abra.', customer: { name: '$rest' } })[7]).toBe(
      '{time}',
    )
  })

  test('and long texts take no longer than others', () => {
    const start = performance.now()
    told(`${'my my our the gas parcel '.repeat(2000)} never`)
    told('I have not '.repeat(2000))
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
