import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { LAUNCH_TIME, launchBrowser } from '../browser.ts'
import { active, bundlePages, clear, EDITORS, found, type Opened, writingIn } from './open.ts'

vi.setConfig({ testTimeout: 30_000 })

const openIn = await bundlePages(['textarea', 'codemirror'])
let browser: Browser
let opened: Opened
let page: Page

beforeAll(async () => {
  browser = await launchBrowser()
  opened = await openIn(browser, EDITORS.textarea)
  page = opened.page
}, LAUNCH_TIME)
afterAll(() => browser.close())

/** Slots it into a shadow tree that has a place of its own. */
const SLOTTED = `
  const root = frame.firstChild.attachShadow({ mode: 'open' })
  root.innerHTML = '<div><slot name="input"></slot></div>'
  Object.assign(root.firstChild.style, { position: 'relative', padding: '20px' })
`
const SCROLLED = '<div><p>To Ana</p><textarea></textarea><p>Bye</p></div>'

const REPLY = 'Hi Ana. Calm down. You failed to send it. We saw it.'

describe('the popover', () => {
  test.each([
    ['in light', { colorScheme: 'light' }, 'ltr'],
    ['in dark', { colorScheme: 'dark' }, 'ltr'],
    ['in forced colours', { forcedColors: 'active' }, 'ltr'],
    ['from right to left', {}, 'rtl'],
  ] as const)('has no fault that axe knows, %s', async (_, media, direction) => {
    await written(REPLY, direction)
    await page.emulateMedia(media)
    await writingIn(page).press('F8')
    await page.waitForTimeout(150)
    await page.evaluate(axe.source)
    const { violations, passes } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run())
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    expect(passes.map(({ id }) => id)).toContain('aria-dialog-name')
  })

  test('says how many findings there are, once, and what was done', async () => {
    await written(REPLY)
    expect(await said()).toBe('2 findings, 1 that should not be sent.')
    await writingIn(page).press('F8')
    await page.keyboard.press('Enter')
    expect(await said()).toMatch(/^Rewritten\. 1 finding\.$/)
  })

  test('gives the focus back behind the words when it is closed', async () => {
    await written(REPLY)
    await writingIn(page).press('Control+Home')
    await page.keyboard.press('Control+.')
    expect(await focused()).toMatch(/^Name the feeling/)
    await page.keyboard.press('Escape')
    expect(await isOpen()).toBe(false)
    await page.keyboard.type('!')
    expect(await writingIn(page).inputValue()).toBe(REPLY.replace('down', 'down!'))
  })

  test('stays on the button for the next finding, so that nobody takes a rewrite by mistake', async () => {
    await written(REPLY)
    await writingIn(page).press('F8')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Shift+Tab')
    expect(await focused()).toBe('›')
    await page.keyboard.press('Enter')
    expect(await active(page)).toBe('blame-you')
    expect(await focused()).toBe('›')
    await page.keyboard.press('Space')
    expect(await active(page)).toBe('calm-down')
    expect(await writingIn(page).inputValue()).toBe(REPLY)
  })

  test.each([
    ['the third rewrite', ['ArrowDown', 'ArrowDown']],
    ['the button that dismisses', ['ArrowUp', 'Tab']],
  ])('keeps the focus on %s when the finding is found again, as after a message of the customer', async (_, keys) => {
    await written(REPLY)
    await writingIn(page).press('F8')
    for (const key of keys) await page.keyboard.press(key)
    const before = await focused()
    expect(before).not.toMatch(/^Name the feeling/)
    await page.evaluate(() => document.querySelector('replylint-popover')!.controller!.refresh())
    expect(await focused()).toBe(before)
    await page.keyboard.press('Escape')
  })

  test('shows what a page gave it before it was defined', async () => {
    const shown = page.evaluate(`(async () => {
      const { definePopover } = await import('/src/editor/popover.js')
      const { controller } = document.querySelector('replylint-popover')
      const early = document.body.appendChild(document.createElement('replylint-early'))
      early.controller = controller
      const { define } = customElements
      customElements.get = () => undefined
      customElements.define = (_, made) => define.call(customElements, 'replylint-early', class extends made {})
      definePopover()
      delete customElements.get
      delete customElements.define
      const shown = [early.shadowRoot.querySelector('.card') !== null, early.controller === controller]
      early.remove()
      return shown
    })()`)
    expect(await shown).toEqual([true, true])
  })

  test('dismisses a finding, which stays away while the rest is written', async () => {
    await written(REPLY)
    await writingIn(page).press('F8')
    await page.locator('replylint-popover').getByRole('button', { name: 'Dismiss' }).click()
    expect(await said()).toBe('Dismissed. 1 finding.')
    await writingIn(page).press('Control+End')
    await page.keyboard.type(' Bye.')
    await found(page, ['blame-you'])
  })

  test('leaves the focus in the editor when a finding is clicked at, and goes when it is clicked away', async () => {
    await written(REPLY)
    await page.mouse.click(...(await middle()))
    await expect.poll(() => isOpen()).toBe(true)
    expect(await focused()).toBeUndefined()
    await page.keyboard.type('X')
    expect(await isOpen()).toBe(false)
    await page.keyboard.press('Backspace')
    await found(page, ['calm-down', 'blame-you'])
    await writingIn(page).press('F8')
    await page.mouse.click(700, 20)
    expect(await isOpen()).toBe(false)
    expect(await active(page)).toBeUndefined()
  })

  test('stands under the words, over them where there is no room, and within a narrow window', async () => {
    await written(REPLY)
    await writingIn(page).press('F8')
    let [words, card] = await places()
    expect([card.left, card.top]).toEqual([words.left, words.bottom + 6])
    await writingIn(page).evaluate((element) => (element.style.marginBlockStart = '380px'))
    await page.setViewportSize({ width: 320, height: 640 })
    const gap = async () => {
      ;[words, card] = await places()
      return Math.round(words.top - card.bottom)
    }
    await expect.poll(gap).toBe(6)
    expect(card.left).toBeGreaterThanOrEqual(0)
    expect(card.right).toBeLessThanOrEqual(320)
  })

  test('ends where the words end on a page from right to left', async () => {
    await written(REPLY, 'rtl')
    await writingIn(page).press('F8')
    const [words, card] = await places()
    expect(card.right).toBeCloseTo(words.right, 0)
  })

  test.each([
    ['no-preference', 'appear'],
    ['reduce', 'none'],
  ] as const)('moves only for who wants it: %s', async (reducedMotion, animation) => {
    await written(REPLY)
    await page.emulateMedia({ reducedMotion })
    await writingIn(page).press('F8')
    expect(await page.locator('replylint-popover .card').evaluate((card) => getComputedStyle(card).animationName)).toBe(
      animation,
    )
  })

  test('shows as text what a rule says in HTML', async () => {
    await written(REPLY)
    await page.evaluate(() => {
      const { controller } = document.querySelector('replylint-popover')!
      Object.assign(controller!.state.marks[0]!.finding, { message: '<img src=x onerror=alert(1)>' })
    })
    await writingIn(page).press('F8')
    expect(await page.locator('replylint-popover #message').innerText()).toBe('<img src=x onerror=alert(1)>')
  })

  test('leads to the page of a rule, where it has one', async () => {
    await written(REPLY)
    await page.evaluate(() => {
      const { controller } = document.querySelector('replylint-popover')!
      Object.assign(controller!.state.marks[0]!.finding, { url: undefined })
    })
    const links = page.locator('replylint-popover a')
    await writingIn(page).press('F8')
    expect(await links.count()).toBe(0)
    await page.evaluate(() => document.querySelector('replylint-popover')!.controller!.next())
    expect(await links.getAttribute('href')).toMatch(/\.md$/)
  })
})

