import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openFolder } from './here.ts'

const { replylint } = openFolder()

const input = readFileSync('fixtures/late-parcel.json', 'utf8')

describe('--checklist', () => {
  test('shows after the findings which steps are done, with their words, and which are due', async () => {
    const { code, stdout, stderr } = await replylint(['--checklist', '--quiet'], { input })
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    await expect(stdout).toMatchFileSnapshot('checklist.txt')
  })

  test('shows them for a reply without findings', async () => {
    const { code, stdout } = await replylint(['--checklist'], { input: 'Hi Ana, your order left our depot today.' })
    expect(code).toBe(0)
    expect(stdout).toMatch(/✓ Greet them by name {2,}“Hi Ana”/)
    expect(stdout).toMatch(/No findings/)
  })

  test('shows nothing of it where it is not asked for', async () => {
    expect((await replylint([], { input })).stdout).not.toContain('Greet them by name')
  })

  test('escapes the words of the reply', async () => {
    const { stdout } = await replylint(['--checklist'], { input: 'Hi \u202eAna, your order left our depot today.' })
    expect(stdout).toContain('“Hi \\u{202e}Ana”')
    expect(stdout).not.toContain('\u202e')
  })
})
