import type { Attachment, Controller } from './controller.ts'
import { editableSurface } from './editable.ts'
import { listen } from './listen.ts'
import { textareaSurface } from './textarea.ts'

/** How often it is looked whether a page changed the text by itself, of which browsers tell nobody, in milliseconds. */
const LOOK = 400

/**
 * Binds a textarea or a contenteditable element to a controller. Findings are underlined without a change to what the
 * author writes in, and rewrites can be undone as typing can.
 */
export function attach(element: HTMLElement, controller: Controller): Attachment {
  const surface = element instanceof HTMLTextAreaElement ? textareaSurface(element) : editableSurface(element)
  const { changed, detach } = controller.attach(surface)
  const silence = listen(element, surface, controller)
  const looking = setInterval(changed, LOOK)

  /** What is bold or not may have new elements, with the same text. */
  function onInput(): void {
    changed()
    surface.paint(controller.state.marks, controller.state.active)
  }

  element.addEventListener('input', onInput)
  return {
    changed,
    detach() {
      clearInterval(looking)
      element.removeEventListener('input', onInput)
      silence()
      detach()
      surface.remove()
    },
  }
}
