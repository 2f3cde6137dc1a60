import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { EditorView, keymap, placeholder } from '@codemirror/view'
import { replylint } from 'replylint/codemirror'
import type { Mount } from './index.ts'

/** CodeMirror, as documentation has it. */
export const mount: Mount = (place, doc, controller) => {
  const view = new EditorView({
    parent: place,
    doc,
    extensions: [
      history(),
      keymap.of([...defaultKeymap, ...historyKeymap]),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': 'Reply' }),
      placeholder('Write a reply'),
      replylint(controller),
    ],
  })
  return () => view.destroy()
}
