import type { Opener } from '../document.ts'
import type { Customer, Draft, Found, Locale, Range, Rewrite, Rule, Suggestion } from '../types.ts'
import { keepsFacts } from './facts.ts'
import { article, capitalized, lowered, respell, spellingOf } from './text.ts'

/** The form that a rewrite wants of a captured verb. */
export type Form = 'infinitive' | 'past' | 'participle' | 'gerund'

/** Inflects a verb, or returns undefined when it does not know how. */
export type Inflector = (verb: string, form: Form) => string | undefined

/** Makes suggestions for a finding. */
export type Suggester = (rule: Rule, found: Found, draft: Draft) => Suggestion[]

/** Makes what turns rewrites into suggestions: from the agent's own sentence, with nothing lost or invented. */
export function createSuggester(options: {
  readonly opener: Opener
  readonly locale?: Locale
  readonly inflect?: Inflector
}): Suggester {
  const { opener, inflect } = options

  return (rule, found, draft) => {
    try {
      const { reply, customer } = opener.open(draft)
      const { text } = reply
      const sentence = reply.sentences[found.sentence] ?? found.range
      const place = { text, found, sentence, name: draft.customer?.name ?? nameOf(customer), inflect }
      const locale = options.locale ?? spellingOf(text)
      const offered = new Map<string, Suggestion>()
      for (const rewrite of rule.rewrites) {
        const suggestion = suggestionOf(
          typeof rewrite === 'string' ? { title: titleOf(rewrite), text: rewrite } : rewrite,
          place,
          locale,
        )
        if (suggestion) offered.set(`${suggestion.range} ${suggestion.text}`, suggestion)
      }
      return [...offered.values()]
    } finally {
      opener.close()
    }
  }
}

interface Place {
  readonly text: string
  readonly found: Found
  readonly sentence: Range
  /** The customer's name, where it is known. */
  readonly name: string | undefined
  readonly inflect: Inflector | undefined
}

function titleOf(text: string): string {
  return text === '' ? 'Drop it' : 'Say it another way'
}

function suggestionOf(rewrite: Rewrite, place: Place, locale: Locale | undefined): Suggestion | undefined {
  if (rewrite.when && captured(place, rewrite.when) === undefined) return undefined
  const filled = fill(rewrite.text, place)
  if (filled === undefined) return undefined
  const words = respell(article(filled), locale)
  const edit =
    words === ''
      ? deletion(rewrite, place)
      : isBrought(rewrite, place)
        ? { range: place.found.range, text: filled }
        : replacement(rewrite, words, place)
  if (!edit) return undefined
  const { range, text } = edit
  const before = place.text.slice(...range)
  if (before === text || !keepsFacts(withoutHole(before, place), text)) return undefined
  const kind = /\{[^{}]+\}/.test(words) ? 'template' : rewrite.safe ? 'fix' : 'suggestion'
  return { title: rewrite.title, range, text, kind }
}

/** The text of a rewrite with its captures and what the thread holds filled in; undefined where something is not there. */
function fill(template: string, place: Place): string | undefined {
  const { text, found, sentence, inflect } = place
  let missing = false
  const filled = template.replace(
    /\$([a-z]+)(?:\.(infinitive|past|participle|gerund))?/g,
    (_, name: string, form?: Form) => {
      const words = name === 'rest' ? restOf(text, found, sentence) : captured(place, name)
      const inflected = form && words ? inflectFirst(words, form, inflect) : words
      if (!inflected) missing = true
      return inflected ?? ''
    },
  )
  if (missing) return undefined
  return filled.replace(/\{name\}/g, (slot) => place.name ?? slot)
}

/** Whether a rewrite is no more than words that the finding brings: they stand there as they are. */
function isBrought({ text, at }: Rewrite, { found: { captures, fills } }: Place): boolean {
  const name = text.slice(1)
  return text.startsWith('$') && !at && captures[name] === undefined && fills?.[name] !== undefined
}

/** What a finding has under a name: words of the text, or else words that it brings. */
function captured({ text, found: { captures, fills } }: Place, name: string): string | undefined {
  const range = captures[name]
  return range ? text.slice(...range) : fills?.[name]
}

/** What follows the finding in its sentence, without the closing mark. */
function restOf(text: string, { range }: Found, sentence: Range): string {
  return text
    .slice(range[1], Math.max(range[1], sentence[1]))
    .replace(/[.!?…\s]+$/, '')
    .replace(/^[\s,;:–—-]+/, '')
}

