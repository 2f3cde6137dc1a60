import { isAbsolute, relative } from 'node:path'

/** Whether a path is a folder or leads to something in it, by their names alone. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return !isAbsolute(way) && !/^\.\.(?:$|[\\/])/.test(way)
}
