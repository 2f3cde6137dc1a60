import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wantsColor } from '../../src/cli/color.ts'
import { escapeControls, escapeJson, escapeLine } from '../../src/reporters/escape.ts'
import { excerptsOf } from '../../src/reporters/excerpt.ts'
import { type Linted, reporters } from '../../src/reporters/index.ts'
import { linesOf, placeOf } from '../../src/reporters/lines.ts'
import { shorten, widthOf, wrap } from '../../src/reporters/width.ts'
import type { Finding, Range } from '../../src/types.ts'
import { openFolder } from './here.ts'

const { file, replylint } = openFolder()

/** What must never reach a terminal but for our own colours. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const OBEYED = /[\0-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one.
const OUR_COLORS = /\x1b\[\d{1,2}m/g

/** Moves the cursor, sets the title, writes the clipboard, opens a link, rings, goes back, reorders. */
const PAYLOAD =
  '\x1b[2J\x1b]0;t\x07\x1b]52;c;eA==\x1b\\\x1b]8;;http://x\x07\x9b31m\x7f\x08\u200e\u200f\u202a\u202e\u2066\u2069\u2028\u2029'

async function reported(linted: readonly Linted[], color = false): Promise<string> {
  let text = ''
  async function* all() {
    yield* linted
  }
  for await (const piece of reporters.stylish(all(), { color, columns: 80 })) text += piece
  return text
}

/** A reply with one finding at its words. */
function lintedAt(reply: string, words: string, more: Partial<Finding> = {}): Linted {
  const start = reply.indexOf(words)
  const range: Range = [start, start + words.length]
  const finding = {
    ruleId: 'blunt-thing',
    severity: 'error',
    range,
    message: 'This is blunt.',
    explanation: 'It hurts.',
    url: '',
    suggestions: [],
    ...more,
  } as const
  return {
    file: 'reply.txt',
    reply,
    report: { findings: [finding], moves: [], signals: [], stage: 'first', ignored: [], undecided: [] },
  }
}

describe('text from elsewhere', () => {
  test('is shown escaped where it comes from replies, names of files and arguments', async () => {
    const name = file(
      `evil${PAYLOAD.replaceAll('/', '')}\n.txt`,
      `Please ${PAYLOAD} calm down, ${PAYLOAD} sir.\n${PAYLOAD}Rules are rules${PAYLOAD}`,
    )
    const { stdout, stderr } = await replylint(['--color', name, `gone${PAYLOAD}\nreplylint: forged`])
    expect(stdout).toContain('evil\\u{1b}[2J')
    expect(stdout).toContain('\\u{202e}')
    expect(stderr).toContain('gone\\u{1b}[2J')
    expect(stderr.split('\n')).toHaveLength(2)
    expect(stdout.replace(OUR_COLORS, '')).not.toMatch(OBEYED)
    expect(stderr).not.toMatch(OBEYED)
  })

  test.each([[`--${PAYLOAD}`], ['--rule', `${PAYLOAD}=off`], ['--format', PAYLOAD]])(
    'is shown escaped in a message of usage',
    async (...words) => {
      const { code, stderr } = await replylint(words)
      expect(code).toBe(2)
      expect(stderr).toContain('\\u{1b}[2J')
      expect(stderr).not.toMatch(OBEYED)
    },
  )

  test('is shown escaped where it comes from rules', async () => {
    const suggestion = { title: PAYLOAD, range: [0, 0], text: PAYLOAD, kind: 'suggestion' } as const
    const linted = lintedAt('Calm down.', 'Calm', {
      ruleId: PAYLOAD,
      message: PAYLOAD,
      explanation: PAYLOAD,
      suggestions: [suggestion],
    })
    for (const color of [false, true])
      expect((await reported([linted], color)).replace(OUR_COLORS, '')).not.toMatch(OBEYED)
  })

  test('is whole in --format json, in the escapes of JSON', async () => {
    const name = file('evil.txt', `Please calm down.${PAYLOAD}`)
    const { stdout } = await replylint(['--format', 'json', '--rule', 'shouting=off', name])
    expect(stdout).not.toMatch(OBEYED)
    expect(JSON.parse(stdout)).toMatchObject([{ file: 'evil.txt', findings: [{ ruleId: 'calm-down' }] }])
  })

  test('has no other character changed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeControls(text)).not.toMatch(OBEYED)
        expect(escapeLine(text)).not.toMatch(/[\n\t]/)
        expect(
          escapeControls(text).replace(/\\u\{([0-9a-f]+)\}/g, (_, code) =>
            String.fromCharCode(Number.parseInt(code, 16)),
          ),
        ).toBe(text)
        expect(JSON.parse(escapeJson(JSON.stringify(text)))).toBe(text)
      }),
    )
    expect(escapeControls('tab\tand line\nstay, é 日 👩‍👧 too')).toBe('tab\tand line\nstay, é 日 👩‍👧 too')
  })
})

