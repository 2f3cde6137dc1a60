import { firstMatches } from './bounds.ts'
import type { Customer, CustomerMessage, Evidence, Found, Reading } from './types.ts'

/** How much words of an earlier message count against the latest. */
const EARLIER = 0.5

/** In so few words a message adds to the one before it, as an answer to what the agent asked. */
const ADDITION = 10

// Who says this has moved on.
const MOVED_ON = /\b(?:ok(?:ay)?|thanks?|thx|ty|great|cool|perfect|good|fine|cheers)\b/i

/** In so few words a question only waits: *so?*, *hello??* */
const WAITING = 3

/** Whether a message only adds to the one before it, which then counts in full. */
function isAddition({ words, text }: CustomerMessage): boolean {
  return words <= ADDITION && !(words > WAITING && text.includes('?')) && !MOVED_ON.test(text)
}

/** The message of the customer that evidence stands in; the latest where there is none of that index. */
export function messageOf({ messages, latest }: Customer, { message }: Evidence): CustomerMessage {
  return messages.find(({ index }) => index === message) ?? latest
}

/** The index of the first message that counts in full: the latest, or the one that it adds to. */
export function firstInFull({ latest, messages }: Customer): number {
  return isAddition(latest) ? (messages.at(-2)?.index ?? latest.index) : latest.index
}

/** Matches in the customer's messages as evidence, each of this weight, and less in earlier messages. */
export function weigh(customer: Customer, found: readonly Found[], weight = 1): Evidence[] {
  if (found.length === 0) return NONE
  const first = firstInFull(customer)
  return found.map(({ message = customer.latest.index, range }) => ({
    message,
    range,
    weight: message >= first ? weight : weight * EARLIER,
  }))
}

/** Evidence of a regular expression in the latest message. */
export function weighMarks(customer: Customer, marks: RegExp, weight = 1): Evidence[] {
  const { text, index } = customer.latest
  if (text.search(marks) === -1) return NONE
  return firstMatches(text, marks).map((mark) => ({
    message: index,
    range: [mark.index, mark.index + mark[0].length],
    weight,
  }))
}

const NONE: Evidence[] = []

/** A signal that holds when there is any evidence. */
export function any(evidence: readonly Evidence[]): Reading {
  return { holds: evidence.length > 0 ? 'yes' : 'no', evidence }
}

/** The sum of the weights. */
export function sum(evidence: readonly Evidence[]): number {
  return evidence.reduce((total, { weight }) => total + weight, 0)
}
