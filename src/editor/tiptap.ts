import { Extension } from '@tiptap/core'
import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Controller } from './controller.ts'
import { pluginWith } from './decorations.ts'

/** An extension that binds the editor it is in to a controller. Findings are inline decorations; a rewrite is one transaction. */
export function replylint(controller: Controller): Extension {
  const kit = { Plugin, PluginKey, TextSelection, Decoration, DecorationSet }
  return Extension.create({ name: 'replylint', addProseMirrorPlugins: () => [pluginWith(kit, controller)] })
}
