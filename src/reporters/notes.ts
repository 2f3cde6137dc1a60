import type { Report, Suggestion } from '../types.ts'
import { escapeLine } from './escape.ts'

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

/** Rewrites in words, without where they are put; deleting is but a title. */
export function rewritesOf(suggestions: readonly Suggestion[]): string[] {
  return suggestions.map(({ title, text }) => escapeLine(text.trim() === '' ? title : `${title}: ${text.trim()}`))
}
