import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { judge, textFor, wordsHeld } from '../src/grammar.ts'
import type { SpeechTag } from '../src/matching/index.ts'
import { createReader, type Passage } from '../src/reading/index.ts'

const TAGS: readonly SpeechTag[] = ['Verb', 'Noun', 'Adjective', 'PastTense']
const reader = createReader(['refund', 'parcel', 'sorry'])

const read = (text: string): Passage => reader.read(text)

/** The tags of each token, as `Verb+PastTense`. */
function tagsIn(passage: Passage): string[] {
  return Array.from({ length: passage.tokens.length }, (_, token) =>
    TAGS.filter((tag) => judge(passage, token, tag)).join('+'),
  )
}

function tagsOf(text: string, word: string): string {
  const passage = read(text)
  const token = passage.tokens.start.findIndex(
    (start, index) => index < passage.tokens.length && start === text.indexOf(word),
  )
  return tagsIn(passage)[token]!
}

// First in the file, as nothing may have been asked before.
test('sleeps until the first question', () => {
  expect(wordsHeld()).toBe(0)
  judge(read('We refund orders.'), 1, 'Verb')
  expect(wordsHeld()).toBeGreaterThan(80_000)
})

describe('says what a word is', () => {
  test.each([
    ['We refund the whole order.', 'refund', 'Verb'],
    ['The refund is on its way.', 'refund', 'Noun'],
    ['You should have checked the label.', 'checked', 'Verb+PastTense'],
    ['You lost the receipt.', 'lost', 'Verb+PastTense'],
    ['Your parcel was sent on Friday.', 'sent', 'Verb+PastTense'],
    ['Your parcel was sent on Friday.', 'was', 'Verb+PastTense'],
    ['Your parcel was sent on Friday.', 'Friday', 'Noun'],
    ['We are looking into it.', 'looking', 'Verb'],
    ['We are looking into it.', 'are', 'Verb'],
    ['The meeting was moved.', 'meeting', 'Noun'],
    ['Please bring the receipt.', 'bring', 'Verb'],
    ['You misunderstood the terms.', 'misunderstood', 'Verb+PastTense'],
    ['The offer was withdrawn.', 'withdrawn', 'Verb+PastTense'],
    ['We agreed a price.', 'agreed', 'Verb+PastTense'],
    ['We need the receipt.', 'need', 'Verb'],
    ['It is a faulty lid.', 'faulty', 'Adjective'],
    ['Happy to help!', 'Happy', 'Adjective'],
    ['They told us nothing.', 'They', 'Noun'],
    ['That was late.', 'That', ''],
    ['We can quickly replace it.', 'quickly', ''],
    ['We can quickly replace it.', 'replace', 'Verb'],
    ['We are on the case.', 'on', ''],
  ])('%s has %s as %s', (text, word, tags) => {
    expect(tagsOf(text, word)).toBe(tags)
  })

  test('and cannot tell whether a verb that never changes is past', () => {
    const passage = read('We put it back.')
    expect(judge(passage, 1, 'Verb')).toBe(true)
    expect(judge(passage, 1, 'PastTense')).toBeUndefined()
  })
})

describe('takes commands for verbs, which wink-nlp takes for nouns, names or adjectives', () => {
  test.each([
    ['Check the label on the box.', 'Check'],
    ['Visit our help page.', 'Visit'],
    ['Order it again.', 'Order'],
    ['Open the box.', 'Open'],
    ['Please open it.', 'open'],
    ['First check the date.', 'check'],
    ['Once that is done, email us.', 'email'],
    ['Do not open the box.', 'open'],
    ['We will close the case.', 'close'],
    ['Text me the photo.', 'Text'],
  ])('in %s', (text, word) => {
    expect(tagsOf(text, word)).toBe('Verb')
  })

  test.each([
    ['Order numbers are on the label.', 'Order', 'Noun'],
    ['Thanks a lot!', 'Thanks', 'Noun'],
    ['Glad the parcel arrived.', 'Glad', 'Adjective'],
    ['Refund requests are read daily.', 'Refund', 'Noun'],
    ['The shop is open this week.', 'open', 'Adjective'],
    ['We gave the customer a refund.', 'customer', 'Noun'],
  ])('but not in %s', (text, word, tags) => {
    expect(tagsOf(text, word)).toBe(tags)
  })
})

