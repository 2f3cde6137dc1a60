import { isHot } from '../src/owed.ts'
import type { Docs, Document, Found, Rule } from '../src/types.ts'

const CASE =
  '(this|the|your|that) .{0,1} (ticket|case|chat|complaint|enquiry|inquiry|query|request|issue|matter|thread|conversation|session)'

export default {
  id: 'premature-close',
  severity: 'warning',
  whenCalm: 'info',
  preset: 'recommended',
  message: 'This closes the conversation (“{match}”) before the problem is solved.',
  explanation:
    'To ask for more, or to say goodbye, takes it for granted that the answer was enough. Check whether it was, or keep the case open.',
  patterns: {
    more: [
      '(is|was|will|would|are) (there|that|this) (be)? #Adverb? (all|(anything|something) (else|more|further)|any (other|more|further) (thing|things|question|questions|issue|issues|query|queries))',
      '(can|may|could|shall) (i|we) (help|assist|do) .{0,4} anything (else|more|further)',
      '^ anything else',
    ],
    shut: [
      `(i|we) (will|shall|am|are|have|had)? (now|going to|go ahead and|be|been|therefore|hereby|proceeding to|also|then|just)? ({close}|{end}|{archive}|(mark|marking|marked)) (off|out)? ${CASE}`,
      `${CASE} (is|are|has been|will be|was|stands|shall be) (now|hereby|therefore|being)? (closed|concluded|archived|(considered|marked|treated) (as)? (closed|resolved|solved|settled))`,
      '(mark|marked|marking) (this|it|that|everything) (down)? as (resolved|solved|closed|done|completed)',
      `(consider|treat|regard) ${CASE} (as)? (closed|resolved|solved|settled)`,
    ],
    bye: ['#Farewell'],
  },
  find(document, matches) {
    const { customer, reply } = document
    if (customer.setting === 'none' || customer.signals('resolved', 'automatic', 'offer')) return []
    const [more, shut, bye] = [
      matches('more').filter((found) => isAsked(document, found)),
      matches('shut'),
      matches('bye'),
    ]
    const closers = new Set([...more, ...shut, ...bye].map(({ sentence }) => sentence))
    if (closers.size === 0) return []
    // What is done for the customer beside the closing.
    const does = (...ids: readonly string[]) =>
      ids.some((id) => reply.moves(id).some(({ sentence }) => !closers.has(sentence)))
    const refused = (reply.does('refusal') || NO.test(reply.text)) && !does('option', 'action', 'agreement-check')
    const harmed =
      customer.signals('problem') && !does('action', 'option', 'request', 'contact') && !DONE.test(reply.text)
    const hot = harmed && (customer.signals('upset') || isHot(document))
    const upset = customer.setting !== 'review' && ((refused && customer.signals('problem', 'upset', 'request')) || hot)
    const found = [
      ...(refused || harmed ? more : []),
      ...(refused || customer.signals('problem') ? shut : []),
      ...(upset ? bye : []),
    ]
    return found.map((one) => ({
      ...one,
      fills: { ...(bye.includes(one) ? { bye: 'yes' } : {}), [refused ? 'refused' : 'open']: 'yes' },
    }))
  },
  unless: [
    '.{0,3} (once|after|until|when|before|if|as soon as|unless) .{0,12}',
    '(not|never|sure|ensure|see) .{0,4}',
    '((anything|something) (else|more|further) (about|in|on|that (i|we)|missing)|(old|other|second|duplicate|first|extra) (ticket|case|chat)) .{0,3}',
    '.{0,2} (you|that) (noticed|saw|remember|recall|changed|happened|tried)',
  ],
  rewrites: [
    {
      title: 'Check whether it is solved',
      text: 'Does this solve it for you, or is something still not right?',
      at: 'sentence',
      when: 'open',
    },
    { title: 'Ask what would help', text: 'What would help you most now?', at: 'sentence' },
    {
      title: 'Keep it open',
      text: "I'll keep this open until you tell me that {problem} is solved.",
      at: 'sentence',
      when: 'open',
    },
    {
      title: 'Offer what you can do',
      text: 'What I can do is {option}. Would that help?',
      at: 'sentence',
      when: 'refused',
    },
    { title: 'Leave it out', text: '', at: 'sentence', when: 'bye' },
  ],
} satisfies Rule

