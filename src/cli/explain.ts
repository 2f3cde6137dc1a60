import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { styleText } from 'node:util'
import { resolve } from '../config/resolve.ts'
import { applySuggestion, createLinter, rules as house, type RuleId } from '../index.ts'
import { toCase } from '../project/example.ts'
import type { Project } from '../project/load.ts'
import { escapeControls, escapeLine } from '../reporters/escape.ts'
import type { Style } from '../reporters/reporter.ts'
import { wrap } from '../reporters/width.ts'
import type { Config, Example, Rule } from '../types.ts'
import { unexpected } from '../unexpected.ts'

/** How many examples are shown of a kind. */
const MOST = 5

/**
 * A rule's page for a terminal: its level, what it says and why, examples with their rewrites, and where more of
 * them are. Throws a TypeError where no rule has that id.
 */
export function explain(id: string, config: Config, examples: Project['examples'] | undefined, style: Style): string {
  const { rules } = resolve(config, house)
  const on = rules.find((rule) => rule.id === id)
  const rule = on ?? house.find((one) => one.id === id)
  if (!rule) throw unexpected('rule', id, [...new Set([...house, ...rules].map((one) => one.id))])

  const columns = Math.min(Math.max(style.columns, 40), 100)
  const paint = (text: string, color: 'bold' | 'dim') =>
    style.color ? styleText(color, text, { validateStream: false }) : text
  const text = [rule.message.replace('{match}', '…'), rule.explanation].map(escapeLine).join(' ')
  const name = escapeLine(id)
  const own = examples?.get(id)
  const page = own ? undefined : pageOf(id)
  const [bad, good] = own
    ? [own.bad.map((one) => toMarkdown(one) + rewritesOf(rule, one)), (own.good ?? []).map(toMarkdown)]
    : sectionsOf(page ?? '')
  const section = (title: string, items: readonly string[]) =>
    items.length === 0 ? [] : ['', paint(title, 'bold'), ...items.slice(0, MOST).flatMap(listed)]
  const listed = (item: string) =>
    item.split('\n').flatMap((line) => {
      const indent = `  ${' '.repeat(/^ */.exec(line)![0].length)}`
      const [first, ...rest] = wrap(render(line.trimStart(), paint), columns - indent.length - 2)
      return [`${indent}${first}`, ...rest.map((one) => `${indent}  ${one}`)]
    })
  return [
    `${paint(name, 'bold')}  ${on ? loudness(rule) : 'off'}`,
    '',
    ...wrap(text, columns),
    ...section('What it finds, and what to write instead', bad),
    ...section('What it passes', good),
    '',
    ...(page ? wrap(`More: https://github.com/replylint/replylint/blob/main/rules/docs/${id}.md`, columns) : []),
    ...wrap(`Turn it off: --rule ${name}=off, or in a configuration "rules": {"${name}": "off"}`, columns),
    '',
  ].join('\n')
}

/** The severity of a rule, and those beside a calm customer and of what was only learned where they are others. */
function loudness({ severity, whenCalm = severity, weights, find, whenWeighed = 'info' }: Rule): string {
  const calm = whenCalm === severity ? '' : `, beside a calm customer ${whenCalm}`
  const learned = weights ? 'all words are weighed' : 'seems' in find ? 'only decision trees tell' : undefined
  return severity + calm + (learned && whenWeighed !== severity ? `, where ${learned} ${whenWeighed}` : '')
}

/** The page that the package has of a rule of the house. */
function pageOf(id: string): string | undefined {
  if (!house.some((rule) => rule.id === id)) return undefined
  // The bundle and the source of the command are not equally far from the root of the package.
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const file = join(folder, 'rules', 'docs', `${id}.md`)
    if (existsSync(file)) return readFileSync(file, 'utf8')
    if (dirname(folder) === folder) return undefined
  }
}

/** The items of the two lists of examples in a page. */
function sectionsOf(page: string): readonly [bad: string[], good: string[]] {
  const items = (title: string) => {
    const [, section = ''] = page.split(`## ${title}\n`)
    const [list = ''] = section.split('\n## ')
    return list
      .trim()
      .split(/\n(?=- )/)
      .flatMap((item) => item.trim() || [])
  }
  return [items('What it finds, and what to write instead'), items('What it passes')]
}

/** An example of a pack, as it would stand in a page. */
function toMarkdown(example: Example): string {
  const draft = typeof example === 'string' ? { reply: example } : example
  const turns = (draft.thread ?? []).map(({ from, text }) => `*${from}:* ${escapeMarkdown(text)}`)
  const reply = draft.reply.split('**').map(escapeMarkdown).join('**')
  return `- ${turns.length > 0 ? `${turns.join(' ')} *reply:* ` : ''}${reply}`
}

/** The rewrites of an example that the rule of a pack finds, each applied, as they would stand in a page. */
function rewritesOf(rule: Rule, example: Example): string {
  const off = Object.fromEntries(house.map(({ id }) => [id, 'off' as const])) as { [id in RuleId]: 'off' }
  const { draft } = toCase(example)
  const suggestions = createLinter({ rules: off, add: [rule] })(draft).findings.flatMap((one) => one.suggestions)
  const rewritten = suggestions.map((one) => [one.title, applySuggestion(draft.reply, one)].map(escapeMarkdown))
  return rewritten.map(([title, reply]) => `\n  - *${title}:* ${reply}`).join('')
}

function escapeMarkdown(text: string): string {
  return escapeLine(text).replace(/[\\*]/g, '\\$&')
}

/** A line of a page without its marks, but for the `**` around what is found where nothing else shows it. */
function render(line: string, paint: (text: string, color: 'bold' | 'dim') => string): string {
  const plain = (text: string) => escapeControls(text.replace(/\\(.)/g, '$1'))
  return line.replace(
    /\*\*((?:\\.|[^\\])+?)\*\*|\*((?:\\.|[^\\*])+)\*|((?:\\.|[^\\*])+)/g,
    (_, found?: string, label?: string, text?: string) => {
      if (label !== undefined) return paint(plain(label), 'dim')
      if (found === undefined) return plain(text ?? '')
      const bold = paint(plain(found), 'bold')
      return bold === plain(found) ? `**${bold}**` : bold
    },
  )
}
