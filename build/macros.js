// node build/macros.js [macros]
// How long the command takes for a table of made-up macros, and how much memory: without a cache, with a new one, and
// once all is known.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { macros } from '../bench/macros.mjs'

const [count = '10000'] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'replylint-macros-'))
try {
  const table = [...macros(Number(count))].join('')
  writeFileSync(join(folder, 'macros.csv'), table)
  console.log(`${count} macros, ${(table.length / 1e6).toFixed(1)} MB, ${availableParallelism()} processors`)
  await time('one processor', '--concurrency', '1')
  await time('all processors')
  await time('with a new cache', '--cache')
  await time('from the cache', '--cache')
} finally {
  rmSync(folder, { recursive: true })
}

/** Shows what a run takes. */
async function time(name, ...words) {
  const start = performance.now()
  const child = spawn(process.execPath, [resolve('dist/cli.js'), '--no-config', ...words, 'macros.csv'], {
    cwd: folder,
    stdio: 'ignore',
  })
  let most = 0
  const watch = setInterval(() => {
    most = Math.max(most, memoryOf(child.pid))
  }, 50)
  const code = await new Promise((done) => child.on('close', done))
  clearInterval(watch)
  if (code !== 1) throw new Error(`Unexpected exit code ${code}, expected 1 for findings`)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${name.padEnd(18)} ${seconds.padStart(5)} s${most > 0 ? `, at most ${most} MB` : ''}`)
}

/** The memory of a process in megabytes; 0 where the system does not tell. */
function memoryOf(pid) {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024)
  } catch {
    return 0
  }
}
