import { expect, test } from 'vitest'
import { createProcessors } from '../../src/cli/processors.ts'
import type { Orders, Work } from '../../src/cli/work.ts'

/** Work of which each draft comes to no report but why it has none: its text. */
const work: Work = {
  lines: () => [],
  drafts: (tasks) => tasks.map(({ draft }) => ({ error: draft.reply })),
}
const orders: Orders = { config: 'none', preset: undefined, levels: {}, suggestions: false, quiet: false, whole: false }

async function* jobs(count: number) {
  for (let job = 0; job < count; job++) yield [{ draft: { reply: `${job}` }, canned: false, file: undefined }]
}

/** What comes of jobs, and how often others had their turn until the first and between two. */
async function done(widen: boolean) {
  const processors = createProcessors(work, orders, 2)
  if (widen) processors.widen()
  const came: string[] = []
  const turns: number[] = []
  let since = 0
  let waiting = true
  const count = () => {
    since++
    if (waiting) setImmediate(count)
  }
  setImmediate(count)
  try {
    for await (const [outcome] of processors.each('drafts', jobs(30))) {
      came.push(outcome && 'error' in outcome ? outcome.error : '')
      turns.push(since)
      since = 0
    }
  } finally {
    waiting = false
    processors.close()
  }
  return { came, turns }
}

const IN_ORDER = Array.from({ length: 30 }, (_, job) => `${job}`)

test('what comes of jobs comes in their order, with and without other threads', async () => {
  expect((await done(false)).came).toEqual(IN_ORDER)
  expect((await done(true)).came).toEqual(IN_ORDER)
})

test('between two results other threads are heard, however much there is to use already', async () => {
  expect(Math.min(...(await done(true)).turns)).toBeGreaterThan(0)
})
