import type { Linter } from '../types.ts'

/** The linters whose reports are to have nothing private, so that what is shown of a reply may not either. */
export const redacting = new WeakSet<Linter>()
