import { beginsClause } from '../src/clause.ts'
import { mayBeComplaint } from '../src/owed.ts'
import type { Docs, Rule } from '../src/types.ts'
import { tactless } from '../src/weights/tactless.ts'

export default {
  id: 'passive-aggressive',
  severity: 'warning',
  preset: 'recommended',
  message: 'This reads as a dig.',
  explanation:
    'A dig under cover of manners is heard all the same, and cannot even be answered. Say it straight, or leave it out.',
  patterns: {
    digs: [
      '#Dig',
      '^ (once)? again (sir|madam)? (you|this|it|that|there|we|i|(the|our|your) .{1,2}) #Adverb? (can|could|must|need|needs|have to|has to|is|are|do|does|will|applies|apply)',
    ],
  },
  find(document, matches) {
    if (!mayBeComplaint(document)) return []
    const { text } = document.reply
    // Where it stands in front of a clause, or is all of one, the rest needs nothing from it.
    return matches('digs').map((found) => {
      const [start, end] = found.range
      const loose = beginsClause(text, start) && /^\s*(?:[.,;:!?…–—]|but\b|$)/.test(text.slice(end))
      return loose ? { ...found, captures: { aside: found.range } } : found
    })
  },
  unless: [
    '#Reported',
    'again .{0,8} (#Sorry|{thank}|{appreciate}|glad|happy|grateful|welcome)',
    'leave (a|your|us|feedback|any|it|the|early)',
  ],
  rewrites: [
    { title: 'Leave it out', text: '', when: 'aside' },
    { title: 'Say it straight', text: 'Here is where things stand: {fact}.', at: 'sentence' },
    { title: 'Say what is possible', text: 'What I can offer is {option}.', at: 'sentence' },
  ],
  weights: tactless['passive-aggressive'],
} satisfies Rule

export const docs = {
  sources: ['001#19', '001#38', '004#5', '004#31'],
  bad: [
    'I am **not going to argue with you**.',
    '**With all due respect**, the meter was read on Friday.',
    'The code ended in May. **Nice try**!',
    'You want it by noon? **Good luck with that**.',
    "**Surprise, surprise**, the parcel is at your neighbour's.",
    'We run a shop and have no **crystal ball** for the weather.',
    'You **are welcome to try another** dentist.',
    '**Again, the deposit is** kept until March.',
    '**once again sir you need** the blue form',
    {
      thread: [{ from: 'customer', text: 'You charged me for a seat I never had.' }],
      reply: 'Well, **thank you for that insight**. The seat was 14C.',
    },
    {
      thread: [{ from: 'customer', text: 'Hi, my parcel is still not here, I am fed up.' }],
      reply: '**Perhaps read the label slowly this time.**',
    },
    {
      thread: [{ from: 'customer', text: 'Hi, my parcel is still not here, I am fed up.' }],
      reply: '**We usually find that the people who shout loudest paid the least.**',
    },
  ],
  good: [
    {
      thread: [{ from: 'customer', text: 'Hi, my parcel is still not here, I am fed up.' }],
      reply: 'Could you read me the label this time?',
    },
    'Anders told us about the “nice try”, and that was rude.',
    'I spoke to the guard who said good luck with that to your son.',
    'Once again, we are sorry that the lift was out.',
    'Again, there is no charge, and thank you for waiting.',
    'Feel free to leave your bags with us until six.',
    {
      thread: [{ from: 'customer', text: 'We had a lovely evening, thank you so much!' }],
      reply: 'How lovely! Come back soon.',
    },
    'With respect to your invoice, page 2 is new.',
    'As promised, here is the new code.',
  ],
} satisfies Docs
