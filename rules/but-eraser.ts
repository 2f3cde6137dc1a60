import { sayingOf } from '../src/saying.ts'
import type { Docs, Found, Reply, Rule } from '../src/types.ts'

// What takes back what stands before the turn.
const NO = '.{0,6} (not|unable|nothing|none|nobody|no|only|never|little|impossible|refused|declined)'
const UNDERSTAND =
  '(understand|sympathize|empathize|realize|recognize|(hear|acknowledge|agree|accept) (you|that|with|what|your (#Felt|{concern})))'

const heads = [
  '((i|we) (am|are|do|must|can only)? #Adverb? #Adverb?)? #Sorry .{0,10}',
  `(i|we) (can|do|could|am|are)? #Adverb? ${UNDERSTAND} .{0,12}`,
  '(i|we) (can|do|could)? #Adverb? (see|know|get|appreciate|feel|imagine) (how|why|where|it|this|that (it|this|is|must|was)|your (#Felt|{concern}|position|side)|the #Felt) .{0,10}',
  '((see|take|get|fair|valid|good) (your|the)? (point|argument) .{0,3}|((i|we) .{0,1}|#Adverb) (appreciate|know|get|see) (that|it)|feel (bad|sorry|for) .{0,2})',
  '(that|it|this) (must|is|sounds|was) .{0,3} (#NegativeFeeling|a shame|a pity) .{0,4}',
]

export default {
  id: 'but-eraser',
  severity: 'info',
  preset: 'recommended',
  message: 'The “but” takes back the sorry or the understanding before it.',
  explanation: 'What stands before a “but” is heard as a preface. End the sentence after it, and then say the rest.',
  patterns: {
    taken: heads.map((head) => `${head} [<turn>#Yet] (${NO}|#TakenBack)`),
  },
  find({ customer, reply }, matches) {
    const calm =
      customer.setting !== 'none' &&
      !customer.signal('problem') &&
      !customer.signal('upset') &&
      !customer.signals('our-fault')
    if (calm) return []
    const { text } = reply
    return matches('taken')
      .filter((found) => !isAside(found, text))
      .map((found) => endAtTurn(found, reply))
  },
  unless: [
    '#Conditional',
    '#Reported',
    '(not|no|never) .{0,2} (need|cost|charge|charged|worry|longer|take long|matter|excuse|hesitate|lose|forgotten)',
    'only take .{0,1}',
    'rest assured .{0,8}',
  ],
  rewrites: [
    { title: 'End the sentence there', text: '$split', at: 'sentence' },
    { title: 'End it there, and add what you can do', text: '$split What I can do is {option}.', at: 'sentence' },
  ],
} satisfies Rule

/** Whether the turn stands in brackets. */
function isAside({ captures }: Found, text: string): boolean {
  const before = text.slice(0, captures.turn![0])
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

/** The finding up to the word after the turn, and the sentence as two. */
function endAtTurn(found: Found, reply: Reply): Found {
  const { text } = reply
  const [start, end] = sayingOf(reply, found)
  const [from, past] = found.captures.turn!
  const before = text.slice(start, from).replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/, '')
  const after = text.slice(past, end).replace(/^[\s,;:–—-]+/, '')
  const word = /^[\s,;:–—-]*[\p{L}\p{N}'’]+/u.exec(text.slice(past, end))?.[0] ?? ''
  return {
    ...found,
    range: [found.range[0], past + word.length],
    fills: {
      split: `${before}. ${after.charAt(0).toUpperCase()}${after.slice(1)}${/[.!?…:][^\w.!?…:]*$/.test(after) ? '' : '.'}`,
    },
  }
}

export const docs = {
  sources: ['004#24', '001#13'],
  bad: [
    "**I'm truly sorry, but the** ferry does not wait.",
    'Dear sir, **we understand your wish, but as** per the norms the fee is due.',
    "**I know it's annoying but our** driver followed the route.",
    'Ok **fair point, however the** fine stands.',
    '**That must be exhausting, but you** agreed to shift work.',
    {
      thread: [{ from: 'customer', text: 'My tablets never came and I am on my last one. This is a disgrace.' }],
      reply: 'Hello Pat, **I can see why you are worried, but unfortunately** the van is full.',
    },
  ],
  good: [
    'If we say we understand, but the terms are not clear to you, tell us.',
    'The driver said he was sorry, but that he could not wait.',
    'Sorry about the tear, but you do not need to post it back.',
    "I'm sorry about the fright, but rest assured nothing was taken.",
    "We'll send the part (sorry, but not before Monday).",
    "I'm sorry about the gas fitter, but I've found one who is free at four.",
    'Sorry to bother you again, but it will only take a minute.',
    'Sorry, but could you read me the meter once more?',
    'I understand the flowers came late but fresh.',
    'I had it down as Tuesday but may be wrong.',
    'Thank you for the offer, but we have no vacancy.',
    {
      thread: [{ from: 'customer', text: 'Hi, is there a table for six on Friday?' }],
      reply: 'I am sorry, but we have nothing left on Friday. Saturday at seven is free.',
    },
  ],
} satisfies Docs
