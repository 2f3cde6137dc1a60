import { before, NEAR } from '../bounds.ts'
import { sayingOf, tailOf } from '../saying.ts'
import type { Found, Ignored, Range, Reply, Rewrite } from '../types.ts'
import { isGreeting, leaveOf, STOPPED } from './leave.ts'
import { article, capitalAt, capitalized, lowered } from './text.ts'

/** One change of a reply: `text` in the place of `range`. */
export interface Edit {
  readonly range: Range
  readonly text: string
}

/** Where a rewrite works: a finding, and what stands around it. */
export interface Place {
  readonly text: string
  readonly found: Found
  readonly sentence: Range
  /** What the sentence says: without a greeting or handle before it, and without *1/2 ^JM* after it. */
  readonly saying: Range
  readonly ignored: readonly Ignored[]
}

/** Finds the place of a finding in its reply. */
export function placeOf(reply: Reply, found: Found): Place {
  const { text, ignored } = reply
  const sentence = reply.sentences[found.sentence] ?? found.range
  return { text, found, sentence, saying: sayingOf(reply, found), ignored }
}

/**
 * The ways to make a change, the best first: where a clause of a sentence can go alone, the rest stays, unless
 * the words are of the whole.
 */
export function editsOf(at: Rewrite['at'], words: string, place: Place, whole: boolean): readonly Edit[] {
  const { text, saying } = place
  const edits =
    at === 'sentence'
      ? [whole ? undefined : clauseEdit(words, place), words === '' ? withoutSaying(place) : said(words, saying, text)]
      : [words === '' ? deletion(place) : placed(at, words, place)]
  return edits.filter((edit) => edit !== undefined)
}

/** The change with *a* or *an* before it as the word that then follows wants. */
export function withArticle({ range: [start, end], text: words }: Edit, text: string): Edit {
  const [before] = /\ban? $/i.exec(text.slice(0, start)) ?? ['']
  const [next] = /^\S*/.exec(words + text.slice(end, end + 20))!
  const fitting = article(before + next).slice(0, -next.length || undefined)
  return fitting === before
    ? { range: [start, end], text: words }
    : { range: [start - before.length, end], text: fitting + words }
}

function said(words: string, range: Range, text: string): Edit {
  const sentence = opened(called(closed(words), text.slice(...range)), text, range[0])
  return { range, text: gapBefore(text, range[0]) + sentence + gapAfter(text, range[1]) }
}

/** A sentence that calls whom it replaces by name: *We regret it, Jo.* */
function called(sentence: string, before: string): string {
  const name = /^\S[^\p{Lu},]*(, (?!\w+day\b)\p{Lu}\p{Ll}+)[.!]*$/u.exec(before)?.[1] ?? ''
  return sentence.replace(/^([^.!?]*)(?=\.$)/, `$1${name}`)
}

/** Words as they begin at an offset: small after *Hi Jo,* on the same line, and where they were after *Hi Jo –*. */
function opened(words: string, text: string, start: number): string {
  const goesOn = /,[ \t]*$|\S[ \t]+[-–—][ \t]+$/.exec(text.slice(0, start))?.[0]
  return goesOn && (goesOn[0] === ',' || /^\p{Ll}/u.test(text.slice(start))) ? lowered(words) : capitalized(words)
}

/** A blank, where one was forgotten after the stop before. */
function gapBefore(text: string, start: number): string {
  return /[.!?,;]/.test(text[start - 1] ?? ' ') ? ' ' : ''
}

/** A blank, where one was forgotten before the next word. */
function gapAfter(text: string, end: number): string {
  return /^[\p{L}\p{N}]/u.test(text.slice(end, end + 2)) ? ' ' : ''
}

// What begins a clause that can stand alone.
const SUBJECT =
  "(?:(?:I|we)(?:[’']\\w+)?\\s|(?:please|kindly|rest assured)\\s|let (?:me|us)\\s|there (?:is|are|was|were)\\s)"
