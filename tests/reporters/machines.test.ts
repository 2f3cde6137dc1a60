import { readFileSync } from 'node:fs'
import ajv from 'ajv-draft-04'
import formats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { escapeXml } from '../../src/reporters/escape.ts'
import { type Format, type Linted, reporters } from '../../src/reporters/index.ts'
import type { Finding, Report, Severity } from '../../src/types.ts'

/** What somebody could write into a reply, a rule or the name of a file, to be obeyed by who reads the report. */
const HOSTILE =
  '\x1b[2J\x00\x07\u202e\ud800\uffff]]></failure><x a="\'&lt;">\r\n::stop-commands::x\n##[add-mask]x %0A::error::, a=b: 👍\t'

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const OBEYED = /[\0-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/

async function reported(format: Format, linted: readonly Linted[]): Promise<string> {
  let text = ''
  async function* all() {
    yield* linted
  }
  for await (const piece of reporters[format](all(), { color: false, columns: 80 })) text += piece
  return text
}

function linted(file: string, reply: string, findings: readonly Finding[], more: Partial<Report> = {}): Linted {
  return {
    file,
    reply,
    report: { findings, moves: [], signals: [], stage: 'first', ignored: [], undecided: [], ...more },
  }
}

function found(reply: string, words: string, severity: Severity, more: Partial<Finding> = {}): Finding {
  const start = reply.indexOf(words)
  return {
    ruleId: `${severity}-thing`,
    severity,
    range: [start, start + words.length],
    message: 'This is blunt.',
    explanation: 'It hurts.',
    url: `https://rules.example/${severity}`,
    suggestions: [],
    ...more,
  }
}

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
const EVIL: readonly Linted[] = [
  linted(HOSTILE, HOSTILE, [
    found(HOSTILE, '::stop', 'error', {
      ruleId: HOSTILE,
      message: HOSTILE,
      explanation: HOSTILE,
      url: HOSTILE,
      suggestions: [{ title: HOSTILE, range: [0, 3], text: HOSTILE, kind: 'fix' }],
    }),
    found(HOSTILE, HOSTILE, 'warning', { message: HOSTILE }),
  ]),
]

const MACHINES = ['sarif', 'github', 'junit', 'checkstyle'] as const

describe.each(MACHINES)('%s', (format) => {
  test('says where, how bad, what and by which rule', async () => {
    await expect(await reported(format, PLAIN)).toMatchFileSnapshot(`${format}.txt`)
  })

  test('says of nothing that it is nothing', async () => {
    await expect(await reported(format, [])).toMatchFileSnapshot(`${format}-nothing.txt`)
  })

  test('has nothing in it that a terminal would obey', async () => {
    expect(await reported(format, EVIL)).not.toMatch(OBEYED)
  })

  test('has no workflow command of another', async () => {
    const lines = (await reported(format, EVIL)).split('\n').map((line) => line.trim())
    const commands = lines.filter((line) => line.startsWith('::'))
    expect(commands.filter((line) => !/^::(?:error|warning|notice) file=[^:]*::/.test(line))).toEqual([])
    expect(commands).toHaveLength(format === 'github' ? 2 : 0)
    // The older form is obeyed anywhere in a line that is no command of the newer form.
    expect(lines.filter((line) => !line.startsWith('::') && line.includes('##['))).toEqual([])
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
