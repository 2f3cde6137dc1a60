import type { MoveDefinition, MoveExamples } from '../types.ts'

/** The reply speaks as one that answers a public review or a stay. */
export default {
  id: 'review-answer',
  find: [
    '(review|reviews|feedback|feed back)',
    '(your|the|this|kind|star|positive|negative|poor) rating',
    'your .{0,2} stay',
    '(stayed|staying|stay|choosing) (with us|at (our|the))',
    '(dear|our|all|every|each|valued|future|other|esteemed|many|more) .{0,1} (guest|guests)',
    'guest (relations|experience|satisfaction|services)',
    '(visit|visiting|visited) (us|with)',
    '(next|future|recent|your) (visit|stay)',
    'tripadvisor',
    'trip advisor',
    'hosting you',
    'serve you (again|better|soon)',
    '{welcome} you (back|again|once|on|in|at|to)',
  ],
  unless: ['will (be)? (review|reviewed)'],
} satisfies MoveDefinition

export const examples = {
  yes: [
    'Thank you for your **review**.',
    'We hope to **welcome you back** soon.',
    'We are sorry about **your stay**.',
    '**Dear Guest**, thank you for writing.',
  ],
  no: ['Your parcel is on its way.', 'The card was blocked by the bank.'],
} satisfies MoveExamples
