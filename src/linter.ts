import { MOST } from './bounds.ts'
import { resolve } from './config/resolve.ts'
import { createOpener, type OpenDocument } from './document.ts'
import { draftOf } from './draft.ts'
import { asFound, readsAs } from './finder.ts'
import { factsOf, reportOf, withLazy } from './lazy.ts'
import { checkOwn, lexiconWith } from './lexicon/own.ts'
import type { Judge } from './matching/index.ts'
import { cues, moves } from './moves/index.ts'
import { overlap } from './overlap.ts'
import { isCalm } from './owed.ts'
import { settle } from './precedence.ts'
import { isForeign } from './reading/language.ts'
import { redacted, redactedToSlots } from './redact.ts'
import { checkRange } from './rewriting/apply.ts'
import { statementOf } from './rewriting/edits.ts'
import { createSuggester, type Inflector } from './rewriting/index.ts'
import type { Reteller } from './rewriting/retelling.ts'
import { signals } from './signals/index.ts'
import type { Config, Draft, Finding, Found, Linter, Move, Range, Report, Rule, Signal, Suggestion } from './types.ts'
import { unexpected } from './unexpected.ts'
import { createWeigher, type Judged } from './weighing.ts'

/** What a linter may use beside patterns: a judge of grammar, an inflector of words, and what retells a customer's trouble. */
export interface Engines {
  readonly judge?: Judge
  readonly inflect?: Inflector
  readonly retell?: Reteller
}

/** Makes `createLinter` for the rules of the house and the engines at hand. */
export function linterWith<Id extends Lowercase<string>>(
  house: readonly Rule<Id>[],
  engines: Engines,
): (config?: Config<Id>) => Linter {
  const ids = new Set<string>(house.map(({ id }) => id))
  return (config = {}) => createLinter(config, 0)

  /** Makes a linter. One that is asked by its own rules is `within` another, which does not stop looking meanwhile. */
  function createLinter(config: Config<Id>, within: number): Linter {
    const { rules, terms, words, locale, limits, redact } = resolve(config, house)
    const lexicon = lexiconWith(words)
    // Those of the house are right: tests see to it.
    const ownRules = rules.filter((rule) => !house.some((one) => readsAs(one, rule)))
    checkOwn(ownRules, words, lexicon)
    const opener = createOpener({
      rules,
      moves: [...moves, ...cues],
      signals,
      lexicon,
      terms,
      own: ownRules.length > 0,
      ...engines,
    })
    const weigh = createWeigher(rules)
    const suggest = createSuggester({
      opener,
      find: (draft) => find(opener.openChange(draft)).found,
      ...(locale ? { locale } : {}),
      ...engines,
    })

    let isBusy = false
    let inner: Linter | undefined

    const linter: Linter = (given) => {
      const draft = draftOf(given)
      const whole = draft.reply.length <= limits.length
      const read = whole ? draft : { ...draft, reply: cut(draft.reply, limits.length) }
      return alone(
        draft,
        () => lint(read, draft, whole),
        (report) => report,
      )
    }
    return linter

    /** Looks at a draft, or has another linter do so where a rule asks that this one is just asking. */
    function alone<Result>(draft: Draft, look: () => Result, of: (report: Report) => Result): Result {
      if (isBusy) {
        if (within === DEEPEST) throw new Error('Unexpected lint by a rule within a lint by a rule')
        return of((inner ??= createLinter(config, within + 1))(draft))
      }
      isBusy = true
      try {
        return look()
      } finally {
        isBusy = false
      }
    }

    function lint(read: Draft, draft: Draft, whole: boolean): Report {
      const deadline = limits.time === Number.POSITIVE_INFINITY ? undefined : performance.now() + limits.time
      const document = opener.open(read)
      const { found, late, full } = find(document, deadline)
      // Before another draft is opened.
      const { text, tokens } = document.opened.passage
      // Of what was cut, nobody knows how the last sentence goes on.
      const settled = whole ? Number.POSITIVE_INFINITY : (tokens.start[tokens.first[tokens.sentences - 1] ?? 0] ?? 0)
      const isSettled = ({ range }: Suggestion) => range[1] <= settled
      const incomplete = late
        ? 'out-of-time'
        : !whole
          ? 'too-long'
          : full
            ? 'too-many-findings'
            : isForeign(text, tokens)
              ? 'language'
              : undefined
      const calm = found.length > 0 && isCalm(document)
      const findings = reported(found, document)
        .sort(({ range: a }, { range: b }) => a[0] - b[0] || a[1] - b[1])
        .map((one, index) =>
          toFinding(one, calm, read, ids.has(one.rule.id), (rule, at) =>
            alone(
              draft,
              () => suggest(rule, at, read, found, index >= suggestedIn(read.reply)).filter(isSettled),
              ({ findings }) => findings.find((other) => isSame(other, one))?.suggestions ?? [],
            ),
          ),
        )
        .map((finding) => (redact ? withoutPrivate(finding) : finding))
      // Few ask for these, so the draft is opened once more for who does.
      const ask =
        <Name extends 'moves' | 'signals' | 'stage' | 'ignored'>(
          name: Name,
          part: (document: OpenDocument) => Report[Name],
        ) =>
        () =>
          alone(
            draft,
            () => part(opener.reopen(read)),
            (report) => report[name],
          )
      return reportOf(
        { findings, incomplete, undecided: document.opened.undecided },
        {
          moves: ask('moves', movesOf),
          signals: ask('signals', signalsOf),
          stage: ask('stage', ({ stage }) => stage),
          ignored: ask('ignored', (opened) => ignoredIn(opened, draft)),
        },
      )
    }

    /** What the rules find in a document, and whether the time was up before all had looked, or there was too much of a kind. */
    function find(
      document: OpenDocument,
      deadline?: number,
    ): { found: readonly Judged[]; late: boolean; full: boolean } {
      const found: Judged[] = []
      let full = false
      let late = false
      const isLate = () => deadline !== undefined && performance.now() > deadline
      for (const rule of rules) {
        late = isLate()
        if (late) break
        if (!document.opened.concerns(rule)) continue
        const here = run(rule, document)
        full ||= here.length > MOST
        for (const one of here.slice(0, MOST)) found.push(one)
      }
      const settled = settle(found)
      late ||= isLate()
      const weighed = late ? [] : weigh(document, settled)
      full ||= weighed.length > MOST
      return { found: [...settled, ...weighed.slice(0, MOST)], late, full: full || document.opened.full }
    }
  }
}

