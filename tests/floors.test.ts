import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import typescript from 'typescript'
import { describe, expect, test } from 'vitest'

/** The floors of the house, from the ground up: a room is a file, or a folder with all that is in it. */
const FLOORS: readonly (readonly string[])[] = [
  ['src/types.ts', 'src/memo.ts', 'src/bounds.ts', 'src/facts.ts', 'src/redact.ts', 'src/page'],
  // What runs in compose boxes knows no linter: hosts bring one.
  [
    'src/evidence.ts',
    'src/reading',
    'src/editor',
    'src/lazy.ts',
    'src/overlap.ts',
    'src/saying.ts',
    'src/sentences.ts',
    'src/weights',
  ],
  [
    'src/caring.ts',
    'src/clause.ts',
    'src/guess.ts',
    'src/known.ts',
    'src/naming.ts',
    'src/owed.ts',
    'src/owned.ts',
    'src/precedence.ts',
    'src/promised.ts',
    'src/setting.ts',
    'src/stage.ts',
    'src/template.ts',
  ],
  ['src/moves', 'src/signals'],
  ['src/matching', 'src/unexpected.ts'],
  ['src/lexicon', 'src/config', 'src/draft.ts', 'src/finder.ts', 'src/grammar.ts'],
  ['src/document.ts'],
  ['src/lacking.ts', 'src/rewriting', 'src/weighing.ts'],
  ['src/linter.ts'],
  ['rules'],
  ['src/core.ts'],
  ['src/index.ts'],
  ['src/checklist', 'src/gate', 'src/worker'],
  ['src/documents', 'src/reporters'],
  ['src/project'],
  ['src/cli'],
  ['src/cli.ts'],
]

/** What rules may know of the house: its words, and what a customer is owed. They know no linter. */
const KNOWN_TO_RULES = [
  'src/types.ts',
  'src/bounds.ts',
  'src/caring.ts',
  'src/clause.ts',
  'src/evidence.ts',
  'src/facts.ts',
  'src/guess.ts',
  'src/known.ts',
  'src/lacking.ts',
  'src/naming.ts',
  'src/overlap.ts',
  'src/owed.ts',
  'src/owned.ts',
  'src/promised.ts',
  'src/saying.ts',
  'src/sentences.ts',
  'src/template.ts',
  'src/weights/missing.ts',
  'src/weights/tactless.ts',
]

/** The files that may import each engine, parser, editor or library. */
const ENGINES: Readonly<Record<string, readonly string[]>> = {
  'wink-nlp': ['src/grammar.ts'],
  'wink-eng-lite-web-model': ['src/grammar.ts'],
  compromise: ['src/rewriting/inflection.ts'],
  parse5: ['src/documents/html.ts'],
  entities: ['src/documents/references.ts'],
  'jsonc-parser': ['src/documents/json.ts'],
  'mdast-util-from-markdown': ['src/documents/markdown.ts'],
  'mdast-util-gfm-strikethrough': ['src/documents/markdown.ts'],
  'mdast-util-gfm-table': ['src/documents/markdown.ts'],
  'micromark-extension-gfm-strikethrough': ['src/documents/markdown.ts'],
  'micromark-extension-gfm-table': ['src/documents/markdown.ts'],
  yaml: ['src/documents/yaml.ts', 'src/project/yaml.ts'],
  '@codemirror': ['src/editor/codemirror.ts'],
  '@tiptap': ['src/editor/tiptap.ts'],
  lexical: ['src/editor/lexical.ts'],
  quill: [],
  'prosemirror-model': ['src/editor/decorations.ts'],
  'prosemirror-state': ['src/editor/decorations.ts', 'src/editor/prosemirror.ts'],
  'prosemirror-view': ['src/editor/decorations.ts', 'src/editor/prosemirror.ts'],
  ignore: ['src/project/globs.ts'],
  diff: ['src/cli/diff.ts'],
  '@clack': ['src/cli/interactive.ts'],
  tinypool: ['src/cli/processors.ts', 'src/cli/thread.ts'],
  'p-map': ['src/cli/processors.ts'],
  chokidar: ['src/cli/watch.ts'],
}

/** One import: the file it stands in, and the file or package it names. */
interface Import {
  readonly by: string
  readonly of: string
}

const files = ['src', 'rules'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => posix.join(folder, file.replaceAll('\\', '/')))
    .filter((file) => file.endsWith('.ts')),
)
const imports = files.flatMap((file) => importsIn(file, readFileSync(file, 'utf8')))

