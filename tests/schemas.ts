import { resolve } from 'node:path'
import typescript from 'typescript'
import * as house from '../rules/index.ts'

/** A schema in JSON Schema, draft 7, which editors know best. */
export type Schema = { [key: string]: unknown }

const PRESETS = ['recommended', 'strict']
const WORDS = { pattern: '\\S' }
/** No address such as `https:` or `//`. */
const LOCAL = '^(?![a-zA-Z][a-zA-Z0-9+.-]+:|//)'
const MARKED = { pattern: '\\*\\*' }
const ids = Object.values(house).map(({ id }) => id)

/** What a configuration says of all files, and of some. */
const LAYER = {
  extends: {
    anyOf: [{ $ref: '#/definitions/Extended' }, { type: 'array', items: { $ref: '#/definitions/Extended' } }],
  },
  packs: { items: { type: 'string', pattern: LOCAL } },
  rules: {
    properties: Object.fromEntries(
      Object.values(house).map(({ id, message }) => [
        id,
        { description: message, allOf: [{ $ref: '#/definitions/RuleSetting' }] },
      ]),
    ),
    additionalProperties: { $ref: '#/definitions/RuleSetting' },
  },
} satisfies Record<string, Schema>

/** What types do not say and the checks of the code do: keywords by the name of an interface and its property. */
const MORE: Readonly<Record<string, Schema>> = {
  'ConfigFile.extends': LAYER.extends,
  'ConfigFile.packs': LAYER.packs,
  'ConfigFile.rules': LAYER.rules,
  'ConfigFile.overrides.extends': LAYER.extends,
  'ConfigFile.overrides.packs': LAYER.packs,
  'ConfigFile.overrides.rules': LAYER.rules,
  'Limits.length': { exclusiveMinimum: 0 },
  'Limits.time': { exclusiveMinimum: 0 },
  'Rule.id': { type: 'string', minLength: 1 },
  message: WORDS,
  explanation: WORDS,
  title: WORDS,
  when: WORDS,
  'RulePack.rules': { propertyNames: { pattern: '^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$', not: { enum: ids } } },
  'RulePack.rules.find': { minItems: 1 },
  bad: {
    minItems: 1,
    items: {
      anyOf: [
        { type: 'string', ...MARKED },
        { allOf: [{ $ref: '#/definitions/Draft' }], properties: { reply: MARKED } },
      ],
    },
  },
  'Draft.reply': WORDS,
}

/** Interfaces of which the code wants less than the types. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  Rule: ['id', 'severity', 'message', 'explanation', 'find', 'rewrites'],
}

/** The schema of configuration files. */
export function configSchema(): Schema {
  const { definitions, ...root } = schemaOf('src/types.ts', 'ConfigFile', 'What configures replylint.')
  const { ConfigFile, ...others } = definitions as Record<string, Schema>
  const properties = ConfigFile!.properties as Record<string, Schema>
  const { additionalProperties: setting } = properties.rules!.types as Schema
  delete properties.rules!.types
  const { items: override } = properties.overrides as {
    readonly items: { readonly properties: Record<string, Schema> }
  }
  delete override.properties.rules!.types
  const own = {
    anyOf: [
      { required: ['packs'] },
      { required: ['add'] },
      { required: ['extends'], not: { properties: { extends: { enum: PRESETS } } } },
    ],
  }
  const rules = { propertyNames: { enum: ids } }
  const known = {
    if: { anyOf: [...own.anyOf, { required: ['overrides'], properties: { overrides: { contains: own } } }] },
    else: {
      properties: {
        rules,
        overrides: { items: { properties: { rules } } },
        disable: { items: { properties: { rules: { items: { enum: ids } } } } },
      },
    },
  }
  return {
    ...root,
    definitions: {
      ConfigFile: { ...ConfigFile, ...known },
      Extended: {
        anyOf: [{ type: 'string', pattern: LOCAL }, { $ref: '#/definitions/ConfigFile' }],
      },
      RuleSetting: setting,
      ...others,
    },
  }
}

/** The schema of rule packs. */
export function packSchema(): Schema {
  return schemaOf('src/types.ts', 'RulePack', 'Rules for replylint.')
}

/** The schema of what `--format json` writes; each line of `--format jsonl` is one `FileReport`. */
export function reportSchema(): Schema {
  const schema = schemaOf('src/reporters/json.ts', 'FileReport', 'What replylint reports with --format json.', true)
  const { $ref, definitions, ...rest } = schema
  return { ...rest, type: 'array', items: { $ref }, definitions }
}

