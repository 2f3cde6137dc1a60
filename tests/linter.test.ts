import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { applySuggestion, createLinter, lint, rules } from '../src/core.ts'
import type { Channel, Config, Document, Draft, Linter, Message, Report, Rule, RuleSetting } from '../src/types.ts'

const ids = (draft: string | Draft, config?: Config) =>
  createLinter(config as never)(draft).findings.map(({ ruleId }) => ruleId)

const own: Rule<'own-thing'> = {
  id: 'own-thing',
  severity: 'info',
  preset: 'recommended',
  message: 'This says “{match}”.',
  explanation: 'A house rule.',
  find: ['abracadabra'],
  rewrites: ['please'],
}

describe('a report', () => {
  test('has findings in reading order with what an editor needs', () => {
    const { findings } = lint('Please calm down. You are wrong.')
    expect(findings.map(({ ruleId, severity, range }) => ({ ruleId, severity, range }))).toEqual([
      { ruleId: 'calm-down', severity: 'error', range: [0, 16] },
      { ruleId: 'direct-contradiction', severity: 'error', range: [18, 31] },
    ])
    expect(findings[0]!.url).toMatch(/^https:\/\/.*calm-down\.md$/)
    expect(findings[0]!.explanation.length).toBeGreaterThan(20)
  })

  test('leads to the pages of the rules of the house, and to none of an own rule', () => {
    const lintBoth = createLinter({ add: [own], rules: { 'calm-down': 'info' } })
    const { findings } = lintBoth('Please calm down. Say abracadabra.')
    expect(findings.map(({ ruleId, url }) => [ruleId, url !== undefined])).toEqual([
      ['calm-down', true],
      ['own-thing', false],
    ])
    expect(JSON.stringify(findings[1])).not.toContain('url')
  })

  test('lists what the reply does and what the customer said', () => {
    const { moves, signals } = lint({
      reply: "I'm sorry. I'll call you by 4pm.",
      thread: [{ from: 'customer', text: 'Hi, you charged me twice!' }],
    })
    expect(moves.map(({ id }) => id)).toEqual(expect.arrayContaining(['regret', 'action', 'owner', 'time-frame']))
    const problem = signals.find(({ id }) => id === 'problem')
    expect(problem).toMatchObject({ holds: 'yes' })
    expect(problem!.evidence[0]).toMatchObject({ message: 0, range: [8, 24] })
  })

  test('is of the thread as it is now, where a host goes on with the same one', () => {
    const lint = createLinter()
    const thread: Message[] = [{ from: 'customer', text: 'Hi, where can I park?' }]
    const before = lint({ reply: 'Behind the house.', thread })
    expect(before.signals.map(({ id }) => id)).not.toContain('problem')
    thread.push({ from: 'customer', text: 'You charged me twice!' })
    expect(lint({ reply: 'Behind the house.', thread }).signals.map(({ id }) => id)).toContain('problem')
    thread[1] = { from: 'customer', text: 'Thanks!' }
    expect(lint({ reply: 'Behind the house.', thread }).signals.map(({ id }) => id)).not.toContain('problem')
  })

  test('is the same as a copy, and behind a proxy as frameworks put what they watch', () => {
    const watched = <Value extends object>(value: Value): Value =>
      new Proxy(value, {
        get(target, name, receiver) {
          const one = Reflect.get(target, name, receiver)
          return typeof one === 'object' && one !== null ? watched(one) : one
        },
      })
    const report = createLinter()("Calm down. That's our policy.")
    const json = JSON.stringify(report)
    expect(report.findings[0]!.suggestions.length).toBeGreaterThan(0)
    expect(JSON.stringify(watched(report))).toBe(json)
    expect(JSON.stringify({ ...watched(report).findings[0] })).toBe(JSON.stringify(report.findings[0]))
    expect(JSON.stringify(structuredClone(report))).toBe(json)
    expect(Object.keys(report)).toEqual(['findings', 'moves', 'signals', 'stage', 'ignored', 'undecided'])
    Object.defineProperty(report.findings[0], 'suggestions', { value: [] })
    expect(report.findings[0]!.suggestions).toEqual([])
  })

  test('says the same when it is asked after others, and when what it said was changed', () => {
    const lint = createLinter()
    const draft: Draft = {
      reply: "Calm down. That's our policy.",
      thread: [
        { from: 'customer', text: 'Hi, you charged me twice!' },
        { from: 'agent', text: 'I am so sorry.' },
      ],
    }
    const all = ({ findings, moves, signals, stage, ignored, incomplete, undecided }: Report) =>
      JSON.stringify([
        findings.map((finding) => [finding, finding.suggestions]),
        [moves, signals, stage, ignored, incomplete, undecided],
      ])
    const first = lint(draft)
    const fresh = all(createLinter()(draft))
    const shift = ({ range }: { range: readonly number[] }) => (range as number[]).fill(100)
    for (const signal of first.signals as unknown as { id: string; evidence: { range: number[] }[] }[]) {
      signal.evidence.forEach(shift)
      signal.id = 'praise'
      signal.evidence.length = 0
    }
    lint(draft).findings.forEach(shift)
    first.moves.forEach(shift)
    first.ignored.forEach(shift)
    lint({ reply: 'Thanks.', thread: [{ from: 'customer', text: 'Great, thank you!' }] }).signals
    expect(all(first)).toBe(fresh)
    expect(all(lint(draft))).toBe(fresh)
  })

  test('says no more that there was too much once what the reply does was asked for', () => {
    const lint = createLinter()
    const reply = 'We will refund you. '.repeat(120)
    const { moves, incomplete } = lint(reply)
    expect(moves.length).toBeGreaterThan(0)
    expect(incomplete).toBeUndefined()
    expect(lint(reply).incomplete).toBeUndefined()
  })

  test('is of the draft as it was given, where a host goes on with the same object', () => {
    const draft = { reply: 'Hello Ana. Calm down.' }
    const { findings } = createLinter()(draft)
    draft.reply = 'Thanks.'
    expect(findings[0]!.suggestions.length).toBeGreaterThan(0)
  })

  test('is of the thread as it was given, where a host goes on with the same one', () => {
    const told = ({ signals, stage, findings }: Report) =>
      JSON.stringify([signals, stage, findings.map(({ suggestions }) => suggestions)])
    const given = () => ({
      reply: "We will refund you, {{name}}. I'm sorry for the inconvenience. Calm down.",
      thread: [{ from: 'customer', text: 'Hi, where can I park?' }] as Message[],
      customer: { name: 'Ana' },
      template: { placeholders: ['name'] },
    })
    const expected = told(createLinter()(given()))
    const draft = given()
    const report = createLinter()(draft)
    draft.thread[0] = { from: 'customer', text: 'You charged me twice!' }
    draft.thread.push({ from: 'agent', text: 'So sorry.' }, {} as Message)
    draft.customer.name = 'Bo'
    draft.template.placeholders.length = 0
    expect(told(report)).toBe(expected)
    const again = given()
    const later = createLinter()(again)
    Object.assign(again.thread[0]!, { text: 'You charged me twice!' })
    expect(told(later)).toBe(expected)
  })

  test('lists what was not read, and why', () => {
    expect(lint('You said "calm down" to us, see https://a.example/x').ignored).toEqual([
      { range: [9, 20], reason: 'quote' },
      { range: [32, 51], reason: 'url' },
    ])
  })

  test('is equal for equal drafts, and does not depend on what was linted before', () => {
    const draft = {
      reply: 'Please calm down {{name}}!!',
      thread: [{ from: 'customer', text: 'WHERE is my order??' }],
    } as const
    const first = JSON.stringify(lint(draft))
    lint('Something else entirely. You are wrong.')
    expect(JSON.stringify(lint(draft))).toBe(first)
  })

  test('keeps its suggestions when other drafts were linted meanwhile', () => {
    const { findings } = lint('Please calm down.')
    lint('A longer reply about something else, with a number such as 44 and a name such as Maya.')
    expect(findings[0]!.suggestions.length).toBeGreaterThan(1)
  })

  test('of an empty reply is empty', () => {
    expect(lint('').findings).toEqual([])
  })
})

