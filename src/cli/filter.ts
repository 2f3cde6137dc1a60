import { createCounter } from './counter.ts'
import { STANDARD_INPUT } from './drafts.ts'
import { readPieces } from './files.ts'
import { splitLines } from './lines.ts'
import { problemOf } from './problem.ts'
import { ENOUGH, type Processors } from './processors.ts'
import { say } from './say.ts'
import type { Lines } from './work.ts'
import { write } from './write.ts'

/**
 * Answers each line of JSON with a line of JSON, in their order, and returns the exit code: 0 unless the
 * input cannot be read. However long the input is, it holds a few pieces of it and the line that these end in.
 */
export async function filter([file = '-']: readonly string[], processors: Processors): Promise<number> {
  const counter = createCounter('kept')
  try {
    for await (const answers of processors.each('lines', linesOf(file, processors))) {
      if (answers.length > 0) await write(`${answers.join('\n')}\n`)
      counter.add(answers.length)
    }
    return 0
  } catch (error) {
    say(`${file === '-' ? STANDARD_INPUT : file}: ${problemOf(error)}`)
    return 2
  } finally {
    counter.stop()
  }
}

async function* linesOf(file: string, processors: Processors): AsyncGenerator<Lines> {
  let number = 1
  for await (const lines of splitLines(readPieces(file))) {
    yield { lines, number }
    number += lines.length
    if (number > ENOUGH) processors.widen()
  }
}
