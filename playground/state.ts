import type { Message, Severity } from 'replylint/core'
import { rules } from 'replylint/core'

/** What the page shows, and what its address holds. */
export interface State {
  readonly thread: readonly Message[]
  readonly reply: string
  readonly editor: (typeof EDITORS)[number]
  readonly preset: (typeof PRESETS)[number]
  /** What differs from the preset, by rule. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>
  /** How far the gate goes. */
  readonly mode: (typeof MODES)[number]
  readonly theme: (typeof THEMES)[number]
}

const EDITORS = ['textarea', 'prosemirror', 'codemirror'] as const
const PRESETS = ['recommended', 'strict'] as const
const MODES = ['observe', 'warn', 'enforce'] as const
const THEMES = ['system', 'light', 'dark'] as const
const LEVELS = ['off', 'error', 'warning', 'info'] as const
const RULES: ReadonlySet<string> = new Set(rules.map(({ id }) => id))

/** The fragment of an address that holds a state: Base64 of JSON, in the alphabet of addresses. */
export function toHash(state: State): string {
  const bytes = new TextEncoder().encode(JSON.stringify(state))
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return `#${btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`
}

/** The state in a fragment; undefined where there is none that can be read. Whoever made the link, what is unknown is left out. */
export function fromHash(hash: string): State | undefined {
  try {
    const text = atob(hash.slice(1).replaceAll('-', '+').replaceAll('_', '/'))
    const given = JSON.parse(new TextDecoder().decode(Uint8Array.from(text, (one) => one.charCodeAt(0))))
    if (typeof given.reply !== 'string') return undefined
    return {
      thread: messagesIn(given.thread),
      reply: given.reply,
      editor: oneOf(EDITORS, given.editor),
      preset: oneOf(PRESETS, given.preset),
      rules: Object.fromEntries(
        Object.entries(given.rules ?? {}).flatMap(([id, level]) => {
          const known = LEVELS.find((one) => one === level)
          return RULES.has(id) && known ? [[id, known]] : []
        }),
      ),
      mode: MODES.find((mode) => mode === given.mode) ?? 'enforce',
      theme: oneOf(THEMES, given.theme),
    }
  } catch {
    return undefined
  }
}

/** The messages among values of any kind. */
export function messagesIn(values: unknown): readonly Message[] {
  if (!Array.isArray(values)) return []
  return values.flatMap(({ from, text }) =>
    (from === 'customer' || from === 'agent') && typeof text === 'string' ? [{ from, text }] : [],
  )
}

function oneOf<Name>(names: readonly [Name, ...Name[]], given: unknown): Name {
  return names.find((name) => name === given) ?? names[0]
}
