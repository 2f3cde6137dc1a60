import { readFileSync } from 'node:fs'
import { createContext, Script } from 'node:vm'
import { transform } from 'esbuild'
import { Miniflare } from 'miniflare'
import typescript from 'typescript'
import { describe, expect, test, vi } from 'vitest'
import { createLinter as createCoreLinter } from '../src/core.ts'
import { createLinter, type Draft, type Report } from '../src/index.ts'
import { bundle } from './bundle.ts'

// A runtime starts slowly where much else runs.
vi.setConfig({ testTimeout: 60_000 })

const DRAFT: Draft = JSON.parse(readFileSync('fixtures/faulty-kettle-third-contact.json', 'utf8'))
const { code: core } = await bundle('src/core.ts')
const thread = readFileSync('dist/worker/thread.js', 'utf8')

/** Core as a script that answers with a report as JSON. */
const SCRIPT = `${core.replace(/export\{.*?([\w$]+) as lint\b.*?\};?\s*$/s, 'JSON.stringify($1(DRAFT));')}`

/** The worker in a script: what it says is in \`said\`. */
const WORKER = `
const said = []
let listen
globalThis.addEventListener = (type, listener) => { listen = listener }
globalThis.postMessage = (answer) => said.push(answer)
${thread}
listen({ data: { config: {} } })
listen({ data: { id: 1, draft: DRAFT } })
`

describe('core', () => {
  test('runs where there is nothing but the language, and no code is made of text', () => {
    expect(JSON.parse(run(bare(), SCRIPT))).toEqual(plain(createCoreLinter()(DRAFT)))
  })

  test('runs where everything of the language is frozen', () => {
    const context = bare()
    run(context, FREEZE)
    expect(JSON.parse(run(context, SCRIPT))).toEqual(plain(createCoreLinter()(DRAFT)))
  })

  test('runs in workerd, as at Cloudflare', async () => {
    const script = `${core}\nexport default { async fetch(request) { return Response.json(LINT(await request.json())) } }`
    const lint = /([\w$]+) as lint\b/.exec(core)![1]!
    const miniflare = new Miniflare({
      modules: true,
      script: script.replace('LINT(', `${lint}(`),
      compatibilityDate: '2026-01-01',
      host: '127.0.0.1',
    })
    try {
      const { url } = { url: 'http://localhost/' }
      const response = await miniflare.dispatchFetch(url, { method: 'POST', body: JSON.stringify(DRAFT) })
      expect(await response.json()).toEqual(plain(createCoreLinter()(DRAFT)))
    } finally {
      await miniflare.dispose()
    }
  })
})

describe('the script of the worker', () => {
  test('runs where there is nothing but the language and messages, and no code is made of text', async () => {
    const context = bare()
    run(context, WORKER)
    await expect
      .poll(() => JSON.parse(run(context, 'JSON.stringify(said.at(-1))')))
      .toEqual({
        id: 1,
        report: plain(createLinter()(DRAFT)),
      })
  })
})

describe.each([
  ['core', core],
  ['the script of the worker', thread],
])('%s', (_, code) => {
  test('is JavaScript that Firefox ESR 115 reads as it is', async () => {
    const [newest, older] = await Promise.all(
      // Of escapes such as `\p{Lu}` esbuild trusts no browser, for the newest of them: Firefox has ours since 78.
      ['esnext', 'firefox115'].map((target) =>
        transform(code, { target, charset: 'utf8', supported: { 'regexp-unicode-property-escapes': true } }),
      ),
    )
    expect(older!.warnings).toEqual([])
    expect(older!.code === newest!.code).toBe(true)
  })

  test('asks for nothing that only V8 has, and for nothing of the network or Node', () => {
    expect(namesIn(code).filter((name) => ELSEWHERE.has(name))).toEqual([])
  })
})

/** What Firefox 115 has not, or nobody may use here. */
const ELSEWHERE = new Set(
  'captureStackTrace stackTraceLimit prepareStackTrace v8BreakIterator userAgentData memory chrome scheduler withResolvers groupBy isWellFormed toWellFormed fromAsync union intersection difference isSubsetOf isSupersetOf getOrInsert escape eval Function require process Buffer fetch XMLHttpRequest WebSocket EventSource sendBeacon importScripts localStorage indexedDB document'.split(
    ' ',
  ),
)

/** The names that code asks the global object or any other for, but for those that it gives itself. */
function namesIn(code: string): readonly string[] {
  const file = typescript.createSourceFile('bundle.js', code, typescript.ScriptTarget.ESNext, true)
  const asked = new Set<string>()
  const given = new Set<string>()
  const visit = (node: typescript.Node): void => {
    if (typescript.isPropertyAccessExpression(node) && typescript.isIdentifier(node.name)) {
      const { parent } = node
      const gives = typescript.isBinaryExpression(parent) && parent.left === node
      ;(gives ? given : asked).add(node.name.text)
    }
    if (typescript.isPropertyAssignment(node) || typescript.isShorthandPropertyAssignment(node))
      given.add(node.name.getText(file))
    if (typescript.isCallExpression(node) || typescript.isNewExpression(node)) {
      if (typescript.isIdentifier(node.expression)) asked.add(node.expression.text)
    }
    typescript.forEachChild(node, visit)
  }
  visit(file)
  return [...asked].filter((name) => !given.has(name))
}

/** A world with the language alone, that makes no code of text. */
function bare(): ReturnType<typeof createContext> {
  const context = createContext({}, { codeGeneration: { strings: false, wasm: false } })
  run(context, `const DRAFT = ${JSON.stringify(DRAFT)}`)
  return context
}

function run(context: ReturnType<typeof createContext>, code: string): string {
  return new Script(code).runInContext(context)
}

/** Freezes all that is reached from the global object, and the prototypes that only syntax reaches. */
const FREEZE = `
{
  const seen = new Set()
  const freeze = (value) => {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) return
    seen.add(value)
    for (const { value: part, get, set } of Object.values(Object.getOwnPropertyDescriptors(value)))
      for (const one of [part, get, set]) freeze(one)
    freeze(Object.getPrototypeOf(value))
    if (value !== globalThis) Object.freeze(value)
  }
  freeze(globalThis)
  for (const value of [function* () {}, async () => {}, async function* () {}, [][Symbol.iterator](), /a/[Symbol.matchAll]('a'), new Map().keys()]) freeze(value)
}
''`

/** A report as it is after JSON. */
function plain(report: Report): unknown {
  return JSON.parse(JSON.stringify(report))
}
