import { describe, expect, test } from 'vitest'
import { toJson } from '../../src/cli/answer.ts'
import { linterFor } from '../../src/cli/linter.ts'
import { openFolder } from './here.ts'

const { file, replylint } = openFolder()

const CLEAN = 'Your parcel left our depot this morning.'
const lint = linterFor(undefined, {})

const BAD = 'Please calm down.'

/** What the filter answers, line by line. */
async function answersTo(
  lines: readonly (string | Buffer)[],
  ...words: string[]
): Promise<readonly Record<string, unknown>[]> {
  const input = Buffer.concat(lines.flatMap((line) => [Buffer.from(line), Buffer.from('\n')]))
  const { code, stdout, stderr } = await replylint(['--jsonl', ...words], { input })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout.endsWith('\n')).toBe(true)
  return stdout
    .slice(0, -1)
    .split('\n')
    .map((line) => JSON.parse(line))
}

describe('--jsonl', () => {
  test('answers each line in its order, with the findings of the library and without suggestions', async () => {
    const thread = [{ from: 'customer', text: 'Hello, you charged me twice!' }] as const
    const drafts = [
      { reply: CLEAN },
      { reply: BAD },
      { reply: 'I can see two payments.', thread },
      { reply: `${BAD} I hear you.`, format: 'markdown', source: 'chat' },
      { reply: 'We have sent it. '.repeat(2000) },
    ] as const
    const answers = await answersTo(drafts.map((draft, id) => JSON.stringify({ id, ...draft })))
    expect(answers).toEqual(
      drafts.map((draft, id) => {
        const { findings, undecided, incomplete } = lint(draft)
        return {
          id,
          findings: findings.map(({ ruleId, severity, range, message, explanation, url }) => ({
            ruleId,
            severity,
            range,
            message,
            explanation,
            url,
          })),
          ...(incomplete ? { incomplete } : {}),
          ...(undecided.length > 0 ? { undecided } : {}),
        }
      }),
    )
    expect(answers.map(({ findings }) => (findings as unknown[]).length > 0)).toEqual([false, true, true, true, false])
    expect(answers[4]).toMatchObject({ incomplete: 'too-long' })
  })

  test('gives suggestions with --suggestions, only errors with --quiet, and nothing else for any DEBUG', async () => {
    const draft = { reply: `${BAD} You failed to send it. IT IS NOT OUR FAULT AT ALL!!!!` }
    const environment = { DEBUG: '*', DEBUG_TAGS: '1', DEBUG_CHUNKS: '1', DEBUG_MATCH: '1' }
    const { stdout } = await replylint(['--jsonl', '--suggestions', '--quiet'], {
      input: JSON.stringify(draft),
      environment,
    })
    const errors = lint(draft).findings.filter(({ severity }) => severity === 'error')
    expect(errors).not.toEqual([])
    expect(JSON.parse(stdout).findings).toEqual(errors.map((finding) => ({ ...finding })))
  })

  test('echoes ids as they came, whatever they are', async () => {
    const ids = [
      '"a\\u0007\\"é"',
      '7',
      '12345678901234567890',
      '1.0',
      '-0',
      '1e400',
      'null',
      'true',
      '[1.50, {"id": "x,}"}]',
      '{"id":1,"of":[2.0]}',
      '""',
    ]
    const lines = ids.flatMap((id) => [
      `{"id":${id},"reply":"${CLEAN}"}`,
      `{ "reply": "a \\"id\\": {1, ", "id" : ${id} }`,
      `{"reply":"x","id":1,"\\u0069d":${id}}`,
    ])
    const { stdout } = await replylint(['--jsonl'], { input: lines.join('\n') })
    const echoed = stdout
      .trimEnd()
      .split('\n')
      .map((line) => /^\{"id":(.*?),"findings":\[/.exec(line)?.[1])
    expect(echoed).toEqual(ids.flatMap((id) => [id, id, id]))
  })

  test('keeps what a terminal would obey in the escapes of JSON', () => {
    expect(toJson('"\u009b"', { line: 1, error: '\u202e\u2028\u007f' })).toBe(
      '{"id":"\\u009b","line":1,"error":"\\u202e\\u2028\\u007f"}',
    )
  })

  test('answers a bad line with its number and an error, with the id where it is known, and goes on', async () => {
    const answers = await answersTo([
      `{"id":1,"reply":"${CLEAN}"}`,
      'not json',
      '',
      '   \r',
      '[1]',
      'null',
      '"text"',
      '{"id":"b"}',
      '{"id":"c","reply":5}',
      '{"id":"d","reply":"x","thread":[{"from":"bot","text":"x"}]}',
      '{"id":"e","reply":"x","format":"html"}',
      Buffer.from([0x7b, 0xff, 0x7d]),
      `{"reply":"${CLEAN}"}`,
    ])
    expect(answers).toEqual([
      { id: 1, findings: [] },
      { line: 2, error: 'Unexpected text that is not JSON, expected an object with `reply`' },
      { line: 5, error: 'Unexpected array, expected an object with `reply`' },
      { line: 6, error: 'Unexpected null, expected an object with `reply`' },
      { line: 7, error: 'Unexpected string, expected an object with `reply`' },
      { id: 'b', line: 8, error: 'Unexpected `reply` undefined, expected a string' },
      { id: 'c', line: 9, error: 'Unexpected `reply` number, expected a string' },
      { id: 'd', line: 10, error: 'Unexpected `from` of message 0 `bot`, expected `customer` or `agent`' },
      {
        id: 'e',
        line: 11,
        error:
          'Unexpected format `html`, expected `text` or `markdown`: HTML is read without `--jsonl`, with `--stdin-filename drafts.jsonl`',
      },
      { line: 12, error: 'Unexpected bytes that are not UTF-8, expected text in UTF-8' },
      { findings: [] },
    ])
  })

  test('tolerates a byte order mark, \\r\\n and a last line without an end', async () => {
    const { stdout } = await replylint(['--jsonl'], {
      input: `\ufeff{"id":1,"reply":"Fine."}\r\n\r\n{"id":2,"reply":"Fine."}`,
    })
    expect(stdout).toBe('{"id":1,"findings":[]}\n{"id":2,"findings":[]}\n')
  })

  test('reports a line of more than 16 MB as a bad one', async () => {
    const input = `{"reply":"${'a'.repeat(16 * 1024 * 1024)}"}\n{"id":2,"reply":"Fine."}\n`
    const { code, stdout } = await replylint(['--jsonl'], { input })
    expect(code).toBe(0)
    expect(stdout).toBe(
      '{"line":1,"error":"Unexpected line of more than 16 MB, expected an object with `reply`"}\n{"id":2,"findings":[]}\n',
    )
  })

  test('reads one file, and exits with 2 where it cannot be read', async () => {
    const name = file('replies.jsonl', `{"id":1,"reply":"Fine."}\n`)
    expect(await replylint(['--jsonl', name])).toEqual({ code: 0, stdout: '{"id":1,"findings":[]}\n', stderr: '' })
    expect(await replylint(['--jsonl', 'missing.jsonl'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'replylint: missing.jsonl: Unexpected missing file, expected one that exists\n',
    })
  })
})
