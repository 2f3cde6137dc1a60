import { quantity } from '../reporters/quantity.ts'
import type { Mend } from './arguments.ts'
import { diffOf, showDiff } from './diff.ts'
import { type Examination, type Examiner, examine, mend } from './mend.ts'
import { checkFile, replaceFile, sweepBeside } from './replace.ts'
import { say } from './say.ts'
import type { Input } from './sources.ts'
import { write } from './write.ts'

/** Mends files one after the other. */
export interface Mender {
  /** Mends a file, or standard input on the way to the output, and returns what its drafts come to then. Throws an Error where it cannot be read. */
  readonly mend: (input: Input) => Promise<Examination>
  /** Says what was done, and returns how much could not be. */
  readonly finish: () => number
}

/** Makes a mender, which counts what it does. */
export function createMender(wishes: Mend, examiner: Examiner, color: boolean): Mender {
  const missing = new Set(wishes.suggestions)
  const swept = new Set<string>()
  let changes = 0
  let files = 0
  let failures = 0

  return {
    async mend(input) {
      const { file, within } = input
      if (within !== undefined && wishes.write) {
        checkFile(file)
        sweepBeside(file, within, swept)
      }
      const opened = await input.open()
      const before = examine(file, opened, opened.content, examiner)
      const { content, examination, ...made } = await mend(file, opened, before, examiner, wishes)
      const { source } = content
      if (within === undefined && !wishes.diff) await write(source)
      for (const id of made.applied) missing.delete(id)
      if (made.changes === 0) return before
      if (within !== undefined && wishes.write) {
        try {
          replaceFile(file, opened.content.source, source, within)
        } catch (error) {
          failures++
          say(`${file}: ${(error as Error).message}`)
          return before
        }
      }
      if (wishes.diff) await show(diffOf(within === undefined ? 'stdin' : file, opened.content.source, source))
      changes += made.changes
      files++
      return examination
    },

    finish() {
      for (const id of missing)
        say(`Unexpected suggestion \`${id}\`, expected an id that a report of these files shows`)
      const amount = `${quantity(changes, 'change')} in ${quantity(files, 'file')}`
      if (files === 0) say('nothing was changed')
      else say(wishes.write ? `${amount} written` : `${amount}, nothing written`)
      return failures + missing.size
    },
  }

  function show(diff: string): Promise<void> {
    return write(process.stdout.isTTY || color ? showDiff(diff, color) : diff)
  }
}
