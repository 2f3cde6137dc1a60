/** An error in a file: what stands there, where, by line and column from 1, and what was expected. */
export function mistake(source: string, offset: number, found: string, expected: string): TypeError {
  const before = source.slice(source.startsWith('\ufeff') ? 1 : 0, offset).split(/\r\n|\n|\r/)
  return new TypeError(
    `Unexpected ${found} in line ${before.length}, column ${before.at(-1)!.length + 1}, expected ${expected}`,
  )
}

/** The character at an offset, for an error to name. */
export function found(source: string, offset: number): string {
  return offset < source.length ? `\`${String.fromCodePoint(source.codePointAt(offset)!)}\`` : 'end'
}
