// npm run diff-corpus -- <base> [drafts.jsonl] [--show]
// Says what the rules of the working tree find in real replies that those of another version did not, and the other way
// round. The base is a revision of git or a packed release (.tgz). Drafts are {id, reply, thread?}; without a file, those
// beside the repository, or else the fixtures. Of their texts nothing is printed but with --show.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { createLinter } from '../dist/index.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const shows = process.argv.includes('--show')
const [base, given] = process.argv.slice(2).filter((word) => word !== '--show')
if (base === undefined || base.startsWith('-')) {
  console.error('Unexpected call, expected: npm run diff-corpus -- <revision or .tgz> [drafts.jsonl] [--show]')
  process.exit(2)
}

/** The replies that are linted where none are named. */
const REPLIES = resolve(root, '../shared/data/replies.jsonl')

/** How many ids are printed of each rule. */
const SHOWN = 5

const drafts = draftsOf(given ?? (existsSync(REPLIES) ? REPLIES : undefined))
const folder = mkdtempSync(join(tmpdir(), 'replylint-base-'))
try {
  const before = (await import(pathToFileURL(build(base, folder)).href)).createLinter({ extends: 'strict' })
  const after = createLinter({ extends: 'strict' })
  const rules = new Map()
  for (const draft of drafts) {
    const [old, now] = [findingsIn(before, draft), findingsIn(after, draft)]
    for (const one of now)
      if (!old.some((other) => isSame(one, other))) rowOf(rules, one.ruleId).added.push([draft, one])
    for (const one of old)
      if (!now.some((other) => isSame(one, other))) rowOf(rules, one.ruleId).removed.push([draft, one])
  }
  print(rules)
} finally {
  rmSync(folder, { recursive: true })
}

/** The door of another version, which is unpacked, and built where it is a revision. */
function build(version, into) {
  const packed = version.endsWith('.tgz')
  if (packed) execFileSync('tar', ['--extract', '--gzip', '--file', resolve(version), '--directory', into])
  else {
    mkdirSync(join(into, 'package'))
    const archive = execFileSync('git', ['archive', '--format=tar', version], { cwd: root, maxBuffer: 2 ** 29 })
    execFileSync('tar', ['--extract', '--directory', join(into, 'package')], { input: archive })
  }
  const unpacked = join(into, 'package')
  symlinkSync(join(root, 'node_modules'), join(unpacked, 'node_modules'))
  if (!packed)
    execFileSync(join(root, 'node_modules/.bin/tsup'), { cwd: unpacked, stdio: ['ignore', 'ignore', 'inherit'] })
  return join(unpacked, 'dist/index.js')
}

function draftsOf(file) {
  if (file) {
    const lines = readFileSync(file, 'utf8').split('\n')
    return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line))
  }
  const fixtures = join(root, 'fixtures')
  return readdirSync(fixtures)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ id: name, ...JSON.parse(readFileSync(join(fixtures, name), 'utf8')) }))
    .filter(({ reply }) => typeof reply === 'string')
}

function findingsIn(lint, { reply, thread }) {
  return lint({ reply, thread: thread ?? [] }).findings
}

function isSame(one, other) {
  return one.ruleId === other.ruleId && one.range[0] === other.range[0] && one.range[1] === other.range[1]
}

function rowOf(rules, ruleId) {
  if (!rules.has(ruleId)) rules.set(ruleId, { added: [], removed: [] })
  return rules.get(ruleId)
}

function print(rules) {
  let [added, removed] = [0, 0]
  for (const [ruleId, row] of [...rules].sort(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(`${ruleId}: ${row.added.length} added, ${row.removed.length} removed`)
    for (const [sign, changes] of [
      ['+', row.added],
      ['-', row.removed],
    ]) {
      const shown = shows ? changes : changes.slice(0, SHOWN)
      for (const [{ id, reply }, { range }] of shown)
        console.log(`  ${sign} ${id} ${range.join('–')}${shows ? ` ${JSON.stringify(reply.slice(...range))}` : ''}`)
      if (changes.length > shown.length) console.log(`  ${sign} and ${changes.length - shown.length} more`)
    }
    added += row.added.length
    removed += row.removed.length
  }
  console.log(`${drafts.length} replies: ${added} findings added, ${removed} removed since ${base}`)
  // A comparison of nothing is no clean bill.
  if (drafts.length === 0) process.exitCode = 1
}
