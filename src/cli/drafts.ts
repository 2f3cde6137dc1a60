import { PREFIX } from '../documents/directives.ts'
import type { Draft } from '../types.ts'

/** How standard input is called in reports. */
export const STANDARD_INPUT = '<stdin>'

/**
 * The draft that standard input holds, where it is one in JSON, or else a reply in plain words; undefined where it is to be
 * read as a file is: other data, HTML, and what has directives.
 */
export function toDraft(text: string): Draft | undefined {
  if (text.includes(PREFIX)) return undefined
  return isData(text) ? draftIn(text) : { reply: text }
}

/** Whether a text is data in JSON, or begins as if it were: a name in braces or brackets is none. */
export function isData(text: string): boolean {
  // A byte order mark is white space to trimStart, but not to JSON.parse.
  const json = text.trimStart()
  return /^(?:\{|\[\s*\{)\s*"/.test(json) || (/^[[{]/.test(json) && parsed(json) !== undefined)
}

/** The draft with what its customer wrote. Throws a TypeError where the draft has a thread of its own. */
export function withCustomer(draft: Draft, customer: string | undefined): Draft {
  if (customer === undefined) return draft
  if (draft.thread) {
    throw new TypeError('Unexpected `--customer` for a draft with a `thread`, expected one or the other')
  }
  return { ...draft, thread: [{ from: 'customer', text: customer }] }
}

/** A draft in JSON, if it is no HTML; what is in it besides `reply`, the linter checks. */
function draftIn(text: string): Draft | undefined {
  const value = parsed(text.trimStart())
  return value && 'reply' in value && (value as { readonly format?: unknown }).format !== 'html'
    ? (value as Draft)
    : undefined
}

/** The object or array that a text in JSON holds. */
function parsed(json: string): object | undefined {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
