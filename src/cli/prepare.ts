import { resolve as resolvePath } from 'node:path'
import { resolve } from '../config/resolve.ts'
import { rules as house } from '../index.ts'
import type { Style } from '../reporters/reporter.ts'
import type { Report } from '../types.ts'
import type { Arguments } from './arguments.ts'
import type { Cache } from './cache.ts'
import { filter } from './filter.ts'
import { lintFiles } from './lint.ts'
import { configFor } from './linter.ts'
import { createProcessors } from './processors.ts'
import { configFileFor, projectFor } from './project.ts'
import { createWork, type Orders, type Task } from './work.ts'

/** Makes what lints, and gives what there is to do. Throws a TypeError where the configuration is wrong. */
export async function prepareWork(given: Arguments, style: Style): Promise<() => Promise<number>> {
  const { preset, levels, quiet, suggestions, cache, concurrency } = given
  const file = configFileFor(given.config)
  const project = await projectFor(given.config)
  const orders: Orders = {
    config: file && resolvePath(file),
    preset,
    levels,
    quiet,
    suggestions,
    whole: given.format === 'json',
  }
  const work = createWork(orders, project?.config)
  const config = configFor(preset, levels, project?.config ?? {})
  // A mistake in the arguments is told before anything is read; the linter is made when something is.
  resolve(config, house)
  const known = cache === undefined ? undefined : await cacheIn(cache)
  const processors = createProcessors(work, orders, concurrency)
  if (concurrency !== undefined) processors.widen()
  return async () => {
    try {
      return given.task === 'filter'
        ? await filter(given.files, processors)
        : await lintFiles(given, { processors, whole, cache: known, style })
    } finally {
      await processors.close()
    }
  }

  async function cacheIn(file: string): Promise<Cache> {
    const { identityOf, openCache } = await import('./cache.ts')
    return openCache(file, identityOf(config, project, orders))
  }

  function whole(task: Task): Report {
    // Its own, for it is seldom needed, and looks at all there is.
    const [outcome] = createWork({ ...orders, quiet: false, whole: true }, project?.config).drafts([task])
    return (outcome as { readonly report: Report }).report
  }
}
