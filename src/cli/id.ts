/**
 * The `id` of an object in JSON as it is written there, so that a number of any size comes back as it came;
 * undefined where it has none.
 */
export function idIn(json: string, record: { readonly id?: unknown }): string | undefined {
  if (!Object.hasOwn(record, 'id')) return undefined
  const { id } = record
  // Numbers, also within arrays and objects, may be more exact than a double.
  return typeof id === 'number' || (typeof id === 'object' && id !== null) ? sourceOfId(json) : JSON.stringify(id)
}

/** The source of the last member `id`, which is the one that JSON.parse takes. */
function sourceOfId(json: string): string | undefined {
  let source: string | undefined
  let depth = 0
  let key: string | undefined
  let start = 0
  for (let at = 0; at < json.length; at++) {
    switch (json[at]) {
      case '"': {
        const end = endOfString(json, at)
        if (depth === 1 && key === undefined) key = JSON.parse(json.slice(at, end))
        at = end - 1
        break
      }
      case ':':
        if (depth === 1) start = at + 1
        break
      case '{':
      case '[':
        depth++
        break
      case '}':
      case ']':
        depth--
        if (depth === 0) close(at)
        break
      case ',':
        if (depth === 1) close(at)
    }
  }
  return source

  function close(end: number): void {
    if (key === 'id') source = json.slice(start, end).trim().replaceAll('\r', ' ')
    key = undefined
  }
}

/** The offset after the string that starts here. */
function endOfString(json: string, start: number): number {
  let end = start + 1
  while (json[end] !== '"') end += json[end] === '\\' ? 2 : 1
  return end + 1
}
