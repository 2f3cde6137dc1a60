import { attach } from 'replylint/dom'
import { controller } from './controller.ts'

attach(document.querySelector<HTMLElement>('[contenteditable]')!, controller)
