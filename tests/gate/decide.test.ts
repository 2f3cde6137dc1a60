import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checklist } from '../../src/checklist/index.ts'
import { type Action, auditEvent, checkPolicy, decide, heatOf, type Policy } from '../../src/gate/index.ts'
import { type Channel, createLinter, type Draft, type Report, rules, type Severity } from '../../src/index.ts'

const lint = createLinter({ extends: 'strict' })

describe('decide', () => {
  test.each<[what: string, findings: readonly Named[], policy: Policy, action: Action]>([
    ['sends what has no findings', [], {}, 'send'],
    ['asks about an error', [['error', 'insult']], {}, 'confirm'],
    ['nudges for a warning', [['warning', 'slang']], {}, 'nudge'],
    ['sends a matter of style', [['info', 'shouting']], {}, 'send'],
    [
      'takes the most of all findings',
      [
        ['info', 'a'],
        ['error', 'b'],
        ['warning', 'c'],
      ],
      {},
      'confirm',
    ],
    ['does as the severity says', [['warning', 'slang']], { severity: { warning: 'confirm' } }, 'confirm'],
    ['lets a rule count more than its severity', [['error', 'insult']], { rules: { insult: 'send' } }, 'send'],
    ['blocks nothing before it is enforced', [['error', 'insult']], { rules: { insult: 'block' } }, 'confirm'],
    ['blocks where it is enforced', [['error', 'insult']], { mode: 'enforce', rules: { insult: 'block' } }, 'block'],
    ['only observes', [['error', 'insult']], { mode: 'observe', rules: { insult: 'block' } }, 'send'],
  ])('%s', (_, findings, policy, action) => {
    expect(decide(reportOf(findings), policy).action).toBe(action)
  })

  test('says in every mode what would be done if it were enforced', () => {
    const policy = { rules: { insult: 'block' } } as const
    const actions = (['observe', 'warn', 'enforce'] as const).map((mode) => {
      const { action, enforced } = decide(reportOf([['error', 'insult']]), { ...policy, mode })
      return [action, enforced]
    })
    expect(actions).toEqual([
      ['send', 'block'],
      ['confirm', 'block'],
      ['block', 'block'],
    ])
  })

  test('has a channel change what it changes, and nothing else', () => {
    const policy: Policy = {
      severity: { error: 'nudge' },
      channels: { social: { mode: 'enforce', severity: { error: 'block' } } },
    }
    const report = reportOf([['error', 'insult']])
    expect(decide(report, policy, { channel: 'email' }).action).toBe('nudge')
    expect(decide(report, policy, { channel: 'social' }).action).toBe('block')
    expect(decide(report, policy).action).toBe('nudge')
  })

  test('asks more where the customer is upset, by what they wrote', () => {
    const policy: Policy = { heat: { upset: { severity: { warning: 'confirm' } } } }
    const reply = "That's our policy."
    const calm = lint({ reply, thread: [{ from: 'customer', text: 'Hi, do you sell tents?' }] })
    const upset = lint({ reply, thread: [{ from: 'customer', text: 'This is outrageous, I am furious!' }] })
    expect([calm, upset].map(({ signals }) => heatOf(signals))).toEqual(['calm', 'upset'])
    expect(decide(calm, { ...policy, severity: { error: 'nudge' } }).action).toBe('nudge')
    expect(decide(upset, { ...policy, severity: { error: 'nudge' } }).action).toBe('confirm')
  })

  test('has no channel that there is not', () => {
    expect(() => decide(reportOf([]), {}, { channel: 'mail' as Channel })).toThrow(
      new TypeError(
        'Unexpected channel `mail`, expected `email` or `chat` or `social` or `sms`; did you mean `email`?',
      ),
    )
  })

  test.each([
    [Promise.resolve(reportOf([])), 'Unexpected promise of a report, expected the report: await it'],
    [undefined, 'Unexpected absence of report, expected what a linter returns'],
    [{}, 'Unexpected report object, expected what a linter returns'],
  ])('takes nothing but a report: %j', (report, message) => {
    expect(() => decide(report as never)).toThrow(new TypeError(message))
    expect(() => checklist(report as never)).toThrow(new TypeError(message))
  })

  test('lets heat count more than the channel', () => {
    const policy: Policy = {
      channels: { chat: { rules: { insult: 'send' } } },
      heat: { calm: { rules: { insult: 'confirm' } } },
    }
    expect(decide(reportOf([['error', 'insult']]), policy, { channel: 'chat' }).action).toBe('confirm')
  })

  test('names as reasons the findings that ask for more than to send, what counts most first', () => {
    const report = reportOf([
      ['warning', 'slang'],
      ['info', 'shouting'],
      ['error', 'insult'],
    ])
    expect(decide(report).because.map(({ ruleId }) => ruleId)).toEqual(['insult', 'slang'])
  })

  test.each<[policy: Policy, action: Action]>([
    [{}, 'confirm'],
    [{ incomplete: 'send' }, 'send'],
    [{ incomplete: 'block', mode: 'enforce' }, 'block'],
    [{ incomplete: 'block', mode: 'observe' }, 'send'],
  ])('with %j does with a reply that was not wholly read what the policy says, or asks', (policy, action) => {
    const decision = decide({ ...reportOf([]), incomplete: 'too-long' }, policy)
    expect(decision.action).toBe(action)
    expect(decision.incomplete).toBe('too-long')
  })

  test.each<[findings: readonly Named[], policy: Policy, summary: string]>([
    [[], {}, 'Nothing holds this reply back.'],
    [[['error', 'a']], {}, 'This reply is worth a second look: 1 error.'],
    [[['warning', 'a']], {}, 'This reply could be kinder: 1 warning.'],
    [
      [
        ['error', 'a'],
        ['error', 'b'],
        ['warning', 'c'],
        ['info', 'd'],
      ],
      { mode: 'enforce', severity: { error: 'block', info: 'nudge' } },
      'This reply should not go out as it is: 2 errors, 1 warning and 1 matter of style.',
    ],
    [[['error', 'a']], { mode: 'observe' }, 'Noted, and sent as it is: 1 error.'],
  ])('sums up %j under %j', (findings, policy, summary) => {
    expect(decide(reportOf(findings), policy).summary).toBe(summary)
  })

  test.each([
    ['out-of-time', 'not all of it was read'],
    ['language', 'it does not look English'],
  ] as const)('says in the summary of a report that is incomplete for %s that %s', (incomplete, words) => {
    expect(decide({ ...reportOf([]), incomplete }).summary).toBe(`This reply is worth a second look: ${words}.`)
  })

  test('decides the same for equal reports, and changes nothing that it is given', () => {
    const finding = fc.tuple(
      fc.constantFrom<Severity>('error', 'warning', 'info'),
      fc.constantFrom('insult', 'slang', 'toString'),
    )
    const action = fc.constantFrom<Action>('send', 'nudge', 'confirm', 'block')
    const policy = fc.record(
      {
        mode: fc.constantFrom('observe', 'warn', 'enforce'),
        severity: fc.record({ error: action, warning: action, info: action }, { requiredKeys: [] }),
        rules: fc.record({ insult: action, slang: action }, { requiredKeys: [] }),
        incomplete: action,
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.array(finding), policy, (findings, given) => {
        const report = reportOf(findings)
        const before = JSON.stringify([report, given])
        const decision = decide(report, given as Policy)
        expect(decide(structuredClone(report), structuredClone(given) as Policy)).toEqual(decision)
        expect(JSON.stringify([report, given])).toBe(before)
      }),
    )
  })
})

