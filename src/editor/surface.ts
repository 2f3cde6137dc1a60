import type { Finding, Range } from '../types.ts'

/** A finding in the compose box: where it stands now, after edits that came since the lint. */
export interface Mark {
  readonly finding: Finding
  /** UTF-16 offsets into the text of the editor as it is now. */
  readonly range: Range
  /**
   * The hash by which the finding is dismissed: of its rule, its words and those around them; where the reply lacks something,
   * of its rule and the customer's messages. Holds no text.
   */
  readonly hash: string
}

/** Whether two marks are of one rule at one place, as where a lint finds again what was found before. */
export function isSame(one: Mark, other: Mark): boolean {
  return (
    one.finding.ruleId === other.finding.ruleId && one.range[0] === other.range[0] && one.range[1] === other.range[1]
  )
}

/** A rectangle of the viewport, in CSS pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What the controller asks of an editor. Each adapter is one of these; all ranges are of the text that `read` returns. */
export interface Surface {
  /** The plain text of the editor. */
  read(): string
  /** Whether text may be put in the place of a range: not where the author could not write it. Default: always. */
  accepts?(range: Range, text: string): boolean
  /** Puts text in the place of a range, as one step of the editor's history. Returns what takes it back until the next edit. */
  replace(range: Range, text: string): () => void
  /** Focuses the editor and selects a range. */
  select(range: Range): void
  /** The offset of the caret, unless something is selected or the caret is elsewhere. */
  caret(): number | undefined
  /** Shows marks, and which of them is being looked at, in the place of those shown before. */
  paint(marks: readonly Mark[], active: Mark | undefined): void
  /** Where a range is on the screen, a box a line. */
  boxes(range: Range): readonly Box[]
  /** Scrolls a range into sight, without focus. */
  reveal(range: Range): void
}
