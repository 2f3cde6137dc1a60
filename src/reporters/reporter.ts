import type { Step } from '../checklist/index.ts'
import type { Finding, Range, Report, Suggestion } from '../types.ts'

/** A reply that was linted, and where it came from. */
export interface Linted {
  /** The name of its file as given, or `<stdin>`. */
  readonly file: string
  readonly reply: string
  readonly report: Report
  /** The steps of the guides, where they are to be shown. */
  readonly steps?: readonly Step[]
  /** Of a reply that is not its whole file as it is: where in the file it stands. */
  readonly entry?: Entry
  /** Whether it is no reply, but what the file says of its linting. */
  readonly aside?: true
  /** Of a reply in a file: the id by which `--suggest` applies a suggestion there; undefined where it cannot. */
  readonly idOf?: (finding: Finding, suggestion: Suggestion) => string | undefined
}

/** Where in its file a reply stands, such as a macro in an export. */
export interface Entry {
  /** What tells it from others for good, where the file says it. */
  readonly id?: string
  /** What the file calls it. */
  readonly title?: string
  /** The way to it, as `macros[3].actions[0].value`. */
  readonly path?: string
  /** The lines of the file. */
  readonly lines: () => readonly Range[]
  /** Where in the file a range of the reply is, with what stands in between; null where nothing of it is in the file. */
  readonly locate: (range: Range) => Range | null
  /** Where in the file exactly a range of the reply stands; null where no edit could replace it. */
  readonly toSource: (range: Range) => Range | null
  /** A text as the file would write it in that place; null where it cannot. */
  readonly encode: (text: string) => string | null
}

/** What a reporter may use of the place that it writes for. */
export interface Style {
  /** Whether it shows colours. */
  readonly color: boolean
  /** How many characters a line holds. */
  readonly columns: number
  /** Whether old findings were left out, so that it shows only new ones. */
  readonly onlyNew?: boolean
}

/**
 * Turns what was linted into pieces of text, one after the other, so that nothing need be kept. A module whose default
 * export is one is a format of its own: `--format ./reporter.mjs`. All texts are as their files have them, whatever
 * that is, so it escapes them for where they go.
 */
export type Reporter = (linted: AsyncIterable<Linted>, style: Style) => AsyncIterable<string>
