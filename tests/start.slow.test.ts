import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { bundle } from './bundle.ts'

/** How much CPU time `replylint/core` should take until the first reply is linted, in milliseconds. */
const GOAL = 25

/** How much it may take until the goal is reached, on a machine that is busy with other tests. */
const LONGEST = 550

/** How many processes are started with core, and as many without; the one in the middle counts. */
const STARTS = 9

const folder = await mkdtemp(join(tmpdir(), 'replylint-start-'))
afterAll(() => rm(folder, { recursive: true }))

test(`core has linted its first reply after at most ${LONGEST} ms of CPU time`, async () => {
  const { code } = await bundle('src/core.ts')
  const core = join(folder, 'core.mjs')
  await writeFile(core, code)
  const withCore = await program(
    'with.mjs',
    `import { lint } from ${JSON.stringify(pathToFileURL(core))}\nlint('Calm down.')`,
  )
  const without = await program('without.mjs', '')

  const costs: number[] = []
  for (let start = 0; start < STARTS; start++) costs.push((await cpuOf(withCore)) - (await cpuOf(without)))
  const cost = costs.sort((a, b) => a - b)[Math.floor(STARTS / 2)]!

  console.log(`replylint/core: first reply after ${cost.toFixed(1)} ms of CPU time; the goal is ${GOAL}`)
  expect(cost).toBeLessThanOrEqual(LONGEST)
}, 60_000)

async function program(name: string, text: string): Promise<string> {
  const file = join(folder, name)
  await writeFile(file, `${text}\nconst { user, system } = process.cpuUsage()\nconsole.log((user + system) / 1000)\n`)
  return file
}

/** The CPU time that a program has taken when it ends, in milliseconds. */
async function cpuOf(file: string): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, [file])
  return Number(stdout)
}
