import { guessOf } from '../src/guess.ts'
import { termsOf } from '../src/naming.ts'
import { balanceOf, isComplaint } from '../src/owed.ts'
import type { Docs, Document, Found, Rule } from '../src/types.ts'

export default {
  id: 'assumption',
  severity: 'info',
  preset: 'recommended',
  message: 'This guesses what happened or what the customer thinks.',
  explanation:
    'A guess about somebody who knows better is heard as an accusation, and closes down their story. Say what you see, or ask.',
  patterns: {
    guesses: [
      '#Conjecture (you|someone|somebody) #Adverb? (have|has|had|are|were|was|did|do|#Acted) .',
      '#Conjecture [<guess>(it|the .{1,2}|your .{1,2}|!(i|we|you|everything|all|that|which|what|they|our)) #Adverb? (has|have|had|was|were|got|did|fell|slipped|went|must have) .]',
      'you (may|might|must|could|seem to|appear to)? have #Adverb? #Unmeant .{1,3} (rating|ratings|us|review|star|stars|score)',
      '(looks|look|seems|seem|appears|appear) (like|that)? you .{0,7} by (mistake|accident)',
      'one (would|can|could|might|must) #Adverb? (imagine|think|assume|suppose|presume|wonder)',
      '(is (usually|normally|mostly)|(nearly|almost) always|times out of (ten|#Number) (it|that|this) is) (a|the|your|some)? (kid|kids|tenant|tenants|user|customer|husband|wife|partner|someone|somebody|people|folk|folks|neighbor|flatmate|teenager)',
      '(someone|somebody|(the|your|our|a|one of) .{1,3}) must have #Adverb? been? (#Acted|off|on|out|full|flat|it|them)',
      '(looks|look|seems|seem|sounds|appears|appear|perhaps|maybe|think|believe) (like|as if|as though|that)? you (must)? (have|had)? #Unmeant .',
    ],
    // Only where somebody complains.
    excuses: [
      'you (may|might|must|could) (not)? have #Adverb? (overlooked|missed|misread|misunderstood|confused|forgotten|misplaced|been (mistaken|confused|misinformed)|not (noticed|seen|read|known)|read|noticed|known)',
      'you (may|might) not be #Adverb? (used|familiar|aware|accustomed)',
      '(appears|seems|looks|sounds) (like|as if|that)? you (were|are|have|had|did|do) (not #Adverb? (aware|read|follow|know|understand|seen|noticed|check|expect)|confused|mistaken|expecting|another|in a hurry)',
      '(appears|seems|looks|sounds|think|believe) (like|as if|that)? you #Adverb? (wanted|expected|thought|believed|preferred|assumed|misread|misunderstood|mistook|mistaken|missed|forgot|overlooked)',
      'you seem to have (had|been|missed|misunderstood|misread|forgotten|overlooked|confused|expected|mistaken|a)',
      '(you (probably|likely|presumably|evidently)|(maybe|perhaps|possibly|probably|likely|obviously|evidently) you #Adverb?) (expected|were|are|had|have|thought|did|wanted|forgot|missed|misread|misunderstood)',
    ],
    // That somebody liked it who did not say so.
    joys: [
      '(glad|happy|pleased|delighted|thrilled|great|good|nice|wonderful|pleasure|heartening) (to (know|hear|learn|note|read|see) (from .{0,3})?)? (that)? [<joy>(you #Adverb? (have|had)? #Adverb? (liked|enjoyed|loved|enjoy|like|love|appreciated|appreciate|(had (a|an|such a)?|were|are) #Adverb? #Adverb? (pleasant|wonderful|great|good|nice|lovely|comfortable|memorable|fantastic|enjoyable|amazing|happy|satisfied|pleased|delighted|impressed))|(our|the) .{1,5} (met|matched|exceeded|suited|(was|were|is|are) #Adverb? (up to|to|(at|on) par with)) your (expectations|liking|satisfaction|taste|standards))]',
    ],
    agreement: [
      '[<who>(i|we)] (am|are|feel) #Adverb? (sure|certain|confident|positive) (that)? [<view>(you|your next .{1,2}|the next .{1,8}) (will|would|shall|can|must) #Adverb? (agree|understand|appreciate|imagine|see|accept|give|reconsider|change|forgive|be|come|return|have|love|enjoy)]',
      '[<aside>as (you|i am sure you) (can|will|would|must|may) #Adverb? (agree|appreciate|concede|acknowledge|imagine)]',
    ],
  },
  find(document, matches) {
    const guesses = [...matches('guesses'), ...(isComplaint(document) ? matches('excuses') : [])]
    return [
      ...guesses.map((found) => ({ ...found, fills: fillsOf(guessOf(document.reply, found)) })),
      ...(isComplaint(document) ? matches('agreement') : []),
      ...(isGrumble(document) ? matches('joys').filter((found) => !isTold(document, found)) : []),
    ]
  },
  unless: [
    'you (could|can) not (have|possibly have) (known|seen|guessed|told|noticed) .{0,2}',
    '#Conditional',
    '#Question',
    '#Reported',
    '#Conjecture .{0,5} (#NegativeFeeling|excited|happy|relieved|tired|waiting|referring|meaning|asking|talking|right|okay|ok|tried|seen|noticed)',
  ],
  rewrites: [
    { title: 'Check it together', text: 'Let us check whether $guess $rest.', at: 'sentence', when: 'guess' },
    { title: 'Hope rather than know', text: '$who hope $view', when: 'view' },
    { title: 'Ask instead of guessing', text: 'Could you check whether $asked?', at: 'sentence', when: 'asked' },
    { title: 'Say what you see', text: 'What I can see from here is {fact}.', at: 'sentence', when: 'seen' },
    { title: 'Ask', text: 'Could you tell me what you see?', at: 'sentence', when: 'seen' },
    { title: 'Take it out', text: '', when: 'aside' },
    {
      title: 'Take up what they wrote',
      text: ['Thank you for what you wrote about {point}.', 'It is good to read what you wrote about {point}.'],
      at: 'sentence',
      when: 'joy',
    },
    { title: 'Leave it out', text: '', at: 'sentence', when: 'joy' },
  ],
} satisfies Rule

