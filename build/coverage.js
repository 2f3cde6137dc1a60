// node build/coverage.js [file of tests…]
// Which lines of the source the tests run: in the runner, in the processes that it starts and in the pages that it
// opens. Ends with the share of each folder and the lines that nothing ran. Wants a build with COVERAGE set.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { mergeScriptCovs } from '@bcoe/v8-coverage'
import { convert } from 'ast-v8-to-istanbul'
import coverage from 'istanbul-lib-coverage'
import { parseAstAsync } from 'vite'

// An inline map to the source, where esbuild writes it.
const MAP = /\/\/# sourceMappingURL=data:application\/json;base64,([A-Za-z0-9+/=]+)\s*$/

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'replylint-coverage-'))
const elsewhere = join(folder, 'elsewhere')
try {
  const words = [
    'run',
    ...process.argv.slice(2),
    '--coverage.enabled',
    '--coverage.reporter=json',
    '--coverage.reportOnFailure',
  ]
  const where = [
    '--coverage.include=src/**/*.ts',
    '--coverage.include=rules/*.ts',
    `--coverage.reportsDirectory=${folder}/runner`,
  ]
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const { status } = spawnSync(process.execPath, [vitest, ...words, ...where], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, COVERAGE: elsewhere },
  })
  const lines = new Map()
  addLines(lines, JSON.parse(readFileSync(join(folder, 'runner/coverage-final.json'), 'utf8')))
  for (const script of scriptsIn(elsewhere)) addLines(lines, await linesOf(script))
  show(lines)
  process.exitCode = status ?? 1
} finally {
  rmSync(folder, { recursive: true })
  rmSync(join(root, 'node_modules/.cache/replylint-coverage'), { recursive: true, force: true })
}

/** The scripts with a map to the source that ran elsewhere, each once with all of its runs. */
function scriptsIn(folder) {
  const scripts = new Map()
  for (const name of readdirSync(folder)) {
    const { result } = JSON.parse(readFileSync(join(folder, name), 'utf8'))
    for (const { url, functions, source } of result) {
      const file = url.startsWith('file://') ? fileURLToPath(url) : undefined
      if (file?.includes('/node_modules/') && !file.includes('/.cache/replylint-coverage/')) continue
      if (file !== undefined && !file.startsWith(root)) continue
      if (file === undefined && source === undefined) continue
      const code = source ?? readFileSync(file, 'utf8')
      const key = createHash('sha256').update(code).digest('hex')
      const script = scripts.get(key) ?? { code, file, url, runs: [] }
      script.runs.push({ scriptId: '0', url: key, functions })
      scripts.set(key, script)
    }
  }
  return [...scripts.values()].filter(({ code }) => MAP.test(code))
}

/** What the lines of the source files of a script came to, as Istanbul says it. */
async function linesOf({ code, file, url, runs }) {
  const map = JSON.parse(Buffer.from(MAP.exec(code)[1], 'base64').toString())
  // A page has the package at its root, or bundles that were made for the root of the disk.
  const path = file ?? new URL(url).pathname
  const bases = file === undefined ? [join(root, dirname(path)), dirname(path)] : [dirname(path)]
  map.sources = map.sources.map((source) => bases.map((base) => resolve(base, source)).find(existsSync) ?? source)
  return convert({
    code,
    ast: parseAstAsync(code),
    coverage: { ...mergeScriptCovs(runs), url: `file://${path}` },
    sourceMap: map,
  })
}

/** Adds how often each line ran. */
function addLines(lines, map) {
  for (const [path, data] of Object.entries(map)) {
    const name = relative(root, path)
    if (!/^(?:src|rules)\/.*\.ts$/.test(name)) continue
    const known = lines.get(name) ?? new Map()
    for (const [line, count] of Object.entries(coverage.createFileCoverage(data).getLineCoverage()))
      known.set(Number(line), (known.get(Number(line)) ?? 0) + count)
    lines.set(name, known)
  }
}

/** Prints the lines that nothing ran, file by file, and the share of each folder. */
function show(lines) {
  const folders = new Map()
  for (const [name, known] of [...lines].sort()) {
    const missed = [...known].filter(([, count]) => count === 0).map(([line]) => line)
    for (const part of [dirname(name), 'all']) {
      const sum = folders.get(part) ?? { all: 0, missed: 0 }
      folders.set(part, { all: sum.all + known.size, missed: sum.missed + missed.length })
    }
    if (missed.length > 0) console.log(`${name}: ${missed.sort((a, b) => a - b).join(' ')}`)
  }
  console.log()
  for (const [name, { all, missed }] of folders)
    console.log(`${name.padEnd(20)} ${((100 * (all - missed)) / all).toFixed(1).padStart(6)} % of ${all} lines`)
}
