#!/usr/bin/env node
import { run } from './cli/run.ts'
import { say } from './cli/say.ts'
import { spareProcessor } from './cli/v8.ts'
import { escapeControls } from './reporters/escape.ts'

spareProcessor()

// A file is replaced in one go, so neither comes in between.
process.on('SIGINT', () => process.exit(130))
process.on('SIGTERM', () => process.exit(143))
process.on('SIGHUP', () => process.exit(129))
process.stdout.on('error', leave)
// Where nobody reads messages, the exit code still says it.
process.stderr.on('error', () => {})

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  // An exit of 1 would say that there are findings.
  say('Unexpected failure, expected a report')
  process.stderr.write(`${escapeControls(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`)
  process.exitCode = 2
}

/**
 * Ends when nobody reads the output any more, as `head` does after its last line, with what was found until then, or when it
 * cannot be written.
 */
function leave(error: NodeJS.ErrnoException): never {
  if (error.code === 'EPIPE') process.exit()
  say(`Unexpected ${error.code ?? error.message}, expected an output that can be written`)
  process.exit(2)
}