/** What a guess is to be asked as, where it is one about the customer. */
function fillsOf(asked: string | undefined): Record<string, string> {
  return asked ? { asked, seen: 'yes' } : { seen: 'yes' }
}

/** Whether the customer complains more than they praise. */
function isGrumble({ customer }: Document): boolean {
  const problem = customer.signal('problem')
  if (problem?.holds !== 'yes' || customer.signals('resolved')) return false
  return problem.score >= 2 && balanceOf(customer) > 0
}

// What any customer has.
const ANYTHING = termsOf('stay visit experience hotel resort property time service product trip order app')

/** Whether the customer speaks of what they are said to have liked. */
function isTold({ customer, reply }: Document, { sentence, range }: Found): boolean {
  const told = termsOf(customer.latest.text)
  const liked = termsOf(reply.text.slice(range[1], reply.sentences[sentence]![1]))
  return [...liked].some((term) => told.has(term) && !ANYTHING.has(term))
}

const LATE = [{ from: 'customer', text: 'Hi, my parcel is still not here, I am fed up.' }] as const

export const docs = {
  sources: ['000#9', '000#12', '002#25'],
  bad: [
    '**You may have mistakenly given us** one bow tie of five.',
    'It **looks like you rated the band by mistake**.',
    {
      thread: [{ from: 'customer', text: 'Filthy tram, rude crew, an hour late. Awful trip.' }],
      reply: 'We are sorry for the dirt. We are **glad to know that you enjoyed** the ride.',
    },
    {
      thread: [{ from: 'customer', text: 'Filthy tram, rude crew, an hour late. Awful trip.' }],
      reply: 'We are sorry for the dirt, and **happy that the seats were to your liking**.',
    },
    { thread: LATE, reply: '**You may have missed** the card under the mat.' },
    { thread: LATE, reply: 'It **seems you were not aware** of the new hours.' },
    { thread: LATE, reply: '**You seem to have missed** the card, Mr Obi.' },
    { thread: LATE, reply: '**Maybe you expected** the fast service.' },
    'I **bet you have it** on silent.',
    '**One must wonder** who rang.',
    'In our blocks it is **nearly always a tenant** with a kettle.',
    { thread: LATE, reply: '**You may not be used** to paper tickets.' },
    { thread: LATE, reply: 'It **seems you wanted** the night bus.' },
    '**The nanny must have signed** for it.',
    '**Presumably the cable was not** pushed in all the way.',
    'It **looks like you accidentally changed** the start of your plan.',
    {
      thread: [{ from: 'customer', text: 'The tram was filthy and an hour late, I am furious.' }],
      reply: 'So sorry, but **I am quite sure you will understand**.',
    },
    {
      thread: [{ from: 'customer', text: 'The tram was filthy and an hour late, I am furious.' }],
      reply: 'Sorry for the dirt. **As you will appreciate**, trams are busy on a Sunday.',
    },
  ],
  good: [
    'The fee was missing on the page, so you could not have known.',
    {
      thread: [{ from: 'customer', text: 'Lovely crew, but a filthy tram, an hour late. Awful trip.' }],
      reply: 'I am sorry for the dirt and the wait, and glad that you liked the crew.',
    },
    'If no doubt you have two cards, send either.',
    'Would it be safe to assume you have the blue box?',
    'You were told that in all probability the dog was to blame, and that was rude.',
    'I imagine you are cold, and I guess you have seen the notice.',
    'It looks like you may have accidentally left a page out, so here it is again.',
    'Let us check whether the filter was switched off in the update.',
    {
      thread: [{ from: 'customer', text: 'I loved the castle tour!' }],
      reply: 'I am sure you will love the garden too.',
    },
  ],
} satisfies Docs
