import { attach } from 'replylint/dom'
import type { Mount } from './index.ts'

/** A textarea that grows with its text. */
export const mount: Mount = (place, text, controller) => {
  const area = document.createElement('textarea')
  area.value = text
  area.rows = 10
  area.placeholder = 'Write a reply'
  area.setAttribute('aria-label', 'Reply')
  place.append(area)
  const { detach } = attach(area, controller)
  return () => {
    detach()
    area.remove()
  }
}
