import { withLazy } from '../lazy.ts'
import type { Dialect, Draft, Notation, Range, Shape, TextField } from '../types.ts'
import { type Aside, asideIn, asideNamed, folded, isCanned, isOurs } from './asides.ts'
import { type Reader, readerFor } from './notation.ts'
import { follow, memberPath, type Place } from './paths.ts'
import type { Projection } from './projection.ts'
import { OTHER_NAMES, shapes, TEXT_NAMES, TITLE_NAMES } from './shapes.ts'
import { type MapValue, plain, type TextValue, type Value } from './value.ts'

/** A reply that stands in a file. */
export interface Item {
  /** What the file calls it. */
  readonly title?: string
  /** What tells it from others for good, where the file says it. */
  readonly id?: string
  /** The way to it in the file, as `macros[3].actions[0].value`. */
  readonly path?: string
  /** Its text and the way back to the file; made anew each time it is asked for, so that a file of many holds few. */
  readonly projection: Projection
  /** What else the file says of the draft, and its format. */
  readonly draft: Omit<Draft, 'reply'>
  /** Whether it is a template, in which placeholders are as they should be. Undefined where the file does not tell. */
  readonly canned?: boolean
  /** How its placeholders are written, where the file tells. */
  readonly dialect?: Dialect
}

/** The replies of a file, and how many of its notes are for colleagues and were not read. */
export interface Items {
  readonly items: readonly Item[]
  readonly internal: number
  /** The ways to entries beside drafts that are none; left out where there are no drafts. */
  readonly others?: readonly string[]
  /** Where the file itself has comments, from their `#`; left out where none of them could be a directive. */
  readonly comments?: readonly Range[]
  /** Of a file of data, all that it says. */
  readonly value?: Value
}

/**
 * The replies in data: a draft, the export of a help desk whose shape is known, else the fields whose names say that they hold a
 * reply, else every text of at least four words. Notes for colleagues and what customers say are none. Shapes of one's own are tried first.
 */
export async function itemsIn(value: Value, own: readonly Shape[] = [], isTable = false): Promise<Items> {
  const root: Place = { path: '', value }
  const entries = rowsOf(root)
  const drafts = entries.filter(({ value }) => isDraft(value))
  if (drafts.length > 0) {
    const read = await readerFor(['html'])
    const items = drafts.map((draft) => draftItem(draft, read, isTable))
    const others = entries.filter(({ value }) => !isDraft(value)).map(({ path }) => path)
    return { items, internal: 0, others }
  }
  for (const shape of [...own, ...shapes]) {
    const items = follow(root, shape.itemsPath)
    const rows = items.length > 0 ? items : rowsOf(root)
    const fitting = fittingOf(rows, shape)
    if (fitting)
      return shapedItems(
        fitting,
        shape,
        own.includes(shape),
        await readerFor(shape.textFields.flat().map(({ format }) => format)),
      )
  }
  const texts = textsIn(root)
  const open = texts.filter(({ aside }) => aside === undefined)
  const named = open.filter(({ name }) => TEXT_NAMES.has(name))
  const prose = open.filter(({ name, value }) => !OTHER_NAMES.has(name) && isProse(value.text))
  // A title is one beside something else: alone, it is what there is to read.
  const filled = new Set(prose.filter((one) => !isTitle(one)).map(({ map }) => map))
  const isNew = unread()
  const chosen = (named.length > 0 ? named : prose.filter((one) => !isTitle(one) || !filled.has(one.map))).filter(
    ({ value }) => isNew(value),
  )
  const read = await readerFor(['auto'])
  return {
    items: chosen.map(({ path, value, map }) =>
      itemOf(map ? { ...titled(map, value), ...identified(map) } : {}, path, value, 'auto', read),
    ),
    internal: texts.filter(({ aside }) => aside === 'internal').length,
  }
}

/** The rows that have what a shape is told by; undefined where most have not. */
function fittingOf(rows: readonly Place[], { detect }: Shape): readonly Place[] | undefined {
  const fitting: Place[] = []
  let others = 0
  for (const row of rows) {
    if (detect.every((path) => follow(row, path).length > 0)) fitting.push(row)
    else if (++others > rows.length / 2) return undefined
  }
  return fitting.length > 0 ? fitting : undefined
}

/** The elements of a list, or the value itself. */
function rowsOf({ path, value }: Place): readonly Place[] {
  return value.kind === 'list'
    ? value.values.map((value, index) => ({ path: `${path}[${index}]`, value }))
    : [{ path, value }]
}

function isDraft(value: Value): value is MapValue {
  return value.kind === 'map' && value.entries.get('reply')?.kind === 'text'
}

/** A draft as the linter takes it; what is wrong in it, the linter says. */
function draftItem({ path, value }: Place, read: Reader, isTable: boolean): Item {
  const { entries } = value as MapValue
  const reply = entries.get('reply') as TextValue
  const parts = Object.entries(plain(value) as object)
  const { reply: _reply, ...draft } = Object.fromEntries(
    isTable ? parts.filter(([name, cell]) => cell !== '' && !COLUMNS.includes(name)) : parts,
  )
  const format = draft.format === 'html' ? 'html' : 'text'
  const rest = draft.format === 'html' ? { ...draft, format: 'text' } : draft
  const item = {
    ...titled(value as MapValue),
    ...identified(value),
    path: memberPath(path, 'reply'),
    draft: rest as Omit<Draft, 'reply'>,
    canned: false,
  }
  return withLazy(item, { projection: () => read(reply, format) })
}