describe('a textarea', () => {
  test('has its underlines where its words are, scrolled, resized and wrapped', async () => {
    await written(`${'We saw your message and looked into it. '.repeat(12)}Calm down.`)
    const area = writingIn(page)
    await area.evaluate((element) => element.scrollTo(0, 0))
    await area.press('F8')
    let [words] = await places()
    const frame = (await area.boundingBox())!
    expect(words.top).toBeGreaterThan(frame.y)
    expect(words.bottom).toBeLessThan(frame.y + frame.height)
    await page.keyboard.press('Escape')
    await area.evaluate((element) => (element.style.inlineSize = '12rem'))
    await page.waitForTimeout(50)
    await area.press('Control+Home')
    await area.press('F8')
    await page.keyboard.press('Escape')
    ;[words] = await places()
    await page.mouse.click((words.left + words.right) / 2, (words.top + words.bottom) / 2)
    await expect.poll(() => active(page)).toBe('calm-down')
  })

  test('is not changed, and what lies over it is nothing to the pointer or to a reader', async () => {
    await written(REPLY)
    const overlay = page.locator('.replylint-overlay')
    expect(await overlay.getAttribute('aria-hidden')).toBe('true')
    expect(await overlay.evaluate((element) => getComputedStyle(element).pointerEvents)).toBe('none')
    expect(await page.locator('textarea').evaluate((area) => area.getAttributeNames())).toEqual(['id', 'aria-label'])
  })

  test('is not cut by a rewrite that it has no room for, which is refused', async () => {
    await written(REPLY)
    const area = page.locator('textarea')
    await area.evaluate((area: HTMLTextAreaElement, most) => (area.maxLength = most), REPLY.length + 5)
    await area.press('F8')
    await page.keyboard.press('Enter')
    expect(await area.inputValue()).toBe(REPLY)
    expect(await said()).toMatch(/^Nothing was rewritten: /)
    const took = await page.evaluate(
      ([fits, cut]) => {
        const controller = document.querySelector('replylint-popover')!.controller!
        return [cut, fits].map((text) => {
          const { finding, range } = controller.state.marks[0]!
          return controller.apply(finding, { title: '', kind: 'suggestion', range: [range[0], range[0]], text })
        })
      },
      ['12345', '123456'],
    )
    expect(took).toEqual([false, true])
    expect(await area.inputValue()).toBe(REPLY.replace('Calm', '12345Calm'))
    await area.evaluate((area) => area.removeAttribute('maxlength'))
  })

  test('loses its underlines when the page empties it, as after sending', async () => {
    await written(REPLY)
    await page.locator('textarea').evaluate((area: HTMLTextAreaElement) => (area.value = ''))
    await found(page, [])
    expect(await page.locator('.replylint-mark').count()).toBe(0)
  })
})

