/** How a report begins that a reporter of ours has written, and how one for people ends. */
const BEGINNINGS: readonly RegExp[] = [
  /^<!doctype html>.{0,2000}?<meta name="generator" content="replylint">/s,
  // A run in SARIF is of some linter, and no reply.
  /^\{\s*"\$schema":\s*"[^"]*sarif/,
  /^(?:\[\n)?\{(?:"id":.{1,200}?,|"file":"(?:[^"\\]|\\.){1,1000}",(?:"(?:title|path)":"(?:[^"\\]|\\.){0,1000}",){0,2})"findings":\[/,
  /^## \d+ findings? in (?:\d+ of )?\d+ repl(?:y|ies)\n\n\*\*\d+\*\* /,
]
const END = /\n\d+ findings? \(\d+ errors?, \d+ warnings?, \d+ info\) in .{1,100}\n(?:.{1,100}\n){0,2}\n?$/

/** Whether a text is a report of an earlier run: it quotes replies, and is none. */
export function isReport(text: string): boolean {
  return BEGINNINGS.some((beginning) => beginning.test(text.slice(0, 4000))) || END.test(text.slice(-600))
}
