import { createLinter, rules as house, type RuleId } from '../index.ts'
import { lexicon } from '../lexicon/index.ts'
import { checkPattern } from '../matching/index.ts'
import type { Example, Rule, RulePack } from '../types.ts'
import { checkKnown, checkParts, objectOf, stringOf, stringsOf } from './check.ts'
import { isData, readData } from './data.ts'
import { mark, toCase } from './example.ts'

/** The examples of a rule that somebody wrote into a pack. */
export type Examples = RulePack['rules'][string]['examples']

/** A pack that was read, and whose examples turned out as they say. */
export interface Pack {
  readonly rules: readonly Rule[]
  /** By rule id. */
  readonly examples: ReadonlyMap<string, Examples>
}

/**
 * Reads a pack of rules from JSON or YAML and runs its examples. Throws a TypeError where something in it is not
 * what it should be, with the sentence where an example turns out otherwise.
 */
export async function loadPack(file: string): Promise<Pack> {
  if (!isData(file)) throw new TypeError('Unexpected kind of file, expected a pack of rules in .yml or .json')
  const { rules: given, ...rest } = objectOf(await readData(file), 'pack')
  checkKnown(rest, ['rules', '$schema'], 'the pack')
  const entries = Object.entries(objectOf(given, '`rules` of the pack')).map(([id, rule]) => toRule(id, rule))
  const pack = {
    rules: entries.map(({ rule }) => rule),
    examples: new Map(entries.map(({ rule: { id }, examples }) => [id, examples] as const)),
  }
  for (const rule of pack.rules) checkPatterns(rule)
  runExamples(pack)
  return pack
}

const PARTS = ['severity', 'whenCalm', 'at', 'message', 'explanation', 'find', 'unless', 'rewrites', 'examples']

function toRule(id: string, given: unknown): { readonly rule: Rule; readonly examples: Examples } {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))
    throw new TypeError(`Unexpected id \`${id}\`, expected lower-case words such as \`blunt-thing\``)
  if (house.some((rule) => rule.id === id))
    throw new TypeError(
      `Unexpected rule of the house \`${id}\`, expected a name of its own: \`rules\` of a configuration change those`,
    )
  const parts = objectOf(given, `rule \`${id}\``)
  checkKnown(parts, PARTS, `\`${id}\``)
  checkParts(id, parts)
  const { severity = 'warning', whenCalm, at, unless = [], rewrites = [] } = parts
  const rule = {
    id,
    severity,
    ...(whenCalm !== undefined && { whenCalm }),
    ...(at !== undefined && { at }),
    preset: 'recommended',
    message: stringOf(parts.message, `\`message\` of \`${id}\``),
    explanation: stringOf(parts.explanation, `\`explanation\` of \`${id}\``),
    find: stringsOf(parts.find, `\`find\` of \`${id}\``),
    unless,
    rewrites,
  } as Rule
  return { rule, examples: examplesOf(id, parts.examples) }
}

function examplesOf(id: string, given: unknown): Examples {
  const { bad, good = [], ...rest } = objectOf(given, `\`examples\` of \`${id}\``)
  checkKnown(rest, ['bad', 'good'], `\`examples\` of \`${id}\``)
  for (const [name, list] of Object.entries({ bad, good })) {
    if (!Array.isArray(list))
      throw new TypeError(`Unexpected \`${name}\` examples of \`${id}\`, expected an array of them`)
    for (const example of list) {
      if (typeof example === 'string') continue
      const draft = objectOf(example, `example of \`${id}\``)
      checkKnown(draft, ['reply', 'thread', 'format', 'channel', 'customer', 'agent', 'fault'], 'an example')
      stringOf(draft.reply, `\`reply\` of an example of \`${id}\``)
    }
  }
  if ((bad as readonly unknown[]).length === 0)
    throw new TypeError(`Unexpected \`${id}\` without a bad example, expected one that it finds`)
  return { bad: bad as readonly Example[], good: good as readonly Example[] }
}

function checkPatterns({ id, find, unless = [] }: Rule): void {
  if (typeof find === 'function') return
  if (find.length === 0) throw new TypeError(`Unexpected empty \`find\` of \`${id}\`, expected a pattern`)
  for (const pattern of find) checkPattern(pattern, lexicon)
  for (const pattern of unless) checkPattern(pattern, lexicon, true)
}

function runExamples({ rules, examples }: Pack): void {
  const off = Object.fromEntries(house.map(({ id }) => [id, 'off' as const])) as { [id in RuleId]: 'off' }
  const lint = createLinter({ rules: off, add: rules })
  const shown = (id: string, example: Example) => {
    const { draft, ...rest } = toCase(example)
    return {
      ...rest,
      found: mark(
        draft.reply,
        lint(draft).findings.filter(({ ruleId }) => ruleId === id),
      ),
      draft,
    }
  }
  for (const [id, { bad, good = [] }] of examples) {
    for (const example of bad) {
      const { marked, ranges, found, draft } = shown(id, example)
      if (ranges.length === 0)
        throw new TypeError(
          `Unexpected bad example of \`${id}\` without **: “${marked}”, expected ** around what is to be found`,
        )
      if (found === draft.reply)
        throw new TypeError(`Unexpected silence of \`${id}\` on “${marked}”, expected it to find what is between **`)
      if (found !== marked) throw new TypeError(`Unexpected finding of \`${id}\` in “${found}”, expected “${marked}”`)
    }
    for (const example of good) {
      const { found, draft } = shown(id, example)
      if (found !== draft.reply)
        throw new TypeError(`Unexpected finding of \`${id}\` in a good example, “${found}”, expected none`)
    }
  }
}
