import { GIVEN_NUMBER, nameOf } from '../known.ts'
import type { Customer, Document } from '../types.ts'
import type { Reteller, Trouble } from './retelling.ts'

/** What the thread holds for a slot that stands between two texts: verbatim, or undefined where it is not certain or does not fit. */
export type Answers = (slot: string, before: string, after: string) => string | undefined

/**
 * Reads the answers to slots out of a thread, each when it is first asked for (guards R2, R8 and R23 of the catalogue).
 * Without a reteller what went wrong stays a slot.
 */
export function answersOf(document: Document, retell?: Reteller): Answers {
  let trouble: Trouble | undefined | null = null
  const told = () => (trouble === null ? (trouble = retell?.(document)) : trouble)

  return (slot, before, after) => {
    switch (slot) {
      case 'name':
        return document.draft.customer?.name ?? nameOf(document.customer)
      case 'what happened to you':
        return told()?.felt && !FEELS.test(before) ? undefined : told()?.clause
      case 'effort':
        return told()?.effort
      case 'thing':
        return AGREES.test(after) ? undefined : told()?.thing
      case 'problem':
        // *The parcel that never arrived* is nothing that happens or is solved.
        return /\b(?:about|for|into) $/.test(before) && /^(?:[.,;:?!]|$)/.test(after) ? told()?.noun : undefined
      default: {
        const word = NUMBER.exec(slot)?.[1]
        return word && numberOf(word, document.customer)
      }
    }
  }
}

// Where one may speak of what somebody thinks.
const FEELS = /\b(?:sorry(?: to hear)?|letting (?:me|us) know) that $/

// A verb that would have to agree.
const AGREES = /^ (?:has|is|was|does)\b/

const NUMBER = /^(order|booking|reservation|ticket|case|invoice|tracking) ?(?:id|number|no|ref|reference)$/

/** The only number that the customer gave under a name. */
function numberOf(word: string, { messages }: Customer): string | undefined {
  const given = messages
    .flatMap(({ text }) => [...text.matchAll(GIVEN_NUMBER)])
    .filter(({ groups }) => groups!.word!.toLowerCase() === word)
  const [value, ...others] = new Set(given.map(({ groups }) => groups!.value!))
  return others.length === 0 ? value : undefined
}