describe('the heat of a customer', () => {
  test.each([
    ['All good now, thank you, it works!', 'calm'],
    ['Hi, my kettle is broken.', 'troubled'],
    ['Hello, the lid of my kettle is broken. This is ridiculous, I am furious.', 'upset'],
    ['My kettle is still broken, and this is my third email about it.', 'upset'],
  ])('of %j is %s', (text, heat) => {
    expect(heatOf(lint({ reply: 'Hello.', thread: [{ from: 'customer', text }] }).signals)).toBe(heat)
  })

  test('of nobody is calm', () => {
    expect(heatOf(lint('Hello.').signals)).toBe('calm')
  })
})

describe('a policy', () => {
  test.each<[policy: unknown, message: string]>([
    [null, 'Unexpected policy null, expected an object'],
    [[], 'Unexpected policy array, expected an object'],
    [
      { rule: {} },
      'Unexpected key of the policy `rule`, expected `mode` or `severity` or `rules` or `channels` or `heat` or `incomplete` or `reasons`; did you mean `rules`?',
    ],
    [
      { mode: 'enforced' },
      'Unexpected mode `enforced`, expected `observe` or `warn` or `enforce`; did you mean `enforce`?',
    ],
    [
      { severity: { warn: 'block' } },
      'Unexpected severity `warn`, expected `error` or `warning` or `info`; did you mean `warning`?',
    ],
    [
      { severity: { error: 'ask' } },
      'Unexpected action of `error` `ask`, expected `send` or `nudge` or `confirm` or `block`',
    ],
    [
      { rules: { insult: 'blok' } },
      'Unexpected action of `insult` `blok`, expected `send` or `nudge` or `confirm` or `block`; did you mean `block`?',
    ],
    [
      { channels: { mail: {} } },
      'Unexpected channel `mail`, expected `email` or `chat` or `social` or `sms`; did you mean `email`?',
    ],
    [
      { channels: { sms: { incomplete: 'send' } } },
      'Unexpected key of `channels.sms` `incomplete`, expected `mode` or `severity` or `rules`',
    ],
    [{ heat: { hot: {} } }, 'Unexpected heat `hot`, expected `calm` or `troubled` or `upset`'],
    [{ heat: { calm: 'send' } }, 'Unexpected `heat.calm` string, expected an object'],
    [
      { incomplete: 'pass' },
      'Unexpected action of `incomplete` `pass`, expected `send` or `nudge` or `confirm` or `block`',
    ],
    [{ reasons: ['other'] }, 'Unexpected `reasons` array, expected an object'],
    [
      { reasons: { 'Because I say so': 'So' } },
      'Unexpected reason `Because I say so`, expected lower case and dashes such as `false-alarm`',
    ],
    [{ reasons: { other: '' } }, 'Unexpected `reasons.other` string, expected words for people to read'],
  ])('like %j is a TypeError', (policy, message) => {
    expect(() => checkPolicy(policy)).toThrow(new TypeError(message))
    expect(() => decide(reportOf([]), policy as Policy)).toThrow(TypeError)
  })

  test('is checked against the ids of rules where they are given', () => {
    const ids = rules.map(({ id }) => id)
    const policy = { heat: { upset: { rules: { 'calm-dwn': 'block' } } } }
    expect(() => checkPolicy(policy)).not.toThrow()
    expect(() => checkPolicy(policy, ids)).toThrow(
      new TypeError('Unexpected rule `calm-dwn`, expected a known one; did you mean `calm-down`?'),
    )
  })
})

