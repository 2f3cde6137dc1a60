import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** How a configuration is called where nobody says its name. */
export const NAMES = [
  'replylint.config.ts',
  'replylint.config.js',
  'replylint.config.mjs',
  'replylint.config.json',
  'replylint.config.yml',
  'replylint.config.yaml',
] as const

/** The name of the file that says which files are not linted. */
export const IGNORE_FILE = '.replylintignore'

/**
 * The file that configures a folder: its own or that of the nearest folder above, no further than the root of a
 * Git repository. A `package.json` is one where it has the key `replylint`. Throws a TypeError where a folder has two.
 */
export function findConfig(folder: string): string | undefined {
  const [file, second] = configsIn(folder)
  if (file !== undefined && second !== undefined)
    throw new TypeError(`Unexpected \`${second}\` beside \`${file}\`, expected one configuration`)
  if (file !== undefined) return join(folder, file)
  const [, above] = foldersAbove(folder)
  return above === undefined ? undefined : findConfig(above)
}

/** A folder and those above it that may configure it, up to the root of a Git repository. */
export function foldersAbove(folder: string): readonly string[] {
  const above = dirname(folder)
  return above === folder || existsSync(join(folder, '.git')) ? [folder] : [folder, ...foldersAbove(above)]
}

/** The names of the configurations that a folder itself has. */
export function configsIn(folder: string): string[] {
  return [
    ...NAMES.filter((name) => isFile(join(folder, name))),
    ...(isConfigured(join(folder, 'package.json')) ? ['package.json'] : []),
  ]
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false
}

function isConfigured(manifest: string): boolean {
  if (!isFile(manifest)) return false
  const text = readFileSync(manifest, 'utf8')
  // Most name it at most among their dependencies, and one that is broken is not ours to complain of.
  if (!/"replylint"\s*:\s*[^"\s]|"replylint"\s*:\s*"\.{0,2}\//.test(text)) return false
  try {
    return Object.hasOwn(JSON.parse(text), 'replylint')
  } catch {
    return false
  }
}
