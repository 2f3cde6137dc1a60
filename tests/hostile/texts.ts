import { lexicon } from '../../src/lexicon/index.ts'
import { UNPROVEN } from './unproven.ts'

/** A text that is made of one thing over and over, which is where linters stop answering. */
export interface HostileText {
  /** What is repeated, for people. */
  readonly name: string
  /** Repeats it until it is `length` UTF-16 units long. */
  make(length: number): string
}

const PUNCTUATION = [...'.,;:!?\'"`()[]{}<>/\\|-_~^*+=#$%&@…–—“”‘’«»„•·¿¡'].concat(
  '...',
  '?!',
  '--',
  '. ',
  ', ',
  "' ",
  '" ',
)

const MARKUP = [
  '</',
  '<a',
  '<a ',
  '<!--',
  '<!-- replylint-',
  '<b>',
  '<name>',
  '<<',
  '>>',
  '> ',
  '\n> ',
  '{{',
  '{{a',
  '{{a}}',
]
  .concat(
    '{%',
    '%}',
    '${',
    '#{',
    '[[',
    '[a',
    '[a]',
    '[a](',
    '![](',
    '`',
    '``',
    '```',
    '`a',
    '\n```\n',
    '\n---\n',
    '---\nx: y\n',
  )
  .concat(
    '&amp;',
    '&#',
    '**',
    '**a',
    '__a',
    '# ',
    '\n# ',
    '\n* ',
    '\n- ',
    '\n1. ',
    '| a ',
    '%a%',
    '%a',
    '$1',
    '\\n',
    '\t|',
  )

const ADDRESSES = [
  'http://',
  'http://a.b/',
  'https://',
  'www.',
  'www.a',
  '://',
  'a.b.',
  'a.b/',
  'a.co',
  'a@',
  'a@b.',
  'a@b.c ',
].concat('@a', '@ ', '#a', '@a ', 'a/', 'mailto:', 'a.b@', '^A ', ' *AB', ' -AB ', '?a=b&', '%20')

const NUMBERS = [
  '1',
  '1.',
  '1,',
  '1:',
  '1-',
  '1/',
  '1 ',
  '1x',
  'x1',
  '$1 ',
  '£',
  '€1,',
  '1%',
  '1/1/',
  '1:1 ',
  '1st ',
  '0.0.',
  'AB-1',
  'a_',
  '+1 (',
]

const INVISIBLE = [
  '\u200d',
  '\u200b',
  '\u00ad',
  '\ufeff',
  '\u2060',
  '\u202e',
  '\u202a',
  '\u200f',
  '\u061c',
  '\u034f',
  '\ufe0f',
  '\u3164',
]
  .concat(
    '\u0300',
    'a\u0300',
    '\u0300\u0301\u0302',
    'c\u200dalm ',
    'a\u00ad',
    '\ud83d\ude00',
    '\u{1f468}\u200d\u{1f469}\u200d',
    '\u{1f1e9}',
  )
  .concat(
    '\ud83d',
    '\ude00',
    'a\ud83d',
    '\ude00\ud83d',
    '\u0000',
    'a\u0000',
    '\u001b[31m',
    '\u0007',
    '\u007f',
    '\u0085',
    '\ufffd',
    '\u{e0041}',
  )

const SPACES = [
  ' ',
  '\n',
  '\t',
  '\r',
  '\r\n',
  '\u00a0',
  '\u2028',
  '\u3000',
  '\u2009',
  ' \n',
  '\n\n',
  '\n ',
  '\t\n',
  'a\n',
  'a \n',
  'A\n',
  '\n\na',
  'a  ',
]

const SCRIPTS = [
  'ш',
  'а',
  'ша ',
  'aа',
  'aа ',
  'é',
  'ß',
  'İ',
  'ﬁ',
  'ﷺ',
  'ａ',
  'ａ ',
  '𝐚',
  'Ⓐ',
  '語',
  '語。',
  'か',
  '한',
  'م',
  'مرحبا ',
  'ש',
  'ह',
  'ह् ',
  'ไ',
  'ა',
]

const WORDS = [
  'a',
  'A',
  'a ',
  'A ',
  'ab ',
  'I ',
  'a.',
  'A.',
  'A. ',
  'a. ',
  "a'",
  "'a",
  "a's ",
  'a-',
  'a-b ',
  'a,',
  '“a',
  '“a” ',
  '"a" ',
  "'a b' ",
].concat(
  '"a "b ',
  '“a “b ',
  '((a',
  '(a) ',
  'x'.repeat(63),
  `${'x'.repeat(64)} `,
  'constructor ',
  '__proto__ ',
  'toString ',
  'Mr. ',
  'e.g. ',
  'a.m. ',
)

