import type { Finding, Severity, Suggestion } from '../types.ts'
import type { Controller, State } from './controller.ts'
import { CARD, POPOVER_STYLE } from './popover-style.ts'
import type { Box, Mark } from './surface.ts'

/** The element `<replylint-popover>`: shows the finding that a controller looks at, and its rewrites to choose from. */
export interface PopoverElement extends HTMLElement {
  /** Whose findings it shows. */
  controller: Controller | undefined
}

declare global {
  interface HTMLElementTagNameMap {
    'replylint-popover': PopoverElement
  }
}

/** What severities are called, in the popover and aloud. */
const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'Should not be sent',
  warning: 'Likely to hurt',
  info: 'A matter of style',
}

/** Pixels between the words and the card, and between the card and the edge of the window. */
const GAP = 6

/** Defines `<replylint-popover>`, once. Needs a page, so that this file can be imported where there is none. */
export function definePopover(): void {
  if (customElements.get('replylint-popover')) return
  customElements.define(
    'replylint-popover',
    class extends HTMLElement implements PopoverElement {
      #controller: Controller | undefined
      #view: View | undefined

      get controller() {
        return this.#controller
      }

      set controller(controller) {
        this.disconnectedCallback()
        this.#controller = controller
        if (this.isConnected) this.connectedCallback()
      }

      connectedCallback() {
        const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
        if (this.#controller) this.#view ??= createView(root, this.#controller)
      }

      disconnectedCallback() {
        this.#view?.remove()
        this.#view = undefined
      }
    },
  )
}

/** What is in the shadow tree while there is a controller. */
interface View {
  remove(): void
}

function createView(root: ShadowRoot, controller: Controller): View {
  const card = element('div', { id: 'card', popover: 'manual', role: 'dialog', lang: 'en', dir: 'ltr' })
  const status = element('div', { id: 'status', role: 'status', lang: 'en' })
  card.setAttribute('aria-labelledby', 'message')
  card.setAttribute('aria-describedby', 'explanation')
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(POPOVER_STYLE)
  root.adoptedStyleSheets = [sheet]
  root.replaceChildren(card, status)

  /** What is shown, so that only what changed is drawn anew and the focus stays. */
  let shown: Finding | undefined
  let frame = 0

  function update(state: State): void {
    announce(state)
    const { active, by } = state
    if (!active) {
      shown = undefined
      if (isOpen(card)) close(card)
      return
    }
    const isNew = active.finding !== shown
    const focused = root.activeElement
    if (isNew) draw(active, state)
    shown = active.finding
    if (!isOpen(card)) open(card)
    place()
    if (isNew && (by === 'keyboard' || focused)) focusLike(focused)
  }

  /** Who steps through findings stays on the button for it, and does not take the next rewrite by mistake. */
  function focusLike(focused: Element | null): void {
    const label = focused?.getAttribute('aria-label')
    const wanted = label ? `[aria-label="${label}"]` : '.rewrite, .dismiss'
    card.querySelector<HTMLElement>(wanted)?.focus()
  }

  function draw({ finding }: Mark, { marks }: State): void {
    const { severity, message, explanation, suggestions, url } = finding
    const index = marks.findIndex((mark) => mark.finding === finding)
    const rewrites = suggestions.map((suggestion) =>
      element('li', {}, [
        button('rewrite', () => take(finding, suggestion), [
          element('span', { className: 'title' }, [suggestion.title]),
          element('span', { className: 'text', dir: 'auto' }, preview(suggestion)),
        ]),
      ]),
    )
    const page = element('a', { href: url, target: '_blank', rel: 'noreferrer' }, ['About this'])
    card.replaceChildren(
      element('div', { className: 'head' }, [
        element('span', { className: `severity ${severity}` }, [SEVERITIES[severity]]),
        element('span', { className: 'count' }, [`${index + 1} of ${marks.length}`]),
        button('step', controller.previous, ['‹'], 'Previous finding'),
        button('step', controller.next, ['›'], 'Next finding'),
        button('step', leave, ['×'], 'Close'),
      ]),
      element('p', { id: 'message' }, [message]),
      element('p', { id: 'explanation' }, [explanation]),
      ...(rewrites.length > 0 ? [element('ul', { className: 'rewrites' }, rewrites)] : []),
      element('div', { className: 'foot' }, [button('dismiss', () => drop(finding), ['Dismiss']), page]),
    )
  }

  function take(finding: Finding, suggestion: Suggestion): void {
    say(controller.apply(finding, suggestion) ? 'Rewritten.' : 'These words were edited, so nothing was rewritten.')
  }

  function drop(finding: Finding): void {
    leave()
    controller.dismiss(finding)
    say('Dismissed.')
  }

  function leave(): void {
    controller.close(root.activeElement !== null)
  }

  let counted = ''
  /** Says how many findings there are, where that changed. */
  function announce({ status: now, marks }: State): void {
    if (now === 'waiting') return
    const text = now === 'failed' ? 'The reply could not be checked.' : summary(marks)
    if (text === counted) return
    counted = text
    status.textContent = text
  }

  function say(text: string): void {
    status.textContent = `${text} ${counted}`
  }

  function place(): void {
    const { active } = controller.state
    if (!active || !isOpen(card)) return
    const box = controller.boxes(active)[0]
    if (!box) return
    const isRightToLeft = getComputedStyle(root.host).direction === 'rtl'
    const { left, top } = besides(box, card.getBoundingClientRect(), isRightToLeft)
    card.style.left = `${left}px`
    card.style.top = `${top}px`
  }

  function follow(): void {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(place)
  }

  function onKey(event: KeyboardEvent): void {
    const rewrites = [...card.querySelectorAll<HTMLElement>('.rewrite')]
    const at = rewrites.indexOf(root.activeElement as HTMLElement)
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Escape') leave()
    else if (event.key === 'F8') event.shiftKey ? controller.previous() : controller.next()
    else if (step && rewrites.length > 0)
      rewrites.at((Math.max(at, step < 0 ? 0 : -1) + step) % rewrites.length)?.focus()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  /** The focus went elsewhere in the page. It is null where the window lost it, or what had it was drawn anew. */
  function onBlur({ relatedTarget }: FocusEvent): void {
    if (relatedTarget && !card.contains(relatedTarget as Node)) controller.close()
  }

  function onPointer(event: PointerEvent): void {
    if (isOpen(card) && !event.composedPath().includes(card)) controller.close()
  }

  card.addEventListener('keydown', onKey)
  card.addEventListener('focusout', onBlur)
  addEventListener('pointerdown', onPointer, { capture: true })
  addEventListener('scroll', follow, { capture: true, passive: true })
  addEventListener('resize', follow)
  const leaveController = controller.subscribe(update)
  update(controller.state)
  return {
    remove() {
      leaveController()
      cancelAnimationFrame(frame)
      removeEventListener('pointerdown', onPointer, { capture: true })
      removeEventListener('scroll', follow, { capture: true })
      removeEventListener('resize', follow)
      root.replaceChildren()
    },
  }
}

/** Where the card goes: under the words and aligned with their begin, or over them where there is more room. */
function besides(words: Box, card: DOMRect, isRightToLeft: boolean): { readonly left: number; readonly top: number } {
  const below = innerHeight - words.bottom - GAP
  const top = card.height + GAP <= below || below >= words.top ? words.bottom + GAP : words.top - GAP - card.height
  const left = isRightToLeft ? words.right - card.width : words.left
  return {
    left: Math.max(GAP, Math.min(left, document.documentElement.clientWidth - card.width - GAP)),
    top: Math.max(GAP, Math.min(top, innerHeight - card.height - GAP)),
  }
}

/** How many findings there are, and how many of the worst kind. */
function summary(marks: readonly Mark[]): string {
  const errors = marks.filter(({ finding }) => finding.severity === 'error').length
  if (marks.length === 0) return 'No findings.'
  const count = marks.length === 1 ? '1 finding' : `${marks.length} findings`
  return errors > 0 ? `${count}, ${errors} that should not be sent.` : `${count}.`
}

/** What a rewrite would put there, with its slots set off. */
function preview({ text }: Suggestion): readonly (Node | string)[] {
  if (text.trim() === '') return ['Take these words out']
  return text
    .trim()
    .split(/(\{[^{}]*\})/)
    .map((part, index) => (index % 2 === 1 ? element('span', { className: 'slot' }, [part.slice(1, -1)]) : part))
}

/** In the top layer where the browser has one, so that nothing of the page lies over it. */
function open(card: HTMLElement): void {
  card.classList.add(CARD.open)
  card.showPopover?.()
}

function close(card: HTMLElement): void {
  card.classList.remove(CARD.open)
  card.hidePopover?.()
}

function isOpen(card: HTMLElement): boolean {
  return card.classList.contains(CARD.open)
}

function button(
  className: string,
  onClick: () => void,
  children: readonly (Node | string)[],
  label?: string,
): HTMLElement {
  const made = element('button', { type: 'button', className }, children)
  if (label) made.setAttribute('aria-label', label)
  made.addEventListener('click', onClick)
  return made
}

/** An element with its properties and children; text stays text. */
function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  Object.assign(made, properties)
  made.append(...children)
  return made
}