// What says no in other words.
const NO = /\b(?:unfortunately|unable|not able|can(?:no|['’])t|could ?n[o'’]t)\b/i

// What says that it is settled.
const DONE = /\b(?:is|are|been) (?:now )?(?:confirmed|booked|done|sorted)\b/i

/** Whether a question is asked, and it is no mere clause of another sentence. */
function isAsked({ reply }: Document, { sentence }: Found): boolean {
  return /\?[^\w?]*$/.test(reply.text.slice(...(reply.sentences[sentence] ?? [0, 0])))
}

export const docs = {
  sources: ['000#38', '002#32', '002#33'],
  bad: [
    {
      thread: [{ from: 'customer', text: 'Hi, the kettle leaks and I want my money back.' }],
      reply: "Unfortunately we don't refund sale items. **Is there anything else** I can help you with?",
    },
    {
      thread: [{ from: 'customer', text: 'Hello, you charged me twice for May.' }],
      reply: 'Banks do that at times. **Can I help you with anything else** today?',
    },
    {
      thread: [{ from: 'customer', text: '@gym the lockers are broken again and nobody cares' }],
      reply: '@sam That is how they are. **Anything else**, sir?',
    },
    {
      thread: [{ from: 'customer', text: 'Hello, my claim was refused, and I get no answer at all.' }],
      reply: 'We have had no reply from you. **I am closing your case** today.',
    },
    {
      thread: [{ from: 'customer', text: 'hi my internet is down since tuesday' }],
      reply: 'The line tests fine from here. **Your ticket has been closed**.',
    },
    {
      thread: [{ from: 'customer', text: 'Hi, the app crashes each time I scan a receipt.' }],
      reply: "It doesn't crash on our phones. I've **marked this as solved**.",
    },
    {
      thread: [{ from: 'customer', text: 'Dear team, the lift is broken and my mother cannot leave the house.' }],
      reply: 'The lift is old. Kindly **treat this matter as closed**.',
    },
    {
      thread: [{ from: 'customer', text: 'Hello, third week without a meter reading and I am fed up!' }],
      reply: 'Meters are read by the network. **Enjoy the rest of your day**!',
    },
  ],
  good: [
    { thread: [{ from: 'customer', text: 'all working now, ty' }], reply: 'Glad I could help! Anything else?' },
    {
      thread: [{ from: 'customer', text: 'Hi, how do I update my card?' }],
      reply: 'Account > Cards > Edit. Anything else I can help with?',
    },
    {
      thread: [{ from: 'customer', text: 'Hello, you charged me twice for May.' }],
      reply: 'I have refunded the second payment. Is there anything else I can help with?',
    },
    {
      thread: [{ from: 'customer', text: 'hi my internet is down since tuesday' }],
      reply: "I've sent an engineer for today. I'll close this ticket once you have seen it work.",
    },
    {
      thread: [{ from: 'customer', text: 'Hi, the kettle leaks and I want my money back.' }],
      reply: 'The photo shows no crack. Is there anything else you noticed about the lid?',
    },
    {
      thread: [{ from: 'customer', text: 'hi my internet is down since tuesday' }],
      reply: 'I have closed the duplicate ticket, so that all is in one place.',
    },
    {
      thread: [{ from: 'customer', text: 'Hi, the app crashes each time I scan a receipt.' }],
      reply: "We have not marked this as solved, and I'll ask the developers again at 9.",
    },
    {
      thread: [{ from: 'customer', text: '@gym the lockers are broken again and nobody cares' }],
      reply: '@sam You said they would close the case; I have told the owner that they may not.',
    },
  ],
} satisfies Docs
