import Quill from 'quill'
import { attach } from 'replylint/quill'
import { controller } from './controller.ts'

attach(new Quill('#editor'), controller)
