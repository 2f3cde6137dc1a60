import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build as esbuild, type Plugin } from 'esbuild'
import { afterAll, vi } from 'vitest'
import { COVERAGE, sourcemap } from '../coverage.ts'
import { makeFolder } from './folder.ts'
import type { Here } from './here.ts'
import { type Given, type Outcome, plainEnvironment } from './outcome.ts'

// Processes start slowly where much else runs.
vi.setConfig({ testTimeout: 30_000 })

/** The command, built once for each file of tests, beside the packages that it imports. */
export const command = await build()

/** Makes a folder in which the command runs as in a shell, each run in a process of its own. */
export function openFolder(): Here {
  const made = makeFolder()
  return { ...made, replylint: (words, given = {}) => start(made.folder, words, given) }
}

function start(folder: string, words: readonly string[], given: Given): Promise<Outcome> {
  const { input = '', environment = {}, within = '.' } = given
  const child = spawn(process.execPath, [command, ...words], {
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
