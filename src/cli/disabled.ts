import { resolve } from 'node:path'
import { keepFindings } from '../documents/findings.ts'
import type { Disable } from '../project/disable.ts'
import type { Report } from '../types.ts'
import { say } from './say.ts'
import type { Name } from './sources.ts'

/** What a configuration disables in single replies. */
export interface Disabled {
  /** The report of a reply without what is disabled in it. */
  readonly hide: (file: string, name: Name | undefined, report: Report) => Report
  /** Says that all replies of a file were read. */
  readonly close: (file: string) => void
  /**
   * Says on standard error what hid nothing in a reply that it names, and what names none, where all was read that it could be
   * about; `whole` where that is the whole folder of the configuration. Returns how many warnings these are.
   */
  readonly finish: (whole: boolean) => number
}

/** Makes what hides by the entries of `disable`. */
export function createDisabled(disables: readonly Disable[]): Disabled {
  /** Of the replies that were read: whether anything was hidden, by what was to be hidden. */
  const used = new Map<string, boolean>()
  const met = new Map(disables.map((one) => [one, new Set<string>()]))
  const closed = new Set<string>()
  return {
    hide(file, name, report) {
      const hidden = new Set<string>()
      for (const one of disables) {
        const { rules, items, fits } = one
        const names = items.filter((item) => item === name?.title || item === name?.id || item === name?.path)
        const [called] = names
        if (called === undefined || !(fits?.(file) ?? true)) continue
        for (const item of names) met.get(one)!.add(item)
        for (const rule of rules) {
          hidden.add(rule)
          const what = `\`${rule}\` in “${called}”`
          const hides = report.incomplete !== undefined || report.findings.some(({ ruleId }) => ruleId === rule)
          used.set(what, hides || (used.get(what) ?? false))
        }
      }
      return hidden.size === 0 ? report : keepFindings(report, ({ ruleId }) => !hidden.has(ruleId))
    },
    close(file) {
      closed.add(resolve(file))
    },
    finish(whole) {
      const read = [...met].filter(
        ([{ paths, shared }]) => !shared && (whole || paths?.every((path) => closed.has(path))),
      )
      const strange = read.flatMap(([{ items }, names]) => items.filter((item) => !names.has(item)))
      const idle = [...used].flatMap(([what, hides]) => (hides ? [] : what))
      for (const item of strange)
        say(`Unexpected item “${item}” of \`disable\`, which no reply is called, expected a title, id or path`)
      for (const what of idle) say(`Unexpected \`disable\` of ${what}, which hides nothing, expected none`)
      return strange.length + idle.length
    },
  }
}
