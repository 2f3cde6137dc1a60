import type { SignalDefinition, SignalExamples } from '../types.ts'

/** The customer reports something for our good: a typo, a bug, an idea. They are owed thanks, no apology. */
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
  ],
  no: ['My order is late.', 'Where is my refund?'],
} satisfies SignalExamples
