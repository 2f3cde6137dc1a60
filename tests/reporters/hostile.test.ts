import { fromMarkdown } from 'mdast-util-from-markdown'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { formats, type Linted } from '../../src/reporters/index.ts'
import { HOSTILE } from './hostile.ts'
import { reported, wordedBy } from './linted.ts'

/** What a terminal obeys, or what hides or reorders what is read. */
const OBEYED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/

const cases = HOSTILE.map(([what, text]) => ({ what, text, linted: wordedBy(text) }))
const all = cases.map(({ linted }) => linted)

describe.each(formats)('%s', (format) => {
  test.each(cases)('gives nothing to obey of $what', async ({ linted }) => {
    const text = await reported(format, [linted])
    expect(text).not.toMatch(OBEYED)
    const lines = text.split('\n').map((line) => line.trim())
    const commands = lines.filter((line) => line.startsWith('::'))
    expect(
      commands.filter((line) => !/^::(?:error|warning) file=[^:,]*,[a-zA-Z=0-9,]*,title=[^:,]*::/.test(line)),
    ).toEqual([])
    expect(commands).toHaveLength(format === 'github' ? 2 : 0)
    // These are obeyed anywhere in a line that is no command itself.
    expect(lines.filter((line) => !line.startsWith('::') && /##\w*\[/.test(line))).toEqual([])
  })
})

describe('stylish', () => {
  test('has no colours but its own', async () => {
    const text = await reported('stylish', all, true)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    expect(text.replace(/\x1b\[(?:[0-4]|22|24|3[0-9])m/g, '')).not.toMatch(OBEYED)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    expect(text).not.toMatch(/\x1b\[31mred/)
  })
})

describe('json and jsonl', () => {
  test('say all as it is', async () => {
    const reports = JSON.parse(await reported('json', all))
    const lines = (await reported('jsonl', all)).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual(reports)
    const titles = reports.map(({ title }: Linted['entry'] & object) => title)
    expect(titles).toEqual(HOSTILE.map(([, text]) => text))
  })
})

describe('html', () => {
  test.each(cases)('has no other elements for $what', async ({ linted }) => {
    expect(skeleton(parse(await reported('html', [linted])))).toEqual(
      skeleton(parse(await reported('html', [wordedBy('x')]))),
    )
  })
})

describe('markdown', () => {
  test.each(cases)('has no other structure for $what', async ({ linted }) => {
    const text = await reported('markdown', [linted])
    expect(outline(fromMarkdown(text))).toEqual(outline(fromMarkdown(await reported('markdown', [wordedBy('x')]))))
    // What GitHub makes links, mentions, pictures or formulas of.
    expect(wordsIn(fromMarkdown(text)).filter((words) => /@\w|#\d|GH-\d|https?:\/\/|www\./.test(words))).toEqual([])
    expect(text.replace(/(?<!`)(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '')).not.toMatch(/:\w+:|\$\w/)
  })
})

/** The elements of a page with the names of their attributes, in order. */
function skeleton(node: DefaultTreeAdapterTypes.Node): readonly string[] {
  const own = 'attrs' in node ? [`${node.tagName} ${node.attrs.map(({ name }) => name).join(' ')}`] : []
  return [...own, ...('childNodes' in node ? node.childNodes.flatMap(skeleton) : [])]
}

interface Node {
  readonly type: string
  readonly value?: string
  readonly children?: readonly Node[]
}

/** What Markdown is made of, in order. */
function outline({ type, children = [] }: Node): readonly string[] {
  return [type, ...children.flatMap(outline)]
}

/** The words of Markdown that are no code. */
function wordsIn({ type, value = '', children = [] }: Node): readonly string[] {
  return [...(type === 'text' ? [value] : []), ...children.flatMap(wordsIn)]
}
