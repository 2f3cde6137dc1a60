import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'
import { createLinter as createCoreLinter } from '../src/core.ts'
import { type Config, createLinter, type Draft, type Linter, type Report } from '../src/index.ts'
import type { Rule } from '../src/types.ts'
import { createWorkerLinter, type WorkerLinter } from '../src/worker/index.ts'
import { openPage, STRICT_POLICY, serve, useSite } from './site.ts'

/** What the page of these tests has in its window. */
interface Host {
  start(config?: Config, worker?: string): Promise<boolean>
  lint: WorkerLinter
}

const PAGE = `<!doctype html><html lang="en"><title>Worker</title><script type="module" src="/page.js"></script></html>`

const SCRIPT = `
import { createWorkerLinter } from '/dist/worker.js'

window.start = (config, worker) => {
  window.lint?.close()
  window.lint = createWorkerLinter(config, worker ? { worker: () => new Worker(worker) } : undefined)
  return window.lint.ready
}
window.ready = true
`

/** A reply that no one can judge without grammar, and that has a rewrite which inflects a verb. */
const DRAFTS: readonly Draft[] = ['late-parcel', 'faulty-kettle-third-contact', 'all-steps', 'drafted-by-a-model'].map(
  (name) => JSON.parse(readFileSync(`fixtures/${name}.json`, 'utf8')),
)

const CONFIG: Config = { extends: 'strict', rules: { slang: 'off' } }

describe('a worker in Chromium', () => {
  const open = useSite({ '/index.html': PAGE, '/page.js': SCRIPT })
  afterEach(() => expect(open.mistakes).toEqual([]))

  test('reports with the engines of grammar what is reported elsewhere, and asks the network for nothing', async () => {
    expect(await open.page.evaluate((config) => (window as unknown as Host).start(config), CONFIG)).toBe(true)
    const lint = createLinter(CONFIG)
    for (const draft of DRAFTS) {
      const report = await open.page.evaluate((draft) => (window as unknown as Host).lint(draft), draft)
      expect(report).toEqual(whole(lint(draft)))
      expect(report.undecided).toEqual([])
    }
  }, 20_000)

  test('finds with the engines what it first looked for without them', async () => {
    const rule: Rule = {
      id: 'own',
      severity: 'info',
      preset: 'recommended',
      message: 'This is found.',
      explanation: 'It hurts.',
      find: ['#Verb the invoice'],
      rewrites: [],
    }
    await open.page.evaluate((config) => (window as unknown as Host).start(config), { add: [rule] })
    const report = await open.page.evaluate(() => (window as unknown as Host).lint('Please check the invoice.'))
    expect(report.undecided).toEqual([])
    expect(ids(report)).toContain('own')
  }, 20_000)

  test('answers at once while the worker loads, with what core finds', async () => {
    const report = await open.page.evaluate((draft) => {
      void (window as unknown as Host).start()
      return (window as unknown as Host).lint(draft)
    }, DRAFTS[1]!)
    expect(report.findings).toEqual(whole(createCoreLinter()(DRAFTS[1]!)).findings)
  })

  test('answers only the newest of drafts that come faster than reports', async () => {
    await open.page.evaluate(() => (window as unknown as Host).start())
    const outcomes = await open.page.evaluate(async () => {
      const { lint } = window as unknown as Host
      const drafts = Array.from({ length: 30 }, (_, length) => 'Please calm down, Ana. '.repeat(length))
      const settled = await Promise.allSettled(drafts.map((draft) => lint(draft)))
      return settled.map((one) => (one.status === 'fulfilled' ? one.value.findings.length : one.reason.name))
    })
    expect(outcomes.slice(0, -1)).toEqual(Array(29).fill('AbortError'))
    expect(outcomes.at(-1)).toBe(createLinter()('Please calm down, Ana. '.repeat(29)).findings.length)
  })

  test('is a script of its own that may be served from elsewhere, and started as a classic one', async () => {
    expect(await open.page.evaluate(() => (window as unknown as Host).start({}, '/dist/worker/thread.js'))).toBe(true)
    const { undecided } = await open.page.evaluate((draft) => (window as unknown as Host).lint(draft), DRAFTS[1]!)
    expect(undecided).toEqual([])
  })

  test('rejects what is no draft as elsewhere', async () => {
    await open.page.evaluate(() => (window as unknown as Host).start())
    const wrong = open.page.evaluate(() => (window as unknown as Host).lint({ reply: 1 } as unknown as Draft))
    await expect(wrong).rejects.toThrow('TypeError: Unexpected `reply` number, expected a string')
  })

  test.each([
    ['it is not where it should be', '/dist/worker/none.js', undefined],
    ['the policy of the page bars workers', undefined, `${STRICT_POLICY}; worker-src 'none'`],
    ['the page asks for trusted types', undefined, `${STRICT_POLICY}; require-trusted-types-for 'script'`],
  ])('is done without where %s', async (_, worker, policy) => {
    const barred = await serve({ '/index.html': PAGE, '/page.js': SCRIPT }, policy)
    const { page } = await openPage(open.browser, barred, '/index.html')
    const [there, report] = await page.evaluate(
      async ([draft, worker]) => {
        const there = await (window as unknown as Host).start({}, worker)
        return [there, await (window as unknown as Host).lint(draft)] as const
      },
      [DRAFTS[0]!, worker] as const,
    )
    expect(there).toBe(false)
    expect(report).toEqual(whole(createCoreLinter()(DRAFTS[0]!)))
    await page.context().close()
    await barred.close()
  })
})

