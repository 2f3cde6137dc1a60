import type { Report } from '../types.ts'

/** A reply that was linted, and where it came from. */
export interface Linted {
  /** The name of its file as given, or `<stdin>`. */
  readonly file: string
  readonly reply: string
  readonly report: Report
}

/** What a reporter may use of the place that it writes for. */
export interface Style {
  /** Whether it shows colours. */
  readonly color: boolean
  /** How many characters a line holds. */
  readonly columns: number
}

/** Turns what was linted into pieces of text, one after the other, so that nothing need be kept. */
export type Reporter = (linted: AsyncIterable<Linted>, style: Style) => AsyncIterable<string>
