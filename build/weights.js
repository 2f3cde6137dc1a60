// npm run weights -- messages <file.jsonl> [module.ts]
// npm run weights -- replies <file.jsonl> [module.ts]
// npm run weights -- drafts <file.jsonl> [module.ts]
// Learns from labelled texts what words speak for, or circumstances, and writes it as a module of src/weights; the same
// texts give the same weights. Nothing of them is written but words that stand in many.
//
// messages: what customers write, and whether they have a problem. {customer, problem} or {thread, reply?, problem}, where
// `problem` says how surely a reader would want an apology or understanding for it: 0 to 1. The examples of the signal are
// learned from, too.
// replies: drafts, and what is tactless in them. {reply, thread?, spans: [[start, end, {rule: how surely it is due}]]}. The
// examples of the rules are learned from, too, and what all rules say instead.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { boost } from './weights/boost.js'
import { lasso } from './weights/lasso.js'
import { ridge } from './weights/ridge.js'

const HERE = fileURLToPath(new URL('.', import.meta.url))

/** How often each example of a rule is told, so that it is heard among thousands of sentences. */
const TOLD = 5
/** Whom a rewrite answers. */
const COMPLAINT = [{ from: 'customer', text: 'My parcel is still not here, I am fed up.' }]
/** In which parts of a logit weights are written. */
const PARTS = 10
/** In which parts of a logit trees are written. */
const LEAF_PARTS = 100
/** Words that add less, of these parts, are left out: there are many, and they say most of their texts. */
const LEAST = 2

/** Leaves out the trees that there are: they may ask what can no longer be measured. */
const UNTAUGHT = {
  name: 'untaught',
  setup: ({ onLoad }) => onLoad({ filter: /weights.missing\.ts$/ }, () => ({ contents: 'export const missing = {}' })),
}

let bundles = 0

const KINDS = {
  messages: { out: '../src/weights/problem.ts', learn: learnMessages },
  replies: { out: '../src/weights/tactless.ts', learn: learnReplies },
  drafts: { out: '../src/weights/missing.ts', learn: learnDrafts },
}

const [kind, file, given] = process.argv.slice(2)
if (!Object.hasOwn(KINDS, kind) || !file) {
  console.error(`Unexpected call, expected: npm run weights -- ${Object.keys(KINDS).join('|')} <file.jsonl>`)
  process.exit(2)
}
const out = given ?? fileURLToPath(new URL(KINDS[kind].out, import.meta.url))
const lines = readFileSync(file, 'utf8')
  .split('\n')
  .flatMap((line, index) => (line.trim() === '' ? [] : [{ ...JSON.parse(line), line: index + 1 }]))
writeFileSync(out, await KINDS[kind].learn(lines))

/** What speaks for it that a customer has a problem. */
async function learnMessages(lines) {
  const { CIRCUMSTANCES, examples, read } = await sourceOf('./weights/messages.ts')
  for (const { line, problem } of lines) checkSure(problem, 'problem', line)
  const messages = [...lines, ...examples]
  const told = read(messages)
  const weights = ridge(
    told.flatMap((one) => (one ? [[...one.circumstances.map((name) => `@${name}`), ...one.words]] : [])),
    messages.filter((_, index) => told[index]).map(({ problem }) => problem),
    15,
  )
  return moduleOf({
    name: 'problem',
    says: 'What speaks for it that a customer has a problem.',
    weights: parted(weights, CIRCUMSTANCES),
  })
}

