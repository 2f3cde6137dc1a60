import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTable } from '../../src/documents/csv.ts'
import { readHtml } from '../../src/documents/html.ts'
import { readJson, readJsonLines } from '../../src/documents/json.ts'
import { readMarkdown } from '../../src/documents/markdown.ts'
import { chain, createCells, locate, type Projection } from '../../src/documents/projection.ts'
import type { Value } from '../../src/documents/value.ts'
import { readYaml } from '../../src/documents/yaml.ts'

/** A way to write a text, and files of one text written so. */
interface Notation {
  /** A file with this between its marks. */
  readonly file: (raw: string) => string
  readonly read: (file: string) => Projection
  /** What such a text is made of. */
  readonly pieces: readonly string[]
  /** What may be put in the place of a part of it. */
  readonly edits: readonly string[]
  /** Whether what a part of it means depends on what is around it. */
  readonly woven?: true
}

const WORDS = ['calm', 'down', 'Ana,', ' ', '  ', '😀', 'é', '&amp;', '{{name}}', '’', '.', '<', '%']
const STRING = [...WORDS, '\\n', '\\"', '\\\\', '\\/', '\\u00e9', '\\ud83d\\ude00', '\\r\\n', '\\t']
const QUOTED = [...WORDS, '""', '\n', '\r\n', ',', ';']
const EDITS = ['calmly', 'a "b" & <c>', 'one\ntwo', "it's", '\\', '😀', 'a, b; c']

const notations: Readonly<Record<string, Notation>> = {
  JSON: {
    file: (raw) => `\ufeff{"id": 1, "body": "${raw}"}`,
    read: (file) => projectionIn(readJson(file), 'body'),
    pieces: STRING,
    edits: EDITS,
  },
  'JSON lines': {
    file: (raw) => `{"body": "first"}\r\n\n{"body": "${raw}"}\r\n`,
    read: (file) => projectionIn(listIn(readJsonLines(file))[1]!, 'body'),
    pieces: STRING,
    edits: EDITS,
  },
  'cells in quotation marks': {
    file: (raw) => `\ufeffname,body\r\nlate,"${raw}"\r\n`,
    read: (file) => projectionIn(listIn(readTable(file))[0]!, 'body'),
    pieces: QUOTED,
    edits: EDITS,
  },
  'cells without quotation marks': {
    file: (raw) => `name\tbody\nlate\t${raw}\nother\tcell\n`,
    read: (file) => projectionIn(listIn(readTable(file, '\t'))[0]!, 'body'),
    pieces: WORDS,
    edits: ['calmly', 'a; b, c', '\\'],
  },
  'YAML in double quotation marks': {
    file: (raw) => `- name: one\n  body: "${raw}"\n`,
    read: (file) => projectionIn(listIn(readYaml(file))[0]!, 'body'),
    pieces: [
      ...WORDS,
      "'",
      '\\n',
      '\\"',
      '\\\\',
      '\\u00e9',
      '\\U0001f600',
      '\\x41',
      '\\_',
      '\n    ',
      '\n\n    ',
      '\\\n    ',
    ],
    edits: EDITS,
  },
  'YAML in single quotation marks': {
    file: (raw) => `- name: one\r\n  body: '${raw}'\r\n`,
    read: (file) => projectionIn(listIn(readYaml(file))[0]!, 'body'),
    pieces: [...WORDS, "''", '"', '\\', '\r\n    ', '\r\n\r\n    '],
    edits: ['calmly', "it's", 'a "b"'],
  },
  'YAML as a literal block': {
    file: (raw) => `- name: one\n  body: |\n    ${raw}\n- name: two\n`,
    read: (file) => projectionIn(listIn(readYaml(file))[0]!, 'body'),
    pieces: [...WORDS, "'", '"', '\\', ': ', ' #', '\n    ', '\n\n    ', '\n      '],
    edits: ['calmly', "it's: a #b", 'one\ntwo'],
  },
  'YAML as a folded block': {
    file: (raw) => `- name: one\n  body: >-\n    ${raw}\n`,
    read: (file) => projectionIn(listIn(readYaml(file))[0]!, 'body'),
    pieces: [...WORDS, "'", '"', '\\', ': ', '\n    ', '\n\n    '],
    edits: ['calmly', "it's: a #b"],
  },
  'YAML without marks': {
    file: (raw) => `- name: one\n  body: ${raw}\n`,
    read: (file) => projectionIn(listIn(readYaml(file))[0]!, 'body'),
    pieces: ['calm', 'down', ' ', '  ', '😀', "'", '\n    ', '\n\n    ', '.', '\\'],
    edits: ['calmly', "it's a b"],
  },
  HTML: {
    file: (raw) => `<div>${raw}</div>`,
    read: readHtml,
    pieces: [
      ...WORDS,
      '\r\n',
      '&nbsp;',
      '&#128512;',
      '&#x1F600;',
      '&ampx',
      '& ',
      '&nothing;',
      '<b>',
      '</b>',
      '<br>',
      '<br/>',
      '<p>',
      '</p>',
      '<li>',
      '<!-- no -->',
      '<blockquote>',
      '</blockquote>',
      '<code>',
      '</code>',
      '<table><td>',
      '</table>',
      '<script>no</script>',
      '<s>no</s>',
    ],
    edits: ['calmly', 'a "b" & <c>', 'é😀', 'one&nbsp;two'],
  },
  Markdown: {
    file: (raw) => `\ufeff---\r\ntitle: Late\r\n---\r\n\r\n${raw}\r\n`,
    read: readMarkdown,
    pieces: [
      ...WORDS,
      '&nbsp;',
      '&#128512;',
      '&nothing;',
      '\\*',
      '\\',
      '*',
      '**',
      '_',
      '`',
      '[',
      '](https://shop.example)',
      '\n',
      '\r\n',
      '  \n',
      '\n\n',
      '\n\n- ',
      '\n\n> ',
      '\n> ',
      '\n    ',
      '<b>',
      '</b>',
      '<!-- no -->',
      '# ',
      '~~',
      '\n\n- [ ] ',
      '\n\n- [x]\n  ',
      '\r\n\r\n- [ ]\r\n  ',
      '\n\nw | w\n- | -\nw | ',
      '\n\n| w | w |\n| - | - |\n| w | ',
      ' | ',
      '\\|',
    ],
    edits: ['calmly', 'a "b" & <c>', '*so* [x](y) `z` \\ _a_ &amp; 1. - {first_name}', 'a | b', 'é😀'],
    woven: true,
  },
  'HTML in JSON': {
    file: (raw) => `{"body": "${raw}"}`,
    read(file) {
      const outer = projectionIn(readJson(file), 'body')
      return chain(outer, readHtml(outer.text))
    },
    pieces: [...WORDS, '\\n', '<p>', '\\u003cb\\u003e', '<\\/b>', '&quot;', '&#39;', '\\"', '&\\u0061mp;', '<br />'],
    edits: ['calmly', 'a "b" & <c>'],
  },
}

