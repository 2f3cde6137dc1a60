import { beginsClause, isClause } from '../src/clause.ts'
import type { Docs, Document, Found, Rule } from '../src/types.ts'

// How many sentences after a refusal may hold the way out.
const WINDOW = 2

export default {
  id: 'dead-end-refusal',
  severity: 'warning',
  preset: 'recommended',
  message: 'The reply says no and offers no way on.',
  explanation:
    'A bare no leaves the customer with nothing to do. Keep the answer, and add what you can do or where they can turn.',
  patterns: {
    // Final in themselves.
    dead: ['#DeadEnd'],
    flat: [
      '(i|we|you|it|they|#Team)? (am|are|is)? #Adverb? #Cannot (be able to|be)? #Adverb? #Adverb? #Grant',
      '(could|can|did) not #Adverb? (understand|make out|follow|read) (the|your|this) (review|message|email|mail|comment|complaint|request|letter)',
      'you (will|can|would|shall) not (be)? (get|getting|receive|receiving|have|having|see|seeing) .{0,3} (#Wanted|it|this|that|anything|penny|money|cent)',
      '(we|i|they|hotel|company|management|bank|shop|store|team) #Adverb? (do not|no longer|does not) #Adverb? (#Grant|operate|manufacture|have .{0,3} (#Wanted|access|means|ability|capacity|authority))',
      '(we|i) #Adverb? only #Adverb? (accept|ship|deliver|refund|take|offer|sell|support|serve|cover|process|exchange|give|repair|replace|deal)',
      '(it|this|that|they|which)? (is|are|be|get|gets|can|could|will|would|shall|may) #Adverb? (not|never|no longer|hardly) #Adverb? (be|get)? #Adverb? #Granted',
      '^ .{0,2} not #Adverb? (accepted|allowed|refundable|returnable|available|possible|applicable|covered|included|eligible|exchangeable|transferable|negotiable)',
      '(non|un) (refundable|returnable|transferable|negotiable|exchangeable|available|repairable|serviceable|recoverable)',
      '(is|are|has become) #Adverb? (unavailable|ineligible|nonrefundable|unfeasible|discontinued|sold out|fully booked|obsolete|invalid|void|null and void)',
      '(all|every) .{0,3} (is|are|has been|have been) #Adverb? (gone|sold|full|fully booked|given away|allocated|used up)',
      '(nobody|no one|none of .{1,2}) (is|are|will|can|would|here) #Adverb? (#Grant|going|available|free|able)',
      '(do|does|have|has) (not|no) (have)? (the|any|enough)? (time|resources|capacity|people|bandwidth|staff|manpower|budget|space|room) (for|to)',
      '(has|have) been (withdrawn|discontinued|scrapped|phased out|stopped|reassigned|given away|disposed of|destroyed|recycled)',
      '(request|requests|claim|claims|appeal|application|refund|refunds|complaint|exchange|replacement|return|case|cancellation|extension|waiver|upgrade|discount|transfer|swap|swaps) (was|has been|have been|is|had to be|were|are|will be|gets|got)? #Adverb? (declined|rejected|refused|denied|unsuccessful|turned down|ruled out|not #Adverb? #Granted|dismissed|disallowed)',
      '(we|i|they|management|head office|the .{1,2}) (have|has|had|was|is)? #Adverb? (decided|chosen|opted|agreed|elected) (not|against)',
      '(there is|there are|there will be|have|has|got|offer|sorry|unfortunately|afraid|currently) #Adverb? (no|zero) .{0,3} #Wanted',
      'no .{0,3} #Wanted .{0,1} (left|available|allowed|possible|planned|given|offered|due|payable|whatsoever|to be had|at this|after|before|beyond)',
      '(deposit|deposits|fee|fees|payment|payments|money|amount|funds) (is|are|stay|stays|shall stay|will stay|remain|remains|belongs|belong) .{0,2} (with us|ours|with the|to us)',
      '(outside|past|beyond|missed|exceeded|exceeds|out of|outwith) (the|your|our|of|its)? .{0,3} (window|period|deadline|warranty|guarantee|expiry|cut off|cutoff|time limit|coverage|catchment|allowance|day limit|return date)',
      '(warranty|guarantee|offer|window|deadline|promotion|sale|contract|voucher|coupon|trial) (has|have|is|was|had) #Adverb? (expired|ended|passed|lapsed|over|void|up|gone|closed|finished|run out|ran out|not valid|no longer valid)',
    ],
    // What is a refusal where a clause begins with it.
    opening: [
      'no (more|other|further|earlier|later|such|additional|free|cheaper|bigger|smaller|better|spare|partial|full|cash)? .{0,1} #Wanted',
      'no (more|other|further|earlier|later|cheaper|bigger|smaller|better|spare) . $',
    ],
    // What is one as the whole answer to a request.
    curt: [
      '(absolutely|certainly|definitely|of course|sorry|really|simply) not',
      '(none|not) (whatsoever|for you|this time|happening)',
      'none (at all|left)',
      '(nope|no way|no chance|denied|declined|rejected|request (denied|declined|rejected)|impossible|wrong (department|team|number|desk))',
    ],
  },
  find(document, matches) {
    const { customer, reply } = document
    const { text } = reply
    const dead = matches('dead').filter((found) => !hasWayOut(document, found, 1))
    const flat = [
      ...matches('flat'),
      ...matches('opening').filter(({ range }) => beginsClause(text, range[0])),
      ...(customer.signals('request') ? matches('curt').filter(({ range }) => isClause(text, range)) : []),
    ].filter((found) => !hasWayOut(document, found) && !dead.some(({ sentence }) => sentence === found.sentence))
    // An apology that regrets what we could not do then is no refusal now.
    return [...dead, ...flat].filter((found) => !isRegret(text, found))
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
    '(what|which) (is|are) not .{0,2}',
    '(leave|leaves|left|miss|missed|waste|with|at) no .{0,3}',
    '(do|does) not (hesitate|have to|need to|let (that|this|it|us|anyone)) .{0,3}',
    '(not|never) taken (for granted|lightly)',
    '(not|never) #Adverb? (share|sell|charge|store|pass|keep|use|disclose|give|publish) .{0,2} (your|any|personal|customer)? .{0,1} (details|data|information|number|address|name|photo|photos) .{0,1}',
    'is no way to (speak|treat|talk|behave|run)',
    '(ensure|sure|confirm|hope|trust|know) (that)? (we|it|they|you) .{0,2} not .{0,2}',
    'not (just|only|merely|simply) .{0,2}',
    '(will|would|shall) not (happen|occur|repeat|be repeated|recur)',
    '(warranty|offer|window) (has|is) (not|extended) .{0,3}',
    '(let you|disappoint|give up) .{0,2}',
    '(do|did) not do this to .{0,3}',
    'no (refund|exchange) (is|was) (needed|necessary|required)',
  ],
  rewrites: [
    { title: 'Add what you can do', text: 'What I can do is {option}.', at: 'after' },
    {
      title: 'Offer a choice',
      text: 'I can offer {option A} or {option B} instead. Which would suit you better?',
      at: 'after',
    },
    {
      title: 'Show the way on',
      text: 'If you see it differently, you can ask {route} to look at it again.',
      at: 'after',
    },
  ],
} satisfies Rule

