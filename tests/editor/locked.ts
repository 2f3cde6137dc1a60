import { EditorState as CodeState, Compartment } from '@codemirror/state'
import { EditorView as CodeView } from '@codemirror/view'
import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerRichText } from '@lexical/rich-text'
import { Editor } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical'
import { history } from 'prosemirror-history'
import { schema } from 'prosemirror-schema-basic'
import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import Quill from 'quill'
import * as codemirror from 'replylint/codemirror'
import * as dom from 'replylint/dom'
import { type Controller, createController } from 'replylint/editor'
import * as lexical from 'replylint/lexical'
import * as prosemirror from 'replylint/prosemirror'
import * as quill from 'replylint/quill'
import * as tiptap from 'replylint/tiptap'
import type { Report } from '../../src/types.ts'

/** An editor that can be made read-only, and writable again. */
export interface Lockable {
  readonly controller: Controller
  lock(isLocked: boolean): void
}

const TEXT = 'Calm down.'

const finding = {
  ruleId: 'one',
  severity: 'error',
  range: [0, 4],
  suggestions: [{ title: '', range: [0, 4], text: 'Kind', kind: 'fix' }],
} as const

function placeOf(name: string): HTMLElement {
  return document.querySelector<HTMLElement>(`[data-editor=${name}]`)!
}

function controllerOf(): Controller {
  return createController({ lint: () => ({ findings: [finding] }) as unknown as Report })
}

/** Binds what a page has as it is. */
function bound(name: string, lock: (element: HTMLTextAreaElement, isLocked: boolean) => void): Lockable {
  const controller = controllerOf()
  const element = placeOf(name).querySelector<HTMLTextAreaElement>('textarea, [contenteditable]')!
  dom.attach(element, controller)
  return { controller, lock: (isLocked) => lock(element, isLocked) }
}

function inProseMirror(): Lockable {
  const controller = controllerOf()
  const doc = schema.node('doc', null, [schema.node('paragraph', null, [schema.text(TEXT)])])
  const state = EditorState.create({ doc, plugins: [history(), prosemirror.replylint(controller)] })
  const view = new EditorView(placeOf('prosemirror'), { state })
  return { controller, lock: (isLocked) => view.setProps({ editable: () => !isLocked }) }
}

function inTipTap(): Lockable {
  const controller = controllerOf()
  const extensions = [StarterKit, tiptap.replylint(controller)]
  const editor = new Editor({ element: placeOf('tiptap'), extensions, content: `<p>${TEXT}</p>` })
  return { controller, lock: (isLocked) => editor.setEditable(!isLocked) }
}

function inCodeMirror(name: string, locked: (isLocked: boolean) => Parameters<Compartment['of']>[0]): Lockable {
  const controller = controllerOf()
  const lock = new Compartment()
  const extensions = [lock.of([]), codemirror.replylint(controller)]
  const view = new CodeView({ parent: placeOf(name), doc: TEXT, extensions })
  return { controller, lock: (isLocked) => view.dispatch({ effects: lock.reconfigure(locked(isLocked)) }) }
}

function inLexical(): Lockable {
  const controller = controllerOf()
  const editor = createEditor({ namespace: 'reply' })
  registerRichText(editor)
  registerHistory(editor, createEmptyHistoryState(), 300)
  editor.setRootElement(placeOf('lexical').querySelector<HTMLElement>('[contenteditable]'))
  editor.update(
    () =>
      void $getRoot()
        .clear()
        .append($createParagraphNode().append($createTextNode(TEXT))),
    {
      discrete: true,
    },
  )
  lexical.attach(editor, controller)
  return { controller, lock: (isLocked) => editor.setEditable(!isLocked) }
}

function inQuill(): Lockable {
  const controller = controllerOf()
  const editor = new Quill(placeOf('quill'))
  editor.setText(TEXT)
  quill.attach(editor, controller)
  return { controller, lock: (isLocked) => editor.enable(!isLocked) }
}

const editors: Readonly<Record<string, Lockable>> = {
  textarea: bound('textarea', (area, isLocked) => void (area.readOnly = isLocked)),
  disabled: bound('disabled', ({ form }, isLocked) => void (form!.querySelector('fieldset')!.disabled = isLocked)),
  contenteditable: bound('contenteditable', (element, isLocked) => void (element.contentEditable = String(!isLocked))),
  prosemirror: inProseMirror(),
  tiptap: inTipTap(),
  codemirror: inCodeMirror('codemirror', (isLocked) => CodeState.readOnly.of(isLocked)),
  uneditable: inCodeMirror('uneditable', (isLocked) => CodeView.editable.of(!isLocked)),
  lexical: inLexical(),
  quill: inQuill(),
}

const { controller } = editors.textarea!
Object.assign(window, { editors })
Object.assign(document.querySelector('replylint-popover')!, { controller })
