import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { takeOut } from '../../src/documents/directives.ts'
import { readDisabling } from '../../src/documents/disabling.ts'
import { type Kind, readItems } from '../../src/documents/index.ts'
import { verbatim } from '../../src/documents/projection.ts'
import { createLinter, rules } from '../../src/index.ts'

const ids = rules.map(({ id }) => id)
const on = ['calm-down', 'slang', 'defensive']
const off = Object.fromEntries(ids.filter((id) => !on.includes(id)).map((id) => [id, 'off']))
const lint = createLinter({ extends: 'strict', rules: off })

/** What is found in a file, as `rule: line`, and then what is said of its directives. */
async function foundIn(kind: Kind, source: string): Promise<readonly string[]> {
  const read = await readItems(kind, source)
  const { enter, problems } = readDisabling(kind, source, read, ids)
  const found = read.items.flatMap(({ projection: whole, draft }) => {
    const { projection, hide } = enter(whole)
    expect(projection.text).not.toContain('replylint-')
    return hide(lint({ ...draft, reply: projection.text })).findings.map(
      ({ ruleId, range }) => `${ruleId}: ${projection.text.slice(...range)}`,
    )
  })
  return [...found, ...problems().map(({ message, range }) => `${source.slice(...range)} → ${message}`)]
}

