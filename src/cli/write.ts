import { once } from 'node:events'
import { fstatSync } from 'node:fs'
import { memo } from '../memo.ts'
import { eraseCount } from './counter.ts'

/** Writes to standard output, and waits while whoever reads it has enough to read. */
export function write(text: string): Promise<void> {
  return put(process.stdout, text)
}

/** Writes to standard error, as {@link write} does, as long as anybody reads it. */
export async function complain(text: string): Promise<void> {
  if (process.stderr.writable) await put(process.stderr, text).catch(() => {})
}

async function put(stream: NodeJS.WriteStream & { readonly fd: number }, text: string): Promise<void> {
  // Also what goes through a pipe may end on the same terminal.
  if (!memo(isFile, stream.fd, (fd) => fstatSync(fd).isFile())) eraseCount()
  if (!stream.write(text)) await once(stream, 'drain')
}

/** By descriptor, whether it leads to a file. */
const isFile = new Map<number, boolean>()
