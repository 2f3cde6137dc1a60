import { type Disabling, readDisabling } from '../documents/disabling.ts'
import { type Items, kindOf, locate, readItems } from '../documents/index.ts'
import type { Globs } from '../project/globs.ts'
import { linesOf } from '../reporters/lines.ts'
import type { Entry, Linted } from '../reporters/reporter.ts'
import type { Draft, Report } from '../types.ts'
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
  /** What the file calls it, for good where it can. */
  readonly name?: Name
  /** The report without what directives of the file disable. */
  readonly hide?: (report: Report) => Report
}

/** What a reply is called in its file. */
export type Name = Readonly<Record<'id' | 'title' | 'path', string | undefined>>

/** The drafts of a file. */
export interface Sources {
  /** Made one by one. */
  readonly drafts: Iterable<Source>
  /** What is wrong with the file's own directives, once all drafts were linted; nothing where all are right. */
  readonly problems?: () => Linted | undefined
}

/** A file, and its drafts for when it is its turn. */
export interface Input {
  readonly file: string
  /** Throws an Error that says why it cannot be read. */
  readonly read: () => Promise<Sources>
}

/** What is to know of a project to read its files. */
export interface Reading {
  /** The files that are left out. */
  readonly ignored: Globs | undefined
  /** The ids of all rules, for directives to name. */
  readonly ruleIds: readonly string[]
}

/** The file of a name, or those in the folder of that name, but for those that were `seen`; it counts them as seen. */
export async function* inputsOf(name: string, seen: Set<string>, reading: Reading): AsyncGenerator<Input> {
  let any = false
  try {
    for await (const file of filesOf(name, reading.ignored)) {
      any = true
      const { path, ignored } = file
      if (ignored || seen.has(path)) continue
      seen.add(path)
      yield { file: path, read: () => read(path, path === name, reading.ruleIds) }
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

async function read(file: string, named: boolean, ruleIds: readonly string[]): Promise<Sources> {
  const text = await readText(file)
  const kind = kindOf(file) ?? 'text'
  const found = await readItems(kind, text)
  const { items, internal } = found
  if (internal > 0) say(`${file}: ${internal} internal ${internal === 1 ? 'note' : 'notes'} left out`)
  else if (items.length === 0) {
    const why = 'Unexpected data without replies, expected fields such as `body` or `text`'
    if (named) throw new TypeError(why)
    // In a folder there may be other data.
    say(`${file}: left out: ${why}`)
  }
  // What is kept in folders, and not as a draft, is there to be sent again.
  const disabling = readDisabling(kind, text, found, ruleIds)
  return { drafts: toSources(text, found, !named, disabling), problems: () => problemsIn(file, text, disabling) }
}

function problemsIn(file: string, reply: string, { problems }: Disabling): Linted | undefined {
  const findings = problems()
  const report: Report = { findings, moves: [], signals: [], stage: 'first', ignored: [], undecided: [] }
  return findings.length === 0 ? undefined : { file, reply, report, aside: true }
}

function* toSources(text: string, { items }: Items, kept: boolean, { enter }: Disabling): Generator<Source> {
  let lines: ReturnType<typeof linesOf> | undefined
  for (const { projection: read, draft, id, title, path, canned = kept } of items) {
    const { projection, hide } = enter(read)
    const whole = projection.text === text && title === undefined && path === undefined
    const entry: Entry = {
      ...(title === undefined ? {} : { title }),
      ...(path === undefined ? {} : { path }),
      lines: () => (lines ??= linesOf(text)),
      locate: (range) => locate(projection, range),
      toSource: projection.toSource,
      encode: projection.encode,
    }
    const name = { id, title, path }
    yield { draft: { ...draft, reply: projection.text }, canned, ...(whole ? {} : { entry }), name, hide }
  }
}
