import { readFileSync } from 'node:fs'
import ajv from 'ajv-draft-04'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { escapeXml } from '../../src/reporters/escape.ts'
import type { Linted } from '../../src/reporters/index.ts'
import { HOSTILE } from './hostile.ts'
import { found, linted, macro, reported, wordedBy } from './linted.ts'

const REPLY = '\ufeffHi 👍 Ana,\r\ncalm down\r\nnow. Rules are rules.'
const PLAIN: readonly Linted[] = [
  linted('replies/one two.txt', REPLY, [
    found(REPLY, 'Ana', 'info'),
    found(REPLY, 'calm down\r\nnow.', 'error', {
      suggestions: [
        { title: 'Drop', range: [12, 27], text: '', kind: 'fix' },
        { title: 'Say when', range: [12, 27], text: 'By {time}.', kind: 'template' },
      ],
    }),
    found(REPLY, 'Rules', 'warning'),
  ]),
  linted('clean.txt', 'Fine.', []),
  linted('long.txt', 'Long.', [], { incomplete: 'too-long' }),
]
const EVIL: readonly Linted[] = HOSTILE.map(([, text]) => wordedBy(text))

const MACHINES = ['sarif', 'github', 'junit', 'checkstyle'] as const

describe.each(MACHINES)('%s', (format) => {
  test('says where, how bad, what and by which rule', async () => {
    await expect(await reported(format, PLAIN)).toMatchFileSnapshot(`${format}.txt`)
  })

  test('says of nothing that it is nothing', async () => {
    await expect(await reported(format, [])).toMatchFileSnapshot(`${format}-nothing.txt`)
  })
})

test.each([
  ['github', 'title=Late parcel%3A error-thing::'],
  ['junit', 'name="Late parcel: error-thing 1:11"'],
  ['checkstyle', 'message="Late parcel: This is blunt.'],
] as const)('%s says in which reply of its file a finding is', async (format, said) => {
  const one = linted('macros.json', 'Calm down.', [found('Calm down.', 'Calm', 'error')])
  expect(await reported(format, [macro('Late parcel', one)])).toContain(said)
  expect(await reported(format, [one])).not.toMatch(/Late parcel|undefined/)
})

test.each([
  ['github', 'line=1,title=Late parcel%3A incomplete::'],
  ['junit', 'name="Late parcel: incomplete"'],
  ['checkstyle', '<error line="1" column="11" severity="warning" message="Late parcel: Incomplete'],
  ['sarif', '"text":"Late parcel: Incomplete'],
] as const)('%s says which reply of its file is incomplete', async (format, said) => {
  const one = linted('macros.json', 'Long.', [], { incomplete: 'too-long' })
  expect(await reported(format, [macro('Late parcel', one)])).toContain(said)
})

describe('github', () => {
  test('counts files, however many replies a file has', async () => {
    const one = linted('macros.json', 'Calm down.', [found('Calm down.', 'Calm', 'error')])
    const text = await reported('github', [macro('a', one), macro('b', one), linted('c.txt', 'Fine.', [])])
    expect(text).toMatch(/\n2 findings in 2 files\n$/)
  })
})

