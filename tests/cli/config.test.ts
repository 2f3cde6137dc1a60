import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { linterFor } from '../../src/cli/linter.ts'
import { readData } from '../../src/project/data.ts'
import { loadProject } from '../../src/project/load.ts'
import { loadPack } from '../../src/project/pack.ts'
import type { FileReport } from '../../src/reporters/index.ts'
import { openFolder } from './here.ts'

const { file, folder, replylint } = openFolder()

const BAD = 'Hi Ana,\n\nPlease calm down.\n'
const OFF = { rules: { 'calm-down': 'off' } }

/** The ids of the rules that the command finds in a folder, with these words. */
async function foundIn(within: string, words: readonly string[] = [], input = BAD): Promise<readonly string[]> {
  const { stdout, stderr } = await replylint(['--format', 'json', ...words, '-'], { within, input })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout)[0].findings.map(({ ruleId }: { readonly ruleId: string }) => ruleId)
}

/** What is said where a configuration is wrong, with names as from the folder of the files; it must not take long. */
async function complaintOf(name: string, content: unknown): Promise<string> {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  const path = join(folder, file(name, text))
  const start = process.cpuUsage()
  const complaint = await loadProject(path)
    .then(({ config }) => linterFor(undefined, {}, config))
    .then(
      () => 'none',
      ({ message }: Error) => message.replaceAll(`${relative(process.cwd(), folder)}/`, ''),
    )
  // Of a processor, for the clock also runs while others have it.
  const { user, system } = process.cpuUsage(start)
  expect((user + system) / 1000).toBeLessThan(1000)
  return complaint
}

