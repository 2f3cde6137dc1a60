import { distance } from './reading/spelling.ts'
import type { Report } from './types.ts'

/** An error of usage: what was given, what was expected and, for a name, which one was probably meant. */
export function unexpected(what: string, given: string, names: readonly string[], expected = listed(names)): TypeError {
  const [nearest] = [...names].sort((a, b) => distance(given, a) - distance(given, b))
  const near =
    nearest !== undefined &&
    nearest !== given &&
    (nearest.startsWith(given) || distance(given, nearest) <= Math.max(2, given.length / 3))
  return new TypeError(
    `Unexpected ${what} \`${given}\`, expected ${expected}${near ? `; did you mean \`${nearest}\`?` : ''}`,
  )
}

/** From this many names on, a list of them helps nobody. */
const MANY = 12

function listed(names: readonly string[]): string {
  return names.length > MANY ? 'a known one' : names.map((name) => `\`${name}\``).join(' or ')
}

/** What kind of value it is, in an error that does not say the value. */
export function kindOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
}

/** An error of usage: a value of another kind than was expected, or none. */
export function wrongKind(value: unknown, what: string, expected: string): TypeError {
  return new TypeError(
    value === undefined
      ? `Unexpected absence of ${what}, expected ${expected}`
      : `Unexpected ${what} ${value === '' ? 'empty text' : kindOf(value)}, expected ${expected}`,
  )
}

/** The object that a value is expected to be. Throws a TypeError that says where it is another kind. */
export function objectOf(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  throw wrongKind(value, what, 'an object')
}

/** Throws a TypeError where a value is no report, as is the promise of one. */
export function checkReport(value: unknown): void {
  if (value instanceof Promise) throw new TypeError('Unexpected promise of a report, expected the report: await it')
  if (!Array.isArray((value as Partial<Report> | null | undefined)?.findings))
    throw wrongKind(value, 'report', 'what a linter returns')
}

/** The array of strings that a value is expected to be. Throws a TypeError that says where it is none. */
export function stringsOf(value: unknown, what: string): readonly string[] {
  if (!Array.isArray(value)) throw wrongKind(value, what, 'an array of strings')
  const other = value.findIndex((one) => typeof one !== 'string')
  if (other < 0) return value
  throw wrongKind(value[other], `entry of ${what}`, 'a string')
}

/** A value that is expected to be one of some names. Throws a TypeError that does not say it where it could be text. */
export function checkOneOf(value: unknown, what: string, names: readonly string[]): unknown {
  if (names.includes(value as string)) return value
  throw typeof value === 'string' && /^[\w-]{1,20}$/.test(value)
    ? unexpected(what, value, names)
    : wrongKind(value, what, listed(names))
}
