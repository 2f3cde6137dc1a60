import { lacking } from '../src/lacking.ts'
import { termsOf } from '../src/naming.ts'
import { balanceOf, isOwed, isSocial, isUnfinished } from '../src/owed.ts'
import type { Docs, Document, Reply, Rule } from '../src/types.ts'
import { missing } from '../src/weights/missing.ts'

export default {
  id: 'missing-next-step',
  severity: 'warning',
  whenCalm: 'info',
  preset: 'recommended',
  message: 'Nothing in the reply says what happens next or who does it.',
  explanation:
    'A reply without an action leaves the customer with the problem. One concrete step shows that it is shared.',
  always: true,
  // What ends the matter for somebody who asked for something.
  patterns: {
    refused: ['#DeadEnd', '(difficult|hard|impossible) to (say|tell)', '(i|we) do not know (that|it|the|this)'],
  },
  find: lacking((document, matches) => {
    const { customer, reply } = document
    if (isUnfinished(reply)) return false
    const refused = customer.signals('request', 'question') && matches('refused').length > 0
    if (!isOwed(document) && !refused && !isPassedOver(document)) return false
    // Other messages are written to be helped, whatever they praise.
    const balance = customer.setting === 'review' ? balanceOf(customer) : 0
    if (balance < 0 || (balance >= COMPLAINT ? isTaken(reply) : isStep(reply) || isDated(reply))) return false
    return customer.setting === 'review' || !hasFigure(reply)
  }, missing['missing-next-step']),
  rewrites: [
    { title: 'Say what you will do', text: "Next, I'll {action} and write to you by {time}.", at: 'end' },
    {
      title: 'Ask for what you need',
      text: 'Could you send me {detail} so that I can look into {problem}?',
      at: 'end',
    },
    { title: 'Offer a choice', text: 'What I can do now is {option}. Would that help?', at: 'end' },
  ],
} satisfies Rule

// Shorter replies answer, by as little as *no*.
const LONG = 12

// What answers in few words, or in the words of the trade.
const ANSWERS =
  /(?:^|[.!,]\s+)(?:yes|yeah|yep|no|nope|not|correct|right|sure|done|of course|you (?:can|could|may)|it(?:'s| is)|they(?:'re| are)|there(?:'s| is))\b|\b(?:we|i) (?:only|do|don['’]t|accept|can|will)\b|\bneed\b/i

/** Whether customers ask for something, and nothing in the reply is about it. */
function isPassedOver(document: Document): boolean {
  const { customer, reply } = document
  const { latest, setting } = customer
  if (setting !== 'direct' || isSocial(document) || latest.index > 0 || reply.words < LONG) return false
  if (!customer.signals('request', 'question') || customer.signals('resolved', 'praise', 'automatic', 'offer'))
    return false
  if (ANSWERS.test(reply.text)) return false
  const said = termsOf(reply.text.replace(/^.*?\bsorry\b[^.!]*|\bthank[^.!]*/gi, ''))
  return ![...termsOf(latest.text)].some((term) => said.has(term))
}

const STEPS = ['action', 'request', 'question', 'contact', 'option']

// What boasts, sells or takes leave.
const IDLE =
  /(?<!\b(?:taken|took|knocked|credited) (?:a |another )?\d{1,3})%\s?off|\b(?:million|award|voted|trust us|(?:was|were) named|anyway|your (?:patience|understanding))\b/i
