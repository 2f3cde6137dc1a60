import { type Overlay, overlayOf } from './overlay.ts'
import type { Surface } from './surface.ts'

/** A textarea as the controller sees it. */
export function textareaSurface(area: HTMLTextAreaElement): Surface & Overlay {
  const overlay = overlayOf(area)
  return {
    ...overlay,
    read: () => area.value,
    accepts([start, end], text) {
      if (!area.matches(':read-write')) return false
      // What is over the limit the browser would cut.
      const length = area.value.length - (end - start) + text.length
      return text === '' || area.maxLength < 0 || length <= area.maxLength
    },
    replace([start, end], text) {
      area.focus()
      area.setSelectionRange(start, end)
      // The only way that keeps the history of the browser, and that frameworks hear of.
      const isDone = document.execCommand(text === '' ? 'delete' : 'insertText', false, text)
      if (!isDone) {
        area.setRangeText(text, start, end, 'end')
        area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }))
      }
      return () => {
        area.focus()
        document.execCommand('undo')
      }
    },
    select(range) {
      // It would scroll to where the caret was before.
      area.focus({ preventScroll: true })
      area.setSelectionRange(...range)
      overlay.reveal(range)
    },
    caret: () => (area.selectionStart === area.selectionEnd ? area.selectionStart : undefined),
  }
}
