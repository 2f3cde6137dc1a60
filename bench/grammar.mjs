// The faults of grammar in a text, as harper.js sees them. For development only.
import { LocalLinter } from 'harper.js'
import { binary } from 'harper.js/binary'

/** What is no fault of grammar: taste, and words that a dictionary lacks. */
const TASTE = new Set(['Spelling', 'Style', 'Readability', 'Enhancement', 'Regionalism', 'Word Choice'])

/** Starts harper.js; the function it gives back returns the faults in a text, by kind and message, without words of the text. */
export async function openGrammar() {
  const harper = new LocalLinter({ binary })
  await harper.setup()
  return async (text) => {
    const lints = await harper.lint(text, { language: 'plaintext' })
    return lints
      .filter((one) => !TASTE.has(one.lint_kind_pretty()))
      .map((one) => `${one.lint_kind_pretty()}: ${one.message().replace(/[“"`‘][^”"`’]*[”"`’]/g, '…')}`)
  }
}
