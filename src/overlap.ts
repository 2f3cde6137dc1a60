import type { Range } from './types.ts'

/** Whether two ranges have units in common. */
export function overlap([start, end]: Range, [otherStart, otherEnd]: Range): boolean {
  return start < otherEnd && otherStart < end
}
