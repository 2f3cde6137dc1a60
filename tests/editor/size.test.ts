import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { bundleForPage } from '../bundle.ts'

const peers = Object.keys(manifest.peerDependencies)

/** How many bytes each may take, minified and compressed, without the editor that it is for. */
const LARGEST = {
  index: 2_100,
  popover: 4_000,
  dom: 3_700,
  prosemirror: 2_700,
  tiptap: 2_700,
  codemirror: 1_900,
  lexical: 2_700,
  quill: 2_300,
}

test.each(Object.entries(LARGEST))(
  'src/editor/%s.ts takes at most %i bytes, without an editor or a linter',
  async (name, largest) => {
    const { code, imports, bytesByFile } = await bundleForPage(`src/editor/${name}.ts`, peers)
    const size = gzipSync(code, { level: 9 }).length
    console.log(`replylint/${name === 'index' ? 'editor' : name}: ${size} bytes compressed, ${code.length} minified`)
    expect(size).toBeLessThanOrEqual(largest)
    expect(imports.filter((one) => !peers.some((peer) => one === peer || one.startsWith(`${peer}/`)))).toEqual([])
    expect(bytesByFile.filter(([file]) => !/^src\/(?:editor|page)\//.test(file))).toEqual([])
  },
)
