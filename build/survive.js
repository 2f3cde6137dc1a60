// node build/survive.js [files] [runs] [command]
// Kills `--fix` again and again at random moments while it mends a folder, and checks after each run that every file is
// whole, as it was or mended, and after the last that nothing else is left.
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const [files = '500', runs = '200', command = 'dist/cli.js'] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'replylint-survive-'))
const words = [resolve(command), '--fix', '--no-config', 'macros']
const options = { cwd: folder, stdio: 'ignore' }

/** What each file says before and after it is mended. */
const texts = new Map(Array.from({ length: Number(files) }, (_, at) => [nameOf(at), textOf(at)]))

try {
  let whole = fill(() => run())
  for (const [name, text] of texts) {
    if (read(name) === text) throw new Error(`Unexpected ${name} as it was, expected it mended`)
  }
  const mended = new Map([...texts.keys()].map((name) => [name, read(name)]))

  let killed = 0
  let between = 0
  fill()
  for (let left = Number(runs); left > 0; left--) {
    // Some begin anew, and some go on where the last was killed.
    if (left % 4 === 0) fill()
    const start = performance.now()
    if (await runFor(Math.random() * whole)) killed++
    // How busy the machine is changes.
    else whole = Math.min(whole, performance.now() - start)
    let done = 0
    for (const [name, text] of texts) {
      const now = read(name)
      if (now !== text && now !== mended.get(name)) throw new Error(`Unexpected ${name} of ${now.length} units`)
      if (now !== text) done++
    }
    if (done > 0 && done < texts.size) between++
    if (done === texts.size) fill()
  }
  const litter = others().length
  run()
  for (const [name, text] of mended) if (read(name) !== text) throw new Error(`Unexpected ${name} that is not mended`)
  if (others().length > 0) throw new Error(`Unexpected ${others()}, expected no other files`)
  console.log(
    `${files} files whole after ${runs} runs: ${killed} killed, ${between} in between, ${litter} left over and swept`,
  )
} finally {
  rmSync(folder, { recursive: true })
}

/** Writes all files as they were, and returns how long the work takes after that, in milliseconds. */
function fill(work = () => {}) {
  mkdirSync(join(folder, 'macros'), { recursive: true })
  for (const [name, text] of texts) writeFileSync(join(folder, 'macros', name), text)
  const start = performance.now()
  work()
  return performance.now() - start
}

function nameOf(at) {
  return `${at}.${['md', 'json', 'csv'][at % 3]}`
}

function textOf(at) {
  const text = `Hi {{name}}, your parcel ${at} is here!!!`
  if (at % 3 === 0) return text
  const rows = Array.from({ length: at % 3 }, (_, row) => [`Title ${row}`, text])
  if (at % 3 === 1) return JSON.stringify([['Late', text], ...rows].map(([title, body]) => ({ title, body })))
  return [['title', 'body'], ['Late', text], ...rows].map((row) => row.map((cell) => `"${cell}"`).join()).join('\r\n')
}

function read(name) {
  return readFileSync(join(folder, 'macros', name), 'utf8')
}

function others() {
  return readdirSync(join(folder, 'macros')).filter((name) => !texts.has(name))
}

function run() {
  const { status } = spawnSync(process.execPath, words, options)
  if (status !== 0 && status !== 1) throw new Error(`Unexpected exit code ${status}, expected 0 or 1`)
}

/** Runs the command for so many milliseconds, and returns whether it was killed before its end. */
function runFor(time) {
  const child = spawn(process.execPath, words, options)
  const timer = setTimeout(() => child.kill('SIGKILL'), time)
  return new Promise((done) => {
    child.on('close', (_, signal) => {
      clearTimeout(timer)
      done(signal !== null)
    })
  })
}
