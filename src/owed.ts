import type { Document, Range, Reply } from './types.ts'

/**
 * Whether the customer was let down and is owed words for it: there is a problem, and it is not one that
 * they report for our good, offer help with or blame on themselves, nor one that is settled.
 */
export function isOwed({ customer, reply }: Document): boolean {
  if (!customer.signals('problem') || customer.signals('resolved')) return false
  const harsh = (customer.signal('problem')?.evidence ?? []).some(({ weight }) => weight >= 2)
  if (!harsh && customer.signals('self-blame', 'helper', 'offer')) return false
  return !isContinued(reply)
}

/**
 * Whether the reply answers a complaint, as far as can be told: the customer has something to complain of, or
 * the reply itself is sorry. Without a thread it may be one.
 */
export function isComplaint({ customer, reply }: Document): boolean {
  if (customer.setting === 'none') return true
  return customer.signal('problem') !== undefined || customer.signal('upset') !== undefined || reply.does('apology', 'regret')
}

/** Whether the customer is more than put out: a verdict, much at once, or the same thing again. */
export function isHot({ customer }: Document): boolean {
  const problem = customer.signal('problem')
  if (!problem) return false
  return problem.score >= 4 || problem.evidence.some(({ weight }) => weight >= 2)
}

/** Whether a reply is a later bubble of one: *2/2*. */
function isContinued({ text }: Reply): boolean {
  return /(?:^|\s)\(?[2-9]\s?\/\s?[2-9]\)?(?=[\s.]|$)/.test(text)
}

/** Where a reply gets to the matter: its first sentence after the greeting. */
export function openingOf(reply: Reply): Range[] {
  const greeted = reply.moves('greeting').find(({ sentence }) => sentence === 0)
  const sentences = reply.sentences.filter(([start, end], index) => index > 0 || !greeted || end - greeted.range[1] > 12 || start > greeted.range[1])
  const [first] = sentences.length > 0 ? sentences : reply.sentences
  if (!first) return []
  const [start, end] = first
  if (!greeted || greeted.range[1] <= start || greeted.range[1] >= end) return [first]
  // A greeting on the same line: what follows it is the opening.
  const rest = reply.text.slice(greeted.range[1], end)
  const ink = rest.search(/[\p{L}\p{N}]/u)
  return ink === -1 ? [first] : [[greeted.range[1] + ink, end]]
}
