import type { SignalDefinition, SignalExamples } from '../types.ts'

/** A machine wrote the message: a bounced mail, a note of absence. */
export default {
  id: 'automatic',
  find: ['#Automatic'],
} satisfies SignalDefinition

export const examples = {
  yes: ['Address not found. Your message was not delivered to jo@example.com.', 'Automatic reply: back on Monday.'],
  no: ['My parcel was not delivered.', 'Your office is closed.'],
} satisfies SignalExamples
