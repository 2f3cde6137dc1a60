import { createWriteStream, mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { pathToFileURL } from 'node:url'
import { type Format, type Linted, type Reporter, reporters, type Style } from '../reporters/index.ts'
import { share } from './share.ts'

/** A report that was asked for. */
export interface Wanted {
  /** The name of a format, or the file of a module whose default export is a reporter. */
  readonly format: Format | { readonly module: string }
  /** The file that it is written to; none for standard output. */
  readonly file: string | undefined
}

/** Writes all reports of what is linted, each where it goes; what has no file goes to `show`. */
export type Reports = (
  linted: AsyncIterable<Linted>,
  style: Style,
  show: (text: string) => Promise<void>,
) => Promise<void>

/** Loads the reporters of all reports. Throws a TypeError where a module is none. */
export async function loadReports(wanted: readonly Wanted[]): Promise<Reports> {
  const loaded = await Promise.all(
    wanted.map(async ({ format, file }) => ({
      file,
      report: typeof format === 'string' ? (reporters[format] as Reporter) : await loadReporter(format.module),
    })),
  )
  return async (linted, style, show) => {
    const shared = share(linted, loaded.length)
    await Promise.all(
      loaded.map(async ({ file, report }, index) => {
        if (file !== undefined) return writeFile(file, report(shared[index]!, { ...style, color: false }))
        for await (const text of report(shared[index]!, style)) await show(text)
      }),
    )
  }
}

async function writeFile(file: string, pieces: AsyncIterable<string>): Promise<void> {
  try {
    mkdirSync(dirname(file), { recursive: true })
    await pipeline(Readable.from(pieces), createWriteStream(file))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    throw new TypeError(`${file}: Unexpected ${code}, expected a file that can be written`)
  }
}

/** The reporter of a module, of which anything is said by its name. */
async function loadReporter(file: string): Promise<Reporter> {
  const loaded: { readonly default?: unknown } = await import(pathToFileURL(resolve(file)).href).catch((error) => {
    throw told(file, error, 'a module')
  })
  const reporter = loaded.default
  if (typeof reporter !== 'function')
    throw new TypeError(`${file}: Unexpected default export ${typeof reporter}, expected a function that reports`)
  return async function* (linted, style) {
    try {
      for await (const text of reporter(linted, style)) {
        if (typeof text !== 'string') throw new TypeError(`Unexpected ${typeof text}, expected pieces of text`)
        yield text
      }
    } catch (error) {
      throw told(file, error, 'a report')
    }
  }
}

function told(file: string, error: unknown, expected: string): TypeError {
  const { code, message, name }: NodeJS.ErrnoException = error instanceof Error ? error : new Error(String(error))
  if (code === 'ERR_MODULE_NOT_FOUND' && message.includes(resolve(file)))
    return new TypeError(`${file}: Unexpected missing file, expected ${expected}`, { cause: error })
  const problem = /^Unexpected .*, expected /.test(message)
    ? message
    : `Unexpected ${name} (${message}), expected ${expected}`
  return new TypeError(`${file}: ${problem}`, { cause: error })
}
