import { checklist } from '../checklist/index.ts'
import { keepFindings } from '../documents/findings.ts'
import { redacted } from '../redact.ts'
import type { Linted, Style } from '../reporters/reporter.ts'
import type { Report } from '../types.ts'
import { type Arguments, readArguments } from './arguments.ts'
import { wantsColor } from './color.ts'
import { STANDARD_INPUT, toDraft, withCustomer } from './drafts.ts'
import { readText } from './files.ts'
import { filter } from './filter.ts'
import { help, version } from './help.ts'
import { idsOf } from './ids.ts'
import { writeConfig } from './init.ts'
import type { Linters } from './linter.ts'
import type { Examiner } from './mend.ts'
import { projectFor } from './project.ts'
import { redacting } from './redacting.ts'
import { loadReports, type Reports } from './reports.ts'
import { say } from './say.ts'
import type { Input, Reading } from './sources.ts'
import type { Suppressing } from './suppressing.ts'
import { complain, write } from './write.ts'

/** Runs the command and returns its exit code: 0 clean, 1 findings that matter, 2 wrong usage or an unreadable file. */
export async function run(words: readonly string[]): Promise<number> {
  try {
    const work = await prepare(words)
    return await work()
  } catch (error) {
    // A mistake of ours has a stack that somebody will want to see.
    if (!(error instanceof Error && /^(?:[^\n]+: )?Unexpected /.test(error.message))) throw error
    say(error.message)
    // What is wrong in a file, which is named first, no option mends.
    if (error.message.startsWith('Unexpected ')) process.stderr.write('Try `replylint --help`.\n')
    return 2
  }
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
  const [{ createLinters }, { suppressing }] = await Promise.all([import('./linter.ts'), import('./suppressing.ts')])
  const project = await projectFor(given.config)
  const linters = createLinters(given.preset, given.levels, project)
  if (given.task === 'filter') return () => filter(given, linters(undefined, false))
  const [report, suppress] = await Promise.all([loadReports(given.reports), suppressing(given, project)])
  return () => lintFiles(given, report, linters, suppress)
}

/** What there is to say of rules and configuration. Throws a TypeError where these are wrong. */
async function tell(given: Arguments, task: 'print-config' | 'list-rules' | 'explain'): Promise<string> {
  const { configFor, linterFor } = await import('./linter.ts')
  const project = await projectFor(given.config)
  const [file] = given.files
  const own = file === undefined ? project?.config : project?.configFor(file)
  const config = configFor(given.preset, given.levels, own ?? {})
  if (task === 'explain') {
    const { explain } = await import('./explain.ts')
    return explain(given.rule!, config, project?.examples, styleFor(given))
  }
  // Says what is wrong with patterns, too.
  linterFor(given.preset, given.levels, own)
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

async function lintFiles(given: Arguments, report: Reports, linters: Linters, suppress: Suppressing): Promise<number> {
  const examiner: Examiner = {
    lint: (file, { draft, canned }) =>
      linters(file === STANDARD_INPUT ? undefined : file, canned)(withCustomer(draft, given.customer)),
    preview: (file, source, report) => suppress.preview(file, source, source.draft.reply, report),
  }
  const style = styleFor(given)
  if (given.interactive) {
    const { interact } = await import('./interactive.ts')
    return interact(inputs(given.files, suppress), examiner, {
      ...style,
      input: process.stdin,
      output: process.stdout,
    })
  }
  const mender = given.mend && (await import('./mender.ts')).createMender(given.mend, examiner, style.color)
  let errors = 0
  let warnings = 0
  let failures = 0
  if (given.mend?.diff) for await (const _ of linted());
  else await report(linted(), style, mender && readsInput(given) ? complain : write)
  failures += mender?.finish() ?? 0
  try {
    await suppress.finish()
  } catch (error) {
    failures++
    say(error instanceof Error ? error.message : String(error))
  }
  if (warnings > given.maxWarnings)
    say(`Unexpected ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}, expected at most ${given.maxWarnings}`)
  return failures > 0 ? 2 : errors > 0 || warnings > given.maxWarnings ? 1 : 0

  async function* linted(): AsyncGenerator<Linted> {
    for await (const input of inputs(given.files, suppress)) {
      const { file } = input
      try {
        const { drafts, problems } = await (mender ? mender.mend(input) : read(input))
        for (const { source, report: found } of drafts) {
          const { draft, entry, applies } = source
          const { reply } = draft
          const report = suppress.settle(file, source, reply, suppress.hide(file, source, found))
          const steps = given.checklist ? { steps: checklist(found) } : {}
          const ids = applies ? { idOf: idsOf(file, source, found) } : {}
          const lint = linters(file === STANDARD_INPUT ? undefined : file, source.canned)
          const shownAs = redacting.has(lint) ? redacted(reply) : reply
          yield shown({ file, reply: shownAs, report, ...(entry ? { entry } : {}), ...steps, ...ids })
        }
        const aside = problems?.()
        if (aside) yield shown(aside)
        suppress.close(file)
      } catch (error) {
        failures++
        say(`${file}: ${error instanceof Error ? error.message : String(error)}`)
      }
    }
  }

  /** Counts what was found, and leaves out what is not to be shown. */
  function shown(linted: Linted): Linted {
    const { report } = linted
    errors += count(report, 'error')
    warnings += count(report, 'warning')
    return given.quiet ? { ...linted, report: keepFindings(report, ({ severity }) => severity === 'error') } : linted
  }

  /** What is examined is examined one by one. */
  async function read(input: Input) {
    const { drafts, ...rest } = await input.read()
    return { ...rest, drafts: each() }

    function* each() {
      for (const source of drafts) yield { source, report: examiner.lint(input.file, source) }
    }
  }
}

/** What there is to lint, one after the other; what reads files is loaded when there are some. */
async function* inputs(names: readonly string[], reading: Reading): AsyncGenerator<Input> {
  const seen = new Set<string>()
  for (const name of names.length === 0 ? ['-'] : names) {
    if (name === '-')
      yield {
        file: STANDARD_INPUT,
        read: async () => ({ drafts: [{ draft: toDraft(await readText('-')), canned: false }] }),
        open: async () => (await import('./sources.ts')).openInput(),
      }
    else yield* (await import('./sources.ts')).inputsOf(name, seen, reading)
  }
}

/** Whether standard input is read, which goes to standard output once it is mended. */
function readsInput({ files }: Arguments): boolean {
  return files.length === 0 || files.includes('-')
}

function count({ findings }: Report, severity: string): number {
  return findings.filter((finding) => finding.severity === severity).length
}