/** What speaks for it, by rule, that a sentence of a reply is what the rule is about. */
async function learnReplies(lines) {
  const { CIRCUMSTANCES, read } = await sourceOf('./weights/replies.ts')
  const rules = new Set()
  for (const { line, spans } of lines) {
    if (!Array.isArray(spans)) throw new TypeError(`Unexpected spans ${spans} in line ${line}, expected an array`)
    for (const [rule, sure] of spans.flatMap(([, , due]) => Object.entries(due))) {
      checkSure(sure, rule, line)
      rules.add(rule)
    }
  }
  const told = read([...lines, ...(await examplesOf([...rules])), ...(await rewritesOf())])
  const features = told.map((one) => one.features)
  const learned = [...rules].sort().map((rule) => {
    const targets = told.map(({ due }) => due[rule] ?? 0)
    const weights = lasso(features, targets, 6, signOf)
    // Circumstances that tell nothing are not asked.
    const telling = CIRCUMSTANCES.filter((name) => partsOf(weights.get(`@${name}`) ?? 0) !== 0)
    return [rule, parted(weights, telling)]
  })
  return moduleOf({
    name: 'tactless',
    says: 'What speaks for it that a sentence is what a rule is about, by rule.',
    weights: Object.fromEntries(learned),
  })
}

/** Trees that tell, by rule, whether a reply lacks what the rule is about. */
async function learnDrafts(lines) {
  const { LEARNED, measure, signOfMeasure } = await sourceOf('./weights/drafts.ts')
  for (const { line, lacks } of lines) {
    if (typeof lacks !== 'object' || lacks === null)
      throw new TypeError(`Unexpected lacks ${lacks} in line ${line}, expected an object`)
    for (const [rule, sure] of Object.entries(lacks)) {
      if (!LEARNED.includes(rule))
        throw new TypeError(`Unexpected rule \`${rule}\` in line ${line}, expected one of ${LEARNED.join(', ')}`)
      checkSure(sure, rule, line)
    }
  }
  const drafts = [...lines, ...(await lackingExamplesOf(LEARNED))]
  const measured = measure(drafts)
  const learned = LEARNED.map((rule) => {
    const told = drafts.flatMap(({ lacks, of = rule }, index) => {
      const row = of === rule && measured[index][rule]
      return row ? [{ row, due: lacks[rule] ?? 0 }] : []
    })
    const trees = boost(
      told.map(({ row }) => row),
      told.map(({ due }) => due),
      signOfMeasure,
    )
    return `  '${rule}': \`\n${wrapped(trees.flatMap(notationOf), '    ')}\`,\n`
  })
  return `// Made by \`npm run weights\`: do not edit by hand.

/** What speaks for it that a reply lacks what a rule is about, by rule: decision trees. */
export const missing = {
${learned.join('')}} as const
`
}

/** A tree in prefix notation. */
function notationOf(tree) {
  if (typeof tree === 'number') return [String(Math.round(tree * LEAF_PARTS))]
  const { measure, bound, yes, no } = tree
  return [`${measure}<${Number(bound.toFixed(2))}`, ...notationOf(yes), ...notationOf(no)]
}

/** What all rules say instead: nothing is due in it. */
async function rewritesOf() {
  const { house } = await bundled({
    stdin: { contents: "export * as house from '../rules/index.ts'", resolveDir: HERE, loader: 'ts' },
  })
  const fillings = JSON.parse(readFileSync(join(HERE, '../tests/fillings.json'), 'utf8'))
  const texts = Object.values(house)
    .flatMap(({ rewrites }) => rewrites.flatMap(({ text = '' }) => text))
    .map((text) => text.replace(/\{(.+?)\}/g, (slot, name) => fillings[name] ?? slot))
  return texts.flatMap((reply) => Array(TOLD).fill({ reply, thread: COMPLAINT, spans: [] }))
}

/** The examples of rules about what is missing, as labelled drafts; each tells of its rule only. */
async function lackingExamplesOf(learned) {
  return (await docsOf())
    .filter(({ rule }) => learned.includes(rule))
    .flatMap(({ rule, bad, good }) => [
      ...bad.map((one) => ({ ...one, ...marked(one.reply, rule), of: rule, lacks: { [rule]: 1 } })),
      ...good.map((one) => ({ ...one, of: rule, lacks: {} })),
    ])
    .flatMap((one) => Array(TOLD).fill(one))
}

/** The examples of the rules that are learned, and what all rules pass, as labelled replies. */
async function examplesOf(learned) {
  return (await docsOf()).flatMap(({ rule, bad, good }) =>
    (learned.includes(rule) ? [...bad, ...good] : good).flatMap((one) =>
      Array(TOLD).fill({ ...one, ...marked(one.reply, rule) }),
    ),
  )
}

