import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { openBaseline } from '../../src/cli/baseline.ts'
import { inputsOf } from '../../src/cli/sources.ts'
import { createLinter } from '../../src/index.ts'
import { openFolder } from './here.ts'

const { file, folder, replylint } = openFolder()

const NAME = 'replylint-baseline.json'
const BAD = 'Please calm down.'
const lint = createLinter()

interface Macro {
  readonly id?: number
  readonly title: string
  readonly body: string
}

const LATE: Macro = { id: 1, title: 'Late', body: `${BAD} We are gonna look.` }
const LOST: Macro = { id: 2, title: 'Lost', body: 'Hi,\n\nyou need to calm down.' }
const NEW: Macro = { id: 3, title: 'New', body: BAD }

function macros(given: readonly Macro[]): string {
  return JSON.stringify({ macros: given }, undefined, 2)
}

/** What is new in files of a folder by its baseline, as `file: words`, and what is said of it. */
async function run(task: 'write' | 'check' | 'prune', name: string, files: Readonly<Record<string, string>>) {
  for (const [one, text] of Object.entries(files)) file(join(name, one), text)
  const baseline = await openBaseline({ task, file: join(folder, name, NAME) })
  const found: string[] = []
  for (const path of Object.keys(files).map((one) => join(folder, name, one))) {
    for await (const { read } of inputsOf(path, new Set(), {
      ignored: undefined,
      ruleIds: [],
      own: new Set(),
      layout: { shapes: [] },
    })) {
      try {
        for (const { draft, name } of (await read()).drafts) {
          const { findings } = baseline.settle(path, name, draft.reply, lint(draft))
          found.push(...findings.map(({ range }) => `${basename(path)}: ${draft.reply.slice(...range)}`))
        }
        baseline.close(path)
      } catch {
        found.push(`${basename(path)}: unreadable`)
      }
    }
  }
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  await baseline.finish()
  const said = write.mock.calls.join('').replaceAll(relative(process.cwd(), join(folder, name)), '.')
  write.mockRestore()
  return { found, said: said.replace(/^replylint: /, '').trimEnd() }
}

function kept(name: string): string {
  return readFileSync(join(folder, name, NAME), 'utf8')
}

function keptOf(name: string): Readonly<Record<string, object>> {
  return JSON.parse(kept(name)).findings
}

describe('a baseline', () => {
  test('takes up what is found, so that only what is new is reported', async () => {
    const old = { 'macros.json': macros([LATE, LOST]) }
    expect(await run('write', 'new', old)).toEqual({ found: [], said: `2 old findings taken up into ./${NAME}` })
    expect(await run('check', 'new', old)).toEqual({ found: [], said: `2 old findings hidden by ./${NAME}` })
    expect(await run('check', 'new', { 'macros.json': macros([LATE, LOST, NEW]) })).toEqual({
      found: ['macros.json: Please calm down'],
      said: `2 old findings hidden by ./${NAME}`,
    })
  })

  test('survives lines that move, replies in another order, other words beside and a new title', async () => {
    await run('write', 'moved', { 'macros.json': macros([LATE, LOST]) })
    const renamed = { ...LATE, title: 'Late parcel', body: `Hi there,\n\n\n${LATE.body} Thank you.` }
    const fine = { title: 'Fine', body: 'Thank you for your patience.' }
    expect((await run('check', 'moved', { 'macros.json': macros([fine, LOST, renamed]) })).found).toEqual([])
  })

  test('tells a second finding of the same words from the first', async () => {
    await run('write', 'second', { 'macros.json': macros([LATE]) })
    const twice = { ...LATE, body: `${LATE.body} ${BAD}` }
    expect((await run('check', 'second', { 'macros.json': macros([twice]) })).found).toHaveLength(1)
  })

  test('says what is gone, and prune takes out that and nothing else', async () => {
    await run('write', 'gone', { 'macros.json': macros([LATE, LOST]) })
    const now = { 'macros.json': macros([LATE, NEW]) }
    const hint = '; 1 more is gone, which `--baseline prune` takes out'
    expect((await run('check', 'gone', now)).said).toBe(`1 old finding hidden by ./${NAME}${hint}`)
    expect(await run('prune', 'gone', now)).toEqual({
      found: ['macros.json: Please calm down'],
      said: `1 old finding taken out of ./${NAME}`,
    })
    expect(Object.keys(keptOf('gone')['macros.json']!)).toEqual(['1 macros[].body'])
  })

  test('is written in one order whatever the order of the replies, and holds none of their words', async () => {
    await run('write', 'one', { 'macros.json': macros([LATE, LOST]), 'a.txt': BAD })
    await run('write', 'other', { 'a.txt': BAD, 'macros.json': macros([LOST, LATE]) })
    expect(kept('one')).toBe(kept('other'))
    expect(kept('one')).not.toMatch(/calm down|Late/)
    await expect(kept('one')).toMatchFileSnapshot('baseline.txt')
  })

  test('keeps what it knows of files that were not read or cannot be, and forgets those that are no more', async () => {
    const bad = `name,body\na,${BAD}\n`
    await run('write', 'part', { 'other.csv': bad, 'broken.csv': bad, 'gone.csv': bad })
    rmSync(join(folder, 'part/gone.csv'))
    const broken = { 'broken.csv': `${bad}b,"open` }
    for (const task of ['write', 'prune'] as const) {
      expect((await run(task, 'part', broken)).found).toEqual(['broken.csv: unreadable'])
      expect(Object.keys(keptOf('part'))).toEqual(['broken.csv', 'other.csv'])
    }
  })

  test('knows the templates of a text in any order', async () => {
    await run('write', 'text', { 'late.txt': `${BAD}\n---\nThank you.\n` })
    expect((await run('check', 'text', { 'late.txt': `Thank you.\n---\nFirst.\n---\n${BAD}\n` })).found).toEqual([])
  })

  test('takes any name of a reply', async () => {
    const named = JSON.stringify([{ title: '__proto__', body: BAD }])
    await run('write', 'named', { 'a.json': named })
    expect((await run('check', 'named', { 'a.json': named })).found).toEqual([])
  })
})

