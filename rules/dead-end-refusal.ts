import type { Docs, Document, Found, Rule } from '../src/types.ts'

const WE = '(i|we|#Team|they|he|she)'
const CANNOT =
  '(can not|will not|would not|unable to|not able to|not in a position to|not (going|willing|prepared|allowed) to|could not)'

// How many sentences after a refusal may hold the way out.
const WINDOW = 2

export default {
  id: 'dead-end-refusal',
  severity: 'warning',
  preset: 'recommended',
  message: 'The reply says no and offers no way on.',
  explanation: 'A bare no leaves the customer with nothing to do. Keep the answer, and add what you can do or where they can turn.',
  patterns: {
    // Final in themselves.
    dead: [
      '(there is|there are)? #Adverb? (nothing|not much|not a lot|no more|little|nowt) .{0,3} (i|we|anyone|that) (can|could|am able to|are able to) .{0,2} (do|offer|say|be done|add)',
      '(our|the|my|this|that) (decision|answer|position|offer) (is|remains|will remain) .{0,1} (final|firm|the same|unchanged|no)',
      '(decision|charge|fee|fine|fees|charges|refusal) (stands|remains|shall stand|will stand)',
      '(out of|beyond) (my|our) (hands|control|remit|scope|power)',
      '(take it or leave it|end of story|end of discussion|case closed|no can do|out of luck|that ship has sailed|tough luck|no chance|no way|not a chance)',
      '(not|never) (my|our) problem',
      'the (matter|case|subject|issue|ticket) is .{0,1} (closed|over|settled)',
      '(is|it is|are) out of the question',
      'no question of #Adverb? .{0,3} (refund|returning|giving|paying|money|compensation|change|arises)',
      '(will|shall|can|do|are) not (be)? (entertain|entertained|revisit|revisited|reconsider|reconsidered|discuss|engage|comment|comments)',
      '(do|does|would) not (want|wish|care) to (comment|comments|discuss|argue|engage|debate)',
      '(could|can|did|do) not (understand|make out|follow) (the|your|this|what)',
      '(not able|unable|could not|can not|cannot) .{0,2} (respond|reply|comment|answer) (properly|further|to (this|that|your|it))?',
      '(you are|is|are) (tied in|stuck with|locked in|bound)',
      '(ruled|rule) out',
      'no longer (retrievable|recoverable|possible|available|an option)',
      '(must|have to|politely|regretfully|respectfully) decline',
      'the best (i|we) can (do|offer)',
    ],
    flat: [
      `${WE} (am|are|is|will|would|have)? #Adverb? ${CANNOT} #Adverb? (be able to)? #Adverb? (help|assist|offer|provide|give|refund|accept|accommodate|do|change|make|process|extend|cancel|return|replace|exchange|waive|issue|share|disclose|reverse|approve|support|honor|send|reopen|compensate|reimburse|comment|guarantee|allow|take|fulfil|fulfill|ship|deliver|sell|repair|entertain|agree|consider|grant|add|remove|transfer|upgrade|book|hold|reinstate|match|discuss|advise|answer|confirm|investigate|release|look|fix|adjust|go|sort|amend|pay|let|arrange|access|see|say|get)`,
      `(we|i|they) #Adverb? (do not|no longer|does not) #Adverb? (offer|accept|support|provide|have|sell|ship|deliver|take|stock|refund|do|give|cover|carry|allow|keep|handle|deal|entertain|hold|make|serve|issue|pay|reimburse|compensate|exchange|repair)`,
      '(that|this|it|which) (is|was|will be|would be) #Adverb? (not|no longer) #Adverb? (be)? (possible|available|covered|eligible|something (i|we)|offered|supported|included|refundable|an option|returnable|transferable|exchangeable|feasible|negotiable|retrievable|recoverable|doable)',
      '(is|are|was|were) #Adverb? (not|no longer) #Adverb? (possible|available|covered|eligible|offered|refundable|returnable|transferable|exchangeable|feasible|negotiable|refunded|entertained|accepted|replaced)',
      '(is|are|it is) #Adverb? (impossible|unavailable|ineligible|non refundable|nonrefundable|non returnable|unfeasible)',
      '(can|could|will|would|may|shall) not #Adverb? be #Adverb? (refunded|returned|exchanged|cancelled|canceled|changed|reversed|waived|transferred|done|processed|approved|extended|reopened|replaced|accepted|considered|altered|reinstated|issued|made|given|offered|helped|reduced|adjusted|moved|amended|honored|recovered|provided|disclosed|covered|repaired|fixed)',
      '(request|claim|appeal|application|refund|complaint|exchange|replacement|order|it|return) (was|has been|is|have been|had to be) #Adverb? (declined|rejected|refused|denied|unsuccessful|turned down|ruled out)',
      '(refund|claim|request|appeal|exchange|application|return) (declined|refused|denied|rejected|not (possible|available|approved))',
      '(we|i) (have)? #Adverb? decided (not|against)',
      '(there is|there are|we have|i have)? no .{0,3} (refund|refunds|exchange|exchanges|replacement|compensation|discount|discounts|seats|slots|rooms|option|options|way|facility|provision|possibility|stock|appointments|availability) .{0,3} (left|available|to be had|possible|at this|for (this|that|it)|on|to)?',
      '(deposit|deposits|fee|fees|payment|payments|money|amount) (is|are|stay|stays|shall stay|will stay) .{0,2} (non refundable|nonrefundable|not refundable|with us|with the .{0,1})',
      '(that|the|your) money is gone',
      '(not|never) #Adverb? (refunded|refundable|exchangeable|returnable)',
      '(outside|past|beyond|missed) (the|your|our) .{0,2} (window|period|deadline|warranty|date|cut off)',
      '(warranty|guarantee|offer|window|deadline) (has|have|is|was) #Adverb? (expired|ended|passed|lapsed|over|void)',
    ],
  },
  find(document, matches) {
    const { reply } = document
    const dead = matches('dead')
    const flat = matches('flat').filter((found) => !hasWayOut(document, found) && !dead.some(({ sentence }) => sentence === found.sentence))
    // An apology that regrets what we could not do then is no refusal now.
    return [...dead.filter((found) => !hasWayOut(document, found, 1)), ...flat].filter((found) => !isRegret(reply.text, found))
  },
  unless: [
    '#Conditional',
    '#Reported',
    '#Embedded',
    '#Question',
    '(nothing|not much) .{0,3} (i|we|you) (can|could|need|have) .{0,2} (faster|quicker|sooner|better|more easily|without|that|which|until|to do)',
    '(can|could|will|would) not (be|get|do|make|have)? #Adverb? (wait|thank you|help but|recommend|imagine|apologize|stress|begin|agree|make (any|a) (promise|promises)|let you down|let this|say enough|express|overstate|rest|guarantee (that|the morning|morning))',
    '(can|could|will) not be (used|seen|charged|shared|accessed|opened) by',
    'not possible for (anyone|someone|others|thieves|hackers) .{0,4}',
    '(i|we) (was|were|had been|have been) (not able|unable) .{0,4}',
    '(no|not any) (longer)? (need|cost|charge|fee|obligation|hurry|rush|problem|worries|doubt|issue) .{0,2}',
    '(we|i) do not (have|see|know|want|need|think|believe|mean|take|make) .{0,4} (any|yet|the (order|details|number|information)|your (order|details|number|email|booking)|you to|that|it lightly|this lightly|enough)',
    '(we|i) (can|could|do|did) not (see|find|locate|get|have|access|say|confirm|look) .{0,5} (yet|your (order|account|details|email|message|booking|payment)|an|any|the (order|account|file|photo|image|attachment|message|link)|into)',
    '(so|so that|because|that|which) (it|they|you) .{0,3} not .{0,3}',
    '(will|would|shall) not (happen|occur|repeat|be repeated|recur)',
    '(warranty|offer|window) (has|is) (not|extended) .{0,3}',
    '(let you|disappoint|give up) .{0,2}',
    '(do|did) not do this to .{0,3}',
    'no (refund|exchange) (is|was) (needed|necessary|required)',
  ],
  rewrites: [
    { title: 'Add what you can do', text: 'What I can do is {option}.', at: 'after' },
    { title: 'Offer a choice', text: 'I can offer {option A} or {option B} instead. Which would suit you better?', at: 'after' },
    { title: 'Show the way on', text: 'If you see it differently, {route} will look at it again for you.', at: 'after' },
  ],
} satisfies Rule