describe('wrong input', () => {
  test.each([
    [undefined, 'Unexpected draft undefined, expected a string or an object with `reply`'],
    [null, 'Unexpected draft null'],
    [42, 'Unexpected draft number'],
    [{}, 'Unexpected `reply` undefined, expected a string'],
    [{ reply: 1 }, 'Unexpected `reply` number, expected a string'],
    [{ reply: '', thread: 'x' }, 'Unexpected `thread` string, expected an array of messages'],
    [
      { reply: '', thread: [{ from: 'bot', text: '' }] },
      'Unexpected `from` of message 0 `bot`, expected `customer` or `agent`',
    ],
    [{ reply: '', thread: [{ from: 'agent' }] }, 'Unexpected absence of `text` of message 0, expected a string'],
    [{ reply: '', format: 'html' }, 'Unexpected format `html`'],
    [{ reply: '', format: 'rtf' }, 'Unexpected format `rtf`, expected `text` or `markdown`'],
    [{ reply: '', thread: new Array(1) }, 'Unexpected absence of `from` of message 0'],
    [{ reply: '', channel: 'mail' }, 'Unexpected channel `mail`, expected `email` or `chat` or `social` or `sms`; did'],
    [{ reply: '', channel: 'Where is my order?' }, 'Unexpected channel string, expected `email` or `chat`'],
    [{ reply: '', fault: 'me' }, 'Unexpected fault `me`, expected `us` or `customer` or `third-party`'],
    [{ reply: '', customer: 'Ana' }, 'Unexpected `customer` string, expected an object'],
    [{ reply: '', agent: { name: 5 } }, 'Unexpected `name` of `agent` number, expected a string'],
    [{ reply: '', template: true }, 'Unexpected `template` boolean, expected an object'],
    [{ reply: '', template: { dialect: 'liqid' } }, 'did you mean `liquid`?'],
    [
      { reply: '', template: { placeholders: 'id' } },
      'Unexpected `placeholders` of `template` string, expected an array of strings',
    ],
    [{ reply: '', thred: [] }, 'Unexpected key of a draft `thred`, expected `thread`; did you mean `thread`?'],
    [{ reply: '', chanel: 'chat' }, 'did you mean `channel`?'],
  ])('%j is a TypeError that says what was expected', (draft, message) => {
    expect(() => lint(draft as never)).toThrow(TypeError)
    expect(() => lint(draft as never)).toThrow(message)
  })

  test.each([
    ['what a record has beside a draft', { id: 7, from: 'a@b.example', agents: {}, custom: {}, text: 'x' }],
    ['what is only like a part', { formal: true, faulty: 'yes', threat: false, chanel: 5 }],
    ['a key that is like a part beside that part', { thread: [], thred: [] }],
    ['parts that are not there', { thread: undefined, channel: undefined, customer: undefined, template: {} }],
    [
      'parts that are null, as JSON has them',
      { thread: null, channel: null, customer: { name: null }, template: null },
    ],
  ])('%s is none', (_, parts) => {
    expect(lint({ reply: 'Calm down.', ...parts } as never).findings).toHaveLength(1)
  })

  test.each([
    [{ rules: { 'calm-dwn': 'off' } }, 'Unexpected rule `calm-dwn`, expected a known one; did you mean `calm-down`?'],
    [{ rules: { 'calm-down': 'loud' } }, 'Unexpected severity of `calm-down` `loud`'],
    [
      { rules: { 'calm-down': ['error', { find: [] }] } },
      'Unexpected setting of `calm-down` array, expected a severity, `off` or an object',
    ],
    [{ rules: { 'calm-down': { mesage: 'x' } } }, 'did you mean `message`?'],
    [{ extends: 'recomended' }, 'did you mean `recommended`?'],
    [{ rulez: {} }, 'did you mean `rules`?'],
    [{ locale: 'en-AU' }, 'Unexpected locale `en-AU`'],
    [{ terms: 'Calm' }, 'Unexpected `terms` string, expected an array of strings'],
    [{ limits: { length: 0 } }, 'Unexpected limit `length` 0, expected a number above 0'],
    [{ rules: { 'calm-down': { severity: 'off' } } }, 'Unexpected severity of `calm-down` `off`, expected `error` or'],
    [{ rules: { 'calm-down': { severity: 'fatal' } } }, 'Unexpected severity of `calm-down` `fatal`'],
    [
      { rules: { 'calm-down': { find: 'calm' } } },
      'Unexpected `find` of `calm-down` string, expected an array of strings',
    ],
    [
      { rules: { 'calm-down': { find: ['calm', /calm/] } } },
      'Unexpected entry of `find` of `calm-down` object, expected a string',
    ],
    [{ rules: { 'calm-down': { unless: 'calm' } } }, 'Unexpected `unless` of `calm-down` string'],
    [{ rules: { 'calm-down': { patterns: { a: 'b' } } } }, 'Unexpected `a` of `calm-down` string'],
    [{ rules: { 'calm-down': { message: 5 } } }, 'Unexpected `message` of `calm-down` number, expected a text'],
    [{ rules: { 'calm-down': { explanation: null } } }, 'Unexpected `explanation` of `calm-down` null'],
    [
      { rules: { 'calm-down': { rewrites: [{ text: 'x' }] } } },
      'Unexpected absence of `title` of a rewrite of `calm-d',
    ],
    [{ rules: { 'calm-down': { rewrites: [{ title: 'x' }] } } }, 'Unexpected absence of `text` of a rewrite'],
    [{ rules: { 'calm-down': { rewrites: [5] } } }, 'Unexpected rewrite of `calm-down` number, expected an object'],
    [
      { rules: { 'calm-down': { rewrites: [{ title: 'x', text: 'y', at: 'nowhere' }] } } },
      'Unexpected place of a rewrite of `calm-down` `nowhere`, expected `match` or `sentence` or',
    ],
    [{ add: [{ id: 'x', find: ['y'] }] }, 'Unexpected absence of `message` of `x`'],
    [{ add: [{ ...own, rewrites: undefined }] }, 'Unexpected absence of `rewrites` of `own-thing`, expected an array'],
    [{ add: [{ ...own, rewrites: 'x' }] }, 'Unexpected `rewrites` of `own-thing` string, expected an array'],
    [{ add: [{ ...own, severity: 'off' }] }, 'Unexpected severity of `own-thing` `off`'],
    [
      { add: [{ ...own, unles: ['#Negated'] }] },
      'Unexpected key of `own-thing` `unles`, expected `unless`; did you mean `unless`?',
    ],
    [{ add: [own, { ...own }] }, 'Unexpected second rule `own-thing`, expected one'],
    [
      { add: [{ ...own, find: ['(a'] }] },
      'Unexpected `(` without end, expected `)` in `find` of `own-thing`\n  (a\n  ^',
    ],
    [{ rules: { 'calm-down': { unless: ['(a'] } } }, 'expected `)` in `unless` of `calm-down`\n'],
    [{ words: { Harm: ['(a'] } }, 'expected `)` in `words` of `Harm`\n'],
    [{ words: { Harmm: ['fuss'] } }, 'Unexpected list of words `Harmm`, expected a known one; did you mean `Harm`?'],
    [{ words: { harm: ['fuss'] } }, 'did you mean `Harm`?'],
    [{ words: { Harm: 'fuss' } }, 'Unexpected `words` of `Harm` string, expected an array of strings'],
    [{ words: ['fuss'] }, 'Unexpected `words` array, expected an object'],
    [{ words: { Sorry: ['so #Sorry'] } }, 'Unexpected `#Sorry` within the list `Sorry`, expected lists that end'],
    [{ words: { Sorry: ['#Mine'], Mine: ['#Sorry'] } }, 'Unexpected `#Sorry` within the list `Sorry`'],
    [
      { words: { Verb: ['peruse'] } },
      'Unexpected list `Verb` in `words`, expected a name that stands for nothing else',
    ],
    [{ words: { Negated: ['nope'] } }, 'Unexpected list `Negated` in `words`'],
    [{ words: { Sorry: ['so [<x>sad]'] } }, 'Unexpected capture in `words` of `Sorry`: `so [<x>sad]`, expected words'],
    [{ rules: { 'calm-down': false } }, 'Unexpected setting of `calm-down` boolean, expected a severity'],
    [{ limits: 5 }, 'Unexpected `limits` number, expected an object'],
    [{ limits: [] }, 'Unexpected `limits` array, expected an object'],
    [[], 'Unexpected configuration array, expected an object'],
  ])('the configuration %j is a TypeError that says what was expected', (config, message) => {
    expect(() => createLinter(config as never)).toThrow(TypeError)
    expect(() => createLinter(config as never)).toThrow(message)
  })

  test('circular extends are an error', () => {
    const config: { extends?: unknown } = {}
    config.extends = [config]
    expect(() => createLinter(config as never)).toThrow('circular')
  })
})

