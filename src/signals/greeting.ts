import type { SignalDefinition, SignalExamples } from '../types.ts'

/** The customer greets, and so speaks to somebody. */
export default {
  id: 'greeting',
  find: ['^ (hi|hello|hey|dear|greetings)', '^ good (morning|afternoon|evening)'],
} satisfies SignalDefinition

export const examples = {
  yes: ['Hi, my parcel is late.', 'Good morning, is this in stock?'],
  no: ['Good hotel near the station.', 'My parcel is late.'],
} satisfies SignalExamples
