import { relative, resolve } from 'node:path'
import { styleText } from 'node:util'
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import { escapeControls } from '../reporters/escape.ts'

/** What changes in a file, as a unified diff that `git apply` and `patch` take; nothing where nothing does. */
export function diffOf(file: string, before: string, after: string): string {
  if (before === after) return ''
  const name = relative('', resolve(file)).replaceAll('\\', '/')
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY,
  })
}

/** A diff for a terminal, with nothing in it that it would obey but our colours. */
export function showDiff(diff: string, color: boolean): string {
  const show = (line: string) => {
    const shown = escapeControls(line.replace(/\r$/, ''))
    const style = COLORS[line.slice(0, 3)] ?? COLORS[line.charAt(0)]
    return color && style ? styleText(style, shown, { validateStream: false }) : shown
  }
  return diff.split('\n').map(show).join('\n')
}

/** How lines are shown, by how they begin. */
const COLORS: Readonly<Record<string, 'bold' | 'green' | 'red' | 'cyan'>> = {
  '---': 'bold',
  '+++': 'bold',
  '+': 'green',
  '-': 'red',
  '@': 'cyan',
}
