import { firstMatches, MOST } from './bounds.ts'
import { createMatching, type Judge, type Lexicon, type Match, type Matcher } from './matching/index.ts'
import { memo } from './memo.ts'
import type { Passage } from './reading/index.ts'
import { isMasked, pastSentence, rangeOf } from './reading/tokens.ts'
import { settingOf } from './setting.ts'
import { stageOf } from './stage.ts'
import type {
  Customer,
  CustomerMessage,
  Document,
  Draft,
  Finder,
  Found,
  Ignored,
  Matches,
  Message,
  MoveDefinition,
  Pattern,
  Range,
  Reading,
  Recogniser,
  Reply,
  Setting,
  Signal,
  SignalDefinition,
} from './types.ts'

/** Anything that finds by patterns, code or both. */
type AnyRecogniser = Recogniser<readonly Pattern[] | Finder<never, unknown>>

/** Reads the texts of drafts for one set of recognisers. */
export interface Opener {
  /** Reads a draft. The document is good until {@link Opener.close}. */
  open(draft: Draft): OpenDocument
  /** Takes the texts of all open documents back. */
  close(): void
}

/** A document, and what the linter asks of it beside what rules ask. */
export interface OpenDocument extends Document {
  /** Whether a rule has anything to look at: a match of one of its patterns, or no patterns at all. */
  concerns(rule: AnyRecogniser): boolean
  /** Matches of the patterns of a rule's `find`. */
  found(rule: AnyRecogniser): readonly Found[]
  /** Matches of a rule's named patterns. */
  matchesOf(rule: AnyRecogniser): Matches
  readonly passage: Passage
  /** Ids of the rules that wanted grammar and did not get it. */
  readonly undecided: readonly string[]
  /** Whether of one kind so many things were found that the rest was not looked at. */
  readonly full: boolean
}

/** How many of the customer's messages are read, from the latest back. */
const MESSAGES_READ = 6

/** Makes an opener: here the patterns of all recognisers compile. */
export function createOpener(options: {
  readonly rules: readonly AnyRecogniser[]
  readonly moves: readonly MoveDefinition[]
  readonly signals: readonly SignalDefinition[]
  readonly lexicon: Lexicon
  readonly terms?: readonly string[]
  readonly judge?: Judge
}): Opener {
  const { rules, moves, signals } = options
  const ofReply = createFinder([rules, moves], options)
  let ofCustomer: TextFinder | undefined
  // What was read last: suggestions open one thread with many replies.
  let thread: Draft['thread']
  let messages: readonly OpenText[] | undefined
  const moveOf = new Map(moves.map((move) => [move.id, move]))
  const signalOf = new Map(signals.map((signal) => [signal.id, signal]))

  return {
    open(draft) {
      if (draft.thread !== thread) {
        thread = draft.thread
        messages = undefined
      }
      const read = () =>
        (messages ??= readMessages(draft.thread ?? [], () => (ofCustomer ??= createFinder([signals], options))))
      const opened = ofReply.read(draft.reply, draft.format === 'markdown' ? 'markdown' : 'text')
      const reply = openReply(opened, moveOf)
      const customer = openCustomer(draft, reply, read, signalOf)
      let before: readonly Reply[] | undefined
      const document: OpenDocument = {
        draft,
        reply,
        customer,
        did(...ids) {
          before ??= (draft.thread ?? [])
            .filter((message) => message.from === 'agent')
            .slice(-MESSAGES_READ)
            .map((message) => openReply(ofReply.read(message.text), moveOf))
          return before.some((turn) => turn.does(...ids))
        },
        get stage() {
          return stageOf(document)
        },
        concerns: (rule) => opened.concerns(rule),
        found: (rule) => opened.found(rule),
        matchesOf: (rule) => (name) => opened.found(rule, name),
        passage: opened.passage,
        get undecided() {
          return opened.undecided
        },
        get full() {
          return opened.full
        },
      }
      return document
    },
    close() {
      messages = undefined
      ofReply.release()
      ofCustomer?.release()
    },
  }
}

/** A text and the matches in it of all recognisers of one kind. */
interface OpenText extends CustomerMessage {
  readonly passage: Passage
  readonly undecided: readonly string[]
  readonly full: boolean
  search(expression: RegExp): readonly RegExpExecArray[]
  concerns(recogniser: AnyRecogniser): boolean
  found(recogniser: AnyRecogniser, name?: string): readonly Found[]
}

const NOTHING: readonly Found[] = []