/** How deep rules may ask the linter that asks them. */
const DEEPEST = 1

/** Something found, and where it is reported. */
interface Reported extends Judged {
  readonly range: Range
}

/** Where each thing found is reported; of a rule that reports sentences, each once. */
function reported(found: readonly Judged[], { reply }: OpenDocument): Reported[] {
  const all = found.map((one) => ({
    ...one,
    range: one.rule.at === 'sentence' ? statementOf(reply, one.found) : one.found.range,
  }))
  return all.filter(
    ({ rule, range }, index) =>
      rule.at !== 'sentence' ||
      !all.slice(0, index).some((other) => other.rule === rule && overlap(other.range, range)),
  )
}

/** Of so many findings all suggestions are made, at least. */
const SUGGESTED = 20

/** How many UTF-16 units are linted anew for the suggestions of a report, about: each is tried in the whole reply. */
const RELINTED = 100_000

/** Of how many findings in a reply all suggestions are made; of others only those that may be applied unasked. */
function suggestedIn({ length }: string): number {
  return Math.max(SUGGESTED, Math.floor(RELINTED / Math.max(1, length)))
}

/**
 * Whether a finding is of what was found, in a report on the same draft: a rule may find more or less when it is asked
 * again.
 */
function isSame({ ruleId, range: [start, end] }: Finding, { rule, range }: Reported): boolean {
  return ruleId === rule.id && start === range[0] && end === range[1]
}

/** What a rule finds. A rule that throws is a finding itself, and stops no other. */
function run(rule: Rule, document: OpenDocument): Judged[] {
  const { opened } = document
  if (typeof rule.find !== 'function') return opened.found(rule).map((found) => ({ ruleId: rule.id, rule, found }))
  try {
    return (
      rule
        .find(document, (name) => opened.found(rule, checkNamed(rule, name)))
        // One more tells that there are too many.
        .slice(0, MOST + 1)
        .map((given) => {
          const found = asFound(given, opened.passage)
          checkRange(found.range, document.reply.text)
          return { ruleId: rule.id, rule, found }
        })
        .filter(({ found }) => !(found.weighed && rule.whenWeighed === 'off'))
    )
  } catch (error) {
    return [{ ruleId: INTERNAL_ERROR.id, rule: internalError(rule.id, error), found: whole(document.reply.text) }]
  }
}

