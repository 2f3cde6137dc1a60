import type { Range } from '../types.ts'

/** The templates of a text: what stands between lines of three hyphens or more, without the blank lines around it. */
export function templatesIn(source: string): readonly Range[] {
  const templates: Range[] = []
  let start = source.startsWith('\ufeff') ? 1 : 0
  for (const { 0: line, index } of source.matchAll(/^-{3,}[^\S\r\n]*(?:\r\n|\n|\r|$(?![\s\S]))/gm)) {
    templates.push(trimmed(source, [start, index]))
    start = index + line.length
  }
  return [...templates, trimmed(source, [start, source.length])].filter(([from, to]) => from < to)
}

/** The title in the front matter of a Markdown file, where there is one. */
export function titleIn(source: string): string | undefined {
  const front = /^\ufeff?---[^\S\n]*\n(.*?)\n---[^\S\n]*(?:\n|$)/s.exec(source)?.[1]
  const title = front && /^(?:title|name):[^\S\n]*(?:[>|][-+]?\r?\n[^\S\n]*)?(\S.*)/m.exec(front)?.[1]
  const quoted = title && /^"((?:[^"\\]|\\.)*)"|^'((?:[^']|'')*)'/.exec(title)
  return quoted ? (quoted[1] ?? quoted[2]) : title?.replace(/\s#.*/, '').trimEnd()
}

function trimmed(source: string, [start, end]: Range): Range {
  const text = source.slice(start, end)
  const lead = text.length - text.trimStart().length
  return [start + lead, Math.max(start + lead, start + text.trimEnd().length)]
}
