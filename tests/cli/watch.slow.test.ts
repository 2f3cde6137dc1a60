import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdirSync, openSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { command, openFolder } from './command.ts'
import { ownRule } from './few.ts'
import { plainEnvironment } from './outcome.ts'

const { file, folder } = openFolder()

const BAD = 'Hi Ana,\n\nPlease calm down.\n'

const read = (name: string) => readFileSync(join(folder, name), 'utf8')

describe('--watch', () => {
  /** What is shown until a text comes, from where the last ended. */
  function watching(within: string, ...words: string[]) {
    const child = spawn(process.execPath, [command, '--watch', '--no-color', ...words], {
      cwd: join(folder, within),
      env: plainEnvironment(),
    })
    let shown = ''
    child.stdout.on('data', (piece) => (shown += piece))
    child.stderr.on('data', (piece) => (shown += piece))
    const see = async (text: string) => {
      while (!shown.includes(text)) await once(child.stderr, 'data')
      const before = shown
      shown = ''
      return before
    }
    const end = async () => {
      child.kill('SIGINT')
      expect(await once(child, 'exit')).toEqual([130, null])
      return shown
    }
    return { see, end }
  }

  test('lints again when a file changes, and when a configuration comes, until it is interrupted', async () => {
    const name = file('watched/reply.txt', BAD)
    const { see, end } = watching('watched', 'reply.txt')
    expect(await see('Ctrl+C ends')).toContain('calm-down')
    file('watched/replylint.config.json', '{"rules": {"calm-down": "off"}}')
    expect(await see('Ctrl+C ends')).toContain('No findings in 1 file')
    file(name, 'As I said before, read the terms.')
    expect(await see('Ctrl+C ends')).toMatch(/changed: .*reply\.txt/)
    await end()
  })

  test('lints again neither for what it writes itself, by whatever name, nor for a folder', async () => {
    file('written/macros/reply.txt', BAD)
    file('written/macros/old.json', '{"version": 1, "findings": {}}')
    symlinkSync(join(folder, 'written/macros'), join(folder, 'written/same'), 'junction')
    const reports = ['--format', 'json', '-o', 'macros/out/report.json', '--format', 'html', '-o', 'macros/report.html']
    const { see, end } = watching(
      'written',
      'same',
      '--baseline',
      'prune',
      '--baseline-file',
      'same/old.json',
      ...reports,
    )
    await see('Ctrl+C ends')
    mkdirSync(join(folder, 'written/macros/empty'))
    await wait(500)
    expect(await end()).not.toContain('changed')
  })

  test('lints again neither for a file that is not read, nor for where its output goes', async () => {
    file('logged/reply.txt', BAD)
    file('logged/old/left.txt', BAD)
    file('logged/.replylintignore', 'old/\n')
    const within = join(folder, 'logged')
    const log = openSync(join(within, 'watch.txt'), 'w')
    const child = spawn(process.execPath, [command, '--watch', '.'], {
      cwd: within,
      env: plainEnvironment(),
      stdio: ['ignore', log, log],
    })
    const see = async (text: string, times: number) => {
      while (read('logged/watch.txt').split(text).length <= times) await wait(50)
    }
    await see('Ctrl+C ends', 1)
    file('logged/notes.log', 'It is late.')
    file('logged/old/left.txt', 'Fine.')
    file('logged/replylint-baseline.json', '{}')
    await wait(1000)
    expect(read('logged/watch.txt')).not.toContain('changed')
    file('logged/reply.txt', 'Fine.')
    await see('Ctrl+C ends', 2)
    child.kill('SIGINT')
    await once(child, 'exit')
    closeSync(log)
    expect(read('logged/watch.txt').match(/changed: .*/g)).toEqual(['changed: reply.txt'])
  })

  test('remembers nothing where the configuration is code, which may import other code', async () => {
    // What the configuration itself says stays the same.
    file('coded/replylint.config.mjs', `import found from './found.mjs'\n${ownRule('found')}`)
    file('coded/found.mjs', 'export default [[0, 1]]')
    file('coded/reply.txt', 'Fine.')
    file('coded/other.txt', 'Fine.')
    const { see, end } = watching('coded', 'reply.txt', 'other.txt')
    expect(await see('Ctrl+C ends')).toContain('own-thing')
    file('coded/found.mjs', 'export default []')
    file('coded/other.txt', 'Fine again.')
    expect(await see('Ctrl+C ends')).not.toContain('own-thing')
    await end()
  })
})
