import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { applySuggestion } from '../../src/core.ts'
import { LAUNCH_TIME, launchBrowser } from '../browser.ts'
import {
  active,
  bundlePages,
  clear,
  close,
  EDITORS,
  type Editor,
  found,
  type Opened,
  textOf,
  writingIn,
} from './open.ts'

vi.setConfig({ testTimeout: 30_000 })

const openIn = await bundlePages([...new Set(Object.values(EDITORS).map(({ script }) => script))])
let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
}, LAUNCH_TIME)
afterAll(() => browser.close())

const TYPED = 'Hi Ana 🙂. Would you please calm down? We saw it.'
const REWRITTEN =
  'Hi Ana 🙂. We can hear how frustrating this has been, and we want to sort it out with you. We saw it.'
const FOUND = 'Would you please calm down'

describe.each(Object.entries<Editor>(EDITORS))('a reply in %s', (name, editor) => {
  let opened: Opened
  let page: Page
  let box: Locator

  beforeAll(async () => {
    opened = await openIn(browser, editor)
    page = opened.page
    box = writingIn(page)
  }, LAUNCH_TIME)
  afterAll(() => close(opened))

  test('has its finding underlined where it stands, over an emoji, a bold word and the end of a line', async () => {
    await box.click()
    await page.keyboard.type('Hi Ana 🙂. Would you please ')
    if (editor.isRich) await page.keyboard.press('Control+b')
    await page.keyboard.type('calm')
    if (editor.isRich) await page.keyboard.press('Control+b')
    await page.keyboard.type(' down? We saw it.')
    await found(page, ['calm-down'])
    expect(await read(box)).toBe(TYPED)
    if (editor.isRich) expect(await bold(box)).toBe('calm')
    await expect.poll(() => underlined(page, name)).toBe(FOUND)
  })

  test('opens the finding that is clicked at, from its first to its last letter', async () => {
    const boxes = await page.evaluate(() => {
      const { controller } = document.querySelector('replylint-popover')!
      return controller!
        .boxes(controller!.state.marks[0]!)
        .map(({ left, top, right, bottom }) => ({ left, top, right, bottom }))
    })
    const first = boxes[0]!
    const last = boxes.at(-1)!
    for (const [x, y] of [
      [first.left + 3, (first.top + first.bottom) / 2],
      [last.right - 3, (last.top + last.bottom) / 2],
    ] as const) {
      await page.mouse.click(x, y)
      await page.waitForFunction(() => document.querySelector('replylint-popover')!.controller!.state.active)
      await page.keyboard.press('Escape')
      expect(await active(page)).toBeUndefined()
    }
    await page.mouse.click(first.left - 12, (first.top + first.bottom) / 2)
    await page.waitForTimeout(20)
    expect(await active(page)).toBeUndefined()
  })

  test('takes a rewrite from the keyboard, and gives it back at once', async () => {
    await box.press('F8')
    expect(await focused(page)).toContain('rewrite')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await found(page, [])
    expect(await read(box)).toBe(REWRITTEN)
    await page.keyboard.press('Control+z')
    expect(await read(box)).toBe(TYPED)
    if (editor.isRich) expect(await bold(box)).toBe('calm')
    await found(page, ['calm-down'])
  })

  test('takes it at its place after words are typed before it, that were not linted yet', async () => {
    await box.press('Control+Home')
    await page.keyboard.type('So: ')
    await expect.poll(() => underlined(page, name)).toBe(FOUND)
    await page.keyboard.press('F8')
    await page.keyboard.press('Enter')
    expect(await read(box)).toBe(`So: ${REWRITTEN}`)
    expect(await page.evaluate(() => document.querySelector('replylint-popover')!.controller!.undo())).toBe(true)
    expect(await read(box)).toBe(`So: ${TYPED}`)
    if (editor.isRich) expect(await bold(box)).toBe('calm')
  })

  test('writes into any paragraph what the text says, and gives it back as it was', async () => {
    await clear(box)
    await page.keyboard.type('Hi Ana,')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Calm down. Bye.')
    await found(page, ['calm-down'])
    const text = await textOf(page)
    const [gap = ''] = /\n+/.exec(text) ?? []
    expect(text).toBe(`Hi Ana,${gap}Calm down. Bye.`)
    const start = text.indexOf('Calm')
    const looks = await box.innerHTML()
    for (const suggestion of [
      { range: [start, start], text: `I am sorry.${gap}` },
      { range: [text.length, text.length], text: ' See you.' },
      { range: [text.length, text.length], text: `${gap}Tom` },
      { range: [start, start + 'Calm down. '.length], text: '' },
      { range: [start - gap.length, start + 'Calm down.'.length], text: ' good' },
    ] as const) {
      await page.evaluate((suggestion) => {
        const controller = document.querySelector('replylint-popover')!.controller!
        controller.apply(controller.state.marks[0]!.finding, { title: '', kind: 'suggestion', ...suggestion })
      }, suggestion)
      const written = applySuggestion(text, { title: '', kind: 'suggestion', ...suggestion })
      expect(await textOf(page)).toBe(written)
      expect(await page.evaluate(() => document.querySelector('replylint-popover')!.controller!.undo())).toBe(true)
      expect(await textOf(page)).toBe(text)
      if (name !== 'textarea' && name !== 'codemirror') expect(await box.innerHTML()).toBe(looks)
      await found(page, ['calm-down'])
    }
  })

  test.runIf(editor.isRich)('finds nothing in what is quoted or code, and what is right behind it', async () => {
    await clear(box)
    await paste(
      box,
      '<p>You said:</p><blockquote><p>Calm down.</p></blockquote><p>Not <code>calm down</code>. Calm <b>down</b>.</p>',
    )
    await found(page, ['calm-down'])
    await expect.poll(() => underlined(page, name)).toBe('Calm down')
  })

  test('asks for nothing that is not of its page, and breaks nothing', () => {
    expect(opened.complaints).toEqual([])
  })
})

/** The class of what has the focus in the popover. */
function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.querySelector('replylint-popover')!.shadowRoot!.activeElement?.className)
}

/** What the author sees in the editor. */
function read(box: Locator): Promise<string> {
  return box.evaluate((element) =>
    element instanceof HTMLTextAreaElement
      ? element.value
      : (element as HTMLElement).innerText.replaceAll('\u00A0', ' ').trimEnd(),
  )
}

function bold(box: Locator): Promise<string> {
  return box.locator('b, strong').first().innerText()
}

/** Pastes HTML; where only the browser itself would hear of it, as it would have put it there. */
async function paste(box: Locator, html: string): Promise<void> {
  await box.evaluate((element, html) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', html)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    if (element.dispatchEvent(event)) element.innerHTML = html
  }, html)
}

/** The words that are underlined in the page. */
function underlined(page: Page, name: string): Promise<string> {
  return page.evaluate((name) => {
    if (name === 'contenteditable' || name === 'lexical' || name === 'quill')
      return ['error', 'warning', 'info']
        .flatMap((one) => [...(CSS.highlights.get(`replylint-${one}`) ?? [])].map(String))
        .join()
    const marks = document.querySelectorAll('.replylint-mark, .cm-lintRange')
    return [...marks].map(({ textContent }) => textContent).join('')
  }, name)
}
