import { escapeControls } from '../reporters/escape.ts'

/** Writes a message to standard error, with nothing in it that a terminal would obey. */
export function say(message: string): void {
  process.stderr.write(`replylint: ${escapeControls(message)}\n`)
}
