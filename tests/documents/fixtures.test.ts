import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { kindOf, locate, readItems } from '../../src/documents/index.ts'
import { createLinter } from '../../src/index.ts'
import { linesOf, placeOf } from '../../src/reporters/lines.ts'

const FOLDER = 'fixtures/macros'

const lint = createLinter({ extends: 'strict', rules: { 'unfilled-placeholder': 'off' } })

describe.each(readdirSync(FOLDER))('the macros of %s', (name) => {
  const source = readFileSync(`${FOLDER}/${name}`, 'utf8')

  test('have these texts and findings', async () => {
    const { items, internal } = await readItems(kindOf(name)!, source)
    const lines = linesOf(source)
    const blocks = items.map(({ title, path, projection, draft }) => {
      const findings = lint({ ...draft, reply: projection.text }).findings.map(({ ruleId, range }) => {
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
    const places = items.flatMap(({ projection, draft }) =>
      lint({ ...draft, reply: projection.text }).findings.map(({ range }) => locate(projection, range)),
    )
    expect(places.filter((place) => place === null || place[1] > source.length)).toEqual([])
  })
})
