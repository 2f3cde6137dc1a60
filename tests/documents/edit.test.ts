import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readTable } from '../../src/documents/csv.ts'
import { type Change, type Content, edit, type Kind, readItems } from '../../src/documents/index.ts'
import { plain } from '../../src/documents/value.ts'

/** A way to write a file of some replies. */
interface Format {
  readonly kind: Kind
  /** A file with these as the raw texts of its replies. */
  readonly file: (raws: readonly string[]) => string
  readonly pieces: readonly string[]
  /** What the file says, read by somebody else: the value of each reply's field is at `body`. */
  readonly data?: (source: string) => readonly Record<string, unknown>[]
}

const WORDS = ['calm', 'down', 'Ana,', ' ', '  ', '😀', 'é', '&amp;', '{{name}}', '’', '.', '%']
const STRING = [...WORDS, '\\n', '\\"', '\\\\', '\\/', '\\u00e9', '\\ud83d\\ude00', '\\r\\n', '\\t']
const TAGS = ['<b>', '</b>', '<br>', '<p>', '</p>', '&nbsp;', '&#128512;', '<!-- no -->']
const EDITS = ['calmly', 'a "b" & <c>', "it's", '\\', '😀', 'a, b; c', 'one\ntwo', '---', ' # no: yes', '']

const yaml = (write: (raw: string) => string) => (raws: readonly string[]) =>
  `# Replies\r\nreplies:\r\n${raws.map((raw, at) => `  - name: n${at} # one\r\n    body: ${write(raw)}\r\n`).join('')}`.replace(
    /\r\n/g,
    '\n',
  )

const inYaml = (source: string) => parse(source).replies

const formats: Readonly<Record<string, Format>> = {
  text: {
    kind: 'text',
    file: (raws) => `\ufeff${raws.join('\r\n---\r\n')}\r\n\r\n`,
    pieces: [...WORDS, '\r\n', '\n', '\r'],
  },
  Markdown: {
    kind: 'markdown',
    file: ([raw]) => `---\r\ntitle: "T"\r\n---\r\n${raw}\r\n`,
    pieces: [...WORDS, '\r\n', '**', '- ', '`'],
  },
  HTML: {
    kind: 'html',
    file: ([raw]) => `\ufeff<!doctype html>\r\n<title>x</title><p>${raw}</p>\r\n`,
    pieces: [...WORDS, ...TAGS],
  },
  JSON: {
    kind: 'json',
    file: (raws) =>
      `\ufeff[${raws.map((raw) => `{"id": 12345678901234567890, "n": 1.0,\r\n\t"body":"${raw}", "body2": 1e2}`).join(' ,\n')}]\n`,
    pieces: STRING,
    data: (source) => JSON.parse(source.slice(1)),
  },
  'HTML in JSON': {
    kind: 'json',
    file: (raws) =>
      `{"macros": [${raws.map((raw) => `{"title": "t", "actions": [{"field": "comment_value_html", "value": "<p>${raw}</p>"}]}`)}]}`,
    pieces: [...STRING, '<b>', '<\\/b>', '&quot;', '<br />', '\\u003cb\\u003e'],
    data: (source) =>
      JSON.parse(source).macros.map(({ title, actions }: { title: string; actions: { value: string }[] }) => ({
        title,
        body: actions[0]!.value,
      })),
  },
  'JSON lines': {
    kind: 'jsonl',
    file: (raws) => raws.map((raw) => `{"body": "${raw}", "n": 1.50}\r\n`).join('\n'),
    pieces: STRING,
    data: (source) => source.split('\n').flatMap((line) => (line.trim() ? JSON.parse(line) : [])),
  },
  CSV: {
    kind: 'csv',
    file: (raws) => `\ufeffid,body,"no, te"\r\n${raws.map((raw, at) => `0${at},"${raw}",=1\r\n`).join('')}`,
    pieces: [...WORDS, '""', '\n', '\r\n', ',', ';'],
    data: (source) => plain(readTable(source)) as Record<string, unknown>[],
  },
  TSV: {
    kind: 'tsv',
    file: (raws) => `id\tbody\tother\n${raws.map((raw, at) => `0${at}\t${raw}\t+1\n`).join('')}`,
    pieces: [...WORDS, ';', ',', '"'],
    data: (source) =>
      source
        .split('\n')
        .slice(1, -1)
        .map((line) => ({ body: line.split('\t')[1], rest: line.split('\t').toSpliced(1, 1) })),
  },
  'YAML in double quotation marks': {
    kind: 'yaml',
    file: yaml((raw) => `"${raw}"`),
    pieces: [...WORDS, "'", '\\n', '\\"', '\\u00e9', '\\x41', '\n      ', '\n\n      ', '\\\n      '],
    data: inYaml,
  },
  'YAML in single quotation marks': {
    kind: 'yaml',
    file: yaml((raw) => `'${raw}'`),
    pieces: [...WORDS, "''", '"', '\\', '\n      '],
    data: inYaml,
  },
  'YAML as a literal block': {
    kind: 'yaml',
    file: yaml((raw) => `|\n      ${raw}`),
    pieces: [...WORDS, ': ', ' #', '\n      ', '\n\n      ', '\n        '],
    data: inYaml,
  },
  'YAML as a folded block': {
    kind: 'yaml',
    file: yaml((raw) => `>-\n      ${raw}`),
    pieces: [...WORDS, ': ', ' #', '\n      ', '\n\n      '],
    data: inYaml,
  },
  'YAML without marks': {
    kind: 'yaml',
    file: yaml((raw) => raw),
    pieces: ['calm', 'down', ' ', '😀', "'", '\n      ', '.', '\\'],
    data: inYaml,
  },
}

