import type { Draft, Example, Finding, Range } from '../types.ts'

/** A draft, and where `**` said that something is to be found in its reply. */
export interface Case {
  readonly marked: string
  readonly draft: Draft
  readonly ranges: readonly Range[]
}

/** Reads the `**` of an example. */
export function toCase(example: Example): Case {
  const { reply: marked, ...rest } = typeof example === 'string' ? { reply: example } : example
  const ranges: Range[] = []
  const reply = marked.split('**').reduce((read, part, index) => {
    if (index % 2 === 1) ranges.push([read.length, read.length + part.length])
    return read + part
  })
  return { marked, draft: { ...rest, reply }, ranges }
}

/** A reply with `**` around what was found. */
export function mark(reply: string, findings: readonly Pick<Finding, 'range'>[]): string {
  return [...findings]
    .reverse()
    .reduce(
      (text, { range: [start, end] }) => `${text.slice(0, start)}**${text.slice(start, end)}**${text.slice(end)}`,
      reply,
    )
}
