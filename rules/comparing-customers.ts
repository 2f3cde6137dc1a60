import { isCaring } from '../src/caring.ts'
import { isFollowed } from '../src/clause.ts'
import { isComplaint } from '../src/owed.ts'
import type { Docs, Rule } from '../src/types.ts'

export default {
  id: 'comparing-customers',
  severity: 'warning',
  preset: 'recommended',
  message: 'This measures the customer against others.',
  explanation:
    'To be the only one who complains is to be the one at fault, and to be one of many is to matter less. Speak of this case alone.',
  patterns: {
    // What is no comfort beside any other words.
    only: [
      'you (are|were) #Adverb? the only (one|person|customer|guest|client|user) (with|having|(who|that|to) (has|have|had|is|complains|complain|complained|report|reported|mention))',
    ],
    others: [
      '#NobodyElse',
      '#Others .{0,3} #Content',
      '(#Others|other .{0,2} (chats|calls|tickets|cases|orders|bookings|jobs)|#Count .{0,2} (customers|guests|people|chats|calls|tickets|callers|patients)) (are|is|were)? (waiting|queuing|in .{0,2} queue|ahead of you|to (help|serve|see|deal with|look after|attend|answer|think)|like you)',
      '(not|hardly) the only (one|person|customer|guest|client|patient|order|case|passenger)',
      '(everybody|everyone|#Others) #Adverb? (else)? #Adverb? (accepts|paid|pays|waits|waited|complied|reads|worked it out|knows (how|that|where))',
    ],
  },
  // Who asks about others is answered.
  find: (document, matches) =>
    isComplaint(document) && !isFollowed(document.customer.latest.text, OTHERS, /\?/, /[.!]/)
      ? [...matches('only'), ...(isCaring(document.reply) ? [] : matches('others'))]
      : [],
  unless: [
    '#Reported',
    '(thank|thanks|grateful) .{0,12}',
    '.{0,12} (thank|thanks|grateful)',
    '({ensure}|make sure|to|for|from|hope|want|like|wish) .{0,2} #Others .{0,4}',
    '.{0,3} (affected|impacted|without power|lost (signal|power|water))',
    '.{0,1} (who (can|has|have)|allowed to|able to|that can)',
    'sorry that? (no one|nobody) .{0,4}',
  ],
  rewrites: [
    { title: 'Look at this case', text: 'What counts here is what happened to you.', at: 'sentence' },
    { title: 'Say what you will see to', text: 'Let me look at what happened with {thing}.', at: 'sentence' },
    { title: 'Leave it out', text: '', at: 'sentence' },
  ],
} satisfies Rule

const OTHERS = /\b(?:only one|just me|any(?:one|body) else|every(?:one|body) else)\b/i

export const docs = {
  sources: ['000#3', '004#9'],
  bad: [
    {
      thread: [{ from: 'customer', text: 'The parcel never came and I am really angry.' }],
      reply:
        'I am so sorry that it has not come. **You are the only one who complained**. A new one is on its way today.',
    },
    'Sorry, but **no other patient complained** about the chair.',
    'Sorry about the hum, but **no other tenant on that floor has raised** it.',
    'We regret the heat in 12B. **Most of our passengers enjoy** it warm.',
    'Sorry for the delay, I have **other chats waiting**.',
    'Sorry about the outage, but you are **not the only customer** on this line.',
    {
      thread: [{ from: 'customer', text: 'You charged me £30 for a carrier bag of books. Disgraceful.' }],
      reply: 'I am sorry. Still, **everybody else paid** it.',
    },
    {
      thread: [{ from: 'customer', text: 'The tent leaks and I am soaked.' }],
      reply: 'Sorry, Ada. Strangely, **you are the first person** with a leak.',
    },
  ],
  good: [
    'Thank you for saying that nobody else complained.',
    'I am sorry nobody noticed it before you did.',
    {
      thread: [{ from: 'customer', text: 'Hi, the lift is stuck again. Am I the only one who minds?' }],
      reply: 'You are not the only one, and I am sorry. The fitter comes at noon.',
    },

    'I am sorry that you paid twice. It was our mistake, and you are the only customer it hit. I refunded you today.',
    'Sorry about that. He said that no one else had complained, which was unfair.',
    'Sorry for the beep: it sounds when other callers are waiting.',
    'Sorry for the typo: you are the first to report it, so thank you.',
    'Thank you and sorry: nobody else has reported this yet.',
    'Sorry for the noise. We want all our guests to enjoy the night.',
    'Sorry, you are not the only customer affected by the cable fault in Leeds.',
    'Sorry for the wait. You are the only one allowed to approve it.',
    {
      thread: [{ from: 'customer', text: 'Which size do people take?' }],
      reply: 'Most customers are happy with the 64 GB model.',
    },
  ],
} satisfies Docs
