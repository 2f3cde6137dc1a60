import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { replaceFile } from '../../src/cli/replace.ts'
import type { FileReport } from '../../src/reporters/index.ts'
import { openFolder } from './here.ts'

const { file, folder, replylint } = openFolder()

const SHOUTED = 'Hi Ana, your parcel is here!!!\r\n'
const MENDED = 'Hi Ana, your parcel is here!\r\n'

const read = (name: string) => readFileSync(join(folder, name), 'utf8')
const path = (name: string) => join(folder, name)

/** What `--fix` says of a file that it may not replace, and that it leaves it alone. */
async function refusal(name: string): Promise<string> {
  const before = read(name)
  const { code, stderr } = await replylint(['--fix', '--quiet', name])
  expect(code).toBe(2)
  expect(read(name)).toBe(before)
  return stderr.split('\n')[0]!.replace(`replylint: ${name}: `, '')
}

describe.concurrent('--fix', () => {
  test('mends files in place, keeps their mode, and reports what is left', async () => {
    const name = file('mend/one.md', `\ufeff${SHOUTED}Calm down.\n`)
    chmodSync(path(name), 0o640)
    const { code, stdout, stderr } = await replylint(['--fix', '--format', 'json', name])
    expect(read(name)).toBe(`\ufeff${MENDED}Calm down.\n`)
    expect(statSync(path(name)).mode & 0o7777).toBe(0o640)
    const [report]: readonly FileReport[] = JSON.parse(stdout)
    expect(report!.findings.map(({ ruleId, line }) => `${line} ${ruleId}`)).toEqual(['2 calm-down'])
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'replylint: 1 change in 1 file written\n' })
    expect(readdirSync(path('mend'))).toEqual(['one.md'])
  })

  test('leaves alone what a directive or the configuration disables, and what is known', async () => {
    const name = file('hidden/one.md', `<!-- replylint-disable-next-line shouting -->\n${SHOUTED}\n\nWe sent it!!!\n`)
    const all = await replylint(['--fix', '--format', 'json', '--no-config', name])
    expect(read(name)).toContain(`-->\n${SHOUTED}`)
    expect(read(name)).toContain('We sent it!\n')
    // The directive did hide something, before and after.
    expect(JSON.parse(all.stdout).flatMap(({ findings }: FileReport) => findings)).toEqual([])

    const known = file('hidden/known.md', SHOUTED)
    const baseline = ['--baseline-file', path('hidden/known.json')]
    await replylint(['--baseline', 'write', ...baseline, known])
    const { stderr } = await replylint(['--fix', '--baseline', 'check', ...baseline, known])
    expect(read(known)).toBe(SHOUTED)
    expect(stderr).toMatch(/nothing was changed\n.*1 old finding hidden by .*known\.json\n$/)

    const config = file(
      'hidden/c.json',
      JSON.stringify({ disable: [{ items: ['Late'], rules: ['shouting'], reason: 'a test' }] }),
    )
    const data = file(
      'hidden/data.json',
      JSON.stringify([
        { title: 'Late', body: SHOUTED },
        { title: 'Here', body: SHOUTED },
      ]),
    )
    await replylint(['--fix', '--config', config, data])
    expect(JSON.parse(read(data)).map(({ body }: { body: string }) => body)).toEqual([SHOUTED, MENDED])
  })

  test('leaves a file without anything to mend as it is, to the time of its last change', async () => {
    const name = file('fine.md', 'Thank you for writing. Your parcel is here.\n')
    const { mtimeMs, ino } = statSync(path(name))
    expect((await replylint(['--fix', name])).stderr).toBe('replylint: nothing was changed\n')
    expect(statSync(path(name))).toMatchObject({ mtimeMs, ino })
  })

  test('mends standard input on its way to the output, text and drafts in JSON alike', async () => {
    const text = await replylint(['--fix'], { input: SHOUTED })
    expect(text).toMatchObject({ code: 0, stdout: MENDED })
    const draft = '{"n": 1.0, "reply": "Your \\u0070arcel is here!!!"}'
    expect((await replylint(['--fix', '-'], { input: draft })).stdout).toBe(
      '{"n": 1.0, "reply": "Your \\u0070arcel is here!"}',
    )
    const angry = await replylint(['--fix'], { input: 'Calm down!!!\n' })
    expect({ code: angry.code, stdout: angry.stdout }).toEqual({ code: 1, stdout: 'Calm down!\n' })
    expect(angry.stderr).toContain('calm-down')
  })

  test('does not mend what has a tag in between', async () => {
    const html = '<p>Your parcel is here!<b>!</b>!</p>'
    const name = file('tags.html', html)
    const { stdout } = await replylint(['--fix', name])
    expect(read(name)).toBe(html)
    expect(stdout).toContain('shouting')
    expect(stdout).not.toContain('can mend')
  })

  test.each([
    ['low', (text: string) => Buffer.from(text, 'utf16le')],
    ['high', (text: string) => Buffer.from(text, 'utf16le').swap16()],
  ])('mends a table in UTF-16, as spreadsheets export it, the %s byte first', async (first, encode) => {
    const source = '\ufeffid\tbody\r\n1\tZoë’s parcel 📦 is here!!!\r\n'
    const name = file(`${first}.tsv`, encode(source))
    expect((await replylint(['--fix', name])).stderr).toBe('replylint: 1 change in 1 file written\n')
    expect(readFileSync(join(folder, name))).toEqual(encode(source.replace('!!!', '!')))
  })

  test('leaves files alone that are no text', async () => {
    const latin = file('binary/latin.txt', Buffer.from('M\xfcller!!!', 'latin1'))
    const wide = file('binary/wide.txt', Buffer.from('Here!!!', 'utf16le'))
    const before = [latin, wide].map((name) => readFileSync(path(name)))
    const { code, stderr } = await replylint(['--fix', latin, wide])
    expect(code).toBe(2)
    expect(stderr).toContain('latin.txt: Unexpected bytes that are not UTF-8')
    expect(stderr).toContain('wide.txt: Unexpected NUL byte')
    expect([latin, wide].map((name) => readFileSync(path(name)))).toEqual(before)
  })
})

