import { make, rootIn } from '../page/make.ts'
import type { Finding, Severity } from '../types.ts'
import type { Decision } from './decide.ts'

/** What a person chose: to send, as an override where they were asked, or to go back to the reply. */
export type Answer =
  | { readonly send: true; readonly override?: { readonly reason?: string } }
  | { readonly send: false }

/**
 * Shows a dialog where the decision asks for one, and returns what the agent chose. *Go back* has the focus, and is
 * what Escape does; a reply is sent only by a click on *Send anyway*, which a blocked one does not have. Focus then
 * returns to where it was.
 */
export function askBeforeSend(decision: Decision): Promise<Answer> {
  if (decision.action === 'send' || decision.action === 'nudge') return Promise.resolve({ send: true })
  return new Promise((resolve) => {
    const host = make('div', {})
    const { dialog, goBack, sendAnyway, reason } = build(decision)
    rootIn(host, CSS).append(dialog)

    let answer: Answer = { send: false }
    dialog.addEventListener('close', () => {
      host.remove()
      resolve(answer)
    })
    ignoreStrayKeys(dialog)
    onClick(goBack, () => dialog.close())
    if (sendAnyway) {
      onClick(sendAnyway, () => {
        if (reason && !reason.isChosen()) return
        answer = { send: true, override: reason ? { reason: reason.chosen() } : {} }
        dialog.close()
      })
    }

    document.body.append(host)
    dialog.showModal()
    goBack.focus()
  })
}

interface Parts {
  readonly dialog: HTMLDialogElement
  readonly goBack: HTMLButtonElement
  /** Not of a blocked reply. */
  readonly sendAnyway: HTMLButtonElement | undefined
  /** Where the policy lists some. */
  readonly reason: ReasonField | undefined
}

function build({ action, because, summary, reasons }: Decision): Parts {
  const blocked = action === 'block'
  const reason = blocked || Object.keys(reasons).length === 0 ? undefined : reasonField(reasons)
  const goBack = make('button', { type: 'button', class: 'go-back', part: 'go-back' }, 'Go back')
  const sendAnyway = blocked
    ? undefined
    : make('button', { type: 'button', class: 'send-anyway', part: 'send-anyway' }, 'Send anyway')
  const dialog = make(
    'dialog',
    { 'aria-labelledby': 'title', 'aria-describedby': 'summary', part: 'dialog' },
    make('h2', { id: 'title' }, blocked ? 'This reply cannot be sent yet' : 'Send this reply as it is?'),
    make('p', { id: 'summary' }, summary),
    ...(because.length > 0
      ? [make('ul', { tabindex: '0', 'aria-label': 'What was found' }, ...because.map(findingItem))]
      : []),
    ...(reason ? [reason.element] : []),
    make('div', { class: 'buttons' }, goBack, ...(sendAnyway ? [sendAnyway] : [])),
  )
  return { dialog, goBack, sendAnyway, reason }
}

const LABELS: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Style' }

function findingItem({ severity, message, explanation }: Finding): HTMLElement {
  return make(
    'li',
    { class: severity },
    make('strong', {}, make('span', { class: 'severity' }, LABELS[severity]), ` ${message}`),
    make('p', {}, explanation),
  )
}

interface ReasonField {
  readonly element: HTMLElement
  /** What is kept of the chosen reason. */
  readonly chosen: () => string
  /** Whether one is chosen; where none is, says so and goes there. */
  readonly isChosen: () => boolean
}

function reasonField(reasons: Decision['reasons']): ReasonField {
  const select = make(
    'select',
    { id: 'reason', 'aria-describedby': 'mistake' },
    make('option', { value: '' }, 'Choose a reason'),
    ...Object.entries(reasons).map(([value, label]) => make('option', { value }, label)),
  )
  const mistake = make('p', { id: 'mistake', class: 'mistake', role: 'alert' })
  const isChosen = () => {
    const chosen = select.value !== ''
    select.toggleAttribute('aria-invalid', !chosen)
    mistake.textContent = chosen ? '' : 'To send it anyway, choose a reason.'
    if (!chosen) select.focus()
    return chosen
  }
  const label = make('label', { for: 'reason' }, 'Why send it anyway?')
  return { element: make('div', { class: 'reason' }, label, select, mistake), chosen: () => select.value, isChosen }
}

/** A key that is still down from sending, or was pressed before the dialog was there, must press nothing in it. */
function ignoreStrayKeys(dialog: HTMLDialogElement): void {
  let pressedHere = false
  dialog.addEventListener('keydown', (event) => {
    if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault()
    else pressedHere = true
  })
  dialog.addEventListener('keypress', (event) => {
    if (!pressedHere) event.preventDefault()
  })
}

/** Does something on a click, but not on the second of a double click, whose first was on what lay there before. */
function onClick(button: HTMLButtonElement, act: () => void): void {
  button.addEventListener('click', ({ detail }) => {
    if (detail < 2) act()
  })
}

const CSS = `
dialog {
  inline-size: min(34rem, calc(100vw - 2rem)); max-block-size: calc(100dvh - 2rem); padding: 1.5rem;
  border: 1px solid var(--line); border-radius: 0.75rem; background: var(--paper); color: var(--ink);
  box-shadow: 0 1rem 3rem rgb(0 0 0 / 0.25);
}
dialog::backdrop { background: rgb(10 14 20 / 0.45); }
h2 { margin: 0; font-size: 1.1875rem; line-height: 1.3; }
#summary { margin: 0.25rem 0 1rem; color: var(--quiet); }
ul {
  margin: 0 0 1rem; padding: 0; list-style: none; max-block-size: 40dvh; overflow: auto;
  border-block: 1px solid var(--line);
}
li { padding: 0.75rem 0; border-inline-start: 3px solid var(--severity); padding-inline-start: 0.75rem; }
li + li { border-block-start: 1px solid var(--line); }
li strong { font-weight: 600; }
li p { margin: 0.125rem 0 0; color: var(--quiet); }
.error { --severity: var(--error); }
.warning { --severity: var(--warning); }
.info { --severity: var(--info); }
.severity { color: var(--severity); }
.severity::after { content: ':'; }
.reason { display: grid; gap: 0.25rem; margin-block-end: 1rem; }
label { font-weight: 600; }
select, button {
  min-block-size: 2.75rem; padding: 0 1rem; border: 1px solid var(--line); border-radius: 0.5rem; font: inherit;
  background: var(--paper); color: var(--ink);
}
select[aria-invalid] { border-color: var(--error); }
.mistake { margin: 0; color: var(--error); }
.mistake:empty { display: none; }
.buttons { display: flex; flex-wrap: wrap; justify-content: flex-end; gap: 0.75rem; }
button { cursor: pointer; font-weight: 600; }
.go-back { order: 1; border-color: var(--accent); background: var(--accent); color: var(--on-accent); }
@media (max-width: 30rem) { .buttons { flex-direction: column; } .go-back { order: 0; } }
@media (prefers-reduced-motion: no-preference) {
  dialog[open] { animation: rise 0.12s ease-out; }
  @keyframes rise { from { opacity: 0; translate: 0 0.5rem; } }
}
`
