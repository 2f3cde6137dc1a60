import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lintBranches } from '../../src/documents/branches.ts'
import { type Item, kindOf, locate, readItems } from '../../src/documents/index.ts'
import { createLinter } from '../../src/index.ts'
import { linesOf, placeOf } from '../../src/reporters/lines.ts'

const FOLDER = 'fixtures/macros'

const lint = lintBranches(createLinter({ extends: 'strict' }))

function findingsOf({ projection, draft, dialect }: Item) {
  return lint({ ...draft, reply: projection.text, template: dialect ? { dialect } : {} }).findings
}

describe.each(readdirSync(FOLDER))('the macros of %s', (name) => {
  const source = readFileSync(`${FOLDER}/${name}`, 'utf8')

  test('have these texts and findings', async () => {
    const { items, internal } = await readItems(kindOf(name)!, source)
    const lines = linesOf(source)
    const blocks = items.map((item) => {
      const { title, path, projection } = item
      const findings = findingsOf(item).map(({ ruleId, range }) => {
        const { line, column } = placeOf(lines, locate(projection, range)![0])
        const exact = projection.toSource(range)
        const written = exact ? JSON.stringify(source.slice(...exact)) : 'in parts'
        return `  ${line}:${column} ${ruleId} ${JSON.stringify(projection.text.slice(...range))} ${written}`
      })
      return [`${path ?? ''} ${title ?? ''}`.trim(), JSON.stringify(projection.text), ...findings, ''].join('\n')
    })
    const notes = internal > 0 ? [`${internal} internal left out\n`] : []
    await expect([...blocks, ...notes].join('\n')).toMatchFileSnapshot(`../../fixtures/findings/${name}.txt`)
  })

  test('have a place in the file for every finding', async () => {
    const { items } = await readItems(kindOf(name)!, source)
    const places = items.flatMap((item) => {
      const { projection } = item
      return findingsOf(item).map(({ range }) => locate(projection, range))
    })
    expect(places.filter((place) => place === null || place[1] > source.length)).toEqual([])
  })
})

test.each(readdirSync(FOLDER).filter((name) => /\.export\.(?!md|html)/.test(name)))(
  'the export %s has at least twelve replies, each with its text, and a title where it has titles',
  async (name) => {
    const { items } = await readItems(kindOf(name)!, readFileSync(`${FOLDER}/${name}`, 'utf8'))
    expect(items.length).toBeGreaterThanOrEqual(12)
    expect(items.filter(({ projection }) => projection.text.trim() === '')).toEqual([])
    if (!/^(?:plain|data)/.test(name)) expect(items.filter(({ title }) => title === undefined)).toEqual([])
  },
)
