import type { MoveDefinition, MoveExamples } from '../types.ts'

/** The reply ends with a sign-off or a way back. */
export default {
  id: 'closing',
  find: [
    '^ (with)? (kind|best|warm|warmest|many|kindest)? (regards|wishes)',
    '^ (yours)? (sincerely|faithfully|truly) (yours)?',
    '^ (cheers|best|warmly|respectfully|take care) $',
    '^ (thank|thanks|thanking) (you)? and? .{0,1} (regards|regard|wishes) .{0,6}',
    '(reply|write|message|call|contact|reach|ring|email|text) (back|here|us|me|to this|to (us|me)) (here|any time|anytime|on|at|by|if|again|whenever)?',
    'have a (great|nice|lovely|good|wonderful|blessed|fantastic|pleasant) (day|evening|weekend|week|one|night|time)',
    'take care',
  ],
  unless: ['regards to .{0,3}', 'best (sellers|price|part)'],
} satisfies MoveDefinition

export const examples = {
  yes: [
    'It is on its way.\n**Kind regards**,\nMaya',
    'If it fails, **reply here any time**.',
    '**Take care**, Ana',
    '**Have a lovely weekend**!',
  ],
  no: ['Best sellers are on page 2.', 'Regards to your family!'],
} satisfies MoveExamples
