import { createOpener } from '../../src/document.ts'
import { firstInFull } from '../../src/evidence.ts'
import { lexicon } from '../../src/lexicon/index.ts'
import { wordsIn } from '../../src/matching/elements.ts'
import { cues, moves } from '../../src/moves/index.ts'
import { createReader } from '../../src/reading/index.ts'
import { FIRST_WORD, Shape } from '../../src/reading/words.ts'
import { signals } from '../../src/signals/index.ts'
import problem, { circumstancesOf, isWeighed, examples as own, see } from '../../src/signals/problem.ts'
import type { Draft, SignalDefinition } from '../../src/types.ts'

export { CIRCUMSTANCES } from '../../src/signals/problem.ts'

/** A labelled message: its text, or the conversation that ends with it. */
type Labelled = { readonly customer: string } | (Pick<Draft, 'thread'> & Partial<Pick<Draft, 'reply'>>)

/** What a message is told by. */
export interface Told {
  /** Its words and shapes in their normal form, each once; no names. */
  readonly words: readonly string[]
  readonly circumstances: readonly string[]
}

// What a message is answered with where its answer is not known: the setting is read from that, too.
const ANSWERS = ['Hi Ann, it will be done tomorrow.', 'It will be done tomorrow.']

/** How often each example of the signal is told, so that it is heard among thousands of messages. */
const TOLD = 6

/** The examples of the signal, as labelled messages. */
export const examples = Array.from({ length: TOLD }, () => [
  ...own.yes.map((customer) => ({ customer, problem: 1 })),
  ...own.no.map((customer) => ({ customer, problem: 0 })),
]).flat()

/** Shapes that say something of a message. */
const SHAPES: ReadonlyMap<number, string> = new Map([
  [Shape.Money, '#Money'],
  [Shape.Date, '#Date'],
  [Shape.Time, '#Time'],
])

/** Reads messages as the linter does, but with all their words known. Those that it does not weigh are told by nothing. */
export function read(messages: readonly Labelled[]): (Told | undefined)[] {
  const heard = hear(messages)
  const asked = signals.flatMap(({ find, patterns = {}, unless = [] }: SignalDefinition) => [
    ...(typeof find === 'function' ? [] : find),
    ...Object.values(patterns).flat(),
    ...unless,
  ])
  const written = heard.flatMap(
    (one) =>
      one?.texts
        .join(' ')
        .toLowerCase()
        .match(/[a-z]{2,}/g) ?? [],
  )
  const reader = createReader(wordsIn(asked, lexicon), [], written)
  return heard.map(
    (one) => one && { circumstances: one.circumstances, words: [...new Set(one.texts.flatMap(formsIn))] },
  )

  function formsIn(text: string): string[] {
    const passage = reader.read(text)
    const ids = [...passage.tokens.word.subarray(0, passage.tokens.length)]
    reader.release(passage)
    const forms = ids.map((id) => (id < FIRST_WORD ? SHAPES.get(id) : reader.vocabulary.wordOf(id)))
    return forms.filter((form) => form !== undefined && form[0] !== "'") as string[]
  }
}

/** What is weighed of a message. */
interface Heard {
  /** What counts in full. */
  readonly texts: readonly string[]
  readonly circumstances: readonly string[]
}

function hear(messages: readonly Labelled[]): (Heard | undefined)[] {
  const all: (Heard | undefined)[] = []
  const listening: SignalDefinition = {
    ...problem,
    find(customer, matches) {
      const seen = see(customer, matches)
      const texts = customer.messages.filter(({ index }) => index >= firstInFull(customer)).map(({ text }) => text)
      if (isWeighed(customer, seen)) all[all.length - 1] = { texts, circumstances: circumstancesOf(customer, seen) }
      return seen
    },
  }
  const opener = createOpener({
    rules: [],
    moves: [...moves, ...cues],
    signals: signals.map((signal) => (signal.id === problem.id ? listening : signal)),
    lexicon,
  })
  for (const [index, message] of messages.entries()) {
    const thread =
      'customer' in message ? [{ from: 'customer' as const, text: message.customer }] : (message.thread ?? [])
    const reply = ('reply' in message && message.reply) || ANSWERS[index % ANSWERS.length]!
    all.push(undefined)
    opener.open({ reply, thread }).customer.signal(problem.id)
  }
  return all
}
