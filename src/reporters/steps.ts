import type { Step } from '../checklist/index.ts'
import { escapeLine } from './escape.ts'
import { type Color, INDENT, type Paper } from './paper.ts'
import { shorten, widthOf } from './width.ts'

/** How each status is marked. */
const MARKS: Readonly<Record<Step['status'], readonly [mark: string, color: Color]>> = {
  done: ['✓', 'green'],
  due: ['!', 'yellow'],
  'not-due': ['·', 'dim'],
}

/** The steps of the guides, a line each: with the words that take it, or that it is due or not. */
export function stepLines(steps: readonly Step[], reply: string, { paint, columns }: Paper): string[] {
  const width = Math.max(...steps.map(({ title }) => widthOf(title)))
  return steps.map(({ title, status, ranges }) => {
    const [mark, color] = MARKS[status]
    const room = columns - width - 6
    const [range] = ranges
    const words = range && escapeLine(reply.slice(...range).replace(/\s+/g, ' '))
    const how =
      words !== undefined
        ? room < 8
          ? ''
          : paint('dim', `“${shorten(words, room - 2)}”`)
        : paint(color, status === 'due' ? 'due' : 'not due')
    return `${INDENT}${paint(color, mark)} ${status === 'not-due' ? paint('dim', title) : title}${' '.repeat(width - widthOf(title) + 2)}${how}`.trimEnd()
  })
}