describe('a configuration', () => {
  test('turns rules off and makes them louder or quieter', () => {
    expect(ids('Please calm down.', { rules: { 'calm-down': 'off' } })).toEqual([])
    expect(createLinter({ rules: { 'calm-down': 'info' } })('Please calm down.').findings[0]!.severity).toBe('info')
  })

  describe('beside a calm customer', () => {
    const reply = 'We cannot take dogs on board.'
    const calm = 'Great trips, and lovely crews as ever!'
    const severityTo = (customer: string | undefined, config?: Config, channel: Channel = 'email') =>
      createLinter(config)({
        reply,
        channel,
        thread: customer ? [{ from: 'customer', text: customer }] : [],
      }).findings.find(({ ruleId }) => ruleId === 'dead-end-refusal')?.severity

    test('finds less severe what hurts only who is not', () => {
      expect(severityTo(calm)).toBe('info')
      expect(severityTo('How much is a ticket for my dog?', undefined, 'chat')).toBe('info')
    })

    test.each([
      ['is upset', 'Great, another useless crew. I am furious!'],
      ['has a problem', 'Lovely crew, but my ticket did not arrive.'],
      ['has a hard time', 'Lovely crew. I was in hospital for a week, could I take my dog with me?'],
      ['tells nothing of how they are', 'Details sent, please check.'],
      ['writes again', 'Lovely crew! As I said twice, I would like to bring my dog.'],
      ['may be upset', 'Great trips, lovely crews, and I am a little disappointed. Thanks as ever!'],
      ['is not known', undefined],
    ])('finds all as severe for who %s', (_, customer) => {
      expect(severityTo(customer)).toBe('warning')
    })

    test('finds all as severe for who chats of a problem', () => {
      for (const problem of [
        'My parcel is lost!',
        'I have been waiting three weeks for my refund.',
        'You charged me twice.',
      ])
        expect(severityTo(problem, undefined, 'chat'), problem).toBe('warning')
    })

    test('finds it as severe as a configuration says', () => {
      const rule = (setting: RuleSetting) => ({ rules: { 'dead-end-refusal': setting } })
      expect(severityTo(calm, rule('error'))).toBe('error')
      expect(severityTo(calm, rule({ severity: 'error' }))).toBe('error')
      expect(severityTo(calm, rule({ severity: 'error', whenCalm: 'warning' }))).toBe('warning')
      expect(severityTo(calm, rule({ whenCalm: 'error' }))).toBe('error')
      expect(severityTo(calm, rule({ message: 'No.' }))).toBe('info')
      expect(() => createLinter(rule({ whenCalm: 'loud' as never }))).toThrow(
        'Unexpected `whenCalm` of `dead-end-refusal`',
      )
    })
  })

  test('changes the data of a rule', () => {
    const lintOwn = createLinter({ rules: { 'calm-down': { find: ['abracadabra'], message: 'No {match} here.' } } })
    expect(lintOwn('Please calm down.').findings).toEqual([])
    expect(lintOwn('Say abracadabra.').findings[0]!.message).toBe('No abracadabra here.')
  })

  test('fills what was found into a message as it stands there, wherever it is to stand', () => {
    const reply = "Pay $$5, $& or $' now."
    const all: Rule = { ...own, always: true, find: () => [[0, reply.length]], message: '{match} {match}' }
    const found = createLinter({ add: [all] })(reply).findings.find(({ ruleId }) => ruleId === own.id)
    expect(found!.message).toBe(`${reply} ${reply}`)
  })

  test('adds rules of its own', () => {
    expect(ids('Say abracadabra.', { add: [own] })).toEqual(['own-thing'])
  })

  test('may say what the types allow', () => {
    const config = {
      rules: {
        'calm-down': { severity: undefined, message: '', find: ['abracadabra'], unless: [], rewrites: ['', 'please'] },
        'direct-contradiction': { rewrites: [{ title: '', text: ['', 'x'], at: 'end', safe: true, when: 'x' }] },
      },
      add: [{ ...own, patterns: { x: ['hocus #Spell'] }, find: () => [], ticket: 5, patternsOf: [], finds: 'x' }],
      words: { Spell: ['pocus'] },
      limits: { length: 50 },
    }
    const [finding] = createLinter(config as never)('Say abracadabra.').findings
    expect(finding).toMatchObject({ ruleId: 'calm-down', severity: 'error', message: '' })
    const off = { ...config, rules: { 'own-thing': 'off' } }
    expect(ids('Say abracadabra.', off as never)).toEqual([])
    expect(ids('Say abracadabra.', { extends: [{ add: [own] }, { add: [own] }] })).toEqual(['own-thing'])
  })

  test('extends others, of which the last wins', () => {
    const quiet: Config = { rules: { 'calm-down': 'off' } }
    expect(ids('Please calm down.', { extends: ['strict', quiet] })).toEqual([])
    expect(ids('Please calm down.', { extends: quiet, rules: { 'calm-down': 'error' } })).toEqual(['calm-down'])
  })

  test('names terms that no pattern matches', () => {
    expect(ids('Rules Are Rules, the game, is here.')).toEqual(['policy-shield'])
    expect(ids('Rules Are Rules, the game, is here.', { terms: ['Rules Are Rules'] })).toEqual([])
  })

  test('widens a shape by words', () => {
    const rule: Rule = { ...own, find: ['send #Number'], rewrites: [] }
    const found = (config: Config) => createLinter({ add: [rule], ...config })('We send 12. We send umpteen.').findings
    const starts = (config: Config) =>
      found(config).flatMap(({ ruleId, range }) => (ruleId === 'own-thing' ? range[0] : []))
    expect(starts({})).toEqual([3])
    expect(starts({ words: { Number: ['umpteen'] } })).toEqual([3, 15])
  })

  test('adds words to a list of the lexicon', () => {
    expect(ids('Abracadabra for the inconvenience.')).toEqual([])
    expect(ids('Abracadabra for the inconvenience.', { words: { Sorry: ['abracadabra'] } })).toEqual(['vague-apology'])
  })

  test('takes a list of any length, though all its phrases begin alike', () => {
    const phrases = Array.from({ length: 90_000 }, (_, index) => {
      const name = String(index).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!)
      return `zebra qq${name}`
    })
    const lint = createLinter({ words: { Harm: phrases }, add: [{ ...own, find: ['alas #Harm'] }] })
    for (const phrase of [phrases[0], phrases.at(-1)])
      expect(lint(`Well, alas ${phrase}.`).findings.map(({ ruleId }) => ruleId)).toContain('own-thing')
    expect(lint('Well, alas zebra qqz.').findings.map(({ ruleId }) => ruleId)).not.toContain('own-thing')
  })

  test('spells suggestions as it says', () => {
    const titles = (locale: 'en-US' | 'en-GB') =>
      createLinter({ locale, add: [{ ...own, rewrites: ['we apologise for the colour'] }] })('Say abracadabra.')
        .findings[0]!.suggestions[0]!.text
    expect(titles('en-US')).toBe('we apologize for the color')
    expect(titles('en-GB')).toBe('we apologise for the colour')
  })
})

