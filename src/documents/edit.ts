import type { Range } from '../types.ts'
import type { Items } from './items.ts'
import { memberPath } from './paths.ts'
import type { Projection } from './projection.ts'
import type { Value } from './value.ts'

/** A file that was read. */
export interface Content {
  readonly source: string
  readonly found: Items
  /** Reads it again once it is changed. */
  readonly read: (source: string) => Promise<Items>
  /** The text of an item as it is linted, to which changes refer. */
  readonly shown: (projection: Projection) => Projection
}

/** Words to put in the place of a range of an item's text. */
export interface Change {
  /** The index of the item. */
  readonly item: number
  readonly range: Range
  readonly text: string
}

/** A file with changes, and which of those that were asked for these are. */
export interface Edited {
  readonly content: Content
  readonly made: readonly Change[]
}

/**
 * Makes changes in the source of a file, and touches nothing else in it. A change is left out where it has no exact
 * place in the source, where the source cannot say it there, where it overlaps one before, and where the file would
 * not be read as the same data but for the changed texts.
 */
export async function edit(content: Content, changes: readonly Change[]): Promise<Edited> {
  const { items } = content.found
  const placed = changes
    .flatMap((change) => placeOf(content.shown(items[change.item]!.projection), change) ?? [])
    .sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1])
  let end = -1
  const apart = placed.filter(({ place }) => {
    if (place[0] <= end) return false
    end = place[1]
    return true
  })
  return make(content, apart)
}

/** A change, and what it does to the source. */
interface Splice {
  readonly change: Change
  readonly place: Range
  readonly written: string
}

function placeOf({ toSource, encode }: Projection, change: Change): Splice | undefined {
  const place = toSource(change.range)
  const written = encode(change.text, change.range)
  return place && written !== null ? { change, place, written } : undefined
}

/** Makes what can be made: of splices that together spoil the file, each half on its own. */
async function make(content: Content, splices: readonly Splice[]): Promise<Edited> {
  if (splices.length === 0) return { content, made: [] }
  const whole = await attempt(content, splices)
  if (whole) return { content: whole, made: splices.map(({ change }) => change) }
  if (splices.length === 1) return { content, made: [] }
  const middle = splices.length >> 1
  // From the end, so that the places of those before hold.
  const later = await make(content, splices.slice(middle))
  const all = await make(later.content, splices.slice(0, middle))
  return { content: all.content, made: [...all.made, ...later.made] }
}

async function attempt(content: Content, splices: readonly Splice[]): Promise<Content | undefined> {
  const { read, shown } = content
  const source = splices.reduceRight((text, { place, written }) => splice(text, place, written), content.source)
  try {
    const now = await read(source)
    return isMeant(content, now, splices) ? { source, found: now, read, shown } : undefined
  } catch {
    // What does not parse any more.
    return undefined
  }
}

/** Whether a file says the same as before but for what was changed. */
function isMeant({ found: before, shown }: Content, after: Items, splices: readonly Splice[]): boolean {
  if (after.items.length !== before.items.length || after.internal !== before.internal) return false
  const changed = new Map<number, Change[]>()
  for (const { change } of splices) changed.set(change.item, [...(changed.get(change.item) ?? []), change])
  const paths = new Set<string>()
  for (const [index, item] of before.items.entries()) {
    const now = after.items[index]!
    if (now.path !== item.path) return false
    const changes = changed.get(index)
    if (changes) paths.add(item.path ?? '')
    // Without data the text alone tells.
    if (
      (changes || !before.value) &&
      shown(now.projection).text !== changedText(shown(item.projection).text, changes ?? [])
    )
      return false
  }
  return !before.value || (after.value !== undefined && isSame(before.value, after.value, paths, ''))
}

function changedText(text: string, changes: readonly Change[]): string {
  return changes
    .toSorted((a, b) => a.range[0] - b.range[0])
    .reduceRight((words, change) => splice(words, change.range, change.text), text)
}

function splice(text: string, [start, end]: Range, words: string): string {
  return text.slice(0, start) + words + text.slice(end)
}

/** Whether two values are the same but for the texts at some paths. */
function isSame(a: Value, b: Value, but: ReadonlySet<string>, path: string): boolean {
  // For an alias, what it stands for tells.
  if (a.kind === 'text') return b.kind === 'text' && (a.text === b.text || but.has(path) || (!!a.alias && !!b.alias))
  if (a.kind === 'list') {
    return (
      b.kind === 'list' &&
      a.values.length === b.values.length &&
      a.values.every((one, index) => isSame(one, b.values[index]!, but, `${path}[${index}]`))
    )
  }
  if (a.kind === 'other') return b.kind === 'other' && Object.is(a.value, b.value)
  if (b.kind !== 'map' || a.entries.size !== b.entries.size) return false
  const names = [...b.entries.keys()]
  return [...a.entries].every(
    ([name, one], index) => names[index] === name && isSame(one, b.entries.get(name)!, but, memberPath(path, name)),
  )
}
