import type { Draft, Range } from '../types.ts'
import { looksLikeHtml, readHtml } from './html.ts'
import { follow, memberPath, type Place } from './paths.ts'
import { chain, type Projection } from './projection.ts'
import { type Notation, OTHER_NAMES, type Shape, shapes, TEXT_NAMES, type TextField, TITLE_NAMES } from './shapes.ts'
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
 * reply, else every text of at least four words that is no note. `title` is for a file of one reply.
 */
export function itemsIn(value: Value): Items {
  const root: Place = { path: '', value }
  const drafts = rowsOf(root).filter(({ value }) => isDraft(value))
  if (drafts.length > 0) return { items: drafts.flatMap(draftItem), internal: 0 }
  for (const shape of shapes) {
    const items = follow(root, shape.itemsPath)
    const rows = items.length > 0 ? items : rowsOf(root)
    const own = rows.filter((row) => shape.detect.every((path) => follow(row, path).length > 0))
    if (own.length === 0 || own.length < rows.length / 2) continue
    return shapedItems(own, shape)
  }
  const named = textsIn(root, ({ name }) => TEXT_NAMES.has(name))
  return {
    items: named.length > 0 ? named : textsIn(root, ({ name, text }) => !OTHER_NAMES.has(name) && isProse(text)),
    internal: 0,
  }
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
function draftItem({ path, value }: Place): readonly Item[] {
  const { entries } = value as MapValue
  const reply = entries.get('reply') as TextValue
  const { reply: _reply, ...draft } = plain(value) as Record<string, unknown>
  const format = draft.format === 'html' ? 'html' : 'text'
  const rest = draft.format === 'html' ? { ...draft, format: 'text' } : draft
  return [
    {
      ...titled(value as MapValue),
      ...identified(value),
      path: memberPath(path, 'reply'),
      get projection() {
        return projectionOf(reply, format)
      },
      draft: rest as Omit<Draft, 'reply'>,
      canned: false,
    },
  ]
}

function shapedItems(rows: readonly Place[], { textFields, titleField, isInternal }: Shape): Items {
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
    for (const { path, value, format } of texts) items.push(itemOf(names, path, value, format))
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
function textsIn(place: Place, wanted: (named: Named) => boolean, name = 'text', map?: MapValue): readonly Item[] {
  const { path, value } = place
  switch (value.kind) {
    case 'text':
      return value.text.trim() !== '' && wanted({ name, text: value.text })
        ? [itemOf(map ? { ...titled(map, value), ...identified(map) } : {}, path, value, 'auto')]
        : []
    case 'list':
      return rowsOf(place).flatMap((row) => textsIn(row, wanted, name, map))
    case 'map':
      return [...value.entries].flatMap(([key, one]) =>
        textsIn({ path: memberPath(path, key), value: one }, wanted, folded(key), value),
      )
    case 'other':
      return []
  }
}

function itemOf(names: Pick<Item, 'title' | 'id'>, path: string, value: TextValue, format: Notation): Item {
  return {
    ...names,
    path,
    get projection() {
      return projectionOf(value, format)
    },
    draft: { format: format === 'markdown' ? 'markdown' : 'text' },
    canned: true,
  }
}

function projectionOf(value: TextValue, format: Notation): Projection {
  const outer = value.project()
  const html = format === 'html' || (format === 'auto' && looksLikeHtml(value.text))
  return html ? chain(outer, readHtml(value.text)) : outer
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
