import { dirname, isAbsolute, resolve as resolvePath } from 'node:path'
import { CONFIG_KEYS, PRESETS, resolve } from '../config/resolve.ts'
import { createLinter, rules as house, type RuleId } from '../index.ts'
import type { Config, Preset, Rule } from '../types.ts'
import { kindOf, unexpected } from '../unexpected.ts'
import { checkKnown, checkParts, objectOf, stringsOf } from './check.ts'
import { type Disable, toDisable } from './disable.ts'
import { readGlobs } from './globs.ts'
import { createOverriding, type Override } from './overrides.ts'
import { type Examples, loadPack, type Pack } from './pack.ts'
import { packageFile } from './package.ts'
import { readConfig } from './read.ts'
import { type Reading, readingOf } from './reading.ts'
import { nameOf, within } from './within.ts'

/** What a project says of its linting. */
export interface Project {
  /** With all that it extends and the rules of its packs: what `createLinter` takes. */
  readonly config: Config
  /** The configuration with the overrides that are for a file: the same object for files with the same ones. */
  readonly configFor: (file: string) => Config
  /** The ids of all rules that a file may be linted by, also those that are off. */
  readonly ruleIds: readonly string[]
  /** What is not to be reported in which replies. */
  readonly disables: readonly Disable[]
  /** The folder at which globs begin. */
  readonly folder: string
  /** The files that say it, as people call them from where they are. */
  readonly files: readonly string[]
  /** The examples of the rules of packs, by rule id. */
  readonly examples: ReadonlyMap<string, Examples>
  readonly reading: Reading
}

/**
 * Reads a configuration with all that it extends and the packs of all. Throws a TypeError that begins with the name
 * of the file where something is not what it should be. Globs begin at `folder`, which unless given is that of the file.
 */
export async function loadProject(file: string, folder = dirname(resolvePath(file))): Promise<Project> {
  const main = resolvePath(file)
  const loading: Loading = {
    folder,
    configs: new Map(),
    packs: new Map(),
    sizes: new Map(),
    overrides: new Map(),
    disables: new Set(),
    reading: { shapes: [] },
  }
  const config = await loadConfig(main, [], loading)
  const overrides = [...loading.overrides.values()].flat()
  // One by one: rules of overrides that are for other files may share an id.
  const changed = overrides.map((one): Config => ({ extends: [config, one.config] }))
  const ruleIds = [...new Set([config, ...changed].flatMap((one) => resolve(one, house).ids))]
  for (const id of [...loading.disables].flatMap(({ rules }) => rules))
    if (!ruleIds.includes(id)) throw new TypeError(`${nameOf(main)}: ${unexpected('rule', id, ruleIds).message}`)
  return {
    config,
    ruleIds,
    configFor: createOverriding(config, loading.overrides),
    disables: [...loading.disables],
    folder,
    files: [...loading.configs.keys(), ...loading.packs.keys()].map(nameOf),
    reading: loading.reading,
    examples: new Map([...loading.packs.values()].flatMap(({ examples }) => [...examples])),
  }
}

/** What was read so far, by file. */
interface Loading {
  /** Where the globs of all begin. */
  readonly folder: string
  readonly configs: Map<string, Config>
  readonly packs: Map<string, Pack>
  /** How many configurations each comes to with all that it extends. */
  readonly sizes: Map<Preset | Config, number>
  readonly overrides: Map<Config, readonly Override[]>
  readonly disables: Set<Disable>
  /** What those read so far say of files; each is read after those that it extends. */
  reading: Reading
}

/** How many configurations one may come to: what is extended twice counts twice. */
const MOST = 200

/** How many overrides a configuration may have. */
const MOST_OVERRIDES = 100

const KEYS = [...CONFIG_KEYS, 'packs', 'overrides', 'disable', 'shapes', 'dialect', 'placeholders', '$schema']
const OVERRIDE_KEYS = ['files', ...CONFIG_KEYS, 'packs']

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
    check(config)
    for (const { config: own } of loading.overrides.get(config) ?? []) check({ extends: [config, own] }, own)
    loading.configs.set(file, config)
    return config
  })
}

/** Throws a TypeError where a configuration is wrong; patterns are looked at if `own` has some. */
function check(config: Config, own = config): void {
  if (hasPatterns(own)) createLinter(config as Config<RuleId>)
  else resolve(config, house)
}

/** Whether a configuration has patterns of its own; compiling takes longer than all other checks. */
function hasPatterns({ rules, add, words }: Config): boolean {
  const settings = Object.values(rules ?? {})
  return settings.some((one) => typeof one === 'object') || (add?.length ?? 0) > 0 || words !== undefined
}

async function toConfig(given: unknown, file: string, path: Path, loading: Loading): Promise<Config> {
  const value = objectOf(given, 'configuration')
  checkKnown(value, KEYS, 'the configuration')
  const { overrides = [], disable = [], shapes, dialect, placeholders, $schema: _, ...rest } = value
  const config = await toLayer(rest, file, path, loading)
  // After those that it extends.
  loading.reading = readingOf({ shapes, dialect, placeholders }, loading.reading)
  loading.overrides.set(config, await toOverrides(overrides, file, path, loading))
  for (const one of listOf(disable, '`disable`')) loading.disables.add(toDisable(one, loading.folder, path.length > 1))
  return config
}

async function toOverrides(given: unknown, file: string, path: Path, loading: Loading): Promise<readonly Override[]> {
  const overrides: Override[] = []
  for (const one of listOf(given, '`overrides`')) {
    const { files, ...rest } = objectOf(one, 'override')
    checkKnown(rest, OVERRIDE_KEYS, 'an override')
    const fits = readGlobs(loading.folder, stringsOf(files, '`files` of an override'))
    overrides.push({ fits, config: await toLayer(rest, file, path, loading) })
    if (overrides.length > MOST_OVERRIDES)
      throw new TypeError(`Unexpected more than ${MOST_OVERRIDES} overrides, expected fewer`)
  }
  return overrides
}

function listOf(value: unknown, what: string): readonly unknown[] {
  if (Array.isArray(value)) return value
  throw new TypeError(`Unexpected ${what} ${kindOf(value)}, expected an array`)
}

/** A configuration without what only some of its files or replies are concerned by. */
async function toLayer(
  { extends: parents = [], packs = [], ...own }: Readonly<Record<string, unknown>>,
  file: string,
  path: Path,
  loading: Loading,
): Promise<Config> {
  checkData(own)
  const extended: (Preset | Config)[] = []
  for (const parent of Array.isArray(parents) ? parents : [parents]) {
    extended.push(await toParent(parent, file, path, loading))
    sizeOf(extended, loading)
  }
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
  if (isAbsolute(parent) || /^\.\.?[\\/]/.test(parent))
    return loadConfig(resolvePath(dirname(file), parent), path, loading)
  const found = packageFile(parent, file)
  if (found !== undefined) return loadConfig(found, path, loading)
  throw unexpected(
    'preset',
    parent,
    PRESETS,
    '`recommended`, `strict`, a package that is installed or a path that begins with `./`',
  )
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
function checkData({ rules, add }: Readonly<Record<string, unknown>>): void {
  for (const [id, setting] of Object.entries(objectOf(rules ?? {}, '`rules`')))
    if (typeof setting === 'object' && setting !== null) checkParts(id, setting)
  if (add !== undefined && Array.isArray(add))
    for (const rule of add) checkParts(String(objectOf(rule, 'rule of `add`').id), rule)
}
