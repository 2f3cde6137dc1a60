import { reporters } from '../reporters/index.ts'
import type { Linted, Style } from '../reporters/reporter.ts'
import type { Report } from '../types.ts'
import type { Arguments } from './arguments.ts'
import type { Cache } from './cache.ts'
import { createCounter } from './counter.ts'
import { STANDARD_INPUT, toDraft, withCustomer } from './drafts.ts'
import { readText } from './files.ts'
import { fromPlain, type PlainReport } from './plain.ts'
import { ENOUGH, type Processors } from './processors.ts'
import { say } from './say.ts'
import type { Input, Source, Sources } from './sources.ts'
import type { Outcome, Task } from './work.ts'
import { write } from './write.ts'

/** What files are linted with. */
export interface Means {
  readonly processors: Processors
  /** The whole report of a draft, made here: for what those of the processors lack. */
  readonly whole: (task: Task) => Report
  readonly cache: Cache | undefined
  readonly style: Style
}

/** Lints files, reports what is found, and returns the exit code. */
export async function lintFiles(given: Arguments, means: Means): Promise<number> {
  const counter = createCounter('erased')
  let errors = 0
  let warnings = 0
  let unreadable = 0
  for await (const text of reporters[given.format](linted(), means.style)) {
    counter.hide()
    await write(text)
  }
  counter.stop()
  means.cache?.save()
  if (warnings > given.maxWarnings)
    say(`Unexpected ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}, expected at most ${given.maxWarnings}`)
  return unreadable > 0 ? 2 : errors > 0 || warnings > given.maxWarnings ? 1 : 0

  async function* linted(): AsyncGenerator<Linted> {
    const failed = new Set<Input>()
    for await (const step of stepsDone(given, means)) {
      // What comes after a mistake in a file is not read.
      if (failed.has(step.input)) continue
      const { file } = step.input
      if ('error' in step) {
        failed.add(step.input)
        unreadable++
        counter.hide()
        say(`${file}: ${step.error}`)
        continue
      }
      const { task, plain, entry } = step
      counter.add(1)
      errors += count(plain, 'error')
      warnings += count(plain, 'warning')
      const report = fromPlain(plain, () => means.whole(task))
      yield {
        file,
        reply: task.draft.reply,
        report: given.quiet ? onlyErrors(report) : report,
        ...(entry ? { entry } : {}),
      }
    }
  }
}

/** A draft on its way, or why there is none. */
type Step = { readonly input: Input } & (
  | { readonly task: Task; readonly known: PlainReport | undefined; readonly entry: Source['entry'] }
  | { readonly error: string }
)

/** A draft and what it came to. */
type Done = { readonly input: Input } & (
  | { readonly task: Task; readonly plain: PlainReport; readonly entry: Source['entry'] }
  | { readonly error: string }
)

/** How many drafts go to a processor at once, and how many wait at most because others before them do. */
const BATCH = 32
const MOST = 1024

/** All drafts with what they come to, in their order, in batches. */
async function* stepsDone(given: Arguments, { processors, cache }: Means): AsyncGenerator<Done> {
  const waiting: (readonly Step[])[] = []
  for await (const outcomes of processors.each('drafts', batches())) {
    const [...left] = outcomes
    for (const step of waiting.shift()!) yield 'error' in step ? step : done(step, left)
  }

  async function* batches(): AsyncGenerator<readonly Task[]> {
    let steps: Step[] = []
    let tasks: Task[] = []
    let many = 0
    for await (const step of stepsOf(given, cache, expect)) {
      steps.push(step)
      if ('task' in step && !step.known) tasks.push(step.task)
      if (tasks.length < BATCH && steps.length < MOST) continue
      waiting.push(steps)
      many += tasks.length
      if (many > ENOUGH) processors.widen()
      yield tasks
      steps = []
      tasks = []
    }
    waiting.push(steps)
    yield tasks
  }

  /** Where nothing is known of them, so many drafts need not come first. */
  function expect(drafts: number): void {
    if (drafts > ENOUGH && !cache?.size) processors.widen()
  }

  function done({ input, task, known, entry }: Exclude<Step, { error: string }>, left: Outcome[]): Done {
    if (known) return { input, task, plain: known, entry }
    const outcome = left.shift()!
    if ('error' in outcome) return { input, ...outcome }
    cache?.set(task, outcome.report)
    return { input, task, plain: outcome.report, entry }
  }
}

async function* stepsOf(
  given: Arguments,
  cache: Cache | undefined,
  expect: (drafts: number) => void,
): AsyncGenerator<Step> {
  for await (const input of inputs(given)) {
    try {
      const { count, each } = await input.read()
      expect(count)
      for (const { draft, canned, entry } of each) {
        const task = { draft: withCustomer(draft, given.customer), canned }
        yield { input, task, known: cache?.get(task), entry }
      }
    } catch (error) {
      yield { input, error: error instanceof Error ? error.message : String(error) }
    }
  }
}

/** What there is to lint, one after the other; what reads files is loaded when there are some. */
async function* inputs({ files, stdinFilename }: Arguments): AsyncGenerator<Input> {
  const seen = new Set<string>()
  for (const name of files.length === 0 ? ['-'] : files) {
    if (name === '-') yield { file: stdinFilename ?? STANDARD_INPUT, read: () => readInput(stdinFilename) }
    else yield* (await import('./sources.ts')).inputsOf(name, seen)
  }
}

/** The drafts of standard input, read as the file that it has the text of. */
async function readInput(filename: string | undefined): Promise<Sources> {
  const text = await readText('-')
  if (filename === undefined) return { count: 1, each: [{ draft: toDraft(text), canned: false }] }
  return (await import('./sources.ts')).sourcesIn(filename, text, true)
}

function count({ findings }: PlainReport, severity: string): number {
  return findings.filter((finding) => finding.severity === severity).length
}

function onlyErrors(report: Report): Report {
  return { ...report, findings: report.findings.filter(({ severity }) => severity === 'error') }
}
