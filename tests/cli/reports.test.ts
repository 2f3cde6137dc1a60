import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { share } from '../../src/cli/share.ts'
import { isReport } from '../../src/reporters/earlier.ts'
import { openFolder } from './here.ts'

const { file, folder, replylint } = openFolder()

const BAD = 'Hi Ana,\n\nPlease calm down.\n'
const reply = file('bad.txt', BAD)

describe.concurrent('reports', () => {
  test('go to a file each, and one to standard output', async () => {
    const words = [
      '--format',
      'html',
      '-o',
      'out/a.html',
      '--format',
      'jsonl',
      '--format',
      'sarif',
      '-o',
      'out/a.sarif',
    ]
    const { code, stdout, stderr } = await replylint([...words, reply])
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject({ file: reply, findings: [{ ruleId: 'calm-down' }] })
    expect(readFileSync(join(folder, 'out/a.html'), 'utf8')).toMatch(
      /^<!doctype html>[\s\S]*calm-down[\s\S]*<\/html>\n$/,
    )
    expect(JSON.parse(readFileSync(join(folder, 'out/a.sarif'), 'utf8')).runs[0].results).toHaveLength(1)
  })

  test('go to a file that is named before any format in the first format', async () => {
    const { code, stdout } = await replylint(['-o', 'out/early.json', '--format', 'json', reply])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(JSON.parse(readFileSync(join(folder, 'out/early.json'), 'utf8'))).toHaveLength(1)
  })

  test('in a file have no colours, and nothing is shown beside them', async () => {
    const { code, stdout } = await replylint(['--color', '-o', 'plain.txt', reply])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    const text = readFileSync(join(folder, 'plain.txt'), 'utf8')
    expect(text).toMatch(/^bad\.txt\n[\s\S]*1 finding/)
    expect(text).not.toContain('\x1b')
  })

  test('go to standard output for -, and to no file of that name', async () => {
    const { code, stdout } = await replylint(['--format', 'json', '-o', '-', reply])
    expect({ code, file: JSON.parse(stdout)[0].file }).toEqual({ code: 1, file: reply })
    expect(existsSync(join(folder, '-'))).toBe(false)
  })

  test('that cannot be written exit with 2, by the name of the file', async () => {
    const { code, stderr } = await replylint(['-o', `${reply}/x.txt`, reply])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^replylint: bad\.txt\/x\.txt: Unexpected E\w+, expected a file that can be written\n/)
  })
})

test('a folder is linted without the report that goes into it, and without what npm keeps there', async () => {
  file('whole/bad.txt', BAD)
  file('whole/package.json', '{"name": "shop", "description": "Please calm down, this is a description."}')
  const run = () =>
    replylint(['.', '--format', 'html', '-o', 'report.html', '--format', 'stylish'], { within: 'whole' })
  const first = await run()
  expect(first.stdout).toContain('1 finding (1 error, 0 warnings, 0 info) in 1 file\n')
  expect(await run()).toEqual(first)
})

test('a folder is linted without the reports of earlier runs, whatever they are called, and without where its output goes', async () => {
  file('earlier/bad.txt', BAD)
  const formats = {
    'a.html': 'html',
    'b.json': 'json',
    'c.jsonl': 'jsonl',
    'd.md': 'markdown',
    'e.txt': 'stylish',
    'f.json': 'sarif',
  }
  for (const [name, format] of Object.entries(formats))
    await replylint(['--format', format, '-o', name, 'bad.txt'], { within: 'earlier' })
  const { stdout, stderr } = await replylint(['.'], { within: 'earlier' })
  expect(stdout).toContain('1 finding (1 error, 0 warnings, 0 info) in 1 file\n')
  expect(stderr).toBe(
    Object.keys(formats)
      .map((name) => `replylint: ${name}: left out: a report of an earlier run\n`)
      .join(''),
  )
})

