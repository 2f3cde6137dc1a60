import Tinypool from 'tinypool'
import { loadProject } from '../project/load.ts'
import { createWork, type Orders } from './work.ts'

// Functions do not travel between threads, so each reads the configuration for itself.
const orders = Tinypool.workerData as Orders
const project = orders.config === undefined ? undefined : await loadProject(orders.config)

/** What a thread does, by the name of the job. */
export const { lines, drafts } = createWork(orders, project?.config)
