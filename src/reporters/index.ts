import { checkstyle } from './checkstyle.ts'
import { github } from './github.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import type { Reporter } from './reporter.ts'
import { sarif } from './sarif.ts'
import { stylish } from './stylish.ts'

export type { FileReport } from './json.ts'
export type { Entry, Linted, Reporter, Style } from './reporter.ts'

/** The reporters by the name of their format. */
export const reporters = { stylish, json, sarif, github, junit, checkstyle } satisfies Readonly<
  Record<string, Reporter>
>

/** The name of a format. */
export type Format = keyof typeof reporters

/** The names of all formats. */
export const formats = Object.keys(reporters) as readonly Format[]
