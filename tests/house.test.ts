import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { families, lexicon } from '../src/lexicon/index.ts'
import { checkPattern } from '../src/matching/index.ts'
import { cues, moves } from '../src/moves/index.ts'
import { TYPOS } from '../src/reading/spelling.ts'
import { CONTEXT_TAGS, SHAPE_TAGS } from '../src/reading/words.ts'
import { signals } from '../src/signals/index.ts'
import type { Pattern } from '../src/types.ts'
import { rules } from './tester.ts'

const recognisers = [...rules, ...moves, ...cues, ...signals]
const patterns = recognisers.flatMap(({ id, find, patterns = {} }) =>
  [...(typeof find === 'function' ? [] : (find as readonly Pattern[])), ...Object.values(patterns).flat()].map(
    (pattern) => [id, pattern] as const,
  ),
)
const exceptions = recognisers.flatMap(({ id, unless = [] }) => unless.map((pattern) => [id, pattern] as const))
const entries = [...lexicon].flatMap(([tag, list]) => list.map((entry) => [tag, entry] as const))

describe('patterns of the house', () => {
  test('each is understood, and has a word that every match has', () => {
    expect(problems(patterns, false)).toEqual([])
  })

  test('each exception is understood', () => {
    expect(problems(exceptions, true)).toEqual([])
  })

  test('none names a typo, which would then be a word of its own everywhere', () => {
    const own = new Set(['ok', 'okey', 'till', 'nd', 'wth'])
    const typos = new Set(Object.values(TYPOS).flatMap((all) => all.split(' ').filter((typo) => !own.has(typo))))
    const named = [...patterns, ...exceptions, ...entries].filter(([, text]) =>
      (text.match(/[^\s()|?,]+/g) ?? []).some((word) => typos.has(word)),
    )
    expect(named).toEqual([])
  })

  test('no recogniser has a pattern twice', () => {
    expect(twice([...patterns, ...exceptions].map((named) => named.join(': ')))).toEqual([])
  })
})

describe('lists of the lexicon', () => {
  test('each entry is understood', () => {
    expect(problems(entries, true)).toEqual([])
  })

  test('each list is named by a pattern', () => {
    const texts = [...patterns, ...exceptions, ...entries].map(([, text]) => text).join('\n')
    const named = new Set(texts.match(/(?<=#)[A-Z][A-Za-z]*/g))
    expect([...lexicon.keys()].filter((tag) => !named.has(tag))).toEqual([])
  })

  test('no two lists have one name', () => {
    expect(twice(families.flatMap((lists) => Object.keys(lists)))).toEqual([])
  })

  test('no list has an entry twice', () => {
    expect(twice(entries.map((named) => named.join(': ')))).toEqual([])
  })

  test('only lists that widen a shape have its name', () => {
    const shapes = [...lexicon.keys()].filter((tag) => SHAPE_TAGS.has(tag) || CONTEXT_TAGS.has(tag))
    expect(shapes).toEqual(['Adverb', 'Date'])
  })
})

/** What is wrong with patterns, and in which recogniser or list. */
function problems(
  named: readonly (readonly [name: string, pattern: Pattern])[],
  exception: boolean,
): readonly string[] {
  return named.flatMap(([name, pattern]) => {
    try {
      checkPattern(pattern, lexicon, exception)
      return []
    } catch (error) {
      return [`${name}: ${(error as Error).message}`]
    }
  })
}

function twice(texts: readonly string[]): readonly string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index)
}

test('each deliberate breakage has its one place in the source', () => {
  execFileSync(process.execPath, ['build/breakages.js', '--check'])
})
