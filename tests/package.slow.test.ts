import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import typescript from 'typescript'
import { beforeAll, describe, expect, test } from 'vitest'
import * as house from '../rules/index.ts'
import type { Rule } from '../src/types.ts'

interface Manifest {
  readonly version: string
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional: boolean }>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

interface Lockfile {
  readonly version: string
  readonly packages: Readonly<Record<string, { readonly dev?: true; readonly hasInstallScript?: true }>>
}

const manifest: Manifest = readJson('package.json')
const lockfile: Lockfile = readJson('package-lock.json')
const shipped = Object.keys(manifest.dependencies ?? {})
const peers = Object.keys(manifest.peerDependencies ?? {})

/** A rule whose pattern asks one engine and whose rewrite another. */
const order: Rule = {
  id: 'order',
  severity: 'info',
  preset: 'recommended',
  message: 'This is an order.',
  explanation: 'Customers may choose.',
  find: ['you must [<verb>#Verb]'],
  rewrites: [{ title: 'Ask', text: 'would you mind $verb.gerund' }],
}

describe('the package', () => {
  let files: readonly string[]

  beforeAll(() => {
    if (!existsSync('dist'))
      throw new Error('Unexpected package without dist, expected `npm run build` before this test')
    files = packed()
  })

  test('holds the code, the pages of the rules and what a reader looks for, and nothing else', () => {
    const pages = Object.values(house).map(({ id }) => `rules/docs/${id}.md`)
    const texts = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json', 'rules/README.md']
    const schemas = ['config', 'pack', 'report'].map((name) => `schemas/${name}.json`)
    expect(files.filter((file) => !file.startsWith('dist/'))).toEqual([...texts, ...pages, ...schemas].sort())
  })

  test('is the same tarball, byte for byte, for the same source', () => {
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

  test('holds in dist its doors, what they share, their types and the notices of others', () => {
    const engines = ['compromise.cjs', 'engines.cjs']
    const own = [
      'THIRD-PARTY.txt',
      'cli.js',
      'cli/thread.js',
      'worker/THIRD-PARTY.txt',
      'worker/thread.js',
      ...engines,
    ].map((name) => `dist/${name}`)
    const exported = Object.values(manifest.exports).flatMap((door) => (typeof door === 'string' ? [] : [door]))
    const types = [...exported.map((door) => door.types.slice(2)), 'dist/types/src/types.d.ts']
    const doors = [...own, ...exported.map((door) => door.default.slice(2))]
    expect(files).toEqual(expect.arrayContaining([...doors, ...types]))
    const others = files.filter((file) => file.startsWith('dist/') && !doors.includes(file))
    expect(
      others.filter(
        (file) =>
          !/^dist\/(?:(?:chunk|cache|checklist|completion|configured|explain|ignoring|interactive|linter|load|mender|prepare|sources|watch|items|csv|html|json|markdown|yaml)-\w+\.js|types\/[\w/-]+\.d\.ts)$/.test(
            file,
          ),
      ),
    ).toEqual([])
  })

  test('imports its dependencies, editors, modules of Node and its own files only', () => {
    const code = files.filter((file) => /^dist\/.*\.c?js$/.test(file))
    const imported = code.flatMap((file) => typescript.preProcessFile(readFileSync(file, 'utf8')).importedFiles)
    const others = imported.map(({ fileName }) => fileName).filter((name) => !/^(?:\.\.?\/|node:)/.test(name))
    const allowed = [...shipped, ...peers]
    expect(others.filter((name) => !allowed.some((one) => name === one || name.startsWith(`${one}/`)))).toEqual([])
  })

  test('asks for no editor where none is used, and was tried with the version of each that it allows', () => {
    expect(Object.keys(manifest.peerDependenciesMeta ?? {})).toEqual(peers)
    expect(Object.values(manifest.peerDependenciesMeta ?? {}).every(({ optional }) => optional)).toBe(true)
    expect(peers.filter((name) => !manifest.devDependencies?.[name])).toEqual([])
  })

  test('has types that know the ids of the rules, and satisfy a strict compiler', () => {
    const uses = ["createLinter({ rules: { 'calm-down': 'off' } })", "createLinter({ rules: { 'calm-dwn': 'off' } })"]
    expect(complaintsAbout(uses.join('\n'))).toEqual([expect.stringContaining("''calm-dwn'' does not exist")])
  }, 60_000)

  test('asks for no settings of the host, which would make the bundled engine throw or print replies', () => {
    const code = files.filter(
      (file) => /^dist\/.*\.c?js$/.test(file) && !/^dist\/(?:cli|(?:interactive|watch)-\w+)\.js$/.test(file),
    )
    expect(code.filter((file) => /\b(?:process|self)\.env\b/.test(readFileSync(file, 'utf8')))).toEqual([])
  })

  test('reads an engine of grammar when a draft first needs it', () => {
    const program = `
      import { createRequire } from 'node:module'
      import { createLinter } from ${JSON.stringify(pathToFileURL(resolve('dist/index.js')))}
      const { cache } = createRequire(import.meta.url)
      const lint = createLinter({ add: [${JSON.stringify(order)}] })
      const read = (reply) => {
        lint(reply).findings.map(({ suggestions }) => suggestions)
        const engines = ['wink-nlp', 'web-model', 'compromise'].filter((name) => Object.keys(cache).some((file) => file.includes(name)))
        console.log(engines.join())
      }
      read('Please calm down.')
      read('You must send it back.')`
    const output = execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' })
    expect(output).toBe('\nwink-nlp,web-model,compromise\n')
  }, 30_000)

  test('inflects the words of a rewrite with the engine that it brings', async () => {
    const { createLinter }: typeof import('../src/index.ts') = await import(resolve('dist/index.js'))
    const { findings } = createLinter({ add: [order] })('You must send it back.')
    const texts = findings.filter(({ ruleId }) => ruleId === 'order').flatMap(({ suggestions }) => suggestions)
    expect(texts.map(({ text }) => text)).toEqual(['Would you mind sending'])
  }, 30_000)

  test.each([
    [
      'dist',
      [
        '@clack/core',
        '@clack/prompts',
        'character-entities',
        'chokidar',
        'compromise',
        'decode-named-character-reference',
        'devlop',
        'diff',
        'efrt',
        'fast-string-truncated-width',
        'fast-string-width',
        'fast-wrap-ansi',
        'grad-school',
        'ignore',
        'jsonc-parser',
        'mdast-util-from-markdown',
        'mdast-util-gfm-strikethrough',
        'mdast-util-gfm-table',
        'mdast-util-to-string',
        'micromark',
        'micromark-core-commonmark',
        'micromark-extension-gfm-strikethrough',
        'micromark-extension-gfm-table',
        'micromark-factory-destination',
        'micromark-factory-label',
        'micromark-factory-space',
        'micromark-factory-title',
        'micromark-factory-whitespace',
        'micromark-util-character',
        'micromark-util-chunked',
        'micromark-util-classify-character',
        'micromark-util-combine-extensions',
        'micromark-util-decode-numeric-character-reference',
        'micromark-util-decode-string',
        'micromark-util-edit-map',
        'micromark-util-html-tag-name',
        'micromark-util-normalize-identifier',
        'micromark-util-resolve-all',
        'micromark-util-subtokenize',
        'p-map',
        'readdirp',
        'sisteransi',
        'suffix-thumb',
        'unist-util-stringify-position',
      ],
    ],
    ['dist/worker', ['compromise', 'efrt', 'grad-school', 'suffix-thumb', 'wink-eng-lite-web-model', 'wink-nlp']],
  ])('reprints the licence of each package that is bundled in %s', (folder, packages) => {
    const notices = readFileSync(`${folder}/THIRD-PARTY.txt`, 'utf8')
    const names = [...notices.matchAll(/^(\S+) \S+ \((?:MIT|ISC|BSD-3-Clause)\)$/gm)].map(([, name]) => name)
    expect(names).toEqual(packages)
    expect(
      notices.match(/Permission is hereby granted|Permission to use, copy, modify|Redistribution and use/g),
    ).toHaveLength(names.length)
  })
})

describe('what the package is built from', () => {
  test.each(['package.json', 'bench/package.json'])('is pinned to exact versions in %s', (file) => {
    const { dependencies, devDependencies }: Manifest = readJson(file)
    const versions = Object.entries({ ...dependencies, ...devDependencies })
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })

  test.each(['package-lock.json', 'bench/package-lock.json'])(
    'comes from the registry of whoever installs it: %s',
    (file) => {
      expect(readFileSync(file, 'utf8')).not.toMatch(/"resolved"|registry\./)
    },
  )

  test('is the version that the lockfile says', () => {
    expect(lockfile.version).toBe(manifest.version)
  })

  test('runs no script where the package is installed', () => {
    const installed = Object.entries(lockfile.packages).filter(([name, { dev }]) => name !== '' && !dev)
    expect(installed.map(([name]) => name)).toEqual(shipped.map((name) => `node_modules/${name}`))
    expect(installed.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([])
  })
})

/** The files that `npm pack` would pack. */
function packed(): readonly string[] {
  const words = ['pack', '--dry-run', '--json', '--ignore-scripts']
  const [{ files }] = JSON.parse(execFileSync('npm', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
  return files.map(({ path }: { readonly path: string }) => path).sort()
}

/** What TypeScript says about code of somebody who uses the package. */
function complaintsAbout(code: string): readonly string[] {
  const file = resolve('user.ts')
  const options: typescript.CompilerOptions = {
    module: typescript.ModuleKind.NodeNext,
    lib: ['lib.es2022.d.ts'],
    types: [],
    strict: true,
    skipDefaultLibCheck: true,
    noEmit: true,
  }
  const host = typescript.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  const text = `import { createLinter } from './dist/types/src/index.js'\n${code}`
  host.fileExists = (name) => name === file || fileExists(name)
  host.getSourceFile = (name, target, ...rest) =>
    name === file ? typescript.createSourceFile(name, text, target) : getSourceFile(name, target, ...rest)
  const program = typescript.createProgram([file], options, host)
  return typescript
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => typescript.flattenDiagnosticMessageText(messageText, '\n'))
}

function readJson<Value>(file: string): Value {
  return JSON.parse(readFileSync(file, 'utf8'))
}