/** Reads texts and finds recognisers in them. */
interface TextFinder {
  read(text: string, format?: 'text' | 'markdown', message?: number): OpenText
  release(): void
}

/** Where the patterns of a recogniser are. */
interface Place {
  readonly group: number
  /** By name, the list of its patterns; those of `find` have no name. */
  readonly lists: ReadonlyMap<string, number>
  readonly exceptions: number | undefined
}

/** Makes a reader of texts for groups of recognisers; a group is looked for when one of it is asked for. */
function createFinder(
  groups: readonly (readonly AnyRecogniser[])[],
  options: { readonly lexicon: Lexicon; readonly terms?: readonly string[]; readonly judge?: Judge },
): TextFinder {
  const patterns: Pattern[] = []
  const places = new Map<AnyRecogniser, Place>()
  const filed = groups.map((recognisers, group) => {
    const lists: (readonly Pattern[])[] = []
    const exceptions: (readonly Pattern[])[] = []
    for (const recogniser of recognisers) {
      const named = new Map<string, number>()
      if (typeof recogniser.find !== 'function') named.set('', lists.push(recogniser.find) - 1)
      for (const [name, list] of Object.entries(recogniser.patterns ?? {})) named.set(name, lists.push(list) - 1)
      const excused = recogniser.unless?.length ? exceptions.push(recogniser.unless) - 1 : undefined
      places.set(recogniser, { group, lists: named, exceptions: excused })
    }
    for (const list of lists) patterns.push(...list)
    for (const list of exceptions) patterns.push(...list)
    return { lists, exceptions }
  })
  const matching = createMatching({ patterns, ...options })
  const matchers = filed.map(({ lists, exceptions }) => matching.matcher(lists, exceptions))

  return {
    read(text, format, message) {
      const passage = matching.reader.read(text, format)
      const matches: ReturnType<Matcher['match']>[] = []
      const found = new Map<readonly Match[], readonly Found[]>()
      const undecided = new Set<string>()
      let sentences: readonly Range[] | undefined
      let full = false

      return {
        text,
        passage,
        index: message ?? -1,
        get sentences() {
          return (sentences ??= sentencesOf(passage))
        },
        words: passage.tokens.length,
        get undecided() {
          return [...undecided]
        },
        get full() {
          return full
        },
        search(expression) {
          const matches = firstMatches(text, expression)
          full ||= matches.length === MOST
          return matches
        },
        concerns(recogniser) {
          const place = places.get(recogniser)
          if (!place || recogniser.always || place.lists.size === 0) return true
          const matched = (matches[place.group] ??= matchers[place.group]!.match(passage))
          for (const list of place.lists.values()) if (matched[list]) return true
          return false
        },
        found(recogniser, name = '') {
          const place = places.get(recogniser)
          const list = place?.lists.get(name)
          if (!place || list === undefined) return NOTHING
          const matched = (matches[place.group] ??= matchers[place.group]!.match(passage))[list]
          return matched ? memo(found, matched, () => foundOf(recogniser, place, matched)) : NOTHING
        },
      }

      function foundOf(
        recogniser: AnyRecogniser,
        { group, exceptions }: Place,
        matched: readonly Match[],
      ): readonly Found[] {
        const here: Found[] = []
        for (const match of matched) {
          if (match.undecided) {
            undecided.add(recogniser.id)
            continue
          }
          if (exceptions !== undefined && matchers[group]!.excuses(exceptions, passage, match.first, match.past))
            continue
          if (here.push(toFound(passage, match, message)) === MOST) {
            full = true
            break
          }
        }
        return here
      }
    },
    release: matching.reader.release,
  }
}

const NO_CAPTURES: Found['captures'] = {}

function toFound(passage: Passage, { first, past, captures }: Match, message: number | undefined): Found {
  const { tokens } = passage
  return {
    range: rangeOf(tokens, first, past),
    sentence: tokens.sentence[first]!,
    captures:
      captures.size === 0
        ? NO_CAPTURES
        : Object.fromEntries(
            [...captures]
              .filter(([, [from, to]]) => to > from)
              .map(([name, [from, to]]) => [name, rangeOf(tokens, from, to)]),
          ),
    ...(message === undefined ? {} : { message }),
  }
}

function sentencesOf({ tokens }: Passage): Range[] {
  return Array.from({ length: tokens.sentences }, (_, sentence) => [
    tokens.start[tokens.first[sentence]!]!,
    tokens.sentenceEnd[sentence]!,
  ])
}

/** The token that stands at an offset or begins next after it, or -1. */
function tokenAt({ tokens: { length, end } }: Passage, offset: number): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (end[middle]! > offset) high = middle
    else low = middle + 1
  }
  return low === length ? -1 : low
}

