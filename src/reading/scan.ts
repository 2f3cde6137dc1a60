import type { MaskReason, Range } from '../types.ts'
import { undisguised } from './disguise.ts'
import {
  codeEnd,
  emailEnd,
  handleEnd,
  initialsEnd,
  isSignatureLine,
  isThreadHeader,
  lineEnd,
  numberAt,
  placeholderEnd,
  quoteEnd,
  signatureStart,
  urlEnd,
} from './masks.ts'
import { SHORTEST_GUESS } from './spelling.ts'
import { type Columns, createColumns, reserve } from './tokens.ts'
import { HASH_SEED, hashOf, lowerCase, mix, type Piece, shapeOf, type Vocabulary } from './vocabulary.ts'
import { Flag, Shape } from './words.ts'

/** A part of a text that is no token: a signature, a quoted mail. */
export interface Skipped {
  range: Range
  readonly reason: MaskReason
}

// What a character can be the beginning of.
const Class = {
  Other: 0,
  Letter: 1,
  Digit: 2,
  Space: 3,
  Newline: 4,
  Stop: 5,
  Comma: 6,
  Quote: 7,
  Hole: 8,
  Break: 9,
} as const

const CLASSES = classTable()

function classTable(): Uint8Array {
  const table = new Uint8Array(128)
  const put = (characters: string, value: number) => {
    for (const character of characters) table[character.charCodeAt(0)] = value
  }
  put('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', Class.Letter)
  put('0123456789', Class.Digit)
  put(' \t\r\f\v', Class.Space)
  put('\n', Class.Newline)
  put('.!?', Class.Stop)
  put(',', Class.Comma)
  put('"\'', Class.Quote)
  put('{[<%#$@`^', Class.Hole)
  put(';:()-*/~', Class.Break)
  return table
}

function classOf(code: number): number {
  if (code < 128) return CLASSES[code]!
  if (code >= 0xc0 && code < 0x2000) return code === 0xd7 || code === 0xf7 ? Class.Other : Class.Letter
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f) return Class.Space
  if (code === 0x2028 || code === 0x2029) return Class.Newline
  if (code === 0x2026) return Class.Stop
  if (code === 0x201c || code === 0x201e || code === 0xab || code === 0x2018) return Class.Quote
  if (code === 0xa3 || code === 0x20ac || code === 0x20b9 || code === 0xa5) return Class.Hole
  if (code === 0x2013 || code === 0x2014 || code === 0x2022) return Class.Break
  if (code >= 0x3040 && code < 0xd800) return Class.Letter
  if (code >= 0xf900 && code < 0xfe00) return Class.Letter
  return Class.Other
}

// The lower case of ASCII letters, and 0 for everything else.
const LETTERS = Uint8Array.from({ length: 128 }, (_, code) => (CLASSES[code] === Class.Letter ? code | 0x20 : 0))

/** The lower case of a letter beyond ASCII, and 0 for everything else. */
function lowerLetter(code: number): number {
  return classOf(code) === Class.Letter ? lowerCase(code) : 0
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x02bc || code === 0xb4
}

// By their hash, as the word before a stop has one at hand.
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof st sr jr vs eg ie approx inc ltd dept ext tel no nos fig ref est min max incl'
    .split(' ')
    .map(hashOf),
)

/** Most tokens of a sentence: what goes on for longer is no sentence, and rules ask about whole ones. */
const LONGEST_SENTENCE = 400

// The state of the scan at hand. A scan calls nothing that scans, so one is enough.
let text = ''
let vocabulary: Vocabulary
let from = 0
let into: Columns = createColumns()
let starts = into.start
let ends = into.end
let words = into.word
let ors = into.or
let marks = into.flags
let inSentence = into.sentence
let skipped: Skipped[] = []
/** Tokens so far. */
let count = 0
/** Sentences so far, with the one at hand. */
let sentences = 0
/** Whether the next token begins a sentence. */
let beginning = true
/** Flags that the next token will have. */
let pending = 0
/** The entry of the token before, if it is two words when the right one follows; or -1. */
let lost = -1
/** The hash of the word before. */
let lastHash = 0

/**
 * Reads a text from `begin` on into `columns`, in one pass. Returns the parts that are no tokens at all:
 * signatures, quoted mails, front matter.
 */
export function scan(given: string, known: Vocabulary, columns: Columns, begin = 0): Skipped[] {
  reserve(columns, given.length + 8)
  text = given
  vocabulary = known
  from = begin
  into = columns
  starts = columns.start
  ends = columns.end
  words = columns.word
  ors = columns.or
  marks = columns.flags
  inSentence = columns.sentence
  skipped = []
  count = 0
  sentences = 0
  beginning = true
  pending = Flag.LineStart
  lost = -1

  const length = text.length
  let at = begin
  while (at < length) at = step(at)
  close(length)
  columns.length = count
  columns.sentences = sentences
  return skipped
}

