import type { Finding } from '../types.ts'
import { lineStart, PREFIX } from './directives.ts'
import type { Content } from './edit.ts'
import type { Kind } from './index.ts'
import { locate } from './projection.ts'

/**
 * A file with a comment that has one rule ignored in the line of a finding; `read` where customers would read one, and
 * undefined where none can stand there, or would change what else the file says.
 */
export async function ignoreOnce(
  kind: Kind,
  content: Content,
  item: number,
  { ruleId, range }: Pick<Finding, 'ruleId' | 'range'>,
): Promise<Content | 'read' | undefined> {
  const { source, found, read, shown } = content
  const projection = shown(found.items[item]!.projection)
  const { text } = projection
  const start = lineStart(text, range[0])
  const words = start + /^\s*/.exec(text.slice(start))![0].length
  const [place] = locate(projection, [words, words + 1]) ?? []
  if (place === undefined) return undefined
  const line = lineStart(source, place)
  const directive = `${PREFIX}disable-next-line ${ruleId}`
  const [at, comment] =
    kind === 'text'
      ? [line, `# ${directive}${newline(source)}`]
      : kind === 'markdown'
        ? await inMarkdown(source, line, `<!-- ${directive} -->`)
        : [place, `<!-- ${directive} -->`]
  // In a field that is not written in HTML, customers would read it.
  if (kind !== 'text' && kind !== 'markdown' && projection.encode('<') === '<') return 'read'
  const changed = source.slice(0, at) + comment + source.slice(at)
  const again = await read(changed)
  const before = found.items.map((one) => shown(one.projection).text)
  const after = again.items.map((one) => shown(one.projection).text)
  const same = before.length === after.length && before.every((one, index) => one === after[index])
  return same ? { ...content, source: changed, found: again } : undefined
}

/** Above a paragraph on a line of its own, and within one at the end of the line before, as a line of its own would part it. */
async function inMarkdown(source: string, line: number, comment: string): Promise<[at: number, text: string]> {
  const { FRONT_MATTER } = await import('./markdown.ts')
  const begin = FRONT_MATTER.exec(source)?.[0].length ?? 0
  const before = source.slice(0, line).trimEnd().length
  const blank = /^[^\S\r\n]*(?:\r\n|\n|\r)\s/.test(source.slice(before, line)) || before <= begin
  return blank ? [line, comment + newline(source)] : [before, comment]
}

function newline(source: string): string {
  return /\r\n|\n|\r/.exec(source)?.[0] ?? '\n'
}
