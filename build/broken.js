// Prints the tests that failed, of a report of vitest's in JSON: the file, the name, what was said.
// Usage: node build/broken.js REPORT

import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import process from 'node:process'
import { stripVTControlCharacters } from 'node:util'

/** How much of what is said is printed: lines of one test. */
const LINES = 12

const { testResults } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
for (const { name, status, message, assertionResults } of testResults) {
  const broken = assertionResults.filter((result) => result.status === 'failed')
  const file = relative(process.cwd(), name)
  for (const { fullName, failureMessages } of broken) tell(`${file}: ${fullName}`, failureMessages.join('\n'))
  // A file that cannot be read holds no test that fails.
  if (status === 'failed' && broken.length === 0) tell(file, message)
}

/** Prints a name, and the beginning of what is said of it. */
function tell(name, said) {
  console.log(name)
  for (const line of stripVTControlCharacters(said).trim().split('\n').slice(0, LINES)) console.log(`    ${line}`)
}
