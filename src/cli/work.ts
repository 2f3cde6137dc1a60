import type { Draft, Report } from '../types.ts'
import { answerTo } from './answer.ts'
import type { Arguments } from './arguments.ts'
import type { Line } from './lines.ts'
import type { Levels, Linters } from './linter.ts'
import type { Looks, PlainReport } from './plain.ts'
import { problemOf } from './problem.ts'

/** What a thread must know to work as another does: nothing but data. */
export interface Orders extends Looks {
  /** Where the configuration is. */
  readonly config: Arguments['config']
  readonly preset: string | undefined
  readonly levels: Levels
  /** Whether lines are answered with suggestions. */
  readonly suggestions: boolean
}

/** Lines in their order, and the number of the first. */
export interface Lines {
  readonly lines: readonly Line[]
  readonly number: number
}

/** A draft, whether it is a template, and its file; undefined where it is in none. */
export interface Task {
  readonly draft: Draft
  readonly canned: boolean
  readonly file: string | undefined
}

/** What a draft comes to: its report, or why it is none. */
export type Outcome<One = PlainReport> = { readonly report: One } | { readonly error: string }

/** What threads do: each a function from what is sent to them to what they send back. */
export interface Work<One = PlainReport> {
  /** The answers to lines, one for each that is not blank. */
  readonly lines: (lines: Lines) => readonly string[]
  readonly drafts: (tasks: readonly Task[]) => readonly Outcome<One>[]
}

/** The work with these linters. Its reports are not yet data: what of them nobody looks at is not made. */
export function createWork(wishes: Pick<Orders, 'quiet' | 'suggestions'>, linters: Linters): Work<Report> {
  const lint = (draft: Draft) => linters(undefined).lint(draft, false)
  return {
    lines: ({ lines, number }) => lines.flatMap((line, index) => answerTo(line, number + index, lint, wishes) ?? []),
    drafts: (tasks) =>
      tasks.map(({ file, draft, canned }) => {
        try {
          return { report: linters(file).lint(draft, canned) }
        } catch (error) {
          return { error: problemOf(error) }
        }
      }),
  }
}
