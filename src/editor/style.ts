/** How findings are underlined: by shape as well as by colour, which hosts change by custom properties. */
const STYLE = `
.replylint-mark, ::highlight(replylint-error), ::highlight(replylint-warning), ::highlight(replylint-info) {
  text-decoration-line: underline;
  text-decoration-thickness: 2px;
  text-decoration-skip-ink: none;
}
.replylint-mark { text-underline-offset: 2px; }
.replylint-error, ::highlight(replylint-error) {
  text-decoration-style: wavy;
  text-decoration-color: var(--replylint-error, #d93025);
}
.replylint-warning, ::highlight(replylint-warning) {
  text-decoration-style: dashed;
  text-decoration-color: var(--replylint-warning, #b06000);
}
.replylint-info, ::highlight(replylint-info) {
  text-decoration-style: dotted;
  text-decoration-color: var(--replylint-info, #1a73e8);
}
.replylint-active, ::highlight(replylint-active) {
  background-color: var(--replylint-active, rgb(249 171 0 / 0.25));
}
@media (forced-colors: active) {
  .replylint-mark { text-decoration-color: CanvasText; }
}
`

const styled = new WeakSet<Node>()

/** Styles the underlines in the document or shadow tree of an editor, once. No style element, so that no policy bars it. */
export function style(element: Element): void {
  const root = element.getRootNode() as Document | ShadowRoot
  if (styled.has(root) || !root.adoptedStyleSheets) return
  styled.add(root)
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(STYLE)
  root.adoptedStyleSheets.push(sheet)
}
