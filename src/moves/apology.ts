import type { MoveDefinition, MoveExamples } from '../types.ts'

/** The reply apologises in its own voice, whether for a fault of ours or for what the customer went through. */
export default {
  id: 'apology',
  find: [
    '{apologize}',
    '(apology|apologies)',
    '(please|kindly)? (forgive|pardon|excuse) (us|me)',
    '(sorry|regret) (that)? (we|i|our)',
    'sorry .{0,2} (for|about) (the|our|this|your|any|that|how|having|not|all)',
    'beg your pardon',
    'owe you (an|a)',
    'mea culpa',
    '(am|are) #Adverb? (remorseful|apologetic)',
    '(our|my) (mistake|fault|bad|error|oversight)',
    '(we|i) #Adverb? (got|get|did get) (it|this|that) wrong',
    '(we|i) (messed|screwed) up',
    '(that|this|it) is on (us|me)',
  ],
  unless: [
    '(no|not|without|never) (need|reason|have|going|even|really|an|any|going)? (to|of|for)? (give|say|be)? (an|any)? (apologize|apologizing|apology|apologies|sorry)',
    'sorry (we|i) (do|can|will|could) not',
    '(apology|apologies) (letter|template|form)',
    '(you|customer|he|she|they) #Adverb? apologized',
    '(not|never|hardly|neither|nor) .{0,2} (our|my) (mistake|fault|bad|error|oversight)',
  ],
} satisfies MoveDefinition

export const examples = {
  yes: [
    'I **apologise** for the wait.',
    'Please accept our **apologies**.',
    "I'm **sorry we** sent the wrong part.",
    'So **sorry about the** leak.',
    'We **are remorseful** for it.',
    'We **are very apologetic** about the noise.',
    '**Please forgive us**, and try again.',
    '**sorry for the** mixup',
    '**That is on us**, and a new print starts today.',
  ],
  no: [
    'There is no need to apologise.',
    'That is hardly our fault.',
    "Sorry, we can't do that.",
    'An apology letter template is in Resources.',
    'Your order has left our depot.',
  ],
} satisfies MoveExamples
