// npm run breakages [-- --check]
// Breaks a promise of the source at a time, in a copy of the repository, and checks that the test which holds it fails.
// `--check` breaks nothing, but says whether each has its place.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Each promise, with what of which file is replaced to break it, and the test that must fail. */
const BREAKAGES = [
  {
    promise: 'a terminal obeys nothing that stands in a reply',
    file: 'src/reporters/escape.ts',
    find: 'return text.replace(CONTROLS, ',
    replace: 'return text\n  text.replace(CONTROLS, ',
    test: 'tests/reporters/hostile.test.ts',
  },
  {
    promise: 'a build server obeys nothing that stands in a reply',
    file: 'src/reporters/escape.ts',
    find: "return escaped.includes('::') ? escaped.replace(LEADING, '$1\\\\u{3a}') : escaped",
    replace: 'return line',
    test: 'tests/reporters/hostile.test.ts',
  },
  {
    promise: 'no reply is markup in XML or HTML',
    file: 'src/reporters/escape.ts',
    find: '/[&<>"\'\\t\\n]|#(?=#\\w*\\[)/g',
    replace: '/[&]/g',
    test: 'tests/reporters',
  },
  {
    promise: 'what is weighed yields to what is found',
    file: 'src/weighing.ts',
    find: '!best || ranges.some((one) => overlap(one, reply.sentences[sentence]!))',
    replace: '!best',
    test: 'tests/weighing.test.ts',
  },
  {
    promise: 'of a kind a hundred findings are reported',
    file: 'src/linter.ts',
    find: 'here.slice(0, MOST)',
    replace: 'here.slice(0)',
    test: 'tests/isolation.test.ts',
  },
  {
    promise: 'more findings than that make a report incomplete',
    file: 'src/linter.ts',
    find: 'full ||= here.length > MOST',
    replace: 'full ||= false',
    test: 'tests/isolation.test.ts',
  },
  {
    promise: 'a rule that throws stops no other',
    file: 'src/linter.ts',
    find: 'return [{ ruleId: INTERNAL_ERROR.id, rule: internalError(rule.id, error), found: whole(document.reply.text) }]',
    replace: 'throw error',
    test: 'tests/isolation.test.ts',
  },
  {
    promise: 'a lint ends when its time is up',
    file: 'src/linter.ts',
    find: 'performance.now() > deadline',
    replace: 'performance.now() < 0',
    test: 'tests/isolation.test.ts',
  },
  {
    promise: 'a reply that is too long says so',
    file: 'src/linter.ts',
    find: "? 'too-long'",
    replace: '? undefined',
    test: 'tests/linter.test.ts',
  },
  {
    promise: 'a reply in another language says so',
    file: 'src/linter.ts',
    find: "? 'language'",
    replace: '? undefined',
    test: 'tests/language.test.ts',
  },
  {
    promise: 'a cut parts no line break',
    file: 'src/linter.ts',
    find: 'udbff\\r]$/',
    replace: 'udbff]$/',
    test: 'tests/fuzz.slow.test.ts',
  },
  {
    promise: 'what is cut is not mended',
    file: 'src/linter.ts',
    find: '.filter(isSettled)',
    replace: '',
    test: 'tests/linter.test.ts',
  },
  {
    promise: 'private numbers have stars',
    file: 'src/redact.ts',
    find: "found.replace(/\\w/g, '*')",
    replace: 'found',
    test: 'tests/privacy.slow.test.ts',
  },
  {
    promise: 'a suggestion with stars is not applied unasked',
    file: 'src/linter.ts',
    find: "title: redacted(one.title), kind: 'template' }",
    replace: 'title: redacted(one.title) }',
    test: 'tests/privacy.slow.test.ts',
  },
  {
    promise: 'the engine gets at most 400 units',
    file: 'src/grammar.ts',
    find: 'return text.length > LONGEST ? undefined : text',
    replace: 'return text',
    test: 'tests/engines.slow.test.ts',
  },
  {
    promise: 'the engine keeps no word that it met',
    file: 'src/grammar.ts',
    find: 'if (tagger().knows(written)) return written',
    replace: 'return written',
    test: 'tests/grammar.test.ts',
  },
  {
    promise: 'an address is read as one word',
    file: 'src/reading/scan.ts',
    find: 'if (!joins && !isDigit(code)',
    replace: 'if (!isDigit(code)',
    test: 'tests/reading/masks.test.ts',
  },
  {
    promise: 'ranges are those of the text as given',
    file: 'src/reading/index.ts',
    find: 'if (offsets) toGiven(tokens, skipped, offsets)',
    replace: '',
    test: 'tests/reading/tokens.test.ts',
  },
  {
    promise: 'a rewrite loses no fact',
    file: 'src/rewriting/guards.ts',
    find: 'keepsFacts(hole ?',
    replace: 'true || keepsFacts(hole ?',
    test: 'tests/guards.test.ts',
  },
  {
    promise: 'a fix touches no fix beside it',
    file: 'src/rewriting/fix.ts',
    find: 'return later[0] <= earlier[1]',
    replace: 'return false',
    test: 'tests/fix.test.ts',
  },
  {
    promise: 'an edit of a file overlaps no other',
    file: 'src/documents/edit.ts',
    find: 'if (place[0] <= end) return false',
    replace: '',
    test: 'tests/documents/edit.test.ts',
  },
  {
    promise: 'the gate stops what its policy blocks',
    file: 'src/gate/decide.ts',
    find: 'ACTIONS.findLast((action)',
    replace: 'ACTIONS.find((action)',
    test: 'tests/gate/decide.test.ts',
  },
  {
    promise: 'of two rules on one span one speaks',
    file: 'src/precedence.ts',
    find: 'if (candidates.length < 2)',
    replace: 'if (candidates.length < 99)',
    test: 'tests/rules.test.ts',
  },
]

const root = fileURLToPath(new URL('..', import.meta.url))
for (const { file, find } of BREAKAGES) {
  const places = readFileSync(join(root, file), 'utf8').split(find).length - 1
  if (places !== 1) throw new Error(`Unexpected ${places} places with ${find} in ${file}, expected one to break`)
}
if (process.argv.includes('--check')) process.exit()

const copy = mkdtempSync(join(tmpdir(), 'replylint-broken-'))
let missed = 0
try {
  const left = ['node_modules', '.git', 'reports']
  cpSync(root, copy, { recursive: true, filter: (file) => !left.some((name) => file === join(root, name)) })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  const tests = [...new Set(BREAKAGES.map(({ test }) => test))]
  if (!passes(tests)) throw new Error('Unexpected tests that fail although nothing is broken, expected none')
  for (const { promise, file, find, replace, test } of BREAKAGES) {
    const path = join(copy, file)
    const source = readFileSync(path, 'utf8')
    writeFileSync(
      path,
      source.replace(find, () => replace),
    )
    const isMissed = passes([test])
    writeFileSync(path, source)
    if (isMissed) missed++
    console.log(`${isMissed ? 'missed' : 'caught'}  ${promise}`)
  }
} finally {
  rmSync(copy, { recursive: true })
}
console.log(`${BREAKAGES.length - missed} of ${BREAKAGES.length} caught`)
process.exitCode = missed > 0 ? 1 : 0

/** Whether tests pass in the copy. */
function passes(tests) {
  return spawnSync('npx', ['vitest', 'run', '--bail=1', ...tests], { cwd: copy, stdio: 'ignore' }).status === 0
}
