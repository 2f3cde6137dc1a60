import { make, retake, rootIn } from '../page/make.ts'
import type { Finding, Severity, Suggestion } from '../types.ts'
import type { Controller, State } from './controller.ts'
import { POPOVER_STYLE } from './popover-style.ts'
import { type Box, isSame, type Mark } from './surface.ts'

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
        retake(this, 'controller')
        const root = this.shadowRoot ?? rootIn(this, POPOVER_STYLE)
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
  const card = make('div', {
    popover: 'manual',
    role: 'dialog',
    'aria-labelledby': 'message',
    'aria-describedby': 'explanation',
    class: 'card',
    lang: 'en',
    dir: 'ltr',
  })
  const status = make('div', { role: 'status', class: 'unseen', lang: 'en' })
  root.replaceChildren(card, status)

  /** What is shown, so that only what changed is drawn anew and the focus stays. */
  let shown: Mark | undefined
  let frame = 0

  function update(state: State): void {
    announce(state)
    const { active, by } = state
    if (!active) {
      shown = undefined
      if (isOpen(card)) close(card)
      return
    }
    const isNew = active.finding !== shown?.finding
    const isFoundAgain = shown !== undefined && isSame(active, shown)
    const focused = root.activeElement
    if (isNew) draw(active, state)
    shown = active
    if (!isOpen(card)) open(card)
    place()
    if (isNew && focused && isFoundAgain) focusAgain(focused)
    else if (isNew && (by === 'keyboard' || focused)) focusLike(focused)
  }

  /** Whose finding another lint finds again stays where they are, and does not take another rewrite by mistake. */
  function focusAgain(focused: Element): void {
    const same = [...card.querySelectorAll<HTMLElement>('button, a')].find((one) => one.isEqualNode(focused))
    if (same) same.focus()
    else focusLike(focused)
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
      make(
        'li',
        {},
        button(
          { class: 'rewrite' },
          () => take(finding, suggestion),
          make('span', { class: 'title' }, suggestion.title),
          make('span', { class: 'text', dir: 'auto' }, ...preview(suggestion)),
        ),
      ),
    )
    card.replaceChildren(
      make(
        'div',
        { class: 'head' },
        make('span', { class: `severity ${severity}` }, SEVERITIES[severity]),
        make('span', { class: 'count' }, `${index + 1} of ${marks.length}`),
        button({ class: 'step', 'aria-label': 'Previous finding' }, controller.previous, '‹'),
        button({ class: 'step', 'aria-label': 'Next finding' }, controller.next, '›'),
        button({ class: 'step', 'aria-label': 'Close' }, leave, '×'),
      ),
      make('p', { id: 'message' }, message),
      make('p', { id: 'explanation' }, explanation),
      make('ul', { class: 'rewrites' }, ...rewrites),
      make(
        'div',
        { class: 'foot' },
        button({ class: 'dismiss' }, () => drop(finding), 'Dismiss'),
        ...(url ? [make('a', { href: url, target: '_blank', rel: 'noreferrer' }, 'About this')] : []),
      ),
    )
  }

  function take(finding: Finding, suggestion: Suggestion): void {
    const isDone = controller.apply(finding, suggestion)
    say(isDone ? 'Rewritten.' : 'Nothing was rewritten: these words were edited, or the editor does not take it.')
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
    const boxes = controller.boxes(active)
    const [first] = boxes
    const last = boxes.at(-1)
    if (!first || !last) return
    const words = { left: first.left, top: first.top, right: first.right, bottom: last.bottom }
    const isRightToLeft = getComputedStyle(root.host).direction === 'rtl'
    const { left, top } = besides(words, card.getBoundingClientRect(), isRightToLeft)
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
  // What is put in above moves the words without a word.
  const moved = new ResizeObserver(follow)
  moved.observe(document.body)
  const leaveController = controller.subscribe(update)
  update(controller.state)
  return {
    remove() {
      leaveController()
      cancelAnimationFrame(frame)
      moved.disconnect()
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
    .map((part, index) => (index % 2 === 1 ? make('span', { class: 'slot' }, part.slice(1, -1)) : part))
}

/** In the top layer where the browser has one, so that nothing of the page lies over it. */
function open(card: HTMLElement): void {
  card.classList.add('open')
  card.showPopover?.()
}

function close(card: HTMLElement): void {
  card.classList.remove('open')
  card.hidePopover?.()
}

function isOpen(card: HTMLElement): boolean {
  return card.classList.contains('open')
}

function button(
  attributes: Readonly<Record<string, string>>,
  onClick: () => void,
  ...content: readonly (Node | string)[]
): HTMLElement {
  const made = make('button', { type: 'button', ...attributes }, ...content)
  made.addEventListener('click', onClick)
  return made
}