const LATER = new RegExp(
  `(?:\\s*(?:[,;–—…]|\\.{2,}|\\s-(?=\\s))\\s*(?:(?:and|but|however|yet),?\\s+)?|\\s+(?:and|but|however),?\\s+)(?=${SUBJECT})|\\s*(?:[;–—…]|\\.{2,}|,?\\s+(?:but|however),?)\\s+(?=(?:you|it|they|this|our|your|the|all)\\b)`,
  'iu',
)
const EARLIER =
  /(?:\s*(?:[,;–—…]|\.{2,}|\s-(?=\s))\s*(?:(?:and|but|however|yet|also),?\s+)?|\s+(?:and|but|however),?\s+)(?=(?:(?:I|we|you|it|they|this|our|your|please|sorry|apologies)\b[^,;–—…]*)?$)/iu
const ALONE =
  /^(?:(?:I|we|you|it|they|this|thanks?|please|sorry|apologies)\b\S*(?:\s+\S+){3}|(?:our|your|my|the)\b.{0,300}\b(?:is|are|was|were|have|has|had|will|can|could)\b)/iu

// What would have been, had the clause before been so: *we would have moved you*.
const HANGING = /^\S+(?:['’]d| would| could| might)(?: \w+ly)?(?: have|['’]ve)\b/i

// A sorry that stands before something else: *Sorry sir, …*, *We apologise for this, but …*.
const SORRY_LEAD =
  /^\W*(?:(?:i|we)(?:['’]m|['’]re| am| are)? )?(?:do |can only |must )?(?:(?:so|very|really|truly|terribly|sincerely|extremely) )?(?:sorry|apologi[sz]e|apologies|my apologies|our apologies|sincere apologies|please accept (?:my|our)(?: sincere)? apologies)\b(?! (?:that|if|to)\b)(?: (?!(?:if|but)\b)[^\s,;:.!?–—-]+){0,6}(?=(?:\s*[,;–—]\s*(?:but |however,? |and )?|\s+(?:but|however,?)\s+)$)/i

/** A clause that can go alone: what is left of its sentence stands alone. Offsets in the text. */
interface Clause {
  /** Where what is before it ends. Without it the clause begins what is said. */
  readonly left: number | undefined
  /** Where its own words begin. */
  readonly begin: number
  /** What parts it from what follows, if something does. */
  readonly right: RegExpExecArray | null
}

/** The clause of a finding, where it can go alone. */
function clauseOf({ text, found, saying: [from, to] }: Place): Clause | undefined {
  const [start, end] = found.range
  const said = text.slice(from, start)
  const near = before(said, said.length)
  const mark = EARLIER.exec(near)
  const alone = mark && said.length - near.length + mark.index
  const parted = alone !== null && ALONE.test(said.slice(0, alone)) ? mark![0].length : undefined
  const left = parted === undefined ? sorryBefore(said) : alone!
  const later = LATER.exec(text.slice(end, Math.min(to, end + NEAR)))
  const right = later && HANGING.test(text.slice(end + later.index + later[0].length)) ? null : later
  // What follows a clause that cannot be parted from what is before it would hang in the air.
  if ((left === undefined && !right) || (mark && left === undefined)) return undefined
  return {
    left: left === undefined ? undefined : from + left,
    begin: from + (left ?? 0) + (parted ?? 0),
    right,
  }
}

/** What a finding says: its clause where that can go alone, and else its sentence, without greeting and signature. */
export function statementOf(reply: Reply, found: Found): Range {
  const place = placeOf(reply, found)
  const clause = clauseOf(place)
  if (!clause) return place.saying
  return [clause.begin, clause.right ? found.range[1] + clause.right.index : place.saying[1]]
}