/** Reads what stands at `at`, and returns where to go on. */
function step(at: number): number {
  const code = text.charCodeAt(at)
  const kind = classOf(code)
  if (kind === Class.Space) return at + 1
  if (pending & Flag.LineStart) {
    const past = lineMask(at)
    if (past !== -1) return past
  }
  switch (kind) {
    case Class.Letter:
      return word(at)
    case Class.Newline:
      return newLine(at)
    case Class.Stop:
      return stop(at, code)
    case Class.Comma:
      pending |= Flag.Comma
      return at + 1
    case Class.Digit: {
      const { end, shape } = numberAt(text, at)
      const hidden = shape === Shape.Id ? disguised(at, end) : -1
      push(at, end, hidden === -1 ? shape : hidden, -1, 0)
      return end
    }
    case Class.Quote:
      return quote(at)
    case Class.Hole: {
      const past = hole(at, code)
      return past === -1 ? at + 1 : past
    }
    case Class.Break:
      return mark(at, code)
    default:
      if (isEmoji(code) && !beginning && isSentenceAhead(at + 2)) close(at)
      return at + 1
  }
}

function push(start: number, end: number, id: number, or: number, flags: number): void {
  if (!beginning && count - into.first[sentences - 1]! >= LONGEST_SENTENCE && !(flags & Flag.Joined)) close(start)
  if (beginning) {
    beginning = false
    into.first[sentences++] = count
  }
  starts[count] = start
  ends[count] = end
  words[count] = id
  ors[count] = or
  marks[count] = flags | pending
  inSentence[count] = sentences - 1
  pending = 0
  count++
}

/** Ends the sentence at hand, if one has begun. */
function close(end: number): void {
  if (beginning) return
  into.sentenceEnd[sentences - 1] = beforeBreak(end)
  beginning = true
}

/** An offset, or that of the line break that it stands inside of. */
function beforeBreak(at: number): number {
  return text.charCodeAt(at) === 0x0a && text.charCodeAt(at - 1) === 0x0d ? at - 1 : at
}

function skip(start: number, end: number, reason: MaskReason): void {
  close(start)
  skipped.push({ range: [start, beforeBreak(end)], reason })
  pending |= Flag.LineStart
}

/** The most UTF-16 units before the `@` of an address. */
const LONGEST_MAILBOX = 64

/** Reads a word, or an address, an abbreviation or an id that begins like one. */
function word(start: number): number {
  const length = text.length
  let hash = HASH_SEED
  let capitals = 0
  let apostrophe = -1
  let at = start
  let next = 0
  for (; at < length; at++) {
    next = text.charCodeAt(at)
    const lower = next < 128 ? LETTERS[next]! : lowerLetter(next)
    if (lower === 0) {
      if (!isApostrophe(next) || at + 1 >= length || classOf(text.charCodeAt(at + 1)) !== Class.Letter) break
      apostrophe = at
      hash = mix(hash, 0x27)
      continue
    }
    if (lower !== next) capitals++
    hash = mix(hash, lower)
  }
  if (at === length) next = 0
  else if (next < 128 && CLASSES[next] !== Class.Space) {
    const past = wordLike(start, at, next, capitals)
    if (past !== -1) return past
  }
  let flags = 0
  if (capitals > 0) {
    const first = text.charCodeAt(start)
    if (lowerCase(first) !== first) flags = Flag.Capital
    if (capitals > 1 && capitals >= at - start - (apostrophe > 0 ? 2 : 0)) flags |= Flag.Caps
  }
  if (start > 1 && text.charCodeAt(start - 1) === 0x2d && classOf(text.charCodeAt(start - 2)) === Class.Letter)
    flags |= Flag.Joined
  pushWord(start, at, hash, apostrophe, flags)
  return at
}

/** Where the `@` stands of what may be a mailbox, such as `ana.lee+1@`, given the end of its first letters; or -1. */
function mailboxEnd(letters: number): number {
  for (let at = letters; at < letters + LONGEST_MAILBOX; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x40 /* @ */) return at
    const joins = code === 0x2e || code === 0x2d || code === 0x5f || code === 0x2b /* . - _ + */
    if (!joins && !isDigit(code) && classOf(code) !== Class.Letter) return -1
  }
  return -1
}

