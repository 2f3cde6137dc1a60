import { createCipheriv, createDecipheriv, hash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Settings } from '../config/resolve.ts'
import type { Project } from '../project/load.ts'
import type { Report } from '../types.ts'
import { CACHE_FILE } from './arguments.ts'
import { version } from './help.ts'
import type { FileLinter, Linters } from './linter.ts'
import { type Looks, type PlainReport, toPlain } from './plain.ts'
import { say } from './say.ts'
import type { Task } from './work.ts'

/** What was found before, by draft. */
export interface Cache {
  /** How many drafts it knew when it was opened. */
  readonly size: number
  readonly get: (task: Task) => PlainReport | undefined
  /** Takes up what was found, unless the time was up before all was. */
  readonly set: (task: Task, report: Report) => void
  /** Writes it back, what was asked for first. */
  readonly save: () => void
}

const BEGIN = '{"replylint":"cache",'
const HEAD = `${BEGIN}"format":1}`

/** The longest cache, in bytes; what was not asked for longest goes first. */
const LONGEST = 64 * 1024 * 1024

/**
 * Opens a cache of what is found, before anything is hidden, by linters that are told by `identify`. Where the file is
 * none, that is said and it is written anew.
 *
 * Nothing in it can be read without the draft that it is about: of a hash of the draft, half is the name of the entry
 * and half the key to it. Who finds the file can count the drafts, and tell how long is what was found in each; and who
 * guesses a draft to the letter, with its thread and the configuration, can tell that it was linted.
 */
export function openCache(file: string, identify: (file: string | undefined) => string, looks: Looks): Cache {
  const before = entriesIn(file)
  const used = new Map<string, string>()
  let changed = false
  let broken = false
  return {
    size: before.size,
    get(task) {
      const { name, key } = secretOf(identify(task.file), task)
      const entry = used.get(name) ?? before.get(name)
      if (entry === undefined) return undefined
      const report = decrypt(entry, key)
      if (report) used.set(name, entry)
      else if (!broken) {
        broken = true
        say(`${file}: Unexpected data, expected what was written: left out`)
      }
      return report
    },
    set(task, report) {
      if (report.incomplete === 'out-of-time') return
      const { name, key } = secretOf(identify(task.file), task)
      used.set(name, encrypt(toPlain(report, looks), key))
      changed = true
    },
    save() {
      if (changed) save(file, [...used, ...[...before].filter(([name]) => !used.has(name))])
    },
  }
}

/**
 * Tells linters by a hash of what makes one find other things than another: the version, the rules and settings, the
 * files that say so, and what is looked at. What a configuration in JavaScript imports is not seen.
 */
export function identifying(
  linters: Linters,
  project: Project | undefined,
  { quiet, whole }: Looks,
): (file: string | undefined) => string {
  const files = (project?.files ?? []).map((name) => readFileSync(name, 'utf8'))
  const known = new Map<Settings, string>()
  return (file) => {
    const linter = linters(file)
    const identity = known.get(linter.settings) ?? hashOf(linter)
    known.set(linter.settings, identity)
    return identity
  }

  function hashOf({ settings: { words, ...settings }, placeholders }: FileLinter): string {
    const made = { version, quiet, whole, settings, placeholders, words: [...words], files }
    const facts = JSON.stringify(made, (_, value) => (typeof value === 'function' ? String(value) : value))
    return hash('sha256', facts, 'base64')
  }
}

function entriesIn(file: string): ReadonlyMap<string, string> {
  try {
    const stat = statSync(file)
    if (!stat.isFile() && !stat.isDirectory()) throw new TypeError('Unexpected device or pipe, expected a cache')
    if (stat.size > LONGEST) throw new TypeError('Unexpected length of more than 64 MB, expected a cache')
    const [head, ...lines] = readFileSync(file, 'utf8').split('\n')
    if (head !== HEAD) throw new TypeError('Unexpected data, expected a cache of this version')
    return new Map(
      lines.flatMap((line) => {
        const at = line.indexOf(' ')
        return at < 0 ? [] : [[line.slice(0, at), line.slice(at + 1)]]
      }),
    )
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code !== 'ENOENT') say(`${file}: ${code ? `Unexpected ${code}, expected a cache` : message}: left out`)
    return new Map()
  }
}

/** Whether a file may be written over: there is none, or it has the name or the begin of a cache. */
function mayBeReplaced(file: string): boolean {
  if (!existsSync(file)) return true
  if (!statSync(file).isFile()) return false
  return basename(file) === CACHE_FILE || statSync(file).size === 0 || readFileSync(file, 'utf8').startsWith(BEGIN)
}

function save(file: string, entries: readonly (readonly [name: string, entry: string])[]): void {
  const lines = [HEAD]
  let length = HEAD.length + 1
  for (const [name, entry] of entries) {
    const line = `${name} ${entry}`
    length += line.length + 1
    if (length > LONGEST) break
    lines.push(line)
  }
  // Beside it, so that whoever reads it in the meantime reads the one or the other.
  const draft = join(dirname(file), `.${basename(file)}.${randomUUID()}.tmp`)
  try {
    if (!mayBeReplaced(file)) {
      say(`${file}: Unexpected data, expected a cache or nothing: not kept`)
      return
    }
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(draft, `${lines.join('\n')}\n`, { mode: 0o600, flag: 'wx' })
    renameSync(draft, file)
  } catch (error) {
    rmSync(draft, { force: true })
    say(`${file}: Unexpected ${(error as NodeJS.ErrnoException).code}, expected a file that can be written: not kept`)
  }
}

interface Secret {
  readonly name: string
  readonly key: Buffer
}

function secretOf(linter: string, { draft, canned }: Task): Secret {
  const digest = hash('sha256', `${linter}\n${JSON.stringify({ draft, canned })}`, 'buffer')
  return { name: digest.subarray(0, 16).toString('base64url'), key: digest.subarray(16) }
}

/** With one key for one draft, no number needs to tell one use of the key from another. */
const ONCE = Buffer.alloc(12)

const TAG = 16

/** The report of a draft with nothing found. That it has none, the length of an entry tells anyhow. */
const CLEAN: PlainReport = { findings: [], undecided: [] }
const CLEAN_JSON = JSON.stringify(CLEAN)

/** The entry of such a draft, which nobody can write who does not know the draft. */
function cleanEntry(key: Buffer): string {
  return hash('sha256', `clean ${key.toString('base64')}`, 'base64').slice(0, 22)
}

function encrypt(report: PlainReport, key: Buffer): string {
  const json = JSON.stringify(report)
  if (json === CLEAN_JSON) return cleanEntry(key)
  const cipher = createCipheriv('aes-128-gcm', key, ONCE)
  const data = Buffer.concat([cipher.update(json, 'utf8'), cipher.final()])
  return Buffer.concat([cipher.getAuthTag(), data]).toString('base64')
}

/** Undefined where it is not what was encrypted. */
function decrypt(entry: string, key: Buffer): PlainReport | undefined {
  if (entry === cleanEntry(key)) return CLEAN
  const bytes = Buffer.from(entry, 'base64')
  try {
    const decipher = createDecipheriv('aes-128-gcm', key, ONCE, { authTagLength: TAG })
    decipher.setAuthTag(bytes.subarray(0, TAG))
    return JSON.parse(decipher.update(bytes.subarray(TAG), undefined, 'utf8') + decipher.final('utf8'))
  } catch {
    return undefined
  }
}
