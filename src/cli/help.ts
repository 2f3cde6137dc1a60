import manifest from '../../package.json' with { type: 'json' }

/** The version of the package. */
export const version: string = manifest.version

/** What `--help` prints: one screen of 80 columns and 24 lines. */
export const help = `Usage: replylint [options] [file…]
       replylint --jsonl [options] [file] < replies.jsonl > findings.jsonl

Says what in drafted replies would cost the customer face, why, and what to say
instead. Takes files and folders; - is standard input, also {"reply": "…"}.

  --customer <text>    what the customer wrote before the reply
  --preset <name>, --rule <id>=<level>  recommended or strict; off to error
  --config <file>, --no-config, --init  another configuration; none; a first one
  --print-config [file], --list-rules, --explain <id>  what is configured
  --baseline <task>, --baseline-file <file>  write, check, prune: old findings
  --quiet, --max-warnings <n>  only errors; exit with 1 for more warnings
  --checklist          with the steps of the guides, done and due
  --format <name>      stylish (default), html, markdown, json, jsonl, sarif,
                       github, junit, checkstyle, or ./your-reporter.mjs
  -o, --output-file <file>  for the --format before it; both may be repeated
  --fix, --fix-dry-run, --diff   mend what is safe; write nothing; show changes
  --suggest <id>, --interactive  apply one suggestion; decide on each finding
  --jsonl [--suggestions]  {id, reply, thread?} a line in, {id, findings} out
  --color, --no-color, -h, --help, -v, --version

Exit: 0 clean, 1 errors or too many warnings, 2 wrong usage or unreadable file.
With --jsonl findings exit with 0, and a bad line gives {line, error}.
`
