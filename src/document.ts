import { sum } from './evidence.ts'
import {
  type AnyRecogniser,
  asFound,
  createFinder,
  finderFor,
  type OpenText,
  type TextFinder,
  type Words,
} from './finder.ts'
import { memo } from './memo.ts'
import { settingOf } from './setting.ts'
import { stageOf } from './stage.ts'
import type {
  Customer,
  CustomerMessage,
  Document,
  Draft,
  Found,
  Ignored,
  Matches,
  Message,
  MoveDefinition,
  Reading,
  Reply,
  Setting,
  Signal,
  SignalDefinition,
  Weighed,
} from './types.ts'

/**
 * Reads the texts of drafts for one set of recognisers. What was opened last is kept: whoever asks on, asks of that. One
 * draft is looked at a time: whoever looks at a document opens no other draft.
 */
export interface Opener {
  /** Reads a draft, of which nothing was found yet. The document is good until another draft is opened. */
  open(draft: Draft): OpenDocument
  /** Opens a draft once more, with what was found in it where it is the last. */
  reopen(draft: Draft): OpenDocument
  /** Reads what a draft would be with another reply. The document is good until {@link Opener.closeChanges}. */
  openChange(draft: Draft): OpenDocument
  /** Takes the texts of all changes back. */
  closeChanges(): void
}

/** A document, and what the linter asks of it beside what rules ask. */
export interface OpenDocument extends Document {
  /** The text of the reply, and what is found in it. */
  readonly opened: OpenText
}

/** How many of the customer's messages are read, from the latest back. */
const MESSAGES_READ = 6

/** Makes an opener. A pattern compiles when its words are first met. */
export function createOpener(
  options: Words & {
    readonly rules: readonly AnyRecogniser[]
    readonly moves: readonly MoveDefinition[]
    readonly signals: readonly SignalDefinition[]
    /** Whether some of the rules are of this linter alone. */
    readonly own?: boolean
  },
): Opener {
  const { rules, moves, signals } = options
  const ofReply = (options.own ? createFinder : finderFor)([rules, moves], options)
  let ofCustomer: TextFinder | undefined
  const moveOf = new Map(moves.map((move) => [move.id, move]))
  const signalOf = new Map(signals.map((signal) => [signal.id, signal]))
  const changes: OpenText[] = []
  let kept: DraftReply | undefined
  let thread: OpenThread | undefined

  const opener: Opener = {
    open(draft) {
      const { reply, format = 'text' } = draft
      const isKept = isOf(draft)
      if (!isKept) kept?.opened.close()
      kept = new DraftReply(isKept ? kept!.opened.again() : ofReply.read(reply, format), moveOf)
      return documentOf(draft, kept)
    },
    reopen: (draft) => (isOf(draft) ? documentOf(draft, kept!) : opener.open(draft)),
    openChange(draft) {
      const opened = ofReply.read(draft.reply, draft.format)
      changes.push(opened)
      return documentOf(draft, new DraftReply(opened, moveOf))
    },
    closeChanges() {
      for (const opened of changes.splice(0)) opened.close()
    },
  }

  return opener

  /** Whether the reply that is kept is that of a draft. */
  function isOf({ reply, format = 'text' }: Draft): boolean {
    return kept?.text === reply && kept.opened.format === format
  }

  function documentOf(draft: Draft, reply: DraftReply): OpenDocument {
    return new DraftDocument(draft, reply, threadOf(draft), signalOf)
  }

  function threadOf({ thread: messages = NO_MESSAGES }: Draft): OpenThread {
    if (thread?.isOf(messages)) return thread
    thread?.close()
    return (thread = openThread(
      messages,
      (text, index) => (ofCustomer ??= finderFor([signals], options)).read(text, 'text', index),
      (text) => ofReply.read(text),
      moveOf,
    ))
  }
}

/** A draft whose texts are open. A class, as are those below: with getters of their own, objects would be slow. */
class DraftDocument implements OpenDocument {
  readonly draft: Draft
  readonly reply: Reply
  readonly customer: Customer
  readonly opened: OpenText
  readonly #thread: OpenThread

  constructor(draft: Draft, reply: DraftReply, thread: OpenThread, signalOf: ReadonlyMap<string, SignalDefinition>) {
    this.draft = draft
    this.reply = reply
    this.customer = new DraftCustomer(draft, reply, thread, signalOf)
    this.opened = reply.opened
    this.#thread = thread
  }

  readonly did: Document['did'] = (...ids) => this.#thread.turns().some((turn) => turn.does(...ids))

  get stage(): Document['stage'] {
    return stageOf(this)
  }
}

const NO_MESSAGES: readonly Message[] = []

/** A conversation as far as it was read. */
interface OpenThread {
  /** Whether it is the one that consists of these messages. */
  isOf(messages: readonly Message[]): boolean
  /** The customer's messages, the latest last. */
  messages(): readonly OpenText[]
  /** What the agent wrote before. */
  turns(): readonly Reply[]
  /** The signals read so far of a customer who speaks so; null where there is none. */
  signalsIn(setting: Setting | undefined): Map<string, Signal | null>
  close(): void
}