/** A name of patterns that a rule asks for. Throws a TypeError where the rule has none so named. */
function checkNamed({ patterns = {} }: Rule, name: string): string {
  if (!Object.hasOwn(patterns, name)) throw unexpected('patterns', name, Object.keys(patterns))
  return name
}

const INTERNAL_ERROR: Rule = {
  id: 'internal-error',
  severity: 'warning',
  preset: 'recommended',
  message: 'A rule failed, so this reply was not checked by it.',
  explanation: 'The other rules were not affected.',
  find: [],
  rewrites: [],
}

// The error's words stay out: they could hold words of the reply.
function internalError(id: string, error: unknown): Rule {
  const name = error instanceof Error ? error.name : typeof error
  return { ...INTERNAL_ERROR, message: `The rule \`${id}\` failed with ${name}, so this reply was not checked by it.` }
}

function whole(reply: string): Found {
  return { range: [0, reply.length], sentence: 0, captures: {} }
}

/** Where the rules' pages are. */
const PAGES = 'https://github.com/replylint/replylint/blob/main/rules/docs/'

function toFinding(
  { rule, found, range }: Reported,
  calm: boolean,
  { reply }: Draft,
  hasPage: boolean,
  suggest: (rule: Rule, found: Found) => readonly Suggestion[],
): Finding {
  let suggestions: readonly Suggestion[] | undefined
  const { id, severity, whenCalm, whenWeighed = 'info', message, explanation } = rule
  return withLazy(
    {
      ruleId: id,
      severity: found.weighed && whenWeighed !== 'off' ? whenWeighed : ((calm || found.mild) && whenCalm) || severity,
      range: copied(range),
      message: message.replaceAll('{match}', () => reply.slice(...found.range)),
      explanation,
      ...(hasPage && { url: `${PAGES}${id}.md` }),
      ...(rule.at === 'sentence' && { match: copied(found.range) }),
    },
    { suggestions: () => (suggestions ??= suggest(rule, found)) },
  )
}

/** A finding with stars for what is private; a suggestion that has some must be filled again. */
function withoutPrivate(finding: Finding): Finding {
  return withLazy(
    { ...factsOf(finding), message: redacted(finding.message) },
    {
      suggestions: () =>
        finding.suggestions.map((one): Suggestion => {
          const text = redactedToSlots(one.text)
          return text === one.text ? one : { ...one, text, title: redacted(one.title), kind: 'template' }
        }),
    },
  )
}

function movesOf({ reply }: OpenDocument): Move[] {
  return moves
    .flatMap(({ id }) => reply.moves(id).map(({ range }) => ({ id, range: copied(range) })))
    .sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1])
}

/** What is kept is not handed out: the host may change it. */
function copied([start, end]: Range): Range {
  return [start, end]
}

/** The signals, as copies that the host may keep and change. */
function signalsOf({ customer }: OpenDocument): Signal[] {
  return signals
    .map(({ id }) => customer.signal(id))
    .filter((signal) => signal !== undefined)
    .map((signal) => ({ ...signal, evidence: signal.evidence.map((one) => ({ ...one, range: copied(one.range) })) }))
}

function ignoredIn({ opened: { passage } }: OpenDocument, draft: Draft): Report['ignored'] {
  const ignored = passage.ignored().map((part) => ({ ...part, range: copied(part.range) }))
  const { length } = passage.text
  return length === draft.reply.length
    ? ignored
    : [...ignored, { range: [length, draft.reply.length], reason: 'too-long' }]
}

/** The first `length` units of a reply, cut after a sentence where one ends near. */
function cut(reply: string, length: number): string {
  const part = reply.slice(0, length)
  const stop = Math.max(part.lastIndexOf('\n'), part.lastIndexOf('. '))
  return stop > length * 0.9 ? part.slice(0, stop + 1) : part.replace(/[\ud800-\udbff\r]$/, '')
}
