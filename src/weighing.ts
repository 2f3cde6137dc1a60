import { MOST } from './bounds.ts'
import { isCaring } from './caring.ts'
import type { OpenDocument } from './document.ts'
import { overlap } from './overlap.ts'
import { isComplaint, isOwed, isPrivate, mayBeComplaint } from './owed.ts'
import { type Candidate, isOfWords } from './precedence.ts'
import { pastSentence, rangeOf } from './reading/tokens.ts'
import { sayingOf, tailOf } from './saying.ts'
import type { Document, Found, Range, Rule, Weights } from './types.ts'
import { unexpected } from './unexpected.ts'

/** Something that a rule found. */
export interface Judged extends Candidate {
  readonly rule: Rule
}

/** A rule that has weights. */
type WeighingRule = Rule & { readonly weights: Weights }

/** From so many tenths of log-odds on a sentence is reported. */
const BOUND = 0
/** In the answer to a review, where facts are told to all who read it, from so many. */
const REVIEW_BOUND = 14

/** Fewer words tell too little together. */
const FEWEST = 3

const SIGNALS = ['problem', 'upset', 'praise', 'question', 'request', 'resolved', 'self-blame', 'our-fault']
const MOVES = ['apology', 'responsibility', 'thanks', 'action', 'empathy']

/** What speaks for it or against it that a reply is tactless, beside words: by name, whether it is so. */
export const CIRCUMSTANCES: ReadonlyMap<string, (document: Document) => boolean> = new Map(
  Object.entries<(document: Document) => boolean>({
    always: () => true,
    review: ({ customer }) => customer.setting === 'review',
    chat: ({ customer }) => customer.setting === 'chat',
    owed: isOwed,
    doubtful: ({ customer }) => customer.signal('problem')?.holds === 'unknown',
    caring: ({ reply }) => isCaring(reply),
    ...Object.fromEntries(SIGNALS.map((id) => [id, ({ customer }) => customer.signals(id)])),
    ...Object.fromEntries(MOVES.map((id) => [`no ${id}`, ({ reply }) => !reply.does(id)])),
  }),
)

/** Whether the sentences of a draft are weighed at all: it answers somebody who may complain of the company. */
export function isWeighed(document: Document): boolean {
  const { customer } = document
  if (customer.setting === 'none' || (customer.setting !== 'review' && isPrivate(customer))) return false
  // In short turns people also talk with a friend.
  return customer.setting === 'chat' ? isComplaint(document) : mayBeComplaint(document)
}

// Who asks so wants to know, and leaves it open.
const ASKS =
  /\b(?:could|can|would|may) (?:you|i|we)\b|\bjust to (?:confirm|clarify|check|be sure)\b|\bhave you (?:\w{1,10} )?(?:tried|had|been|checked)\b|\b(?:is|are) there (?:an?|any|some)\w*\b|\bdo(?:es)? any of\b|\bwhat (?:day|time|date|kind|type|sort|size)s?\b/i

// What is said before the steps of a help page.
const INSTRUCTS =
  /\b(?:please|kindly) (?:also )?(?:make sure|ensure|follow|update|visit|share|send|click|try)\b|\bhttps?:/i

// Who is sorry, or works on it, owns it.
const OWNS = /^(?:sorry|apologies)\b[^,]*$|\b(?:in the process|(?:currently|are) working)\b/i

// Who is glad argues with nobody.
const REJOICES =
  /\b(?:(?:happy|glad|pleased|great|good|lovely) to (?:hear|read|see|know|learn|welcome)|happier|delighted|thrilled|look(?:ing)? forward|congratulations|can(?:no|['’])t wait|counting (?:down )?the)\b/i

/**
 * What a sentence says, where it has words enough to be weighed, and neither asks or instructs politely, owns what
 * happened, rejoices nor refuses: other rules judge refusals.
 */
export function weighableIn({ opened: { passage }, reply }: OpenDocument, sentence: number): Range | undefined {
  const { tokens } = passage
  const [start, end] = reply.sentences[sentence]!
  const text = reply.text.slice(start, end)
  if ((text.includes('?') && ASKS.test(text)) || INSTRUCTS.test(text) || REJOICES.test(text) || OWNS.test(text))
    return undefined
  if (reply.moves('refusal').some((refusal) => refusal.sentence === sentence)) return undefined
  const tail = end - tailOf(text)
  let last = pastSentence(tokens, sentence) - 1
  while (last > tokens.first[sentence]! && tokens.end[last]! > tail) last--
  const saying = sayingOf(reply, { range: rangeOf(tokens, last, last + 1), sentence, captures: {} })
  let words = 0
  for (let token = last; token >= tokens.first[sentence]! && tokens.start[token]! >= saying[0]; token--) words++
  return words < FEWEST ? undefined : saying
}

/**
 * Tells what only weights tell: of sentences in which nothing else was found, each by the rule for which most speaks. At
 * most one more than are reported.
 */
export type Weigher = (document: OpenDocument, found: readonly Candidate[]) => Judged[]

/** Makes a weigher for those of the rules that have weights. */
export function createWeigher(rules: readonly Rule[]): Weigher {
  const having = rules.filter((rule): rule is WeighingRule => rule.weights !== undefined)
  for (const { weights } of having)
    for (const name of Object.keys(weights.circumstances))
      if (!CIRCUMSTANCES.has(name)) throw unexpected('circumstance', name, [...CIRCUMSTANCES.keys()])
  const weighing = having.filter(({ whenWeighed }) => whenWeighed !== 'off')
  const highest = weighing.map(({ weights }) => highestOf(weights))
  const tables = weighing.map(({ weights }) => weights.words)
  const sums = new Int32Array(tables.length)

  return (document, settled) => {
    if (weighing.length === 0 || !isWeighed(document)) return []
    const { reply, opened } = document
    const ranges = settled.filter(({ ruleId }) => isOfWords(ruleId)).map((one) => one.found.range)
    // They are the same for all sentences, but in most drafts no sentence comes near.
    const beside: (number | undefined)[] = []
    const bound = document.customer.setting === 'review' ? REVIEW_BOUND : BOUND
    const judged: Judged[] = []
    for (let sentence = 0; sentence < opened.passage.tokens.sentences; sentence++) {
      opened.addWeights(tables, sentence, sums.fill(0))
      let best: WeighingRule | undefined
      let most = bound
      for (let index = 0; index < weighing.length; index++) {
        const rule = weighing[index]!
        if (sums[index]! + highest[index]! < most) continue
        const odds = sums[index]! + (beside[index] ??= circumstancesOf(document, rule.weights))
        // What its patterns find it judges by them.
        if (odds < most || (best && odds === most) || opened.touches(rule, sentence)) continue
        best = rule
        most = odds
      }
      if (!best || ranges.some((one) => overlap(one, reply.sentences[sentence]!))) continue
      const range = weighableIn(document, sentence)
      if (!range) continue
      const found: Found = { range, sentence, captures: {}, weighed: true }
      // One more tells that there are too many.
      if (judged.push({ ruleId: best.id, rule: best, found }) > MOST) break
    }
    return judged
  }
}

/** The most that circumstances add. */
function highestOf({ circumstances }: Weights): number {
  return Object.values(circumstances).reduce<number>((sum, weight = 0) => sum + Math.max(0, weight), 0)
}

function circumstancesOf(document: Document, { circumstances }: Weights): number {
  let sum = 0
  for (const [name, weight = 0] of Object.entries(circumstances)) {
    if (CIRCUMSTANCES.get(name)!(document)) sum += weight
  }
  return sum
}
