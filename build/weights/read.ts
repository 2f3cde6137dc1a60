import { createOpener } from '../../src/document.ts'
import { lexicon } from '../../src/lexicon/index.ts'
import { wordsIn } from '../../src/matching/elements.ts'
import { cues, moves } from '../../src/moves/index.ts'
import { createReader, type Tokens } from '../../src/reading/index.ts'
import { FIRST_WORD, Flag, SHAPE_TAGS } from '../../src/reading/words.ts'
import { signals } from '../../src/signals/index.ts'
import problem, { circumstancesOf, see } from '../../src/signals/problem.ts'
import type { Draft, SignalDefinition } from '../../src/types.ts'

/** A labelled message: its text, or the conversation that ends with it. */
type Labelled = { readonly customer: string } | Pick<Draft, 'thread' | 'reply'>

/** What a message is told by. */
export interface Told {
  /** Its words and shapes in their normal form, each once; no names. */
  readonly words: readonly string[]
  readonly circumstances: readonly string[]
}

// What a message is answered with where its answer is not known: the setting is read from that, too.
const ANSWERS = ['Hi Ann, it will be done tomorrow.', 'It will be done tomorrow.']

/** Reads messages as the linter does, but with all their words known. */
export function read(messages: readonly Labelled[]): Told[] {
  const texts = messages.map((message) => textOf(message))
  const asked = signals.flatMap(({ find, patterns = {}, unless = [] }: SignalDefinition) => [
    ...(typeof find === 'function' ? [] : find),
    ...Object.values(patterns).flat(),
    ...unless,
  ])
  const written = texts.flatMap((text) => text.toLowerCase().match(/[a-z]{2,}/g) ?? [])
  const reader = createReader([...wordsIn(asked, lexicon), ...written])
  /** By word, how often it begins with a capital inside a sentence, less how often it does not. */
  const capitals = new Map<string, number>()
  const words = texts.map((text) => {
    const passage = reader.read(text)
    const forms = formsIn(passage.tokens)
    reader.release(passage)
    return forms
  })
  const circumstances = circumstancesIn(messages)
  return words.map((forms, index) => ({
    words: [...new Set(forms)].filter((form) => (capitals.get(form) ?? 0) <= 0),
    circumstances: circumstances[index]!,
  }))

  function formsIn({ length, word, flags, sentence }: Tokens): string[] {
    return Array.from({ length }, (_, token) => {
      const id = word[token]!
      if (id < FIRST_WORD) return SHAPES.get(id) ?? ''
      const form = reader.vocabulary.wordOf(id)
      const inside = token > 0 && sentence[token] === sentence[token - 1]
      if (inside && !(flags[token]! & Flag.Caps))
        capitals.set(form, (capitals.get(form) ?? 0) + (flags[token]! & Flag.Capital ? 1 : -1))
      return form
    }).filter(Boolean)
  }
}

const SHAPES = new Map([...SHAPE_TAGS].flatMap(([tag, ids]) => (ids.length === 1 ? [[ids[0]!, `#${tag}`]] : [])))

function textOf(message: Labelled): string {
  if ('customer' in message) return message.customer
  return message.thread?.filter(({ from }) => from === 'customer').at(-1)?.text ?? ''
}

function circumstancesIn(messages: readonly Labelled[]): (readonly string[])[] {
  let told: readonly string[] = []
  const listening: SignalDefinition = {
    ...problem,
    find(customer, matches) {
      const seen = see(customer, matches)
      told = circumstancesOf(customer, seen)
      return seen
    },
  }
  const opener = createOpener({
    rules: [],
    moves: [...moves, ...cues],
    signals: signals.map((signal) => (signal.id === problem.id ? listening : signal)),
    lexicon,
  })
  return messages.map((message, index) => {
    const draft =
      'customer' in message
        ? { reply: ANSWERS[index % ANSWERS.length]!, thread: [{ from: 'customer' as const, text: message.customer }] }
        : message
    opener.open(draft).customer.signal(problem.id)
    return told
  })
}
