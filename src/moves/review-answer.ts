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
  // What is looked at again is no review.
  unless: [
    '(will|can|could|shall|would|may|must|please) (be)? (review|reviewed)',
    '(for|under|in|his|her|their|performance|annual|yearly) review',
    'review (it|that|them|again|within|(the|this) (decision|claim|case|bill|account|request|charge))',
  ],
} satisfies MoveDefinition

export const examples = {
  yes: [
    'Thank you for your **review**.',
    'We hope to **welcome you back** soon.',
    'We are sorry about **your stay**.',
    '**Dear Guest**, thank you for writing.',
    'Thank you for taking the time to **review** us.',
  ],
  no: [
    'Your parcel is on its way.',
    'The card was blocked by the bank.',
    'You can send it for review today.',
    'We can review it again within two days.',
    'The claim is under review.',
    'I will speak to him at his review.',
    'A doctor may review the decision.',
  ],
} satisfies MoveExamples
