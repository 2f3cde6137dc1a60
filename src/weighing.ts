import { isCaring } from './caring.ts'
import type { OpenDocument } from './document.ts'
import { overlap } from './overlap.ts'
import { isOwed } from './owed.ts'
import { type Candidate, isOfWords } from './precedence.ts'
import { pastSentence, rangeOf } from './reading/tokens.ts'
import { sayingOf } from './saying.ts'
import type { Document, Rule, Weights } from './types.ts'

/** Something that a rule found. */
export interface Judged extends Candidate {
  readonly rule: Rule
}

/** A rule that has weights. */
export type WeighingRule = Rule & { readonly weights: Weights }

/** From so many tenths of log-odds on a sentence is reported. */
const BOUND = 10

/** Fewer words tell too little together. */
const FEWEST = 3

const SIGNALS = ['problem', 'upset', 'praise', 'question', 'request', 'resolved', 'self-blame', 'our-fault']
const MOVES = ['apology', 'responsibility', 'thanks', 'action', 'empathy']

/** What speaks for it or against it that a reply is tactless, beside words: by name, whether it is so. */
export const CIRCUMSTANCES: Readonly<Record<string, (document: Document) => boolean>> = {
  always: () => true,
  review: ({ customer }) => customer.setting === 'review',
  chat: ({ customer }) => customer.setting === 'chat',
  alone: ({ customer }) => customer.setting === 'none',
  owed: isOwed,
  doubtful: ({ customer }) => customer.signal('problem')?.holds === 'unknown',
  caring: ({ reply }) => isCaring(reply),
  ...Object.fromEntries(SIGNALS.map((id) => [id, ({ customer }: Document) => customer.signals(id)])),
  ...Object.fromEntries(MOVES.map((id) => [`no ${id}`, ({ reply }: Document) => !reply.does(id)])),
}

/** The sentences of a document that have words enough to be weighed, by their index. */
export function weighable({ opened: { passage } }: OpenDocument): number[] {
  const { tokens } = passage
  return Array.from({ length: tokens.sentences }, (_, sentence) => sentence).filter(
    (sentence) => pastSentence(tokens, sentence) - tokens.first[sentence]! >= FEWEST,
  )
}

/** What only weights tell: of sentences in which nothing else was found, each by the rule for which most speaks. */
export function weigh(document: OpenDocument, rules: readonly WeighingRule[], found: readonly Candidate[]): Judged[] {
  if (rules.length === 0) return []
  const { reply, opened } = document
  const ranges = found.filter(({ ruleId }) => isOfWords(ruleId)).map((one) => one.found.range)
  const judged: Judged[] = []
  for (const sentence of weighable(document)) {
    let best: WeighingRule | undefined
    let most = BOUND
    for (const rule of rules) {
      const words = opened.weightOf(rule.weights.words, sentence)
      // Circumstances are the same for all sentences, but few sentences come near.
      if (words + highestOf(rule.weights) < most) continue
      const odds = words + circumstancesOf(document, rule.weights)
      if (odds < most || (best && odds === most)) continue
      best = rule
      most = odds
    }
    const [start, end] = reply.sentences[sentence]!
    if (!best || ranges.some((range) => overlap(range, [start, end]))) continue
    judged.push({ ruleId: best.id, rule: best, found: foundIn(document, sentence) })
  }
  return judged
}

/** What a sentence says, as something found. */
function foundIn({ reply, opened }: OpenDocument, sentence: number): Candidate['found'] {
  const { tokens } = opened.passage
  const past = pastSentence(tokens, sentence)
  const last = { range: rangeOf(tokens, past - 1, past), sentence, captures: {} }
  return { ...last, range: sayingOf(reply, last), fills: { weighed: 'yes' }, weighed: true }
}

/** The most that circumstances add. */
function highestOf({ circumstances }: Weights): number {
  return Object.values(circumstances).reduce((sum, weight) => sum + Math.max(0, weight), 0)
}

function circumstancesOf(document: Document, { circumstances }: Weights): number {
  return Object.entries(circumstances).reduce(
    (sum, [name, weight]) => (CIRCUMSTANCES[name]!(document) ? sum + weight : sum),
    0,
  )
}
