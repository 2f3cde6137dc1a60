import type { Range } from '../types.ts'
import { boxesOf, reveal } from './boxes.ts'
import type { Painter } from './highlights.ts'
import { style } from './style.ts'
import type { Mark } from './surface.ts'

/** What decides where a textarea breaks its lines. */
const COPIED = [
  'direction',
  'font-family',
  'font-feature-settings',
  'font-kerning',
  'font-size',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-variation-settings',
  'font-weight',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'padding-block-end',
  'padding-block-start',
  'padding-inline-end',
  'padding-inline-start',
  'tab-size',
  'text-align',
  'text-indent',
  'text-rendering',
  'text-transform',
  'unicode-bidi',
  'white-space',
  'word-break',
  'word-spacing',
  'writing-mode',
] as const

/** A painter, and what takes it away. */
export interface Overlay extends Painter {
  remove(): void
}

/** Paints over a textarea: a copy of its text lies upon it, transparent, deaf to the pointer, with its underlines. */
export function overlayOf(area: HTMLTextAreaElement): Overlay {
  const overlay = document.createElement('div')
  const copy = document.createElement('div')
  overlay.setAttribute('aria-hidden', 'true')
  overlay.className = 'replylint-overlay'
  Object.assign(overlay.style, {
    position: 'absolute',
    overflow: 'hidden',
    pointerEvents: 'none',
    margin: '0',
    padding: '0',
    border: '0',
    background: 'none',
    userSelect: 'none',
  })
  Object.assign(copy.style, { color: 'transparent', background: 'none', margin: '0', border: '0' })
  overlay.append(copy)
  area.after(overlay)
  style(area)

  let shown: readonly Mark[] = []
  let looked: Mark | undefined

  function draw(): void {
    const { value } = area
    const cuts = [...new Set([0, value.length, ...shown.flatMap(({ range }) => range)])].sort((a, b) => a - b)
    const parts = cuts.slice(1).map((end, index) => {
      const start = cuts[index]!
      const text = value.slice(start, end)
      const names = classesAt([start, end])
      if (names.length === 0) return text
      const span = document.createElement('span')
      span.className = `replylint-mark ${names.join(' ')}`
      span.textContent = text
      return span
    })
    // A textarea shows the line after a break at its end.
    copy.replaceChildren(...parts, '\u200B')
    place()
  }

  /** Of several findings at one place the most severe is drawn. */
  function classesAt([start, end]: Range): readonly string[] {
    const here = shown.filter(({ range }) => range[0] <= start && end <= range[1])
    const severity = (['error', 'warning', 'info'] as const).find((one) =>
      here.some(({ finding }) => finding.severity === one),
    )
    if (!severity) return []
    const isActive = here.some(({ finding }) => finding === looked?.finding)
    return isActive ? [`replylint-${severity}`, 'replylint-active'] : [`replylint-${severity}`]
  }

  function place(): void {
    const computed = getComputedStyle(area)
    for (const name of COPIED) copy.style.setProperty(name, computed.getPropertyValue(name))
    copy.style.boxSizing = 'border-box'
    copy.style.width = `${area.clientWidth}px`
    copy.style.minHeight = `${area.clientHeight}px`
    Object.assign(overlay.style, {
      left: `${area.offsetLeft + area.clientLeft}px`,
      top: `${area.offsetTop + area.clientTop}px`,
      width: `${area.clientWidth}px`,
      height: `${area.clientHeight}px`,
    })
    follow()
  }

  function follow(): void {
    copy.style.transform = `translate(${-area.scrollLeft}px, ${-area.scrollTop}px)`
  }

  function boxes(range: Range) {
    place()
    const words = rangeIn(copy, range)
    return words ? boxesOf(words) : []
  }

  const resized = new ResizeObserver(place)
  resized.observe(area)
  if (area.offsetParent) resized.observe(area.offsetParent)
  area.addEventListener('scroll', follow)
  return {
    paint(marks, active) {
      shown = marks
      looked = active
      draw()
    },
    boxes,
    reveal: (range) => reveal(area, () => boxes(range)),
    remove() {
      resized.disconnect()
      area.removeEventListener('scroll', follow)
      overlay.remove()
    },
  }
}

/** A range of the text of an element, as one of the page. */
function rangeIn(element: HTMLElement, [start, end]: Range): globalThis.Range | undefined {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const place = document.createRange()
  let read = 0
  let isOpen = false
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (!isOpen && start <= read + node.length) {
      place.setStart(node, start - read)
      isOpen = true
    }
    if (isOpen && end <= read + node.length) {
      place.setEnd(node, end - read)
      return place
    }
    read += node.length
  }
  return undefined
}
