import { dirname, relative, resolve, sep } from 'node:path'
import { type Disabling, readDisabling, withoutDirectives } from '../documents/disabling.ts'
import { type Content, type Items, kindOf, locate, readItems, whole } from '../documents/index.ts'
import { isEmpty } from '../documents/value.ts'
import { IGNORE_FILE } from '../project/find.ts'
import type { Globs } from '../project/globs.ts'
import type { Reading as Layout } from '../project/reading.ts'
import { isReport } from '../reporters/earlier.ts'
import { linesOf } from '../reporters/lines.ts'
import { quantity } from '../reporters/quantity.ts'
import type { Entry, Linted } from '../reporters/reporter.ts'
import type { Draft, Finding, Report, Suggestion, Template } from '../types.ts'
import { isData, STANDARD_INPUT } from './drafts.ts'
import { readText } from './files.ts'
import { isOutput } from './outputs.ts'
import { say } from './say.ts'
import { filesOf, folderOf } from './walk.ts'

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
  /** Of a draft in a file: whether a suggestion could be applied there as it is. */
  readonly applies?: (suggestion: Suggestion) => boolean
}

/** What a reply is called in its file. */
export type Name = Readonly<Record<'id' | 'title' | 'path', string | undefined>>

/** The drafts of a file. */
export interface Sources {
  /** How many there are. */
  readonly count: number
  /** Made one by one. */
  readonly drafts: Iterable<Source>
  /** What is wrong with its lines that could not be read. */
  readonly mistakes?: readonly string[]
  /** What is wrong with the file's own directives, once all drafts were linted; nothing where all are right. */
  readonly problems?: () => Linted | undefined
}

/** A file, and its drafts for when it is its turn. */
export interface Input {
  readonly file: string
  /** Of a file that can be replaced: the folder that no link in its name may lead out of. */
  readonly within?: string
  /** Throws an Error that says why it cannot be read. */
  readonly read: () => Promise<Sources>
  /** The same, with the way back to the file. */
  readonly open: () => Promise<Opened>
}

/** A file that was read. */
export interface Opened {
  readonly content: Content
  /** The drafts in it as it is, or as it was changed. */
  readonly sources: (content: Content) => Sources
  /** The file with a comment that has a finding of one of its drafts ignored; `read` where customers would read one, undefined where none can stand there. */
  readonly ignore: (content: Content, item: number, finding: Finding) => Promise<Content | 'read' | undefined>
}

/** What is to know of a project to read its files. */
export interface Reading {
  /** The files that are left out. */
  readonly ignored: Globs | undefined
  /** The ids of all rules, for directives to name. */
  readonly ruleIds: readonly string[]
  /** The files that configure it, by their whole paths: in a folder of replies, they are none. */
  readonly own: ReadonlySet<string>
  /** How exports are laid out and placeholders written. */
  readonly layout: Layout
}

/** The file of a name, or those in the folder of that name, but for those that were `seen`, by their whole paths; it counts them as seen. */
export async function* inputsOf(name: string, seen: Set<string>, reading: Reading): AsyncGenerator<Input> {
  let any = false
  // Who names a file elsewhere means that one.
  const within = relative('', resolve(name)).split(sep)[0] === '..' ? dirname(resolve(folderOf(name))) : process.cwd()
  try {
    for await (const { path, ignored } of filesOf(name, reading.ignored)) {
      any = true
      if (ignored || seen.has(resolve(path))) continue
      if (path !== name && (reading.own.has(resolve(path)) || isOutput(path))) continue
      seen.add(resolve(path))
      yield { ...toInput(path, async () => openText(path, await readText(path), path === name, reading)), within }
    }
  } catch (error) {
    any = true
    const { code, message } = error as NodeJS.ErrnoException
    yield failing(name, code ? `Unexpected ${code}, expected a folder that can be read` : message)
  }
  if (any) return
  yield failing(
    name,
    folderOf(name) === name
      ? 'Unexpected folder without replies, expected files such as .md, .json or .csv'
      : 'Unexpected pattern without files, expected one that matches some',
  )
}

/**
 * Standard input as the file that it has the text of, as an editor has it before it is saved; nothing where that is
 * ignored. What would be mended is then passed on as it is: the editor takes what comes out for the file.
 */
export async function* inputNamed(file: string, reading: Reading, mends: boolean): AsyncGenerator<Input> {
  if (reading.ignored?.(file)) {
    if (mends) process.stdout.write(await readText('-'))
    return say(`${file}: left out by ${IGNORE_FILE}`)
  }
  yield toInput(file, async () => openText(file, await readText('-'), true, reading))
}

function failing(file: string, why: string): Input {
  const reject = () => Promise.reject(new Error(why))
  return { file, read: reject, open: reject }
}

function toInput(file: string, open: Input['open']): Input {
  return {
    file,
    open,
    async read() {
      const { content, sources } = await open()
      return sources(content)
    },
  }
}

