import type { SignalDefinition, SignalExamples } from '../types.ts'

/** The customer reports something for our good: a typo, a bug, an idea, or what others do there. They are owed thanks, no apology. */
export default {
  id: 'helper',
  find: ['#Helper'],
} satisfies SignalDefinition

export const examples = {
  yes: [
    'Just letting you know that a link is dead.',
    'I found a typo in lesson 3.',
    'I would like to report a bug.',
    'One suggestion: add dark mode.',
    'FYI the railing on your pier is loose.',
    'Not a complaint: the map lacks the new pool.',
    'Sellers are gouging on candles here.',
    'Please shut down the gougers.',
    'A phishing site uses your logo.',
    'How can I report a listing on your market?',
    'I need to report a seller of fake harps.',
    'I write about a vulnerability I found in your shop.',
  ],
  no: [
    'My order is late.',
    'Where is my refund?',
    'Report this to your boss.',
    'Your fees are price gouging.',
    'Stop enabling price gouging.',
    'How can I report a driver?',
  ],
} satisfies SignalExamples
