import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Writable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { interact } from '../../src/cli/interactive.ts'
import type { Examiner } from '../../src/cli/mend.ts'
import { inputsOf } from '../../src/cli/sources.ts'
import { createLinter } from '../../src/index.ts'

// Other tests may keep the machine busy.
vi.setConfig({ testTimeout: 30_000 })

const folder = mkdtempSync(join(tmpdir(), 'replylint-interactive-'))
afterAll(() => rmSync(folder, { recursive: true }))

const strict = createLinter({ rules: { 'unfilled-placeholder': 'off' } })

const DIRECTIVE = 'replylint-disable-next-line calm-down'

const REPLY = 'Hi {{name}},\r\n\r\nPlease calm down.\r\nYour parcel is here!!!\r\n'
const CSV = `\ufefftitle,body\r\nLate,"${REPLY}"\r\nFine,"Thank you for writing."\r\n`

/** What a person at a terminal sees and comes to who presses these keys, each once there is a question. */
async function session(
  text: string,
  keys: readonly string[],
  { meanwhile = () => {}, name = 'macros.csv', root = folder } = {},
) {
  const file = join(folder, name)
  writeFileSync(file, text)
  const input = new PassThrough()
  let seen = ''
  const output = new Writable({
    write(piece, _, done) {
      seen += piece
      done()
    },
  })
  const inputs = inputsOf(file, new Set(), {
    ignored: undefined,
    ruleIds: ['calm-down'],
    own: new Set(),
    layout: { shapes: [] },
  })
  const examiner: Examiner = {
    lint: (_, { draft }) => strict(draft),
    preview: (_, { hide }, report) => hide!(report),
  }
  const ended = interact(inputs, examiner, { input, output, color: false, columns: 80 }, root)
  let over = false
  ended.finally(() => (over = true))
  let done = 0
  // A question has ◆ before it as long as it has no answer.
  const isAsked = () => seen.lastIndexOf('◆') >= done && seen.lastIndexOf('◆') > seen.lastIndexOf('◇')
  for (const key of keys) {
    while (!isAsked()) await wait(10)
    if (key === keys.at(-1)) meanwhile()
    done = seen.length
    input.write(key)
  }
  for (let left = 1000; !over && left > 0; left--) await wait(10)
  expect(over).toBe(true)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
  return { code: await ended, shown: seen.replace(/\x1b\[[\d;?]*[A-Za-z]/g, ''), now: readFileSync(file, 'utf8'), file }
}

describe('--interactive', () => {
  test('asks nothing about what a directive disables', async () => {
    const { shown, now } = await session(
      CSV.replace('Please', '<!-- replylint-disable-next-line calm-down -->\r\nPlease'),
      ['1', 'y'],
    )
    expect(shown).not.toContain('calm-down')
    expect(now).toContain('-->\r\nPlease calm down.\r\nYour parcel is here!\r\n')
  })

  test('shows each finding with its rewrites and keys, and writes what was chosen once it is confirmed', async () => {
    const { code, shown, now } = await session(CSV, ['s', '1', 'y'])
    expect(shown).toContain('Late  [0].body')
    expect(shown).toContain('Please calm down.\n    ~~~~~~~~~~~~~~~~')
    for (const key of [/ 1 {2}\S/, / e {2}Edit/, / s {2}Skip/, / q {2}Stop/]) expect(shown).toMatch(key)
    expect(shown).toContain('Write 1 change to 1 file?')
    expect(now).toBe(CSV.replace('!!!', '!'))
    // What was skipped is an error still.
    expect(code).toBe(1)
  })

  test('writes nothing where the answer is no, or none', async () => {
    const no = await session(CSV, ['s', '1', 'n'])
    expect(no).toMatchObject({ code: 1, now: CSV })
    expect(no.shown).toContain('Nothing was written.')
    expect(await session(CSV, ['s', '1', '\x03'])).toMatchObject({ code: 130, now: CSV })
  })

  test('asks again after Enter, which chooses nothing and loses nothing', async () => {
    const { code, shown, now } = await session(CSV, ['\r', 's', '\r', '1', '\r', 'y'])
    expect(shown.match(/press one of the keys/g)).toHaveLength(3)
    expect({ code, now }).toEqual({ code: 1, now: CSV.replace('!!!', '!') })
  })

  test('asks for what a rewrite leaves open', async () => {
    const { shown, now } = await session(CSV, ['2', 'look into it\r', 'q', 'y'])
    expect(shown).toContain('action:')
    expect(now).toContain('look into it')
    expect(now).not.toContain('calm down')
    expect(now).toContain('!!!')
  })

  test('takes a line as it is edited, in the marks of the file', async () => {
    const { now } = await session(CSV, ['e', '\x7f, "Sir".\r', 's', 's', 'y'])
    expect(now).toBe(CSV.replace('calm down.', 'calm down, ""Sir"".'))
  })

  test('shows what changes before it is written', async () => {
    const { shown, now } = await session(CSV, ['s', '1', 'd', 'n'])
    expect(shown).toContain(' Please calm down.\n-Your parcel is here!!!\n+Your parcel is here!\n')
    expect(now).toBe(CSV)
  })

  test('does not write over a change that was made meanwhile', async () => {
    const other = `${CSV}More,"Thank you."\r\n`
    const { code, now } = await session(CSV, ['s', '1', 'y'], {
      meanwhile: () => writeFileSync(join(folder, 'macros.csv'), other),
    })
    expect({ code, now }).toEqual({ code: 2, now: other })
  })

  test('says so where there is nothing to ask', async () => {
    const { code, shown } = await session('title,body\r\nFine,Thank you for writing.\r\n', [])
    expect({ code, shown }).toEqual({ code: 0, shown: 'No findings.\n' })
  })

  test.each([
    ['reply.txt', 'Hi Ana,\r\n\r\nPlease calm down.\r\n', '\r\n# {}\r\nPlease'],
    ['reply.md', '# Late\n\nHi Ana,\n\nPlease calm down.\n', '\n\n<!-- {} -->\nPlease'],
    ['reply.md', '# Late\n\nHi Ana,\nplease calm down.\n', 'Hi Ana,<!-- {} -->\nplease'],
    ['reply.md', '---\ntitle: Late\n---\nPlease calm down.\n', '---\n<!-- {} -->\nPlease'],
    ['reply.md', '\ufeffPlease calm down.\n', '\ufeff<!-- {} -->\nPlease'],
    ['reply.txt', '\ufeffPlease calm down.\n', '\ufeff# {}\nPlease'],
    ['reply.html', '<p>Hi Ana,</p>\n<p>Please <b>calm down</b>.</p>\n', '<p><!-- {} -->Please'],
    ['late.json', '{"body_html": "<p>Hi Ana,</p><p>Please calm down.</p>"}\n', '<p><!-- {} -->Please'],
  ])('ignores a finding from now on, by a comment that nobody reads: %s', async (name, text, expected) => {
    const { code, now } = await session(text, ['i', 'y'], { name })
    expect({ code, now }).toEqual({ code: 0, now: expect.stringContaining(expected.replace('{}', DIRECTIVE)) })
    expect(now.length).toBeGreaterThan(text.length)
    expect(await session(now, [], { name })).toMatchObject({ code: 0, shown: 'No findings.\n', now })
  })

  test('tells what the configuration is to say where customers would read a comment', async () => {
    const { shown, now } = await session(CSV, ['i', 's'], { name: 'macros [old].csv' })
    expect(now).toBe(CSV)
    expect(shown).toContain('Customers would read a comment there, so it is for the configuration: see the end.')
    const [entry] = JSON.parse(/"disable": (\[.*\n\])/s.exec(shown)![1]!)
    // The file of this name beside the configuration, and no other.
    expect(entry).toEqual({ items: ['Late'], rules: ['calm-down'], files: ['/macros \\[old\\].csv'] })
  })

  test('tells of no entry for a reply that a configuration cannot name', async () => {
    const elsewhere = await session(CSV, ['i', 's'], { root: join(folder, 'elsewhere') })
    expect(elsewhere.shown).toContain('Customers would read a comment there, and no configuration can name the reply.')
    // A rule that directives cannot name.
    const unnamed = await session('Your parcel is here!!!\n', ['i'], { name: 'reply.txt' })
    expect(unnamed.shown).toContain('No comment can be placed there, and no configuration can name the reply.')
    for (const { shown } of [elsewhere, unnamed]) expect(shown).not.toContain('"disable"')
  })
})