function schemaOf(file: string, name: string, title: string, open = false): Schema {
  const options = { strict: true, lib: ['lib.es5.d.ts'], types: [], allowImportingTsExtensions: true, noEmit: true }
  // A type that takes others is one only where it is named.
  const root = resolve('schema-of.ts')
  const text = `import type { ${name} } from './${file}'\nexport type Root = ${name}`
  const host = typescript.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  host.fileExists = (path) => path === root || fileExists(path)
  host.getSourceFile = (path, target, ...rest) =>
    path === root ? typescript.createSourceFile(path, text, target) : getSourceFile(path, target, ...rest)
  const program = typescript.createProgram([root], options, host)
  const checker = program.getTypeChecker()
  const [symbol] = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(root)!)!)
  const definitions: Record<string, Schema> = {}
  const schema = toSchema(checker.getDeclaredTypeOfSymbol(symbol!), name)
  return { $schema: 'http://json-schema.org/draft-07/schema#', title, ...schema, definitions }

  function toSchema(type: typescript.Type, within: string): Schema {
    const { flags } = type
    if (type.isUnion()) return unionOf(type.types, within)
    if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value }
    if (flags & typescript.TypeFlags.BooleanLiteral) return { const: checker.typeToString(type) === 'true' }
    // A parameter such as the ids of rules stands for what it must at least be.
    if (type.isTypeParameter()) return toSchema(type.getConstraint() ?? type, within)
    if (flags & typescript.TypeFlags.StringLike) return { type: 'string' }
    if (flags & typescript.TypeFlags.NumberLike) return { type: 'number' }
    if (flags & typescript.TypeFlags.Null) return { type: 'null' }
    if (checker.isTupleType(type)) return tupleOf(checker.getTypeArguments(type as typescript.TypeReference), within)
    if (checker.isArrayType(type)) {
      const [item] = checker.getTypeArguments(type as typescript.TypeReference)
      return { type: 'array', items: toSchema(item!, within) }
    }
    const { symbol } = type as typescript.Type
    if (!symbol || !(symbol.flags & typescript.SymbolFlags.Interface)) return objectOf(type, within)
    if (!(symbol.name in definitions)) {
      // It may contain itself.
      definitions[symbol.name] = {}
      definitions[symbol.name] = { ...described(symbol), ...objectOf(type, symbol.name) }
    }
    return { $ref: `#/definitions/${symbol.name}` }
  }

  function tupleOf(items: readonly typescript.Type[], within: string): Schema {
    // All tuples are ranges.
    const schemas = items.map((item) => ({ ...toSchema(item, within), type: 'integer', minimum: 0 }))
    return { type: 'array', items: schemas, minItems: items.length, maxItems: items.length }
  }

  function unionOf(types: readonly typescript.Type[], within: string): Schema {
    const said = types.filter((type) => !isCode(type) && !(type.flags & typescript.TypeFlags.Undefined))
    const schemas = said.map((type) => toSchema(type, within))
    const values = schemas.flatMap((schema) => ('const' in schema ? [schema.const] : []))
    const others = schemas.filter((schema) => !('const' in schema))
    const choices = [
      ...(values.length > 1 ? [{ enum: values.sort() }] : values.map((value) => ({ const: value }))),
      ...others,
    ]
    return choices.length === 1 ? choices[0]! : { anyOf: choices }
  }

  /** Code is not written into data. */
  function isCode(type: typescript.Type): boolean {
    return type.getCallSignatures().length > 0
  }

  function objectOf(type: typescript.Type, within: string): Schema {
    const properties: Record<string, Schema> = {}
    const required: string[] = []
    for (const property of checker.getPropertiesOfType(type)) {
      const { name } = property
      const types = toSchema(checker.getTypeOfSymbol(property), `${within}.${name}`)
      const more = open ? undefined : (MORE[`${within}.${name}`] ?? MORE[name])
      const replaced = more && ('anyOf' in more || 'properties' in more)
      properties[name] = {
        ...described(property),
        ...(replaced ? { ...more, ...('properties' in more ? { type: 'object', types } : {}) } : merged(types, more)),
      }
      if (!(property.flags & typescript.SymbolFlags.Optional)) required.push(name)
    }
    const [index] = checker.getIndexInfosOfType(type)
    const rest = index ? toSchema(index.type, within) : open ? undefined : false
    const must = REQUIRED[within] && type.symbol?.name === within ? REQUIRED[within] : required
    return {
      type: 'object',
      ...(Object.keys(properties).length > 0 ? { properties } : {}),
      ...(must.length > 0 ? { required: must } : {}),
      ...(rest === undefined ? {} : { additionalProperties: rest }),
    }
  }

  /** Keywords beside `$ref` are not read in this draft. */
  function merged(schema: Schema, more: Schema | undefined): Schema {
    return more && '$ref' in schema ? { allOf: [schema], ...more } : { ...schema, ...more }
  }

  function described(symbol: typescript.Symbol): Schema {
    const text = typescript.displayPartsToString(symbol.getDocumentationComment(checker))
    const plain = text
      .replace(/\{@link ([^}]+)\}/g, '$1')
      .replace(/\s+/g, ' ')
      .trim()
    return plain === '' ? {} : { description: plain }
  }
}
