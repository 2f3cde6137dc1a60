import type { Value } from './value.ts'

/** A value and the way to it, as `macros[3].title`. */
export interface Place {
  readonly path: string
  readonly value: Value
}

/** The way to a member of a map. */
export function memberPath(path: string, name: string): string {
  if (!/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(name)) return `${path}[${JSON.stringify(name)}]`
  return path === '' ? name : `${path}.${name}`
}

/** What a path of a {@link Shape} leads to, from a value. */
export function follow(start: Place, path: string): readonly Place[] {
  const steps = stepsOf(path)
  // As most do, for each of many rows.
  if (steps.length === 1 && steps[0]!.name !== undefined) return member(start, steps[0]!.name)
  let places: readonly Place[] = [start]
  for (const { name, inside } of steps) {
    places = places.flatMap((place) => (name === undefined ? elements(place, inside) : member(place, name)))
    if (places.length === 0) break
  }
  return places
}

/** One step of a path: to a member of this name, or to elements of a list. */
interface Step {
  readonly name: string | undefined
  readonly inside: string
}

/** The steps of the paths that were followed: those of a few shapes, for each of many rows. */
const known = new Map<string, readonly Step[]>()

function stepsOf(path: string): readonly Step[] {
  const steps =
    known.get(path) ??
    [...path.matchAll(/([^.[\]]+)|(\[([^[\]]*)\])/g)].map(([, name, , inside = '']) => ({ name, inside }))
  known.set(path, steps)
  return steps
}

function member({ path, value }: Place, name: string): readonly Place[] {
  const found = value.kind === 'map' ? value.entries.get(name) : undefined
  return found ? [{ path: memberPath(path, name), value: found }] : []
}

function elements({ path, value }: Place, inside: string): readonly Place[] {
  if (value.kind !== 'list') return []
  const [name, wanted] = inside.split('=')
  return value.values.flatMap((one, index) => {
    const fits = inside === '' || (wanted === undefined ? Number(name) === index : has(one, name!, wanted.split('|')))
    return fits ? [{ path: `${path}[${index}]`, value: one }] : []
  })
}

function has(value: Value, name: string, wanted: readonly string[]): boolean {
  const found = value.kind === 'map' ? value.entries.get(name) : undefined
  return found?.kind === 'text' && wanted.includes(found.text)
}
