import type { Config, Limits, Locale, Pattern, Preset, Rule, RuleChange, RuleSetting } from '../types.ts'
import { checkOneOf, objectOf, stringsOf, unexpected, wrongKind } from '../unexpected.ts'
import { checkKinds, checkRule, SEVERITIES } from './rule.ts'

/** A configuration with nothing left to look up. */
export interface Settings {
  /** Those that are on. */
  readonly rules: readonly Rule[]
  /** Of all rules, also those that are off. */
  readonly ids: readonly string[]
  readonly terms: readonly string[]
  readonly words: ReadonlyMap<string, readonly Pattern[]>
  readonly locale: Locale | undefined
  readonly limits: Required<Limits>
  readonly redact: boolean
}

const DEFAULTS: Required<Limits> = { length: 20_000, time: Number.POSITIVE_INFINITY }

/** The names of the presets. */
export const PRESETS: readonly Preset[] = ['recommended', 'strict']

/** What a configuration may say. */
export const CONFIG_KEYS = ['extends', 'rules', 'add', 'terms', 'words', 'locale', 'limits', 'redact']

/** The parts of a rule that a configuration may change. */
export const CHANGES: readonly (keyof RuleChange)[] = [
  'severity',
  'whenCalm',
  'whenWeighed',
  'at',
  'message',
  'explanation',
  'find',
  'patterns',
  'unless',
  'rewrites',
]

/**
 * Resolves a configuration against the rules of the house. Throws a TypeError for a mistake of the
 * programmer, with what was expected and, for a name, which one was probably meant.
 */
export function resolve(config: Config, house: readonly Rule[]): Settings {
  const layers = flatten(config, [])
  // What is extended twice is added once.
  const added = [...new Set(layers.flatMap((layer) => (typeof layer === 'string' ? [] : (layer.add ?? []))))]
  for (const [index, rule] of added.entries()) {
    checkRule(rule)
    if (added.findIndex(({ id }) => id === rule.id) < index)
      throw new TypeError(`Unexpected second rule \`${rule.id}\`, expected one`)
  }
  const known = [...house.filter(({ id }) => !added.some((rule) => rule.id === id)), ...added]
  const ids = known.map(({ id }) => id)

  let preset: Preset = 'recommended'
  const settings = new Map<string, RuleSetting[]>()
  const terms = new Set<string>()
  const words = new Map<string, readonly Pattern[]>()
  let locale: Locale | undefined
  let limits = DEFAULTS
  let redact = false
  for (const layer of layers) {
    if (typeof layer === 'string') {
      preset = layer
      continue
    }
    for (const [id, setting] of Object.entries(layer.rules ?? {})) {
      if (setting === undefined) continue
      if (!ids.some((known) => known === id)) throw unexpected('rule', id, ids)
      checkSetting(id, setting)
      settings.set(id, [...(settings.get(id) ?? []), setting])
    }
    for (const term of layer.terms ?? []) terms.add(term)
    for (const [tag, entries] of Object.entries(layer.words ?? {}))
      words.set(tag, [...(words.get(tag) ?? []), ...entries])
    locale = layer.locale ?? locale
    limits = { ...limits, ...layer.limits }
    redact = layer.redact ?? redact
  }

  const rules = known.flatMap((rule) => {
    const own = settings.get(rule.id) ?? []
    const inPreset = preset === 'strict' || rule.preset === 'recommended' || added.includes(rule)
    return apply(rule, own, inPreset)
  })
  return { rules, ids, terms: [...terms], words, locale, limits, redact }
}

/** A configuration and all that it extends, what counts least first. */
function flatten(config: Config, path: readonly Config[]): (Preset | Config)[] {
  checkConfig(config)
  if (path.includes(config)) throw new TypeError('Unexpected circular `extends`, expected configurations that end')
  const parents = config.extends === undefined ? [] : Array.isArray(config.extends) ? config.extends : [config.extends]
  return [
    ...parents.flatMap((parent: Preset | Config) => {
      if (typeof parent !== 'string') return flatten(parent, [...path, config])
      if (!PRESETS.includes(parent)) throw unexpected('preset', parent, PRESETS)
      return [parent]
    }),
    config,
  ]
}

/** A rule after all that is said of it; a severity or a change turns on what the preset leaves off. */
function apply(rule: Rule, settings: readonly RuleSetting[], on: boolean): Rule[] {
  let result = rule
  let enabled = on
  for (const setting of settings) {
    enabled = setting !== 'off'
    if (setting === 'off') continue
    const change = typeof setting === 'string' ? { severity: setting } : said(setting)
    // A severity that somebody asked for is for all customers.
    result = { ...result, ...(change.severity && { whenCalm: change.severity }), ...change }
  }
  return enabled ? [result] : []
}

/** The parts that a change has; one that is undefined changes nothing. */
function said(change: RuleChange): RuleChange {
  return Object.fromEntries(Object.entries(change).filter(([, part]) => part !== undefined))
}

function checkConfig(config: unknown): asserts config is Config {
  for (const key of Object.keys(objectOf(config, 'configuration')))
    if (!CONFIG_KEYS.includes(key)) throw unexpected('key of the configuration', key, CONFIG_KEYS)
  const { locale, terms = [], words = {}, limits = {}, add = [], rules = {}, redact = false } = config as Config
  if (locale !== undefined) checkOneOf(locale, 'locale', ['en-US', 'en-GB'])
  stringsOf(terms, '`terms`')
  for (const [tag, list] of Object.entries(objectOf(words, '`words`'))) stringsOf(list, `\`words\` of \`${tag}\``)
  if (!Array.isArray(add)) throw wrongKind(add, '`add`', 'an array of rules')
  objectOf(rules, '`rules`')
  if (typeof redact !== 'boolean') throw wrongKind(redact, '`redact`', 'true or false')
  for (const [name, limit] of Object.entries(objectOf(limits, '`limits`'))) {
    if (!Object.hasOwn(DEFAULTS, name)) throw unexpected('limit', name, Object.keys(DEFAULTS))
    if (typeof limit !== 'number' || !(limit > 0))
      throw new TypeError(`Unexpected limit \`${name}\` ${String(limit)}, expected a number above 0`)
  }
}

function checkSetting(id: string, setting: unknown): void {
  if (typeof setting === 'string') {
    checkOneOf(setting, `severity of \`${id}\``, ['off', ...SEVERITIES])
    return
  }
  if (typeof setting !== 'object' || setting === null || Array.isArray(setting))
    throw wrongKind(setting, `setting of \`${id}\``, 'a severity, `off` or an object')
  for (const key of Object.keys(setting))
    if (!CHANGES.some((part) => part === key)) throw unexpected(`key of \`${id}\``, key, CHANGES)
  checkKinds(id, setting as RuleChange)
}