/** The examples of all rules, as drafts. */
async function docsOf() {
  const all = readdirSync(join(HERE, '../rules')).filter((file) => file.endsWith('.ts') && file !== 'index.ts')
  const imports = all.map((file, index) => `export { docs as d${index} } from '../rules/${file}'`).join('\n')
  const docs = await bundled({ stdin: { contents: imports, resolveDir: HERE, loader: 'ts' } })
  const draftsOf = (examples) => examples.map((one) => (typeof one === 'string' ? { reply: one } : one))
  return all.map((file, index) => {
    const { bad, good } = docs[`d${index}`]
    return { rule: file.slice(0, -'.ts'.length), bad: draftsOf(bad), good: draftsOf(good) }
  })
}

/** A reply without the stars around what is due in it, and where that stands. */
function marked(reply, rule) {
  const parts = reply.split('**')
  const spans = []
  let text = ''
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 1) spans.push([text.length, text.length + part.length, { [rule]: 1 }])
    text += part
  }
  return { reply: text, spans }
}

/** Kindness speaks for no rule. */
function signOf(feature) {
  return feature.startsWith('@no ') ? 1 : feature === '@caring' ? -1 : 0
}

function checkSure(value, what, line) {
  if (!(value >= 0 && value <= 1)) throw new TypeError(`Unexpected ${what} ${value} in line ${line}, expected 0 to 1`)
}

/** Weights as a module has them. */
function parted(weights, circumstances) {
  const words = {}
  for (const [name, weight] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const parts = partsOf(weight)
    if (name[0] !== '@' && Math.abs(parts) >= LEAST) (words[parts] ??= []).push(name)
  }
  return { circumstances: circumstances.map((name) => [name, partsOf(weights.get(`@${name}`) ?? 0)]), words }
}

function partsOf(weight) {
  return Math.round(weight * PARTS)
}

/** What a module of the source exports. */
function sourceOf(path) {
  return bundled({ entryPoints: [join(HERE, path)] })
}

async function bundled(entry) {
  const outfile = join(tmpdir(), `replylint-weights-${process.pid}-${bundles++}.mjs`)
  try {
    await build({ ...entry, outfile, bundle: true, format: 'esm', platform: 'node', plugins: [UNTAUGHT] })
    return await import(outfile)
  } finally {
    rmSync(outfile, { force: true })
  }
}

function moduleOf({ name, says, weights }) {
  return `import type { Weights } from '../types.ts'

// Made by \`npm run weights\`: do not edit by hand.

/** ${says} */
export const ${name} = ${'circumstances' in weights ? `${literalOf(weights, '')} as const satisfies Weights` : recordOf(weights)}
`
}

function recordOf(all) {
  const parts = Object.entries(all).map(([name, weights]) => `  ${keyOf(name)}: ${literalOf(weights, '  ')},\n`)
  return `{\n${parts.join('')}} as const satisfies Record<string, Weights>`
}

function literalOf({ circumstances, words }, indent) {
  const told = circumstances.map(([name, weight]) => `${indent}    ${keyOf(name)}: ${weight},\n`)
  const lines = Object.keys(words)
    .sort((a, b) => b - a)
    .map((weight) => `${indent}    '${weight}': \`\n${wrapped(words[weight], `${indent}      `)}\`,\n`)
  return `{\n${indent}  circumstances: {\n${told.join('')}${indent}  },\n${indent}  words: {\n${lines.join('')}${indent}  },\n${indent}}`
}

function keyOf(name) {
  return /^\w+$/.test(name) ? name : `'${name}'`
}

/** Words in lines of at most 120 characters. */
function wrapped(words, indent) {
  const lines = []
  let line = ''
  for (const word of words) {
    if (line !== '' && indent.length + line.length + 1 + word.length > 120) {
      lines.push(line)
      line = ''
    }
    line += line === '' ? word : ` ${word}`
  }
  return [...lines, line].map((one) => indent + one).join('\n')
}
