import { dirname, relative, resolve } from 'node:path'
import { type Content, kindOf, locate, readItems, whole } from '../documents/index.ts'
import { linesOf } from '../reporters/lines.ts'
import type { Entry } from '../reporters/reporter.ts'
import type { Draft, Suggestion } from '../types.ts'
import { toDraft } from './drafts.ts'
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
  /** Of a draft in a file: whether a suggestion could be applied there as it is. */
  readonly applies?: (suggestion: Suggestion) => boolean
}

/** A file, and its drafts for when it is its turn. */
export interface Input {
  readonly file: string
  /** Of a file that can be replaced: the folder that no link in its name may lead out of. */
  readonly within?: string
  /** Its drafts. Throws an Error that says why it cannot be read. What it gives is made one by one. */
  readonly read: () => Promise<Iterable<Source>>
  /** The same, with the way back to the file. */
  readonly open: () => Promise<Opened>
}

/** A file that was read. */
export interface Opened {
  readonly content: Content
  /** The drafts in it as it is, or as it was changed; made one by one. */
  readonly sources: (content: Content) => Iterable<Source>
}

/** The file of a name, or those in the folder of that name, but for those that were `seen`; it counts them as seen. */
export async function* inputsOf(name: string, seen: Set<string>): AsyncGenerator<Input> {
  let any = false
  // Who names a file elsewhere means that one.
  const within = relative('', resolve(name)).startsWith('..') ? dirname(resolve(name)) : process.cwd()
  try {
    for await (const file of filesOf(name)) {
      any = true
      if (seen.has(file)) continue
      seen.add(file)
      yield inputOf(file, within, file === name)
    }
  } catch (error) {
    any = true
    yield failing(name, `Unexpected ${(error as NodeJS.ErrnoException).code}, expected a folder that can be read`)
  }
  if (!any) yield failing(name, 'Unexpected folder without replies, expected files such as .md, .json or .csv')
}

function failing(file: string, why: string): Input {
  const reject = () => Promise.reject(new Error(why))
  return { file, read: reject, open: reject }
}

function inputOf(file: string, within: string, named: boolean): Input {
  const read = async () => {
    const { content, sources } = await open(file, named)
    return sources(content)
  }
  return { file, within, read, open: () => open(file, named) }
}

async function open(file: string, named: boolean): Promise<Opened> {
  const source = await readText(file)
  const read = (text: string) => readItems(kindOf(file) ?? 'text', text)
  const found = await read(source)
  const { items, internal } = found
  if (internal > 0) say(`${file}: ${internal} internal ${internal === 1 ? 'note' : 'notes'} left out`)
  else if (items.length === 0) {
    if (named) throw new TypeError(NOTHING)
    // In a folder there may be other data.
    say(`${file}: left out: ${NOTHING}`)
  }
  // What is kept in folders, and not as a draft, is there to be sent again.
  return { content: { source, found, read }, sources: (content) => toSources(content, !named) }
}

/** Standard input, of which the text is wanted back: a draft in JSON, or else a reply. */
export async function openInput(): Promise<Opened> {
  const source = await readText('-')
  const plain = toDraft(source).reply === source
  const read = async (text: string) => (plain ? { items: [whole(text, 'text')], internal: 0 } : readItems('json', text))
  const found = await read(source)
  if (found.items.length === 0) throw new TypeError(NOTHING)
  return { content: { source, found, read }, sources: (content) => toSources(content, false) }
}

const NOTHING = 'Unexpected data without replies, expected fields such as `body` or `text`'

function* toSources({ source, found: { items } }: Content, kept: boolean): Generator<Source> {
  let lines: ReturnType<typeof linesOf> | undefined
  for (const { projection, draft, title, path, canned = kept } of items) {
    const alone = projection.text === source && title === undefined && path === undefined
    const entry: Entry = {
      ...(title === undefined ? {} : { title }),
      ...(path === undefined ? {} : { path }),
      lines: () => (lines ??= linesOf(source)),
      locate: (range) => locate(projection, range),
      toSource: projection.toSource,
    }
    const applies = ({ range, text }: Suggestion) =>
      projection.toSource(range) !== null && projection.encode(text) !== null
    yield { draft: { ...draft, reply: projection.text }, canned, applies, ...(alone ? {} : { entry }) }
  }
}
