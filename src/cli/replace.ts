import { randomBytes } from 'node:crypto'
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { encode } from './files.ts'
import { isInside } from './inside.ts'

/**
 * Puts a text in the place of what a file says: written beside it, then renamed over it, so that whatever happens the
 * file is whole, old or new. Its mode and owner stay. Throws an Error, with the file untouched, where it is not what
 * was read any more, where a link to it leads out of `within`, and where it may not or cannot be written. It is
 * done in one go, so that no signal that is handled comes in between.
 */
export function replaceFile(name: string, before: string, after: string, within: string): void {
  try {
    const target = targetOf(name, within)
    const { facts, begin } = checked(target, before)
    const temporary = join(dirname(target), `${PREFIX}${process.pid}-${randomBytes(6).toString('hex')}`)
    try {
      writeWhole(temporary, encode(after, begin), facts)
      checked(target, before, facts)
      renameSync(temporary, target)
    } catch (error) {
      rmSync(temporary, { force: true })
      throw error
    }
    keepName(dirname(target))
  } catch (error) {
    throw new Error(`${whyNot(error as NodeJS.ErrnoException)}: nothing was written`)
  }
}

/**
 * Makes sure, before it is read to be replaced, that a name leads to a file, and throws an Error where not: a pipe or
 * device may never end, or not even begin.
 */
export function checkFile(name: string): void {
  try {
    if (!statSync(name).isFile()) throw new Error(NO_FILE)
  } catch (error) {
    throw new Error(whyNot(error as NodeJS.ErrnoException))
  }
}

/** Takes away what runs that were killed have left beside a file that a name leads to; the folders that were `swept` are remembered. */
export function sweepBeside(name: string, within: string, swept: Set<string>): void {
  try {
    const folder = dirname(targetOf(name, within))
    if (swept.has(folder)) return
    swept.add(folder)
    for (const one of readdirSync(folder)) {
      const writer = LEFTOVER.exec(one)?.[1]
      if (writer !== undefined && isLeft(join(folder, one), Number(writer))) rmSync(join(folder, one), { force: true })
    }
  } catch {
    // Why a folder cannot be used is said where the file is read or replaced.
  }
}

const NO_FILE = 'Unexpected folder, pipe or device, expected a file'

const PREFIX = '.replylint-'
const LEFTOVER = /^\.replylint-(\d+)-[\da-f]{12}$/

/** How long the writing of a file can take at most, in milliseconds. */
const LONGEST = 3_600_000

/** Any of the bits of a mode that allow writing: an administrator could write where none is set. */
const WRITABLE = 0o222

/** Whether no process is at work on a temporary file any more; a new one may have the number of the old. */
function isLeft(path: string, writer: number): boolean {
  try {
    process.kill(writer, 0)
    return Date.now() - statSync(path).mtimeMs > LONGEST
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

/** The file that a name leads to. A name may have `..`, which its writer can see; where a link leads, nobody sees. */
function targetOf(name: string, within: string): string {
  const target = realpathSync(name)
  const root = realpathSync(within)
  if (target !== resolve(root, relative(resolve(within), resolve(name))) && !isInside(root, target)) {
    throw new Error('Unexpected link to a file elsewhere, expected one to a file in the same folder or below')
  }
  return target
}

/** The facts and first bytes of a file that says what it said, is the one it was, and may be replaced. */
function checked(target: string, before: string, was?: Stats): { readonly facts: Stats; readonly begin: Buffer } {
  accessSync(target, constants.W_OK)
  // What a link leads to was found out before: one that is here now is new.
  const handle = openSync(target, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
  try {
    const facts = fstatSync(handle)
    if (!facts.isFile()) throw new Error(NO_FILE)
    if ((facts.mode & WRITABLE) === 0) throw Object.assign(new Error(), { code: 'EACCES' })
    if (facts.nlink > 1)
      throw new Error(`Unexpected file with ${facts.nlink} names, expected one: a fix would part them`)
    const same = was === undefined || (facts.ino === was.ino && facts.dev === was.dev && facts.mode === was.mode)
    const begin = Buffer.alloc(2)
    readSync(handle, begin, { position: 0 })
    const old = encode(before, begin)
    if (!same || facts.size !== old.length || !readFileSync(handle).equals(old)) {
      throw new Error('Unexpected change since it was read, expected the same text')
    }
    return { facts, begin }
  } finally {
    closeSync(handle)
  }
}

function writeWhole(temporary: string, text: Buffer, { mode, uid, gid }: Stats): void {
  const handle = openSync(temporary, 'wx', 0o600)
  try {
    writeFileSync(handle, text)
    const own = fstatSync(handle)
    if (own.uid !== uid || own.gid !== gid) fchownSync(handle, uid, gid)
    fchmodSync(handle, mode & 0o7777)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Has the disk keep the new name; not all systems can. */
function keepName(folder: string): void {
  try {
    const handle = openSync(folder, 'r')
    try {
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  } catch {}
}

function whyNot({ code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case undefined:
      return message
    case 'ENOENT':
    case 'ENOTDIR':
      return 'Unexpected missing file, expected one that exists'
    case 'ELOOP':
      return 'Unexpected links in a circle, expected a file'
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'Unexpected file or folder that may not be written, expected one that may'
    case 'ENOSPC':
    case 'EDQUOT':
      return 'Unexpected full disk, expected room for the file'
    default:
      return `Unexpected ${code}, expected a file that can be written`
  }
}
