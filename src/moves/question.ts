import type { MoveDefinition, MoveExamples } from '../types.ts'

const MARKED = /\?["'”’)\]\s!]*$/

// Who chats in haste leaves the mark out: *what is your surname*.
const PLAIN =
  /^\W*(?:(?:ok|okay|and|so|then|also|but|great|thanks|sure|alright)\W+)?(?:(?:what|which \w+|when|where|who|how (?:many|much|old|long))(?: (?:is|are|was|were|do|did|does|can|could|would|will|have)|['’]s|s) (?:you|your)\b|(?:do|did|would|have|are|can|could) you\b)[^.!]*$/i

/** The reply asks the customer something. */
export default {
  id: 'question',
  find: (reply) =>
    reply.sentences.filter((range) => {
      const said = reply.text.slice(...range)
      return MARKED.test(said) || PLAIN.test(said)
    }),
} satisfies MoveDefinition

export const examples = {
  yes: [
    '**Which address should I use?**',
    '**ok what is your surname and your town**',
    'Hi Mo. **Could you send a photo?** Thanks.',
  ],
  no: [
    'Let me know which address to use.',
    'I asked the depot.',
    'What you paid is here.',
    'Where you paid is your choice.',
  ],
} satisfies MoveExamples
