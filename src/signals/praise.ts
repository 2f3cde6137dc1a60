import { any, weigh, weighMarks } from '../evidence.ts'
import type { SignalDefinition, SignalExamples } from '../types.ts'

/** The customer praises. */
export default {
  id: 'praise',
  patterns: { words: ['#Praise'] },
  find: (customer, matches) =>
    any([
      ...weigh(customer, matches('words')),
      ...weighMarks(customer, /[👍❤💜💯😍🥰😊🙂👏🎉🙌👌🌟😀😃😄😁]|(?:[★⭐]\uFE0F?){4,5}/gu),
    ]),
  unless: ['#NoPraise'],
} satisfies SignalDefinition

export const examples = {
  yes: ['Lovely staff and a clean room.', 'You solved it, thanks!', 'so good 😍', '★★★★★ Sings in tune'],
  no: [
    'I had to pay a fine.',
    'Thanks to you I am late.',
    'The room was not clean.',
    'It could be better.',
    'Where is my order?',
  ],
} satisfies SignalExamples