describe('a linter with a worker', () => {
  test('is core where there are no workers', async () => {
    const lint = createWorkerLinter()
    expect(await lint.ready).toBe(false)
    expect(whole(await lint(DRAFTS[0]!))).toEqual(whole(createCoreLinter()(DRAFTS[0]!)))
  })

  test('rejects no draft at all, as what is none', async () => {
    const lint = createWorkerLinter()
    await expect(lint(...([] as unknown as [Draft]))).rejects.toThrow(
      new TypeError('Unexpected draft undefined, expected a string or an object with `reply`'),
    )
  })

  test('throws where the configuration is wrong, or holds code', () => {
    expect(() => createWorkerLinter({ rules: { 'calm-dwon': 'off' } } as unknown as Config)).toThrow(
      new TypeError('Unexpected rule `calm-dwon`, expected a known one; did you mean `calm-down`?'),
    )
    const rule: Rule = {
      id: 'own',
      severity: 'info',
      preset: 'strict',
      message: 'This is found.',
      explanation: 'It hurts.',
      find: () => [],
      rewrites: [],
    }
    expect(() => createWorkerLinter({ add: [rule] })).toThrow(
      new TypeError('Unexpected code in the configuration, expected data: rules with functions cannot go to a worker'),
    )
  })

  test('goes on with core when the worker breaks, and loses no draft', async () => {
    const worker = new FakeWorker()
    const lint = createWorkerLinter({}, { worker: () => worker as unknown as Worker })
    worker.say('message', { data: { ready: true } })
    expect(await lint.ready).toBe(true)
    const report = lint('Calm down.')
    worker.say('error', new Event('error', { cancelable: true }))
    expect(ids(await report)).toEqual(ids(createCoreLinter()('Calm down.')))
    expect(ids(await lint('Calm down.'))).toEqual(ids(createCoreLinter()('Calm down.')))
    expect(worker.ended).toBe(true)
  })

  test('has one draft in the worker at a time, and gives who asks the same the same promise', async () => {
    const worker = new FakeWorker()
    const lint = createWorkerLinter({}, { worker: () => worker as unknown as Worker })
    worker.say('message', { data: { ready: true } })
    const first = lint('One.')
    const [second, again] = [lint('Two.'), lint('Two.')]
    await expect(first).rejects.toThrow('A newer draft took its place')
    expect(worker.heard).toEqual([{ config: {} }, { id: 1, draft: 'One.' }])
    worker.say('message', { data: { id: 1, report: createCoreLinter()('One.') } })
    expect(worker.heard.at(-1)).toEqual({ id: 2, draft: 'Two.' })
    worker.say('message', { data: { id: 2, report: createCoreLinter()('Two.') } })
    expect(await second).toBe(await again)
  })

  test('knows a draft again by what it has, in whichever order: the compose box and the gate ask for the same', async () => {
    const worker = new FakeWorker()
    const lint = createWorkerLinter({}, { worker: () => worker as unknown as Worker })
    worker.say('message', { data: { ready: true } })
    const first = lint({ thread: [{ from: 'customer', text: 'Hi' }], reply: 'One.' })
    const second = lint({ reply: 'One.', thread: [{ text: 'Hi', from: 'customer' }] })
    worker.say('message', { data: { id: 1, report: createCoreLinter()('One.') } })
    expect(await first).toBe(await second)
  })

  test('lints a draft as it was given, however long it waits', async () => {
    const worker = new FakeWorker()
    const lint = createWorkerLinter({}, { worker: () => worker as unknown as Worker })
    worker.say('message', { data: { ready: true } })
    const first = lint('One.')
    const draft = { reply: 'Two.' }
    void lint(draft)
    draft.reply = 'Three.'
    worker.say('message', { data: { id: 1, report: createCoreLinter()('One.') } })
    expect(worker.heard.at(-1)).toEqual({ id: 2, draft: { reply: 'Two.' } })
    await expect(first).rejects.toThrow('A newer draft took its place')
  })

  test('rejects what cannot go to a worker, and throws nothing', async () => {
    const lint = createWorkerLinter()
    const circle: { reply: string; self?: unknown } = { reply: 'One.' }
    circle.self = circle
    for (const draft of [circle, { reply: 'One.', ticket: 10n }, { reply: 'One.', ask: () => {} }])
      await expect(lint(draft as unknown as Draft)).rejects.toThrow()
  })

  test('stays closed, whatever the worker says', async () => {
    const worker = new FakeWorker()
    const lint = createWorkerLinter({}, { worker: () => worker as unknown as Worker })
    lint.close()
    worker.say('message', { data: { ready: true } })
    await expect(lint('One.')).rejects.toMatchObject({ name: 'AbortError' })
  })

  test('lets who waits go when their signal aborts, and nobody else', async () => {
    const worker = new FakeWorker()
    const lint = createWorkerLinter({}, { worker: () => worker as unknown as Worker })
    worker.say('message', { data: { ready: true } })
    const control = new AbortController()
    const [mine, other] = [lint('One.', { signal: control.signal }), lint('One.')]
    control.abort()
    await expect(mine).rejects.toMatchObject({ name: 'AbortError' })
    await expect(lint('One.', { signal: control.signal })).rejects.toMatchObject({ name: 'AbortError' })
    worker.say('message', { data: { id: 1, report: createCoreLinter()('One.') } })
    expect((await other).findings).toEqual([])
  })

  test('lets everybody go when it is closed', async () => {
    const worker = new FakeWorker()
    const lint = createWorkerLinter({}, { worker: () => worker as unknown as Worker })
    worker.say('message', { data: { ready: true } })
    const waiting = lint('One.')
    lint.close()
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' })
    await expect(lint('Two.')).rejects.toMatchObject({ name: 'AbortError' })
    expect(worker.ended).toBe(true)
  })
})

/** The side of a worker that the page sees, so that its words can be timed. */
class FakeWorker {
  readonly heard: unknown[] = []
  readonly listeners = new Map<string, (event: unknown) => void>()
  ended = false

  postMessage(message: unknown): void {
    this.heard.push(message)
  }

  addEventListener(type: string, listen: (event: unknown) => void): void {
    this.listeners.set(type, listen)
  }

  terminate(): void {
    this.ended = true
  }

  say(type: string, event: unknown): void {
    this.listeners.get(type)?.(event)
  }
}

/** A report with all that is made on first access, as it comes out of a worker. */
function whole(report: ReturnType<Linter>): Report {
  return structuredClone({ ...report, findings: report.findings.map((finding) => ({ ...finding })) })
}

function ids({ findings }: Report): readonly string[] {
  return findings.map(({ ruleId }) => ruleId)
}
