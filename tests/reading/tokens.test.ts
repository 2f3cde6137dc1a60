import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createReader } from '../../src/reading/index.ts'
import { read } from './read.ts'

test('a character that stands for several ends where it ends itself', () => {
  for (const [text, range] of [
    ['We call \u2491 you.', [8, 9]],
    ['We call \u2474 you.', [8, 9]],
  ] as const) {
    const { tokens } = read(text)
    expect(
      tokens.every(({ written }) => written !== ''),
      text,
    ).toBe(true)
    expect(
      tokens.find(({ written }) => written === text.slice(...range)),
      text,
    ).toBeDefined()
  }
})

describe('contractions', () => {
  test('are words of their own, each with its own range', () => {
    const { tokens } = read("You're late, it isn't here.")
    expect(tokens.map(({ written, word }) => `${written}=${word}`)).toEqual([
      'You=you',
      "'re=are",
      'late=late',
      'it=it',
      'is=is',
      "n't=not",
      'here=here',
    ])
  })

  test.each([
    ['youre wrong', 'you are wrong'],
    ['dont', 'do not'],
    ["can't", 'can not'],
    ['cannot', 'can not'],
    ['wont', 'will not'],
    ['didnt', 'did not'],
    ["I'd", 'i would'],
    ['thats', 'that is'],
    ['lets go', 'let us go'],
    ['gonna', 'going to'],
    ['you’re wrong', 'you are wrong'],
  ])('%s is read as %s', (text, words) => {
    expect(read(text).words.join(' ')).toBe(words)
  })

  test.each([
    ['your wrong', 'you are wrong'],
    ['your order', 'your order'],
    ['its not here', 'it is not here'],
    ['its color', 'its color'],
    ['ill go', 'i will go'],
    ['ill here', 'ill here'],
    ['ur wrong', 'you are wrong'],
    ['ur order', 'your order'],
  ])('a lost apostrophe in “%s” is restored where the next word wants it', (text, words) => {
    expect(read(text).words.join(' ')).toBe(words)
  })

  test("'s has two readings", () => {
    const [, is] = read("it's late").tokens
    expect(is).toMatchObject({ word: 'is', or: 'has' })
  })

  test('a name before an ending is kept apart from it', () => {
    expect(read("Ask if Maya'll go").words).toEqual(['ask', 'if', '#Name', 'will', 'go'])
  })
})

describe('spellings', () => {
  test.each([
    ['apologise', 'apologize'],
    ['colour', 'color'],
    ['centre', 'center'],
    ['inconvinience', 'inconvenience'],
    ['inconvience', 'inconvenience'],
    ['appologize', 'apologize'],
    ['recieve', 'receive'],
    ['definately', 'definitely'],
    ['sorrry', 'sorry'],
    ['pls', 'please'],
    ['thx', 'thanks'],
    ['u', 'you'],
    ['clam', 'calm'],
  ])('%s is read as %s', (text, word) => {
    expect(read(text).words).toEqual([word])
  })

  test.each(['premises', 'shopping', 'police', 'compliant'])('%s is no misspelling', (text) => {
    expect(read(text).words[0]).toMatch(/^#/)
  })
})

describe('unusual characters', () => {
  test.each([
    ['ca\u200blm', 'calm'],
    ['Ｃａｌｍ', 'calm'],
    ['с\u0430lm', 'calm'],
    ['ca\u00adlm', 'calm'],
    ['c\u0301alm', 'calm'],
  ])('%j is read as %s, and its range is where it was written', (text, word) => {
    const { tokens } = read(`😀 ${text} down`)
    expect(tokens[0]).toMatchObject({ word, range: [3, 3 + text.length] })
    expect(tokens[1]).toMatchObject({ word: 'down' })
  })

  test('a word all in Cyrillic is not taken for Latin', () => {
    expect(read('сор').words).toEqual(['#Unknown'])
  })
})

describe('shapes', () => {
  test.each([
    ['£12.50', '#Money'],
    ['$5', '#Money'],
    ['10:30', '#Time'],
    ['10am', '#Time'],
    ['12/05/2024', '#Date'],
    ['30', '#Number'],
    ['50%', '#Number'],
    ['#12345', '#Id'],
    ['KT22', '#Id'],
    ['COVID-19', '#Id'],
    ['https://a.example/x?y=1', '#Url'],
    ['www.shop.example', '#Url'],
    ['shop.co.uk/help', '#Url'],
    ['jo@shop.example', '#Email'],
    ['@ana_p', '#Handle'],
    ['{{ticket.id}}', '#Placeholder'],
    ['“not here”', '#Quoted'],
    ['`code`', '#Code'],
  ])('%s is one token, a %s', (text, shape) => {
    expect(read(`it is ${text} here`).words).toEqual(['it', 'is', shape, 'here'])
  })

  test('a stop after an address or a number is not part of it', () => {
    expect(read('See https://a.example/x. It is 30. Go').written).toEqual([
      'See',
      'https://a.example/x',
      'It',
      'is',
      '30',
      'Go',
    ])
  })

  test('an unknown capitalised word inside a sentence is a name', () => {
    expect(read('Please hear Ravi').words).toEqual(['please', 'hear', '#Name'])
  })

  test('configured terms are never words', () => {
    expect(read('the Calm Down box is late', { terms: ['Calm Down'] }).words).toEqual([
      'the',
      '#Term',
      '#Term',
      '#Unknown',
      'is',
      'late',
    ])
  })
})

describe('any text', () => {
  const reader = createReader(['calm', 'down', 'not', 'you'])
  const chars = fc.string({
    unit: fc.constantFrom(...'aA 1.,!?\'"“”’`{}[]<>%#$@^*_-~/\n\t:;()éß😀\u200b\ud83d\udc00'),
    maxLength: 200,
  })

  test('gives tokens that stand in it in order, without overlap', () => {
    fc.assert(
      fc.property(fc.oneof(chars, fc.string({ maxLength: 200 })), (text) => {
        const passage = reader.read(text)
        const { tokens } = passage
        for (let token = 0; token < tokens.length; token++) {
          expect(tokens.start[token]).toBeGreaterThanOrEqual(token === 0 ? 0 : tokens.end[token - 1]!)
          expect(tokens.end[token]).toBeGreaterThan(tokens.start[token]!)
          expect(tokens.end[token]).toBeLessThanOrEqual(text.length)
        }
        reader.release(passage)
      }),
      { numRuns: 3000 },
    )
  })

  test('gives sentences that begin with a token and follow each other', () => {
    fc.assert(
      fc.property(chars, (text) => {
        const passage = reader.read(text)
        const { tokens } = passage
        for (let sentence = 0; sentence < tokens.sentences; sentence++) {
          expect(tokens.first[sentence]).toBeGreaterThanOrEqual(sentence === 0 ? 0 : tokens.first[sentence - 1]! + 1)
          expect(tokens.first[sentence]).toBeLessThan(tokens.length)
        }
        reader.release(passage)
      }),
      { numRuns: 2000 },
    )
  })
})
