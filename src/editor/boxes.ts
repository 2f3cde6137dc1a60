import type { Box } from './surface.ts'

/** The boxes of what a range of the page holds, or of its place where it is empty. */
export function boxesOf(range: globalThis.Range): readonly Box[] {
  const boxes = [...range.getClientRects()]
  if (boxes.length > 0) return boxes
  const { startContainer } = range
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement
  return element ? [element.getBoundingClientRect()] : []
}

/** Scrolls an element and what it stands in until a box that is measured anew each time is in sight. */
export function reveal(element: Element, boxes: () => readonly Box[]): void {
  for (let one: Element | null = element; one; one = above(one)) {
    if (one.scrollHeight <= one.clientHeight) continue
    const box = boxes()[0]
    if (!box) return
    const isPage = one === document.scrollingElement
    const top = isPage ? 0 : one.getBoundingClientRect().top + one.clientTop
    const bottom = top + one.clientHeight
    if (box.top < top) one.scrollTop -= top - box.top
    else if (box.bottom > bottom) one.scrollTop += box.bottom - bottom
  }
}

/** What an element is shown in: also of one in a shadow tree, or of one that is put into a slot of it. */
export function above(element: Element): Element | null {
  const root = element.getRootNode()
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
}

/** A range of the page between two points: in a text, or before or after what is none. */
export function pageRange(from: Point, to: Point): globalThis.Range {
  const range = document.createRange()
  range.setStart(...boundary(from))
  range.setEnd(...boundary(to))
  return range
}

/** A node of the page, and how many units or nodes in. */
export interface Point {
  readonly node: Node
  readonly offset: number
}

function boundary({ node, offset }: Point): [node: Node, offset: number] {
  if (node.nodeType === Node.TEXT_NODE) return [node, Math.min(offset, (node as Text).length)]
  const parent = node.parentNode!
  return [parent, [...parent.childNodes].indexOf(node as ChildNode) + offset]
}
