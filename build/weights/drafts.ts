import * as house from '../../rules/index.ts'
import { createOpener } from '../../src/document.ts'
import { type Lacking, MEASURES, mayLack } from '../../src/lacking.ts'
import { lexicon } from '../../src/lexicon/index.ts'
import { cues, moves } from '../../src/moves/index.ts'
import { signals } from '../../src/signals/index.ts'
import type { Draft, Rule } from '../../src/types.ts'

/** The rules whose trees are learned, and what each sees without them. */
const RULES = Object.values<Rule>(house).flatMap((rule) =>
  typeof rule.find === 'function' && 'seems' in rule.find ? [{ rule, seems: rule.find.seems as Lacking['seems'] }] : [],
)

export const LEARNED = RULES.map(({ rule }) => rule.id)

/** More of these never makes it less sure that a reply lacks something. */
const GRAVE = ['seems', 'unkind', 'balance', 'trouble', 'attack', 'refusal', 'customer-upset', 'customer-sensitive']
/** More of these never makes it surer, so that nothing kind that is added brings a finding. */
const KIND = [
  ...['thanks', 'apology', 'regret', 'responsibility', 'empathy', 'caring'],
  ...['question', 'request', 'action', 'option', 'time-frame', 'owner', 'agreement-check', 'contact'],
  ...['customer-praise', 'customer-self-blame'],
]

/** Which way a measure speaks: 1 for it that something is missing, -1 against it, 0 for what may be either. */
export function signOfMeasure(measure: string): number {
  return GRAVE.includes(measure) ? 1 : KIND.includes(measure) ? -1 : 0
}

/** What trees may ask of a draft, by measure, for each rule whose trees are asked; nothing for the others. */
export function measure(drafts: readonly Draft[]): Record<string, Record<string, number> | undefined>[] {
  const opener = createOpener({ rules: RULES.map(({ rule }) => rule), moves: [...moves, ...cues], signals, lexicon })
  return drafts.map((draft) => {
    const document = opener.open(draft)
    const measures = Object.fromEntries([...MEASURES].map(([name, of]) => [name, of(document)]))
    const asked = mayLack(document)
    return Object.fromEntries(
      RULES.map(({ rule, seems }) => {
        const own = seems(document, (name) => document.opened.found(rule, name))
        return [rule.id, own || asked ? { seems: Number(own), ...measures } : undefined]
      }),
    )
  })
}