function inflectFirst(words: string, form: Form, inflect: Inflector | undefined): string | undefined {
  const [verb = '', ...rest] = words.split(' ')
  const inflected = inflect?.(verb.toLowerCase(), form)
  return inflected && [inflected, ...rest].join(' ')
}

function nameOf(customer: Customer): string | undefined {
  const [evidence] = customer.signal('name')?.evidence ?? []
  const message = evidence && customer.messages.find(({ index }) => index === evidence.message)
  return message?.text.slice(...evidence.range)
}

interface Edit {
  readonly range: Range
  readonly text: string
}

/** Words without what the finding captured as the hole of a template: it only stands for a fact. */
function withoutHole(words: string, place: Place): string {
  return words.replace(captured(place, 'hole') ?? '', '')
}

/** Takes the words out, and their sentence with them if nothing else is in it. */
function deletion(rewrite: Rewrite, { text, found, sentence }: Place): Edit | undefined {
  const [start, end] = rewrite.at === 'sentence' ? sentence : found.range
  const restBefore = text.slice(sentence[0], start)
  const restAfter = text.slice(end, sentence[1])
  if (!/[\p{L}\p{N}]/u.test(restBefore + restAfter)) return withoutSentence(text, sentence)
  const begins = !/[\p{L}\p{N}]/u.test(restBefore)
  // A comma or dash that parted the words from the rest goes with them.
  const past = end + (/^\s*[,;:–—-]?\s*/.exec(restAfter)?.[0].length ?? 0)
  if (!begins) {
    const lead = /[\s,;:–—-]*$/.exec(restBefore)![0].length
    const closing = /^\s*[.!?…]/.test(restAfter) || restAfter === ''
    return closing ? { range: [start - lead, end], text: '' } : { range: [start, past], text: '' }
  }
  const next = text.slice(past, past + 1)
  return next === '' ? undefined : { range: [start, past + 1], text: capitalized(next) }
}

function withoutSentence(text: string, [start, end]: Range): Edit | undefined {
  let past = end + /^[ \t]*/.exec(text.slice(end))![0].length
  const ends = past >= text.length || text[past] === '\n'
  const from = ends ? start - /[ \t]*$/.exec(text.slice(0, start))![0].length : start
  // A sentence alone on its line takes the line breaks after it along.
  if (ends && (from === 0 || text[from - 1] === '\n')) past += /^\s*/.exec(text.slice(past))![0].length
  const rest = text.slice(0, from) + text.slice(past)
  return rest.trim() === '' ? undefined : { range: [from, past], text: '' }
}

/** Puts words in the place of others, or beside them, as a sentence or as a part of one. */
function replacement({ at = 'match' }: Rewrite, words: string, { text, found, sentence }: Place): Edit {
  switch (at) {
    case 'sentence':
      return { range: sentence, text: capitalized(closed(words)) }
    case 'before': {
      const [start] = found.range
      return { range: [start, start], text: `${capitalized(closed(words))} ` }
    }
    case 'after': {
      const [, end] = sentence
      const stop = /[.!?…]["'”’)\]]*$/.test(text.slice(sentence[0], end)) ? '' : '.'
      return { range: [end, end], text: `${stop} ${capitalized(closed(words))}` }
    }
    case 'end':
      return atEnd(text, words)
    default:
      return inPlace(text, words, found.range, sentence)
  }
}

/** Before the sign-off, or at the very end. */
function atEnd(text: string, words: string): Edit {
  const signature =
    /\n\s*(?:(?:kind|best|warm|many)\s+)?(?:regards|wishes|thanks|sincerely|yours|cheers|best)\b[^\n]*(?:\n[^\n]*){0,4}\s*$/i.exec(
      text,
    )
  const end = signature ? signature.index : text.trimEnd().length
  const body = text.slice(0, end).trimEnd()
  const stop = body === '' || /[.!?…]["'”’)\]]*$/.test(body) ? '' : '.'
  return { range: [body.length, body.length], text: `${stop}${body === '' ? '' : ' '}${capitalized(closed(words))}` }
}

function inPlace(text: string, words: string, [start, end]: Range, sentence: Range): Edit {
  const begins = !/[\p{L}\p{N}]/u.test(text.slice(sentence[0], start))
  const asks = /[?!.]$/.test(words)
  // A question swallows the stop of the statement that it replaces.
  const swallowed = asks ? (/^\s*[.!?…]+/.exec(text.slice(end))?.[0].length ?? 0) : 0
  return { range: [start, end + swallowed], text: begins ? capitalized(words) : lowered(words) }
}

/** Words with a stop at the end. */
function closed(words: string): string {
  return /[.!?…:]["'”’)\]]*$/.test(words) ? words : `${words}.`
}