describe('the underlines of a textarea', () => {
  /** Binds a textarea that stands in some HTML, and puts what they share in the window. */
  async function bindIn(html: string, act: string): Promise<void> {
    await page.evaluate(`(async () => {
      const { attach } = await import('/src/editor/dom.js')
      const { createController } = await import('/src/editor/index.js')
      const frame = document.body.appendChild(document.createElement('div'))
      frame.innerHTML = ${JSON.stringify(html)}
      const area = frame.querySelector('textarea')
      const find = ({ reply }) => [...reply.matchAll(/Calm down/g)].map(({ index }) => (
        { ruleId: 'one', severity: 'error', range: [index, index + 9], message: '', suggestions: [] }
      ))
      area.value = 'Hi. Calm down.'
      ;${act}
      const controller = createController({ lint: (draft) => ({ findings: find(draft) }), delay: 0 })
      const { detach } = attach(area, controller)
      controller.refresh()
      const overlay = area.nextElementSibling
      const offset = () => {
        const [own, its] = [area, overlay].map((one) => one.getBoundingClientRect())
        return [its.left - own.left - area.clientLeft, its.top - own.top - area.clientTop].map((by) => Math.round(by) + 0)
      }
      window.bound = { frame, area, controller, overlay, offset, end: () => (detach(), frame.remove()) }
    })()`)
  }

  afterEach(() => page.evaluate('window.bound.end()'))

  const offset = () => page.evaluate('window.bound.offset()')

  test.each([
    ['in a cell of a table', '<table><tr><td><p>To Ana</p><textarea></textarea></td></tr></table>', ''],
    ['in a field of a library, whose slot it fills', '<div><textarea slot="input"></textarea></div>', SLOTTED],
    [
      'in what is scrolled',
      SCROLLED,
      `Object.assign(frame.firstChild.style, { height: '5rem', overflow: 'auto' }), (frame.firstChild.scrollTop = 40)`,
    ],
    ['in what is drawn smaller', '<p>To Ana</p><textarea></textarea>', "frame.style.transform = 'scale(0.8)'"],
  ])('are where it is, %s', async (_, html, act) => {
    await bindIn(html, act)
    expect(await offset()).toEqual([0, 0])
    expect(await page.evaluate('window.bound.overlay.getBoundingClientRect().width > 50')).toBe(true)
  })

  test('follow it when it is scrolled with what it stands in, and are cut off as it is', async () => {
    await bindIn(SCROLLED, "Object.assign(frame.firstChild.style, { height: '5rem', overflow: 'auto' })")
    await page.evaluate('window.bound.frame.firstChild.scrollTo(0, 60)')
    await expect.poll(offset).toEqual([0, 0])
    const hidden = await page.evaluate(`(() => {
      const { area, frame, overlay } = window.bound
      const above = frame.firstChild.getBoundingClientRect().top - area.getBoundingClientRect().top - area.clientTop
      return [above > 0, Math.round(parseFloat(getComputedStyle(overlay).clipPath.slice(6)) - above)]
    })()`)
    expect(hidden).toEqual([true, 0])
  })

  test('follow it when something comes in above it, though nothing changes its size', async () => {
    await bindIn(
      '<div><p></p><textarea></textarea></div>',
      "frame.firstChild.style.cssText = 'position: relative; height: 20rem'",
    )
    await page.evaluate("window.bound.frame.querySelector('p').style.height = '3rem'")
    await expect.poll(offset).toEqual([0, 0])
  })

  test('lie over it also where the page raises what has the focus', async () => {
    await bindIn(
      '<textarea></textarea>',
      "area.addEventListener('focus', () => (area.style.cssText = 'position: relative; z-index: 5'))",
    )
    await page.evaluate('window.bound.area.focus()')
    expect(await page.evaluate('window.bound.overlay.style.zIndex')).toBe('5')
  })

  test('break its lines where it does, at widths between two pixels', async () => {
    await bindIn('<textarea></textarea>', "area.style.width = '300.4px'")
    const widths = await page.evaluate(`(() => {
      const { area, overlay } = window.bound
      return [area, overlay.firstChild].map((one) => one.getBoundingClientRect().width)
    })()`)
    const [own, copied] = widths as [number, number]
    expect((own - copied) % 1).toBeCloseTo(0, 2)
  })

  test('begin on the line of their words, not behind the line before', async () => {
    await bindIn('<textarea></textarea>', "area.style.width = '6rem', area.value = 'Hi and welcome. Calm down.'")
    const boxes = await page.evaluate(
      'window.bound.controller.boxes(window.bound.controller.state.marks[0]).map(({ width }) => width > 0)',
    )
    expect(boxes).not.toContain(false)
  })

  test('show no second text: no shadow, no fill, none in forced colours, and none that is translated', async () => {
    await bindIn(
      '<textarea></textarea>',
      "frame.style.cssText = 'text-shadow: 0 1px red; -webkit-text-fill-color: red'",
    )
    await page.emulateMedia({ forcedColors: 'active' })
    const looks = await page.evaluate(`(() => {
      const { color, textShadow, webkitTextFillColor } = getComputedStyle(window.bound.overlay.querySelector('span'))
      return [color, textShadow, webkitTextFillColor, window.bound.overlay.translate]
    })()`)
    const clear = 'rgba(0, 0, 0, 0)'
    expect(looks).toEqual([clear, 'none', clear, false])
  })
})

