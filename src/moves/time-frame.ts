import type { MoveDefinition, MoveExamples } from '../types.ts'

/** The reply says by when, or after which event. */
export default {
  id: 'time-frame',
  find: ['#TimeFrame', '#Placeholder (#Unit|business|working)', '(by|before|within) #Placeholder'],
  unless: [
    '(for|since|over|past|last|ago|first) .{0,3} #Unit',
    '#Count #Unit (ago|old|late|back|left|of !(getting|receiving|your|the|having))',
    '#Hour (of|other|more|people|percent)',
    '(immediately|today) (because|due)',
    'have a .{0,3}',
    'in #Count years',
    'at the end of the day',
    '^ (jan|may|april|june|august) $',
    '(great|nice|good|lovely|wonderful) (day|week|weekend|evening)',
  ],
} satisfies MoveDefinition

export const examples = {
  yes: [
    "I'll email you **by 4pm**.",
    'It reaches most cards **within 3 working days**.',
    '**As soon as the item** reaches us, I can release it.',
    'Maya will ring **on Wednesday**.',
    'Olek rings you **at four**.',
    'The pool opens again **on the 12th**.',
  ],
  no: [
    'See you at the desk.\n\nJan',
    'We will get back to you soon.',
    'Have a great day!',
    'You waited for three days.',
    'At the end of the day it is his boiler.',
    'Nobody complained in 14 years.',
    'It was read by two of us.',
  ],
} satisfies MoveExamples
