import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { checkSync } from 'recheck'
import typescript from 'typescript'
import { expect, test } from 'vitest'
import { UNPROVEN } from './hostile/unproven.ts'

/**
 * `npm run expressions` proves all anew, and `EXPRESSIONS=new` those that are not written down; both write down which. The
 * suite proves those that are not written down.
 */
const { EXPRESSIONS } = process.env

/** How long an expression is that is a list of words, of which no proof comes to an end, in UTF-16 units. */
const LIST = 2_000

/** The hashes of those that were proven to take linear time. */
const FILE = 'tests/hostile/expressions.json'

const hashOf = (expression: string) => createHash('sha256').update(expression).digest('hex').slice(0, 12)

/** The regular expressions in a file, as they are written. */
function expressionsIn(file: string): readonly string[] {
  const found: string[] = []
  const visit = (node: typescript.Node): void => {
    if (typescript.isRegularExpressionLiteral(node)) found.push(node.text)
    typescript.forEachChild(node, visit)
  }
  visit(typescript.createSourceFile(file, readFileSync(file, 'utf8'), typescript.ScriptTarget.Latest, true))
  return found
}

/** Whether it is proven that an expression takes time linear in its text. */
function isProven(expression: string): boolean {
  const flags = expression.lastIndexOf('/')
  // What `d` asks for costs no time, and is not known there.
  const letters = expression.slice(flags + 1).replace('d', '')
  return checkSync(expression.slice(1, flags), letters, { timeout: 60_000 }).status === 'safe'
}

const files = ['src', 'rules'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file}`),
)

/** The regular expressions that are put together from parts when the house starts and first suggests something. */
async function composed(): Promise<readonly string[]> {
  const made: string[] = []
  const given = globalThis.RegExp
  globalThis.RegExp = new Proxy(given, {
    construct(target, words: [string, string?]) {
      const expression = new target(...words)
      if (/^(?!.*node_modules).*\/(?:src|rules)\//.test(new Error().stack!.split('\n')[2]!))
        made.push(String(expression))
      return expression
    },
  })
  try {
    const { createLinter } = await import('../src/index.ts')
    const { findings } = createLinter({ extends: 'strict' })({
      reply: 'Hi Ana,\nPlease calm down. That is our policy.',
      thread: [{ from: 'customer', text: 'My kettle broke after two days, order number 41772! – Ana' }],
    })
    for (const { suggestions } of findings) expect(suggestions).toBeDefined()
  } finally {
    globalThis.RegExp = given
  }
  return made.filter(({ length }) => length < LIST)
}

test('every regular expression is proven to take linear time, or written down as one that is not, with why that is well', async () => {
  const expressions = [...new Set([...files.flatMap(expressionsIn), ...(await composed())])].sort()
  expect(UNPROVEN.filter(({ expression }) => !expressions.includes(expression))).toEqual([])
  const rest = expressions.filter((one) => !UNPROVEN.some(({ expression }) => one === expression))
  const proven: readonly string[] = EXPRESSIONS === 'whole' ? [] : JSON.parse(readFileSync(FILE, 'utf8'))
  const unknown = rest.filter((one) => !proven.includes(hashOf(one)))
  const failed = unknown.filter((one) => !isProven(one))
  if (EXPRESSIONS) {
    const hashes = rest.filter((one) => !failed.includes(one)).map(hashOf)
    writeFileSync(FILE, `${JSON.stringify(hashes.sort(), undefined, 2)}\n`)
  }
  expect(failed).toEqual([])
}, 3_600_000)
