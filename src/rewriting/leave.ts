import { before } from '../bounds.ts'

// A line that takes leave: *Kind regards,*, *Thanks for your patience!*.
const LEAVE =
  /^(?:thank(?:s| you) (?:and|n|&) )?(?:with )?(?:(?:all|the|kind|kindest|best|warm|many) ){0,3}(?:regards|wishes|sincerely|warmly|warmest|take care|(?:see you|talk|speak)(?: to you)? soon|have an? (?:[^\s.!?]+ ){1,2}(?:day|one|evening|weekend|week|night)|thank you(?=\W{0,9}$)|(?:thanks|yours|cheers|best|love)(?=\W{0,9}$|,| (?:again|truly|sincerely|faithfully|from|for|in|so|a)\b))(?![^\s,.!])[^.!?]{0,60}[.!]{0,9}$/i

// On the same line as what it ends.
const INLINE_LEAVE =
  /(?<=[.!?…])[ \t]+(?:(?:kind(?:est)?|best|warm(?:est)?) (?:regards|wishes)|regards|sincerely|yours (?:truly|sincerely|faithfully)),?[^.!?\n]{0,60}$/i

// A line that says who wrote: *Jon*, *Jon from Acme*, *Billing Team*.
const NAME =
  /^\p{Lu}(?!\p{Lu}{2})[\p{L}'’-]*(?:[.,]? (?:(?:from|at|of|the|and|for|in|[&@|–-]) ){0,2}\p{Lu}[\p{L}'’-]*){0,4}$/u

const NO_NAME =
  /\b(?:yes|no|okay|sure|done|great|perfect|correct|congrat\w*|welcome|hello|hi|sorry|please|thank|enjoy|i|we|you|it|this|here|(?:to|mon|tues|wednes|thurs|fri|satur|sun)day)\b/i

// Short words before a name: *Until then,*.
const SHORT = /^\p{Lu}\p{L}*(?: \p{L}+){0,3},$/u

const GREETING = /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))\b[^.?\n]{0,60}$/i

/** The end of a text that needs no full stop: it has a closing mark, or a face that stands for one. */
export const STOPPED = /(?:[.!?…]["'”’)\]]*|\s[:;=]-?[)(DP]|\p{Extended_Pictographic}\uFE0F?)$/u

/** Whether a text is no more than a greeting. */
export function isGreeting(text: string): boolean {
  return GREETING.test(text.trim())
}

/** Where a reply begins to take leave or to say who wrote it, or else where it ends. */
export function leaveOf(text: string): number {
  const last = before(text, text.length)
  const lines = last.split('\n')
  const startOf = (at: number) => text.length - lines.slice(at).join('\n').length
  const lineAt = (at: number) => lines[at]!.trim()
  let names = lines.length
  while (names > 1 && names > lines.length - 3 && isName(lineAt(names - 1))) names--
  let above = names - 1
  while (above > 0 && lineAt(above) === '') above--

  for (let at = lines.length - 1; at > 0 && at > lines.length - 7; at--) {
    if (!LEAVE.test(lineAt(at))) continue
    // Thanks are the reply, where nothing is said before or more is said below.
    const isReply =
      /^thanks (?!and\b|n\b|&)/i.test(lineAt(at)) &&
      (/\S\s+\S+\s+\S/.test(lines.slice(at + 1, names).join(' ')) || isGreeting(text.slice(0, startOf(at))))
    if (!isReply) return startOf(at)
  }
  if (names < lines.length) {
    if (above === names - 1 && above > 0 && SHORT.test(lineAt(above)) && !isGreeting(lineAt(above)))
      return startOf(above)
    // A mere name needs no stop before it, where a blank line is.
    const isParted = above < names - 1 && names === lines.length - 1 && /^\S+$/.test(lineAt(names))
    if (isParted ? !/[:;]$/.test(lineAt(above)) : STOPPED.test(lineAt(above))) return startOf(names)
  }
  return text.length - last.length + (INLINE_LEAVE.exec(last)?.index ?? last.length)
}

function isName(line: string): boolean {
  return NAME.test(line) && !NO_NAME.test(line)
}
