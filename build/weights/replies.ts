import * as house from '../../rules/index.ts'
import { createOpener, type OpenDocument } from '../../src/document.ts'
import { lexicon } from '../../src/lexicon/index.ts'
import { wordsIn } from '../../src/matching/elements.ts'
import { cues, moves } from '../../src/moves/index.ts'
import { overlap } from '../../src/overlap.ts'
import { createReader, type Reader } from '../../src/reading/index.ts'
import { pastSentence } from '../../src/reading/tokens.ts'
import { FIRST_WORD } from '../../src/reading/words.ts'
import { signals } from '../../src/signals/index.ts'
import type { Draft, Pattern, Recogniser } from '../../src/types.ts'
import { CIRCUMSTANCES as ALL, isWeighed, weighableIn } from '../../src/weighing.ts'

export const CIRCUMSTANCES = [...ALL.keys()]

/** A labelled reply: ranges of it, and how surely a reader would have a rule find something there, 0 to 1. */
export interface Labelled extends Draft {
  readonly spans: readonly (readonly [start: number, end: number, due: Readonly<Record<string, number>>])[]
}

/** What a sentence is told by, and how surely each rule is due in it. */
export interface Told {
  readonly features: readonly string[]
  readonly due: Readonly<Record<string, number>>
}

type AnyRecogniser = Recogniser<readonly Pattern[] | ((...given: never) => unknown)>

/** Reads replies as the linter does, but with all their words known: each sentence that is weighed. */
export function read(replies: readonly Labelled[]): Told[] {
  const asked = [...Object.values(house), ...moves, ...cues].flatMap((one: AnyRecogniser) => [
    ...(typeof one.find === 'function' ? [] : one.find),
    ...Object.values(one.patterns ?? {}).flat(),
    ...(one.unless ?? []),
  ])
  const written = replies.flatMap(({ reply }) => reply.toLowerCase().match(/[a-z]{2,}/g) ?? [])
  const reader = createReader(wordsIn(asked, lexicon), [], written)
  const opener = createOpener({ rules: [], moves: [...moves, ...cues], signals, lexicon })
  return replies.flatMap((one) => {
    const document = opener.open(one)
    return isWeighed(document) ? sentencesOf(one, document, reader) : []
  })
}

function sentencesOf({ spans, reply, format }: Labelled, document: OpenDocument, reader: Reader): Told[] {
  const circumstances = CIRCUMSTANCES.filter((name) => ALL.get(name)!(document)).map((name) => `@${name}`)
  const passage = reader.read(reply, format === 'markdown' ? format : 'text')
  const { tokens } = passage
  const told = document.reply.sentences.flatMap((range, sentence) => {
    if (!weighableIn(document, sentence)) return []
    const due: Record<string, number> = {}
    for (const [start, end, rules] of spans) {
      if (!overlap([start, end], range)) continue
      for (const [rule, surely] of Object.entries(rules)) due[rule] = Math.max(due[rule] ?? 0, surely)
    }
    const ids = tokens.word.subarray(tokens.first[sentence]!, pastSentence(tokens, sentence))
    const words = new Set([...ids].filter((id) => id >= FIRST_WORD).map((id) => reader.vocabulary.wordOf(id)))
    return [{ features: [...circumstances, ...[...words].filter((word) => /^[a-z]+$/.test(word))], due }]
  })
  reader.release(passage)
  return told
}