// What asks to be agreed with.
const RHETORICAL =
  /\b(?:who (?:of us|has(?:n['’]t)?|does(?:n['’]t)?|would(?:n['’]t)?)|isn['’]t (?:it|that)|what (?:else|more) (?:can|could|do)|(?:why|how) (?:would|could|else|are) we)\b/i

// What asks for other matters only.
const ELSE = /\b(?:any|some)thing (?:else|more)\b/i

/** Whether nothing of a sentence is a step, whatever moves it holds. */
function isIdle(said: string): boolean {
  return (
    IDLE.test(said) ||
    (/\bhesitate\b/i.test(said) && !/[@\d]/.test(said)) ||
    (said.includes('?') && (RHETORICAL.test(said) || ELSE.test(said)))
  )
}

/** Whether a reply does, asks, gives or offers anything. */
function isStep(reply: Reply): boolean {
  return STEPS.some((id) =>
    reply.moves(id).some(({ sentence }) => !isIdle(reply.text.slice(...reply.sentences[sentence]!))),
  )
}

// What is done about it from now on, was handed on or has just been done; not what was done for the guest, nor what only was looked at.
const ONWARD =
  /\b(?:will|shall|['’]ll|going to|plan(?:s|ning)?|being|promise to|working|doing|(?:now )?look(?:ing)? (?:at|into)|could be more|in (?:the )?process|under (?:renovation|review|investigation)|(?:we|i|staff|team) now|(?:have|has|['’]ve) (?:now |already |also |just )?(?:ask|arrang|book|order|sent|told|hir|chang|mov|start|begun|buil[dt]|taken)\w*|(?:shar|forward|pass|convey|rais|highlight|address|discuss|rectif|resolv|attend|reduc|correct|improv|renovat|upgrad|replac|refurbish|repair|fix|refund|credit|train|counsel|brief|educat|instruct|investigat|implement|notif|inform|remind|escalat|updat|introduc|install|noted?\b|spoken|action|measures|steps)\w*)\b/i
// What is given for it.
const GIVEN = /\b(?:refund\w*|vouchers?|credit(?:ed)?|replacement|compensation|free|complimentary|on us|discount)\b/i
const NOT = /\b(?:not|never|no|cannot|unable|denied|refused)\b|n['’]t\b/i
// What they are asked for, so that it can go on.
const ASKED =
  /\b(?:let (?:us|me) know|(?:please|kindly|could you|can you|request you to) (?:share|send|provide|reach|try|contact|write|email|mail|call|let|fill|dm|check|ensure|drop|reply)|by filling|try (?:out|installing))\b/i
// What they can do about it.
const CAN = /\byou (?:can|may) (?:now|also|always|still|simply|just)\b/i
// Praise that is handed on.
const PRAISE =
  /\b(?:pass|shar|convey|forward|relay)\w*\b[^.!?]{0,40}\b(?:compliments?|kind|wonderful|positive|appreciations?|lovely|encourag\w+)\b/i

// From here on a review complains of much more than it praises.
const COMPLAINT = 2

/** Whether the answer to a review says what is done about it, or how to go on with it. */
function isTaken(reply: Reply): boolean {
  const says = (ids: readonly string[], isStep: (said: string) => boolean) =>
    ids
      .flatMap((id) => reply.moves(id))
      .some(({ sentence }) => {
        const said = reply.text.slice(...reply.sentences[sentence]!)
        return !isIdle(said) && isStep(said)
      })
  return (
    says(['contact', 'question'], () => true) ||
    says(['action'], (said) => ONWARD.test(said) && !PRAISE.test(said)) ||
    says(['option'], (said) => CAN.test(said)) ||
    says(['request'], (said) => ASKED.test(said)) ||
    // *Your refund reaches you by 5 May* only says when.
    says(['action', 'option', 'time-frame'], (said) => GIVEN.test(said) && !NOT.test(said))
  )
}

/** Whether a reply says when: *four weeks* alone says how long it was, and *not by tomorrow* when it is not. */
function isDated(reply: Reply): boolean {
  const refused = reply.moves('refusal')
  return reply
    .moves('time-frame')
    .filter((found) => !refused.some(({ sentence }) => sentence === found.sentence))
    .filter(({ sentence }) => !isIdle(reply.text.slice(...reply.sentences[sentence]!)))
    .some(({ range }) =>
      /\b(?:by|on|at|before|until|from|within|in|today|tomorrow|tonight|this|next|as soon)\b|day\b/i.test(
        reply.text.slice(...range),
      ),
    )
}

// Figures that answer nothing: of a bubble, a rule or a year, or how long it is.
const FORMAL =
  /@\w+|\d\s?\/\s?\d|\b(?:section|clause|article|guideline|paragraph|page|rule|terms?|day|since) \d[\w.()]*|(?<!\b(?:in|within|takes?|about|another|only|over) )\b\d+[- ](?:years?|months?|weeks?|days?|nights?|hours?|minutes?|mins?)\b(?! (?:away|credit|free|extra|extension|from now))/gi

/** Whether a reply gives a price, a date, a number: it answers, if not kindly. */
function hasFigure({ text, sentences }: Reply): boolean {
  return sentences.some((range) => {
    const said = text.slice(...range)
    return !isIdle(said) && /\d/.test(said.replace(FORMAL, ''))
  })
}

const ROOM = [{ from: 'customer', text: 'Dirty room, cold food, rude staff. Worst stay in years.' }] as const

export const docs = {
  sources: ['000#34', '001#26', '002#15', '004#29', '003#21'],
  bad: [
    {
      thread: [{ from: 'customer', text: 'Hello, could you move my cello lesson?' }],
      reply: '**The diary is full, no can do.**',
    },

    {
      thread: [{ from: 'customer', text: 'Hello, the skip outside my house has not been emptied for six weeks.' }],
      reply: 'Hello. **We are sorry about the skip, and six weeks is a long time.**',
    },
    {
      thread: [{ from: 'customer', text: 'Hello, the harp you strung in March has lost three strings.' }],
      reply: 'Hello. **Strings last 30 days under section 4 of our terms.**',
    },
    {
      thread: [{ from: 'customer', text: 'Hi, my dishwasher broke after two weeks. Very annoyed.' }],
      reply: '**Thank you for getting in touch about your broken dishwasher.** We understand how annoying this is.',
    },
    {
      thread: [{ from: 'customer', text: 'Hello, your courier lost my parcel.' }],
      reply: 'Hi Ana. **We are sorry about the lost parcel.** Customer satisfaction is very important to us.',
    },
    {
      thread: ROOM,
      reply: '**Thank you for your review.** We are sorry about the dirty room and hope to welcome you again.',
    },
    {
      thread: ROOM,
      reply:
        '**Thank you for your review of your stay.** We had checked the room and we do provide hot food. I have passed your kind words on to the team.',
    },
    {
      thread: [{ from: 'customer', text: '@bank the app crashes every time I pay. Useless.' }],
      reply: '**We are sorry that the app crashes, and we know how much that hurts.**',
    },
    {
      thread: [{ from: 'customer', text: 'Hi, I was overcharged for the second month in a row.' }],
      reply: 'Hello Jo, **I apologise that you were overcharged.** We look forward to serving you.',
    },
    {
      thread: [{ from: 'customer', text: 'I want to move my cello lesson from Monday to some other day.' }],
      reply: 'Dear Ana, **music lies at the heart of our house, and all who teach here love their pupils.**',
    },
    {
      thread: [{ from: 'customer', text: 'Does the blue tarp hold in a gale on the coast of Skye?' }],
      reply: '**That is difficult to say, the tarp came in after my time.**',
    },
    {
      thread: [{ from: 'customer', text: 'Does the blue tarp hold in a gale on the coast of Skye?' }],
      reply: "**I don't know the blue one, I'm more of a rope person.**",
    },
    {
      thread: [{ from: 'customer', text: 'Hello, your courier lost my parcel.' }],
      reply: '**We are sorry about the parcel.** Two million people trust us, and all tents are 20% off.',
    },
    {
      thread: [{ from: 'customer', text: 'Hello, your courier lost my parcel.' }],
      reply: "**We are sorry about the parcel.** Who hasn't lost a parcel once?",
    },
  ],
  good: [
    {
      thread: [{ from: 'customer', text: 'Our parrot wears the hat from @hatbox every day, it will not take it off' }],
      reply: 'We love it! Give that parrot a nut from us.',
    },
    {
      thread: [{ from: 'customer', text: 'Hello, the skip outside my house has not been emptied for six weeks.' }],
      reply: 'Hello. We are sorry about the skip, and six weeks is a long time. 1/2',
    },
    {
      thread: [{ from: 'customer', text: 'Hello, the skip outside my house has not been emptied for six weeks.' }],
      reply: 'Hello. We are sorry about the skip, and six weeks is a long time >>>',
    },
    {
      thread: [{ from: 'customer', text: 'Hello, the harp you strung in March has lost three strings.' }],
      reply: 'Hello. Sorry about the strings. New ones take 3 days.',
    },
    {
      thread: [{ from: 'customer', text: 'Hello, your courier lost my parcel.' }],
      reply: 'We are sorry about the parcel. I have taken 20% off the bill.',
    },
    {
      thread: ROOM,
      reply: 'Thank you for your review of your stay. We are sorry for it. Let us know a good time to talk.',
    },
    {
      thread: ROOM,
      reply: 'Thank you for your review of your stay. We are sorry for it. You can now swap rooms at any hour.',
    },
    {
      thread: ROOM,
      reply:
        'Thank you for your review of your stay, and I am sorry about the food. We have booked a plumber for Tuesday.',
    },
    {
      thread: ROOM,
      reply: 'Thank you for your review of your stay, and I am sorry about the food. A free night is yours.',
    },
    {
      thread: ROOM,
      reply: 'Thank you for your review of your stay, and I am sorry about the food. We now check each room twice.',
    },
    {
      thread: ROOM,
      reply:
        'Thank you for your review of your stay, and I am sorry about the food. We will repair the lift, so that your next stay is a wonderful one.',
    },
    {
      thread: ROOM,
      reply: 'Thank you for your review of your stay. The cold food is being raised with the chef.',
    },
    {
      thread: ROOM,
      reply: 'Thank you for your review of your stay. We are sorry for the cold food. Which day was it?',
    },
    {
      thread: [
        {
          from: 'customer',
          text: 'Lovely gardens, wonderful crew, great tea, and the best view in town. The lift was broken. We will come again!',
        },
      ],
      reply: 'Thank you for your kind review of your stay. The gardeners will be proud. Sorry for the stairs.',
    },
    {
      thread: [{ from: 'customer', text: 'I want to move my cello lesson from Monday to some other day.' }],
      reply: 'Dear Ana, of course, and the cellist has been told of it, so there is nothing left for you.',
    },
    {
      thread: [{ from: 'customer', text: 'Hello, your courier lost my parcel.' }],
      reply: "I'm sorry about that parcel. The tracer comes tomorrow.",
    },
    {
      thread: [{ from: 'customer', text: 'Hello, your courier lost my parcel.' }],
      reply: 'It was left at 14 Mill Row, with a Mrs Gray.',
    },
    {
      thread: [{ from: 'customer', text: 'Hello, your courier lost my parcel.' }],
      reply: "I'm sorry. Your refund has been issued today.",
    },
    {
      thread: [{ from: 'customer', text: 'Hello, your courier lost my parcel.' }],
      reply: "I'm sorry about the parcel. Could you send the order number?",
    },
    {
      thread: [{ from: 'customer', text: 'Hi, what are your opening hours?' }],
      reply: 'The opening hours are 9 to 5.',
    },
    {
      thread: [{ from: 'customer', text: 'All sorted now, thanks!' }],
      reply: "Glad it's sorted, have a lovely weekend!",
    },
    {
      thread: [{ from: 'customer', text: '@bank the app crashes every time I pay. Useless.' }],
      reply: 'Sorry about the crashes! See https://example.com/fix for version 5.',
    },
  ],
} satisfies Docs
