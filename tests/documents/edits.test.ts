import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { parse as parseYaml, stringify } from 'yaml'
import { type Item, type Kind, readItems } from '../../src/documents/index.ts'

/** How many files of each format are made: `npm run edits` makes many. */
const RUNS = Number(process.env.RUNS ?? 10)

/** A canned reply, whatever file it will stand in. */
interface Macro {
  readonly title: string
  readonly text: string
}

/** A way to write macros into a file, and what another reader makes of that file. */
interface Format {
  readonly kind: Kind
  readonly write: (macros: readonly Macro[]) => string
  /** The data of the file; of a file without data, nothing. */
  readonly data?: (source: string) => unknown
}

const SHELF = [
  'calm down',
  'Hi {{name}},',
  'it’s “late”',
  'a "b" c',
  "don't",
  'crème 😀👍🏽',
  '50 % off; or, not',
  '\\ back',
  '100 < 200 & more',
  '# no',
  ': yes',
  '{% if a %}one{% else %}two{% endif %}',
  'tab\tbed',
  'null',
  '=SUM(A1)',
]

const macros = fc.array(
  fc.record({
    title: fc.constantFrom('Late', 'A "title"', 'é; ü, x', '- dash', 'Café 😀', '{a}: [b]', "o'clock"),
    text: fc
      .array(fc.tuple(fc.constantFrom(...SHELF), fc.constantFrom(' ', '\n', '\n\n', ', ')), {
        minLength: 1,
        maxLength: 8,
      })
      .map((pieces) => `Words ${pieces.map((piece) => piece.join('')).join('')}end`),
  }),
  { minLength: 2, maxLength: 4 },
)

const html = (text: string) =>
  `<p>${text
    .replace(/[&<>]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[mark]!)
    .replaceAll('’', '&rsquo;')
    .replaceAll('\n\n', '</p>\r\n<p>')
    .replaceAll('\n', '<br />')
    .replaceAll('calm down', '<b>calm</b> down')}</p>`
const crlf = (text: string) => text.replace(/\r?\n/g, '\r\n')
const cell = (text: string) => `"${text.replaceAll('"', '""')}"`
const withoutMark = (source: string) => source.replace(/^\ufeff/, '')
const json = (source: string) => JSON.parse(withoutMark(source))
const table = (source: string) =>
  Papa.parse(withoutMark(source), { header: true, delimiter: '', skipEmptyLines: true }).data

const formats: Readonly<Record<string, Format>> = {
  'text between lines of hyphens': {
    kind: 'text',
    write: (all) => `\ufeff${all.map(({ text }) => text).join('\n---\n')}\n`,
  },
  'text with other line ends': { kind: 'text', write: (all) => crlf(all.map(({ text }) => text).join('\n-----\n')) },
  Markdown: {
    kind: 'markdown',
    write: (all) =>
      crlf(
        `\ufeff---\ntitle: x\n---\n\n${all.map(({ title, text }) => `## ${title.replace(/[<[{]/g, '\\$&')}\n\n${text.replaceAll('calm', '**calm**')}`).join('\n\n')}\n`,
      ),
  },
  HTML: {
    kind: 'html',
    write: (all) =>
      `\ufeff<!doctype html>\r\n<title>x</title>\r\n${all.map(({ text }) => `<section class="x">${html(text)}</section>`).join('\r\n')}`,
  },
  'JSON of any shape': {
    kind: 'json',
    write: (all) =>
      `\ufeff${crlf(JSON.stringify({ rate: 100, big: '9'.repeat(20), list: all.map(({ title, text }) => ({ title, body: text })) }, null, '\t')).replace('"rate": 100', '"rate":1.0e2')}`,
    data: json,
  },
  'an export of Zendesk': {
    kind: 'json',
    write: (all) =>
      JSON.stringify({
        macros: all.map(({ title, text }, id) => ({
          id,
          title,
          actions: [
            { field: 'status', value: 'open' },
            { field: 'comment_value_html', value: html(text) },
          ],
        })),
      })
        .replaceAll('</', '<\\/')
        .replaceAll('é', '\\u00e9'),
    data: json,
  },
  'an export of Chatwoot': {
    kind: 'json',
    write: (all) =>
      JSON.stringify(
        all.map(({ title, text }, id) => ({ id, short_code: title, content: `${text}\n\n- **one**\n- two` })),
      ),
    data: json,
  },
  'JSON lines': {
    kind: 'jsonl',
    write: (all) => all.map(({ title, text }) => `${JSON.stringify({ title, text, n: 1 })}\r\n`).join('\n'),
    data: (source) =>
      source
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line)),
  },
  CSV: {
    kind: 'csv',
    write: (all) =>
      `\ufeffname,body,other\r\n${all.map(({ title, text }) => `${cell(title)},${cell(crlf(text))},x\r\n`).join('')}`,
    data: table,
  },
  'CSV of HTML with semicolons': {
    kind: 'csv',
    write: (all) =>
      `name;keywords;content;note\n${all.map(({ title, text }) => [title, 'k', html(text), ''].map(cell).join(';')).join('\n')}`,
    data: table,
  },
  TSV: {
    kind: 'tsv',
    write: (all) => `name\tbody\n${all.map(({ title, text }) => `${cell(title)}\t${cell(text)}\n`).join('')}`,
    data: table,
  },
  'YAML in blocks': {
    kind: 'yaml',
    write: (all) =>
      `# ours\nreplies:\n${all.map(({ title, text }) => `  - name: ${JSON.stringify(title)}\n    body: |-\n${text.replace(/^(?=.)/gm, '      ')}\n`).join('\n')}`,
    data: (source) => parseYaml(source),
  },
  'YAML as a library writes it': {
    kind: 'yaml',
    write: (all) =>
      crlf(
        stringify(
          { list: all.map(({ title, text }) => ({ title, response: html(text), kept: 'null' })) },
          { lineWidth: 60 },
        ),
      ),
    data: (source) => parseYaml(source),
  },
}

