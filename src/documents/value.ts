import type { Projection } from './projection.ts'

/** A value of JSON, YAML or a table: data that a file holds, with the way back for its texts. */
export type Value = TextValue | ListValue | MapValue | OtherValue

/** A text, and how to find it in the file. */
export interface TextValue {
  readonly kind: 'text'
  readonly text: string
  /** Of an alias of YAML: the text that it stands for, which is written elsewhere. */
  readonly alias?: TextValue
  /** Where it stands in the file. */
  readonly project: () => Projection
}

/** A list of values. */
export interface ListValue {
  readonly kind: 'list'
  readonly values: readonly Value[]
  /** Of lines of JSON: what is wrong with those that could not be read. */
  readonly mistakes?: readonly string[]
}

/** Named values, in the order of the file. */
export interface MapValue {
  readonly kind: 'map'
  readonly entries: ReadonlyMap<string, Value>
}

/** A number, a truth value or nothing. */
export interface OtherValue {
  readonly kind: 'other'
  readonly value: number | boolean | null
}

/** Whether a value has lists, all of them without values: a list, or such as it holds by name. */
export function isEmpty(value: Value): boolean {
  const lists = listsIn(value)
  return lists.length > 0 && lists.every(({ values }) => values.length === 0)
}

function listsIn(value: Value): readonly ListValue[] {
  if (value.kind === 'map') return [...value.entries.values()].flatMap(listsIn)
  return value.kind === 'list' ? [value] : []
}

/** The value as JSON has it. */
export function plain(value: Value): unknown {
  switch (value.kind) {
    case 'text':
      return value.text
    case 'list':
      return value.values.map(plain)
    case 'map':
      return Object.fromEntries([...value.entries].map(([key, one]) => [key, plain(one)]))
    case 'other':
      return value.value
  }
}
