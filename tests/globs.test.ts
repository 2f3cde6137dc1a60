import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { globFor, readGlobs } from '../src/project/globs.ts'

const folder = join(import.meta.dirname, 'macros')

test('the pattern for a file means it and no other, whatever it is called', () => {
  const letter = fc.constantFrom(
    'a',
    'b',
    'c',
    '*',
    '?',
    '[',
    ']',
    '!',
    '-',
    '#',
    ' ',
    '{',
    '}',
    ',',
    '$',
    '^',
    'é',
    '/',
  )
  const name = fc
    .array(letter, { minLength: 1, maxLength: 8 })
    .map((letters) => letters.join(''))
    .filter((name) => name.split('/').every((part) => part !== ''))
  fc.assert(
    fc.property(name, name, (one, other) => {
      const fits = readGlobs(folder, [globFor(folder, join(folder, one))!])
      expect(fits(join(folder, one))).toBe(true)
      expect(fits(join(folder, 'deeper', one))).toBe(false)
      // What is in a folder of its name is no file beside it.
      if (other !== one && !other.startsWith(`${one}/`)) expect(fits(join(folder, other))).toBe(false)
    }),
    { numRuns: 2000 },
  )
})

test('no pattern means a file that is not below the folder', () => {
  expect(globFor(folder, join(folder, '../other.csv'))).toBeUndefined()
})
