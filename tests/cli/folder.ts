import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'

/** A folder of a file of tests, for the files that are linted. */
export interface Folder {
  /** Its path. */
  readonly folder: string
  /** Writes a file for the command to read, and returns its name. */
  readonly file: (name: string, content: string | Uint8Array) => string
}

/** Makes a folder, which is there until all tests of the file have run. */
export function makeFolder(): Folder {
  const folder = mkdtempSync(join(tmpdir(), 'replylint-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  return {
    folder,
    file(name, content) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), content)
      return name
    },
  }
}
