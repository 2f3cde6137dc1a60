import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createLinter, lint } from '../src/core.ts'
import type { Rule } from '../src/types.ts'

// Processes start slowly where much else runs.
vi.setConfig({ testTimeout: 60_000 })

const CLI = resolve('dist/cli.js')

/** Words that are in replies alone, so that wherever else they are, a reply is. */
const CANARIES = Array.from({ length: 50 }, (_, index) => `qx${(index + 7) ** 5}zk`)

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'replylint-privacy-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function run(words: readonly string[], input = '') {
  return spawnSync(process.execPath, [CLI, ...words], { cwd: folder, input, encoding: 'utf8' })
}

const leaked = (text: string) => CANARIES.filter((canary) => text.includes(canary))

describe('what a customer or agent wrote', () => {
  test('is in no message of an internal error', () => {
    const throwing: Rule = {
      id: 'own',
      severity: 'info',
      preset: 'recommended',
      message: 'Own.',
      explanation: 'Own.',
      always: true,
      find: ({ reply }) => {
        throw new RangeError(reply.text)
      },
      rewrites: [],
    }
    const { findings } = createLinter({ add: [throwing] })(CANARIES.join(' '))
    expect(findings.filter(({ ruleId }) => ruleId === 'internal-error')).toHaveLength(1)
    expect(leaked(JSON.stringify(findings))).toEqual([])
  })

  test('is in no error of a draft that is none', () => {
    const wrong = CANARIES.flatMap((canary) => [
      [canary],
      { reply: [canary] },
      { reply: canary, thread: canary },
      { reply: canary, thread: [{ from: 'customer', text: [canary] }] },
      { reply: canary, thread: [null, canary] },
    ])
    const errors = wrong.map((draft) => {
      try {
        lint(draft as never)
        return undefined
      } catch (error) {
        return error as Error
      }
    })
    expect(errors.every((error) => error instanceof TypeError)).toBe(true)
    expect(leaked(errors.map((error) => `${error?.message} ${error?.stack}`).join())).toEqual([])
  })

  test('is in no line of standard error, whatever is wrong with the input', () => {
    const text = CANARIES.join(' ')
    const calls = [
      run(['--jsonl'], `${CANARIES.map((canary) => `{"reply": ${canary}`).join('\n')}\n`),
      run(['--jsonl'], `${CANARIES.map((canary) => JSON.stringify({ reply: [canary] })).join('\n')}\n`),
      run(['-'], JSON.stringify({ reply: text, thread: text })),
      run(['--customer', text, '-'], JSON.stringify({ reply: text, thread: [] })),
    ]
    expect(leaked(calls.map(({ stderr }) => stderr).join())).toEqual([])
    expect(
      leaked(
        calls
          .slice(0, 2)
          .map(({ stdout }) => stdout)
          .join(),
      ),
    ).toEqual([])
  })

  test('is in no file that the command leaves behind', () => {
    writeFileSync(join(folder, 'reply.txt'), `Calm down. ${CANARIES.join(' ')}`)
    expect(run(['--baseline', 'write', 'reply.txt']).status).toBeLessThan(2)
    const left = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file !== 'reply.txt')
    expect(leaked(left.map((file) => file + readFileSync(join(folder, file), 'utf8')).join())).toEqual([])
  })
})

