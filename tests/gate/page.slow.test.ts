import axe from 'axe-core'
import { afterEach, describe, expect, test } from 'vitest'
import type { Policy } from '../../src/gate/index.ts'
import type { Message } from '../../src/types.ts'
import { useSite } from '../site.ts'

/** What the page of these tests has in its window. */
interface Host {
  readonly sent: readonly (readonly [reply: string, button: string])[]
  readonly events: readonly { readonly override?: unknown }[]
  /** Where the button that was pressed last sends to. */
  readonly action: string
  thread: readonly Message[]
  channel?: string
  start(policy: Policy, how?: 'slow' | 'broken'): void
  stop(): void
  reset(): void
}

const HTML = `<!doctype html>
<html lang="en">
<head><title>Reply</title></head>
<body>
<main>
<h1>Reply</h1>
<form>
<label for="reply">Your reply</label>
<textarea id="reply" name="reply" rows="4" cols="60"></textarea>
<button name="send">Send</button>
<input type="submit" name="commit" value="Send and close" formaction="/closed">
<input type="image" name="picture" alt="Send by picture">
</form>
<replylint-checklist></replylint-checklist>
</main>
<script type="module" src="/page.js"></script>
</body>
</html>`

const SCRIPT = `
import { lint } from '/dist/core.js'
import { auditEvent } from '/dist/gate.js'
import { interceptSubmit } from '/dist/gate/page.js'
import { defineChecklist } from '/dist/checklist/element.js'

defineChecklist()
const form = document.querySelector('form')
const reply = form.elements.reply
const read = () => ({ reply: reply.value, thread: window.thread, channel: window.channel })
window.thread = []
window.sent = []
window.events = []
const linters = {
  slow: async (draft) => { await new Promise((resolve) => setTimeout(resolve, 200)); return lint(draft) },
  broken: () => { throw new Error('The linter is broken') },
}
window.start = (policy, how) => {
  window.stop = interceptSubmit(form, {
    read, policy, lint: linters[how] ?? lint,
    onDecision: (decision, answer) => window.events.push(auditEvent(decision, answer.override)),
  })
}
form.addEventListener('submit', (event) => {
  event.preventDefault()
  window.sent.push([reply.value, event.submitter?.name ?? ''])
  window.action = event.submitter?.formAction
})
// As many help desks do, and without keeping the key from doing more.
reply.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && event.ctrlKey) form.requestSubmit()
})
reply.addEventListener('input', () => {
  document.querySelector('replylint-checklist').report = lint(read())
})
window.reset = () => {
  window.stop?.()
  window.channel = undefined
  window.thread = []
  window.sent = []
  window.events = []
  document.querySelector('button').removeAttribute('style')
  form.reset()
}
window.ready = true
`

const FINE = 'Hi Ana, your order left our depot today.'
const RUDE = 'Calm down.'

const open = useSite({ '/index.html': HTML, '/page.js': SCRIPT })

/** Writes a reply with a policy in force. */
async function compose(reply: string, policy: Policy = {}, how?: 'slow' | 'broken'): Promise<void> {
  await open.page.evaluate(([policy, how]) => (window as unknown as Host).start(policy, how), [policy, how] as const)
  await open.page.getByLabel('Your reply').fill(reply)
}

afterEach(async () => {
  if (await dialog().isVisible()) {
    await open.page.keyboard.press('Escape')
    await closed()
  }
  await open.page.evaluate(() => (window as unknown as Host).reset())
  open.mistakes.length = 0
})

const send = () => open.page.getByRole('button', { name: 'Send', exact: true }).click()
const sent = async () => (await open.page.evaluate(() => (window as unknown as Host).sent)).map(([reply]) => reply)
const events = () => open.page.evaluate(() => (window as unknown as Host).events)
const dialog = () => open.page.getByRole('dialog')
/** Once the dialog is gone and its answer told: a dialog has no role as soon as it closes, which is earlier. */
const closed = () => open.page.locator('dialog').waitFor({ state: 'detached' })
const goBack = () => open.page.getByRole('button', { name: 'Go back' })
const sendAnyway = () => open.page.getByRole('button', { name: 'Send anyway' })
const focused = () =>
  open.page.evaluate(() => {
    const { activeElement } = document
    return (activeElement?.shadowRoot?.activeElement ?? activeElement)?.textContent
  })

