import type { MoveDefinition, MoveExamples } from '../types.ts'

/** The reply names who will do it: I, or somebody by name. */
export default {
  id: 'owner',
  find: [
    'i (will|have|am|can|shall|would)? #Adverb? (personally|myself)? #Service',
    '(#Name|#Placeholder) (in|from|at|of) (our|the)? .{1,3} (will|is|has|team)',
    '(#Name|#Placeholder) (will|has|is) #Adverb? #Service',
    '(my colleague|our manager|our engineer) #Name',
  ],
  unless: ['i (can|could|will|would|do|am) not'],
} satisfies MoveDefinition

export const examples = {
  yes: ["**I'll ring** you on Tuesday.", '**My colleague Priya** will correct it.', '**I have sent** a new part.'],
  no: ['Someone will be in touch.', 'It will be looked into.', "I can't send it."],
} satisfies MoveExamples
