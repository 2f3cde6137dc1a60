import { type ChildProcess, spawn } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import { existsSync, mkdtempSync, realpathSync, rmSync, watchFile } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { watch } from 'chokidar'
import { isData } from '../project/data.ts'
import { foldersAbove, IGNORE_FILE, NAMES } from '../project/find.ts'
import type { Globs } from '../project/globs.ts'
import { findIgnored } from '../project/ignored.ts'
import type { Arguments } from './arguments.ts'
import { isInside } from './inside.ts'
import { isOutput } from './outputs.ts'
import { projectFor } from './project.ts'
import { say } from './say.ts'
import { folderOf, isRead } from './walk.ts'

/** How long it is quiet after a change until it counts, in milliseconds: editors write a file in several steps. */
const QUIET = 100

/** How often configurations are looked at, in milliseconds: most that are looked for do not exist, which nothing else tells of. */
const INTERVAL = 300

/**
 * Lints files again at each change to them, or to what configures them, until it is interrupted. Each run is a process
 * of its own, so that it reads the configuration as it stands; what did not change it knows from the run before, unless
 * the configuration is code, of which nobody sees what it imports.
 */
export async function watchFiles(given: Arguments, words: readonly string[]): Promise<never> {
  const folder = mkdtempSync(join(tmpdir(), 'replylint-'))
  const cache = given.cache === undefined ? ['--cache', `--cache-location=${join(folder, 'cache')}`] : []
  const own = writtenBy(given).map((name) => resolve(name))
  const named = given.files.map((name) => resolve(folderOf(name)))
  let ignored: Globs | undefined
  const changed = new Set<string>()
  const changes = new EventEmitter()
  const watcher = watch(named, { ignoreInitial: true, ignored: (path) => !isWatched(resolve(path)) })
  watcher.on('all', (event, path) => {
    // A folder is nothing to lint, and a run may make the one that a report goes into.
    if (event !== 'addDir' && event !== 'unlinkDir' && isLinted(resolve(path))) note(path)
  })
  let running: ChildProcess | undefined
  process.on('exit', () => {
    running?.kill()
    rmSync(folder, { recursive: true, force: true })
  })
  await once(watcher, 'ready')

  const configs = new Set<string>()
  for (;;) {
    const { looked, read } = await configsOf(given)
    for (const file of [...looked, ...(read ?? [])]) {
      if (configs.has(file)) continue
      configs.add(file)
      watchFile(file, { interval: INTERVAL }, (now, before) => {
        if (now.mtimeMs !== before.mtimeMs || now.size !== before.size || now.ino !== before.ino) note(file)
      })
    }
    // Of a file that is wrong, the run says so.
    ignored = await findIgnored(process.cwd()).catch(() => undefined)
    changed.clear()
    const known = read?.every(isData) ? cache : []
    running = spawn(process.execPath, [process.argv[1]!, ...known, ...withoutWatch(words)], { stdio: 'inherit' })
    await once(running, 'close')
    running = undefined
    say('waiting for changes; Ctrl+C ends')
    if (changed.size === 0) await once(changes, 'change')
    for (let before = 0; changed.size > before; await pause(QUIET)) before = changed.size
    const [first, ...others] = changed
    say(`changed: ${relative('', first!)}${others.length > 0 ? ` and ${others.length} more` : ''}`)
  }

  function note(path: string): void {
    changed.add(path)
    changes.emit('change')
  }

  /** Whether a run reads a file: one that was named or is written in a known way, and neither left out nor where its output goes. */
  function isLinted(path: string): boolean {
    if (ignored?.(path)) return false
    return !isOutput(path) && (named.includes(path) || isRead(path))
  }

  /** Whether a path is one that was named, or a file in it that is read: not hidden, and not what a run writes. */
  function isWatched(path: string): boolean {
    if (own.some((name) => isSame(name, path))) return false
    return named.some((name) => isInside(name, path) && !HIDDEN.test(relative(name, path)))
  }
}

/** What lies in a folder that is not read: what begins with a dot, and packages. */
const HIDDEN = /(?:^|[\\/])(?:node_modules|\.[^\\/]*)(?:$|[\\/])/

/** Whether two paths lead to one file, whatever links their folders are. */
function isSame(a: string, b: string): boolean {
  return a === b || (basename(a) === basename(b) && realFolder(a) === realFolder(b))
}

function realFolder(path: string): string {
  const folder = dirname(path)
  return existsSync(folder) ? realpathSync(folder) : folder
}

/** The files that a run itself writes. */
function writtenBy({ reports, cache, baseline }: Arguments): readonly string[] {
  return [...reports.map(({ file }) => file), cache, baseline?.file].filter((name) => name !== undefined)
}

/** The files that say how to lint. */
interface Configs {
  /** Those that would if they existed. */
  readonly looked: readonly string[]
  /** Those that do; undefined where one of them is wrong, which the run says. */
  readonly read: readonly string[] | undefined
}

async function configsOf({ config, baseline }: Arguments): Promise<Configs> {
  const names = [IGNORE_FILE, ...(config === 'found' ? [...NAMES, 'package.json'] : [])]
  const found = foldersAbove(process.cwd()).flatMap((folder) => names.map((name) => join(folder, name)))
  const asked = [
    ...(typeof config === 'object' ? [config.file] : []),
    // What a run itself writes is no change.
    ...(baseline?.task === 'check' ? [baseline.file] : []),
  ]
  const read = await projectFor(config).then(
    (project) => project?.files ?? [],
    () => undefined,
  )
  return { looked: [...found, ...asked.map((name) => resolve(name))], read: read?.map((name) => resolve(name)) }
}

function withoutWatch(words: readonly string[]): readonly string[] {
  const end = words.includes('--') ? words.indexOf('--') : words.length
  return words.filter((word, index) => word !== '--watch' || index > end)
}