describe.concurrent('--fix-dry-run and --diff', () => {
  test('write nothing, and --fix with --diff does', async () => {
    const name = file('dry/one.md', SHOUTED)
    for (const words of [['--diff'], ['--fix-dry-run'], ['--fix-dry-run', '--diff']]) {
      const { stdout, stderr } = await replylint([...words, name])
      expect(read(name)).toBe(SHOUTED)
      expect(stderr).toBe('replylint: 1 change in 1 file, nothing written\n')
      expect(stdout.includes('+++ b/dry/one.md')).toBe(words.includes('--diff'))
    }
    expect((await replylint(['--fix', '--diff', name])).stdout).toContain('+++ b/dry/one.md')
    expect(read(name)).toBe(MENDED)
  })

  test.skipIf(spawnSync('git', ['--version']).status !== 0)(
    'give a patch that git applies, of any name and line end',
    async () => {
      const names = [
        file('patch/a "b" é.md', SHOUTED),
        file('patch/no-end.md', SHOUTED.trimEnd()),
        file('patch/c.csv', 'body\r"Here!!!"\r'),
      ]
      const { stdout } = await replylint(['--diff', ...names])
      execFileSync('git', ['apply', '--unsafe-paths', '-'], { cwd: folder, input: stdout })
      expect(names.map(read)).toEqual([MENDED, MENDED.trimEnd(), 'body\r"Here!"\r'])
    },
  )
})

