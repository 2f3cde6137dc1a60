// npm run weights -- <messages.jsonl> [module.ts]
// Learns what words of customers speak for a problem, and writes src/weights/problem.ts, or another module. A message is
// {customer, problem} or {thread, reply?, problem}, where `problem` says how surely a reader would want an apology or
// understanding for it: 0 to 1. Logistic regression over the words of a message, each once, and its circumstances; the same
// messages give the same weights. The examples of the signal are learned from, too. Nothing of the messages is written but
// words that stand in at least MANY of them.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** In so many messages a word stands that is learned. */
const MANY = 15
/** How strongly weights are drawn to 0. */
const RIDGE = 4
const STEPS = 400
/** In which parts of a logit weights are written. */
const PARTS = 10
/** Words that add less, of these parts, are left out: there are many, and they say most of their texts. */
const LEAST = 2

const [file, out = fileURLToPath(new URL('../src/weights/problem.ts', import.meta.url))] = process.argv.slice(2)
if (!file) {
  console.error('Unexpected call, expected: npm run weights -- <messages.jsonl> [module.ts]')
  process.exit(2)
}
const { CIRCUMSTANCES, examples, read } = await sourceOf('./weights/read.ts')
const messages = [...readFileSync(file, 'utf8').split('\n').flatMap(messageOf), ...examples]
const told = read(messages)
const weights = learn(
  told.flatMap((one) => (one ? [[...one.circumstances.map((name) => `@${name}`), ...one.words]] : [])),
  messages.filter((_, index) => told[index]).map(({ problem }) => problem),
)
const circumstances = CIRCUMSTANCES.map((name) => [name, partsOf(weights.get(`@${name}`) ?? 0)])
const words = {}
for (const [name, weight] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const parts = partsOf(weight)
  if (name[0] !== '@' && Math.abs(parts) >= LEAST) (words[parts] ??= []).push(name)
}
writeFileSync(out, moduleOf(circumstances, words))

/** The message of a line; none of an empty one. */
function messageOf(line, index) {
  if (line.trim() === '') return []
  const message = JSON.parse(line)
  if (!(message.problem >= 0 && message.problem <= 1))
    throw new TypeError(`Unexpected problem ${message.problem} in line ${index + 1}, expected 0 to 1`)
  return [message]
}

function partsOf(weight) {
  return Math.round(weight * PARTS)
}

/** What a module of the source exports. */
async function sourceOf(path) {
  const outfile = join(tmpdir(), `replylint-weights-${process.pid}.mjs`)
  const entryPoints = [fileURLToPath(new URL(path, import.meta.url))]
  try {
    await build({ entryPoints, outfile, bundle: true, format: 'esm', platform: 'node' })
    return await import(outfile)
  } finally {
    rmSync(outfile, { force: true })
  }
}

/** Log-odds by feature, by Adam on all messages at once. */
function learn(features, targets) {
  const counts = new Map()
  for (const some of features) for (const one of some) counts.set(one, (counts.get(one) ?? 0) + 1)
  const names = [...counts.keys()].filter((name) => name[0] === '@' || counts.get(name) >= MANY)
  const ids = new Map(names.map((name, id) => [name, id]))
  const rows = features.map((some) => some.map((one) => ids.get(one)).filter((id) => id !== undefined))
  const weight = new Float64Array(names.length)
  const first = new Float64Array(names.length)
  const second = new Float64Array(names.length)
  for (let step = 1; step <= STEPS; step++) {
    const gradient = weight.map((value, id) => (names[id] === '@always' ? 0 : RIDGE * value))
    rows.forEach((row, index) => {
      const error = 1 / (1 + Math.exp(-row.reduce((sum, id) => sum + weight[id], 0))) - targets[index]
      for (const id of row) gradient[id] += error
    })
    for (let id = 0; id < names.length; id++) {
      first[id] = 0.9 * first[id] + 0.1 * gradient[id]
      second[id] = 0.999 * second[id] + 0.001 * gradient[id] ** 2
      weight[id] -= (0.05 * (first[id] / (1 - 0.9 ** step))) / (Math.sqrt(second[id] / (1 - 0.999 ** step)) + 1e-8)
    }
  }
  return new Map(names.map((name, id) => [name, weight[id]]))
}

function moduleOf(circumstances, words) {
  const told = circumstances.map(([name, weight]) => `    ${/^\w+$/.test(name) ? name : `'${name}'`}: ${weight},`)
  const lines = Object.keys(words)
    .sort((a, b) => b - a)
    .map((weight) => `    '${weight}': \`\n${wrapped(words[weight])}\`,`)
  return `import type { Weights } from '../types.ts'

// Made by \`npm run weights\`: do not edit by hand.

/** What speaks for it that a customer has a problem. */
export const problem = {
  circumstances: {
${told.join('\n')}
  },
  words: {
${lines.join('\n')}
  },
} as const satisfies Weights
`
}

/** Words in lines of at most 120 characters. */
function wrapped(words) {
  const lines = ['']
  for (const word of words) {
    if (lines.at(-1).length + word.length > 112) lines.push('')
    lines.push(`${lines.pop()}${lines.at(-1) === '' ? '' : ' '}${word}`)
  }
  return lines.map((line) => `      ${line}`).join('\n')
}
