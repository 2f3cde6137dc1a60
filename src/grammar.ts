import model from 'wink-eng-lite-web-model'
import winkNLP, { type Model, type PartOfSpeech } from 'wink-nlp'
import type { Judge, SpeechTag } from './matching/index.ts'
import { irregularVerbs, VERB_PREFIX } from './matching/inflections.ts'
import { contractions, ENDINGS, LOST_APOSTROPHES } from './reading/contractions.ts'
import { fold } from './reading/fold.ts'
import type { Passage } from './reading/index.ts'
import { isMasked, pastSentence, type Tokens } from './reading/tokens.ts'
import { shapeOf } from './reading/vocabulary.ts'
import { Flag, Shape } from './reading/words.ts'

/**
 * Says what part of speech a token is, by wink-nlp's tagger, which is woken by the first question. A pronoun
 * is a noun, and a participle past tense, as in compromise. Undefined where nobody can tell: in a
 * sentence of over 400 characters, and whether *put* is past tense.
 */
export const judge: Judge = (passage, token, tag) => {
  const sentence = passage.tokens.sentence[token]!
  const spoken = spokenIn(passage, sentence)
  const at = token - passage.tokens.first[sentence]!
  return spoken && MEANINGS[tag](spoken.speech[at]!, spoken.words[at]!)
}

const MEANINGS: Readonly<Record<SpeechTag, (speech: PartOfSpeech, word: string) => boolean | undefined>> = {
  Verb: isVerb,
  Noun: (speech, word) =>
    speech === 'NOUN' || speech === 'PROPN' || (speech === 'PRON' && !/^(?:th(?:is|at|ese|ose|ere)|wh.*)$/.test(word)),
  Adjective: (speech) => speech === 'ADJ',
  PastTense: (speech, word) => isVerb(speech) && isPast(word),
}

function isVerb(speech: PartOfSpeech): boolean {
  return speech === 'VERB' || speech === 'AUX'
}

// *Lay* is the past of a verb that nobody uses in support.
const irregularPasts = new Set([...irregularVerbs.values()].flat().filter((form) => form !== 'lay')).add('were')

/** Whether a verb is written as a past or participle; undefined where these are written as the infinitive is. */
function isPast(word: string): boolean | undefined {
  if (irregularPasts.has(word)) return irregularVerbs.get(word)?.includes(word) ? undefined : true
  const prefix = VERB_PREFIX.exec(word)?.[0]
  if (prefix !== undefined && !word.endsWith('ed')) return isPast(word.slice(prefix.length))
  return (
    word.endsWith('ed') &&
    !/^(?:need|feed|speed|(?:ex|pro|suc)ceed|bleed|breed|heed|seed|weed|embed|shed|wed)$/.test(word)
  )
}

/** The longest text that wink-nlp is given, in UTF-16 units: its time is quadratic. */
const LONGEST = 400

/** What was asked of wink-nlp about a sentence: by token, the word in its full form, and its part of speech. */
interface Spoken {
  readonly words: readonly string[]
  readonly speech: readonly PartOfSpeech[]
}

// By passage, not by its tokens: their columns are filled anew for another text once it is released.
const asked = new WeakMap<Passage, Map<number, Spoken | undefined>>()

function spokenIn(passage: Passage, sentence: number): Spoken | undefined {
  let sentences = asked.get(passage)
  if (!sentences) asked.set(passage, (sentences = new Map()))
  if (!sentences.has(sentence)) sentences.set(sentence, ask(passage, sentence))
  return sentences.get(sentence)
}

function ask(passage: Passage, sentence: number): Spoken | undefined {
  const words = fullForms(passage, sentence)
  const text = textFor(passage, sentence, words)
  const speech = text === undefined ? undefined : tagger().tag(text)
  // A stop follows the words: the tagger has learnt from sentences that end in one.
  if (speech?.length !== words.length + 1) return undefined
  return {
    words,
    speech: words.map((_, at) => (isCommanded(passage, sentence, words, speech, at) ? 'VERB' : speech[at]!)),
  }
}

/**
 * What wink-nlp is given for a sentence: for each token one word that it knows, parted by single blanks. What
 * it does not know, it would keep for ever. Undefined where that is too long. Exported for its tests.
 */
export function textFor(passage: Passage, sentence: number, words = fullForms(passage, sentence)): string | undefined {
  const { word, flags, first } = passage.tokens
  const begin = first[sentence]!
  const known = words.map((written, at) => {
    const token = begin + at
    const shape = word[token]!
    if (isMasked(shape)) return STAND_INS.get(shape)!
    if (tagger().knows(written)) return written
    const capital = at > 0 && (flags[token]! & Flag.Capital) !== 0
    return STAND_INS.get(shapeOf(written, 0, written.length, capital)) ?? standInFor(written)
  })
  const text = `${known.join(' ')} .`
  return text.length > LONGEST ? undefined : text
}

// `report` may be a noun or a verb to the tagger, so that the words around decide.
const STAND_INS: ReadonlyMap<number, string> = new Map([
  [Shape.Ly, 'quickly'],
  [Shape.Ed, 'reported'],
  [Shape.Ing, 'reporting'],
  ...[Shape.Number, Shape.Money, Shape.Date, Shape.Time].map((shape) => [shape, '5'] as const),
  ...[
    Shape.Name,
    Shape.Quoted,
    Shape.Code,
    Shape.Url,
    Shape.Email,
    Shape.Handle,
    Shape.Id,
    Shape.Placeholder,
    Shape.Label,
    Shape.Term,
  ].map((shape) => [shape, 'Japan'] as const),
])

