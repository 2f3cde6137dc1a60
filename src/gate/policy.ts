import { CHANNELS } from '../draft.ts'
import type { Channel, Severity } from '../types.ts'
import { checkOneOf, kindOf, unexpected } from '../unexpected.ts'
import type { Heat } from './heat.ts'

/** What is done with a reply: send it, send it and say so, ask before it is sent, or do not send it. */
export type Action = 'send' | 'nudge' | 'confirm' | 'block'

/** How far the gate goes: it only takes note, asks at most, or also blocks. */
export type Mode = 'observe' | 'warn' | 'enforce'

/** What is done about findings. Of several layers the more special one wins: heat over channel over all. */
export interface PolicyLayer<Id extends string = string> {
  /** Default: `warn`. */
  readonly mode?: Mode
  /** By severity of the finding. Default: an `error` asks, a `warning` is a nudge, an `info` is sent. */
  readonly severity?: { readonly [severity in Severity]?: Action }
  /** By rule, which counts more than its severity. */
  readonly rules?: { readonly [id in Id]?: Action }
}

/** What is done about findings, where, and for which customers. */
export interface Policy<Id extends string = string> extends PolicyLayer<Id> {
  /** What is different in a channel. */
  readonly channels?: { readonly [channel in Channel]?: PolicyLayer<Id> }
  /** What is different by how upset the customer is. */
  readonly heat?: { readonly [heat in Heat]?: PolicyLayer<Id> }
  /** What is done where not all of a reply was read. Default: `confirm`. */
  readonly incomplete?: Action
  /**
   * Why a reply may be sent all the same: what is kept of each, in lower case and dashes, and what people read. Where
   * there are some, one must be chosen.
   */
  readonly reasons?: Readonly<Record<string, string>>
}

/** A policy for one reply, with nothing left to look up. */
export interface SettledPolicy {
  readonly mode: Mode
  readonly severity: Readonly<Record<Severity, Action>>
  readonly rules: Readonly<Record<string, Action>>
  readonly incomplete: Action
  readonly reasons: Readonly<Record<string, string>>
}

/** What may be done, from the least to the most. */
export const ACTIONS: readonly Action[] = ['send', 'nudge', 'confirm', 'block']

/** How far each mode goes at most. */
export const MOST: Readonly<Record<Mode, Action>> = { observe: 'send', warn: 'confirm', enforce: 'block' }

const SEVERITIES: Readonly<Record<Severity, Action>> = { error: 'confirm', warning: 'nudge', info: 'send' }

const LAYER_KEYS = ['mode', 'severity', 'rules']
const POLICY_KEYS = [...LAYER_KEYS, 'channels', 'heat', 'incomplete', 'reasons']
const HEATS: readonly Heat[] = ['calm', 'troubled', 'upset']

/** What a policy says about one reply. Throws a TypeError where the policy or the channel is wrong. */
export function settle(policy: Policy, channel: Channel | undefined, heat: Heat): SettledPolicy {
  checkPolicy(policy)
  if (channel !== undefined) checkOneOf(channel, 'channel', CHANNELS)
  const layers: PolicyLayer[] = [policy, (channel && policy.channels?.[channel]) ?? {}, policy.heat?.[heat] ?? {}]
  return {
    mode: layers.reduce<Mode>((mode, layer) => layer.mode ?? mode, 'warn'),
    severity: Object.assign({}, SEVERITIES, ...layers.map(({ severity }) => severity)),
    rules: Object.assign({}, ...layers.map(({ rules }) => rules)),
    incomplete: policy.incomplete ?? 'confirm',
    reasons: policy.reasons ?? {},
  }
}

/**
 * Checks a policy. Throws a TypeError that says what is wrong and, for a name, which one was probably meant. Ids of
 * rules are checked where the known ones are given, as of `rules` in `replylint/core`.
 */
export function checkPolicy(policy: unknown, ruleIds?: readonly string[]): asserts policy is Policy {
  checkLayer(policy, 'policy', POLICY_KEYS, ruleIds)
  const { channels, heat, incomplete, reasons } = policy as Policy
  for (const [channel, layer] of entries(channels, '`channels`')) {
    if (!CHANNELS.some((known) => known === channel)) throw unexpected('channel', channel, CHANNELS)
    checkLayer(layer, `\`channels.${channel}\``, LAYER_KEYS, ruleIds)
  }
  for (const [degree, layer] of entries(heat, '`heat`')) {
    if (!HEATS.some((known) => known === degree)) throw unexpected('heat', degree, HEATS)
    checkLayer(layer, `\`heat.${degree}\``, LAYER_KEYS, ruleIds)
  }
  if (incomplete !== undefined) checkAction(incomplete, '`incomplete`')
  for (const [reason, label] of entries(reasons, '`reasons`')) {
    if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(reason))
      throw unexpected('reason', reason, [], 'lower case and dashes such as `false-alarm`')
    if (typeof label !== 'string' || label.trim() === '')
      throw new TypeError(`Unexpected \`reasons.${reason}\` ${kindOf(label)}, expected words for people to read`)
  }
}

function checkLayer(layer: unknown, what: string, keys: readonly string[], ruleIds?: readonly string[]): void {
  for (const [key] of entries(layer ?? null, what))
    if (!keys.includes(key)) throw unexpected(`key of ${what === 'policy' ? 'the policy' : what}`, key, keys)
  const { mode, severity, rules } = layer as PolicyLayer
  if (mode !== undefined && !Object.hasOwn(MOST, mode)) throw unexpected('mode', String(mode), Object.keys(MOST))
  for (const [name, action] of entries(severity, '`severity`')) {
    if (!Object.hasOwn(SEVERITIES, name)) throw unexpected('severity', name, Object.keys(SEVERITIES))
    checkAction(action, `\`${name}\``)
  }
  for (const [id, action] of entries(rules, '`rules`')) {
    if (ruleIds && !ruleIds.includes(id)) throw unexpected('rule', id, ruleIds)
    checkAction(action, `\`${id}\``)
  }
}

function checkAction(action: unknown, what: string): void {
  if (!ACTIONS.some((known) => known === action)) throw unexpected(`action of ${what}`, String(action), ACTIONS)
}

/** What an object says, by name; nothing where it is left out. */
function entries(given: unknown, what: string): readonly (readonly [name: string, value: unknown])[] {
  if (given === undefined) return []
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new TypeError(`Unexpected ${what} ${kindOf(given)}, expected an object`)
  return Object.entries(given).filter(([, value]) => value !== undefined)
}
