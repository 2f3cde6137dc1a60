import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Metafile, Plugin } from 'esbuild'
import { defineConfig } from 'tsup'

// `npm run coverage` asks which lines of the source a page ran.
const sourcemap = process.env.COVERAGE === undefined ? false : 'inline'

/** The engines of grammar, as they are imported. */
const ENGINES = ['wink-nlp', 'wink-eng-lite-web-model', 'compromise/two']

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      core: 'src/core.ts',
      cli: 'src/cli.ts',
      reporters: 'src/reporters/index.ts',
      editor: 'src/editor/index.ts',
      popover: 'src/editor/popover.ts',
      dom: 'src/editor/dom.ts',
      prosemirror: 'src/editor/prosemirror.ts',
      tiptap: 'src/editor/tiptap.ts',
      codemirror: 'src/editor/codemirror.ts',
      lexical: 'src/editor/lexical.ts',
      quill: 'src/editor/quill.ts',
      gate: 'src/gate/index.ts',
      'gate/page': 'src/gate/page.ts',
      checklist: 'src/checklist/index.ts',
      'checklist/element': 'src/checklist/element.ts',
      worker: 'src/worker/index.ts',
      'cli/thread': 'src/cli/thread.ts',
    },
    format: 'esm',
    target: 'es2022',
    platform: 'node',
    outDir: 'dist',
    clean: ['!worker', '!*.cjs'],
    splitting: true,
    // Readable on disk: pages minify with their own bundler, and servers do not care.
    minify: false,
    sourcemap,
    dts: false,
    removeNodeProtocol: false,
    // Of compromise, a global object that plugins of a host would change under us, so we bring our own; ignore is one file.
    noExternal: ['compromise', 'ignore', ...ENGINES],
    // What is bundled is to come as modules, which esbuild does not prefer for Node.
    esbuildOptions(options) {
      options.mainFields = ['module', 'main']
    },
    esbuildPlugins: [silent(), deferred(ENGINES), noticed('dist')],
  },
  {
    // The engines, which modules could only read before anything else is done.
    entry: { engines: 'src/engines.cjs', compromise: 'node_modules/compromise/src/two.js' },
    format: 'cjs',
    outExtension: () => ({ js: '.cjs' }),
    target: 'es2022',
    platform: 'node',
    outDir: 'dist',
    splitting: false,
    external: ['wink-nlp', 'wink-eng-lite-web-model', './compromise.cjs'],
    esbuildPlugins: [silent(), noticed('dist')],
  },
  {
    // What a page loads as it is: one script with all that it needs, so that it can be served from anywhere.
    entry: { thread: 'src/worker/thread.ts' },
    format: 'iife',
    outExtension: () => ({ js: '.js' }),
    target: 'es2022',
    platform: 'browser',
    outDir: 'dist/worker',
    clean: true,
    minify: true,
    noExternal: ['compromise', 'wink-nlp', 'wink-eng-lite-web-model'],
    esbuildPlugins: [silent(), noticed('dist/worker')],
  },
])

/** Takes from compromise the look at the host's settings: there it throws in some hosts, and prints replies in others. */
function silent(): Plugin {
  const settings = "typeof process === 'undefined' || !process.env ? self.env || {} : process.env"
  return {
    name: 'silent',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]compromise[\\/]src[\\/].*\.js$/, namespace: 'file' }, async ({ path }) => ({
        contents: (await readFile(path, 'utf8')).replace(settings, '{}'),
        loader: 'js',
      }))
    },
  }
}

/** Has modules be read when something of them is first asked for: see src/engines.cjs. */
function deferred(modules: readonly string[]): Plugin {
  const name = 'deferred'
  const engines = './engines.cjs'
  return {
    name,
    setup({ onLoad, onResolve }) {
      onResolve({ filter: new RegExp(`^(?:${modules.join('|')})$`) }, ({ path }) => ({ path, namespace: name }))
      onResolve({ filter: /^\.\/engines\.cjs$/, namespace: name }, () => ({ path: engines, external: true }))
      onLoad({ filter: /.*/, namespace: name }, ({ path }) => ({
        contents: `import engines from '${engines}'
const engine = () => engines[${JSON.stringify(path)}]
export default new Proxy(() => {}, {
  get: (_, name) => engine()[name],
  apply: (_, self, given) => engine()(...given),
  ownKeys: () => Reflect.ownKeys(engine()),
  getOwnPropertyDescriptor: (_, name) => Reflect.getOwnPropertyDescriptor(engine(), name),
})`,
      }))
    },
  }
}

/** By folder, the packages of which something is in its bundles so far. */
const bundled = new Map<string, Set<string>>()

/** Writes the licences of what is bundled beside it, into its folder. */
function noticed(folder: string): Plugin {
  return {
    name: 'noticed',
    setup({ onEnd }) {
      // In one go, as other bundles of the folder may end meanwhile.
      onEnd(({ metafile, errors }) => {
        if (!metafile || errors.length > 0) return
        const packages = new Set([...(bundled.get(folder) ?? []), ...bundledIn(metafile)])
        bundled.set(folder, packages)
        mkdirSync(folder, { recursive: true })
        writeFileSync(join(folder, 'THIRD-PARTY.txt'), notices([...packages].sort()))
      })
    },
  }
}

/** The folders of the packages of which something is in the bundle. */
function bundledIn({ outputs }: Metafile): readonly string[] {
  const files = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? file : [])),
  )
  return files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? [])
}

/** The licences of packages, as their authors worded them. */
function notices(folders: readonly string[]): string {
  const texts = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const file = readdirSync(folder).find((one) => /^licen[cs]e(\W|$)/i.test(one))
    if (!file) throw new Error(`Unexpected package ${name} without a licence file, expected one to reprint`)
    return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
  })
  const head = 'The files beside this one contain parts of these packages.\n'
  return [head, ...texts].join(`\n${'-'.repeat(80)}\n\n`)
}
