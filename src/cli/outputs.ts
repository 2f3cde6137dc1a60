import { fstatSync, type Stats, statSync } from 'node:fs'

let outputs: readonly Stats[] | undefined

/** Whether what this process writes goes into a file: it is read by nobody until it is whole. */
export function isOutput(path: string): boolean {
  outputs ??= [1, 2].map((descriptor) => fstatSync(descriptor)).filter((one) => one.isFile())
  if (outputs.length === 0) return false
  const facts = statSync(path, { throwIfNoEntry: false })
  return facts !== undefined && outputs.some(({ dev, ino }) => dev === facts.dev && ino === facts.ino)
}
