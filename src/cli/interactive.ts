import type { Readable, Writable } from 'node:stream'
import { isCancel, multiline, selectKey, text } from '@clack/prompts'
import { type Change, type Content, edit } from '../documents/index.ts'
import { globFor } from '../project/globs.ts'
import { escapeControls, escapeLine } from '../reporters/escape.ts'
import { quantity } from '../reporters/quantity.ts'
import type { Style } from '../reporters/reporter.ts'
import { stylish } from '../reporters/stylish.ts'
import { shorten } from '../reporters/width.ts'
import type { Finding, Range, Report, Suggestion } from '../types.ts'
import { diffOf, showDiff } from './diff.ts'
import { keyOf } from './ids.ts'
import type { Examiner } from './mend.ts'
import { problemOf } from './problem.ts'
import { checkFile, replaceFile, sweepBeside } from './replace.ts'
import { say } from './say.ts'
import type { Input, Opened, Source } from './sources.ts'

/** Where a person is asked, and how it shows text. */
export interface Terminal extends Style {
  readonly input: Readable
  readonly output: Writable
}

/** What a person has decided on a file. */
interface Decided {
  readonly input: Input
  readonly before: Content
  readonly after: Content
  readonly changes: number
}

/**
 * Asks a person at each finding what to do, and at the end whether to write it. Returns the exit code: 0 where no error is
 * left, 1 where one is, 2 where a file could not be read or written, 130 where the person leaves without an answer.
 * Globs of the configuration begin at the folder.
 */
