import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { macros } from '../../bench/macros.mjs'
import { completionFor } from '../../src/cli/completion.ts'
import { optionNames } from '../../src/cli/options.ts'
import { rules } from '../../src/index.ts'
import { command, file, folder, plainEnvironment, replylint } from './command.ts'

/** A few rules, so that a process is soon at work. */
const few = {
  rules: Object.fromEntries(
    rules.map(({ id }) => [
      id,
      ['calm-down', 'blame-you', 'policy-shield', 'vague-commitment', 'jargon'].includes(id) ? 'error' : 'off',
    ]),
  ),
}
const FEW = ['--config', file('few.json', JSON.stringify(few))]

const BAD = 'Hi Ana,\n\nPlease calm down.\n'

const table = file('macros.csv', [...macros(70)].join(''))

/** A line for --jsonl of each macro, and some that hold no reply. */
const lines = [...macros(70)]
  .flatMap((reply, id) => [JSON.stringify({ id, reply }), ...(id % 30 === 0 ? ['', 'none', '{"reply":5}'] : [])])
  .join('\n')

const read = (name: string) => readFileSync(join(folder, name), 'utf8')

/** A configuration in JavaScript with a rule that finds this. */
function ownRule(found: string): string {
  return `export default { rules: ${JSON.stringify(few.rules)}, add: [{ id: 'own-thing', severity: 'info',
    preset: 'recommended', message: 'Own.', explanation: 'Own.', always: true, find: () => ${found}, rewrites: [] }] }`
}

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

describe('the cache', () => {
  const cached = (...words: string[]) => replylint([...FEW, '--cache', '--cache-location=found', ...words, table])
  const content = () => read('found')

  test('changes nothing of what is found, and is not written again where nothing is new', async () => {
    const plain = await replylint([...FEW, table])
    expect(await cached()).toEqual(plain)
    const before = content()
    expect(before.split('\n').length).toBe(72)
    expect(await cached()).toEqual(plain)
    expect(content()).toBe(before)
  })

  test('is what the next run goes by', async () => {
    const [head, ...entries] = content().split('\n')
    // The entries under each other's names can be read by none of them.
    const [first, second] = [entries[0]!.split(' '), entries[1]!.split(' ')]
    writeFileSync(
      join(folder, 'found'),
      [head, `${first[0]} ${second[1]}`, `${second[0]} ${first[1]}`, ...entries.slice(2)].join('\n'),
    )
    const { stdout, stderr } = await cached()
    expect(stderr).toBe('replylint: found: Unexpected data, expected what was written: left out\n')
    expect(stdout).toBe((await replylint([...FEW, table])).stdout)
  })

  test('believes of no reply that it is clean because another is', async () => {
    file('believed/bad.txt', BAD)
    file('believed/good.txt', 'Hi Ana,\n\nYour parcel left today.\n')
    const run = () => replylint(['--cache', '--cache-location=known', '.'], { within: 'believed' })
    const plain = await run()
    const [head, ...entries] = read('believed/known').trim().split('\n')
    const [clean] = entries.map((line) => line.split(' ')[1]!).sort((a, b) => a.length - b.length)
    expect(clean!.length).toBeLessThan(30)
    file('believed/known', [head, ...entries.map((line) => `${line.split(' ')[0]} ${clean}`), ''].join('\n'))
    const { code, stdout } = await run()
    expect({ code, stdout }).toEqual({ code: 1, stdout: plain.stdout })
  })

  test('holds no word of the replies', () => {
    for (const word of [
      'refund',
      'parcel',
      'calm',
      'inconvenience',
      'ruleId',
      Buffer.from('ruleId').toString('base64'),
    ])
      expect(content()).not.toContain(word)
  })

  test('knows nothing of another configuration, whose packs and levels are part of it', async () => {
    expect((await cached('--rule', 'calm-down=off')).stdout).not.toContain('calm-down')
    expect((await cached('--quiet')).stdout).toBe((await replylint([...FEW, '--quiet', table])).stdout)
    expect((await cached()).stdout).toContain('calm-down')
    const placeholders = ['--rule', 'unfilled-placeholder=error']
    expect((await cached(...placeholders)).stdout).toBe((await replylint([...FEW, ...placeholders, table])).stdout)
  })

  test('writes over no file of somebody else', async () => {
    const mine = file('mine.json', BAD)
    const { stderr } = await replylint(['--cache', '--cache-location', mine, file('one.txt', BAD)])
    expect(stderr).toContain(`${mine}: Unexpected data, expected a cache or nothing: not kept`)
    expect(read(mine)).toBe(BAD)
  })

  test.each([
    ['is none', 'gone', 'Unexpected data, expected a cache of this version'],
    ['is a folder', undefined, 'Unexpected EISDIR, expected a cache'],
  ])('that %s is left out, which is said', async (_, text, why) => {
    const name = text === undefined ? '.' : file('broken', text)
    const { code, stdout, stderr } = await replylint(['--cache', '--cache-location', name, file('one.txt', BAD)])
    expect({ code, found: stdout.includes('calm-down') }).toEqual({ code: 1, found: true })
    expect(stderr).toContain(`${name}: ${why}: left out\n`)
  })
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
