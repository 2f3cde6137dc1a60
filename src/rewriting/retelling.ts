import type { CustomerMessage, Document, Range, Reply } from '../types.ts'
import { type Frame, framesOf, type Telling, wordsOf } from './frames.ts'
import { BEGIN, marked } from './things.ts'

/** What went wrong, in the customer's words and from the agent's side, as it fits into a rewrite. */
export interface Trouble extends Telling {
  /** Where they say it, in their message. */
  readonly range: Range
}

/** Tells what went wrong, or returns undefined in doubt. */
export type Reteller = (document: Document) => Trouble | undefined

/**
 * What went wrong, where the customer says it in one plain clause (catalogue §4e, R8, R9): of words that are listed here, so
 * that no insult, slip or riddle is given back; of nobody but them; not asked, supposed, reported or over. Undefined where two
 * things went wrong, where the reply says otherwise, and in doubt.
 */
export function retell({ customer, reply }: Document): Trouble | undefined {
  if (customer.signals('resolved', 'automatic', 'sensitive', 'self-blame', 'helper', 'offer')) return undefined
  // A reply that says otherwise does not agree that it went wrong; a review tells of more than what is argued with.
  const isReview = customer.setting === 'review'
  if ((!isReview && reply.does('rebuttal')) || CONTRARY.test(reply.text)) return undefined
  for (const message of [...customer.messages].reverse()) {
    if (OVER.test(message.text)) return undefined
    const all = troublesOf(message)
    // That all of it is bad, or that nobody answered, is the trouble where nothing else is told.
    const [trouble, ...others] = all.filter(
      ({ about }) => !about || (message.words <= SHORT && all.every((one) => one.about)),
    )
    if (!trouble) continue
    const told = others.length === 0 ? trouble : isReview ? joined(trouble, others[0]!) : undefined
    return told && isReview && isArgued(told, reply) ? undefined : told
  }
  return undefined
}

/** Whether a reply argues with words of a trouble. */
function isArgued({ clause }: Trouble, reply: Reply): boolean {
  const words = clause.match(/\w{3,}/g) ?? []
  return reply.moves('rebuttal').some(({ sentence }) => {
    const said = reply.text.slice(...reply.sentences[sentence]!).toLowerCase()
    return words.some(
      (word) => !/^(?:the|your?|was|were|did|not|found|let|down|and)$/.test(word) && said.includes(word),
    )
  })
}

/** Two troubles of a review, which tells of much. */
function joined(one: Trouble, other: Trouble): Trouble {
  if (one.thing && one.thing === other.thing) return one
  const both = one.clause.startsWith('you found ')
  return {
    clause: `${one.clause} and ${both ? other.clause.replace(/^you found /, '') : other.clause}`,
    felt: true,
    range: one.range,
  }
}

/** In so many words, who says that all of it is bad, or that nobody answered, says no more. */
const SHORT = 12

const CONTRARY =
  /\b(?:was|were|is|are|has|have|been|shows?|marked|as|only)\b(?:(?!\bnot\b|n['’]t)[^.?!\n]){0,24}\b(?:delivered|arrived|received|collected|signed|working|refunded|credited|once|dispatched|fixed|repaired|replaced|online)\b/i

// What tells that it came right in the end, or was another time.
const OVER =
  /\b(?:finally|eventually|in the end|at last|turns? out|turned out|false alarm|never ?mind|ignore (?:this|my|that)|now (?:it(?:['’]s)? )?(?:works?|working|arrived|fixed|here)|(?:it|they|she|he)(?:['’]s|['’]ve| has| have| is| are)? (?:just |now |since )?(?:arrived|came|come|here|turned up|showed up|works?|worked|working|(?:been )?(?:fixed|found|refunded))|found (?:it|them)|years? ago|last year)\b/i

// Others may be speaking: what is quoted, and a mark without its other half.
const QUOTATION = /["“„][^"“”„\n]{0,200}["”]|^[ \t]*>.*/gm
const QUOTED = /["“”„«»‘]/

// What leaves it open, before a clause, whether it happened, and to whom.
const DOUBT =
  /\b(?:if|unless|whether|when|would|might|may|maybe|perhaps|probably|think|thought|guess|hope|hoping|suppose|supposing|imagine|pretend|wonder|worried|afraid|seems?|says?|saying|said|tells?|told|claims?|claimed|asked|read|heard|until|till|once|before|used to|last time|in case|what|why|how|every time|almost|nearly)\b/i

// What takes it back after it.
const DOUBT_AFTER =
  /^[\s,;:.!()–—-]*(?:i (?:think|guess|suppose|hope|believe)|it seems|apparently|if|unless|until|till|or|not|jk|just kidding|he|she|they|says?|according|before|at first|but (?:it|they|she|he|then|now|that|this)|and (?:then|now)|so (?:what|they|he|she))\b/i

/** The longest sentence that is looked into, in UTF-16 units. */
const LONGEST = 300

// Each finding of a reply asks for those of the same messages.
const told = new WeakMap<CustomerMessage, readonly Trouble[]>()

function troublesOf(message: CustomerMessage): readonly Trouble[] {
  const known = told.get(message) ?? troublesIn(message)
  told.set(message, known)
  return known
}

function troublesIn({ text: written, sentences }: CustomerMessage): Trouble[] {
  const text = written.replace(QUOTATION, (quoted) => '*'.repeat(quoted.length)).toLowerCase()
  if (QUOTED.test(text) || text.length !== written.length) return []
  const troubles = new Map<string, Trouble>()
  for (const [start, end] of sentences) {
    if (end - start > LONGEST) continue
    const sentence = text.slice(start, end)
    const begins = [...sentence.matchAll(BEGIN)].map(({ index }) => index)
    const shape = marked(sentence, begins)
    let past = 0
    for (const begin of begins) {
      if (begin < past) continue
      const told = tellingAt(sentence, shape, begin)
      if (!told) continue
      past = told.end
      const after = text.slice(start + told.end)
      if (isDoubted(sentence.slice(0, begin)) || DOUBT_AFTER.test(after)) return []
      troubles.set(told.telling.clause, { ...told.telling, range: [start + begin, start + told.end] })
    }
  }
  return [...troubles.values()]
}

// Made when the first is asked for: most replies need no rewrite.
let frames: readonly Frame[] | undefined

/** What a text tells from an offset on, by the first way to say it that fits its shape, and where that ends. */
function tellingAt(
  text: string,
  shape: string,
  begin: number,
): { readonly telling: Telling; readonly end: number } | undefined {
  for (const [frame, tell] of (frames ??= framesOf())) {
    frame.lastIndex = begin
    const match = frame.exec(shape)
    const telling = match && tell(wordsOf(match, text))
    if (telling) return { telling, end: begin + match[0].length }
  }
  return undefined
}

/** Whether words before a clause leave it open whether it happened, and to whom. */
function isDoubted(before: string): boolean {
  return DOUBT.test(before.replace(/\b(?:would|i['’]d) (?:like|love|appreciate)\b/gi, ''))
}
