import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { checkKnown, objectOf, stringsOf } from './check.ts'
import { parseJson } from './data.ts'

/** A digest of each old finding, by rule, by reply, by file. */
export type OldFindings = Map<string, Map<string, Map<string, string[]>>>

/** The longest baseline that is read, in bytes. */
const LONGEST = 64 * 1024 * 1024

/** Reads the old findings that a file keeps. Throws a TypeError where it keeps none. */
export function readBaseline(file: string): OldFindings {
  const stats = statSync(file)
  if (!stats.isFile()) throw new TypeError('Unexpected folder or device, expected a file')
  if (stats.size > LONGEST) throw new TypeError('Unexpected length of more than 64 MB, expected a baseline')
  const { version, findings, ...rest } = objectOf(parseJson(readFileSync(file, 'utf8')), 'baseline')
  checkKnown(rest, ['version', 'findings'], 'the baseline')
  if (version !== 1)
    throw new TypeError(`Unexpected \`version\` ${JSON.stringify(version)} of the baseline, expected 1`)
  return mapOf(findings, '`findings` of the baseline', (replies, path) =>
    mapOf(replies, `findings of \`${path}\``, (rules, reply) =>
      mapOf(rules, `findings of \`${reply}\``, (digests, rule) => [...stringsOf(digests, `findings of \`${rule}\``)]),
    ),
  )
}

/** Writes old findings, in an order that does not depend on how they were found: all, or where that fails nothing. */
export function writeBaseline(file: string, findings: OldFindings): void {
  const sorted = objectFrom(findings, (replies) => objectFrom(replies, (rules) => objectFrom(rules, sort)))
  const target = existsSync(file) ? realpathSync(file) : file
  // Hidden, so that `--watch` does not take it for something to lint.
  const beside = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`)
  try {
    writeFileSync(beside, `${JSON.stringify({ version: 1, findings: sorted }, undefined, 2)}\n`, { flag: 'wx' })
    renameSync(beside, target)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

function mapOf<Part>(value: unknown, what: string, read: (part: unknown, key: string) => Part): Map<string, Part> {
  return new Map(Object.entries(objectOf(value, what)).map(([key, part]) => [key, read(part, key)]))
}

/** The parts by the alphabet of their keys, but for those that are empty. */
function objectFrom<Part>(map: ReadonlyMap<string, Part>, written: (part: Part) => object): object {
  const parts = [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, written(part)] as const)
  return Object.fromEntries(parts.filter(([, part]) => Object.keys(part).length > 0))
}

function sort(digests: readonly string[]): readonly string[] {
  return [...digests].sort()
}
