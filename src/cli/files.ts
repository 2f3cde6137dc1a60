import { createReadStream } from 'node:fs'

/** The longest file, standard input or line that is read, in bytes. */
export const LONGEST = 16 * 1024 * 1024

/** Reads a file, or standard input for `-`, piece by piece. Throws an Error that says why it cannot be read. */
export async function* readPieces(name: string): AsyncGenerator<Buffer> {
  try {
    yield* name === '-' ? process.stdin : createReadStream(name)
  } catch (error) {
    throw new Error(whyUnreadable(error as NodeJS.ErrnoException))
  }
}

/**
 * Reads a file whole, or standard input for `-`, with its byte order mark. Throws an Error that says why it
 * cannot be read: a folder, no UTF-8, binary, too long.
 */
export async function readText(name: string): Promise<string> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of readPieces(name)) {
    length += piece.length
    if (length > LONGEST)
      throw new Error(
        'Unexpected length of more than 16 MB, expected less: `--jsonl` reads any number of lines of JSON',
      )
    pieces.push(piece)
  }
  const text = decode(Buffer.concat(pieces))
  // UTF-16 without its mark is UTF-8, too, but no text.
  if (text.includes('\0')) throw new Error('Unexpected NUL byte as in a binary file, expected text in UTF-8')
  return text
}

/** The text of bytes, with their byte order mark. Throws an Error where they are not UTF-8. */
export function decode(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes)
  } catch {
    throw new Error('Unexpected bytes that are not UTF-8, expected text in UTF-8')
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function whyUnreadable({ code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'Unexpected missing file, expected one that exists'
    case 'EISDIR':
      return 'Unexpected folder, expected a file'
    case 'EACCES':
    case 'EPERM':
      return 'Unexpected file that may not be read, expected one that may'
    default:
      return `Unexpected ${code ?? message}, expected a file that can be read`
  }
}