describe('code of a rule', () => {
  test('may leave out what no compiler asks it for', () => {
    const find = (({ reply: { text } }: Document) =>
      text.startsWith('Hello') ? [{ range: [0, 5], sentence: 0 }] : []) as unknown as Rule['find']
    const rule: Rule = { ...own, find, rewrites: ['Good day'] }
    const { findings } = createLinter({ add: [rule] })('Hello. We sent it.')
    expect(findings[0]!.suggestions.map(({ text }) => text)).toEqual(['Good day'])
  })

  test('is asked for all rewrites of as many findings as somebody may work through, and for fixes of all', () => {
    const kinds = (times: number) =>
      lint("You're wrong!!! ".repeat(times)).findings.map(
        ({ suggestions }) => new Set(suggestions.map(({ kind }) => kind)),
      )
    const isWhole = (all: Set<string>) => all.has('suggestion') || all.has('template')
    // Of 16 units each.
    for (const [times, first] of [
      [10, 20],
      [40, 80],
      [100, 62],
    ] as const) {
      const all = kinds(times)
      expect(all.slice(0, first).filter(isWhole).length, `${times}`).toBeGreaterThan(first / 3)
      expect(all.slice(first).some(isWhole), `${times}`).toBe(false)
      expect(all.filter((one) => one.has('fix')).length, `${times}`).toBe(times)
    }
  })

  test('that finds otherwise when it is asked again takes no suggestion from another finding', () => {
    const before: Report[] = []
    const lint = createLinter({
      add: [
        {
          ...own,
          find: ({ reply }) =>
            before.some(({ findings }) => findings.some(({ suggestions }) => suggestions.length > 99))
              ? []
              : [[0, reply.text.length]],
          rewrites: [],
        },
      ],
    })
    const draft = { reply: "Hi Ana, you're wrong, it came on Friday.", thread: [] }
    const titles = ({ findings }: Report) =>
      findings.map((one) => [one.ruleId, one.suggestions.map(({ title }) => title)])
    const expected = titles(lint(draft)).filter(([id]) => id !== 'own-thing')
    const first = lint(draft)
    before.push(first)
    lint('Thanks for the photo.')
    expect(titles(first).filter(([id]) => id !== 'own-thing')).toEqual(expected)
  })
})