describe('a configuration', () => {
  test.each([
    ['json/replylint.config.json', JSON.stringify(OFF)],
    ['yml/replylint.config.yml', 'rules:\n  calm-down: off\n'],
    ['yaml/replylint.config.yaml', 'rules:\n  calm-down: off\n'],
    ['js/replylint.config.js', `module.exports = ${JSON.stringify(OFF)}`],
    ['mjs/replylint.config.mjs', `export default ${JSON.stringify(OFF)}`],
    ['manifest/package.json', JSON.stringify({ name: 'shop', replylint: OFF })],
    ['marked/replylint.config.json', `\ufeff${JSON.stringify(OFF)}`],
  ])('is found beside the replies and above them: %s', async (name, text) => {
    const [own] = file(name, text).split('/')
    file(`${own}/macros/late/one.txt`, BAD)
    expect(await foundIn(`${own}/macros/late`)).toEqual([])
  })

  test('may be TypeScript, and import some, where jiti is installed', async () => {
    mkdirSync(join(folder, 'typed/node_modules'), { recursive: true })
    symlinkSync(resolve('node_modules/jiti'), join(folder, 'typed/node_modules/jiti'))
    file('typed/level.ts', "export const level: 'off' | 'info' = 'off'")
    file(
      'typed/replylint.config.ts',
      `import { level } from './level.ts'\nexport default { rules: { 'calm-down': level } } satisfies object`,
    )
    expect(await foundIn('typed')).toEqual([])
    file('typed/none.ts', 'export const rules: object = {}')
    expect(await complaintOf('typed/a.json', { extends: './none.ts' })).toContain(
      'typed/none.ts: Unexpected module without a default export',
    )
    expect(readdirSync(join(folder, 'typed/node_modules'))).toEqual(['jiti'])
  })

  test('in TypeScript asks for what reads it where that is not installed', async () => {
    file('untyped/replylint.config.ts', 'export default {} as object')
    expect(await complaintOf('untyped/a.json', { extends: './replylint.config.ts' })).toMatch(
      /untyped\/replylint\.config\.ts: Unexpected TypeScript in Node .*, expected Node 22\.18 or later, or `npm install --save-dev jiti`$/,
    )
  })

  test('is not looked for above the root of a repository, nor with --no-config', async () => {
    file('outside/replylint.config.json', JSON.stringify(OFF))
    file('outside/repository/.git', '')
    expect(await foundIn('outside/repository')).toEqual(['calm-down'])
    expect(await foundIn('outside', ['--no-config'])).toEqual(['calm-down'])
  })

  test.each(['./other.json', ['recommended'], null])('in package.json is told of where it is none: %j', async (own) => {
    const within = `manifests/${String(own).replaceAll(/\W/g, '')}`
    file(`${within}/package.json`, JSON.stringify({ name: 'shop', replylint: own }))
    file(`${within}/a.txt`, 'Fine.')
    const { code, stderr } = await replylint(['a.txt'], { within })
    expect(code).toBe(2)
    expect(stderr).toContain('package.json: Unexpected configuration')
  })

  test('is not taken from a package.json that has none', async () => {
    file('none/package.json', '{"dependencies": {"replylint": "1.0.0"}}')
    file('none/broken/package.json', '{"replylint": {')
    expect(await foundIn('none/broken')).toEqual(['calm-down'])
  })

  test('is the one that --config names, over that which would be found', async () => {
    file('named/replylint.config.json', JSON.stringify({ rules: { 'calm-down': 'info' } }))
    file('named/other.yml', 'rules: {calm-down: off}')
    expect(await foundIn('named', ['--config', 'other.yml'])).toEqual([])
    file('named/here/late.md', BAD)
    file('named/there/over.yml', 'overrides: [{files: [/late.md], rules: {calm-down: off}}]')
    const words = ['--config', '../there/over.yml', 'late.md']
    expect((await replylint(words, { within: 'named/here' })).code).toBe(0)
  })

  test('counts less than the arguments', async () => {
    file('less/replylint.config.json', JSON.stringify(OFF))
    expect(await foundIn('less', ['--rule', 'calm-down=info'])).toEqual(['calm-down'])
    file('less/strict.json', JSON.stringify({ extends: 'recommended' }))
    const slang = 'Hi Ana, we are gonna send it on Friday, no probs.'
    expect(await foundIn('less', ['--config', 'strict.json'], slang)).not.toContain('slang')
    expect(await foundIn('less', ['--config', 'strict.json', '--preset', 'strict'], slang)).toContain('slang')
  })

  test('builds on presets and on others, by paths from its own folder, the last of which wins', async () => {
    file('shared/base.yml', 'rules: {calm-down: off, missing-closing: off}\nterms: [Calm Down]\n')
    file('shared/team/middle.json', JSON.stringify({ extends: ['strict', '../base.yml'] }))
    file('desk/replylint.config.json', JSON.stringify({ extends: '../shared/team/middle.json' }))
    expect(await foundIn('desk')).toEqual([])
    file('desk/loud.json', JSON.stringify({ extends: '../shared/base.yml', rules: { 'calm-down': 'info' } }))
    expect(await foundIn('desk', ['--config', 'loud.json'], 'You need to calm down now.')).toEqual(['calm-down'])
  })

  test('that is extended twice adds its rules once', async () => {
    const add = [
      { id: 'ticket', severity: 'info', message: 'A ticket.', explanation: 'No.', find: ['ticket'], rewrites: [] },
    ]
    file('twice/base.json', JSON.stringify({ add }))
    for (const side of ['left', 'right'])
      file(`twice/${side}.json`, JSON.stringify({ extends: './base.json', rules: { ticket: 'warning' } }))
    file('twice/replylint.config.json', JSON.stringify({ extends: ['./left.json', './right.json'] }))
    expect(await foundIn('twice', [], 'Hi, your ticket is open.')).toEqual(['ticket'])
  })

  test('is different for files that an override means, the last of which wins', async () => {
    file('over/shared/base.json', JSON.stringify({ overrides: [{ files: ['late/'], rules: { 'calm-down': 'off' } }] }))
    const overrides = [
      { files: ['*.html', '!keep.html'], rules: { 'calm-down': 'off' } },
      { files: ['/desk'], extends: 'strict', terms: ['Rules Are Rules'] },
      { files: ['desk/loud.html'], rules: { 'calm-down': 'info' } },
    ]
    file('over/replylint.config.json', JSON.stringify({ extends: './shared/base.json', overrides }))
    const said = `${BAD}We are gonna look. Rules Are Rules.`
    const names = [
      'a.md',
      'a.html',
      'keep.html',
      'desk/a.html',
      'desk/loud.html',
      'late/a.md',
      'deep/late/b.md',
      'x/desk/b.md',
    ]
    for (const name of names) file(`over/${name}`, said)
    const { stdout } = await replylint(['--format', 'json', ...names], { within: 'over' })
    const found = (JSON.parse(stdout) as readonly FileReport[]).map(({ file, findings }) => [
      file,
      ...findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`).filter((one) => /calm|slang/.test(one)),
    ])
    expect(found).toEqual([
      ['a.md', 'calm-down error'],
      ['a.html'],
      ['keep.html', 'calm-down error'],
      ['desk/a.html', 'slang info'],
      ['desk/loud.html', 'calm-down info', 'slang info'],
      ['late/a.md'],
      ['deep/late/b.md'],
      ['x/desk/b.md', 'calm-down error'],
    ])
    const printed = await replylint(['--print-config', 'desk/loud.html'], { within: 'over' })
    expect(JSON.parse(printed.stdout)).toMatchObject({ rules: { 'calm-down': 'info' }, terms: ['Rules Are Rules'] })
  })

  test('that says it itself counts more than an override of what it extends', async () => {
    file('own/base.json', JSON.stringify({ overrides: [{ files: ['*'], rules: { 'calm-down': 'off' } }] }))
    file('own/replylint.config.json', JSON.stringify({ extends: './base.json', rules: { 'calm-down': 'info' } }))
    const { configFor, config } = await loadProject(join(folder, 'own/replylint.config.json'))
    const [finding] = linterFor(undefined, {}, configFor(join(folder, 'own/a.md')))(BAD).findings
    expect(finding).toMatchObject({ ruleId: 'calm-down', severity: 'info' })
    // Files elsewhere are nobody's.
    expect(configFor(join(folder, 'other.md'))).toBe(config)
  })

  test('builds on packages that are installed above it', async () => {
    const modules = 'packages/node_modules'
    file(`${modules}/replylint-config-shop/package.json`, '{"name": "replylint-config-shop", "main": "main.json"}')
    file(`${modules}/replylint-config-shop/main.json`, JSON.stringify({ extends: './more.yml' }))
    file(`${modules}/replylint-config-shop/more.yml`, 'rules: {calm-down: off}')
    file(
      `${modules}/@shop/tone/package.json`,
      '{"type": "module", "exports": {".": "./index.js", "./terms": "./terms.js"}}',
    )
    file(`${modules}/@shop/tone/index.js`, 'export default {rules: {"missing-closing": "off"}}')
    file(`${modules}/@shop/tone/terms.js`, 'export default {terms: ["Calm"]}')
    const config = { extends: ['replylint-config-shop', '@shop/tone', '@shop/tone/terms'] }
    const { files } = await loadProject(join(folder, file('packages/desk/a.json', JSON.stringify(config))))
    expect(files.map((name) => name.replace(/^.*packages\//, ''))).toEqual([
      'node_modules/replylint-config-shop/more.yml',
      'node_modules/replylint-config-shop/main.json',
      'node_modules/@shop/tone/index.js',
      'node_modules/@shop/tone/terms.js',
      'desk/a.json',
    ])
  })

  test('is also that of --jsonl', async () => {
    file('lines/replylint.config.json', JSON.stringify(OFF))
    const { stdout } = await replylint(['--jsonl'], { within: 'lines', input: JSON.stringify({ reply: BAD }) })
    expect(JSON.parse(stdout)).toEqual({ findings: [] })
  })
})

describe('a mistaken configuration', () => {
  test.each<[string, string, unknown, string]>([
    ['an unknown key', 'key.json', { ruls: {} }, 'did you mean `rules`?'],
    ['an unknown rule', 'rule.yml', 'rules: {calm-dwon: off}', 'did you mean `calm-down`?'],
    ['an unknown severity', 'severity.json', { rules: { 'calm-down': 'warn' } }, 'did you mean `warning`?'],
    ['an unknown part of a rule', 'part.json', { rules: { 'calm-down': { mesage: '' } } }, 'did you mean `message`?'],
    ['an unknown preset', 'preset.json', { extends: 'strct' }, 'Unexpected preset `strct`'],
    ['a part of another kind', 'kind.json', { rules: { 'calm-down': { find: 'x' } } }, 'expected an array of strings'],
    ['words of another kind', 'words.json', { words: { Harm: 'fuss' } }, 'Unexpected `words` of `Harm` string'],
    [
      'a pattern that is none',
      'pattern.json',
      { rules: { 'calm-down': { find: ['a ** b'] } } },
      'pattern.json: Unexpected `*`',
    ],
    ['an unknown key of an override', 'override.json', { overrides: [{ file: ['*'] }] }, 'did you mean `files`?'],
    [
      'an override in an override',
      'overrides.json',
      { overrides: [{ files: ['*'], overrides: [] }] },
      'Unexpected key of an override `overrides`',
    ],
    [
      'an override without files',
      'nofiles.json',
      { overrides: [{ rules: {} }] },
      'Unexpected absence of `files` of an override, expected an array of strings',
    ],
    [
      'an unknown rule in an override',
      'overrule.json',
      { overrides: [{ files: ['*'], rules: { 'calm-dwon': 'off' } }] },
      'overrule.json: Unexpected rule `calm-dwon`',
    ],
    [
      'a pattern that is none in an override',
      'overpattern.json',
      { overrides: [{ files: ['*'], rules: { 'calm-down': { find: ['a ** b'] } } }] },
      'overpattern.json: Unexpected `*`',
    ],
    [
      'overrides that are no list',
      'overlist.json',
      { overrides: {} },
      'Unexpected `overrides` object, expected an array',
    ],
    [
      'an unknown rule that it disables',
      'disable.json',
      { disable: [{ items: ['a'], rules: ['calm-dwon'] }] },
      'disable.json: Unexpected rule `calm-dwon`, expected a known one; did you mean `calm-down`?',
    ],
    [
      'an unknown key of what it disables',
      'disables.json',
      { disable: [{ item: ['a'], rules: ['calm-down'] }] },
      'did you mean `items`?',
    ],
    [
      'a package that is not installed',
      'package.json5.json',
      { extends: 'replylint-config-gone' },
      'a package that is installed',
    ],
    ['no object', 'array.json', [], 'Unexpected configuration array, expected an object'],
    ['no JSON', 'broken.json', '{\n  "rules": secret\n}', 'broken.json: Unexpected `s` in line 2, column 12, expected'],
    ['no end', 'cut.json', '{"rules": {}\n\n\n', 'cut.json: Unexpected end in line '],
    ['no YAML', 'broken.yml', 'rules:\n  - [', 'broken.yml: Unexpected YAML in line 2'],
    [
      'a key twice',
      'keys.yml',
      'rules:\n  calm-down: off\n  calm-down: info\n',
      'Unexpected second `calm-down` in line 3',
    ],
    ['a missing file', 'missing.json', { extends: './gone.json' }, 'gone.json: Unexpected missing file'],
    ['no default export', 'named.mjs', 'export const rules = {}', 'Unexpected module without a default export'],
    ['code that throws', 'throws.mjs', 'throw new Error("boo")', 'throws.mjs: Unexpected Error (boo)'],
    ['another kind of file', 'config.toml', '', 'Unexpected kind of configuration `.toml`'],
  ])('is told of %s, by the name of its file', async (_, name, content, message) => {
    const complaint = await complaintOf(name, content)
    expect(complaint).toContain(message)
    expect(complaint).not.toContain('secret')
  })

  test('is told of two in one folder, and of --config with --no-config', async () => {
    file('both/replylint.config.json', '{}')
    file('both/replylint.config.yml', '{}')
    expect((await replylint(['-'], { within: 'both' })).stderr).toContain(
      'Unexpected `replylint.config.yml` beside `replylint.config.json`, expected one configuration',
    )
    expect((await replylint(['--config', 'a.json', '--no-config'])).code).toBe(2)
  })
})

describe('a hostile configuration', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...[...'bcdefghi'].map((name, index) => {
      const before = `*${'abcdefgh'[index]}`
      return `${name}: &${name} [${Array(9).fill(before).join(', ')}]`
    }),
  ].join('\n')
  const tower = Array.from(
    { length: 40 },
    (_, level) => `t${level}: &t${level} {extends: ${level === 0 ? 'strict' : `[*t${level - 1}, *t${level - 1}]`}}`,
  )

  test.each<[string, string, unknown, string]>([
    ['the key __proto__', 'proto.json', '{"__proto__": {"rules": {}}}', 'Unexpected key `__proto__`'],
    ['the key __proto__ below', 'below.json', '{"rules": {"__proto__": "off"}}', 'Unexpected key `__proto__`'],
    ['the key __proto__ in YAML', 'proto.yml', '__proto__: {terms: [x]}', 'Unexpected key `__proto__`'],
    ['the key constructor', 'constructor.json', '{"limits": {"constructor": 5}}', 'Unexpected key `constructor`'],
    ['aliases that multiply', 'bomb.yml', bomb, 'Unexpected number of aliases, expected fewer'],
    ['configurations that multiply', 'tower.yml', `${tower.join('\n')}\nextends: *t39`, 'Unexpected '],
    ['an alias of itself', 'itself.yml', 'extends: &a [*a]', 'Unexpected '],
    ['depth', 'deep.json', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'Unexpected '],
    ['depth in YAML', 'deep.yml', `rules: ${'['.repeat(20_000)}`, 'Unexpected '],
    ['many keys', 'many.yml', Array.from({ length: 20_000 }, (_, key) => `k${key}: 1\n`).join(''), 'Unexpected key'],
    ['length', 'long.json', `{"terms": ["${'x'.repeat(2_000_000)}"]}`, 'Unexpected length of more than 256 kB'],
    ['a tag of YAML', 'tag.yml', 'rules: !!js/function "function () {}"', 'Unexpected YAML in line 1'],
    [
      'an address',
      'http.json',
      { extends: 'http://x.example/c.json' },
      'expected a preset or a path: nothing is fetched',
    ],
    [
      'an address of a pack',
      'pack.json',
      { packs: ['https://x.example/p.yml'] },
      'expected a path: nothing is fetched',
    ],
    ['an address with `data:`', 'data.json', { extends: 'data:text/javascript,0' }, 'nothing is fetched'],
    ['a module of Node', 'node.json', { extends: 'fs' }, 'Unexpected preset `fs`'],
    [
      'itself in an override',
      'own.json',
      { overrides: [{ files: ['*'], extends: './own.json' }] },
      'circular `extends`',
    ],
    [
      'globs that multiply',
      'globs.json',
      { overrides: [{ files: [`${'**/a/'.repeat(9)}b`] }] },
      'expected a pattern with at most 3 `**`',
    ],
    [
      'many overrides',
      'overrides-many.json',
      { overrides: Array(2000).fill({ files: ['*'] }) },
      'Unexpected more than 100 overrides, expected fewer',
    ],
    ['itself', 'self.json', { extends: './self.json' }, 'Unexpected circular `extends`, self.json → self.json'],
  ])('fails soon: %s', async (_, name, content, message) => {
    expect(await complaintOf(name, content)).toContain(message)
  })

  test('that leads back to itself through others fails soon, and the way is shown', async () => {
    file('circle/b.yml', 'extends: ./c.json')
    file('circle/c.json', '{"extends": ["strict", "../circle/a.json"]}')
    expect(await complaintOf('circle/a.json', { extends: './b.yml' })).toContain(
      'Unexpected circular `extends`, circle/a.json → circle/b.yml → circle/c.json → circle/a.json',
    )
  })

  test('that doubles at each file fails soon', async () => {
    for (let level = 0; level < 30; level++) {
      const next = level === 29 ? 'strict' : `./${level + 1}.json`
      file(`double/${level}.json`, JSON.stringify({ extends: [next, next] }))
    }
    expect(await complaintOf('double/start.json', { extends: './0.json' })).toContain('Unexpected more than 200')
  })

  test('that is a folder fails', async () => {
    file('folder/x.json/y.txt', '')
    await expect(loadProject(join(folder, 'folder/x.json'))).rejects.toThrow('Unexpected folder or device')
  })

  test.each([
    ['keys', '__proto__: {rules: {}}'],
    ['aliases', bomb],
    ['a circle', 'extends: ./replylint.config.yml'],
    ['an address', 'extends: https://x.example/c.yml'],
  ])('makes the command exit with 2: %s', async (name, text) => {
    file(`hostile-${name}/replylint.config.yml`, text)
    const { code, stdout, stderr } = await replylint(['-'], { within: `hostile-${name}`, input: BAD })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^replylint: replylint\.config\.yml: Unexpected .*\n$/)
  })

  test('makes the command exit with 2, in one line that a terminal obeys nothing of', async () => {
    const name = file('controls.json', JSON.stringify({ '\x1b[2J\nreplylint: forged': 1 }))
    const { code, stdout, stderr } = await replylint(['--config', name, '-'], { input: BAD })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^replylint: controls\.json: Unexpected key .*\\u\{1b\}\[2J↵replylint: forged.*\n$/)
  })
})

const PACK = `
rules:
  calls-it-a-ticket:
    message: This calls the customer a ticket.
    explanation: People have problems; tickets are how we count them.
    find:
      - your (ticket|case) (is|has been) (closed|resolved)
    unless: ['#Negated']
    rewrites:
      - I believe this is solved. Is it, for you?
      - title: Say what was done
        text: I've {action}.
    examples:
      bad:
        - '**Your ticket has been closed**, Ana.'
        - reply: Hi, **your case is resolved**.
          thread: [{from: customer, text: My kettle leaks.}]
      good:
        - Your ticket has not been closed.
`

describe('the configuration and the pack of the README', () => {
  test('work as they stand', async () => {
    const texts = [...readFileSync('README.md', 'utf8').matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text]) => text!)
    const [config, pack] = ['# replylint.config.yml', '# packs/'].map((head) =>
      texts.find((one) => one.startsWith(head)),
    )
    file('readme/shop/replylint.config.yml', config!)
    file('readme/shop/packs/brand.yml', pack!)
    file('readme/shared/replylint.config.yml', '{}')
    expect(await foundIn('readme/shop', [], 'Hi Ana, your ticket has been closed.')).toContain('calls-it-a-ticket')
  })
})

describe('a pack', () => {
  const changed = (from: string, to: string) => PACK.replace(from, to)

  test('adds its rules, which a configuration may change', async () => {
    file('packed/packs/brand.yml', PACK)
    file('packed/replylint.config.yml', 'packs: [./packs/brand.yml]')
    const reply = 'Hi Ana, your ticket has been closed.'
    expect(await foundIn('packed', [], reply)).toContain('calls-it-a-ticket')
    file('packed/off.yml', 'packs: [./packs/brand.yml]\nrules: {calls-it-a-ticket: off}')
    expect(await foundIn('packed', ['--config', 'off.yml'], reply)).not.toContain('calls-it-a-ticket')
    file('packed/diamond.yml', 'extends: [./off.yml, ./replylint.config.yml]\nrules: {calls-it-a-ticket: info}')
    expect(await foundIn('packed', ['--config', 'diamond.yml'], reply)).toContain('calls-it-a-ticket')
  })

  test('may be JSON', async () => {
    const rule = { message: 'Hm.', explanation: 'Hm.', find: ['hm'], examples: { bad: ['**Hm**, no.'] } }
    file('packed-json/pack.json', JSON.stringify({ rules: { 'says-hm': rule } }))
    file('packed-json/replylint.config.json', JSON.stringify({ packs: ['pack.json'] }))
    expect(await foundIn('packed-json', [], 'Hm, it is late.')).toContain('says-hm')
    file(
      'packed-json/pack.json',
      JSON.stringify({
        rules: { 'says-hm': { ...rule, at: 'sentence', whenCalm: 'info', examples: { bad: ['**Hm, no.**'] } } },
      }),
    )
    const { stdout } = await replylint(['-', '--format', 'json'], {
      within: 'packed-json',
      input: JSON.stringify({
        reply: 'Hm, it is late. Bye.',
        thread: [{ from: 'customer', text: 'Thanks, that fixed it!' }],
      }),
    })
    const [finding] = JSON.parse(stdout)[0].findings.filter(({ ruleId }: { ruleId: string }) => ruleId === 'says-hm')
    expect(finding).toMatchObject({ severity: 'info', range: [0, 15] })
  })

  test.each<[string, string, string]>([
    [
      'a bad example that nothing is found in',
      changed('- your (ticket|case)', '- their (ticket|case)'),
      'Unexpected silence of `calls-it-a-ticket` on “**Your ticket has been closed**, Ana.”, expected it to find what is between **',
    ],
    [
      'a bad example that something else is found in',
      changed('**Your ticket has been closed**, Ana', '**Your ticket** has been closed, Ana'),
      'Unexpected finding of `calls-it-a-ticket` in “**Your ticket has been closed**, Ana.”, expected “**Your ticket** has been closed, Ana.”',
    ],
    [
      'a good example that something is found in',
      changed('has not been closed', 'has been closed'),
      'Unexpected finding of `calls-it-a-ticket` in a good example, “**Your ticket has been closed**.”, expected none',
    ],
    ['a bad example without **', changed('**Your ticket has been closed**', 'Closed'), 'without **: “Closed, Ana.”'],
    ['an unknown key', changed('unless:', 'unles:'), 'did you mean `unless`?'],
    ['an unknown key of a rewrite', changed('title:', 'titel:'), 'did you mean `title`?'],
    [
      'a missing message',
      changed('message: This', 'severity: info # '),
      'Unexpected absence of `message` of `calls-it-a-ticket`, expected a text',
    ],
    [
      'no examples',
      PACK.slice(0, PACK.indexOf('    examples')),
      'Unexpected absence of `examples` of `calls-it-a-ticket`',
    ],
    ['an id that is none', changed('calls-it-a-ticket', 'Calls it'), 'Unexpected id `Calls it`'],
    [
      'the id of a rule of the house',
      changed('calls-it-a-ticket', 'calm-down'),
      'Unexpected rule of the house `calm-down`',
    ],
    [
      'a pattern that is none',
      changed('(closed|resolved)', '(closed|resolved'),
      'in `your (ticket|case) (is|has been) (closed|resolved` after',
    ],
    ['an unknown severity', changed('message:', 'severity: warn\n    message:'), 'did you mean `warning`?'],
  ])('fails with what is wrong, by its name: %s', async (title, text, message) => {
    const name = title.replaceAll(/\W/g, '-')
    file(`packs/${name}.yml`, text)
    const complaint = await complaintOf(`packs/${name}.json`, { packs: [`./${name}.yml`] })
    expect(complaint).toContain(`packs/${name}.`)
    expect(complaint).toContain(message)
  })

  test('fails where another has a rule of that name, or it is code', async () => {
    file('packs/first.yml', PACK)
    file('packs/second.yml', PACK)
    expect(await complaintOf('packs/two.json', { packs: ['first.yml', './second.yml'] })).toContain(
      'packs/second.yml: Unexpected second rule `calls-it-a-ticket` after that of packs/first.yml, expected one',
    )
    expect(await complaintOf('packs/code.json', { packs: ['./code.mjs'] })).toContain(
      'code.mjs: Unexpected kind of file',
    )
  })
})

describe('the schemas', () => {
  /** What is beyond a schema: other files, code, how much there is, what patterns mean and examples come to. */
  const BEYOND =
    /circular|missing file|more than \d+ |at most \d+ |a package that is installed|number of aliases|silence of|Unexpected finding of|, in `.*` after `|Unexpected second |kind of |Unexpected pattern/

  test('take every configuration and every pack of these tests that is taken, and no other that they can tell', async () => {
    const ajv = new Ajv({ strictTypes: false })
    const [takesConfig, takesPack] = ['config', 'pack'].map((name) =>
      ajv.compile(JSON.parse(readFileSync(`schemas/${name}.json`, 'utf8'))),
    )
    let taken = 0
    let left = 0
    const wrong: string[] = []
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const path = join(folder, name)
      if (!/\.(?:json|yml)$/.test(name) || !statSync(path).isFile()) continue
      const data = await readData(path).catch(() => undefined)
      if (data === undefined) continue
      const manifest = name.endsWith('package.json')
      const config = manifest ? (data as { readonly replylint?: unknown }).replylint : data
      if (manifest && config === undefined) continue
      const isPack =
        /"(?:examples|find)":/.test(JSON.stringify((data as { readonly rules?: unknown })?.rules) ?? '') &&
        !/part|kind|pattern/.test(name)
      const complaint = await (isPack ? loadPack(path) : loadProject(path)).then(
        () => '',
        ({ message }: Error) => message,
      )
      const takes = (isPack ? takesPack : takesConfig)!(config)
      if (complaint === '') taken++
      else if (!takes) left++
      // What is said of another file is no fault of this one.
      const own = isPack || complaint.startsWith(`${relative(process.cwd(), path)}:`)
      if (complaint === '' ? !takes : takes && own && !BEYOND.test(complaint)) wrong.push(`${name}: ${complaint}`)
    }
    expect(wrong).toEqual([])
    expect({ taken: taken > 20, left: left > 15 }).toEqual({ taken: true, left: true })
  })
})
