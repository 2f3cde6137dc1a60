import type { Style } from '../reporters/reporter.ts'
import { type Arguments, readArguments } from './arguments.ts'
import { wantsColor } from './color.ts'
import { help, version } from './help.ts'
import { writeConfig } from './init.ts'
import { projectFor } from './project.ts'
import { say } from './say.ts'
import { write } from './write.ts'

/** Runs the command and returns its exit code: 0 clean, 1 findings that matter, 2 wrong usage or an unreadable file. */
export async function run(words: readonly string[]): Promise<number> {
  try {
    const work = await prepare(words)
    return await work()
  } catch (error) {
    // A mistake of ours has a stack that somebody will want to see.
    if (!(error instanceof Error && /^(?:[^\n]+: )?Unexpected /.test(error.message))) throw error
    say(error.message)
    // What is wrong in a file, which is named first, no option mends.
    if (error.message.startsWith('Unexpected ')) process.stderr.write('Try `replylint --help`.\n')
    return 2
  }
}

/** What there is to do. Throws a TypeError where the arguments are wrong. */
async function prepare(words: readonly string[]): Promise<() => Promise<number>> {
  const given = readArguments(words)
  if (given.task === 'help') return () => print(help)
  if (given.task === 'version') return () => print(`${version}\n`)
  if (given.task === 'init') {
    const name = writeConfig(process.cwd())
    return () => print(`Wrote ${name}\n`)
  }
  if (given.task === 'completion') {
    const [{ completionFor }, { rules }] = await Promise.all([import('./completion.ts'), import('../index.ts')])
    const text = completionFor(
      given.shell,
      rules.map(({ id }) => id),
    )
    return () => print(text)
  }
  if (given.task === 'print-config' || given.task === 'list-rules' || given.task === 'explain') {
    const text = await tell(given, given.task)
    return () => print(text)
  }
  if (given.interactive && !(process.stdin.isTTY && process.stdout.isTTY))
    throw new TypeError('Unexpected `--interactive` without a terminal, expected one to ask at')
  if (given.files.length === 0 && (process.stdin.isTTY || given.interactive))
    throw new TypeError('Unexpected end, expected a file, or `-` to type a reply')
  if (given.watch) {
    const { watchFiles } = await import('./watch.ts')
    return () => watchFiles(given, words)
  }
  // What needs no linter need not wait until it is loaded.
  const { prepareWork } = await import('./prepare.ts')
  return prepareWork(given, styleFor(given))
}

/** What there is to say of rules and configuration. Throws a TypeError where these are wrong. */
async function tell(given: Arguments, task: 'print-config' | 'list-rules' | 'explain'): Promise<string> {
  const { configFor, linterFor } = await import('./linter.ts')
  const project = await projectFor(given.config)
  const [file] = given.files
  const own = file === undefined ? project?.config : project?.configFor(file)
  const config = configFor(given.preset, given.levels, own ?? {})
  if (task === 'explain') {
    const { explain } = await import('./explain.ts')
    return explain(given.rule!, config, project?.examples, styleFor(given))
  }
  // Says what is wrong with patterns, too.
  linterFor(given.preset, given.levels, own)
  const { listRules, printConfig } = await import('./configured.ts')
  if (task === 'list-rules') return listRules(config)
  say(project ? `configured by ${project.files.join(', ')}` : 'no configuration was found')
  return printConfig(config)
}

async function print(text: string): Promise<number> {
  await write(text)
  return 0
}

function styleFor({ color }: Arguments): Style {
  return { color: wantsColor(color, process.stdout, process.env), columns: process.stdout.columns || 80 }
}
