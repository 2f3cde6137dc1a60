import { createRequire } from 'node:module'
import { basename, extname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { unexpected } from '../unexpected.ts'
import { objectOf } from './check.ts'
import { isData, readData } from './data.ts'

const CODE = ['.js', '.mjs', '.cjs']
const TYPESCRIPT = ['.ts', '.mts', '.cts']

/** Reads what a file says of a configuration, as data or as code. What it is, is checked elsewhere. */
export async function readConfig(file: string): Promise<unknown> {
  const extension = extname(file)
  if (isData(file)) {
    const data = await readData(file)
    return basename(file) === 'package.json' ? objectOf(data, 'package.json').replylint : data
  }
  if (CODE.includes(extension)) return exported(await import(pathToFileURL(file).href))
  if (TYPESCRIPT.includes(extension)) return exported(await importTypeScript(file))
  throw unexpected('kind of configuration', extension, ['.ts', '.js', '.mjs', '.json', '.yml'])
}

function exported({ default: value }: { readonly default?: unknown }): unknown {
  if (value !== undefined) return value
  throw new TypeError('Unexpected module without a default export, expected a configuration')
}

/** What is needed of jiti, which whoever writes TypeScript brings, as for ESLint. */
interface Jiti {
  readonly createJiti: (from: string, options: object) => { readonly import: (file: string) => Promise<object> }
}

async function importTypeScript(file: string): Promise<object> {
  // Of Node 22.18 and later; the types of Node 20 do not know of it.
  if ((process.features as { readonly typescript?: unknown }).typescript) return import(pathToFileURL(file).href)
  const { createJiti } = jitiFor(file)
  return createJiti(file, { fsCache: false, interopDefault: false }).import(file)
}

function jitiFor(file: string): Jiti {
  try {
    return createRequire(file)('jiti') as Jiti
  } catch {
    throw new TypeError(
      `Unexpected TypeScript in Node ${process.versions.node}, expected Node 22.18 or later, or \`npm install --save-dev jiti\``,
    )
  }
}
