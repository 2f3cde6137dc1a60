import { resolve } from 'node:path'
import { checklist } from '../checklist/index.ts'
import { keepFindings } from '../documents/findings.ts'
import { redacted } from '../redact.ts'
import { quantity } from '../reporters/quantity.ts'
import type { Entry, Linted, Style } from '../reporters/reporter.ts'
import type { Report } from '../types.ts'
import type { Arguments } from './arguments.ts'
import { createCounter } from './counter.ts'
import { STANDARD_INPUT, toDraft } from './drafts.ts'
import { readText } from './files.ts'
import { idsOf } from './ids.ts'
import type { Linters } from './linter.ts'
import type { Examiner } from './mend.ts'
import type { Mender } from './mender.ts'
import { fromPlain } from './plain.ts'
import { problemOf } from './problem.ts'
import type { Reports } from './reports.ts'
import { say } from './say.ts'
import type { Input, Reading } from './sources.ts'
import { type Means, placed, type Step, stepsOf, taskOf } from './steps.ts'
import type { Suppressing } from './suppressing.ts'
import type { Task } from './work.ts'
import { complain, write } from './write.ts'

/** What files are linted and reported with. */
export interface Tools extends Pick<Means, 'processors' | 'cache'> {
  readonly linters: Linters
  readonly reports: Reports
  readonly suppress: Suppressing
  readonly style: Style
}

/** Lints files, mends what is to be mended, reports what is found, and returns the exit code. */
export async function lintFiles(given: Arguments, tools: Tools): Promise<number> {
  const { linters, reports, suppress, cache, processors, style } = tools
  const { customer } = given
  const lint = ({ file, draft, canned }: Task) => linters(file).lint(draft, canned)
  const examiner: Examiner = {
    lint(file, source) {
      try {
        return known(taskOf(file, source, customer))
      } catch (error) {
        throw new TypeError(placed(source, (error as Error).message), { cause: error })
      }
    },
    preview: (file, source, report) => suppress.preview(file, source, source.draft.reply, report),
  }
  if (given.interactive) {
    const { interact } = await import('./interactive.ts')
    const terminal = { ...style, input: process.stdin, output: process.stdout }
    const code = await interact(inputs(given, suppress), examiner, terminal, suppress.folder)
    cache?.save()
    return code
  }
  const mender = given.mend && (await import('./mender.ts')).createMender(given.mend, examiner, style.color)
  const counter = createCounter('erased')
  const look = { ...style, onlyNew: given.baseline !== undefined }
  let errors = 0
  let warnings = 0
  let failures = 0
  try {
    if (given.mend?.diff) for await (const _ of linted());
    else await reports(linted(), look, mender && readsInput(given) ? complain : write)
  } catch (error) {
    // What is still on its way sets the exit code after whoever catches this.
    failures++
    throw error
  }
  counter.stop()
  failures += mender?.finish() ?? 0
  cache?.save()
  try {
    warnings += await suppress.finish(failures)
  } catch (error) {
    failures++
    say(problemOf(error))
  }
  if (warnings > given.maxWarnings)
    say(`Unexpected ${quantity(warnings, 'warning')}, expected at most ${given.maxWarnings}`)
  return codeNow()

  function codeNow(): number {
    return failures > 0 ? 2 : errors > 0 || warnings > given.maxWarnings ? 1 : 0
  }

  async function* linted(): AsyncGenerator<Linted> {
    const all = inputs(given, suppress)
    const failed = new Set<Input>()
    for await (const step of mender ? mended(all, mender) : stepsOf(all, { processors, cache, lint, customer })) {
      const { file } = step.input
      if ('error' in step) {
        failed.add(step.input)
        failures++
        if (step.error !== undefined) say(`${file}: ${step.error}`)
      } else if ('source' in step) {
        counter.add(1)
        yield shown(file, step)
      } else if (!failed.has(step.input)) {
        const aside = step.problems()
        if (aside) yield counted(aside)
        suppress.close(file)
      }
    }
  }

  function shown(file: string, { source, report: found }: Extract<Step, { readonly report: Report }>): Linted {
    const { draft, entry, applies } = source
    const { reply } = draft
    const report = suppress.settle(file, source, reply, suppress.hide(file, source, found))
    const steps = given.checklist ? { steps: checklist(found) } : {}
    // No id is taken for standard input.
    const ids = applies && file !== STANDARD_INPUT ? { idOf: idsOf(file, source, found) } : {}
    const { redact } = linters(file === STANDARD_INPUT ? undefined : file).settings
    const shownAs = redact ? redacted(reply) : reply
    const calledAs = entry && (redact ? withoutPrivate(entry) : entry)
    return counted({ file, reply: shownAs, report, ...(calledAs ? { entry: calledAs } : {}), ...steps, ...ids })
  }

  /** Counts what was found, and leaves out what is not to be shown. */
  function counted(linted: Linted): Linted {
    const { report } = linted
    errors += count(report, 'error')
    warnings += count(report, 'warning')
    // For whoever stops reading before the end.
    process.exitCode = codeNow()
    return given.quiet ? { ...linted, report: keepFindings(report, ({ severity }) => severity === 'error') } : linted
  }

  function known(task: Task): Report {
    const before = cache?.get(task)
    if (before) return fromPlain(before, () => lint(task))
    const report = lint(task)
    cache?.set(task, report)
    return report
  }
}

/** An entry whose names are redacted; a number alone is the id of a record. */
function withoutPrivate(entry: Entry): Entry {
  const names = (['id', 'title', 'path'] as const).flatMap((key) => {
    const name = entry[key]
    return name === undefined || /^\d+$/.test(name) ? [] : [[key, redacted(name)]]
  })
  return { ...entry, ...Object.fromEntries(names) }
}

/** What comes of files that are mended, one after the other. */
async function* mended(inputs: AsyncIterable<Input>, mender: Mender): AsyncGenerator<Step> {
  for await (const input of inputs) {
    try {
      const { drafts, mistakes = [], problems = () => undefined } = await mender.mend(input)
      for (const error of mistakes) yield { input, error }
      for (const { source, report } of drafts) yield { input, source, report }
      yield { input, problems }
    } catch (error) {
      yield { input, error: problemOf(error) }
    }
  }
}

/**
 * What there is to lint, one after the other, but not what this run itself writes; what reads files is loaded when there
 * are some.
 */
async function* inputs({ files, stdinFilename, reports, mend }: Arguments, reading: Reading): AsyncGenerator<Input> {
  const seen = new Set(reports.flatMap(({ file }) => (file === undefined ? [] : resolve(file))))
  for (const name of files.length === 0 ? ['-'] : files) {
    if (name !== '-') yield* (await import('./sources.ts')).inputsOf(name, seen, reading)
    else if (stdinFilename === undefined)
      yield {
        file: STANDARD_INPUT,
        async read() {
          const text = await readText('-')
          const draft = toDraft(text)
          if (draft) return { count: 1, drafts: [{ draft, canned: false }] }
          const { content, sources } = await (await import('./sources.ts')).openInput(text, reading)
          return sources(content)
        },
        open: async () => (await import('./sources.ts')).openInput(await readText('-'), reading),
      }
    else yield* (await import('./sources.ts')).inputNamed(stdinFilename, reading, mend?.write === true && !mend.diff)
  }
}

/** Whether standard input is read, which goes to standard output once it is mended. */
function readsInput({ files }: Arguments): boolean {
  return files.length === 0 || files.includes('-')
}

function count({ findings }: Report, severity: string): number {
  return findings.filter((finding) => finding.severity === severity).length
}