describe('the house', () => {
  test('has a floor for every file', () => {
    expect(files.filter((file) => !placeOf(file))).toEqual([])
  })

  test('imports only downwards', () => {
    expect(imports.flatMap(complaint)).toEqual([])
  })

  test('imports only files that are there', () => {
    expect(imports.filter(({ of }) => isOwn(of) && !existsSync(of))).toEqual([])
  })

  test('has no room that is gone, and allows no import that nobody makes', () => {
    const isMade = (by: string, of: string) => imports.some((one) => one.by.startsWith(by) && one.of.startsWith(of))
    expect(FLOORS.flat().filter((room) => !existsSync(room))).toEqual([])
    expect(KNOWN_TO_RULES.filter((file) => !isMade('rules/', file))).toEqual([])
    expect(Object.entries(ENGINES).filter(([engine, keepers]) => !keepers.every((by) => isMade(by, engine)))).toEqual(
      [],
    )
  })
})

describe('the test of the house', () => {
  test('sees imports of every form', () => {
    const text = [
      "import { one } from './one.ts'",
      "import type { Two } from '../two.ts'",
      "export * from './three.ts'",
      "const four = await import('./four.ts')",
      "type Five = import('./five.ts').Five",
      "export type * from './six.ts'",
      "import 'wink-nlp'",
    ].join('\n')
    const seen = [
      'src/cli/one.ts',
      'src/two.ts',
      'src/cli/three.ts',
      'src/cli/four.ts',
      'src/cli/five.ts',
      'src/cli/six.ts',
      'wink-nlp',
    ]
    expect(importsIn('src/cli/index.ts', text)).toEqual(seen.map((of) => ({ by: 'src/cli/index.ts', of })))
  })

  test.each([
    ['a file of a lower floor', 'src/linter.ts', 'src/types.ts'],
    ['a file of the same folder', 'src/reading/index.ts', 'src/reading/scan.ts'],
    ['a module of Node', 'src/cli/index.ts', 'node:fs'],
    ['what a customer is owed, in a rule', 'rules/missing-apology.ts', 'src/owed.ts'],
    ['the judge of grammar where it is kept', 'src/grammar.ts', 'wink-nlp'],
    ['the grammarian of rewrites where it is kept', 'src/rewriting/inflection.ts', 'compromise/two'],
  ])('allows %s', (_, by, of) => {
    expect(complaint({ by, of })).toEqual([])
  })

  test.each([
    ['a file of a higher floor', 'src/reading/scan.ts', 'src/matching/index.ts'],
    ['another file of the same floor', 'src/setting.ts', 'src/stage.ts'],
    ['another folder of the same floor', 'src/moves/thanks.ts', 'src/signals/praise.ts'],
    ['a rule, in the linter', 'src/linter.ts', 'rules/index.ts'],
    ['the linter, in a rule', 'rules/calm-down.ts', 'src/linter.ts'],
    ['the linter, in a compose box', 'src/editor/controller.ts', 'src/core.ts'],
    ['an editor in the adapter of another', 'src/editor/dom.ts', '@codemirror/view'],
    ['a file without a floor', 'src/linter.ts', 'src/helpers.ts'],
    ['the judge of grammar elsewhere', 'src/document.ts', 'wink-nlp'],
    ['its model elsewhere', 'src/index.ts', 'wink-eng-lite-web-model'],
    ['the grammarian of rewrites elsewhere', 'src/rewriting/text.ts', 'compromise'],
    ['a part of it elsewhere', 'src/matching/inflections.ts', 'compromise/two'],
  ])('complains of %s, and names both', (_, by, of) => {
    expect(complaint({ by, of })).toEqual([expect.stringMatching(new RegExp(`${by}.*${of}`))])
  })
})

/** What is wrong with an import, as a list of one sentence or none. */
function complaint({ by, of }: Import): readonly string[] {
  if (!isOwn(of)) {
    const keepers = ENGINES[of.split('/')[0]!]
    return keepers && !keepers.includes(by) ? [`${by} imports ${of}, which only ${keepers.join(' and ')} may`] : []
  }
  const place = placeOf(by)
  const target = placeOf(of)
  if (!place || !target) return [`${by} imports ${of}, and one of them has no floor in tests/floors.test.ts`]
  if (place.room === target.room) return []
  if (target.floor >= place.floor)
    return [`${by} (floor ${place.floor}) imports ${of} (floor ${target.floor}), which is not below it`]
  if (place.room === 'rules' && !KNOWN_TO_RULES.includes(of))
    return [`${by} imports ${of}, but rules know only ${KNOWN_TO_RULES.join(', ')}`]
  return []
}

function placeOf(file: string): { readonly floor: number; readonly room: string } | undefined {
  for (const [floor, rooms] of FLOORS.entries()) {
    const room = rooms.find((one) => file === one || file.startsWith(`${one}/`))
    if (room) return { floor, room }
  }
  return undefined
}

function isOwn(imported: string): boolean {
  return /^(?:src|rules)\//.test(imported)
}

/** The imports in a file, those of types too, by their paths in the repository. */
function importsIn(by: string, text: string): readonly Import[] {
  return typescript
    .preProcessFile(text)
    .importedFiles.map(({ fileName }) => fileName)
    .map((name) => ({ by, of: name.startsWith('.') ? posix.join(posix.dirname(by), name) : name }))
}
