import type { RuleChange } from '../types.ts'
import { unexpected } from '../unexpected.ts'

/** The object that a value is expected to be. Throws a TypeError that says where it is another kind. */
export function objectOf(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  throw wrongKind(value, what, 'an object')
}

/** The array of strings that a value is expected to be. Throws a TypeError that says where it is none. */
export function stringsOf(value: unknown, what: string): readonly string[] {
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value
  throw wrongKind(value, what, 'an array of strings')
}

/** The text that a value is expected to be. Throws a TypeError that says where it is none. */
export function stringOf(value: unknown, what: string): string {
  if (typeof value === 'string' && value.trim() !== '') return value
  throw wrongKind(value, what, 'a text')
}

/** Throws a TypeError for a key that is not among those known. */
export function checkKnown(value: object, keys: readonly string[], what: string): void {
  for (const key of Object.keys(value)) if (!keys.includes(key)) throw unexpected(`key of ${what}`, key, keys)
}

/** Throws a TypeError where a part of a rule is not what it should be. Which parts there are is checked elsewhere. */
export function checkParts(id: string, parts: { readonly [part in keyof RuleChange]?: unknown }): void {
  const { message, explanation, find, patterns, unless, rewrites } = parts
  const of = (part: string) => `\`${part}\` of \`${id}\``
  if (message !== undefined) stringOf(message, of('message'))
  if (explanation !== undefined) stringOf(explanation, of('explanation'))
  if (find !== undefined && typeof find !== 'function') stringsOf(find, of('find'))
  if (unless !== undefined) stringsOf(unless, of('unless'))
  if (patterns !== undefined)
    for (const [name, list] of Object.entries(objectOf(patterns, of('patterns')))) stringsOf(list, of(name))
  if (rewrites === undefined) return
  if (!Array.isArray(rewrites)) throw wrongKind(rewrites, of('rewrites'), 'an array')
  for (const rewrite of rewrites) if (typeof rewrite !== 'string') checkRewrite(id, rewrite)
}

const PLACES = ['match', 'sentence', 'before', 'after', 'end']

function checkRewrite(id: string, rewrite: unknown): void {
  const { title, text, at, when, safe, ours, ...rest } = objectOf(rewrite, `rewrite of \`${id}\``)
  checkKnown(rest, ['title', 'text', 'at', 'when', 'safe', 'ours'], `a rewrite of \`${id}\``)
  stringOf(title, `\`title\` of a rewrite of \`${id}\``)
  if (Array.isArray(text)) stringsOf(text, `\`text\` of a rewrite of \`${id}\``)
  else if (typeof text !== 'string') throw wrongKind(text, `\`text\` of a rewrite of \`${id}\``, 'a text')
  if (at !== undefined && !PLACES.includes(at as string)) throw unexpected('place of a rewrite', String(at), PLACES)
  if (when !== undefined) stringOf(when, `\`when\` of a rewrite of \`${id}\``)
  for (const [name, flag] of Object.entries({ safe, ours }))
    if (flag !== undefined && flag !== true) throw wrongKind(flag, `\`${name}\` of a rewrite of \`${id}\``, '`true`')
}

function wrongKind(value: unknown, what: string, expected: string): TypeError {
  const kind =
    value === undefined
      ? 'end'
      : value === null
        ? 'null'
        : value === ''
          ? 'empty text'
          : Array.isArray(value)
            ? 'array'
            : typeof value
  return new TypeError(
    value === undefined
      ? `Unexpected absence of ${what}, expected ${expected}`
      : `Unexpected ${what} ${kind}, expected ${expected}`,
  )
}
