import { isAbsolute, relative } from 'node:path'

/** Does what concerns a file, and throws what is thrown as a TypeError that names the file first. */
export async function within<Result>(file: string, work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (named.has(error as Error)) throw error
    const told = new TypeError(`${nameOf(file)}: ${problemOf(error)}`, { cause: error })
    named.add(told)
    throw told
  }
}

const named = new WeakSet<Error>()

/** The name of a file for people: from the folder that they are in. */
export function nameOf(file: string): string {
  return isAbsolute(file) ? relative(process.cwd(), file) || file : file
}

function problemOf(error: unknown): string {
  if (!(error instanceof Error)) return `Unexpected ${typeof error} thrown, expected a configuration`
  const [problem, pattern, caret] = error.message.split('\n')
  // Of a pattern: the pattern, and a caret below where it goes wrong.
  if (caret?.trim() === '^')
    return `${problem}, in \`${pattern!.trim()}\` after \`${pattern!.slice(2, caret.length - 1)}\``
  if (error.message.startsWith('Unexpected ')) return error.message
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return 'Unexpected missing file, expected one that exists'
  return `Unexpected ${code ?? `${error.name} (${problem})`}, expected a file that can be read`
}
