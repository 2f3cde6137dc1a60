import type { Draft } from '../types.ts'

/** How standard input is called in reports. */
export const STANDARD_INPUT = '<stdin>'

/** The draft that standard input holds: one in JSON, or else a reply. */
export function toDraft(text: string): Draft {
  return draftIn(text) ?? { reply: text }
}

/** The draft with what its customer wrote. Throws a TypeError where the draft has a thread of its own. */
export function withCustomer(draft: Draft, customer: string | undefined): Draft {
  if (customer === undefined) return draft
  if (draft.thread !== undefined) {
    throw new TypeError('Unexpected `--customer` for a draft with a `thread`, expected one or the other')
  }
  return { ...draft, thread: [{ from: 'customer', text: customer }] }
}

/** A draft in JSON; what is in it besides `reply`, the linter checks. */
function draftIn(text: string): Draft | undefined {
  // A byte order mark is white space to trimStart, but not to JSON.parse.
  const json = text.trimStart()
  if (!json.startsWith('{')) return undefined
  try {
    const value: object = JSON.parse(json)
    return 'reply' in value ? (value as Draft) : undefined
  } catch {
    return undefined
  }
}
