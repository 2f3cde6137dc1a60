// npm run accuracy -- <drafts.jsonl> <labels.jsonl>
// Measures how often the findings of each rule stand where a reader has marked something of the rule's kind, and writes
// rules/accuracy.json, from which rules/README.md is made. Drafts are {id, reply, thread?}; labels {id, labels: [{cat, quote?}]},
// where a label without quote is of the whole reply. Nothing of their texts is written.
import { readFileSync, writeFileSync } from 'node:fs'
import { createLinter } from '../dist/index.js'

/** The categories of the labels that a finding of a rule may stand for. Rules that are not named look for what was not labelled. */
const CATEGORIES = {
  'acknowledge-first': 'missing-acknowledgement missing-apology',
  assumption: 'assumption blame doubt condescension',
  'blame-you': 'blame assumption doubt defensive reproach',
  'but-eraser': 'non-apology defensive excuse contradiction dismissive cold-refusal policy-shield blame doubt',
  'calm-down': 'calm-down dismissive insult',
  'comparing-customers': 'defensive dismissive contradiction doubt',
  condescension: 'condescension dismissive reproach blame contradiction',
  'curt-reply': 'dismissive flippant cold-refusal missing-next-step missing-acknowledgement missing-apology',
  'dead-end-refusal': 'cold-refusal policy-shield dismissive excuse',
  defensive: 'defensive excuse contradiction dismissive doubt blame',
  deflection: 'excuse vague-next-step dismissive cold-refusal defensive',
  'direct-contradiction': 'contradiction defensive doubt',
  'doubting-customer': 'doubt contradiction defensive non-apology',
  'hindsight-blame': 'blame reproach condescension defensive',
  insult: 'insult defensive contradiction doubt',
  jargon: 'jargon boilerplate',
  'liability-admission': 'defensive threat',
  minimizing: 'dismissive defensive non-apology excuse',
  'missing-apology': 'missing-apology',
  'missing-empathy': 'missing-acknowledgement',
  'missing-next-step': 'missing-next-step vague-next-step',
  'missing-restatement': 'missing-acknowledgement',
  'missing-thanks': 'missing-thanks',
  'must-directive': 'command condescension blame',
  'negative-framing': 'cold-refusal policy-shield excuse',
  'no-owner': 'vague-next-step excuse boilerplate',
  'non-apology': 'non-apology boilerplate dismissive doubt',
  'over-apology': 'boilerplate non-apology',
  'overclaimed-empathy': 'boilerplate assumption dismissive flippant',
  overpromise: 'overpromise boilerplate vague-next-step',
  'passive-aggressive': 'reproach insult defensive condescension doubt dismissive contradiction',
  'passive-responsibility': 'excuse defensive non-apology vague-next-step',
  'policy-shield': 'policy-shield cold-refusal defensive excuse',
  'premature-close': 'dismissive cold-refusal boilerplate missing-next-step',
  'robotic-filler': 'boilerplate overpromise jargon vague-next-step',
  rushing: 'calm-down dismissive command boilerplate vague-next-step',
  shouting: 'shouting flippant',
  slang: 'flippant jargon shouting',
  'tone-mismatch': 'flippant shouting dismissive',
  ultimatum: 'threat command blame',
  'unanswered-question': 'missing-next-step dismissive vague-next-step cold-refusal',
  'vague-apology': 'boilerplate non-apology',
  'vague-commitment': 'vague-next-step boilerplate overpromise',
  'why-question': 'blame doubt defensive condescension',
}

const [drafts, labels] = process.argv.slice(2)
if (!drafts || !labels) {
  console.error('Unexpected call, expected: npm run accuracy -- <drafts.jsonl> <labels.jsonl>')
  process.exit(2)
}

const lint = createLinter({ extends: 'strict' })
const marked = new Map(lines(labels).map((entry) => [entry.id, entry.labels]))
const read = lines(drafts).filter(({ id }) => marked.has(id))
const measured = {}
for (const { id, reply, thread } of read) {
  for (const { ruleId, range } of lint({ reply, thread }).findings) {
    const categories = CATEGORIES[ruleId]?.split(' ')
    if (!categories) continue
    const rule = (measured[ruleId] ??= { findings: 0, right: 0 })
    rule.findings++
    if (marked.get(id).some(({ cat, quote }) => categories.includes(cat) && stands(reply, quote, range))) rule.right++
  }
}

const rules = Object.fromEntries(Object.entries(measured).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(
  new URL('../rules/accuracy.json', import.meta.url),
  `${JSON.stringify({ replies: read.length, rules }, null, 2)}\n`,
)
for (const [id, { findings, right }] of Object.entries(rules)) {
  console.log(
    `${id.padEnd(24)} ${String(right).padStart(4)} of ${String(findings).padStart(4)} ${((100 * right) / findings).toFixed(0)} %`,
  )
}

/** Whether a quote stands in a reply where something was found; a label without quote is of all of it. */
function stands(reply, quote, [start, end]) {
  if (!quote) return true
  for (let at = reply.indexOf(quote); at !== -1; at = reply.indexOf(quote, at + 1)) {
    if (at < end && start < at + quote.length) return true
  }
  return false
}

function lines(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
}
