import { messageOf } from './evidence.ts'
import { memo } from './memo.ts'
import { overlap } from './overlap.ts'
import type { Customer, Document, Range, Reply, Signal } from './types.ts'

// Most rules ask the same of one document.
const owing = new WeakMap<Document, boolean>()

/**
 * Whether the customer was let down and is owed words for it: there is a problem, and it is not one that
 * they report for our good, offer help with or blame on themselves, nor one that is settled.
 */
export function isOwed(document: Document): boolean {
  return memo(owing, document, isLetDown)
}

function isLetDown({ customer, draft, reply }: Document): boolean {
  if (
    customer.signals('automatic') ||
    (customer.signals('resolved') && !(customer.setting === 'review' && isHot({ customer }))) ||
    !(customer.signals('problem') || isStated(customer) || isConceded(customer, reply) || isAttacked(customer, reply))
  )
    return false
  if (isCheered({ customer, draft, reply }) || isShared({ customer, reply })) return false
  // *ok* to what was said last complains of nothing; a number that was asked for leaves things as they were.
  const { latest } = customer
  const problem = customer.signal('problem')
  const isAssent = latest.words < 3 && !/\d/.test(latest.text)
  if (isAssent && !problem?.evidence.some(({ message }) => message === latest.index)) return false
  const harsh = problem && isHarsh(problem) ? problem : undefined
  if (!harsh && customer.signals('helper', 'offer')) return false
  if (customer.signals('self-blame') && (!harsh || isOwn(customer, harsh))) return false
  return !isContinued(reply)
}

