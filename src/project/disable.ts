import { join } from 'node:path'
import { checkKnown, objectOf, stringOf, stringsOf } from './check.ts'
import { type Globs, readGlobs } from './globs.ts'

/** What a configuration says of replies that have no room for a comment. */
export interface Disable {
  /** Ids of rules. */
  readonly rules: readonly string[]
  /** Titles, ids or paths of replies. */
  readonly items: readonly string[]
  /** The files that they are in; undefined for any. */
  readonly fits: Globs | undefined
  /** Whether it may be about the replies of other projects. */
  readonly shared: boolean
  /** The whole paths of these files, where each is named and not described; undefined where that cannot be told. */
  readonly paths: readonly string[] | undefined
}

/** Reads an entry of `disable`, whose globs begin at a folder; `shared` where a configuration extends the one that has it. Throws a TypeError where it is none. */
export function toDisable(given: unknown, folder: string, shared: boolean): Disable {
  const { rules, items, files, reason, ...rest } = objectOf(given, 'entry of `disable`')
  checkKnown(rest, ['rules', 'items', 'files', 'reason'], 'an entry of `disable`')
  if (reason !== undefined) stringOf(reason, '`reason` of an entry of `disable`')
  const globs = files === undefined ? undefined : stringsOf(files, '`files` of an entry of `disable`')
  return {
    shared,
    rules: stringsOf(rules, '`rules` of an entry of `disable`'),
    items: stringsOf(items, '`items` of an entry of `disable`'),
    fits: globs && readGlobs(folder, globs),
    paths: globs?.some((glob) => /[*?[\]\\!]|\/$/.test(glob)) ? undefined : globs?.map((glob) => join(folder, glob)),
  }
}
