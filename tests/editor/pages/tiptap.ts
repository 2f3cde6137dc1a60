import { Editor } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import { replylint } from 'replylint/tiptap'
import { controller } from './controller.ts'

new Editor({ element: document.querySelector('#editor'), extensions: [StarterKit, replylint(controller)] })
