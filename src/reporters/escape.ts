/**
 * The text with every character made visible, as `\u{1b}`, that a terminal would obey or that hides or
 * reorders what is read: C0 but for tab and line feed, delete, C1, bidirectional controls and the separators
 * U+2028 and U+2029.
 */
export function escapeControls(text: string): string {
  return text.replace(CONTROLS, (control) => `\\u{${control.charCodeAt(0).toString(16)}}`)
}

/** The text on one line: line ends shown as ↵, tabs as spaces, and controls as by {@link escapeControls}. */
export function escapeLine(text: string): string {
  return escapeControls(text.replace(/\r\n|\n/g, '↵').replaceAll('\t', ' '))
}

/**
 * JSON with the same characters in the escapes of JSON, which leaves its value as it is; so too for `##[`, which
 * begins a command wherever GitHub and Azure read it in a log.
 */
export function escapeJson(json: string): string {
  return json
    .replace(CONTROLS, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('##[', '#\\u0023[')
}

/** The text in XML 1.0, also within quotes, on one line; what XML cannot hold is shown as by {@link escapeControls}. */
export function escapeXml(text: string): string {
  return escapeControls(text)
    .replace(/[\p{Surrogate}\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"'\t\n]|#(?=#\[)/g, (character) => `&#${character.charCodeAt(0)};`)
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROLS = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g
