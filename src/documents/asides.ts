import { memo } from '../memo.ts'
import { type MapValue, plain, type Value } from './value.ts'

/** Why a text is no reply: it is for colleagues, or somebody else said it. */
export type Aside = 'internal' | 'theirs'

/** What is known of the name of a field. */
interface Name {
  /** In small letters: `customerMessage` has two, as `Customer message` and `customer_message`. */
  readonly words: readonly string[]
  /** The words, run together. */
  readonly folded: string
  readonly aside: Aside | undefined
}

/**
 * What the name of a field says of the texts in it; undefined where they may be replies. A name may be a title, as
 * "Internal delivery" or "Two customers".
 */
export function asideNamed(name: string): Aside | undefined {
  return known(name).aside
}

/** The name of a field without case, spaces and marks. */
export function folded(name: string): string {
  return known(name).folded
}

function asideOf(words: readonly string[], folded: string): Aside | undefined {
  const has = (some: ReadonlySet<string>) => words.some((word) => some.has(word))
  const isAll = (some: ReadonlySet<string>) => words.every((word) => some.has(word))
  if (INTERNAL.test(folded) || (has(CLOSED) && (isAll(CLOSED) || has(SAYINGS)))) return 'internal'
  const isNote = words.length <= 3 && [words[0], words.at(-1)].some((word) => word === 'note' || word === 'notes')
  if (isNote && !has(PEOPLE) && !has(SENT)) return 'internal'
  if (has(OURS)) return undefined
  if (has(PEOPLE) && (isAll(PEOPLE) || has(SAYINGS))) return 'theirs'
  return ASKED.has(folded) ? 'theirs' : undefined
}

/** What a record says of the texts in it; undefined where they may be replies. */
export function asideIn({ entries }: MapValue): Aside | undefined {
  let aside: Aside | undefined
  for (const [key, value] of entries) {
    const name = folded(key)
    if (INTERNAL_FLAGS.has(name) ? isTrue(value) : PUBLIC_FLAGS.has(name) && isFalse(value)) return 'internal'
    if (INCOMING_FLAGS.has(name) && isTrue(value)) aside = 'theirs'
    if (KIND_NAMES.has(name)) {
      const kind = kindIn(value)
      if (NOTE_KINDS.has(kind)) return 'internal'
      if (THEIR_KINDS.has(kind)) aside = 'theirs'
    }
    if (SPEAKER_NAMES.has(name) && SPEAKERS.has(speakerIn(value))) aside = 'theirs'
  }
  return aside
}

/** Whether a record is a canned reply, whatever the group is called that it is in. */
export function isCanned({ entries }: MapValue): boolean {
  return [...entries.keys()].some((key) => /^(?:title|shortcut|shortcode)$/.test(folded(key)))
}

/** Whether a name says that a reply follows, also within what somebody else says. */
export function isOurs(name: string): boolean {
  return known(name).words.some((word) => OURS.has(word))
}

const INTERNAL = /^(?:internal|private)(?:notes?|comments?|messages?|remarks?|text)$/
const CLOSED = new Set('internal internally private confidential'.split(' '))

/** Words of names of what is said or written, whoever does. */
const SAYINGS = new Set(
  'message messages text texts note notes comment comments remark remarks question questions inquiry enquiry query request complaint email mail words said says wrote input body content feedback description instruction instructions guidance info information memo only use'.split(
    ' ',
  ),
)

const PEOPLE = new Set(
  'customer customers requester requesters user users enduser end client clients visitor visitors buyer shopper consumer s'.split(
    ' ',
  ),
)

/** What others say, or what a model is told. */
const ASKED = new Set(
  'question inquiry enquiry complaint prompt systemprompt incoming inbound incomingmessage inboundmessage customermessage usermessage requestermessage clientmessage'.split(
    ' ',
  ),
)

/** Words of names of notes that customers get. */
const SENT = new Set('public delivery credit debit release gift thank'.split(' '))

/** Words of names of what is said to customers. */
const OURS = new Set(
  'reply replies response responses answer answers completion macro macros template templates canned agent assistant our to for facing'.split(
    ' ',
  ),
)

const INTERNAL_FLAGS = new Set(['private', 'internal', 'isinternal', 'isnote'])
const PUBLIC_FLAGS = new Set(['public', 'ispublic'])
const INCOMING_FLAGS = new Set(['incoming', 'isincoming', 'inbound', 'fromcustomer', 'iscustomer'])
const SPEAKER_NAMES = new Set(
  'role author from sender speaker by authortype authorrole sendertype senderrole usertype'.split(' '),
)
const KIND_NAMES = new Set('type kind direction messagetype parttype'.split(' '))
const NOTE_KINDS = new Set('note internal internalnote internalcomment privatenote'.split(' '))
/** Fewer than those who speak: a macro may be of the type of a user or a contact. */
const THEIR_KINDS = new Set('customer requester enduser incoming inbound'.split(' '))
const SPEAKERS = new Set(
  'customer user requester enduser client visitor contact lead buyer shopper human incoming inbound system developer tool function'.split(
    ' ',
  ),
)

/** What is known of a name: those of a table come again in each row. */
function known(name: string): Name {
  if (names.size > MOST) names.clear()
  return memo(names, name, () => {
    const words = split(name)
    const folded = words.join('')
    return { words, folded, aside: asideOf(words, folded) }
  })
}

const names = new Map<string, Name>()

/** How many names are remembered, and how long what says who speaks can be. */
const MOST = 200
const LONGEST = 40

function split(name: string): readonly string[] {
  return name
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

/** Who speaks: a name, or a record of a person that says what kind of person it is. */
function speakerIn(value: Value): string {
  if (value.kind !== 'map') return kindIn(value)
  const kind = value.entries.get('role') ?? value.entries.get('type')
  return kind ? kindIn(kind) : ''
}

function kindIn(value: Value): string {
  return value.kind === 'text' && value.text.length <= LONGEST ? split(value.text).join('') : ''
}

function isTrue(value: Value): boolean {
  return value.kind === 'text' ? /^\s*(?:true|yes)\s*$/i.test(value.text) : plain(value) === true
}

function isFalse(value: Value): boolean {
  return value.kind === 'text' ? /^\s*(?:false|no)\s*$/i.test(value.text) : plain(value) === false
}
