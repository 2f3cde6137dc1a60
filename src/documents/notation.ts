import type { Notation } from '../types.ts'
import { looksLikeHtml, readHtml } from './html.ts'
import { chain, type Projection } from './projection.ts'
import type { TextValue } from './value.ts'

/** Finds what a reader sees of a text in data, by how it is written. */
export type Reader = (value: TextValue, notation: Notation) => Projection

/** Makes a reader of texts in these notations; what reads Markdown is loaded for who has some. */
export async function readerFor(notations: readonly Notation[]): Promise<Reader> {
  const { readMarkdown } = notations.includes('markdown') ? await import('./markdown.ts') : {}
  return (value, notation) => {
    const outer = value.project()
    if (notation === 'markdown') return chain(outer, readMarkdown!(value.text))
    const html = notation === 'html' || (notation === 'auto' && looksLikeHtml(value.text))
    return html ? chain(outer, readHtml(value.text)) : outer
  }
}
