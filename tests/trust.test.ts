import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
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

test('the tarball is the same, byte for byte, for the same source', () => {
  const pack = () => {
    const folder = mkdtempSync(join(tmpdir(), 'replylint-pack-'))
    try {
      const words = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]
      const [{ filename }] = JSON.parse(
        execFileSync('npm', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
      )
      return createHash('sha256')
        .update(readFileSync(join(folder, filename)))
        .digest('hex')
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
  expect(existsSync('dist')).toBe(true)
  expect(pack()).toBe(pack())
}, 120_000)

test('what is promised of security names only tests and commands that there are', () => {
  const text = readFileSync('SECURITY.md', 'utf8')
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect([...text.matchAll(/`(tests\/[\w./-]+)`/g)].filter(([, file]) => !existsSync(file!))).toEqual([])
  expect([...text.matchAll(/`npm run ([\w-]+)`/g)].filter(([, name]) => !(name! in scripts))).toEqual([])
})
