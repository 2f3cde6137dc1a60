/** A text as it is matched, and where each of its UTF-16 units stands in the text as given. */
export interface Folded {
  readonly text: string
  /** Undefined when nothing was folded. One entry more than the text has units. */
  readonly offsets?: Int32Array
}

// Everything but ASCII, Latin letters, common punctuation and symbols, and emoji.
const UNUSUAL =
  /[^\x00-\x7e\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u202f\u2030-\u205e\u20a0-\u20bf\u2100-\u245f\u2500-\u2bff\u3000-\uabff\uac00-\ud834\ud836-\udfff\ufe0f]|(?<=[A-Za-z])\ufe0f/

const EACH_UNUSUAL = new RegExp(
  `[\\u{1d400}-\\u{1d7ff}\\u{1f130}-\\u{1f189}\\u{e0000}-\\u{e0fff}]|${UNUSUAL.source}`,
  'gu',
)

const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u
const MARK = /\p{M}/u
const NEEDS_NFKC = /[\uff01-\uff5e\u{1d400}-\u{1d7ff}\u2460-\u24ff\u{1f130}-\u{1f189}\ufb00-\ufb06]/u

// Cyrillic and Greek letters that look like Latin ones, as Unicode's confusables have them.
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  [...'аaеeоoрpсcуyхxіiјjѕsԁdӏlһhνvοoαaρpτtυuкkмmтtвbнhАAВBЕEКKМMНHОOРPСCТTХXУYІIЈJЅSΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX']
    .map((letter, index, all) => [letter, all[index + 1] ?? ''] as const)
    .filter((_, index) => index % 2 === 0),
)

/** Folds what hides a word: invisible characters, full-width and styled letters, combining marks, and look-alikes in a word of Latin letters. */
export function fold(text: string): Folded {
  if (!UNUSUAL.test(text)) return { text }
  let plain = ''
  let kept = 0
  const offsets: number[] = []
  const keep = (past: number) => {
    for (let at = kept; at < past; at++) offsets.push(at)
    plain += text.slice(kept, past)
  }
  for (const { 0: char, index } of text.matchAll(EACH_UNUSUAL)) {
    const folded = foldCharacter(char, text, index)
    if (folded === char) continue
    keep(index)
    for (let unit = 0; unit < folded.length; unit++) offsets.push(index)
    plain += folded
    kept = index + char.length
  }
  if (kept === 0) return { text }
  keep(text.length)
  offsets.push(text.length)
  return { text: plain, offsets: Int32Array.from(offsets) }
}

function foldCharacter(char: string, text: string, at: number): string {
  if (INVISIBLE.test(char) || MARK.test(char)) return ''
  if (NEEDS_NFKC.test(char)) return char.normalize('NFKC')
  const latin = LOOK_ALIKES.get(char)
  return latin !== undefined && touchesLatin(text, at, char.length) ? latin : char
}

/** Whether the word around a letter has a Latin letter, too: only a mixed word is in disguise. */
function touchesLatin(text: string, at: number, length: number): boolean {
  return /[A-Za-z]/.test(wordBefore(text, at) + wordAfter(text, at + length))
}

function wordBefore(text: string, at: number): string {
  return /(?<!\p{L})\p{L}*$/u.exec(text.slice(Math.max(0, at - 16), at))?.[0] ?? ''
}

function wordAfter(text: string, at: number): string {
  return /^\p{L}*/u.exec(text.slice(at, at + 16))?.[0] ?? ''
}
