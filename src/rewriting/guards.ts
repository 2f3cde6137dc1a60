import type { OpenDocument } from '../document.ts'
import { givesFigure, keepsFacts } from '../facts.ts'
import { termsOf } from '../naming.ts'
import { overlap } from '../overlap.ts'
import type { Draft, Range, Rewrite } from '../types.ts'
import type { Edit, Place } from './edits.ts'

// By their numbers in the catalogue of how rewrites go wrong, §5. Those without a guard here are met elsewhere:
// R2, R8, R9, R23  answers.ts and retelling.ts fill a slot only with what the thread holds for certain
// R11, R17, R19    edits.ts parts clauses with a full stop, never with *and*, and knows lists, greetings and signatures
// R14              index.ts takes one of several texts, by the text of the reply
// R15              text.ts spells as the draft does; no rewrite changes a greeting's style
// R20, R26         index.ts lints each change, and offers none that brings a finding
// R22              messages quote the reply alone, and rules about secrets and troubles quote nothing
// R25              no rewrite of a rule about blame has a subject that did wrong

const SORRY = /\b(?:sorry|apolog\w+|regret\w*)\b/i
const SORRIFUL =
  /\b(?:sorry|apolog\w+|regret\w*|disappoint\w*|sad|saddened|unfortunate|forgive|pardon|dishearten\w*)\b/i
