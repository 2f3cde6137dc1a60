import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Examiner, examine, mend } from '../../src/cli/mend.ts'
import { inputsOf } from '../../src/cli/sources.ts'
import { type Content, kindOf, readItems } from '../../src/documents/index.ts'
import { createLinter } from '../../src/index.ts'

const FOLDER = 'fixtures/macros'

const lintStrictly = createLinter({ extends: 'strict', rules: { 'unfilled-placeholder': 'off' } })
const EXAMINER: Examiner = { lint: (_, { draft }) => lintStrictly(draft), preview: (_file, _source, report) => report }

/** A file with all that may be applied unasked, and how many changes that took. */
async function fixed(file: string, content?: Content) {
  for await (const input of inputsOf(file, new Set(), {
    ignored: undefined,
    ruleIds: [],
    own: new Set(),
    layout: { shapes: [] },
  })) {
    const opened = { ...(await input.open()), ...(content ? { content } : {}) }
    const examination = examine(file, opened, opened.content, EXAMINER)
    return mend(file, opened, examination, EXAMINER, { fixes: true, suggestions: new Set() })
  }
  throw new Error(`Unexpected ${file}, expected a file`)
}

describe.each(readdirSync(FOLDER))('the macros of %s', (name) => {
  const file = `${FOLDER}/${name}`

  test('are these once they are fixed, and stay so', async () => {
    const { content } = await fixed(file)
    await expect(content.source).toMatchFileSnapshot(`../../fixtures/fixed/${name}`)
    expect((await fixed(file, content)).changes).toBe(0)
  })

  test('keep their titles and places', async () => {
    const { items } = await readItems(kindOf(name)!, readFileSync(file, 'utf8'))
    const { content } = await fixed(file)
    expect(content.found.items.map(({ path, title }) => [path, title])).toEqual(
      items.map(({ path, title }) => [path, title]),
    )
  })
})
