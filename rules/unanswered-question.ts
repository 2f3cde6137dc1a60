import { termsOf } from '../src/naming.ts'
import { openingOf } from '../src/owed.ts'
import type { Docs, Document, Rule } from '../src/types.ts'

/** A kind of question: how it begins, and what any answer to it has. */
interface Kind {
  readonly asks: RegExp
  readonly answer: RegExp
}

const KINDS: readonly Kind[] = [
  {
    asks: /\b(?:when (?:is|are|was|will|do|does|did|can|could|would|should|am)|how (?:long|soon)|(?:what|which|by what) (?:time|date|day)|eta)\b/i,
    answer:
      /\d|\b(?:today|tomorrow|tonight|now|soon|shortly|later|early|\w+day|weeks?|days?|months?|hours?|minutes?|mins|always|anytime|already|yet|once|after|before|until|end|next|dates?|time|ready|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)\b/i,
  },
  {
    asks: /\bhow (?:much|many)\b|\bwhat (?:is|are|does|do|['’]s) .{0,30}\b(?:cost|price|fees?|charges?|rates?)\b/i,
    answer: /\d|\b(?:free|costs?|price|pricing|charged?|none|no|one|two|three|both|all|each|complimentary|included)\b/i,
  },
  {
    asks: /\bwhere (?:is|are|was|do|does|did|can|could|should|will)\b/i,
    answer: /https?:|www\.|\b(?:at|on|under|here|there|inside|via|page|section|link|app|from|to|transit|near|in)\b/i,
  },
]

const HELLO = /^(?:@\S+\s+|(?:hi|hello|hey|dear)\b[^,.!?]{0,20}[,.!]\s*)+/i

// What takes a question up, though it does not answer it yet.
const DEFERRAL =
  /\b(?:check\w*|look\w*|ask\w*|find|chas\w+|investigat\w+|back to|let you know|keep you|updat\w*|escalat\w*|forward\w*|pass\w*|confirm\w*|follow\w*|touch|contact\w*|reach out|respon\w+|repl(?:y|ies)|call\w*|e-?mail\w*|dm|messag\w*|see if|sure|know|unable|can(?:not|['’]?t)|moment|minute|wait|hold|depends?|information|details|inside|attach\w*|shortly)\b/i

export default {
  id: 'unanswered-question',
  severity: 'warning',
  preset: 'recommended',
  message: 'The customer asked something that the reply does not take up.',
  explanation:
    'A question that is passed over is asked again, by a customer who now feels unheard. Answer it, or say when you will.',
  find(document) {
    const { reply, customer } = document
    const { setting } = customer
    if (setting === 'none' || setting === 'review' || customer.signals('resolved', 'automatic', 'offer')) return []
    if (reply.does('question', 'request', 'contact')) return []
    const asked = questionsOf(document)
    if (asked.length === 0) return []
    const unmet =
      isStock(document) ||
      (!DEFERRAL.test(reply.text) &&
        asked.some((question) => KINDS.find(({ asks }) => asks.test(question))?.answer.test(reply.text) === false))
    // A short question may be given back in their own words.
    const question = asked.map((words) => words.trim().replace(HELLO, '')).find((words) => words.length <= 90)
    return unmet
      ? openingOf(reply).map((range) => ({
          range,
          sentence: reply.sentences.findLastIndex(([start]) => start <= range[0]),
          captures: {},
          ...(question !== undefined && { fills: { question } }),
        }))
      : []
  },
  rewrites: [
    {
      title: 'Answer it in their words',
      text: 'To your question “$question”: {answer}.',
      at: 'end',
      when: 'question',
    },
    {
      title: 'Say when you will answer',
      text: "You asked about {topic}. I'm checking that and will write to you by {time}.",
      at: 'end',
    },
  ],
} satisfies Rule

/** The questions of the latest message with nothing of theirs in the reply. */
function questionsOf({ reply, customer }: Document): string[] {
  const { latest } = customer
  const asked = (customer.signal('question')?.evidence ?? [])
    .filter(({ message }) => message === latest.index)
    .map(({ range }) => latest.text.slice(...range))
    .filter((question) => question.includes('?'))
  if (asked.length === 0) return []
  const said = termsOf(reply.text)
  return asked.filter((question) => {
    const terms = [...termsOf(question)]
    return terms.length > 0 && !terms.some((term) => said.has(term))
  })
}

// What makes a sentence say more than thanks or sorry: a fact, a no, a reason, a plan.
const FACT = /\b(?:is|are|was|were|has|have|had|will|can|could)\b/i
const MORE =
  /\d|https?:|n['’]t\b|\b(?:not|no|nope|yes|yeah|correct|right|absolutely|true|of course|sure|unable|only|but|because|need|due|pass\w*|shared?|question|dm)\b/i

/** Whether all that a reply does is to greet, thank, be sorry and take leave. */
function isStock({ reply }: Document): boolean {
  const { text, sentences } = reply
  const sentencesWith = (...ids: readonly string[]) =>
    ids.flatMap((id) => reply.moves(id).map(({ sentence }) => sentence))
  const thanks = sentencesWith('thanks', 'closing')
  const sorry = sentencesWith('apology', 'regret', 'empathy')
  if (thanks.length + sorry.length === 0) return false
  const greetings = reply.moves('greeting')
  return sentences.every(([start, end], sentence) => {
    const greeted = greetings.find((found) => found.sentence === sentence)?.range[1] ?? start
    const rest = text.slice(greeted, end)
    const said = thanks.includes(sentence) || (sorry.includes(sentence) && !FACT.test(rest))
    return !/\p{L}{3}|\d/u.test(rest) || (said && !MORE.test(rest))
  })
}

export const docs = {
  sources: ['002#33', '000#7', '002#5'],
  bad: [
    {
      thread: [{ from: 'customer', text: 'Hello, when will my boots ship, and can I add a scarf?' }],
      reply: "**Thanks for your order!** We've added your wishes to your account.",
    },
    {
      thread: [{ from: 'customer', text: '@rail is there a ramp at platform 4?' }],
      reply: '@mo **Thank you for travelling with us!** Have a lovely day.',
    },
    {
      thread: [{ from: 'customer', text: 'Hi, how much is a new library card?' }],
      reply: 'Hi Ana, **readers who lose theirs make work for the whole desk.**',
    },
    {
      thread: [{ from: 'customer', text: 'Hi, does the pill have lactose in it? Please tell me.' }],
      reply: 'Dear Ms Roy, **thank you for choosing our pharmacy.** Take care!',
    },
    {
      thread: [{ from: 'customer', text: 'Hello, where is the crane hire office now?' }],
      reply: 'Hello, **we apologise for the inconvenience.**',
    },
  ],
  good: [
    { thread: [{ from: 'customer', text: 'Hello, when will my boots ship?' }], reply: 'They leave us on Thursday.' },
    {
      thread: [{ from: 'customer', text: 'Hello, when will my boots ship?' }],
      reply: "Thanks for asking! I'll look into it now.",
    },
    {
      thread: [{ from: 'customer', text: 'Hello, when will my boots ship?' }],
      reply: 'Thank you! What is the order number?',
    },
    { thread: [{ from: 'customer', text: 'Hello, how much is the late fee on DVDs?' }], reply: 'There is none.' },
    { thread: [{ from: 'customer', text: '@rail is there a ramp at platform 4?' }], reply: 'Yes, thanks for asking.' },
    {
      thread: [{ from: 'customer', text: '@rail is there a ramp at platform 4?' }],
      reply: 'Sorry, it was taken away for repair.',
    },
    {
      thread: [{ from: 'customer', text: 'Hello, when will my boots ship?' }],
      reply: 'Thank you for your patience. The boots are being made.',
    },
    {
      thread: [{ from: 'customer', text: 'Hello, seriously? How hard can it be?' }],
      reply: 'We are sorry about this.',
    },
    {
      thread: [
        {
          from: 'customer',
          text: 'Great stay, lovely rooms. Will we be back? The breakfast on the terrace, the sea, the kind people at the desk, the children asleep by eight after a day on the beach: of course, and with all our friends, as soon as the next summer comes around.',
        },
      ],
      reply: 'Thank you for your review!',
    },
    { thread: [{ from: 'customer', text: 'Thanks, it works now! Who knew?' }], reply: 'Thank you for writing!' },
    'Thank you for writing!',
  ],
} satisfies Docs
