import type { Surface } from './surface.ts'

/**
 * Paints only where there are other findings than before, for editors that themselves move what is painted with the text; and
 * only once the editor is done with what it does.
 */
export function repaintWith(paint: () => void): Surface['paint'] {
  let painted: readonly unknown[] = [undefined]
  let isDue = false
  return (marks, active) => {
    const wanted = [active?.finding, ...marks.map(({ finding }) => finding)]
    if (wanted.length === painted.length && wanted.every((one, index) => one === painted[index])) return
    painted = wanted
    if (isDue) return
    isDue = true
    queueMicrotask(() => {
      isDue = false
      paint()
    })
  }
}
