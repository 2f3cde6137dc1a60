import type { Range } from '../types.ts'

/** A text that stands in a source in some notation, such as a string in JSON, and the way back. */
export interface Projection {
  /** The text as a reader sees it. */
  readonly text: string
  /**
   * Where in the source a range of the text stands, in UTF-16 units; null where the source has something else
   * in between, such as a tag, or the range parts what the source writes as one, so that no edit could replace it.
   */
  readonly toSource: (range: Range) => Range | null
  /**
   * A text as the source would write it in the place of a range of the text, which matters where a source has
   * two notations, as Markdown with blocks of HTML has; null where it cannot.
   */
  readonly encode: (text: string, range?: Range) => string | null
}

/** A text that stands in the source as it is, from an offset on. */
export function verbatim(text: string, offset = 0): Projection {
  return { text, toSource: ([start, end]) => [start + offset, end + offset], encode: (words) => words }
}

/** The projection of a text that is itself the text of another: HTML in a string of JSON. */
export function chain(outer: Projection, inner: Projection): Projection {
  return {
    text: inner.text,
    toSource(range) {
      const between = inner.toSource(range)
      return between && outer.toSource(between)
    },
    encode(text, range) {
      const between = inner.encode(text, range)
      return between === null ? null : outer.encode(between, (range && inner.toSource(range)) ?? undefined)
    },
  }
}

/** Where the source says a range of the text, tags and all: for a place to show, not to edit. Null for a text of which nothing is in the source. */
export function locate({ text, toSource }: Projection, [start, end]: Range): Range | null {
  const exact = toSource([start, end])
  if (exact) return exact
  const unit = (at: number) => (at >= 0 && at < text.length ? toSource([at, at + widthAt(text, at)]) : null)
  let first: Range | null = null
  for (let at = start; at < end && !first; at++) first = unit(at)
  let last: Range | null = null
  for (let at = end - 1; at >= start && !last; at--) last = unit(at)
  if (first && last) return [Math.min(first[0], last[0]), Math.max(first[1], last[1])]
  for (let at = start; at < text.length; at++) {
    const next = unit(at)
    if (next) return [next[0], next[0]]
  }
  for (let at = start - 1; at >= 0; at--) {
    const before = unit(at)
    if (before) return [before[1], before[1]]
  }
  return null
}

function widthAt(text: string, at: number): number {
  return text.codePointAt(at)! > 0xffff ? 2 : 1
}

/** Gathers a text piece by piece, with where each piece stands in the source. */
export interface Cells {
  /** Adds what the source writes from `start` to `end`. Where both have the same length, it can be parted between any two units. */
  readonly add: (text: string, start: number, end: number) => void
  /** Adds what the source does not write, such as the line between two paragraphs. */
  readonly insert: (text: string) => void
  /** Counts more of the source to what was added last, if it follows it. */
  readonly extend: (start: number, end: number) => void
  /** Takes away the last unit. */
  readonly drop: () => void
  /** The last unit, or an empty text. */
  readonly last: () => string
  /** What was gathered; of an empty text, `empty` is where it would stand. */
  readonly project: (encode: Encoder, empty: number) => Projection
}

/** Writes a text as a source does, in a place of it. */
export type Encoder = (text: string, place?: Range) => string | null

/** Where no source is. */
const NOWHERE = -1

/** Units that follow each other, and where the source writes them. */
interface Piece {
  /** Where it begins in the text, known once all is gathered. */
  at: number
  text: string
  start: number
  end: number
  /** Whether it can be parted: each unit is one of the source. Else all are written from `start` to `end`. */
  readonly verbatim: boolean
}

/** Makes an empty gathering of cells. */
export function createCells(): Cells {
  const pieces: Piece[] = []
  return {
    add(text, start, end) {
      if (text !== '') pieces.push({ at: 0, text, start, end, verbatim: text.length === end - start })
    },
    insert(text) {
      if (text !== '') pieces.push({ at: 0, text, start: NOWHERE, end: NOWHERE, verbatim: false })
    },
    extend(start, end) {
      for (let index = pieces.length - 1; pieces[index]?.end === start; index--) {
        const piece = pieces[index]!
        if (piece.verbatim) {
          // Only its last unit is followed.
          const last = { ...piece, text: piece.text.slice(-1), start: start - 1, end, verbatim: false }
          if (piece.text.length === 1) pieces[index] = last
          else {
            cutLast(piece)
            pieces.splice(index + 1, 0, last)
          }
          return
        }
        piece.end = end
      }
    },
    drop() {
      const piece = pieces.at(-1)
      if (piece?.text.length === 1) pieces.pop()
      else if (piece) cutLast(piece)
    },
    last: () => pieces.at(-1)?.text.slice(-1) ?? '',
    project(encode, empty) {
      const text = pieces.map((piece) => piece.text).join('')
      let at = 0
      for (const piece of pieces) {
        piece.at = at
        at += piece.text.length
      }
      const toSource = (range: Range) => sourceOf(range, pieces, text.length, empty)
      return {
        text,
        toSource,
        encode: (text, range) => encode(text, (range && toSource(range)) ?? undefined),
      }
    },
  }
}

function cutLast(piece: Piece): void {
  piece.text = piece.text.slice(0, -1)
  if (piece.verbatim) piece.end--
}

function sourceOf([start, end]: Range, pieces: readonly Piece[], length: number, empty: number): Range | null {
  if (length === 0) return [empty, empty]
  // Within what the source writes as one.
  if (parted(start) || parted(end)) return null
  if (start === end) {
    const next = start < length ? startOf(start) : NOWHERE
    const place = next !== NOWHERE ? next : start > 0 ? endOf(start - 1) : NOWHERE
    return place === NOWHERE ? null : [place, place]
  }
  for (let index = indexAt(start); index < pieces.length && pieces[index]!.at < end; index++) {
    const { at, start: here } = pieces[index]!
    if (here === NOWHERE) return null
    if (at > start && here !== endOf(at - 1) && !parted(at)) return null
  }
  return [startOf(start), endOf(end - 1)]

  /** Whether an offset stands between units that the source writes as one. */
  function parted(at: number): boolean {
    return at > 0 && at < length && startOf(at) !== NOWHERE && startOf(at) === startOf(at - 1)
  }

  function startOf(at: number): number {
    const piece = pieces[indexAt(at)]!
    return piece.verbatim ? piece.start + at - piece.at : piece.start
  }

  function endOf(at: number): number {
    const piece = pieces[indexAt(at)]!
    return piece.verbatim ? piece.start + at - piece.at + 1 : piece.end
  }

  /** The piece that an offset is in. */
  function indexAt(offset: number): number {
    let low = 0
    let high = pieces.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (pieces[middle]!.at <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
}
