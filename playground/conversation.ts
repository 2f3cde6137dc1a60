import type { Message } from 'replylint/core'
import { element } from './elements.ts'

/** Shows what was said before, the customer's part of it to be written on. */
export function showConversation(thread: readonly Message[], changed: (thread: readonly Message[]) => void): void {
  const list = element('thread', HTMLOListElement)
  let messages = thread
  list.replaceChildren(
    ...thread.map((message, index) => (message.from === 'customer' ? edited(message, index) : sent(message))),
  )

  element('add', HTMLButtonElement).onclick = () => {
    const message: Message = { from: 'customer', text: '' }
    const item = edited(message, messages.length)
    messages = [...messages, message]
    list.append(item)
    item.querySelector('textarea')?.focus()
  }

  function edited({ text }: Message, index: number): HTMLLIElement {
    const area = document.createElement('textarea')
    area.value = text
    area.rows = 2
    area.placeholder = 'What does the customer say?'
    area.setAttribute('aria-label', `Message ${index + 1}, of the customer`)
    area.addEventListener('input', () => {
      messages = messages.with(index, { from: 'customer', text: area.value })
      changed(messages.filter((message) => message.text.trim() !== ''))
    })
    return itemOf('customer', 'Customer', area)
  }
}

function sent({ text }: Message): HTMLLIElement {
  const words = document.createElement('p')
  words.textContent = text
  return itemOf('agent', 'You', words)
}

function itemOf(from: Message['from'], name: string, content: HTMLElement): HTMLLIElement {
  const item = document.createElement('li')
  const who = document.createElement('span')
  item.className = from
  who.className = 'who'
  who.textContent = name
  item.append(who, content)
  return item
}