const THANKS = /\b(?:thank|thanks|grateful)\b/i
const CARE = /\b(?:(?:I|we) can (?:see|hear|understand) (?:why|how)|frustrating|upset|shouldn't have had to)\b/i

const OWNING = /\btak(?:e|ing) (?:full )?ownership\b/i

/** What a reply says once, and by which moves it is seen to say it. */
const ONCE: readonly (readonly [words: RegExp, moves: readonly string[]])[] = [
  [SORRY, ['apology', 'regret']],
  [THANKS, ['thanks']],
  [CARE, ['empathy']],
  [OWNING, ['responsibility']],
]

const NEGATION = /\b(?:not|never|no|none|nothing|cannot|without|nor)\b|n['’]t\b/gi
const COMMITMENT = /\b(?:will|shall|must|can|could|may|might|should|would|promise|guarantee|refund\w*)\b|['’]ll\b/gi
const STATIVE = /\b(?:could|would) you (?:please )?(?:be|been|have|had|know|understand|wait|need|want|must|belong)\b/i
const TEAM = /\b(?:team|department|desk|manager|specialist|colleague|billing|warehouse|courier)/i
const ABUSE = /\b(?:fuck|shit|damn|crap|bloody|idiot|moron|stupid|useless|wtf|bastard|bitch|arse|asshole)\w*/i
const CHEER = /\b(?:frustrating|annoying|happy to|great|wonderful|delighted)\b|!/i

const AMOUNT = /[£$€₹¥]\s?\d[\d.,]*\b/g

// A sentence that goes back to the one before.
const HANGS =
  /^\s*(?:(?:this|that|these|those)\b|(?:due to which|because of which|however|nevertheless|nonetheless|but|therefore|hence|thus|as such|because of (?:this|that)|for (?:this|that) reason|he|she|they)\b|so,? (?:we|i|you|please)\b)/i

// The same, where something else is said before it now.
const HARKS =
  /^\s*(?:(?:this|that)(?:['’]s| is| was)? (?:(?:also|exactly|just) )?(?:why|because|the (?:only |main |sole )?reason)|due to which|because of (?:which|this|that)|for (?:this|that) reason|as a result|hence|thus|therefore)\b/i

// A sentence that asks for something.
const ASKS =
  /^[\s.!]{0,9}(?:[^\s.!?][^.!?]{0,400}\?|(?:please|kindly|(?:can|could|would|will) you|(?:(?:we|i) )?(?:would )?request you)\b)/i

// The begin of a sentence that says nothing without its end.
const SUBORDINATE =
  /^\W*(?:(?:and|but|so|or|also|however),? )?(?:if|in case|when|whenever|while|as|since|because|although|though|until|unless|should)\b[^,;:.!?]*(?:[,;:]\s*)?$/i

// The same, where what leads to it is gone: *As we strive to improve.*
const FRAGMENT =
  /^(?:as|because|since|although|though|while|whereas|whilst|until|unless|which|so that|in order to)\b[^,;:]*$/i

/** The most characters of a message, where the channel has a limit. */
const LONGEST: Partial<Record<NonNullable<Draft['channel']>, number>> = { sms: 160, social: 280 }

/** Whether a rewrite may be made at all of a draft: nothing is admitted that was not, nothing owned that others do. */
export function suits(rewrite: Rewrite, words: string, place: Place, document: OpenDocument): boolean {
  const { draft, reply, customer } = document
  const said = place.text.slice(...place.saying)
  return (
    // R1, R25
    !(rewrite.ours && draft.fault !== 'us' && !reply.does('responsibility')) &&
    // R7
    !STATIVE.test(words) &&
    // R9
    !(ABUSE.test(words) && !ABUSE.test(place.text)) &&
    // R12
    !(carries(rewrite, place) && /\bI(?: will|'ll)\b/.test(words) && said.split(/[.;]/).some(isOfTeam)) &&
    // R21
    !(CHEER.test(words) && customer.signals('sensitive'))
  )
}

/** Whether a clause says what others will do. */
function isOfTeam(clause: string): boolean {
  const at = clause.search(TEAM)
  return at !== -1 && /\bwill\b/i.test(clause.slice(at))
}

/** Whether a change keeps what the reply says: facts, negations, what is not read, and the length that fits. */
export function keeps({ range, text }: Edit, rewrite: Rewrite, place: Place, document: OpenDocument): boolean {
  const before = place.text.slice(...range)
  const { hole } = place.found.captures
  const length = place.text.length - before.length + text.length
  // A clause that is changed to a question gives what follows its capital.
  const asks = /\?(?: (\S))?$/.exec(text)
  const longest = LONGEST[document.draft.channel ?? 'email'] ?? Number.POSITIVE_INFINITY
  return (
    before !== text &&
    // R5, R10: what stands in a template's hole is no fact.
    keepsFacts(hole ? before.replace(place.text.slice(...hole), '') : before, text) &&
    // What a sentence promises in figures is one, even in a hole.
    !(text === '' && isWhole(place, range) && givesFigure(before)) &&
    (before.match(AMOUNT) ?? []).every((amount) => text.includes(amount)) &&
    // R4
    !(carries(rewrite, place) && countOf(NEGATION, before) > countOf(NEGATION, text)) &&
    // R6, R13
    !isDoubled(before, { range, text }, document) &&
    // A reply that was sorry still is.
    (!(text === '' ? SORRIFUL : SORRY).test(before) ||
      SORRY.test(place.text.slice(0, range[0]) + text + place.text.slice(range[1]))) &&
    // R16
    place.ignored.every(
      ({ range: [start, end], reason }) =>
        reason === 'number' ||
        !overlap([start, end], range) ||
        (hole && overlap([start, end], hole)) ||
        text.includes(place.text.slice(start, end)),
    ) &&
    // Words that name the trouble, and no others do, stay.
    !(text === '' && isNaming(place, range, document)) &&
    // R18
    !(text === '' && /[.!?…\s]$/.test(before) && HANGS.test(place.text.slice(range[1]))) &&
    !(isWhole(place, range) && !String(rewrite.text).includes('$') && HARKS.test(place.text.slice(range[1]))) &&
    // Of two questions in a row, only one is answered.
    !(asks && !before.includes('?') && ASKS.test((asks[1] ?? '') + place.text.slice(range[1]))) &&
    !(asks && /[,;–—]\s*(?:please|kindly)\b/i.test(place.text.slice(place.found.range[1], range[1]))) &&
    !(rewrite.text === '' && FRAGMENT.test(leftOf(place, range, text))) &&
    !(text === '' && isEndOf(place, range[1]) && SUBORDINATE.test(place.text.slice(place.saying[0], range[0]))) &&
    // R24
    (length <= longest || place.text.length > longest)
  )
}

/** Whether a change takes all that the sentence says. */
function isWhole({ saying }: Place, [start, end]: Range): boolean {
  return start <= saying[0] && saying[1] <= end
}

/** Whether nothing of the sentence is left from an offset on. */
function isEndOf({ text, saying }: Place, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(at, saying[1]))
}

/** What is left of a sentence whose begin is taken out. */
function leftOf({ text, saying }: Place, [start, end]: Range, begin: string): string {
  return start <= saying[0] ? begin + text.slice(end, Math.max(end, saying[1])) : ''
}

/** Whether a sentence that is sorry has the only words of a reply that the customer has, too. */
function isNaming(place: Place, range: Range, { customer }: OpenDocument): boolean {
  const before = place.text.slice(...range)
  if (!isWhole(place, range) || !SORRIFUL.test(before)) return false
  const told = termsOf(customer.latest.text)
  const rest = termsOf(place.text.slice(0, range[0]) + place.text.slice(range[1]))
  return [...termsOf(before)].some((term) => told.has(term) && !rest.has(term))
}

/** Whether words may be applied unasked: they deny, promise and ask no more and no less (R3, R4). */
export function isSafe({ range, text }: Edit, place: Place): boolean {
  const before = place.text.slice(...range)
  return (
    countOf(NEGATION, before) === countOf(NEGATION, text) && countOf(COMMITMENT, before) === countOf(COMMITMENT, text)
  )
}

function isDoubled(before: string, { range, text }: Edit, { reply, did }: OpenDocument): boolean {
  const [start, end] = range
  // A mere *Thanks.* is no thanks for anything, but not to be said beside one.
  const beside = reply.text.slice(Math.max(0, start - 30), start) + reply.text.slice(end, end + 30)
  if (THANKS.test(text) && !THANKS.test(before) && THANKS.test(beside)) return true
  return ONCE.some(
    ([words, moves]) =>
      words.test(text) &&
      !words.test(before) &&
      (did(...moves) || moves.some((id) => reply.moves(id).some((move) => !overlap(move.range, range)))),
  )
}

function countOf(marks: RegExp, text: string): number {
  return text.match(marks)?.length ?? 0
}

/** Whether a rewrite carries words of the reply over. */
function carries({ text }: Rewrite, { found: { captures } }: Place): boolean {
  return [
    ...[text]
      .flat()
      .join(' ')
      .matchAll(/\$([a-z]+)/g),
  ].some(([, name]) => name! in captures)
}
