import type { Shape } from '../types.ts'
import { PREFIX } from './directives.ts'
import type { Item, Items } from './items.ts'
import { verbatim } from './projection.ts'
import { templatesIn, titleIn } from './text.ts'

export { type Change, type Content, edit } from './edit.ts'
export type { Item, Items } from './items.ts'
export { locate, type Projection } from './projection.ts'

/** What a file is, by the end of its name. */
const KINDS: Readonly<Record<string, Kind>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  json: 'json',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  csv: 'csv',
  tsv: 'tsv',
  yaml: 'yaml',
  yml: 'yaml',
}

/** How a file is written. */
export type Kind = 'text' | 'markdown' | 'html' | 'json' | 'jsonl' | 'csv' | 'tsv' | 'yaml'

/** How a file of this name is written; undefined where the end of the name is not known. */
export function kindOf(name: string): Kind | undefined {
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(KINDS, extension) ? KINDS[extension] : undefined
}

/**
 * The replies in a file; `shapes` are tried before those of the house. The parsers of a kind are loaded when the first file of it is read. Throws a TypeError that
 * says what is wrong with the file and where.
 */
export async function readItems(kind: Kind, source: string, shapes: readonly Shape[] = []): Promise<Items> {
  switch (kind) {
    case 'text':
      return { items: templates(source), internal: 0 }
    case 'markdown': {
      const title = titleIn(source)
      const { readMarkdown } = await import('./markdown.ts')
      return { items: [{ ...titled(title), projection: readMarkdown(source), draft: {} }], internal: 0 }
    }
    case 'html': {
      const { readHtml } = await import('./html.ts')
      return { items: [{ projection: readHtml(source), draft: {} }], internal: 0 }
    }
    default:
      return inData(kind, source, shapes)
  }
}

async function inData(kind: DataKind, source: string, shapes: readonly Shape[]): Promise<Items> {
  const [{ itemsIn }, value] = await Promise.all([import('./items.ts'), valueIn(kind, source)])
  const found = { ...(await itemsIn(value, shapes, kind === 'csv' || kind === 'tsv')), value }
  if (kind !== 'yaml' || !source.includes(PREFIX)) return found
  const { commentsOf } = await import('./yaml.ts')
  return { ...found, comments: commentsOf(source) }
}

type DataKind = Exclude<Kind, 'text' | 'markdown' | 'html'>

async function valueIn(kind: DataKind, source: string) {
  switch (kind) {
    case 'json':
      return (await import('./json.ts')).readJson(source)
    case 'jsonl':
      return (await import('./json.ts')).readJsonLines(source)
    case 'yaml':
      return (await import('./yaml.ts')).readYaml(source)
    default:
      return (await import('./csv.ts')).readTable(source, kind === 'tsv' ? '\t' : undefined)
  }
}

/** The templates of a text; of one alone, the whole file with its blank lines. */
function templates(source: string): readonly Item[] {
  const ranges = templatesIn(source)
  if (ranges.length < 2) return [whole(source)]
  return ranges.map(([start, end], index) => ({
    path: `[${index}]`,
    projection: verbatim(source.slice(start, end), start),
    draft: {},
    canned: true,
  }))
}

/** A file that is one reply from its begin to its end. */
export function whole(source: string): Item {
  return { projection: verbatim(source), draft: {} }
}

function titled(title: string | undefined): Pick<Item, 'title'> {
  return title === undefined ? {} : { title }
}
