import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Draft, Linter } from '../src/index.ts'
import type { WorkerLinter } from '../src/worker/index.ts'
import { useSite } from './site.ts'

/** How long a keystroke may hold up the page, in milliseconds, but for one in a hundred. */
const LONGEST = 8

/** How many of the replies in a file are typed. */
const MOST = 200

/** Of how many prefixes one is linted once more, by a linter that has seen nothing of the reply. */
const EVERY = 17

/** How long all may take to be typed, in milliseconds. */
const PATIENCE = 900_000

/** What the page of these tests has in its window. */
interface Host {
  /** Three of a kind: what is no fault of theirs, as when another program has its turn, hardly ever befalls all. */
  readonly linters: readonly Linter[]
  readonly createLinter: () => Linter
  readonly lintInWorker: WorkerLinter
}

const PAGE = `<!doctype html><html lang="en"><title>Typing</title><script type="module" src="/page.js"></script></html>`

const SCRIPT = `
import { createLinter } from '/dist/core.js'
import { createWorkerLinter } from '/dist/worker.js'

const linters = [createLinter(), createLinter(), createLinter()]
const lintInWorker = createWorkerLinter()
await lintInWorker.ready
Object.assign(window, { createLinter, linters, lintInWorker, ready: true })
`

// `REPLIES=replies.jsonl npm run typing` types those of a file, of `{ reply, thread? }` a line.
const file = process.env.REPLIES
const drafts: readonly Draft[] = file
  ? readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .slice(0, MOST)
      .map((line) => JSON.parse(line))
  : ['late-parcel', 'charged-twice', 'shouted-warning', 'drafted-by-a-model'].map((name) =>
      JSON.parse(readFileSync(`fixtures/${name}.json`, 'utf8')),
    )

describe('a reply that is typed', () => {
  const open = useSite({ '/index.html': PAGE, '/page.js': SCRIPT })

  test(
    `is linted in the page at each keystroke, 99 of 100 times in ${LONGEST} ms, and as if it had been pasted`,
    async () => {
      const times: number[] = []
      const typed: string[][] = []
      for (const [at, draft] of drafts.entries()) {
        const { took, reports } = await open.page.evaluate(
          ([draft, every]) => {
            const { linters } = window as unknown as Host
            const took: number[] = []
            const reports: string[] = []
            for (let length = 1; length <= draft.reply.length; length++) {
              const typed = { ...draft, reply: draft.reply.slice(0, length) }
              const times = linters.map((lint) => {
                const begin = performance.now()
                lint(typed)
                return performance.now() - begin
              })
              took.push(Math.min(...times))
              if (length % every === 0) reports.push(JSON.stringify(linters[0]!(typed)))
            }
            return { took, reports }
          },
          [draft, EVERY] as const,
        )
        // In the first reply patterns compile. Of few replies that would be more than one keystroke in a hundred.
        if (file || at > 0) times.push(...took)
        typed.push(reports)
      }
      for (const [at, draft] of drafts.entries()) {
        const reports = await open.page.evaluate(
          ([draft, every]) => {
            const lint = (window as unknown as Host).createLinter()
            const reports: string[] = []
            for (let length = every; length <= draft.reply.length; length += every)
              reports.unshift(JSON.stringify(lint({ ...draft, reply: draft.reply.slice(0, length) })))
            return reports.reverse()
          },
          [draft, EVERY] as const,
        )
        expect(reports).toEqual(typed[at])
      }
      console.log(`core in the page: ${summaryOf(times)}`)
      expect(quantile(times, 0.99)).toBeLessThanOrEqual(LONGEST)
      expect(open.mistakes).toEqual([])
    },
    PATIENCE,
  )

  test(
    `holds up the page no longer where a worker lints it, and the last report is of all of it`,
    async () => {
      const times: number[] = []
      for (const draft of drafts) {
        const { took, same } = await open.page.evaluate(async (draft) => {
          const { lintInWorker } = window as unknown as Host
          const took: number[] = []
          let last: Promise<unknown> = Promise.resolve()
          for (let length = 1; length <= draft.reply.length; length++) {
            const begin = performance.now()
            last = lintInWorker({ ...draft, reply: draft.reply.slice(0, length) })
            took.push(performance.now() - begin)
            // All but the last are dropped.
            last.catch(() => {})
            if (length % 10 === 0) await new Promise((resolve) => setTimeout(resolve))
          }
          const report = JSON.stringify(await last)
          return { took, same: report === JSON.stringify(await lintInWorker(draft)) }
        }, draft)
        expect(same).toBe(true)
        times.push(...took)
      }
      console.log(`a worker: ${summaryOf(times)}`)
      expect(quantile(times, 0.99)).toBeLessThanOrEqual(LONGEST)
    },
    PATIENCE,
  )
})

function summaryOf(times: readonly number[]): string {
  const [half, most, all] = [0.5, 0.99, 1].map((part) => quantile(times, part).toFixed(2))
  return `${drafts.length} replies, ${times.length} keystrokes: median ${half} ms, p99 ${most} ms, longest ${all} ms`
}

function quantile(times: readonly number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))]!
}
