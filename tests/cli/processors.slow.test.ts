import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { macros } from '../../bench/macros.mjs'
import { command, openFolder } from './command.ts'
import { few, fewIn, ownRule } from './few.ts'
import { plainEnvironment } from './outcome.ts'

const here = openFolder()
const { file, folder, replylint } = here
const FEW = fewIn(here)

const BAD = 'Hi Ana,\n\nPlease calm down.\n'

const table = file('macros.csv', [...macros(70)].join(''))

/** A line for --jsonl of each macro, and some that hold no reply. */
const lines = [...macros(70)]
  .flatMap((reply, id) => [JSON.stringify({ id, reply }), ...(id % 30 === 0 ? ['', 'none', '{"reply":5}'] : [])])
  .join('\n')

const read = (name: string) => readFileSync(join(folder, name), 'utf8')

describe('several processors', () => {
  test('find what one finds, byte for byte', async () => {
    const drafts = file('drafts.json', JSON.stringify([{ reply: BAD }, { reply: BAD, thread: 5 }, { reply: BAD }]))
    const run = async (count: number) => {
      const reports = ['json', 'sarif'].flatMap((format) => ['--format', format, '-o', `${count}.${format}`])
      const words = [...FEW, ...reports, '--format', 'stylish', '--concurrency', String(count)]
      const outcome = await replylint([...words, drafts, table, file('bad.txt', BAD)])
      return { ...outcome, ...Object.fromEntries(['json', 'sarif'].map((name) => [name, read(`${count}.${name}`)])) }
    }
    const one = await run(1)
    expect(one.stdout.length).toBeGreaterThan(10_000)
    expect(one).toMatchObject({ code: 2, stderr: expect.stringContaining('Unexpected `thread`') })
    expect(await run(2)).toEqual(one)
  })

  test('go by the configuration that each file has', async () => {
    file(
      'overridden/replylint.config.json',
      JSON.stringify({ ...few, overrides: [{ files: ['*.md'], rules: { 'calm-down': 'off' } }] }),
    )
    const names = Array.from({ length: 40 }, (_, at) => `${at}.${at % 2 === 0 ? 'md' : 'txt'}`)
    for (const name of names) file(`overridden/${name}`, BAD)
    const { stdout } = await replylint(['--format', 'jsonl', '--concurrency', '2', '.'], { within: 'overridden' })
    const found = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(found.filter(({ findings }) => findings.length > 0).map((one) => one.file)).toEqual(
      names.filter((name) => name.endsWith('.txt')).sort(),
    )
  })

  test('answer lines as one does, and number the bad ones', async () => {
    const run = (count: number) =>
      replylint([...FEW, '--jsonl', '--suggestions', '--concurrency', String(count)], { input: lines })
    const one = await run(1)
    expect(one.stdout).toContain('{"line":4,"error"')
    expect(await run(3)).toEqual(one)
  })

  test('each read a configuration in JavaScript', async () => {
    file('own/replylint.config.mjs', ownRule('[[0, 1]]'))
    const input = '{"reply":"Fine."}\n'.repeat(400)
    const { stdout } = await replylint(['--jsonl', '--concurrency', '2'], { input, within: 'own' })
    expect(stdout.match(/"own-thing"/g)).toHaveLength(400)
  })

  test.each([
    ['cannot start', `if (!isMainThread) throw new Error('Not here.')\n${ownRule('[[0, 1]]')}`],
    ['ends', ownRule('isMainThread ? [[0, 1]] : process.exit()')],
    [
      'has no memory left',
      ownRule('{ for (const all = []; !isMainThread; ) all.push(Array(1e4).fill(0)); return [[0, 1]] }'),
    ],
  ])('leave what one of them that %s does not do to the others', async (what, config) => {
    const within = what.replaceAll(' ', '-')
    file(`${within}/replylint.config.mjs`, `import { isMainThread } from 'node:worker_threads'\n${config}`)
    const input = `{"id":"${'-'.repeat(100)}","reply":"Fine."}\n`.repeat(4000)
    const { code, stdout } = await replylint(['--jsonl', '--concurrency', '2'], { input, within })
    expect({ code, lines: stdout.match(/"own-thing"/g)?.length }).toEqual({ code: 0, lines: 4000 })
  })

  test('are done without where none can be started', async () => {
    const major = Number.parseInt(process.versions.node, 10)
    const barred = [
      major < 23 ? '--experimental-permission' : '--permission',
      '--allow-fs-read=*',
      '--allow-fs-write=*',
    ]
    const child = spawn(process.execPath, [...barred, command, ...FEW, '--jsonl', '--concurrency', '2'], {
      cwd: folder,
      env: plainEnvironment(),
    })
    let shown = ''
    child.stdout.on('data', (piece) => (shown += piece))
    // Longer than it takes to find that out.
    setTimeout(() => child.stdin.end('{"id":1,"reply":"Fine."}\n'), 1500)
    expect(await once(child, 'close')).toEqual([0, null])
    expect(shown).toBe('{"id":1,"findings":[]}\n')
  })

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('end when they get a %s, with %i', async (signal, code) => {
    const child = spawn(process.execPath, [command, ...FEW, '--jsonl', '--concurrency', '2'], {
      cwd: folder,
      env: plainEnvironment(),
    })
    child.stdin.on('error', () => {})
    child.stdin.write(`${lines}\n`)
    await once(child.stdout, 'data')
    child.kill(signal)
    expect(await once(child, 'exit')).toEqual([code, null])
  })

  test.skipIf(!existsSync('/bin/sh'))('end without a trace when nobody reads on', async () => {
    const name = file('many.jsonl', `${lines}\n`.repeat(20))
    const words = [...FEW, '--jsonl', '--concurrency', '2', name].join(' ')
    const child = spawn('/bin/sh', ['-c', `"${process.execPath}" "${command}" ${words} | head -1`], {
      cwd: folder,
      env: plainEnvironment(),
    })
    let shown = ''
    let stderr = ''
    child.stdout.on('data', (piece) => (shown += piece))
    child.stderr.on('data', (piece) => (stderr += piece))
    await once(child, 'close')
    expect({ shown, stderr }).toEqual({ shown: '{"id":0,"findings":[]}\n', stderr: '' })
  })
})
