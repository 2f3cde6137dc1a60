import { type Items, kindOf, locate, readItems } from '../documents/index.ts'
import type { Reading } from '../project/reading.ts'
import { linesOf } from '../reporters/lines.ts'
import type { Entry } from '../reporters/reporter.ts'
import type { Draft, Template } from '../types.ts'
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

const ANY: Reading = { shapes: [] }

/** A file, and its drafts for when it is its turn. */
export interface Input {
  readonly file: string
  /** Throws an Error that says why it cannot be read. What it gives is made one by one. */
  readonly read: () => Promise<Iterable<Source>>
}

/** The file of a name, or those in the folder of that name, but for those that were `seen`; it counts them as seen. */
export async function* inputsOf(name: string, seen: Set<string>, reading: Reading = ANY): AsyncGenerator<Input> {
  let any = false
  try {
    for await (const file of filesOf(name)) {
      any = true
      if (seen.has(file)) continue
      seen.add(file)
      yield { file, read: () => read(file, file === name, reading) }
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

async function read(file: string, named: boolean, { shapes, ...template }: Reading): Promise<Iterable<Source>> {
  const text = await readText(file)
  const found = await readItems(kindOf(file) ?? 'text', text, shapes)
  const { items, internal } = found
  if (internal > 0) say(`${file}: ${internal} internal ${internal === 1 ? 'note' : 'notes'} left out`)
  else if (items.length === 0) {
    const why = 'Unexpected data without replies, expected fields such as `body` or `text`'
    if (named) throw new TypeError(why)
    // In a folder there may be other data.
    say(`${file}: left out: ${why}`)
  }
  // What is kept in folders, and not as a draft, is there to be sent again.
  return toSources(text, found, !named, template)
}

function* toSources(text: string, { items }: Items, kept: boolean, common: Template): Generator<Source> {
  let lines: ReturnType<typeof linesOf> | undefined
  for (const { projection, draft, title, path, dialect, canned = kept } of items) {
    const whole = projection.text === text && title === undefined && path === undefined
    const entry: Entry = {
      ...(title === undefined ? {} : { title }),
      ...(path === undefined ? {} : { path }),
      lines: () => (lines ??= linesOf(text)),
      locate: (range) => locate(projection, range),
      toSource: projection.toSource,
    }
    const template = { ...common, ...(dialect ? { dialect } : {}) }
    yield {
      draft: { ...draft, reply: projection.text, ...(canned ? { template } : {}) },
      canned,
      ...(whole ? {} : { entry }),
    }
  }
}
