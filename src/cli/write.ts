import { once } from 'node:events'
import type { WriteStream } from 'node:tty'
import { eraseCount } from './counter.ts'

/** Writes to standard output, and waits while whoever reads it has enough to read. */
export function write(text: string): Promise<void> {
  return put(process.stdout, text)
}

/** Writes to standard error, as {@link write} does. */
export function complain(text: string): Promise<void> {
  return put(process.stderr, text)
}

async function put(stream: WriteStream, text: string): Promise<void> {
  if (stream.isTTY) eraseCount()
  if (!stream.write(text)) await once(stream, 'drain')
}
