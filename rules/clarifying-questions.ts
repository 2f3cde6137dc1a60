import type { Docs, Document, Found, Rule } from '../src/types.ts'

// More closed questions than these, or more questions at all, or more things asked for at once, want a reason.
const CLOSED = 2
const QUESTIONS = 4
const THINGS = 4

export default {
  id: 'clarifying-questions',
  severity: 'info',
  preset: 'strict',
  message: 'These questions could bring more: ask openly, a few at a time, and say why.',
  explanation:
    'A list of closed questions feels like an interrogation and misses facts. An open one lets the customer tell the story, and a reason shows what it is for.',
  always: true,
  patterns: {
    asks: [
      '(please|kindly|(can|could|would|will) you|(need|ask|asking|request|want) you to) .{0,2} (send|provide|share|give|confirm|supply|submit|attach|include|state|quote|mention|furnish|email|dm|tell|reply with|let (us|me) have)',
      '(i|we) (will|would)? #Adverb? (need|require)',
    ],
  },
  find(document, matches) {
    const { reply } = document
    if (document.customer.signals('resolved', 'automatic') || REASON.test(reply.text)) return []
    const questions = reply.moves('question').filter(({ range }) => !IDLE.test(reply.text.slice(...range)))
    const texts = questions.map(({ range }) => reply.text.slice(...range))
    const closed = questions.filter((_, index) => CLOSED_FORM.test(texts[index]!) && !OPEN_FORM.test(texts[index]!))
    if (closed.length > CLOSED && closed.length === questions.length)
      return [{ ...closed[0]!, fills: { closed: 'yes' } }]
    if (questions.length > QUESTIONS) return [questions[0]!]
    const [list] = matches('asks').filter((found) => thingsAsked(document, found) > THINGS)
    return list ? [list] : []
  },
  unless: ['(if|when|once|unless) .{0,8}'],
  rewrites: [
    {
      title: 'Say first why you ask',
      text: 'So that I can {task} on the first go, I need a few details.',
      at: 'before',
    },
    {
      title: 'Ask openly',
      text: 'Could you talk me through what happened, step by step?',
      at: 'before',
      when: 'closed',
    },
    { title: 'Say afterwards why you ask', text: 'I ask because {reason}.', at: 'after' },
  ],
} satisfies Rule

const REASON =
  /\b(?:so (?:that )?(?:i|we|it|they|the|you|our)\b|because|in order|(?:this|that|these|it|they)(?: will|['’]ll| would)? helps?\b|to (?:help|check|find|verify|look|locate|process|match|order|trace|investigate|understand|get|make|ensure|assist|see|set|arrange|sort|fix|proceed|resolve|identify|start|begin|take|raise|open|complete|pull|access|give|serve|support|provide)\b|the more (?:info|details?)|help (?:me|us)\b|before (?:i|we) can|(?:once|when|as soon as|after|then|and) (?:i|we)\b|for (?:us|me|our|further|security|verification))/i
// What asks for nothing, or offers a choice.
const IDLE =
  /\b(?:anything else|something else|would you (?:like|prefer|rather)|(?:can|may|could|shall|should) (?:i|we)\b|(?:is|will|does|would|did) (?:that|this) (?:ok|okay|work|help|suit|fix|be)|right\?|how are you)|[?!]{2}/i
const CLOSED_FORM =
  /(?:^|[,;:.–—•*\n-][^\S\n]*|\b(?:and|or|so|also|but|if so)\b,? )(?:is|are|was|were|do|does|did|have|has|had)(?:n['’]t)? \w/i
const OPEN_FORM = /\b(?:what|how|when|where|which|who|whose|why)\b/i

/** How many things a request names, in its sentence or in the list under it. */
function thingsAsked({ reply }: Document, { range, sentence }: Found): number {
  const [, end] = reply.sentences[sentence] ?? range
  const rest = reply.text.slice(range[0], end)
  const below = /^[^\S\n]*(?:\n\s*(?:[-•*–]|\d[.)]) ?[^\n]+)+/.exec(reply.text.slice(end).replace(/^[^\n]*(?=\n)/, ''))
  const named = rest.includes(',') ? rest.split(/,(?: and)?|\band\b|&|;/i).filter((part) => /\w/.test(part)).length : 0
  return Math.max(named, below ? below[0].trim().split(/\n+/).length : 0)
}

export const docs = {
  sources: ['001#20', '001#22', '002#27', '003#18', '000#8'],
  bad: [
    '**Did you restart the hub?** Is the cable in? Have you tried another socket?',
    {
      thread: [{ from: 'customer', text: 'Hi, the blender I bought in May is broken.' }],
      reply: 'Hello Ana,\n**Is it the jug or the base?** Was it dropped? Do you have the receipt?',
    },
    'Hi Jo. **What model is it?** When did you buy it? Which colour is it? Where does it leak? How often do you use it?',
    'Dear Sir, **kindly furnish** your name, policy number, address, bank and date of birth.',
    'Hi there, **could you send**:\n- the order number\n- the label\n- a photo of the box\n- a photo of the lid\n- the receipt',
    '**We need** your name, postcode, meter number, last reading and a photo.',
  ],
  good: [
    'Could you talk me through what happened after you pressed Pay?',
    'Did you restart the hub? Is the cable in? Have you tried another socket? That helps me see which part to send.',
    'To match the part, please send the model, the year, the colour, the size and a photo.',
    'Is Tuesday good? Is there a lift? Anything else?',
    'I can send you a box, a label, some tape, a form and a pen.',
    'Is it the jug or the base? How did it break? Do you have a photo?',
    'If the app asks you to, please give your name, city, age, team and number.',
  ],
} satisfies Docs
