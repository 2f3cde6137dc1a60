/** A number with its noun, in the plural where it is not one. */
export function quantity(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`
}
