import type { Lexicon } from '../matching/index.ts'
import { blame } from './blame.ts'
import { care } from './care.ts'
import { common } from './common.ts'
import { customer } from './customer.ts'
import { promise } from './promise.ts'
import { refusal } from './refusal.ts'
import { reply } from './reply.ts'

/**
 * Named, open lists of words and phrases. In a pattern, `#Harm` is any entry of `Harm`; entries are
 * patterns themselves and may name other lists. Configurations extend them.
 */
export const lexicon: Lexicon = new Map(
  Object.entries<string>({ ...common, ...reply, ...customer, ...blame, ...refusal, ...promise, ...care }).map(([tag, entries]) => [tag, entries.split(', ')]),
)
