import { build } from 'esbuild'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import type {} from '../../src/editor/popover.ts'

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
export const EDITORS: Readonly<Record<string, Editor>> = {
  textarea: { script: 'dom', html: '<textarea id="editor" aria-label="Reply"></textarea>', isRich: false },
  contenteditable: { script: 'dom', html: EDITABLE, isRich: true },
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
}

const STYLE = `
body { margin: 2rem; font: 16px/1.5 sans-serif; color-scheme: light dark; }
#editor { box-sizing: border-box; inline-size: 20rem; min-block-size: 8rem; padding: 0.5rem; border: 1px solid gray; }
textarea { font: inherit; block-size: 8rem; }
[contenteditable] { min-block-size: 7rem; white-space: pre-wrap; outline: none; }
.ql-clipboard { position: absolute; left: -100000px; }
`

/** A page that is open, and what went on in it. */
export interface Opened {
  readonly page: Page
  /** What it asked for that is not its own, and what it complained of. */
  readonly complaints: readonly string[]
}

/** Bundles the scripts of all pages, which share what they have in common. Returns what opens a page in a browser. */
export async function bundlePages(): Promise<(browser: Browser, editor: Editor, head?: string) => Promise<Opened>> {
  const scripts = [...new Set(Object.values(EDITORS).map(({ script }) => script))]
  const { outputFiles } = await build({
    entryPoints: scripts.map((script) => `tests/editor/pages/${script}.ts`),
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: '/',
    write: false,
    logLevel: 'error',
  })
  const files = new Map(outputFiles.map(({ path, text }) => [path, text]))

  return async (browser, { script, html, policy = "style-src 'self'" }, head = '<html lang="en">') => {
    const context = await browser.newContext({ viewport: { width: 800, height: 600 } })
    const complaints: string[] = []
    const policies = `default-src 'none'; script-src 'self'; connect-src 'none'; ${policy}`
    const body = `<!doctype html>${head}<meta charset="utf-8"><title>Reply</title><link rel="stylesheet" href="/style.css">
<main><h1>Reply</h1>${html}<replylint-popover></replylint-popover></main><script type="module" src="/${script}.js"></script>`
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
  return (page.context() as BrowserContext).close()
}