describe('linters of one process', () => {
  const HARSH = 'Please calm down. You are wrong.'
  const thread: readonly Message[] = [{ from: 'customer', text: 'You charged me twice! I am fed up.' }]
  const louder = (severity: 'error' | 'warning' | 'info') => createLinter({ rules: { 'calm-down': severity } })

  test('that look for the same are made in a small part of the time that the first takes', () => {
    const timeOf = (make: () => Linter) => {
      const start = performance.now()
      make()({ reply: HARSH, thread })
      return performance.now() - start
    }
    // No other test has this one, so it is made anew.
    const first = timeOf(() => createLinter({ rules: { 'calm-down': 'error', jargon: 'off', shouting: 'off' } }))
    const others = Array.from({ length: 9 }, (_, index) =>
      timeOf(() =>
        createLinter({ rules: { 'calm-down': index % 2 ? 'info' : 'warning', jargon: 'off', shouting: 'off' } }),
      ),
    )
    expect(others.sort((a, b) => a - b)[4]).toBeLessThan(first / 3)
  })

  test('each have the severities and rules of their own configuration, in whatever order they are asked', () => {
    const [error, info, without] = [louder('error'), louder('info'), createLinter({ rules: { 'calm-down': 'off' } })]
    const found = (lint: Linter, reply: string) =>
      lint({ reply, thread })
        .findings.filter(({ ruleId }) => ruleId === 'calm-down')
        .map(({ severity }) => severity)
    for (const reply of [HARSH, 'Calm down.', HARSH]) {
      expect(found(error, reply)).toEqual(['error'])
      expect(found(info, reply)).toEqual(['info'])
      expect(found(without, reply)).toEqual([])
    }
  })

  test('keep their reports when others lint meanwhile', () => {
    const draft = { reply: HARSH, thread }
    const whole = ({ findings, moves, signals, ignored }: Report) => JSON.stringify([findings, moves, signals, ignored])
    const expected = whole(louder('error')(draft))
    const late = louder('error')(draft)
    louder('info')({ reply: 'Thank you, I will call you at 5pm.', thread: [] })
    louder('warning')(HARSH)
    expect(whole(late)).toBe(expected)
  })

  test('leave nothing behind once they are let go of', async () => {
    setFlagsFromString('--expose-gc')
    const collect: () => void = runInNewContext('gc')
    const use = (count: number) => {
      for (let left = count; left > 0; left--)
        louder('info')({ reply: `${HARSH} It left our house on a dry day.`, thread })
    }
    // Buffers are given back beside the work and some time after it, so what is held is the least that is seen.
    const held = async () => {
      let least = Number.POSITIVE_INFINITY
      for (let round = 0; round < 10; round++) {
        collect()
        await new Promise((resolve) => setTimeout(resolve, 10))
        least = Math.min(least, process.memoryUsage().arrayBuffers)
      }
      return least
    }
    use(20)
    const before = await held()
    use(400)
    // What weighs the last sentence takes 15 kB: were each kept, this would be six million.
    expect((await held()) - before).toBeLessThan(2_000_000)
  })

  test('read the words of their own configuration only', () => {
    const own = createLinter({ terms: ['calm down'], rules: { 'calm-down': 'error' } })
    expect(own(HARSH).findings.map(({ ruleId }) => ruleId)).not.toContain('calm-down')
    expect(louder('error')(HARSH).findings.map(({ ruleId }) => ruleId)).toContain('calm-down')
    const changed = createLinter({ rules: { 'calm-down': { find: ['wrong'] } } })
    expect(
      changed(HARSH)
        .findings.filter(({ ruleId }) => ruleId === 'calm-down')
        .map(({ range }) => range),
    ).toEqual([[26, 31]])
  })
})

