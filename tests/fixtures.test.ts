import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createLinter, type Draft, type Finding } from '../src/index.ts'

const FOLDER = 'fixtures'

/** Replies that save face as the guides say: nothing is found in them, by any rule. */
const GOOD = [
  'all-steps',
  'bereavement-kindly',
  'customer-at-fault-kindly',
  'happy-customer',
  'mid-chat',
  'refused-refund-kindly',
]

const conversations = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({
    name: file.replace('.json', ''),
    draft: JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Draft,
  }))
const lint = createLinter({ extends: 'strict' })

test.each(GOOD)('nothing is found in %s', (name) => {
  const { draft } = conversations.find((conversation) => conversation.name === name)!
  expect(lint(draft).findings.map(({ ruleId, range }) => `${ruleId}: ${draft.reply.slice(...range)}`)).toEqual([])
})

test.each(conversations.filter(({ name }) => !GOOD.includes(name)))(
  '$name is found wanting',
  async ({ name, draft }) => {
    const findings = lint(draft).findings.map((finding) => written(draft, finding))
    expect(findings.length).toBeGreaterThan(0)
    await expect(`${findings.join('\n')}`).toMatchFileSnapshot(`../${FOLDER}/${name}.txt`)
  },
)

/** A finding as a person reads it: what, why, and what it becomes. */
function written({ reply }: Draft, { ruleId, severity, range, message, suggestions }: Finding): string {
  const rewrites = suggestions.map(
    ({ kind, title, range: [start, end], text }) =>
      `  ${kind}: ${title}: ${JSON.stringify(reply.slice(start, end))} -> ${JSON.stringify(text)}`,
  )
  return [`${severity} ${ruleId} ${JSON.stringify(reply.slice(...range))}`, `  ${message}`, ...rewrites, ''].join('\n')
}
