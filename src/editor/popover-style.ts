/** Names that code and style share. */
export const CARD = { open: 'open' } as const

/** The style of the popover. Hosts set its colours and font by custom properties and `::part`. */
export const POPOVER_STYLE = `
:host {
  --surface: var(--replylint-surface, light-dark(#fff, #23262b));
  --text: var(--replylint-text, light-dark(#1f2328, #e8eaed));
  --muted: var(--replylint-muted, light-dark(#57606a, #a9b1ba));
  --line: var(--replylint-line, light-dark(#d0d7de, #444c56));
  --accent: var(--replylint-accent, light-dark(#0b57d0, #8ab4f8));
  --hover: var(--replylint-hover, light-dark(#f1f5fb, #2f343b));
  font: 0.875rem/1.4 var(--replylint-font, system-ui, sans-serif);
}
#status {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
#card {
  position: fixed;
  inset: auto;
  margin: 0;
  padding: 0.75rem;
  box-sizing: border-box;
  inline-size: min(23rem, 100vw - 0.75rem);
  max-block-size: min(28rem, 100vh - 0.75rem);
  overflow: auto;
  color: var(--text);
  background: var(--surface);
  border: 1px solid var(--line);
  border-radius: 0.625rem;
  box-shadow: 0 8px 28px rgb(0 0 0 / 0.18);
  z-index: 2147483647;
}
#card:not(.open) { display: none; }
.head, .foot { display: flex; align-items: center; gap: 0.375rem; }
.severity { font-weight: 600; font-size: 0.8125rem; }
.severity::before {
  content: '';
  display: inline-block;
  inline-size: 0.625rem;
  block-size: 0.625rem;
  margin-inline-end: 0.375rem;
  border-radius: 50%;
  background: currentcolor;
}
.severity.error { color: light-dark(#b3261e, #ff8a80); }
.severity.warning { color: light-dark(#8a4b00, #ffb74d); }
.severity.info { color: light-dark(#0b57d0, #8ab4f8); }
.severity.warning::before { border-radius: 0; rotate: 45deg; scale: 0.85; }
.severity.info::before { border-radius: 0.125rem; }
.count { margin-inline-start: auto; color: var(--muted); font-size: 0.8125rem; font-variant-numeric: tabular-nums; }
p { margin: 0.375rem 0 0; overflow-wrap: anywhere; }
#message { font-weight: 600; }
#explanation { color: var(--muted); }
.rewrites { list-style: none; margin: 0.625rem 0 0; padding: 0; display: grid; gap: 0.375rem; }
button {
  font: inherit;
  color: inherit;
  background: none;
  border: 1px solid transparent;
  border-radius: 0.375rem;
  cursor: pointer;
}
.step { inline-size: 1.75rem; block-size: 1.75rem; padding: 0; font-size: 1.125rem; line-height: 1; }
.rewrite {
  display: grid;
  inline-size: 100%;
  padding: 0.4375rem 0.625rem;
  text-align: start;
  border-color: var(--line);
}
.title { color: var(--muted); font-size: 0.75rem; }
.text { overflow-wrap: anywhere; }
.slot {
  padding: 0 0.25em;
  border: 1px dashed var(--muted);
  border-radius: 0.25rem;
  color: var(--muted);
  font-style: italic;
}
.foot { margin-block-start: 0.5rem; justify-content: space-between; }
.dismiss { padding: 0.25rem 0.5rem; margin-inline-start: -0.5rem; color: var(--muted); }
a { color: var(--accent); padding: 0.25rem 0; }
button:hover { background: var(--hover); }
.rewrite:hover { border-color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
@media (prefers-reduced-motion: no-preference) {
  #card { animation: appear 0.12s ease-out; }
  @keyframes appear { from { opacity: 0; translate: 0 4px; } }
}
@media (forced-colors: active) {
  .severity::before { background: CanvasText; forced-color-adjust: none; }
  .rewrite { border-color: ButtonText; }
}
@media (pointer: coarse) {
  .step { inline-size: 2.25rem; block-size: 2.25rem; }
  .rewrite { padding-block: 0.625rem; }
}
`
