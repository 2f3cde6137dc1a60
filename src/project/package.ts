import { createRequire } from 'node:module'
import { isAbsolute } from 'node:path'

/**
 * The file that a package gives to whoever asks for it from a file, as for `require`; undefined where none of that
 * name is installed. Throws a TypeError where the package gives none.
 */
export function packageFile(name: string, from: string): string | undefined {
  try {
    const file = createRequire(from).resolve(name)
    // A module of Node is its own name.
    return isAbsolute(file) ? file : undefined
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_PACKAGE_PATH_NOT_EXPORTED') return undefined
    throw new TypeError(`Unexpected package \`${name}\` without a \`default\` in \`exports\`, expected a configuration`)
  }
}
