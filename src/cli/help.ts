import manifest from '../../package.json' with { type: 'json' }

/** The version of the package. */
export const version: string = manifest.version

/** What `--help` prints: one screen of 80 columns and 24 lines. */
export const help = `Usage: replylint [options] [file…]
       replylint --jsonl [options] [file] < replies.jsonl > findings.jsonl

Reads drafted customer-service replies, says what would cost the customer face
and why, and offers rewrites. Takes files and folders of text, Markdown, HTML,
JSON, CSV and YAML; - is standard input, also {"reply": "…", "thread": […]}.

  --customer <text>    what the customer wrote before the reply
  --preset <name>      recommended (default) or strict
  --rule <id>=<level>  off, error, warning or info; may be repeated
  --config <file>      instead of replylint.config.{js,mjs,json,yml} from above
  --no-config, --init  without a configuration; write a first one
  --print-config, --list-rules, --explain <id>  what is configured
  --quiet              show only findings of severity error
  --max-warnings <n>   exit with 1 when there are more warnings than this
  --format <name>      stylish (default), json, sarif, github, junit, checkstyle
  --fix, --fix-dry-run, --diff   mend what is safe; write nothing; show changes
  --suggest <id>, --interactive  apply one suggestion; decide on each finding
  --jsonl [--suggestions]  {id, reply, thread?} a line in, {id, findings} out
  --color, --no-color, -h, --help, -v, --version

Exit: 0 clean, 1 errors or too many warnings, 2 wrong usage or unreadable file.
With --jsonl findings exit with 0, and a bad line gives {line, error}.
`
