import { messageOf } from '../src/evidence.ts'
import { lacking } from '../src/lacking.ts'
import { nameProblem } from '../src/naming.ts'
import { isHot, isOwed } from '../src/owed.ts'
import type { Customer, Docs, Document, Rule } from '../src/types.ts'
import { missing } from '../src/weights/missing.ts'

// From this weight of shared words on, the reply has named the problem.
const NAMED = 0.9

export default {
  id: 'missing-empathy',
  severity: 'warning',
  whenCalm: 'info',
  preset: 'recommended',
  message: 'The customer is let down or upset, and nothing in the reply shows that it was understood.',
  explanation:
    'People take in a solution only once they feel heard. Name what went wrong, or say why it is trying, before you solve it.',
  always: true,
  // Who is thanked for telling was heard, where no more was to be heard.
  patterns: {
    told: [
      '(thank|thanks|grateful|appreciate) .{0,3} (letting (us|me) know|telling (us|me)|reporting|flagging|spotting|catching|raising|pointing .{0,2} out|bringing .{0,2} (to|up)|(the|your) heads up)',
    ],
  },
  find: lacking((document, matches) => {
    const { reply, customer } = document
    const { setting } = customer
    if (!isOwed(document) && !isGrave(document)) return false
    if (setting === 'direct' && !customer.signals('upset') && matches('told').length > 0 && reply.does('action'))
      return false
    const sorry = reply.does('apology', 'regret', 'responsibility')
    if (
      isUnderstood(document) ||
      document.did('apology', 'regret') ||
      (setting !== 'review' && reply.does('responsibility') && reply.does('action', 'option'))
    )
      return false
    const real = reply.does('apology', 'regret') && !isStock(document)
    const long = customer.latest.words >= 25
    if (real && (setting !== 'review' || !long || !isHot(document))) return false
    const { named, shared } = nameProblem(document)
    // What is named only to be argued with was not heard.
    const argues = reply.moves('rebuttal').length > (setting === 'review' ? 1 : 0) && !reply.does('empathy')
    if ((named >= NAMED && (sorry || !argues)) || (sorry && shared >= 4 && !argues)) return false
    const answered =
      !argues &&
      !isHot(document) &&
      setting === 'direct' &&
      shared >= 1.4 &&
      reply.does('action', 'option', 'request', 'contact')
    return !answered
  }, missing['missing-empathy']),
  rewrites: [
    {
      title: 'Name what happened',
      text: [
        'I can see how frustrating it is that {what happened to you}.',
        'I can see why {problem} is frustrating.',
        'I understand why {problem} is frustrating.',
      ],
      at: 'before',
    },
    { title: 'Take their side', text: "You shouldn't have had to {effort}.", at: 'before' },
    {
      title: 'Say what it meant',
      text: [
        'I know you were counting on us. That {what happened to you} is the last thing you needed.',
        'You deserve better than this trouble with {problem}.',
      ],
      at: 'before',
    },
  ],
} satisfies Rule

/** Whether the customer is in a plight, and nothing at all is said to it. */
function isGrave({ customer, reply }: Document): boolean {
  const { setting } = customer
  return (
    (setting === 'direct' || setting === 'chat') &&
    customer.signals('sensitive') &&
    !(customer.signals('question') && isAccess(customer)) &&
    !customer.signals('resolved', 'automatic', 'offer') &&
    !reply.does('apology', 'regret', 'thanks')
  )
}

// Who asks after a ramp is in no plight.
const ACCESS = /^(?:wheel ?chairs?|disab(?:led|ility)|carers?)$/i

/** Whether all that is grave in what customers write is how they get about. */
function isAccess(customer: Customer): boolean {
  const evidence = customer.signal('sensitive')?.evidence ?? []
  return evidence.every((found) => ACCESS.test(messageOf(customer, found).text.slice(...found.range)))
}

// How those who answer reviews speak of them.
const OF_REVIEW = /\b(?:reviews?|feedback|ratings?|comments?|stay)\b/i

/** Whether understanding is shown: of a review by naming something of it, or where a hole is left to name it. */
function isUnderstood(document: Document): boolean {
  const { reply, customer } = document
  if (customer.setting !== 'review' || !OF_REVIEW.test(reply.text))
    return reply.does('empathy') || document.did('empathy')
  return reply.moves('empathy').some(({ sentence }) => {
    const [start, end] = reply.sentences[sentence]!
    return reply.ignored.some(({ reason, range }) => reason === 'placeholder' && start <= range[0] && range[0] < end)
  })
}

/** Whether all that is said in sorrow is about *the inconvenience*. */
function isStock({ reply }: Document): boolean {
  if (reply.words < 12 && !reply.does('action', 'option', 'request', 'question', 'contact') && BARE.test(reply.text))
    return true
  return [...reply.moves('apology'), ...reply.moves('regret')].every(({ sentence }) =>
    /inc\w{0,3}nv\w*|regret/i.test(reply.text.slice(...(reply.sentences[sentence] ?? [0, 0]))),
  )
}