export async function interact(
  inputs: AsyncIterable<Input>,
  { lint, preview }: Examiner,
  terminal: Terminal,
  folder: string,
): Promise<number> {
  const decided: Decided[] = []
  const listed: object[] = []
  const swept = new Set<string>()
  let failures = 0
  let errors = 0
  let shown = 0
  let stopped = false
  const asked = { input: terminal.input, output: terminal.output, withGuide: false }
  for await (const input of inputs) {
    if (stopped) break
    try {
      checkFile(input.file)
      if (input.within !== undefined) sweepBeside(input.file, input.within, swept)
      const opened = await input.open()
      const one = await askFor(input, opened)
      if (one.changes > 0) decided.push(one)
    } catch (error) {
      failures++
      say(`${input.file}: ${problemOf(error)}`)
    }
  }
  if (listed.length > 0)
    print(`\nFor the configuration:\n\n"disable": ${escapeControls(JSON.stringify(listed, undefined, 2))}\n`)
  const answer = decided.length === 0 ? 'n' : await confirm()
  if (answer === 'n') print(shown === 0 && failures === 0 ? 'No findings.' : 'Nothing was written.')
  else if (answer === undefined) return 130
  else failures += writeAll()
  return failures > 0 ? 2 : errors > 0 ? 1 : 0

  async function askFor(input: Input, opened: Opened): Promise<Decided> {
    const before = opened.content
    let after = before
    let changes = 0
    for (const error of opened.sources(before).mistakes ?? []) {
      failures++
      say(`${input.file}: ${error}`)
    }
    for (let item = 0; item < before.found.items.length && !stopped; item++) {
      const passed = new Set<string>()
      for (;;) {
        const source = [...opened.sources(after).drafts][item]!
        const report = preview(input.file, source, lint(input.file, source))
        const finding = report.findings.find((one) => !passed.has(keyOf(one, source, report)))
        if (!finding || stopped) {
          errors += report.findings.filter(({ severity }) => severity === 'error').length
          break
        }
        shown++
        await show(input.file, source, report, finding)
        const change = await ask(source, finding)
        if (change === 'stop') stopped = true
        else if (change === 'skip') passed.add(keyOf(finding, source, report))
        else if (change === 'ignore') {
          const ignored = await ignore(after, item, finding)
          if (typeof ignored === 'object') {
            after = ignored
            changes++
          } else {
            passed.add(keyOf(finding, source, report))
            leaveToConfiguration(input.file, source, finding, ignored)
          }
        } else {
          const { content, made } = await edit(after, [{ ...change, item }])
          if (made.length === 0) print('  The file cannot say that in this place; nothing was changed.')
          after = content
          changes += made.length
        }
      }
    }
    return { input, before, after, changes }

    /** The file with a comment, if that hides the finding; `read` where customers would read one. */
    async function ignore(content: Content, item: number, finding: Finding): Promise<Content | 'read' | undefined> {
      const ignored = await opened.ignore(content, item, finding)
      if (typeof ignored !== 'object') return ignored
      const left = (one: Content) => {
        const source = [...opened.sources(one).drafts][item]!
        return preview(input.file, source, lint(input.file, source)).findings.length
      }
      return left(ignored) < left(content) ? ignored : undefined
    }
  }

  /** Says that a finding cannot be ignored in its file, for which of two reasons, and lists it for the configuration. */
  function leaveToConfiguration(file: string, source: Source, finding: Finding, reason: 'read' | undefined): void {
    const entry = entryFor(folder, file, source, finding)
    if (entry) listed.push(entry)
    const why = reason === 'read' ? 'Customers would read a comment there' : 'No comment can be placed there'
    const then = entry ? 'so it is for the configuration: see the end' : 'and no configuration can name the reply'
    print(`  ${why}, ${then}.`)
  }

  async function show(file: string, { draft, entry }: Source, report: Report, finding: Finding): Promise<void> {
    // The rewrites are shown with their keys.
    const alone = { ...report, findings: [{ ...finding, suggestions: [] }] }
    async function* one() {
      yield { file, reply: draft.reply, report: alone, ...(entry ? { entry } : {}) }
    }
    for await (const block of stylish(one(), terminal)) {
      print(`\n${block.trimEnd()}\n`)
      break
    }
  }

  /** What to do about a finding; asked again where a question within is left. */
  async function ask(source: Source, finding: Finding): Promise<Omit<Change, 'item'> | 'skip' | 'ignore' | 'stop'> {
    const { reply } = source.draft
    const offered = finding.suggestions.filter((one) => source.applies?.(one)).slice(0, MOST)
    if (offered.length < Math.min(finding.suggestions.length, MOST))
      print('    A rewrite is left out where the file has something else in between, such as a tag.\n')
    for (;;) {
      const key = await press({
        message: 'What to do?',
        options: [
          ...offered.map((one, index) => ({ value: String(index + 1), label: labelOf(one, reply) })),
          ...(isEditable(linesAround(reply, finding.range).text) ? [{ value: 'e', label: 'Edit the line' }] : []),
          { value: 'i', label: 'Ignore it here from now on' },
          { value: 's', label: 'Skip' },
          { value: 'q', label: 'Stop asking' },
        ],
      })
      if (key === undefined || key === 'q') return 'stop'
      if (key === 's') return 'skip'
      if (key === 'i') return 'ignore'
      const change = key === 'e' ? await editLines(reply, finding.range) : await fillSlots(offered[Number(key) - 1]!)
      if (change) return change
    }
  }

  /** The key that a person presses of those offered; undefined where the person leaves. */
  async function press(
    question: Pick<Parameters<typeof selectKey>[0], 'message' | 'options'>,
  ): Promise<string | undefined> {
    for (;;) {
      const key = await selectKey({ ...question, ...asked })
      if (isCancel(key)) return undefined
      if (typeof key === 'string') return key
      // Enter comes back without a value, and shows the first option as if it were chosen.
      print('  Nothing is chosen yet: press one of the keys.')
    }
  }

  /** A suggestion with its slots filled in; undefined where the person leaves. */
  async function fillSlots({ range, text: words }: Suggestion): Promise<Omit<Change, 'item'> | undefined> {
    let filled = words
    for (const slot of new Set(words.match(SLOTS))) {
      const given = await text({
        message: `${escapeLine(slot.slice(1, -1))}:`,
        validate: (value) => (value?.trim() ? undefined : 'A few words, please, or Escape.'),
        ...asked,
      })
      if (isCancel(given)) return undefined
      filled = filled.replaceAll(slot, () => given.trim())
    }
    return { range, text: filled }
  }

  /** The lines that a finding is in, as the person writes them; undefined where they stay. */
  async function editLines(reply: string, range: Range): Promise<Omit<Change, 'item'> | undefined> {
    const { start, text: lines } = linesAround(reply, range)
    const many = lines.includes('\n')
    const options = { message: many ? 'Edit, then Tab and Enter:' : 'Edit, then Enter:', initialValue: lines, ...asked }
    const given = await (many ? multiline({ ...options, showSubmit: true }) : text(options))
    return isCancel(given) ? undefined : narrowed(lines, given ?? '', start)
  }

  /** Whether to write; undefined where the person leaves. */
  async function confirm(): Promise<'y' | 'n' | undefined> {
    const changes = decided.reduce((sum, one) => sum + one.changes, 0)
    for (;;) {
      const key = await press({
        message: `Write ${quantity(changes, 'change')} to ${quantity(decided.length, 'file')}?`,
        options: [
          { value: 'y', label: 'Write' },
          { value: 'd', label: 'Show what changes' },
          { value: 'n', label: 'Leave the files as they are' },
        ],
      })
      if (key !== 'd') return key as 'y' | 'n' | undefined
      for (const { input, before, after } of decided)
        print(`\n${showDiff(diffOf(input.file, before.source, after.source), terminal.color)}`)
    }
  }

  /** Writes what was decided, and returns how many files could not be written. */
  function writeAll(): number {
    const failed = decided.filter(({ input, before, after }) => {
      try {
        replaceFile(input.file, before.source, after.source, input.within ?? '.')
        print(`Wrote ${escapeLine(input.file)}`)
        return false
      } catch (error) {
        say(`${input.file}: ${(error as Error).message}`)
        return true
      }
    })
    return failed.length
  }

  function print(line: string): void {
    terminal.output.write(`${line}\n`)
  }
}

