import { isCaring } from './caring.ts'
import { memo } from './memo.ts'
import {
  balanceOf,
  isCheered,
  isComplaint,
  isContinued,
  isHeated,
  isShared,
  isSocial,
  isUnkind,
  openingOf,
  troubleOf,
} from './owed.ts'
import { sentenceAt } from './sentences.ts'
import type { Document, Finder, Found, Matches } from './types.ts'
import { unexpected } from './unexpected.ts'

/** From so many hundredths of log-odds on a reply lacks something though its rule sees no reason. */
const CERTAIN = 40
/** Up to so many it lacks nothing though its rule sees one. */
const REFUTED = -100

const MOVES = [
  'thanks',
  'apology',
  'regret',
  'responsibility',
  'empathy',
  'question',
  'request',
  'action',
  'refusal',
  'option',
  'time-frame',
  'owner',
  'agreement-check',
  'contact',
  'attack',
  'concern',
  'response',
  'review-answer',
  'company',
]

const SIGNALS = ['upset', 'praise', 'question', 'request', 'self-blame', 'sensitive']

/**
 * What trees ask of a document: by name, how much there is of it, 0 or 1 where it is a yes or no. A move is counted, a
 * signal of the customer holds or not. `seems`, whether the rule sees a reason itself, is asked, too.
 */
export const MEASURES: ReadonlyMap<string, (document: Document) => number> = new Map(
  Object.entries<(document: Document) => number>({
    'question-marks': ({ reply }) => marksIn(reply.text),
    'customer-words': ({ customer }) => customer.latest.words,
    'customer-question-marks': ({ customer }) => marksIn(customer.latest.text),
    balance: ({ customer }) => balanceOf(customer),
    trouble: ({ customer }) => troubleOf(customer),
    social: (document) => Number(isSocial(document)),
    unkind: (document) => Number(isUnkind(document)),
    caring: ({ reply }) => Number(isCaring(reply)),
    review: ({ customer }) => Number(customer.setting === 'review'),
    chat: ({ customer }) => Number(customer.setting === 'chat'),
    ...Object.fromEntries(MOVES.map((id) => [id, ({ reply }) => reply.moves(id).length])),
    ...Object.fromEntries(SIGNALS.map((id) => [`customer-${id}`, ({ customer }) => Number(customer.signals(id))])),
  }),
)

function marksIn(text: string): number {
  return text.split('?').length - 1
}

/**
 * Whether trees are asked where a rule sees no reason: there is some sign of a complaint, nobody was sorry yet, and this is
 * no later part of a reply.
 */
export function mayLack(document: Document): boolean {
  const { customer, reply } = document
  if (customer.setting === 'none' || isContinued(reply)) return false
  if (isCheered(document) || isShared(document)) return false
  return isComplaint(document) && !document.did('apology', 'regret', 'empathy')
}

/** Finds where a reply opens that lacks something. */
export interface Lacking extends Finder<Document, readonly Found[]> {
  /** Whether the rule sees a reason itself, as trees are learned beside it. */
  readonly seems: (document: Document, matches: Matches) => boolean
}

/**
 * Makes what finds that a reply lacks something. `seems` says whether a reason is seen; where all circumstances together
 * speak against it, or for it where none is seen, decision trees overrule that. They are learned: see `npm run weights`.
 *
 * What only the trees tell is `weighed`. In live chat all is `mild` beside somebody who is not heated: what is missing in one
 * turn may come in the next.
 * @param trees in prefix notation, with blanks between: a number is what a tree adds, in hundredths of log-odds; behind a
 * question, `balance<2`, stand the tree for yes and the one for no
 */
export function lacking(seems: Lacking['seems'], trees = ''): Lacking {
  const grown = treesIn(trees)
  const find = (document: Document, matches: Matches): Found[] => {
    const { reply, customer } = document
    const reason = seems(document, matches)
    if (!reason && !mayLack(document)) return []
    const odds = oddsOf(document, reason, grown)
    if (reason ? odds <= REFUTED : odds < CERTAIN) return []
    const isMild = customer.setting === 'chat' && !isHeated(document)
    return openingOf(reply).map((range) => {
      const sentence = sentenceAt(reply.sentences, range[0])
      return { range, sentence, captures: {}, ...(!reason && { weighed: true }), ...(isMild && { mild: true }) }
    })
  }
  return Object.assign(find, { seems })
}

/** What a tree adds, or a question: whether there is less of a measure than a number, and the trees for yes and for no. */
type Tree = number | Question

interface Question {
  /** The place of its measure among all, or {@link SEEMS}. */
  readonly measure: number
  readonly bound: number
  readonly yes: Tree
  readonly no: Tree
}

const NAMES = [...MEASURES.keys()]
const MEASURED = [...MEASURES.values()]
const SEEMS = MEASURED.length

function treesIn(text: string): Tree[] {
  const words = text.split(/\s+/).filter((word) => word !== '')
  const trees: Tree[] = []
  let next = 0
  while (next < words.length) trees.push(treeFrom())
  return trees

  function treeFrom(): Tree {
    const [name = '', bound] = (words[next++] ?? '').split('<')
    if (bound === undefined) return Number(name)
    const measure = name === 'seems' ? SEEMS : NAMES.indexOf(name)
    if (measure === -1) throw unexpected('measure', name, NAMES)
    return { measure, bound: Number(bound), yes: treeFrom(), no: treeFrom() }
  }
}

// Several rules ask the same of one document; what was not asked yet is none.
const known = new WeakMap<Document, Float64Array>()

/** What trees add up to. What they ask is measured once. */
function oddsOf(document: Document, reason: boolean, trees: readonly Tree[]): number {
  const values = memo(known, document, () => new Float64Array(SEEMS + 1).fill(Number.NaN))
  values[SEEMS] = Number(reason)
  let odds = 0
  for (const tree of trees) {
    let part = tree
    while (typeof part !== 'number') {
      const { measure, bound } = part
      let value = values[measure]!
      if (Number.isNaN(value)) values[measure] = value = MEASURED[measure]!(document)
      part = value < bound ? part.yes : part.no
    }
    odds += part
  }
  return odds
}