/** The clause of a finding, changed to a sentence or taken out, where what is left can stand alone. */
function clauseEdit(words: string, place: Place): Edit | undefined {
  const clause = clauseOf(place)
  if (!clause) return undefined
  const {
    text,
    found: {
      range: [, end],
    },
    saying: [from, to],
  } = place
  const { left, right } = clause
  const begin = left ?? from
  const sentence =
    words === '' ? '' : left !== undefined ? capitalized(closed(words)) : opened(closed(words), text, from)
  const lead = left === undefined ? gapBefore(text, from) : words === '' && !right ? '' : words === '' ? '.' : '. '
  if (!right) {
    const mark = words === '' ? /(?<![.!?…])[.!?…]*$/.exec(text.slice(0, to))![0].length : 0
    return { range: [begin, to - mark], text: lead + sentence }
  }
  const past = end + right.index + right[0].length
  const gap = (lead + sentence).trim() === '' ? '' : ' '
  return { range: [begin, past + 1], text: lead + sentence + gap + capitalAt(text, past) }
}

/** Where a mere sorry before a clause ends. */
function sorryBefore(said: string): number | undefined {
  // The clause begins after the first mark; what stands between is its own.
  const mark = /[,;–—]\s*(?:but |however,? |and )?|\s(?:but|however,?)\s+/i.exec(said)
  const lead = mark && SORRY_LEAD.exec(said.slice(0, mark.index + mark[0].length))
  return lead ? lead.index + lead[0].length : undefined
}

/** Takes words out, and what their sentence says with them if that is all. */
function deletion(place: Place): Edit | undefined {
  const { text, found, saying } = place
  const [start, end] = found.range
  const restBefore = text.slice(saying[0], start)
  const restAfter = text.slice(end, saying[1])
  if (!/[\p{L}\p{N}]/u.test(restBefore + restAfter)) return withoutSaying(place)
  // A comma or dash that parted the words from the rest goes with them; what stood beside a face did not part it.
  const isFace = !/[\p{L}\p{N}]/u.test(text.slice(start, end))
  const past = end + (isFace ? /^\s*/ : /^\s*[,;:–—-]?\s*/).exec(restAfter)![0].length
  if (/[\p{L}\p{N}]/u.test(restBefore)) {
    // What joins what follows to what is before stays: *It is late, but rest assured that it comes*.
    const [joint] = /^(?:and|but|so) (?=\S+ \S)/i.exec(text.slice(start, end)) ?? []
    if (joint && /^\s*$/.test(text.slice(end, past)) && past < saying[1])
      return { range: [start + joint.length, past], text: '' }
    const lead = /(?<![\s,;:–—-])[\s,;:–—-]*$/.exec(restBefore)![0].length
    const closing = /^\s*[.!?…]/.test(restAfter) || restAfter === ''
    if (isFace && lead > 0 && !STOPPED.test(restBefore.trimEnd()) && /^[ \t]*\p{Lu}/u.test(text.slice(past)))
      return { range: [start - lead, end], text: '.' }
    return closing ? { range: [start - lead, end], text: '' } : { range: [start, past], text: '' }
  }
  const next =
    past +
    (/^(?:and|but|so)\s+(?=(?:I|we|you|it|they|this|our|your|the|please)\b)/i.exec(text.slice(past))?.[0].length ?? 0)
  return next >= text.length
    ? undefined
    : { range: [start, next + 1], text: opened(text.slice(next, next + 30), text, start)[0]! }
}

/** Takes out what a sentence says, and leaves a greeting before it and a mark after it. */
function withoutSaying({ text, sentence, saying: [start, end] }: Place): Edit | undefined {
  if (start === sentence[0] && end === sentence[1]) return withoutSentence(text, sentence)
  const past = end + /^\s*/.exec(text.slice(end))![0].length
  if (!/[\p{L}\p{N}]{3}/u.test(text.slice(past))) return undefined
  return { range: [start, past + 1], text: opened(text.slice(past, past + 30), text, start)[0]! }
}