describe('a mistaken baseline', () => {
  test.each<[string, string | undefined, string]>([
    ['that is not there', undefined, `${NAME}: Unexpected missing file, expected one that exists`],
    ['that is no JSON', '{', `${NAME}: Unexpected end in line 1, column 2`],
    ['of another version', '{"version": 2, "findings": {}}', 'Unexpected `version` 2 of the baseline, expected 1'],
    ['of another shape', '{"version": 1, "findings": {"a": {"b": {"c": 1}}}}', 'Unexpected findings of `c` number'],
    ['with another key', '{"version": 1, "finding": {}}', 'did you mean `findings`?'],
  ])('%s is told of, and left as it is', async (title, text, message) => {
    const name = join(folder, `mistaken-${title}`, NAME)
    if (text !== undefined) file(relative(folder, name), text)
    const task = text === undefined ? 'check' : 'write'
    await expect(openBaseline({ task, file: name })).rejects.toThrow(message)
    expect(existsSync(name) ? readFileSync(name, 'utf8') : undefined).toBe(text)
  })
})

describe('--baseline', () => {
  test('writes, from any folder and with a file of any name, what check then hides in every format', async () => {
    file('team/macros/late.txt', BAD)
    const given = ['--baseline-file', 'old.json']
    const first = await replylint(['--baseline', 'write', ...given, 'macros'], { within: 'team' })
    expect(first).toEqual({
      code: 0,
      stdout: 'No new findings in 1 file\n',
      stderr: 'replylint: 1 old finding taken up into old.json\n',
    })
    const words = [
      '--baseline',
      'check',
      '--baseline-file',
      '../old.json',
      '--format',
      'json',
      '--max-warnings',
      '0',
      '.',
    ]
    const { code, stdout, stderr } = await replylint(words, { within: 'team/macros' })
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'replylint: 1 old finding hidden by ../old.json\n' })
    expect(JSON.parse(stdout)[0].findings).toEqual([])
  })

  test('takes up what is found beside a line that could not be read', async () => {
    file('lines/macros.jsonl', `${JSON.stringify(LATE)}\n{"id"\n`)
    const given = ['macros.jsonl', '--format', 'json', '--baseline']
    await replylint([...given, 'write'], { within: 'lines' })
    const { stdout } = await replylint([...given, 'check'], { within: 'lines' })
    expect(JSON.parse(stdout)[0].findings).toEqual([])
  })

  test('that cannot write says so, leaves no litter and exits with 2', async () => {
    file('litter/late.txt', BAD)
    const words = ['--baseline', 'write', '--baseline-file', 'missing/old.json', 'late.txt']
    const { code, stderr } = await replylint(words, { within: 'litter' })
    expect(code).toBe(2)
    expect(stderr).toMatch(/^replylint: missing\/old\.json: Unexpected /)
    expect(readdirSync(join(folder, 'litter'))).toEqual(['late.txt'])
  })

  test.each([
    [['--baseline', 'chek'], 'Unexpected task `chek`, expected `write` or `check` or `prune`; did you mean `check`?'],
    [['--baseline-file', 'a.json'], 'Unexpected `--baseline-file` without `--baseline`, expected both'],
    [['--baseline', 'check', 'a.txt'], `${NAME}: Unexpected missing file`],
  ])('%j exits with 2', async (words, message) => {
    const { code, stderr } = await replylint(words)
    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })
})