const WORDS = ['calmly', 'a "b" & <c>', "it's; so, to say", 'é😀', 'x: y # z', 'one\ntwo']

describe.each(Object.entries(formats))('%s', (_, { kind, write, data }) => {
  test('keeps every byte but those of the edit, and all data but its field', async () => {
    await fc.assert(
      fc.asyncProperty(macros, fc.nat(3), fc.nat(100), fc.constantFrom(...WORDS), async (all, which, where, words) => {
        const source = write(all)
        const { items } = await readItems(kind, source)
        const item = items[which % items.length]!
        const { text, toSource, encode } = item.projection
        const ranges = [...text.matchAll(/\b[a-z]{3,}\b/g)].map(
          ({ 0: word, index }) => [index, index + word.length] as const,
        )
        const range = ranges[where % ranges.length]
        const place = range && toSource(range)
        const written = range ? encode(words, range) : null
        fc.pre(range !== undefined && !!place && written !== null)
        const edited = source.slice(0, place[0]) + written + source.slice(place[1])

        const after = (await readItems(kind, edited)).items
        const expected = items.map((one) =>
          one === item ? text.slice(0, range[0]) + words + text.slice(range[1]) : one.projection.text,
        )
        expect(after.map(({ projection }) => projection.text)).toEqual(expected)
        expect(after.map(({ title, path }) => [title, path])).toEqual(items.map(({ title, path }) => [title, path]))
        if (!data) return
        const [before, now] = [data(source), data(edited)]
        expect(fieldOf(now, item)).not.toEqual(fieldOf(before, item))
        expect(emptied(now, item)).toEqual(emptied(before, item))
      }),
      { numRuns: RUNS },
    )
  })

  test('keeps every byte where each word is put in its own place', async () => {
    await fc.assert(
      fc.asyncProperty(macros, async (all) => {
        const source = write(all)
        for (const { projection } of (await readItems(kind, source)).items) {
          const { text, toSource, encode } = projection
          for (const { 0: word, index } of text.matchAll(/\b[a-z]{3,}\b/g)) {
            const place = toSource([index, index + word.length])
            if (place) expect(source.slice(0, place[0]) + encode(word) + source.slice(place[1])).toBe(source)
          }
        }
      }),
      { numRuns: Math.ceil(RUNS / 4) },
    )
  })
})

/** The steps of a path such as `macros[3].actions[0].value`. */
function stepsOf({ path = '' }: Item): readonly string[] {
  return [...path.matchAll(/\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|([^.[\]]+)/g)].map(
    ([, index, quoted, name]) => (index ?? quoted ?? name)!,
  )
}

function fieldOf(data: unknown, item: Item): unknown {
  return stepsOf(item).reduce((value, step) => (value as Record<string, unknown>)[step], data)
}

/** The data with nothing in the field of the item. */
function emptied(data: unknown, item: Item): unknown {
  const steps = [...stepsOf(item)]
  const last = steps.pop()!
  const parent = steps.reduce((value, step) => (value as Record<string, unknown>)[step], data)
  ;(parent as Record<string, unknown>)[last] = ''
  return data
}
