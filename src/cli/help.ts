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
  --config <file>, --no-config, --init  another configuration; none; a first one
  --print-config [file], --list-rules, --explain <id>  what is configured
  --baseline <task>, --baseline-file <file>  write, check, prune: old findings
  --quiet, --max-warnings <n>  only errors; exit with 1 for more warnings
  --checklist          with the steps of the guides, done and due
  --format <name>      stylish (default), html, markdown, json, jsonl, sarif,
                       github, junit, checkstyle, or ./your-reporter.mjs
  -o, --output-file <file>  for the --format before it; both may be repeated
  --jsonl, --suggestions  {id, reply, thread?} in, {id, findings} out; rewrites
  --color, --no-color, -h, --help, -v, --version

Exit: 0 clean, 1 errors or too many warnings, 2 wrong usage or unreadable file.
With --jsonl findings exit with 0, and a bad line gives {line, error}.
`
