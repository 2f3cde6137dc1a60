import { describe, expect, test } from 'vitest'
import {
  article,
  capitalAt,
  capitalized,
  isOfSeveral,
  lowered,
  ofSeveral,
  respell,
  spellingOf,
} from '../src/rewriting/text.ts'

describe('the begin of a sentence', () => {
  test.each([
    ['we sent it', 'We sent it'],
    ['“we sent it”', '“We sent it”'],
    ['iPhones are here', 'iPhones are here'],
    ['eBay has it', 'eBay has it'],
    ['is iOS on it?', 'Is iOS on it?'],
    ['4 of them', '4 of them'],
    ['', ''],
  ])('%s becomes %s', (words, raised) => {
    expect(capitalized(words)).toBe(raised)
    expect(capitalAt(`Ah. ${words}`, 4)).toBe(raised[0] ?? '')
  })

  test.each([
    ['We sent it', 'we sent it'],
    ['A box', 'a box'],
    ["I'm here", "I'm here"],
    ['I see', 'I see'],
    ['It is', 'it is'],
    ['SMS are free', 'SMS are free'],
    ['{name} is', '{name} is'],
    ['Monday is fine', 'Monday is fine'],
    ['On Monday', 'on Monday'],
    ['X', 'x'],
    ['4 of them', '4 of them'],
  ])('%s goes on inside one as %s', (words, low) => {
    expect(lowered(words)).toBe(low)
  })
})

describe('a or an', () => {
  test.each([
    'a box',
    'a one-time code',
    'a once-only offer',
    'a unit',
    'a user',
    'a usual day',
    'a utility bill',
    'a UK address',
    'a European card',
    'a ewe',
    'A year',
    'an apple',
    'an e-mail',
    'an error',
    'an hour',
    'an honest answer',
    'an honour',
    'an heir',
    'an only child',
    'an onion',
    'an update',
    'an unseen note',
    'an unimportant note',
    'an uninvited guest',
    'an usher',
    'an SMS',
    'an F',
    'An item',
  ])('%s is right as it is, and found from the other', (words) => {
    const [own, ...rest] = words.split(' ')
    const other = own!.length === 1 ? `${own}n` : own!.slice(0, 1)
    expect(article(words)).toBe(words)
    if (/^\p{Ll}/u.test(rest[0]!)) expect(article([other, ...rest].join(' '))).toBe(words)
  })

  test('stands in the middle, too, and in no other word', () => {
    expect(article('take a hour or an day for Canada is')).toBe('take an hour or a day for Canada is')
  })

  test('goes with a slot as it is written', () => {
    expect(article('an {option} and a {thing}')).toBe('an {option} and a {thing}')
  })
})

describe('spelling', () => {
  test.each([
    ['My colour', 'en-GB'],
    ['My color', 'en-US'],
    ['We apologise for the color of the centre', 'en-GB'],
    ['We apologize for the color of the centre', 'en-US'],
    ['The colour, no, the color', undefined],
    ['Nothing to tell it by', undefined],
    ['The meters and the program, the license for liters', undefined],
    ['The parameters, the diameter', undefined],
    ['Two kilometers', 'en-US'],
    ['Two kilometres', 'en-GB'],
  ])('of %s is %s', (text, locale) => {
    expect(spellingOf(text)).toBe(locale)
  })

  test('is the American one where that is asked for, with capitals as they are', () => {
    expect(respell('Apologising for the COLOUR and The Centre', () => 'en-US')).toBe(
      'Apologizing for the Color and The Center',
    )
    expect(respell('Our colour', () => 'en-US')).toBe('Our color')
    expect(respell('Our IBAN', () => 'en-US')).toBe('Our IBAN')
    expect(respell('Our colour', () => 'en-GB')).toBe('Our colour')
    expect(respell('Our colour', () => undefined)).toBe('Our colour')
  })
})

describe('who speaks', () => {
  test.each([
    ['We sent it.', true],
    ['Our team sent it.', true],
    ['We sent it, let me know.', false],
    ['I sent it to our team.', false],
    ["i'm on it, we sent it.", false],
    ['We sent it, i.e. it is on its way.', true],
    ['It is on its way.', false],
  ])('in %j is more than one person: %s', (text, several) => {
    expect(isOfSeveral(text)).toBe(several)
  })

  test.each([
    ["I'm sorry. I was wrong, and I am glad you told me.", "We're sorry. We were wrong, and we are glad you told us."],
    ['I’m sorry, and I’ve read it myself.', 'We’re sorry, and we’ve read it ourselves.'],
    ['Hello! “I see why,” is my answer.', 'Hello! “We see why,” is our answer.'],
    ['Thank you. May I say that I am sorry?', 'Thank you. May we say that we are sorry?'],
    ["I'm sorry for {what I can do} on my part.", "We're sorry for {what I can do} on our part."],
    ["I'm sorry, the mistake is mine.", "We're sorry, the mistake is ours."],
  ])('is more than one in the end: %s', (words, expected) => {
    expect(ofSeveral(words)).toBe(expected)
  })

  test.each([
    "I'm sorry. I'll call you.",
    "I'm sorry. I'm checking it.",
    'I can see why. Let me look.',
    'What I can do is {option}.',
  ])('does it, and stays one person: %s', (words) => {
    expect(ofSeveral(words)).toBe(words)
  })
})