const PHRASES = [
  'calm down ',
  'Calm down. ',
  'calm ',
  'as I said ',
  'not ',
  "don't ",
  'if ',
  'you must ',
  'you must not ',
  'sorry ',
  'sorry but ',
]
  .concat(
    'sorry for any inconvenience ',
    'unfortunately ',
    'Unfortunately, we cannot ',
    'you are wrong ',
    "you're ",
    'its ',
    'were ',
    'please ',
  )
  .concat(
    'please please note ',
    'could you check ',
    'we will ',
    'we will get back to you ',
    'our team will ',
    'as soon as possible ',
    'ASAP!! ',
    'Hi ',
  )
  .concat(
    'Hi Anna,\n',
    'Dear Sir, ',
    'Kind regards\n',
    'Kind regards,\nAnna\n',
    'Thanks,\n',
    '\n-- \n',
    'On Mon, Anna wrote:\n',
    'From: a\n',
    'Sent: b\n',
  )
  .concat(
    'that is our policy ',
    'refund ',
    'the refund of 5 ',
    'in 5 days ',
    'today ',
    'to be honest ',
    'and ',
    'but ',
    ', but ',
    'and we ',
    'the ',
    'who ',
  )
  .concat(
    'your your ',
    'thank you ',
    'I understand ',
    'I understand that you are frustrated ',
    'I have ',
    'why ',
    'why did you ',
    'what? ',
    'CALM DOWN ',
  )
  .concat(
    'loooool ',
    'undertsand ',
    'recieved ',
    'is it ',
    'have you tried ',
    'name ',
    'order number ',
    'log in ',
    'wi-fi ',
    'email me at ',
    'https://a.b calm down ',
  )
  .concat(
    'no ',
    'never ',
    'always ',
    'again ',
    'obviously ',
    'you should have ',
    'you said "no" ',
    'he said that ',
    'you claim ',
    'u r ',
    'pls ',
    'thx ',
  )

const repeated = [
  ...PUNCTUATION,
  ...MARKUP,
  ...ADDRESSES,
  ...NUMBERS,
  ...INVISIBLE,
  ...SPACES,
  ...SCRIPTS,
  ...WORDS,
  ...PHRASES,
]

// Every word that patterns name by a tag, one list at a time.
const lists = [...lexicon].map(
  ([tag, entries]) => [`#${tag}`, `${entries.join(' ').replace(/[^a-z' ]/gi, ' ')} `] as const,
)

/** Every hostile text, of which no two are alike. */
export const HOSTILE_TEXTS: readonly HostileText[] = [
  ...[...new Set(repeated)].map((unit) => [JSON.stringify(unit), unit] as const),
  ...lists,
]
  .map(([name, unit]) => ({
    name,
    make: (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length),
  }))
  // Some are the begin of what others repeat.
  .filter(({ make }, index, all) => all.findIndex((other) => other.make(1_000) === make(1_000)) === index)
  .concat(
    { name: 'nested quotation marks', make: (length) => `${'“'.repeat(length / 2)}${'”'.repeat(length / 2)}` },
    { name: 'nested brackets', make: (length) => `${'('.repeat(length / 2)}${')'.repeat(length / 2)}` },
    { name: 'nested tags', make: (length) => `${'<b>'.repeat(length / 7)}${'</b>'.repeat(length / 7)}` },
    { name: 'one word', make: (length) => `${'a'.repeat(length - 12)} calm down. ` },
    { name: 'one sentence', make: (length) => `I ${'calm you a the '.repeat(length / 15)}.` },
    { name: 'blanks in between', make: (length) => `Calm${' '.repeat(length - 10)}down.` },
    { name: 'blanks at the end', make: (length) => `Calm down.${' '.repeat(length - 11)}x` },
    { name: 'stops before a letter', make: (length) => `Calm down${'.'.repeat(length - 10)}x` },
    { name: 'a wall of digits', make: (length) => `order ${'0123456789'.repeat(length / 10)}x` },
    ...UNPROVEN.map(({ expression, worst: [before, again, after] }) => ({
      name: `the worst for ${expression.slice(0, 60)}`,
      make: (length: number) => {
        const room = Math.max(0, length - before.length - after.length)
        return before + again.repeat(room / again.length) + after
      },
    })),
  )
