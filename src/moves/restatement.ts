import type { MoveDefinition, MoveExamples } from '../types.ts'

/** The reply gives the problem back in a few words. */
export default {
  id: 'restatement',
  find: [
    '(it|this) (sounds|looks|seems) (like|as if|as though) (you|your|the)',
    '(so|if) (i|we) (have)? (understand|understood|got|read) (this|it|you|that)? (correctly|right)',
    'you (mentioned|told|said|described|wrote|reported|explained|are writing about|wrote to us about|noticed|asked (about|for|why|whether|if|how)) (that|us|me|about|in|the|your|how|you)?',
    '(from|as) (what)? you (have)? (described|mentioned|told|said|explained|wrote)',
    '(to make sure|just so) (i|we) (have)? (got|get|have|understand) (this|it) (right|correctly)',
    '(i|we) (understand|see|gather|note|read) that (your|you|the|there)',
    '(regarding|concerning|about|with regard to|with regards to|in regards to|with respect to|as for) (your|the) .{1,4}',
    '(sorry|apologize|apologies|thank you|thanks) .{0,8} (for|about|that|regarding|with) (the|your|our|you) .{1,4}',
  ],
  unless: [
    '(sorry|apologize|apologies) .{0,4} (for|about) (the|your|any|all)? .{0,2} (#Harm|experience) (caused|you)? $',
    '(thank|thanks) .{0,3} (your|the) .{0,2} (feedback|review|message|patience|time|email|understanding|comments|reply|interest|order|contact)',
  ],
} satisfies MoveDefinition

export const examples = {
  yes: [
    '**It sounds like you** paid twice.',
    '**You mentioned that** the lid leaks.',
    "I'm **sorry that your kettle** leaks.",
    '**Regarding your refund** of May.',
  ],
  no: ['We are sorry for the inconvenience caused.', 'Thank you for your message.'],
} satisfies MoveExamples
