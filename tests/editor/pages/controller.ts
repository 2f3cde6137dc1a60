import { lint } from 'replylint/core'
import { createController } from 'replylint/editor'
import { definePopover } from 'replylint/popover'

definePopover()

export const controller = createController({
  lint,
  draft: () => ({ thread: [{ from: 'customer', text: 'Is it in stock?' }] }),
})
document.querySelector('replylint-popover')!.controller = controller
