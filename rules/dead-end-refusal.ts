import { before } from '../src/bounds.ts'
import { isCaring } from '../src/caring.ts'
import { beginsClause, isClause } from '../src/clause.ts'
import { isOurs } from '../src/owned.ts'
import type { Docs, Document, Found, Reply, Rule } from '../src/types.ts'

// How many sentences after a refusal may hold the way out.
const WINDOW = 2

export default {
  id: 'dead-end-refusal',
  severity: 'warning',
  whenCalm: 'info',
  preset: 'recommended',
  message: 'The reply says no and offers no way on.',
  explanation:
    'A bare no leaves the customer with nothing to do. Keep the answer, and add what you can do or where they can turn.',
  patterns: {
    // Final in themselves.
    dead: ['#DeadEnd'],
    flat: [
      '(i|we|you|it|they|#Team)? (am|are|is)? #Adverb? #Cannot be? #Adverb? (#Grant|#Refusing)',
      '(i|we) (am|are) #Adverb? (unable|not able) to #Adverb? !(find|locate|see|access|reproduce|replicate|guarantee|say|tell|confirm|comment|determine|identify|verify|understand|thank|meet|reach|contact|trace|view|open|pull|connect|detect|hear|read|discuss|speak|complete|match)',
      '(could|can|did) not #Adverb? (understand|follow|read) (the|your|this) (review|message|email|comment|complaint|request|letter)',
      'you (will|can|would|are) not be? ({get}|{receive}|have|having|{see}) .{0,3} (#Wanted|it|anything|penny|money)',
      '(we|i|hotel|resort|property|company|management|bank|shop|store|team) #Adverb? (do not|no longer|does not) #Adverb? (#Grant|operate|manufacture|have .{0,3} (#Wanted|access|means|ability|authority))',
      '(we|i) #Adverb? only #Adverb? #Grant',
      '(it|this|that|they|which)? (is|are|get|gets|do|does|can|could|will|would|shall|may) #Adverb? (not|no longer) #Adverb? (going to)? (be|get)? #Adverb? #Granted',
      '^ .{0,2} not #Adverb? (refundable|possible|available|eligible|allowed|accepted|covered|included|negotiable)',
      '(non|un) (refundable|returnable|transferable|negotiable|exchangeable|available)',
      '(is|are) #Adverb? (unavailable|ineligible|discontinued|sold out|fully booked|obsolete|invalid|void)',
      '(all|every) .{0,3} (is|are) #Adverb? (gone|sold|full|used up|over|finished)',
      '#Wanted (is|are) not there',
      'no !(charge|fee|payment|bill|data|change|deduction) .{0,1} (can|will) be #Granted',
      '(ship|boat|train|coach|class|course|tour|hotel|restaurant|workshop|diary) is #Adverb? full',
      '(nobody|no one|none of .{1,2}) (is|are|will|can|would|here) #Adverb? (#Grant|going|available|free|able)',
      '(do|does|have|has) (not|no) have? (the|any|enough)? (time|resources|capacity|people|bandwidth|staff|budget|space|room) (for|to)',
      '(has|have) been (withdrawn|discontinued|scrapped|phased out|given away|disposed of|destroyed|recycled)',
      '(#Wanted|{request}|claim|claims|application|complaint|case) (was|has been|have been|is|were|are|will be)? #Adverb? (declined|rejected|refused|denied|unsuccessful|turned down)',
      '(we|i|they|management|head office) (have|has|had)? #Adverb? ({decide}|chosen|opted|elected) (not|against)',
      '(there is|there are|there will be|have|has|got|offer|sorry|unfortunately|afraid|currently) #Adverb? (no|zero) .{0,3} #Wanted',
      'there is no .{0,2} (one|version|copy) $',
      '({deposit}|{fee}|{payment}|money|amount) (shall|will)? (is|are|{stay}|{remain}|{belong}) .{0,2} (with us|ours|with the|to us)',
      '(outside|past|beyond|missed|exceeded|out of) (the|your|our|of|its)? .{0,3} (window|period|deadline|warranty|guarantee|expiry|cut off|time limit|coverage|catchment)',
      '(past|beyond|outside) (the|our|your) #Count .{0,1} (days|hours|weeks|months)',
      '(warranty|guarantee|offer|window|deadline|promotion|campaign|event|scheme|registration|enrolment|enrollment|sale|promo|deal|voucher|trial|cover|coverage|policy|membership|subscription|code|coupon|contract) ((has|is|was) #Adverb? now? (expired|ended|passed|lapsed|over|void|up|gone|closed|finished|run out|no longer valid)|(expired|ended|lapsed|ran out))',
    ],
    // What is a refusal where a clause begins with it.
    opening: [
      'no (more|other|further|earlier|later|such|additional|free|cheaper|bigger|smaller|better|spare)? .{0,1} #Wanted',
    ],
    // What is one as the whole answer to a request.
    curt: [
      '((absolutely|certainly|definitely|sorry|really) not|not (for you|this time|happening)|none (at all|left)|nope|no (way|chance)|denied|declined|rejected|impossible|wrong (department|team|number|desk))',
    ],
  },
  find(document, matches) {
    const { customer, reply } = document
    if (isCaring(reply)) return []
    const { text } = reply
    const dead = matches('dead').filter((found) => !hasWayOut(document, found, 1))
    const flat = [
      ...matches('flat'),
      ...matches('opening').filter(({ range }) => beginsClause(text, range[0])),
      ...(customer.signals('request') ? matches('curt').filter(({ range }) => isClause(text, range)) : []),
    ].filter((found) => !hasWayOut(document, found) && !dead.some(({ sentence }) => sentence === found.sentence))
    // An apology that regrets what we could not do then is no refusal now.
    return [...dead, ...flat]
      .filter((found) => !isRegret(text, found) && !isOurs(reply, found, MISTAKEN))
      .map((found) => withWindow(reply, withReason(reply, found)))
  },
  unless: [
    'no reason to (make|treat|suspect|leave) .{0,4}',
    'so (that)? (nobody|no one) can (use|pay|spend|see|read|open|enter|log|call|ring|write|change|take|move|copy) .{0,2}',
    '#Conditional',
    '(nobody|no one) (will|can|would) .{0,1} ({call}|{phone}|{write}|{email}|{charge}|{bill}|{see}|{use}|{ask}) (you|your|it) .{0,4}',
    '#Reported',
    '#Embedded',
    '#Question',
    '(can|could|will|would) not (make (any|a)? (promise|promises)|let (you down|this|go)|agree)',
    '(not|never) #Adverb? be? ({share}|{sell}|{give}|{disclose}) .{0,1} your .{0,2} (details|data|information|number|address|photo|photos)',
    'not be given away .{0,1}',
    'not possible for (anyone|someone|others|thieves|hackers) .{0,4}',
    '(i|we) (was|were|had been|have been) (not able|unable) .{0,4}',
    'no .{0,2} (need|cost|charge|fee|obligation)',
    '(can|could|do|did) not (have|hold|{get}) .{0,4} (yet|your (order|details|number|email|booking|payment))',
    '(so|so that|because|that|which) (it|they|you) .{0,3} not .{0,3}',
    '(what|which) (is|are) not .{0,2}',
    '(not|never) .{0,3} (lightly|for granted)',
    '(ensure|sure|confirm|hope|trust|know) that? (we|it|they|you) .{0,2} not .{0,2}',
    'not (just|only|merely|simply) .{0,2}',
    '(else|otherwise) (i|we) .{0,3}',
    'do not do this to .{0,3}',
    'no .{0,2} (is|was|are)? (needed|necessary|required)',
    '(matter|case|ticket|complaint) (is|are) not .{0,1} closed',
    'not .{0,4} any more (letters|reminders|bills|calls|emails)?',
    'nothing .{0,6} (that|will|would) {make} .{0,1}',
    '(than|of) .{0,3} (not|never) coming back',
    '(he|she|they) (can|will) not (book|contact|message|reach|call|order|rent) .{0,2} (you|us) .{0,1}',
  ],
  rewrites: [
    {
      title: 'Say what is open, and an option',
      text: '$open; what I can do now is {option}.',
      at: 'sentence',
      when: 'open',
    },
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
      when: 'decided',
    },
    {
      title: 'Offer to look further',
      text: 'Shall I look for {option} instead?',
      at: 'after',
      when: 'gone',
    },
    {
      title: 'Say who can help',
      text: 'You can also ask {team} about this: {route}.',
      at: 'after',
      when: 'unable',
    },
  ],
} satisfies Rule