describe('colours', () => {
  test.each<[string, boolean | undefined, boolean, NodeJS.ProcessEnv, boolean]>([
    ['are on at a terminal', undefined, true, {}, true],
    ['are off in a pipe', undefined, false, {}, false],
    ['are off with NO_COLOR', undefined, true, { NO_COLOR: '1' }, false],
    ['are on with an empty NO_COLOR', undefined, true, { NO_COLOR: '' }, true],
    ['are off at a dumb terminal', undefined, true, { TERM: 'dumb' }, false],
    ['are on with FORCE_COLOR', undefined, false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
    ['are off with FORCE_COLOR=0', undefined, true, { FORCE_COLOR: '0' }, false],
    ['are on with --color, whatever else is said', true, false, { NO_COLOR: '1', FORCE_COLOR: '0' }, true],
    ['are off with --no-color, whatever else is said', false, true, { FORCE_COLOR: '1' }, false],
  ])('%s', (_, option, isTTY, environment, on) => {
    expect(wantsColor(option, { isTTY }, environment)).toBe(on)
  })

  test('are never in a pipe, unless they are asked for', async () => {
    expect((await replylint(['missing.txt'])).stdout).toBe('Nothing was read.\n')
    expect((await replylint(['--no-color', '--color', 'missing.txt'])).stdout).toContain('\x1b[')
  })
})

describe('stylish', () => {
  test('shows where, what, why and what to say instead', async () => {
    const reply = 'Hi Ana,\n\nyou must just calm down and wait. We will look.\nIt is late, as you know.\n'
    const at = (words: string): Range => [reply.indexOf(words), reply.indexOf(words) + words.length]
    const linted = lintedAt(reply, 'just calm down', {
      message: 'This tells the customer how to feel or speak, which takes more words than fit on one line.',
      explanation: 'To be told to calm down is to be told that the anger is the problem. Speak to what caused it.',
      suggestions: [
        {
          title: 'Put',
          range: at('you must just calm down and wait.'),
          text: 'I hear you, and that will take more words than there are columns on a line.',
          kind: 'suggestion',
        },
        {
          title: 'Put another',
          range: at('you must just calm down and wait.'),
          text: "I'll look by {time}.",
          kind: 'template',
        },
        { title: 'Drop', range: at(' just calm down and'), text: '', kind: 'fix' },
        { title: 'Drop and begin anew', range: at('you must just calm down and w'), text: 'W', kind: 'fix' },
        { title: 'Before', range: [9, 9], text: 'I am sorry. ', kind: 'suggestion' },
        {
          title: 'After',
          range: [at('We will look.')[1], at('We will look.')[1]],
          text: ' I promise.',
          kind: 'suggestion',
        },
        { title: 'Last', range: [reply.length - 1, reply.length - 1], text: ' Thanks.', kind: 'suggestion' },
      ],
    })
    const warned = lintedAt('Late, late, late.', 'late', { severity: 'warning', ruleId: 'late' })
    const partial = {
      ...warned,
      file: 'long.txt',
      report: { ...warned.report, findings: [], incomplete: 'out-of-time', undecided: ['one-rule', 'other-rule'] },
    } as const
    const clean = { ...warned, file: 'clean.txt', report: { ...warned.report, findings: [] } }
    await expect(await reported([linted, clean, { ...warned, file: 'other.txt' }, partial])).toMatchFileSnapshot(
      'stylish.txt',
    )
  })

  test('is silent about clean files but for their number', async () => {
    const { report, ...rest } = lintedAt('Fine.', 'Fine')
    const clean = { ...rest, report: { ...report, findings: [] } }
    expect(await reported([clean, clean])).toBe('No findings in 2 files\n')
    expect(await reported([])).toBe('Nothing was read.\n')
  })

  test('colours nothing but what it shows', async () => {
    const linted = lintedAt('Hi.\nCalm down.', 'Calm down', {
      suggestions: [{ title: 'Drop', range: [4, 14], text: '', kind: 'fix' }],
    })
    const [plain, colored] = [await reported([linted]), await reported([linted], true)]
    expect(colored).not.toBe(plain)
    expect(colored.replace(OUR_COLORS, '')).toBe(plain)
  })
})

/** The words of a reply as they are shown in so many columns. */
function shown(reply: string, words: string, columns = 40): string {
  const start = reply.indexOf(words)
  return excerptsOf(reply, linesOf(reply), [start, start + words.length], columns)
    .map(({ line, underline }) => `${line}\n${underline}`.trimEnd())
    .join('\n')
}

describe('an excerpt', () => {
  test('underlines the exact words', () => {
    expect(shown('Hi.\r\nPlease calm down now.\r\nBye.', 'calm down')).toBe('Please calm down now.\n       ~~~~~~~~~')
  })

  test('is cut with … around the words where the line is long', () => {
    const before = 'a bc '.repeat(2000)
    expect(shown(`${before}calm down${before}`, 'calm down')).toBe(
      '…a bc a bc a bc calm downa bc a bc a bc…\n                ~~~~~~~~~',
    )
    expect(shown(`calm down${before}`, 'calm down')).toBe('calm downa bc a bc a bc a bc a bc a bc…\n~~~~~~~~~')
    expect(shown(`${before}calm down`, 'calm down')).toBe(
      '… bc a bc a bc a bc a bc a bc calm down\n                              ~~~~~~~~~',
    )
    expect(shown(`x ${'calm '.repeat(20)}`, 'calm '.repeat(20), 20)).toBe('…calm calm calm cal…\n ~~~~~~~~~~~~~~~~~~')
  })

  test('keeps the underline below tabs, wide characters and escapes', () => {
    expect(shown('\tcalm down', 'calm down')).toBe('    calm down\n    ~~~~~~~~~')
    expect(shown('日本👩‍👩‍👧é calm\tdown', 'calm\tdown')).toBe('日本👩‍👩‍👧é calm    down\n        ~~~~~~~~~~~~')
    expect(shown('\x1b[1mcalm', 'calm')).toBe('\\u{1b}[1mcalm\n         ~~~~')
    expect(shown('日本 calm', '日本')).toBe('日本 calm\n~~~~')
  })

  test('shows the first three of many lines', () => {
    expect(shown('a one\ntwo\nthree\nfour\nfive b', 'one\ntwo\nthree\nfour\nfive')).toBe(
      'a one\n  ~~~\ntwo\n~~~\nthree\n~~~~~\n… 2 more',
    )
  })

  test('points to where something is missing', () => {
    expect(shown('Hi. Bye.', '')).toBe('Hi. Bye.\n^')
    expect(excerptsOf('Hi.', linesOf('Hi.'), [3, 3], 40)).toEqual([{ line: 'Hi.', underline: '   ^' }])
    expect(excerptsOf('', linesOf(''), [0, 0], 40)).toEqual([{ line: '', underline: '^' }])
  })

  test('is never wider than its columns, obeyed by a terminal, or without an underline', () => {
    const unit = fc.oneof(
      fc.constantFrom(...'ab \t\n\r日é👩‍👧\u0301\u200b\x1b\u202e'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    )
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 80 }), fc.nat(200), fc.nat(200), (units, first, second) => {
        const reply = units.join('')
        const range: Range = [Math.min(first, second, reply.length), Math.min(Math.max(first, second), reply.length)]
        for (const { line, underline } of excerptsOf(reply, linesOf(reply), range, 30)) {
          expect(line).not.toMatch(OBEYED)
          expect(widthOf(line)).toBeLessThanOrEqual(30)
          expect(underline).toMatch(line.startsWith('… ') ? /^ *[~^]*$/ : /^ *[~^]+$/)
        }
      }),
    )
  })
})

