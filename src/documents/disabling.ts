import type { Finding, Range, Report } from '../types.ts'
import {
  type Directive,
  type Directives,
  inComments,
  type Mistake,
  type Placed,
  PREFIX,
  takeOut,
} from './directives.ts'
import { keepFindings } from './findings.ts'
import type { Items, Kind } from './index.ts'
import { locate, type Projection } from './projection.ts'

/** What the directives of a file come to. */
export interface Disabling {
  /** A reply of the file as it is read, without directives, and how to hide what they say of it. */
  readonly enter: (projection: Projection) => Entered
  /** What is wrong with the directives, once all reports went through `hide`; ranges are of the file. */
  readonly problems: () => readonly Finding[]
}

/** A reply that was read. */
export interface Entered {
  readonly projection: Projection
  /** The report without what is disabled. */
  readonly hide: (report: Report) => Report
}

/** Reads the directives around the replies of a file, and makes what reads those within them. `ids` are those of all rules. */
export function readDisabling(
  kind: Kind,
  source: string,
  { comments = [] }: Pick<Items, 'comments'>,
  ids: readonly string[],
): Disabling {
  if (!source.includes(PREFIX)) return NONE
  const around = inComments(source, comments, ids)
  const read: Directives[] = [around]
  const used: Used = new Map()
  let whole = true

  return {
    enter(given) {
      const { projection, directives } = takeOut(given, ids, kind === 'text')
      read.push(directives)
      const isHidden = ({ ruleId, range: sentence, match: range = sentence }: Finding) => {
        if (isDisabled(ruleId, range[0], directives.placed, used)) return true
        const place = around.placed.length > 0 ? locate(projection, range) : null
        return place !== null && isDisabled(ruleId, place[0], around.placed, used)
      }
      return {
        projection,
        hide(report) {
          whole &&= report.incomplete === undefined
          return keepFindings(report, (finding) => !isHidden(finding))
        },
      }
    },
    problems: () =>
      read
        .flatMap(({ placed, mistakes }) => [
          ...mistakes.map(mistaken),
          // What was not read might have had what they are about.
          ...(whole ? unusedIn(placed, used) : []),
        ])
        .sort((a, b) => a.range[0] - b.range[0]),
  }
}

/** A reply of a file of this kind as it is read: without directives. */
export function withoutDirectives(projection: Projection, kind: Kind): Projection {
  return takeOut(projection, [], kind === 'text').projection
}

/** The rules of which directives hid something. */
type Used = Map<Directive, Set<string>>

const NONE: Disabling = { enter: (projection) => ({ projection, hide: (report) => report }), problems: () => [] }

/** Whether a rule is disabled at a place: the last directive about it counts, and is used. */
function isDisabled(rule: string, at: number, placed: readonly Placed[], used: Used): boolean {
  const last = placed.findLast(({ directive, range }) => isAbout(directive, rule) && at >= range[0] && at < range[1])
  if (!last || last.directive.does === 'enable') return false
  used.set(last.directive, (used.get(last.directive) ?? new Set()).add(rule))
  return true
}

function isAbout({ rules }: Directive, rule: string): boolean {
  return rules.length === 0 || rules.includes(rule)
}

/** What is said of directives that hid nothing of a rule, or that end what did not begin; each comes after those before it. */
function unusedIn(placed: readonly Placed[], used: Used): Finding[] {
  const begun = new Set<string>()
  return placed.flatMap(({ directive }) => {
    const { does, rules, place } = directive
    if (does === 'enable') {
      const ends = rules.length === 0 ? begun.size > 0 : rules.some((rule) => begun.has(rule))
      return ends ? [] : unused(place, 'This enables what was not disabled.')
    }
    if (does === 'disable') for (const rule of rules) begun.add(rule)
    return rules
      .filter((rule) => !used.get(directive)?.has(rule))
      .map((rule) => unused(place, `This hides nothing of \`${rule}\`.`))
  })
}

const PAGE = 'https://github.com/replylint/replylint#ignore'

function mistaken({ place: range, problem }: Mistake): Finding {
  return {
    ruleId: 'mistaken-directive',
    severity: 'error',
    range,
    message: `${problem}.`.replace('?.', '?'),
    explanation: 'So it disables nothing by that name.',
    url: PAGE,
    suggestions: [],
  }
}

function unused(range: Range, message: string): Finding {
  return {
    ruleId: 'unused-directive',
    severity: 'warning',
    range,
    message,
    explanation: 'What it was about is gone, or stands elsewhere, so take it out.',
    url: PAGE,
    suggestions: [],
  }
}
