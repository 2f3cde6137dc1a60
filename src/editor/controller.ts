import type { Draft, Finding, Range, Report, Suggestion } from '../types.ts'
import { hashesOf } from './dismissal.ts'
import { type Splice, shifted, spliceBetween } from './splice.ts'
import { type Box, isSame, type Mark, type Surface } from './surface.ts'

/** What a controller is made with. */
export interface ControllerOptions {
  /** Any linter: that of `replylint`, of `replylint/core`, in a worker or behind a service. */
  readonly lint: (draft: Draft) => Report | Promise<Report>
  /** What the draft has beside its reply, asked before each lint: the conversation, the channel, names. */
  readonly draft?: () => Omit<Draft, 'reply'>
  /** Milliseconds without a keystroke before the draft is linted. Default: 300. */
  readonly delay?: number
  /** Hashes dismissed earlier, as {@link State.dismissed} has them. */
  readonly dismissed?: Iterable<string>
}

/** What there is to show. A new object for each change. */
export interface State {
  /** The plain text of the editor, which ranges are of. */
  readonly text: string
  /** `waiting` for a pause in typing or for the linter; `failed` where the last lint did. */
  readonly status: 'ready' | 'waiting' | 'failed'
  /** The findings that are not dismissed, in reading order. Those of which words were edited are gone. */
  readonly marks: readonly Mark[]
  /** The mark being looked at. */
  readonly active?: Mark
  /** How `active` came to be looked at: only from the keyboard does the focus follow. */
  readonly by?: 'keyboard' | 'pointer'
  /** What the linter said last, until the editor is empty. */
  readonly report?: Report
  /** What the linter threw, or a TypeError where it gave no report. */
  readonly error?: unknown
  /** The hashes of what was dismissed, to be kept by the host. They hold no text. */
  readonly dismissed: readonly string[]
}

/** What an adapter tells the controller. */
export interface Attachment {
  /** The text of the editor may have changed. */
  changed(): void
  /** The editor is gone: what was painted is the adapter's to take away. */
  detach(): void
}

/** Keeps the findings of one compose box: headless, so that any editor and any view can stand on it. */
export interface Controller {
  readonly state: State
  /** Calls back after each change of the state. What it throws is reported as uncaught. Returns what ends it. */
  subscribe(listener: (state: State) => void): () => void
  /** Lints at once, as where a message of the customer came in. */
  refresh(): void
  /** Looks at the next finding after the one looked at, or after the caret. */
  next(): void
  /** Looks at the finding before. */
  previous(): void
  /** Looks at the finding at an offset, the one with the fewest words where there are several. Returns whether there is one. */
  showAt(offset: number): boolean
  /** Looks away. With `back`, the editor has the focus again, its caret behind what was looked at. */
  close(back?: boolean): void
  /**
   * Takes a suggestion of a finding. Returns false where its words changed since, the editor is gone or read-only, or has no
   * room for it.
   */
  apply(finding: Finding, suggestion: Suggestion): boolean
  /** Takes back the last suggestion. Returns false where the text was edited since, or the editor is read-only. */
  undo(): boolean
  /**
   * Hides a finding here, also as words are added around it, and wherever the same words stand in the same surroundings;
   * one of what the reply lacks, until the customer writes again.
   */
  dismiss(finding: Finding): void
  /** Shows again what was dismissed. */
  restore(): void
  /** Where a mark, or another range of `state.text`, is on the screen. */
  boxes(mark: Pick<Mark, 'range'>): readonly Box[]
  /** Binds an editor; called by adapters. Throws a TypeError while another is bound. */
  attach(surface: Surface): Attachment
}