/** Whether the rest of the sentence or one of the next ones says what can be done. */
function hasWayOut({ reply }: Document, { sentence, range }: Found, window = WINDOW): boolean {
  const offers = [...reply.moves('option'), ...reply.moves('agreement-check'), ...reply.moves('contact')]
  const after = offers.some(
    (offer) => offer.sentence >= sentence && offer.sentence <= sentence + window && (offer.sentence > sentence || offer.range[0] >= range[1]),
  )
  // *While we can't help here, you can reach us there*, *Because of X, please do Y*.
  return after || offers.some((offer) => offer.sentence === sentence && offer.range[1] <= range[0])
}

function isRegret(text: string, { range }: Found): boolean {
  return /\b(?:sorry|apolog\w+|regret\w*)\b[^.!?\n]{0,60}$/i.test(text.slice(Math.max(0, range[0] - 90), range[0])) && !/\b(?:but|however|though)\b/i.test(text.slice(Math.max(0, range[0] - 40), range[0]))
}

export const docs = {
  sources: ['001#34', '001#35', '003#22', '002#17'],
  bad: [
    "I'm afraid **there's nothing more I can do**.",
    'Unfortunately **that is not possible**.',
    "**We can't help** you with this.",
    '**We do not offer** discounts for schools.',
    '**Our decision is final**.',
    'A refund **is out of the question**.',
    'Your **claim has been declined**.',
    'Deposits **cannot be refunded**. Let us know if you have any other questions.',
    '**we dont accept** returns on that',
    '**The matter is closed** as far as we are concerned.',
  ],
  good: [
    "There's nothing you need to do; the refund is automatic.",
    "While we can't help with account details in public, you can reach us by DM here.",
    "We can't help but notice how long you've been with us.",
    "It's not possible for anyone else to use the code.",
    'You were told “the decision is final”, so I asked for a second look.',
    "If we can't fix it by Friday, I'll refund you.",
    "I can't reopen that booking, but I can hold a seat on the 18:40. Which works?",
    "We can't do Friday. Does Saturday suit?",
    "I'm sorry we couldn't help you sooner.",
  ],
} satisfies Docs
