import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { toDraft, withCustomer } from '../../src/cli/drafts.ts'
import { linterFor } from '../../src/cli/linter.ts'
import type { FileReport } from '../../src/reporters/index.ts'
import { openFolder } from './here.ts'

const { file, folder, replylint } = openFolder()

const CLEAN = 'Thank you for writing. Your parcel left our depot this morning and will be with you on Friday.\n'
const lint = linterFor(undefined, {})

const BAD = 'Hi Ana,\n\nPlease calm down.\n'

const AS_WARNING = ['--rule', 'calm-down=warning']

/** What the command says of files, as values. */
async function reportsOf(words: readonly string[], input: string | Uint8Array = ''): Promise<readonly FileReport[]> {
  const { stdout } = await replylint(['--format', 'json', ...words], { input })
  return JSON.parse(stdout)
}

describe('exit code', () => {
  test('is 0 where nothing is found', async () => {
    expect(await replylint([file('clean.txt', CLEAN)])).toEqual({
      code: 0,
      stdout: 'No findings in 1 file\n',
      stderr: '',
    })
  })

  test('is 1 for a finding of severity error', async () => {
    expect((await replylint([file('bad.txt', BAD)])).code).toBe(1)
  })

  test('is 0 for as many warnings as --max-warnings', async () => {
    expect((await replylint([...AS_WARNING, '--max-warnings=1', file('warned.txt', BAD)])).code).toBe(0)
  })

  test('is 1 for more warnings, which is said, and counts those that --quiet does not show', async () => {
    expect(await replylint([...AS_WARNING, '--max-warnings', '0', '--quiet', file('one.txt', BAD)])).toEqual({
      code: 1,
      stdout: 'No findings in 1 file\n',
      stderr: 'replylint: Unexpected 1 warning, expected at most 0\n',
    })
  })

  test('is 0 where the rule is off', async () => {
    expect((await replylint(['--rule', 'calm-down=off', file('off.txt', BAD)])).code).toBe(0)
  })

  test('is 2 where files cannot be read, which is said of each, and the others are linted', async () => {
    mkdirSync(join(folder, 'replies'))
    file('latin.txt', Buffer.from('Bitte, M\xfcller', 'latin1'))
    for (const name of ['draft.json', 'drafts.jsonl']) file(name, BAD)
    file('other.json', '{"note": "nothing to send"}')
    file('cut.csv', 'name,body\r\nlate,"Please calm')
    file('cut.yml', 'replies:\n  - body: "Please calm')
    const names = [
      'missing.txt',
      'replies',
      'latin.txt',
      '/dev/zero',
      'draft.json',
      'drafts.jsonl',
      'other.json',
      'cut.csv',
      'cut.yml',
      file('ragged.csv', 'name,body\r\nlate,Sorry,\r\nlater,Sorry, calm down.\r\n'),
      file('other.txt', BAD),
    ]
    const { code, stdout, stderr } = await replylint(['--format', 'json', ...names])
    expect(code).toBe(2)
    expect(JSON.parse(stdout)).toMatchObject([{ file: 'other.txt', findings: [{ ruleId: 'calm-down' }] }])
    expect(stderr.split('\n')).toEqual([
      'replylint: missing.txt: Unexpected missing file, expected one that exists',
      'replylint: replies: Unexpected folder without replies, expected files such as .md, .json or .csv',
      'replylint: latin.txt: Unexpected bytes that are not UTF-8, expected text in UTF-8',
      'replylint: /dev/zero: Unexpected length of more than 16 MB, expected less: `--jsonl` reads any number of lines of JSON',
      'replylint: draft.json: Unexpected `H` in line 1, column 1, expected a value in JSON',
      'replylint: drafts.jsonl: Unexpected `H` in line 1, column 1, expected a value in JSON',
      'replylint: other.json: Unexpected data without replies, expected fields such as `body` or `text`',
      'replylint: cut.csv: Unexpected `"` that is not closed in line 2, column 6, expected another',
      'replylint: cut.yml: Unexpected YAML (missing_char) in line 2, column 23, expected YAML 1.2',
      'replylint: ragged.csv: Unexpected cell without a column in line 3, column 13, expected quotation marks around words that hold a separator',
      '',
    ])
  })

  test.each([
    ['list', 'none.json', '[]'],
    ['export', 'none-yet.json', '{"macros": [], "next_page": null, "links": {"self": "/macros.json"}}'],
    ['table', 'head.csv', 'title,body\r\n'],
    ['file of lines', 'none.jsonl', '\n'],
  ])('is 0 for an empty %s, which is said', async (_, name, text) => {
    expect(await replylint([file(name, text)])).toMatchObject({
      code: 0,
      stderr: `replylint: ${name}: left out: no replies in it\n`,
    })
  })

  test('is 2 where entries stand beside an empty list, but none is known as a reply', async () => {
    const text = '{"entries": [{"words": "Calm down."}], "errors": []}'
    expect(await replylint([file('unknown.json', text)])).toMatchObject({ code: 2 })
  })

  test('is 2 where nothing could be read, which is no clean bill', async () => {
    const input = Uint8Array.of(0xc3, 0x28)
    expect(await replylint(['--no-color', '-'], { input })).toEqual({
      code: 2,
      stdout: 'Nothing was read.\n',
      stderr: 'replylint: <stdin>: Unexpected bytes that are not UTF-8, expected text in UTF-8\n',
    })
  })
})

