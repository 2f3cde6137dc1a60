import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build as esbuild, type Plugin } from 'esbuild'
import { afterAll, vi } from 'vitest'
import { COVERAGE, sourcemap } from '../coverage.ts'

// Processes start slowly where much else runs.
vi.setConfig({ testTimeout: 30_000 })

/** The command, built once for each file of tests, beside the packages that it imports. */
export const command = await build()

/** A folder of one's own for the files that are linted. */
export const folder = mkdtempSync(join(tmpdir(), 'replylint-'))

afterAll(() => rmSync(folder, { recursive: true }))

/** What a run of the command came to. */
export interface Outcome {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command as a shell would, in the folder of the files. */
export function replylint(
  words: readonly string[],
  {
    input = '',
    environment = {},
    node = [],
    within = '.',
  }: {
    readonly input?: string | Uint8Array
    readonly environment?: NodeJS.ProcessEnv
    readonly node?: readonly string[]
    /** A folder in that of the files. */
    readonly within?: string
  } = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, [...node, command, ...words], {
    cwd: join(folder, within),
    env: { ...plainEnvironment(), ...environment },
  })
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout.on('data', (piece) => stdout.push(piece))
  child.stderr.on('data', (piece) => stderr.push(piece))
  // A command that does not read its input closes it.
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  return new Promise((resolve) => {
    child.on('close', (code) =>
      resolve({ code, stdout: String(Buffer.concat(stdout)), stderr: String(Buffer.concat(stderr)) }),
    )
  })
}

/** Writes a file for the command to read, and returns its name. */
export function file(name: string, content: string | Uint8Array): string {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), content)
  return name
}

/** The environment without what the host says of colours. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const { NO_COLOR: _none, FORCE_COLOR: _force, TERM: _terminal, ...environment } = process.env
  return COVERAGE === undefined ? environment : { ...environment, NODE_V8_COVERAGE: COVERAGE }
}

async function build(): Promise<string> {
  // What ran is added up under one name, and looked at when all is over.
  const name = COVERAGE === undefined ? `replylint-${randomUUID()}` : 'replylint-coverage'
  const target = fileURLToPath(new URL(`../../node_modules/.cache/${name}`, import.meta.url))
  if (COVERAGE === undefined) afterAll(() => rmSync(target, { recursive: true }))
  await esbuild({
    entryPoints: {
      cli: fileURLToPath(new URL('../../src/cli.ts', import.meta.url)),
      'cli/thread': fileURLToPath(new URL('../../src/cli/thread.ts', import.meta.url)),
    },
    outdir: target,
    bundle: true,
    splitting: true,
    platform: 'node',
    // As in the package.
    mainFields: ['module', 'main'],
    format: 'esm',
    external: ['wink-nlp', 'wink-eng-lite-web-model', 'yaml', 'parse5', 'entities', 'tinypool'],
    plugins: [inflectionOnFirstUse()],
    sourcemap,
    logLevel: 'error',
  })
  writeFileSync(join(target, 'package.json'), '{"type": "module"}')
  return join(target, 'cli.js')
}

/** As in the package, compromise starts when it is asked for: most runs never do. */
function inflectionOnFirstUse(): Plugin {
  return {
    name: 'on-first-use',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^compromise\/two$/ }, ({ kind, path, resolveDir }) =>
        kind === 'require-call' ? undefined : { path, namespace: 'on-first-use', pluginData: resolveDir },
      )
      onLoad({ filter: /.*/, namespace: 'on-first-use' }, ({ path, pluginData: resolveDir }) => ({
        contents: `export default new Proxy({}, { get: (_, name) => require('${path}').default[name] })`,
        resolveDir,
      }))
    },
  }
}
