/** The style of the page: by day and by night, on a desk and on a phone. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #f6f4ef; --card: #ffffff; --sunk: #faf8f4; --line: #e4dfd5; --ink: #1f2430; --soft: #646b7a;
  --brand: #0f5c58; --brand-soft: #dcefec; --bubble: #e9f2f0; --bubble-ink: #16302e;
  --error: #b3261e; --error-soft: #fde8e6; --warning: #8a5300; --warning-soft: #fcefd6; --info: #1f5f99; --info-soft: #e3effa;
  --old: #fbe4e1; --new: #d9f0dc; --new-ink: #12401d; --shadow: 0 1px 2px #1f24300f, 0 6px 20px #1f24300a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14161b; --card: #1d2027; --sunk: #191c22; --line: #31363f; --ink: #e8e9ec; --soft: #a0a6b2;
    --brand: #6fd0c5; --brand-soft: #1d3b3a; --bubble: #223433; --bubble-ink: #e2efed;
    --error: #ff9c92; --error-soft: #4a211f; --warning: #f2bf6a; --warning-soft: #42320f; --info: #8fc4f5; --info-soft: #1a3450;
    --old: #4a2624; --new: #1d4027; --new-ink: #c9f0d0; --shadow: none;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 6rem; -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; padding: 0 clamp(1rem, 4vw, 2.5rem) 3rem; max-width: 82rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 ui-sans-serif, system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif; overflow-wrap: anywhere; }
h1, h2, h3, h4, h5, h6, p, ul, ol { margin: 0; padding: 0; }
ul, ol { list-style: none; }
a { color: var(--brand); text-underline-offset: .18em; }
:focus-visible { outline: 2px solid var(--brand); outline-offset: 2px; border-radius: 4px; }
code { font: .85em/1.5 ui-monospace, 'SF Mono', Menlo, Consolas, monospace; color: var(--soft); }

.top { padding: 2.25rem 0 1.5rem; }
.brand { display: flex; align-items: center; gap: .5rem; color: var(--brand); font-weight: 700; letter-spacing: -.01em; }
.brand::before { content: ''; width: 1.15rem; height: .95rem; border-radius: .4rem .4rem .4rem .1rem; background: currentColor; }
h1 { margin-top: .35rem; font-size: clamp(1.6rem, 4.2vw, 2.3rem); line-height: 1.2; letter-spacing: -.022em; font-weight: 680; text-wrap: balance; }

.overview { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1rem; }
.tiles { display: grid; grid-template-columns: repeat(6, minmax(0, 1fr)); gap: .75rem; }
.tile { grid-column: span 2; display: grid; grid-template-columns: auto 1fr; align-content: center; align-items: baseline; gap: 0 .5rem; padding: 1rem 1.15rem; background: var(--card); border: 1px solid var(--line); border-radius: 14px; box-shadow: var(--shadow); }
.tile:first-child, .tile:last-child { grid-column: span 3; }
.tile:last-child { order: -1; }
.tile:first-child { order: -2; }
.tile b { font-size: 2rem; line-height: 1.1; font-weight: 680; letter-spacing: -.02em; font-variant-numeric: tabular-nums; }
.tile span { font-weight: 600; }
.tile small { grid-column: 1 / -1; margin-top: .15rem; color: var(--soft); font-size: .84rem; }
.tile.error b { color: var(--error); } .tile.warning b { color: var(--warning); } .tile.info b { color: var(--info); }
.rules { padding: 1rem 1.15rem; background: var(--card); border: 1px solid var(--line); border-radius: 14px; box-shadow: var(--shadow); }
.rules h2 { margin-bottom: .4rem; font-size: .84rem; font-weight: 600; color: var(--soft); }
.rules button { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .1rem 1rem; width: calc(100% + .8rem); padding: .22rem .4rem; margin: 0 -.4rem; border: 0; border-radius: 8px;
  background: none; color: inherit; font: inherit; font-size: .9rem; text-align: left; cursor: pointer; }
.rules button b { font-weight: 600; font-variant-numeric: tabular-nums; }
.rules button svg { grid-column: 1 / -1; display: block; fill: var(--brand); opacity: .75; }
.rules button:hover, .rules button[aria-pressed=true] { background: var(--brand-soft); }

.tools { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; align-items: center; gap: .6rem; margin: 1.25rem 0 0; padding: .75rem 0;
  background: linear-gradient(var(--paper) 85%, transparent); }
#search { flex: 1 1 16rem; min-width: 0; padding: .6rem .95rem; border: 1px solid var(--line); border-radius: 999px; background: var(--card); color: inherit; font: inherit; }
#search::placeholder { color: var(--soft); opacity: 1; }
.chips { display: flex; flex-wrap: wrap; gap: .4rem; }
.chip { display: inline-flex; align-items: center; gap: .4rem; padding: .5rem .85rem; border: 1px solid var(--line); border-radius: 999px; background: var(--card); font-size: .9rem; cursor: pointer; user-select: none; }
.chip input { margin: 0; accent-color: var(--brand); }
.chip b { font-weight: 600; font-variant-numeric: tabular-nums; }
.chip.error b { color: var(--error); } .chip.warning b { color: var(--warning); } .chip.info b { color: var(--info); }
.chip:has(input:not(:checked)) { color: var(--soft); background: none; }
.chip:has(:focus-visible) { outline: 2px solid var(--brand); outline-offset: 2px; }
.tools output { color: var(--soft); font-size: .9rem; font-variant-numeric: tabular-nums; }
.tools output:empty { display: none; }

.file { margin-top: 1.75rem; }
.file > h2 { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem .75rem; margin-bottom: .75rem; font-size: 1.05rem; font-weight: 640; }
.file > h2 small { color: var(--soft); font-size: .88rem; font-weight: 400; }
.card { margin-bottom: 1rem; padding: 1.15rem 1.35rem 1.35rem; background: var(--card); border: 1px solid var(--line); border-radius: 16px; box-shadow: var(--shadow);
  content-visibility: auto; contain-intrinsic-size: auto 28rem; }
.card > header { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: .35rem 1rem; margin-bottom: .9rem; }
.name { display: flex; flex-wrap: wrap; align-items: baseline; gap: .15rem .75rem; min-width: 0; }
.name h3 { font-size: 1.12rem; font-weight: 640; letter-spacing: -.01em; line-height: 1.35; }
.badge { display: inline-block; padding: .08rem .55rem; border-radius: 999px; font-size: .78rem; font-weight: 600; line-height: 1.5; }
.badge.error { color: var(--error); background: var(--error-soft); } .badge.warning { color: var(--warning); background: var(--warning-soft); } .badge.info { color: var(--info); background: var(--info-soft); }
.columns { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); gap: 1.75rem; align-items: start; }
.draft { position: sticky; top: 4.75rem; }
.draft h4, h5 { font-size: .78rem; font-weight: 600; color: var(--soft); }
.bubble { max-height: 70vh; overflow: auto; margin-top: .35rem; padding: .95rem 1.1rem; border-radius: 16px 16px 16px 4px; background: var(--bubble); color: var(--bubble-ink); white-space: pre-wrap; }
.note { margin-top: .75rem; padding: .55rem .8rem; border-radius: 10px; background: var(--warning-soft); color: var(--warning); font-size: .88rem; }
mark { color: inherit; background: none; text-decoration: underline 2px; text-underline-offset: .22em; text-decoration-skip-ink: none; border-radius: 3px; }
mark.error { text-decoration-color: var(--error); background: var(--error-soft); }
mark.warning { text-decoration-color: var(--warning); background: var(--warning-soft); }
mark.info { text-decoration-color: var(--info); background: var(--info-soft); }
.pin { display: inline-block; min-width: 1.55em; padding: 0 .42em; margin: 0 .18em 0 0; border-radius: 999px; color: var(--card); font-size: .68rem; font-weight: 700; line-height: 1.55; text-align: center; text-decoration: none; vertical-align: .22em; font-variant-numeric: tabular-nums; }
.pin.error { background: var(--error); } .pin.warning { background: var(--warning); } .pin.info { background: var(--info); }
.off { background: none; text-decoration: none; } .pin.off { display: none; }
mark.lit { outline: 2px solid currentColor; outline-offset: 1px; } .pin.lit { outline: 2px solid var(--ink); }

.finding { padding: 0 0 1.25rem; }
.finding + .finding { padding-top: 1.25rem; border-top: 1px solid var(--line); }
.finding:last-child { padding-bottom: 0; }
.meta { display: flex; flex-wrap: wrap; align-items: center; gap: .3rem .6rem; font-size: .86rem; }
.number { min-width: 1.55em; padding: 0 .4em; border-radius: 999px; background: var(--ink); color: var(--card); font-size: .76rem; font-weight: 700; line-height: 1.65; text-align: center; font-variant-numeric: tabular-nums; }
.finding.error .number { background: var(--error); } .finding.warning .number { background: var(--warning); } .finding.info .number { background: var(--info); }
.rule { color: var(--soft); } a.rule:hover { color: var(--brand); }
.place { color: var(--soft); font-variant-numeric: tabular-nums; }
.finding h4 { margin-top: .35rem; font-size: 1rem; font-weight: 640; line-height: 1.4; }
.why { color: var(--soft); font-size: .94rem; max-width: 62ch; }
.finding.lit .number, .finding:target .number { outline: 2px solid var(--ink); outline-offset: 1px; }
.change { margin-top: .75rem; border: 1px solid var(--line); border-radius: 12px; background: var(--sunk); font-size: .94rem; }
.change > div { padding: .6rem .9rem .7rem; } .before { border-bottom: 1px solid var(--line); }
.change p { white-space: pre-wrap; }
.after li { margin-top: .15rem; } .after li + li, .after details li:first-child { margin-top: .65rem; }
h6 { font-size: .86rem; font-weight: 600; } .kind { margin-left: .35rem; color: var(--soft); font-weight: 400; }
del { background: var(--old); text-decoration: line-through 1px; border-radius: 3px; }
ins { background: var(--new); color: var(--new-ink); text-decoration: none; border-radius: 3px; }
.slot { padding: 0 .15em; border: 1px dashed currentColor; border-radius: 4px; font-weight: 600; }
.here { display: inline-block; width: 2px; height: 1.1em; margin: 0 1px; background: var(--brand); vertical-align: text-bottom; }
summary { cursor: pointer; color: var(--brand); font-weight: 500; } .after details { margin-top: .65rem; } .after summary { font-size: .88rem; }

.clean { margin-top: 1.75rem; padding: 1rem 1.35rem; background: var(--card); border: 1px solid var(--line); border-radius: 16px; }
.clean ul { margin-top: .75rem; columns: 22rem auto; column-gap: 2rem; }
.clean li { break-inside: avoid; padding: .3rem 0; } .clean h3 { font-size: .95rem; font-weight: 500; } .of { color: var(--soft); font-size: .84rem; }
.empty { margin: 2rem 0; color: var(--soft); text-align: center; }
footer { margin-top: 2.5rem; color: var(--soft); font-size: .84rem; }

@media (max-width: 60rem) {
  .overview, .columns { grid-template-columns: minmax(0, 1fr); }
  .columns { gap: 1.1rem; } .draft { position: static; }
}
@media (max-width: 34rem) {
  html { scroll-padding-top: 9rem; }
  .top { padding: 1.35rem 0 1rem; }
  .tiles { gap: .5rem; } .tile { padding: .7rem .8rem; border-radius: 12px; } .tile { grid-template-columns: auto; } .tile b { font-size: 1.4rem; } .tile small { font-size: .78rem; }
  .card { padding: .95rem 1rem 1.1rem; } .chips { gap: .3rem; } .chip { padding: .4rem .65rem; font-size: .84rem; }
}
@media print {
  body { max-width: none; background: none; } .tools, footer { display: none; } .card { break-inside: avoid; box-shadow: none; content-visibility: visible; } .draft { position: static; } .bubble { max-height: none; }
}
`
