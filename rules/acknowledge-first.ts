import { isOwed, openingOf } from '../src/owed.ts'
import type { Docs, Reply, Rule } from '../src/types.ts'

const SORRY = ['apology', 'regret', 'empathy', 'responsibility']
const KIND = [...SORRY, 'restatement', 'thanks', 'concern']

// Courtesy that is no move of its own.
const COURTEOUS = /\b(?:understand|hear|lovely|glad|happy|grateful|know)\b/i

export default {
  id: 'acknowledge-first',
  severity: 'info',
  preset: 'strict',
  message: 'The reply comes to what happened to the customer only after it has asked or refused.',
  explanation:
    'People who are upset take nothing in before they are heard. Say that you are sorry, or see why, and then go on.',
  find(document) {
    const { reply, customer } = document
    if (!customer.signals('upset') || customer.signals('sensitive') || !reply.does(...SORRY)) return []
    if (!isOwed(document) || document.did(...SORRY)) return []
    const kind = Math.min(...sentencesWith(reply, KIND))
    const [opening] = openingOf(reply)
    return opening && isBusiness(reply, kind) && !COURTEOUS.test(reply.text.slice(...opening)) ? [opening] : []
  },
  rewrites: [
    {
      title: 'See why first',
      text: ['I can see how frustrating it is that {what happened to you}.', 'I can see why {problem} is frustrating.'],
      at: 'before',
    },
    { title: 'Take their side first', text: "You shouldn't have had to {effort}.", at: 'before' },
  ],
} satisfies Rule

/** Whether a sentence before this one asks, refuses or puts off; what we have done for them may come first. */
function isBusiness(reply: Reply, before: number): boolean {
  if (sentencesWith(reply, ['refusal', 'request', 'question']).some((sentence) => sentence < before)) return true
  return sentencesWith(reply, ['time-frame']).some(
    (sentence) => sentence < before && !/\b(?:I|we)\b/i.test(reply.text.slice(...reply.sentences[sentence]!)),
  )
}

function sentencesWith(reply: Reply, ids: readonly string[]): number[] {
  return ids.flatMap((id) => reply.moves(id).map(({ sentence }) => sentence))
}

export const docs = {
  sources: ['002#6', '001#9'],
  bad: [
    {
      thread: [{ from: 'customer', text: 'Every vase you send comes in pieces, I am sick of it!!' }],
      reply: '**Please email us a photo of the pieces and of the box.** We are sorry.',
    },
    {
      thread: [
        {
          from: 'customer',
          text: 'You ruined our wedding breakfast. The table was given away and the waiter was rude.',
        },
      ],
      reply: 'Dear Ms Toure,\n\n**We do not refund set menus.** We understand how disappointing the evening was.',
    },
    {
      thread: [{ from: 'customer', text: 'Four weeks, no reply, still no heating, I am furious!!' }],
      reply: 'Hi, **your ticket will be handled within 5 days.** Apologies for the wait.',
    },
    {
      thread: [{ from: 'customer', text: '@bus 40 minutes late AGAIN and the driver shouted at my son. Disgraceful.' }],
      reply: '**Which stop were you at?** That is not acceptable, and I will report him.',
    },
    {
      thread: [
        { from: 'customer', text: 'Your app deleted my invoices, absolutely ridiculous, I lost a client over this!!' },
      ],
      reply:
        '**Kindly update to 4.2 and restart the phone.** If they do not come back, write again. We should not have let that happen.',
    },
  ],
  good: [
    {
      thread: [{ from: 'customer', text: 'Every vase you send comes in pieces, I am sick of it!!' }],
      reply: "A vase in pieces each time is awful, and I'm sorry. Could you send a photo of the box?",
    },
    {
      thread: [{ from: 'customer', text: 'You charged me twice again, this is unacceptable!!' }],
      reply: "I've sent the £40 back today. I'm sorry, we should have seen it.",
    },
    {
      thread: [{ from: 'customer', text: 'Hi, where do I change my photo?' }],
      reply: "Please open your profile. I'm sorry, it is easy to miss.",
    },
    {
      thread: [{ from: 'customer', text: 'Your heater caught fire and I am furious!!' }],
      reply: "Please leave the house and ring 112. I'm sorry, what a fright.",
    },
    {
      thread: [
        { from: 'customer', text: 'Four weeks, no reply, still no heating, I am furious!!' },
        { from: 'agent', text: "I'm sorry, four days without heating is too long." },
        { from: 'customer', text: 'So what now?! I am fed up, it is still not working.' },
      ],
      reply: 'Could you read me the number on the boiler? Sorry for the many questions.',
    },
    {
      thread: [{ from: 'customer', text: 'Worst hotel ever. Filthy bath, rude staff, no towels.' }],
      reply: 'Thank you for telling us. Could you share the room number? We are sorry about the bath.',
    },
    {
      thread: [{ from: 'customer', text: 'I had to log in three times today, this is ridiculous!!' }],
      reply: 'I understand you were asked for your code again: which browser is it? That is not acceptable.',
    },
    'Please send a photo. We are sorry about the vase.',
  ],
} satisfies Docs
