import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { applySuggestion } from '../src/core.ts'
import { cues, moves } from '../src/moves/index.ts'
import { signals } from '../src/signals/index.ts'
import type { Docs, Example, Linter, MoveExamples, Rule } from '../src/types.ts'
import { GUIDES } from './docs.ts'
import { toCase } from './example.ts'
import { only, rules } from './tester.ts'

// The pages of the rules are these snapshots: `npx vitest --update` writes them, and CI fails when they are stale.

/** What `npm run accuracy` measured. */
const accuracy = JSON.parse(readFileSync('rules/accuracy.json', 'utf8')) as {
  readonly replies: number
  readonly rules: Readonly<Record<string, { readonly findings: number; readonly right: number }>>
}

test('rules/README.md is the table of rules, moves and signals', async () => {
  const rows = rules.map(
    ({ id, severity, whenCalm = severity, preset, message }) =>
      `| [\`${id}\`](docs/${id}.md) | ${severity}${whenCalm === severity ? '' : ` (${whenCalm})`} | ${preset} | ${precisionOf(id)} | ${cell(message)} |`,
  )
  const text = [
    '# Rules',
    '',
    'Generated from the rules themselves by `npx vitest --update`. Each rule is one file of this folder; its page shows what it finds, what it passes and what it offers instead.',
    '',
    '| rule | severity | preset | right | what it says |',
    '|---|---|---|---|---|',
    ...rows,
    '',
    '*Severity*: in brackets the one beside a customer who is surely calm: who has no problem, and chats, praises in a review or writes that all is settled; and of what may still come in live chat. A severity that a configuration sets counts for all customers; `whenCalm` sets the other.',
    '',
    `*Right*: of how many findings on ${accuracy.replies} real replies how many stand where something of that kind was marked; from ten findings on as a rate. The marks were made by a language model that followed a written guide, reply by reply, not by people: a careful and consistent reader, no ground truth. The rules were developed on the same replies, so expect somewhat less on others. *–*: nothing found there, or of a kind that was not marked. \`npm run accuracy -- <drafts> <labels>\` measures anew and writes \`accuracy.json\`.`,
    '',
    '## Moves',
    '',
    "What a reply does: `moves` of a report, and `reply.does('apology')` in the code of a rule.",
    '',
    ...(await listed('moves', moves)),
    '',
    'Code may also ask for these, which no report has:',
    '',
    ...(await listed('moves', cues)),
    '',
    '## Signals',
    '',
    "What the messages of the customer say: `signals` of a report, and `customer.signals('upset')` in the code of a rule.",
    '',
    ...(await listed('signals', signals)),
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

/** The table of what is in a folder of `src`, each with the first sentence of its comment and its first example. */
async function listed(folder: 'moves' | 'signals', all: readonly { readonly id: string }[]): Promise<string[]> {
  const rows = all.map(async ({ id }) => {
    const [, comment] = /\/\*\*((?:(?!\*\/).)*)\*\/\nexport default/s.exec(
      readFileSync(`src/${folder}/${id}.ts`, 'utf8'),
    )!
    const [sentence] = /^.*?\.(?= |$)/.exec(comment!.replace(/\s*\n \*\s*/g, ' ').trim())!
    const { examples } = (await import(`../src/${folder}/${id}.ts`)) as { examples: MoveExamples }
    return `| \`${id}\` | ${cell(sentence)} | ${cell(emphasised(examples.yes[0]!))} |`
  })
  return [`| ${folder.slice(0, -1)} | what it is | such as |`, '|---|---|---|', ...(await Promise.all(rows))]
}

/** How often a rule was right where labelled replies were read. */
function precisionOf(id: string): string {
  const { findings, right } = accuracy.rules[id] ?? { findings: 0, right: 0 }
  if (findings === 0) return '–'
  return findings < 10 ? `${right} of ${findings}` : `${Math.round((100 * right) / findings)} % of ${findings}`
}

function page(rule: Rule, docs: Docs): string {
  const { id, severity, whenCalm = severity, preset, message, explanation, find, weights, whenWeighed = 'info' } = rule
  const lint = only(rule)
  return [
    `# ${id}`,
    `${message.replace('{match}', '…')} ${explanation}`,
    `*Severity:* ${severity}${whenCalm === severity ? '' : `, beside a calm customer ${whenCalm}`} · *Preset:* ${preset}`,
    ...(weights
      ? [
          `Where no rule finds words of a sentence, all its words are weighed: what only they tell is \`${whenWeighed}\`.`,
        ]
      : []),
    ...('seems' in find
      ? [
          `Where it sees no reason itself, decision trees that were learned may: what only they tell is \`${whenWeighed}\`.`,
        ]
      : []),
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

function instead(lint: Linter, example: Example): string {
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
