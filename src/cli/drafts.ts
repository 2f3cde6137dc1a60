import { extname } from 'node:path'
import type { Draft } from '../types.ts'

/** How standard input is called in reports. */
export const STANDARD_INPUT = '<stdin>'

/**
 * The draft that a file holds, or standard input for `-`, which may be a draft in JSON. Throws a TypeError
 * where the file is of a kind that is not read yet, or `customer` is said twice.
 */
export function toDraft(name: string, text: string, customer: string | undefined): Draft {
  const given = name === '-' ? (draftIn(text) ?? { reply: text }) : { reply: text, format: formatOf(name) }
  if (customer === undefined) return given
  if (given.thread !== undefined) {
    throw new TypeError('Unexpected `--customer` for a draft with a `thread`, expected one or the other')
  }
  return { ...given, thread: [{ from: 'customer', text: customer }] }
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

function formatOf(name: string): 'text' | 'markdown' | 'html' {
  switch (extname(name).toLowerCase()) {
    case '.md':
    case '.markdown':
      return 'markdown'
    case '.html':
    case '.htm':
      return 'html'
    case '.json':
      throw new TypeError('Unexpected JSON file, expected text or Markdown: a draft in JSON is read by `replylint -`')
    case '.jsonl':
    case '.ndjson':
      throw new TypeError(
        'Unexpected file of JSON lines, expected text or Markdown: lines are read by `replylint --jsonl`',
      )
    default:
      return 'text'
  }
}
