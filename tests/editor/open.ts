import { build } from 'esbuild'
import type { Browser, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type {} from '../../src/editor/popover.ts'
import { sourcemap } from '../coverage.ts'

/** What stands in the page of an adapter, and where its script is. */
export interface Editor {
  readonly script: string
  readonly html: string
  /** What of its page the editor asks the security policy to allow. */
  readonly policy?: string
  /** Whether words can be bold. */
  readonly isRich: boolean
}

const EDITABLE =
  '<div id="editor"><div contenteditable="true" role="textbox" aria-multiline="true" aria-label="Reply"></div></div>'

/** The editors that replies are written in. */
export const EDITORS = {
  textarea: { script: 'textarea', html: '<textarea id="editor" aria-label="Reply"></textarea>', isRich: false },
  contenteditable: {
    script: 'dom',
    html: EDITABLE,
    // The browser itself styles words that it joins from two paragraphs.
    policy: "style-src 'self'; style-src-attr 'unsafe-inline'",
    isRich: true,
  },
  prosemirror: { script: 'prosemirror', html: '<div id="editor"></div>', isRich: true },
  tiptap: {
    script: 'tiptap',
    html: '<div id="editor"></div>',
    policy: "style-src 'self' 'unsafe-inline'",
    isRich: true,
  },
  codemirror: {
    script: 'codemirror',
    html: '<div id="editor"></div>',
    policy: "style-src 'self' 'unsafe-inline'; img-src data:",
    isRich: false,
  },
  lexical: { script: 'lexical', html: EDITABLE, isRich: true },
  quill: { script: 'quill', html: '<div id="editor"></div>', isRich: true },
} satisfies Record<string, Editor>

const STYLE = `
body { margin: 2rem; font: 16px/1.5 sans-serif; color-scheme: light dark; }
#editor { box-sizing: border-box; inline-size: 20rem; min-block-size: 8rem; padding: 0.5rem; border: 1px solid gray; }
textarea { font: inherit; block-size: 8rem; }
[contenteditable] { min-block-size: 7rem; white-space: pre-wrap; outline: none; }
.ql-clipboard { position: absolute; left: -100000px; }
`

/** Beside the scripts of pages, for tests that bind an editor themselves. */
const DOORS = ['src/editor/index.ts', 'src/editor/dom.ts', 'src/editor/popover.ts']

/** A page that is open, and what went on in it. */
export interface Opened {
  readonly page: Page
  /** What it asked for that is not its own, and what it complained of. */
  readonly complaints: readonly string[]
}

/** Opens the page of an editor. */
export type Open = (browser: Browser, editor: Editor) => Promise<Opened>

/** Bundles scripts of pages, which share what they have in common. */
export async function bundlePages(scripts: readonly string[]): Promise<Open> {
  const { outputFiles } = await build({
    entryPoints: scripts.map((script) => `tests/editor/pages/${script}.ts`).concat(DOORS),
    bundle: true,
    splitting: true,
    minify: true,
    sourcemap,
    format: 'esm',
    outdir: '/',
    outbase: '.',
    write: false,
    logLevel: 'error',
  })
  const files = new Map(outputFiles.map(({ path, text }) => [path, text]))

  return async (browser, { script, html, policy = "style-src 'self'" }) => {
    const context = await browser.newContext({ viewport: { width: 800, height: 600 }, reducedMotion: 'reduce' })
    const complaints: string[] = []
    const policies = `default-src 'none'; script-src 'self'; connect-src 'none'; ${policy}`
    const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Reply</title><link rel="stylesheet" href="/style.css">
<main><h1>Reply</h1>${html}<replylint-popover></replylint-popover></main><script type="module" src="/tests/editor/pages/${script}.js"></script>`
    await context.route('**', async (route) => {
      const { pathname, hostname } = new URL(route.request().url())
      const text = hostname !== 'reply.test' ? undefined : files.get(pathname)
      if (text !== undefined) await route.fulfill({ body: text, contentType: 'text/javascript' })
      else if (pathname === '/style.css') await route.fulfill({ body: STYLE, contentType: 'text/css' })
      else if (pathname === '/')
        await route.fulfill({ body, contentType: 'text/html', headers: { 'content-security-policy': policies } })
      else {
        if (pathname !== '/favicon.ico') complaints.push(`request of ${route.request().url()}`)
        await route.abort()
      }
    })
    const page = await context.newPage()
    page.on('pageerror', (error) => complaints.push(String(error.stack ?? error)))
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    await page.goto('http://reply.test/')
    await page.waitForFunction(() => document.querySelector('replylint-popover')?.controller)
    return { page, complaints }
  }
}

/** Ends the context of a page. */
export function close({ page }: Opened): Promise<void> {
  return page.context().close()
}

/** Where the reply is written. */
export function writingIn(page: Page): Locator {
  const places = 'xpath=descendant-or-self::*[self::textarea or @contenteditable="true"]'
  return page.locator('#editor').locator(places).first()
}

/** Waits for the linter, and for it to find what breaks these rules. */
export async function found(page: Page, rules: readonly string[]): Promise<void> {
  const find = () =>
    page.evaluate(() => {
      const { status, marks } = document.querySelector('replylint-popover')!.controller!.state
      return [status, ...marks.map(({ finding }) => finding.ruleId)]
    })
  await expect.poll(find, { interval: 20, timeout: 5000 }).toEqual(['ready', ...rules])
}

/** The text that the controller has. */
export function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector('replylint-popover')!.controller!.state.text)
}

/** The rule of the finding that is looked at. */
export function active(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.querySelector('replylint-popover')!.controller!.state.active?.finding.ruleId)
}

/** Empties an editor as its author would. */
export async function clear(box: Locator): Promise<void> {
  await box.press('Control+a')
  await box.press('Delete')
}
