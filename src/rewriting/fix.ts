import type { Draft, Finding, Linter, Range, Suggestion } from '../types.ts'
import { applySuggestion } from './apply.ts'

/** Writes a reply anew with all that may be applied unasked. */
export type Fixer = (draft: string | Draft, lint?: Linter) => string

/** How often fixes that fixes have made possible are looked for. */
export const ROUNDS = 10

/** Makes a fixer that lints as `usual` where it is not told otherwise. */
export function fixerWith(usual: Linter): Fixer {
  return (given, lint = usual) => {
    const draft = typeof given === 'string' ? { reply: given } : given
    let { reply } = draft
    for (let round = 0; round < ROUNDS; round++) {
      const fixes = fixesIn(lint({ ...draft, reply }).findings)
      if (fixes.length === 0) break
      // From the end, so that the ranges of those before hold.
      reply = fixes.reduceRight(applySuggestion, reply)
    }
    return reply
  }
}

/** The first fix of each finding that can be applied, in reading order, without those that touch one before. */
export function fixesIn(
  findings: readonly Finding[],
  applies: (fix: Suggestion) => boolean = () => true,
): readonly Suggestion[] {
  const fixes = findings
    .flatMap(({ suggestions }) => suggestions.find((one) => one.kind === 'fix' && applies(one)) ?? [])
    .sort((a, b) => a.range[0] - b.range[0])
  return fixes.filter(({ range }, index) => index === 0 || !touch(fixes[index - 1]!.range, range))
}

function touch(earlier: Range, later: Range): boolean {
  return later[0] <= earlier[1]
}
