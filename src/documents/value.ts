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

/** Whether a value is a list without values, or holds one by a name. */
export function isEmpty(value: Value): boolean {
  return value.kind === 'map' ? [...value.entries.values()].some(isEmpty) : value.kind === 'list' && !value.values[0]
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