function openReply(opened: OpenText, moveOf: ReadonlyMap<string, MoveDefinition>): Reply {
  const made = new Map<string, readonly Found[]>()
  let ignored: readonly Ignored[] | undefined
  const reply: Reply = {
    text: opened.text,
    words: opened.words,
    search: (expression) => opened.search(expression),
    get ignored() {
      return (ignored ??= opened.passage.ignored())
    },
    get sentences() {
      return opened.sentences
    },
    moves(id) {
      let found = made.get(id)
      if (!found) made.set(id, (found = find(id)))
      return found
    },
    does(...ids) {
      for (const id of ids) if (reply.moves(id).length > 0) return true
      return false
    },
  }
  return reply

  function find(id: string): readonly Found[] {
    const move = moveOf.get(id)
    if (!move) throw new Error(`Unexpected move \`${id}\`, expected one of ${[...moveOf.keys()].join(', ')}`)
    if (typeof move.find !== 'function') return opened.found(move)
    return move.find(reply, (name) => opened.found(move, name)).map((found) => asFound(found, opened.passage))
  }
}

/** What code of a recogniser returned, with its sentence. */
export function asFound(found: Range | Found, passage: Passage): Found {
  if (!Array.isArray(found)) return found as Found
  const range = found as unknown as Range
  const token = tokenAt(passage, range[0])
  return { range, sentence: token === -1 ? 0 : passage.tokens.sentence[token]!, captures: NO_CAPTURES }
}

function openCustomer(
  draft: Draft,
  reply: Reply,
  all: () => readonly OpenText[],
  signalOf: ReadonlyMap<string, SignalDefinition>,
): Customer {
  const read = new Map<string, Signal | null>()
  let setting: Setting | undefined

  const customer: Customer = {
    get messages() {
      return all()
    },
    get latest() {
      return all().at(-1) ?? EMPTY
    },
    get setting() {
      return (setting ??= settingOf(draft, customer, reply))
    },
    signal(id) {
      let signal = read.get(id)
      if (signal === undefined) {
        read.set(id, null) // Of signals that ask for each other, the second gets no answer.
        read.set(id, (signal = readSignal(id) ?? null))
      }
      return signal ?? undefined
    },
    signals(...ids) {
      for (const id of ids) if (customer.signal(id)?.holds === 'yes') return true
      return false
    },
  }
  return customer

  function readSignal(id: string): Signal | undefined {
    const signal = signalOf.get(id)
    if (!signal) throw new Error(`Unexpected signal \`${id}\`, expected one of ${[...signalOf.keys()].join(', ')}`)
    const texts = all()
    const matches: Matches = (name) =>
      texts.length === 1 ? texts[0]!.found(signal, name) : texts.flatMap((message) => message.found(signal, name))
    const { holds, evidence }: Reading =
      typeof signal.find === 'function' ? signal.find(customer, matches) : plainly(matches(''))
    if (holds === 'no') return undefined
    return { id, holds, score: evidence.reduce((sum, { weight }) => sum + weight, 0), evidence }
  }
}

const EMPTY: CustomerMessage = { text: '', sentences: [], words: 0, index: -1 }

function readMessages(thread: readonly Message[], finder: () => TextFinder): OpenText[] {
  const latest: OpenText[] = []
  for (let index = thread.length - 1; index >= 0 && latest.length < MESSAGES_READ; index--) {
    if (thread[index]!.from === 'customer') latest.unshift(finder().read(thread[index]!.text, 'text', index))
  }
  return latest
}

/** A signal that holds when one of its patterns is found. */
function plainly(found: readonly Found[]): Reading {
  return {
    holds: found.length > 0 ? 'yes' : 'no',
    evidence: found.map(({ message = 0, range }) => ({ message, range, weight: 1 })),
  }
}

/** Whether a range of the passage lies in a part that is not read. */
export function isIgnored({ tokens }: Passage, [start, end]: Range): boolean {
  for (let token = 0; token < tokens.length; token++) {
    if (tokens.start[token]! <= start && end <= tokens.end[token]!) return isMasked(tokens.word[token]!)
  }
  return false
}

/** The text of a sentence, by its index. */
export function sentenceRange({ tokens }: Passage, sentence: number): Range {
  const first = tokens.first[sentence]!
  return [
    tokens.start[first]!,
    Math.max(tokens.sentenceEnd[sentence]!, tokens.end[pastSentence(tokens, sentence) - 1]!),
  ]
}
