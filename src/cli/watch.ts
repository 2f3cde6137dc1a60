import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { watch } from 'chokidar'
import { foldersAbove, IGNORE_FILE, NAMES } from '../project/find.ts'
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
  // Folders are watched for what may come to be in them, as a name that nothing has yet cannot be.
  const folders = foldersAbove(process.cwd())
  const configs = new Set(
    folders.flatMap((one) => [...NAMES, IGNORE_FILE, 'package.json'].map((name) => join(one, name))),
  )
  const own = new Set(writtenBy(given).map((name) => resolve(name)))
  const named = given.files.map((name) => resolve(name))
  const watcher = watch([...named, ...folders, ...(await configsOf(given))], {
    ignoreInitial: true,
    ignored: (path) => !isWatched(resolve(path)),
  })
  watcher.on('all', (_, path) => changed.add(path))
  let running: ChildProcess | undefined
  process.on('exit', () => {
    running?.kill()
    rmSync(folder, { recursive: true, force: true })
  })
  await once(watcher, 'ready')

  for (;;) {
    for (const file of await configsOf(given)) {
      configs.add(file)
      watcher.add(file)
    }
    changed.clear()
    running = spawn(process.execPath, [process.argv[1]!, ...cache, ...withoutWatch(words)], { stdio: 'inherit' })
    await once(running, 'close')
    running = undefined
    say('waiting for changes; Ctrl+C ends')
    if (changed.size === 0) await once(watcher, 'all')
    for (let before = 0; changed.size > before; await pause(QUIET)) before = changed.size
    const [first, ...others] = changed
    say(`changed: ${relative('', first!)}${others.length > 0 ? ` and ${others.length} more` : ''}`)
  }

  function isWatched(path: string): boolean {
    if (configs.has(path) || folders.includes(path) || named.includes(path)) return true
    if (own.has(path)) return false
    return named.some((name) => {
      const inside = relative(name, path)
      return !/^\.\.(?:$|[\\/])/.test(inside) && !/(?:^|[\\/])(?:node_modules|\.[^\\/]*)(?:$|[\\/])/.test(inside)
    })
  }
}

/** The files that a run itself writes. */
function writtenBy({ reports, cache }: Arguments): readonly string[] {
  return [...reports.map(({ file }) => file), cache].filter((name) => name !== undefined)
}

/** The files that say how to lint; where one of them is wrong, the run says so. */
async function configsOf({ config, baseline }: Arguments): Promise<readonly string[]> {
  const old = baseline?.task === 'check' ? [resolve(baseline.file)] : []
  try {
    return [...((await projectFor(config))?.files ?? []).map((name) => resolve(name)), ...old]
  } catch {
    return typeof config === 'object' ? [resolve(config.file), ...old] : old
  }
}

function withoutWatch(words: readonly string[]): readonly string[] {
  const end = words.includes('--') ? words.indexOf('--') : words.length
  return words.filter((word, index) => word !== '--watch' || index > end)
}