describe('an audit event', () => {
  const policy: Policy = { mode: 'enforce', reasons: { 'false-alarm': 'The finding is wrong', urgent: 'No time' } }

  test('counts the findings by rule and severity', () => {
    const decision = decide(
      reportOf([
        ['error', 'insult'],
        ['warning', 'slang'],
        ['error', 'insult'],
      ]),
      policy,
      { channel: 'chat' },
    )
    expect(auditEvent(decision)).toEqual({
      action: 'confirm',
      enforced: 'confirm',
      mode: 'enforce',
      heat: 'calm',
      channel: 'chat',
      severities: { error: 2, warning: 1, info: 0 },
      rules: { insult: 2, slang: 1 },
    })
  })

  test('keeps that a person sent it all the same, and the reason', () => {
    const decision = decide(reportOf([['error', 'insult']]), policy)
    expect(auditEvent(decision, { reason: 'urgent' }).override).toEqual({ reason: 'urgent' })
    expect(auditEvent(decision, {}).override).toEqual({})
    expect(auditEvent(decision)).not.toHaveProperty('override')
  })

  test('takes no reason that is none of the policy, and does not repeat it', () => {
    const decision = decide(reportOf([['error', 'insult']]), policy)
    for (const reason of ['Ana Reyes asked me to', 'toString']) {
      expect(() => auditEvent(decision, { reason })).toThrow(
        new TypeError(`Unexpected reason of ${reason.length} characters, expected one of the policy`),
      )
    }
  })

  test('takes no override that is a mere text', () => {
    expect(() => auditEvent(decide(reportOf([])), 'urgent' as never)).toThrow(
      new TypeError('Unexpected `override` string, expected an object'),
    )
  })

  test('holds no words of the conversation', () => {
    const drafts = readdirSync('fixtures')
      .filter((file) => file.endsWith('.json'))
      .map((file) => JSON.parse(readFileSync(`fixtures/${file}`, 'utf8')) as Draft)
    const mine = new Set(
      JSON.stringify([
        ...rules.map(({ id }) => id),
        'send nudge confirm block observe warn enforce calm troubled upset action enforced mode heat severities rules error warning info',
      ]).match(WORD),
    )
    for (const draft of drafts) {
      const event = JSON.stringify(auditEvent(decide(lint(draft), { severity: { info: 'confirm' } }, draft)))
      expect((event.match(WORD) ?? []).filter((word) => !mine.has(word))).toEqual([])
    }
  })
})

const WORD = /[a-z]+/gi

type Named = readonly [severity: Severity, ruleId: string]

/** A report with findings of these severities and rules. */
function reportOf(named: readonly Named[]): Report {
  const findings = named.map(([severity, ruleId], at) => ({
    ruleId,
    severity,
    range: [at, at + 1] as const,
    message: 'This is found.',
    explanation: 'It hurts.',
    url: 'https://example.com',
    suggestions: [],
  }))
  return { findings, moves: [], signals: [], stage: 'first', ignored: [], undecided: [] }
}
