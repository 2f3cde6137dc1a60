import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { macros } from '../../bench/macros.mjs'
import { fewIn } from './few.ts'
import { openFolder } from './here.ts'

const here = openFolder()
const { file, folder, replylint } = here
const FEW = fewIn(here)

const BAD = 'Hi Ana,\n\nPlease calm down.\n'

const table = file('macros.csv', [...macros(70)].join(''))

const read = (name: string) => readFileSync(join(folder, name), 'utf8')

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

  test('is made anew where the file of its own name is broken', async () => {
    file('.replylintcache', 'gone')
    const words = ['--cache', file('one.txt', BAD)]
    expect((await replylint(words)).stderr).toContain('left out\n')
    expect((await replylint(words)).stderr).toBe('')
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
