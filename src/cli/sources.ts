import { type Items, kindOf, locate, readItems } from '../documents/index.ts'
import { linesOf } from '../reporters/lines.ts'
import type { Entry } from '../reporters/reporter.ts'
import type { Draft } from '../types.ts'
import { readText } from './files.ts'
import { say } from './say.ts'
import { filesOf } from './walk.ts'

/** A draft and where it stands. */
export interface Source {
  readonly draft: Draft
  /** Whether it is a template, in which placeholders are as they should be. */
  readonly canned: boolean
  /** Of a draft that is not its whole file. */
  readonly entry?: Entry
}

/** The drafts of a file: how many, and each, which is made when it is its turn. */
export interface Sources {
  readonly count: number
  readonly each: Iterable<Source>
}

/** A file, and its drafts for when it is its turn. */
export interface Input {
  readonly file: string
  /** Throws an Error that says why it cannot be read. */
  readonly read: () => Promise<Sources>
}

/** The file of a name, or those in the folder of that name, but for those that were `seen`; it counts them as seen. */
export async function* inputsOf(name: string, seen: Set<string>): AsyncGenerator<Input> {
  let any = false
  try {
    for await (const file of filesOf(name)) {
      any = true
      if (seen.has(file)) continue
      seen.add(file)
      yield { file, read: () => read(file, file === name) }
    }
  } catch (error) {
    any = true
    yield failing(name, `Unexpected ${(error as NodeJS.ErrnoException).code}, expected a folder that can be read`)
  }
  if (!any) yield failing(name, 'Unexpected folder without replies, expected files such as .md, .json or .csv')
}

function failing(file: string, why: string): Input {
  return { file, read: () => Promise.reject(new Error(why)) }
}

async function read(file: string, named: boolean): Promise<Sources> {
  return sourcesIn(file, await readText(file), named)
}

/** The drafts of a file with this text, which was named or found in a folder. Throws a TypeError where there are none. */
export async function sourcesIn(file: string, text: string, named: boolean): Promise<Sources> {
  const found = await readItems(kindOf(file) ?? 'text', text)
  const { items, internal } = found
  if (internal > 0) say(`${file}: ${internal} internal ${internal === 1 ? 'note' : 'notes'} left out`)
  else if (items.length === 0) {
    const why = 'Unexpected data without replies, expected fields such as `body` or `text`'
    if (named) throw new TypeError(why)
    // In a folder there may be other data.
    say(`${file}: left out: ${why}`)
  }
  // What is kept in folders, and not as a draft, is there to be sent again.
  return { count: found.items.length, each: toSources(text, found, !named) }
}

function* toSources(text: string, { items }: Items, kept: boolean): Generator<Source> {
  let lines: ReturnType<typeof linesOf> | undefined
  for (const { projection, draft, title, path, canned = kept } of items) {
    const whole = projection.text === text && title === undefined && path === undefined
    const entry: Entry = {
      ...(title === undefined ? {} : { title }),
      ...(path === undefined ? {} : { path }),
      lines: () => (lines ??= linesOf(text)),
      locate: (range) => locate(projection, range),
      toSource: projection.toSource,
    }
    yield { draft: { ...draft, reply: projection.text }, canned, ...(whole ? {} : { entry }) }
  }
}