// *We are sorry.*, and no more.
const BARE = /(?:^|[.!,\n][^\S\n]*)(?:(?:we are|we're|i am|i'm|very|so|really)[^\S\n]*){0,4}sorry\s*[.!]/i

export const docs = {
  sources: ['000#17', '001#13', '003#11', '004#11', '002#6'],
  bad: [
    {
      thread: [
        {
          from: 'customer',
          text: 'Dirty carpet, a leaking kettle, and the waiter was rude to my mother at breakfast. We left a day early and will not be back.',
        },
      ],
      reply: '**Thank you for your review.** We understand your frustration and regret the inconvenience caused.',
    },
    {
      thread: [{ from: 'customer', text: 'Hello, I am waiting forever for my ride.' }],
      reply: '**What is the number of your ride?**',
    },
    {
      thread: [{ from: 'customer', text: 'We had a death in the family. Could we move the lesson?' }],
      reply: '**Lessons cannot be moved in the same week.**',
    },
    {
      thread: [{ from: 'customer', text: 'I am so upset, your florist forgot the bridal bouquet.' }],
      reply: '**We are sorry.** Thank you for choosing us.',
    },
    {
      thread: [{ from: 'customer', text: 'Hello, your ferry left before the time on my ticket.' }],
      reply: 'Hello. **The master of a ferry should leave when the tide turns.**',
    },
    {
      thread: [{ from: 'customer', text: 'Hi, my berth does not lock, any other berth?' }],
      reply: 'Hi! **No other berth.** Have a good trip.',
    },
    {
      thread: [
        { from: 'customer', text: "I've been without heating for 3 days with a newborn, this is unacceptable!!" },
      ],
      reply: '**Please confirm your postcode and boiler model.**',
    },
    {
      thread: [{ from: 'customer', text: 'So disappointed with the cake.' }],
      reply: 'Hi! **Orders may vary.** See our FAQ.',
    },
    {
      thread: [{ from: 'customer', text: 'This is the worst service ever.' }],
      reply: '**Your ticket number is 4471.**',
    },
    {
      thread: [
        {
          from: 'customer',
          text: 'Sheets were stained, there was no hot water and the staff were rude to us. Never again!',
        },
      ],
      reply: 'Dear Guest,\n**We are sorry for the inconvenience caused.** We hope to see you again.',
    },
    {
      thread: [{ from: 'customer', text: '@rail you doubled my fare, what a joke' }],
      reply: '**The system shows the fare of the day.**',
    },
  ],
  good: [
    {
      thread: [{ from: 'customer', text: '@rail you doubled my fare, what a joke' }],
      reply: 'The system shows the fare of the day. 2/2^Mo',
    },
    {
      thread: [{ from: 'customer', text: 'Is the fitting room wheelchair accessible?' }],
      reply: 'Yes, two of them, on the ground floor.',
    },
    {
      thread: [
        { from: 'customer', text: 'Your plumber did not come, I lost a day.' },
        { from: 'agent', text: 'I am so sorry. He comes at four.' },
        { from: 'customer', text: 'It is five and nobody came.' },
      ],
      reply: 'He rings your bell in two minutes.',
    },
    {
      thread: [{ from: 'customer', text: 'Hello, you billed me twice for the kayak.' }],
      reply: 'The second bill was our mistake, and I have cancelled it.',
    },

    {
      thread: [
        { from: 'customer', text: "I've been without heating for 3 days with a newborn, this is unacceptable!!" },
      ],
      reply: "Three days without heating with a newborn is awful, and I'm treating this as urgent.",
    },
    { thread: [{ from: 'customer', text: 'Hi, what are your opening hours?' }], reply: "We're open 9 to 5." },
    {
      thread: [
        {
          from: 'customer',
          text: 'Sheets were stained, there was no hot water and the staff were rude to us. Never again!',
        },
      ],
      reply: 'We are sorry about the stained sheets and the cold water. Housekeeping has been told.',
    },
    { thread: [{ from: 'customer', text: "App won't open!!" }], reply: 'So sorry about that. Please try version 4.' },
    {
      thread: [{ from: 'customer', text: "Hi, I can't log in since Monday." }],
      reply: "I've sent you a new login link.",
    },
    { thread: [{ from: 'customer', text: 'Ok thanks, it works now.' }], reply: "You're welcome!" },
    {
      thread: [{ from: 'customer', text: 'Hello, the calendar on your choir page does not open.' }],
      reply: 'Hi Pia, thanks for the heads up. We have sent a fix today.',
    },
  ],
} satisfies Docs
