import { weigh } from '../evidence.ts'
import type { Customer, Found, SignalDefinition, SignalExamples } from '../types.ts'

// What takes back that it works, and what thanks do not settle.
const TURN = /\b(?:but|however|only (?:if|when|for)|until|except|(?:and|but) then)\b/i
const TROUBLE =
  /\b(?:but|however|still|another|never|nobody|no one|twice|broken|wrong|lost|late|making (?:me|us)|wait(?:ed|ing)|delay\w*|worse|(?:is|was|are|were|did|does|has|have|ca|could|wo)(?:n['’]t| not))\b/i

/** The customer says that it is settled, or only thanks. */
export default {
  id: 'resolved',
  patterns: {
    words: ['#Resolved'],
    thanks: [
      '^ (#Handle|ok|okay|great|perfect|oh|ah|yes|brilliant|awesome|lovely|cool)? (thanks|thank you|cheers|ty|great|perfect|awesome|brilliant)',
    ],
    credit: [
      '(thanks|thank you|kudos|shout out|props) .{0,4} for (being|making|going|helping|sorting|fixing|resolving|turning|your (quick|prompt|great|kind|swift|excellent)|the (quick|prompt|great|kind|swift|excellent|help))',
      'more than (made|makes|making) up for',
    ],
  },
  find(customer, matches) {
    const { latest } = customer
    const inLatest = ({ message }: { readonly message?: number }) => message === latest.index
    const asks = latest.text.includes('?')
    // Who asks for something and thanks at the end thanks for what is to come.
    const words = matches('words').filter(
      (one) =>
        inLatest(one) &&
        !(asks && one.sentence > 0 && /^thank/i.test(latest.text.slice(...one.range))) &&
        !isTurned(customer, one),
    )
    const thanks = matches('thanks').filter((one) => inLatest(one) && !isTurned(customer, one))
    const opens = thanks.some(({ sentence }) => sentence === 0)
    const credit = matches('credit').filter(inLatest)
    const settled = words.length > 0 || (!asks && ((opens && latest.words <= 12) || credit.length > 0))
    return {
      holds: settled ? 'yes' : 'no',
      evidence: weigh(customer, [...words, ...thanks, ...credit]),
    }
  },
  unless: [
    '(not|never) .{0,3} (sorted|fixed|working|resolved|solved|worked)',
    '(if|when|until|unless) .{0,8}',
    '(need|needs|want|wants|get|getting|have|like) (that|this|it|all) (fixed|solved|sorted) .{0,1}',
    '#NoPraise',
  ],
} satisfies SignalDefinition

/** Whether a message has something that is not settled beside thanks, or behind what works. A review may have both. */
function isTurned({ latest: { text }, setting }: Customer, { range: [start, end] }: Found): boolean {
  if (setting === 'review') return false
  const isThanks = /thank|cheers|^\W*(?:great|perfect|awesome|brilliant)/i.test(text.slice(start, end))
  return isThanks ? TROUBLE.test(text) : TURN.test(text.slice(end))
}

export const examples = {
  yes: [
    'Thanks so much, it works now!',
    'ok thanks',
    'All sorted now.',
    'That fixed it.',
    'Thank you for being so helpful and for turning a bad day around.',
    'Never mind, found it.',
  ],
  no: [
    'It is still not working.',
    'Thanks for nothing.',
    'Thank you for looking, but where is my refund?',
    'Tell me when it is fixed.',
    'I really need this fixed.',
    'Thanks, but the harp still has no strings.',
    'It works, but only on Sundays.',
    'The harp you sent is broken. Please call. Thank you very much.',
    'Thank you for making me wait.',
    'Hello, I have no mail from you. Is it sent? Thank you for your help.',
  ],
} satisfies SignalExamples
