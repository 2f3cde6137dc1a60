import { escapeXml } from '../escape.ts'

/** A text as markup that shows it, with its line ends, and whose own markup shows as what it is. */
export function show(text: string): string {
  return escapeXml(text.replace(/\r\n?/g, '\n'))
}
