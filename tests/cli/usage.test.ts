import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { optionNames } from '../../src/cli/options.ts'
import { openFolder } from './here.ts'

const { replylint } = openFolder()

describe('usage', () => {
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
      'Unexpected format `jsn`, expected one of stylish, json, jsonl, sarif, github, junit, checkstyle, html, markdown, or a path such as `./reporter.mjs`; did you mean `json`?',
    ],
    [
      ['--format', 'html', '-o', 'a.txt', 'a.txt'],
      'Unexpected `a.txt` after `--output-file`, expected no file that is read',
    ],
    [
      ['--format', 'html', '-o', 'a', '-o', 'b'],
      'Unexpected second `--output-file` for a format, expected `--format` before each',
    ],
    [
      ['--format', 'json', '--format', 'html', '-o', 'a', '--format', 'sarif'],
      'Unexpected second `--format` without a file, expected `--output-file` after all but one',
    ],
    [
      ['--format', 'html', '-o', 'a', '--format', 'json', '-o', 'a'],
      'Unexpected second report for `a`, expected a file for each',
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
    [['--jsonl', '--checklist'], 'Unexpected `--checklist` with `--jsonl`, expected one of them'],
    [['--checklist', '--format', 'json'], 'Unexpected `--checklist` with `--format`, expected one of them'],
    [['--jsonl', '--format', 'json'], 'Unexpected `--format` with `--jsonl`, expected one of them'],
    [['--jsonl', '--max-warnings', '0'], 'Unexpected `--max-warnings` with `--jsonl`, expected one of them'],
    [['--explain', 'calm-down', '--customer', 'Hi'], 'Unexpected `--customer` with `--explain`, expected one of them'],
    [['--init', '--list-rules'], 'Unexpected `--list-rules` with `--init`, expected one of them'],
    [['--list-rules', 'a.txt'], 'Unexpected 1 file with `--list-rules`, expected none'],
    [['--explain', 'calm-dwon'], 'Unexpected rule `calm-dwon`, expected a known one; did you mean `calm-down`?'],
    [['--jsonl', '--fix'], 'Unexpected `--fix` with `--jsonl`, expected one of them'],
    [['--init', '--config', 'foo.yml'], 'Unexpected `--config` with `--init`, expected one of them'],
    [['--fix', '--fix-dry-run'], 'Unexpected `--fix-dry-run` with `--fix`, expected one of them'],
    [['--diff', '--format', 'json'], 'Unexpected `--format` with `--diff`, expected one of them'],
    [['--interactive', '--fix'], 'Unexpected `--fix` with `--interactive`, expected one of them'],
    [['--interactive', 'a.txt'], 'Unexpected `--interactive` without a terminal, expected one to ask at'],
    [['--suggest', '3fkm9ax', '-'], 'Unexpected `-` with `--suggest`, expected a file'],
    [['--fix', '-', 'a.txt'], 'Unexpected `-` with `--fix`, expected it alone, or only files'],
    [['--concurrency', '0'], 'Unexpected number of processors `0`, expected a whole number from 1 to 64'],
    [['--concurrency', '65'], 'Unexpected number of processors `65`, expected a whole number from 1 to 64'],
    [['--completion', 'zhs'], 'Unexpected shell `zhs`, expected `bash` or `zsh` or `fish`; did you mean `zsh`?'],
    [['--cache-location', 'x'], 'Unexpected `--cache-location` without `--cache`, expected both'],
    [['--jsonl', '--cache'], 'Unexpected `--cache` with `--jsonl`, expected one of them'],
    [['--watch', '-'], 'Unexpected `--watch` of standard input, expected files'],
    [['--watch', '--interactive', 'a.txt'], 'Unexpected `--watch` with `--interactive`, expected one of them'],
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
