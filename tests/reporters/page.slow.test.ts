import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Linted } from '../../src/reporters/index.ts'
import { LAUNCH_TIME, launchBrowser } from '../browser.ts'
import { HOSTILE } from './hostile.ts'
import { found, linted, macro, reported, wordedBy } from './linted.ts'

const LATE = "Hi Zoë,\n\nPlease calm down. That's our policy."
const REFUND = 'We cannot refund you. You should have read the terms.'
const MACROS: readonly Linted[] = [
  macro(
    'Late parcel',
    linted('macros/zendesk.json', LATE, [
      found(LATE, 'Please calm down', 'error', {
        ruleId: 'calm-down',
        suggestions: [
          { title: 'Move to help', range: [9, 26], text: 'I want to help you by {time}.', kind: 'template' },
        ],
      }),
      found(LATE, "That's our policy", 'warning', { ruleId: 'policy-shield' }),
    ]),
  ),
  macro(
    'Refund',
    linted('macros/zendesk.json', REFUND, [
      found(REFUND, 'You should have', 'warning', { ruleId: 'hindsight-blame', message: 'This blames.' }),
    ]),
  ),
  linted('fine.txt', 'Thank you.', []),
]

const folder = mkdtempSync(join(tmpdir(), 'replylint-page-'))
let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
}, LAUNCH_TIME)

afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true })
})

interface Opened {
  readonly page: Page
  /** What the page asked for beside itself, and what it or the browser complained of. */
  readonly noticed: readonly string[]
}

