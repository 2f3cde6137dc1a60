import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import typescript from 'typescript'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'

// What is loaded is the whole package, engines and all.
vi.setConfig({ testTimeout: 60_000 })

const blocks = [...readFileSync('docs/gate.md', 'utf8').matchAll(/^## (.*?)\n.*?^```js\n(.*?)^```$/gms)].map(
  ([, title, code]) => [title!, code!] as const,
)
const recipe = (title: string) => blocks.find(([named]) => named === title)![1]

const DOORS: Readonly<Record<string, string>> = {
  'replylint/core': 'src/core.ts',
  'replylint/gate/page': 'src/gate/page.ts',
  'replylint/gate': 'src/gate/index.ts',
  'replylint/worker': 'src/worker/index.ts',
  replylint: 'src/index.ts',
}

// Beside the repository's own modules, so that the engines are found.
const folder = await mkdtemp('node_modules/.recipes-')
afterAll(() => rm(folder, { recursive: true }))
afterEach(() => vi.unstubAllGlobals())

test('the recipes satisfy the compiler', () => {
  expect(blocks.map(([title]) => title)).toEqual([
    'The policy',
    'A form',
    'Zendesk',
    'A Node endpoint',
    'Drafts of a language model',
  ])
  expect(complaintsAbout(blocks.map(([, code]) => code))).toEqual([])
})

test('the policy of the documentation is one', async () => {
  const { onSocial } = await load('The policy')
  const report = { findings: [], moves: [], signals: [], stage: 'first', ignored: [], undecided: [] }
  expect(onSocial(report)).toMatchObject({ action: 'send', mode: 'warn', channel: 'social' })
})

describe('the recipe for Zendesk', () => {
  const sendAnyway = { checked: false }
  let save: () => Promise<unknown>

  async function submit(text: string, type = 'publicReply'): Promise<unknown> {
    const conversation = [{ author: { role: 'end-user' }, message: { content: '<p>Where is my parcel?</p>' } }]
    vi.stubGlobal('ZAFClient', {
      init: () => ({
        on: (event: string, listen: typeof save) => {
          expect(event).toBe('ticket.save')
          save = listen
        },
        get: async () => ({ comment: { text, type }, 'ticket.conversation': conversation }),
      }),
    })
    vi.stubGlobal('document', { querySelector: () => sendAnyway })
    vi.stubGlobal(
      'DOMParser',
      class {
        parseFromString(html: string) {
          return { body: { textContent: html.replace(/<[^>]*>/g, '') } }
        }
      },
    )
    await load('Zendesk')
    return save()
  }

  test('saves what nothing is found in, and internal notes', async () => {
    expect(await submit('<p>Hi Ana, your parcel left our depot today.</p>')).toBe(true)
    expect(await submit('<p>Calm down.</p>', 'internalNote')).toBe(true)
  })

  test('rejects with a sentence for the agent, and saves once where the box is ticked', async () => {
    await expect(submit('<p>Calm down.</p>')).rejects.toMatch(/^This reply is worth a second look: /)
    sendAnyway.checked = true
    expect(await submit('<p>Calm down.</p>')).toBe(true)
    expect(sendAnyway.checked).toBe(false)
  })
})

test('the endpoint decides, logs no text, and says what is wrong with a body', async () => {
  const logged = vi.spyOn(console, 'log').mockImplementation(() => {})
  const { server } = (await load('A Node endpoint')) as { readonly server: Server }
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const ask = async (body: string) => {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const response = await fetch(url, { method: 'POST', body })
    return [response.status, await response.json()]
  }
  try {
    expect(await ask(JSON.stringify({ reply: 'Calm down, you idiot.' }))).toEqual([
      200,
      expect.objectContaining({ action: 'block', summary: expect.stringContaining('should not go out') }),
    ])
    expect(await ask('{')).toEqual([400, { error: expect.stringContaining('JSON') }])
    expect(await ask('{}')).toEqual([400, { error: 'Unexpected `reply` undefined, expected a string' }])
    expect(await ask(JSON.stringify('a'.repeat(200_001)))).toEqual([400, { error: expect.stringContaining('body') }])
    expect(logged.mock.calls.join('\n')).toMatch(/^\{"action":"block".*"insult":1/)
    expect(logged.mock.calls.join('\n')).not.toContain('idiot')
  } finally {
    logged.mockRestore()
    await new Promise((done) => server.close(done))
  }
})

describe('the recipe for a language model', () => {
  const thread = [{ from: 'customer', text: 'My parcel is lost!' }]
  const good =
    "Hi Ana, I'm sorry your parcel is lost, and thank you for telling us. I've sent a new one today; it will be with you on Friday."

  test('has the model mend what was found, in words and with a way out', async () => {
    const { repaired } = await load('Drafts of a language model')
    const ask = vi.fn(async (_task: string) => good)
    expect(await repaired({ reply: 'Calm down.', thread }, ask)).toMatchObject({ reply: good, mayBeSent: true })
    expect(ask).toHaveBeenCalledOnce()
    expect(ask.mock.calls[0]![0]).toMatch(/Draft:\nCalm down\.\n\nFaults:\n.*- “Calm down”: .* Better: “/s)
  })

  test('gives it to a person after two rounds', async () => {
    const { repaired } = await load('Drafts of a language model')
    const ask = vi.fn(async () => 'Just calm down.')
    expect(await repaired({ reply: 'Calm down.', thread }, ask)).toMatchObject({
      reply: 'Just calm down.',
      mayBeSent: false,
      summary: expect.stringContaining('should not go out'),
    })
    expect(ask).toHaveBeenCalledTimes(2)
  })

  test('asks no model to mend what was not read', async () => {
    const { repaired } = await load('Drafts of a language model')
    const ask = vi.fn()
    const reply =
      'Bonjour, nous avons bien reçu votre message et nous vous répondrons dans les meilleurs délais possibles.'
    expect(await repaired({ reply, thread }, ask)).toMatchObject({ reply, mayBeSent: false })
    expect(ask).not.toHaveBeenCalled()
  })
})

/** Runs a recipe anew, and returns what it exports. */
// biome-ignore lint/suspicious/noExplicitAny: each exports what it does.
async function load(title: string): Promise<Record<string, any>> {
  const outfile = resolve(join(folder, `${title.replaceAll(' ', '-')}-${Math.random()}.mjs`))
  await build({
    stdin: { contents: recipe(title), resolveDir: '.', loader: 'js' },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    external: ['wink-nlp', 'wink-eng-lite-web-model', 'compromise'],
    alias: Object.fromEntries(Object.entries(DOORS).map(([door, file]) => [door, resolve(file)])),
    logLevel: 'error',
  })
  return import(pathToFileURL(outfile).href)
}

/** What TypeScript says about JavaScript of somebody who uses the package. */
function complaintsAbout(codes: readonly string[]): readonly string[] {
  const files = new Map(codes.map((code, index) => [resolve(`recipe-${index}.js`), code]))
  files.set(resolve('zendesk.d.ts'), 'declare const ZAFClient: { init(): any }')
  const options: typescript.CompilerOptions = {
    module: typescript.ModuleKind.NodeNext,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: ['node'],
    paths: Object.fromEntries(
      Object.entries(DOORS).map(([door, file]) => [door, [`./dist/types/${file.replace('.ts', '.d.ts')}`]]),
    ),
    strict: true,
    noImplicitAny: false,
    allowJs: true,
    checkJs: true,
    skipLibCheck: true,
    noEmit: true,
  }
  const host = typescript.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  host.fileExists = (name) => files.has(name) || fileExists(name)
  host.getSourceFile = (name, target, ...rest) =>
    files.has(name) ? typescript.createSourceFile(name, files.get(name)!, target) : getSourceFile(name, target, ...rest)
  const program = typescript.createProgram([...files.keys()], options, host)
  return typescript
    .getPreEmitDiagnostics(program)
    .filter(({ file }) => file && files.has(file.fileName))
    .map(({ messageText, file }) => `${file?.fileName}: ${typescript.flattenDiagnosticMessageText(messageText, '\n')}`)
}
