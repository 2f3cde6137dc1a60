import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { formats } from '../reporters/index.ts'
import { quantity } from '../reporters/quantity.ts'
import { unexpected } from '../unexpected.ts'
import type { Levels } from './linter.ts'
import { BASELINE_TASKS, OPTIONS, type OptionName, optionNames, SHELLS, type Task } from './options.ts'
import type { Wanted } from './reports.ts'

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
  /** The reports to write, at most one of them to standard output. */
  readonly reports: readonly Wanted[]
  /** Whether the steps of the guides are shown. */
  readonly checklist: boolean
  /** Only findings of severity `error` are shown. */
  readonly quiet: boolean
  /** What to do with old findings, and the file that keeps them. */
  readonly baseline: { readonly task: BaselineTask; readonly file: string } | undefined
  /** How many warnings are fine. */
  readonly maxWarnings: number
  /** Whether the filter gives suggestions. */
  readonly suggestions: boolean
  /** What is mended and where it goes; undefined where files are only linted. */
  readonly mend: Mend | undefined
  /** Whether a person at the terminal decides on each finding. */
  readonly interactive: boolean
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

/** What is done with old findings: they are taken up, hidden, or those that are gone forgotten. */
export type BaselineTask = (typeof BASELINE_TASKS)[number]

const BASELINE_FILE = 'replylint-baseline.json'

/** How many processors may be asked for: each takes a thread with its own linter. */
const MOST_PROCESSORS = 64

/** The name of the file that keeps what was found, where nobody says another. */
export const CACHE_FILE = '.replylintcache'

/** What is mended, and where it goes. */
export interface Mend {
  /** Whether all fixes are applied. */
  readonly fixes: boolean
  /** The ids of suggestions to apply. */
  readonly suggestions: ReadonlySet<string>
  /** Whether files are written. */
  readonly write: boolean
  /** Whether what changes is shown, in the place of the report. */
  readonly diff: boolean
}

/** What does not go together. */
const APART: readonly (readonly [OptionName, OptionName])[] = [
  ['no-config', 'config'],
  ['config', 'init'],
  ['fix-dry-run', 'fix'],
  ['format', 'diff'],
  ['output-file', 'diff'],
  ...(
    ['fix', 'fix-dry-run', 'diff', 'suggest', 'format', 'output-file', 'baseline', 'max-warnings', 'watch'] as const
  ).map((option) => [option, 'interactive'] as const),
]

/** What only makes sense with another. */
const PAIRS: readonly (readonly [OptionName, OptionName])[] = [
  ['baseline-file', 'baseline'],
  ['cache-location', 'cache'],
]

/** What is done instead of linting files. */
const TASKS = optionNames.filter((name): name is Task => OPTIONS[name].task === true)

/** What mends files, what counts most first. */
const MENDING = ['interactive', 'fix', 'fix-dry-run', 'diff', 'suggest'] as const

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
  const reports: Wanted[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') files.add(token.value)
    if (token.kind !== 'option') continue
    const option = knownOption(token)
    const value = OPTIONS[option].type === 'boolean' ? flagValue(token) : textValue(token)
    values.set(option, [...(values.get(option) ?? []), value])
    if (option === 'format') {
      // A file before any format is for the first.
      const early = values.get('format')?.length === 1 ? reports.pop() : undefined
      reports.push({ format: formatOf(value), file: early?.file })
    }
    if (option === 'output-file') reports.push({ format: takeFormat(reports), file: value === '-' ? undefined : value })
  }
  const has = (option: OptionName) => values.has(option)
  const last = (option: OptionName) => values.get(option)?.at(-1)

  checkTogether(has, files, reports)
  const task = TASKS.find(has)
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
    reports: reportsOf(reports, files),
    checklist: has('checklist'),
    quiet: has('quiet'),
    baseline: has('baseline')
      ? { task: oneOf(BASELINE_TASKS, 'task', last('baseline')!), file: last('baseline-file') ?? BASELINE_FILE }
      : undefined,
    maxWarnings: countOf('warnings', last('max-warnings'), 0) ?? Number.POSITIVE_INFINITY,
    suggestions: has('suggestions'),
    mend: has('interactive') || !MENDING.some(has) ? undefined : mendOf(has, values.get('suggest') ?? []),
    interactive: has('interactive'),
    color: colors.length === 0 ? undefined : colors.at(-1) === 'color',
    watch: has('watch'),
    cache: has('cache') ? (last('cache-location') ?? CACHE_FILE) : undefined,
    concurrency: countOf('processors', last('concurrency'), 1, MOST_PROCESSORS),
    stdinFilename: last('stdin-filename'),
    shell: oneOf(SHELLS, 'shell', last('completion') ?? 'bash'),
  }
}

