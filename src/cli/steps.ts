import type { Report } from '../types.ts'
import type { Cache } from './cache.ts'
import { STANDARD_INPUT, withCustomer } from './drafts.ts'
import { fromPlain, type PlainReport } from './plain.ts'
import { problemOf } from './problem.ts'
import { ENOUGH, type Processors } from './processors.ts'
import { say } from './say.ts'
import type { Input, Source, Sources } from './sources.ts'
import type { Outcome, Task } from './work.ts'

/**
 * What comes of a file: its drafts with what is found in them or why they are none, and its end, or why it cannot be
 * read, if that was not said.
 */
export type Step = { readonly input: Input } & (
  | { readonly source: Source; readonly report: Report }
  | Pick<Required<Sources>, 'problems'>
  | { readonly error: string | undefined }
)

/** What drafts are linted with. */
export interface Means {
  readonly processors: Processors
  /** The report of a draft, made here and now. */
  readonly lint: (task: Task) => Report
  readonly cache: Cache | undefined
  readonly customer: string | undefined
}

/** How many drafts go to a processor at once, and how many wait at most because others before them do. */
const BATCH = 32
const MOST = 128

/** A step before its draft is linted. */
type Due =
  | { readonly input: Input; readonly source: Source; readonly task: Task; readonly known: PlainReport | undefined }
  | Exclude<Step, { readonly source: Source }>

/** What comes of files, in their order. */
export async function* stepsOf(inputs: AsyncIterable<Input>, means: Means): AsyncGenerator<Step> {
  const { processors, cache, lint } = means
  const waiting: (readonly Due[])[] = []
  for await (const outcomes of processors.each('drafts', batches())) {
    const [...left] = outcomes
    for (const due of waiting.shift()!) yield 'task' in due ? done(due, left) : due
  }

  async function* batches(): AsyncGenerator<readonly Task[]> {
    let steps: Due[] = []
    let tasks: Task[] = []
    let many = 0
    for await (const due of dueIn(inputs, means, expect)) {
      steps.push(due)
      if ('task' in due && !due.known) tasks.push(due.task)
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

  function done({ input, source, task, known }: Extract<Due, { task: Task }>, left: Outcome[]): Step {
    if (known) return { input, source, report: fromPlain(known, () => lint(task)) }
    const outcome = left.shift()!
    if ('error' in outcome) return { input, error: placed(source, outcome.error) }
    const report = fromPlain(outcome.report, () => lint(task))
    cache?.set(task, report)
    return { input, source, report }
  }
}

async function* dueIn(
  inputs: AsyncIterable<Input>,
  { cache, customer }: Means,
  expect: (drafts: number) => void,
): AsyncGenerator<Due> {
  for await (const input of inputs) {
    try {
      const { count, drafts, mistakes = [], problems = () => undefined } = await input.read()
      expect(count)
      for (const error of mistakes) {
        say(`${input.file}: ${error}`)
        yield { input, error: undefined }
      }
      for (const source of drafts) {
        const task = taskOf(input.file, source, customer)
        yield { input, source, task, known: cache?.get(task) }
      }
      yield { input, problems }
    } catch (error) {
      // Among what else is said of files when they are read.
      say(`${input.file}: ${problemOf(error)}`)
      yield { input, error: undefined }
    }
  }
}

/** What is wrong with a draft, with where in its file it stands. */
export function placed({ entry }: Source, error: string): string {
  return entry?.path === undefined ? error : `${entry.path}: ${error}`
}

/**
 * What there is to do for a draft. A canned reply that answers a customer is a draft of its own, in which no placeholder
 * should be left. Throws a TypeError where its customer is given twice.
 */
export function taskOf(file: string, source: Source, customer: string | undefined): Task {
  const canned = source.canned && customer === undefined
  const { template: _, ...draft } = source.draft
  return {
    draft: withCustomer(canned === source.canned ? source.draft : draft, customer),
    canned,
    file: file === STANDARD_INPUT ? undefined : file,
  }
}
