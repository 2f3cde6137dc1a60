import { isOwed, openingOf } from '../src/owed.ts'
import type { Docs, Reply, Rule } from '../src/types.ts'

export default {
  id: 'missing-next-step',
  severity: 'warning',
  preset: 'recommended',
  message: 'Nothing in the reply says what happens next or who does it.',
  explanation:
    'A reply without an action leaves the customer with the problem. One concrete step shows that it is shared.',
  always: true,
  // What ends the matter for somebody who asked for something.
  patterns: { refused: ['#DeadEnd'] },
  find(document, matches) {
    const { customer, reply } = document
    const refused = customer.signals('request', 'question') && matches('refused').length > 0
    if (!isOwed(document) && !refused) return []
    if (reply.does('action', 'request', 'question', 'contact', 'option') || isDated(reply)) return []
    return customer.setting !== 'review' && hasFigure(reply.text) ? [] : openingOf(reply)
  },
  rewrites: [
    { title: 'Say what you will do', text: "Next, I'll {action} and write to you by {time}.", at: 'end' },
    {
      title: 'Ask for what you need',
      text: 'Could you send me {detail} so that I can look into {problem}?',
      at: 'end',
    },
    { title: 'Offer a choice', text: 'What I can do now is {option}. Would that help?', at: 'end' },
  ],
} satisfies Rule

/** Whether a reply says when: *four weeks* alone says how long it was, and *not by tomorrow* when it is not. */
function isDated(reply: Reply): boolean {
  const refused = reply.moves('refusal')
  return reply
    .moves('time-frame')
    .filter((found) => !refused.some(({ sentence }) => sentence === found.sentence))
    .some(({ range }) =>
      /\b(?:by|on|at|before|until|from|within|in|today|tomorrow|tonight|this|next|as soon)\b|day\b/i.test(
        reply.text.slice(...range),
      ),
    )
}

/** Whether a text gives a price, a date, a number: it answers, if not kindly. */
function hasFigure(text: string): boolean {
  return /\d/.test(text.replace(/@\w+|\d\s?\/\s?\d/g, ''))
}

export const docs = {
  sources: ['000#34', '001#26', '002#15', '004#29', '003#21'],
  bad: [
    {
      thread: [{ from: 'customer', text: 'Hello, could you move my cello lesson?' }],
      reply: '**The diary is full, no can do.**',
    },

    {
      thread: [{ from: 'customer', text: 'Hello, the skip outside my house has not been emptied for six weeks.' }],
      reply: 'Hello. **We are sorry about the skip, and six weeks is a long time.**',
    },
    {
      thread: [{ from: 'customer', text: 'Hi, my dishwasher broke after two weeks. Very annoyed.' }],
      reply: '**Thank you for getting in touch about your broken dishwasher.** We understand how annoying this is.',
    },
    {
      thread: [{ from: 'customer', text: 'Hello, your courier lost my parcel.' }],
      reply: 'Hi Ana. **We are sorry about the lost parcel.** Customer satisfaction is very important to us.',
    },
    {
      thread: [{ from: 'customer', text: 'Dirty room, cold food, rude staff. Worst stay in years.' }],
      reply: '**Thank you for your review.** We are sorry about the dirty room and hope to welcome you again.',
    },
    {
      thread: [{ from: 'customer', text: '@bank the app crashes every time I pay. Useless.' }],
      reply: '**We are sorry that the app crashes, and we know how much that hurts.**',
    },
    {
      thread: [{ from: 'customer', text: 'Hi, I was overcharged for the second month in a row.' }],
      reply: 'Hello Jo, **I apologise that you were overcharged.** We look forward to serving you.',
    },
  ],
  good: [
    {
      thread: [{ from: 'customer', text: 'Hello, your courier lost my parcel.' }],
      reply: "I'm sorry about that parcel. The tracer comes tomorrow.",
    },
    {
      thread: [{ from: 'customer', text: 'Hello, your courier lost my parcel.' }],
      reply: 'It was left at 14 Mill Row, with a Mrs Gray.',
    },
    {
      thread: [{ from: 'customer', text: 'Hello, your courier lost my parcel.' }],
      reply: "I'm sorry. Your refund has been issued today.",
    },
    {
      thread: [{ from: 'customer', text: 'Hello, your courier lost my parcel.' }],
      reply: "I'm sorry about the parcel. Could you send the order number?",
    },
    {
      thread: [{ from: 'customer', text: 'Hi, what are your opening hours?' }],
      reply: 'The opening hours are 9 to 5.',
    },
    {
      thread: [{ from: 'customer', text: 'All sorted now, thanks!' }],
      reply: "Glad it's sorted, have a lovely weekend!",
    },
    {
      thread: [{ from: 'customer', text: '@bank the app crashes every time I pay. Useless.' }],
      reply: 'Sorry about the crashes! See https://example.com/fix for version 5.',
    },
  ],
} satisfies Docs