// What was refused and is put right.
const MISTAKEN =
  /\bby mistake\b|\bcan(?:['’]t|not| not) (?:make up for|undo|take back|bring back|give you back)\b|\b(?:he|she|they) (?:is|are|was|were)(?:n['’]t| not) allowed\b|\bexcuses?\b/i

const GONE =
  /\b(?:available|unavailable|sold out|booked|gone|full|used up|discontinued|obsolete|scrapped|withdrawn|not there|there (?:is|are) no|out of stock|no (?:spare|more|other|earlier|later))\b/i
const UNABLE =
  /\b(?:(?:unable|not able) to|(?:do|does|did)(?:n['’]t| not) (?:have|offer|operate|manufacture|stock|do|support|understand)|could(?:n['’]t| not)|(?:can(?:['’]t|not| not)) (?:help|assist|read|find|see|access|understand|make|do|book))\b/i

/** What was found, with why it is a no: because there is none, because it is not ours to do, or because it was so decided. */
function withReason({ text }: Reply, found: Found): Found {
  const said = text.slice(...found.range)
  return { ...found, fills: { [GONE.test(said) ? 'gone' : UNABLE.test(said) ? 'unable' : 'decided']: 'yes' } }
}

// What ends after some time is open until then.
const ENDS =
  /^(?:sorry,? (?:but )?)?(?:we|i) (?:can(?:['’]?t|not| not)|do(?:n['’]?t| not)|(?:are|am) (?:not able|unable) to) (?<act>refund|exchange|return)(?: (?:it|them|orders|items|this|that))? (?:after|beyond|past|outside) (?<time>\d+ (?:days|weeks|months|hours))[\s.!]*$/i

/** What was found, with the time in which it could be done: *Refunds are open for 30 days*. */
function withWindow({ text, sentences }: Reply, found: Found): Found {
  const { act, time } = ENDS.exec(text.slice(...sentences[found.sentence]!))?.groups ?? {}
  return act
    ? {
        ...found,
        fills: { ...found.fills, open: `${act[0]!.toUpperCase()}${act.slice(1).toLowerCase()}s are open for ${time}` },
      }
    : found
}

/** Whether the rest of the sentence or one of the next ones says what can be done, asks what would suit, or says but what is. */
function hasWayOut({ reply }: Document, { sentence, range }: Found, window = WINDOW): boolean {
  const [start, end] = reply.sentences[sentence]!
  const offers = ['option', 'agreement-check', 'contact']
    .flatMap((id) => reply.moves(id))
    .filter((offer) => !WISH.test(reply.text.slice(...offer.range)))
  if (reply.sentences.slice(sentence, sentence + 2).some((one) => ONLY.test(reply.text.slice(...one)))) return true
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
  return next.some(asks) || rest.some((text) => ACTS.test(text)) || rest.slice(0, 2).some((text) => BUT.test(text))
}

const ELSE = /\b(?:anything else|something (?:else|other)|any other|any more|questions?)\b/i
// *I'd like to help* helps nobody, and neither does *once it's shipped*.
const WISH = /\b(?:would|['’]d) (?:like|love|wish|ask)\b|^once it\b/i
// What can be done instead: *I can only search for restaurants* says what to ask.
const ONLY = /\b(?:I|we) can only (?:find|search|look|show|relay|request|suggest|recommend)\b/i
// What is being done instead.
const ACTS =
  /\bhere(?:['’]s| is| are)\b|\bin the post\b|\bon (?:its|the) way\b|\b(?:(?:I|we)(?:['’](?:ll|ve|m|re)| will| have| am| are)|let me|let us)\s+(?:\w+ly\s+|also\s+|now\s+|just\s+|already\s+)?(?:add|arrang|ask|attach|book|call|chas|check|contact|credit|email|escalat|find|fix|forward|get|includ|log|look|messag|note|order|pass|put|rais|refund|send|sent|shar|sort|speak|spoken|tak|tell|try|updat|work|held|hold|kept|keep|sav)\w*|\b(?:two|three|some|a few) (?:things|ways|options)\b|\bso you(?:['’]re| are| can)\b/i
// What follows *but* and is no second no.
const BUT =
  /\b(?:but|however|though)\b(?!.*(?:n['’]?t|\b(?:not|no|never|nothing|cannot|only|unfortunately|must|should have|policy|rules?))\b)(?:\W+\w+){3}/is

/** Whether it is a question, and no mere *anything else?*. */
function asks(text: string): boolean {
  return /\?[^\w?]*$/.test(text) && !ELSE.test(text)
}

function isRegret(text: string, { range }: Found): boolean {
  const past = /\b(?:could|was|were|been|being|had)\b/i.test(text.slice(Math.max(0, range[0] - 10), range[1]))
  const said = before(text, range[0])
    .split(/[.!?\n]/)
    .at(-1)!
  return past && /\b(?:sorry|apolog\w+|regret\w*)\b/i.test(said) && !/\b(?:but|however|though)\b/i.test(said)
}

const REQUEST = 'Hi, could you please send the plumber on Sunday instead?'

export const docs = {
  sources: ['001#34', '001#35', '003#22', '002#17'],
  bad: [
    '**We are unable to sign** the school form.',
    "I'm afraid **there's nothing more I can do**.",
    "**We can't reschedule** surgery on request.",
    'Hello dear, **could not read your message**.',
    "**You won't get your money** for that.",
    '**We do not offer** lessons for under-fives.',
    '**we only ship** to Kenya',
    'Unfortunately **that is not possible**.',
    '**Sadly not eligible**.',
    'It was a **non-refundable** rate, madam.',
    'Regret to inform you the 9am boat **is fully booked**.',
    '**All the kits are gone**.',
    '**None of us are free** that day.',
    'The clinic **does not have the staff for** home visits.',
    'Our weekly pass **has been scrapped**.',
    'Your **claim was rejected**.',
    'Madam, **extension is not there** for this term.',
    '**Management has decided against** a second lift.',
    '**There are no vouchers** for late trains.',
    'Hello Jo, **no upgrade** given.',
    'The **deposit stays with us**.',
    'Your return is **outside the 14-day window**.',
    'The **warranty has expired**, sir.',
    'That is **past the 60 days**.',
    '**No spare parts**.',
    '**No seat number can be given**.',
    'The **workshop is full**.',
    '**There is no printed copy**.',
    '**We are not planning to reopen** the pool.',
    'The **quote stands** as it is.',
    { thread: [{ from: 'customer', text: REQUEST }], reply: '**Absolutely not**. He rests on Sundays.' },
    'A refund **is out of the question**.',
    'Deposits **cannot be refunded**. Let us know if you have any other questions.',
    '**The matter is closed** for the office in Hull.',
  ],
  good: [
    'Only one pack is sold at a time, but that is no reason to make you feel suspected.',
    {
      thread: [{ from: 'customer', text: 'The kiosk was shut, the machine dead, and then I got a fine of £100.' }],
      reply:
        'I am sorry. You had no way to buy a ticket on the pier that day. I have cancelled the fine. Thank you for the photo of the machine.',
    },
    {
      thread: [{ from: 'customer', text: 'My bag was stolen on the tram.' }],
      reply: 'Your card is blocked, so nobody can pay with it.',
    },
    'The matter is not closed for us.',
    'They will not send you any more letters.',
    'There is nothing I can say that makes that evening good.',
    'Your claim was rejected by mistake, and it is in the queue again.',
    'I cannot undo that morning.',
    'Thank you for telling us, rather than never coming back.',
    'We are not offering that as an excuse.',
    'Your place in the choir will not be given away.',
    "I can't tell you how glad we are.",
    'I have blocked him, and he can not book with you.',
    'I have marked the meter, and the bill can not go out again unseen.',
    'There is no fee, and nobody will call you about it.',
    'Ring the bell if the ramp is not available.',
    'Your bank told us it cannot reverse the payment.',
    'Everything we do not stock is listed on page 4.',
    'Did you hear we do not repair watches?',
    'I cannot make any promises about the snow.',
    'We do not share your number with the driver.',
    "It's not possible for anyone else to use the code.",
    'We were not able to deliver in March.',
    'There is no cancellation fee for you here.',
    'We do not have your seat number yet.',
    'The lock is set so that it cannot be changed from outside.',
    'Here is the list of what is not covered.',
    'We do not take this lightly.',
    'We will make sure we do not deliver before nine.',
    'I cannot book the ferry, I can only find one for you.',
    "We don't just repair bikes, sir.",
    'I need the form by noon, or else we cannot accept it.',
    'We cannot offer a tour by phone. Here is the film of it.',
    "I'll let you know on Monday either way.",
    'I checked it this morning, and I will email you either way.',
    'We do not do this to annoy you.',
    'No refund is needed, as nothing was charged.',
    "There's nothing you need to do; the refund is automatic.",
    "While we can't help with account details in public, you can reach us by DM here.",
    'You were told “the decision is final”, so I asked for a second look.',
    "I can't reopen that booking, but I can hold a seat on the 18:40. Which works?",
    "We can't do Friday. Does Saturday suit?",
    "I'm sorry we couldn't help you sooner.",
  ],
} satisfies Docs
