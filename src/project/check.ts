import { checkKinds } from '../config/rule.ts'
import type { Rewrite, RuleChange } from '../types.ts'
import { objectOf, stringsOf, unexpected, wrongKind } from '../unexpected.ts'

export { objectOf, stringsOf }

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
  // Before what a mistyped key leaves out.
  if (Array.isArray(parts.rewrites)) for (const rewrite of parts.rewrites) checkRewriteKeys(id, rewrite)
  checkKinds(id, parts)
  const { message, explanation, rewrites = [] } = parts as RuleChange
  if (message !== undefined) stringOf(message, `\`message\` of \`${id}\``)
  if (explanation !== undefined) stringOf(explanation, `\`explanation\` of \`${id}\``)
  for (const rewrite of rewrites) if (typeof rewrite !== 'string') checkRewrite(id, rewrite)
}

function checkRewriteKeys(id: string, rewrite: unknown): void {
  if (typeof rewrite === 'object' && rewrite !== null)
    checkKnown(rewrite, ['title', 'text', 'at', 'when', 'safe', 'ours'], `a rewrite of \`${id}\``)
}

function checkRewrite(id: string, { title, when }: Rewrite): void {
  stringOf(title, `\`title\` of a rewrite of \`${id}\``)
  if (when !== undefined) stringOf(when, `\`when\` of a rewrite of \`${id}\``)
}
