import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import manifest from '../package.json' with { type: 'json' }

/** What a page downloads for one door of the package. */
export interface Bundle {
  readonly code: string
  /** What it still imports. */
  readonly imports: readonly string[]
  /** How many minified bytes came from which file, the most first. */
  readonly bytesByFile: readonly (readonly [file: string, bytes: number])[]
}

/** Bundles and minifies a file of the repository as a page would that has its editor already. */
export async function bundle(file: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
    entryPoints: [file],
    external: Object.keys(manifest.peerDependencies),
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    write: false,
    metafile: true,
  })
  const [{ inputs, imports }] = Object.values(metafile.outputs) as [(typeof metafile.outputs)[string]]
  return {
    code: outputFiles[0]!.text,
    imports: imports.map(({ path }) => path),
    bytesByFile: Object.entries(inputs)
      .map(([file, { bytesInOutput }]) => [file, bytesInOutput] as const)
      .sort((a, b) => b[1] - a[1]),
  }
}
