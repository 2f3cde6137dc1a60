import { LONGEST } from './files.ts'

/** A line's bytes without its end, or `too-long`. */
export type Line = Uint8Array | 'too-long'

/**
 * Splits bytes into lines at `\n`: of each piece of input, the lines that end in it. No more is held than the
 * line that is being read, and of one that is too long nothing.
 */
export async function* splitLines(input: AsyncIterable<Buffer>): AsyncGenerator<readonly Line[]> {
  let held: Buffer[] = []
  let length = 0
  for await (const piece of input) {
    const lines: Line[] = []
    let start = 0
    for (let end = piece.indexOf(LINE_FEED); end >= 0; end = piece.indexOf(LINE_FEED, start)) {
      hold(piece.subarray(start, end))
      lines.push(release())
      start = end + 1
    }
    if (start < piece.length) hold(piece.subarray(start))
    yield lines
  }
  if (length > 0) yield [release()]

  function hold(part: Buffer): void {
    length += part.length
    if (length > LONGEST) held = []
    else held.push(part)
  }

  function release(): Line {
    const line = length > LONGEST ? 'too-long' : held.length === 1 ? held[0]! : Buffer.concat(held)
    held = []
    length = 0
    return line
  }
}

const LINE_FEED = 0x0a