describe('a form that is held back', () => {
  test('sends what nothing is found in, once, by the button that was pressed, and makes no request', async () => {
    await compose(FINE)
    await send()
    await expect.poll(() => open.page.evaluate(() => (window as unknown as Host).sent)).toEqual([[FINE, 'send']])
    expect(await dialog().count()).toBe(0)
    expect(open.mistakes).toEqual([])
  })

  test('asks about an error, with the focus on *Go back*, and says what was found and why', async () => {
    await compose(RUDE)
    await send()
    await dialog().waitFor()
    expect(await focused()).toBe('Go back')
    expect(await dialog().getByRole('heading').textContent()).toBe('Send this reply as it is?')
    expect(await dialog().getByRole('listitem').first().textContent()).toContain('tells the customer how to feel')
    expect(await sent()).toEqual([])
    expect(open.mistakes).toEqual([])
  })

  test.each(['Enter', 'Space', 'Escape'])('goes back by %s, and the focus is where it was', async (key) => {
    await compose(RUDE)
    await send()
    await dialog().waitFor()
    await open.page.keyboard.press(key)
    await closed()
    expect(await focused()).toBe('Send')
    expect(await sent()).toEqual([])
    expect(await events()).toEqual([expect.not.objectContaining({ override: expect.anything() })])
  })

  test('sends after a click on *Send anyway*, once, and says that it was an override', async () => {
    await compose(RUDE)
    await send()
    await sendAnyway().click()
    await expect.poll(sent).toEqual([RUDE])
    expect(await events()).toEqual([expect.objectContaining({ action: 'confirm', override: {} })])
  })

  test.each([
    ['Send and close', 'commit', '/closed'],
    ['Send by picture', 'picture', '/index.html'],
  ])('is sent by the button that was pressed where that is an input: *%s*', async (name, sender, action) => {
    await compose(RUDE)
    await open.page.getByRole('button', { name }).click()
    await sendAnyway().click()
    await expect.poll(() => open.page.evaluate(() => (window as unknown as Host).sent)).toEqual([[RUDE, sender]])
    expect(await open.page.evaluate(() => new URL((window as unknown as Host).action).pathname)).toBe(action)
  })

  test('has no way to send what is blocked', async () => {
    await compose(RUDE, { mode: 'enforce', severity: { error: 'block' } })
    await send()
    await dialog().waitFor()
    expect(await dialog().getByRole('button').allTextContents()).toEqual(['Go back'])
    await goBack().click()
    expect(await sent()).toEqual([])
  })

  test('sends with a nudge, and has it read out', async () => {
    await compose(RUDE, { severity: { error: 'nudge' } })
    await send()
    await expect.poll(sent).toEqual([RUDE])
    expect(await open.page.getByRole('status').textContent()).toMatch(/^This reply could be kinder: /)
  })

  test('only takes note where it observes', async () => {
    await compose(RUDE, { mode: 'observe', severity: { error: 'block' } })
    await send()
    await expect.poll(sent).toEqual([RUDE])
    expect(await events()).toEqual([
      expect.objectContaining({
        action: 'send',
        enforced: 'block',
        rules: expect.objectContaining({ 'calm-down': 1 }),
      }),
    ])
  })

  test('wants a reason where the policy lists some', async () => {
    await compose(RUDE, { reasons: { 'false-alarm': 'The finding is wrong', urgent: 'There is no time' } })
    await send()
    await sendAnyway().click()
    expect(await open.page.getByRole('alert').textContent()).toBe('To send it anyway, choose a reason.')
    expect(await sent()).toEqual([])
    await open.page.getByLabel('Why send it anyway?').selectOption('There is no time')
    await sendAnyway().click()
    await expect.poll(sent).toEqual([RUDE])
    expect(await events()).toEqual([expect.objectContaining({ override: { reason: 'urgent' } })])
  })

  test('is not sent, nor the dialog closed, by the key that is held down to send', async () => {
    await compose(RUDE)
    await open.page.getByLabel('Your reply').focus()
    await open.page.keyboard.down('Control')
    for (let times = 0; times < 5; times++) await open.page.keyboard.down('Enter')
    await open.page.keyboard.up('Enter')
    await open.page.keyboard.up('Control')
    await dialog().waitFor()
    expect(await sent()).toEqual([])
    await open.page.keyboard.press('Enter')
    await closed()
  })

  test('is not sent by the second click of a double click', async () => {
    await compose(RUDE)
    await send()
    const { x, y } = (await sendAnyway().boundingBox())!
    await goBack().click()
    await closed()
    await open.page.evaluate(
      ([x, y]) => {
        const { style } = document.querySelector('button')!
        Object.assign(style, { position: 'fixed', zIndex: '9', left: `${x}px`, top: `${y}px` })
      },
      [x, y] as const,
    )
    await open.page.mouse.dblclick(x + 8, y + 8)
    await dialog().waitFor()
    expect(await sent()).toEqual([])
  })

  test('decides on what stands there when the linter is done, and sends that', async () => {
    await compose(RUDE, {}, 'slow')
    await send()
    await send()
    await open.page.getByLabel('Your reply').fill(FINE)
    await expect.poll(sent).toEqual([FINE])
    expect(await dialog().count()).toBe(0)
  })

  test('asks where the linter fails, and tells the page of it', async () => {
    await compose(FINE, {}, 'broken')
    await send()
    expect(await dialog().textContent()).toContain('not all of it was read')
    await sendAnyway().click()
    await expect.poll(sent).toEqual([FINE])
    expect(open.mistakes).toEqual(['The linter is broken'])
  })

  test('asks where the channel is none, and tells the page of it', async () => {
    await compose(FINE)
    await open.page.evaluate(() => {
      ;(window as unknown as Host).channel = 'mail'
    })
    await send()
    await sendAnyway().click()
    await expect.poll(sent).toEqual([FINE])
    expect(open.mistakes).toEqual([expect.stringContaining('Unexpected channel `mail`')])
  })

  test('is let go', async () => {
    await compose(RUDE)
    await open.page.evaluate(() => (window as unknown as Host).stop())
    await send()
    expect(await sent()).toEqual([RUDE])
    expect(await open.page.getByRole('status').count()).toBe(0)
  })

  test('takes no policy that is wrong', async () => {
    await compose(FINE)
    const start = open.page.evaluate(() => (window as unknown as Host).start({ mode: 'enforced' as 'enforce' }))
    await expect(start).rejects.toThrow('did you mean `enforce`?')
  })
})

