import type { styleText } from 'node:util'

/** The name of a colour or weight. */
export type Color = Parameters<typeof styleText>[0]

/** What is written on. */
export interface Paper {
  readonly paint: (color: Color, text: string) => string
  readonly columns: number
}

/** What stands before each line of a reply's block. */
export const INDENT = '    '
