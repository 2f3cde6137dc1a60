import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { createLinter } from '../src/index.ts'

const README = readFileSync('README.md', 'utf8')
const blocks = [...README.matchAll(/^```js\n(.*?)^```$/gms)].map(([, code]) => code!)

// Beside the repository's own modules, so that the engines are found.
const folder = await mkdtemp('node_modules/.readme-')
afterAll(() => rm(folder, { recursive: true }))

describe('the code of the README', () => {
  test.each(blocks.map((code, index) => [index + 1, code] as const))(
    'runs, and shows findings: block %i',
    async (index, code) => {
      const source = join(folder, `${index}.js`)
      const file = join(folder, `${index}.mjs`)
      await writeFile(source, code)
      await build({
        entryPoints: [source],
        outfile: file,
        bundle: true,
        format: 'esm',
        platform: 'node',
        external: ['wink-nlp', 'wink-eng-lite-web-model', 'compromise'],
        alias: {
          'replylint/core': './src/core.ts',
          'replylint/checklist': './src/checklist/index.ts',
          'replylint/gate': './src/gate/index.ts',
          replylint: './src/index.ts',
        },
        logLevel: 'error',
      })
      const log = vi.spyOn(console, 'log').mockImplementation(() => {})
      await import(pathToFileURL(file).href)
      const said = log.mock.calls.map((words) => words.map((word) => JSON.stringify(word)).join(' ')).join('\n')
      log.mockRestore()
      expect(said).toMatch(EXPECTED[index - 1]!)
    },
  )

  const EXPECTED = [
    /direct-contradiction.*vague-commitment/s,
    /^\[\]$/,
    /confirm.*calm-down.*apologise/s,
    /calls-it-a-ticket.*I believe this is solved/s,
  ]
})

test('the README counts and names the findings of its first example', () => {
  const { findings } = createLinter()({
    reply: "Calm down. That's our policy.",
    thread: [{ from: 'customer', text: 'My parcel is lost!' }],
  })
  expect(findings.map(({ ruleId }) => ruleId).sort()).toEqual([
    'calm-down',
    'missing-apology',
    'missing-empathy',
    'missing-next-step',
    'policy-shield',
  ])
})
