import { hash } from 'node:crypto'
import { normalize, relative, resolve } from 'node:path'
import { memo } from '../memo.ts'
import type { Finding, Report, Suggestion } from '../types.ts'
import type { Source } from './sources.ts'

/** The id of a suggestion by which `--suggest` takes it; undefined where it cannot be applied. */
export type IdOf = (finding: Finding, suggestion: Suggestion) => string | undefined

/**
 * Names the suggestions of a reply in a file. An id is made of the file, its reply, the rule, the words found and the
 * suggestion, so that it stays while these do and, once it is out of date, names nothing else.
 */
export function idsOf(file: string, source: Source, report: Report): IdOf {
  const { entry, applies } = source
  const place = [normalize(relative('', resolve(file))).replaceAll('\\', '/'), entry?.path ?? '', entry?.title ?? '']
  const ids = new Map<Suggestion, string>()
  return (finding, suggestion) => {
    // What has slots, a person has to fill in.
    if (suggestion.kind === 'template' || !applies?.(suggestion)) return undefined
    return memo(ids, suggestion, ({ title, text }) => {
      const key = JSON.stringify([...place, keyOf(finding, source, report), title, text])
      return toLetters(hash('sha256', key, 'buffer'))
    })
  }
}

/** Names a finding among those of its reply by its rule and words, whatever stands around these. */
export function keyOf(finding: Finding, { draft: { reply } }: Source, { findings }: Report): string {
  const name = ({ ruleId, range }: Finding) => `${ruleId} ${reply.slice(...range)}`
  const before = findings.slice(0, findings.indexOf(finding)).filter((one) => name(one) === name(finding))
  return `${name(finding)} ${before.length}`
}

/** How many letters an id has: enough for tens of thousands of suggestions, and few enough to be typed. */
const LENGTH = 7

/** Without those that are taken for one another. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz'

function toLetters(bytes: Buffer): string {
  return [...bytes.subarray(0, LENGTH)].map((byte) => LETTERS[byte % LETTERS.length]).join('')
}
