import axe from 'axe-core'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LAUNCH_TIME, launchBrowser } from '../browser.ts'
import { bundlePages, close, EDITORS, type Opened } from './open.ts'

const openIn = await bundlePages()
let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
}, LAUNCH_TIME)
afterAll(() => browser.close())

const TYPED = 'Hi Ana 🙂. Would you please calm down? We saw it.'
const REWRITTEN = 'Hi Ana 🙂. I can hear how frustrating this has been, and I want to sort it out with you. We saw it.'
const FOUND = 'Would you please calm down'

describe.each(Object.entries(EDITORS))('a reply in %s', (name, editor) => {
  let opened: Opened
  let page: Page
  let box: Locator

  beforeAll(async () => {
    opened = await openIn(browser, editor)
    page = opened.page
    box = page
      .locator('#editor')
      .locator('xpath=descendant-or-self::*[self::textarea or @contenteditable="true"]')
      .first()
  })
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
    expect(await underlined(page, name)).toBe(FOUND)
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
    expect(await underlined(page, name)).toBe(FOUND)
    await page.keyboard.press('F8')
    await page.keyboard.press('Enter')
    expect(await read(box)).toBe(`So: ${REWRITTEN}`)
    expect(await page.evaluate(() => document.querySelector('replylint-popover')!.controller!.undo())).toBe(true)
    expect(await read(box)).toBe(`So: ${TYPED}`)
    if (editor.isRich) expect(await bold(box)).toBe('calm')
  })

  test('asks for nothing that is not of its page, and breaks nothing', () => {
    expect(opened.complaints).toEqual([])
  })
})

/** Waits for the linter, and for it to find what breaks these rules. */
async function found(page: Page, rules: readonly string[]): Promise<void> {
  await page.waitForFunction(() => document.querySelector('replylint-popover')!.controller!.state.status === 'ready')
  expect(
    await page.evaluate(() =>
      document.querySelector('replylint-popover')!.controller!.state.marks.map(({ finding }) => finding.ruleId),
    ),
  ).toEqual(rules)
}

function active(page: Page) {
  return page.evaluate(() => document.querySelector('replylint-popover')!.controller!.state.active?.finding.ruleId)
}

/** The class of what has the focus in the popover. */
function focused(page: Page) {
  return page.evaluate(() => document.querySelector('replylint-popover')!.shadowRoot!.activeElement?.className)
}

/** What the author sees in the editor. */
function read(box: Locator) {
  return box.evaluate((element) =>
    element instanceof HTMLTextAreaElement
      ? element.value
      : (element as HTMLElement).innerText.replaceAll('\u00A0', ' ').trimEnd(),
  )
}

function bold(box: Locator) {
  return box.locator('b, strong').first().innerText()
}

/** The words that are underlined in the page. */
async function underlined(page: Page, name: string) {
  await page.waitForTimeout(50)
  return page.evaluate((name) => {
    if (name === 'contenteditable' || name === 'lexical' || name === 'quill')
      return ['error', 'warning', 'info']
        .flatMap((one) => [...(CSS.highlights.get(`replylint-${one}`) ?? [])].map(String))
        .join()
    const marks = document.querySelectorAll('.replylint-mark, .cm-lintRange')
    return [...marks].map(({ textContent }) => textContent).join('')
  }, name)
}
void axe
