import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { idIn } from '../../src/cli/id.ts'
import { splitLines } from '../../src/cli/lines.ts'

async function* piecesOf(bytes: Buffer, sizes: readonly number[]) {
  let start = 0
  for (let turn = 0; start < bytes.length; turn++) {
    const size = sizes[turn % sizes.length]!
    yield bytes.subarray(start, start + size)
    start += size
  }
}

test('lines are the same wherever the input is cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('a', '\n', 'é', '👍', '\r\n')),
      fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 }),
      async (parts, sizes) => {
        const text = parts.join('')
        const lines: string[] = []
        for await (const some of splitLines(piecesOf(Buffer.from(text), sizes))) lines.push(...some.map(String))
        const expected = text.split('\n')
        if (expected.at(-1) === '') expected.pop()
        expect(lines).toEqual(expected)
      },
    ),
  )
})

describe('an id', () => {
  test('is the value that JSON.parse takes', () => {
    const key = fc.constantFrom('id', 'reply', 'i"d', '\\', 'note')
    fc.assert(
      fc.property(fc.dictionary(key, fc.jsonValue()), fc.constantFrom(undefined, 1, '\t'), (record, indent) => {
        const json = JSON.stringify(record, undefined, indent)
        const id = idIn(json, JSON.parse(json))
        expect(id === undefined ? id : JSON.parse(id)).toEqual(JSON.parse(json).id)
      }),
    )
  })

  test('is none where only something within has one, or the prototype', () => {
    expect(idIn('{"a":{"id":1},"b":"id"}', { ...JSON.parse('{"a":{"id":1},"b":"id"}') })).toBeUndefined()
    expect(idIn('{"__proto__":{"id":1}}', JSON.parse('{"__proto__":{"id":1}}'))).toBeUndefined()
  })
})
