import { rules } from '../core.ts'
import { linterWith } from '../linter.ts'
import type { Judge } from '../matching/index.ts'
import type { Inflector } from '../rewriting/index.ts'
import { retell } from '../rewriting/retelling.ts'
import type { Config, Draft, Linter, Report } from '../types.ts'
import type { Answer, Request } from './messages.ts'

/** What a worker is to the code in it. */
interface Port {
  postMessage(answer: Answer): void
  addEventListener(type: 'message', listen: (event: { readonly data: Request }) => void): void
}

const port = globalThis as unknown as Port

/** The engines of grammar, once they are there. */
let engines: { readonly judge: Judge; readonly inflect: Inflector } | undefined
let loading: Promise<unknown> | undefined

/** Whether the engines were asked for and not there. */
let missed = false

const judge: Judge = (passage, token, tag) => (engines ?? missing())?.judge(passage, token, tag)
const inflect: Inflector = (verb, form) => (engines ?? missing())?.inflect(verb, form)

function missing(): undefined {
  missed = true
}

let config: Config
let lint: Linter

port.addEventListener('message', ({ data }) => {
  if ('config' in data) {
    config = data.config
    lint = makeLinter()
    // Patterns compile when they are first needed: before anybody waits.
    lint('Hello.')
    port.postMessage({ ready: true })
    return
  }
  const { id, draft } = data
  answer(draft).then(
    (report) => port.postMessage({ id, report }),
    ({ name, message }: Error) => port.postMessage({ id, error: { name, message } }),
  )
})

/** The report on a draft; where it asks for the engines, once more with them. Without them, where they do not load. */
async function answer(draft: string | Draft): Promise<Report> {
  missed = false
  const report = whole(lint(draft))
  if (!missed) return report
  await (loading ??= load().catch(() => undefined))
  return engines ? whole(lint(draft)) : report
}

async function load(): Promise<void> {
  const [grammar, inflection] = await Promise.all([import('../grammar.ts'), import('../rewriting/inflection.ts')])
  engines = { judge: grammar.judge, inflect: inflection.inflect }
  // The one that was there remembers what it did not find without them.
  lint = makeLinter()
}

function makeLinter(): Linter {
  return linterWith(rules, { judge, inflect, retell })(config)
}

/** A report with all that is made on first access. */
function whole(report: Report): Report {
  return { ...report, findings: report.findings.map((finding) => ({ ...finding })) }
}
