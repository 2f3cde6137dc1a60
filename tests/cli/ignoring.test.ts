import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { FileReport } from '../../src/reporters/index.ts'
import { openFolder } from './here.ts'

const { file, replylint } = openFolder()

const BAD = 'Please calm down.\n'

/** What the command finds, as `file title rule`, its code and what it says beside. */
async function run(words: readonly string[], within: string) {
  const { code, stdout, stderr } = await replylint(['--format', 'json', ...words], { within })
  if (stdout === '') return { code, found: [], stderr }
  const reports: readonly FileReport[] = JSON.parse(stdout)
  const found = reports.flatMap(({ file, title, findings }) =>
    findings.map(({ ruleId }) => [file, ...(title ? [title] : []), ruleId].join(' ')),
  )
  return { code, found, stderr }
}

function project(name: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) file(join(name, path), text)
  return name
}

describe('a directive', () => {
  test('hides a finding, and is reported where it stands if it hides none or is mistaken', async () => {
    const within = project('directives', {
      'good.md': `<!-- replylint-disable-next-line calm-down -- a tea -->\n${BAD}`,
      'stale.md': 'Hi Ana,\n\n<!-- replylint-disable slang -->\nThank you.\n',
      'wrong.yml': '# replylint-disable calm-dwon\n- name: tea\n  body: Please calm down.\n',
    })
    const { code, stdout } = await replylint(['.'], { within })
    expect(code).toBe(1)
    expect(stdout).not.toContain('good.md')
    expect(stdout).toMatch(/^stale\.md\n\n {2}3:1 {2}warning {2}This hides nothing of `slang`\. {2}unused-directive\n/m)
    expect(stdout).toContain('    <!-- replylint-disable slang -->\n    ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~\n')
    expect(stdout).toMatch(/^ {2}1:1 {2}error {2}Unexpected rule `calm-dwon`.* did you mean\n {4}`calm-down`\?/m)
    // What is said of directives is of no reply.
    expect(stdout).toMatch(/3 findings \(2 errors, 1 warning, 0 info\) in 1 of 3 replies\n/)
  })

  test('knows the rules of a pack, and those that a configuration turns off', async () => {
    const rule = { message: 'Hm.', explanation: 'Hm.', find: ['hm'], examples: { bad: ['**Hm**, no.'] } }
    const within = project('known', {
      'pack.json': JSON.stringify({ rules: { 'says-hm': rule } }),
      'replylint.config.json': JSON.stringify({ packs: ['pack.json'], rules: { slang: 'off' } }),
      'a.md': '<!-- replylint-disable says-hm -->\nHm, it is late.\n',
      'b.md': '<!-- replylint-disable slang -->\nIt is late.\n',
    })
    expect((await run(['a.md', 'b.md'], within)).found).toEqual(['b.md unused-directive'])
  })
})

describe('.replylintignore', () => {
  const within = project('ignored', {
    '.replylintignore': '# old ones\nold/\n*.html\n!keep.html\n/top.md\n',
    'top.md': BAD,
    'macros/top.md': BAD,
    'macros/a.html': BAD,
    'macros/keep.html': BAD,
    'macros/old/b.md': BAD,
    'macros/deep/old/c.md': BAD,
  })

  test('leaves out files and folders as a .gitignore does, and says how many', async () => {
    const { found, stderr } = await run(['.'], within)
    expect(found).toEqual(['macros/keep.html calm-down', 'macros/top.md calm-down'])
    expect(stderr).toContain('replylint: .: 4 files or folders left out by .replylintignore\n')
  })

  test('counts for folders below it, from where it stands', async () => {
    expect((await run(['top.md', 'a.html'], `${within}/macros`)).found).toEqual(['top.md calm-down'])
  })

  test('leaves out a file that is named, and that is no error', async () => {
    const { code, stderr } = await run(['top.md', 'macros/old/b.md', 'macros/old'], within)
    expect(code).toBe(0)
    expect(stderr).toContain('replylint: top.md: left out by .replylintignore\n')
    expect(stderr).toContain('replylint: macros/old/b.md: left out by .replylintignore\n')
  })

  test('that would take for ever fails', async () => {
    const { code, stderr } = await run(['a.md'], project('forever', { '.replylintignore': `${'**/a/'.repeat(9)}b\n` }))
    expect(code).toBe(2)
    expect(stderr).toContain('.replylintignore: Unexpected `**/a/')
  })
})

