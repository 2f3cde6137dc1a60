import { isNoun } from '../src/clause.ts'
import { nameProblem } from '../src/naming.ts'
import { isOwed } from '../src/owed.ts'
import type { Docs, Document, Found, Rule } from '../src/types.ts'

// From this weight of shared words on, the reply has named the problem.
const NAMED = 0.9

// Who had it, and how.
const HAD =
  '(that|which|this|it)? (you|your .{0,2})? (have|has|may have|had|was|were|is)? (been)? (caused|faced|experienced|encountered|endured|suffered|incurred|undergone|had|felt|occurred|facing|experiencing|having|{go} through|{put} you through|bear) (to you|you|by you)?'

export default {
  id: 'vague-apology',
  severity: 'warning',
  whenCalm: 'info',
  preset: 'recommended',
  message: 'The apology does not say what it is for.',
  explanation:
    'A stock phrase shows that nobody took in what went wrong. An apology that names it shows that the problem was heard.',
  patterns: {
    // Whatever it was, it was an inconvenience.
    stock: [
      `([<sorry>(sorry|{apologize}|apology|apologies)] #Adverb? (for|about|regarding|over)|[<regret>{regret}] for?) (all|all of)? (the|this)? #Adverb? {inconvenience} (${HAD})?`,
      '#Sorry .{0,7} {inconvenience}',
      '{inconvenience} .{0,6} {regret}',
      '(bear|bearing|put up) with (the|this|any|all)? .{0,1} {inconvenience}',
    ],
    // Words for what happened that fit whatever happens.
    empty: [
      `#Sorry .{0,5} (for|about|of|regarding|over|with|to|towards|#Adverb|#Sorry) (the|this|that|these|those|your|all|all the|some of the|such|such a|an|a|not so good)? .{0,3} #Nondescript (and|or)? #Nondescript? ${HAD}`,
      '#Sorry (for|about|of|regarding|over) (the|this|that|such|such an|an|a|your|that kind of) (whole|entire|recent|#Subpar)? (experience|situation|incident|matter|issue|episode|occurrence|event|circumstances)',
    ],
    // Light words, which do for a slip.
    light: [
      '#Sorry (for|about|over|regarding) (the|this|that|these|all|all the|such|your)? #Adverb? .{0,1} (#StockHarm|mess|mishap|{lapse}|{delay}|confusion|{wait}|mix up|{mistake}|{error}|oversight|glitch)',
      '#Sorry (for|about|over) (that|this|it|it all|everything|all this|all that)',
      '#Sorry (about|for|that)? (this|that|it|what) (has|had)? (happened|occurred|happening|went wrong)',
      '(accept|offer|extend|convey|express) .{0,4} #Sorry $',
    ],
  },
  find(document, matches) {
    const stock = matches('stock').map((found) => withHead(document, found))
    if (!isOwed(document)) return stock
    const rest = [...matches('empty'), ...(isBare(document) ? matches('light') : [])]
    return rest.length > 0 && nameProblem(document).named < NAMED ? [...stock, ...rest] : stock
  },
  unless: [
    '(no|not|without) .{0,2} (need|have) .{0,2} (apologize|sorry) .{0,4}',
    '{make} no .{0,4}',
    'caused your (mother|father|mum|dad|wife|husband|son|daughter|family|child|children|parents|guests)',
    '(#Nondescript|{delay}|confusion) (of|in|getting|logging|((with|over|around|regarding|at|on) (#Gerund|the|your|our|a|an|my|this|that|not|having))) .{0,3}',
    '(#Nondescript|{delay}|confusion) .{0,5} (as a result of|due to|because|caused by|when|while) .{0,3}',
    'to (hear|learn|know|read|see|note) (about|of|that)? .{0,4}',
  ],
  rewrites: [
    { title: 'Name it in the same words', text: '$sorry for {problem}', when: 'sorry' },
    { title: 'Name it in the same words', text: '$regret {problem}', when: 'regret' },
    { title: 'Name what happened', text: "I'm sorry about {problem}.", at: 'sentence' },
    { title: 'Say it in their words', text: "I'm sorry that {what happened to you}.", at: 'sentence' },
    { title: 'Name its effect', text: "I'm sorry that this cost you {effect}.", at: 'sentence' },
    { title: 'Leave it to the apology that is there', text: '', at: 'sentence' },
  ],
} satisfies Rule

