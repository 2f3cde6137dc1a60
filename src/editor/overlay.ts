import type { Range } from '../types.ts'
import { above, boxesOf, reveal } from './boxes.ts'
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

/** A painter, what puts it where the page has the textarea now, and what takes it away. */
export interface Overlay extends Painter {
  place(): void
  remove(): void
}

/** Paints over a textarea: a copy of its text lies upon it, transparent, deaf to the pointer, with its underlines. */
export function overlayOf(area: HTMLTextAreaElement): Overlay {
  const overlay = document.createElement('div')
  const copy = document.createElement('div')
  overlay.setAttribute('aria-hidden', 'true')
  overlay.className = 'replylint-overlay'
  overlay.slot = area.slot
  // What translates pages would put other words into the copy, which the textarea does not have.
  overlay.translate = false
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
  Object.assign(copy.style, {
    // Neither what the page gives all its text nor the plates of forced colours may hide what is written and selected.
    color: 'transparent',
    webkitTextFillColor: 'transparent',
    webkitTextStroke: '0',
    textShadow: 'none',
    forcedColorAdjust: 'none',
    background: 'none',
    margin: '0',
    border: '0',
  })
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
    copy.style.width = `${area.clientWidth + partOfPixel()}px`
    copy.style.minHeight = `${area.clientHeight}px`
    Object.assign(overlay.style, {
      width: `${area.clientWidth}px`,
      height: `${area.clientHeight}px`,
      // Pages raise what has the focus.
      zIndex: computed.zIndex,
    })
    follow()
  }

  /** What `clientWidth` rounds away or adds: a line may just fit. None where it is scaled. */
  function partOfPixel(): number {
    const part = area.getBoundingClientRect().width - area.offsetWidth
    return Math.abs(part) < 1 ? part : 0
  }

  let [left, top] = [0, 0]

  /** Puts it over the textarea by where both are now, as its place may count from other than `offsetParent`. */
  function follow(): void {
    copy.style.transform = `translate(${-area.scrollLeft}px, ${-area.scrollTop}px)`
    const box = area.getBoundingClientRect()
    if (box.width === 0) return
    const own = overlay.getBoundingClientRect()
    const scale = Math.abs(box.width - area.offsetWidth) < 1 ? 1 : box.width / area.offsetWidth
    left += (box.left - own.left) / scale + area.clientLeft
    top += (box.top - own.top) / scale + area.clientTop
    Object.assign(overlay.style, { left: `${left}px`, top: `${top}px` })
    overlay.style.clipPath = clipped(scale)
  }

  /** What scrolling boxes hide of the textarea: where no place counts from them, they hide nothing of the overlay. */
  function clipped(scale: number): string {
    const own = overlay.getBoundingClientRect()
    const cuts = [0, 0, 0, 0]
    for (let one = above(area); one && one !== document.body; one = above(one)) {
      const { position, overflow } = getComputedStyle(one)
      if (position !== 'static') break
      if (overflow === 'visible') continue
      const frame = one.getBoundingClientRect()
      const past = [frame.top - own.top, own.right - frame.right, own.bottom - frame.bottom, frame.left - own.left]
      for (const [side, by] of past.entries()) cuts[side] = Math.max(cuts[side]!, by / scale)
    }
    return cuts.some((by) => by > 0) ? `inset(${cuts.map((by) => `${by}px`).join(' ')})` : ''
  }

  function boxes(range: Range) {
    place()
    const words = rangeIn(copy, range)
    return words ? boxesOf(words) : []
  }

  const resized = new ResizeObserver(place)
  resized.observe(area)
  if (area.offsetParent) resized.observe(area.offsetParent)
  // A shadow tree keeps to itself what is scrolled in it.
  const scrolled = new Set([document, area.getRootNode()])
  for (const root of scrolled) root.addEventListener('scroll', follow, { capture: true, passive: true })
  for (const type of ['focus', 'blur']) area.addEventListener(type, place)
  return {
    paint(marks, active) {
      shown = marks
      looked = active
      draw()
    },
    boxes,
    reveal: (range) => reveal(area, () => boxes(range)),
    place,
    remove() {
      resized.disconnect()
      for (const root of scrolled) root.removeEventListener('scroll', follow, { capture: true })
      for (const type of ['focus', 'blur']) area.removeEventListener(type, place)
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
    // Not at the end of the text before: it may stand on another line.
    if (!isOpen && (start === end ? start <= read + node.length : start < read + node.length)) {
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
