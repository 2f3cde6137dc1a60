// Lints hostile texts, and says how much CPU time that took, in milliseconds: the least of several times.
import { parentPort } from 'node:worker_threads'
import { createLinter } from '../../dist/index.js'

const lint = createLinter({ extends: 'strict', limits: { length: 2_000_000 } })

/** All that a report has, with the rewrites of its first finding, which each has: a page shows those of one at a time. */
function readAll(text) {
  const thread = [
    { from: 'customer', text },
    { from: 'agent', text: 'We are looking into it.' },
    { from: 'customer', text: 'My parcel is lost!' },
  ]
  const { findings, moves, signals, ignored } = lint({ reply: `Calm down.\n${text}`, thread })
  return [findings[0]?.suggestions, moves, signals, ignored]
}

const TASKS = { findings: (text) => lint(text).findings, all: readAll }

for (const warm of Object.values(TASKS)) warm('Calm down, you must send it back. We are sorry, it is lost! 😀 {{name}}')

parentPort.on('message', ({ task, text, times }) => {
  let least = Number.POSITIVE_INFINITY
  for (let time = 0; time < times; time++) {
    // One that was just read is known.
    const fresh = text + ' '.repeat(time)
    const before = process.cpuUsage()
    TASKS[task](fresh)
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1000)
  }
  parentPort.postMessage(least)
})
