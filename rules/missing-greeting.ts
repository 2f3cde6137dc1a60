import { isLetter } from '../src/owed.ts'
import type { Docs, Found, Rule } from '../src/types.ts'

export default {
  id: 'missing-greeting',
  severity: 'info',
  preset: 'recommended',
  message: 'The reply starts without a greeting.',
  explanation: 'A hello with the name takes a second, and says that this was written to a person.',
  always: true,
  patterns: {
    opening: [
      '^ (thank|thanks|thankyou|welcome|cheers|congratulations|#Name|#Placeholder|#Handle|hola|bonjour|ciao|namaste|oh|yes|sure|absolutely)',
    ],
  },
  find(document, matches) {
    const { reply, customer } = document
    if (!isLetter(document) || reply.does('greeting')) return []
    const [first = [0, 0]] = reply.sentences
    if (matches('opening').some(({ sentence }) => sentence === 0) || namesFirst(reply.text)) return []
    const formal =
      /^\s*dear\b/i.test(customer.latest.text) && /\b(?:regards|sincerely|faithfully)\b/i.test(customer.latest.text)
    const greeted = (greeting: string) => `${greeting},\n\n${reply.text.slice(...first)}`
    const found: Found = {
      range: first,
      sentence: 0,
      captures: {},
      fills: {
        [formal ? 'formal' : 'friendly']: greeted(formal ? 'Dear {name}' : 'Hi {name}'),
        nameless: greeted('Hello'),
      },
    }
    return [found]
  },
  rewrites: [
    { title: 'Greet them by name', text: '$friendly', when: 'friendly' },
    { title: 'Greet them as they greeted', text: '$formal', when: 'formal' },
    { title: 'Greet without a name', text: '$nameless' },
  ],
} satisfies Rule

/** *Sam, thanks for waiting.* */
function namesFirst(text: string): boolean {
  const [begin = ''] = text.split(/(?<=[.!?\n])/)
  return /^\s*\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?\s?[,!\n–-]|, \p{Lu}\p{L}+\s?[.!?]?$/u.test(begin)
}

const ROOF =
  'Hello, the roof over our flat lets in water again. We had it patched in May by your own people and paid for it, and now the ceiling of the bedroom is wet.'

export const docs = {
  sources: ['002#13', '001#4'],
  bad: [
    {
      thread: [{ from: 'customer', text: 'Hello,\nis the loft still free in June?' }],
      reply: '**It is free from the twelfth of June.** Viewings are on Saturdays.',
    },
    {
      channel: 'email',
      thread: [{ from: 'customer', text: 'Is the cello course for beginners, too?' }],
      reply: '**It is for all levels.** You can bring your own cello or hire one.',
    },
    {
      thread: [
        {
          from: 'customer',
          text: 'Dear team,\n\nmay I change my seat on the night train to Vienna?\n\nKind regards,\nMarta Blum',
        },
      ],
      reply: '**I have moved you to coach 26, seat 11.** The new ticket is in your inbox.',
    },
    {
      thread: [{ from: 'customer', text: ROOF }],
      reply: '**We are sorry that the roof leaks again.** Our roofer will be with you on Monday at nine.',
    },
    {
      customer: { name: 'Kwame' },
      thread: [{ from: 'customer', text: 'Hi\n\ndo you ship seeds to Ghana' }],
      reply: '**We do, within ten days.** The list of seeds that may cross the border is on our site.',
    },
  ],
  good: [
    {
      thread: [{ from: 'customer', text: 'Hello,\nis the loft still free in June?' }],
      reply: 'Hi there, it is free from the twelfth of June.',
    },
    {
      thread: [{ from: 'customer', text: ROOF }],
      reply: 'Thank you for the photos. Our roofer will be with you on Monday at nine.',
    },
    { thread: [{ from: 'customer', text: ROOF }], reply: 'Agnes, our roofer will be with you on Monday at nine.' },
    {
      thread: [{ from: 'customer', text: ROOF }],
      reply: "I'm so sorry about this, Agnes. Our roofer will be with you on Monday at nine.",
    },
    { channel: 'chat', thread: [{ from: 'customer', text: ROOF }], reply: 'Could you tell me the flat number?' },
    {
      thread: [
        { from: 'customer', text: ROOF },
        { from: 'agent', text: 'Hello Agnes, our roofer will call you today.' },
        { from: 'customer', text: 'Hello,\nnobody has called so far.' },
      ],
      reply: 'I have just spoken to him. He will ring at two.',
    },
    { thread: [{ from: 'customer', text: 'Hello, any tables tonight?' }], reply: 'Two at eight.' },
    { thread: [{ from: 'customer', text: '@dairy hello!\nis the oat one back?' }], reply: 'It is back on Friday.' },
    'Your refund left us today.',
  ],
} satisfies Docs
