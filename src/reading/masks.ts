import { Shape } from './words.ts'

/**
 * Where the parts of a reply end that no rule may read: quotes, code, addresses, placeholders. Each
 * function is asked at the character that could begin such a part, and returns where it ends, or -1.
 * Each looks ahead at most to the end of the line or for {@link LIMIT} units, so reading stays linear.
 */

/** Longest placeholder, and longest search for a closing mark, in UTF-16 units. */
const LIMIT = 120

/** Longest mark of code, and longest search for the one that closes it, in UTF-16 units. */
const LONGEST_FENCE = 12
const LONGEST_CODE = 4000

/** Longest quotation that is taken for one, in UTF-16 units. */
const LONGEST_QUOTE = 600

/** A template's hole in any of the dialects of help desks, beginning at `at`. */
export function placeholderEnd(text: string, at: number): number {
  const two = text.slice(at, at + 2)
  switch (text[at]) {
    case '{':
      if (two === '{{') return closing(text, at, text[at + 2] === '{' ? '}}}' : '}}')
      if (two === '{%') return closing(text, at, '%}')
      return braces(text, at, at + (two === '{!' ? 2 : 1))
    case '$':
    case '#':
    case '%':
      if (text[at + 1] === '{') return braces(text, at, at + 2)
      return text[at] === '%' ? percents(text, at) : -1
    case '[':
      return two === '[[' ? closing(text, at, ']]') : brackets(text, at)
    case '<':
      return two === '<<' ? closing(text, at, '>>') : angles(text, at)
    default:
      return -1
  }
}

function closing(text: string, at: number, mark: string): number {
  const line = text.slice(at, at + LIMIT)
  const end = line.indexOf(mark, 2)
  return end === -1 || line.lastIndexOf('\n', end) !== -1 ? -1 : at + end + mark.length
}

// `{2, 4, 8}` is a set, not a hole: a hole begins with a letter.
function braces(text: string, at: number, inside: number): number {
  return /[A-Za-z_$]/.test(text[inside] ?? '') ? closing(text, at, '}') : -1
}

function percents(text: string, at: number): number {
  const hole = /^%[A-Za-z][A-Za-z0-9_.]{1,40}%/.exec(text.slice(at, at + 44))
  return hole ? at + hole[0].length : -1
}

// `[1]` is a footnote, `[text](address)` a link.
function brackets(text: string, at: number): number {
  const hole = /^\[[^\]\n[]{1,80}\]/.exec(text.slice(at, at + 84))?.[0]
  if (hole === undefined || !/\p{L}/u.test(hole) || text[at + hole.length] === '(') return -1
  return at + hole.length
}

// `<Enter>` and `<b>` are masked like `<name>`; whether a hole was left open is the rule's question.
function angles(text: string, at: number): number {
  const tag = /^<\/?[A-Za-z][^<>\n]{0,80}>/.exec(text.slice(at, at + 84))
  return tag ? at + tag[0].length : -1
}

/** A code span or a fenced block, beginning with a backtick at `at`. */
export function codeEnd(text: string, at: number): number {
  let ticks = at
  while (text[ticks] === '`' && ticks - at <= LONGEST_FENCE) ticks++
  const fence = text.slice(at, ticks)
  if (fence.length > LONGEST_FENCE) return -1
  const within = text.slice(ticks, ticks + LONGEST_CODE).indexOf(fence)
  if (within === -1) return -1
  const end = ticks + within
  return fence.length < 3 && text.slice(ticks, end).includes('\n') ? -1 : end + fence.length
}

const CLOSING_QUOTES: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“',
  '«': '»',
  '‘': '’',
  "'": "'",
}

