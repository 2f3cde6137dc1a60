import { type ChecklistElement, defineChecklist, type StepEvent } from 'replylint/checklist/element'
import type { Draft } from 'replylint/core'
import { type Controller, createController, type State as Findings } from 'replylint/editor'
import { interceptSubmit } from 'replylint/gate/page'
import { definePopover } from 'replylint/popover'
import { showConversation } from './conversation.ts'
import { editorPlace } from './editors/index.ts'
import { choose, element, onChoice } from './elements.ts'
import { examples } from './examples.ts'
import { createLinting } from './linting.ts'
import { bindSettings } from './settings.ts'
import { fromHash, type State, toHash } from './state.ts'
import { trace } from './trace.ts'

const [[, opening]] = examples as unknown as [[string, Pick<State, 'thread' | 'reply'>]]
const FIRST: State = {
  ...opening,
  editor: 'textarea',
  preset: 'recommended',
  rules: {},
  mode: 'enforce',
  theme: 'system',
}

let state: State = fromHash(location.hash) ?? FIRST
let unguard: (() => void) | undefined

const linting = createLinting()
linting.configure(state)
const controller: Controller = createController({ lint: linting.lint, draft: restOfDraft })
const place = editorPlace(element('editor', HTMLElement), controller)
const showSettings = bindSettings((settings) => {
  keep(settings)
  configure()
})

definePopover()
defineChecklist()
const popover = document.querySelector('replylint-popover')!
const steps = document.querySelector<ChecklistElement>('replylint-checklist')!
popover.controller = controller

fillExamples()
bindButtons()
bindGate()
controller.subscribe(showFindings)
addEventListener('hashchange', () => show(fromHash(location.hash) ?? FIRST))
show(state)

/** Shows a state in the whole page. */
function show(wanted: State): void {
  state = wanted
  document.documentElement.dataset.theme = state.theme
  element('theme', HTMLSelectElement).value = state.theme
  element('sent', HTMLElement).textContent = ''
  choose('editor', state.editor)
  showSettings(state)
  showThread()
  nameExample()
  linting.configure(state)
  guard(state)
  void place.show(state.editor, state.reply)
}

/** Keeps a change, here and in the address. */
function keep(change: Partial<State>): void {
  state = { ...state, ...change }
  history.replaceState(null, '', toHash(state))
}

function configure(): void {
  linting.configure(state)
  guard(state)
  controller.refresh()
}

function restOfDraft(): Omit<Draft, 'reply'> {
  return { thread: state.thread }
}

function showThread(): void {
  showConversation(state.thread, (thread) => {
    keep({ thread })
    nameExample()
    controller.refresh()
  })
}

function fillExamples(): void {
  const select = element('fixture', HTMLSelectElement)
  const own = new Option('Your own conversation', '')
  select.append(own, ...[...examples.keys()].map((title) => new Option(title)))
  select.addEventListener('change', () => {
    const example = examples.get(select.value) ?? { thread: [], reply: '' }
    keep(example)
    show(state)
  })
}

/** Says which conversation this is, while it is one of those to load. */
function nameExample(): void {
  const told = JSON.stringify(state.thread)
  const known = [...examples].find(([, { thread }]) => JSON.stringify(thread) === told)
  element('fixture', HTMLSelectElement).value = known?.[0] ?? ''
}

function bindButtons(): void {
  const share = element('share', HTMLButtonElement)
  share.addEventListener('click', async () => {
    keep({})
    const copied = await navigator.clipboard.writeText(location.href).then(
      () => true,
      () => false,
    )
    share.textContent = copied ? 'Link copied' : 'Copy the address'
    setTimeout(() => {
      share.textContent = 'Share'
    }, 2_000)
  })
  const theme = element('theme', HTMLSelectElement)
  theme.addEventListener('change', () => {
    keep({ theme: theme.value as State['theme'] })
    document.documentElement.dataset.theme = theme.value
  })
  onChoice('editor', (editor) => {
    keep({ editor: editor as State['editor'], reply: controller.state.text })
    void place.show(state.editor, state.reply)
  })
  element('previous', HTMLButtonElement).addEventListener('click', () => controller.previous())
  element('next', HTMLButtonElement).addEventListener('click', () => controller.next())
  steps.addEventListener('replylint-step', (event) => {
    const [range] = (event as StepEvent).detail.ranges
    if (range) trace(controller, range)
  })
}

function bindGate(): void {
  const form = element('compose', HTMLFormElement)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const reply = controller.state.text.trim()
    if (reply === '') return
    keep({ thread: [...state.thread, { from: 'agent', text: reply }], reply: '' })
    show(state)
    element('sent', HTMLElement).textContent = 'Sent: it is now part of the conversation.'
  })
}

/** Holds replies back as the settings say. */
function guard({ mode }: State): void {
  unguard?.()
  unguard = interceptSubmit(element('compose', HTMLFormElement), {
    read: () => ({ ...restOfDraft(), reply: controller.state.text }),
    lint: linting.lint,
    policy: { mode, rules: { insult: 'block', 'sensitive-data': 'block' } },
  })
}

function showFindings({ text, status, marks, report }: Findings): void {
  if (text !== state.reply && !element('editor', HTMLElement).ariaBusy) keep({ reply: text })
  const isEmpty = text.trim() === ''
  element('status', HTMLElement).textContent = isEmpty ? 'Nothing to send yet' : statusOf(status, marks)
  element('status', HTMLElement).dataset.worst = status === 'ready' && !isEmpty ? worstOf(marks) : ''
  for (const id of ['previous', 'next']) element(id, HTMLButtonElement).disabled = marks.length === 0
  document.querySelector<HTMLButtonElement>('#compose .primary')!.disabled = isEmpty
  steps.report = isEmpty ? undefined : report
  steps.parentElement!.classList.toggle('filled', steps.report !== undefined)
}

function statusOf(status: Findings['status'], marks: Findings['marks']): string {
  if (status === 'failed') return 'The reply could not be checked'
  if (status === 'waiting' && marks.length === 0) return 'Checking…'
  if (marks.length === 0) return 'Nothing found'
  const errors = marks.filter(({ finding }) => finding.severity === 'error').length
  const count = marks.length === 1 ? '1 finding' : `${marks.length} findings`
  return errors > 0 ? `${count}, ${errors} serious` : count
}

function worstOf(marks: Findings['marks']): string {
  const levels = ['error', 'warning', 'info'] as const
  return levels.find((level) => marks.some(({ finding }) => finding.severity === level)) ?? 'none'
}
