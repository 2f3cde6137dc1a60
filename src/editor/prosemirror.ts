import { Plugin, PluginKey, TextSelection } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import type { Controller } from './controller.ts'
import { pluginWith } from './decorations.ts'

/** A plugin that binds the editor it is in to a controller. Findings are inline decorations; a rewrite is one transaction. */
export function replylint(controller: Controller): Plugin {
  return pluginWith({ Plugin, PluginKey, TextSelection, Decoration, DecorationSet }, controller)
}
