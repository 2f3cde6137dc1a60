import type { MoveDefinition, MoveExamples } from '../types.ts'

/** The reply takes something up: a sentence in which naming what was wrong acknowledges it, too. */
export default {
  id: 'response',
  find: [
    '({understand}|{realize}|{appreciate}|thank|thanks|{note}|{mention}|{describe}|{highlight}|{raise}|point|points|feedback|feed back|comment|comments|suggestion|suggestions|complaint|issue|issues|problem|problems|trouble|difficulty|having|experiencing|experienced|{fix}|{address}|{resolve}|{improve}|{rectify}|{investigate}|look into|looking into|taken up|take up|work on|working on|about|{refund}|reset|bug|error|{happen}|see that|should)',
    '(we|i) have',
  ],
} satisfies MoveDefinition

export const examples = {
  yes: ['**Thank** you for writing of the lift.', 'The lift was **fixed** today.', '**We have** changed the lift.'],
  no: ['Lovely weather in May.', 'See you at the lift.'],
} satisfies MoveExamples
