// How long replylint takes for a reply, beside write-good, alex and harper.js: in one process, on the same
// replies, in turns. `npm run bench -- replies.jsonl` reads other replies: one `{id, reply, thread?}` a line.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const BENCH = join(ROOT, 'bench')

/** How many replies each tool is timed on, at most; and how many the slow tools, about. */
const REPLIES = 3000
const SAMPLE = 300

/** How many turns the tools take, each on other replies, so that no tool has seen a reply before. */
const TURNS = 10

/** How many processes are started for each cold start. */
const STARTS = 9

if (!existsSync(join(BENCH, 'node_modules'))) {
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: BENCH, stdio: 'inherit' })
}

const { name, drafts } = readDrafts(process.argv[2])
const isFew = drafts.length < 2 * SAMPLE
const tools = await loadTools()
const times = await timeInTurns(tools, drafts)
printHead()
printTimes()
printRewrites()
printStarts()

/** The replies to measure on: those that are given, those of the project where they are there, or its fixtures. */
function readDrafts(given) {
  const file = given ?? join(ROOT, '../shared/data/replies.jsonl')
  if (given || existsSync(file)) return { name: relative(ROOT, file), drafts: linesOf(readFileSync(file, 'utf8')) }
  const folder = join(ROOT, 'fixtures')
  const texts = readdirSync(folder)
    .filter((one) => one.endsWith('.json'))
    .map((one) => readFileSync(join(folder, one), 'utf8'))
  return { name: 'fixtures', drafts: texts.map((text) => JSON.parse(text)) }
}

function linesOf(text) {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

/** What is timed: each a function of a draft, and whether it is so slow that a sample must do. */
async function loadTools() {
  const index = await import('../dist/index.js')
  const core = await import('../dist/core.js')
  const { default: writeGood } = await import('write-good')
  const { text: alex } = await import('alex')
  const { LocalLinter } = await import('harper.js')
  const { binary } = await import('harper.js/binary')
  const harper = new LocalLinter({ binary })
  await harper.setup()
  return [
    { name: 'floor', what: 'touch each character once', run: touch },
    { name: 'replylint', what: 'with the thread', run: index.lint },
    { name: 'replylint + rewrites', what: 'with the thread', run: (draft) => looked(index.lint(draft)) },
    { name: 'replylint/core', what: 'with the thread', run: core.lint },
    { name: 'replylint/core + rewrites', what: 'with the thread', run: (draft) => looked(core.lint(draft)) },
    { name: 'write-good', what: 'reply alone', run: ({ reply }) => writeGood(reply) },
    { name: 'alex', what: 'reply alone', run: ({ reply }) => alex(reply), slow: true },
    { name: 'harper.js', what: 'reply alone', run: ({ reply }) => harper.lint(reply), slow: true },
  ]
}

/** The floor: what it costs to see each character of reply and thread. */
function touch({ reply, thread = [] }) {
  let sum = 0
  for (let at = 0; at < reply.length; at++) sum += reply.charCodeAt(at)
  for (const { text } of thread) for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at)
  return sum
}

/** A report of which each suggestion has been looked at, as they are made on first access. */
function looked({ findings }) {
  return findings.reduce((count, { suggestions }) => count + suggestions.length, 0)
}

/** The time of each tool for each reply it was given, in microseconds, by the index of the reply. */
async function timeInTurns(tools, drafts) {
  const step = Math.ceil(drafts.length / (REPLIES + SAMPLE))
  const spread = drafts.filter((_, index) => index % step === 0)
  const warm = spread.slice(0, SAMPLE)
  const measured = isFew
    ? Array.from({ length: SAMPLE }, (_, index) => drafts[index % drafts.length])
    : spread.slice(SAMPLE)
  const every = Math.max(1, Math.floor(measured.length / SAMPLE))
  const times = tools.map(() => new Map())
  for (const { run, slow } of tools) for (const draft of slow ? warm.slice(0, 60) : warm) await run(draft)
  for (let turn = 0; turn < TURNS; turn++) {
    // Each turn begins with another tool.
    for (let place = 0; place < tools.length; place++) {
      const at = (place + turn) % tools.length
      const { run, slow } = tools[at]
      for (let index = turn; index < measured.length; index += TURNS) {
        if (slow && Math.floor(index / TURNS) % every !== 0) continue
        times[at].set(index, await timeOf(run, measured[index]))
      }
    }
  }
  return times
}

async function timeOf(run, draft) {
  if (run === touch) return timeOfTouch(draft)
  const start = process.hrtime.bigint()
  const result = run(draft)
  if (typeof result?.then === 'function') await result
  return Number(process.hrtime.bigint() - start) / 1000
}

