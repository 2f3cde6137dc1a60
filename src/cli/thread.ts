import Tinypool from 'tinypool'
import { createLinters } from './linter.ts'
import { toPlain } from './plain.ts'
import { projectFor } from './project.ts'
import { createWork, type Orders, type Work } from './work.ts'

// Functions do not travel between threads, so each reads the configuration for itself.
const orders = Tinypool.workerData as Orders
const work = createWork(orders, createLinters(orders.preset, orders.levels, await projectFor(orders.config)))

/** What a thread does with lines. */
export const { lines } = work

/** What a thread does with drafts. */
export const drafts: Work['drafts'] = (tasks) =>
  work.drafts(tasks).map((one) => ('error' in one ? one : { report: toPlain(one.report, orders) }))
