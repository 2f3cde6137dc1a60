import { overlap } from './overlap.ts'
import type { Found, Range } from './types.ts'

/**
 * Which rule speaks where several find something (catalogue §1.7): of findings that overlap, the rule named
 * first. A *but* that takes a sorry back yields to what is said after it. A rule that is not named finds something
 * of another kind, such as a missing apology or capitals, and yields to none.
 */
const ON_ONE_SPAN = [
  'sensitive-context',
  'insult',
  'calm-down',
  'ultimatum',
  'overpromise',
  'policy-shield',
  'negative-framing',
  'dead-end-refusal',
  'non-apology',
  'vague-apology',
  'direct-contradiction',
  'hindsight-blame',
  'blame-you',
  'why-question',
  'deflection',
  'must-directive',
  'doubting-customer',
  'comparing-customers',
  'defensive',
  'minimizing',
  'vague-commitment',
  'assumption',
  'but-eraser',
  'passive-aggressive',
  'condescension',
  'rushing',
  'robotic-filler',
  'jargon',
  'slang',
  'upsell-in-complaint',
  'premature-close',
  'tone-mismatch',
]

/** Of rules that say in one sentence that too little or too much is promised, the one named first. */
const IN_ONE_SENTENCE = [
  ['vague-commitment', 'no-owner', 'robotic-filler'],
  ['overpromise', 'no-owner', 'robotic-filler'],
]

/** Of rules that miss the same words at the begin of a reply, the one named first. */
const AT_THE_OPENING = ['missing-empathy', 'acknowledge-first', 'missing-restatement']

/** Of rules on what happens next, the one named first: what is promised too vaguely is not missing as well. */
const IN_ONE_REPLY = ['vague-commitment', 'missing-next-step']

/** Rules that miss something, or judge how a reply opens or answers as a whole. */
const OF_THE_WHOLE = new Set([
  'missing-apology',
  'missing-closing',
  'missing-empathy',
  'missing-greeting',
  'missing-next-step',
  'missing-restatement',
  'missing-thanks',
  'acknowledge-first',
  'clarifying-questions',
  'curt-reply',
  'name-mismatch',
  'no-agreement-check',
  'salutation',
  'unanswered-question',
])

/** Whether a rule judges words of a sentence: any that is not of the whole reply. */
export function isOfWords(ruleId: string): boolean {
  return !OF_THE_WHOLE.has(ruleId)
}

/** Something a rule found, before it is reported. */
export interface Candidate {
  readonly ruleId: string
  readonly found: Found
}

/** The candidates that no other one silences. */
export function settle<C extends Candidate>(candidates: readonly C[]): C[] {
  if (candidates.length < 2) return [...candidates]
  return candidates.filter(
    (candidate, index) => !candidates.some((other, at) => at !== index && silences(other, candidate, at < index)),
  )
}

function silences(other: Candidate, candidate: Candidate, earlier: boolean): boolean {
  if (
    other.found.sentence === candidate.found.sentence &&
    IN_ONE_SENTENCE.some((order) => ranks(order, other, candidate, earlier))
  ) {
    return other.ruleId !== candidate.ruleId || overlap(other.found.range, candidate.found.range)
  }
  if (other.ruleId !== candidate.ruleId && ranks(IN_ONE_REPLY, other, candidate, earlier)) return true
  return (
    (ranks(ON_ONE_SPAN, other, candidate, earlier) || ranks(AT_THE_OPENING, other, candidate, earlier)) &&
    overlap(other.found.range, candidate.found.range)
  )
}

/** Whether `order` names both, `other` first; of one rule, what holds the other counts as first, and else the earlier. */
function ranks(order: readonly string[], other: Candidate, candidate: Candidate, earlier: boolean): boolean {
  const rank = order.indexOf(other.ruleId)
  const own = order.indexOf(candidate.ruleId)
  if (rank === -1 || own === -1 || rank > own) return false
  if (rank < own) return true
  const isHeld = holds(candidate.found.range, other.found.range)
  return holds(other.found.range, candidate.found.range) ? !isHeld || earlier : !isHeld && earlier
}

/** Whether one range has all units of another. */
function holds([start, end]: Range, [otherStart, otherEnd]: Range): boolean {
  return start <= otherStart && otherEnd <= end
}
