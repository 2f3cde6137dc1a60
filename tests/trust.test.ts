import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** Licences that ask for no more than to be named. */
const LICENCES = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0']

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, { readonly dev?: true; readonly optional?: true; readonly peer?: true }>>
}
const installed = Object.entries(packages)
  .filter(([name, { dev, optional, peer }]) => name !== '' && !dev && !optional && !peer)
  .map(([name]) => name)

test('at most six packages are installed with this one', () => {
  expect(installed.length).toBeLessThanOrEqual(6)
})

test('each has a licence that asks for no more than to be named, and no script that runs when it is installed', () => {
  const manifests = installed.map((folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))
  expect(manifests.filter(({ license }) => !LICENCES.includes(license))).toEqual([])
  const scripts = manifests.flatMap(({ scripts = {} }) => Object.keys(scripts))
  expect(scripts.filter((name) => /^(?:pre|post)?install$/.test(name))).toEqual([])
})

test('workflows may read alone, one job may vouch for a release, and all actions are pinned by the hash of a commit', () => {
  const workflows = readdirSync('.github/workflows').map((name) =>
    readFileSync(join('.github/workflows', name), 'utf8'),
  )
  const used = workflows.flatMap((text) => [...text.matchAll(/uses:\s*(\S+)(.*)/g)])
  expect(used.length).toBeGreaterThan(0)
  expect(used.filter(([, action, version]) => !/@[\da-f]{40}$/.test(action!) || !/^ # v\d/.test(version!))).toEqual([])
  expect(workflows.filter((text) => !/^permissions:\n {2}contents: read\n\n/m.test(text))).toEqual([])
  expect(workflows.join('\n').match(/: write/g)).toEqual([': write'])
  expect(workflows.join('\n')).toMatch(/id-token: write[\s\S]*npm publish --provenance/)
})

test('each package that is installed is named with its licence', () => {
  const text = readFileSync('SECURITY.md', 'utf8')
  const named = installed.map((folder) => {
    const { name, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    return `| ${name} | ${license} |`
  })
  expect(named.filter((row) => !text.includes(row))).toEqual([])
})

test('what is promised of security names only tests and commands that there are', () => {
  const text = readFileSync('SECURITY.md', 'utf8')
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect([...text.matchAll(/`(tests\/[\w./-]+)`/g)].filter(([, file]) => !existsSync(file!))).toEqual([])
  expect([...text.matchAll(/`npm run ([\w-]+)`/g)].filter(([, name]) => !(name! in scripts))).toEqual([])
})
