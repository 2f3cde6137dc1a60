import type { MoveDefinition, MoveExamples } from '../types.ts'

/** The reply speaks for a company: *we*, *our*, *the team*. */
export default {
  id: 'company',
  find: ['(we|our|us|team)'],
} satisfies MoveDefinition

export const examples = {
  yes: ['**We** have it in stock.', 'Ask **our** **team**.'],
  no: ['I would try another brand.'],
} satisfies MoveExamples
