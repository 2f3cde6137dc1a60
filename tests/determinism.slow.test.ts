import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

test('reports are the same abroad, in reversed order, in a worker and beside a host that meddles', () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['build/determinism.js', '--quick'], {
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  expect(status).toBe(0)
  const hashes = stdout
    .trim()
    .split('\n')
    .map((line) => line.slice(0, 16))
  expect(hashes).toHaveLength(3)
  expect(hashes[0]).toMatch(/^[0-9a-f]{16}$/)
}, 120_000)
