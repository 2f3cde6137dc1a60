import { availableParallelism } from 'node:os'
import { setImmediate as turn } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { pMapIterable } from 'p-map'
import type { Tinypool } from 'tinypool'
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
  readonly close: () => Promise<void>
}

/** From so many replies on it pays to start other threads, each of which takes about half a second of a processor. */
export const ENOUGH = 2000

/** How many jobs a thread has, so that it need not wait for this one between two. */
const QUEUED = 2

/** How many times as many jobs as are being done may be done already and wait for one before them. */
const AHEAD = 2

/** By how much V8 lets a heap grow until it looks for garbage: left alone, by several times, and that in each thread. */
const GROWTH = '--heap-growing-percent=40'

/** Megabytes that may live in a thread. It needs about 60; the longest line takes a multiple of itself. */
const MOST_MEMORY = 256

/** Makes processors that know how to work; `count` of them, or as many as the machine has. */
export function createProcessors(work: Work, orders: Orders, count = availableParallelism()): Processors {
  const most = QUEUED * (count - 1)
  let pool: Promise<Tinypool> | undefined
  let busy = 0
  return {
    widen() {
      if (count === 1 || pool) return
      setFlagsFromString(GROWTH)
      pool = startPool(orders, count - 1)
    },
    each: (name, jobs) => {
      const here = work[name] as (job: unknown) => never
      const run = async (job: unknown) => {
        if (!pool) return here(job)
        // So that what other threads have done is seen before this one is kept busy.
        await turn()
        if (busy >= most) return here(job)
        busy++
        try {
          return await (await pool).run(job, { name })
        } finally {
          busy--
        }
      }
      return pMapIterable(jobs, run, { concurrency: most + 1, backpressure: AHEAD * (most + 1) })
    },
    close: async () => (await pool)?.destroy(),
  }
}

async function startPool(orders: Orders, threads: number): Promise<Tinypool> {
  const { Tinypool } = await import('tinypool')
  return new Tinypool({
    // Bundled, the two are in one folder.
    filename: new URL('./worker.js', import.meta.url).href,
    workerData: orders,
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: QUEUED,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
  })
}