describe('width', () => {
  test('counts columns, not units', () => {
    expect(
      ['abc', '日本', 'é', 'e\u0301', '👩‍👩‍👧', '❤️', '한글', 'Ａ', '\u200b', '\x1b[31mred\x1b[39m'].map(widthOf),
    ).toEqual([3, 4, 1, 1, 2, 2, 4, 2, 0, 3])
  })

  test('breaks lines between words', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
    expect(wrap('extraordinarily long', 5)).toEqual(['extraordinarily', 'long'])
    expect(wrap('', 5)).toEqual([''])
  })

  test('breaks and shortens a text alike with colours and marks that take no column, and without', () => {
    const pieces = fc.array(fc.constantFrom('a', 'one', 'twenty-one', ' ', ' ', '  ', '\u00a0', '…', 'é'), {
      maxLength: 20,
    })
    fc.assert(
      fc.property(pieces, fc.integer({ min: 1, max: 30 }), (pieces, columns) => {
        const text = pieces.join('').trim()
        const bare = (line: string) => line.replace(OUR_COLORS, '')
        expect(wrap(`\x1b[2m${text}\x1b[22m`, columns).map(bare)).toEqual(wrap(text, columns))
        expect(bare(shorten(`\u0301${text}`, columns)).slice(1)).toBe(shorten(text, columns))
      }),
      { numRuns: 2000 },
    )
  })

  test('shortens what is longer', () => {
    expect(shorten('one two', 7)).toBe('one two')
    expect(shorten('one two three', 8)).toBe('one two…')
    expect(shorten('日本語', 5)).toBe('日本…')
  })
})

describe('lines', () => {
  test('end with \\n, \\r\\n or \\r, and the first begins after a byte order mark', () => {
    expect(linesOf('\ufeffa\nb\r\nc\rd\n')).toEqual([
      [1, 2],
      [3, 4],
      [6, 7],
      [8, 9],
      [10, 10],
    ])
    expect(linesOf('')).toEqual([[0, 0]])
  })

  test('count from 1, and columns in UTF-16 units', () => {
    const text = '\ufeffé👍x\r\ny'
    const lines = linesOf(text)
    expect(placeOf(lines, 0)).toEqual({ line: 1, column: 1 })
    expect(placeOf(lines, text.indexOf('x'))).toEqual({ line: 1, column: 4 })
    expect(placeOf(lines, text.indexOf('\n'))).toEqual({ line: 1, column: 6 })
    expect(placeOf(lines, text.indexOf('y'))).toEqual({ line: 2, column: 1 })
    expect(placeOf(lines, text.length)).toEqual({ line: 2, column: 2 })
  })
})