test.each(['<textarea></textarea>', '<p contenteditable>Calm down.</p>'])(
  'nothing is left at %s once it is detached, not in a shadow tree either',
  async (html) => {
    // As text, for what transforms tests would transform its imports.
    const counts = await page.evaluate(`(async (html) => {
      const { attach } = await import('/src/editor/dom.js')
      const { createController } = await import('/src/editor/index.js')
      const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' })
      root.innerHTML = html
      const element = root.firstElementChild
      const finding = { ruleId: 'one', severity: 'error', range: [0, 4], message: '', suggestions: [] }
      let lints = 0
      const controller = createController({ lint: () => ({ findings: [finding], moves: lints++ }), delay: 0 })
      const { detach } = attach(element, controller)
      element.focus()
      document.execCommand('insertText', false, 'Calm ')
      controller.refresh()
      const painted = () => root.querySelectorAll('.replylint-mark').length + (CSS.highlights.get('replylint-error')?.size ?? 0)
      const before = [painted(), lints]
      detach()
      document.execCommand('insertText', false, 'down')
      await new Promise((end) => setTimeout(end, 500))
      const after = [painted(), lints, root.childElementCount]
      root.host.remove()
      return [before[0] > after[0], before[1] === after[1], after[2]]
    })(${JSON.stringify(html)})`)
    expect(counts).toEqual([true, true, 1])
  },
)

