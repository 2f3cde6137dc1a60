import { isOwed, mayBeComplaint, openingOf } from '../src/owed.ts'
import { sentenceAt } from '../src/sentences.ts'
import type { Docs, Document, Found, Rule } from '../src/types.ts'

// Forms that answer nothing, and forms that answer a short question.
const BARE =
  /^(?:(?:duly |well )?noted|k+|whatever|and|so|wrong|too late|really|seriously|as you wish|as (?:above|below|stated|per above)|(?:please )?(?:see|refer) (?:below|above)|impossible|not possible|(?:we )?(?:can['’]?t|cannot) help)$/i
// Forms of no, which answer a question but not a wish.
const NO =
  /^(?:(?:sorry|no|nope)[, ]*)*(?:no|nope|sorry|(?:you|we|i) (?:can['’]?t|cannot|can not|won['’]?t|will not))$/i
const SHORT = /^(?:no|nope|yes|yep|ok|okay|done|fine|correct|incorrect|sure|will do|sorry|right|fixed|tough)$/i

// A verb that points, to something that holds all answers, and no more than where or what for.
const POINTER =
  /^(?:(?:you can|you should|just|pls|please|kindly) )*(?:see|check|read|refer to|visit|consult|look at|look on|look in|go to|google|try)(?: out| our| the| this| my| your| online)* (?:faqs?|web ?site|help ?(?:cent(?:re|er)|pages?|docs?|section)|knowledge ?base|manual|docs|documentation|user guide|instructions|small print|fine print|terms(?: (?:and|&|of) (?:conditions|service|use))?|t&cs?|policy|link|home ?page|internet|app)\b(?! (?:settings|store))[^.!?\n]{0,40}$/i

// From so many words on, a message wants more than a line.
const LONG = 25
const STORY = 40
const LINE = 12

export default {
  id: 'curt-reply',
  severity: 'info',
  preset: 'recommended',
  message: 'The reply is very short for what the customer wrote.',
  explanation:
    'A bare word or a pointer looks as though the message had gone past us. One line that takes it up and one that says what happens next are enough.',
  find(document) {
    const { reply, customer } = document
    if (reply.words > 30 || customer.signals('resolved', 'automatic')) return []
    const core = coreOf(document)
    if (!isBare(document, core) && !isLine(document) && !POINTER.test(core)) return []
    return openingOf(reply).map(
      (range): Found => ({
        range,
        sentence: sentenceAt(reply.sentences, range[0]),
        captures: {},
        fills: fillsOf(core),
      }),
    )
  },
  rewrites: [
    {
      title: 'Say what you noted',
      text: "Thank you, I've noted {point} and will {task} by {time}.",
      at: 'sentence',
      when: 'noted',
    },
    { title: 'Answer, then point', text: 'In short, {answer}.', at: 'before', when: 'pointer' },
    {
      title: 'Stay there for more',
      text: "If that doesn't answer it, just reply and I'll go through it with you.",
      at: 'after',
      when: 'pointer',
    },
    {
      title: 'Show that you read it',
      text: "Thank you for telling me about {problem}; I've read all of it.",
      at: 'before',
      when: 'more',
    },
    {
      title: 'Show that you read it',
      text: "Thank you for telling me about {problem}; I've read all of it.",
      at: 'sentence',
      when: 'thanked',
    },
    {
      title: 'Give the reason, and an option',
      text: 'The answer is no, because {reason}. What I can do is {option}.',
      at: 'sentence',
      when: 'no',
    },
    {
      title: 'Say no kindly',
      text: "I'm afraid the answer is no. What I can do is {option}.",
      at: 'sentence',
      when: 'no',
    },
    {
      title: 'Say what happens next',
      text: "Thank you for telling me. I'll {task} by {time}.",
      at: 'sentence',
      when: 'noted',
    },
    { title: 'Say what happens next', text: "I'll {task} and write to you by {time}.", at: 'end', when: 'said' },
  ],
} satisfies Rule

function fillsOf(core: string): Record<string, string> {
  if (/noted$|^(?:ok|okay|k+|sure|will do|right|and|so|whatever|really|seriously|as you wish)$/i.test(core))
    return { noted: core }
  if (NO.test(core) || /^(?:too late|impossible|not possible|(?:we )?(?:can['’]?t|cannot) help)$/i.test(core))
    return { no: core }
  if (/^thank/i.test(core)) return { thanked: core, said: core }
  return POINTER.test(core) ? { pointer: core } : { more: core, said: core }
}

/** What the reply says between handle, greeting and initials. */
function coreOf({ reply }: Document): string {
  const text = reply.ignored
    .filter(({ reason }) => reason === 'signature')
    .reduceRight((rest, { range: [start, end] }) => rest.slice(0, start) + rest.slice(end), reply.text)
  return text
    .replace(/^\s*(?:@\S+\s+)+/, '')
    .replace(/^\s*(?:hi|hello|hey|dear)\b[^.!?\n,]{0,30}[,.!\n]\s*/i, '')
    .replace(/(?:(?:kind |best )?regards|thanks|thank you|cheers)[\s,.!]*$/i, '')
    .replace(/https?:\S+/g, '.')
    .replace(/(?<![\s.!?,:()])[\s.!?,:()]+$/, '')
}

/** Whether the reply is a single word or set phrase, and was asked for more. */
function isBare(document: Document, core: string): boolean {
  const { customer } = document
  if (NO.test(core) && customer.signals('request')) return true
  const hurt = customer.signals('problem', 'upset')
  if (customer.setting === 'chat' && !hurt && !mayBeComplaint(document)) return false
  return BARE.test(core) || (SHORT.test(core) && (hurt || customer.latest.words >= LONG))
}

/** Whether the reply is one line to somebody who told at length what went wrong. */
function isLine(document: Document): boolean {
  const { reply, customer } = document
  return (
    customer.latest.words >= STORY &&
    reply.words <= LINE &&
    isOwed(document) &&
    !reply.does('action', 'question', 'request', 'contact', 'apology', 'time-frame')
  )
}

const FLOOD =
  'Hi, we came home on Sunday and the whole kitchen floor was under water because the dishwasher you fitted on Friday leaks at the back. The boards are ruined and the neighbours below have a stain on their ceiling. What now?'

export const docs = {
  sources: ['001#14', '001#41'],
  bad: [
    '**Noted.**',
    {
      thread: [
        { from: 'customer', text: 'Hello, the lift in block C is broken again and my mother cannot leave the house.' },
      ],
      reply: 'Hi Jana,\n**ok**',
    },
    { thread: [{ from: 'customer', text: FLOOD }], reply: '**No.**\n\nRegards,\nSam' },
    { thread: [{ from: 'customer', text: 'Can I swap my seat for one by the window?' }], reply: "**No, you can't.**" },
    { thread: [{ from: 'customer', text: 'The harp lost a string after a week.' }], reply: '**Really?**' },
    { thread: [{ from: 'customer', text: FLOOD }], reply: 'Dear Ms Roy, **thank you for your email.**' },
    {
      thread: [{ from: 'customer', text: '@bus can I take a folding bike on line 9?' }],
      reply: '@olu **Please see our FAQ https://example.com/faq**',
    },
    '**Read the terms and conditions.**',
  ],
  good: [
    { thread: [{ from: 'customer', text: 'Is it in stock?' }], reply: 'Yes.' },
    { thread: [{ from: 'customer', text: 'Is it made of oak?' }], reply: 'No.' },
    { thread: [{ from: 'customer', text: 'Thanks, all sorted!' }], reply: 'Noted.' },
    { thread: [{ from: 'customer', text: FLOOD }], reply: "I'm calling you now, Ana." },
    "No worries, it's all sorted now.",
    'OK, so here is what I found on your March bill.',
    'See you at the store on Friday at 3.',
    'Please check the app settings, third from the top, and turn sync on.',
    { thread: [{ from: 'customer', text: 'A table for two at seven, please.' }], channel: 'chat', reply: 'Noted.' },
    {
      thread: [
        {
          from: 'customer',
          text: 'We had a lovely week: the staff were kind, the food was great and the room was spotless, and the children did not want to leave the pool at all. The view from the terrace in the evening was the best we have ever had. We will be back!',
        },
      ],
      reply: 'Thank you!',
    },
  ],
} satisfies Docs
