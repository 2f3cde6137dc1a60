/** What is said of whatever was thrown: the message of an error. */
export function problemOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
