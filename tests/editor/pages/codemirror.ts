import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { lintKeymap } from '@codemirror/lint'
import { EditorView, keymap } from '@codemirror/view'
import { replylint } from 'replylint/codemirror'
import { controller } from './controller.ts'

new EditorView({
  parent: document.querySelector('#editor')!,
  extensions: [
    history(),
    keymap.of([...defaultKeymap, ...historyKeymap, ...lintKeymap]),
    EditorView.lineWrapping,
    replylint(controller),
  ],
})
