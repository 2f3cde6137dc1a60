import { bind } from './bind.ts'
import type { Attachment, Controller } from './controller.ts'
import { editableSurface } from './editable.ts'
import { textareaSurface } from './textarea.ts'

/** How often it is looked whether a page changed the text or its place, which browsers tell nobody, in milliseconds. */
const LOOK = 400

/**
 * Binds a textarea or a contenteditable element to a controller. Findings are underlined without a change to what the
 * author writes in, and rewrites can be undone as typing can. Throws a TypeError where the element is neither.
 */
export function attach(element: HTMLElement, controller: Controller): Attachment {
  const isArea = element instanceof HTMLTextAreaElement
  if (!isArea && !isEditable(element)) {
    const given: unknown = element
    const name = given instanceof Element ? `<${given.localName}>` : given === null ? 'null' : typeof given
    throw new TypeError(`Unexpected ${name}, expected a textarea or a contenteditable element`)
  }
  const area = isArea ? textareaSurface(element) : undefined
  const surface = area ?? editableSurface(element)
  const { changed, detach } = bound()
  const looking = setInterval(() => {
    if (surface.read() !== controller.state.text) changed()
    else area?.place()
  }, LOOK)
  // A page may put the same words in other elements, as when it makes some bold.
  const rewritten = area ? undefined : new MutationObserver(changed)
  rewritten?.observe(element, { characterData: true, childList: true, subtree: true })
  element.addEventListener('input', onInput)
  const form = isArea ? element.form : null
  form?.addEventListener('reset', onReset)
  return {
    changed,
    detach() {
      clearInterval(looking)
      rewritten?.disconnect()
      element.removeEventListener('input', onInput)
      form?.removeEventListener('reset', onReset)
      detach()
      area?.remove()
    },
  }

  /** Binds it, and leaves nothing in the page where that is refused. */
  function bound(): ReturnType<typeof bind> {
    try {
      return bind(element, surface, controller)
    } catch (error) {
      area?.remove()
      throw error
    }
  }

  function onInput(): void {
    changed()
    rewritten?.takeRecords()
  }

  /** The form empties its fields only after that. */
  function onReset(): void {
    setTimeout(changed)
  }
}

/** Whether an element is edited, or may come to be again. */
function isEditable(element: unknown): boolean {
  return element instanceof HTMLElement && (element.isContentEditable || element.hasAttribute('contenteditable'))
}
