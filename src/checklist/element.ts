import { make, retake, rootIn } from '../page/make.ts'
import type { Report } from '../types.ts'
import { checklist, type Step, type StepId } from './index.ts'

/** The view of the checklist: `<replylint-checklist>`. */
export interface ChecklistElement extends HTMLElement {
  /** What it shows the steps of; nothing without one. */
  report: Report | undefined
}

/** What a click on a step that is done says, as `detail` of the event `replylint-step`. */
export type StepEvent = CustomEvent<Step>

/** Defines the element, once; a page that has a reason may give it another name. */
export function defineChecklist(name = 'replylint-checklist'): void {
  if (customElements.get(name)) return
  customElements.define(
    name,
    class extends HTMLElement implements ChecklistElement {
      readonly #list = make('ol', {})
      readonly #summary = make('p', {})
      #report: Report | undefined
      #shown = ''

      constructor() {
        super()
        rootIn(this, CSS).append(this.#summary, this.#list)
      }

      connectedCallback() {
        retake(this, 'report')
      }

      get report(): Report | undefined {
        return this.#report
      }

      set report(report: Report | undefined) {
        this.#report = report
        const steps = report ? checklist(report) : []
        const shown = JSON.stringify(steps)
        if (shown === this.#shown) return
        this.#shown = shown
        this.#show(steps)
      }

      #show(steps: readonly Step[]): void {
        const focused = this.shadowRoot?.activeElement?.id
        const due = steps.filter(({ status }) => status === 'due').length
        this.#summary.textContent = steps.length === 0 ? '' : due === 0 ? 'Nothing is due' : `${due} due`
        this.#list.replaceChildren(...steps.map((step) => itemOf(step, () => this.#tell(step))))
        // Who has a step in focus keeps it, while there is one.
        if (focused) this.shadowRoot?.getElementById(focused)?.focus()
      }

      #tell(step: Step): void {
        this.dispatchEvent(new CustomEvent('replylint-step', { detail: step, bubbles: true, composed: true }))
      }
    },
  )
}

const STATUSES: Readonly<Record<Step['status'], string>> = { done: 'done', due: 'due', 'not-due': 'not due' }

const MARKS: Readonly<Record<Step['status'], string>> = { done: '✓', due: '!', 'not-due': '·' }

function itemOf({ id, title, status }: Step, tell: () => void): HTMLElement {
  const mark = make('span', { class: 'mark', 'aria-hidden': 'true' }, MARKS[status])
  const said = make('span', { class: 'unseen' }, `, ${STATUSES[status]}`)
  return make('li', { class: status }, mark, status === 'done' ? stepButton(id, title, tell) : title, said)
}

function stepButton(id: StepId, title: string, tell: () => void): HTMLElement {
  const button = make('button', { type: 'button', id, title: 'Show where' }, title)
  button.addEventListener('click', tell)
  return button
}

const CSS = `
:host { display: block; position: relative; }
:host([hidden]) { display: none; }
p { margin: 0 0 0.25rem; font-weight: 600; }
p:empty { display: none; }
ol { margin: 0; padding: 0; list-style: none; }
li { display: flex; align-items: baseline; gap: 0.5rem; padding: 0.1875rem 0; }
.mark { flex: none; inline-size: 1rem; text-align: center; font-weight: 700; }
.done .mark { color: var(--done); }
.due { font-weight: 600; }
.due .mark { color: var(--warning); }
.not-due { color: var(--quiet); }
button {
  min-block-size: 1.5rem; padding: 0; border: 0; background: none; font: inherit; color: inherit; text-align: start; cursor: pointer;
}
button:hover { text-decoration: underline; }
`
