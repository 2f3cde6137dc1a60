import type { Lexicon } from '../matching/index.ts'
import { apology } from './apology.ts'
import { blame } from './blame.ts'
import { care } from './care.ts'
import { common } from './common.ts'
import { courtesy } from './courtesy.ts'
import { customer } from './customer.ts'
import { pressure } from './pressure.ts'
import { promise } from './promise.ts'
import { refusal } from './refusal.ts'
import { reply } from './reply.ts'
import { wording } from './wording.ts'

/** The files of this folder. A list stands in one of them. */
export const families: readonly Readonly<Record<string, string>>[] = [
  common,
  reply,
  customer,
  apology,
  blame,
  care,
  courtesy,
  pressure,
  promise,
  refusal,
  wording,
]

/**
 * Named, open lists of words and phrases. In a pattern, `#Harm` is any entry of `Harm`; entries are
 * patterns themselves and may name other lists. Configurations extend them.
 */
export const lexicon: Lexicon = new Map(
  families.flatMap((lists) => Object.entries(lists).map(([tag, text]) => [tag, entriesIn(text)] as const)),
)

/** The entries of a list as it is written: between commas, with line ends at blanks, or after a bar. */
function entriesIn(text: string): readonly string[] {
  return text
    .trim()
    .replace(/\|\n */g, '|')
    .split(/,\s+/)
    .map((entry) => entry.replace(/\n */g, ' '))
}
