/** A text as JSON writes it. */
const TEXT = String.raw`"(?:[^"\\]|\\.)*"`

/** How a report begins that a reporter of ours has written. */
const BEGINNINGS: readonly RegExp[] = [
  /^<!doctype html>.{0,2000}?<meta name="generator" content="replylint">/s,
  // A run in SARIF is of some linter, and no reply.
  /^\{\s*"\$schema":\s*"[^"]*sarif/,
  // Of files, and of lines.
  new RegExp(`^(?:\\[\\n)?\\{"file":${TEXT},(?:"(?:id|title|path|text)":${TEXT},)*"findings":\\[(?:\\]|\\{"ruleId":")`),
  new RegExp(`^\\{"id":(?:[-+.\\deE]+|${TEXT}),"findings":\\[(?:\\]|\\{"ruleId":")`),
  /^## \d+ findings? in (?:\d+ of )?\d+ repl(?:y|ies)\n\n\*\*\d+\*\* /,
]

/** The last lines of a report for people, with or without colours. */
const END =
  /\n\d+ findings? \(\d+ errors?, \d+ warnings?, \d+ info\) in [^\n]{1,100}\n(?:\d+ with rewrites: [^\n]{1,100}\n(?:What stands in [^\n]{1,100}\n)?)?$/

/** Where such a report shows its first finding: place, severity, what, and which rule. */
const FINDING = /\n\n {2}\d+:\d+ {2}(?:error|warning|info) {2}\S/

/** Whether a text is a report of an earlier run: it quotes replies, and is none. */
export function isReport(text: string): boolean {
  if (BEGINNINGS.some((beginning) => beginning.test(text))) return true
  const plain = (part: string) => part.replace(COLORS, '')
  return END.test(plain(text.slice(-600))) && FINDING.test(plain(text.slice(0, 4000)))
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one.
const COLORS = /\x1b\[\d+m/g
