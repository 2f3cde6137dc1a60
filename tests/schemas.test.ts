import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import { beforeAll, describe, expect, test } from 'vitest'
import { parseYaml } from '../src/project/yaml.ts'
import { openFolder } from './cli/here.ts'
import { HOSTILE } from './reporters/hostile.ts'
import { reported, wordedBy } from './reporters/linted.ts'
import { configSchema, packSchema, reportSchema, type Schema } from './schemas.ts'

const { replylint } = openFolder()

const SCHEMAS = { config: configSchema, pack: packSchema, report: reportSchema }

test.each(Object.entries(SCHEMAS))('schemas/%s.json says what the types and the checks say', async (name, make) => {
  await expect(`${JSON.stringify(make(), undefined, 2)}\n`).toMatchFileSnapshot(`../schemas/${name}.json`)
})

/** What is wrong with a value by a schema of the package. */
function complaints(validate: ValidateFunction, value: unknown): readonly string[] {
  validate(value)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

describe('the schemas of configurations and packs', () => {
  const validate = (name: string) => new Ajv({ strictTypes: false }).compile(schemaIn(name))

  test('take those of the README', () => {
    const texts = [...readFileSync('README.md', 'utf8').matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text]) => text!)
    expect(texts.length).toBeGreaterThan(3)
    for (const text of texts) {
      const schema = text.startsWith('# packs/') ? 'pack' : 'config'
      expect(complaints(validate(schema), parseYaml(text))).toEqual([])
    }
  })

  test.each(['config', 'pack'])('take the key by which an editor finds schemas/%s.json', (name) => {
    expect(complaints(validate(name), { $schema: `./${name}.json`, rules: {} })).toEqual([])
  })

  test('have every rule by its name, with what it says', () => {
    const { definitions } = schemaIn('config') as {
      definitions: Record<string, { properties: Record<string, Schema> }>
    }
    const rules = definitions.ConfigFile!.properties.rules as { properties: Record<string, Schema> }
    expect(rules.properties['calm-down']!.description).toBe('This tells the customer how to feel or speak.')
  })
})

describe('the schema of reports', () => {
  let validate: ValidateFunction

  beforeAll(() => {
    validate = new Ajv({ strictTypes: false }).compile(closed(schemaIn('report')) as Schema)
  })

  const fixtures = ['fixtures', 'fixtures/macros'].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => extname(file) !== '' && !(folder === 'fixtures' && extname(file) !== '.json'))
      .map((file) => join(process.cwd(), folder, file)),
  )

  test('takes the report of every fixture, and has every key that is there', async () => {
    const { stdout } = await replylint(['--preset', 'strict', '--format', 'json', ...fixtures])
    const reports = JSON.parse(stdout)
    expect(new Set(reports.map(({ file }: { readonly file: string }) => file)).size).toBe(fixtures.length)
    expect(complaints(validate, reports)).toEqual([])
    const lines = (await replylint(['--preset', 'strict', '--format', 'jsonl', ...fixtures])).stdout
    expect(
      lines
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(reports)
  })

  test('takes hostile words, and nothing of another kind', async () => {
    const reports = JSON.parse(
      await reported(
        'json',
        HOSTILE.map(([, text]) => wordedBy(text)),
      ),
    )
    expect(complaints(validate, reports)).toEqual([])
    const [{ findings, ...first }] = reports
    const wrong = [{}, [{}], [{ ...first }], [{ ...first, findings: [{ ...findings[0], severity: 'fatal' }] }]]
    expect(wrong.filter((value) => complaints(validate, value).length === 0)).toEqual([])
  })
})

function schemaIn(name: string): Schema {
  return JSON.parse(readFileSync(`schemas/${name}.json`, 'utf8'))
}

/** A schema in which no object has keys that are not told: later versions may add some, but this one may not. */
function closed(schema: unknown): unknown {
  if (typeof schema !== 'object' || schema === null) return schema
  if (Array.isArray(schema)) return schema.map(closed)
  const parts = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]))
  return 'properties' in parts && parts.type === 'object' ? { additionalProperties: false, ...parts } : parts
}
