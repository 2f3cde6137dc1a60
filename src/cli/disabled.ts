import { keepFindings } from '../documents/findings.ts'
import type { Disable } from '../project/disable.ts'
import type { Report } from '../types.ts'
import { say } from './say.ts'
import type { Name } from './sources.ts'

/** What a configuration disables in single replies. */
export interface Disabled {
  /** The report of a reply without what is disabled in it. */
  readonly hide: (file: string, name: Name | undefined, report: Report) => Report
  /** Says on standard error what hid nothing in a reply that it names. */
  readonly finish: () => void
}

/** Makes what hides by the entries of `disable`. */
export function createDisabled(disables: readonly Disable[]): Disabled {
  /** Of the replies that were read: whether anything was hidden, by what was to be hidden. */
  const used = new Map<string, boolean>()
  return {
    hide(file, name, report) {
      const hidden = new Set<string>()
      for (const { rules, items, fits } of disables) {
        const called = items.find((item) => item === name?.title || item === name?.id || item === name?.path)
        if (called === undefined || !(fits?.(file) ?? true)) continue
        for (const rule of rules) {
          hidden.add(rule)
          const what = `\`${rule}\` in “${called}”`
          const hides = report.incomplete !== undefined || report.findings.some(({ ruleId }) => ruleId === rule)
          used.set(what, hides || (used.get(what) ?? false))
        }
      }
      return hidden.size === 0 ? report : keepFindings(report, ({ ruleId }) => !hidden.has(ruleId))
    },
    finish() {
      for (const [what, hides] of used)
        if (!hides) say(`Unexpected \`disable\` of ${what}, which hides nothing, expected none`)
    },
  }
}
