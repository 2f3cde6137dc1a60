import type { SignalDefinition, SignalExamples } from '../types.ts'

/** The customer says that it was their own mistake. */
export default {
  id: 'self-blame',
  find: ['#SelfBlame'],
} satisfies SignalDefinition

export const examples = {
  yes: ['I accidentally deleted it.', 'Sorry, my mistake!', 'I forgot my password.', 'I ordered the wrong size.'],
  no: ['You deleted it by design.', 'I lost my channels after your update.'],
} satisfies SignalExamples