function openThread(
  given: readonly Message[],
  readMessage: (text: string, index: number) => OpenText,
  readTurn: (text: string) => OpenText,
  moveOf: ReadonlyMap<string, MoveDefinition>,
): OpenThread {
  // Copied, as the host may go on with its own.
  const copies = given.map(({ from, text }) => ({ from, text }))
  const signals = new Map<Setting | undefined, Map<string, Signal | null>>()
  let messages: readonly OpenText[] | undefined
  let answers: readonly OpenText[] | undefined
  let turns: readonly Reply[] | undefined

  /** What one side wrote, from the latest back. */
  const latestOf = (side: Message['from']) =>
    copies
      .map(({ from, text }, index) => ({ from, text, index }))
      .filter(({ from }) => from === side)
      .slice(-MESSAGES_READ)

  return {
    isOf: (messages) =>
      messages.length === copies.length &&
      copies.every(({ from, text }, index) => messages[index]!.from === from && messages[index]!.text === text),
    messages: () => (messages ??= latestOf('customer').map(({ text, index }) => readMessage(text, index))),
    turns() {
      answers ??= latestOf('agent').map(({ text }) => readTurn(text))
      return (turns ??= answers.map((opened) => new DraftReply(opened, moveOf)))
    },
    signalsIn: (setting) => memo(signals, setting, () => new Map()),
    close() {
      for (const opened of [...(messages ?? []), ...(answers ?? [])]) opened.close()
    },
  }
}

/** A reply that is open. */
class DraftReply implements Reply {
  readonly text: string
  readonly words: number
  readonly opened: OpenText
  readonly #moveOf: ReadonlyMap<string, MoveDefinition>
  readonly #made = new Map<string, readonly Found[]>()
  #ignored: readonly Ignored[] | undefined

  constructor(opened: OpenText, moveOf: ReadonlyMap<string, MoveDefinition>) {
    this.text = opened.text
    this.words = opened.words
    this.opened = opened
    this.#moveOf = moveOf
  }

  get ignored() {
    return (this.#ignored ??= this.opened.passage.ignored())
  }

  get sentences() {
    return this.opened.sentences
  }

  readonly search: Reply['search'] = (expression) => this.opened.search(expression)

  readonly moves: Reply['moves'] = (id) => memo(this.#made, id, () => this.#find(id))

  readonly does: Reply['does'] = (...ids) => ids.some((id) => this.moves(id).length > 0)

  #find(id: string): readonly Found[] {
    const move = this.#moveOf.get(id)
    if (!move) throw new Error(`Unexpected move \`${id}\`, expected one of ${[...this.#moveOf.keys()].join(', ')}`)
    if (typeof move.find !== 'function') return this.opened.found(move)
    return move.find(this, (name) => this.opened.found(move, name)).map((found) => asFound(found, this.opened.passage))
  }
}

/** The customer of a draft. */
class DraftCustomer implements Customer {
  readonly #draft: Draft
  readonly #reply: Reply
  readonly #thread: OpenThread
  readonly #signalOf: ReadonlyMap<string, SignalDefinition>
  #setting: Setting | undefined
  #isSettling = false

  constructor(draft: Draft, reply: Reply, thread: OpenThread, signalOf: ReadonlyMap<string, SignalDefinition>) {
    this.#draft = draft
    this.#reply = reply
    this.#thread = thread
    this.#signalOf = signalOf
  }

  get messages() {
    return this.#thread.messages()
  }

  get latest() {
    return this.#thread.messages().at(-1) ?? EMPTY
  }

  get setting(): Setting {
    if (this.#setting) return this.#setting
    this.#isSettling = true
    try {
      return (this.#setting = settingOf(this.#draft, this, this.#reply))
    } finally {
      this.#isSettling = false
    }
  }

  readonly signal: Customer['signal'] = (id) => {
    // What tells the setting is read without it. Else signals depend on nothing of the reply but that.
    const read = this.#thread.signalsIn(this.#isSettling ? undefined : this.setting)
    let signal = read.get(id)
    if (signal === undefined) {
      read.set(id, null) // Of signals that ask for each other, the second gets no answer.
      try {
        signal = this.#readSignal(id) ?? null
      } catch (error) {
        read.delete(id)
        throw error
      }
      read.set(id, signal)
    }
    return signal ?? undefined
  }

  readonly signals: Customer['signals'] = (...ids) => ids.some((id) => this.signal(id)?.holds === 'yes')

  #readSignal(id: string): Signal | undefined {
    const signal = this.#signalOf.get(id)
    if (!signal)
      throw new Error(`Unexpected signal \`${id}\`, expected one of ${[...this.#signalOf.keys()].join(', ')}`)
    const texts = this.messages
    const matches: Matches = (name) =>
      texts.length === 1 ? texts[0]!.found(signal, name) : texts.flatMap((message) => message.found(signal, name))
    const weighed: Weighed = (first) => {
      const met = new Set<number>()
      return texts.flatMap((message) => (message.index < first ? [] : message.weighed(signal, met)))
    }
    const { holds, evidence }: Reading =
      typeof signal.find === 'function' ? signal.find(this, matches, weighed) : plainly(matches(''))
    if (holds === 'no') return undefined
    return { id, holds, score: sum(evidence), evidence }
  }
}

const EMPTY: CustomerMessage = { text: '', sentences: [], words: 0, index: -1 }

/** A signal that holds when one of its patterns is found. */
function plainly(found: readonly Found[]): Reading {
  return {
    holds: found.length > 0 ? 'yes' : 'no',
    evidence: found.map(({ message = 0, range }) => ({ message, range, weight: 1 })),
  }
}
