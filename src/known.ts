import type { Customer } from './types.ts'

/** What customers call a number by. */
export const NUMBERED =
  'order|booking|reservation|ticket|case|tracking|account|invoice|policy|confirmation|claim|membership|customer|reference|meter'

/** What a customer gave under such a name: the groups are the `word` and the `value`. */
export const GIVEN_NUMBER = new RegExp(
  `\\b(?<word>${NUMBERED})\\b(?: (?:number|no|id|code|ref|reference|is)){0,4}[.:# -]{0,9}(?:is |: ?)?#?(?<value>(?!(?:19|20)\\d\\d\\b)(?=[A-Z-]{0,20}\\d{3})[A-Z0-9-]{4,60})\\b(?! ?(?:days|am|pm|usd|gbp|eur|km|mb|gb|points|times|x)\\b)`,
  'gi',
)

/** The customer's name, where they sign or introduce themselves. */
export function nameOf({ signal, messages }: Customer): string | undefined {
  const [evidence] = signal('name')?.evidence ?? []
  return evidence && messages.find(({ index }) => index === evidence.message)?.text.slice(...evidence.range)
}
