import type { OpenDocument, Opener } from '../document.ts'
import { lostFigures } from '../facts.ts'
import type { Draft, Found, Locale, Range, Rewrite, Rule, Suggestion } from '../types.ts'
import { type Answers, answersOf } from './answers.ts'
import { applySuggestion } from './apply.ts'
import { editsOf, type Place, placeOf, withArticle } from './edits.ts'
import { isSafe, keeps, suits } from './guards.ts'
import type { Reteller } from './retelling.ts'
import { article, capitalized, isOfSeveral, ofSeveral, respell, spellingOf } from './text.ts'

/** The form that a rewrite wants of a captured verb. */
export type Form = 'infinitive' | 'past' | 'participle' | 'gerund'

/** Inflects a verb, or returns undefined when it does not know how. */
export type Inflector = (verb: string, form: Form) => string | undefined

/** Makes suggestions for a finding, given all that was found with it: all, or those that may be applied `unasked`. */
export type Suggester = (
  rule: Rule,
  found: Found,
  draft: Draft,
  all: readonly Outcome[],
  unasked: boolean,
) => Suggestion[]

/** The rule that found something, and whether by its words alone. */
export interface Outcome {
  readonly rule: Pick<Rule, 'id' | 'severity'>
  readonly found: Pick<Found, 'weighed'>
}

/** Makes what turns rewrites into suggestions: from the agent's own sentence, with nothing lost or invented. */
export function createSuggester(options: {
  readonly opener: Opener
  /** What is found in a draft, opened by the same opener: a change that leaves its finding, or brings another one, is not offered. */
  readonly find: (draft: Draft) => readonly Outcome[]
  readonly locale?: Locale
  readonly inflect?: Inflector
  readonly retell?: Reteller
}): Suggester {
  const { opener, find, inflect, retell } = options

  return (rule, found, draft, all, unasked) => {
    const rewrites = unasked ? rule.rewrites.filter((one) => typeof one === 'object' && one.safe) : rule.rewrites
    if (rewrites.length === 0) return []
    try {
      const alternatives = alternativesOf(rewrites, found, draft)
      const lost = (one: Suggestion) => lostFigures(draft.reply.slice(...one.range), one.text)
      const whole = offer(alternatives.map((ways) => ways.filter((one) => lost(one).length === 0)))
      if (whole.length > 0) return whole
      // Where nothing else can be offered, a button says what goes.
      return offer(alternatives).map((one) => ({ ...one, title: `${one.title}, without “${lost(one).join('”, “')}”` }))
    } finally {
      opener.closeChanges()
    }

    /** The best of each that mends. */
    function offer(alternatives: readonly (readonly Suggestion[])[]): Suggestion[] {
      const offered: Suggestion[] = []
      for (const ways of alternatives) {
        const suggestion = ways.find(
          (one) =>
            !offered.some((other) => isEqual(one, other)) &&
            mends(rule, one, all, find({ ...draft, reply: applySuggestion(draft.reply, one) })),
        )
        if (suggestion) offered.push(suggestion)
      }
      return offered
    }
  }

  /** The suggestions that each rewrite allows, the best first. */
  function alternativesOf(rewrites: Rule['rewrites'], found: Found, draft: Draft): Suggestion[][] {
    const document = opener.reopen(draft)
    const { reply } = document
    const place = placeOf(reply, found)
    const filler = { place, answers: answersOf(document, retell), inflect }
    const localeOf = () => options.locale ?? spellingOf(reply.text)
    return rewrites.map((given) => {
      const rewrite = typeof given === 'string' ? { title: titleOf(given), text: given } : given
      return suggestionsOf(rewrite, filler, document, localeOf)
    })
  }
}

/** The rule that finds slots. */
const HOLE = 'unfilled-placeholder'

/** Whether a rule finds less after a change, and no other rule more that matters and is sure. */
function mends({ id }: Rule, { kind }: Suggestion, before: readonly Outcome[], after: readonly Outcome[]): boolean {
  const count = (outcomes: readonly Outcome[], of: string) => outcomes.filter(({ rule }) => rule.id === of).length
  return (
    // The slots of a template are for the agent to fill.
    ((id === HOLE && kind === 'template') || count(after, id) < count(before, id)) &&
    after.every(
      ({ rule, found }) =>
        rule.severity === 'info' ||
        found.weighed ||
        rule.id === HOLE ||
        count(after, rule.id) <= count(before, rule.id),
    )
  )
}

function isEqual(a: Suggestion, b: Suggestion): boolean {
  return a.range[0] === b.range[0] && a.range[1] === b.range[1] && a.text === b.text
}

interface Filler {
  readonly place: Place
  readonly answers: Answers
  readonly inflect: Inflector | undefined
}

function titleOf(text: string): string {
  return text === '' ? 'Drop it' : 'Say it another way'
}

/** Whether a rewrite is for what was found: of a sentence that was weighed, words for a part of it are not. */
function isMeant({ at = 'match', when }: Rewrite, place: Place): boolean {
  if (when === 'weighed') return place.found.weighed === true
  if (place.found.weighed && at === 'match') return false
  return when === undefined || captured(place, when) !== undefined
}