/** A file with this text, which was named or found in a folder. Throws a TypeError where it has no drafts, but should. */
async function openText(file: string, source: string, named: boolean, { ruleIds, layout }: Reading): Promise<Opened> {
  const kind = kindOf(file) ?? kindIn(source)
  const { shapes, ...template } = layout
  const isEarlier = !named && isReport(source)
  const read = async (text: string): Promise<Items> =>
    isEarlier ? { items: [], internal: 0 } : readItems(kind, text, shapes)
  const found = await read(source)
  const { items, internal, others: [other, ...others] = [] } = found
  if (other !== undefined)
    say(`${file}: ${other}${others[0] ? ` and ${others.length} more` : ''} left out, without text in \`reply\``)
  if (internal > 0) sayInternal(file, internal)
  else if (items.length === 0) {
    const empty = found.value !== undefined && isEmpty(found.value)
    if (named && !empty) throw new TypeError(NOTHING)
    // In a folder there may be other data.
    say(`${file}: left out: ${empty ? 'no replies in it' : isEarlier ? 'a report of an earlier run' : NOTHING}`)
  }
  return {
    content: { source, found, read, shown: (projection) => withoutDirectives(projection, kind) },
    sources(content) {
      const { source, found } = content
      const disabling = readDisabling(kind, source, found, ruleIds)
      // What is kept in files, and not as a draft, is there to be sent again.
      return {
        count: found.items.length,
        drafts: toSources(content, true, template, disabling),
        mistakes: (found.value?.kind === 'list' && found.value.mistakes) || [],
        problems: () => problemsIn(file, source, disabling),
      }
    },
    async ignore(content, item, finding) {
      return (await import('../documents/ignoring.ts')).ignoreOnce(kind, content, item, finding)
    },
  }
}

/** Standard input: data in JSON, or else a reply. Throws a TypeError where it has no drafts, or only begins as JSON. */
export async function openInput(source: string, { ruleIds, layout }: Reading): Promise<Opened> {
  const kind = isData(source) ? 'json' : 'text'
  const { shapes, ...template } = layout
  const read = async (text: string) =>
    kind === 'text' ? { items: [whole(text)], internal: 0 } : readItems(kind, text, shapes)
  const found = await read(source).catch((error) => {
    throw hinted(error, source)
  })
  if (found.internal > 0) sayInternal(STANDARD_INPUT, found.internal)
  else if (found.items.length === 0) throw new TypeError(NOTHING)
  return {
    content: { source, found, read, shown: (projection) => withoutDirectives(projection, kind) },
    ignore: async () => undefined,
    sources({ source, ...content }) {
      const disabling = readDisabling(kind, source, content.found, ruleIds)
      return {
        count: content.found.items.length,
        drafts: toSources({ source, ...content }, false, template, disabling),
        problems: () => problemsIn(STANDARD_INPUT, source, disabling),
      }
    },
  }
}

/** A mistake in JSON, with how to have standard input read otherwise. */
function hinted(error: Error, source: string): Error {
  const [line] = source.trim().split('\n')
  const hint = isWhole(line!)
    ? 'lines of JSON are read with `--jsonl` or `--stdin-filename drafts.jsonl`'
    : 'words that begin so are read with `--stdin-filename reply.txt`'
  return new TypeError(`${error.message}; ${hint}`, { cause: error })
}

function isWhole(line: string): boolean {
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}

/** How a text is written whose name does not tell, such as a part that `split` or Spark wrote. */
function kindIn(source: string): 'jsonl' | 'json' | 'text' {
  if (!isData(source)) return 'text'
  const [line, ...others] = source.trim().split('\n', 2)
  return others.length > 0 && isWhole(line!) ? 'jsonl' : 'json'
}

function sayInternal(file: string, internal: number): void {
  say(`${file}: ${quantity(internal, 'internal note')} left out`)
}

const NOTHING = 'Unexpected data without replies, expected fields such as `body` or `text`'

function problemsIn(file: string, reply: string, { problems }: Disabling): Linted | undefined {
  const findings = problems()
  const report: Report = { findings, moves: [], signals: [], stage: 'first', ignored: [], undecided: [] }
  return findings.length === 0 ? undefined : { file, reply, report, aside: true }
}

function* toSources(
  { source, found }: Content,
  kept: boolean,
  common: Template,
  disabling?: Disabling,
): Generator<Source> {
  let lines: ReturnType<typeof linesOf> | undefined
  for (const { projection: read, draft, id, title, path, dialect, canned = kept } of found.items) {
    const { projection, hide } = disabling?.enter(read) ?? { projection: read }
    const alone = projection.text === source && title === undefined && path === undefined
    const entry: Entry = {
      ...(id === undefined ? {} : { id }),
      ...(title === undefined ? {} : { title }),
      ...(path === undefined ? {} : { path }),
      lines: () => (lines ??= linesOf(source)),
      locate: (range) => locate(projection, range),
      toSource: projection.toSource,
      encode: projection.encode,
    }
    const template = { ...common, ...(dialect ? { dialect } : {}) }
    yield {
      draft: { ...draft, reply: projection.text, ...(canned ? { template } : {}) },
      canned,
      ...(alone ? {} : { entry }),
      name: { id, title, path },
      ...(hide ? { hide } : {}),
      applies: ({ range, text }) => projection.toSource(range) !== null && projection.encode(text, range) !== null,
    }
  }
}
