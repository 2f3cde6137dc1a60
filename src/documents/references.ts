import { decodeHTML, decodeHTMLStrict } from 'entities'

/** A character, or the few that one reference stands for, and where they are written. */
export interface Unit {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** What a reference that ends in `;` stands for; undefined where it is none. */
export function meaningOf(reference: string): string | undefined {
  const text = decodeHTMLStrict(reference)
  return text === reference ? undefined : text
}

/** Characters as written, with where they stand. */
export function decode(raw: string, offset: number): readonly Unit[] {
  const units: Unit[] = []
  for (const { 0: written, index } of raw.matchAll(/&(?:#x[\da-f]+;?|#\d+;?|[a-z][a-z\d]{0,31};?)|\r\n|./gis)) {
    const start = offset + index
    const text = written.length > 1 && written[0] === '&' ? decodeHTML(written) : written === '&' ? '&' : undefined
    if (text === undefined)
      units.push({ text: written[0] === '\r' ? '\n' : written, start, end: start + written.length })
    else if (text === written) units.push(...[...written].map((text, at) => one(text, start + at)))
    else {
      // `&nbspor` is a reference and a word.
      const tail = written.endsWith(';') ? 0 : tailOf(written, text)
      const width = written.length - tail
      units.push({ text: text.slice(0, text.length - tail), start, end: start + width })
      units.push(...[...written.slice(width)].map((text, at) => one(text, start + width + at)))
    }
  }
  return units
}

function one(text: string, start: number): Unit {
  return { text, start, end: start + text.length }
}

/** How much of an unclosed reference follows it as words. */
function tailOf(written: string, text: string): number {
  for (let width = 2; width < written.length; width++) {
    const reference = decodeHTML(written.slice(0, width))
    if (reference !== written.slice(0, width) && reference + written.slice(width) === text)
      return written.length - width
  }
  return 0
}
