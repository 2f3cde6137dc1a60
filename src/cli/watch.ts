import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { watch } from 'chokidar'
import { NAMES } from '../project/find.ts'
import type { Arguments } from './arguments.ts'
import { projectFor } from './project.ts'
import { say } from './say.ts'

/** How long it is quiet after a change until it counts, in milliseconds: editors write a file in several steps. */
const QUIET = 100

/**
 * Lints files again at each change to them, or to what configures them, until it is interrupted. Each run is a process
 * of its own, so that it reads the configuration as it stands; what did not change it knows from the run before.
 */
export async function watchFiles(given: Arguments, words: readonly string[]): Promise<never> {
  const folder = mkdtempSync(join(tmpdir(), 'replylint-'))
  const cache = given.cache === undefined ? ['--cache', `--cache-location=${join(folder, 'cache')}`] : []
  const changed = new Set<string>()
  const configs = new Set<string>()
  const watcher = watch([...given.files], {
    ignoreInitial: true,
    ignored: (path) => !configs.has(path) && /(?:^|[\\/])(?:node_modules|\.[^.\\/][^\\/]*)$/.test(path),
  })
  watcher.on('all', (_, path) => changed.add(path))
  let running: ChildProcess | undefined
  process.on('exit', () => {
    running?.kill()
    rmSync(folder, { recursive: true, force: true })
  })
  await once(watcher, 'ready')

  for (;;) {
    for (const file of await configsOf(given)) configs.add(file)
    watcher.add([...configs])
    changed.clear()
    running = spawn(process.execPath, [process.argv[1]!, ...cache, ...withoutWatch(words)], { stdio: 'inherit' })
    await once(running, 'close')
    running = undefined
    say('waiting for changes; Ctrl+C ends')
    if (changed.size === 0) await once(watcher, 'all')
    for (let before = 0; changed.size > before; await pause(QUIET)) before = changed.size
    const [first, ...others] = changed
    say(`changed: ${first}${others.length > 0 ? ` and ${others.length} more` : ''}`)
  }
}

/** The files that say how to lint, or may come to; where one of them is wrong, the run says so. */
async function configsOf({ config }: Arguments): Promise<readonly string[]> {
  try {
    return (await projectFor(config))?.files ?? (config === 'found' ? NAMES : [])
  } catch {
    return typeof config === 'object' ? [config.file] : NAMES
  }
}

function withoutWatch(words: readonly string[]): readonly string[] {
  const end = words.includes('--') ? words.indexOf('--') : words.length
  return words.filter((word, index) => word !== '--watch' || index > end)
}
