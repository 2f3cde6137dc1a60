// Lints each conversation of fixtures/ with the command, and shows what a person would see.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const conversations = readdirSync('fixtures')
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => ({ file: join('fixtures', file), draft: JSON.parse(readFileSync(join('fixtures', file), 'utf8')) }))
  .filter(({ draft }) => typeof draft.reply === 'string')

if (conversations.length === 0)
  throw new Error('Unexpected folder fixtures without a draft, expected `{ reply, thread }`')

for (const { file, draft } of conversations) {
  console.log(`\n${'─'.repeat(80)}\n${file}\n`)
  for (const { from, text } of draft.thread ?? []) console.log(`${from}: ${text}`)
  console.log(`reply: ${draft.reply}\n`)
  const input = JSON.stringify(draft)
  const { status } = spawnSync(process.execPath, ['dist/cli.js', '-'], { input, stdio: ['pipe', 'inherit', 'inherit'] })
  // Findings are what there is to see: only a failure to lint is one of the demonstration.
  if (status !== 0 && status !== 1) process.exit(2)
}
