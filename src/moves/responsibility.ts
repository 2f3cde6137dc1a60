import type { MoveDefinition, MoveExamples } from '../types.ts'

/** The reply says that the fault is ours. */
export default {
  id: 'responsibility',
  find: [
    '(our|my|us) (mistake|fault|error|doing|oversight|bad|failure|failing|blunder|slip|lapse|omission|responsibility)',
    '(mistake|fault|error|failure|blame|slip|mix up|oversight|confusion) (was|is|lies|were) #Adverb? (ours|mine|our own|with us)',
    '(i|we) have no excuse',
    'you did nothing wrong',
    '(that|this|it) was #Adverb? (wrong|unfair|not right|not fair|not good enough)',
    '(we|i) #Adverb? (got|get) (it|this|that) wrong',
    '(we|i) (have)? #Adverb? (made|messed|screwed|dropped|failed|missed|overlooked|neglected|forgot) .{0,3} (mistake|error|up|ball|you|your|to|it|this|that|here)',
    '(that|this|it) is on (us|me)',
    'should (not)? have (been|done|had|told|sent|called|checked|let|caught|handled|happened)',
    '(we|i) should (not)? have .{0,2}',
    '(we|i) let you down',
    'sorry (that)? (we|i|our) #Adverb? (sent|lost|missed|forgot|failed|gave|charged|took|made|did not|have not|could not|were|let|kept|left|broke|damaged|cancelled|canceled|delivered|overcharged|told|mixed|messed)',
    '(fell|fall|fallen) short',
    '(take|accept|taking) (full|complete)? (responsibility|ownership|blame)',
    'on our (side|end|part)',
    'we were wrong',
  ],
  unless: [
    'was #Adverb? (wrong|unfair) of (you|your) .{0,2}',
    'you (say|said|claim|think|feel|insist|wrote) (that)? you did nothing .',
    '(not|never|is not|was not) .{0,2} (our|my) (mistake|fault|error|doing|responsibility)',
    'you should (not)? have .{0,2}',
    '(if|unless) .{0,8}',
    '(nothing|not|no|none|do|done|approved|fine|correct) .{0,6} on our .',
  ],
} satisfies MoveDefinition

export const examples = {
  yes: [
    "That's **our mistake**, and I've fixed it.",
    '**We got it wrong**.',
    "**That's on us**.",
    "I'm **sorry we sent** the wrong part.",
    'This **should not have happened**.',
    'We **fell short** of what you expect.',
    'The **mistake was ours**.',
    '**It was wrong** to send you home.',
    '**You did nothing wrong**.',
    '**I have no excuse** for it.',
  ],
  no: [
    "It's not our fault.",
    'It was wrong of you to shout.',
    'You say you did nothing wrong.',
    'There is nothing we can do on our end.',
    'You should have received a code.',
    'Sorry to hear this happened.',
  ],
} satisfies MoveExamples