describe('a directive', () => {
  test.each<[string, Kind, readonly string[]]>([
    [
      'about the next line in Markdown',
      'markdown',
      ['<!-- replylint-disable-next-line calm-down -- a tea -->', 'Calm down.', '', 'Please calm down.'],
    ],
    [
      'about the next line, blank ones between',
      'markdown',
      ['Hi,', '<!-- replylint-disable-next-line calm-down -->', '', '', 'Calm down.', 'Please calm down.'],
    ],
    [
      'about the next line, after words',
      'markdown',
      ['Please calm down. <!-- replylint-disable-next-line calm-down -->', 'Calm down.'],
    ],
    [
      'about the next line, where a sentence is reported that began before it',
      'text',
      ['The crate which you saw at the gate was', '# replylint-disable-next-line defensive', 'in our defence late.'],
    ],
    [
      'about what is between it and its end',
      'markdown',
      [
        '<!-- replylint-disable slang, calm-down -->',
        'Calm down, gonna send it.',
        '<!-- replylint-enable -->',
        'Please calm down.',
      ],
    ],
    [
      'ended for one rule of two',
      'markdown',
      [
        '<!-- replylint-disable calm-down slang -->',
        'Calm down.',
        '<!-- replylint-enable calm-down -->',
        'Please calm down, gonna send it.',
      ],
    ],
    ['of several lines', 'markdown', ['<!--', 'replylint-disable calm-down', '-- a', 'tea', '-->', 'Calm down.']],
    [
      'in the middle of words',
      'markdown',
      ['Please <!-- replylint-disable-next-line calm-down --> calm down.', 'Calm down.'],
    ],
    [
      'in lines of Windows',
      'markdown',
      ['Hi,\r', '<!-- replylint-disable-next-line calm-down -->\r', 'Calm down.\r', 'Please calm down.\r'],
    ],
    [
      'in a line of text',
      'text',
      ['# replylint-disable-next-line calm-down -- a tea', 'Calm down.', 'Please calm down.'],
    ],
    [
      'in a template, which ends with it',
      'text',
      ['# replylint-disable calm-down', 'Calm down.', '---', 'Please calm down.'],
    ],
    [
      'in HTML on one line',
      'html',
      ['<p>Hi</p><!-- replylint-disable-next-line calm-down --><p>Calm down.</p><p>Please calm down.</p>'],
    ],
    [
      'in HTML before words that it leads',
      'html',
      ['<p>', '<!-- replylint-disable-next-line calm-down -->', 'Calm down.</p>', '<p>Please calm down.</p>'],
    ],
    [
      'in HTML in JSON',
      'json',
      [
        '[{"body": "<p>Hi</p>\\n<!-- replylint-disable calm-down -->\\n<p>Calm down.</p>"},',
        '{"body": "Please calm down."}]',
      ],
    ],
    [
      'in a cell',
      'csv',
      ['name,body', 'a,"<!-- replylint-disable calm-down -->', 'Calm down."', 'b,Please calm down.'],
    ],
    [
      'in YAML about a text',
      'yaml',
      [
        '- name: a',
        '  # replylint-disable-next-line calm-down -- a tea',
        '  body: |',
        '    Hi,',
        '',
        '    Calm down.',
        '- body: Please calm down.',
      ],
    ],
    [
      'in YAML about an entry of a list',
      'yaml',
      [
        '# replylint-disable-next-line calm-down',
        '# as the tea is called',
        '- name: a',
        '  body: Calm down.',
        '- body: Please calm down.',
      ],
    ],
    [
      'in YAML about all up to its end',
      'yaml',
      [
        '# replylint-disable calm-down',
        '- body: Calm down.',
        '- body: "Calm down."',
        '# replylint-enable calm-down',
        '- body: Please calm down.',
      ],
    ],
    [
      'in YAML within a text',
      'yaml',
      [
        '- body: |',
        '    <!-- replylint-disable-next-line calm-down -->',
        '    Calm down.',
        '- body: Please calm down.',
      ],
    ],
  ])('hides only what it is about: %s', async (_, kind, lines) => {
    const found = await foundIn(kind, lines.join('\n'))
    // Had a directive hidden nothing, that would be told.
    expect(found).toEqual(found.filter((one) => /: (?:Please calm down|gonna)/.test(one)))
  })

  test.each<[string, Kind, readonly string[], string]>([
    ['hides nothing', 'markdown', ['<!-- replylint-disable slang -->', 'Hi.'], 'This hides nothing of `slang`.'],
    [
      'hides one of two',
      'markdown',
      ['<!-- replylint-disable slang, calm-down -->', 'Calm down.'],
      'This hides nothing of `slang`.',
    ],
    [
      'is followed by nothing',
      'text',
      ['Hi.', '# replylint-disable-next-line slang'],
      'This hides nothing of `slang`.',
    ],
    [
      'ends nothing',
      'yaml',
      ['- body: Hello there, dear Ana.', '# replylint-enable slang'],
      'This enables what was not disabled.',
    ],
    [
      'names no rule',
      'html',
      ['<p>Hi</p><!-- replylint-disable -- all -->'],
      'Unexpected end of `replylint-disable`, expected the ids of rules.',
    ],
    [
      'names an unknown rule',
      'yaml',
      ['# replylint-disable calm-dwon -- x', '- body: Hello there, dear Ana.'],
      'Unexpected rule `calm-dwon`, expected a known one; did you mean `calm-down`?',
    ],
    [
      'is none',
      'csv',
      ['body', 'Hi. <!-- replylint-disable-nextline slang -->'],
      'Unexpected directive `replylint-disable-nextline`, expected `replylint-disable` or `replylint-disable-next-line` or `replylint-enable`; did you mean `replylint-disable-next-line`?',
    ],
  ])('is told of, where it stands, if it %s', async (_, kind, lines, message) => {
    const found = await foundIn(kind, lines.join('\n'))
    expect(found).toEqual([expect.stringMatching(/^(?:<!--|#) replylint-.* → /)])
    expect(found[0]).toContain(`→ ${message}`)
  })

  test.each<[string, Kind, string]>([
    ['an unclosed comment', 'markdown', 'Calm down. <!-- x'],
    ['a heading of Markdown', 'markdown', '# not a replylint thing\n\nCalm down.'],
    ['a line in a text of YAML', 'yaml', '- body: |\n    # note\n    Calm down.\n'],
  ])('is not seen in %s', async (_, kind, source) => {
    expect(await foundIn(kind, source)).toEqual(['calm-down: Calm down'])
  })

  test.each([
    '- body: |\n    # replylint-disable slang\n    Hi there.\n',
    '--- |\n# replylint-disable slang\nHi there.\n',
    'body: "Hi\n # replylint-disable slang\n there"\n',
  ])('of YAML is not seen where a text only looks like one: %j', async (source) => {
    const { problems } = readDisabling('yaml', source, await readItems('yaml', source), ids)
    expect(problems()).toEqual([])
  })

  test('is not called unused where the reply was not read to its end', async () => {
    const short = createLinter({ limits: { length: 10 } })
    const { enter, problems } = readDisabling('markdown', '<!-- replylint-disable slang -->', {}, ids)
    enter(verbatim('Hi.<!-- replylint-disable slang -->')).hide(short('Hello there, this is long.'))
    expect(problems()).toEqual([])
  })
})

describe('a text without its directives', () => {
  const comment = '<!-- replylint-disable slang -->'
  const pieces = [
    'Hi ',
    'Ana',
    '\n',
    '\r\n',
    '  ',
    '😀',
    comment,
    `${comment}\n`,
    `\n${comment}\n\n`,
    '# replylint-enable\n',
  ]

  test('has all its words, each with its place', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        const { projection, directives } = takeOut(verbatim(text), ids, true)
        const left = projection.text
        const words = text.replace(/<!-- .*? -->|^[ ]*# replylint-enable$/gm, '')
        expect(left.replace(/\s/g, '')).toBe(words.replace(/\s/g, ''))
        for (let at = 0; at < left.length; at++)
          expect(text.slice(...projection.toSource([at, at + 1])!)).toBe(left[at])
        for (const { directive } of directives.placed)
          expect(text.slice(...directive.place)).toMatch(/^(?:<!-- .* -->|[ ]*# replylint-enable)$/)
      }),
      { numRuns: 500 },
    )
  })

  test('is what it would be had they never been there', () => {
    const directive = '<!-- replylint-disable slang -->'
    for (const [given, expected] of [
      [`Hi.\n\n${directive}\n\nBye.\n`, 'Hi.\n\nBye.\n'],
      [`${directive}\nHi.`, 'Hi.'],
      [`Hi.\n\n${directive}`, 'Hi.'],
      [`Hi ${directive} there.`, 'Hi there.'],
      [`Hi. ${directive}\nBye.`, 'Hi. \nBye.'],
    ] as const)
      expect(takeOut(verbatim(given), ids, false).projection.text).toBe(expected)
  })

  test('takes no longer than its length allows', () => {
    const start = performance.now()
    const hostile = ['<!-- replylint-'.repeat(20_000), `<!--${' '.repeat(200_000)}`, '# replylint-\n'.repeat(5_000)]
    for (const text of hostile) takeOut(verbatim(text), ids, true)
    expect(performance.now() - start).toBeLessThan(4000)
  })

  test.each<[string, Kind, string, string]>([
    ['in one line', 'markdown', 'some words <!-- replylint-disable-next-line slang --> ', 'Hi.'],
    ['with nothing between', 'html', '<!-- replylint-disable-next-line slang -->', 'Hi.'],
    ['above a long line', 'text', '# replylint-disable-next-line slang\n', 'Hi there '.repeat(20_000)],
    ['that end nothing', 'markdown', '<!-- replylint-enable -->', 'Hi.'],
    ['above an entry', 'yaml', '# replylint-disable-next-line slang\n', '- body: Hi.'],
  ])('takes time in step with the number of directives: many %s', async (_, kind, one, rest) => {
    const source = one.repeat(20_000) + rest
    const { items, comments } = await readItems(kind, one + rest)
    const places =
      comments && Array.from({ length: 20_000 }, (_, at) => [at * one.length, (at + 1) * one.length - 1] as const)
    const start = performance.now()
    const { enter, problems } = readDisabling(kind, source, places ? { comments: places } : {}, ids)
    enter(verbatim(places ? items[0]!.projection.text : source))
    expect(problems()).toHaveLength(20_000)
    // Their square took twice as long at least.
    expect(performance.now() - start).toBeLessThan(2500)
  })
})