describe.concurrent('--suggest', () => {
  const json = '{"title": "Late", "body": "Please calm down. Your \\u0070arcel is here."}'

  /** The ids of suggestions that a report shows. */
  async function idsIn(name: string): Promise<readonly string[]> {
    const { stdout } = await replylint(['--format', 'json', name])
    const reports: readonly FileReport[] = JSON.parse(stdout)
    return reports.flatMap(({ findings }) =>
      findings.flatMap(({ suggestions }) => suggestions.flatMap(({ id }) => id ?? [])),
    )
  }

  test('applies the one suggestion, and its id stays while other replies change', async () => {
    const name = file('suggest.json', json)
    const [id] = await idsIn(name)
    expect((await replylint([name])).stdout).toContain(`[${id}]`)
    const { stderr } = await replylint(['--suggest', id!, `./${name}`])
    expect(stderr).toBe('replylint: 1 change in 1 file written\n')
    expect(read(name)).not.toContain('calm down')
    expect(read(name).endsWith('Your \\u0070arcel is here."}')).toBe(true)
  })

  test('of an id that is out of date changes nothing, which is said', async () => {
    const name = file('gone.json', json)
    const { code, stderr } = await replylint(['--suggest', 'zzzzzzz', name])
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        'replylint: Unexpected suggestion `zzzzzzz`, expected an id that a report of these files shows\nreplylint: nothing was changed\n',
    })
    expect(read(name)).toBe(json)
  })

  test('has an id of its own for each suggestion, but none for what has slots', async () => {
    const name = file('many.json', JSON.stringify([JSON.parse(json), JSON.parse(json)]))
    const ids = await idsIn(name)
    expect(ids.length).toBeGreaterThan(2)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('a file that is replaced', () => {
  test('is not where it has changed since it was read, to the byte', () => {
    const name = file('changed.md', SHOUTED)
    writeFileSync(path(name), SHOUTED.replace('A', 'a'))
    expect(() => replaceFile(path(name), SHOUTED, MENDED, folder)).toThrow(
      'Unexpected change since it was read, expected the same text: nothing was written',
    )
    expect(read(name)).toBe(SHOUTED.replace('A', 'a'))
    expect(readdirSync(folder).filter((one) => one.startsWith('.replylint'))).toEqual([])
  })

  test('is not where it is gone meanwhile', () => {
    expect(() => replaceFile(path('gone.md'), SHOUTED, MENDED, folder)).toThrow('Unexpected missing file')
    expect(existsSync(path('gone.md'))).toBe(false)
  })

  test('is not where no mode allows it to be written', async () => {
    const name = file('read-only.md', SHOUTED)
    chmodSync(path(name), 0o444)
    expect(await refusal(name)).toBe(
      'Unexpected file or folder that may not be written, expected one that may: nothing was written',
    )
  })

  test('is not where it has a second name', async () => {
    const name = file('linked.md', SHOUTED)
    linkSync(path(name), path('other-name.md'))
    expect(await refusal(name)).toContain('Unexpected file with 2 names')
  })

  test('is reached by a link within the folder, which stays a link', async () => {
    file('real/one.md', SHOUTED)
    symlinkSync('real/one.md', path('link.md'))
    await replylint(['--fix', 'link.md'])
    expect(read('real/one.md')).toBe(MENDED)
    expect(realpathSync(path('link.md'))).toBe(realpathSync(path('real/one.md')))
  })

  test('is not reached by a link that leads out, of a file or of a folder', async () => {
    const outside = file('outside/one.md', SHOUTED)
    mkdirSync(path('root'))
    symlinkSync(path(outside), path('root/one.md'))
    symlinkSync('../outside', path('root/deep'))
    for (const name of ['one.md', 'deep', 'deep/one.md', join('..', 'root', 'one.md')]) {
      const { code, stderr } = await replylint(['--fix', '--quiet', name], { within: 'root' })
      expect(code).toBe(2)
      expect(stderr).toContain('Unexpected link to a file elsewhere')
    }
    expect(read(outside)).toBe(SHOUTED)
  })

  test('is reached by `..`, as whoever writes that can see', async () => {
    const name = file('beside/one.md', SHOUTED)
    mkdirSync(path('below'))
    await replylint(['--fix', '../beside'], { within: 'below' })
    expect(read(name)).toBe(MENDED)
  })

  test.skipIf(process.platform === 'win32')(
    'is never waited for: pipes, devices and circles of links are refused',
    async () => {
      execFileSync('mkfifo', [path('pipe.md')])
      symlinkSync('circle.md', path('circle.md'))
      const { code, stderr } = await replylint(['--fix', 'pipe.md', '/dev/zero', 'circle.md'])
      expect(code).toBe(2)
      expect(stderr.split('\n').slice(0, 3)).toEqual([
        'replylint: pipe.md: Unexpected folder, pipe or device, expected a file',
        'replylint: /dev/zero: Unexpected folder, pipe or device, expected a file',
        'replylint: circle.md: Unexpected links in a circle, expected a file',
      ])
    },
  )

  test('has a name of any length', async () => {
    const name = file(`${'n'.repeat(250)}\n.md`, SHOUTED)
    await replylint(['--fix', name])
    expect(read(name)).toBe(MENDED)
  })

  test('has nothing beside it that a run before has left, but what another run is at', async () => {
    const name = file('swept/one.md', SHOUTED)
    const { pid } = spawnSync(process.execPath, ['--version'])
    file(`swept/.replylint-${pid}-0123456789ab`, 'cut o')
    file(`swept/.replylint-${process.pid}-0123456789ab`, 'at w')
    file('swept/.replylint-notes', 'mine')
    await replylint(['--fix', name])
    expect(readdirSync(path('swept')).sort()).toEqual([
      `.replylint-${process.pid}-0123456789ab`,
      '.replylint-notes',
      'one.md',
    ])
  })
})
