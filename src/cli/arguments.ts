import { parseArgs } from 'node:util'
import { type Format, formats } from '../reporters/index.ts'
import { unexpected } from '../unexpected.ts'
import type { Levels } from './linter.ts'
import { OPTIONS, type OptionName, optionNames, SHELLS, type Task } from './options.ts'

/** What the command was asked to do. */
export interface Arguments {
  readonly task: Exclude<Task, 'jsonl'> | 'lint' | 'filter' | 'help' | 'version'
  /** Names of files as given, each once; `-` is standard input. */
  readonly files: readonly string[]
  readonly preset: string | undefined
  /** The configuration: a file, `found` where it is looked for, `none` where it is not. */
  readonly config: { readonly file: string } | 'found' | 'none'
  readonly levels: Levels
  /** The id of the rule to explain. */
  readonly rule: string | undefined
  /** What the customer wrote before the reply. */
  readonly customer: string | undefined
  readonly format: Format
  /** Only findings of severity `error` are shown. */
  readonly quiet: boolean
  /** How many warnings are fine. */
  readonly maxWarnings: number
  /** Whether the filter gives suggestions. */
  readonly suggestions: boolean
  /** Whether to colour; undefined leaves it to the environment. */
  readonly color: boolean | undefined
  /** Whether to lint again at each change. */
  readonly watch: boolean
  /** The file that keeps what was found, where one does. */
  readonly cache: string | undefined
  /** How many processors to use; undefined for as many as there are, where it pays. */
  readonly concurrency: number | undefined
  /** The name of the file that standard input has the text of. */
  readonly stdinFilename: string | undefined
  /** The shell that is to complete what is typed. */
  readonly shell: (typeof SHELLS)[number]
}

/** What is done instead of linting files. */
const TASKS = optionNames.filter((name): name is Task => OPTIONS[name].task === true)

/** Reads the arguments of the command. Throws a TypeError that says what is wrong and what was expected. */
export function readArguments(words: readonly string[]): Arguments {
  // Not strict, so that mistakes are told in our own words.
  const { tokens } = parseArgs({
    args: [...words],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const values = new Map<OptionName, string[]>()
  const files = new Set<string>()
  for (const token of tokens) {
    if (token.kind === 'positional') files.add(token.value)
    if (token.kind !== 'option') continue
    const option = knownOption(token)
    const value = OPTIONS[option].type === 'boolean' ? flagValue(token) : textValue(token)
    values.set(option, [...(values.get(option) ?? []), value])
  }
  const has = (option: OptionName) => values.has(option)
  const last = (option: OptionName) => values.get(option)?.at(-1)

  const [task, other] = TASKS.filter(has)
  const given = optionNames.filter(has)
  const lost = task === 'jsonl' ? undefined : given.find((option) => OPTIONS[option].only === 'lines')
  if (lost) throw withoutThat(lost, 'jsonl')
  const stray = task && given.find((option) => OPTIONS[option].only === 'files')
  if (task && (stray ?? other))
    throw new TypeError(`Unexpected \`--${stray ?? other}\` with \`--${task}\`, expected one of them`)
  if (has('config') && has('no-config'))
    throw new TypeError('Unexpected `--no-config` with `--config`, expected one of them')
  if (has('cache-location') && !has('cache')) throw withoutThat('cache-location', 'cache')
  const most = task === undefined ? Number.POSITIVE_INFINITY : task === 'jsonl' ? 1 : 0
  if (files.size > most)
    throw new TypeError(
      `Unexpected ${files.size} ${files.size === 1 ? 'file' : 'files'} with \`--${task}\`, expected ${most === 0 ? 'none' : 'one or none'}`,
    )
  const stdinFilename = last('stdin-filename')
  if (stdinFilename !== undefined && files.size > 0 && !files.has('-'))
    throw new TypeError('Unexpected `--stdin-filename` with files, expected `-` or none')
  if (has('watch') && (files.size === 0 || files.has('-')))
    throw new TypeError('Unexpected `--watch` of standard input, expected files')
  const colors = tokens.flatMap((token) =>
    token.kind === 'option' && /^(no-)?color$/.test(token.name) ? [token.name] : [],
  )

  return {
    task: has('help') ? 'help' : has('version') ? 'version' : task === 'jsonl' ? 'filter' : (task ?? 'lint'),
    files: [...files],
    preset: last('preset'),
    config: has('no-config') ? 'none' : has('config') ? { file: last('config')! } : 'found',
    levels: Object.fromEntries((values.get('rule') ?? []).map(levelOf)),
    rule: last('explain'),
    customer: last('customer'),
    format: oneOf<Format>('format', last('format') ?? 'stylish', formats),
    quiet: has('quiet'),
    maxWarnings: countOf('warnings', last('max-warnings'), 0) ?? Number.POSITIVE_INFINITY,
    suggestions: has('suggestions'),
    color: colors.length === 0 ? undefined : colors.at(-1) === 'color',
    watch: has('watch'),
    cache: has('cache') ? (last('cache-location') ?? '.replylintcache') : undefined,
    concurrency: countOf('processors', last('concurrency'), 1),
    stdinFilename,
    shell: oneOf('shell', last('completion') ?? 'bash', SHELLS),
  }
}

interface OptionToken {
  readonly name: string
  /** The name as written, with its dashes. */
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

function knownOption({ name, rawName }: OptionToken): OptionName {
  if (Object.hasOwn(OPTIONS, name)) return name as OptionName
  throw unexpected(
    'option',
    rawName,
    optionNames.map((option) => `--${option}`),
    'one that `replylint --help` lists',
  )
}

function flagValue({ rawName, value }: OptionToken): string {
  if (value !== undefined) throw new TypeError(`Unexpected value \`${value}\` of \`${rawName}\`, expected none`)
  return ''
}

function textValue({ rawName, value, inlineValue }: OptionToken): string {
  if (value === undefined) throw new TypeError(`Unexpected end after \`${rawName}\`, expected a value`)
  // What follows is more likely the next option than a value of that name.
  if (!inlineValue && value.startsWith('--')) {
    throw new TypeError(
      `Unexpected \`${value}\` after \`${rawName}\`, expected a value; a value like this is written \`${rawName}=${value}\``,
    )
  }
  return value
}

/** A rule's id and its level; whether they are known, createLinter says. */
function levelOf(given: string): [id: string, level: string] {
  const at = given.indexOf('=')
  if (at > 0) return [given.slice(0, at), given.slice(at + 1)]
  throw new TypeError(`Unexpected \`${given}\` after \`--rule\`, expected an id and a level such as \`calm-down=off\``)
}

function oneOf<Name extends string>(what: string, given: string, names: readonly Name[]): Name {
  const known = names.find((name) => name === given)
  if (known === undefined) throw unexpected(what, given, names)
  return known
}

function countOf(what: string, given: string | undefined, least: number): number | undefined {
  if (given === undefined) return undefined
  if (/^\d{1,9}$/.test(given) && Number(given) >= least) return Number(given)
  throw new TypeError(`Unexpected number of ${what} \`${given}\`, expected a whole number from ${least}`)
}

function withoutThat(option: OptionName, other: OptionName): TypeError {
  return new TypeError(`Unexpected \`--${option}\` without \`--${other}\`, expected both`)
}
