import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { command, openFolder } from './command.ts'
import { plainEnvironment } from './outcome.ts'

const { file, folder } = openFolder()

const BAD = 'Please calm down.'

/** The filter, to be fed and read by hand. */
function start(...node: string[]): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, [...node, command, '--jsonl'], { env: plainEnvironment() })
  child.stdin.on('error', () => {})
  return child
}

describe.concurrent('--jsonl', () => {
  test('answers what it has been given before more comes', async () => {
    const child = start()
    child.stdin.write('{"id":1,"reply":"Fine."}\n{"id":2,')
    expect(String((await once(child.stdout, 'data'))[0])).toBe('{"id":1,"findings":[]}\n')
    child.stdin.end('"reply":"Fine."}\n')
    expect(String((await once(child.stdout, 'data'))[0])).toBe('{"id":2,"findings":[]}\n')
  })

  test('exits with 130 when it is interrupted', async () => {
    const child = start()
    child.stdin.write('{"id":1,"reply":"Fine."}\n')
    await once(child.stdout, 'data')
    child.kill('SIGINT')
    expect(await once(child, 'exit')).toEqual([130, null])
  })

  test('ends without a trace when nobody reads on', async () => {
    const child = start()
    let stderr = ''
    child.stderr.on('data', (piece) => (stderr += piece))
    const feed = setInterval(() => child.stdin.write(`{"id":1,"reply":"${BAD}"}\n`.repeat(100)), 1)
    await once(child.stdout, 'data')
    child.stdout.destroy()
    const [code] = await once(child, 'exit')
    clearInterval(feed)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  test('reads no further while nobody takes its answers', async () => {
    const child = start()
    const note = 'x'.repeat(8000)
    const total = 2000
    const numbers: number[] = []
    let given = 0
    const feeding = (async () => {
      for (; given < total; given++)
        if (!child.stdin.write(`{"id":${given},"reply":"${BAD}","note":"${note}"}\n`)) await once(child.stdin, 'drain')
      child.stdin.end()
    })()
    // Until the pipes are full.
    for (let before = -1; before < given; ) {
      before = given
      await pause(1500)
    }
    expect(given).toBeLessThan(total / 2)

    let rest = ''
    child.stdout.on('data', (piece) => {
      const lines = (rest + piece).split('\n')
      rest = lines.pop()!
      for (const line of lines) numbers.push(JSON.parse(line).id)
    })
    await Promise.all([feeding, once(child.stdout, 'end')])
    expect(numbers).toEqual(Array.from({ length: total }, (_, index) => index))
  })

  test('holds the heap flat over 20,000 lines', async () => {
    // Their 120 MB would not fit in this heap.
    const child = start('--max-old-space-size=96')
    const note = 'x'.repeat(6000)
    let answers = 0
    child.stdout.on('data', (piece: Buffer) => {
      for (const byte of piece) if (byte === 0x0a) answers++
    })
    for (let id = 0; id < 20_000; id++)
      if (!child.stdin.write(`{"id":${id},"reply":"Fine.","note":"${note}"}\n`)) await once(child.stdin, 'drain')
    child.stdin.end()
    expect(await once(child, 'close')).toEqual([0, null])
    expect(answers).toBe(20_000)
  })

  // Only util-linux's `script` lends a terminal without a dependency.
  test.skipIf(!existsSync('/usr/bin/script'))('counts on a terminal', async () => {
    const input = file('shown.jsonl', '{"reply":"Fine."}\n'.repeat(12))
    const child = spawn(
      'script',
      ['-qec', `"${process.execPath}" "${command}" --jsonl ${input} > answers.jsonl`, '/dev/null'],
      { cwd: folder, env: plainEnvironment() },
    )
    let shown = ''
    child.stdout.on('data', (piece) => (shown += piece))
    await once(child, 'close')
    expect(shown).toContain('\r12 replies\r\n')
  })
})
