import { rules } from 'replylint/core'
import { choose, element, onChoice } from './elements.ts'
import type { State } from './state.ts'

/** What the dialog of rules decides. */
type Settings = Pick<State, 'preset' | 'rules' | 'mode'>

/** Binds the dialog in which the preset, the gate and single rules are chosen. Returns what shows other settings there. */
export function bindSettings(changed: (settings: Settings) => void): (settings: Settings) => void {
  const dialog = element('settings', HTMLDialogElement)
  const list = element('rules', HTMLUListElement)
  const find = element('find', HTMLInputElement)
  const count = element('changed', HTMLSpanElement)
  let now: Settings = { preset: 'recommended', rules: {}, mode: 'enforce' }

  element('open-settings', HTMLButtonElement).addEventListener('click', () => dialog.showModal())
  element('close-settings', HTMLButtonElement).addEventListener('click', () => dialog.close())
  // Its own box fills it, so that only a click beside it is on itself.
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close())
  onChoice('preset', (preset) => set({ preset: preset as State['preset'] }))
  onChoice('mode', (mode) => set({ mode: mode as State['mode'] }))
  element('reset', HTMLButtonElement).addEventListener('click', () => set({ rules: {} }))
  find.addEventListener('input', filter)

  const switches = new Map(rules.map(({ id, message }) => [id as string, switchOf(id, message)]))
  list.replaceChildren(...[...switches.values()].map(({ item }) => item))
  return show

  function set(change: Partial<Settings>): void {
    show({ ...now, ...change })
    changed(now)
  }

  function show({ preset, rules: changes, mode }: Settings): void {
    now = { preset, rules: changes, mode }
    choose('preset', now.preset)
    choose('mode', now.mode)
    for (const rule of rules) switches.get(rule.id)!.input.checked = isOn(rule, now)
    const different = Object.keys(changes).length
    count.hidden = different === 0
    count.textContent = String(different)
    count.title = `${different} other than the preset`
  }

  function switchOf(id: string, message: string) {
    const item = document.createElement('li')
    const label = document.createElement('label')
    const input = document.createElement('input')
    const name = document.createElement('strong')
    const about = document.createElement('span')
    input.type = 'checkbox'
    input.role = 'switch'
    name.textContent = id
    about.textContent = message.replace(/\{match\}/g, '…')
    label.append(input, name, about)
    item.append(label)
    input.addEventListener('change', () => {
      const { [id]: _, ...others } = now.rules
      const rule = rules.find((one) => one.id === id)!
      const asPreset = input.checked === isOn(rule, { ...now, rules: {} })
      set({ rules: asPreset ? others : { ...others, [id]: input.checked ? rule.severity : 'off' } })
    })
    return { item, input }
  }

  function filter(): void {
    const wanted = find.value.trim().toLowerCase()
    for (const { item } of switches.values()) item.hidden = !item.textContent.toLowerCase().includes(wanted)
  }
}

function isOn({ id, preset }: (typeof rules)[number], settings: Settings): boolean {
  const level = settings.rules[id]
  if (level !== undefined) return level !== 'off'
  return preset === 'recommended' || settings.preset === 'strict'
}
