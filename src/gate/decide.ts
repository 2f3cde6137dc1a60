import type { Channel, Finding, Report, Severity } from '../types.ts'
import { checkReport } from '../unexpected.ts'
import { type Heat, heatOf } from './heat.ts'
import { ACTIONS, type Action, MOST, type Mode, type Policy, settle } from './policy.ts'

/** What is done with a reply, and why. */
export interface Decision {
  readonly action: Action
  /** What would be done if the policy were enforced: the same, or more. */
  readonly enforced: Action
  /** The findings that ask for more than to send, what counts most first. */
  readonly because: readonly Finding[]
  /** One sentence for the agent, without words of the reply. */
  readonly summary: string
  readonly mode: Mode
  readonly heat: Heat
  readonly channel?: Channel
  /** Why not all of the reply was read. */
  readonly incomplete?: NonNullable<Report['incomplete']>
  /** Why it may be sent all the same, by what is kept of it. */
  readonly reasons: Readonly<Record<string, string>>
}

/**
 * Decides what to do with a reply, from its report alone: equal reports have equal decisions. The draft says the
 * channel. Throws a TypeError where the policy or the channel is wrong, or the report is none. What `replylint/core` left undecided holds
 * nothing back.
 */
export function decide(report: Report, policy: Policy = {}, draft: { readonly channel?: Channel } = {}): Decision {
  checkReport(report)
  const { channel } = draft
  const { findings, incomplete } = report
  const heat = heatOf(report.signals)
  const { mode, severity, rules, ...settled } = settle(policy, channel, heat)
  const actionOf = ({ ruleId, severity: level }: Finding) =>
    (Object.hasOwn(rules, ruleId) ? rules[ruleId] : undefined) ?? severity[level]

  const because = [...findings]
    .filter((finding) => actionOf(finding) !== 'send')
    .sort((a, b) => ACTIONS.indexOf(actionOf(b)) - ACTIONS.indexOf(actionOf(a)))
  const enforced = most([...because.map(actionOf), ...(incomplete ? [settled.incomplete] : [])])
  const action = ACTIONS[Math.min(ACTIONS.indexOf(enforced), ACTIONS.indexOf(MOST[mode]))]!
  return {
    action,
    enforced,
    because,
    summary: summaryOf(action, enforced, because, settled.incomplete === 'send' ? undefined : incomplete),
    mode,
    heat,
    ...(channel ? { channel } : {}),
    ...(incomplete ? { incomplete } : {}),
    reasons: settled.reasons,
  }
}

function most(actions: readonly Action[]): Action {
  return ACTIONS.findLast((action) => actions.includes(action)) ?? 'send'
}

const OPENINGS: Readonly<Record<Action, string>> = {
  send: 'Nothing holds this reply back',
  nudge: 'This reply could be kinder',
  confirm: 'This reply is worth a second look',
  block: 'This reply should not go out as it is',
}

function summaryOf(
  action: Action,
  enforced: Action,
  because: readonly Finding[],
  incomplete: Report['incomplete'],
): string {
  const opening = action === 'send' && enforced !== 'send' ? 'Noted, and sent as it is' : OPENINGS[action]
  const unread = incomplete === 'language' ? 'it does not look English' : 'not all of it was read'
  const reasons = [...countsOf(because), ...(incomplete ? [unread] : [])]
  return reasons.length === 0 ? `${opening}.` : `${opening}: ${listed(reasons)}.`
}

const NOUNS: Readonly<Record<Severity, readonly [one: string, more: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['matter of style', 'matters of style'],
}

function countsOf(findings: readonly Finding[]): string[] {
  return (Object.keys(NOUNS) as Severity[]).flatMap((level) => {
    const count = findings.filter(({ severity }) => severity === level).length
    return count === 0 ? [] : [`${count} ${NOUNS[level][count === 1 ? 0 : 1]}`]
  })
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}