function withoutSentence(text: string, [start, end]: Range): Edit | undefined {
  let past = end + /^[ \t]*/.exec(text.slice(end))![0].length
  const ends = past >= text.length || /[\r\n]/.test(text[past]!)
  const from = ends ? start - /(?<![ \t])[ \t]*$/.exec(text.slice(0, start))![0].length : start
  // A sentence alone on its line takes the line breaks after it along.
  if (ends && (from === 0 || text[from - 1] === '\n')) past += /^\s*/.exec(text.slice(past))![0].length
  const rest = text.slice(0, from) + text.slice(past)
  return rest.trim() === '' ? undefined : { range: [from, past], text: '' }
}

/** Puts words in the place of others, or beside them, as a sentence or as a part of one. */
function placed(at: Rewrite['at'], words: string, place: Place): Edit {
  const { text, found, sentence, saying } = place
  switch (at) {
    case 'before':
      return ahead(words, place)
    case 'after':
      return after(words, place, saying[1])
    case 'end':
      return atEnd(words, place)
    default:
      return inPlace(text, words, found.range, sentence)
  }
}

// A line of a list, up to its words.
const BULLET = /^[ \t]*(?:•|(?:[-*–+]|\(?\d{1,2}[.)])[ \t])[ \t]*/

/** Before the words found: as a paragraph of its own where a blank line parts them from a greeting, and above a list, never in it. */
function ahead(words: string, { text, found, sentence: [first], ignored }: Place): Edit {
  const sentence = capitalized(closed(words))
  const begin = pastGreeting(text, outside(found.range[0], ignored)[0])
  const line = text.lastIndexOf('\n', begin - 1) + 1
  const top = Math.max(line, first)
  const parted = partedAt(text, begin, top)
  const titled = titledTo(text, top)
  const start = parted === top ? titled : parted
  if (BULLET.test(text.slice(line))) {
    const above = listStart(text, line)
    return { range: [above, above], text: sentence + breakOf(text) }
  }
  // After *Hi Ana,* the sentence goes on, and what follows begins one of its own.
  if (/(?:,|\s[-–—])\s*$/.test(text.slice(0, start)) && start > line)
    return { range: [start, start + 1], text: `${lowered(sentence)} ${capitalAt(text, start)}` }
  if (GREETS.test(text.slice(top, start)) || (titled > top && titled === start)) {
    const blank = start - text.slice(0, start).trimEnd().length
    return { range: [start - blank, start + 1], text: `, ${lowered(sentence)} ${capitalAt(text, start)}` }
  }
  const gap = start === line ? /(\r?\n)[ \t]*\1$/.exec(text.slice(0, start))?.[1] : undefined
  return { range: [start, start], text: sentence + (gap === undefined ? ' ' : gap + gap) }
}

/** An offset, or where the greeting on the same line ends that begins there: *Dear Jo, …*. */
function pastGreeting(text: string, offset: number): number {
  return offset + (/^(?:hi|hello|hey|dear)\b[^.!?,\n]{0,30},[ \t]+(?=\S)/i.exec(text.slice(offset))?.[0].length ?? 0)
}

