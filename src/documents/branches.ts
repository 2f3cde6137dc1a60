import { factsOf, reportOf, withLazy } from '../lazy.ts'
import { overlap } from '../overlap.ts'
import { hasMarks, type Part, readScript } from '../template.ts'
import type { Finding, Linter, Range, Report, Suggestion, Template } from '../types.ts'
import { keepFindings } from './findings.ts'
import { createCells, locate, type Projection, verbatim } from './projection.ts'

/** How many texts one canned reply is read as, at most. */
const MOST = 32

/**
 * Makes a linter of canned replies, in which each way through the branches of a reply is a text of its own, and what
 * stands for who has no name is read, too; where a tag lacks its other half, so is the text as it is. Ranges are of the reply as
 * given. Where there are too many ways, each branch is read at least once, and the report says so.
 */
export function lintBranches(lint: Linter): Linter {
  return (given) => {
    const draft = typeof given === 'string' ? { reply: given } : given
    if (!hasMarks(draft.reply)) return lint(draft)
    const { parts, asked, holes, broken } = readScript(draft.reply, draft.template?.dialect)
    const { ways, all } = waysThrough(parts)
    const texts = [...new Map(ways.map((way) => textOf(draft.reply, way)).map((one) => [one.text, one])).values()]
    if (texts.length === 1 && texts[0]!.text === draft.reply) return lint(draft)
    // What makes and asks for them is in no way through it.
    const locals = holes.filter(({ local }) => local).map(({ name }) => name)
    const known = { ...draft, template: knowing(draft.template, asked, locals) }
    const read = texts.map((text) => ({ text, report: lint({ ...known, reply: text.text }) }))
    const report = merge(read, all)
    return broken.length === 0 ? report : withMore(report, lint(known), verbatim(draft.reply))
  }
}

/** What is known of placeholders where a template asks for some and makes others. */
function knowing(template: Template | undefined, asked: readonly string[], locals: readonly string[]): Template {
  const { placeholders } = template ?? {}
  return {
    ...template,
    given: [...asked, ...locals],
    ...(placeholders ? { placeholders: [...placeholders, ...locals] } : {}),
  }
}

/** The ranges that are sent, one after the other. */
type Way = readonly Range[]

interface Ways {
  readonly ways: readonly Way[]
  /** Whether these are all. */
  readonly all: boolean
}

/** The ways through parts, and each that meets a placeholder once more, with its words for who has none. */
function waysThrough(parts: readonly Part[]): Ways {
  const all = countWays(parts) <= MOST
  const ways = (all ? everyWay(parts) : covering(parts)).slice(0, MOST)
  const complete = all || covering(parts).length <= MOST
  const routes = ways.map((way) => way.map(({ range }) => range))
  const replaced = ways
    .filter((way) => way.some(({ hole }) => hole?.fallback))
    .map((way) => way.map(({ range, hole }) => hole?.fallback ?? range))
  return { ways: [...routes, ...replaced], all: all && complete }
}

type Leaf = Exclude<Part, { readonly choices: unknown }>

function countWays(parts: readonly Part[]): number {
  return parts.reduce(
    (product, part) =>
      'choices' in part ? product * part.choices.reduce((sum, choice) => sum + countWays(choice), 0) : product,
    1,
  )
}

function everyWay(parts: readonly Part[]): readonly (readonly Leaf[])[] {
  let ways: readonly (readonly Leaf[])[] = [[]]
  for (const part of parts) {
    const next = 'choices' in part ? part.choices.flatMap(everyWay) : [[part]]
    ways = ways.flatMap((way) => next.map((more) => [...way, ...more]))
  }
  return ways
}

/** Few ways that together go through everything. */
function covering(parts: readonly Part[]): readonly (readonly Leaf[])[] {
  const options = parts.map((part) => ('choices' in part ? part.choices.flatMap(covering) : [[part]]))
  const most = Math.max(1, ...options.map(({ length }) => length))
  return Array.from({ length: Math.min(most, MOST + 1) }, (_, index) =>
    options.flatMap((ways) => ways[index % ways.length] ?? []),
  )
}

function textOf(reply: string, way: Way): Projection {
  const cells = createCells()
  for (const [start, end] of way) cells.add(reply.slice(start, end), start, end)
  return cells.project((text) => text, 0)
}

const LATE = 'out-of-time'

/** A report with what another says of the same text, but for findings of a rule where the first has one. */
function withMore(report: Report, other: Report, text: Projection): Report {
  const isNew = ({ ruleId, range }: Finding) =>
    !report.findings.some((one) => one.ruleId === ruleId && overlap(one.range, range))
  return merge(
    [
      { text, report },
      { text, report: keepFindings(other, isNew) },
    ],
    true,
  )
}

/** What was read of a reply, and its report. */
interface Read {
  readonly text: Projection
  readonly report: Report
}

function merge(read: readonly Read[], all: boolean): Report {
  const findings = new Map<string, Finding>()
  for (const { text, report } of read) {
    for (const finding of report.findings) {
      const moved = move(finding, text)
      const key = `${finding.ruleId} ${moved.match ?? moved.range}`
      if (!findings.has(key)) findings.set(key, moved)
    }
  }
  const reports = read.map(({ report }) => report)
  const [first] = reports
  const toReply = (range: Range) => locate(read[0]!.text, range) ?? [0, 0]
  const missing = reports.flatMap((report) => report.incomplete ?? [])
  // What depends on the time is said first: such a report is not to be kept.
  const [incomplete = all ? undefined : 'too-many-branches'] = missing.includes(LATE) ? [LATE] : missing
  return reportOf(
    {
      findings: [...findings.values()].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]),
      incomplete,
      undecided: [...new Set(reports.flatMap(({ undecided }) => undecided))],
    },
    {
      moves: () => first!.moves.map((one) => ({ ...one, range: toReply(one.range) })),
      signals: () => first!.signals,
      stage: () => first!.stage,
      ignored: () => first!.ignored.map((one) => ({ ...one, range: toReply(one.range) })),
    },
  )
}

/** A finding of one text in the reply; of its suggestions, those that stay within words that stand together there. */
function move(finding: Finding, text: Projection): Finding {
  let suggestions: readonly Suggestion[] | undefined
  const { range, match } = finding
  return withLazy(
    {
      ...factsOf(finding),
      range: locate(text, range) ?? [0, 0],
      ...(match && { match: locate(text, match) ?? [0, 0] }),
    },
    {
      suggestions: () =>
        (suggestions ??= finding.suggestions.flatMap((one) => {
          const place = text.toSource(one.range)
          return place ? [{ ...one, range: place }] : []
        })),
    },
  )
}
