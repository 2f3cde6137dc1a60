import { type Change, type Content, edit } from '../documents/index.ts'
import { fixesIn, ROUNDS } from '../rewriting/fix.ts'
import type { Report } from '../types.ts'
import { idsOf } from './ids.ts'
import type { Opened, Source } from './sources.ts'

/** A draft, and what the linter says of it. */
export interface Examined {
  readonly source: Source
  readonly report: Report
}

/** What of a file is to be mended. */
export interface Mending {
  /** Whether all is applied that may be unasked. */
  readonly fixes: boolean
  /** The ids of suggestions to apply. */
  readonly suggestions: ReadonlySet<string>
}

/** A file as it is once it is mended. */
export interface Mended {
  readonly content: Content
  readonly examined: readonly Examined[]
  /** How many changes were made. */
  readonly changes: number
  /** The ids of the suggestions that were applied. */
  readonly applied: readonly string[]
}

/** Examines the drafts of a file. */
export function examine(opened: Opened, lint: (source: Source) => Report, content = opened.content): Examined[] {
  return [...opened.sources(content)].map((source) => ({ source, report: lint(source) }))
}

/** Mends what was examined: first by the suggestions that were chosen, then by fixes, until none is left. */
export async function mend(
  file: string,
  opened: Opened,
  examined: readonly Examined[],
  lint: (source: Source) => Report,
  { fixes, suggestions }: Mending,
): Promise<Mended> {
  let now: Mended = { content: opened.content, examined, changes: 0, applied: [] }
  const chosen = suggestions.size > 0 ? chosenIn(file, examined, suggestions) : []
  now = await step(now, chosen)
  for (let round = 0; fixes && round < ROUNDS; round++) {
    const before = now.changes
    now = await step(
      now,
      now.examined.flatMap(({ report }, item) => fixesIn(report.findings).map((one) => ({ ...one, item }))),
    )
    if (now.changes === before) break
  }
  return now

  async function step(from: Mended, wanted: readonly (Change & { readonly id?: string })[]): Promise<Mended> {
    const { content, made } = await edit(from.content, wanted)
    if (made.length === 0) return from
    const changed = new Set(made.map(({ item }) => item))
    const sources = [...opened.sources(content)]
    return {
      content,
      // What was not changed has no other findings than before.
      examined: sources.map((source, item) => ({
        source,
        report: changed.has(item) ? lint(source) : from.examined[item]!.report,
      })),
      changes: from.changes + made.length,
      applied: [
        ...from.applied,
        ...wanted.flatMap((one) => (one.id !== undefined && made.includes(one) ? one.id : [])),
      ],
    }
  }
}

/** The suggestions of a file that have one of these ids. */
function chosenIn(file: string, examined: readonly Examined[], ids: ReadonlySet<string>) {
  return examined.flatMap(({ source, report }, item) => {
    const idOf = idsOf(file, source, report)
    return report.findings.flatMap((finding) =>
      finding.suggestions.flatMap((suggestion) => {
        const id = idOf(finding, suggestion)
        return id !== undefined && ids.has(id) ? { ...suggestion, item, id } : []
      }),
    )
  })
}
