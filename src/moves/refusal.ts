import type { MoveDefinition, MoveExamples } from '../types.ts'

const CANNOT =
  '(can not|will not|could not|would not|unable to|not able to|not in a position to|not (going|willing|prepared|allowed|permitted) to|do not|no longer|not)'

/** The reply says what will not be done. */
export default {
  id: 'refusal',
  find: [
    `(i|we|#Team) (am|are|is|will|would)? #Adverb? ${CANNOT} #Adverb? (be able to)? #Service`,
    '(that|this|it|which) (is|was|will|would) #Adverb? (not|no longer) #Adverb? (possible|available|covered|eligible|something (i|we)|offered|supported|included|refundable|an option|be possible)',
    '(is|are) #Adverb? (impossible|unavailable|ineligible|non refundable|nonrefundable|final)',
    '(can|could) not be #Adverb? (refunded|returned|exchanged|cancelled|canceled|changed|reversed|waived|transferred|done|processed|approved|extended|reopened|replaced|accepted|considered|altered|reinstated|issued|made)',
    '(request|claim|appeal|application|refund) (was|has been|is|have been) #Adverb? (declined|rejected|refused|denied|unsuccessful)',
    '(nothing|not much|little) .{0,3} (i|we) can do',
    '(we|i) #Adverb? (do not|no longer) (offer|accept|allow|support|provide|have|sell|ship|deliver|take|stock|refund|do)',
    'decided not to',
    'must decline',
  ],
  unless: [
    '#Conditional',
    '#Question',
    '(can|could) not (wait|thank|help but|recommend|imagine|apologize|stress|begin)',
    'will not (be charged|let you down|happen|lose|have to|need|disappoint)',
  ],
} satisfies MoveDefinition

export const examples = {
  yes: [
    "**We can't refund** after 30 days.",
    '**That is not possible**.',
    '**We do not offer** discounts.',
    'Your **claim was declined**.',
    "There's **nothing we can do**.",
  ],
  no: [
    "We can't wait to see you.",
    "If we can't fix it, I'll refund you.",
    "You won't be charged.",
    'I have refunded it.',
  ],
} satisfies MoveExamples
