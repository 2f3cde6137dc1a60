import type { Reading } from '../project/reading.ts'
import { reporters } from '../reporters/index.ts'
import type { Linted, Style } from '../reporters/reporter.ts'
import type { Linter, Report } from '../types.ts'
import { type Arguments, readArguments } from './arguments.ts'
import { wantsColor } from './color.ts'
import { STANDARD_INPUT, toDraft, withCustomer } from './drafts.ts'
import { readText } from './files.ts'
import { filter } from './filter.ts'
import { help, version } from './help.ts'
import { writeConfig } from './init.ts'
import { projectFor } from './project.ts'
import { say } from './say.ts'
import type { Input } from './sources.ts'
import { write } from './write.ts'

/** Runs the command and returns its exit code: 0 clean, 1 findings that matter, 2 wrong usage or an unreadable file. */
export async function run(words: readonly string[]): Promise<number> {
  let work: () => Promise<number>
  try {
    work = await prepare(words)
  } catch (error) {
    // A mistake of ours has a stack that somebody will want to see.
    if (!(error instanceof Error && /^(?:[^\n]+: )?Unexpected /.test(error.message))) throw error
    say(error.message)
    // What is wrong in a file, which is named first, no option mends.
    if (error.message.startsWith('Unexpected ')) process.stderr.write('Try `replylint --help`.\n')
    return 2
  }
  return work()
}

/** What there is to do. Throws a TypeError where the arguments are wrong. */
async function prepare(words: readonly string[]): Promise<() => Promise<number>> {
  const given = readArguments(words)
  if (given.task === 'help') return () => print(help)
  if (given.task === 'version') return () => print(`${version}\n`)
  if (given.task === 'init') {
    const name = writeConfig(process.cwd())
    return () => print(`Wrote ${name}\n`)
  }
  if (given.task === 'print-config' || given.task === 'list-rules' || given.task === 'explain') {
    const text = await tell(given, given.task)
    return () => print(text)
  }
  if (given.files.length === 0 && process.stdin.isTTY)
    throw new TypeError('Unexpected end, expected a file, or `-` to type a reply')
  // What needs no linter need not wait until it is loaded.
  const { linterFor, cannedLinterFor } = await import('./linter.ts')
  const project = await projectFor(given.config)
  const lint = linterFor(given.preset, given.levels, project?.config)
  return given.task === 'filter'
    ? () => filter(given, lint)
    : () => lintFiles(given, lint, () => cannedLinterFor(given.preset, given.levels, project?.config), project?.reading)
}

/** What there is to say of rules and configuration. Throws a TypeError where these are wrong. */
async function tell(given: Arguments, task: 'print-config' | 'list-rules' | 'explain'): Promise<string> {
  const { configFor, linterFor } = await import('./linter.ts')
  const project = await projectFor(given.config)
  const config = configFor(given.preset, given.levels, project?.config ?? {})
  if (task === 'explain') {
    const { explain } = await import('./explain.ts')
    return explain(given.rule!, config, project?.examples, styleFor(given))
  }
  // Says what is wrong with patterns, too.
  linterFor(given.preset, given.levels, project?.config)
  const { listRules, printConfig } = await import('./configured.ts')
  if (task === 'list-rules') return listRules(config)
  say(project ? `configured by ${project.files.join(', ')}` : 'no configuration was found')
  return printConfig(config)
}

async function print(text: string): Promise<number> {
  await write(text)
  return 0
}

function styleFor({ color }: Arguments): Style {
  return { color: wantsColor(color, process.stdout, process.env), columns: process.stdout.columns || 80 }
}

async function lintFiles(
  given: Arguments,
  lintDraft: Linter,
  forCanned: () => Linter,
  reading: Reading | undefined,
): Promise<number> {
  let lintCanned: Linter | undefined
  let errors = 0
  let warnings = 0
  let unreadable = 0
  for await (const text of reporters[given.format](linted(), styleFor(given))) await write(text)
  if (warnings > given.maxWarnings)
    say(`Unexpected ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}, expected at most ${given.maxWarnings}`)
  return unreadable > 0 ? 2 : errors > 0 || warnings > given.maxWarnings ? 1 : 0

  async function* linted(): AsyncGenerator<Linted> {
    for await (const { file, read } of inputs(given.files, reading)) {
      try {
        for (const { draft: own, canned, entry } of await read()) {
          const draft = withCustomer(own, given.customer)
          const report = canned ? (lintCanned ??= forCanned())(draft) : lintDraft(draft)
          errors += count(report, 'error')
          warnings += count(report, 'warning')
          const shown = given.quiet ? onlyErrors(report) : report
          yield { file, reply: draft.reply, report: shown, ...(entry ? { entry } : {}) }
        }
      } catch (error) {
        unreadable++
        say(`${file}: ${error instanceof Error ? error.message : String(error)}`)
      }
    }
  }
}

/** What there is to lint, one after the other; what reads files is loaded when there are some. */
async function* inputs(names: readonly string[], reading: Reading | undefined): AsyncGenerator<Input> {
  const seen = new Set<string>()
  for (const name of names.length === 0 ? ['-'] : names) {
    if (name === '-')
      yield { file: STANDARD_INPUT, read: async () => [{ draft: toDraft(await readText('-')), canned: false }] }
    else yield* (await import('./sources.ts')).inputsOf(name, seen, reading)
  }
}

function count({ findings }: Report, severity: string): number {
  return findings.filter((finding) => finding.severity === severity).length
}

function onlyErrors(report: Report): Report {
  return { ...report, findings: report.findings.filter(({ severity }) => severity === 'error') }
}
