import { existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, extname, join, relative, sep } from 'node:path'
import { kindOf } from '../documents/index.ts'
import { IGNORE_FILE } from '../project/find.ts'
import { type Globs, readGlobs } from '../project/globs.ts'
import { quantity } from '../reporters/quantity.ts'
import { say } from './say.ts'

/** A file that is asked for, or one or a folder that an ignore file leaves out. */
export interface Asked {
  readonly path: string
  readonly ignored: boolean
}

/**
 * The files of a name: itself, or by the alphabet those that it matches as a pattern, or all in a folder and its folders
 * that are written in a known way. What begins with a dot and `node_modules` is left out, and so are our own files, those
 * of npm and links, which could lead anywhere; what else is left out is said on standard error.
 */
export async function* filesOf(name: string, ignored: Globs = () => false): AsyncGenerator<Asked> {
  const folder = folderOf(name)
  const isPattern = folder !== name
  if (!(await isFolder(folder))) {
    if (isPattern) return
    yield { path: name, ignored: ignored(name) }
    if (ignored(name)) say(`${name}: left out by ${IGNORE_FILE}`)
    return
  }
  const matches = isPattern ? matching(folder, name) : () => true
  const extension = isPattern ? extname(name) : ''
  const others: string[] = []
  let left = 0
  for await (const file of filesIn(folder, ignored)) {
    if (!matches(file.path)) continue
    if (file.ignored) left++
    const isKnown = kindOf(file.path) !== undefined || (extension !== '' && extname(file.path) === extension)
    if (!file.ignored && !isKnown) others.push(file.path)
    else yield file
  }
  if (left > 0) say(`${name}: ${quantity(left, 'file or folder', 'files or folders')} left out by ${IGNORE_FILE}`)
  if (others.length > 0) say(`${name}: ${skipped(others)}`)
}

/** The folder that files are looked for in: of a pattern, that before its first `*`, `?`, `[` or `{`; of others, the name. */
export function folderOf(name: string): string {
  const first = existsSync(name) ? -1 : name.search(/[*?[{]/)
  return first < 0 ? name : dirname(`${name.slice(0, first)}x`)
}

/** What tells the files of a pattern, which begins with their folder, as a shell would, from those in folders that match. */
function matching(folder: string, pattern: string): Globs {
  return readGlobs(
    folder,
    alternatives(relative(folder, pattern).split(sep).join('/')).flatMap((one) => [`/${one}`, `!/${one}/`]),
  )
}

/** What a pattern with `{a,b}` stands for. */
function alternatives(pattern: string): readonly string[] {
  const [choices] = /\{[^{}]*\}/.exec(pattern) ?? []
  if (choices === undefined) return [pattern]
  const written = choices.slice(1, -1).split(',')
  return written.flatMap((one) => alternatives(pattern.replace(choices, () => one)))
}

async function isFolder(name: string): Promise<boolean> {
  try {
    return (await stat(name)).isDirectory()
  } catch {
    // Why it cannot be read is said where it is read.
    return false
  }
}

async function* filesIn(folder: string, ignored: Globs): AsyncGenerator<Asked> {
  const entries = await readdir(folder, { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || OWN.test(entry.name)) continue
    const path = join(folder, entry.name)
    const kept = entry.isDirectory() || entry.isFile()
    if (kept && ignored(entry.isDirectory() ? `${path}/` : path)) yield { path, ignored: true }
    else if (entry.isDirectory()) yield* filesIn(path, ignored)
    else if (entry.isFile()) yield { path, ignored: false }
  }
}

/** Whether a file in a folder is read. */
export function isRead(path: string): boolean {
  return kindOf(path) !== undefined && !OWN.test(basename(path))
}

/** What is ours or says which packages there are, and no reply however many words it has. */
const OWN = /^(?:replylint(?:\.config|-baseline)\.|(?:package|package-lock|npm-shrinkwrap)\.json$|pnpm-lock\.yaml$)/

/** How many files were left out, and of which kinds. */
function skipped(files: readonly string[]): string {
  const kinds = [...new Set(files.map((file) => extname(file) || 'no extension'))].sort()
  const shown = kinds.slice(0, MOST).join(', ') + (kinds.length > MOST ? ', …' : '')
  return `${quantity(files.length, 'file')} left out, written in a way that is not read (${shown})`
}

/** How many kinds are named. */
const MOST = 8
