import { DIALECTS } from '../draft.ts'
import type { Dialect, Shape } from '../types.ts'
import { unexpected } from '../unexpected.ts'
import { checkKnown, objectOf, stringOf, stringsOf } from './check.ts'

/** What a project says of the files that canned replies are in. */
export interface Reading {
  /** Tried before those that are known, the nearest configuration's first. */
  readonly shapes: readonly Shape[]
  readonly dialect?: Dialect
  /** Undefined where any name may stand in a placeholder. */
  readonly placeholders?: readonly string[]
}

/** What a configuration says of files, on top of what those it extends say. Throws a TypeError where it is wrong. */
export function readingOf(given: Readonly<Record<string, unknown>>, before: Reading): Reading {
  const { shapes = [], dialect, placeholders } = given
  if (!Array.isArray(shapes)) throw new TypeError(`Unexpected \`shapes\` ${typeof shapes}, expected an array of shapes`)
  for (const shape of shapes) checkShape(shape)
  if (dialect !== undefined) checkDialect(dialect)
  const names = placeholders === undefined ? [] : stringsOf(placeholders, '`placeholders`')
  return {
    ...before,
    shapes: [...shapes, ...before.shapes],
    ...(dialect === undefined ? {} : { dialect: dialect as Dialect }),
    ...(placeholders === undefined ? {} : { placeholders: [...(before.placeholders ?? []), ...names] }),
  }
}

const FORMATS = ['text', 'markdown', 'html', 'auto']
const KEYS = ['name', 'detect', 'itemsPath', 'textFields', 'titleField', 'dialect', 'isInternal']

function checkDialect(dialect: unknown): void {
  if (!DIALECTS.some((known) => known === dialect)) throw unexpected('dialect', String(dialect), DIALECTS)
}

function checkShape(shape: unknown): void {
  const { name, detect, itemsPath, textFields, titleField, dialect, isInternal, ...rest } = objectOf(shape, 'shape')
  const of = (part: string) => `\`${part}\` of the shape \`${stringOf(name, '`name` of a shape')}\``
  checkKnown(rest, KEYS, 'a shape')
  // A shape of everything would leave no file to any other.
  if (stringsOf(detect, of('detect')).length === 0)
    throw new TypeError(`Unexpected empty ${of('detect')}, expected paths`)
  stringOf(itemsPath, of('itemsPath'))
  stringOf(titleField, of('titleField'))
  if (dialect !== undefined) checkDialect(dialect)
  if (!Array.isArray(textFields) || textFields.length === 0)
    throw new TypeError(`Unexpected ${of('textFields')}, expected an array of \`{ path, format }\``)
  for (const field of textFields.flat()) {
    const { path, format, ...others } = objectOf(field, of('textFields'))
    checkKnown(others, ['path', 'format'], of('textFields'))
    stringOf(path, `path in ${of('textFields')}`)
    if (!FORMATS.some((known) => known === format)) throw unexpected('format of a shape', String(format), FORMATS)
  }
  if (isInternal === undefined) return
  const { path, is } = objectOf(isInternal, of('isInternal'))
  stringOf(path, `path of ${of('isInternal')}`)
  if (!Array.isArray(is)) throw new TypeError(`Unexpected \`is\` of ${of('isInternal')}, expected an array of values`)
}
