import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { FileReport } from '../../src/reporters/index.ts'
import { openFolder } from './here.ts'

const { file, folder, replylint } = openFolder()

const zendesk = readFileSync('fixtures/macros/zendesk.json', 'utf8')

function inFolder(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  mkdirSync(join(folder, name, 'deep', 'er'), { recursive: true })
  mkdirSync(join(folder, name, '.hidden'))
  mkdirSync(join(folder, name, 'node_modules'))
  for (const [one, content] of Object.entries(files)) file(join(name, one), content)
  return name
}

describe('a folder', () => {
  const macros = inFolder('macros', {
    'b.md': 'Hi {{name}}, please calm down.',
    'a.csv': 'title,body\nLate,Please calm down.\n',
    'deep/er/late.txt': 'Please calm down.\n---\nThank you.\n',
    'broken.json': '{"macros": [',
    'other.yml': 'colour: red\n',
    'logo.png': Uint8Array.of(0x89),
    LICENSE: 'Calm down.',
    '.hidden/late.txt': 'Calm down.',
    'node_modules/late.txt': 'Calm down.',
  })

  test('is walked, what is not read is said, and a broken file stops no other', async () => {
    const { code, stdout, stderr } = await replylint(['--format', 'json', macros, 'macros/b.md'])
    const found = (JSON.parse(stdout) as FileReport[]).map(({ file, title, path, findings }) => [
      file,
      title,
      path,
      ...findings.map(({ ruleId, line, column }) => `${line}:${column} ${ruleId}`),
    ])
    expect(found).toEqual([
      ['macros/a.csv', 'Late', '[0].body', '2:6 calm-down'],
      ['macros/b.md', undefined, undefined, '1:14 calm-down'],
      ['macros/deep/er/late.txt', undefined, '[0]', '1:1 calm-down'],
      ['macros/deep/er/late.txt', undefined, '[1]'],
    ])
    expect(stderr.split('\n')).toEqual([
      'replylint: macros/broken.json: Unexpected end in line 1, column 13, expected a value in JSON',
      'replylint: macros/other.yml: left out: Unexpected data without replies, expected fields such as `body` or `text`',
      'replylint: macros: 2 files left out, written in a way that is not read (.png, no extension)',
      '',
    ])
    expect(code).toBe(2)
  })
})

test('a draft in a file that is none is told by its place, and stops no other of that file', async () => {
  const drafts = [{ reply: 'Calm down.' }, { reply: 'Fine.', channel: 'fax' }, { reply: 'You are wrong!!!' }]
  const name = file('drafts.jsonl', drafts.map((one) => JSON.stringify(one)).join('\n'))
  const problem =
    'replylint: drafts.jsonl: [1].reply: Unexpected channel `fax`, expected `email` or `chat` or `social` or `sms`\n'
  const { code, stdout, stderr } = await replylint(['--format', 'json', name])
  expect({ code, stderr }).toEqual({ code: 2, stderr: problem })
  expect((JSON.parse(stdout) as FileReport[]).map(({ path }) => path)).toEqual(['[0].reply', '[2].reply'])
  expect((await replylint(['--fix', name])).stderr).toBe(`${problem}replylint: nothing was changed\n`)
})

