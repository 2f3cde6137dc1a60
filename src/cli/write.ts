import { once } from 'node:events'

/** Writes to standard output, and waits while whoever reads it has enough to read. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