async function open(all: readonly Linted[], options: Parameters<Browser['newContext']>[0] = {}): Promise<Opened> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const file = join(folder, 'report.html')
  writeFileSync(file, await reported('html', all))
  const address = pathToFileURL(file).href
  const noticed: string[] = []
  context.on('request', (request) => request.url() !== address && noticed.push(`request ${request.url()}`))
  context.on('page', () => noticed.push('another page'))
  page.on('dialog', (dialog) => {
    noticed.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('console', (message) => noticed.push(`console ${message.text()}`))
  page.on('pageerror', (error) => noticed.push(`error ${error.message}`))
  await page.goto(address)
  return { page, noticed }
}

/** The titles of the replies and the messages of the findings that are shown. */
async function shownIn(page: Page): Promise<readonly string[]> {
  return page.locator('.card h3:visible, .finding > h4:visible').allTextContents()
}

describe('the page', () => {
  test('runs nothing and asks for nothing, whatever stands in the replies', async () => {
    const { page, noticed } = await open(HOSTILE.map(([, text]) => wordedBy(text)))
    expect(await page.locator('.card').count()).toBe(HOSTILE.length)
    await page.locator('#search').fill('<script>')
    await page.evaluate(`
      for (const element of document.querySelectorAll('*'))
        for (const name of ['mouseover', 'focusin', 'focus', 'click', 'error', 'load'])
          if (element.localName !== 'a') element.dispatchEvent(new Event(name, { bubbles: true }))
    `)
    await page.waitForTimeout(200)
    expect(await page.evaluate('window.owned')).toBeUndefined()
    expect(page.url()).toMatch(/report\.html$/)
    expect(noticed).toEqual([])
  }, 60_000)

  test('has a policy that stops what is not its own', async () => {
    let asked = 0
    const server = createServer((_, response) => {
      asked++
      response.end()
    })
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const { port } = server.address() as AddressInfo
    const { page } = await open(MACROS)
    await page.evaluate(`
      window.stopped = []
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) => window.stopped.push(effectiveDirective))
      const put = (name, attributes) => document.body.append(Object.assign(document.createElement(name), attributes))
      put('img', { src: 'http://127.0.0.1:${port}/x.png' })
      put('style', { textContent: 'body { display: none }' })
      try { put('script', { textContent: 'window.owned = 1' }) } catch {}
      try { document.body.innerHTML = '<b>' } catch { window.stopped.push('markup') }
      fetch('http://127.0.0.1:${port}/').catch(() => {})
    `)
    await expect
      .poll(() => page.evaluate('[...new Set(window.stopped)].sort()'))
      .toEqual(expect.arrayContaining(['connect-src', 'img-src', 'markup', 'style-src-elem']))
    expect(await page.evaluate('window.owned')).toBeUndefined()
    server.close()
    expect(asked).toBe(0)
  }, 60_000)

  test('shows what stands there before and after', async () => {
    const { page } = await open(MACROS)
    const change = page.locator('.change').first()
    expect(await change.locator('.before p').textContent()).toBe("Please calm down. That's our policy.")
    expect(await change.locator('.before del').textContent()).toBe('Please calm down.')
    expect(await change.locator('.after p').textContent()).toBe("I want to help you by {time}. That's our policy.")
    expect(await change.locator('.after .slot').textContent()).toBe('{time}')
    expect(await page.locator('mark').allTextContents()).toEqual([
      'Please calm down',
      "That's our policy",
      'You should have',
    ])
  }, 60_000)

  test('finds by words of replies, titles, rules and messages, and by severity', async () => {
    const { page } = await open(MACROS)
    const search = async (words: string) => {
      await page.locator('#search').fill(words)
      await page.waitForTimeout(150)
      return shownIn(page)
    }
    const late = ['Late parcel', 'This is blunt.', 'This is blunt.']
    const refund = ['Refund', 'This blames.']
    expect(await shownIn(page)).toEqual([...late, ...refund])
    expect(await search('ZOE parcel')).toEqual(late)
    expect(await search('calm-down')).toEqual(late.slice(0, 2))
    expect(await search('blames')).toEqual(refund)
    expect(await page.locator('output').textContent()).toBe('1 of 3 shown')
    expect(await search('nowhere')).toEqual([])
    expect(await page.locator('#none').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    await page.locator('.chip.error input').uncheck()
    expect(await shownIn(page)).toEqual([...late.slice(0, 2), ...refund])
    await page.locator('[data-rule=hindsight-blame]').click()
    expect(await shownIn(page)).toEqual(refund)
  }, 60_000)

  test.each([
    ['a phone', { viewport: { width: 320, height: 640 } }],
    ['a phone by night', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' as const }],
    ['a desk', { viewport: { width: 1280, height: 800 } }],
  ])(
    'is not wider than the window of %s',
    async (_, options) => {
      const { page } = await open([...MACROS, ...HOSTILE.map(([, text]) => wordedBy(text))], options)
      // Cards are laid out when they come near.
      const widest = await page.evaluate(`(async () => {
      let widest = 0
      for (const element of document.querySelectorAll('header, .card, footer')) {
        element.scrollIntoView()
        await new Promise((done) => requestAnimationFrame(done))
        widest = Math.max(widest, document.documentElement.scrollWidth)
      }
      return widest
    })()`)
      expect(widest).toBe(options.viewport.width)
    },
    60_000,
  )

  test.each(['light', 'dark'] as const)(
    'has words that stand out from what is behind them where it is %s',
    async (colorScheme) => {
      const { page } = await open(MACROS, { colorScheme })
      const contrasts: readonly [string, number][] = await page.evaluate(CONTRASTS)
      expect(contrasts.length).toBeGreaterThan(50)
      // What the accessibility guidelines of the W3C ask of text (WCAG 2.2, 1.4.3).
      expect(contrasts.filter(([, ratio]) => ratio < 4.5)).toEqual([])
    },
    60_000,
  )

  test('says that there is nothing to mend, without tools that find nothing', async () => {
    const { page, noticed } = await open([linted('fine.txt', 'Thank you.', [])])
    expect(await page.locator('h1').textContent()).toBe('Nothing to mend in 1 reply')
    expect(await page.locator('.tools').count()).toBe(0)
    expect(noticed).toEqual([])
  }, 60_000)
})

/** Of every element with words of its own that is seen: its name, and the contrast of the words. */
const CONTRASTS = `(() => {
  const channels = (color) => color.match(/[\\d.]+/g).map(Number)
  const light = (color) => {
    const [r, g, b] = channels(color).slice(0, 3).map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const behind = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const color = getComputedStyle(one).backgroundColor
      if ((channels(color)[3] ?? 1) > 0) return color
    }
    return 'rgb(255, 255, 255)'
  }
  return [...document.body.querySelectorAll('*')]
    .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '') && one.checkVisibility())
    .map((one) => {
      const [a, b] = [light(getComputedStyle(one).color), light(behind(one))].sort((x, y) => y - x)
      return [one.tagName + '.' + one.className + ': ' + one.textContent.slice(0, 20), (a + 0.05) / (b + 0.05)]
    })
})()`
