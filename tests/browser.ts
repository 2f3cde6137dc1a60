import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { coverPages } from './coverage.ts'

/**
 * Shared by all tests that need a browser. In a test file:
 *
 *     let browser: Browser
 *     beforeAll(async () => { browser = await launchBrowser() }, LAUNCH_TIME)
 *     afterAll(() => browser.close())
 *
 * Each test opens `await browser.newContext()` of its own, and closes it.
 */

/** How long starting may take on a busy machine, in milliseconds: for `beforeAll`. */
export const LAUNCH_TIME = 60_000

/**
 * Starts Chromium, with a profile of its own that is removed when it is closed, and without anything that it would
 * ask of the network by itself. Throws an Error that says what to install where there is none.
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? PLACES.find(existsSync)
  if (executablePath === undefined || !existsSync(executablePath))
    throw new Error(
      `Unexpected system without Chromium (${executablePath ?? PLACES.join(', ')}), expected \`apt-get install chromium\`, or its path in CHROMIUM`,
    )
  return coverPages(await chromium.launch({ executablePath, args: QUIET, timeout: LAUNCH_TIME }))
}

/** Where distributions put it. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