describe('the view of the checklist', () => {
  test('shows each step with its status, and tells of a click which step and where', async () => {
    await compose('')
    await open.page.evaluate(() => {
      ;(window as unknown as Host).thread = [{ from: 'customer', text: 'Hi, my kettle is broken. I am furious!' }]
      addEventListener('replylint-step', (event) => Object.assign(window, { step: (event as CustomEvent).detail }))
    })
    await open.page.getByLabel('Your reply').fill('Hi Ana, I have sent a new kettle.')
    const items = await open.page.locator('replylint-checklist li').allTextContents()
    expect(items).toContain('✓Greet them by name, done')
    expect(items).toContain('!Say sorry for it, due')
    await open.page.getByRole('button', { name: 'Greet them by name' }).click()
    expect(await open.page.evaluate(() => (window as unknown as { step: unknown }).step)).toMatchObject({
      id: 'greet',
      ranges: [[0, 6]],
    })
  })

  test('shows the report that a page gave it before it was defined', async () => {
    const shown = open.page.evaluate(`(async () => {
      const { defineChecklist } = await import('/dist/checklist/element.js')
      const early = document.body.appendChild(document.createElement('early-checklist'))
      early.report = { findings: [], moves: [], signals: [], stage: 'first', ignored: [], undecided: [] }
      defineChecklist('early-checklist')
      early.remove()
      return early.shadowRoot.querySelectorAll('li').length
    })()`)
    expect(await shown).toBeGreaterThan(0)
  })

  test('keeps the focus of a step while the reply changes', async () => {
    await compose('Hi Ana, thank you for telling us.')
    await open.page.getByRole('button', { name: 'Greet them by name' }).focus()
    await open.page.getByLabel('Your reply').evaluate((area: HTMLTextAreaElement) => {
      area.value = 'Hello Ana, I have sent a new kettle.'
      area.dispatchEvent(new Event('input'))
    })
    expect(await focused()).toBe('Greet them by name')
  })
})

describe('axe-core finds nothing wrong', () => {
  const reasons = { urgent: 'There is no time' }

  test.each<[what: string, scheme: 'light' | 'dark', policy: Policy]>([
    ['the dialog', 'light', { reasons }],
    ['the dialog in the dark', 'dark', { reasons }],
    ['the dialog of a blocked reply', 'light', { mode: 'enforce', severity: { error: 'block' } }],
  ])('with %s and the checklist', async (_, scheme, policy) => {
    await compose('Hi Ana, calm down. You should have checked it, and rules are rules.', policy)
    await open.page.evaluate((scheme) => {
      // What is behind a page that has no colour of its own, axe-core takes for white.
      Object.assign(document.documentElement.style, { colorScheme: scheme, background: 'Canvas' })
    }, scheme)
    expect(await violations()).toEqual([])
    await send()
    await dialog().waitFor()
    expect(await violations()).toEqual([])
  })

  async function violations(): Promise<readonly string[]> {
    await open.page.evaluate(axe.source)
    const { violations } = await open.page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run())
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  }
})
