import { isCaring } from '../src/caring.ts'
import type { Docs, Document, Found, Rule } from '../src/types.ts'

export default {
  id: 'deflection',
  severity: 'warning',
  whenCalm: 'info',
  preset: 'recommended',
  message: 'This passes the customer on.',
  explanation:
    'To be sent away is to start again with strangers. Own the hand-over, or say who will help and what has been done.',
  patterns: {
    disowned: [
      '(that|this|it|which) is not #Adverb? (something (i|we|our team|my team) (can|do|handle|deal|look|cover|control)|(my|our) (department|team|job|area|remit|role|responsibility|problem|business|concern|call|issue|side)|(one|job|matter) for (me|us)|up to (me|us)|(handled|dealt with|managed) (by (me|us)|here))',
      '(nothing to do with|not on|not down to|(above|beyond) (my|our)) (me|us|our team|pay grade|remit)',
      '(we|i|shop|store|branch|team|hotel|clinic|office) (have|has|had) nothing to do with',
      '(i|we) #Adverb? (just|only|merely) (work here|work in|answer the (phone|phones|chat|chats|emails)|take the (calls|orders)|sell|book|deliver|pass|(rent|lease|host|list|store|carry|manage|fit|lay|supply|hire|print|handle|run) (the|it|them|what|this|that|out))',
      '(i|we) #Adverb? (do|can|would) not #Adverb? (handle|deal with|look after|manage|oversee|(have|get) .{0,2} (access|visibility|control|say) (to|into|of|over|in|on)|do) .{0,2} (that|this|those|these|it|them|such .|{refund}|{order}|{delivery}|{return}|{billing}|{repair}|{payment}|their .|your .) $',
      '(have|got|reached|called|is) (the|a)? wrong (department|team|desk|office|number|place|chat|people|person|queue|company|hotel|shop)',
      '(that|this|it) (is|was) not (us|me|billing|sales|support|shipping|accounts|finance|reception)',
      '(that|this|it|which) is #Adverb? your (own)? (problem|lookout) $',
      'between (you (two|both)|the (two|three|both|pair) of (you|them)|yourselves)',
    ],
    sent: [
      'you #Adverb? (will|would|are going to)? #Adverb? (need|have|want|ought|got|must|should|had better|better|best) #Adverb? to? #Adverb? [<asked>#Approach] (the|your|our|a|an)? .{0,2} [<them>#Elsewhere]',
      '[<asked>take (it|this|that) up with] [<them>(the|your)? !(me|us|my|our|the|your)]',
      '(is|are) #Adverb? (between you and|a matter for|one for|a question for|down to|up to) (the|your|our|a)? .{0,2} #Elsewhere',
    ],
    // A pointer, which is a brush-off where something went wrong.
    pointed: [
      '(please|kindly)? [<asked>#Approach] (the|your) .{0,1} [<them>#Elsewhere] #Adverb? (directly|instead|yourself|about (it|this|that))',
    ],
  },
  find: (document, matches) =>
    isCaring(document.reply) || isHandedOver(document)
      ? []
      : [
          ...matches('disowned'),
          ...matches('sent'),
          ...(document.customer.signals('problem', 'upset') ? matches('pointed') : []),
        ]
          .filter((found) => !isDirect(document, found))
          .map((found) => withAsking(document, found)),
  unless: ['#Conditional', '#Question', '#Reported', '#Embedded'],
  rewrites: [
    { title: 'Offer to contact them', text: 'Would you like me to $ask?', at: 'sentence', when: 'ask' },
    { title: 'Bring them in', text: 'I will ask {team} to take this on, and write to you by {time}.', at: 'sentence' },
    {
      title: 'Give the direct route',
      text: '{person} looks after this, and the direct route is {route}.',
      at: 'sentence',
    },
  ],
} satisfies Rule

const HANDED =
  /\b(?:I|we)(?:['’]ve| have)(?: \w+ly| also| already| just)? (?:asked|called|contacted|copied|emailed|escalated|forwarded|messaged|passed|raised|rung|sent|shared|spoken|told|written)\b|\b(?:me|us) to (?:ask|call|contact|email|ring|write)\b/i

/** Whether the agent hands over, or offers to. */
function isHandedOver({ reply: { text } }: Document): boolean {
  return HANDED.test(text)
}

/** Whether the same sentence or the next says how to reach them, or it is urgent. */
function isDirect({ reply }: Document, { sentence }: Found): boolean {
  const [start] = reply.sentences[sentence]!
  const [, end] = reply.sentences[sentence + 1] ?? reply.sentences[sentence]!
  return /https?:|www\.|@\w|\d{3}|\b(?:link|here|below|emergency|police|gas|fire|urgent)\b/i.test(
    reply.text.slice(start, end),
  )
}

/** Found, with what the customer was sent to do, where that is all that the sentence says. */
function withAsking({ reply: { text, sentences } }: Document, found: Found): Found {
  const { asked, them } = found.captures
  const rest = text.slice(found.range[1], sentences[found.sentence]![1]).replace(/(?<![.!?…\s])[.!?…\s]+$/, '')
  return asked && them && rest === '' ? { ...found, fills: { ask: text.slice(asked[0], them[1]) } } : found
}

export const docs = {
  sources: ['000#5', '001#1', '003#26'],
  bad: [
    "Sorry love, **that isn't my department**.",
    '**This is not one for us**, ask the lift firm.',
    'Parking is **nothing to do with us**, sir.',
    '**I only answer the phones**.',
    '**We do not have access to those**.',
    'You **have the wrong desk**, this is the lab.',
    "I hear you, but **you'll need to ring the pharmacy**.",
    '**Take it up with Visa**, mate.',
    'A cracked oven **is one for the builder**.',
    'Our **branch had nothing to do with** the raffle.',
    '**That was not billing**, Sue.',
    'We handed it over in June, so **it is now your problem**.',
    'It stays **between the two of you**, folks.',
    {
      thread: [{ from: 'customer', text: 'My parcel is lost again and I am furious.' }],
      reply: 'Sorry! **Please contact your courier directly**.',
    },
  ],
  good: [
    'Your harp was delivered to the wrong desk, so I am walking over with it now.',
    'If you need to contact your bank, the slip is in the post.',
    'Did they say you need to ring the bank?',
    'You were told that you must call the airline, and there is no need.',
    'These are the papers, and everything you must ask the embassy is on page 2.',
    "I've asked the courier for a scan, and you need to ask the seller nothing.",
    'You should contact the embassy; the desk is on 01632 960 001.',
    'You must call the gas company straight away, as it is an emergency.',
    'You can call the shop before you set off.',
    {
      thread: [{ from: 'customer', text: 'Which firm brings the sofa?' }],
      reply: 'Speedy Vans. Please contact the courier directly for a slot.',
    },
  ],
} satisfies Docs
