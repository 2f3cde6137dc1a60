import { overlap } from './overlap.ts'
import { distance } from './reading/spelling.ts'
import type { Dialect, MaskReason, Range, Reply } from './types.ts'

/** A canned reply, its placeholders and branches told apart from its words. */
export interface Script {
  readonly holes: readonly Hole[]
  /** What is sent, in order. A block that is not closed goes on to the end, and a tag that lacks its block is no part. */
  readonly parts: readonly Part[]
  /** The names that conditions ask for, so that the script says what becomes of those who have none. */
  readonly asked: readonly string[]
  /** Marks that lack their other half, and blocks that lack their begin or end. */
  readonly broken: readonly Range[]
}

/** A placeholder. */
export interface Hole {
  readonly range: Range
  /** What it stands for, as `ticket.requester.first_name`; empty where that cannot be told. */
  readonly name: string
  /** Whether the script itself says what it is, as it does of the variable of a loop. */
  readonly local: boolean
  /** The words that stand there for who has none. */
  readonly fallback?: Range
  readonly dialect: Dialect
}

/** Words, a placeholder, or a choice of which only one is sent. */
export type Part = { readonly range: Range; readonly hole?: Hole } | { readonly choices: readonly (readonly Part[])[] }

/** Whether a text may have anything for {@link readScript}. */
export function hasMarks(text: string): boolean {
  return /\{[{%!]|[#%]\{|\}\}|%\}|%[A-Za-z]/.test(text)
}

/** Parts that no template fills. */
const UNFILLED: ReadonlySet<MaskReason> = new Set(['code', 'quote', 'quoted-thread', 'url', 'front-matter'])

/** Whether a template would fill what stands at a range of a reply: it is in no code, quotation or address. */
export function isFillable({ ignored }: Reply, range: Range): boolean {
  return !ignored.some((one) => UNFILLED.has(one.reason) && overlap(one.range, range))
}

/** Reads the placeholders and branches of a text, in one dialect or as they look. */
export function readScript(text: string, dialect?: Dialect): Script {
  const marks = marksIn(text, dialect)
  const locals = new Set(marks.flatMap((mark) => (mark.kind === 'hole' ? [] : (mark.locals ?? []))))
  const holes: Hole[] = []
  const asked: string[] = []
  let within = 0
  for (const mark of marks) {
    const { kind } = mark
    const written = text.slice(...mark.range)
    if (kind === 'hole') {
      const local = within > 0 || locals.has(/^\w*/.exec(mark.hole.name)![0]) || LITERAL.test(written)
      holes.push({ ...mark.hole, local })
      continue
    }
    if (kind === 'open' || kind === 'else') asked.push(...(written.match(/[A-Za-z_$][\w$]*(?:\.[\w$]+)*/g) ?? []))
    if (written.startsWith('{{') && !SAME.test(mark.name)) within += kind === 'open' ? 1 : kind === 'close' ? -1 : 0
  }
  return { holes, asked, ...nest(text, marks, holes) }
}

/** A placeholder that says what stands there, or is of Handlebars itself, as `@index`. */
const LITERAL = /^\W*["'\d@]/

/** Blocks of Handlebars in which names mean the same as around them; in others, they are of what the block goes through. */
const SAME = /^(?:if|unless)$/

/** The name that was probably meant by another; undefined where none is near. */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  const [nearest] = [...names].sort((a, b) => distance(name, a) - distance(name, b))
  return nearest !== undefined && distance(name, nearest) <= Math.max(2, name.length / 3) ? nearest : undefined
}

/** A placeholder or tag as it stands in the text. */
type Mark = { readonly range: Range } & (
  | { readonly kind: 'hole'; readonly hole: Omit<Hole, 'local'>; readonly either?: readonly Range[] }
  | {
      readonly kind: 'open' | 'else' | 'close' | 'other' | 'broken'
      /** Of a block. */
      readonly name: string
      /** Variables that it makes. */
      readonly locals?: readonly string[]
    }
)

/** The marks that a placeholder or tag stands between, and who writes it so. */
interface Form {
  readonly open: string
  readonly close: string
  readonly dialect: Dialect
}

/** Those that begin alike: the longer first. */
const FORMS: readonly Form[] = [
  { open: '{{{', close: '}}}', dialect: 'handlebars' },
  { open: '{{', close: '}}', dialect: 'liquid' },
  { open: '{%', close: '%}', dialect: 'liquid' },
  { open: '{!', close: '}', dialect: 'salesforce' },
  { open: '#{', close: '}', dialect: 'zammad' },
  { open: '%{', close: '}', dialect: 'osticket' },
]

/** The longest placeholder or tag, in UTF-16 units. */
const LONGEST = 500

const MARK = /\{\{\{?|\{[%!]|[#%]\{|%[A-Za-z][\w.]{1,40}%|\}\}|%\}/g

function marksIn(text: string, dialect: Dialect | undefined): readonly Mark[] {
  const marks: Mark[] = []
  const pattern = new RegExp(MARK)
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const [written] = found
    const start = found.index
    const form = FORMS.find(({ open }) => open === written)
    const mark = form ? markAt(text, start, form, dialect) : lone(text, [start, start + written.length], dialect)
    if (!mark) continue
    marks.push(mark)
    pattern.lastIndex = pastRaw(text, mark)
  }
  return marks
}

/** A name between percent signs, or the end of a placeholder that has no begin. */
function lone(text: string, range: Range, dialect: Dialect | undefined): Mark | undefined {
  const [start, end] = range
  if (text[end - 1] === '%') {
    if (dialect !== undefined && dialect !== 'livechat') return undefined
    return { kind: 'hole', range, hole: { range, name: text.slice(start + 1, end - 1), dialect: 'livechat' } }
  }
  // In code, the ends of braces stand together.
  const before = text.slice(Math.max(0, start - LONGEST), start)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  return /[{}]/.test(line) ? undefined : { kind: 'broken', range, name: '' }
}

function markAt(text: string, start: number, form: Form, dialect: Dialect | undefined): Mark | undefined {
  const inside = start + form.open.length
  const rest = text.slice(inside, inside + LONGEST)
  const length = rest.indexOf(form.close)
  const again = rest.search(form.close === '}' ? /\n|[{]/ : /\{[{%]/)
  if (length === -1 || (again !== -1 && again < length)) {
    const begun = /^[-~]?[ \t]*[#/^]?[A-Za-z_][\w.]*\}?/.exec(rest)
    return begun ? { kind: 'broken', range: [start, inside + begun[0].length], name: '' } : undefined
  }
  const range: Range = [start, inside + length + form.close.length]
  const inner = rest.slice(0, length)
  if (form.open === '{%') {
    if (dialect === 'helpscout' || (dialect === undefined && HELP_SCOUT.test(inner)))
      return holeOf(range, inner, inside, 'helpscout')
    return tagOf(range, inner)
  }
  if (form.open === '{{' && BLOCK.test(inner)) return blockOf(range, inner)
  return holeOf(
    range,
    inner,
    inside,
    BRACED.has(form.dialect) && dialect && BRACED.has(dialect) ? dialect : form.dialect,
  )
}

/** Those that write placeholders in braces alike. */
const BRACED: ReadonlySet<Dialect> = new Set(['liquid', 'intercom', 'handlebars'])

/** What Liquid would take for a tag: a name with its dots, right at the marks. */
const HELP_SCOUT = /^\w+(?:\.\w+)+(?:,\s*fallback=.*)?$/

/** What begins a block of Handlebars, parts it or ends it, or is a comment. */
const BLOCK = /^~?\s*(?:[#^/!]|else\b)/

const OPENING = new Set('if unless case for tablerow ifchanged capture form paginate comment raw'.split(' '))
const PARTING = new Set(['else', 'elsif', 'elseif', 'when'])

/** A tag that makes variables, in Liquid or Jinja. */
const MAKING = /^-?\s*(?:for|assign|capture|increment|decrement|tablerow|set)\s+(\w+(?:\s*,\s*\w+)*)/

function tagOf(range: Range, inner: string): Mark {
  const name = /[A-Za-z]\w*/.exec(inner)?.[0] ?? ''
  const locals = MAKING.exec(inner)?.[1]?.split(/\W+/) ?? []
  // What a loop calls itself: `forloop` or `tablerowloop` in Liquid, `loop` in Jinja.
  if (OPENING.has(name)) return { kind: 'open', range, name, locals: [...locals, 'loop', `${name}loop`] }
  if (PARTING.has(name)) return { kind: 'else', range, name }
  if (name.startsWith('end') && OPENING.has(name.slice(3))) return { kind: 'close', range, name: name.slice(3) }
  return { kind: 'other', range, name, locals }
}

function blockOf(range: Range, inner: string): Mark {
  const [, sigil, name] = /^~?\s*([#^/!]|else)\s*(\w*)/.exec(inner)!
  if (sigil === '!') return { kind: 'other', range, name: '' }
  if (sigil === '/') return { kind: 'close', range, name: name! }
  if (sigil === 'else' || name === '') return { kind: 'else', range, name: name === '' ? 'else' : 'elsif' }
  return { kind: 'open', range, name: name! }
}

function holeOf(range: Range, inner: string, offset: number, dialect: Dialect): Mark {
  const fallback = fallbackIn(inner, dialect)
  const either = dialect === 'salesforce' ? EITHER.exec(inner) : null
  const hole = { range, name: nameIn(inner), dialect, ...(fallback ? { fallback: moved(fallback, offset) } : {}) }
  if (!either) return { kind: 'hole', range, hole }
  return { kind: 'hole', range, hole, either: [1, 2].map((group) => moved(either.indices![group]!, offset)) }
}

/** The words of a formula that is one or the other. */
const EITHER = /^\s*IF\s*\(.*,\s*"([^"]*)"\s*,\s*"([^"]*)"\s*\)\s*$/d

function moved([start, end]: Range, offset: number): Range {
  return [start + offset, end + offset]
}

/** How each dialect says what stands there for who has no such thing; all others say it as Liquid and its kin do. */
const FALLBACKS: { readonly [dialect in Dialect]?: RegExp } = {
  helpscout: /,\s*fallback=(.*)$/ds,
  salesforce: /^\s*BLANKVALUE\s*\([^,]+,\s*"([^"]*)"\s*\)\s*$|^\s*[\w.]+\s*,\s*(\S(?:.*\S)?)\s*$/d,
}
const QUOTED_FALLBACK =
  /(?:\|\s*(?:default|fallback)(?:\s*[:=(])?|\|\||\?\?|\bor\b|^\s*personalization_token\([^,]+,)\s*(?:"([^"]*)"|'([^']*)'|“([^“”]*)”)/d

function fallbackIn(inner: string, dialect: Dialect): Range | undefined {
  const found = (FALLBACKS[dialect] ?? QUOTED_FALLBACK).exec(inner)
  return found?.indices?.slice(1).find((range) => range !== undefined)
}

function nameIn(inner: string): string {
  const plain = inner.replace(/^[\s~&-]+/, '')
  const path =
    /^(?:(?:BLANKVALUE|IF|personalization_token)\s*\(\s*(?:ISBLANK\s*\(\s*)?["']?)?([A-Za-z_$][\w$]*(?:\.[\w$-]+|\[["']?[\w$-]+["']?\])*)/.exec(
      plain,
    )
  return path?.[1] ?? ''
}

/** Where to go on after a mark: what is raw or a comment has no marks. */
function pastRaw(text: string, mark: Mark): number {
  const [, end] = mark.range
  if (mark.kind !== 'open' || (mark.name !== 'comment' && mark.name !== 'raw')) return end
  const pattern = /\{%-?\s*end(?:comment|raw)\s*-?%\}/g
  pattern.lastIndex = end
  return pattern.exec(text)?.index ?? end
}

/** A block that has begun. */
interface Block {
  readonly mark: Mark
  readonly name: string
  readonly choices: Part[][]
  /** Whether something of it is always sent. */
  otherwise: boolean
  /** Whether what is read now is before the first case. */
  early: boolean
}

/** How deep blocks stand in one another, at most. */
const DEEPEST = 50

function nest(text: string, marks: readonly Mark[], holes: readonly Hole[]): Pick<Script, 'parts' | 'broken'> {
  const broken: Range[] = []
  const parts: Part[] = []
  const blocks: Block[] = []
  const put = (part: Part) => (blocks.at(-1)?.choices.at(-1) ?? parts).push(part)
  let from = 0
  let holesSeen = 0
  for (const mark of marks) {
    const [start, end] = mark.range
    if (from < start) put({ range: [from, start] })
    // Half a placeholder is sent as it is.
    from = mark.kind === 'broken' ? start : end
    if (mark.kind === 'hole') {
      const hole = holes[holesSeen++]!
      put(mark.either ? { choices: mark.either.map((range) => [{ range }]) } : { range: mark.range, hole })
    } else if (mark.kind === 'open' && blocks.length < DEEPEST) {
      const { name } = mark
      blocks.push({
        mark,
        name,
        choices: [[]],
        otherwise: name === 'capture' || name === 'raw',
        early: name === 'case',
      })
    } else if (mark.kind === 'else' && blocks.length > 0) part(blocks.at(-1)!, mark.name)
    else if (mark.kind === 'close' && blocks.length > 0 && closes(mark.name, blocks.at(-1)!.name)) {
      const { name, choices, otherwise } = blocks.pop()!
      if (name !== 'comment') put({ choices: otherwise ? choices : [...choices, []] })
    } else if (mark.kind !== 'other') broken.push(mark.range)
  }
  if (from < text.length) put({ range: [from, text.length] })
  while (blocks.length > 0) {
    const { mark, choices } = blocks.pop()!
    broken.push(mark.range)
    put({ choices })
  }
  return { parts, broken: broken.sort((a, b) => a[0] - b[0]) }
}

function part(block: Block, name: string): void {
  // What stands before the first case is not sent.
  if (block.early) block.choices.length = 0
  block.early = false
  block.choices.push([])
  block.otherwise ||= name === 'else'
}

function closes(name: string, open: string): boolean {
  return name === open || name === ''
}
