import type { Tokens } from './tokens.ts'
import { Flag, Shape } from './words.ts'

/** Makes the pass that turns the tokens of configured names into terms, which no pattern matches. */
export function createTerms(terms: readonly string[]): (text: string, tokens: Tokens) => void {
  const spellings = terms.filter((term) => term.trim() !== '')
  if (spellings.length === 0) return () => {}

  return (text, { length, start, end, word, flags }) => {
    for (const term of spellings) {
      for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + term.length)) {
        const past = at + term.length
        let token = firstFrom(start, length, at)
        if (token === length || start[token] !== at) continue
        const first = token
        while (token < length && end[token]! <= past) token++
        if (end[token - 1] !== past) continue
        for (let part = first; part < token; part++) {
          word[part] = Shape.Term
          if (part > first) flags[part]! |= Flag.Joined
        }
      }
    }
  }
}

/** The first token that begins at `offset` or later. */
function firstFrom(start: Int32Array, length: number, offset: number): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (start[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}
