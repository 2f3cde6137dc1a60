/** The style of the popover, in the colours that all of replylint's elements share. */
export const POPOVER_STYLE = `
.card {
  position: fixed;
  inset: auto;
  margin: 0;
  padding: 0.75rem;
  inline-size: min(23rem, 100vw - 0.75rem);
  max-block-size: min(28rem, 100vh - 0.75rem);
  overflow: auto;
  color: var(--ink);
  background: var(--paper);
  border: 1px solid var(--line);
  border-radius: 0.625rem;
  box-shadow: 0 8px 28px rgb(0 0 0 / 0.18);
  z-index: 2147483647;
}
.card:not(.open) { display: none; }
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
.severity.error { color: var(--error); }
.severity.warning { color: var(--warning); }
.severity.info { color: var(--info); }
.severity.warning::before { border-radius: 0; rotate: 45deg; scale: 0.85; }
.severity.info::before { border-radius: 0.125rem; }
.count { margin-inline-start: auto; color: var(--quiet); font-size: 0.8125rem; font-variant-numeric: tabular-nums; }
p { margin: 0.375rem 0 0; overflow-wrap: anywhere; }
#message { font-weight: 600; }
#explanation { color: var(--quiet); }
.rewrites:empty { display: none; }
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
.title { color: var(--quiet); font-size: 0.75rem; }
.text { overflow-wrap: anywhere; }
.slot {
  padding: 0 0.25em;
  border: 1px dashed var(--quiet);
  border-radius: 0.25rem;
  color: var(--quiet);
  font-style: italic;
}
.foot { margin-block-start: 0.5rem; justify-content: space-between; }
.dismiss { padding: 0.25rem 0.5rem; margin-inline-start: -0.5rem; color: var(--quiet); }
a { color: var(--accent); padding: 0.25rem 0; }
button:hover { background: color-mix(in srgb, var(--ink) 7%, transparent); }
.rewrite:hover { border-color: var(--accent); }
@media (prefers-reduced-motion: no-preference) {
  .card { animation: appear 0.12s ease-out; }
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
