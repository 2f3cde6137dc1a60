import type { Style } from '../reporters/reporter.ts'
import type { Arguments } from './arguments.ts'
import type { Cache } from './cache.ts'
import { filter } from './filter.ts'
import { lintFiles } from './lint.ts'
import { createLinters } from './linter.ts'
import { createProcessors } from './processors.ts'
import { projectFor } from './project.ts'
import { loadReports } from './reports.ts'
import { suppressing } from './suppressing.ts'
import { createWork, type Orders } from './work.ts'

/** Makes what lints, and gives what there is to do. Throws a TypeError where the configuration is wrong. */
export async function prepareWork(given: Arguments, style: Style): Promise<() => Promise<number>> {
  const { preset, levels, quiet, suggestions, concurrency } = given
  const project = await projectFor(given.config)
  const linters = createLinters(preset, levels, project)
  const orders: Orders = { config: given.config, preset, levels, quiet, suggestions, whole: looksAtAll(given) }
  const processors = createProcessors(createWork(orders, linters), orders, concurrency)
  if (given.task === 'filter') return () => working(() => filter(given.files, processors))
  const [reports, suppress, cache] = await Promise.all([
    loadReports(given.reports),
    suppressing(given, project),
    given.cache === undefined ? undefined : cacheIn(given.cache),
  ])
  return () => working(() => lintFiles(given, { processors, linters, reports, suppress, cache, style }))

  async function working(work: () => Promise<number>): Promise<number> {
    if (concurrency !== undefined) processors.widen()
    try {
      return await work()
    } finally {
      processors.close()
    }
  }

  async function cacheIn(file: string): Promise<Cache> {
    const { identifying, openCache } = await import('./cache.ts')
    return openCache(file, identifying(linters, project, orders), orders)
  }
}

/** Whether more of a report is looked at than what was found: a reporter of one's own may look at all. */
function looksAtAll({ checklist, reports }: Arguments): boolean {
  return checklist || reports.some(({ format }) => typeof format !== 'string' || ALL.includes(format))
}

/** The formats that tell of moves, signals and what was ignored. */
const ALL = ['json', 'jsonl']
