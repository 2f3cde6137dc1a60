import type { MoveDefinition, MoveExamples } from '../types.ts'

/** The reply speaks of what went wrong: a sentence in which naming the problem acknowledges it. */
export default {
  id: 'concern',
  find: [
    '#Sorry',
    '({disappoint}|{dishearten}|{sadden}|{concern}|{distress}|disappointment|shocked|shocking|dismayed|unfortunate|unfortunately|sad|pained)',
    '(hear|know|learn|read|concern|concerns|feedback|comment|comments|complaint|complaints|report|letting us know|telling us|writing|issue|issues) .{0,2} about',
    '(regarding|concerning|with regard to|with regards to|with respect to|in regards to|with reference to|related to|pertaining to|as for)',
    '(issue|issues|problem|problems|complaint|complaints|comments|comment|points|suggestions|shortfall|shortfalls|lapse|lapses|difficulty|difficulties|trouble|experience) .{0,3} (with|in|on|about|regarding|at|around|of|faced|encountered)',
    '(unacceptable|failed|failing|fail|lack of|shortcoming|shortcomings|fell short)',
  ],
} satisfies MoveDefinition

export const examples = {
  yes: [
    'We are **sorry** about the lift.',
    'Your feedback **regarding** the lift is noted.',
    'It is **unacceptable**.',
    'The **issue with** the lift is known.',
  ],
  no: ['We provide the best lifts.', 'Glad you liked the lifts.'],
} satisfies MoveExamples
