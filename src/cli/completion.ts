import type { SHELLS } from './options.ts'
import { LEVELS, OPTIONS, type OptionName, optionNames } from './options.ts'

/** What makes a shell complete options, their values, rules and files of the command, for that shell to run. */
export function completionFor(shell: (typeof SHELLS)[number], rules: readonly string[]): string {
  return WRITERS[shell](rules)
}

const WRITERS = { bash: forBash, zsh: forZsh, fish: forFish }

function forBash(rules: readonly string[]): string {
  const cases = optionNames.flatMap((name) => {
    if (OPTIONS[name].type === 'boolean') return []
    // Where there are no words, bash itself completes files, blanks in their names and all.
    const words = wordsOf(name, rules)
    return [`    --${name}) COMPREPLY=(${words ? `$(compgen -W '${words}' -- "$current")` : ''}); return ;;`]
  })
  return `# eval "$(replylint --completion bash)" in ~/.bashrc
_replylint() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]}
  COMPREPLY=()
  # Readline parts words at the sign, as in --format=json and --rule calm-down=off.
  if [[ $current == = ]]; then
    current=
    previous=\${COMP_WORDS[COMP_CWORD - 1]}
    [[ $previous == --* ]] || previous==
  elif [[ $previous == = ]]; then
    previous=\${COMP_WORDS[COMP_CWORD - 2]}
    [[ $previous == --* ]] || previous==
  fi
  case $previous in
    =) COMPREPLY=($(compgen -W '${LEVELS.join(' ')}' -- "$current")); return ;;
${cases.join('\n')}
  esac
  if [[ $current == -* ]]; then COMPREPLY=($(compgen -W '${optionNames.map((name) => `--${name}`).join(' ')}' -- "$current")); fi
}
complete -o default -F _replylint replylint
`
}

function forZsh(rules: readonly string[]): string {
  const specs = optionNames.map((name) => {
    const { type, multiple, help, short, choices } = OPTIONS[name]
    const written = short ? `'(-${short} --${name})'{-${short},--${name}}` : `${multiple ? "'*'" : ''}--${name}`
    const words = wordsOf(name, rules)
    const action = choices === 'file' ? '_files' : words ? `(${words})` : ' '
    const value = type === 'boolean' ? '' : `:${name}:${action}`
    return `  ${written}'[${inLine(help).replace(/[[\]:]/g, '\\$&')}]${value}' \\`
  })
  return `#compdef replylint
# eval "$(replylint --completion zsh)" in ~/.zshrc, after compinit
_replylint() {
  _arguments -s \\
${specs.map((spec) => `  ${spec}`).join('\n')}
    '*:file:_files'
}
compdef _replylint replylint
`
}

function forFish(rules: readonly string[]): string {
  const lines = optionNames.map((name) => {
    const { type, short, help, choices } = OPTIONS[name]
    const words = wordsOf(name, rules)
    const value = type === 'boolean' ? '' : choices === 'file' ? ' -r' : ` -x${words ? ` -a '${words}'` : ''}`
    return `complete -c replylint -l ${name}${short ? ` -s ${short}` : ''} -d '${inLine(help)}'${value}`
  })
  return `# replylint --completion fish > ~/.config/fish/completions/replylint.fish\n${lines.join('\n')}\n`
}

/** A text on one line: at each end of one, shells would take the rest for something else. */
function inLine(help: string): string {
  return help.replaceAll('\n', ' ')
}

/** What the value of an option may be, with blanks between. */
function wordsOf(name: OptionName, rules: readonly string[]): string {
  const { choices, multiple } = OPTIONS[name]
  if (choices === undefined || choices === 'file') return ''
  if (choices !== 'rule') return choices.join(' ')
  return (multiple ? rules.flatMap((id) => LEVELS.map((level) => `${id}=${level}`)) : rules).join(' ')
}
