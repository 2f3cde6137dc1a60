import type { Controller } from './controller.ts'
import { editableSurface } from './editable.ts'
import { listen } from './listen.ts'
import { textareaSurface } from './textarea.ts'

/**
 * Binds a textarea or a contenteditable element to a controller. Findings are underlined without a change to what the
 * author writes in, and rewrites can be undone as typing can. Returns what ends it.
 */
export function attach(element: HTMLElement, controller: Controller): () => void {
  const surface = element instanceof HTMLTextAreaElement ? textareaSurface(element) : editableSurface(element)
  const { changed, detach } = controller.attach(surface)
  const silence = listen(element, surface, controller)
  element.addEventListener('input', changed)
  return () => {
    element.removeEventListener('input', changed)
    silence()
    detach()
    surface.remove?.()
  }
}
