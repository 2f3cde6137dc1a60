import type { Range } from 'replylint/core'
import type { Controller } from 'replylint/editor'

/** How long words are shown, in milliseconds. */
const TIME = 1_600

/** Shows for a moment where in the reply something is done. */
export function trace(controller: Controller, range: Range): void {
  const first = controller.boxes({ range })[0]
  if (!first) return
  if (first.top < 0 || first.bottom > innerHeight) scrollBy({ top: first.top - innerHeight / 2, behavior: 'instant' })
  for (const { left, top, right, bottom } of controller.boxes({ range })) {
    const box = document.createElement('div')
    box.className = 'trace'
    Object.assign(box.style, {
      left: `${left + scrollX}px`,
      top: `${top + scrollY}px`,
      width: `${right - left}px`,
      height: `${bottom - top}px`,
    })
    document.body.append(box)
    setTimeout(() => box.remove(), TIME)
  }
}
