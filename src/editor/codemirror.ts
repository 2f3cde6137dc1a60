import { type Action, type Diagnostic, forceLinting, linter } from '@codemirror/lint'
import { type Extension, StateEffect } from '@codemirror/state'
import { EditorView, ViewPlugin } from '@codemirror/view'
import type { Range } from '../types.ts'
import { boxesOf } from './boxes.ts'
import type { Controller } from './controller.ts'
import { listen } from './listen.ts'
import { repaintWith } from './repaint.ts'
import { style } from './style.ts'
import type { Mark, Surface } from './surface.ts'

/** Whose diagnostics they are, among those of other linters. */
const SOURCE = 'replylint'

/**
 * An extension that binds the editor it is in to a controller. Findings are diagnostics beside those of other linters, with
 * their rewrites as actions in the panel; in the place of a tooltip they have the popover.
 */
export function replylint(controller: Controller): Extension {
  const refresh = StateEffect.define<null>()
  const binding = ViewPlugin.define((view) => {
    let isGone = false
    const surface = surfaceOf(view, () => {
      if (isGone) return
      view.dispatch({ effects: refresh.of(null) })
      forceLinting(view)
    })
    const { changed, detach } = controller.attach(surface)
    const silence = listen(view.contentDOM, surface, controller)
    return {
      update({ docChanged }) {
        // In an update the editor neither tells where things are nor takes changes.
        if (docChanged) queueMicrotask(changed)
      },
      destroy() {
        isGone = true
        silence()
        detach()
      },
    }
  })
  return [
    binding,
    linter(() => diagnosticsOf(controller), {
      needsRefresh: ({ transactions }) => transactions.some(({ effects }) => effects.some((one) => one.is(refresh))),
      tooltipFilter: (diagnostics) => diagnostics.filter(({ source }) => source !== SOURCE),
    }),
  ]
}

function diagnosticsOf(controller: Controller): readonly Diagnostic[] {
  const { marks, active } = controller.state
  return marks.map((mark) => {
    const { finding, range } = mark
    return {
      from: range[0],
      to: range[1],
      severity: finding.severity,
      source: SOURCE,
      message: finding.message,
      actions: actionsOf(mark, controller),
      ...(finding === active?.finding && { markClass: 'replylint-active' }),
    }
  })
}

function actionsOf({ finding }: Mark, controller: Controller): readonly Action[] {
  const rewrites = finding.suggestions.map((suggestion) => ({
    name: suggestion.title,
    apply: () => void controller.apply(finding, suggestion),
  }))
  return [...rewrites, { name: 'Dismiss', apply: () => controller.dismiss(finding) }]
}

function surfaceOf(view: EditorView, paint: () => void): Surface {
  style(view.dom)
  return {
    read: () => view.state.doc.toString(),
    accepts: () => !view.state.readOnly && view.state.facet(EditorView.editable),
    replace([from, to], insert) {
      const { startState, changes } = view.state.update({ changes: { from, to, insert }, userEvent: 'input.complete' })
      view.dispatch({ changes, userEvent: 'input.complete', scrollIntoView: true })
      const inverse = changes.invert(startState.doc)
      return () => view.dispatch({ changes: inverse, userEvent: 'undo' })
    },
    select([anchor, head]) {
      view.focus()
      view.dispatch({ selection: { anchor, head }, scrollIntoView: true })
    },
    caret() {
      const { empty, head } = view.state.selection.main
      return empty ? head : undefined
    },
    paint: repaintWith(paint),
    boxes([from, to]: Range) {
      const place = document.createRange()
      const start = view.domAtPos(from)
      const end = view.domAtPos(to)
      place.setStart(start.node, start.offset)
      place.setEnd(end.node, end.offset)
      return boxesOf(place)
    },
    reveal: ([from]) => view.dispatch({ effects: EditorView.scrollIntoView(from) }),
  }
}
