import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { configsIn } from '../project/find.ts'

const NAME = 'replylint.config.json'

const FIRST = { extends: 'recommended', rules: {}, terms: [] }

/**
 * Writes a first configuration into a folder, and returns its name. Throws a TypeError, and writes nothing, where the
 * folder has one.
 */
export function writeConfig(folder: string): string {
  const [existing] = configsIn(folder)
  if (existing !== undefined) throw alreadyThere(existing)
  try {
    writeFileSync(join(folder, NAME), `${JSON.stringify(FIRST, undefined, 2)}\n`, { flag: 'wx' })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') throw alreadyThere(NAME)
    throw new TypeError(`${NAME}: Unexpected ${code}, expected a folder that can be written`)
  }
  return NAME
}

function alreadyThere(name: string): TypeError {
  return new TypeError(`${name}: Unexpected file, expected none: nothing was written`)
}
