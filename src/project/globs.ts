import { relative, sep } from 'node:path'
import createIgnore from 'ignore'

/** Tells whether a file, or a folder where its name ends with a slash, is one of those that patterns mean. */
export type Globs = (path: string) => boolean

/** How often a pattern may say `**`: each doubles the time that it may take. */
const MOST = 3

/**
 * Reads patterns as a .gitignore has them, for files below a folder: `*.md` at any depth, `drafts/` a folder, `/late.md`
 * from here, `!` takes back. Throws a TypeError where a pattern could take for ever.
 */
export function readGlobs(folder: string, patterns: readonly string[]): Globs {
  for (const pattern of patterns)
    if (pattern.split('**').length > MOST + 1)
      throw new TypeError(`Unexpected \`${pattern}\`, expected a pattern with at most ${MOST} \`**\``)
  const globs = createIgnore({ ignorecase: false }).add(patterns)
  return (path) => {
    const below = relative(folder, path).split(sep).join('/') + (/[\\/]$/.test(path) ? '/' : '')
    return createIgnore.isPathValid(below) && globs.ignores(below)
  }
}

/** The pattern that means one file and no other; undefined where none can, as for one that is not below the folder. */
export function globFor(folder: string, path: string): string | undefined {
  const below = relative(folder, path).split(sep).join('/')
  // Only blanks at the end need a mark among blanks.
  const pattern = `/${below.replace(/[\\*?[\]]| $/g, '\\$&')}`
  return readGlobs(folder, [pattern])(path) ? pattern : undefined
}
