import { isPlain } from './width.ts'

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
  if (isPlain(text)) return text
  return escapeControls(text.replace(/\r\n|\n/g, '↵').replaceAll('\t', ' '))
}

/**
 * A line, colours and all, without what a build server that keeps it in a log would obey: `::` where it begins, and
 * `##[`, `##vso[` and `##teamcity[` wherever they stand.
 */
export function escapeLog(line: string): string {
  const escaped = line.includes('##') ? line.replace(COMMAND, '\\u{23}') : line
  return escaped.includes('::') ? escaped.replace(LEADING, '$1\\u{3a}') : escaped
}

/**
 * JSON with the same characters in the escapes of JSON, which leaves its value as it is; so too for `##[` and what
 * else begins a command wherever a build server reads it in a log.
 */
export function escapeJson(json: string): string {
  return json
    .replace(CONTROLS, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(COMMAND, '\\u0023')
}

/** The text in XML 1.0 or HTML, also within quotes, on one line; what XML cannot hold is shown as by {@link escapeControls}. */
export function escapeXml(text: string): string {
  return escapeControls(text)
    .replace(/[\p{Surrogate}\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"'\t\n]|#(?=#\w*\[)/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** The address of a page on the web, as browsers write it; undefined for what leads elsewhere or is code. */
export function webPage(url = ''): string | undefined {
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? new URL(url).href : undefined
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROLS = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** The first sign of a command that is obeyed anywhere in a line. */
const COMMAND = /#(?=#\w*\[)/g

/** The first sign of a command that is obeyed where a line begins, after blanks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one.
const LEADING = /^((?:\x1b\[\d+m|\s)*):(?=:)/
