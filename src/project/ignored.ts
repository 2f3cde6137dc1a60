import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { foldersAbove, IGNORE_FILE } from './find.ts'
import { type Globs, readGlobs } from './globs.ts'
import { within } from './within.ts'

/** The longest such file that is read, in bytes. */
const LONGEST = 256 * 1024

/**
 * What the nearest {@link IGNORE_FILE} of a folder and those above says, no further than the root of a Git repository;
 * undefined where there is none. Throws a TypeError that begins with its name where it cannot be read.
 */
export async function findIgnored(folder: string): Promise<Globs | undefined> {
  const file = join(folder, IGNORE_FILE)
  if (existsSync(file)) return within(file, () => readGlobs(folder, linesOf(file)))
  const [, above] = foldersAbove(folder)
  return above === undefined ? undefined : findIgnored(above)
}

function linesOf(file: string): readonly string[] {
  const stats = statSync(file)
  if (!stats.isFile()) throw new TypeError('Unexpected folder or device, expected a file')
  if (stats.size > LONGEST) throw new TypeError('Unexpected length of more than 256 kB, expected patterns')
  return new TextDecoder().decode(readFileSync(file)).split(/\r\n|\n|\r/)
}