describe('a pattern that no shell has expanded', () => {
  const named = async (...words: string[]) => {
    const { code, stdout, stderr } = await replylint(['--format', 'json', ...words], { within: 'globs' })
    return { code, files: (JSON.parse(stdout) as FileReport[]).map((one) => one.file), stderr }
  }
  for (const name of [
    'a.md',
    'b.html',
    'notes.tpl',
    'deep/c.md',
    'deep/er/d.md',
    'node_modules/e.md',
    '[f].md',
    'LICENSE',
  ])
    file(join('globs', name), 'Thank you for writing.')

  test.each([
    ['*.md', ['[f].md', 'a.md']],
    ['deep/*', ['deep/c.md']],
    ['**/*.md', ['[f].md', 'a.md', 'deep/c.md', 'deep/er/d.md']],
    ['../globs/?.{md,html}', ['../globs/a.md', '../globs/b.html']],
    ['*.tpl', ['notes.tpl']],
    ['*', ['[f].md', 'a.md', 'b.html']],
    ['[f].md', ['[f].md']],
  ])('%s means the files that it matches', async (pattern, files) => {
    expect(await named(pattern)).toMatchObject({ code: 0, files })
  })

  test('of a folder elsewhere has its files mended', async () => {
    file('elsewhere/deep/late.md', 'It is late!!!')
    const { stderr } = await replylint(['--fix', '../elsewhere/**/*.md'], { within: 'globs' })
    expect(stderr).toBe('replylint: 1 change in 1 file written\n')
  })

  test('and that matches none exits with 2, which is said', async () => {
    expect(await named('no/*.md')).toEqual({
      code: 2,
      files: [],
      stderr: 'replylint: no/*.md: Unexpected pattern without files, expected one that matches some\n',
    })
    expect((await named('**/**/**/**/*.md')).stderr).toMatch(/, expected a pattern with at most 3 `\*\*`\n$/)
  })
})

test.each([
  ['"Late: #1 parcel" # for all', 'Late: #1 parcel'],
  ['Late parcel # for all', 'Late parcel'],
  ['Parcel #1', 'Parcel'],
  ['>-\r\n  Late parcel', 'Late parcel'],
])('the title %j of a front matter is what YAML takes it for', async (written, title) => {
  const name = file('titled.md', `---\r\ntitle: ${written}\r\ntags: [late]\r\n---\r\nThank you for writing.\r\n`)
  const { stdout } = await replylint(['--format', 'json', name])
  expect(JSON.parse(stdout)).toMatchObject([{ title }])
})

test('a reply is told for programs by its id, whatever its title', async () => {
  const name = file('numbered.json', '[{"id": 360012345678, "title": "Late", "body": "Please calm down."}]')
  const { stdout } = await replylint(['--format', 'json', name])
  expect(JSON.parse(stdout)).toMatchObject([{ id: '360012345678', title: 'Late', path: '[0].body' }])
  file('earlier/report.json', stdout)
  expect((await replylint(['earlier'])).stderr).toContain('a report of an earlier run')
})

test('a reply is called what it is without private words where `redact` is set, but by the whole of its number', async () => {
  const names = { title: 'For ana@example.com', id: 'ana@example.com', body: 'Please calm down.' }
  const config = file('redact.json', '{"redact": true}')
  const name = file('named.json', JSON.stringify({ 'ana@example.com': [names, { ...names, id: 360012345678 }] }))
  const { stdout } = await replylint(['--config', config, '--format', 'json', name])
  expect(JSON.parse(stdout)).toMatchObject([
    { id: '***@*******.***', title: 'For ***@*******.***', path: '["***@*******.***"][0].body' },
    { id: '360012345678' },
  ])
})

test.each(['sep=;', '"sep=;"', '\ufeffSEP=;'])('a table may say by %s what separates its cells', async (line) => {
  const name = file('excel.csv', `${line}\r\ntitle;body\r\nLate, again;Please calm down, Ana.\r\n`)
  const { stdout } = await replylint(['--format', 'json', name])
  expect(JSON.parse(stdout)).toMatchObject([{ title: 'Late, again', findings: [{ line: 3, column: 13 }] }])
})

test('a line of JSON that is none is told by its place, and stops no other of its file, which is mended', async () => {
  const lines = '{"reply": "Please calm down."}\n{"reply": \n{"reply": "It is late!!!"}\nnone\n'
  const name = file('broken.jsonl', lines)
  const { code, stdout, stderr } = await replylint(['--format', 'json', name])
  const found = (JSON.parse(stdout) as FileReport[]).map(({ path, findings: [first] }) => [path, first?.line])
  expect({ code, found }).toEqual({
    code: 2,
    found: [
      ['[0].reply', 1],
      ['[1].reply', 3],
    ],
  })
  expect(stderr.split('\n')).toEqual([
    'replylint: broken.jsonl: Unexpected end in line 2, column 11, expected a value in JSON',
    'replylint: broken.jsonl: Unexpected `n` in line 4, column 1, expected a value in JSON',
    '',
  ])
  expect((await replylint(['--fix', name])).code).toBe(2)
  expect(readFileSync(join(folder, name), 'utf8')).toBe(lines.replace('!!!', '!'))
})

