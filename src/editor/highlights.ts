import type { Range } from '../types.ts'
import { boxesOf, reveal } from './boxes.ts'
import { style } from './style.ts'
import type { Mark, Surface } from './surface.ts'

/** The part of a surface that shows marks without a change to the text's elements. */
export type Painter = Pick<Surface, 'paint' | 'boxes' | 'reveal'>

/** Where a range of the text is in the page. */
export type Locator = (range: Range) => globalThis.Range | undefined

/**
 * Paints by the CSS Custom Highlight API, given what reads once where ranges of the text are in the page. Where a
 * browser lacks it, nothing is underlined, and the popover and the keys work all the same.
 */
export function highlightsIn(element: HTMLElement, read: () => Locator): Painter {
  let painted: readonly (readonly [name: string, range: globalThis.Range])[] = []
  style(element)

  function boxes(range: Range) {
    const place = read()(range)
    return place ? boxesOf(place) : []
  }

  return {
    paint(marks, active) {
      for (const [name, range] of painted) highlight(name)?.delete(range)
      const inPage = read()
      painted = marks.flatMap((mark) => {
        const range = inPage(mark.range)
        return range ? namesOf(mark, active).map((name) => [name, range] as const) : []
      })
      for (const [name, range] of painted) highlight(name)?.add(range)
    },
    boxes,
    reveal: (range) => reveal(element, () => boxes(range)),
  }
}

function namesOf({ finding }: Mark, active: Mark | undefined): readonly string[] {
  return finding === active?.finding ? [finding.severity, 'active'] : [finding.severity]
}

/** Later names are painted over earlier ones. */
const LAYERS = ['active', 'info', 'warning', 'error']

/** The highlight that all editors of the page share for a name. */
function highlight(name: string): Highlight | undefined {
  if (typeof Highlight === 'undefined') return undefined
  const full = `replylint-${name}`
  const known = CSS.highlights.get(full)
  if (known) return known
  const made = new Highlight()
  made.priority = LAYERS.indexOf(name)
  CSS.highlights.set(full, made)
  return made
}