/** A change as a draw: which item, from where to where by thousandths of its text, and what to say. */
const draws = fc.array(fc.tuple(fc.nat(2), fc.nat(1000), fc.nat(12), fc.constantFrom(...EDITS)), { maxLength: 4 })

describe.each(Object.entries(formats))('%s', (_, { kind, file, pieces, data }) => {
  const raw = fc
    .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 })
    .map((parts) => `w${parts.join('')}w w w w`)
  const files = fc.tuple(raw, raw, raw).map(file)

  test('has every byte as it was where nothing is changed, and outside of what is', async () => {
    let made = 0
    await fc.assert(
      fc.asyncProperty(files, draws, async (source, drawn) => {
        const before = await contentOf(kind, source)
        expect((await edit(before, [])).content.source).toBe(source)
        const { items } = before.found
        const asked: Change[] = drawn.map(([which, from, width, text]) => {
          const item = which % items.length
          const words = items[item]!.projection.text
          const start = whole(words, from % (words.length + 1))
          return { item, range: [start, whole(words, Math.min(start + width, words.length))], text }
        })
        const edited = await edit(before, asked)
        made += edited.made.length
        expect(asked).toEqual(expect.arrayContaining([...edited.made]))
        expectOutside(before, edited.content.source, edited.made)
        const texts = items.map(({ projection }, item) =>
          changed(
            projection.text,
            edited.made.filter((one) => one.item === item),
          ),
        )
        const now = await contentOf(kind, edited.content.source)
        expect(now.found.items.map(({ projection }) => projection.text)).toEqual(texts)
        if (data) {
          const untouched = items.flatMap((_, item) => (edited.made.some((one) => one.item === item) ? [] : item))
          const rest = (rows: readonly Record<string, unknown>[]) =>
            rows.map(({ body, ...others }, row) => ({ ...others, ...(untouched.includes(row) ? { body } : {}) }))
          expect(data(edited.content.source)).toHaveLength(items.length)
          expect(rest(data(edited.content.source))).toEqual(rest(data(source)))
        }
      }),
      { numRuns: 60, seed: 11 },
    )
    // Else it would prove nothing.
    expect(made).toBeGreaterThan(20)
  })
})

test('an edit in a block of HTML in Markdown is written as HTML, and beside it as Markdown', async () => {
  const content = await contentOf('markdown', 'Look *here* now.\n\n<div>Look <b>there</b> now &amp; then.</div>\n')
  const { text } = content.found.items[0]!.projection
  const change = (at: number): Change => ({ item: 0, range: [at, at + 3], text: '[1] * 2 & <3>' })
  const { content: edited, made } = await edit(content, [change(text.indexOf('now')), change(text.lastIndexOf('now'))])
  expect(made).toHaveLength(2)
  expect(edited.source).toBe(
    'Look *here* \\[1\\] \\* 2 & \\<3>.\n\n<div>Look <b>there</b> [1] * 2 &amp; &lt;3&gt; &amp; then.</div>\n',
  )
})

async function contentOf(kind: Kind, source: string): Promise<Content> {
  const read = (text: string) => readItems(kind, text)
  return { source, found: await read(source), read, shown: (projection) => projection }
}

/** What is around the places of changes stands there as before, in the same order. */
function expectOutside({ source, found }: Content, now: string, made: readonly Change[]): void {
  const places = made
    .map(({ item, range }) => found.items[item]!.projection.toSource(range)!)
    .sort((a, b) => a[0] - b[0])
  const edges = [0, ...places.flat(), source.length]
  const kept = edges.flatMap((edge, index) =>
    index % 2 === 0 ? source.slice(edge, edges[index + 1]).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&') : [],
  )
  expect(now).toMatch(new RegExp(`^${kept.join('[^]*')}$`))
}

function changed(text: string, changes: readonly Change[]): string {
  return changes
    .toSorted((a, b) => a.range[0] - b.range[0])
    .reduceRight((words, { range: [start, end], text }) => words.slice(0, start) + text + words.slice(end), text)
}

/** The offset, or the one before where it parts a pair. */
function whole(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at
}
