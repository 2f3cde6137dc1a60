import { distance } from './reading/spelling.ts'
import type { Channel, Dialect, Draft, Fault, Message } from './types.ts'
import { checkOneOf, kindOf, objectOf, stringsOf, unexpected, wrongKind } from './unexpected.ts'

/** Where replies are read. */
export const CHANNELS: readonly Channel[] = ['email', 'chat', 'social', 'sms']

/** The ways to write placeholders. */
export const DIALECTS: readonly Dialect[] = [
  'liquid',
  'intercom',
  'handlebars',
  'helpscout',
  'salesforce',
  'zammad',
  'osticket',
  'livechat',
]

const FORMATS = ['text', 'markdown']
const FAULTS: readonly Fault[] = ['us', 'customer', 'third-party']

/** How each part of a draft but its reply is checked and, where it can change, copied. */
const PARTS: ReadonlyMap<string, (value: unknown) => unknown> = new Map([
  ['thread', messagesOf],
  ['format', formatOf],
  ['channel', (value) => checkOneOf(value, 'channel', CHANNELS)],
  ['customer', (value) => personOf(value, 'customer')],
  ['agent', (value) => personOf(value, 'agent')],
  ['fault', (value) => checkOneOf(value, 'fault', FAULTS)],
  ['template', templateOf],
])

/**
 * The draft, if it is one, as a copy: the host may go on with its own. Throws a TypeError where it is none. What else a
 * record has is the host's, unless its key is surely a slip.
 */
export function draftOf(given: unknown): Draft {
  if (typeof given === 'string') return { reply: given }
  if (typeof given !== 'object' || given === null)
    throw new TypeError(`Unexpected draft ${kindOf(given)}, expected a string or an object with \`reply\``)
  const draft: Record<string, unknown> = { ...given }
  if (typeof draft.reply !== 'string')
    throw new TypeError(`Unexpected \`reply\` ${kindOf(draft.reply)}, expected a string`)
  for (const key of Object.keys(draft)) {
    const copy = PARTS.get(key)
    if (!copy) checkSlip(draft, key)
    // Most that write JSON have null for what is not there.
    else draft[key] = isAbsent(draft[key]) ? undefined : copy(draft[key])
  }
  return draft as unknown as Draft
}

/** Throws a TypeError for a key that is nearly that of a part which is not there, with what such a part may be. */
function checkSlip(draft: Readonly<Record<string, unknown>>, key: string): void {
  for (const [part, copy] of PARTS) {
    // Most keys are told by their first letter and length.
    if (key[0] !== part[0] || Math.abs(key.length - part.length) > 1 || !isAbsent(draft[part])) continue
    if (distance(key, part) === 1 && key !== `${part}s` && isTaken(copy, draft[key]))
      throw unexpected('key of a draft', key, [part])
  }
}

function isTaken(copy: (value: unknown) => unknown, value: unknown): boolean {
  try {
    copy(value)
    return true
  } catch {
    return false
  }
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null
}

function messagesOf(value: unknown): readonly Message[] {
  if (!Array.isArray(value)) throw wrongKind(value, '`thread`', 'an array of messages')
  // Not by `map`, which passes over holes.
  return Array.from(value, (message, index) => {
    const { from, text } = (message ?? {}) as Record<string, unknown>
    // Words for an error take longer than the rest, so they are made where there is one.
    if (from !== 'customer' && from !== 'agent')
      throw checkOneOf(from, `\`from\` of message ${index}`, ['customer', 'agent'])
    if (typeof text !== 'string') throw wrongKind(text, `\`text\` of message ${index}`, 'a string')
    return { ...message }
  })
}

function formatOf(value: unknown): unknown {
  if (value === 'html')
    throw new TypeError('Unexpected format `html`, expected `text` or `markdown`: only the command reads HTML')
  return checkOneOf(value, 'format', FORMATS)
}

function personOf(value: unknown, who: string): object {
  const person = { ...objectOf(value, `\`${who}\``) }
  if (!isAbsent(person.name) && typeof person.name !== 'string')
    throw wrongKind(person.name, `\`name\` of \`${who}\``, 'a string')
  return person
}

function templateOf(value: unknown): object {
  const template = { ...objectOf(value, '`template`') }
  if (template.dialect !== undefined) checkOneOf(template.dialect, 'dialect', DIALECTS)
  for (const list of ['placeholders', 'given'])
    if (template[list] !== undefined) template[list] = [...stringsOf(template[list], `\`${list}\` of \`template\``)]
  return template
}
