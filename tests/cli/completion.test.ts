import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { completionFor } from '../../src/cli/completion.ts'
import { optionNames } from '../../src/cli/options.ts'
import { makeFolder } from './folder.ts'

const { file, folder } = makeFolder()

describe('completion', () => {
  const complete = async (...words: string[]) => {
    const shell = `${completionFor('bash', ['calm-down', 'blame-you'])}
COMP_WORDS=(replylint ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}; _replylint; echo "\${COMPREPLY[@]}"`
    const child = spawn('bash', ['-c', shell])
    let said = ''
    for await (const piece of child.stdout) said += piece
    return said.trim()
  }

  test.skipIf(!existsSync('/bin/bash')).each([
    [['--for'], '--format'],
    [['--format', 'js'], 'json jsonl'],
    [['--format', '=', 'js'], 'json jsonl'],
    [['--explain', 'cal'], 'calm-down'],
    [['--rule', 'calm-down', '=', 'err'], 'error'],
    [['--completion', ''], 'bash zsh fish'],
    [['--customer', '--'], ''],
    [['mac'], ''],
  ])('in bash: %j', async (words, expected) => {
    expect(await complete(...words)).toBe(expected)
  })

  test.skipIf(process.platform !== 'linux' || !existsSync('/usr/bin/script')).each([
    ['--config two', '<--config><two words.json>'],
    ['--config=two', '<--config=two words.json>'],
    ['-o a/two', '<-o><a/two words.json>'],
    ['--format jsonl -o folder', '<--format><jsonl><-o><folder of all/>'],
  ])('in bash at a terminal, of files with blanks: %s', async (typed, expected) => {
    for (const name of ['two words.json', 'a/two words.json', 'folder of all/one.json']) file(`typed/${name}`, '[]')
    file('typed/.bash', `${completionFor('bash', [])}\nreplylint() { printf '<%s>' "$@"; echo ' was given'; }\n`)
    const shell = spawn('script', ['-qc', 'bash --noprofile --rcfile .bash -i', '/dev/null'], {
      cwd: join(folder, 'typed'),
    })
    let shown = ''
    shell.stdout.on('data', (piece) => (shown += piece))
    const see = async (text: RegExp) => {
      while (!text.test(shown)) await once(shell.stdout, 'data')
    }
    shell.stdin.write("echo 're''ady'\n")
    await see(/^ready/m)
    shell.stdin.write(`replylint ${typed}\t\n`)
    await see(/> was given/)
    shell.stdin.end('exit\n')
    await once(shell, 'close')
    expect(shown).toContain(`${expected} was given`)
  })

  test.each(['bash', 'zsh', 'fish'] as const)('for %s has every option, each on its line, and the rules', (shell) => {
    const text = completionFor(shell, ['calm-down'])
    for (const name of optionNames)
      expect(text).toMatch(new RegExp(`${shell === 'fish' ? ' -l ' : '--'}${name}(?![\\w-])`))
    expect(text.split('\n').filter((line) => line.split("'").length % 2 === 0)).toEqual([])
    expect(text).toContain('calm-down=off')
  })
})
