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
 * cannot be read: a folder, no UTF-8 or, in a file, UTF-16 with its mark, binary, too long.
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
  const bytes = Buffer.concat(pieces)
  // What is mended of standard input is written in UTF-8.
  const text = name === '-' ? decode(bytes) : decode(bytes, encodingOf(bytes))
  // UTF-16 without its mark is UTF-8, too, but no text.
  if (text.includes('\0')) throw new Error('Unexpected NUL byte as in a binary file, expected text in UTF-8')
  return text
}

/** The text of bytes, with their byte order mark. Throws an Error where they are not in the encoding. */
export function decode(bytes: Uint8Array, encoding: Encoding = 'UTF-8'): string {
  try {
    return decoders[encoding].decode(bytes)
  } catch {
    throw new Error(`Unexpected bytes that are not ${encoding}, expected text in UTF-8`)
  }
}

/** The bytes of a text, as a file has them that begins with these. */
export function encode(text: string, begin: Uint8Array): Buffer {
  const encoding = encodingOf(begin)
  const bytes = Buffer.from(text, encoding === 'UTF-8' ? 'utf8' : 'utf16le')
  return encoding === 'UTF-16BE' ? bytes.swap16() : bytes
}

function encodingOf([first, second]: Uint8Array): Encoding {
  if (first === 0xff && second === 0xfe) return 'UTF-16LE'
  return first === 0xfe && second === 0xff ? 'UTF-16BE' : 'UTF-8'
}

type Encoding = keyof typeof decoders

const decoders = {
  'UTF-8': decoderOf('utf-8'),
  'UTF-16LE': decoderOf('utf-16le'),
  'UTF-16BE': decoderOf('utf-16be'),
}

function decoderOf(label: string): TextDecoder {
  return new TextDecoder(label, { fatal: true, ignoreBOM: true })
}

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
