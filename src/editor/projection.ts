import type { Range } from '../types.ts'

/** Stands for what has no words: an image, a chip with a variable, a letter of code or of a quotation. */
export const OBJECT = '\uFFFC'

/** Between paragraphs. */
export const PARAGRAPH = '\n\n'

/** A run of a projected text, and the place in the editor where it comes from. */
interface Piece<Place> {
  readonly start: number
  readonly length: number
  readonly place: Place
}

/** The plain text of a rich one, with the way back. */
export interface Projection<Place> {
  readonly text: string
  readonly pieces: readonly Piece<Place>[]
}

/** A place in the editor, and an offset into its text. */
export interface Located<Place> {
  readonly place: Place
  readonly offset: number
}

/** Writes a projection, from the first word to the last. */
export interface Projector<Place> {
  /** Writes text that stands in a place, unit for unit. */
  write(text: string, place: Place): void
  /** Ends a block, such as a paragraph: what separates is written before the next text. */
  end(separator: string): void
  done(): Projection<Place>
}

/** Begins a projection. */
export function createProjector<Place>(): Projector<Place> {
  const pieces: Piece<Place>[] = []
  let text = ''
  let separator = ''
  return {
    write(written, place) {
      if (pieces.length > 0) text += separator
      separator = ''
      pieces.push({ start: text.length, length: written.length, place })
      text += written
    },
    end(next) {
      if (next.length > separator.length) separator = next
    },
    done: () => ({ text, pieces }),
  }
}

/** As many units that no rule reads: code and quotations keep their length. */
export function unread(text: string): string {
  return OBJECT.repeat(text.length)
}

/** Where a range begins and ends in the editor. What is put at an empty range belongs to what is before it. */
export function locate<Place>(
  { pieces }: Projection<Place>,
  [start, end]: Range,
): readonly [from: Located<Place>, to: Located<Place>] | undefined {
  const before = pieces.findLast((piece) => piece.start < end)
  // Behind a separator there is nothing before the end in its block.
  const after = before && endOf(before) >= end ? undefined : pieces.find((piece) => piece.start >= end)
  const last = after ?? before
  const first = start === end ? last : firstOf(pieces, start)
  return first && last && [located(first, start), located(last, end)]
}

/** The piece that a range begins in: before a separator, if the range has that too. */
function firstOf<Place>(pieces: readonly Piece<Place>[], start: number): Piece<Place> | undefined {
  const first = pieces.find((piece) => start < endOf(piece))
  return first && first.start <= start ? first : (pieces.find((piece) => endOf(piece) === start) ?? first)
}

function endOf<Place>({ start, length }: Piece<Place>): number {
  return start + length
}

/** The offset of a place of the editor in the projected text. */
export function offsetOf<Place>({ pieces }: Projection<Place>, { place, offset }: Located<Place>): number | undefined {
  const piece = pieces.find((one) => one.place === place)
  return piece && piece.start + Math.min(offset, piece.length)
}

function located<Place>({ start, length, place }: Piece<Place>, offset: number): Located<Place> {
  return { place, offset: Math.max(0, Math.min(offset - start, length)) }
}
