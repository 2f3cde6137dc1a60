import type { Range } from '../types.ts'
import { pageRange } from './boxes.ts'
import { highlightsIn, type Locator } from './highlights.ts'
import { createProjector, locate, OBJECT, offsetOf, PARAGRAPH, type Projection, unread } from './projection.ts'
import type { Surface } from './surface.ts'

/** A contenteditable element as the controller sees it. */
export function editableSurface(element: HTMLElement): Surface {
  function locator(): Locator {
    const projection = project(element)
    return (range) => {
      const [from, to] = locate(projection, range) ?? []
      return from && to && pageRange({ node: from.place, offset: from.offset }, { node: to.place, offset: to.offset })
    }
  }

  const painter = highlightsIn(element, locator)

  function select(range: Range): void {
    element.focus({ preventScroll: true })
    const place = locator()(range)
    const selection = selectionOf(element)
    if (!place || !selection) return
    selection.setBaseAndExtent(place.startContainer, place.startOffset, place.endContainer, place.endOffset)
    painter.reveal(range)
  }

  return {
    ...painter,
    read: () => project(element).text,
    accepts: () => element.isContentEditable,
    replace(range, text) {
      select(range)
      const [block] = locate(project(element), range)?.map(({ place }) => place.parentElement?.closest(BLOCKS)) ?? []
      // The browser makes a new paragraph of each break, and one is all that stands between two.
      const written = block && separatorAfter(block) === PARAGRAPH ? text.replaceAll(PARAGRAPH, '\n') : text
      document.execCommand(written === '' ? 'delete' : 'insertText', false, written)
      return () => {
        element.focus()
        document.execCommand('undo')
      }
    },
    select,
    caret() {
      const selection = selectionOf(element)
      const { anchorNode, anchorOffset } = selection ?? {}
      if (!selection?.isCollapsed || !anchorNode || !element.contains(anchorNode)) return undefined
      return offsetOf(project(element), { place: anchorNode, offset: anchorOffset ?? 0 })
    },
  }
}

const BLOCKS =
  'address,article,aside,blockquote,dd,div,dl,dt,figure,footer,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,table,td,th,tr,ul'
const SPACED = 'blockquote,h1,h2,h3,h4,h5,h6,p,pre'
const UNREAD = 'blockquote,pre,code'

/** The text of an element as its reader sees it; each piece comes from a text node, a line break or an object. */
function project(root: HTMLElement): Projection<Node> {
  const projector = createProjector<Node>()
  walk(root, false)
  return projector.done()

  function walk(parent: Node, isUnread: boolean): void {
    for (const node of parent.childNodes) {
      if (node instanceof Text) write(node, isUnread)
      else if (node instanceof HTMLBRElement) projector.write(isFiller(node) ? '' : '\n', node)
      else if (!(node instanceof HTMLElement)) continue
      else if (node.matches('img,video,audio,canvas,svg,[contenteditable=false]')) projector.write(OBJECT, node)
      else {
        const separator = node.matches(BLOCKS) ? separatorAfter(node) : ''
        projector.end(separator)
        walk(node, isUnread || node.matches(UNREAD))
        projector.end(separator)
      }
    }
  }

  function write(node: Text, isUnread: boolean): void {
    const { parentElement, data } = node
    const collapses = parentElement !== null && !/^(?:pre|break)/.test(getComputedStyle(parentElement).whiteSpace)
    if (collapses && /^[\t\n\r ]*$/.test(data) && /\n/.test(data)) return
    const text = (collapses ? data.replace(/[\t\n\r]/g, ' ') : data).replaceAll('\u00A0', ' ')
    projector.write(isUnread ? unread(text) : text, node)
  }
}

function separatorAfter(block: Element): string {
  return block.matches(SPACED) ? PARAGRAPH : '\n'
}

/** Whether a line break only keeps the last line of its block, or the one before a block, open. */
function isFiller({ nextSibling, parentElement }: HTMLBRElement): boolean {
  if (nextSibling instanceof HTMLElement) return nextSibling.matches(BLOCKS)
  return nextSibling === null && parentElement !== null && !parentElement.matches('b,i,u,em,strong,span,a,code')
}

/** In a shadow tree the document tells of no selection, where the browser has one there. */
function selectionOf(element: HTMLElement): Selection | null {
  const root = element.getRootNode() as Partial<Document>
  return root.getSelection ? root.getSelection() : document.getSelection()
}