/** Columns of a table's own, though a draft has parts of these names: no cell could hold them. */
const COLUMNS = ['agent', 'customer', 'template']

function shapedItems(rows: readonly Place[], shape: Shape, own: boolean, read: Reader): Items {
  const { textFields, titleField, isInternal, dialect } = shape
  const items: Item[] = []
  const isNew = unread()
  let internal = 0
  for (const row of rows) {
    const texts = textFields.flatMap((fields) => firstOf(row, fields)).filter(({ value }) => isNew(value))
    const note =
      isInternal && follow(row, isInternal.path).some(({ value }) => isInternal.is.includes(plain(value) as string))
    // A shape of one's own says itself which of its rows are notes.
    const aside = note ? 'internal' : row.value.kind === 'map' && !own ? asideIn(row.value) : undefined
    if (aside === 'internal') internal += texts.length
    if (aside) continue
    const title = follow(row, titleField).flatMap(({ value }) => (value.kind === 'text' ? value.text : []))[0]
    const names = { ...(title === undefined ? {} : { title }), ...identified(row.value) }
    for (const { path, value, format } of texts) items.push(itemOf(names, path, value, format, read, dialect))
  }
  return { items, internal }
}

/** Makes what tells whether a text was not asked for before: an alias stands for one that is written elsewhere. */
function unread(): (text: TextValue) => boolean {
  const read = new Set<TextValue>()
  return (text) => {
    const before = read.size
    return read.add(text.alias ?? text).size > before
  }
}

interface Text {
  readonly path: string
  readonly value: TextValue
  readonly format: Notation
}

function firstOf(row: Place, fields: TextField | readonly TextField[]): readonly Text[] {
  for (const { path, format } of Array.isArray(fields) ? fields : [fields]) {
    const texts = follow(row, path).flatMap(({ path, value }) =>
      value.kind === 'text' && value.text.trim() !== '' ? [{ path, value, format }] : [],
    )
    if (texts.length > 0) return texts
  }
  return []
}

/** A text anywhere in a value, and what is said of it. */
interface Named {
  readonly path: string
  readonly value: TextValue
  /** What it is called, without case, spaces and marks. */
  readonly name: string
  /** The map that it is in. */
  readonly map: MapValue | undefined
  readonly aside: Aside | undefined
}

/** The texts anywhere in a value that are not blank. */
function textsIn(place: Place, name = 'text', map?: MapValue, aside?: Aside): readonly Named[] {
  const { path, value } = place
  switch (value.kind) {
    case 'text':
      return isText(value, name, aside) ? [{ path, value, name, map, aside }] : []
    case 'list':
      return rowsOf(place).flatMap((row) => textsIn(row, name, map, aside))
    case 'map': {
      const own = asideIn(value) ?? (aside === 'theirs' && isCanned(value) ? undefined : aside)
      return [...value.entries].flatMap(([key, one]) => {
        const within = own === 'theirs' && isOurs(key) ? asideNamed(key) : (own ?? asideNamed(key))
        return textsIn({ path: memberPath(path, key), value: one }, folded(key), value, within)
      })
    }
    case 'other':
      return []
  }
}

/**
 * Whether a text is named as the title of a record of a list; in a map of replies by their names, *name* may be what one
 * is about.
 */
function isTitle({ name, path }: Named): boolean {
  return /\[\d+\](?:\.[^.[\]]+|\["[^"]*"\])$/.test(path) && (TITLE_NAMES.includes(name) || TITLE.test(name))
}

/** What a column of titles is called beside {@link TITLE_NAMES}; *ask for the name* may be what a reply is called. */
const TITLE =
  /^(?:macro|template|snippet|reply|response|answer|(?:canned|saved|quick)(?:reply|response|text)|item|display|short|file)(?:name|title|subject)$/

/** Whether there is something to read, or to say that it was not read: a note is one by its name, or by its words. */
function isText({ text }: TextValue, name: string, aside: Aside | undefined): boolean {
  if (text.trim() === '') return false
  return aside !== 'internal' || (!OTHER_NAMES.has(name) && (TEXT_NAMES.has(name) || isProse(text)))
}

function itemOf(
  names: Pick<Item, 'title' | 'id'>,
  path: string,
  value: TextValue,
  format: Notation,
  read: Reader,
  dialect?: Dialect,
): Item {
  const item = { ...names, path, draft: {}, canned: true, ...(dialect ? { dialect } : {}) }
  return withLazy(item, { projection: () => read(value, format) })
}

function titled({ entries }: MapValue, own?: Value): { readonly title?: string } {
  for (const wanted of TITLE_NAMES) {
    for (const [key, value] of entries) {
      if (folded(key) !== wanted || value === own || value.kind === 'list' || value.kind === 'map') continue
      const title = String(plain(value))
      if (title.length <= 200) return { title }
    }
  }
  return {}
}

function identified(value: Value): { readonly id?: string } {
  const id = value.kind === 'map' ? value.entries.get('id') : undefined
  return id?.kind === 'text' || (id?.kind === 'other' && typeof id.value === 'number') ? { id: String(plain(id)) } : {}
}

function isProse(text: string): boolean {
  return /(?<!\S)\S+\s+\S+\s+\S+\s+\S/.test(text)
}
