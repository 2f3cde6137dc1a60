import {
  $createRangeSelection,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isLineBreakNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  type ElementNode,
  type LexicalEditor,
  type NodeKey,
  type RangeSelection,
  UNDO_COMMAND,
} from 'lexical'
import type { Range } from '../types.ts'
import { bind } from './bind.ts'
import { type Point, pageRange } from './boxes.ts'
import type { Attachment, Controller } from './controller.ts'
import { highlightsIn, type Locator } from './highlights.ts'
import {
  createProjector,
  type Located,
  locate,
  OBJECT,
  offsetOf,
  PARAGRAPH,
  type Projection,
  unread,
} from './projection.ts'
import type { Surface } from './surface.ts'

/** Binds an editor to a controller, in whichever element it is shown. Returns what ends it. */
export function attach(editor: LexicalEditor, controller: Controller): () => void {
  let bound: Attachment | undefined

  const stopRoot = editor.registerRootListener((root) => {
    bound?.detach()
    bound = root ? bind(root, surfaceOf(editor, root), controller) : undefined
  })
  const stopUpdates = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
    if (dirtyElements.size + dirtyLeaves.size > 0) bound?.changed()
  })
  return () => {
    stopUpdates()
    stopRoot()
    bound?.detach()
    bound = undefined
  }
}

function surfaceOf(editor: LexicalEditor, root: HTMLElement): Surface {
  function read(): Projection<NodeKey> {
    return editor.getEditorState().read(project)
  }

  function locator(): Locator {
    const projection = read()
    return (range) => {
      const [from, to] =
        locate(projection, range)?.map(({ place, offset }) => pointIn(editor.getElementByKey(place), offset)) ?? []
      return from && to && pageRange(from, to)
    }
  }

  return {
    ...highlightsIn(root, locator),
    read: () => read().text,
    accepts: () => editor.isEditable(),
    replace(range, text) {
      editor.update(
        () => {
          const selection = selected(range)
          if (selection) write(selection, text)
        },
        { discrete: true, tag: 'history-push' },
      )
      return () => void editor.dispatchCommand(UNDO_COMMAND, undefined)
    },
    select(range) {
      root.focus({ preventScroll: true })
      editor.update(() => void selected(range), { discrete: true })
    },
    caret: () =>
      editor.getEditorState().read(() => {
        const selection = $getSelection()
        if (!$isRangeSelection(selection) || !selection.isCollapsed()) return undefined
        return offsetOf(project(), { place: selection.anchor.key, offset: selection.anchor.offset })
      }),
  }
}

/** The text of the editor; each piece comes from the node of a key. */
function project(): Projection<NodeKey> {
  const projector = createProjector<NodeKey>()
  walk($getRoot(), false)
  return projector.done()

  function walk(parent: ElementNode, isUnread: boolean): void {
    if (!parent.isInline()) projector.end(PARAGRAPH)
    if (parent.isEmpty()) projector.write('', parent.getKey())
    for (const node of parent.getChildren()) {
      const key = node.getKey()
      const text = node.getTextContent()
      if ($isTextNode(node)) projector.write(isUnread || node.hasFormat('code') ? unread(text) : text, key)
      else if ($isLineBreakNode(node)) projector.write('\n', key)
      else if ($isElementNode(node)) walk(node, isUnread || /^(?:quote|code)$/.test(node.getType()))
      else projector.write(OBJECT, key)
    }
    if (!parent.isInline()) projector.end(PARAGRAPH)
  }
}

/** Selects a range of the projected text. */
function selected(range: Range): RangeSelection | undefined {
  const [from, to] = locate(project(), range) ?? []
  if (!from || !to) return undefined
  const selection = $createRangeSelection()
  selection.anchor.set(...point(from))
  selection.focus.set(...point(to))
  const first = $getNodeByKey(from.place)
  if ($isTextNode(first)) selection.format = first.getFormat()
  $setSelection(selection)
  return selection
}

function point({ place, offset }: Located<NodeKey>): [key: NodeKey, offset: number, type: 'text' | 'element'] {
  const node = $getNodeByKey(place)
  if ($isTextNode(node)) return [place, offset, 'text']
  if (!node || $isElementNode(node)) return [place, 0, 'element']
  return [node.getParentOrThrow().getKey(), node.getIndexWithinParent() + offset, 'element']
}

/** Puts a text in the place of a selection, with a new paragraph or line for each break. */
function write(selection: RangeSelection, text: string): void {
  const [first = '', ...rest] = text.split(/(\n+)/)
  if (first === '') selection.removeText()
  else selection.insertText(first)
  for (const part of rest) {
    if (part === '\n') selection.insertLineBreak()
    else if (part.startsWith('\n')) selection.insertParagraph()
    else selection.insertText(part)
  }
}

/** A point of the page in the element of a node: in its text, or beside it where it has none. */
function pointIn(element: HTMLElement | null, offset: number): Point | undefined {
  const text = element && document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode()
  const node = text ?? element
  return node ? { node, offset } : undefined
}