describe('a contenteditable element', () => {
  /** Binds one with some HTML, does something in it, and returns what is in the window after that. */
  function bindWith(html: string, act: string): Promise<unknown> {
    return page.evaluate(`(async () => {
      const { attach } = await import('/src/editor/dom.js')
      const { createController } = await import('/src/editor/index.js')
      const element = document.body.appendChild(document.createElement('div'))
      element.contentEditable = 'true'
      element.innerHTML = ${JSON.stringify(html)}
      const finding = { ruleId: 'one', severity: 'error', range: [0, 4], message: '', suggestions: [] }
      const controller = createController({ lint: () => ({ findings: [finding] }) })
      const { detach } = attach(element, controller)
      controller.refresh()
      const underlined = () => [...CSS.highlights.get('replylint-error')].map(String)
      const outcome = await (async () => ${act})()
      detach()
      element.remove()
      return outcome
    })()`)
  }

  test('keeps its underlines where the page puts the same words in other elements', async () => {
    const outcome = await bindWith(
      '<p>Calm down.</p>',
      "{ element.innerHTML = '<p><b>Calm</b> down.</p>'; await null; return underlined() }",
    )
    expect(outcome).toEqual(['Calm'])
  })

  test('is read once for all of its findings', async () => {
    const counted = await bindWith(
      '<p>Calm down.</p>'.repeat(20),
      `{
        const findings = Array.from({ length: 20 }, (_, index) => ({ ...finding, range: [index * 12, index * 12 + 4] }))
        const other = createController({ lint: () => ({ findings }) })
        detach()
        const bound = attach(element, other)
        const own = window.getComputedStyle
        let count = 0
        window.getComputedStyle = (one) => (count++, own(one))
        other.refresh()
        window.getComputedStyle = own
        bound.detach()
        return count
      }`,
    )
    // Once to see that nothing was typed, once to paint.
    expect(counted).toBe(40)
  })

  test.each([
    ['Calm<br><ul><li>down</li></ul>', 'Calm\ndown'],
    ['Calm<br><br><div>down</div>', 'Calm\n\ndown'],
    ['Calm<br>down<br>', 'Calm\ndown'],
  ])('has no line more than its reader sees in %s', async (html, text) => {
    expect(await bindWith(html, 'controller.state.text')).toBe(text)
  })
})

test('a textarea hears at once that its form was reset, as after sending', async () => {
  await page.evaluate(`(async () => {
    const { attach } = await import('/src/editor/dom.js')
    const { createController } = await import('/src/editor/index.js')
    const form = document.body.appendChild(document.createElement('form'))
    form.innerHTML = '<textarea aria-label="Answer"></textarea><button type="reset">Reset</button>'
    window.next = createController({ lint: () => ({ findings: [] }) })
    window.end = attach(form.firstElementChild, window.next).detach
    // Before it is looked whether the page changed the text by itself.
    form.addEventListener('reset', () => setTimeout(() => setTimeout(() => (window.heard = window.next.state.text))))
  })()`)
  await page.getByLabel('Answer').fill('Sent.')
  expect(await page.evaluate('window.next.state.text')).toBe('Sent.')
  await page.getByRole('button', { name: 'Reset' }).click()
  await expect.poll(() => page.evaluate('window.heard')).toBe('')
  await page.evaluate(`window.end(), document.querySelector('form').remove()`)
})

