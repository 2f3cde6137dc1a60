import manifest from '../../package.json' with { type: 'json' }
import { OPTIONS, type OptionName, optionNames } from './options.ts'

/** The version of the package. */
export const version: string = manifest.version

/** Where the explanations of options begin, if their names leave room. */
const COLUMN = 23

/** What `--help` prints: one screen of 80 columns and 24 lines. */
export const help = `Usage: replylint [options] [file…]
Says what in drafted replies would cost the customer face, why, and what to say
instead. Takes files and folders; - is standard input, also {"reply": "…"}.

${optionLines().join('\n')}

Exit: 0 clean, 1 errors or too many warnings, 2 wrong usage or unreadable file.
With --jsonl findings exit with 0, and a bad line gives {line, error}.
`

function optionLines(): readonly string[] {
  const rows: OptionName[][] = []
  for (const name of optionNames)
    if (OPTIONS[name].beside) rows.at(-1)!.push(name)
    else rows.push([name])
  return rows.map(([first, ...others]) => {
    const beside = others.map((name) => `; ${writtenOf(name)}: ${OPTIONS[name].help}`)
    const help = OPTIONS[first!].help.replaceAll('\n', `\n${' '.repeat(COLUMN)}`)
    return `  ${writtenOf(first!).padEnd(COLUMN - 4)}  ${help}${beside.join('')}`
  })
}

/** An option as it is written, with its short form before it and its value after it. */
function writtenOf(name: OptionName): string {
  const { short, value } = OPTIONS[name]
  return `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`
}