// A greeting with a title or two names and no comma, before what a sentence begins with.
const TITLED =
  /^(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear)(?: (?:M(?:rs?|s|iss|x)|Dr)\.? \p{Lu}[\p{L}'’-]*| \p{Lu}[\p{L}'’-]* \p{Lu}[\p{L}'’-]*) (?=(?:we|I|thanks?|please|your?|our|the|this|it)\b)/u

/** Where such a greeting ends that begins at an offset, or else the offset. */
function titledTo(text: string, offset: number): number {
  return offset + (TITLED.exec(text.slice(offset, offset + 80))?.[0].length ?? 0)
}

const GREETS =
  /^(?:@\S+\s+)*(?:hi|hello|hey|dear|good \w+)(?:\s+\S+(?:(?:,\s+\S+)?\s+(?:and|&)\s+(?:mrs\s+)?\S+)?)?\s*$/i

/** Where words can stand before others: not in the middle of their sentence, and after what greets: *Hi, We* greets nobody. */
function partedAt(text: string, offset: number, sentence: number): number {
  const head = text.slice(sentence, offset)
  if (!/[\p{L}\p{N}]\s*$/u.test(head) || /^(?:@\S+\s+)+$/.test(head)) return offset
  const behind = /(?:[,!:;–—]|\s-)\s+(?=\S+\s*$)/.exec(head)
  if (behind) return sentence + behind.index + behind[0].length
  if (!GREETS.test(head)) return sentence
  const ahead = /^[^\s,!:;–—]+(?:[,!:;–—]|\s-)\s+(?=\S)/.exec(text.slice(offset))
  return offset + (ahead?.[0].length ?? 0)
}

/** After a sentence, or after the list or quotation that it stands in. */
function after(words: string, { text, ignored }: Place, offset: number): Edit {
  const sentence = capitalized(closed(words))
  const end = outside(offset, ignored)[1]
  if (/[,–—]$/.test(text.slice(0, end))) {
    if (!isGreeting(text.slice(text.lastIndexOf('\n', end - 1) + 1, end)))
      return { range: [end - 1, end], text: `${stopOf(text.slice(0, end - 1))} ${sentence}` }
    const gap = breakOf(text).repeat(2)
    return { range: [end, end], text: /^\s*\n/.test(text.slice(end)) ? gap + sentence : ` ${lowered(sentence)}` }
  }
  const listed = /^:[ \t]*\r?\n(?=.)/.exec(text.slice(end - 1))
  const line = listed ? end - 1 + listed[0].length : text.lastIndexOf('\n', end - 1) + 1
  if (BULLET.test(text.slice(line))) {
    const below = listEnd(text, line)
    return { range: [below, below], text: breakOf(text) + sentence }
  }
  return { range: [end, end], text: `${stopOf(text.slice(0, end))} ${sentence}${gapAfter(text, end)}` }
}

/** The full stop that a text still lacks. */
function stopOf(text: string): string {
  return STOPPED.test(text) ? '' : '.'
}

/** Before what takes leave, or at the very end. */
function atEnd(words: string, place: Place): Edit {
  const { text, ignored } = place
  const signature = ignored.find(({ reason }) => reason === 'signature' || reason === 'quoted-thread')?.range[0]
  const written = text.slice(0, signature).trimEnd()
  const body = written.slice(0, leaveOf(written)).trimEnd()
  const end = body.length - tailOf(body)
  return end === 0 ? { range: [0, 0], text: capitalized(closed(words)) } : after(words, place, end)
}

/** The offsets before and after the part that is not read in which an offset lies. */
function outside(offset: number, ignored: readonly Ignored[]): Range {
  return ignored.find(({ range: [start, end] }) => start < offset && offset < end)?.range ?? [offset, offset]
}

function listStart(text: string, line: number): number {
  let start = line
  while (start > 0) {
    const above = text.lastIndexOf('\n', start - 2) + 1
    if (!BULLET.test(text.slice(above, start))) break
    start = above
  }
  return start
}

function listEnd(text: string, line: number): number {
  let end = line
  for (let next = line; BULLET.test(text.slice(next)); next = end + 1) {
    const stop = text.indexOf('\n', next)
    end = stop === -1 ? text.length : stop
    if (stop === -1) break
  }
  return text[end - 1] === '\r' ? end - 1 : end
}

function breakOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n'
}

function inPlace(text: string, words: string, [start, end]: Range, sentence: Range): Edit {
  const begins = !/[\p{L}\p{N}]/u.test(text.slice(sentence[0], start).replace(/@\S+/g, ''))
  const asks = /[?!.]$/.test(words)
  // A question swallows the stop of the statement that it replaces.
  const swallowed = asks ? (/^\s*[.!?…]+/.exec(text.slice(end))?.[0].length ?? 0) : 0
  return { range: [start, end + swallowed], text: begins ? capitalized(words) : lowered(words) }
}

/** Words with a stop at the end. */
function closed(words: string): string {
  return /[.!?…:]["'”’)\]]*$/.test(words) ? words : `${words}.`
}
