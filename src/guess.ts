import { sayingOf } from './saying.ts'
import type { Found, Reply } from './types.ts'

const GUESSES =
  /\b(?:guess|bet|wager|suppose|presum\w+|assum\w+|imagine|think|probably|perhaps|maybe|possibly|likely|must|seems?|seemed|looks?|appears?|sounds?)\b/i

// What the customer may have done; what they may not have done is asked otherwise.
const DEED =
  /\byou (?:(?:must|may|might|could) have |have |had )?(?:(?:maybe|perhaps|probably) ){0,2}(?:(?:accidentally|mistakenly|unintentionally|inadvertently) )?(?<verb>\p{L}+)/iu

/** What a finding guesses that the customer did, as a clause to ask about: *you used another address*. */
export function guessOf(reply: Reply, found: Found): string | undefined {
  const said = reply.text.slice(...sayingOf(reply, found)).replace(/(?<![\s.!…])[\s.!…]+$/, '')
  const clause = said.split(/[,;:.!?\n]/).at(-1)!
  const deed = DEED.exec(clause)
  if (!deed || !GUESSES.test(said)) return undefined
  const { verb } = deed.groups!
  const rest = clause.slice(deed.index + deed[0].length)
  const perfect = /\b(?:must|may|might|could|have|had) (?:have )?/i.test(deed[0].slice(0, deed[0].indexOf(verb!)))
  if (
    /^(?:not|never|do|did|are|were|was|be|been|will|would|can|should|seem|seems|wrong|to|want\w*|expect\w*|think|thought|believe[ds]?|hope[ds]?|know|knew|misunder\w+|confus\w+|forg[eo]t\w*|fail\w*|neglect\w*)$/i.test(
      verb!,
    )
  )
    return undefined
  if (/\b(?:not|never|no)\b|n['’]t\b/i.test(rest) || /(?<!re[pl]|app|supp)ly$/i.test(verb!)) return undefined
  return `you ${perfect ? 'have ' : ''}${verb}${rest}`
}