/** A single touch is shorter than the clock's step; and were its sum not used, the compiler would drop it. */
function timeOfTouch(draft) {
  let sum = 0
  const start = process.hrtime.bigint()
  for (let again = 0; again < 100; again++) sum += touch(draft)
  const time = Number(process.hrtime.bigint() - start) / 1000 / 100
  return sum < 0 ? 0 : time
}

function printHead() {
  const lengths = drafts.map(({ reply }) => reply.length)
  const both = drafts.map(
    ({ reply, thread = [] }) => reply.length + thread.reduce((sum, { text }) => sum + text.length, 0),
  )
  const [{ model }] = cpus()
  console.log(
    `\n${drafts.length} drafts of ${name}; in the middle a reply has ${median(lengths)} characters, ${median(both)} with its thread`,
  )
  console.log(`Node ${process.version}, ${cpus().length} × ${model.trim()}\n`)
}

function printTimes() {
  const rivals = ['write-good', 'alex', 'harper.js']
  const rows = tools.map((tool, at) => {
    const own = median(times[at].values())
    const faster = rivals.map((rival) => (tool.name.startsWith('replylint') ? `${ratio(indexOf(rival), at)} ×` : ''))
    return [tool.name, tool.what, times[at].size, own.toFixed(1), `${ratio(at, 0)} ×`, ...faster]
  })
  printTable(['', '', 'replies', 'µs, median', 'of floor', ...rivals.map((rival) => `faster than ${rival}`)], rows)
  const seen = isFew ? 'There are few, so each is timed several times' : 'Each is timed once, and new to the tool'
  console.log(`\nA ratio is of the medians over the replies that both were timed on. ${seen}.\n`)
}

/** What it costs to make all suggestions, where there are some to make. */
function printRewrites() {
  for (const name of ['replylint', 'replylint/core']) {
    const lint = times[indexOf(name)]
    const both = times[indexOf(`${name} + rewrites`)]
    const extra = new Map([...lint].map(([index, time]) => [index, both.get(index) - time]))
    // The others have no finding: there both times are the same but for noise.
    const found = [...lint.keys()].filter((index) => extra.get(index) > 0.5 * lint.get(index))
    const total = (costs) => found.reduce((sum, index) => sum + costs.get(index), 0)
    console.log(
      `${name}: all suggestions of a reply that has some cost ${(total(extra) / total(lint)).toFixed(1)} × its lint, over ${found.length} replies; the goal is 6 ×`,
    )
  }
  console.log()
}

function indexOf(tool) {
  return tools.findIndex(({ name }) => name === tool)
}

/** How many times longer one tool takes than another, over the replies that both were given. */
function ratio(slower, faster) {
  const shared = [...times[slower].keys()].filter((index) => times[faster].has(index))
  const over = (at) => median(shared.map((index) => times[at].get(index)))
  const quotient = over(slower) / over(faster)
  return quotient < 10 ? quotient.toFixed(1) : Math.round(quotient)
}

/** CPU time from nothing to the first linted reply, less that of a bare process. */
function printStarts() {
  const from = (file) => JSON.stringify(pathToFileURL(join(ROOT, file)).href)
  const programs = [
    ['replylint', `import { lint } from ${from('dist/index.js')}; lint(reply)`],
    ['replylint/core', `import { lint } from ${from('dist/core.js')}; lint(reply)`],
    ['write-good', `import writeGood from 'write-good'; writeGood(reply)`],
    ['alex', `import { text } from 'alex'; text(reply)`],
    [
      'harper.js',
      `import { LocalLinter } from 'harper.js'; import { binary } from 'harper.js/binary'; await new LocalLinter({ binary }).lint(reply)`,
    ],
  ]
  const rows = programs.map(([tool, program]) => {
    const costs = Array.from({ length: STARTS }, () => cpuOf(program) - cpuOf(''))
    return [tool, median(costs).toFixed(0)]
  })
  printTable(['', 'cold start, ms of CPU'], rows)
  console.log(`\nImport and one reply, less a bare process; the median of ${STARTS} starts.`)
}

function cpuOf(program) {
  const text = `const reply = 'Please calm down.'; ${program}; const { user, system } = process.cpuUsage(); console.log((user + system) / 1000)`
  return Number(
    execFileSync(process.execPath, ['--input-type=module', '--eval', text], { cwd: BENCH, encoding: 'utf8' }),
  )
}

function printTable(head, rows) {
  const cells = [head, ...rows].map((row) => row.map(String))
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column].length)))
  for (const row of cells) {
    console.log(
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])))
        .join('  ')
        .trimEnd(),
    )
  }
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}