test('a configuration and a baseline beside the replies are none', async () => {
  const within = project('ours', {
    'replylint.config.yml': 'terms: [You need to calm down now]\n',
    'replylint-baseline.json': '{"version": 1, "findings": {}}',
    'a.md': 'Thank you.\n',
  })
  expect(await run(['.'], within)).toEqual({ code: 0, found: [], stderr: '' })
})

test('the packs and configurations that a configuration names are no replies in a folder', async () => {
  const rule = {
    message: 'Please calm down.',
    explanation: 'Please calm down.',
    find: ['hm'],
    examples: { bad: ['**Hm**, no.'] },
  }
  const within = project('beside', {
    'replylint.config.yml': 'extends: ./house.yml\npacks: [./pack.json]\n',
    'house.yml': 'terms: [You need to calm down now]\n',
    'pack.json': JSON.stringify({ rules: { 'says-hm': rule } }),
    'a.md': 'Thank you.\n',
  })
  expect(await run(['.'], within)).toEqual({ code: 0, found: [], stderr: '' })
  // Who names one means it.
  expect((await run(['--fix-dry-run', 'pack.json'], within)).found).toContain('pack.json calm-down')
})

describe('`disable` in a configuration', () => {
  const macros = [
    { id: 360012, title: 'Late parcel', body: BAD },
    { id: 7, title: 'Tea', body: BAD },
    { id: 8, title: 'Other', body: BAD },
  ]

  test('hides a rule in replies by title, id or path, in the files that it names', async () => {
    const within = project('disable', {
      'replylint.config.json': JSON.stringify({
        disable: [
          { items: ['Late parcel', '7'], rules: ['calm-down'], reason: 'A tea.' },
          { items: ['[2].body'], rules: ['calm-down'], files: ['zendesk.*'] },
        ],
      }),
      'zendesk.json': JSON.stringify(macros),
      'other.json': JSON.stringify(macros),
    })
    const { found, stderr } = await run(['zendesk.json', 'other.json'], within)
    expect(found).toEqual(['other.json Other calm-down'])
    expect(stderr).toBe('')
  })

  test('is told of what hides nothing in a reply that was read', async () => {
    const within = project('stale', {
      'replylint.config.yml': 'disable: [{items: [Tea], rules: [slang]}, {items: [Gone], rules: [slang]}]',
      'a.json': JSON.stringify(macros),
    })
    expect((await run(['a.json'], within)).stderr).toBe(
      'replylint: Unexpected `disable` of `slang` in “Tea”, which hides nothing, expected none\n',
    )
  })

  test('that hides nothing is a warning for `--max-warnings`, as a comment is', async () => {
    const within = project('counted', {
      'replylint.config.yml':
        'disable: [{items: [Tea], rules: [slang]}, {items: [Gone], rules: [slang], files: [a.json]}]',
      'a.json': JSON.stringify([{ title: 'Tea', body: 'Your tea leaves today, Ana.' }]),
      'b.md': '<!-- replylint-disable-next-line slang -->\nYour tea leaves today, Ana.\n',
    })
    expect((await run(['--max-warnings', '3', '.'], within)).code).toBe(0)
    const { code, stderr } = await run(['--max-warnings', '2', '.'], within)
    expect(code).toBe(1)
    expect(stderr).toContain('replylint: Unexpected 3 warnings, expected at most 2\n')
  })

  const gone = (item: string) =>
    `replylint: Unexpected item “${item}” of \`disable\`, which no reply is called, expected a title, id or path\n`

  test('is told of a name that no reply has, once all was read that the entry could be about', async () => {
    const within = project('gone', {
      'replylint.config.yml': [
        'extends: ./shared.yml',
        'disable:',
        '  - {items: [Gone, Tea], rules: [calm-down]}',
        '  - {items: [Lost], rules: [calm-down], files: [a.json]}',
        '  - {items: [Left], rules: [calm-down], files: ["*.json"]}',
      ].join('\n'),
      'shared.yml': 'disable: [{items: [Elsewhere], rules: [calm-down]}]',
      'a.json': JSON.stringify(macros),
      'b.json': JSON.stringify(macros),
    })
    expect((await run(['.'], within)).stderr).toBe(gone('Gone') + gone('Lost') + gone('Left'))
    expect((await run(['a.json'], within)).stderr).toBe(gone('Lost'))
    expect((await run(['b.json'], within)).stderr).toBe('')
    expect((await run(['.', 'missing.md'], within)).stderr).not.toContain(gone('Gone'))
  })
})
