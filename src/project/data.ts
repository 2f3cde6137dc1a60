import { readFile, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { readJson } from '../documents/json.ts'

/** The longest configuration or rule pack that is read, in bytes. */
const LONGEST = 256 * 1024

/** Reads a file of data, JSON or YAML by its name. Throws an Error that says why it cannot. */
export async function readData(file: string): Promise<unknown> {
  const text = await readText(file)
  const data = extname(file) === '.json' ? parseJson(text) : (await import('./yaml.ts')).parseYaml(text)
  checkKeys(data)
  return data
}

/** Whether a file is of data, by its name. */
export function isData(file: string): boolean {
  return /\.(?:json|ya?ml)$/.test(file)
}

async function readText(file: string): Promise<string> {
  const { size, ...kind } = await stat(file).then((stats) => ({ size: stats.size, file: stats.isFile() }))
  if (!kind.file) throw new TypeError('Unexpected folder or device, expected a file')
  if (size > LONGEST) throw new TypeError('Unexpected length of more than 256 kB, expected a configuration')
  // Without a byte order mark, which is what a decoder does unless told otherwise.
  return new TextDecoder().decode(await readFile(file))
}

/** The value of a text in JSON. Throws a TypeError with the line and column where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The message of JavaScript's own parser would quote the file, and often names no place.
    readJson(text)
    throw new TypeError('Unexpected text, expected JSON')
  }
}

/** Keys that mean something else to JavaScript. */
const KEYS = ['__proto__', 'constructor', 'prototype']

/** Without recursion, for data may be deep, and each object once, for there may be aliases. */
function checkKeys(data: unknown): void {
  const seen = new Set<unknown>()
  const left = [data]
  while (left.length > 0) {
    const value = left.pop()
    if (typeof value !== 'object' || value === null || seen.has(value)) continue
    seen.add(value)
    const key = Object.keys(value).find((one) => KEYS.includes(one))
    if (key !== undefined) throw new TypeError(`Unexpected key \`${key}\`, expected none of that name`)
    for (const one of Object.values(value)) left.push(one)
  }
}
