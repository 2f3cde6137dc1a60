import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { checkSync } from 'recheck'
import typescript from 'typescript'
import { expect, test } from 'vitest'

/** `npm run expressions` proves all anew, and writes down which; the suite proves those that are not written down. */
const WHOLE = process.env.EXPRESSIONS === 'whole'

const FILE = 'tests/hostile/expressions.json'

/** Which expressions were proven to take linear time, by their hash, and which were not, as they are written. */
interface Verdicts {
  readonly proven: readonly string[]
  /** What bounds them are the texts that they are given; `npm run growth` shows that it is enough. */
  readonly unproven: readonly string[]
}

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
  return checkSync(expression.slice(1, flags), expression.slice(flags + 1), { timeout: 20_000 }).status === 'safe'
}

const files = ['src', 'rules'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file}`),
)
const expressions = [...new Set(files.flatMap(expressionsIn))].sort()

test('every regular expression is proven to take linear time, or written down as one that is not', () => {
  if (WHOLE) {
    const [proven, unproven]: [string[], string[]] = [[], []]
    for (const one of expressions) (isProven(one) ? proven : unproven).push(one)
    const verdicts: Verdicts = { proven: proven.map(hashOf).sort(), unproven }
    writeFileSync(FILE, `${JSON.stringify(verdicts, undefined, 2)}\n`)
  }
  const { proven, unproven }: Verdicts = JSON.parse(readFileSync(FILE, 'utf8'))
  const unknown = expressions.filter((one) => !proven.includes(hashOf(one)) && !unproven.includes(one))
  expect(unknown.filter((one) => !isProven(one))).toEqual([])
}, 3_600_000)