/** Quoted words, beginning with an opening mark at `at`. */
export function quoteEnd(text: string, at: number): number {
  const open = text[at]!
  const single = open === "'" || open === '‘'
  const before = text[at - 1] ?? ' '
  if (!/[\s([{—–:,>*-]/.test(before) || !/[\p{L}\p{N}.…!?*¿¡<@#£$€]/u.test(text[at + 1] ?? ' ')) return -1
  const close = CLOSING_QUOTES[open]!
  const furthest = Math.min(text.length, at + LONGEST_QUOTE)
  for (let end = at + 1; end < furthest; end++) {
    const char = text[end]
    if (char === '\n' && text[end + 1] === '\n') return -1
    if (char !== close && !(open === '“' && char === '"')) continue
    // An apostrophe is no closing mark: `'we don't'` closes at its end.
    if (single && /\p{L}/u.test(text[end + 1] ?? ' ')) continue
    const quoted = text.slice(at + 1, end)
    return single && !/\s/.test(quoted) ? -1 : end + 1
  }
  return -1
}

/** An address of the web, written with or without `https://`, from a word that begins at `at` and ends at `wordEnd`. */
export function urlEnd(text: string, at: number, wordEnd: number): number {
  const scheme = text.startsWith('://', wordEnd) || (wordEnd - at === 3 && /^www\./i.test(text.slice(at, wordEnd + 1)))
  if (!scheme && !isDomain(text, wordEnd)) return -1
  let end = wordEnd
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (code <= 0x20 || code === 0x22 || code === 0x3c || code === 0x3e || code === 0xa0 || code >= 0x2000) break
  }
  return trimEnd(text, wordEnd, end)
}

const TOP_LEVEL =
  /^(?:\.[a-z0-9-]{1,40}){0,3}\.(?:com|org|net|io|co|uk|us|in|de|eu|au|ca|info|ly|me|app|dev|gov|edu|ai|biz|tv|shop|help|support|be|gl|gd|to|nz|za|ie|fr|es|it|nl)(?![a-z0-9])/

function isDomain(text: string, wordEnd: number): boolean {
  return text[wordEnd] === '.' && TOP_LEVEL.test(text.slice(wordEnd, wordEnd + 80))
}

// A full stop or bracket after an address is not part of it.
function trimEnd(text: string, from: number, end: number): number {
  while (end > from && `.,;:!?'")]*`.includes(text[end - 1]!)) end--
  return end
}

/** An e-mail address whose name ends at `wordEnd`, where the `@` stands. */
export function emailEnd(text: string, wordEnd: number): number {
  const domain = /^@[A-Za-z0-9][A-Za-z0-9.-]{1,80}/.exec(text.slice(wordEnd, wordEnd + 84))
  if (!domain?.[0].includes('.')) return -1
  return trimEnd(text, wordEnd, wordEnd + domain[0].length)
}

/** A handle `@name` or a tag `#name`. */
export function handleEnd(text: string, at: number): number {
  let end = at + 1
  while (end < text.length && /[\p{L}\p{N}_.]/u.test(text[end]!)) end++
  end = trimEnd(text, at + 1, end)
  return end > at + 1 ? end : -1
}

const ORDINAL = /^(?:st|nd|rd|th)$/i
const CLOCK = /^(?:am|pm|a\.m|p\.m|h|hrs?|hours|hr|o'clock)$/i
const UNIT =
  /^(?:st|nd|rd|th|am|pm|h|hrs?|hours?|k|m|km|cm|mm|kg|g|ml|l|gb|mb|tb|p|min|mins|sec|secs|x|s|d|in|ft|lb|lbs|oz|usd|gbp|eur|inr|rs|star|stars|days?|weeks?|pm\.|am\.)$/i

/**
 * A number with what is written together with it, beginning at `at`, and what it is: an amount, a time,
 * a date, an id or a plain number.
 */
export function numberAt(text: string, at: number): { end: number; shape: number } {
  let end = at
  const money = /[£$€₹¥]/.test(text[at]!)
  if (money) {
    end++
    while (text[end] === ' ') end++
  }
  while (end < text.length && /[0-9]/.test(text[end]!)) end++
  let digits = end - at
  // `1,234.50`, `10:30`, `12/05/2024`, `07700-900123`, but not the stop that ends a sentence.
  while (/[.,:/-]/.test(text[end] ?? '') && /[0-9]/.test(text[end + 1] ?? '')) {
    end++
    while (/[0-9]/.test(text[end] ?? '')) {
      end++
      digits++
    }
  }
  const number = text.slice(at, end)
  let shape: number = Shape.Number
  if (money) shape = Shape.Money
  else if (/^\d{1,2}:\d{2}$/.test(number)) shape = Shape.Time
  else if (/^\d{1,4}[/.-]\d{1,2}([/.-]\d{1,4})?$/.test(number) && digits >= 3 && !/^\d+\.\d+$/.test(number))
    shape = Shape.Date
  else if (digits >= 6) shape = Shape.Id

  if (text[end] === '%') return { end: end + 1, shape }
  let letters = end
  while (letters < text.length && /[\p{L}\p{N}_]/u.test(text[letters]!)) letters++
  const unit = text.slice(end, letters)
  if (unit === '') return { end, shape }
  if (CLOCK.test(unit) && /^\d{1,2}([:.]\d{2})?$/.test(number)) shape = Shape.Time
  else if (!ORDINAL.test(unit) && !UNIT.test(unit)) shape = Shape.Id
  return { end: letters, shape }
}

// How mail programs introduce what they quote, in the languages customers' programs speak.
const ATTRIBUTION =
  /^(?:On|Am|Le|El|Il|Op|Den|Em) [^\n]{6,120}(?:\n[^\n]{0,80})?(?:\bwrote|\bschrieb[^\n:]{0,60}|\ba écrit|\bescribió|\bha scritto|\bschreef[^\n:]{0,60}|\bskrev[^\n:]{0,60}|\bescreveu)\s?:[^\S\n]*(?:\n|$)/
const FROM = /^\*{0,2}(?:From|De|Von|Da|Van|Fra|Från): ?\*{0,2}.*\S/
const FIELDS =
  /^\*{0,2}(?:Sent|Date|To|Subject|Enviado(?: el)?|Fecha|Para|Asunto|Assunto|Gesendet|Datum|An|Betreff|Envoyé|Objet|Inviato|Oggetto|Verzonden|Aan|Onderwerp|Sendt|Til|Emne|Skickat|Till|Ämne): ?\*{0,2}/m

/** Letters that such a line begins with; `*` where a program wrote the fields in bold. */
const HEADS = '-*OFDVALEI'

/** Whether the line at `at` begins what is quoted from an earlier mail, to the end of the text. */
export function isThreadHeader(text: string, at: number): boolean {
  if (!HEADS.includes(text.charAt(at))) return false
  const line = lineAt(text, at)
  return (
    /^On .{6,120}\bwrote\s*$/.test(line) ||
    ATTRIBUTION.test(text.slice(at, at + 290)) ||
    /^-{2,}\s*(?:Original|Forwarded) Message/i.test(line) ||
    (FROM.test(line) && FIELDS.test(text.slice(at + line.length, at + 400)))
  )
}

/** Whether the line at `at` begins a signature that runs to the end of the text. */
export function isSignatureLine(text: string, at: number): boolean {
  const line = lineAt(text, at)
  return /^--\s?$/.test(line) || /^Sent from my /i.test(line) || /^Get Outlook for /i.test(line)
}

/** Where the line at `at` ends, before its line break. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end
}

function lineAt(text: string, at: number): string {
  // Its end may be far.
  const near = text.slice(at, at + 200)
  return near.slice(0, lineEnd(near, 0))
}

const INITIALS = /^(?:\^\s?\p{L}{1,12}|[*/~-]\s?\p{Lu}{2,3})(?=\s*(?:$|\n|https?:|\d\/\d|\())/u

/** Initials of the agent, as `^AB` or `*SR`, where a social post ends. */
export function initialsEnd(text: string, at: number): number {
  if (!/\s|^$/.test(text[at - 1] ?? '')) return -1
  const initials = INITIALS.exec(text.slice(at, at + 40))
  return initials ? at + initials[0].length : -1
}

const SIGN_OFF =
  /^(?:(?:with )?(?:kind|best|warm|warmest|many|kindest) (?:regards|wishes|thanks)|regards|(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?|best|cheers|thanks (?:and|&) regards|thank you (?:and|&) regards|warmly|take care|respectfully|many thanks|thanks|love)[\s,.!-]*$/i

/**
 * Where the signature begins after a sign-off on the line at `at`: the short lines below *Kind regards*.
 * -1 when the line is no sign-off or more than a signature follows.
 */
export function signatureStart(text: string, at: number): number {
  const end = lineEnd(text, at)
  if (end - at > 40 || !SIGN_OFF.test(text.slice(at, end))) return -1
  const rest = text.slice(end)
  if (rest.length > 300 || rest.trim() === '') return -1
  const lines = rest.split('\n').filter((line) => line.trim() !== '')
  const short = lines.every((line) => line.trim().split(/\s+/).length <= 8 && !/[.?!]\s*\p{Lu}/u.test(line))
  return lines.length <= 8 && short ? end + rest.search(/\S/) : -1
}
