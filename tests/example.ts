import type { Draft, Example, Range } from '../src/types.ts'
import fillings from './fillings.json' with { type: 'json' }

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

/** What an agent might put in the slots of a template. */
const FILLINGS: Readonly<Record<string, string>> = fillings

/** A text with its slots filled. Throws where a slot has no filling. */
export function fillSlots(text: string): string {
  return text.replace(/\{([a-zA-Z ]+)\}/g, (slot, name: string) => {
    const filling = FILLINGS[name]
    if (filling === undefined)
      throw new Error(`Unexpected slot ${slot}, expected one of ${Object.keys(FILLINGS).join(', ')}`)
    return filling
  })
}
