import type { MoveDefinition, MoveExamples } from '../types.ts'

/** The reply asks the customer something. */
export default {
  id: 'question',
  find: (reply) => reply.sentences.filter(([start, end]) => /\?["'”’)\]\s!]*$/.test(reply.text.slice(start, end))),
} satisfies MoveDefinition

export const examples = {
  yes: ['**Which address should I use?**', 'Hi Mo. **Could you send a photo?** Thanks.'],
  no: ['Let me know which address to use.', 'I asked the depot.'],
} satisfies MoveExamples
