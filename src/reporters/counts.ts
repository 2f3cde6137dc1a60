import type { Severity } from '../types.ts'
import type { Linted } from './reporter.ts'

/** What the top of a report counts. */
export interface Counts extends Record<Severity, number> {
  replies: number
  withFindings: number
  /** Findings that have a rewrite. */
  rewritten: number
  /** Findings by rule. */
  readonly rules: Map<string, number>
}

/** Counts of nothing. */
export function noCounts(): Counts {
  return { replies: 0, withFindings: 0, rewritten: 0, error: 0, warning: 0, info: 0, rules: new Map() }
}

/** Adds to the counts a reply, or of what is none its findings. */
export function addTo(counts: Counts, { report: { findings }, aside }: Linted): void {
  if (!aside) counts.replies++
  if (findings.length > 0 && !aside) counts.withFindings++
  for (const { severity, ruleId, suggestions } of findings) {
    counts[severity]++
    if (suggestions.length > 0) counts.rewritten++
    counts.rules.set(ruleId, (counts.rules.get(ruleId) ?? 0) + 1)
  }
}

/** How many findings there are. */
export function findingsIn(counts: Counts): number {
  return counts.error + counts.warning + counts.info
}

/** A report in one line: how many findings in how many replies. */
export function headline(counts: Counts): string {
  const { replies, withFindings } = counts
  if (replies === 0) return 'Nothing was read'
  const all = amount(replies, 'reply', 'replies')
  const findings = findingsIn(counts)
  if (findings === 0) return `Nothing to mend in ${all}`
  return `${amount(findings, 'finding')} in ${replies === 1 ? all : `${withFindings.toLocaleString('en-US')} of ${all}`}`
}

/** The rules that found most, with how much: at most so many, those of equal number by the alphabet. */
export function topRules({ rules }: Counts, most: number): readonly (readonly [id: string, number: number])[] {
  return [...rules].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, most)
}

/** A number with its noun, in the plural where it is not one; thousands are set apart. */
export function amount(number: number, noun: string, plural = `${noun}s`): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? noun : plural}`
}

/** The severities, the worst first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/** What a number of findings of a severity is called. */
export function called(severity: Severity, number: number): string {
  return severity === 'info' || number === 1 ? severity : `${severity}s`
}