/** Whether the rest of the sentence or one of the next ones says what can be done, asks what would suit, or says but what is. */
function hasWayOut({ reply }: Document, { sentence, range }: Found, window = WINDOW): boolean {
  const [start, end] = reply.sentences[sentence]!
  const offers = ['option', 'agreement-check', 'contact']
    .flatMap((id) => reply.moves(id))
    .filter((offer) => !WISH.test(reply.text.slice(...offer.range)))
  const after = offers.some(
    (offer) => offer.sentence >= sentence && offer.sentence <= sentence + window && offer.range[0] >= range[1],
  )
  // *While we can't help here, you can reach us there*, *Because of X, please do Y*.
  if (
    after ||
    offers.some(
      (offer) =>
        offer.sentence === sentence &&
        offer.range[1] <= range[0] &&
        !/^(?:with|as|have)\b/i.test(reply.text.slice(...offer.range)),
    )
  )
    return true
  if (/^\W*(?:although|though|even though|while|whilst)\b/i.test(reply.text.slice(start, range[0]))) return true
  const next = reply.sentences.slice(sentence + 1, sentence + 1 + window).map((rest) => reply.text.slice(...rest))
  const rest = [reply.text.slice(range[1], end), ...next]
  return (
    next.some((text) => ASKS.test(text)) ||
    rest.some((text) => ACTS.test(text)) ||
    rest.slice(0, 2).some((text) => BUT.test(text))
  )
}

// A question that is no mere *anything else?*.
const ASKS = /^(?!.*\b(?:anything else|any other|any more|questions?)\b).*\?\W*$/is
// *I'd like to help* helps nobody.
const WISH = /\b(?:would|['’]d) (?:like|love|wish|ask)\b/i
// What is being done instead.
const ACTS =
  /\bin the post\b|\bon (?:its|the) way\b|\b(?:(?:I|we)(?:['’](?:ll|ve|m|re)| will| have| am| are)|let me|let us)\s+(?:\w+ly\s+|also\s+|now\s+|just\s+|already\s+)?(?:add|arrang|ask|attach|book|call|chas|check|contact|credit|email|escalat|find|fix|forward|get|includ|log|look|messag|note|order|pass|put|rais|refund|send|sent|shar|sort|speak|spoken|tak|tell|try|updat|work)\w*/i
// What follows *but* and is no second no.
const BUT =
  /\b(?:but|however|though)\b(?!.*(?:n['’]?t|\b(?:not|no|never|nothing|cannot|only|unfortunately|must|should have|policy|rules?))\b)(?:\W+\w+){3}/is

function isRegret(text: string, { range }: Found): boolean {
  const past = /\b(?:could|was|were|been|being|had)\b/i.test(text.slice(Math.max(0, range[0] - 10), range[1]))
  return (
    past &&
    /\b(?:sorry|apolog\w+|regret\w*)\b[^.!?\n]*$/i.test(text.slice(0, range[0])) &&
    !/\b(?:but|however|though)\b[^.!?\n]*$/i.test(text.slice(0, range[0]))
  )
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
