import type { SignalDefinition, SignalExamples } from '../types.ts'

/** The customer says that it was their own mistake. */
export default {
  id: 'self-blame',
  find: ['#SelfBlame'],
  unless: ['not .{0,2} (mistake|fault|bad|error)', '.{0,6} because (of)? (you|your) .'],
} satisfies SignalDefinition

export const examples = {
  yes: [
    'I accidentally deleted it.',
    'Sorry, my mistake!',
    'I forgot my password.',
    'I was wrong about the date.',
    'I locked myself out of the flat.',
    'I ordered the wrong size.',
    'I mixed the days up.',
    'Broke a vase in your shop today.',
    'I sent back the wrong hat.',
    'I lost my temper with your porter.',
    'Running late, may I still come?',
    'I think I left my scarf in your taxi.',
    'I left the choir and lost access to that email.',
    'I moved house and forgot the code.',
  ],
  no: [
    'The crash was not my fault.',
    'Your driver is running late.',
    'I left my car with you and it came back scratched.',
    'I ordered and it came too late.',
    'You deleted it by design.',
    'I lost my channels after your update.',
    'I forgot my key because you moved the desk.',
    'Broke a tooth in your inn on a stone.',
    'Your waiter took our order and forgot my soup.',
  ],
} satisfies SignalExamples
