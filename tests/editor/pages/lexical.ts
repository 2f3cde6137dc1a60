import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text'
import { createEditor } from 'lexical'
import { attach } from 'replylint/lexical'
import { controller } from './controller.ts'

const editor = createEditor({ namespace: 'reply', nodes: [HeadingNode, QuoteNode] })
registerRichText(editor)
registerHistory(editor, createEmptyHistoryState(), 300)
editor.setRootElement(document.querySelector<HTMLElement>('#editor [contenteditable]'))

attach(editor, controller)
