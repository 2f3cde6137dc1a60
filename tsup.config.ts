import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Metafile, Plugin } from 'esbuild'
import { defineConfig } from 'tsup'

// `npm run coverage` asks which lines of the source a page ran.
const sourcemap = process.env.COVERAGE === undefined ? false : 'inline'

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
    clean: ['!worker'],
    splitting: true,
    // Readable on disk: pages minify with their own bundler, and servers do not care.
    minify: false,
    sourcemap,
    dts: false,
    removeNodeProtocol: false,
    // Of compromise, a global object that plugins of a host would change under us, so we bring our own; ignore is one file.
    noExternal: ['compromise', 'ignore'],
    external: ['wink-nlp', 'wink-eng-lite-web-model'],
    // What is bundled is to come as modules, which esbuild does not prefer for Node.
    esbuildOptions(options) {
      options.mainFields = ['module', 'main']
    },
    esbuildPlugins: [silent(), onFirstUse('compromise/two'), noticed('dist')],
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

/** Puts off the start of a module, which takes longer than many lints, until something of it is asked for. */
function onFirstUse(module: string): Plugin {
  const name = 'on-first-use'
  return {
    name,
    setup({ onLoad, onResolve, resolve }) {
      onResolve({ filter: new RegExp(`^${module}$`) }, async ({ kind, resolveDir, pluginData }) => {
        if (pluginData === name) return undefined
        const { path: file } = await resolve(module, { kind, resolveDir, pluginData: name })
        return { path: module, namespace: name, pluginData: file }
      })
      onLoad({ filter: /.*/, namespace: name }, ({ pluginData: file }) => ({
        contents: `export default new Proxy({}, { get: (_, name) => require(${JSON.stringify(file)}).default[name] })`,
        resolveDir: dirname(file),
      }))
    },
  }
}

/** Writes the licences of what is bundled beside it, into its folder. */
function noticed(folder: string): Plugin {
  return {
    name: 'noticed',
    setup({ onEnd }) {
      onEnd(async ({ metafile, errors }) => {
        if (!metafile || errors.length > 0) return
        await mkdir(folder, { recursive: true })
        await writeFile(join(folder, 'THIRD-PARTY.txt'), await notices(bundledIn(metafile)))
      })
    },
  }
}

/** The folders of the packages of which something is in the bundle, by the alphabet. */
function bundledIn({ outputs }: Metafile): readonly string[] {
  const files = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? file : [])),
  )
  const folders = files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? [])
  return [...new Set(folders)].sort()
}

/** The licences of packages, as their authors worded them. */
async function notices(folders: readonly string[]): Promise<string> {
  const texts = folders.map(async (folder) => {
    const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
    const file = (await readdir(folder)).find((one) => /^licen[cs]e(\W|$)/i.test(one))
    if (!file) throw new Error(`Unexpected package ${name} without a licence file, expected one to reprint`)
    return `${name} ${version} (${license})\n\n${(await readFile(join(folder, file), 'utf8')).trim()}\n`
  })
  const head = 'The files beside this one contain parts of these packages.\n'
  return [head, ...(await Promise.all(texts))].join(`\n${'-'.repeat(80)}\n\n`)
}