describe('what is private, with `redact`', () => {
  const PRIVATE = [
    '4111 1111 1111 1111',
    'ana.b@shop.example',
    '+44 7700 900123',
    'DE89 3704 0044 0532 0130 00',
    '4111\u00a01111\u20111111\u202f1111',
  ]
  const reply = `Calm down. You must send it to ${PRIVATE.join(' or ')} now. Our ${PRIVATE.join(', ')} never fails. We have written to ${PRIVATE[1]} then.`
  const echo: Rule = {
    id: 'echo',
    severity: 'info',
    preset: 'recommended',
    message: '“{match}” is repeated.',
    explanation: 'It is.',
    find: ({ reply: { text } }) => [[0, text.length]],
    always: true,
    rewrites: [],
  }
  const written: Rule = {
    ...echo,
    id: 'written',
    always: undefined as never,
    find: ['written to [<whom>#Email]'],
    rewrites: [{ title: 'Say what you did', text: 'sent an email to $whom' }],
  }
  const said = (redact: boolean) => {
    const { findings } = createLinter({ extends: 'strict', add: [echo, written], redact })(reply)
    return { findings, text: JSON.stringify(findings) }
  }

  test('has stars in messages, and ranges as they were', () => {
    const [plain, starred] = [said(false), said(true)]
    expect(PRIVATE.filter((one) => plain.text.includes(one))).toEqual(PRIVATE)
    expect(PRIVATE.filter((one) => starred.text.includes(one))).toEqual([])
    expect(starred.findings.map(({ ruleId, range }) => [ruleId, range])).toEqual(
      plain.findings.map(({ ruleId, range }) => [ruleId, range]),
    )
  })

  test('has stars in suggestions, which no longer can be applied as they are', () => {
    const suggestions = (redact: boolean) => said(redact).findings.flatMap((finding) => finding.suggestions)
    const [plain, starred] = [suggestions(false), suggestions(true)]
    const masked = plain.flatMap((one, index) => (one.text === starred[index]!.text ? [] : [index]))
    expect(masked.length).toBeGreaterThan(0)
    for (const index of masked) {
      expect(PRIVATE.some((one) => plain[index]!.text.includes(one))).toBe(true)
      expect(starred[index]!).toMatchObject({ range: plain[index]!.range, kind: 'template' })
      // As slots, so that nobody takes the stars for what is to be written.
      expect(starred[index]!.text).toMatch(/\{[^{}]*\*{2}[^{}]*\}/)
    }
    expect(PRIVATE.filter((one) => JSON.stringify(starred).includes(one))).toEqual([])
  })

  test('is in no report of any format', () => {
    const formats = ['json', 'html', 'markdown', 'sarif', 'github', 'junit', 'checkstyle']
    writeFileSync(join(folder, 'redact.yml'), 'redact: true\n')
    const files = formats.flatMap((format) => ['--format', format, '--output-file', `out.${format}`])
    const { stdout, stderr } = run(['--config', 'redact.yml', '--format', 'stylish', ...files, '-'], reply)
    expect(stderr).toBe('')
    for (const text of [stdout, ...formats.map((format) => readFileSync(join(folder, `out.${format}`), 'utf8'))]) {
      expect(text).toContain('calm-down')
      expect(PRIVATE.filter((one) => text.includes(one))).toEqual([])
    }
  })

  test('is no price, date or number of a few digits', () => {
    const plain = 'It costs 1,299.00 on 2024-05-12 at 10:30, order 123456, room 12, 1 2 3 4 5.'
    const loud: Rule = { ...echo, find: ({ reply: { text } }) => [[0, text.length]], rewrites: [] }
    const [finding] = createLinter({ add: [loud], redact: true })(plain).findings.filter(
      ({ ruleId }) => ruleId === 'echo',
    )
    expect(finding!.message).toBe(`“${plain}” is repeated.`)
  })
})

describe('the network', () => {
  const can = (command: string, words: readonly string[]) => spawnSync(command, words).status === 0
  const input = '{"reply":"Calm down. You must send it back.","thread":[{"from":"customer","text":"It is lost!"}]}\n'

  test.runIf(can('strace', ['-V']))('is not asked for', () => {
    const log = join(folder, 'calls.txt')
    execFileSync(
      'strace',
      ['-f', '-e', 'trace=%network', '-o', log, process.execPath, CLI, '--jsonl', '--suggestions'],
      { input },
    )
    expect(readFileSync(log, 'utf8')).not.toMatch(/AF_INET/)
  })

  test.runIf(can('unshare', ['-rn', 'true']))('is not needed', () => {
    const words = ['-rn', process.execPath, CLI, '--jsonl', '--suggestions']
    expect(execFileSync('unshare', words, { input, encoding: 'utf8' })).toContain('calm-down')
  })
})
