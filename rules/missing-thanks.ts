import { isPrivate, isSocial, openingOf } from '../src/owed.ts'
import { sentenceAt } from '../src/sentences.ts'
import type { Docs, Document, Found, Rule } from '../src/types.ts'

export default {
  id: 'missing-thanks',
  severity: 'info',
  preset: 'recommended',
  message: 'The customer took the trouble to tell us, and the reply does not thank them.',
  explanation:
    'Those who complain give us another chance; most simply leave. A thank-you makes the customer a partner in mending it.',
  find(document) {
    const { reply, customer } = document
    const { setting } = customer
    if (setting === 'none' || customer.signals('automatic') || reply.does('thanks') || document.did('thanks')) return []
    if (openingOf(reply).some(([start, end]) => THANKS.test(reply.text.slice(start, end)))) return []
    const review =
      setting === 'review' &&
      customer.signals('problem') &&
      (reply.does('review-answer') || isFeedback(customer.latest.words))
    if (customer.signals('helper', 'offer')) return withReason(document)
    const glad = customer.signals('praise') && JOY.test(reply.text)
    // What is complained of in public is no trouble taken for us.
    const took = customer.signals('effort') && !(isSocial(document) && customer.signals('problem'))
    const owed =
      review || (took && !(glad && setting === 'review')) || isTold(document) || (isPraise(document) && !glad)
    return owed ? withReason(document) : []
  },
  rewrites: [
    {
      title: 'Thank and name it',
      text: ['Thank you for telling us about {problem}.', 'Thank you for letting us know that {what happened to you}.'],
      at: 'before',
      when: 'reported',
    },
    {
      title: 'Thank and say why it helps',
      text: 'Thank you for taking the time to write; it helps us put {thing} right.',
      at: 'before',
      when: 'reported',
    },
    {
      title: 'Thank for the praise',
      text: ['Thank you for your kind words.', 'Thank you for taking the time to tell us what you liked.'],
      at: 'before',
      when: 'praised',
    },
    {
      title: 'Thank, and say who will hear of it',
      text: 'Thank you for your kind words. I will pass them on to {team}.',
      at: 'before',
      when: 'praised',
    },
    { title: 'Thank for asking', text: 'Thank you for asking us.', at: 'before', when: 'asked' },
    {
      title: 'Thank at the end',
      text: 'Thank you for bearing with us while this takes its time.',
      at: 'end',
      when: 'waited',
    },
    {
      title: 'Thank at the end',
      text: [
        'Thank you for giving us the chance to put this right.',
        'Thank you for telling us, so that we can put this right.',
      ],
      at: 'end',
      when: 'told',
    },
    {
      title: 'Thank at the end',
      text: 'Thank you for getting in touch about this.',
      at: 'end',
      when: 'asked',
    },
    {
      title: 'Thank at the end',
      text: ['Thank you for writing to us.', 'Thank you for taking the time to write.'],
      at: 'end',
      when: 'wrote',
    },
  ],
} satisfies Rule

// Bare thanks that open a reply are meant; those that end it are a formula.
const THANKS = /^(?:(?:so |very )?many )?(?:thanks|thank you)\b/i