test.each([
  ['nothing', 'null', 'null'],
  ['an input', "document.createElement('input')", '<input>'],
  ['an element that is not editable', "document.createElement('div')", '<div>'],
  ['a list of elements', '[document.body]', 'object'],
])('%s is no place to write a reply in', async (_, element, name) => {
  const attached = page.evaluate(`(async () => {
    const { attach } = await import('/src/editor/dom.js')
    const { createController } = await import('/src/editor/index.js')
    attach(${element}, createController({ lint: () => ({ findings: [] }) }))
  })()`)
  await expect(attached).rejects.toThrow(
    `TypeError: Unexpected ${name}, expected a textarea or a contenteditable element`,
  )
})

test('an element that is not editable yet may be bound', async () => {
  const text = page.evaluate(`(async () => {
    const { attach } = await import('/src/editor/dom.js')
    const { createController } = await import('/src/editor/index.js')
    const element = document.createElement('div')
    element.contentEditable = 'false'
    element.append('Calm down.')
    const controller = createController({ lint: () => ({ findings: [] }) })
    const { detach } = attach(element, controller)
    const { text } = controller.state
    detach()
    return text
  })()`)
  expect(await text).toBe('Calm down.')
})

test('CodeMirror lists findings in its own panel, with their rewrites', async () => {
  const { page } = await openIn(browser, EDITORS.codemirror)
  await writingIn(page).click()
  await page.keyboard.type('Hi Ana. Calm down.')
  await found(page, ['calm-down'])
  await page.keyboard.press('Control+Shift+KeyM')
  const item = page.locator('.cm-panel-lint li').first()
  expect(await item.innerText()).toMatch(/how to feel or speak\.\s*Name the feeling/)
  await item.getByRole('button', { name: 'Move to help' }).click()
  expect(await writingIn(page).innerText()).toBe('Hi Ana. I do want to help you with this.')
  await page.locator('.cm-line').hover()
  expect(await page.locator('.cm-tooltip').count()).toBe(0)
})

/** Writes a reply into the textarea, as of a page that was just opened, and waits until it was checked. */
async function written(reply: string, direction: 'ltr' | 'rtl' = 'ltr'): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 800, height: 600 })
  await page.evaluate((direction) => {
    document.documentElement.dir = direction
    document.querySelector('textarea')!.removeAttribute('style')
    document.querySelector('replylint-popover')!.controller!.restore()
  }, direction)
  await clear(writingIn(page))
  await page.keyboard.insertText(reply)
  await found(page, reply === REPLY ? ['calm-down', 'blame-you'] : ['calm-down'])
}

/** What the live region says. */
function said(): Promise<string> {
  return page.locator('replylint-popover [role=status]').innerText()
}

/** The text of what has the focus in the popover. */
function focused(): Promise<string | undefined> {
  return page.evaluate(() => document.querySelector('replylint-popover')!.shadowRoot!.activeElement?.textContent)
}

function isOpen(): Promise<boolean> {
  return page.locator('replylint-popover .card').isVisible()
}

/** Where the words of the first finding are, and where the card is. */
function places() {
  return page.evaluate(() => {
    const { controller, shadowRoot } = document.querySelector('replylint-popover')!
    const { left, top, right, bottom } = controller!.boxes(controller!.state.marks[0]!)[0]!
    const card = shadowRoot!.querySelector('.card')!.getBoundingClientRect()
    return [
      { left, top, right, bottom },
      { left: card.left, top: card.top, right: card.right, bottom: card.bottom },
    ] as const
  })
}

async function middle(): Promise<[x: number, y: number]> {
  const [{ left, top, right, bottom }] = await places()
  return [(left + right) / 2, (top + bottom) / 2]
}
