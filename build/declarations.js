// Finishes what `tsc -p tsconfig.build.json` wrote. TypeScript leaves the `.ts` of relative imports in declarations,
// where the files beside them end in `.js`; and it writes declarations of files that no door leads to.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import typescript from 'typescript'

const FOLDER = 'dist/types'

/** The declarations that the doors lead to, by file, with their text. */
const reached = new Map()
const { exports } = JSON.parse(readFileSync('package.json', 'utf8'))
for (const { types } of Object.values(exports)) if (types) reach(normalize(types))

rmSync(FOLDER, { recursive: true })
for (const [file, text] of reached) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

function reach(file) {
  if (reached.has(file)) return
  const text = readFileSync(file, 'utf8')
  const relative = typescript.preProcessFile(text).importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
  reached.set(file, withJs(text, relative))
  for (const { fileName } of relative) reach(join(dirname(file), fileName.replace(/\.ts$/, '.d.ts')))
}

/** The text with `.js` for the `.ts` of each import, from the last to the first so that their places stay. */
function withJs(text, imports) {
  return imports
    .toSorted((a, b) => b.pos - a.pos)
    .reduce((rest, { fileName, pos }) => {
      const start = rest.indexOf(fileName, pos)
      return `${rest.slice(0, start)}${fileName.replace(/\.ts$/, '.js')}${rest.slice(start + fileName.length)}`
    }, text)
}
