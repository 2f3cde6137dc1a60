import type { Range, Report, Suggestion } from '../types.ts'
import { escapeLine } from './escape.ts'
import type { Linted } from './reporter.ts'

/** What a file of several replies calls this one, as the begin of a line about it. */
export function prefixOf({ entry }: Pick<Linted, 'entry'>): string {
  const name = entry?.title ?? entry?.path
  return name === undefined ? '' : `${escapeLine(name)}: `
}

/** The first unit of a reply, which is what is said of all of it points at. */
export const BEGIN: Range = [0, 1]

/** What a person must know about what was not looked at, a sentence each. */
export function notesOf({ incomplete, undecided }: Report): string[] {
  return [
    ...(incomplete === 'too-long' ? ['Incomplete: the reply is too long, so only its start was read.'] : []),
    ...(incomplete === 'out-of-time' ? ['Incomplete: the time was up before every rule was tried.'] : []),
    ...(incomplete === 'too-many-branches'
      ? [
          'Incomplete: its conditions make more texts than are read, so each of their parts was read at least once, but not with all others.',
        ]
      : []),
    ...(incomplete === 'too-many-findings'
      ? ['Incomplete: of one kind there are more findings than the first 100, and only these were looked at.']
      : []),
    ...(incomplete === 'language'
      ? ['Incomplete: the reply does not look English, and only English is understood.']
      : []),
    ...(undecided.length > 0
      ? [`Incomplete: without grammar these rules were not decided: ${undecided.map(escapeLine).join(', ')}.`]
      : []),
  ]
}

/** Rewrites of a reply in words, without where they are put; deleting is but a title. */
export function rewritesOf(suggestions: readonly Suggestion[], reply: string): string[] {
  return suggestions.map(({ title, range, text }) => {
    const [, put] = wholeWords(range, text, reply)
    return escapeLine(put.trim() === '' ? title : `${title}: ${put.trim()}`)
  })
}

/** What an edit replaces and puts, with the rest of the words that it starts or ends within. */
export function wholeWords([start, end]: Range, text: string, reply: string): [old: string, put: string] {
  const parts = (offset: number) => LETTER.test(reply.charAt(offset - 1)) && LETTER.test(reply.charAt(offset))
  let from = start
  let to = end
  while (parts(from)) from--
  while (parts(to)) to++
  return [reply.slice(from, to), reply.slice(from, start) + text + reply.slice(end, to)]
}

const LETTER = /[\p{L}\p{N}\p{M}]/u
