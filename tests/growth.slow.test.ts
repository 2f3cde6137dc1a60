import { Worker } from 'node:worker_threads'
import { afterAll, describe, expect, test } from 'vitest'
import { HOSTILE_TEXTS, type HostileText } from './hostile/texts.ts'
import { UNPROVEN } from './hostile/unproven.ts'

/** `npm run growth` tries every hostile text, up to 256,000 characters; the suite a part of them, up to 16,000. */
const WHOLE = process.env.GROWTH === 'whole'

/** What was steep once. */
const STEEP_ONCE: ReadonlySet<string> = new Set(
  ['}', '%}', '?a=b&', 'what? ', '*', '<!--'].map((text) => JSON.stringify(text)),
)

// The last are the worst for the regular expressions that are not proven.
const texts = WHOLE
  ? HOSTILE_TEXTS
  : HOSTILE_TEXTS.filter(
      ({ name }, index, { length }) => index % 6 === 0 || length - index <= UNPROVEN.length || STEEP_ONCE.has(name),
    )
const [from, to] = WHOLE ? [32_000, 256_000] : [2_000, 16_000]

/** How much CPU time the findings in 8,000 characters may take, in milliseconds; the suite shares its machine with others. */
const LONGEST = WHOLE ? 20 : 60

/** How the time may grow with the length: 1 is linear. What takes but moments says nothing. */
const STEEPEST = WHOLE ? 1.2 : 1.5
const MOMENT = WHOLE ? 40 : 20

/** When a worker that has not answered is ended, in milliseconds. */
const PATIENCE = 20_000

let worker = start()
afterAll(() => worker.terminate())

function start(): Worker {
  return new Worker(new URL('./hostile/worker.mjs', import.meta.url))
}

/** The CPU time of a task in milliseconds; infinite where the worker had to be ended. */
function timeOf(task: 'findings' | 'all', text: string, times: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      worker.terminate()
      worker = start()
      resolve(Number.POSITIVE_INFINITY)
    }, PATIENCE)
    worker.removeAllListeners()
    worker.once('error', (error) => {
      worker = start()
      reject(error)
    })
    worker.once('message', (time: number) => {
      clearTimeout(timer)
      resolve(time)
    })
    worker.postMessage({ task, text, times })
  })
}

/** The exponent of the growth, of the flattest of a few measurements: a busy machine makes it steeper. */
async function growthOf({ make }: HostileText): Promise<number> {
  let flattest = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < 3 && flattest > STEEPEST; attempt++) {
    const large = await timeOf('all', make(to), 1 + attempt)
    if (large < MOMENT) return 0
    const small = await timeOf('all', make(from), 2 + attempt)
    flattest = Math.min(flattest, Math.log(large / small) / Math.log(to / from))
  }
  return flattest
}

describe('hostile texts', () => {
  test('are more than 150, all different', () => {
    expect(HOSTILE_TEXTS.length).toBeGreaterThan(150)
    expect(new Set(HOSTILE_TEXTS.map(({ make }) => make(1_000))).size).toBe(HOSTILE_TEXTS.length)
  })

  test(`of 8,000 characters take at most ${LONGEST} ms`, async () => {
    const slow: string[] = []
    for (const { name, make } of texts) {
      let time = await timeOf('findings', make(8_000), 3)
      if (time > LONGEST) time = await timeOf('findings', make(8_000), 9)
      if (time > LONGEST) slow.push(`${name}: ${time.toFixed(1)} ms`)
    }
    expect(slow).toEqual([])
  }, 3_600_000)

  test(`take time that grows by no more than the power of ${STEEPEST} from ${from} to ${to} characters`, async () => {
    const steep: string[] = []
    for (const text of texts) {
      const growth = await growthOf(text)
      if (growth > STEEPEST) steep.push(`${text.name}: ${growth.toFixed(2)}`)
    }
    expect(steep).toEqual([])
  }, 3_600_000)

  test('of a million characters without a blank are answered', async () => {
    expect(await timeOf('all', 'a'.repeat(1_000_000), 1)).toBeLessThan(5_000)
  }, 60_000)
})
