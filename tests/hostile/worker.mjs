// Lints one hostile text, and says how much CPU time that took, in milliseconds: the least of several times.
import { parentPort } from 'node:worker_threads'
import { createLinter } from '../../dist/index.js'

const lint = createLinter({ extends: 'strict', limits: { length: 2_000_000 } })

/** All that a report has, with the rewrites of its first findings: a page shows those of one at a time. */
function read(text) {
  const thread = [
    { from: 'customer', text },
    { from: 'agent', text: 'We are looking into it.' },
    { from: 'customer', text: 'My parcel is lost!' },
  ]
  const { findings, moves, signals, ignored } = lint({ reply: text, thread })
  for (const finding of [...findings.slice(0, 2), ...findings.slice(-1)]) finding.suggestions
  return [moves, signals, ignored]
}

lint({ reply: 'Calm down, you must send it back.', thread: [{ from: 'customer', text: 'It is lost!' }] })

parentPort.on('message', ({ text, times }) => {
  let least = Number.POSITIVE_INFINITY
  for (let time = 0; time < times; time++) {
    const before = process.cpuUsage()
    read(text)
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1000)
  }
  parentPort.postMessage(least)
})
