import fillings from './fillings.json' with { type: 'json' }

export { type Case, toCase } from '../src/project/example.ts'

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
