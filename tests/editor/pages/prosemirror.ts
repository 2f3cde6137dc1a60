import { baseKeymap, toggleMark } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { schema } from 'prosemirror-schema-basic'
import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { replylint } from 'replylint/prosemirror'
import { controller } from './controller.ts'

const keys = { 'Mod-z': undo, 'Mod-y': redo, 'Mod-b': toggleMark(schema.marks.strong) }

new EditorView(document.querySelector('#editor'), {
  state: EditorState.create({
    schema,
    plugins: [history(), keymap(keys), keymap(baseKeymap), replylint(controller)],
  }),
})