/** Makes the controller of one compose box. Throws a TypeError without a linter. */
export function createController({ lint, draft, delay = 300, dismissed = [] }: ControllerOptions): Controller {
  if (typeof lint !== 'function') throw new TypeError(`Unexpected \`lint\` ${typeof lint}, expected a function`)
  const listeners = new Set<(state: State) => void>()
  const hidden = new Set(dismissed)
  let state: State = { text: '', status: 'ready', marks: [], dismissed: [...hidden] }
  let surface: Surface | undefined
  let text = ''
  /** All marks of the last report, dismissed ones too, and how the text changed since. */
  let marks: readonly Mark[] = []
  let splices: readonly Splice[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  /** Counts lints, so that an answer that another has overtaken is known. */
  let latest = 0
  let last: { readonly text: string; readonly undo: () => void } | undefined

  function publish(change: Partial<State>): void {
    const { active, by, ...rest } = { ...state, ...change }
    const shown = marks.filter(({ hash }) => !hidden.has(hash))
    const still = active && shown.find((one) => one.finding === active.finding)
    state = {
      ...rest,
      text,
      marks: shown,
      dismissed: [...hidden],
      ...(still && { active: still, by: by ?? 'pointer' }),
    }
    surface?.paint(shown, still)
    for (const listener of [...listeners]) {
      try {
        listener(state)
      } catch (error) {
        // An error of the page: neither the linter's, nor that of who listens too.
        queueMicrotask(() => {
          throw error
        })
      }
    }
  }

  function changed(): void {
    if (!surface) return
    const now = surface.read()
    const splice = spliceBetween(text, now)
    if (!splice) return
    text = now
    splices = [...splices, splice]
    marks = marks.flatMap((mark) => {
      const range = shifted(mark.range, splice)
      return range ? [{ ...mark, range }] : []
    })
    schedule()
    publish({ status: 'waiting' })
  }

  function schedule(): void {
    latest++
    clearTimeout(timer)
    timer = setTimeout(run, delay)
  }

  function run(): void {
    clearTimeout(timer)
    if (!surface) return
    const mine = ++latest
    if (text.trim() === '') {
      marks = []
      forget('report', 'error')
      publish({ status: 'ready' })
      return
    }
    try {
      const linted = { ...draft?.(), reply: text }
      const answer = lint(linted)
      if (isPromise(answer)) {
        publish({ status: 'waiting' })
        answer.then((report) => accept(mine, linted, report)).then(undefined, (error) => fail(mine, error))
      } else accept(mine, linted, answer)
    } catch (error) {
      fail(mine, error)
    }
  }

  function accept(mine: number, linted: Draft, report: Report): void {
    if (mine !== latest || !surface) return
    if (!report?.findings)
      throw new TypeError(`Unexpected ${typeof report} from \`lint\`, expected a report with \`findings\``)
    // Where words were taken out, others may stand now.
    const grew = splices.every(({ removed }) => !removed)
    marks = report.findings.map((finding) => {
      const hashes = hashesOf(finding, linted)
      const mark = { finding, range: finding.range, hash: hashes.find((one) => hidden.has(one)) ?? hashes[0] }
      // What was dismissed before the words around it were written stays so. What the reply lacks has a second hash.
      if (grew && !hashes[1] && marks.some((one) => isSame(one, mark) && hidden.has(one.hash))) hidden.add(mark.hash)
      return mark
    })
    splices = []
    forget('error')
    const active = state.active && marks.find((mark) => isSame(mark, state.active!))
    publish({ status: 'ready', report, ...(active && { active }) })
  }

  /** What was found before stays, moved with the text. */
  function fail(mine: number, error: unknown): void {
    if (mine === latest && surface) publish({ status: 'failed', error })
  }

  function show(mark: Mark | undefined, by: 'keyboard' | 'pointer'): void {
    if (!mark) return
    surface?.reveal(mark.range)
    publish({ active: mark, by })
  }

  /** Forgets parts of the state, so that one without them can be published. */
  function forget(...parts: readonly ('active' | 'by' | 'report' | 'error')[]): void {
    const rest: { -readonly [part in keyof State]: State[part] } = { ...state }
    for (const part of parts) delete rest[part]
    state = rest
  }

  /** Where a range of the text that was linted is now. */
  function placeOf(range: Range): Range | undefined {
    let place: Range | undefined = range
    for (const splice of splices) place = place && shifted(place, splice)
    return place
  }

  function isAccepted(range: Range, written: string): boolean {
    return surface?.accepts?.(range, written) ?? true
  }

  return {
    get state() {
      return state
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    refresh() {
      changed()
      run()
    },
    next() {
      const { marks, active } = state
      const caret = surface?.caret() ?? 0
      const index = active ? marks.indexOf(active) + 1 : marks.findIndex(({ range: [, end] }) => end >= caret)
      show(marks[index] ?? marks[0], 'keyboard')
    },
    previous() {
      const { marks, active } = state
      const caret = surface?.caret() ?? Number.POSITIVE_INFINITY
      const index = active ? marks.indexOf(active) - 1 : marks.findLastIndex(({ range: [start] }) => start < caret)
      show(marks[index] ?? marks.at(-1), 'keyboard')
    },
    showAt(offset) {
      const here = state.marks.filter(({ range: [start, end] }) => start <= offset && offset <= end)
      const smallest = here.toSorted((a, b) => lengthOf(a) - lengthOf(b))[0]
      if (smallest) show(smallest, 'pointer')
      return smallest !== undefined
    },
    close(back = false) {
      const { active } = state
      if (!active) return
      const [, end] = active.range
      forget('active', 'by')
      publish({})
      if (back) surface?.select([end, end])
    },
    apply(finding, suggestion) {
      changed()
      const range = placeOf(suggestion.range)
      if (!surface || !range || !marks.some((mark) => mark.finding === finding)) return false
      if (!isAccepted(range, suggestion.text)) return false
      forget('active', 'by')
      const before = text
      const undo = surface.replace(range, suggestion.text)
      changed()
      if (text === before) return false
      last = { text, undo }
      const [start, end] = range
      const written = end + text.length - before.length
      surface.select(slotIn(suggestion, text, [start, written]) ?? [written, written])
      run()
      return true
    },
    undo() {
      if (!surface || last?.text !== surface.read() || !isAccepted([0, 0], '')) return false
      const { undo } = last
      last = undefined
      forget('active', 'by')
      undo()
      changed()
      run()
      return true
    },
    dismiss(finding) {
      const mark = marks.find((mark) => mark.finding === finding)
      if (!mark) return
      hidden.add(mark.hash)
      publish({})
    },
    restore() {
      hidden.clear()
      publish({})
    },
    boxes({ range }) {
      return surface?.boxes(range) ?? []
    },
    attach(editor) {
      if (surface) throw new TypeError('Unexpected second editor, expected a controller for each')
      surface = editor
      text = editor.read()
      schedule()
      publish({ status: 'waiting' })
      return {
        changed() {
          if (surface === editor) changed()
        },
        detach() {
          if (surface !== editor) return
          clearTimeout(timer)
          surface = undefined
          text = ''
          marks = []
          last = undefined
          forget('active', 'by', 'report', 'error')
          publish({ status: 'ready' })
        },
      }
    },
  }
}

/** The first slot of a template where its text stands now: what the agent fills next. */
function slotIn({ kind }: Suggestion, text: string, [start, end]: Range): Range | undefined {
  const slot = kind === 'template' ? /\{[^{}]*\}/.exec(text.slice(start, end)) : null
  return slot ? [start + slot.index, start + slot.index + slot[0].length] : undefined
}

function isPromise<Value>(value: Value | Promise<Value>): value is Promise<Value> {
  return typeof (value as Promise<Value> | undefined)?.then === 'function'
}

function lengthOf({ range: [start, end] }: Mark): number {
  return end - start
}
