import type { Severity } from '../types.ts'
import { objectOf } from '../unexpected.ts'
import type { Decision } from './decide.ts'

/** What may be kept of a decision: ids, counts and the reason, and no word of anybody. */
export interface AuditEvent extends Omit<Decision, 'because' | 'summary' | 'reasons'> {
  /** How many findings asked for more than to send, by severity. */
  readonly severities: Readonly<Record<Severity, number>>
  /** How many of each rule, by id. */
  readonly rules: Readonly<Record<string, number>>
  /** That it was sent all the same, and the reason that was chosen where the policy lists some. */
  readonly override?: { readonly reason?: string }
}

/**
 * What may be kept of a decision, the same for equal ones; the time and who it was are for you to add. An override
 * that was chosen is given as it is. Throws a TypeError where the reason is none of the policy's, so that no text can
 * come in by it.
 */
export function auditEvent(decision: Decision, override?: { readonly reason?: string | undefined }): AuditEvent {
  const { action, enforced, mode, heat, channel, incomplete, because, reasons } = decision
  if (override !== undefined) objectOf(override, '`override`')
  const { reason } = override ?? {}
  // What was given stays out of the message: it could be text.
  if (reason !== undefined && !Object.hasOwn(reasons, reason))
    throw new TypeError(`Unexpected reason of ${String(reason).length} characters, expected one of the policy`)
  const severities = { error: 0, warning: 0, info: 0 }
  const rules = new Map<string, number>()
  for (const { ruleId, severity } of because) {
    severities[severity]++
    rules.set(ruleId, (rules.get(ruleId) ?? 0) + 1)
  }
  // Each by name, so that nothing that a decision comes to hold is kept unseen.
  return {
    action,
    enforced,
    mode,
    heat,
    ...(channel ? { channel } : {}),
    ...(incomplete ? { incomplete } : {}),
    severities,
    rules: Object.fromEntries([...rules].sort(([a], [b]) => (a < b ? -1 : 1))),
    ...(override ? { override: reason === undefined ? {} : { reason } } : {}),
  }
}