/** What begins like a word and goes on otherwise: an address, an abbreviation with stops, an id. */
function wordLike(start: number, end: number, next: number, capitals: number): number {
  const at = mailboxEnd(end)
  if (at !== -1) {
    const past = emailEnd(text, at)
    if (past !== -1) push(start, past, Shape.Email, -1, 0)
    if (past !== -1 || at === end) return past
  }
  if (next === 0x3a /* : */ || next === 0x2e /* . */) {
    const after = text.charCodeAt(end + 1)
    if (after !== 0x2f && classOf(after) !== Class.Letter && !isDigit(after)) return -1
    let past = urlEnd(text, start, end)
    if (past !== -1) {
      push(start, past, Shape.Url, -1, 0)
      return past
    }
    if (end - start !== 1 || next !== 0x2e || classOf(text.charCodeAt(end + 2)) === Class.Letter) return -1
    // `a.m.`, `e.g.`, `U.S.`: one word, and its stops end no sentence.
    past = end
    while (
      text.charCodeAt(past) === 0x2e ||
      (classOf(text.charCodeAt(past)) === Class.Letter && text.charCodeAt(past - 1) === 0x2e)
    )
      past++
    const hidden = past - start > 6 ? disguised(start, past) : -1
    push(start, past, hidden === -1 ? Shape.Unknown : hidden, -1, 0)
    return past
  }
  const hyphenated = next === 0x2d /* - */ && capitals > 1 && isDigit(text.charCodeAt(end + 1))
  if (!hyphenated && next !== 0x5f /* _ */ && !isDigit(next)) return -1
  // `KT22`, `order_id`, `COVID-19`: an id.
  let past = end
  for (
    let code = next;
    isDigit(code) || code === 0x5f || code === 0x2d || classOf(code) === Class.Letter;
    code = text.charCodeAt(past)
  )
    past++
  const hidden = isDigit(next) ? disguised(start, past) : -1
  push(start, past, hidden === -1 ? Shape.Id : hidden, -1, 0)
  return past
}

function pushWord(start: number, end: number, hash: number, apostrophe: number, flags: number): void {
  lastHash = hash
  const entry = vocabulary.lookUp(text, start, end, hash)
  if (entry === -1) {
    lost = -1
    if (apostrophe > start && pushEnding(start, end, apostrophe, flags)) return
    push(start, end, unknown(start, end, flags), -1, flags)
    return
  }
  const parts = vocabulary.parts[entry]
  if (parts) {
    if (lost !== -1) restore(parts[0]!.word)
    lost = -1
    let begin = start
    for (let index = 0; index < parts.length; index++) {
      const part = parts[index]!
      const past = index === parts.length - 1 ? end : begin + part.length
      push(begin, past, part.word, part.or, index === 0 ? flags : Flag.Joined)
      begin = past
    }
    return
  }
  const id = vocabulary.word[entry]!
  if (lost !== -1) restore(id)
  lost = vocabulary.lost[entry] ? entry : -1
  const isName = id >= vocabulary.plain[0] && id < vocabulary.plain[1] && isCapital(flags)
  push(start, end, isName ? Shape.Name : id, isName ? -1 : vocabulary.or[entry]!, flags)
}

/** `its wrong`: the word before is two words if this one follows. */
function restore(following: number): void {
  const before = count - 1
  const reading = vocabulary.lost[lost]!
  if (beginning || pending & Flag.Comma || !reading.before.has(following)) return
  const [first, second] = reading.pieces as readonly [Piece, Piece]
  const end = ends[before]!
  const middle = starts[before]! + first.length
  words[before] = first.word
  ors[before] = -1
  ends[before] = middle
  const held = pending
  pending = 0
  push(middle, end, second.word, second.or, Flag.Joined)
  pending = held
}

/** `Maya's`, `the team'll`: the host, and what the ending stands for. */
function pushEnding(start: number, end: number, apostrophe: number, flags: number): boolean {
  const ending = text.slice(apostrophe + 1, end).toLowerCase()
  const negates = ending === 't' && (text.charCodeAt(apostrophe - 1) | 0x20) === 0x6e
  const cut = negates ? apostrophe - 1 : apostrophe
  const piece = vocabulary.endings.get(negates ? "n't" : `'${ending}`)
  if (!piece || cut === start) return false
  let hash = HASH_SEED
  for (let index = start; index < cut; index++) hash = mix(hash, lowerCase(text.charCodeAt(index)))
  pushWord(start, cut, hash, -1, flags)
  push(cut, end, piece.word, piece.or, Flag.Joined)
  return true
}

/** Whether a word begins with a capital, and only with one, inside a sentence. */
function isCapital(flags: number): boolean {
  return (flags & (Flag.Capital | Flag.Caps)) === Flag.Capital && !beginning
}

