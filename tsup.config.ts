import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Metafile, Plugin } from 'esbuild'
import { defineConfig } from 'tsup'

export default defineConfig({
  entry: { index: 'src/index.ts', core: 'src/core.ts', cli: 'src/cli.ts', worker: 'src/cli/worker.ts' },
  format: 'esm',
  target: 'es2022',
  platform: 'node',
  outDir: 'dist',
  clean: true,
  splitting: true,
  // Readable on disk: pages minify with their own bundler, and servers do not care.
  minify: false,
  dts: false,
  removeNodeProtocol: false,
  // A global object that plugins of a host would change under us, so we bring our own.
  noExternal: ['compromise'],
  external: ['wink-nlp', 'wink-eng-lite-web-model'],
  esbuildPlugins: [silent(), onFirstUse('compromise/two'), noticed()],
})

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

/** Writes the licences of what is bundled beside it. */
function noticed(): Plugin {
  return {
    name: 'noticed',
    setup({ onEnd }) {
      onEnd(async ({ metafile, errors }) => {
        if (!metafile || errors.length > 0) return
        await mkdir('dist', { recursive: true })
        await writeFile('dist/THIRD-PARTY.txt', await notices(bundledIn(metafile)))
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
    const file = (await readdir(folder)).find((one) => /^licen[cs]e(\.|$)/i.test(one))
    if (!file) throw new Error(`Unexpected package ${name} without a licence file, expected one to reprint`)
    return `${name} ${version} (${license})\n\n${(await readFile(join(folder, file), 'utf8')).trim()}\n`
  })
  const head = 'The files beside this one contain parts of these packages.\n'
  return [head, ...(await Promise.all(texts))].join(`\n${'-'.repeat(80)}\n\n`)
}