describe('files', () => {
  test('give the findings of the library, with places and ranges, moves, signals and what was ignored', async () => {
    const customer = 'My parcel is late again.'
    const reply = 'Hi Ana,\r\n\r\nPlease calm down. See https://shop.example/returns.\r\n'
    const [report, ...others] = await reportsOf(['--customer', customer, file('same.txt', reply)])
    const { findings, ...rest } = lint({ reply, thread: [{ from: 'customer', text: customer }] })
    const places = report!.findings.map(({ line, column, endLine, endColumn }) => ({
      line,
      column,
      endLine,
      endColumn,
    }))
    // In a file each suggestion without slots has an id besides.
    const ids = report!.findings.map(({ suggestions }) => suggestions.map(({ id }) => id))
    const expected = {
      file: 'same.txt',
      findings: findings.map((finding, index) => ({
        ...finding,
        ...places[index],
        suggestions: finding.suggestions.map((one, at) => ({ ...one, id: ids[index]![at] })),
      })),
      ...rest,
    }
    expect(others).toEqual([])
    expect(report).toEqual(JSON.parse(JSON.stringify(expected)))
    expect(ids.flat().map((id) => id !== undefined)).toEqual(
      findings.flatMap(({ suggestions }) => suggestions.map(({ kind }) => kind !== 'template')),
    )
    const index = findings.findIndex(({ ruleId }) => ruleId === 'calm-down')
    expect(places[index]).toEqual({ line: 3, column: 1, endLine: 3, endColumn: 17 })
    expect(reply.slice(...report!.findings[index]!.range)).toBe('Please calm down')
  })

  // One run, for it is the start that takes time.
  const front = '---\nnote: Please calm down.\n---\nThank you.\n'
  const marked = '\ufeffPlease calm down.'
  const contents: Readonly<Record<string, string>> = {
    'z-line-feed.txt': 'Hi Ana,\n\nPlease calm down.',
    'a-carriage-return.txt': 'Hi Ana,\r\n\r\nPlease calm down.',
    '-': BAD,
    'marked.txt': marked,
    'front.md': front,
    'front.markdown': front,
    'FRONT.MD': front,
    'fore.txt': 'note: Please calm down.\n-- \nThank you.\n',
    fore: 'note: Please calm down.\n-- \nThank you.\n',
    'long.txt': 'We have sent it. '.repeat(2000),
    '--odd.txt': CLEAN,
  }
  const names = Object.keys(contents).map((name) => (name === '-' ? name : file(name, contents[name]!)))
  const reports = reportsOf([...names.slice(0, -1), 'marked.txt', '--', ...names.slice(-1)], BAD)
  const reportOf = async (name: string) => (await reports).find((report) => report.file === name)!

  test('come in the order given, each once, also after -- and among standard input', async () => {
    expect((await reports).map((report) => report.file)).toEqual(names.map((name) => (name === '-' ? '<stdin>' : name)))
  })

  test.each(['z-line-feed.txt', 'a-carriage-return.txt', '<stdin>'])(
    'have their findings in the right line and column: %s',
    async (name) => {
      expect((await reportOf(name)).findings).toMatchObject([{ ruleId: 'calm-down', line: 3, column: 1 }])
    },
  )

  test('with a byte order mark have ranges that count it and columns that do not', async () => {
    const [found] = (await reportOf('marked.txt')).findings
    expect(found).toMatchObject({ ruleId: 'calm-down', line: 1, column: 1, endLine: 1, endColumn: 17 })
    expect(marked.slice(...found!.range)).toBe('Please calm down')
  })

  test('named .md or .markdown are read as Markdown, and others as text', async () => {
    // Of front matter Markdown says nothing, and a text does.
    expect(lint({ reply: front, format: 'text' }).findings).toMatchObject([{ ruleId: 'calm-down' }])
    for (const name of ['front.md', 'front.markdown', 'FRONT.MD']) {
      expect((await reportOf(name)).findings).toEqual([])
    }
    const text = lint(contents.fore!).ignored
    for (const name of ['fore.txt', 'fore']) expect((await reportOf(name)).ignored).toEqual(text)
  })

  test('that are too long to be read whole say that they are incomplete', async () => {
    expect(await reportOf('long.txt')).toMatchObject({ incomplete: 'too-long', findings: [] })
  })

  test('have only errors with --quiet', async () => {
    const [report] = await reportsOf(['--quiet', file('mixed.txt', 'Please calm down. IT IS NOT OUR FAULT AT ALL!!!!')])
    expect(new Set(report!.findings.map(({ severity }) => severity))).toEqual(new Set(['error']))
  })

  test('are linted by all rules with --preset strict', async () => {
    const [report] = await reportsOf(['--preset', 'strict', file('strict.txt', BAD)])
    expect(report!.findings.map(({ ruleId }) => ruleId)).toEqual(
      linterFor('strict', {})(BAD).findings.map(({ ruleId }) => ruleId),
    )
  })
})

