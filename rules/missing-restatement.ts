import { nameProblem, termsOf } from '../src/naming.ts'
import { isOwed, openingOf } from '../src/owed.ts'
import type { Docs, Rule } from '../src/types.ts'

// Shorter messages and replies are not worth repeating, or have no room for it.
const WORTH_REPEATING = 20
const ROOM = 25
// With more words of its own than these, a reply has something to say, if in other words than the customer's.
const LITTLE = 10

export default {
  id: 'missing-restatement',
  severity: 'info',
  preset: 'strict',
  message: 'Nothing in the reply is about what the customer wrote.',
  explanation: 'A reply that could go to anyone shows that it was not read. Give the problem back in a few words.',
  find(document) {
    const { draft, reply, customer } = document
    const { setting, latest } = customer
    if (setting === 'none' || setting === 'chat' || reply.words < ROOM || latest.words < WORTH_REPEATING) return []
    if ((draft.thread ?? []).some(({ from }) => from === 'agent') || !isOwed(document)) return []
    if (reply.does('restatement')) return []
    return speaksOfOther(reply.text) || nameProblem(document).shared > 0 ? [] : openingOf(reply)
  },
  rewrites: [
    { title: 'Give it back in a few words', text: 'From what you wrote, {what happened to you}.', at: 'before' },
    {
      title: 'Give it back, and check',
      text: 'Just so I have this right: {what happened to you}. Is that it?',
      at: 'before',
    },
  ],
} satisfies Rule

/** Whether a reply says what it is about: it names a trouble, or has words of its own. */
function speaksOfOther(text: string): boolean {
  if (/\b(?:troubles?|difficult(?:y|ies)|issues?|problems?) (?:with|using|in|at|on|of|getting|to)\b/i.test(text))
    return true
  return termsOf(text.replace(/(?<!\S)\S*[@/]\S*/g, ' ')).size > LITTLE
}

export const docs = {
  sources: ['000#17', '003#6', '003#19'],
  bad: [
    {
      thread: [
        {
          from: 'customer',
          text: 'Hi, the washer you fitted on Friday leaks from the door whenever it spins, and the lodger below has a wet ceiling.',
        },
      ],
      reply:
        '**So sorry about that!** Please send us your full name, your address and your order reference by email, and one of the team will get back to you.',
    },
    {
      thread: [
        {
          from: 'customer',
          text: 'Hello, I uploaded the grant papers in March and again in April, your site deleted them, and now the deadline has passed. Nobody answers the phone.',
        },
      ],
      reply:
        'Dear Ms Okafor,\n\n**We apologise for this experience.** Kindly write to the help desk with your registered name, so that we can look into it and come back to you.',
    },
    {
      thread: [
        {
          from: 'customer',
          text: '@train you cancelled the last train from Leeds and the machine kept my fare. I have been on hold for an hour, this is a joke.',
        },
      ],
      reply:
        "@ana **I'm really sorry to hear this, Ana.** Would you be able to send us a direct message with some more details? We will see what can be done for you. Thanks.",
    },
    {
      thread: [
        {
          from: 'customer',
          text: 'The scanner stopped reading my fingerprint after your last update and I cannot open the till in my shop any more. Terrible.',
        },
      ],
      reply:
        'Hi Jo!\n**This is certainly not what we want for you.** Please reach out to us through the help section with your mobile number, and we will look into it at once.',
    },
    {
      thread: [
        {
          from: 'customer',
          text: 'My mother waited three hours for the ambulance transport you had confirmed, and the dialysis slot was lost. I am furious and so is she.',
        },
      ],
      reply:
        "Dear Mr Hale,\n\n**We're truly sorry, and we hear how upset you are.** Could you give us a number on which we may ring you today? Somebody from the office will call you then.",
    },
  ],
  good: [
    {
      thread: [
        {
          from: 'customer',
          text: 'Hi, the washer you fitted on Friday leaks from the door whenever it spins, and the lodger below has a wet ceiling.',
        },
      ],
      reply:
        "So sorry! A washer that leaks isn't right, so let's replace it. When may we come to you with the new one, and is a morning fine with you?",
    },
    {
      thread: [
        {
          from: 'customer',
          text: 'Hello, I uploaded the grant papers in March and again in April, your site deleted them, and now the deadline has passed. Nobody answers the phone.',
        },
      ],
      reply:
        "It sounds like the upload dropped what you sent. I'm sorry, and I'm looking at the logs now: could you tell me the day and the hour of each?",
    },
    {
      thread: [
        {
          from: 'customer',
          text: 'Hi, your oven trips the fuse each time I use the grill, and the manual says nothing at all about it. Not good.',
        },
      ],
      reply:
        'Sorry to hear about the trouble with it. Please leave the socket alone, and give me a number on which I may ring you today, so that we can look.',
    },
    {
      thread: [
        {
          from: 'customer',
          text: 'Hi, the washer you fitted on Friday leaks from the door whenever it spins, and the lodger below has a wet ceiling.',
        },
      ],
      reply: "I'm sorry. Which address should I use?",
    },
    {
      thread: [{ from: 'customer', text: 'Washer leaks. Awful.' }],
      reply:
        'So sorry about that! Please send us your full name, your address and your order reference by email, and one of the team will get back to you.',
    },
    {
      thread: [
        {
          from: 'customer',
          text: 'Hi, could you tell me please what your VAT number is, and whether I can have the invoice of May once more as a file?',
        },
      ],
      reply:
        'Of course! Please write to the help desk with your registered mobile number, and somebody will send you both by return, usually on the same day.',
    },
    {
      thread: [
        { from: 'customer', text: 'Hi, the washer you fitted on Friday leaks from the door whenever it spins.' },
        { from: 'agent', text: 'Oh no, a leaking washer! I am sorry.' },
        {
          from: 'customer',
          text: 'Yes, and there is water all over the floor, and it ran down to the lodger below us and his bed. What now? It is broken.',
        },
      ],
      reply:
        "I'm so sorry about that. Please send us your full name, your address and your order reference by email, and one of the team will get back to you.",
    },
    {
      thread: [
        {
          from: 'customer',
          text: 'Hello, the app will not let me register because my employer is not on your list, and the chat closed on me twice. Useless.',
        },
      ],
      reply:
        'I am sorry. For now the account is open to salaried nurses, teachers and soldiers only; freelancers, pensioners, carers, farmers and students follow in autumn, when our licence allows it.',
    },
  ],
} satisfies Docs
