import type { Node } from 'prosemirror-model'
import type { EditorState, Plugin, PluginKey, TextSelection, Transaction } from 'prosemirror-state'
import type { Decoration, DecorationSet, EditorView } from 'prosemirror-view'
import type { Range } from '../types.ts'
import { boxesOf, reveal } from './boxes.ts'
import type { Controller } from './controller.ts'
import { listen } from './listen.ts'
import { createProjector, locate, OBJECT, PARAGRAPH, type Projection, unread } from './projection.ts'
import { repaintWith } from './repaint.ts'
import { style } from './style.ts'
import type { Surface } from './surface.ts'

/** The classes of ProseMirror: the editor's own, so that there are not two of each. */
export interface Kit {
  readonly Plugin: typeof Plugin
  readonly PluginKey: typeof PluginKey
  readonly TextSelection: typeof TextSelection
  readonly Decoration: typeof Decoration
  readonly DecorationSet: typeof DecorationSet
}

/** A plugin that binds the editor it is in to a controller, and decorates what is found. */
export function pluginWith(kit: Kit, controller: Controller): Plugin<DecorationSet> {
  const key = new kit.PluginKey<DecorationSet>('replylint')
  return new kit.Plugin<DecorationSet>({
    key,
    state: {
      init: () => kit.DecorationSet.empty,
      apply: (transaction, decorations) =>
        transaction.getMeta(key) ?? decorations.map(transaction.mapping, transaction.doc),
    },
    props: {
      decorations: (state) => key.getState(state),
    },
    view(view) {
      const surface = surfaceOf(view, kit, () => {
        if (!view.isDestroyed) view.dispatch(decorated(view.state))
      })
      const { changed, detach } = controller.attach(surface)
      const silence = listen(view.dom, surface, controller)
      return {
        update(_, before) {
          if (view.state.doc !== before.doc) changed()
        },
        destroy() {
          silence()
          detach()
        },
      }
    },
  })

  function decorated(state: EditorState): Transaction {
    const { marks, active } = controller.state
    const projection = project(state.doc)
    const decorations = marks.flatMap(({ range, finding }) => {
      const [from, to] = positions(projection, range)
      const names = ['mark', finding.severity, ...(finding === active?.finding ? ['active'] : [])]
      const attributes = { class: names.map((name) => `replylint-${name}`).join(' ') }
      // ProseMirror makes several elements of it where bold begins or ends; they have one finding.
      return from < to ? [kit.Decoration.inline(from, to, attributes, { finding })] : []
    })
    return state.tr.setMeta(key, kit.DecorationSet.create(state.doc, decorations)).setMeta('addToHistory', false)
  }
}

function surfaceOf(view: EditorView, { TextSelection }: Kit, paint: () => void): Surface {
  style(view.dom)

  function boxes(range: Range) {
    const [from, to] = positions(project(view.state.doc), range)
    const place = document.createRange()
    const start = view.domAtPos(from, 1)
    const end = view.domAtPos(to, -1)
    place.setStart(start.node, start.offset)
    place.setEnd(end.node, end.offset)
    return boxesOf(place)
  }

  return {
    read: () => project(view.state.doc).text,
    accepts: () => view.editable,
    replace(range, text) {
      const transaction = view.state.tr
      const [from, to] = positions(project(view.state.doc), range)
      write(transaction, text, from, to)
      view.dispatch(transaction.scrollIntoView())
      const inverse = transaction.steps.map((step, index) => step.invert(transaction.docs[index]!)).reverse()
      return () => view.dispatch(inverse.reduce((back, step) => back.step(step), view.state.tr))
    },
    select(range) {
      const [from, to] = positions(project(view.state.doc), range)
      view.focus()
      view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, from, to)).scrollIntoView())
    },
    caret() {
      const { empty, head } = view.state.selection
      const { pieces } = project(view.state.doc)
      const piece = pieces.find(({ place, length }) => place <= head && head <= place + length)
      return empty && piece ? piece.start + head - piece.place : undefined
    },
    paint: repaintWith(paint),
    boxes,
    reveal: (range) => reveal(view.dom, () => boxes(range)),
  }
}

/** The text of a document; each piece comes from the position where it begins. */
function project(doc: Node): Projection<number> {
  const projector = createProjector<number>()
  walk(doc, 0, false)
  return projector.done()

  function walk(parent: Node, start: number, isUnread: boolean): void {
    if (parent.isTextblock) projector.end(PARAGRAPH)
    if (parent.isTextblock && parent.childCount === 0) projector.write('', start)
    parent.forEach((node, offset) => {
      const position = start + offset
      const { text, type, marks } = node
      if (text !== undefined) {
        const isCode = isUnread || marks.some((mark) => mark.type.spec.code)
        projector.write(isCode ? unread(text) : text, position)
      } else if (node.isInline && node.isLeaf) projector.write(isBreak(node) ? '\n' : OBJECT, position)
      else walk(node, position + 1, isUnread || type.spec.code === true || type.name === 'blockquote')
    })
  }
}

function isBreak({ type: { name } }: Node): boolean {
  return BREAKS.includes(name)
}

const BREAKS: readonly string[] = ['hard_break', 'hardBreak']

function positions(projection: Projection<number>, range: Range): readonly [from: number, to: number] {
  const [from, to] = (locate(projection, range) ?? []).map(({ place, offset }) => place + offset)
  return from === undefined || to === undefined ? [0, 0] : [from, to]
}

/** Puts a text in the place of a range, with a new paragraph or line for each break. */
function write(transaction: Transaction, text: string, from: number, to: number): void {
  const { nodes } = transaction.doc.type.schema
  const lineBreak = BREAKS.flatMap((name) => nodes[name] ?? [])[0]
  const [first = '', ...rest] = text.split(/(\n+)/)
  transaction.insertText(first, from, to)
  let at = from + first.length
  for (const part of rest) {
    const size = transaction.doc.content.size
    if (part === '\n' && lineBreak) transaction.insert(at, lineBreak.create())
    else if (part.startsWith('\n')) transaction.split(at)
    else transaction.insertText(part, at)
    at += transaction.doc.content.size - size
  }
}
