import { CHANGES, resolve } from '../config/resolve.ts'
import { rules as house } from '../index.ts'
import { escapeJson, escapeLine } from '../reporters/escape.ts'
import { widthOf } from '../reporters/width.ts'
import type { Config, Rule, RuleSetting } from '../types.ts'

/**
 * What a configuration comes to, as a configuration in JSON that comes to the same: every rule of the house with its
 * level, or with its level and what is changed of it, and the rules added. What is code is left out.
 */
export function printConfig(config: Config): string {
  const { rules, terms, words, locale, limits, redact } = resolve(config, house)
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const printed: Config = {
    extends: 'recommended',
    rules: Object.fromEntries(house.map((rule) => [rule.id, settingOf(rule, byId.get(rule.id))])),
    add: rules.filter(({ id }) => !house.some((rule) => rule.id === id)),
    terms,
    words: Object.fromEntries(words),
    ...(locale === undefined ? {} : { locale }),
    limits: limits.time === Number.POSITIVE_INFINITY ? { length: limits.length } : limits,
    ...(redact ? { redact } : {}),
  }
  return `${escapeJson(JSON.stringify(printed, undefined, 2))}\n`
}

/** All rules that a configuration knows, one a line: its level, its id and what it says. */
export function listRules(config: Config): string {
  const { rules } = resolve(config, house)
  const on = new Map(rules.map((rule) => [rule.id, rule]))
  const known = [...new Map([...house, ...rules].map((rule) => [rule.id, rule])).values()]
  const width = Math.max(...known.map(({ id }) => widthOf(escapeLine(id))))
  const levels = known.map(({ id }) => levelOf(on.get(id)))
  const wide = Math.max(...levels.map((level) => level.length))
  return known
    .map(({ id, message }, index) => {
      const name = escapeLine(id)
      return `${levels[index]!.padEnd(wide)}  ${name}${' '.repeat(width - widthOf(name))}  ${escapeLine(message.replace('{match}', '…'))}\n`
    })
    .join('')
}

/** How severe a rule is, and how severe beside a calm customer, where that is something else: `warning, info`. */
function levelOf(rule: Rule | undefined): string {
  if (!rule) return 'off'
  const { severity, whenCalm = severity } = rule
  return whenCalm === severity ? severity : `${severity}, ${whenCalm}`
}

const PARTS = CHANGES.filter((part) => !['severity', 'whenCalm', 'whenWeighed'].includes(part))

function settingOf(rule: Rule, now: Rule | undefined): RuleSetting {
  if (now === undefined) return 'off'
  const changed = PARTS.filter((part) => now[part] !== rule[part])
  const { severity, whenCalm = severity, whenWeighed = 'info' } = now
  const weighed = whenWeighed === 'info' ? undefined : { whenWeighed }
  if (changed.length === 0 && whenCalm === severity && !weighed) return severity
  return { severity, whenCalm, ...weighed, ...Object.fromEntries(changed.map((part) => [part, now[part]])) }
}
