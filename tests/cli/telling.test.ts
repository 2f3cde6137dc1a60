import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as house from '../../rules/index.ts'
import { openFolder } from './here.ts'

const { file, folder, replylint } = openFolder()

const PACK = {
  rules: {
    'says-hm': {
      message: 'This says “{match}”.',
      explanation: 'It hides \x1b[2J something.',
      find: ['hm'],
      examples: { bad: ['**Hm**, *no* \x1b[2J.'], good: ['Fine.'] },
    },
  },
}

const CONFIG = {
  rules: {
    'calm-down': 'off',
    shouting: 'info',
    jargon: { message: 'In our words.' },
    insult: { at: 'sentence' },
    'missing-closing': 'error',
  },
  packs: ['./pack.json'],
  terms: ['Acme'],
  words: { Harm: ['fuss'] },
  locale: 'en-GB',
}

function project(name: string): string {
  file(`${name}/pack.json`, JSON.stringify(PACK))
  file(`${name}/replylint.config.json`, JSON.stringify(CONFIG))
  return name
}

describe('--print-config', () => {
  test('is a configuration that comes to the same, and says where it is from', async () => {
    const within = project('printed')
    const { code, stdout, stderr } = await replylint(['--print-config', '--rule', 'slang=info'], { within })
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: 'replylint: configured by replylint.config.json, pack.json\n',
    })
    const printed = JSON.parse(stdout)
    expect(printed).toMatchObject({
      rules: {
        'calm-down': 'off',
        shouting: 'info',
        slang: 'info',
        jargon: { message: 'In our words.' },
        insult: { at: 'sentence' },
      },
      add: [{ id: 'says-hm', severity: 'warning', find: ['hm'] }],
      terms: ['Acme'],
      words: { Harm: ['fuss'] },
      locale: 'en-GB',
    })
    expect(Object.keys(printed.rules)).toEqual(Object.values(house).map(({ id }) => id))
    file('printed/again.json', stdout)
    expect((await replylint(['--print-config', '--config', 'again.json'], { within })).stdout).toBe(stdout)
  })
})

describe('--list-rules', () => {
  test('has every rule, with its level in the configuration, and beside a calm customer where that is another', async () => {
    const { code, stdout } = await replylint(['--list-rules'], { within: project('listed') })
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split(/ {2,}/))
    expect(code).toBe(0)
    expect(rows).toHaveLength(Object.values(house).length + 1)
    expect(rows).toContainEqual(['off', 'calm-down', house.calmDown.message])
    expect(rows).toContainEqual(['info', 'jargon', 'In our words.'])
    expect(rows).toContainEqual(['warning, info', 'rushing', house.rushing.message])
    expect(rows).toContainEqual(['warning', 'says-hm', 'This says “…”.'])
  })
})

describe('--explain', () => {
  test('shows what a rule says and why, and examples of its page', async () => {
    const { code, stdout } = await replylint(['--explain', 'missing-apology'])
    expect(code).toBe(0)
    await expect(stdout).toMatchFileSnapshot('explained.txt')
  })

  test.each(Object.values(house).map(({ id }) => id))('finds examples in the page of %s', (id) => {
    // In the pages, not in the terminal: each start would take long.
    const page = readFileSync(`rules/docs/${id}.md`, 'utf8')
    expect(page).toMatch(/## What it finds, and what to write instead\n\n- .*## What it passes\n\n- /s)
  })

  test('shows a rule of a pack with its examples, and nothing that a terminal would obey', async () => {
    const { stdout } = await replylint(['--explain', 'says-hm'], { within: project('explained') })
    expect(stdout).toContain('says-hm  warning')
    expect(stdout).toContain('  - **Hm**, *no* \\u{1b}[2J.')
    expect(stdout).toContain('  - Fine.')
    expect(stdout).not.toContain('\x1b')
  })

  test('shows the rewrites of a rule of a pack, applied to its examples', async () => {
    const within = project('rewritten')
    const rule = { ...PACK.rules['says-hm'], rewrites: ['Well', { title: 'Say more', text: 'I *see* \x1b[2J' }] }
    file('rewritten/pack.json', JSON.stringify({ rules: { 'says-hm': rule } }))
    const { stdout } = await replylint(['--explain', 'says-hm'], { within })
    expect(stdout).toMatch(/ {2}- \*\*Hm\*\*, \*no\* .*\n.*Well, \*no\* .*\n {4}- Say more: I \*see\* /)
    expect(stdout).not.toContain('\x1b')
  })

  test('says that a rule is off, and colours where that is asked for', async () => {
    const { stdout } = await replylint(['--explain', 'calm-down', '--color'], { within: project('off') })
    expect(stdout).toContain('\x1b[1mcalm-down\x1b[22m  off\n')
    expect(stdout).not.toContain('**')
  })
})

describe('--init', () => {
  test('writes a configuration that works', async () => {
    file('fresh/reply.txt', 'Please calm down.')
    expect(await replylint(['--init'], { within: 'fresh' })).toEqual({
      code: 0,
      stdout: 'Wrote replylint.config.json\n',
      stderr: '',
    })
    expect((await replylint(['reply.txt'], { within: 'fresh' })).code).toBe(1)
  })

  test.each(['replylint.config.json', 'replylint.config.yml'])('never writes where there is one: %s', async (name) => {
    const within = `there-${name}`
    file(`${within}/${name}`, '{}')
    expect(await replylint(['--init'], { within })).toEqual({
      code: 2,
      stdout: '',
      stderr: `replylint: ${name}: Unexpected file, expected none: nothing was written\n`,
    })
    expect(readFileSync(join(folder, within, name), 'utf8')).toBe('{}')
  })
})
