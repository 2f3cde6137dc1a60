import { distance } from './reading/spelling.ts'

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
