import { execFile, spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { command, openFolder } from './command.ts'

const { folder } = openFolder()

const path = (name: string) => join(folder, name)

describe('a file that is replaced', () => {
  test('is whole however often the work is killed', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['build/survive.js', '12', '4', command])
    expect(stdout).toContain('12 files whole after 4 runs')
  })

  const mounts = spawnSync('unshare', ['-m', 'true']).status === 0
  /** Runs the command where a small disk of its own holds the files. */
  const onDisk = (name: string, size: string, then: string) =>
    spawnSync(
      'unshare',
      [
        '-m',
        'sh',
        '-c',
        `mount -t tmpfs -o size=${size} tmpfs ${name} && cd ${name} && ${then}`,
        'sh',
        process.execPath,
        command,
      ],
      { cwd: folder, encoding: 'utf8', timeout: 20_000 },
    )

  test.skipIf(!mounts)('is as it was where the disk is full, and others are mended', () => {
    mkdirSync(path('disk'))
    const many = 'Your parcel is here!!!\\n---\\n'
    const make = `printf '${many}%.0s' 1 2 3 4 5 6 7 8 > b.txt && head -c 10000 /dev/zero | tr '\\0' ' ' >> b.txt && cp b.txt a.md`
    const { stdout, stderr } = onDisk(
      'disk',
      '24k',
      `${make} && cp b.txt /tmp/$$ && "$1" "$2" --fix --quiet b.txt; echo $?; cmp b.txt /tmp/$$ && ls -A; rm /tmp/$$`,
    )
    expect(stderr).toContain('b.txt: Unexpected full disk, expected room for the file: nothing was written')
    expect(stdout.split('\n').slice(-4)).toEqual(['2', 'a.md', 'b.txt', ''])
  })

  test.skipIf(!mounts)('is as it was where the disk can only be read', () => {
    mkdirSync(path('locked'))
    const { stdout, stderr } = onDisk(
      'locked',
      '24k',
      `printf 'Here!!!' > a.md && mount -o remount,ro . && "$1" "$2" --fix --quiet a.md; echo $?; cat a.md; ls -A`,
    )
    expect(stderr).toContain('a.md: Unexpected file or folder that may not be written')
    expect(stdout).toMatch(/2\nHere!!!a\.md\n$/)
  })
})