describe('limits', () => {
  test('a reply over the limit is read as far as it goes, and the report says so', () => {
    const reply = `Please calm down. ${'It is here. '.repeat(3000)}`
    const report = lint(reply)
    expect(report.incomplete).toBe('too-long')
    expect(report.findings.map(({ ruleId }) => ruleId)).toEqual(['calm-down'])
    expect(report.ignored.at(-1)).toMatchObject({ reason: 'too-long', range: [expect.any(Number), reply.length] })
  })

  test('has no suggestion for a sentence that is cut, as nobody knows how it goes on', () => {
    const reply = 'Please calm down. You must haveing it.'
    const findings = (length: number) => createLinter({ extends: 'strict', limits: { length } })(reply).findings
    const rewritten = (length: number) => findings(length).filter(({ suggestions }) => suggestions.length > 0)
    expect(rewritten(100).map(({ range }) => range[0])).toEqual(expect.arrayContaining([0, 18]))
    expect(findings(28).map(({ range }) => range[0])).toEqual(expect.arrayContaining([0, 18]))
    expect(findings(28).flatMap(({ suggestions }) => suggestions.filter(({ range }) => range[1] > 18))).toEqual([])
  })

  test.each([
    ['findings of patterns', 'You are wrong. '],
    ['things that are no finding when looked at', '4111 1111 1111 1112, '],
  ])('says that there were more than a hundred %s', (_, one) => {
    expect(lint(one.repeat(100)).incomplete).toBeUndefined()
    expect(lint(one.repeat(101)).incomplete).toBe('too-many-findings')
  })

  test('a lint past its deadline gives the findings so far, and says so', () => {
    const slow: Rule = { ...own, id: 'a-slow-one', find: () => wait(30) }
    const report = createLinter({ limits: { time: 10 }, add: [slow, { ...own, id: 'after' }] })('Say abracadabra.')
    expect(report.incomplete).toBe('out-of-time')
  })

  function wait(milliseconds: number): [] {
    const end = performance.now() + milliseconds
    while (performance.now() < end);
    return []
  }
})

