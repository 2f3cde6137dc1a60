/**
 * What keeps the time that hostile texts take linear: of one kind so many things are found in a text, and so much
 * of what stands before a place is looked at. No real reply comes near either.
 */

/** How many findings, or matches of a list of patterns, there are in one text at most. */
export const MOST = 100

/** How many UTF-16 units before or after a place are looked at. */
export const NEAR = 300

/** The first matches of an expression in a text, which must be global. */
export function firstMatches(text: string, expression: RegExp, most = MOST): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  for (const match of text.matchAll(expression)) if (matches.push(match) === most) break
  return matches
}

/** What stands before an offset, as far back as is looked. */
export function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - NEAR), at)
}
