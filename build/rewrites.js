// npm run rewrites -- <drafts.jsonl> [--grammar]
// Measures what the suggestions of all rules do to real replies: applied one at a time, with their slots filled as in
// tests/fillings.json. What is found only with these, or only with the slots open, is not counted: made-up words name
// nothing of the thread, and an open slot says nothing yet. Drafts are {id, reply, thread?}. Nothing of their texts is printed. With --grammar, some thousand
// of them are read by harper.js (of bench/, for development only), before and after.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { applySuggestion, createLinter } from '../dist/index.js'

const files = process.argv.slice(2).filter((one) => one !== '--grammar')
const [file] = files
const readsGrammar = process.argv.includes('--grammar')
if (files.length !== 1) {
  console.error('Unexpected call, expected: npm run rewrites -- <drafts.jsonl> [--grammar]')
  process.exit(2)
}

const fillings = JSON.parse(readFileSync(new URL('../tests/fillings.json', import.meta.url), 'utf8'))

/** Columns of the table: of findings the first three, of suggestions the others. */
const COLUMNS = ['findings', 'none', 'fewer', 'suggestions', 'leave', 'bring', 'facts']

/** The rule that finds slots. */
const HOLE = 'unfilled-placeholder'

/** The rules for which no text can help: what belongs into a hole only the agent knows. */
const HELPLESS = [HOLE]

/** How many suggestions are read for their grammar, about. */
const SAMPLE = 2500

const lint = createLinter({ extends: 'strict' })
/** What is read for its grammar: a reply before and after a suggestion. */
const changes = []
const byRule = new Map()
const brought = new Map()

for (const { reply, thread } of lines(file)) {
  const { findings } = lint({ reply, thread })
  const before = countsOf(findings)
  for (const { ruleId, suggestions, range } of findings) {
    const row = rowOf(ruleId)
    row.findings++
    if (suggestions.length === 0) row.none++
    if (suggestions.length < 2) row.fewer++
    for (const suggestion of suggestions) {
      row.suggestions++
      const rewritten = applySuggestion(reply, { ...suggestion, text: filled(suggestion.text, reply) })
      if (readsGrammar) changes.push({ ruleId, reply, rewritten })
      const after = lint({ reply: rewritten, thread }).findings
      const counts = countsOf(after)
      if (suggestion.kind === 'template') {
        const open = countsOf(lint({ reply: applySuggestion(reply, suggestion), thread }).findings)
        for (const [id, count] of counts)
          if (id !== ruleId || ruleId !== HOLE) counts.set(id, Math.min(count, open.get(id) ?? 0))
      }
      if ((counts.get(ruleId) ?? 0) >= before.get(ruleId)) row.leave++
      const added = after.find(
        (one) =>
          one.severity !== 'info' && one.ruleId !== ruleId && counts.get(one.ruleId) > (before.get(one.ruleId) ?? 0),
      )
      if (added) {
        row.bring++
        const pair = `${ruleId} brings ${added.ruleId}`
        brought.set(pair, (brought.get(pair) ?? 0) + 1)
      }
      if (suggestion.kind !== 'template' && !keeps(textFor(ruleId, reply, range, suggestion.range), suggestion.text))
        row.facts++
    }
  }
}

const total = rowOf('total')
for (const [id, row] of byRule) if (id !== 'total') for (const column of COLUMNS) total[column] += row[column]
console.log(`${'rule'.padEnd(24)}${COLUMNS.map((column) => column.padStart(12)).join('')}`)
for (const [id, row] of [...byRule].sort(
  ([a], [b]) => Number(a === 'total') - Number(b === 'total') || (a < b ? -1 : 1),
)) {
  console.log(`${id.padEnd(24)}${COLUMNS.map((column) => cell(row, column).padStart(12)).join('')}`)
}
const rest = rowOf('rest')
for (const [id, row] of byRule)
  if (!['total', 'rest', ...HELPLESS].includes(id)) for (const column of COLUMNS) rest[column] += row[column]
console.log(`without ${HELPLESS.join(', ')}: none ${cell(rest, 'none')}, fewer than two ${cell(rest, 'fewer')}`)
for (const [pair, times] of [...brought].sort((a, b) => b[1] - a[1]))
  console.log(`${String(times).padStart(6)} ${pair}`)
if (readsGrammar) await printGrammar()

/** Prints in how many of the changed replies harper.js finds a fault of grammar that it did not find before, and which. */
async function printGrammar() {
  const bench = fileURLToPath(new URL('../bench', import.meta.url))
  if (!existsSync(`${bench}/node_modules/harper.js`)) {
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: bench, stdio: 'inherit' })
  }
  const { openGrammar } = await import('../bench/grammar.mjs')
  const faultsIn = await openGrammar()
  const step = Math.max(1, Math.floor(changes.length / SAMPLE))
  const sample = changes.filter((_, index) => index % step === 0)
  const faults = new Map()
  let faulty = 0
  for (const { ruleId, reply, rewritten } of sample) {
    const before = await faultsIn(reply)
    const added = (await faultsIn(rewritten)).filter((fault) => {
      const index = before.indexOf(fault)
      if (index !== -1) before.splice(index, 1)
      return index === -1
    })
    if (added.length > 0) faulty++
    for (const fault of added) faults.set(`${ruleId}: ${fault}`, (faults.get(`${ruleId}: ${fault}`) ?? 0) + 1)
  }
  const share = ((100 * faulty) / Math.max(1, sample.length)).toFixed(1)
  console.log(`\ngrammar: ${faulty} of ${sample.length} suggestions (${share}%) have a fault that the reply lacked`)
  for (const [fault, times] of [...faults].sort((a, b) => b[1] - a[1]).slice(0, 20))
    console.log(`${String(times).padStart(6)} ${fault}`)
}

function rowOf(id) {
  if (!byRule.has(id)) byRule.set(id, Object.fromEntries(COLUMNS.map((column) => [column, 0])))
  return byRule.get(id)
}

/** A text with its slots filled; what looks like one and is the agent's stays. */
function filled(text, reply) {
  return text.replace(
    /\{([a-zA-Z ]+)\}/g,
    (slot, name) => fillings[name] ?? (reply.includes(slot) ? slot : 'as agreed'),
  )
}

/** What a suggestion replaces, without the hole of a template that it is there to fill. */
function textFor(ruleId, reply, [start, end], [from, to]) {
  return ruleId === HOLE ? reply.slice(from, start) + reply.slice(end, to) : reply.slice(from, to)
}

/** A count, and its share of the findings or suggestions. */
function cell(row, column) {
  if (column === 'findings' || column === 'suggestions') return String(row[column])
  const whole = column === 'none' || column === 'fewer' ? row.findings : row.suggestions
  return row[column] === 0 ? '·' : `${row[column]} ${((100 * row[column]) / whole).toFixed(1)}%`
}

function countsOf(findings) {
  const counts = new Map()
  for (const { ruleId } of findings) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
  return counts
}

/** Whether all numbers, dates, links, addresses, ids and placeholders of a text stand in another; told apart from src/facts.ts, so that one checks the other. */
function keeps(before, after) {
  const facts =
    /https?:\S+|\S+@\S+\.\w+|\{\{?.*?\}\}?|[\w-]*\d[\w-]*|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:jan|febr)uary\b|\b(?:septem|octo|novem|decem)ber\b/gi
  const words = after.toLowerCase()
  return (before.toLowerCase().match(facts) ?? []).every((fact) => words.includes(fact.replace(/[.,:;!?)\]]+$/, '')))
}

function lines(name) {
  return readFileSync(name, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
}
