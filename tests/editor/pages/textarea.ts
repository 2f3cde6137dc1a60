import { lint } from 'replylint/core'
import { attach } from 'replylint/dom'
import { createController } from 'replylint/editor'
import { definePopover } from 'replylint/popover'

definePopover()
const controller = createController({ lint })
document.querySelector('replylint-popover')!.controller = controller
attach(document.querySelector('textarea')!, controller)
