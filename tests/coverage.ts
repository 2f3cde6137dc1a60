import { randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'

/**
 * Where `npm run coverage` wants what other processes and pages ran, which the test runner does not see. Undefined in
 * other runs, which then do none of this.
 */
export const COVERAGE: string | undefined = process.env.COVERAGE

/** Whether bundles of tests say which lines of the source they come from. */
export const sourcemap = COVERAGE === undefined ? false : 'inline'

/** Writes down what the pages of a browser run, when they, their context or the browser are closed. */
export function coverPages(browser: Browser): Browser {
  if (COVERAGE === undefined) return browser
  const newContext = browser.newContext.bind(browser)
  browser.newContext = async (options) => coverContext(await newContext(options))
  const close = browser.close.bind(browser)
  browser.close = async (options) => {
    for (const context of browser.contexts()) await context.close()
    await close(options)
  }
  return browser
}

function coverContext(context: BrowserContext): BrowserContext {
  const pages: Page[] = []
  const newPage = context.newPage.bind(context)
  context.newPage = async () => {
    const page = await newPage()
    await page.coverage.startJSCoverage({ resetOnNavigation: false })
    const close = page.close.bind(page)
    page.close = async (options) => {
      await write(page)
      await close(options)
    }
    pages.push(page)
    return page
  }
  const close = context.close.bind(context)
  context.close = async (options) => {
    for (const page of pages) if (!page.isClosed()) await write(page)
    await close(options)
  }
  return context
}

async function write(page: Page): Promise<void> {
  const result = await page.coverage.stopJSCoverage()
  mkdirSync(COVERAGE!, { recursive: true })
  writeFileSync(join(COVERAGE!, `page-${randomUUID()}.json`), JSON.stringify({ result }))
}
