import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { run } from '../../src/cli/run.ts'
import { type Folder, makeFolder } from './folder.ts'
import { type Given, type Outcome, plainEnvironment } from './outcome.ts'

/** The run at hand: a process has one folder that it works in, one environment and one output. */
let last: Promise<unknown> = Promise.resolve()

/** A folder, and the command in it. */
export interface Here extends Folder {
  /** Runs the command. Runs wait for each other. */
  readonly replylint: (words: readonly string[], given?: Given) => Promise<Outcome>
}

/**
 * Makes a folder in which the command runs without a process of its own: starting one takes longer than most tests. A module
 * of a configuration is read once, whatever is written over it later.
 */
export function openFolder(): Here {
  const made = makeFolder()
  return {
    ...made,
    replylint(words, given = {}) {
      const outcome = last.then(() => runIn(made.folder, words, given))
      last = outcome.catch(() => {})
      return outcome
    },
  }
}

async function runIn(folder: string, words: readonly string[], given: Given): Promise<Outcome> {
  const { input = '', environment = {}, within = '.' } = given
  const stdout = new Output(1)
  const stderr = new Output(2)
  const before = { cwd: process.cwd(), env: process.env, exitCode: process.exitCode }
  const restore = replaceStreams({ stdin: Readable.from(input.length > 0 ? [Buffer.from(input)] : []), stdout, stderr })
  try {
    process.chdir(join(folder, within))
    process.env = { ...plainEnvironment(), ...environment }
    return { code: await run(words), stdout: stdout.text, stderr: stderr.text }
  } finally {
    process.env = before.env
    process.chdir(before.cwd)
    process.exitCode = before.exitCode
    restore()
  }
}

/** Keeps what is written, as a pipe does. */
class Output extends Writable {
  /** The descriptor that it stands for. */
  readonly fd: number
  readonly #pieces: Buffer[] = []

  constructor(fd: number) {
    super()
    this.fd = fd
  }

  get text(): string {
    return String(Buffer.concat(this.#pieces))
  }

  override _write(piece: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#pieces.push(piece)
    done()
  }
}

/** Gives the process other streams, and returns what gives it its own back. */
function replaceStreams(streams: Readonly<Record<'stdin' | 'stdout' | 'stderr', object>>): () => void {
  const before = Object.entries(streams).map(([name, value]) => {
    const own = Object.getOwnPropertyDescriptor(process, name)!
    Object.defineProperty(process, name, { value, configurable: true })
    return [name, own] as const
  })
  return () => before.forEach(([name, own]) => void Object.defineProperty(process, name, own))
}