describe('a rule that lints', () => {
  const asking = (ask: (lint: Linter) => unknown): Linter => {
    const lint: Linter = createLinter({
      add: [
        {
          ...own,
          find() {
            ask(lint)
            return []
          },
        },
        { ...own, id: 'teapots', find: ['(blue|red) teapot'], unless: ['will be the red teapot'] },
      ],
    })
    return lint
  }
  const reply = 'It was the blue teapot, and it will be the red teapot. Calm down.'

  test.each<[string, (lint: Linter) => unknown]>([
    ['another text', (lint) => lint('Hola, ¿dónde está mi pedido? No ha llegado todavía y nadie me responde.')],
    ['another thread', (lint) => lint({ reply, thread: [{ from: 'customer', text: 'You lost it!' }] }).signals],
  ])('%s leaves the draft at hand as it is', (_, ask) => {
    const { findings, incomplete } = asking(ask)(reply)
    const seen = asking(() => {})(reply)
    expect(findings.map(({ ruleId, range }) => [ruleId, range])).toEqual(
      seen.findings.map(({ ruleId, range }) => [ruleId, range]),
    )
    expect(incomplete).toBeUndefined()
  })

  test('may ask for the suggestions of an earlier report', () => {
    const before = createLinter()('Calm down, Ana.')
    expect(asking(() => before.findings[0]!.suggestions)(reply).findings.length).toBeGreaterThan(0)
    let early: Report | undefined
    let late: Report['findings'][0]['suggestions'] = []
    const lint = asking(() => {
      late = early?.findings[0]?.suggestions ?? []
    })
    const first = lint('Calm down, Ana.')
    early = first
    lint(reply)
    expect(late).toEqual(first.findings[0]!.suggestions)
  })

  test('of itself ends, and the others find what they find', () => {
    const report = asking((lint) => lint('Thanks.').findings)(reply)
    expect(report.findings.map(({ ruleId }) => ruleId)).toEqual(['teapots', 'calm-down'])
  })
})

test('an error of what a rule asks of the customer is told each time', () => {
  const lint = createLinter({
    add: [{ ...own, find: ({ customer }) => (customer.signals('nothing-of-the-kind' as never) ? [] : []) }],
  })
  const thread = [{ from: 'customer' as const, text: 'You charged me twice!' }]
  for (const reply of ['Thanks.', 'Thank you.', 'Thanks.']) {
    expect(lint({ reply, thread }).findings.map(({ ruleId }) => ruleId)).toContain('internal-error')
  }
})

