import { nameProblem } from '../src/naming.ts'
import type { Docs, Document, Found, Rule } from '../src/types.ts'

// From this weight of shared words on, the reply has named the problem.
const NAMED = 0.9
// Who claims it.
const I = '(i|we) (can|do|could|really|am able to|are able to)?'
const YOU_FEEL =
  '(you|your family) (are|must|might|have|were)? (be|been)? #Adverb? (feel|felt|feeling|going through|gone through|experiencing)'

export default {
  id: 'overclaimed-empathy',
  severity: 'info',
  preset: 'recommended',
  message: 'This claims to know the feelings of the customer.',
  explanation:
    'Nobody knows exactly how another feels, and customers quote these words as the ones that ring false. Say what was trying about the situation.',
  patterns: {
    // Knows how they feel.
    claims: [
      `${I} #Adverb? (know|understand|feel|get|appreciate|see|sense|relate to) #Wholly? (how|what) ${YOU_FEEL}`,
      `${I} #Adverb? imagine #Wholly (how|what) ${YOU_FEEL}`,
      `${I} #Adverb? (know|understand|feel|get) #Wholly? how (this|that|it) (feels|must feel|felt)`,
      `${I} (hear|feel|share|sense) (your|the|all your) .{0,1} #Felt`,
    ],
    // Understands all of it, whatever it is.
    stock: [
      `${I} (and)? #Adverb? #Wholly (and #Adverb)? (understand|empathize|sympathize|relate|hear you|get (it|that|you|this)) (with (you|that)|to (that|you))?`,
      `${I} (understand|empathize|sympathize|relate|get it) #Wholly`,
      `${I} #Adverb? (understand|see|get) (your|the) .{0,1} (#Felt|{concern})`,
    ],
    // Tells of the agent's own troubles.
    stories: ['#SameHere'],
  },
  find(document, matches) {
    const { customer, reply } = document
    if (customer.setting !== 'none' && !customer.signal('problem') && !customer.signals('upset')) return []
    const { text } = reply
    const stock = matches('stock').filter(({ range }) => isEmpty(text.slice(range[1])))
    return [
      ...matches('claims').map((found) => ({ ...found, fills: { claim: 'how' } })),
      ...(stock.length > 0 && !isSpecific(document)
        ? stock.map((found) => ({ ...found, fills: { claim: 'all' } }))
        : []),
      ...matches('stories').map((found) => ({ ...found, fills: { story: 'mine' } })),
    ] satisfies Found[]
  },
  unless: [
    '#Negated',
    '#Conditional',
    '#Question',
    '#Reported',
    'feels to .{0,1}',
    'been there (since|for|to|until|from|at|on|in)',
    '(should|could|must|would|ought to) (not)? have been there',
  ],
  rewrites: [
    { title: 'See why, not how', text: "I can see why you'd feel that way", when: 'claim' },
    {
      title: 'Say what is trying about it',
      text: ['I can see how frustrating it is that {what happened to you}.', 'I can see why {problem} is frustrating.'],
      at: 'sentence',
      when: 'claim',
    },
    { title: 'Take their side', text: "You shouldn't have had to {effort}.", at: 'sentence', when: 'story' },
    { title: 'Speak of them', text: 'I can see why {problem} is frustrating.', at: 'sentence', when: 'story' },
  ],
} satisfies Rule

/** Whether nothing is said of what is understood: the clause ends there. */
function isEmpty(rest: string): boolean {
  return /^\s*(?:$|[.,;:!…–—\n(-]|\p{Extended_Pictographic}|(?:and|but|sir|madam|ma['’]?am|mate)\b)/iu.test(rest)
}

/** Whether the reply shows elsewhere what it understood. */
function isSpecific(document: Document): boolean {
  return nameProblem(document).named >= NAMED
}

export const docs = {
  sources: ['004#11', '003#14'],
  bad: [
    '**I know exactly how you feel**, Ms Obi.',
    'No heating at all? **We understand just how it feels**.',
    '**I feel your pain** about the gate change.',
    'Two weeks without a boiler, **I can imagine exactly how you feel**.',
    '**I understand completely**, Mrs Ito! It is the same each winter.',
    '**we can 100% relate to that**, sorry',
    'Dear sir, **we are able to understand your concern**. Kindly share the policy number.',
    {
      thread: [{ from: 'customer', text: 'You lost my passport photos and nobody calls me back.' }],
      reply: '**I totally get it** mate. Let me ring the counter.',
    },
    {
      thread: [{ from: 'customer', text: 'Hello, my dentist bill was charged twice.' }],
      reply: "Trust me, **I've been there**! I have asked for the second payment back.",
    },
  ],
  good: [
    'A medic should have been there, and nobody was.',
    'We have been there since May, on the second floor.',
    'I could not say that I know how you feel.',
    'If you feel that we understand what you are going through, tell others.',
    'Do we know how you felt about the new menu? Not yet.',
    'The driver said I know exactly how you feel, which was no help.',
    'We know how it feels to wait in all day, so we booked the first slot.',
    'I understand your concern about the dose.',
    'I can certainly see why you would feel that way.',
    {
      thread: [{ from: 'customer', text: 'Can I move my lesson to Friday, please?' }],
      reply: 'I completely understand! Friday at ten is free.',
    },
    {
      thread: [{ from: 'customer', text: 'The kettle leaks and the handle broke, awful.' }],
      reply: "I understand your frustration. I'm sorry about the leaking kettle, and a new one leaves today.",
    },
  ],
} satisfies Docs
