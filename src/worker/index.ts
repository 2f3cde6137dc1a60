import { createLinter, type RuleId } from '../core.ts'
import type { Config, Draft, Report } from '../types.ts'
import type { Answer, Request } from './messages.ts'

/** Lints drafts away from the page. */
export interface WorkerLinter {
  /**
   * The report on a draft. Each draft takes the place of the one before: who waits for that gets an AbortError, and
   * so does whose signal aborts. Rejects with a TypeError where the draft is none.
   */
  (draft: string | Draft, options?: { readonly signal?: AbortSignal }): Promise<Report>
  /** Whether there is a worker, as soon as that is known. Until then, and without one, `replylint/core` answers. */
  readonly ready: Promise<boolean>
  /** Ends the worker. Drafts that wait, and later ones, get an AbortError. */
  close(): void
}

/** A draft that somebody waits for. */
interface Job {
  readonly id: number
  readonly draft: string | Draft
  /** The draft as text, to know it again. */
  readonly key: string
  readonly promise: Promise<Report>
  readonly resolve: (report: Report) => void
  readonly reject: (error: unknown) => void
}

/**
 * Makes a linter whose work, with the engines of grammar, is done in a worker. Throws a TypeError where the
 * configuration is wrong, or has rules with code: these cannot go there. `worker` starts the worker where it is not
 * beside this file, as `new Worker('/assets/thread.js')`.
 */
export function createWorkerLinter(
  config: Config<RuleId> = {},
  { worker: start = startBeside }: { readonly worker?: () => Worker } = {},
): WorkerLinter {
  const lintHere = createLinter(config)
  checkData(config)

  let settle: (there: boolean) => void
  const ready = new Promise<boolean>((resolve) => {
    settle = resolve
  })
  let state: 'starting' | 'there' | 'barred' | 'closed' = 'starting'
  let running: Job | undefined
  let waiting: Job | undefined
  let count = 0
  let worker: Worker | undefined
  begin()

  return Object.assign(
    (draft: string | Draft, { signal }: { readonly signal?: AbortSignal } = {}) => {
      if (signal?.aborted) return Promise.reject(signal.reason)
      let key: string
      let own: string | Draft
      try {
        key = keyOf(draft)
        // The host may go on with its own while this one waits.
        own = structuredClone(draft)
      } catch (error) {
        return Promise.reject(error)
      }
      const latest = waiting ?? running
      // Of what is no draft the key may be undefined, as that of no job is.
      const { promise } = latest && latest.key === key ? latest : enter(own, key)
      return signal ? untilAborted(promise, signal) : promise
    },
    {
      ready,
      close() {
        leave('closed')
        for (const job of [running, waiting]) job?.reject(aborted('The linter was closed'))
        running = waiting = undefined
      },
    },
  )

  function begin(): void {
    try {
      worker = start()
      worker.addEventListener('message', ({ data }: { readonly data: Answer }) => hear(data))
      worker.addEventListener('error', (event) => {
        // Nobody need be told that the page bars workers: it is what core is there for.
        event.preventDefault()
        fallBack()
      })
      worker.addEventListener('messageerror', fallBack)
      worker.postMessage({ config } satisfies Request)
    } catch {
      // As where there are no workers, or a frame without an origin may have none.
      leave('barred')
    }
  }

  function enter(draft: string | Draft, key: string): Job {
    const { promise, resolve, reject } = withResolvers<Report>()
    const job: Job = { id: ++count, draft, key, promise, resolve, reject }
    for (const stale of [running, waiting]) stale?.reject(aborted('A newer draft took its place'))
    waiting = undefined
    if (state === 'closed') reject(aborted('The linter was closed'))
    else if (state !== 'there') answerHere(job)
    else if (running) waiting = job
    else send(job)
    return job
  }

  function send(job: Job): void {
    running = job
    try {
      worker!.postMessage({ id: job.id, draft: job.draft } satisfies Request)
    } catch (error) {
      // A draft with something in it that cannot be copied.
      running = undefined
      job.reject(error)
    }
  }

  function hear(answer: Answer): void {
    if ('ready' in answer) {
      // It may have been closed or given up meanwhile.
      if (state !== 'starting') return
      state = 'there'
      settle(true)
      return
    }
    const job = running
    running = undefined
    if (waiting) send(waiting)
    waiting = undefined
    if (job?.id !== answer.id) return
    if ('report' in answer) job.resolve(answer.report)
    else job.reject(errorOf(answer.error))
  }

  function answerHere(job: Job): void {
    try {
      job.resolve(lintHere(job.draft))
    } catch (error) {
      job.reject(error)
    }
  }

  /** Goes on without the worker. */
  function fallBack(): void {
    if (state === 'closed') return
    leave('barred')
    for (const job of [running, waiting]) if (job) answerHere(job)
    running = waiting = undefined
  }

  function leave(next: 'barred' | 'closed'): void {
    state = next
    settle(false)
    worker?.terminate()
  }
}

// Bundlers find the worker by this form, word for word.
function startBeside(): Worker {
  return new Worker(new URL('./worker/thread.js', import.meta.url), { type: 'module', name: 'replylint' })
}

/** A draft as text, the same in whichever order its host names what it has: the compose box and the gate ask alike. */
function keyOf(draft: string | Draft): string {
  return JSON.stringify(draft, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}

function checkData(config: Config): void {
  try {
    structuredClone(config)
  } catch {
    throw new TypeError(
      'Unexpected code in the configuration, expected data: rules with functions cannot go to a worker',
    )
  }
}

function aborted(message: string): DOMException {
  return new DOMException(message, 'AbortError')
}

function errorOf({ name, message }: { readonly name: string; readonly message: string }): Error {
  return name === 'TypeError' ? new TypeError(message) : Object.assign(new Error(message), { name })
}

/** As Promise.withResolvers, which not every browser in use has. */
function withResolvers<Value>() {
  let resolve!: (value: Value) => void
  let reject!: (error: unknown) => void
  const promise = new Promise<Value>((give, refuse) => {
    resolve = give
    reject = refuse
  })
  return { promise, resolve, reject }
}

function untilAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason)
    signal.addEventListener('abort', abort, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}