function suggestionsOf(
  rewrite: Rewrite,
  filler: Filler,
  document: OpenDocument,
  localeOf: () => Locale | undefined,
): Suggestion[] {
  const { place } = filler
  if (!isMeant(rewrite, place)) return []
  const filled = variantOf(rewrite.text, document.draft, filler)
  if (filled === undefined) return []
  const voices = isOfSeveral(place.text) ? new Set([ofSeveral(filled), filled]) : [filled]
  return [...voices].flatMap((voice) => {
    const words = respell(article(voice), localeOf)
    if (!suits(rewrite, words, place, document)) return []
    const edits = isBrought(rewrite, place)
      ? [{ range: place.found.range, text: beginsAt(place) ? capitalized(voice) : voice }]
      : editsOf(rewrite.at, words, place, tellsAll(rewrite, place))
    return edits
      .filter((edit) => edit.range.every((at) => !parts(place.text, at)) && keeps(edit, rewrite, place, document))
      .map(({ range, text }) => {
        const safe = rewrite.safe && isSafe({ range, text }, place)
        const kind = /\{[^{}]+\}/.test(words) ? 'template' : safe ? 'fix' : 'suggestion'
        return { title: rewrite.title, ...withArticle({ range, text }, place.text), kind }
      })
  })
}

/** Whether a finding begins its sentence with a capital. */
function beginsAt({ text, found: { range }, saying }: Place): boolean {
  const head = text.slice(Math.min(saying[0], range[0]), range[0])
  return /^\p{Lu}/u.test(text.slice(range[0])) && !/[\p{L}\p{N}]/u.test(head)
}

/** Whether an offset stands inside a line break or a surrogate pair. */
function parts(text: string, at: number): boolean {
  return at > 0 && /^(?:\r\n|[\ud800-\udbff][\udc00-\udfff])/.test(text.slice(at - 1, at + 1))
}

/**
 * One of several ways to say it, filled: of those that leave least to fill the same for the same reply, and none that
 * begins as an earlier turn of the agent does.
 */
function variantOf(text: Rewrite['text'], { reply, thread = [] }: Draft, filler: Filler): string | undefined {
  if (typeof text === 'string') return fill(text, filler)
  const fresh = text.filter(
    (one) => !thread.some((turn) => turn.from === 'agent' && turn.text.includes(one.split(/[{$]/, 1)[0]!.trim())),
  )
  const ways = (fresh.length > 0 ? fresh : text)
    .map((one) => fill(one, filler))
    .filter((filled) => filled !== undefined)
    .map((filled) => ({ filled, open: filled.match(/\{[^{}]+\}/g)?.length ?? 0 }))
  const least = Math.min(...ways.map(({ open }) => open))
  const best = ways.filter(({ open }) => open === least)
  let hash = 0
  for (let at = 0; at < reply.length; at++) hash = (Math.imul(hash, 31) + reply.charCodeAt(at)) >>> 0
  return best[hash % best.length]?.filled
}

/** The text of a rewrite with its captures and what the thread holds filled in; undefined where something is not there. */
function fill(template: string, { place, answers, inflect }: Filler): string | undefined {
  const { text, found, saying } = place
  let missing = false
  const filled = template.replace(
    /\{([a-z ]+)\}|\$([a-z]+)(?:\.(infinitive|past|participle|gerund))?/g,
    (part, slot: string | undefined, name: string, form: Form | undefined, at: number) => {
      if (slot) return answers(slot, template.slice(0, at), template.slice(at + part.length)) ?? part
      const words = name === 'rest' ? restOf(text, found, saying) : captured(place, name)
      const inflected = form && words ? inflectFirst(words, form, inflect) : words
      if (!inflected) missing = true
      // *Dear {name}* may be among the words that a finding brings; what stands in the reply is nobody's slot.
      return name in found.captures || !inflected
        ? (inflected ?? '')
        : inflected.replace(
            /\{(name)\}|^\{([a-z ]+)\}$/,
            (hole, who?: string, what = '') => answers(who ?? what, '', '') ?? hole,
          )
    },
  )
  return missing ? undefined : filled
}

/** Whether a rewrite is no more than words that the finding brings: they stand there as they are. */
function isBrought({ text, at }: Rewrite, { found: { captures, fills } }: Place): boolean {
  if (typeof text !== 'string') return false
  const name = text.slice(1)
  return text.startsWith('$') && !at && captures[name] === undefined && fills?.[name] !== undefined
}

/** Whether a rewrite begins with words that the finding brings: they are all that its sentence says. */
function tellsAll({ text, at }: Rewrite, { found: { captures, fills } }: Place): boolean {
  const name = at === 'sentence' && typeof text === 'string' && /^\$([a-z]+)/.exec(text)?.[1]
  return name ? captures[name] === undefined && fills?.[name] !== undefined : false
}

/** What a finding has under a name: words of the text, or else words that it brings, which may have slots. */
function captured({ text, found: { captures, fills } }: Place, name: string): string | undefined {
  const range = captures[name]
  return range ? text.slice(...range) : fills?.[name]
}

/** What follows the finding in its sentence, without the closing mark. */
function restOf(text: string, { range }: Found, sentence: Range): string {
  return text
    .slice(range[1], Math.max(range[1], sentence[1]))
    .replace(/(?<![.!?…\s])[.!?…\s]+$/, '')
    .replace(/^[\s,;:–—-]+/, '')
}

function inflectFirst(words: string, form: Form, inflect: Inflector | undefined): string | undefined {
  const [verb = '', ...rest] = words.split(' ')
  const inflected = inflect?.(verb.toLowerCase(), form)
  return inflected && [inflected, ...rest].join(' ')
}