test.each(['github', 'junit', 'markdown'] as const)(
  '%s shows a rewrite with the rest of its last word',
  async (format) => {
    const reply = 'Calm down; it is coming.'
    const suggestions = [{ title: 'Drop it', range: [0, 12], text: 'I', kind: 'suggestion' }] as const
    const text = await reported(format, [linted('a.txt', reply, [found(reply, 'Calm down', 'error', { suggestions })])])
    expect(text).toMatch(/Drop it: `?It\b/)
  },
)

describe.each(['json', 'jsonl'] as const)('%s', (format) => {
  test('says by which words of a sentence it was found', async () => {
    const text = await reported(format, [
      linted('a.txt', 'Calm down.', [found('Calm down.', 'Calm down', 'error', { match: [0, 4] })]),
    ])
    const [{ findings }] = [JSON.parse(text)].flat()
    expect(findings[0].match).toEqual([0, 4])
  })
})

/** What is asked of SARIF. */
interface Result {
  readonly locations: readonly { readonly physicalLocation: { readonly region: Region } }[]
  readonly fixes?: readonly { readonly description: { readonly text: string } }[]
}

interface Region {
  readonly charOffset: number
  readonly charLength: number
}

describe.each(['markdown', 'html'] as const)('%s', (format) => {
  test('counts as replies only replies, and the findings of all', async () => {
    const findings = [found('Calm down.', 'Calm', 'warning')]
    const aside: Linted = { ...linted('a.md', 'Calm down.', findings), aside: true }
    const text = await reported(format, [linted('a.md', 'Calm down.', findings), aside])
    expect(text).toContain('2 findings in 1 reply')
  })
})

describe('sarif', () => {
  const validator = new ajv.default({ strict: false, allErrors: true, unicodeRegExp: false })
  formats.default(validator)
  const validate = validator.compile(JSON.parse(readFileSync('tests/reporters/schemas/sarif-2.1.0.json', 'utf8')))

  test.each([
    ['plain', PLAIN],
    ['hostile', EVIL],
    ['no', []],
  ])('is what the schema says, for %s text', async (_, all) => {
    const log = JSON.parse(await reported('sarif', all))
    validate(log)
    expect(validate.errors).toBeNull()
  })

  test('counts from the first character after a byte order mark, in UTF-16 units', async () => {
    const text = REPLY.slice(1)
    const { runs } = JSON.parse(await reported('sarif', PLAIN))
    const regions = runs[0].results.map(({ locations }: Result) => locations[0]!.physicalLocation.region)
    expect(runs[0].columnKind).toBe('utf16CodeUnits')
    expect(
      regions.map(({ charOffset, charLength }: Region) => text.slice(charOffset, charOffset + charLength)),
    ).toEqual(['Ana', 'calm down\r\nnow.', 'Rules'])
    expect(regions[0]).toMatchObject({ startLine: 1, startColumn: 7, endLine: 1, endColumn: 10 })
    expect(regions[1]).toMatchObject({ startLine: 2, startColumn: 1, endLine: 3, endColumn: 5 })
  })

  test('gives rewrites without slots as fixes', async () => {
    const { runs } = JSON.parse(await reported('sarif', PLAIN))
    expect(
      runs[0].results.flatMap(({ fixes = [] }: Result) => fixes.map(({ description }) => description.text)),
    ).toEqual(['Drop'])
  })
})

describe('junit', () => {
  test.each([
    ['plain', PLAIN],
    ['hostile', EVIL],
    ['no', []],
  ])('is what the schema says, for %s text', async (_, all) => {
    expect(await complaintsAbout(await reported('junit', all), 'tests/reporters/schemas/junit.xsd')).toEqual([])
  })
})

describe('checkstyle', () => {
  test.each([
    ['plain', PLAIN],
    ['hostile', EVIL],
    ['no', []],
  ])('is XML, for %s text', async (_, all) => {
    expect(await complaintsAbout(await reported('checkstyle', all))).toEqual([])
  })
})

describe('XML', () => {
  test('has no character that XML has not, and none that ends what it is in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeXml(text)).toMatch(/^(?:[\x20-\u{10ffff}]|&#\d+;)*$/u)
        expect(escapeXml(text)).not.toMatch(/[<>"'\t\n\ufffe\uffff\p{Surrogate}]|&(?!#\d+;)/u)
      }),
    )
    expect(escapeXml('É 👍 日')).toBe('É 👍 日')
  })
})

/** What is wrong with XML, by itself or by a schema. */
async function complaintsAbout(xml: string, schema?: string): Promise<readonly string[]> {
  const document = { fileName: 'report.xml', contents: xml }
  const { errors } = await validateXML(
    schema === undefined
      ? { xml: document, normalization: 'format' }
      : { xml: document, schema: { fileName: 'schema.xsd', contents: readFileSync(schema, 'utf8') } },
  )
  return errors.map(({ message }) => message)
}
