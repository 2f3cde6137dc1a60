import { reporters } from '../reporters/index.ts'
import type { Linted, Style } from '../reporters/reporter.ts'
import type { Linter, Report } from '../types.ts'
import { type Arguments, readArguments } from './arguments.ts'
import { wantsColor } from './color.ts'
import { STANDARD_INPUT, toDraft, withCustomer } from './drafts.ts'
import { readText } from './files.ts'
import { filter } from './filter.ts'
import { help, version } from './help.ts'
import { idsOf } from './ids.ts'
import { writeConfig } from './init.ts'
import type { Examined } from './mend.ts'
import { projectFor } from './project.ts'
import { say } from './say.ts'
import type { Input, Source } from './sources.ts'
import { complain, write } from './write.ts'

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
  if (given.interactive && !(process.stdin.isTTY && process.stdout.isTTY))
    throw new TypeError('Unexpected `--interactive` without a terminal, expected one to ask at')
  if (given.files.length === 0 && (process.stdin.isTTY || given.interactive))
    throw new TypeError('Unexpected end, expected a file, or `-` to type a reply')
  // What needs no linter need not wait until it is loaded.
  const { linterFor, cannedLinterFor } = await import('./linter.ts')
  const project = await projectFor(given.config)
  const lint = linterFor(given.preset, given.levels, project?.config)
  return given.task === 'filter'
    ? () => filter(given, lint)
    : () => lintFiles(given, lint, () => cannedLinterFor(given.preset, given.levels, project?.config))
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

async function lintFiles(given: Arguments, lintDraft: Linter, forCanned: () => Linter): Promise<number> {
  let lintCanned: Linter | undefined
  let errors = 0
  let warnings = 0
  let failures = 0
  if (given.interactive) {
    const { interact } = await import('./interactive.ts')
    return interact(inputs(given.files), lint, { ...styleFor(given), input: process.stdin, output: process.stdout })
  }
  const mender = given.mend && (await import('./mender.ts')).createMender(given.mend, lint, styleFor(given).color)
  const reports = reporters[given.format](linted(), styleFor(given))
  if (given.mend?.diff) for await (const _ of linted());
  else for await (const text of reports) await (mender && readsInput(given) ? complain(text) : write(text))
  failures += mender?.finish() ?? 0
  if (warnings > given.maxWarnings)
    say(`Unexpected ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}, expected at most ${given.maxWarnings}`)
  return failures > 0 ? 2 : errors > 0 || warnings > given.maxWarnings ? 1 : 0

  function lint({ draft, canned }: Source): Report {
    const own = withCustomer(draft, given.customer)
    return canned ? (lintCanned ??= forCanned())(own) : lintDraft(own)
  }

  async function* linted(): AsyncGenerator<Linted> {
    for await (const input of inputs(given.files)) {
      try {
        for (const { source, report } of await (mender ? mender.mend(input) : examine(input))) {
          errors += count(report, 'error')
          warnings += count(report, 'warning')
          const { draft, entry, applies } = source
          const linted = { file: input.file, reply: draft.reply, report: given.quiet ? onlyErrors(report) : report }
          const ids = applies ? { idOf: idsOf(input.file, source, report) } : {}
          yield { ...linted, ...(entry ? { entry } : {}), ...ids }
        }
      } catch (error) {
        failures++
        say(`${input.file}: ${error instanceof Error ? error.message : String(error)}`)
      }
    }
  }

  async function examine(input: Input): Promise<Iterable<Examined>> {
    const sources = await input.read()
    return (function* () {
      for (const source of sources) yield { source, report: lint(source) }
    })()
  }
}

/** What there is to lint, one after the other; what reads files is loaded when there are some. */
async function* inputs(names: readonly string[]): AsyncGenerator<Input> {
  const seen = new Set<string>()
  for (const name of names.length === 0 ? ['-'] : names) {
    if (name === '-')
      yield {
        file: STANDARD_INPUT,
        read: async () => [{ draft: toDraft(await readText('-')), canned: false }],
        open: async () => (await import('./sources.ts')).openInput(),
      }
    else yield* (await import('./sources.ts')).inputsOf(name, seen)
  }
}

/** Whether standard input is read, which goes to standard output once it is mended. */
function readsInput({ files }: Arguments): boolean {
  return files.length === 0 || files.includes('-')
}

function count({ findings }: Report, severity: string): number {
  return findings.filter((finding) => finding.severity === severity).length
}

function onlyErrors(report: Report): Report {
  return { ...report, findings: report.findings.filter(({ severity }) => severity === 'error') }
}
