/** How many columns of a terminal a text takes; our own colours take none. */
export function widthOf(painted: string): number {
  if (isPlain(painted)) return painted.length
  const text = painted.replace(COLORS, '')
  if (isPlain(text)) return text.length
  let width = 0
  for (const character of charactersOf(text)) width += widthOfGrapheme(character)
  return width
}

/** What is read as one character each. */
export function charactersOf(text: string): readonly string[] {
  return isPlain(text) ? text.split('') : Array.from(graphemes.segment(text), ({ segment }) => segment)
}

/** Whether each unit of a text is a character of one column, as in most texts: then the segmenter, which is slow, has nothing to say. */
export function isPlain(text: string): boolean {
  return /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u21ff]*$/.test(text)
}

/** The text as lines of at most so many columns, broken between words. */
export function wrap(text: string, columns: number): string[] {
  if (isPlain(text) && !/^ | {2}| $/.test(text)) return wrapPlain(text, columns)
  const lines: string[] = []
  let line = ''
  let width = 0
  for (const word of text.split(' ')) {
    const more = widthOf(word)
    if (line === '' || word === '' || width + 1 + more <= columns) {
      width += line === '' ? more : 1 + more
      line = line === '' ? word : `${line} ${word}`
      continue
    }
    lines.push(line.trimEnd())
    line = word
    width = more
  }
  return [...lines, line]
}

/** {@link wrap} where each unit takes a column and no blank begins or ends the text or follows another, as in most. */
function wrapPlain(text: string, columns: number): string[] {
  const lines: string[] = []
  let start = 0
  while (text.length - start > columns) {
    const blank = text.lastIndexOf(' ', start + columns)
    // A word that is too long has a line of its own.
    const end = blank > start ? blank : text.indexOf(' ', start + 1)
    if (end === -1) break
    lines.push(text.slice(start, end).trimEnd())
    start = end + 1
  }
  lines.push(text.slice(start))
  return lines
}

/** The start of a text, with … where it is longer than so many columns. */
export function shorten(text: string, columns: number): string {
  // The segmenter is slow on long texts, and no column takes more than a few units.
  const start = text.slice(0, columns * 8)
  if (start.length === text.length && widthOf(text) <= columns) return text
  if (isPlain(start)) return `${start.slice(0, columns - 1).trimEnd()}…`
  let short = ''
  let width = 0
  for (const character of charactersOf(start)) {
    width += widthOfGrapheme(character)
    if (width > columns - 1) break
    short += character
  }
  return `${short.trimEnd()}…`
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one.
const COLORS = /\x1b\[\d+m/g

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** How many columns one character takes: none, one, or two for emoji and East Asian ones. */
export function widthOfGrapheme(grapheme: string): number {
  if (/^[\x20-\x7e]/.test(grapheme)) return grapheme.includes('\ufe0f') ? 2 : 1
  if (/^[\p{Mn}\p{Me}\p{Cf}]+$/u.test(grapheme)) return 0
  return WIDE.test(grapheme) ? 2 : 1
}

/** Emoji, and the blocks that Unicode's EastAsianWidth.txt calls wide or full-width. */
const WIDE =
  /\p{Emoji_Presentation}|\ufe0f|^[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{17000}-\u{18cff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]/u
