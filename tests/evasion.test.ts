import { describe, expect, test } from 'vitest'
import { lint } from '../src/core.ts'

/** Phrases that rules find when they are written plainly; each is the whole of a reply. */
const PHRASES = [
  'Please calm down.',
  'You are wrong.',
  'As I already told you, it was sent.',
  'That is our policy.',
  'Rules are rules.',
  'We are sorry for any inconvenience caused.',
  'You should have read the terms.',
  'You failed to send the form.',
  'Obviously the box was open.',
  'You must return it first.',
  'It is not my problem.',
  'There is nothing we can do.',
  'Your call is very important to us.',
  'You need to relax.',
  'You are overreacting.',
  'You are lying.',
  'Why did you open the box?',
  'Nobody else has complained about this.',
  'I know exactly how you feel.',
  'We will get back to you soon.',
  'You claim that it never arrived.',
  'Sorry if you feel that way.',
  'Do not shout at me.',
  'It is only a small delay.',
  'This never happens.',
  'Those are the rules.',
  'You are being rude.',
  'Mistakes were made.',
  'We guarantee that it will never happen again.',
  'You have to wait.',
  'You did not read the email.',
  'I am just doing my job.',
  'With all due respect, it works.',
  'You people always say that.',
  'If you had read the manual, it would work.',
  'That is impossible.',
  'Per my last email, it was sent.',
  'You are confused.',
  'You clearly did not check the box.',
  'You are the only one who complains.',
  'Unfortunately, we cannot help you.',
  'It is your fault.',
  'You forgot to pay.',
  'Like I said, it was sent.',
  'To be honest, it is old.',
  'You should be more careful next time.',
  'We apologize for the inconvenience.',
  'Get over it.',
  'It is not our fault.',
  'You need to be patient.',
] as const

const eachLetter = (change: (letter: string, index: number) => string) => (text: string) => {
  let index = 0
  return text.replace(/[a-z]/gi, (letter) => change(letter, index++))
}

/** In every word of three letters or more, after its first letter. */
const inWords = (mark: string) => (text: string) => text.replace(/\b(\w)(?=\w\w)/g, `$1${mark}`)

const swapped = (pairs: string) => {
  const others = new Map([...pairs].flatMap((letter, index, all) => (index % 2 ? [] : [[letter, all[index + 1]!]])))
  return (text: string) => text.replace(/./gu, (letter) => others.get(letter) ?? letter)
}

const styled = (lower: number, upper: number) =>
  eachLetter((letter) => String.fromCodePoint(letter.charCodeAt(0) + (letter > 'Z' ? lower - 0x61 : upper - 0x41)))

/** Ways to write that people read and a search does not find. */
const SPELLINGS: readonly (readonly [name: string, write: (text: string) => string])[] = [
  ['in capitals', (text) => text.toUpperCase()],
  ['in full-width letters', styled(0xff41, 0xff21)],
  ['in bold mathematical letters', styled(0x1d41a, 0x1d400)],
  ['in circled letters', styled(0x24d0, 0x24b6)],
  ['with zero-width spaces', inWords('\u200b')],
  ['with zero-width joiners', inWords('\u200d')],
  ['with soft hyphens', inWords('\u00ad')],
  ['with marks of direction', inWords('\u202e')],
  ['with variation selectors', eachLetter((letter) => `${letter}\ufe0f`)],
  ['with Cyrillic look-alikes', swapped('aаeеoоpрcсyу')],
  ['with Greek look-alikes', swapped('oοvν')],
  ['with combining marks', eachLetter((letter, index) => (index % 3 ? letter : `${letter}\u0336\u0301`))],
  ['with accented letters', swapped('aáeéoöuü')],
  ['with stretched letters', (text) => text.replace(/([aeou])(?=\w)/g, '$1$1$1')],
  ['in leetspeak', swapped('a4e3o0')],
  ['with stops between the letters', (text) => text.replace(/\b[a-z]{4,}\b/g, (word) => [...word].join('.'))],
]

describe('what is written to be missed', () => {
  const found = (text: string) => lint(text).findings.map(({ ruleId }) => ruleId)
  const plain = new Map(PHRASES.map((phrase) => [phrase, found(phrase)]))

  test('is found when it is written plainly', () => {
    expect(PHRASES.filter((phrase) => plain.get(phrase)!.length === 0)).toEqual([])
  })

  test(`is found in four of five of ${SPELLINGS.length} spellings of ${PHRASES.length} phrases`, () => {
    const seen = SPELLINGS.map(([name, write]) => {
      const hits = PHRASES.filter((phrase) => found(write(phrase)).some((id) => plain.get(phrase)!.includes(id)))
      return [name, hits.length] as const
    })
    console.log(seen.map(([name, hits]) => `${String(hits).padStart(3)} of ${PHRASES.length} ${name}`).join('\n'))
    const hits = seen.reduce((sum, [, here]) => sum + here, 0)
    expect(hits / (SPELLINGS.length * PHRASES.length)).toBeGreaterThanOrEqual(0.8)
  })
})