describe('rules that meet', () => {
  test('are one that reports the whole of what it finds in two ways', () => {
    const reply = 'The lamp is a day late. It was just a minor delay.'
    const found = lint(reply).findings.filter(({ ruleId }) => ruleId === 'minimizing')
    expect(found.map(({ range }) => reply.slice(...range))).toEqual(['It was just a minor delay'])
  })

  test('speak once for one span, the one that weighs more', () => {
    expect(ids("I'm sorry, but that's our policy.")).toEqual(['policy-shield'])
  })

  test('do not miss the next step that another one finds vague, and miss it where that one is off', () => {
    const next = (config: Config) =>
      createLinter(config)({
        thread: [{ from: 'customer', text: 'Hello, the harp you strung in March has lost three strings.' }],
        reply: 'Hello. Sorry about the strings. Somebody may be reaching out.',
      })
        .findings.map(({ ruleId }) => ruleId)
        .filter((id) => id === 'vague-commitment' || id === 'missing-next-step')
    expect(next({})).toEqual(['vague-commitment'])
    expect(next({ rules: { 'vague-commitment': 'off' } })).toEqual(['missing-next-step'])
  })

  test('of which one throws become one finding of its own, and the others are not affected', () => {
    const broken: Rule = {
      ...own,
      id: 'broken-one',
      find() {
        throw new RangeError('secret words of the reply')
      },
    }
    const { findings } = createLinter({ add: [broken] })('Please calm down.')
    expect(findings.map(({ ruleId }) => ruleId).sort()).toEqual(['calm-down', 'internal-error'])
    expect(findings.find(({ ruleId }) => ruleId === 'internal-error')!.message).toBe(
      'The rule `broken-one` failed with RangeError, so this reply was not checked by it.',
    )
  })

  test.each([[[-1, 3]], [[0, 1000]], [[5, 2]], [[Number.NaN, 2]], [['a', 'b']], [[0.5, 2]], [[0]], [null], [{}]])(
    'of which one finds %j fail as one that throws',
    (found) => {
      const broken: Rule = { ...own, always: true, find: () => [found] as never }
      const { findings } = createLinter({ add: [broken] })('Please calm down.')
      expect(findings.map(({ ruleId }) => ruleId).sort()).toEqual(['calm-down', 'internal-error'])
      expect(findings.flatMap(({ suggestions }) => suggestions).length).toBeGreaterThan(0)
    },
  )

  test('of which one asks for patterns that it has not fail as one that throws', () => {
    const mistyped: Rule = {
      ...own,
      always: true,
      patterns: { words: ['calm'] },
      find: (_, matches) => matches('wrods'),
    }
    const { findings } = createLinter({ add: [mistyped] })('Please calm down.')
    expect(findings.map(({ ruleId }) => ruleId).sort()).toEqual(['calm-down', 'internal-error'])
  })

  test('that want grammar are named where there is none', () => {
    const wanting: Rule = { ...own, id: 'wants-grammar', find: ['abracadabra #Verb'] }
    const report = createLinter({ add: [wanting] })('Say abracadabra quickly.')
    expect(report.findings).toEqual([])
    expect(report.undecided).toEqual(['wants-grammar'])
  })
})

describe('a suggestion', () => {
  test('is applied to the reply', () => {
    const reply = 'Hi Jo. Please calm down. It is here.'
    const [finding] = lint(reply).findings
    expect(applySuggestion(reply, finding!.suggestions[0]!)).toMatch(/^Hi Jo\. .*\. It is here\.$/)
  })

  test('of a finding without any is a TypeError', () => {
    expect(() => applySuggestion('Hello', undefined as never)).toThrow(
      new TypeError('Unexpected absence of suggestion, expected an object'),
    )
  })

  test.each([{ range: [-1, 2] }, { range: [3, 2] }, { range: [0, 99] }, { range: [0.5, 1] }])(
    'with the range $range is a RangeError',
    ({ range }) => {
      expect(() =>
        applySuggestion('Hello', { title: '', kind: 'fix', text: '', range: range as [number, number] }),
      ).toThrow(RangeError)
    },
  )
})

test('every rule of the house is listed', () => {
  expect(rules.length).toBeGreaterThanOrEqual(20)
})

test('a mistyped rule id does not compile', () => {
  // @ts-expect-error `calm-dwn` is no rule
  expect(() => createLinter({ rules: { 'calm-dwn': 'off' } })).toThrow()
})

describe('a rule that reports sentences', () => {
  const lintOwn = createLinter({ add: [{ ...own, at: 'sentence', rewrites: ['x'] }] })

  test('reports the sentence that holds the words, without greeting and signature', () => {
    const reply = 'Hello Ana, please say abracadabra to it. Bye. ^JM'
    const [finding] = lintOwn(reply).findings.filter(({ ruleId }) => ruleId === own.id)
    expect(reply.slice(...finding!.range)).toBe('please say abracadabra to it.')
    expect(finding!.message).toBe('This says “abracadabra”.')
    expect(reply.slice(...finding!.match!)).toBe('abracadabra')
    expect(applySuggestion(reply, finding!.suggestions[0]!)).toBe('Hello Ana, please say x to it. Bye. ^JM')
  })

  test('reports each once, with as many of the words as there are', () => {
    const reply = 'Say abracadabra, then abracadabra. And abracadabra.'
    const found = lintOwn(reply).findings.filter(({ ruleId }) => ruleId === own.id)
    expect(found.map(({ range }) => reply.slice(...range))).toEqual([
      'Say abracadabra, then abracadabra.',
      'And abracadabra.',
    ])
  })

  test('silences no other that reports the same sentence', () => {
    const other: Rule<'other-thing'> = { ...own, id: 'other-thing', at: 'sentence', find: ['hocus'] }
    const { findings } = createLinter({ add: [{ ...own, at: 'sentence' }, other] })('Say abracadabra or hocus.')
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['own-thing', 'other-thing'])
  })

  test('is one that a configuration makes so', () => {
    const reply = 'Really, you are wrong about it.'
    const { findings } = createLinter({ rules: { 'direct-contradiction': { at: 'sentence' } } })(reply)
    expect(findings.map(({ range }) => reply.slice(...range))).toContain(reply)
    const wrong = { rules: { 'direct-contradiction': { at: 'reply' } } }
    expect(() => createLinter(wrong as never)).toThrow('Unexpected `at` of `direct-contradiction` `reply`')
  })
})