test('a draft whose reply is none is left out, which is said', async () => {
  const name = file('null.json', '[{"id": 1, "reply": null}, {"id": 2, "reply": "Fine."}, {"id": 3}]')
  expect(await replylint([name])).toEqual({
    code: 0,
    stdout: 'No findings in 1 reply\n',
    stderr: 'replylint: null.json: [0] and 1 more left out, without text in `reply`\n',
  })
})

test('a table of drafts may have blank cells, and columns of its own that are called as parts of a draft', async () => {
  const rows = ['agent,customer,template,channel,reply', 'Ann,Bo,Late,,Calm down.', ',,,sms,You are wrong.']
  const { code, stdout, stderr } = await replylint(['--format', 'json', file('sent.csv', rows.join('\n'))])
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
  const found = (JSON.parse(stdout) as FileReport[]).map(({ findings }) => findings.map(({ ruleId }) => ruleId))
  expect(found).toEqual([['calm-down'], ['direct-contradiction']])
})

describe('an export', () => {
  test('has its findings by file, title, field, line and column, and its internal notes are left out', async () => {
    const name = file('zendesk.json', zendesk)
    const { code, stdout, stderr } = await replylint([name])
    expect(code).toBe(1)
    expect(stderr).toBe('replylint: zendesk.json: 1 internal note left out\n')
    expect(stdout).toMatch(/^zendesk\.json {2}Late parcel 📦 {2}macros\[0\]\.actions\[1\]\.value\n\n {2}14:61 {2}error/)
    expect(stdout).toContain('Please calm down, it\'s only "four" days.\n    ~~~~~~~~~~~~~~~~\n')
    expect(stdout).toMatch(/in 2 of 3 replies\n/)
  })

  test('says for programs what was read, and where it stands exactly or that it does not', async () => {
    const name = file('again.json', zendesk)
    const { stdout } = await replylint(['--format', 'json', name])
    const reports: readonly FileReport[] = JSON.parse(stdout)
    for (const { text, findings } of reports) {
      for (const { range, source } of findings) {
        if (source) expect(zendesk.slice(...source)).toBe(text!.slice(...range))
      }
    }
    expect(reports.flatMap(({ findings }) => findings.map(({ source }) => source !== null))).toEqual([
      false,
      true,
      true,
    ])
  })

  test('of YAML has what an alias stands for read once, where it is written, and mended where it is a reply', async () => {
    const name = file(
      'aliases.yml',
      "common: &late 'It leaves today!!!'\nreplies:\n  - {title: One, body: *late}\n  - {title: Two, body: *late}\n",
    )
    const { stdout } = await replylint(['--format', 'json', name])
    const reports: readonly FileReport[] = JSON.parse(stdout)
    const found = reports.map(({ path, findings }) => [
      path,
      ...findings.map(({ line, column }) => `${line}:${column}`),
    ])
    expect(found).toEqual([['replies[0].body', '1:31']])
    const own = "- {title: One, body: &late 'It leaves today!!!'}\n- {title: Two, body: *late}\n"
    await replylint(['--fix', name, file('own.yml', own)])
    // What many may stand for is not for one of them to change.
    expect(readFileSync(join(folder, name), 'utf8')).toContain('today!!!')
    expect(readFileSync(join(folder, 'own.yml'), 'utf8')).toBe(own.replace('!!!', '!'))
  })

  test('shows its titles escaped', async () => {
    const title = '\u001b[2Jevil\u202e'
    const name = file('evil.json', JSON.stringify([{ title, [`${title}"`]: { body: 'Please calm down.' } }]))
    const { stdout } = await replylint([name])
    expect(stdout).toContain('calm-down')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    expect(stdout).not.toMatch(/[\x1b\u202e]/)
  })

  test('is told about placeholders only if it is asked for, and a draft is told', async () => {
    const canned = file('canned.csv', 'name,body\nlate,"Hi {{name}}, thank you for waiting."\n')
    const draft = file('draft-of-one.json', '{"reply": "Hi {{name}}, thank you for waiting."}')
    const asked = ['--rule', 'unfilled-placeholder=error']
    expect((await replylint([canned])).stdout).not.toContain('unfilled-placeholder')
    expect((await replylint([...asked, canned])).stdout).toContain('unfilled-placeholder')
    expect((await replylint([draft])).stdout).toContain('unfilled-placeholder')
  })

  test('is one whether it is named or found in a folder, and a draft where it answers a customer', async () => {
    const path = file('shelf/waiting.md', 'Hi {{name}}, thank you for waiting.\n')
    const found = async (...words: readonly string[]) =>
      (await replylint(words)).stdout.includes('unfilled-placeholder')
    expect(await found(path)).toBe(false)
    expect(await found(path.replace(/waiting\.md$/, ''))).toBe(false)
    expect(await found('--customer', 'Where is it?', path)).toBe(true)
  })

  test('has the placeholders that a draft of its own names', async () => {
    const reply = 'Hi {{name}}, thanks for waiting, we sent it.'
    const draft = (template: object) => file('own-template.json', JSON.stringify({ reply, template }))
    expect((await replylint([draft({ placeholders: ['name'] })])).stdout).not.toContain('unfilled-placeholder')
    expect((await replylint([draft({ dialect: 'nope' })])).stderr).toContain('Unexpected dialect `nope`')
  })

  test('of drafts has the thread of each', async () => {
    const thread = [{ from: 'customer', text: 'My parcel is lost!' }]
    const line = JSON.stringify({ id: 7, reply: 'We have sent a new one.', thread })
    const { stdout } = await replylint(['--format', 'json', file('of-drafts.jsonl', `${line}\n`)])
    const [report]: readonly FileReport[] = JSON.parse(stdout)
    expect(report!.signals.map(({ id }) => id)).toContain('problem')
    expect(report!.title).toBe('7')
  })
})

