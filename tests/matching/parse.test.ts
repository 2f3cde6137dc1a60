import { describe, expect, test } from 'vitest'
import { checkPattern, createMatching, type Lexicon } from '../../src/matching/index.ts'
import { parsePattern } from '../../src/matching/parse.ts'
import type { Passage } from '../../src/reading/index.ts'
import { rangeOf } from '../../src/reading/tokens.ts'

/** What is wrong with a pattern, with the pattern and a caret below it. */
function problemOf(make: () => unknown): string {
  try {
    make()
  } catch (error) {
    return (error as Error).message
  }
  return 'nothing'
}

function check(pattern: string, lexicon: Lexicon = new Map()): void {
  checkPattern(pattern, lexicon)
  for (const entry of [...lexicon.values()].flat()) checkPattern(entry, lexicon)
}

describe('an error shows where the syntax is not understood:', () => {
  test.each([
    ['calm (down|off', '     ^', 'Unexpected `(` without end, expected `)`'],
    ['calm (down|)', '           ^', 'Unexpected empty alternative, expected a word'],
    ['calm) down', '    ^', 'Unexpected `)`, expected a word'],
    ['calm * down', '     ^', 'Unexpected `*`, expected a word'],
    ['calm* down', '    ^', 'Unexpected `*`, expected a bounded gap such as `.{0,3}`'],
    ['calm+', '    ^', 'Unexpected `+`, expected a bounded gap such as `.{0,3}`'],
    ['calm ^down', '     ^', 'Unexpected `^` inside a pattern, expected it at the begin'],
    ['(^calm|off)', ' ^', 'Unexpected `^` inside a pattern, expected it at the begin'],
    ['(calm|off$)', '          ^', 'Unexpected `$` inside a pattern, expected it at the end'],
    ['calm .{3,1} down', '     ^', 'Unexpected bounds `{3,1}`, expected bounds from 0 to 60, the smaller first'],
    ['calm .{0,61} down', '     ^', 'Unexpected bounds `{0,61}`, expected bounds from 0 to 60, the smaller first'],
    ['calm .{2} down', '      ^', 'Unexpected `{` behind `.`, expected bounds such as `.{0,3}`'],
    ['Calm down', '^', 'Unexpected `Calm`, expected a word in lower case'],
    ['calm #harm', '     ^', 'Unexpected `#`, expected a tag such as `#Money`'],
    ['{Calm} down', '^', 'Unexpected `{`, expected a root such as `{send}`'],
    ['[calm] down', '^', 'Unexpected `[`, expected a capture such as `[<verb>#Verb]`'],
    ['[<verb>calm down', '^', 'Unexpected capture without end, expected `]`'],
    ['calm !', '      ^', 'Unexpected end of the pattern, expected a word'],
    ['calm, down', '    ^', 'Unexpected `,`, expected a word'],
    ['', '^', 'Unexpected empty pattern, expected a word'],
  ])('%s', (pattern, caret, problem) => {
    expect(problemOf(() => parsePattern(pattern))).toBe(`${problem}\n  ${pattern}\n  ${caret}`)
  })
})

describe('an error names the pattern that cannot be compiled:', () => {
  const UNKNOWN = 'expected a shape, a context, a part of speech or a list of the lexicon'
  const ONE = 'Unexpected `!` before what may be no token or several, expected it before one'
  const UNFILED = 'Unexpected pattern without a word that every match has, expected one'

  test.each([
    ['calm #Dawn', '     ^', `Unexpected tag \`#Dawn\`, ${UNKNOWN}`],
    ['calm (off|#Dawn)', '          ^', `Unexpected tag \`#Dawn\`, ${UNKNOWN}`],
    ['.', '^', UNFILED],
    ['.{0,3}', '^', UNFILED],
    ['calm?', '^', UNFILED],
    ['!calm', '^', UNFILED],
    ['(calm|.)', '^', UNFILED],
    ['^ $', '^', UNFILED],
    ['#Verb #Noun?', '^', UNFILED],
    [
      'open (24|all) hours',
      '      ^',
      `Unexpected \`24\`, expected a word without digits, or a shape such as \`#Number\` or \`#Id\``,
    ],
    ['calm !(not so)', '^', ONE],
    ["calm !don't", '^', ONE],
    ['calm !.', '^', ONE],
  ])('%s', (pattern, caret, problem) => {
    expect(problemOf(() => check(pattern))).toBe(`${problem}\n  ${pattern}\n  ${caret}`)
  })

  test('whose `!` stands before a list with phrases', () => {
    expect(problemOf(() => check('!#Harm late', new Map([['Harm', ['scam', 'rip off']]])))).toBe(
      `${ONE}\n  !#Harm late\n  ^`,
    )
    expect(problemOf(() => check('!#Harm late', new Map([['Harm', ['scam', 'fraud']]])))).toBe('nothing')
  })

  test('in a list of the lexicon, too', () => {
    expect(problemOf(() => check('#Harm', new Map([['Harm', ['scam', 'rip (off']]])))).toBe(
      'Unexpected `(` without end, expected `)`\n  rip (off\n      ^',
    )
  })
})

