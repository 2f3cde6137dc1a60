import { availableParallelism } from 'node:os'
import { setImmediate as turn } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { pMapIterable } from 'p-map'
import type { Orders, Work } from './work.ts'

/** Where work is done: in this process, and on others of its threads once there is enough. */
export interface Processors {
  /** From now on more threads than this one work, if there are to be more. */
  readonly widen: () => void
  /** Does jobs of a kind, some at a time, and gives what they come to in their order; it takes no more than it needs to. */
  readonly each: <Name extends keyof Work>(
    name: Name,
    jobs: AsyncIterable<Parameters<Work[Name]>[0]>,
  ) => AsyncIterable<ReturnType<Work[Name]>>
  readonly close: () => void
}

/** From so many replies on it pays to start other threads, each of which takes about half a second of a processor. */
export const ENOUGH = 2000

/** How many jobs a thread has, so that it need not wait while this one does one and uses what came of others. */
const QUEUED = 4

/** How many times as many jobs as are being done may be done already and wait for one before them. */
const AHEAD = 2

/** By how much V8 lets a heap grow until it looks for garbage, in percent: left alone, by several times, and that in each thread. */
const GROWTH = '--heap-growing-percent=40'

/** Megabytes that may live in a thread. It needs about 60; the longest line takes a multiple of itself. */
const MOST_MEMORY = 256

/**
 * Makes processors that know how to work; `count` of them, or as many as the machine has. What another thread cannot
 * do, or does not come to the end of because it fails, is done here, and from then on all is.
 */
export function createProcessors(work: Work, orders: Orders, count = availableParallelism()): Processors {
  setFlagsFromString(GROWTH)
  const most = QUEUED * (count - 1)
  let threads: Promise<Threads> | undefined
  let failed = false
  let busy = 0
  /** What comes, and before each what other threads have to say: else they wait while all is used that is there. */
  async function* heard<Result>(results: AsyncIterable<Result>): AsyncGenerator<Result> {
    for await (const result of results) {
      if (threads) await turn()
      yield result
    }
  }

  return {
    widen() {
      if (count === 1 || threads) return
      threads = startThreads(orders, count - 1)
      // Who has a job for them is told; before that, nobody is.
      threads.catch(() => {})
    },
    each: (name, jobs) => {
      const here = work[name] as (job: unknown) => never
      const run = async (job: unknown) => {
        if (!threads || failed) return here(job)
        // So that what other threads have done is seen before this one is kept busy.
        await turn()
        if (busy >= most) return here(job)
        busy++
        try {
          return await (await threads).run(name, job)
        } catch {
          failed = true
          return here(job)
        } finally {
          busy--
        }
      }
      return heard(pMapIterable(jobs, run, { concurrency: most + 1, backpressure: AHEAD * (most + 1) }))
    },
    close() {
      threads?.then(
        ({ stop }) => stop(),
        () => {},
      )
    },
  }
}

/** Threads that work. */
interface Threads {
  /** Rejects where the thread fails; what its work says is wrong is no failure. */
  readonly run: (name: string, job: unknown) => Promise<never>
  readonly stop: () => void
}

async function startThreads(orders: Orders, count: number): Promise<Threads> {
  const { Tinypool } = await import('tinypool')
  const pool = new Tinypool({
    // Bundled, the two are in one folder and the one below it.
    filename: new URL('./cli/thread.js', import.meta.url).href,
    workerData: orders,
    minThreads: count,
    maxThreads: count,
    concurrentTasksPerWorker: QUEUED,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
  })
  const waiting = new Set<(error: Error) => void>()
  const fail = () => {
    for (const reject of waiting) reject(new Error('Unexpected end of a thread, expected its work'))
  }
  // The pool itself would start a thread once more, and tells nobody of one that ends without an error.
  pool.on('error', fail)
  for (const thread of pool.threads) thread.on('exit', fail)
  return {
    run: (name, job) =>
      new Promise((resolve, reject) => {
        waiting.add(reject)
        pool
          .run(job, { name })
          .then(resolve, reject)
          .finally(() => waiting.delete(reject))
      }),
    stop: () => void pool.destroy(),
  }
}
