import { existsSync, statSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import axe from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { build, type PreviewServer, preview } from 'vite'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { LAUNCH_TIME, launchBrowser } from './browser.ts'

// Pages open slowly where much else runs.
vi.setConfig({ testTimeout: 30_000 })

const CONFIG = { configFile: 'playground/vite.config.ts', logLevel: 'error' } as const
const DESK = { width: 1360, height: 760 }
const PHONE = { width: 390, height: 844 }

let browser: Browser
let server: PreviewServer
let origin: string

beforeAll(async () => {
  if (!existsSync('dist')) throw new Error('Unexpected package without dist, expected `npm run build` before this test')
  await build(CONFIG)
  server = await preview({ ...CONFIG, preview: { port: 0 } })
  origin = `http://127.0.0.1:${(server.httpServer.address() as AddressInfo).port}`
  browser = await launchBrowser()
}, LAUNCH_TIME)

afterAll(async () => {
  await browser?.close()
  await server?.close()
})

/** Opens the page, does something with it, and looks at what it asked of the network and what went wrong on it. */
async function visit(options: BrowserContextOptions, act: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ reducedMotion: 'reduce', viewport: DESK, ...options })
  const mistakes: string[] = []
  context.on('request', (request) => {
    const { origin: asked, pathname } = new URL(request.url())
    const isOwn = asked === origin && /^\/(?:assets\/[\w-]+\.(?:js|css))?$/.test(pathname)
    if (!request.url().startsWith('data:') && !isOwn) mistakes.push(request.url())
  })
  context.setDefaultTimeout(10_000)
  const page = await context.newPage()
  page.on('pageerror', ({ message }) => mistakes.push(message))
  page.on('console', (message) => {
    if (message.type() === 'error') mistakes.push(message.text())
  })
  await page.goto(origin)
  await checked(page, /finding/)
  await act(page)
  await context.close()
  expect(mistakes).toEqual([])
}

/** Waits until the page says of the reply what is expected. */
async function checked(page: Page, what: RegExp): Promise<void> {
  await page.locator('#status').filter({ hasText: what }).waitFor()
}

function replyBox(page: Page) {
  return page.getByLabel('Reply', { exact: true })
}

/** Writes another reply, key by key. */
async function write(page: Page, reply: string): Promise<void> {
  await replyBox(page).click()
  await page.keyboard.press('Control+a')
  await page.keyboard.type(reply)
}

/** What editors mark the words of errors with. */
const UNDERLINED = '.replylint-error, .cm-lintRange-error'

/** Clicks on the underlined words, which may lie under the pointer or over what takes the click. */
async function clickUnderline(page: Page): Promise<void> {
  const underline = page.locator(UNDERLINED).first()
  let box = await underline.boundingBox()
  // It is drawn anew while the reply is linted, and has no place in between.
  for (let tries = 0; box === null && tries < 50; tries++) box = await underline.boundingBox()
  await page.mouse.click(box!.x + box!.width / 2, box!.y + box!.height / 2)
}

/** What axe, which is on the page already, finds wrong with it. */
async function violations(page: Page): Promise<readonly string[]> {
  const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run())
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, target }) => `${target} ${html}`).join(' ')}`)
}

test('each editor underlines what is typed, and takes a rewrite by a click', async () => {
  await visit({}, async (page) => {
    for (const editor of ['Textarea', 'ProseMirror', 'CodeMirror']) {
      await page.getByText(editor, { exact: true }).click()
      await page.locator(`#editor[data-editor=${editor.toLowerCase()}]:not([aria-busy])`).waitFor()
      await write(page, 'Thank you, Ines 👋. Calm down. I will call you today.')
      await expect.poll(() => page.locator(UNDERLINED).allTextContents()).toEqual(['Calm down'])
      await clickUnderline(page)
      const rewrite = page.locator('replylint-popover .rewrite').first()
      const text = await rewrite.locator('.text').textContent()
      await rewrite.click()
      const reply = () => replyBox(page).evaluate((box) => ('value' in box ? String(box.value) : box.textContent))
      await expect.poll(reply).toBe(`Thank you, Ines 👋. ${text} I will call you today.`)
      await expect.poll(() => page.locator(UNDERLINED).count()).toBe(0)
    }
  })
})

