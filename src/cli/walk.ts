import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { kindOf } from '../documents/index.ts'
import { say } from './say.ts'

/**
 * The files of a name: itself, or all in a folder and its folders that are written in a known way, by the alphabet. What begins
 * with a dot and `node_modules` is left out, and so are links, which could lead anywhere; what else is left out is
 * said on standard error.
 */
export async function* filesOf(name: string): AsyncGenerator<string> {
  if (name === '-' || !(await isFolder(name))) {
    yield name
    return
  }
  const others: string[] = []
  for await (const file of filesIn(name)) {
    if (kindOf(file) === undefined) others.push(file)
    else yield file
  }
  if (others.length > 0) say(`${name}: ${skipped(others)}`)
}

async function isFolder(name: string): Promise<boolean> {
  try {
    return (await stat(name)).isDirectory()
  } catch {
    // Why it cannot be read is said where it is read.
    return false
  }
}

async function* filesIn(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesIn(path)
    else if (entry.isFile()) yield path
  }
}

/** How many files were left out, and of which kinds. */
function skipped(files: readonly string[]): string {
  const kinds = [...new Set(files.map((file) => extname(file) || 'no extension'))].sort()
  const shown = kinds.slice(0, MOST).join(', ') + (kinds.length > MOST ? ', …' : '')
  return `${files.length} ${files.length === 1 ? 'file' : 'files'} left out, written in a way that is not read (${shown})`
}

/** How many kinds are named. */
const MOST = 8
