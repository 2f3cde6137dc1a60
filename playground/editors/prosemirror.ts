import { baseKeymap, toggleMark } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { schema } from 'prosemirror-schema-basic'
import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { replylint } from 'replylint/prosemirror'
import type { Mount } from './index.ts'

const KEYS = { 'Mod-z': undo, 'Mod-y': redo, 'Mod-b': toggleMark(schema.marks.strong) }

/** ProseMirror, with a paragraph for each that an empty line ends. */
export const mount: Mount = (place, text, controller) => {
  const view = new EditorView(place, {
    state: EditorState.create({
      doc: schema.node('doc', null, text.split(/\n{2,}/).map(paragraph)),
      plugins: [history(), keymap(KEYS), keymap(baseKeymap), replylint(controller)],
    }),
    attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'Reply' },
  })
  return () => view.destroy()
}

function paragraph(text: string) {
  const lines = text.split('\n')
  const nodes = lines.flatMap((line, index) => [
    ...(index > 0 ? [schema.node('hard_break')] : []),
    ...(line === '' ? [] : [schema.text(line)]),
  ])
  return schema.node('paragraph', null, nodes)
}
