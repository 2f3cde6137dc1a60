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
      isWhole(reply) ||
      MOVES.filter((move) => reply.does(move)).length >= 4)
  )
}

/** Whether a reply says sorry and thanks, and who does something about it, or what is done and when. */
function isWhole(reply: Reply): boolean {
  return (
    !reply.does('review-answer') &&
    reply.does('apology', 'regret') &&
    reply.does('thanks') &&
    (reply.does('owner') || (reply.does('action') && reply.does('time-frame')))
  )
}

/** Whether a whole reply owns the fault, too, and says who does something about it: then hard words are about us. */
export function isOwning(reply: Reply): boolean {
  return reply.words <= LONG && isWhole(reply) && reply.does('responsibility') && reply.does('owner')
}