test('a harsh reply is held back until it is sent anyway, and an insult for good', async () => {
  await visit({}, async (page) => {
    const said = page.locator('#thread li')
    const send = page.getByRole('button', { name: 'Send', exact: true })
    const back = page.getByRole('button', { name: 'Go back' })
    await send.click()
    await back.waitFor()
    expect(await back.evaluate((button) => (button.getRootNode() as ShadowRoot).activeElement === button)).toBe(true)
    await page.keyboard.press('Escape')
    await back.waitFor({ state: 'detached' })
    expect(await said.count()).toBe(1)
    await send.click()
    await page.getByRole('button', { name: 'Send anyway' }).click()
    await expect.poll(() => said.count()).toBe(2)
    expect(await replyBox(page).inputValue()).toBe('')
    await write(page, 'Honestly, you are being quite childish about a small fee.')
    await send.click()
    await back.waitFor()
    expect(await page.getByRole('button', { name: 'Send anyway' }).count()).toBe(0)
  })
})

test('the address holds what is on the page, for a reload and for others', async () => {
  await visit({}, async (page) => {
    await page.getByLabel('Message 1, of the customer').fill('Is the red one in stock? 🙂')
    await page.getByText('CodeMirror', { exact: true }).click()
    await page.locator('.cm-editor').waitFor()
    await write(page, 'Calm down.')
    await page.getByLabel('Colours').selectOption('dark')
    await page.getByRole('button', { name: 'Rules' }).click()
    await page.getByText('Strict', { exact: true }).click()
    await page.getByPlaceholder('Find a rule').fill('calm-down')
    await page.getByRole('switch', { name: 'calm-down' }).uncheck()
    await page.getByRole('button', { name: 'Close' }).click()
    await page.reload()
    await page.locator('.cm-editor').waitFor()
    expect(await page.locator('.cm-content').textContent()).toBe('Calm down.')
    expect(await page.getByLabel('Message 1, of the customer').inputValue()).toBe('Is the red one in stock? 🙂')
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
    expect(await page.locator('input[value=strict]').isChecked()).toBe(true)
    expect(await page.locator('#changed').textContent()).toBe('1')
    await checked(page, /found|finding/)
    expect(await page.locator(UNDERLINED).count()).toBe(0)

    // The page hears of another address; what was cut off on its way opens the first conversation.
    await page.goto(`${origin}/#eyJyZXBseSI6MX0`)
    await expect.poll(() => replyBox(page).inputValue()).toContain('Calm down, please')
  })
})

test('a worker lints, and core does where the page has none', async () => {
  await visit({}, async (page) => {
    expect(page.workers()).toHaveLength(1)
    await page.addInitScript('delete globalThis.Worker')
    await page.reload()
    await checked(page, /serious/)
    expect(page.workers()).toHaveLength(0)
    await page.getByRole('button', { name: 'Greet them by name' }).click()
    const trace = (await page.locator('.trace').boundingBox())!
    const box = (await replyBox(page).boundingBox())!
    expect(trace.y - box.y).toBeGreaterThan(0)
    expect(trace.y - box.y).toBeLessThan(40)
  })
})

test('nothing is cut off, and axe-core finds nothing wrong, on desk and phone, in light and dark', async ({
  expect,
}) => {
  await visit({}, async (page) => {
    const looks = [
      { size: DESK, scheme: 'light' },
      { size: DESK, scheme: 'dark' },
      { size: PHONE, scheme: 'light' },
    ] as const
    const views: Readonly<Record<string, () => Promise<void>>> = {
      page: async () => {},
      popover: async () => {
        await page.locator('#next').click()
        await page.locator('replylint-popover .rewrite').first().waitFor()
      },
      rules: () => page.getByRole('button', { name: 'Rules' }).click(),
      gate: async () => {
        await page.getByRole('button', { name: 'Send', exact: true }).click()
        await page.getByRole('button', { name: 'Go back' }).waitFor()
      },
    }
    await page.evaluate(axe.source)
    for (const [view, open] of Object.entries(views)) {
      await open()
      for (const { size, scheme } of looks) {
        await page.setViewportSize(size)
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
        // The popover takes its place in the next frame.
        await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
        expect({ view, size, scheme, wrong: await violations(page) }).toMatchObject({ wrong: [] })
      }
      await page.setViewportSize(DESK)
      await page.keyboard.press('Escape')
    }
  })
})

test('the README shows the page', async () => {
  const file = process.env.SCREENSHOT
  if (file)
    await visit({}, async (page) => {
      await clickUnderline(page)
      await page.locator('replylint-popover .rewrite').first().waitFor()
      await page.mouse.move(0, 0)
      await page.screenshot({ path: file })
    })
  expect(statSync('docs/playground.png').size).toBeLessThan(200_000)
})
