import { type Format, type Linted, type Reporter, reporters } from '../../src/reporters/index.ts'
import { linesOf } from '../../src/reporters/lines.ts'
import type { Finding, Range, Report, Severity } from '../../src/types.ts'

/** What a reporter writes of what was linted. */
export async function reported(format: Format, linted: readonly Linted[], color = false): Promise<string> {
  let text = ''
  async function* all() {
    yield* linted
  }
  const report: Reporter = reporters[format]
  for await (const piece of report(all(), { color, columns: 80 })) text += piece
  return text
}

/** A reply that is its whole file. */
export function linted(file: string, reply: string, findings: readonly Finding[], more: Partial<Report> = {}): Linted {
  return {
    file,
    reply,
    report: { findings, moves: [], signals: [], stage: 'first', ignored: [], undecided: [], ...more },
  }
}

/** The same as a macro of that title, which stands in its file as it is, after ten other characters. */
export function macro(title: string, one: Linted): Linted {
  const shift = ([start, end]: Range): Range => [start + 10, end + 10]
  const lines = () => linesOf(`{"body": "${one.reply}"}`)
  return { ...one, entry: { title, path: title, lines, locate: shift, toSource: shift, encode: (text) => text } }
}

/** A finding of these words of a reply. */
export function found(reply: string, words: string, severity: Severity, more: Partial<Finding> = {}): Finding {
  const start = reply.indexOf(words)
  return {
    ruleId: `${severity}-thing`,
    severity,
    range: [start, start + words.length],
    message: 'This is blunt.',
    explanation: 'It hurts.',
    url: `https://rules.example/${severity}`,
    suggestions: [],
    ...more,
  }
}

/** A macro in which everything that somebody else may word is this text, after some of ours. */
export function wordedBy(text: string): Linted {
  const reply = `${text} Calm down. ${text}`
  const place = found(reply, 'Calm down.', 'error').range
  const worded = { ruleId: text, message: text, explanation: text, url: text }
  return macro(
    text,
    linted(text, reply, [
      found(reply, 'Calm', 'error', {
        ...worded,
        suggestions: [
          { title: text, range: place, text, kind: 'fix' },
          { title: text, range: [place[0], place[0]], text, kind: 'suggestion' },
        ],
      }),
      { ...found(reply, '', 'warning', worded), range: [0, reply.length] },
    ]),
  )
}
