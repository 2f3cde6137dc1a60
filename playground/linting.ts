import type { Draft, Report } from 'replylint/core'
import { createWorkerLinter, type WorkerLinter } from 'replylint/worker'
import type { State } from './state.ts'

/** How long the page waits for its worker before it lints by itself, in milliseconds. */
const PATIENCE = 4_000

/** The linter of the page, which changes with its settings. */
export interface Linting {
  lint(draft: string | Draft): Promise<Report>
  /** Takes other settings; what is linted after that goes by them. */
  configure(settings: Pick<State, 'preset' | 'rules'>): void
}

/** Makes the linter of the page: a worker, started before there is anything to lint, and core where workers are barred. */
export function createLinting(): Linting {
  let linter: WorkerLinter | undefined
  let known = ''
  return {
    async lint(draft) {
      const one = linter!
      // Core would answer at once, but compile its patterns where the agent types.
      await Promise.race([one.ready, new Promise((resolve) => setTimeout(resolve, PATIENCE))])
      return one(draft)
    },
    configure({ preset, rules }) {
      const config = { extends: preset, rules }
      if (JSON.stringify(config) === known) return
      known = JSON.stringify(config)
      linter?.close()
      linter = createWorkerLinter(config)
    },
  }
}
