import { basename, dirname, extname, isAbsolute, resolve as resolvePath } from 'node:path'
import { pathToFileURL } from 'node:url'
import { CONFIG_KEYS, PRESETS, resolve } from '../config/resolve.ts'
import { createLinter, rules as house, type RuleId } from '../index.ts'
import type { Config, Preset, Rule } from '../types.ts'
import { unexpected } from '../unexpected.ts'
import { checkKnown, checkParts, objectOf, stringsOf } from './check.ts'
import { isData, readData } from './data.ts'
import { type Examples, loadPack, type Pack } from './pack.ts'
import { type Reading, readingOf } from './reading.ts'
import { nameOf, within } from './within.ts'

/** What a project says of its linting. */
export interface Project {
  /** With all that it extends and the rules of its packs: what `createLinter` takes. */
  readonly config: Config
  /** The files that say it, as people call them from where they are. */
  readonly files: readonly string[]
  /** The examples of the rules of packs, by rule id. */
  readonly examples: ReadonlyMap<string, Examples>
  readonly reading: Reading
}

/**
 * Reads a configuration with all that it extends and the packs of all. Throws a TypeError that begins with the name
 * of the file where something is not what it should be.
 */
export async function loadProject(file: string): Promise<Project> {
  const loading: Loading = { configs: new Map(), packs: new Map(), sizes: new Map(), reading: { shapes: [] } }
  const config = await loadConfig(resolvePath(file), [], loading)
  return {
    config,
    files: [...loading.configs.keys(), ...loading.packs.keys()].map(nameOf),
    reading: loading.reading,
    examples: new Map([...loading.packs.values()].flatMap(({ examples }) => [...examples])),
  }
}

/** What was read so far, by file. */
interface Loading {
  readonly configs: Map<string, Config>
  readonly packs: Map<string, Pack>
  /** How many configurations each comes to with all that it extends. */
  readonly sizes: Map<Preset | Config, number>
  /** What those read so far say of files; each is read after those that it extends. */
  reading: Reading
}

/** How many configurations one may come to: what is extended twice counts twice. */
const MOST = 200

const KEYS = [...CONFIG_KEYS, 'packs', 'shapes', 'dialect', 'placeholders', '$schema']

/** The files and objects that led to a configuration. */
type Path = readonly unknown[]

async function loadConfig(file: string, path: Path, loading: Loading): Promise<Config> {
  const known = loading.configs.get(file)
  if (known) return known
  return within(file, async () => {
    if (path.includes(file)) {
      const names = [...path, file].filter((one) => typeof one === 'string').map(nameOf)
      throw new TypeError(`Unexpected circular \`extends\`, ${names.join(' → ')}, expected configurations that end`)
    }
    const config = await toConfig(await readConfig(file), file, [...path, file], loading)
    // Here rather than at the end, so that who reads of a mistake is told of the file.
    if (hasPatterns(config)) createLinter(config as Config<RuleId>)
    else resolve(config, house)
    loading.configs.set(file, config)
    return config
  })
}

/** Whether a configuration has patterns of its own; compiling takes longer than all other checks. */
function hasPatterns({ rules, add, words }: Config): boolean {
  const settings = Object.values(rules ?? {})
  return settings.some((one) => typeof one === 'object') || (add?.length ?? 0) > 0 || words !== undefined
}

async function readConfig(file: string): Promise<unknown> {
  if (isData(file)) {
    const data = await readData(file)
    return basename(file) === 'package.json' ? objectOf(data, 'package.json').replylint : data
  }
  if (!['.js', '.mjs', '.cjs'].includes(extname(file)))
    throw unexpected('kind of configuration', extname(file), ['.js', '.mjs', '.json', '.yml'])
  const { default: value } = (await import(pathToFileURL(file).href)) as { readonly default?: unknown }
  if (value === undefined) throw new TypeError('Unexpected module without a default export, expected a configuration')
  return value
}

async function toConfig(given: unknown, file: string, path: Path, loading: Loading): Promise<Config> {
  const value = objectOf(given, 'configuration')
  checkKnown(value, KEYS, 'the configuration')
  const { extends: parents = [], packs = [], shapes, dialect, placeholders, $schema: _, ...own } = value
  checkData(own)
  const extended: (Preset | Config)[] = []
  for (const parent of Array.isArray(parents) ? parents : [parents]) {
    extended.push(await toParent(parent, file, path, loading))
    sizeOf(extended, loading)
  }
  loading.reading = readingOf({ shapes, dialect, placeholders }, loading.reading)
  const added: Rule[] = []
  for (const name of stringsOf(packs, '`packs`')) {
    if (isAddress(name)) throw new TypeError(`Unexpected address \`${name}\`, expected a path: nothing is fetched`)
    added.push(...(await packOf(resolvePath(dirname(file), name), loading)))
  }
  const { add = [] } = own as Config
  const config = { ...own, extends: extended, add: [...added, ...(Array.isArray(add) ? add : [])] } as Config
  loading.sizes.set(config, sizeOf(extended, loading) + 1)
  return config
}

async function toParent(parent: unknown, file: string, path: Path, loading: Loading): Promise<Preset | Config> {
  if (typeof parent !== 'string') {
    if (path.includes(parent)) throw new TypeError('Unexpected circular `extends`, expected configurations that end')
    return toConfig(parent, file, [...path, parent], loading)
  }
  if (PRESETS.some((preset) => preset === parent)) return parent as Preset
  if (isAddress(parent))
    throw new TypeError(
      `Unexpected address \`${parent}\` in \`extends\`, expected a preset or a path: nothing is fetched`,
    )
  if (!isAbsolute(parent) && !/^\.\.?[\\/]/.test(parent))
    throw unexpected('preset', parent, PRESETS, '`recommended`, `strict` or a path that begins with `./`')
  return loadConfig(resolvePath(dirname(file), parent), path, loading)
}

function isAddress(name: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]+:|\/\/)/i.test(name)
}

function sizeOf(configs: readonly (Preset | Config)[], { sizes }: Loading): number {
  const size = configs.reduce((sum, config) => sum + (sizes.get(config) ?? 1), 0)
  if (size > MOST) throw new TypeError(`Unexpected more than ${MOST} configurations in \`extends\`, expected fewer`)
  return size
}

async function packOf(file: string, { packs }: Loading): Promise<readonly Rule[]> {
  const known = packs.get(file)
  if (known) return known.rules
  return within(file, async () => {
    const pack = await loadPack(file)
    for (const [other, { examples }] of packs) {
      const id = [...pack.examples.keys()].find((one) => examples.has(one))
      if (id !== undefined)
        throw new TypeError(`Unexpected second rule \`${id}\` after that of ${nameOf(other)}, expected one`)
    }
    packs.set(file, pack)
    return pack.rules
  })
}

/** Checks what a compiler checks where configurations are code. */
function checkData({ rules, add, words, limits }: Readonly<Record<string, unknown>>): void {
  for (const [id, setting] of Object.entries(objectOf(rules ?? {}, '`rules`')))
    if (typeof setting === 'object' && setting !== null) checkParts(id, setting)
  if (add !== undefined && Array.isArray(add))
    for (const rule of add) checkParts(String(objectOf(rule, 'rule of `add`').id), rule)
  for (const [tag, list] of Object.entries(objectOf(words ?? {}, '`words`'))) stringsOf(list, `\`words\` of \`${tag}\``)
  objectOf(limits ?? {}, '`limits`')
}
