import type { Config, Draft, Linter } from '../types.ts'
import { answerTo } from './answer.ts'
import type { Line } from './lines.ts'
import { cannedLinterFor, type Levels, linterFor } from './linter.ts'
import { type Looks, type PlainReport, toPlain } from './plain.ts'

/** What a thread must know to work as another does: nothing but data. */
export interface Orders extends Looks {
  /** The configuration, by its absolute path. */
  readonly config: string | undefined
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

/** A draft, and whether it is a template. */
export interface Task {
  readonly draft: Draft
  readonly canned: boolean
}

/** What a draft comes to: its report, or why it is none. */
export type Outcome = { readonly report: PlainReport } | { readonly error: string }

/** What threads do: each a function from what is sent to them to what they send back. */
export interface Work {
  /** The answers to lines, one for each that is not blank. */
  readonly lines: (lines: Lines) => readonly string[]
  readonly drafts: (tasks: readonly Task[]) => readonly Outcome[]
}

/** The work by these orders; linters are made when they are first needed. */
export function createWork(orders: Orders, project: Config | undefined): Work {
  const { preset, levels } = orders
  let drafts: Linter | undefined
  let canned: Linter | undefined
  const lint = (draft: Draft) => (drafts ??= linterFor(preset, levels, project))(draft)
  const lintCanned = (draft: Draft) => (canned ??= cannedLinterFor(preset, levels, project))(draft)
  return {
    lines: ({ lines, number }) => lines.flatMap((line, index) => answerTo(line, number + index, lint, orders) ?? []),
    drafts: (tasks) =>
      tasks.map(({ draft, canned }) => {
        try {
          return { report: toPlain((canned ? lintCanned : lint)(draft), orders) }
        } catch (error) {
          return { error: error instanceof Error ? error.message : String(error) }
        }
      }),
  }
}