test('reports of exports and in colour are known, and replies that quote one or have findings of their own are none', async () => {
  file('quoted/exports/a.json', '[{"title": "Late", "body": "Please calm down now, Ana."}]')
  file('quoted/exports/b.txt', BAD)
  for (const words of [
    ['--format', 'json', 'a.json'],
    ['--format', 'jsonl', 'a.json'],
    ['--color', 'b.txt'],
  ]) {
    const { stdout } = await replylint(words, { within: 'quoted/exports' })
    expect(isReport(stdout), stdout).toBe(true)
  }
  for (const text of [
    '{"id":5,"body":"Calm down now, Ana.","findings":["asks for calm"]}\n',
    '{"id":1,"reply":"Calm down.","findings":[],"thread":[]}\n',
    '# Macro\n\nCalm down.\n\n```\n2 findings (1 error, 1 warning, 0 info) in 1 file\n```\n',
    'Calm down.\n\n---\n\n2 findings (1 error, 1 warning, 0 info) in 1 file\n',
  ])
    expect(isReport(text), text).toBe(false)
})

test('a draft in JSON on standard input has its findings by the lines and columns of its reply, in all formats alike', async () => {
  const draft = 'Hi 👍 Ana,\r\n\r\nSo please calm down.'
  const run = async (format: string) =>
    (await replylint(['--format', format], { input: JSON.stringify({ reply: draft }) })).stdout
  const [{ findings }] = JSON.parse(await run('json'))
  expect(findings).toMatchObject([{ line: 3, column: 4, endLine: 3, endColumn: 20 }])
  expect(draft.slice(...findings[0].range)).toBe('please calm down')
  expect(await run('stylish')).toContain('\n  3:4  error')
  expect(await run('github')).toContain('line=3,endLine=3,col=4,endColumn=20')
  const { region } = JSON.parse(await run('sarif')).runs[0].results[0].locations[0].physicalLocation
  expect(region).toMatchObject({ startLine: 3, startColumn: 4, charOffset: findings[0].range[0], charLength: 16 })
})

describe.concurrent('a reporter of a path', () => {
  const run = (name: string, code: string) => replylint(['--format', `./${file(name, code)}`, reply])

  test('is given what was linted and where it goes', async () => {
    const code = `export default async function* (linted, { color, columns }) {
      for await (const { file, reply, report } of linted)
        for (const { range, ruleId } of report.findings) yield [file, ruleId, reply.slice(...range), color, columns].join() + '\\n'
    }`
    expect((await run('own.mjs', code)).stdout).toBe('bad.txt,calm-down,Please calm down,false,80\n')
  })

  test.each([
    ['none.mjs', 'export const x = 1', 'Unexpected default export undefined, expected a function that reports'],
    [
      'throws.mjs',
      'export default async function* () { throw new Error("boo") }',
      'Unexpected Error (boo), expected a report',
    ],
    ['number.mjs', 'export default function* () { yield 1 }', 'Unexpected number, expected pieces of text'],
    ['plain.mjs', 'export default () => 1', 'Unexpected TypeError ('],
  ])('that is none is told by its name: %s', async (name, text, message) => {
    const { code, stdout, stderr } = await run(name, text)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(`replylint: ./${name}: ${message}`)
  })

  test('that is missing is told', async () => {
    const { code, stderr } = await replylint(['--format', './gone.mjs', reply])
    expect(code).toBe(2)
    expect(stderr).toContain('./gone.mjs: Unexpected missing file, expected a module')
    expect(existsSync(join(folder, 'gone.mjs'))).toBe(false)
  })
})

test('what is shared comes once, and all of it to each reader however slow', async () => {
  let made = 0
  async function* source() {
    for (; made < 5; ) yield made++
  }
  const [fast, slow] = share(source(), 2)
  const seen: number[] = []
  for await (const one of fast!) seen.push(one)
  for await (const one of slow!) seen.push(one)
  expect(seen).toEqual([0, 1, 2, 3, 4, 0, 1, 2, 3, 4])
})

test('what is shared is let go of once all have read it', async () => {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  const given: WeakRef<object>[] = []
  async function* source() {
    for (let left = 100; left > 0; left--) {
      const item = { left }
      given.push(new WeakRef(item))
      yield item
    }
  }
  const [one, two] = share(source(), 2).map((items) => items[Symbol.asyncIterator]())
  for (let left = 50; left > 0; left--) await Promise.all([one!.next(), two!.next()])
  // References are kept to the end of a turn.
  await new Promise(setImmediate)
  collect()
  expect(given.slice(0, 48).filter((item) => item.deref() !== undefined)).toEqual([])
  await Promise.all([one!.next(), two!.next()])
})
