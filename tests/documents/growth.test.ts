import { expect, test } from 'vitest'
import { createCells } from '../../src/documents/projection.ts'

test('cells that are asked for their last unit after each take time in step with their number', () => {
  const times = [50_000, 400_000].map((count) => {
    const begin = performance.now()
    const cells = createCells()
    for (let at = 0; at < count; at++) {
      cells.add(at % 7 === 0 ? ' ' : 'x', at, at + 1)
      if (cells.last() === '\n') cells.drop()
    }
    expect(cells.project(() => null, 0).text).toHaveLength(count)
    return performance.now() - begin
  })
  // Eight times as many; sixty-four times as long would be the square.
  expect(times[1]! / times[0]!).toBeLessThan(30)
})
