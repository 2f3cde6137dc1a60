import { PRESETS } from '../config/resolve.ts'
import { formats } from '../reporters/index.ts'

/** An option of the command, as its parser, `--help` and the shells that complete it know it. */
export interface Option {
  readonly type: 'boolean' | 'string'
  readonly short?: string
  /** Whether each of several counts, and not only the last. */
  readonly multiple?: true
  /** What is done instead of linting files. */
  readonly task?: true
  /** What it makes sense for, if not for both. */
  readonly only?: 'files' | 'lines'
  /** What its value is called, in angle brackets. */
  readonly value?: string
  /** What its value may be, where that can be listed; `file` for the name of one. */
  readonly choices?: readonly string[] | 'file' | 'rule'
  /** A few words of what it does. */
  readonly help: string
  /** Whether `--help` has it on the line of the one before. */
  readonly beside?: true
}

/** The shells that can complete what is typed. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const

/** The levels that a rule may have. */
export const LEVELS = ['off', 'error', 'warning', 'info'] as const

/** What can be done with old findings. */
export const BASELINE_TASKS = ['write', 'check', 'prune'] as const

const TABLE = {
  customer: { type: 'string', value: '<text>', only: 'files', help: 'what the customer wrote' },
  'stdin-filename': {
    type: 'string',
    value: '<name>',
    choices: 'file',
    only: 'files',
    beside: true,
    help: 'of -',
  },
  preset: { type: 'string', value: '<name>', choices: PRESETS, help: 'recommended or strict' },
  rule: {
    type: 'string',
    value: '<id>=<level>',
    choices: 'rule',
    multiple: true,
    beside: true,
    help: 'off to error',
  },
  config: { type: 'string', value: '<file>', choices: 'file', help: 'not the one above' },
  'no-config': { type: 'boolean', beside: true, help: 'none' },
  init: { type: 'boolean', task: true, beside: true, help: 'write one' },
  'print-config': { type: 'boolean', task: true, help: 'what it comes to' },
  'list-rules': { type: 'boolean', task: true, beside: true, help: 'all' },
  explain: { type: 'string', value: '<id>', choices: 'rule', task: true, beside: true, help: 'one' },
  quiet: { type: 'boolean', help: 'only errors' },
  'max-warnings': { type: 'string', value: '<n>', only: 'files', beside: true, help: 'exit with 1 above that' },
  baseline: {
    type: 'string',
    value: '<task>',
    choices: BASELINE_TASKS,
    only: 'files',
    help: 'write, check, prune',
  },
  'baseline-file': {
    type: 'string',
    value: '<file>',
    choices: 'file',
    only: 'files',
    beside: true,
    help: 'old findings',
  },
  checklist: { type: 'boolean', only: 'files', help: 'steps of the guides' },
  color: { type: 'boolean', beside: true, help: 'always' },
  'no-color': { type: 'boolean', beside: true, help: 'never' },
  format: { type: 'string', value: '<name>', choices: formats, only: 'files', help: formatHelp() },
  'output-file': {
    type: 'string',
    short: 'o',
    value: '<file>',
    choices: 'file',
    only: 'files',
    help: 'for the --format before it; both may be repeated',
  },
  fix: { type: 'boolean', only: 'files', help: 'what is safe' },
  'fix-dry-run': { type: 'boolean', only: 'files', beside: true, help: 'not written' },
  diff: { type: 'boolean', only: 'files', beside: true, help: 'shown' },
  suggest: {
    type: 'string',
    value: '<id>',
    multiple: true,
    only: 'files',
    help: 'this suggestion',
  },
  interactive: { type: 'boolean', only: 'files', beside: true, help: 'ask at each finding' },
  watch: { type: 'boolean', only: 'files', help: 'again at each change' },
  concurrency: { type: 'string', value: '<n>', beside: true, help: 'on n processors' },
  cache: { type: 'boolean', only: 'files', help: 'only what is new' },
  'cache-location': {
    type: 'string',
    value: '<file>',
    choices: 'file',
    only: 'files',
    beside: true,
    help: 'kept there',
  },
  jsonl: { type: 'boolean', task: true, help: '{id, reply} on each line' },
  suggestions: { type: 'boolean', only: 'lines', beside: true, help: 'with rewrites' },
  completion: { type: 'string', value: '<name>', choices: SHELLS, task: true, help: 'bash, zsh or fish' },
  help: { type: 'boolean', short: 'h', beside: true, help: 'this' },
  version: { type: 'boolean', short: 'v', beside: true, help: 'which' },
} as const satisfies Readonly<Record<string, Option>>

/** The name of an option, without its dashes. */
export type OptionName = keyof typeof TABLE

/** The options by their names, in the order in which `--help` has them. */
export const OPTIONS: Readonly<Record<OptionName, Option>> = TABLE

/** The names of all options. */
export const optionNames = Object.keys(OPTIONS) as readonly OptionName[]

/** What is done instead of linting files, by the option that asks for it. */
export type Task = { [Name in OptionName]: (typeof TABLE)[Name] extends { task: true } ? Name : never }[OptionName]

/** The formats on two lines. */
function formatHelp(): string {
  const [first, ...others] = formats
  const names = [`${first} (default)`, ...others, 'or ./your-reporter.mjs']
  return `${names.slice(0, 6).join(', ')},\n${names.slice(6).join(', ')}`
}
