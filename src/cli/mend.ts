import { type Change, type Content, edit } from '../documents/index.ts'
import { fixesIn, ROUNDS } from '../rewriting/fix.ts'
import type { Report } from '../types.ts'
import { idsOf } from './ids.ts'
import type { Opened, Source, Sources } from './sources.ts'

/** A draft, what the linter says of it, and what of this is to be mended. */
export interface Examined {
  readonly source: Source
  readonly report: Report
  readonly left: Report
}

/** The drafts of a file, what is wrong with its lines, and with its directives, once all went through. */
export interface Examination extends Pick<Sources, 'problems' | 'mistakes'> {
  readonly drafts: readonly Examined[]
}

/** What examines the drafts of files. */
export interface Examiner {
  readonly lint: (file: string, source: Source) => Report
  /** A report without what is disabled or known. */
  readonly preview: (file: string, source: Source, report: Report) => Report
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
  readonly examination: Examination
  /** How many changes were made. */
  readonly changes: number
  /** The ids of the suggestions that were applied. */
  readonly applied: readonly string[]
}

/** Examines the drafts of a file; of a draft that has a report, that is it. */
export function examine(
  file: string,
  { sources }: Opened,
  content: Content,
  { lint, preview }: Examiner,
  known: (item: number) => Report | undefined = () => undefined,
): Examination {
  const { drafts, ...rest } = sources(content)
  return {
    ...rest,
    drafts: [...drafts].map((source, item) => {
      const report = known(item) ?? lint(file, source)
      return { source, report, left: preview(file, source, report) }
    }),
  }
}

/** Mends what was examined: first by the suggestions that were chosen, then by fixes, until none is left. */
export async function mend(
  file: string,
  opened: Opened,
  examination: Examination,
  examiner: Examiner,
  { fixes, suggestions }: Mending,
): Promise<Mended> {
  let now: Mended = { content: opened.content, examination, changes: 0, applied: [] }
  const chosen = suggestions.size > 0 ? chosenIn(file, examination.drafts, suggestions) : []
  now = await step(now, chosen)
  for (let round = 0; fixes && round < ROUNDS; round++) {
    const before = now.changes
    now = await step(
      now,
      now.examination.drafts.flatMap(({ source, left }, item) =>
        fixesIn(left.findings, source.applies).map((one) => ({ ...one, item })),
      ),
    )
    if (now.changes === before) break
  }
  return now

  async function step(from: Mended, wanted: readonly (Change & { readonly id?: string })[]): Promise<Mended> {
    const { content, made } = await edit(from.content, wanted)
    if (made.length === 0) return from
    const changed = new Set(made.map(({ item }) => item))
    // What was not changed has no other findings than before.
    const known = (item: number) => (changed.has(item) ? undefined : from.examination.drafts[item]!.report)
    return {
      content,
      examination: examine(file, opened, content, examiner, known),
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
  return examined.flatMap(({ source, report, left }, item) => {
    const idOf = idsOf(file, source, report)
    return left.findings.flatMap((finding) =>
      finding.suggestions.flatMap((suggestion) => {
        const id = idOf(finding, suggestion)
        return id !== undefined && ids.has(id) ? { ...suggestion, item, id } : []
      }),
    )
  })
}