/** Throws a TypeError for options and files that do not go together. */
function checkTogether(
  has: (option: OptionName) => boolean,
  files: ReadonlySet<string>,
  reports: readonly Wanted[],
): void {
  const [task, other] = TASKS.filter(has)
  const given = optionNames.filter(has)
  const lost = task === 'jsonl' ? undefined : given.find((option) => OPTIONS[option].only === 'lines')
  if (lost) throw withoutThat(lost, 'jsonl')
  const stray = task && given.find((option) => OPTIONS[option].only === 'files')
  if (task && (stray ?? other))
    throw new TypeError(`Unexpected \`--${stray ?? other}\` with \`--${task}\`, expected one of them`)
  const apart = APART.find((pair) => pair.every(has))
  if (apart) throw new TypeError(`Unexpected \`--${apart[0]}\` with \`--${apart[1]}\`, expected one of them`)
  const alone = PAIRS.find(([option, other]) => has(option) && !has(other))
  if (alone) throw withoutThat(...alone)
  if (has('checklist') && reports.length > 0 && reports.every(({ format }) => format !== 'stylish'))
    throw new TypeError('Unexpected `--checklist` with `--format`, expected one of them')
  const most = task === undefined ? Number.POSITIVE_INFINITY : task === 'jsonl' || task === 'print-config' ? 1 : 0
  if (files.size > most)
    throw new TypeError(
      `Unexpected ${quantity(files.size, 'file')} with \`--${task}\`, expected ${most === 0 ? 'none' : 'one or none'}`,
    )
  const mending = MENDING.find(has)
  if (mending && files.has('-') && (files.size > 1 || mending === 'interactive' || mending === 'suggest'))
    throw new TypeError(
      `Unexpected \`-\` with \`--${mending}\`, expected ${files.size > 1 ? 'it alone, or only files' : 'a file'}`,
    )
  if (has('stdin-filename') && files.size > 0 && !files.has('-'))
    throw new TypeError('Unexpected `--stdin-filename` with files, expected `-` or none')
  if (has('watch') && (files.size === 0 || files.has('-')))
    throw new TypeError('Unexpected `--watch` of standard input, expected files')
}

/** Who asks only for a diff, or only for one suggestion, gets that. */
function mendOf(has: (option: OptionName) => boolean, suggestions: readonly string[]): Mend {
  const diff = has('diff')
  const write = has('fix') || !(has('fix-dry-run') || diff)
  return {
    fixes: has('fix') || has('fix-dry-run') || suggestions.length === 0,
    suggestions: new Set(suggestions),
    write,
    diff,
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

function oneOf<Name extends string>(names: readonly Name[], what: string, given: string): Name {
  const known = names.find((name) => name === given)
  if (known === undefined) throw unexpected(what, given, names)
  return known
}

function formatOf(given: string): Wanted['format'] {
  const format = formats.find((name) => name === given)
  if (format !== undefined) return format
  if (/[\\/]/.test(given)) return { module: given }
  throw unexpected('format', given, formats, `one of ${formats.join(', ')}, or a path such as \`./reporter.mjs\``)
}

/** The format of what a file is named for: the one named just before, if any is. */
function takeFormat(reports: Wanted[]): Wanted['format'] {
  const last = reports.at(-1)
  if (last === undefined) return 'stylish'
  if (last.file !== undefined)
    throw new TypeError('Unexpected second `--output-file` for a format, expected `--format` before each')
  reports.pop()
  return last.format
}

/** The reports to write. Throws a TypeError where two would go to one place, or one over what is read. */
function reportsOf(reports: readonly Wanted[], files: ReadonlySet<string>): readonly Wanted[] {
  const written = reports.filter(({ file }) => file !== undefined)
  const names = written.map(({ file }) => file!)
  const paths = names.map((name) => resolve(name))
  const twice = names.find((_, index) => paths.indexOf(paths[index]!) !== index)
  if (twice !== undefined) throw new TypeError(`Unexpected second report for \`${twice}\`, expected a file for each`)
  const read = names.find((name) => [...files].some((file) => resolve(file) === resolve(name)))
  if (read !== undefined)
    throw new TypeError(`Unexpected \`${read}\` after \`--output-file\`, expected no file that is read`)
  const [shown, other] = reports.filter(({ file }) => file === undefined)
  if (other)
    throw new TypeError('Unexpected second `--format` without a file, expected `--output-file` after all but one')
  if (shown) return [shown, ...written]
  return written.length > 0 ? written : [{ format: 'stylish', file: undefined }]
}

function countOf(what: string, given: string | undefined, least: number, most = 999_999_999): number | undefined {
  if (given === undefined) return undefined
  if (/^\d{1,9}$/.test(given) && Number(given) >= least && Number(given) <= most) return Number(given)
  const bounds = most === 999_999_999 ? `from ${least}` : `from ${least} to ${most}`
  throw new TypeError(`Unexpected number of ${what} \`${given}\`, expected a whole number ${bounds}`)
}

function withoutThat(option: OptionName, other: OptionName): TypeError {
  return new TypeError(`Unexpected \`--${option}\` without \`--${other}\`, expected both`)
}
