import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { optionNames } from '../../src/cli/options.ts'
import { replylint } from './command.ts'

describe.concurrent('usage', () => {
  test.each([
    [
      ['--formt', 'json'],
      'Unexpected option `--formt`, expected one that `replylint --help` lists; did you mean `--format`?',
    ],
    [['--colour'], 'Unexpected option `--colour`, expected one that `replylint --help` lists; did you mean `--color`?'],
    [['-x'], 'Unexpected option `-x`, expected one that `replylint --help` lists'],
    [['--quiet=yes'], 'Unexpected value `yes` of `--quiet`, expected none'],
    [['--format'], 'Unexpected end after `--format`, expected a value'],
    [
      ['--format', '--quiet'],
      'Unexpected `--quiet` after `--format`, expected a value; a value like this is written `--format=--quiet`',
    ],
    [
      ['--format', 'jsn'],
      'Unexpected format `jsn`, expected `stylish` or `json` or `sarif` or `github` or `junit` or `checkstyle`; did you mean `json`?',
    ],
    [['--max-warnings', '-1'], 'Unexpected number of warnings `-1`, expected a whole number from 0'],
    [
      ['--rule', 'calm-down'],
      'Unexpected `calm-down` after `--rule`, expected an id and a level such as `calm-down=off`',
    ],
    [['--rule', 'calm-donw=off'], 'Unexpected rule `calm-donw`, expected a known one; did you mean `calm-down`?'],
    [
      ['--rule', 'calm-down=warn'],
      'Unexpected severity of `calm-down` `warn`, expected `off` or `error` or `warning` or `info`; did you mean `warning`?',
    ],
    [['--preset', 'strct'], 'Unexpected preset `strct`, expected `recommended` or `strict`; did you mean `strict`?'],
    [['--suggestions'], 'Unexpected `--suggestions` without `--jsonl`, expected both'],
    [['--jsonl', '--customer', 'Hi'], 'Unexpected `--customer` with `--jsonl`, expected one of them'],
    [['--jsonl', '--format', 'json'], 'Unexpected `--format` with `--jsonl`, expected one of them'],
    [['--jsonl', '--max-warnings', '0'], 'Unexpected `--max-warnings` with `--jsonl`, expected one of them'],
    [['--explain', 'calm-down', '--customer', 'Hi'], 'Unexpected `--customer` with `--explain`, expected one of them'],
    [['--init', '--list-rules'], 'Unexpected `--list-rules` with `--init`, expected one of them'],
    [['--list-rules', 'a.txt'], 'Unexpected 1 file with `--list-rules`, expected none'],
    [['--explain', 'calm-dwon'], 'Unexpected rule `calm-dwon`, expected a known one; did you mean `calm-down`?'],
    [['--concurrency', '0'], 'Unexpected number of processors `0`, expected a whole number from 1'],
    [['--completion', 'zhs'], 'Unexpected shell `zhs`, expected `bash` or `zsh` or `fish`; did you mean `zsh`?'],
    [['--cache-location', 'x'], 'Unexpected `--cache-location` without `--cache`, expected both'],
    [['--jsonl', '--cache'], 'Unexpected `--cache` with `--jsonl`, expected one of them'],
    [['--watch', '-'], 'Unexpected `--watch` of standard input, expected files'],
    [['--stdin-filename', 'a.md', 'b.md'], 'Unexpected `--stdin-filename` with files, expected `-` or none'],
    [['--jsonl', 'a.jsonl', 'b.jsonl'], 'Unexpected 2 files with `--jsonl`, expected one or none'],
  ])('%j exits with 2 and says what was expected', async (words, message) => {
    expect(await replylint(words, { input: 'Fine.' })).toEqual({
      code: 2,
      stdout: '',
      stderr: `replylint: ${message}\nTry \`replylint --help\`.\n`,
    })
  })

  test.each(['--help', '-h'])('%s fits on a screen of 80 columns and 24 lines', async (option) => {
    const { code, stdout, stderr } = await replylint([option])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const lines = stdout.split('\n')
    expect(lines.length).toBeLessThanOrEqual(24)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  test('--help names every option, the exit codes and what --jsonl does with them', async () => {
    const { stdout } = await replylint(['--help'])
    for (const option of optionNames) expect(stdout).toMatch(new RegExp(`--${option}(?![\\w-])`))
    expect(stdout).toMatch(/Exit: 0 .* 1 .* 2 /)
    expect(stdout).toContain('With --jsonl findings exit with 0')
  })

  test('--help is what the README shows', async () => {
    const { stdout } = await replylint(['--help'])
    expect(readFileSync('README.md', 'utf8')).toContain(`$ replylint --help\n${stdout.trimEnd()}\n`)
  })

  test.each(['--version', '-v'])('%s prints the version of the package', async (option) => {
    expect(await replylint([option])).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' })
  })
})