describe.each(Object.entries(notations))('%s', (name, { file, read, pieces, edits, woven }) => {
  // No letter may stand after `<`, and what is not in quotation marks may not become a number.
  const edge = name.includes('HTML') ? '1' : 'x'
  const raws = fc
    .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 20 })
    // Both ends are words, so that the text is not blank.
    .map((parts) => `w${parts.join('')}w`)
  const ends = fc.tuple(fc.nat(1000), fc.nat(1000))

  test.skipIf(woven)('maps every range to what is read as the same characters', () => {
    fc.assert(
      fc.property(raws, ends, (raw, between) => {
        const source = file(raw)
        const projection = read(source)
        // A line feed that ends a block is its own.
        const range = rangeIn(projection.text.trimEnd(), between)
        const exact = projection.toSource(range)
        if (!exact) return
        expect(read(file(edge + source.slice(...exact) + edge)).text.trimEnd()).toBe(
          edge + projection.text.slice(...range) + edge,
        )
      }),
      { numRuns: 1000 },
    )
  })

  test('maps the whole of a text without tags, and every place is in the file', () => {
    fc.assert(
      fc.property(raws, ends, (raw, between) => {
        const source = file(raw)
        const projection = read(source)
        const place = locate(projection, rangeIn(projection.text, between))
        expect(place).not.toBeNull()
        expect(source.slice(0, place![0]).length).toBe(place![0])
        expect(place![1]).toBeLessThanOrEqual(source.length)
        // Lines of a folded block that are indented further, or end in a space, are not only folded.
        const seams = name.includes('folded') ? /\n {5}| \n/ : name === 'Markdown' ? /[<>\\*_`[\n#~]/ : /[<>\\]/
        if (!seams.test(raw)) expect(projection.toSource([0, projection.text.trimEnd().length])).not.toBeNull()
      }),
      { numRuns: 300 },
    )
  })

  test('writes what is put in the place of a range so that it is read, and nothing else changes', () => {
    fc.assert(
      fc.property(raws, ends, fc.constantFrom(...edits), (raw, between, edit) => {
        const source = file(raw)
        const { text, toSource, encode } = read(source)
        const [start, end] = rangeIn(text, between)
        const place = toSource([start, end])
        const written = encode(edit, [start, end])
        if (!place || written === null || !/\w/.test(text.charAt(start)) || !/\w/.test(text.charAt(end - 1))) return
        // Beside other words a mark may become emphasis: `edit` reads what it made again, and leaves that alone.
        if (name === 'Markdown' && /[*_~]/.test(source.charAt(place[0] - 1) + source.charAt(place[1]))) return
        const edited = source.slice(0, place[0]) + written + source.slice(place[1])
        expect(read(edited).text).toBe(text.slice(0, start) + edit + text.slice(end))
      }),
      { numRuns: 500 },
    )
  })
})

/** Two places in a text, in order, that part no pair of surrogates. */
function rangeIn(text: string, between: readonly [number, number]): readonly [number, number] {
  const [start, end] = between.map((at) => whole(text, at % (text.length + 1))).sort((a, b) => a - b)
  return [start!, end!]
}

function whole(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at
}

function listIn(value: Value): readonly Value[] {
  if (value.kind !== 'list') throw new Error(`Unexpected ${value.kind}, expected a list`)
  return value.values
}

function projectionIn(value: Value, name: string): Projection {
  const text = value.kind === 'map' ? value.entries.get(name) : undefined
  if (text?.kind !== 'text') throw new Error(`Unexpected ${text?.kind}, expected a text`)
  const projection = text.project()
  expect(projection.text).toBe(text.text)
  return projection
}

/** What is done with cells, each on the source after the last. */
const deed = fc.oneof(
  fc.record({
    deed: fc.constant('add' as const),
    text: fc.string({ minLength: 1, maxLength: 4 }),
    gap: fc.nat(2),
    width: fc.option(fc.nat(5)),
  }),
  fc.record({
    deed: fc.constantFrom('insert' as const, 'drop' as const),
    text: fc.string({ maxLength: 3 }),
    gap: fc.constant(0),
    width: fc.constant(0),
  }),
  fc.record({ deed: fc.constant('extend' as const), text: fc.constant(''), gap: fc.nat(1), width: fc.nat(3) }),
)

type Unit = readonly [start: number, end: number]

/** Where each range of a text stands by its units, one by one; null for a unit that is not in the source. */
function placeBy(units: readonly (Unit | null)[], [from, to]: Unit, empty: number): Unit | null {
  if (units.length === 0) return [empty, empty]
  const isParted = (at: number) => at > 0 && units[at] != null && units[at][0] === units[at - 1]?.[0]
  if (isParted(from) || isParted(to)) return null
  if (from === to) {
    const place = units[from]?.[0] ?? units[from - 1]?.[1]
    return place === undefined ? null : [place, place]
  }
  const within = units.slice(from, to)
  const follows = (unit: Unit | null, at: number) =>
    unit !== null && (at === 0 || unit[0] === within[at - 1]?.[1] || isParted(from + at))
  return within.every(follows) ? [within[0]![0], within.at(-1)![1]] : null
}

test('cells lead back to the source as their units do, one by one', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 12 }), (deeds) => {
      const cells = createCells()
      let units: (Unit | null)[] = []
      let text = ''
      let at = 5
      for (const { deed, text: words, gap, width } of deeds) {
        at += gap
        const end = at + (width ?? words.length)
        if (deed === 'add') {
          cells.add(words, at, end)
          const start = at
          const isVerbatim = words.length === end - at
          for (let unit = 0; unit < words.length; unit++)
            units.push(isVerbatim ? [start + unit, start + unit + 1] : [start, end])
          text += words
        } else if (deed === 'insert') {
          cells.insert(words)
          for (let unit = 0; unit < words.length; unit++) units.push(null)
          text += words
        } else if (deed === 'extend') {
          cells.extend(at, end)
          let last = units.length
          while (last > 0 && units[last - 1]?.[1] === at) last--
          units = units.map((unit, index) => (index >= last && unit ? [unit[0], end] : unit))
        } else {
          cells.drop()
          units.pop()
          text = text.slice(0, -1)
        }
        if (deed !== 'insert' && deed !== 'drop') at = end
        expect(cells.last()).toBe(text.slice(-1))
      }
      const projection = cells.project((words) => words, 3)
      expect(projection.text).toBe(text)
      for (let from = 0; from <= text.length; from++)
        for (let to = from; to <= text.length; to++)
          expect([from, to, projection.toSource([from, to])]).toEqual([from, to, placeBy(units, [from, to], 3)])
    }),
    { numRuns: 1000 },
  )
})