describe('gives wink-nlp', () => {
  test.each([
    ["We won't and can't; it's what we'd do.", 'we will not and can not it is what we would do .'],
    ["You shouldn't've, I'm sure they're late.", 'you should not have i am sure they are late .'],
    ['youre right, its not ok, gonna cancel', 'you are right it is not ok going to cancel .'],
    ["The parcel's label", "the parcel 's label ."],
    ['the wlanx kaputt qwxz', 'the report report report .'],
    [
      'We zorbled, are zorbling it zorbly, and saw Zorbla and other zorbs, all zorbable.',
      'we reported are reporting it quickly and saw Japan and other reports all useful .',
    ],
    ['See www.shop.com or a@b.com, {name}, AB12345 and "it broke".', 'see Japan or Japan Japan Japan and Japan .'],
    ['£25 on 01/02/2024 at 10:30, twice 3', '5 on 5 at 5 twice 5 .'],
    ['ｃheck the \u200blabel', 'check the label .'],
  ])('for %j only words that it knows, those of contractions in full', (text, given) => {
    expect(textFor(read(text), 0)).toBe(given)
  })

  test('one sentence at a time', () => {
    const passage = read('We are late. Please check the label.')
    expect([textFor(passage, 0), textFor(passage, 1)]).toEqual(['we are late .', 'please check the label .'])
  })

  test('at most 400 characters', () => {
    const short = read(`we ${'really '.repeat(50)}refund it`)
    const long = read(`we ${'really '.repeat(60)}refund it`)
    expect(textFor(short, 0)!.length).toBeLessThanOrEqual(400)
    expect(judge(short, 51, 'Verb')).toBe(true)
    expect(textFor(long, 0)).toBeUndefined()
    expect(judge(long, 61, 'Verb')).toBeUndefined()
  })

  test('no long run without a blank, so that the time stays linear', { timeout: 60_000 }, () => {
    const runs = [
      'http://'.repeat(3000),
      'ab'.repeat(40),
      'www.'.repeat(20),
      'a'.repeat(20_000),
      "x's".repeat(7000),
      'a-'.repeat(10_000),
      '_'.repeat(20_000),
      '1x'.repeat(10_000),
    ]
    const begin = performance.now()
    for (const run of runs) {
      const passage = read(`We refund ${run} today`)
      judge(passage, 1, 'Verb')
      expect((textFor(passage, 0) ?? '').split(' ').filter((word) => word.length > 64)).toEqual([])
    }
    expect(performance.now() - begin).toBeLessThan(10_000)
  })
})

test('one wink-nlp serves all questions', { timeout: 60_000 }, () => {
  const begin = performance.now()
  for (let index = 0; index < 300; index++) judge(read(`We refund order ${index}.`), 1, 'Verb')
  expect(performance.now() - begin).toBeLessThan(10_000)
})

test('leaves the model as it was for others who use it', () => {
  const host = winkNLP(model)
  host.learnCustomEntities([{ name: 'literal', patterns: ['^ADJ'] }])
  expect(host.readDoc('an adj and a late parcel').customEntities().out()).toEqual(['adj'])
})

test('50,000 sentences of fresh words and names leave nothing in memory', { timeout: 60_000 }, () => {
  const before = wordsHeld()
  for (let index = 0; index < 50_000; index++) {
    const fresh = Array.from(String(index), (digit) => 'bdfgklmprt'[Number(digit)]!).join('a')
    const passage = reader.read(
      `Please ${fresh} the ${fresh}s, ${fresh}ed by Mrs ${fresh[0]!.toUpperCase()}${fresh} for ${fresh}@x.com as Q${index}.`,
    )
    judge(passage, 1, 'Verb')
    reader.release(passage)
  }
  expect(wordsHeld()).toBe(before)
})

test('a word that wink-nlp would split shifts no other', () => {
  expect(tagsOf('Iam sure the parcel arrived', 'arrived')).toBe('Verb+PastTense')
})

test('asks once for a sentence', () => {
  let reads = 0
  const passage = read('We refund the order.')
  const counted: Passage = {
    ...passage,
    get text() {
      reads++
      return passage.text
    },
  }
  judge(counted, 1, 'Verb')
  const once = reads
  for (const tag of TAGS) judge(counted, 3, tag)
  expect(once).toBeGreaterThan(0)
  expect(reads).toBe(once)
})

test('forgets a passage that was released', () => {
  const own = createReader([])
  const verb = own.read('We refund orders.')
  expect(judge(verb, 1, 'Verb')).toBe(true)
  own.release(verb)
  const noun = own.read('The refund came.')
  expect(noun.tokens).toBe(verb.tokens)
  expect(judge(noun, 1, 'Verb')).toBe(false)
})

test('says the same whatever it was asked before', () => {
  const sentences = readFileSync(fileURLToPath(new URL('matching/sentences.txt', import.meta.url)), 'utf8')
    .trim()
    .split('\n')
  const forwards = sentences.map((sentence) => tagsIn(read(sentence)))
  const backwards = sentences.toReversed().map((sentence) => tagsIn(read(sentence)))
  expect(backwards.toReversed()).toEqual(forwards)
})
