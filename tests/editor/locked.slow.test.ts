import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LAUNCH_TIME, launchBrowser } from '../browser.ts'
import type { Lockable } from './locked.ts'
import { bundlePages, type Opened } from './open.ts'

const openIn = await bundlePages(['../locked'])
let browser: Browser
let opened: Opened

const TEXTAREA = '<textarea aria-label="Reply">Calm down.</textarea>'
const EDITABLE = '<div contenteditable="true">Calm down.</div>'

const HTML: Readonly<Record<string, string>> = {
  textarea: TEXTAREA,
  disabled: `<form><fieldset>${TEXTAREA}</fieldset></form>`,
  contenteditable: EDITABLE,
  prosemirror: '',
  tiptap: '',
  codemirror: '',
  uneditable: '',
  lexical: EDITABLE,
  quill: '',
}

beforeAll(async () => {
  browser = await launchBrowser()
  opened = await openIn(browser, {
    script: '../locked',
    html: Object.entries(HTML)
      .map(([name, html]) => `<div data-editor="${name}">${html}</div>`)
      .join('\n'),
    policy: "style-src 'self' 'unsafe-inline'; img-src data:",
    isRich: false,
  })
}, LAUNCH_TIME)
afterAll(() => browser.close())

test.each([
  ['a textarea that is read-only', 'textarea'],
  ['a textarea in a disabled fieldset', 'disabled'],
  ['an element that is no longer editable', 'contenteditable'],
  ['ProseMirror that is not editable', 'prosemirror'],
  ['TipTap that is not editable', 'tiptap'],
  ['CodeMirror whose state is read-only', 'codemirror'],
  ['CodeMirror that is not editable', 'uneditable'],
  ['Lexical that is not editable', 'lexical'],
  ['Quill that is disabled', 'quill'],
])('%s takes no rewrite and gives none back until it is unlocked', async (_, name) => {
  const outcomes = await opened.page.evaluate(async (name) => {
    const { controller, lock } = (window as unknown as { editors: Record<string, Lockable> }).editors[name]!
    const element = document.querySelector<HTMLElement>(`[data-editor=${name}] :is(textarea, [contenteditable])`)!
    const read = () => (element instanceof HTMLTextAreaElement ? element.value : element.innerText.trim())
    const apply = () => {
      const { finding } = controller.state.marks[0]!
      return controller.apply(finding, finding.suggestions[0]!)
    }
    controller.refresh()
    const outcomes: (readonly [boolean, string])[] = []
    for (const act of [apply, controller.undo])
      for (const isLocked of [true, false]) {
        lock(isLocked)
        const isDone = act()
        // Lexical undoes only then.
        await Promise.resolve()
        outcomes.push([isDone, read()])
      }
    return outcomes
  }, name)
  expect(outcomes).toEqual([
    [false, 'Calm down.'],
    [true, 'Kind down.'],
    [false, 'Kind down.'],
    [true, 'Calm down.'],
  ])
})