describe('standard input', () => {
  test('is read where no file is named, and may be a draft in JSON, also after a byte order mark and white space', async () => {
    const draft = {
      reply: 'Hi Dev, I can see two payments.',
      thread: [{ from: 'customer', text: 'Hello, you charged me twice!' }],
    } as const
    const [report] = await reportsOf([], `\ufeff \n${JSON.stringify(draft)}`)
    const { findings, signals } = lint(draft)
    expect(findings.length).toBeGreaterThan(0)
    expect(report!.findings.map(({ range }) => range)).toEqual(findings.map(({ range }) => range))
    expect(report!.signals).toEqual(signals)
  })

  test.each(['{name}, please calm down.', '{{name}}, hello', '[Name], hello', '[1] We\n[2] ship', '{', ''])(
    'is the reply itself where it is no data, as %j',
    (text) => {
      expect(toDraft(text)).toEqual({ reply: text })
      expect(withCustomer(toDraft(text)!, 'Hello?')).toEqual({
        reply: text,
        thread: [{ from: 'customer', text: 'Hello?' }],
      })
    },
  )

  test.each([
    ['{"draft":"Calm down!!!"}', 'draft'],
    ['{"text": "Calm down!!!"}', 'text'],
    ['\ufeff [{"reply":"Calm down!!!"}]', '[0].reply'],
    ['{"Reply":"Calm down!!!"}', 'Reply'],
    ['{"reply":"<p>Calm <b>down</b>!!!</p>","format":"html"}', 'reply'],
    [
      '{"messages":[{"role":"user","content":"Calm down!!!"},{"role":"assistant","content":"Calm down!!!"}]}',
      'messages[1].content',
    ],
  ])('is read as a file of JSON where it is other data: %s', async (input, path) => {
    const reports = await reportsOf(['-'], input)
    expect(reports.map((one) => [one.file, one.path, one.findings.map(({ ruleId }) => ruleId).sort()])).toEqual([
      ['<stdin>', path, ['calm-down', 'shouting']],
    ])
  })

  test.each([
    [
      '{"reply":"Calm down!!!"',
      'Unexpected end in line 1, column 24, expected `,` or `}`; words that begin so are read with `--stdin-filename reply.txt`',
    ],
    [
      '{"reply":"Calm down!!!"}\n{"reply":"Fine."}\n',
      'Unexpected `{` in line 2, column 1, expected the end; lines of JSON are read with `--jsonl` or `--stdin-filename drafts.jsonl`',
    ],
    ['{"note":"Calm down, will you?"}', 'Unexpected data without replies, expected fields such as `body` or `text`'],
    ['[1]', 'Unexpected data without replies, expected fields such as `body` or `text`'],
  ])('that begins as JSON and has nothing to read gets no clean bill: %j', async (input, message) => {
    for (const words of [['-'], ['--fix', '-']]) {
      const { code, stderr } = await replylint(words, { input })
      expect({ code, stderr: stderr.split('\n')[0] }).toEqual({ code: 2, stderr: `replylint: <stdin>: ${message}` })
    }
  })

  test('is told of what directives hide, and of those that hide nothing', async () => {
    const input = '# replylint-disable calm-down -- the name of a tea\nPlease calm down.\nWe sent it!!!\n'
    expect(
      (await reportsOf(['-'], input)).flatMap(({ findings }) => findings.map((one) => [one.ruleId, one.line])),
    ).toEqual([['shouting', 3]])
    expect((await replylint(['--fix', '-'], { input })).stdout).toBe(input.replace('!!!', '!'))
    expect((await replylint(['-'], { input: '# replylint-disable slang\nThank you.\n' })).stdout).toContain(
      'This hides nothing of `slang`.',
    )
  })

  test('with a wrong draft exits with 2 and says what was expected', async () => {
    const { code, stderr } = await replylint(['-'], { input: '{"reply": 5}' })
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'replylint: <stdin>: Unexpected `reply` number, expected a string\n',
    })
  })

  test('with a thread of its own does not take --customer, and without one does', async () => {
    const words = ['--customer', 'Hello?', '-']
    const { code, stderr } = await replylint(words, { input: '{"reply": "Fine.", "thread": []}' })
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'replylint: <stdin>: Unexpected `--customer` for a draft with a `thread`, expected one or the other\n',
    })
    const thread = [{ from: 'customer', text: 'Hello?' }]
    expect(withCustomer(toDraft('{"reply": "Fine."}')!, 'Hello?')).toEqual({ reply: 'Fine.', thread })
  })
})

test.each([
  ['part-00000', '{"id":1,"reply":"Fine."}\n{"id":2,"reply":"Calm down."}\n', '[1].reply'],
  ['one.part', '{"reply":"Calm down."}\n', 'reply'],
  ['export.bak', '[\n  {"reply": "Calm down."}\n]', '[0].reply'],
  ['.draft', '{name}, please calm down.', undefined],
])('a file whose name does not say how it is written is data where it is written so: %s', async (name, text, path) => {
  const reports = await reportsOf([file(name, text)])
  const found = reports.filter(({ findings }) => findings.some(({ ruleId }) => ruleId === 'calm-down'))
  expect(found.map((one) => one.path)).toEqual([path])
})

test('--stdin-filename says how standard input is written and what it is called', async () => {
  const { stdout } = await replylint(['--format', 'json', '--stdin-filename', 'macros/late.csv'], {
    input: 'title,body\r\nlate,Please calm down.\r\n',
  })
  expect(JSON.parse(stdout)).toMatchObject([
    {
      file: 'macros/late.csv',
      title: 'late',
      path: '[0].body',
      findings: [{ ruleId: 'calm-down', line: 2, column: 6 }],
    },
  ])
})
