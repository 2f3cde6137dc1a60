import { expect, test } from 'vitest'
import * as house from '../rules/index.ts'
import { applySuggestion, createLinter } from '../src/core.ts'
import type { Docs, Example, Rule } from '../src/types.ts'
import { toCase } from './example.ts'

// The pages of the rules are these snapshots: `npx vitest -u` writes them, and CI fails when they are stale.

const rules: readonly Rule[] = Object.values(house)

const GUIDES: Readonly<Record<string, string>> = {
  '000': '*Dealing with difficult customers* (seven steps)',
  '001': '*Managing difficult customers with ease* (pause, acknowledge, clarify, respond)',
  '002': '*How to deal with a difficult customer* (feelings, facts, fix, follow-up)',
  '003': '*Working with difficult customers* (a seven-step process)',
  '004': '*How to deal with a difficult customer* (save face)',
}

test('rules/README.md is the table of rules', async () => {
  const rows = rules.map(
    ({ id, severity, preset, message }) =>
      `| [\`${id}\`](docs/${id}.md) | ${severity} | ${preset} | ${cell(message)} |`,
  )
  const text = [
    '# Rules',
    '',
    'Generated from the rules themselves by `npx vitest -u`. Each rule is one file of this folder; its page shows what it finds, what it passes and what it offers instead.',
    '',
    '| rule | severity | preset | what it says |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
  await expect(text).toMatchFileSnapshot('../rules/README.md')
})

for (const rule of rules) {
  test(`rules/docs/${rule.id}.md is the page of the rule`, async () => {
    const { docs } = (await import(`../rules/${rule.id}.ts`)) as { docs: Docs }
    await expect(page(rule, docs)).toMatchFileSnapshot(`../rules/docs/${rule.id}.md`)
  })
}

function page(rule: Rule, docs: Docs): string {
  const { id, severity, preset, message, explanation } = rule
  const lint = only(rule)
  return [
    `# ${id}`,
    `${message.replace('{match}', '…')} ${explanation}`,
    `*Severity:* ${severity} · *Preset:* ${preset}`,
    '## What it finds, and what to write instead',
    docs.bad.map((example) => instead(lint, example)).join('\n\n'),
    '## What it passes',
    docs.good.map((example) => `- ${said(example)}${code(toCase(example).draft.reply)}`).join('\n'),
    '## Where it comes from',
    docs.sources.map((source) => `- ${sourceOf(source)}`).join('\n'),
    '## How to change it',
    [
      'A rule is data: turn it off, give it another severity, or replace any part of it.',
      '',
      '```js',
      `createLinter({ rules: { '${id}': 'off' } })`,
      `createLinter({ rules: { '${id}': '${severity === 'info' ? 'warning' : 'info'}' } })`,
      `createLinter({ rules: { '${id}': { message: 'In your own words.' } } })`,
      '```',
    ].join('\n'),
  ]
    .join('\n\n')
    .concat('\n')
}

function instead(lint: ReturnType<typeof createLinter>, example: Example): string {
  const { draft, marked } = toCase(example)
  const rewritten = lint(draft)
    .findings.flatMap(({ suggestions }) => suggestions)
    .map((suggestion) => `  - *${suggestion.title}:* ${code(applySuggestion(draft.reply, suggestion))}`)
  return [`- ${said(example)}${emphasised(marked)}`, ...rewritten].join('\n')
}

function said(example: Example): string {
  if (typeof example === 'string') return ''
  const turns = (example.thread ?? []).map(({ from, text }) => `*${from}:* ${code(text)}`)
  return turns.length > 0 ? `${turns.join(' ')} *reply:* ` : ''
}

/** A reply on one line, with what is found set off. */
function emphasised(marked: string): string {
  return marked
    .split('**')
    .map((part, index) => (part.trim() === '' ? part : index % 2 === 1 ? `**${code(part)}**` : code(part)))
    .join('')
}

/** Text that Markdown shows as it is. */
function code(text: string): string {
  const line = text.replace(/\s*\n\s*/g, ' ⏎ ').replace(/^ | $/g, ' ')
  const lead = /^\s*/.exec(line)![0]
  const trail = /\s*$/.exec(line)![0]
  const words = line.trim()
  return words === '' ? line : `${lead}${words.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')}${trail}`
}

function cell(text: string): string {
  return text.replace('{match}', '…').replace(/\|/g, '\\|')
}

function sourceOf(source: string): string {
  const [guide, advice] = source.split('#')
  const name = GUIDES[guide!]
  return name ? `${name}, advice ${advice}` : source
}

function only(rule: Rule) {
  const off = Object.fromEntries(rules.filter(({ id }) => id !== rule.id).map(({ id }) => [id, 'off' as const]))
  return createLinter({ extends: 'strict', rules: off, add: [rule] })
}
