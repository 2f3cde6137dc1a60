import type { Config, Draft, Report } from '../types.ts'

/** What the page tells the worker: its configuration, once, and then one draft after the other. */
export type Request =
  | { readonly config: Config }
  | {
      /** Counts from 1. */
      readonly id: number
      readonly draft: string | Draft
    }

/** What the worker answers: that it is ready, and then a report or an error for each draft. */
export type Answer =
  | { readonly ready: true }
  | { readonly id: number; readonly report: Report }
  | { readonly id: number; readonly error: { readonly name: string; readonly message: string } }