function unknown(start: number, end: number, flags: number): number {
  const hidden = mayHide(start, end) ? disguised(start, end) : -1
  if (hidden !== -1) return hidden
  const capital = isCapital(flags)
  if (!capital && end - start >= SHORTEST_GUESS && end - start <= 24) {
    const entry = vocabulary.guess(text, start, end)
    if (entry !== -1) return vocabulary.word[entry]!
  }
  return shapeOf(text, start, end, capital)
}

/** Whether a word has an accent, or a letter three times in a row. */
function mayHide(start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code > 0x7f ? code < 0x250 : at > start + 1 && isRun(code, at)) return true
  }
  return false
}

function isRun(code: number, at: number): boolean {
  return (code | 0x20) === (text.charCodeAt(at - 1) | 0x20) && (code | 0x20) === (text.charCodeAt(at - 2) | 0x20)
}

/** The id of the word that stands in disguise at `[start, end)`, or -1. */
function disguised(start: number, end: number): number {
  for (const plain of undisguised(text.slice(start, end))) {
    const entry = vocabulary.lookUp(plain, 0, plain.length, hashOf(plain))
    if (entry !== -1 && !vocabulary.parts[entry]) return vocabulary.word[entry]!
  }
  return -1
}

function quote(at: number): number {
  const past = quoteEnd(text, at)
  // A reply that stands in quotation marks as a whole is the agent's own.
  if (past === -1 || (at <= from + 1 && past >= text.length - 1)) return at + 1
  push(at, past, Shape.Quoted, -1, 0)
  return past
}

/** A hole of a template, code, an amount or a handle; or -1. */
function hole(at: number, code: number): number {
  let shape: number = Shape.Placeholder
  let past = -1
  if (code === 0x60 /* ` */) {
    past = codeEnd(text, at)
    shape = Shape.Code
  } else if (code === 0x5e /* ^ */) {
    past = initialsEnd(text, at)
    if (past !== -1) skip(at, past, 'signature')
    return past
  } else if ((code === 0x24 || code > 0x7f) && (isDigit(text.charCodeAt(at + 1)) || isDigit(text.charCodeAt(at + 2)))) {
    const number = numberAt(text, at)
    past = number.end
    shape = number.shape
  } else if (code === 0x40 /* @ */) {
    past = handleEnd(text, at)
    shape = Shape.Handle
  } else {
    past = placeholderEnd(text, at)
    if (past !== -1 && isTag(text, at, past)) shape = Shape.Code
    else if (past === -1 && code === 0x23 /* # */) {
      past = handleEnd(text, at)
      shape = isDigit(text.charCodeAt(at + 1)) ? Shape.Id : Shape.Handle
    }
  }
  if (past !== -1) push(at, past, shape, -1, 0)
  return past
}

/** A dash, bracket, colon or semicolon, which parts clauses; or an agent's initials. */
function mark(at: number, code: number): number {
  if (code === 0x2f || code === 0x2a || code === 0x7e || code === 0x2d) {
    const past = initialsEnd(text, at)
    if (past !== -1) {
      skip(at, past, 'signature')
      return past
    }
    if (code === 0x2f || code === 0x2a) return at + 1
  }
  const hyphen =
    code === 0x2d &&
    at > 0 &&
    classOf(text.charCodeAt(at - 1)) === Class.Letter &&
    classOf(text.charCodeAt(at + 1)) === Class.Letter
  if (!hyphen) pending |= Flag.Break | Flag.Comma
  return at + 1
}

/** Past a line break, which ends a sentence before a blank line, a capital, a bullet or after a greeting. */
function newLine(at: number): number {
  let next = at
  let lines = 0
  for (; next < text.length; next++) {
    const kind = classOf(text.charCodeAt(next))
    if (kind === Class.Newline) lines++
    else if (kind !== Class.Space) break
  }
  const greeted = (pending & Flag.Comma) !== 0
  pending |= Flag.LineStart
  if (!beginning && (lines > 1 || endsLine(next, greeted))) close(at)
  const begin = text.lastIndexOf('\n', at - 1) + 1
  const signature = at - begin > 40 || at === begin ? -1 : signatureStart(text, firstInk(text, begin))
  if (signature === -1) return next
  close(at)
  skipped.push({ range: [signature, text.length], reason: 'signature' })
  return text.length
}

function endsLine(next: number, greeted: boolean): boolean {
  const code = text.charCodeAt(next)
  if (classOf(code) !== Class.Letter || lowerCase(code) !== code) return true
  // A short line that ends in a comma is a greeting: the reply begins below it.
  return greeted && count - into.first[sentences - 1]! <= 5
}