// Who cheers at what fans post read no complaint in it.
const CHEERS = /\b(?:(?:love|dig) it|stopping by|(?:glad|thrilled) (?:to hear|our|we|that)|adorable)\b/i
// Who is glad of how it ended answers no complaint.
const ENDED =
  /(?<!\bnot )\b(?:glad|happy|pleased|thrilled|delighted) (?:to (?:hear|know|read|see) (?:that )?(?:you|it|our|we)|that (?:you|it|our|we)|you|our|we)\b(?!(?:['’]ve| have)? (?:reach|contact|wrote|written|ask|brought|told|let|rais))/i

// A problem of a higher score is no aside.
const SLIGHT = 2

/** Whether the reply is glad with somebody who posts for all to read, and complains of little if anything. */
export function isCheered({ customer, draft, reply }: Pick<Document, 'customer' | 'draft' | 'reply'>): boolean {
  const score = troubleOf(customer)
  const isGlad =
    (score < 2 && CHEERS.test(reply.text)) ||
    (score <= SLIGHT && (score < 1 || customer.signals('praise')) && ENDED.test(reply.text))
  return isGlad && isSocial({ customer, draft, reply })
}

// What is done about more than praise.
const IMPROVES =
  /\b(?:concerns?|issues?|complaints?|shortcomings?|corrective|necessary|improv(?:e|ing|ements?|ed)|suggestions?|look(?:ed|ing)? into|(?:shared|passed|forwarded) (?:(?!kind|lovely|positive|wonderful|great)\w+ ){0,3}(?:feedback|comments?)|(?:feedback|comments?) (?:\w+ ){0,3}(?:shared|passed|forwarded))\b/i

/** Whether the reply is glad with somebody who praises, and hardly complains. */
export function isShared({ customer, reply }: Pick<Document, 'customer' | 'reply'>): boolean {
  const score = troubleOf(customer)
  return (
    score <= SLIGHT &&
    balanceOf(customer) < 0 &&
    ENDED.test(reply.text) &&
    !IMPROVES.test(reply.text) &&
    !reply.does('apology', 'regret')
  )
}

// Of these people chat with a friend.
const PRIVATE =
  /\b(?:s?he(?:['’]?s)?|i feel|(?:boy|girl)friend|my (?:ex|friend|best friend)|covid|pandemic|lonely|anxi\w+|depress\w+|thoughts)\b/i

/** Whether customers tell of their own life, and of nothing that the company did. */
export function isPrivate({ latest }: Customer): boolean {
  return PRIVATE.test(latest.text) && !/\byour?\b/i.test(latest.text)
}

// Who feels so after their own mistake.
const FEELS = /^\s*(?:and |but )?(?:i(?:['’]m| am| feel|['’]ve been)|feel(?:ing)?)\b/i

/**
 * Whether all that is said of a problem stands in sentences in which customers blame themselves, or tell how they feel
 * about it: *I feel awful.*
 */
function isOwn(customer: Customer, { evidence }: Signal): boolean {
  const blame = customer.signal('self-blame')?.evidence ?? []
  return evidence.every((found) => {
    const { message, range } = found
    const { sentences, text } = messageOf(customer, found)
    const sentence = sentences.find(([start, end]) => start <= range[0] && range[0] < end)
    if (!sentence) return false
    return (
      FEELS.test(text.slice(...sentence)) ||
      blame.some((one) => one.message === message && overlap(one.range, sentence))
    )
  })
}

// Who speaks to the company does not narrate.
const OURS = /\byour\b|^you\b/i

/** From this many words on, a turn of chat narrates. */
const NARRATION = 18

// Who laughs complains of nothing.
const AMUSED = /\b(?:lol|lmao|ha(?:ha)*|hehe)\b|[😂🤣😄😆😁😊]/iu

/** Whether a customer may have a problem and does nothing but tell of it. */
function isStated(customer: Customer): boolean {
  if (troubleOf(customer) < 1) return false
  if (
    customer.setting === 'chat' &&
    customer.latest.words >= NARRATION &&
    !(OURS.test(customer.latest.text) && customer.latest.index === 0)
  )
    return false
  return (
    !customer.signals('praise', 'question', 'request', 'offer', 'self-blame', 'helper') &&
    !AMUSED.test(customer.latest.text)
  )
}

/** How much customers say of a problem: the score of what they say of it, 0 where that is nothing. */
export function troubleOf(customer: Customer): number {
  return customer.signal('problem')?.score ?? 0
}

/** By how much customers complain of more than they praise: the scores of what they say, one less the other. */
export function balanceOf(customer: Customer): number {
  return troubleOf(customer) - (customer.signal('praise')?.score ?? 0)
}

// Praise that outweighs a hint by so much drowns it.
const DROWNED = 5

/** Whether a review may complain, and the answer means to do something about it. */
function isConceded(customer: Customer, reply: Reply): boolean {
  return (
    customer.setting === 'review' &&
    troubleOf(customer) >= 1 &&
    balanceOf(customer) >= -DROWNED &&
    IMPROVES.test(reply.text)
  )
}

/** Whether customers do more than ask or praise, and are answered as only those are who complain. */
function isAttacked(customer: Customer, reply: Reply): boolean {
  return (
    (customer.setting === 'direct' || customer.setting === 'chat') &&
    !isPrivate(customer) &&
    !['praise', 'request', 'offer', 'self-blame'].some((id) => customer.signal(id)) &&
    (customer.signal('problem') !== undefined || !customer.signals('question')) &&
    reply.does('attack')
  )
}

/**
 * Whether the reply answers a complaint, as far as can be told: the customer has something to complain of, or
 * the reply itself is sorry. Without a thread it may be one.
 */
export function isComplaint({ customer, reply }: Document): boolean {
  if (customer.setting === 'none') return true
  return (
    customer.signal('problem') !== undefined ||
    customer.signal('upset') !== undefined ||
    reply.does('apology', 'regret')
  )
}

/**
 * Whether the reply may answer a complaint: it does, or the customer states something without praise, thanks,
 * question or request. Many report what went wrong in plain words.
 */
export function mayBeComplaint(document: Document): boolean {
  return (
    isComplaint(document) ||
    !document.customer.signals('praise', 'question', 'request', 'resolved', 'offer', 'automatic')
  )
}

// What a reply calls what it was told, where that was more than praise.
const CONCERNED = /\b(?:your|the|these|this) (?:\w{1,20} )?(?:concern|issue|complaint|shortcoming)s?\b|\bcorrective\b/i

/** Whether a promise is awaited at all: nobody praises or takes leave, and nobody only reads a review. */
export function isAwaited(document: Document): boolean {
  const { customer, reply } = document
  if (mayBeComplaint(document) || CONCERNED.test(reply.text)) return true
  return (
    (customer.setting === 'direct' || customer.setting === 'chat') &&
    !customer.signals('resolved') &&
    (customer.signals('question') || !customer.signals('praise'))
  )
}

/** Whether the customer is more than put out: a verdict, much at once, or the same thing again. */
export function isHot({ customer }: Pick<Document, 'customer'>): boolean {
  const problem = customer.signal('problem')
  return problem !== undefined && isHarsh(problem)
}

/** Whether the customer is angry, writes about the same thing again, or complains of much. */
export function isHeated({ customer }: Pick<Document, 'customer'>): boolean {
  return customer.signals('upset', 'repeat-contact') || troubleOf(customer) >= MUCH
}

/**
 * Whether the customer is surely calm: says nothing heated, grave or again and has no problem, and chats, praises in a
 * review, or writes that all is settled. Elsewhere praise may be meant otherwise.
 */
export function isCalm({ customer }: Pick<Document, 'customer'>): boolean {
  const { setting, signals } = customer
  if (signals('problem') || ['upset', 'sensitive', 'repeat-contact'].some((id) => customer.signal(id))) return false
  if (setting === 'chat') return !isPrivate(customer)
  return setting === 'review' ? signals('praise') : signals('resolved')
}

// From this score of a problem on, much is said of it.
const MUCH = 4

/** Whether what is said of a problem is a verdict or much at once. */
export function isHarsh({ score, evidence }: Signal): boolean {
  return score >= MUCH || evidence.some(({ weight }) => weight >= 2)
}

const HANDLE = /(?:^|\s)@\w/

/** Whether a reply is for all to read. */
export function isSocial({ draft, reply, customer }: Pick<Document, 'customer' | 'draft' | 'reply'>): boolean {
  return draft.channel === 'social' || HANDLE.test(customer.latest.text) || /^\s*@\w/.test(reply.text)
}

// From so many words on, a message with a greeting is a letter.
const LETTER = 25

/** Whether this is the first answer, by mail, to somebody who wrote a letter, so that a greeting and a name are due. */
export function isLetter({ draft, customer, stage }: Document): boolean {
  const { channel = 'email', thread = [] } = draft
  const { latest } = customer
  if (
    channel !== 'email' ||
    thread.some(({ from }) => from === 'agent') ||
    customer.setting !== 'direct' ||
    stage === 'closing'
  )
    return false
  if (HANDLE.test(latest.text) || customer.signals('automatic')) return false
  if (draft.channel) return true
  return customer.signals('greeting') && (latest.words >= LETTER || /\n/.test(latest.text.trim()))
}

/** Whether a reply is a later bubble of one: *2/2*. */
export function isContinued({ text }: Reply): boolean {
  return /(?:^|[\s.])\(?[2-9]\s?\/\s?[2-9]\)?(?=[\s.^]|$)/.test(text)
}

/** Whether more bubbles follow: *1/2*, *>>>*. */
export function isUnfinished({ text }: Reply): boolean {
  return /[\s.]\(?1\/[2-9]\)?(?: ?\^\w+)?$|>>$/.test(text)
}

/** Where a reply gets to the matter: its first sentence after the greetings. None in an empty reply. */
export function openingOf(reply: Reply): Range[] {
  const greetings = reply.moves('greeting')
  const { sentences } = reply
  for (const [index, [start, end]] of sentences.entries()) {
    const greeted = greetings.findLast(({ sentence }) => sentence === index)
    if (!greeted) return [[start, end]]
    // A greeting on the same line: what follows it is the opening, but for the initial of a name.
    const name =
      greeted.range[1] + (/^ \p{L}(?=[.,:\n])/u.exec(reply.text.slice(greeted.range[1], end))?.[0].length ?? 0)
    const ink = reply.text.slice(name, end).search(/[\p{L}\p{N}]/u)
    const rest = name + ink
    if (ink !== -1 && (end - rest > 20 || index === sentences.length - 1)) return [[rest, end]]
  }
  return sentences.slice(0, 1)
}

// What begins as an apology and is none.
const HOLLOW = /^(?:sorry|apologi[sz]e|apologies)[,.]? (?:if|but|(?:for )?any|(?:that )?you (?:feel|think))\b/i

/**
 * Whether a reply to somebody who complains says nothing kind: no sorry, no understanding. What is only
 * information elsewhere reads as an accusation here. Never without a thread.
 */
export function isUnkind({ customer, reply }: Document): boolean {
  if (
    customer.setting === 'none' ||
    reply.does('empathy') ||
    ['apology', 'regret'].some((id) =>
      reply.moves(id).some(({ range }) => !HOLLOW.test(reply.text.slice(range[0], range[1] + 12))),
    ) ||
    customer.signals('resolved', 'automatic', 'offer')
  )
    return false
  if (customer.signals('problem', 'upset')) return true
  const calm =
    customer.signal('question') ??
    customer.signal('praise') ??
    customer.signal('request') ??
    customer.signal('greeting') ??
    customer.signal('self-blame') ??
    customer.signal('helper')
  return customer.setting === 'direct' && !calm
}
