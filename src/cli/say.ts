import { escapeLine } from '../reporters/escape.ts'
import { eraseCount } from './counter.ts'

/** Writes a message to standard error, on one line and with nothing in it that a terminal would obey. */
export function say(message: string): void {
  eraseCount()
  process.stderr.write(`replylint: ${escapeLine(message)}\n`)
}