/** Past a run of stops, which ends a sentence unless it belongs to an abbreviation or goes on in lower case. */
function stop(at: number, code: number): number {
  let past = at
  let asks = false
  for (; past < text.length; past++) {
    const next = text.charCodeAt(past)
    if (classOf(next) !== Class.Stop) break
    if (next === 0x3f) asks = true
  }
  const marksEnd = past
  while (past < text.length && isClosing(text.charCodeAt(past))) past++
  if (beginning) return past
  const next = past < text.length ? text.charCodeAt(past) : 0x20
  const kind = classOf(next)
  const spaced = kind === Class.Space || kind === Class.Newline
  if (code === 0x2e && marksEnd - at === 1) {
    // `and.we` lacks a space; `4.` before a digit or mark does not end a sentence.
    if (!spaced && kind !== Class.Letter && kind !== Class.Other && kind !== Class.Hole) return past
    if (kind === Class.Space && isAbbreviation(count - 1)) return past
  }
  const ellipsis = code === 0x2026 || (code === 0x2e && marksEnd - at > 1)
  if (ellipsis && !asks && isLowerAhead(past)) return past
  if (asks) {
    for (let token = into.first[sentences - 1]!; token < count; token++) marks[token]! |= Flag.Question
  }
  close(past)
  return past
}

function isClosing(code: number): boolean {
  return (
    code === 0x22 ||
    code === 0x27 ||
    code === 0x201d ||
    code === 0x2019 ||
    code === 0x29 ||
    code === 0x5d ||
    code === 0x2a
  )
}

/** Whether the word at the end of the tokens is one that a stop shortens: `Mr.`, `approx.`, an initial. */
function isAbbreviation(token: number): boolean {
  const length = ends[token]! - starts[token]!
  if (length === 1) return (marks[token]! & Flag.Capital) !== 0 && text.charCodeAt(starts[token]!) !== 0x49
  return length <= 6 && ABBREVIATIONS.has(lastHash)
}

function isLowerAhead(at: number): boolean {
  const ink = firstInk(text, at)
  const code = text.charCodeAt(ink)
  return classOf(code) === Class.Letter && lowerCase(code) === code
}

/** Whether a new sentence begins after an emoji: a space and a capital. */
function isSentenceAhead(at: number): boolean {
  return /^[\p{Emoji_Presentation}\ufe0f\u200d]*\s+\p{Lu}/u.test(text.slice(at, at + 12))
}

/** Masks that are whole lines: quotations of mail, earlier threads, signatures. Returns where to go on, or -1. */
function lineMask(at: number): number {
  const code = text.charCodeAt(at)
  if (code === 0x2d && text.charCodeAt(at - 1) === 0x2d) return -1
  if (code === 0x3e /* > */) {
    const end = lineEnd(text, at)
    skip(at, end, 'quote')
    return end
  }
  if (isThreadHeader(text, at)) {
    skip(at, text.length, 'quoted-thread')
    return text.length
  }
  if ((code === 0x2d || code === 0x53 || code === 0x47) /* - S G */ && isSignatureLine(text, at)) {
    skip(at, text.length, 'signature')
    return text.length
  }
  return -1
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isEmoji(code: number): boolean {
  return code >= 0xd83c && code <= 0xd83e
}

/** Whether what looks like a placeholder is a tag of HTML or the name of a key. */
function isTag(given: string, start: number, end: number): boolean {
  return (
    given[start] === '<' &&
    /^<\/?(?:[abipsu]|br|hr|em|strong|div|span|img|ul|ol|li|table|tr|td|th|h[1-6]|font|blockquote|enter|tab|esc|ctrl|alt|shift)\b/i.test(
      given.slice(start, end),
    )
  )
}

function firstInk(given: string, at: number): number {
  let ink = at
  while (ink < given.length && classOf(given.charCodeAt(ink)) === Class.Space) ink++
  return ink
}

/** The reason for which a token's shape is masked. */
export function reasonOf(shape: number): MaskReason | undefined {
  switch (shape) {
    case Shape.Quoted:
      return 'quote'
    case Shape.Code:
      return 'code'
    case Shape.Url:
      return 'url'
    case Shape.Email:
      return 'email'
    case Shape.Handle:
      return 'handle'
    case Shape.Id:
      return 'id'
    case Shape.Number:
    case Shape.Money:
    case Shape.Date:
    case Shape.Time:
      return 'number'
    case Shape.Placeholder:
      return 'placeholder'
    case Shape.Label:
      return 'label'
    case Shape.Term:
      return 'term'
    default:
      return undefined
  }
}
