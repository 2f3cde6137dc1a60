import type { Range } from '../types.ts'
import { bind } from './bind.ts'
import { pageRange } from './boxes.ts'
import type { Attachment, Controller } from './controller.ts'
import { highlightsIn } from './highlights.ts'
import { OBJECT, unread } from './projection.ts'
import type { Surface } from './surface.ts'

/** What is asked of Quill 2. */
export interface QuillLike {
  readonly root: HTMLElement
  readonly history: { cutoff(): void; undo(): void }
  isEnabled(): boolean
  getContents(index?: number, length?: number): { readonly ops: readonly QuillOperation[] }
  updateContents(operations: QuillOperation[], source: 'user'): unknown
  getLeaf(index: number): readonly [{ readonly domNode: Node } | null, number]
  getSelection(): { readonly index: number; readonly length: number } | null
  setSelection(index: number, length: number, source: 'user'): void
  on(event: 'text-change', handler: () => void): unknown
  off(event: 'text-change', handler: () => void): unknown
}

/** A step of a Delta. */
export interface QuillOperation {
  readonly insert?: string | Record<string, unknown>
  readonly retain?: number | Record<string, unknown>
  readonly delete?: number
  readonly attributes?: Record<string, unknown>
}

/** Binds an editor to a controller. */
export function attach(quill: QuillLike, controller: Controller): Attachment {
  const { changed, detach } = bind(quill.root, surfaceOf(quill), controller)
  quill.on('text-change', changed)
  return {
    changed,
    detach() {
      quill.off('text-change', changed)
      detach()
    },
  }
}

function surfaceOf(quill: QuillLike): Surface {
  function inPage([start, end]: Range): globalThis.Range | undefined {
    const [from, fromOffset] = quill.getLeaf(start)
    const [to, toOffset] = quill.getLeaf(end)
    if (!from || !to) return undefined
    return pageRange({ node: from.domNode, offset: fromOffset }, { node: to.domNode, offset: toOffset })
  }

  return {
    ...highlightsIn(quill.root, () => inPage),
    read: () => project(quill.getContents().ops),
    accepts: () => quill.isEnabled(),
    replace([start, end], text) {
      const [first] = quill.getContents(start, 1).ops
      const attributes = typeof first?.insert === 'string' && first.insert !== '\n' ? first.attributes : undefined
      // What is typed in the same second would be undone with it.
      quill.history.cutoff()
      quill.updateContents(
        [
          ...(start > 0 ? [{ retain: start }] : []),
          ...(end > start ? [{ delete: end - start }] : []),
          ...(text === '' ? [] : [{ insert: text, ...(attributes && { attributes }) }]),
        ],
        'user',
      )
      quill.history.cutoff()
      return () => quill.history.undo()
    },
    select: ([start, end]) => quill.setSelection(start, end - start, 'user'),
    caret() {
      const selection = quill.getSelection()
      return selection?.length === 0 ? selection.index : undefined
    },
  }
}

/** The text of an editor, unit for unit as Quill counts; what a line is stands at the break that ends it. */
function project(operations: readonly QuillOperation[]): string {
  let text = ''
  let line = ''
  for (const { insert = '', attributes = {} } of operations) {
    const parts = typeof insert === 'string' ? insert.split(/(\n)/) : [OBJECT]
    for (const part of parts) {
      if (part !== '\n') line += attributes.code ? unread(part) : part
      else {
        text += `${attributes.blockquote || attributes['code-block'] ? unread(line) : line}\n`
        line = ''
      }
    }
  }
  return (text + line).replace(/\n$/, '')
}
