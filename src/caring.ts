import type { Reply } from './types.ts'

const MOVES = ['apology', 'responsibility', 'empathy', 'action', 'time-frame', 'owner', 'option', 'restatement']

/** In more words than these somebody cares somewhere, as on a page of several templates. */
const LONG = 300

/**
 * Whether a reply takes care of the customer: it owns the fault, understands and acts, or does much else of that
 * kind. Words that are cold elsewhere mostly tell facts there.
 */
export function isCaring(reply: Reply): boolean {
  return (
    reply.words <= LONG &&
    (reply.does('responsibility') ||
      (reply.does('empathy') && reply.does('action', 'time-frame')) ||
      MOVES.filter((move) => reply.does(move)).length >= 4)
  )
}