// How long it takes.
const WAITS =
  /\b(?:(?:i|we)(?:['’]ve| have)? (?:still )?(?:been )?wait(?:ed|ing)?|(?:still|been) waiting|waiting for|on hold|still no)\b/i

/** Why the customer is to be thanked: they praised, had to wait, told of a trouble, asked, or else wrote. */
function reasonOf({ customer }: Document): 'praised' | 'waited' | 'told' | 'asked' | 'wrote' {
  // Of a stay that is over nobody waits for anything.
  const waits = customer.setting !== 'review' && WAITS.test(customer.latest.text)
  if (customer.signals('problem')) return waits ? 'waited' : 'told'
  if (customer.signals('praise')) return 'praised'
  return customer.signals('question', 'request') ? 'asked' : 'wrote'
}

/** The opening of a reply, with why thanks are owed. */
function withReason(document: Document): Found[] {
  const { reply } = document
  const reason = reasonOf(document)
  return openingOf(reply).map((range) => ({
    range,
    sentence: sentenceAt(reply.sentences, range[0]),
    captures: {},
    fills: { [reason]: 'yes', ...(reason === 'praised' || reason === 'asked' ? {} : { reported: 'yes' }) },
  }))
}

// Who is glad of praise has thanked for it.
const JOY =
  /\b(?:glad|happy|delight|thrill|pleas|love|kind|wow|great|nice|good|enjoy|welcome|cheers|haha?|made (?:our|my)|touched|beam|smil|grin|compliment|congrat)|[!😀-🙏❤]/iu

/** Whether the customer wrote in order to praise. */
function isPraise({ customer }: Document): boolean {
  if (customer.signals('question', 'request', 'resolved', 'problem')) return false
  const { setting, latest } = customer
  if (latest.words < 5 || (setting === 'chat' && !/\b(?:your?|staff|team)\b/i.test(latest.text))) return false
  return (customer.signal('praise')?.score ?? 0) >= 2
}

// From so many words on, somebody took the time to tell.
const TOLD = 18

/** Whether customers write, with nothing to ask, what they did or went through with us. */
function isTold(document: Document): boolean {
  const { draft, customer } = document
  const { setting, latest } = customer
  if (setting !== 'direct' || isSocial(document)) return false
  if (latest.words < TOLD || (draft.thread ?? []).some(({ from }) => from === 'agent')) return false
  if (customer.signals('question', 'request', 'resolved', 'self-blame', 'sensitive') || isPrivate(customer))
    return false
  if (ASKS.test(latest.text)) return false
  return /\b(?:i|we|my|our)\b/i.test(latest.text) && (customer.signals('problem') || /\byour?\b/i.test(latest.text))
}

// What asks without asking.
const ASKS = /\b(?:thank|grateful|appreciat|need|request|trying to)/i

/** Whether a message is long enough to be feedback rather than a remark. */
function isFeedback(words: number): boolean {
  return words >= 40
}

export const docs = {
  sources: ['002#7', '002#8', '003#27', '004#30'],
  bad: [
    {
      thread: [{ from: 'customer', text: 'I spent an evening writing down every wrong stop, logs attached.' }],
      reply: '**The timetable is corrected on Monday.**',
    },
    {
      thread: [{ from: 'customer', text: 'Your cellist was wonderful with the kids, and so patient. Perfect day!' }],
      reply: '**Lessons are on Tuesdays.**',
    },
    {
      thread: [
        { from: 'customer', text: 'Hi, just letting you know that the ramp at your Leeds store is blocked again.' },
      ],
      reply: '**I have told the store, and the ramp will be clear by noon.**',
    },
    {
      thread: [{ from: 'customer', text: 'I found a typo in lesson 3.' }],
      reply: 'Hi Sean. **It has been fixed.**',
    },
    {
      thread: [{ from: 'customer', text: 'Dirty room, cold food, rude staff. Worst stay in years.' }],
      reply:
        'Dear Guest,\n**We are sorry about the dirty room and the cold food during your stay.** I have spoken to both teams.',
    },
    {
      thread: [{ from: 'customer', text: 'Would you be interested in a partnership with our magazine?' }],
      reply: 'Hello! **We do not take part in sponsored posts, but I will keep your address.**',
    },
    {
      thread: [
        { from: 'customer', text: 'Hello, one suggestion: a dark mode would help those of us who work at night.' },
      ],
      reply: '**I have added it to our list for the autumn.**',
    },
    {
      thread: [{ from: 'customer', text: 'Your till gave me a twenty too much on Friday, so I am telling you.' }],
      reply: '**The till was short that day.** You can hand it in at the desk.',
    },
    {
      thread: [
        {
          from: 'customer',
          text: 'My mother and I sat in your waiting room next to an open paint tin, and both of us had a sore head all evening.',
        },
      ],
      reply: 'Dear Ms Adeyemi, **we are sorry about the paint.** The room has been aired.',
    },
    {
      thread: [{ from: 'customer', text: 'I moved our rehearsal twice for you, and we sing on Sunday.' }],
      reply: '**The hall is yours from noon on Sunday.**',
    },
  ],
  good: [
    {
      thread: [{ from: 'customer', text: 'Your cellist was wonderful with the kids, and so patient. Perfect day!' }],
      reply: 'Thank you! Lessons start again on Tuesday.',
    },
    {
      thread: [{ from: 'customer', text: 'Your cellist was wonderful with the kids, and so patient. Perfect day!' }],
      reply: 'That made our week. She will hear of it tonight.',
    },
    {
      thread: [{ from: 'customer', text: 'I found a typo in lesson 3.' }],
      reply: 'Thank you for spotting it. It has been fixed.',
    },
    {
      thread: [{ from: 'customer', text: 'I found a typo in lesson 3.' }],
      reply: 'Well spotted! It has been fixed.',
    },
    {
      thread: [{ from: 'customer', text: '@gym I waited 20 minutes at the desk and nobody came' }],
      reply: '@jo I am sorry, Jo. Somebody is at the desk now.',
    },
    {
      thread: [
        { from: 'customer', text: 'Hello, I have a red kayak of yours in my garden.' },
        { from: 'agent', text: 'Which garden is it?' },
        {
          from: 'customer',
          text: 'It is the one with the gnomes, next to your boathouse, and my dog guards it as if it were his own.',
        },
      ],
      reply: 'We will collect it at four.',
    },
    { thread: [{ from: 'customer', text: 'ok' }], reply: "You're all set." },
    {
      thread: [{ from: 'customer', text: '@shop your ramp is blocked again' }],
      reply: '@ana Sorry about the ramp, we are on it.',
    },
    {
      thread: [{ from: 'customer', text: 'Dirty room, cold food, rude staff. Worst stay in years.' }],
      reply: 'We appreciate your review, and we are sorry about the dirty room.',
    },
    { thread: [{ from: 'customer', text: 'Hi, where is my order?' }], reply: 'It is due on Thursday.' },
  ],
} satisfies Docs
