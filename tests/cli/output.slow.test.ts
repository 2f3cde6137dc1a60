import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { command, openFolder } from './command.ts'
import { plainEnvironment } from './outcome.ts'

const { file, folder, replylint } = openFolder()

const BAD = 'Hi Ana,\n\nPlease calm down.\n'

describe.concurrent('output', () => {
  test.skipIf(!existsSync('/dev/full'))('that cannot be written is said without a trace, and exits with 2', () => {
    const full = openSync('/dev/full', 'w')
    const { status, stderr } = spawnSync(process.execPath, [command, '--help'], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    })
    closeSync(full)
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'replylint: Unexpected ENOSPC, expected an output that can be written\n',
    })
  })

  test.skipIf(!existsSync('/bin/sh'))('that nobody reads to its end stops without a trace', async () => {
    for (let number = 0; number < 120; number++) file(`many-${number}.txt`, BAD)
    const child = spawn('/bin/sh', ['-c', `"${process.execPath}" "${command}" many-*.txt | head -1`], {
      cwd: folder,
      env: plainEnvironment(),
    })
    let shown = ''
    let stderr = ''
    child.stdout.on('data', (piece) => (shown += piece))
    child.stderr.on('data', (piece) => (stderr += piece))
    await once(child, 'close')
    expect({ shown, stderr }).toEqual({ shown: 'many-0.txt\n', stderr: '' })
  })
})

describe.concurrent('output that nobody reads to its end', () => {
  test.each([
    ['1 for errors that were found by then', BAD, 1],
    ['0 where there were none', 'Hi Ana,\n\nWe sent it!!!\n', 0],
  ])('exits with %s, and says nothing', async (what, text, code) => {
    const within = `unread/${code}`
    for (let number = 0; number < 400; number++) file(`${within}/${number}.txt`, text)
    const child = spawn(process.execPath, [command, '.'], { cwd: join(folder, within), env: plainEnvironment() })
    let stderr = ''
    child.stderr.on('data', (piece) => (stderr += piece))
    await once(child.stdout, 'data')
    child.stdout.destroy()
    expect({ what, code: (await once(child, 'close'))[0], stderr }).toEqual({ what, code, stderr: '' })
  })
})

test('standard input that is mended exits with 1 for errors, also where nobody reads what is said of it', async () => {
  const child = spawn(process.execPath, [command, '--fix'], { cwd: folder, env: plainEnvironment() })
  child.stderr.destroy()
  let shown = ''
  child.stdout.on('data', (piece) => (shown += piece))
  child.stdin.end('Please calm down!!!\n')
  expect({ code: (await once(child, 'close'))[0], shown }).toEqual({ code: 1, shown: 'Please calm down!\n' })
})

test('a report that cannot be written exits with 2, whatever is found meanwhile', async () => {
  file('unwritable/bad.txt', BAD)
  const { code, stderr } = await replylint(['-o', '.', 'bad.txt'], { within: 'unwritable' })
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: 'replylint: .: Unexpected EISDIR, expected a file that can be written\n',
  })
})

test('output that goes into the folder that is linted is not linted itself', async () => {
  file('out/bad.txt', BAD)
  const output = openSync(join(folder, 'out/out.txt'), 'w')
  const child = spawn(process.execPath, [command, '.'], {
    cwd: join(folder, 'out'),
    stdio: ['ignore', output, 'ignore'],
  })
  await once(child, 'close')
  closeSync(output)
  expect(readFileSync(join(folder, 'out/out.txt'), 'utf8')).toContain('in 1 file\n')
})

test('a reporter that cannot be parsed is told by its name', async () => {
  const { code, stdout, stderr } = await replylint(['--format', `./${file('broken.mjs', 'export default (')}`, '-'])
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain('replylint: ./broken.mjs: Unexpected SyntaxError (')
})