describe('reads', () => {
  const word = (text: string) => ({ kind: 'word', word: text })

  test.each([
    ["don't", ['do', 'not']],
    ['don’t', ['do', 'not']],
    ["can't", ['can', 'not']],
    ["won't", ['will', 'not']],
    ['cannot', ['can', 'not']],
    ["it's", ['it', 'is']],
    ["we'll", ['we', 'will']],
    ['gonna', ['going', 'to']],
    ["customer's", ['customer', "'s"]],
    ['follow-up', ['follow', 'up']],
  ])('%s as %j', (pattern, words) => {
    expect(parsePattern(pattern)).toEqual(words.map(word))
  })

  test('groups in groups', () => {
    expect(parsePattern('(calm (down|off)|relax)')).toEqual([
      {
        kind: 'choice',
        options: [[word('calm'), { kind: 'choice', options: [[word('down')], [word('off')]] }], [word('relax')]],
      },
    ])
  })

  test('blanks around bars and in captures', () => {
    expect(parsePattern('( calm | relax )')).toEqual(parsePattern('(calm|relax)'))
    expect(parsePattern('[<verb> calm ]')).toEqual(parsePattern('[<verb>calm]'))
  })

  test('an optional contraction as a whole', () => {
    expect(parsePattern("don't? calm")).toEqual([
      { kind: 'optional', element: { kind: 'choice', options: [[word('do'), word('not')]] } },
      word('calm'),
    ])
  })

  test('gaps, roots, tags, captures, negations and ends', () => {
    expect(parsePattern('^{send} . .{0,3} !#Money [<who>(me|us)] now?$')).toEqual([
      { kind: 'start' },
      { kind: 'root', root: 'send' },
      { kind: 'gap', min: 1, max: 1 },
      { kind: 'gap', min: 0, max: 3 },
      { kind: 'not', element: expect.objectContaining({ kind: 'tag', tag: 'Money' }) },
      { kind: 'capture', name: 'who', elements: [{ kind: 'choice', options: [[word('me')], [word('us')]] }] },
      { kind: 'optional', element: word('now') },
      { kind: 'end' },
    ])
  })
})

describe('matches what compromise has no syntax for, or does not try:', () => {
  test.each([
    ['(calm (down|off)|relax) now', 'Please relax now or calm off now', ['relax now', 'calm off now']],
    ['(so|so very) sorry', 'We are so very sorry', ['so very sorry']],
    ['our .{0,1} shows? that', 'It is our fault that it is late', ['our fault that']],
    ['we (can|cannot) help', "We can't help you, we can help them", ["We can't help", 'we can help']],
    ["don't open", 'Please dont open it, do not open it', ['dont open', 'do not open']],
    ['#Harm (again|today)', 'They rip off people, it was a rip off again', ['rip off again']],
    ['late .{0,3}', 'It is late again', ['late']],
    ['my? (dear|guests)', 'Dear guests', ['Dear', 'guests']],
    ["parcel 's", "The parcel's label", ["parcel's"]],
    ['follow', 'A follow-up is due', ['follow-up']],
  ])('%s', (pattern, text, matches) => {
    const lexicon: Lexicon = new Map([['Harm', ['scam', 'rip off']]])
    check(pattern, lexicon)
    const { reader, matcher } = createMatching({ patterns: [pattern], lexicon })
    const passage = reader.read(text)
    const found =
      matcher([[pattern]])
        .match(passage)
        .found.get(0) ?? []
    expect(found.map(({ first, past }) => written(passage, first, past))).toEqual(matches)
  })
})

function written(passage: Passage, first: number, past: number): string {
  return passage.text.slice(...rangeOf(passage.tokens, first, past))
}
