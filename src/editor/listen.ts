import type { Controller } from './controller.ts'
import type { Surface } from './surface.ts'

/**
 * Hears in an editor what asks for findings: F8 and Shift+F8 go to the next and the one before, Control or Command and a full
 * stop to that at the caret, Escape looks away, a click looks at what is under it. Returns what ends it.
 */
export function listen(element: HTMLElement, surface: Surface, controller: Controller): () => void {
  function onKey(event: KeyboardEvent): void {
    if (event.isComposing || event.altKey) return
    const isNext = event.key === 'F8' || (event.key === '.' && (event.ctrlKey || event.metaKey))
    const { marks, active } = controller.state
    if (event.key === 'Escape' && active) controller.close()
    else if (!isNext || marks.length === 0) return
    else if (event.shiftKey) controller.previous()
    else controller.next()
    event.preventDefault()
    event.stopPropagation()
  }

  /** By then the editor knows where its caret is. */
  function onClick(): void {
    setTimeout(() => {
      const caret = surface.caret()
      if (caret !== undefined && !controller.showAt(caret)) controller.close()
    })
  }

  // Before the keymaps of editors, which would take Escape.
  element.addEventListener('keydown', onKey, { capture: true })
  element.addEventListener('click', onClick)
  return () => {
    element.removeEventListener('keydown', onKey, { capture: true })
    element.removeEventListener('click', onClick)
  }
}