/** What was found, with the words that can say what it was for: none where others hang on it, *the inconvenience you had to bear*. */
function withHead({ reply: { text } }: Document, found: Found): Found {
  const { regret } = found.captures
  if (/^\s+(?:so|to)\b/.test(text.slice(found.range[1]))) return { ...found, captures: {} }
  return regret && isNoun(text, regret[0]) ? { ...found, captures: { sorry: regret } } : found
}

/** Whether the reply does nothing else for the customer. */
function isBare({ reply }: Document): boolean {
  return !reply.does(
    'action',
    'request',
    'question',
    'option',
    'restatement',
    'responsibility',
    'time-frame',
    'empathy',
  )
}

export const docs = {
  sources: ['000#24', '002#10', '004#24'],
  bad: [
    'We **apologise for the inconvenience caused to you**.',
    'Please accept our sincere **apologies once more for all this inconvenience**.',
    '**Inconvience is highely regreeted**',
    'Kindly **bear with the inconvenience**, lift is out of order.',
    {
      thread: [{ from: 'customer', text: 'The cashier was rude and counted my change wrong, I am disgusted.' }],
      reply: 'We are **sorry for the trouble you faced** at our counter.',
    },
    {
      thread: [{ from: 'customer', text: "My kitten's vaccine was missed again. Nobody at your desk cares." }],
      reply: 'so **sorry for the bad experience**!',
    },
    {
      thread: [{ from: 'customer', text: "You booked my scan for the wrong day and I lost a day's pay." }],
      reply: '**Sorry about the confusion**.',
    },
    {
      thread: [{ from: 'customer', text: 'My bus never came and I was late for my exam!' }],
      reply: 'Hi, **sorry about that**.',
    },
    {
      thread: [{ from: 'customer', text: 'Your plumber flooded my hall and left, I am furious.' }],
      reply: 'Hi Lena, **sorry this happened**.',
    },
    {
      thread: [{ from: 'customer', text: 'My data was deleted by your update, two years of photos are gone.' }],
      reply: 'Please **accept our apologies**.',
    },
  ],
  good: [
    'There is no need to apologise for any inconvenience.',
    {
      thread: [{ from: 'customer', text: 'Your choir is terrible, awful noise all night. I am disgusted.' }],
      reply: 'We make no apology for that.',
    },
    "I'm sorry for the inconvenience of waiting in twice.",
    {
      thread: [{ from: 'customer', text: 'Nobody will renew my lease and I am sick of asking.' }],
      reply: 'We apologise for the situation with your lease.',
    },
    'We regret the inconvenience caused by the smell of paint.',
    {
      thread: [{ from: 'customer', text: 'Your driver left my gate open and my dog got out!' }],
      reply: "I'm sorry to hear about the trouble you had.",
    },
    {
      thread: [{ from: 'customer', text: 'You sent me the wrong size boots again, honestly terrible.' }],
      reply: 'Sorry about that! It was a slip of mine, and the right size leaves today.',
    },
    "I'm sorry about the broken lid.",
    {
      thread: [{ from: 'customer', text: 'The lift was out for a week and nobody cares, this is a disgrace.' }],
      reply: "I'm sorry for the trouble this caused your mother.",
    },
    { thread: [{ from: 'customer', text: 'Could you resend my invoice?' }], reply: 'Sorry for this, Ada.' },
    "We missed your email of 2 May, and I'm sorry about that.",
    'You wrote “sorry for the inconvenience”, it was none.',
  ],
} satisfies Docs
