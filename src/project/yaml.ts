import { isScalar, LineCounter, parseDocument, visit } from 'yaml'

/** How many times what stands once may be meant by aliases. */
const MOST_ALIASES = 100

/** The value of a text in YAML 1.2. Throws a TypeError with the line where it is none, or says a key twice. */
export function parseYaml(text: string): unknown {
  const lineCounter = new LineCounter()
  // Its own look for keys said twice takes the square of their number.
  const document = parseDocument(text, { lineCounter, uniqueKeys: false, prettyErrors: false, schema: 'core' })
  const lineAt = (offset: number) => lineCounter.linePos(offset).line
  for (const { pos, message } of [...document.errors, ...document.warnings])
    throw new TypeError(`Unexpected YAML in line ${lineAt(pos[0])}, expected a file without: ${message}`)
  visit(document, {
    Map(_, { items }) {
      const keys = new Set<string>()
      for (const { key } of items) {
        if (!isScalar(key)) throw new TypeError('Unexpected key that is no text, expected a name')
        const name = String(key.value)
        if (keys.has(name))
          throw new TypeError(`Unexpected second \`${name}\` in line ${lineAt(key.range?.[0] ?? 0)}, expected one`)
        keys.add(name)
      }
    },
  })
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES })
  } catch (error) {
    if (error instanceof ReferenceError) throw new TypeError('Unexpected number of aliases, expected fewer')
    throw error
  }
}
