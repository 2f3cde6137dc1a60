import type { Controller } from 'replylint/editor'
import type { State } from '../state.ts'

/** Puts an editor with this text into a place of the page, and returns what takes it away. */
export type Mount = (place: HTMLElement, text: string, controller: Controller) => () => void

/** The editors, each loaded when it is chosen. */
const EDITORS: Readonly<Record<State['editor'], () => Promise<{ readonly mount: Mount }>>> = {
  textarea: () => import('./textarea.ts'),
  prosemirror: () => import('./prosemirror.ts'),
  codemirror: () => import('./codemirror.ts'),
}

/** The place for one editor at a time. */
export interface EditorPlace {
  /** Shows an editor with this text in the place of the one before. */
  show(name: State['editor'], text: string): Promise<void>
}

/** Makes the place of the page where the reply is written. */
export function editorPlace(place: HTMLElement, controller: Controller): EditorPlace {
  let remove: (() => void) | undefined
  let latest = 0
  return {
    async show(name, text) {
      const mine = ++latest
      place.setAttribute('aria-busy', 'true')
      const { mount } = await EDITORS[name]()
      if (mine !== latest) return
      remove?.()
      remove = mount(place, text, controller)
      place.dataset.editor = name
      place.removeAttribute('aria-busy')
    },
  }
}