function standInFor(word: string): string {
  if (/(?:able|ible|ous|ful|less|ish|ive|ical)$/.test(word)) return 'useful'
  return /[^s]s$/.test(word) ? 'reports' : 'report'
}

const CONTRACTIONS = contractions()

/** The words of a sentence in lower case, one a token, those of contractions in full: `wo` and `n't` are *will* and *not*. */
function fullForms(passage: Passage, sentence: number): string[] {
  const { tokens } = passage
  const past = pastSentence(tokens, sentence)
  const words: string[] = []
  for (let token = tokens.first[sentence]!; token < past; ) {
    const next = pastWritten(tokens, token, past)
    const parts = next - token === 1 ? undefined : contractionOf(written(passage, token, next))
    for (let part = token; part < next; part++) {
      const word = written(passage, part, part + 1)
      words.push(parts?.length === next - token ? parts[part - token]!.word : (ENDINGS.get(word)?.word ?? word))
    }
    token = next
  }
  return words
}

/** The token after the last one that is written together with `token`, without as much as a hyphen. */
function pastWritten({ start, end, flags }: Tokens, token: number, past: number): number {
  let next = token + 1
  while (next < past && flags[next]! & Flag.Joined && start[next] === end[next - 1]) next++
  return next
}

function contractionOf(word: string) {
  return CONTRACTIONS.get(word) ?? LOST_APOSTROPHES.get(word)?.parts
}

function written({ text, tokens }: Passage, first: number, past: number): string {
  return fold(text.slice(tokens.start[first]!, tokens.end[past - 1]!))
    .text.toLowerCase()
    .replace(/[’‘ʼ´]/g, "'")
}

// What begins the object of a verb. Before it, and after one of the last list, stands no noun and no adjective.
const OBJECT = /^(?:the|an?|your|our|my|their|this|these|those|it|us|me|them|him|her)$/
const OBJECT_PRONOUN = /^(?:us|me|them|him)$/
const BEFORE_VERB =
  /^(?:to|please|kindly|just|then|first|also|always|never|now|not|and|or|can|could|will|would|may|might|must|shall|should|do|does|did|i|you|we|they)$/

/**
 * Whether a word is a verb although wink-nlp takes it for a noun or an adjective, as it does with *Check the
 * label* and *please open it*.
 */
function isCommanded(
  passage: Passage,
  sentence: number,
  words: readonly string[],
  speech: readonly PartOfSpeech[],
  at: number,
): boolean {
  if (!/^(?:NOUN|PROPN|ADJ)$/.test(speech[at]!)) return false
  const next = words[at + 1] ?? ''
  if (!OBJECT.test(next) || !(OBJECT_PRONOUN.test(next) || tagger().canBeVerb(words[at]!))) return false
  const { first, flags } = passage.tokens
  return at === 0 || (flags[first[sentence]! + at]! & Flag.Comma) !== 0 || BEFORE_VERB.test(words[at - 1]!)
}

/** What is used of wink-nlp. */
interface Tagger {
  /** The part of speech of each token that wink-nlp makes of a text. */
  tag(text: string): readonly PartOfSpeech[]
  /** Whether it is one token of the vocabulary that wink-nlp came with. */
  knows(word: string): boolean
  canBeVerb(word: string): boolean
  /** How many words wink-nlp holds, of its own and met. */
  size(): number
}

let woken: Tagger | undefined

/** The only instance there is, made by the first question. */
function tagger(): Tagger {
  return (woken ??= wake())
}

/** How many words wink-nlp holds: 0 before the first question, and the same after each. Exported for its tests. */
export function wordsHeld(): number {
  return woken?.size() ?? 0
}

/** What the types of wink-nlp leave out: its lexicon, with the properties of each word packed in bits. */
interface Core {
  readonly features: {
    /** `hash` has no prototype, so that any word may be looked up. */
    readonly lexeme: { readonly hash: Readonly<Record<string, number>>; readonly list: readonly string[] }
    readonly posClusters: { readonly list: readonly ReadonlySet<number>[] }
  }
  readonly lexicon: Uint32Array
  readonly packing: {
    readonly size: number
    readonly layout: Readonly<Record<string, readonly [offset: number, mask: number, shift: number]>>
  }
  readonly pos: { readonly hash: Readonly<Record<PartOfSpeech, number>> }
}

function wake(): Tagger {
  const core = (model as { core: () => Core }).core()
  const { lexeme, posClusters } = core.features
  // The model turns its table of entities to text once more at each call, so that a second caller has it escaped
  // twice and the seventeenth runs out of memory. Entities are not asked for: it is left to the host.
  const metaCER = () => ({ machines: '', transformers: [] })
  const nlp = winkNLP({ ...(model as Model), core: () => core, metaCER }, ['pos'])
  const verb = core.pos.hash.VERB

  const property = (word: string, name: string): number => {
    const [offset, mask, shift] = core.packing.layout[name]!
    return (core.lexicon[lexeme.hash[word]! * core.packing.size + offset]! & mask) >>> shift
  }
  return {
    tag: (text) => nlp.readDoc(text).tokens().out(nlp.its.pos) as PartOfSpeech[],
    knows: (word) => word in lexeme.hash && property(word, 'isContraction') === 0,
    canBeVerb: (word) => word in lexeme.hash && posClusters.list[property(word, 'lexemeCID')]!.has(verb),
    size: () => lexeme.list.length,
  }
}
