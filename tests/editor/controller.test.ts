import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createLinter, lint } from '../../src/core.ts'
import { contextHash, hashesOf } from '../../src/editor/dismissal.ts'
import {
  type ControllerOptions,
  createController,
  type Mark,
  type State,
  type Surface,
} from '../../src/editor/index.ts'
import { shifted, spliceBetween } from '../../src/editor/splice.ts'
import type { Message, Range, Report } from '../../src/types.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const REPLY = 'Thanks, Ana 🙂. Calm down. That is our policy.'

describe('the controller', () => {
  test('lints once typing has paused, and not before', () => {
    const spy = vi.fn(lint)
    const { type } = compose('', { lint: spy })
    type('Calm')
    vi.advanceTimersByTime(299)
    type('Calm down.')
    vi.advanceTimersByTime(299)
    expect(spy).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(spy.mock.calls).toEqual([[{ reply: 'Calm down.' }]])
  })

  test('gives the linter the conversation as it is at that time', () => {
    const spy = vi.fn(lint)
    let channel: 'chat' | 'email' = 'email'
    const { controller } = compose(REPLY, {
      lint: spy,
      draft: () => ({ channel }),
    })
    channel = 'chat'
    controller.refresh()
    expect(spy.mock.calls).toEqual([[{ reply: REPLY, channel: 'chat' }]])
  })

  test('lints at once what stands there now, also what nobody told it of', () => {
    const { controller, editor, words } = compose('Hello.')
    vi.runAllTimers()
    editor.text = 'Please calm down.'
    controller.refresh()
    expect(controller.state.text).toBe('Please calm down.')
    expect(words()).toEqual(['Please calm down'])
  })

  test('forgets the report of an editor that is gone', () => {
    const { controller, attachment } = compose(REPLY)
    vi.runAllTimers()
    expect(controller.state.report).toBeDefined()
    attachment.detach()
    expect(controller.state).toMatchObject({ text: '', status: 'ready', marks: [] })
    expect(controller.state.report).toBeUndefined()
  })

  test('says that nothing was applied where the editor took nothing', () => {
    const { controller, editor } = compose(REPLY)
    vi.runAllTimers()
    editor.replace = () => () => {}
    const { finding } = controller.state.marks[0]!
    expect(controller.apply(finding, finding.suggestions[0]!)).toBe(false)
    expect(controller.undo()).toBe(false)
  })

  test('says nothing of an empty editor', () => {
    const { controller, type } = compose(REPLY)
    vi.runAllTimers()
    type('  ')
    vi.runAllTimers()
    expect(controller.state).toMatchObject({ status: 'ready', marks: [] })
    expect(controller.state.report).toBeUndefined()
  })

  test('moves findings with what is typed before them, and drops the one that is typed into', () => {
    const { words, type } = compose(REPLY)
    vi.runAllTimers()
    expect(words()).toEqual(['Calm down', 'That is our policy'])
    type(`Well… ${REPLY}`)
    expect(words()).toEqual(['Calm down', 'That is our policy'])
    type(`Well… ${REPLY.replace('down', 'dawn')}`)
    expect(words()).toEqual(['That is our policy'])
  })

  test('drops an answer that a keystroke has overtaken, and one that a later answer has', async () => {
    const answers: ((report: Report) => void)[] = []
    const { controller, type, words } = compose('Calm down.', {
      lint: () => new Promise((resolve) => answers.push(resolve)),
    })
    vi.advanceTimersByTime(300)
    type('Calm down!')
    answers[0]!(lint('Calm down.'))
    await Promise.resolve()
    expect(controller.state).toMatchObject({ status: 'waiting', marks: [] })
    vi.advanceTimersByTime(300)
    controller.refresh()
    answers[2]!(lint('Calm down!'))
    await Promise.resolve()
    answers[1]!({ ...lint('Calm down!'), findings: [] })
    await Promise.resolve()
    expect(controller.state.status).toBe('ready')
    expect(words()).toEqual(['Calm down'])
  })

  test.each([
    [
      'throws',
      () => {
        throw new Error('no engine')
      },
    ],
    ['rejects', () => Promise.reject(new Error('no engine'))],
  ])('says so where the linter %s, keeps what was found, and lints again', async (_, broken) => {
    let isBroken = false
    const { controller, type, words } = compose(REPLY, { lint: (draft) => (isBroken ? broken() : lint(draft)) })
    vi.runAllTimers()
    isBroken = true
    type(`${REPLY} Yes.`)
    await vi.runAllTimersAsync()
    expect(controller.state).toMatchObject({ status: 'failed', error: new Error('no engine') })
    expect(words()).toContain('Calm down')
    isBroken = false
    controller.refresh()
    expect(controller.state).toMatchObject({ status: 'ready' })
    expect(controller.state).not.toHaveProperty('error')
  })

  test.each([
    ['gives nothing', () => undefined, 'undefined'],
    ['promises nothing', async () => undefined, 'undefined'],
    ['promises null', async () => null, 'object'],
    ['gives no findings', () => ({ issues: [] }), 'object'],
  ])('says what it expected where the linter %s', async (_, broken, kind) => {
    const { controller } = compose(REPLY, { lint: broken as unknown as typeof lint })
    await vi.runAllTimersAsync()
    expect(controller.state).toMatchObject({
      status: 'failed',
      error: new TypeError(`Unexpected ${kind} from \`lint\`, expected a report with \`findings\``),
    })
  })

  test('says what it expected where a promised report has findings without a place', async () => {
    const { controller } = compose(REPLY, { lint: async () => ({ findings: [{}] }) as unknown as Report })
    await vi.runAllTimersAsync()
    expect(controller.state).toMatchObject({ status: 'failed', error: expect.any(TypeError) })
  })

  test('is made only with a linter', () => {
    for (const [options, kind] of [
      [{}, 'undefined'],
      [{ lint: 5 }, 'number'],
    ] as const)
      expect(() => createController(options as unknown as ControllerOptions)).toThrow(
        new TypeError(`Unexpected \`lint\` ${kind}, expected a function`),
      )
  })

  test('tells the other listeners where one throws, which is an error of the page and none of the linter', () => {
    const tasks: (() => void)[] = []
    vi.spyOn(globalThis, 'queueMicrotask').mockImplementation((task) => void tasks.push(task))
    const { controller, words } = compose(REPLY)
    const heard: State[] = []
    controller.subscribe(() => {
      throw new Error('no view')
    })
    controller.subscribe((state) => heard.push(state))
    vi.runAllTimers()
    vi.restoreAllMocks()
    expect(controller.state.status).toBe('ready')
    expect(words()).toEqual(['Calm down', 'That is our policy'])
    expect(heard).toEqual([controller.state])
    expect(tasks).toHaveLength(1)
    expect(tasks[0]).toThrow('no view')
  })

  test('applies a rewrite where its words are now, and takes it back', () => {
    const { controller, editor, type } = compose(REPLY)
    vi.runAllTimers()
    type(`One moment. ${REPLY}`)
    const { finding } = controller.state.marks[0]!
    expect(controller.apply(finding, finding.suggestions[2]!)).toBe(true)
    const rewritten = 'One moment. Thanks, Ana 🙂. I do want to help you with this. That is our policy.'
    expect(editor.text).toBe(rewritten)
    expect(editor.selection).toEqual([rewritten.indexOf(' That'), rewritten.indexOf(' That')])
    expect(controller.undo()).toBe(true)
    expect(editor.text).toBe(`One moment. ${REPLY}`)
    expect(controller.undo()).toBe(false)
  })

  test('does not take back a rewrite over words typed since', () => {
    const { controller, editor, type } = compose(REPLY)
    vi.runAllTimers()
    const { finding } = controller.state.marks[0]!
    controller.apply(finding, finding.suggestions[0]!)
    type(`${editor.text} Yours, Tom`)
    expect(controller.undo()).toBe(false)
    expect(editor.text).toMatch(/Yours, Tom$/)
  })

  test('selects the slot of a template, which is to be filled', () => {
    const { controller, editor } = compose(REPLY)
    vi.runAllTimers()
    const { finding } = controller.state.marks[0]!
    controller.apply(finding, finding.suggestions.find(({ kind }) => kind === 'template')!)
    expect(editor.text.slice(...editor.selection)).toBe('{action}')
  })

  test('refuses a rewrite of words that were edited, and one of a finding that is gone', () => {
    const { controller, editor, type } = compose(REPLY)
    vi.runAllTimers()
    const [{ finding: calm }, { finding: policy }] = controller.state.marks as [Mark, Mark]
    type(REPLY.replace('policy', 'policies'))
    expect(controller.apply(policy, policy.suggestions[0]!)).toBe(false)
    vi.runAllTimers()
    expect(controller.apply(calm, calm.suggestions[0]!)).toBe(false)
    expect(editor.text).toBe(REPLY.replace('policy', 'policies'))
  })

  test('goes around the findings from the caret, forth and back', () => {
    const { controller, editor, active } = compose(REPLY)
    vi.runAllTimers()
    editor.selection = [REPLY.indexOf('That'), REPLY.indexOf('That')]
    controller.next()
    expect(active()).toBe('That is our policy')
    controller.next()
    expect(active()).toBe('Calm down')
    controller.previous()
    expect(active()).toBe('That is our policy')
    controller.close(true)
    expect(active()).toBeUndefined()
    expect(editor.selection).toEqual([REPLY.length - 1, REPLY.length - 1])
  })

  test('looks at what is under the pointer, and stays with it through a lint that finds it again', () => {
    const { controller, active, type } = compose(REPLY)
    vi.runAllTimers()
    expect(controller.showAt(2)).toBe(false)
    expect(controller.showAt(REPLY.indexOf('down'))).toBe(true)
    type(`Hm. ${REPLY}`)
    expect(active()).toBe('Calm down')
    vi.runAllTimers()
    expect(active()).toBe('Calm down')
    expect(controller.state.by).toBe('pointer')
    type(`Hm. ${REPLY.replace('Calm', 'Come')}`)
    expect(active()).toBeUndefined()
  })

  test('looks at the finding with the fewest words, where one stands in another', () => {
    const { controller, words, active } = compose('Calm down, will you. Bye.', {
      draft: () => ({ thread: [{ from: 'customer', text: 'My parcel has not arrived!' }] }),
    })
    vi.runAllTimers()
    expect(words().filter((one) => one.startsWith('Calm')).length).toBeGreaterThan(1)
    controller.showAt(3)
    expect(active()).toBe('Calm down')
  })

  test('dismisses a finding for good: through edits elsewhere, lints, and in another editor', () => {
    const { controller, type, words } = compose(REPLY)
    vi.runAllTimers()
    controller.dismiss(controller.state.marks[0]!.finding)
    expect(words()).toEqual(['That is our policy'])
    type(`I read it all. ${REPLY} We hope so.`)
    vi.runAllTimers()
    expect(words()).not.toContain('Calm down')
    const { dismissed } = controller.state
    expect(dismissed).toEqual([expect.stringMatching(/^[0-9a-z]{11}$/)])
    const other = compose(REPLY, { dismissed })
    vi.runAllTimers()
    expect(other.words()).toEqual(['That is our policy'])
    other.controller.restore()
    expect(other.words()).toEqual(['Calm down', 'That is our policy'])
  })

  test('keeps a dismissal while the words around it are written, for as long and for there only', () => {
    const { controller, type, words } = compose('Calm down')
    vi.runAllTimers()
    controller.dismiss(controller.state.marks[0]!.finding)
    let typed = 'Calm down'
    for (const letter of ', it left our depot today.') {
      type((typed += letter))
      vi.runAllTimers()
      expect(words()).toEqual([])
    }
    type(`So now: ${typed}`)
    vi.runAllTimers()
    expect(words()).toEqual([])
    const whole = compose(controller.state.text, { dismissed: controller.state.dismissed })
    vi.runAllTimers()
    expect(whole.words()).toEqual([])
    type(`So now: ${typed} Dear Ana, calm down, please.`)
    vi.runAllTimers()
    expect(words()).toEqual(['calm down'])
  })

  test('keeps a dismissal of a sentence while the sentence is written', () => {
    const { controller, type, words } = compose('In our defence, the week was')
    vi.runAllTimers()
    controller.dismiss(controller.state.marks[0]!.finding)
    type('In our defence, the week was long and wet.')
    vi.runAllTimers()
    expect(words()).toEqual([])
  })

  test('forgets a dismissal where the words around it are taken out, or others stand there', () => {
    for (const reply of ['Hi, calm down', 'Hi, calm down until you are well.']) {
      const { controller, type, words } = compose('Hi, calm down and wait for us.')
      vi.runAllTimers()
      controller.dismiss(controller.state.marks[0]!.finding)
      type(reply)
      vi.runAllTimers()
      expect(words()).toEqual(['calm down'])
      expect(controller.state.dismissed).toHaveLength(1)
    }
  })

  describe('of a finding about what is missing', () => {
    const thread: readonly Message[] = [
      { from: 'customer', text: 'My kettle is broken and nobody answers me! When do I get my money back?' },
    ]
    const rules = createLinter({ extends: 'strict' })
    const missing = ['missing-apology', 'missing-empathy', 'missing-next-step', 'unanswered-question']

    test('keeps a dismissal while the reply is typed on and its opening rewritten', () => {
      const { controller, type } = compose('The kettle has', { lint: rules, draft: () => ({ thread }) })
      for (const reply of ['The kettle has a fuse.', 'The kettle has a fuse. It is red.', 'A kettle has fuses.']) {
        type(reply)
        vi.runAllTimers()
        for (const { finding } of controller.state.marks) {
          expect(missing).toContain(finding.ruleId)
          controller.dismiss(finding)
        }
        expect(rules({ reply, thread }).findings.length).toBeGreaterThan(2)
      }
      expect(controller.state.dismissed).toHaveLength(missing.length)
      expect(controller.state.dismissed).toEqual(missing.map(() => expect.stringMatching(/^[0-9a-z]{11}$/)))
    })

    test('shows it again once the customer writes more, and to another customer', () => {
      let said = thread
      const { controller, type } = compose('The kettle has a fuse.', { lint: rules, draft: () => ({ thread: said }) })
      vi.runAllTimers()
      for (const { finding } of controller.state.marks) controller.dismiss(finding)
      said = [...thread, { from: 'agent', text: 'One moment.' }]
      type('The kettle has a fuse')
      vi.runAllTimers()
      expect(ruleIds(controller.state)).toEqual([])
      for (const more of ['Hello? My kettle is still broken!', 'My fridge is broken and nobody cares!']) {
        said = [...(more.startsWith('Hello') ? thread : []), { from: 'customer', text: more }]
        controller.refresh()
        expect(ruleIds(controller.state)).toContain('missing-apology')
      }
    })

    test('is that of each rule that points at the opening of the reply, whatever it says', () => {
      const pointing = readdirSync('rules')
        .filter((file) => file.endsWith('.ts') && /\bopeningOf\(/.test(readFileSync(`rules/${file}`, 'utf8')))
        .map((file) => file.slice(0, -'.ts'.length))
      expect(pointing).toContain('curt-reply')
      const [finding] = lint('Calm down.').findings
      const short = pointing.filter((ruleId) => hashesOf({ ...finding!, ruleId }, { reply: 'Hi.', thread }).length < 2)
      // Half of what this one finds are words.
      expect(short).toEqual(['sensitive-context'])
    })

    test('knows a dismissal that was exported when words were part of it', () => {
      const reply = 'The kettle has a fuse.'
      const [finding] = rules({ reply, thread }).findings
      const { controller } = compose(reply, {
        lint: rules,
        draft: () => ({ thread }),
        dismissed: [contextHash(finding!, reply, finding!.range)],
      })
      vi.runAllTimers()
      expect(ruleIds(controller.state)).not.toContain(finding!.ruleId)
      expect(ruleIds(controller.state).length).toBeGreaterThan(0)
    })
  })

  test('tells listeners each state until they leave, and paints the same', () => {
    const { controller, editor, type } = compose(REPLY)
    const states: State[] = []
    const leave = controller.subscribe((state) => states.push(state))
    vi.runAllTimers()
    expect(states.at(-1)).toBe(controller.state)
    expect(editor.painted).toBe(controller.state.marks)
    const { length } = states
    leave()
    type('Fine.')
    vi.runAllTimers()
    expect(states).toHaveLength(length)
  })

  test('has one editor at a time, and is silent once it is gone', async () => {
    const answers: ((report: Report) => void)[] = []
    const { controller, editor, attachment } = compose(REPLY, {
      lint: () => new Promise((answer) => answers.push(answer)),
    })
    expect(() => controller.attach(editor)).toThrow(
      new TypeError('Unexpected second editor, expected a controller for each'),
    )
    vi.runAllTimers()
    attachment.detach()
    answers[0]!(lint(REPLY))
    await Promise.resolve()
    expect(controller.state).toMatchObject({ status: 'ready', marks: [] })
    expect(() => controller.attach(editor)).not.toThrow()
  })
})

describe('a splice', () => {
  test('makes the later text out of the earlier', () => {
    fc.assert(
      fc.property(text(), text(), (before, after) => {
        const splice = spliceBetween(before, after)
        const made = splice
          ? before.slice(0, splice.at) + splice.inserted + before.slice(splice.at + splice.removed)
          : before
        expect(made).toBe(after)
      }),
    )
  })

  test('moves a range only to where the same words are', () => {
    fc.assert(
      fc.property(text(), text(), fc.nat(8), fc.nat(8), (before, after, one, other) => {
        const range: Range = [Math.min(one, other, before.length), Math.min(Math.max(one, other), before.length)]
        const splice = spliceBetween(before, after)
        const moved = splice ? shifted(range, splice) : range
        if (moved) expect(after.slice(...moved)).toBe(before.slice(...range))
      }),
    )
  })

  test.each([
    ['grew at its end', 'rude', 'rudely', undefined],
    ['grew at its begin', 'rude', 'crude', undefined],
    ['has a mark after it now', 'rude', 'rude!', [0, 4]],
    ['has a word before it now', 'rude', 'not rude', [4, 8]],
  ])('knows a word that %s', (_, before, after, moved) => {
    expect(shifted([0, 4], spliceBetween(before, after)!)).toEqual(moved)
  })

  test.each([
    ['not rude', 'notrude', [4, 8], undefined],
    ['rude ly', 'rudely', [0, 4], undefined],
    ['not. rude', 'not.rude', [5, 9], [4, 8]],
  ] as const)('knows a word that another was joined to: %s, %s', (before, after, range, moved) => {
    expect(shifted(range, spliceBetween(before, after)!)).toEqual(moved)
  })

  function text() {
    return fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', '🙂'), maxLength: 8 })
  }
})

describe('the hash of a finding', () => {
  const said = 'Hi Ana. Please calm down for now. Bye.'

  test.each([
    ['words before it in another sentence', `Well, hello. ${said}`, true],
    ['a line before it', `Calm is good.\n${said}`, true],
    ['capitals and marks', said.replace('calm down', 'CALM DOWN,'), true],
    ['the word before it', said.replace('Please', 'Do'), false],
    ['its own words', said.replace('calm', 'cool'), false],
  ])('knows %s', (_, text, isSame) => {
    expect(hashIn(text) === hashIn(said)).toBe(isSame)
  })

  function hashIn(text: string) {
    const [match] = [.../(?:calm|cool) down/gi[Symbol.matchAll](text)]
    const { findings } = lint('Calm down.')
    return contextHash(findings[0]!, text, [match!.index, match!.index + match![0].length])
  }
})

function ruleIds({ marks }: State): readonly string[] {
  return marks.map(({ finding }) => finding.ruleId)
}

interface Box extends Surface {
  text: string
  selection: Range
  painted: readonly Mark[]
}

/** A compose box of nothing but a text. */
function compose(text: string, options: Partial<ControllerOptions> = {}) {
  const editor: Box = {
    text,
    selection: [0, 0],
    painted: [],
    read: () => editor.text,
    replace([start, end]: Range, written: string) {
      const before = editor.text
      editor.text = before.slice(0, start) + written + before.slice(end)
      return () => void (editor.text = before)
    },
    select: (range: Range) => void (editor.selection = range),
    caret: () => editor.selection[0],
    paint: (marks: readonly Mark[]) => void (editor.painted = marks),
    boxes: () => [],
    reveal: () => {},
  }
  const controller = createController({ lint, ...options })
  const attachment = controller.attach(editor)
  return {
    controller,
    editor,
    attachment,
    type(text: string) {
      editor.text = text
      attachment.changed()
    },
    words: () => controller.state.marks.map(({ range }) => editor.text.slice(...range)),
    active: () => controller.state.active && editor.text.slice(...controller.state.active.range),
  }
}
