/** What an element has beside its content: attributes, where `true` is one without a value and `false` none. */
type Attributes = Readonly<Record<string, string | boolean>>

/** Makes an element. What is in it is text or elements, so that nothing is ever read as HTML. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes,
  ...content: readonly (string | Node)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes))
    if (value !== false) element.setAttribute(name, value === true ? '' : value)
  element.append(...content)
  return element
}

/** A root of its own in an element, so that neither styles the other. A sheet made by code needs no leave of a CSP. */
export function rootIn(host: HTMLElement, css: string): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(COMMON + css)
  root.adoptedStyleSheets = [sheet]
  return root
}

/** Takes a property that the page set before the element was defined, which would hide the element's own for good. */
export function retake<Host extends HTMLElement>(host: Host, name: keyof Host): void {
  if (!Object.hasOwn(host, name)) return
  const value = host[name]
  delete host[name]
  host[name] = value
}

/** Colours follow the `color-scheme` of the page, and may be set by it. */
const COMMON = `
:host {
  --paper: var(--replylint-paper, light-dark(#fff, #1d2127));
  --ink: var(--replylint-ink, light-dark(#1b1f24, #e9ecef));
  --quiet: var(--replylint-quiet, light-dark(#57606a, #a4adb8));
  --line: var(--replylint-line, light-dark(#d0d7de, #3b434d));
  --accent: var(--replylint-accent, light-dark(#0b57d0, #8ab4f8));
  --on-accent: var(--replylint-on-accent, light-dark(#fff, #10141a));
  --error: var(--replylint-error, light-dark(#b3261e, #ff9f97));
  --warning: var(--replylint-warning, light-dark(#7d5200, #f3c26b));
  --info: var(--replylint-info, light-dark(#0b57d0, #8ab4f8));
  --done: var(--replylint-done, light-dark(#146c2e, #7fd396));
  font: 400 0.9375rem/1.45 var(--replylint-font, system-ui, sans-serif);
  color: var(--ink);
}
* { box-sizing: border-box; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.unseen {
  position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
`
