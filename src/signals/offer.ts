import type { SignalDefinition, SignalExamples } from '../types.ts'

/** The writer offers something: a partnership, a talk, an interview. */
export default {
  id: 'offer',
  find: ['#Offer'],
} satisfies SignalDefinition

export const examples = {
  yes: ['We propose a partnership.', 'Would you be interested in a keynote?'],
  no: ['My order is late.', 'Is there a discount?'],
} satisfies SignalExamples
