import { expect, test } from 'vitest'
import { createLinter } from '../../src/core.ts'
import { toCase } from '../example.ts'
import { rules } from '../tester.ts'

// One of four is enough: each takes a linter of its own.
const some = rules.filter((_, index) => index % 4 === 0)

test('patterns that are kept back until a word of theirs is met find what they find when all are filed', async () => {
  const docs = await Promise.all(some.map(async ({ id }) => (await import(`../../rules/${id}.ts`)).docs))
  const drafts = docs.map(({ bad }) => toCase(bad[0]).draft)
  const seasoned = createLinter({ extends: 'strict' })
  // First all are met, then each is linted again.
  for (const draft of drafts) seasoned(draft)
  for (const draft of [...drafts].reverse()) {
    expect(createLinter({ extends: 'strict' })(draft).findings).toEqual(seasoned(draft).findings)
  }
})

test('a pattern with brackets in many brackets is found', () => {
  const deep = createLinter({
    add: [
      {
        id: 'deep',
        severity: 'warning',
        preset: 'recommended',
        message: 'Deep.',
        explanation: 'A pattern of a pack may be written so.',
        find: ['zebra (a|(b|(c|(d|(e|(f|(g|now)))))))'],
        rewrites: [],
      },
    ],
  })
  expect(deep('The zebra now stands here.').findings.map(({ ruleId }) => ruleId)).toContain('deep')
})
