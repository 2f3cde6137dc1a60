import type { Attachment, Controller } from './controller.ts'
import { listen } from './listen.ts'
import type { Surface } from './surface.ts'

/** Binds a surface of which words may get new elements with the same text, as when they turn bold: it is painted each time. */
export function bind(element: HTMLElement, surface: Surface, controller: Controller): Attachment {
  const { changed, detach } = controller.attach(surface)
  const silence = listen(element, surface, controller)
  return {
    changed() {
      changed()
      surface.paint(controller.state.marks, controller.state.active)
    },
    detach() {
      silence()
      detach()
      surface.paint([], undefined)
    },
  }
}
