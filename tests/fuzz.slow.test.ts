import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createLinter, fix, rules } from '../src/core.ts'
import { jsonl } from '../src/reporters/json.ts'
import type { Linted } from '../src/reporters/reporter.ts'
import type { Config, Draft, Linter, Range, Report } from '../src/types.ts'
import { HOSTILE_TEXTS } from './hostile/texts.ts'

/** `npm run fuzz` runs a million; `FUZZ_SEED` repeats what failed. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 20_000)
const SEED = Number(process.env.FUZZ_SEED ?? 20_260)

const bad = rules.flatMap(({ rewrites }) =>
  rewrites.map((rewrite) => (typeof rewrite === 'string' ? rewrite : `${rewrite.text}`)),
)

const PHRASES = [
  'Please calm down.',
  "You're wrong, as I already said!!",
  "That's our policy.",
  'Unfortunately, we cannot refund it, but',
  'Sorry for any inconvenience caused',
  'You must send it to a@b.example by 4pm.',
  'Hi Ana,\r\n',
  '\r\n\r\nKind regards,\r\nSam',
  'We will get back to you ASAP 😀',
  '“calm down”',
  '{{customer.name}}',
  'c4lm d0wn',
  'cаlm dоwn',
  'not',
  'if you would',
] as const

const text = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...PHRASES) },
      { weight: 2, arbitrary: fc.constantFrom(...bad) },
      { weight: 2, arbitrary: fc.constantFrom(...HOSTILE_TEXTS).map(({ make }) => make(24)) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
      // Lone surrogates, too.
      {
        weight: 1,
        arbitrary: fc
          .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 4 })
          .map((codes) => String.fromCharCode(...codes)),
      },
    ),
    { maxLength: 6 },
  )
  .chain((parts) => fc.constantFrom('', ' ', '\n', '\r\n').map((gap) => parts.join(gap)))

const drafts: fc.Arbitrary<Draft> = fc.record(
  {
    reply: text,
    thread: fc.array(fc.record({ from: fc.constantFrom('customer', 'agent'), text }), { maxLength: 3 }),
    format: fc.constantFrom('text', 'markdown'),
    channel: fc.constantFrom('email', 'chat', 'social', 'sms'),
    customer: fc.record({ name: text }),
    agent: fc.record({ name: text }),
    fault: fc.constantFrom('us', 'customer', 'third-party'),
  },
  { requiredKeys: ['reply'] },
)

const ids = rules.map(({ id }) => id)
const configs: fc.Arbitrary<Config> = fc.record(
  {
    extends: fc.constantFrom('recommended', 'strict'),
    rules: fc.dictionary(fc.constantFrom(...ids), fc.constantFrom('off', 'info', 'warning', 'error'), { maxKeys: 5 }),
    terms: fc.array(fc.string({ maxLength: 9 }), { maxLength: 3 }),
    locale: fc.constantFrom('en-US', 'en-GB'),
    limits: fc.record({ length: fc.integer({ min: 1, max: 200 }) }),
  },
  { requiredKeys: [] },
)

// A linter takes long to make, so each is tried with many drafts.
const tried = fc.sample(configs, { numRuns: Math.max(8, Math.min(200, RUNS / 5_000)), seed: SEED })
const linters: readonly Linter[] = tried.map((config) => createLinter(config as never))

const isReport = new Ajv({ strictTypes: false }).compile(JSON.parse(readFileSync('schemas/report.json', 'utf8')))

/** Every range of a report, with the text that it is in. */
function rangesOf({ findings, moves, ignored, signals }: Report, { reply, thread = [] }: Draft): [string, Range][] {
  return [
    ...findings.flatMap(({ range, suggestions }) => [range, ...suggestions.map((one) => one.range)]),
    ...moves.map(({ range }) => range),
    ...ignored.map(({ range }) => range),
  ]
    .map((range): [string, Range] => [reply, range])
    .concat(
      signals.flatMap(({ evidence }) =>
        evidence.map(({ message, range }): [string, Range] => [thread[message]!.text, range]),
      ),
    )
}

/** Whether a range is in a text, and parts no surrogate pair and no line break. */
function fits([given, [start, end]]: [string, Range]): boolean {
  const parts = (at: number) => /^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)$/.test(given.slice(at - 1, at + 1))
  return 0 <= start && start <= end && end <= given.length && !parts(start) && !parts(end)
}

async function check(lint: Linter, draft: Draft): Promise<void> {
  const report = lint(draft)
  const wrong = rangesOf(report, draft).filter((one) => !fits(one))
  expect(wrong.map(([, range]) => range)).toEqual([])
  const written = await writtenOf(draft, report)
  expect(isReport([JSON.parse(written)]) ? [] : isReport.errors).toEqual([])
  expect(await writtenOf(draft, lint(draft))).toBe(written)
  // Without a fix, both times would be a lint once more.
  if (!report.findings.some(({ suggestions }) => suggestions.some(({ kind }) => kind === 'fix'))) return
  const fixed = fix(draft, lint)
  expect(fix({ ...draft, reply: fixed }, lint)).toBe(fixed)
}

async function writtenOf({ reply }: Draft, report: Report): Promise<string> {
  const lines: string[] = []
  for await (const line of jsonl(one({ file: 'draft.txt', reply, report }), { color: false, columns: 80 }))
    lines.push(line)
  return lines.join('')
}

async function* one(linted: Linted): AsyncGenerator<Linted> {
  yield linted
}

describe('any draft, with any configuration', () => {
  test.each<[reply: string, config?: Config]>([
    // What was found wrong once.
    ['Unfortunately, we cannot refund it, but\r\n'],
    [
      'ۮ\r\n\u3164\u3164\r\nnot\r\nI want to give this the time it needs, so may I call you at {time}?\r\nWe will get back to you ASAP 😀',
    ],
    // A line break after what is read, and within it.
    ['Calm\r\ndown.', { limits: { length: 5 } }],
    ['Please calm down.\r\n> \r\nUnfortunately, we cannot refund it.'],
    // What is cut looks like a misspelling.
    ['I have checked this since, and here is what I found: {fact}.', { extends: 'strict', limits: { length: 5 } }],
  ])('holds for %j with %j', async (reply, config) => {
    const tried = config ? [createLinter(config as never)] : linters.slice(0, 3)
    for (const lint of tried) await check(lint, { reply })
  })

  test(`is linted without an error, alike each time, with ranges that hold (${RUNS} runs of seed ${SEED})`, async () => {
    await fc.assert(
      fc.asyncProperty(drafts, fc.constantFrom(...linters.keys()), (draft, index) => check(linters[index]!, draft)),
      { numRuns: RUNS, seed: SEED },
    )
  }, 21_600_000)
})
