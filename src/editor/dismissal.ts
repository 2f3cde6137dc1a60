import type { Draft, Finding, Range } from '../types.ts'

/** How many words before and after a finding are part of its context. */
const WORDS_AROUND = 2

/** The rules that find what a reply lacks: the words at their place say nothing of it. */
const MISSING = /^(?:missing-.*|acknowledge-first|curt-reply|unanswered-question)$/

/**
 * The hashes by which a finding of a draft may be dismissed, the one to keep first. What a reply lacks it lacks however it
 * goes on: that is a hash of the rule and the customer's messages, and that of the context still counts.
 */
export function hashesOf(finding: Finding, { reply, thread = [] }: Draft): readonly [string, ...string[]] {
  const context = contextHash(finding, reply, finding.match ?? finding.range)
  const said = thread.filter(({ from }) => from === 'customer').map(({ text }) => text)
  const { ruleId } = finding
  return MISSING.test(ruleId) && said.length > 0 ? [hash([ruleId, ...said].join('\n')), context] : [context]
}

/**
 * A hash of a finding's rule, its words and two words on either side in their line: it stays the same while the text
 * changes elsewhere, and in the next conversation. Of equal words in equal surroundings all have one hash.
 */
export function contextHash({ ruleId }: Finding, text: string, [start, end]: Range): string {
  const before = words(text.slice(text.lastIndexOf('\n', start - 1) + 1, start)).slice(-WORDS_AROUND)
  const rest = text.indexOf('\n', end)
  const after = words(text.slice(end, rest < 0 ? undefined : rest)).slice(0, WORDS_AROUND)
  return hash([ruleId, ...before, '', ...words(text.slice(start, end)), '', ...after].join('\n'))
}

function words(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}\p{M}'’]+/gu) ?? []
}

/** 53 bits by cyrb53, as 11 digits and letters: enough to tell findings apart, and no secret. */
function hash(text: string): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36).padStart(11, '0')
}
