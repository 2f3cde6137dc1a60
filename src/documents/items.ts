import type { Dialect, Draft, Notation, Range, Shape, TextField } from '../types.ts'
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
  /** Where the file itself has comments, from their `#`; left out where none of them could be a directive. */
  readonly comments?: readonly Range[]
  /** Of a file of data, all that it says. */
  readonly value?: Value
}

/**
 * The replies in data: a draft, the export of a help desk whose shape is known, else the fields whose names say that they hold a
 * reply, else every text of at least four words that is no note. Shapes of one's own are tried first.
 */
export async function itemsIn(value: Value, own: readonly Shape[] = []): Promise<Items> {
  const root: Place = { path: '', value }
  const drafts = rowsOf(root).filter(({ value }) => isDraft(value))
  if (drafts.length > 0) {
    const read = await readerFor(['html'])
    return { items: drafts.map((draft) => draftItem(draft, read)), internal: 0 }
  }
  for (const shape of [...own, ...shapes]) {
    const items = follow(root, shape.itemsPath)
    const rows = items.length > 0 ? items : rowsOf(root)
    const fitting = fittingOf(rows, shape)
    if (fitting)
      return shapedItems(fitting, shape, await readerFor(shape.textFields.flat().map(({ format }) => format)))
  }
  const read = await readerFor(['auto'])
  const named = textsIn(root, ({ name }) => TEXT_NAMES.has(name), read)
  if (named.length > 0) return { items: named, internal: 0 }
  return { items: textsIn(root, ({ name, text }) => !OTHER_NAMES.has(name) && isProse(text), read), internal: 0 }
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
function draftItem({ path, value }: Place, read: Reader): Item {
  const { entries } = value as MapValue
  const reply = entries.get('reply') as TextValue
  const { reply: _reply, ...draft } = plain(value) as Record<string, unknown>
  const format = draft.format === 'html' ? 'html' : 'text'
  const rest = draft.format === 'html' ? { ...draft, format: 'text' } : draft
  return {
    ...titled(value as MapValue),
    ...identified(value),
    path: memberPath(path, 'reply'),
    get projection() {
      return read(reply, format)
    },
    draft: rest as Omit<Draft, 'reply'>,
    canned: false,
  }
}

function shapedItems(rows: readonly Place[], shape: Shape, read: Reader): Items {
  const { textFields, titleField, isInternal, dialect } = shape
  const items: Item[] = []
  let internal = 0
  for (const row of rows) {
    const texts = textFields.flatMap((fields) => firstOf(row, fields))
    const note =
      isInternal && follow(row, isInternal.path).some(({ value }) => isInternal.is.includes(plain(value) as string))
    if (note) {
      internal += texts.length
      continue
    }
    const title = follow(row, titleField).flatMap(({ value }) => (value.kind === 'text' ? value.text : []))[0]
    const names = { ...(title === undefined ? {} : { title }), ...identified(row.value) }
    for (const { path, value, format } of texts) items.push(itemOf(names, path, value, format, read, dialect))
  }
  return { items, internal }
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

/** A text and what it is called. */
interface Named {
  /** Without case, spaces and marks. */
  readonly name: string
  readonly text: string
}

/** The texts anywhere in a value that are wanted. */
function textsIn(
  place: Place,
  wanted: (named: Named) => boolean,
  read: Reader,
  name = 'text',
  map?: MapValue,
): readonly Item[] {
  const { path, value } = place
  switch (value.kind) {
    case 'text':
      return value.text.trim() !== '' && wanted({ name, text: value.text })
        ? [itemOf(map ? { ...titled(map, value), ...identified(map) } : {}, path, value, 'auto', read)]
        : []
    case 'list':
      return rowsOf(place).flatMap((row) => textsIn(row, wanted, read, name, map))
    case 'map':
      return [...value.entries].flatMap(([key, one]) =>
        textsIn({ path: memberPath(path, key), value: one }, wanted, read, folded(key), value),
      )
    case 'other':
      return []
  }
}

function itemOf(
  names: Pick<Item, 'title' | 'id'>,
  path: string,
  value: TextValue,
  format: Notation,
  read: Reader,
  dialect?: Dialect,
): Item {
  return {
    ...names,
    path,
    get projection() {
      return read(value, format)
    },
    draft: {},
    canned: true,
    ...(dialect ? { dialect } : {}),
  }
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

function folded(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

function isProse(text: string): boolean {
  return /(?<!\S)\S+\s+\S+\s+\S+\s+\S/.test(text)
}
