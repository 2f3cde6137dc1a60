import type { MoveDefinition, MoveExamples } from '../types.ts'

/** The reply asks whether what it proposes is all right, or lets the customer choose. */
export default {
  id: 'agreement-check',
  find: [
    '(will|does|would|do) (that|this|it|these|either|one of) .{0,3} (work|suit|help|do|sound)',
    '(is|are) (that|this|it|you) .{0,2} (ok|okay|alright|fine|all right|good|happy with)',
    'how does (that|this) sound',
    'would you (prefer|like|rather)',
    'which (would|do|one|of|suits|works)',
    'let (me|us) know (which|what|if (that|this|it|you would (like|rather|prefer)))',
    'shall (i|we)',
    'happy for (me|us) to',
    '(have|did) i (missed|miss|got|get) (anything|that|this|it) .{0,1}',
    'does that (sound|make)',
    'would that',
  ],
} satisfies MoveDefinition

export const examples = {
  yes: [
    '**Will that work** for you?',
    '**Which would** you like?',
    '**Shall I** go ahead?',
    '**How does that sound**?',
    'So you need two chairs. **Is that okay**?',
  ],
  no: ['We have issued a voucher.', 'The platform is fine.'],
} satisfies MoveExamples
