import { checkstyle } from './checkstyle.ts'
import { github } from './github.ts'
import { html } from './html.ts'
import { json, jsonl } from './json.ts'
import { junit } from './junit.ts'
import { markdown } from './markdown.ts'
import type { Reporter } from './reporter.ts'
import { sarif } from './sarif.ts'
import { stylish } from './stylish.ts'

export { escapeControls, escapeLine } from './escape.ts'
export type { FileReport } from './json.ts'
export { type Place, placesOf } from './lines.ts'
export type { Entry, Linted, Reporter, Style } from './reporter.ts'

/** The reporters by the name of their format. */
export const reporters = { stylish, json, jsonl, sarif, github, junit, checkstyle, html, markdown } satisfies Readonly<
  Record<string, Reporter>
>

/** The name of a format. */
export type Format = keyof typeof reporters

/** The names of all formats. */
export const formats = Object.keys(reporters) as readonly Format[]
