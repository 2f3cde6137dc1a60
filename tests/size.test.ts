import { readdirSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import budgets from '../build/budgets.json' with { type: 'json' }
import manifest from '../package.json' with { type: 'json' }
import { bundle } from './bundle.ts'

/** How many bytes a page should download for `replylint/core`, minified and compressed. */
const GOAL = 25_000

const { code, imports } = await bundle('src/core.ts')

// What each may take is in build/budgets.json: less is fine at any time, and more is a decision.
test.each(Object.entries(budgets))(
  'replylint/%s is within its budget',
  async (door, { entry, most }) => {
    const { code, bytesByFile } = await bundle(entry)
    const size = gzipSync(code, { level: 9 }).length
    const goal = door === 'core' ? `; the goal is ${GOAL}` : ''
    console.log(`replylint/${door}: ${size} of ${most} bytes compressed, ${code.length} minified${goal}`)
    const largest = bytesByFile.slice(0, 20).map(([file, bytes]) => `${String(bytes).padStart(7)} ${file}`)
    expect(size, `Of the minified bytes:\n${largest.join('\n')}\n`).toBeLessThanOrEqual(most)
  },
  60_000,
)

test('every door that a page opens has a budget', () => {
  const doors = Object.keys(manifest.exports).map((door) => door.slice(2))
  const elsewhere = ['', 'reporters', 'schemas/*.json', 'package.json']
  expect(doors.filter((door) => !elsewhere.includes(door) && !Object.hasOwn(budgets, door))).toEqual([])
})

test('core imports nothing', () => {
  expect(imports).toEqual([])
})

test('core leaves out what is written beside rules, moves and signals', async () => {
  const texts = (await Promise.all(['rules', 'src/moves', 'src/signals'].map(writtenBeside))).flat()
  expect(texts.length).toBeGreaterThan(100)
  expect(texts.filter((text) => code.includes(text))).toEqual([])
})

/** The texts of `docs` and `examples` in the files of a folder, where they are too long to be words of a pattern. */
async function writtenBeside(folder: string): Promise<readonly string[]> {
  const modules = await Promise.all(
    readdirSync(folder)
      .filter(isModule)
      .map((file) => import(`../${folder}/${file}`)),
  )
  return modules.flatMap(({ docs, examples }) => textsOf([docs, examples])).filter((text) => text.length > 40)
}

function isModule(file: string): boolean {
  return file.endsWith('.ts') && file !== 'index.ts'
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.split('**')
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}
