import { distance } from '../reading/spelling.ts'
import { SHAPE_TAGS } from '../reading/words.ts'
import type { Rule, RuleChange } from '../types.ts'
import { checkOneOf, objectOf, stringsOf, unexpected, wrongKind } from '../unexpected.ts'

/** The severities of findings. */
export const SEVERITIES = ['error', 'warning', 'info']

const PLACES = ['match', 'sentence', 'before', 'after', 'end']

/**
 * Throws a TypeError where a part of a rule is of another kind than its type, or of a `whole` rule is not there. Which
 * others there are is checked elsewhere.
 */
export function checkKinds(id: string, parts: { readonly [part in keyof RuleChange]?: unknown }, whole = false): void {
  const { severity, whenCalm, whenWeighed, at, find, patterns, unless, rewrites } = parts
  const has = (part: keyof RuleChange) => whole || parts[part] !== undefined
  const of = (part: string) => `\`${part}\` of \`${id}\``
  if (has('find') && typeof find !== 'function') stringsOf(find, of('find'))
  if (unless !== undefined) stringsOf(unless, of('unless'))
  if (patterns !== undefined)
    for (const [name, list] of Object.entries(objectOf(patterns, of('patterns')))) stringsOf(list, of(name))
  for (const part of ['message', 'explanation'] as const) if (has(part)) checkText(parts[part], of(part))
  if (has('severity')) checkOneOf(severity, `severity of \`${id}\``, SEVERITIES)
  if (at !== undefined) checkOneOf(at, of('at'), ['match', 'sentence'])
  if (whenCalm !== undefined) checkOneOf(whenCalm, of('whenCalm'), SEVERITIES)
  if (whenWeighed !== undefined) checkOneOf(whenWeighed, of('whenWeighed'), ['off', ...SEVERITIES])
  if (!has('rewrites')) return
  if (!Array.isArray(rewrites)) throw wrongKind(rewrites, of('rewrites'), 'an array')
  for (const rewrite of rewrites) if (typeof rewrite !== 'string') checkRewrite(id, rewrite)
}

function checkRewrite(id: string, rewrite: unknown): void {
  const { title, text, at, when, safe, ours } = objectOf(rewrite, `rewrite of \`${id}\``)
  const of = (part: string) => `\`${part}\` of a rewrite of \`${id}\``
  checkText(title, of('title'))
  if (Array.isArray(text)) stringsOf(text, of('text'))
  else checkText(text, of('text'))
  if (at !== undefined) checkOneOf(at, `place of a rewrite of \`${id}\``, PLACES)
  if (when !== undefined) checkText(when, of('when'))
  for (const [name, flag] of Object.entries({ safe, ours }))
    if (flag !== undefined && flag !== true) throw wrongKind(flag, of(name), '`true`')
}

function checkText(value: unknown, what: string): void {
  if (typeof value !== 'string') throw wrongKind(value, what, 'a text')
}

/** Parts that a rule may be without. */
const OPTIONAL = ['whenCalm', 'whenWeighed', 'patterns', 'unless', 'always', 'weights'] as const

/** Throws a TypeError for what is no rule. What else it has is the host's, unless its key is surely a slip. */
export function checkRule(rule: unknown): void {
  const parts: Partial<Rule> = objectOf(rule, 'rule')
  const { id } = parts
  if (typeof id !== 'string' || id === '')
    throw new TypeError('Unexpected rule without `id`, expected a name such as `blunt-thing`')
  checkKinds(id, parts, true)
  if (parts.weights !== undefined) checkWeights(id, parts.weights)
  for (const key of Object.keys(parts)) {
    const meant = OPTIONAL.find((part) => parts[part] === undefined && distance(key, part) === 1)
    if (meant) throw unexpected(`key of \`${id}\``, key, [meant])
  }
}

function checkWeights(id: string, weights: unknown): void {
  const { circumstances, words } = objectOf(weights, `\`weights\` of \`${id}\``)
  for (const [name, weight] of Object.entries(objectOf(circumstances, `\`circumstances\` of \`${id}\``)))
    checkWeight(weight, `weight of \`${name}\` of \`${id}\``)
  const met = new Set<string>()
  for (const [weight, some] of Object.entries(objectOf(words, `\`words\` of \`${id}\``))) {
    checkWeight(/^-?\d+$/.test(weight) ? Number(weight) : weight, `weight \`${weight}\` of \`${id}\``)
    checkText(some, `words of the weight \`${weight}\` of \`${id}\``)
    for (const word of (some as string).trim().split(/\s+/)) {
      if (!(word[0] === '#' ? SHAPE_TAGS.has(word.slice(1)) : /^[a-z]+$/.test(word)) || met.has(word))
        throw new TypeError(
          `Unexpected weighted word \`${word}\` of \`${id}\`, expected each once, a word of the letters a to z or a shape as \`#Time\``,
        )
      met.add(word)
    }
  }
}

/** So much more than any sum that decides is meant by none. */
const HEAVIEST = 1000

function checkWeight(value: unknown, what: string): void {
  if (!Number.isInteger(value) || Math.abs(value as number) > HEAVIEST)
    throw wrongKind(value, what, `a whole number from -${HEAVIEST} to ${HEAVIEST}`)
}