describe('a configuration of canned replies', () => {
  const config = file(
    'desk.yml',
    [
      'placeholders: [customer.name]',
      'dialect: liquid',
      'shapes:',
      '  - name: Our desk',
      '    detect: [about, words]',
      "    itemsPath: 'entries[]'",
      '    textFields: [{ path: words, format: html }]',
      '    titleField: about',
    ].join('\n'),
  )
  const entries = [{ about: 'Late', words: '<p>Hi {{customer.nmae | default: "you"}}, it leaves today, %{id}.</p>' }]

  test('says which exports there are, and which placeholders', async () => {
    const name = file('ours.json', JSON.stringify({ entries }))
    const { stdout } = await replylint(['--config', config, '--format', 'json', name])
    const [report]: readonly FileReport[] = JSON.parse(stdout)
    expect([report!.title, report!.path]).toEqual(['Late', 'entries[0].words'])
    const found = report!.findings.map(({ ruleId, range }) => [ruleId, report!.text!.slice(...range)])
    expect(found).toEqual([
      ['unknown-placeholder', '{{customer.nmae | default: "you"}}'],
      ['unknown-placeholder', '%{id}'],
    ])
  })

  test.each([
    ['dialect: liqid', 'Unexpected dialect `liqid`, expected .*did you mean `liquid`'],
    ['shapes: [{ name: x, detect: [] }]', 'Unexpected empty `detect` of the shape `x`'],
    ['shapes: [{ name: x, detekt: [a] }]', 'Unexpected key of a shape `detekt`'],
    ['placeholders: name', 'Unexpected `placeholders` string, expected an array of strings'],
  ])('that is wrong is told: %s', async (text, expected) => {
    const name = file(`wrong-${expected.length}.yml`, text)
    const { code, stderr } = await replylint(['--config', name, config])
    expect(stderr).toMatch(new RegExp(expected))
    expect(code).toBe(2)
  })
})
