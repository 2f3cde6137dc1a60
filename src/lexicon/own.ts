import { checkPattern, isTag, type Lexicon, namesIn } from '../matching/index.ts'
import { distance } from '../reading/spelling.ts'
import { SHAPE_TAGS } from '../reading/words.ts'
import type { Pattern, Rule } from '../types.ts'
import { unexpected } from '../unexpected.ts'
import { lexicon as house } from './index.ts'

/** The words that a configuration adds, by the tag of their list. */
export type OwnWords = ReadonlyMap<string, readonly Pattern[]>

/** The lexicon of the house with the words of a configuration. */
export function lexiconWith(words: OwnWords): Lexicon {
  if (words.size === 0) return house
  const extended = new Map(house)
  for (const [tag, entries] of words) extended.set(tag, [...(extended.get(tag) ?? []), ...entries])
  return extended
}

/** Throws a TypeError for a pattern or a list of words that a configuration adds, and that is wrong in this lexicon. */
export function checkOwn(rules: readonly Rule[], words: OwnWords, lexicon: Lexicon): void {
  const own = rules.flatMap(patternsOf)
  for (const [tag, list] of words) own.push({ part: 'words', of: tag, list })
  checkLists(words, lexicon)
  for (const patterns of own) checkPatterns(patterns, lexicon)
  const named = namesIn(own.flatMap(({ list }) => list).join('\n'))
  for (const tag of words.keys()) if (!named.has(`#${tag}`)) checkTag(tag)
}

/** Patterns that somebody else wrote, and where. */
interface Written {
  readonly part: string
  readonly of: string
  readonly list: readonly Pattern[]
}

function patternsOf({ id, find, patterns = {}, unless = [] }: Rule): Written[] {
  return [
    { part: 'find', of: id, list: typeof find === 'function' ? [] : find },
    { part: 'patterns', of: id, list: Object.values(patterns).flat() },
    { part: 'unless', of: id, list: unless },
  ]
}

function checkPatterns({ part, of, list }: Written, lexicon: Lexicon): void {
  for (const pattern of list) {
    try {
      checkPattern(pattern, lexicon, part === 'unless')
    } catch (error) {
      // Before the pattern and its caret.
      throw new TypeError((error as Error).message.replace('\n', () => ` in \`${part}\` of \`${of}\`\n`))
    }
  }
}

/**
 * Throws a TypeError for a list that would take away a tag of grammar or of a context, that has a capture, which only
 * patterns have, or that is part of itself. One that is called as a shape widens it.
 */
function checkLists(words: OwnWords, lexicon: Lexicon): void {
  for (const [tag, list] of words) {
    if (!house.has(tag) && !SHAPE_TAGS.has(tag) && isTag(tag, NO_LISTS))
      throw new TypeError(`Unexpected list \`${tag}\` in \`words\`, expected a name that stands for nothing else`)
    const capture = list.find((entry) => /\[</.test(entry))
    if (capture !== undefined)
      throw new TypeError(`Unexpected capture in \`words\` of \`${tag}\`: \`${capture}\`, expected words`)
    if (isPartOf(tag, list, lexicon, new Set()))
      throw new TypeError(`Unexpected \`#${tag}\` within the list \`${tag}\`, expected lists that end`)
  }
}

const NO_LISTS: Lexicon = new Map()

/** Whether a list is named by entries, or by those of a list that they name. */
function isPartOf(tag: string, entries: readonly Pattern[], lexicon: Lexicon, seen: Set<string>): boolean {
  return [...namesIn(entries.join('\n'))].some((name) => {
    if (name[0] !== '#' || seen.has(name)) return false
    seen.add(name)
    const named = name.slice(1)
    return named === tag || isPartOf(tag, lexicon.get(named) ?? [], lexicon, seen)
  })
}

/** Throws a TypeError for a list that no pattern can name, or that is surely a slip of one of the house. */
function checkTag(tag: string): void {
  const tags = [...house.keys()]
  const isSlip = () => tags.some((one) => distance(tag, one) <= (tag.length < 7 ? 1 : 2))
  if (!isTag(tag, house) && (!/^[A-Z][A-Za-z]*$/.test(tag) || isSlip())) throw unexpected('list of words', tag, tags)
}
