import type { MoveDefinition, MoveExamples } from '../types.ts'

/** The reply promises to come back, or does. */
export default {
  id: 'follow-up',
  find: [
    '(i|we|#Team) (will|shall|would) .{0,3} (follow up|get back|be in touch|let you know|update you|keep you (posted|updated|informed)|check (in|back|with you|that|on)|call you|email you|ring you|write to you|text you|come back to you|confirm)',
    '(i|we) (am|are|was|were)? (just)? (checking|following|wanted) (in|up|to (check|see|follow))',
    'you will hear (from|back)',
    'keep (this|your case|it|the case|your ticket) open',
    '(update|updates) you (by|on|at|when|once|as|within|tomorrow|today)',
  ],
} satisfies MoveDefinition

export const examples = {
  yes: [
    "**I'll update you** by 4pm.",
    '**We will get back** to you on Monday.',
    '**I was just checking in** after your repair.',
    "I'll **keep this open** until it works.",
  ],
  no: ['Your refund has been issued.', 'You can follow the parcel online.'],
} satisfies MoveExamples
