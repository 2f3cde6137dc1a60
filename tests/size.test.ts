import { readdirSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { bundleCore } from './bundle.ts'

/** How many bytes a page should download for `replylint/core`, minified and compressed. */
const GOAL = 25_000

/** How many bytes it may take until the goal is reached. */
const LARGEST = 190_000

const { code, imports, bytesByFile } = await bundleCore()

test(`core takes at most ${LARGEST} bytes, minified and compressed`, () => {
  const size = gzipSync(code, { level: 9 }).length
  console.log(`replylint/core: ${size} bytes compressed, ${code.length} minified; the goal is ${GOAL}`)
  const largest = bytesByFile.slice(0, 20).map(([file, bytes]) => `${String(bytes).padStart(7)} ${file}`)
  expect(size, `Of the minified bytes:\n${largest.join('\n')}\n`).toBeLessThanOrEqual(LARGEST)
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
