import { expect, test } from 'vitest'
import { readHtml } from '../../src/documents/html.ts'
import { readMarkdown } from '../../src/documents/markdown.ts'
import { createCells } from '../../src/documents/projection.ts'

test('cells that are asked for their last unit after each take time in step with their number', () => {
  // What else runs here may take its time from one of them: the least of some counts.
  const times = [50_000, 400_000].map((count) =>
    Math.min(
      ...Array.from({ length: 3 }, () => {
        const begin = performance.now()
        const cells = createCells()
        for (let at = 0; at < count; at++) {
          cells.add(at % 7 === 0 ? ' ' : 'x', at, at + 1)
          if (cells.last() === '\n') cells.drop()
        }
        expect(cells.project(() => null, 0).text).toHaveLength(count)
        return performance.now() - begin
      }),
    ),
  )
  // Eight times as many; sixty-four times as long would be the square.
  expect(times[1]! / times[0]!).toBeLessThan(30)
})

test.each([
  ['in one paragraph', '*_'.repeat(25_000)],
  ['in many', `${'*a_ '.repeat(2000)}\n\n`.repeat(20)],
  ['in links', '[a][b] '.repeat(20_000)],
])('Markdown with marks %s that would take its parser minutes is read as plain text', (_, marks) => {
  const begin = performance.now()
  expect(readMarkdown(`\ufeffPlease calm down. ${marks}`).text).toBe(`Please calm down. ${marks}`)
  expect(performance.now() - begin).toBeLessThan(3000)
})

test('a long list with words in bold is read as Markdown', () => {
  const { text } = readMarkdown('- It is **here**.\n'.repeat(5000))
  expect(text).toMatch(/^- It is here\.\n/)
})

test.each([500, 20_000])('what stands %d elements deep in HTML is read, with its lines and its place', (depth) => {
  const inner = 'Please <b>calm</b> down.<p>It leaves today.</p><script>no</script>'
  const source = `${'<div>'.repeat(depth)}${inner}${'</div>'.repeat(depth)}`
  const { text, toSource } = readHtml(source)
  expect(text).toBe('Please calm down.\nIt leaves today.')
  expect(source.slice(...toSource([text.indexOf('It'), text.length])!)).toBe('It leaves today.')
})

test('what stands deep in quotations in Markdown is read as it is written', () => {
  expect(readMarkdown(`${'> '.repeat(600)}Please calm down.`).text).toMatch(/> Please calm down\.$/)
})
