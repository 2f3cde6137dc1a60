import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, normalize } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, vi } from 'vitest'
import { LAUNCH_TIME, launchBrowser } from './browser.ts'

// Pages open slowly where much else runs.
vi.setConfig({ testTimeout: 30_000 })

/** A site on this machine that has the built package at `/dist/`, and its own files beside. */
export interface Site {
  readonly origin: string
  close(): Promise<void>
}

/** What a strict help desk allows: own scripts, no requests by scripts, no styles in the page. */
export const STRICT_POLICY = "default-src 'none'; script-src 'self'; connect-src 'none'; form-action 'self'"

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
}

/** Serves the package, and files by their path, all under a content security policy. */
export async function serve(files: Readonly<Record<string, string>>, policy = STRICT_POLICY): Promise<Site> {
  if (!existsSync('dist')) throw new Error('Unexpected package without dist, expected `npm run build` before this test')
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname)
    const text =
      files[path] ?? (await readFile(join('.', path.startsWith('/dist/') ? path : '/none')).catch(() => null))
    const type = TYPES[path.split('.').at(-1)!] ?? 'text/plain'
    response.writeHead(text === null ? 404 : 200, { 'Content-Type': type, 'Content-Security-Policy': policy })
    response.end(text ?? 'Nothing is here.')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** A page of a site, and what went wrong on it or was asked of the network. */
export interface OpenPage {
  readonly page: Page
  /** Errors, refusals of the policy, and requests that are not for files of the site. */
  readonly mistakes: string[]
}

/** Opens a page of a site in a context of its own, once its scripts have run and `window.ready` says so. */
export async function openPage(browser: Browser, { origin }: Site, path: string): Promise<OpenPage> {
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  const mistakes: string[] = []
  context.on('request', (request) => {
    const { origin: asked, pathname } = new URL(request.url())
    if (asked !== origin || request.resourceType() === 'fetch') mistakes.push(`asked for ${request.url()}`)
    else if (!/^\/(?:dist\/[\w/-]+\.js|[\w-]+\.(?:js|html)|favicon\.ico)$/.test(pathname)) mistakes.push(pathname)
  })
  const page = await context.newPage()
  page.on('pageerror', (error) => mistakes.push(error.message))
  page.on('console', (message) => {
    // Chromium asks for an icon by itself.
    if (message.type() === 'error' && !message.location().url.endsWith('favicon.ico')) mistakes.push(message.text())
  })
  await page.goto(origin + path)
  await page.waitForFunction(() => 'ready' in window)
  return { page, mistakes }
}

/** A site in Chromium with its first page open, there while the tests around run. */
export interface OpenSite extends OpenPage {
  readonly browser: Browser
}

/** Opens a site for the tests around, and closes it after them. */
export function useSite(files: Readonly<Record<string, string>>): OpenSite {
  let browser: Browser
  let site: Site
  let open: OpenPage
  beforeAll(async () => {
    browser = await launchBrowser()
    site = await serve(files)
    open = await openPage(browser, site, '/index.html')
  }, LAUNCH_TIME)
  afterAll(async () => {
    await browser?.close()
    await site?.close()
  })
  return {
    get browser() {
      return browser
    },
    get page() {
      return open.page
    },
    get mistakes() {
      return open.mistakes
    },
  }
}
