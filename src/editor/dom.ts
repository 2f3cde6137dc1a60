import { bind } from './bind.ts'
import type { Attachment, Controller } from './controller.ts'
import { editableSurface } from './editable.ts'
import { textareaSurface } from './textarea.ts'

/** How often it is looked whether a page changed the text by itself, of which browsers tell nobody, in milliseconds. */
const LOOK = 400

/**
 * Binds a textarea or a contenteditable element to a controller. Findings are underlined without a change to what the
 * author writes in, and rewrites can be undone as typing can.
 */
export function attach(element: HTMLElement, controller: Controller): Attachment {
  const area = element instanceof HTMLTextAreaElement ? textareaSurface(element) : undefined
  const surface = area ?? editableSurface(element)
  const { changed, detach } = bind(element, surface, controller)
  const looking = setInterval(() => {
    if (surface.read() !== controller.state.text) changed()
  }, LOOK)
  element.addEventListener('input', changed)
  return {
    changed,
    detach() {
      clearInterval(looking)
      element.removeEventListener('input', changed)
      detach()
      area?.remove()
    },
  }
}