/** What a configuration says in its `disable` of a finding that is to be ignored; undefined where it cannot tell which. */
function entryFor(folder: string, file: string, { name }: Source, { ruleId }: Finding): object | undefined {
  const called = name?.id ?? name?.title ?? name?.path
  const glob = globFor(folder, file)
  return called === undefined || glob === undefined ? undefined : { items: [called], rules: [ruleId], files: [glob] }
}

/** How many rewrites have a key. */
const MOST = 9

/** What a template leaves to the person; the placeholders of help desks have two braces. */
const SLOTS = /(?<!\{)\{[^{}]+\}(?!\})/g

/** A rewrite in one line: its title, what it says and which words go. */
function labelOf({ title, range, text }: Suggestion, reply: string): string {
  const words = escapeLine(text.trim())
  const gone = shorten(escapeLine(reply.slice(...range).trim()), 60)
  const said = words === '' ? '' : `: “${words}”`
  return `${escapeLine(title)}${said}${gone === '' ? ' (added)' : words === '' ? ` (without “${gone}”)` : ` (for “${gone}”)`}`
}

function linesAround(reply: string, [start, end]: Range): { readonly start: number; readonly text: string } {
  const from = reply.lastIndexOf('\n', start - 1) + 1
  const [before] = /^[^\r\n]*/.exec(reply.slice(end))!
  return { start: from, text: reply.slice(from, end + before.length) }
}

/** Whether an editor can hold a text: what a terminal would obey, it cannot. */
function isEditable(text: string): boolean {
  return escapeControls(text) === text && !text.includes('\t')
}

/** The least change that makes one text of another, from an offset on; undefined where they are the same. */
function narrowed(before: string, after: string, offset: number): Omit<Change, 'item'> | undefined {
  if (before === after) return undefined
  const old = [...before]
  const now = [...after]
  let head = 0
  while (head < old.length && head < now.length && old[head] === now[head]) head++
  let tail = 0
  while (tail < Math.min(old.length, now.length) - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++
  const start = old.slice(0, head).join('').length
  const end = before.length - old.slice(old.length - tail).join('').length
  return { range: [offset + start, offset + end], text: now.slice(head, now.length - tail).join('') }
}
