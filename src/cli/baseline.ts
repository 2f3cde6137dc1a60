import { hash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { keepFindings } from '../documents/findings.ts'
import { type OldFindings, readBaseline, writeBaseline } from '../project/baseline.ts'
import { nameOf, within } from '../project/within.ts'
import { quantity } from '../reporters/quantity.ts'
import type { Finding, Report } from '../types.ts'
import type { Arguments } from './arguments.ts'
import { say } from './say.ts'
import type { Name } from './sources.ts'

/** The findings that a team knows of, so that only new ones are reported. */
export interface Baseline {
  /** The report of a reply with its new findings only, as long as it is not settled; may be asked again. */
  readonly preview: (file: string, name: Name | undefined, reply: string, report: Report) => Report
  /** The report of a reply with its new findings only. */
  readonly settle: (file: string, name: Name | undefined, reply: string, report: Report) => Report
  /** Says that all replies of a file were settled, so that what was not found again is gone. */
  readonly close: (file: string) => void
  /** Writes what is to be written, and says on standard error what became of the old findings. */
  readonly finish: () => Promise<void>
}

/**
 * Reads the old findings. They are told by their file, reply and rule and by the words that were found: neither by
 * lines nor by the order of replies. Throws a TypeError that begins with the file's name where it has none.
 */
export async function openBaseline({ task, file: name }: NonNullable<Arguments['baseline']>): Promise<Baseline> {
  const file = resolve(name)
  const left: OldFindings =
    task === 'write' && !existsSync(file) ? new Map() : await within(file, () => readBaseline(file))
  const found: OldFindings = new Map()
  const closed = new Set<string>()
  let known = 0

  return {
    preview(path, reply, text, report) {
      const remaining = structuredClone(left.get(keyOf(path))?.get(nameIn(reply)))
      return keepFindings(report, (finding) => {
        const digests = remaining?.get(finding.ruleId) ?? []
        const at = digests.indexOf(digestOf(finding, text))
        if (at >= 0) digests.splice(at, 1)
        return at < 0
      })
    },
    settle(path, reply, text, report) {
      const key = keyOf(path)
      return keepFindings(report, (finding) => {
        const digest = digestOf(finding, text)
        const remaining = digestsIn(left, key, nameIn(reply), finding.ruleId)
        const at = remaining.indexOf(digest)
        if (at >= 0) remaining.splice(at, 1)
        else if (task !== 'write') return true
        digestsIn(found, key, nameIn(reply), finding.ruleId).push(digest)
        known++
        return false
      })
    },
    close(path) {
      closed.add(keyOf(path))
    },
    async finish() {
      const gone = [...left].filter(([path]) => isGone(path)).reduce((sum, [, replies]) => sum + countOf(replies), 0)
      const shown = nameOf(file)
      if (task === 'check') {
        const hint =
          gone === 0 ? '' : `; ${gone} more ${gone === 1 ? 'is' : 'are'} gone, which \`--baseline prune\` takes out`
        say(`${quantity(known, 'old finding')} hidden by ${shown}${hint}`)
        return
      }
      // What was not read, or not to its end, loses nothing.
      for (const [path, replies] of left) {
        if (isGone(path)) continue
        for (const [reply, rules] of replies)
          for (const [rule, digests] of rules) digestsIn(found, path, reply, rule).push(...digests)
      }
      await within(file, () => writeBaseline(file, found))
      say(
        task === 'write'
          ? `${quantity(known, 'old finding')} taken up into ${shown}`
          : `${quantity(gone, 'old finding')} taken out of ${shown}`,
      )
    },
  }

  /** A file as it is called from the folder of the baseline, whoever calls it from where. */
  function keyOf(path: string): string {
    return relative(dirname(file), resolve(path)).split(sep).join('/')
  }

  /** Whether what was not found again in a file is gone: all of it was read, or it is no more. */
  function isGone(path: string): boolean {
    return closed.has(path) || !existsSync(join(dirname(file), path))
  }
}

/** A reply by what stays as it is where others come and go: its id or title, and its path without places in lists. */
function nameIn(name: Name | undefined): string {
  const path = name?.path?.replace(/\[\d+\]/g, '[]')
  return [name?.id ?? name?.title, path].filter((part) => part !== undefined).join(' ')
}

/** Tells what was found from other words that a rule might find in the same reply. */
function digestOf({ range: whole, match: range = whole }: Finding, text: string): string {
  const words = text
    .slice(...range)
    .trim()
    .replace(/\s+/g, ' ')
  return hash('sha256', words, 'hex').slice(0, 12)
}

function digestsIn(findings: OldFindings, path: string, reply: string, rule: string): string[] {
  const replies = findings.get(path) ?? new Map<string, Map<string, string[]>>()
  const rules = replies.get(reply) ?? new Map<string, string[]>()
  const digests = rules.get(rule) ?? []
  findings.set(path, replies.set(reply, rules.set(rule, digests)))
  return digests
}

function countOf(replies: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>): number {
  return [...replies.values()].flatMap((rules) => [...rules.values()]).reduce((sum, digests) => sum + digests.length, 0)
}
