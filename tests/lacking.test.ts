import { describe, expect, test } from 'vitest'
import * as house from '../rules/index.ts'
import { createLinter } from '../src/core.ts'
import { lacking, MEASURES } from '../src/lacking.ts'
import { cues, moves } from '../src/moves/index.ts'
import { signals } from '../src/signals/index.ts'
import type { Config, Draft, Finding, Rule, RuleSetting } from '../src/types.ts'
import { missing } from '../src/weights/missing.ts'

const COMPLAINT = 'My parcel is still not here, I am fed up.'

/** A rule that sees a reason where a reply speaks of harps. */
function flute(trees: string): Rule {
  return {
    id: 'missing-flute',
    severity: 'error',
    whenCalm: 'info',
    preset: 'recommended',
    message: 'Nothing in the reply is about flutes.',
    explanation: 'Flutes are light.',
    find: lacking(({ reply: { text } }) => text.includes('harp'), trees),
    rewrites: [],
  }
}

/** What that rule finds. */
function findings(trees: string, reply: string, customer: string | undefined = COMPLAINT, draft: Partial<Draft> = {}) {
  const thread = customer === undefined ? [] : [{ from: 'customer' as const, text: customer }]
  const lint = createLinter({ add: [flute(trees)] })
  return lint({ reply, thread, ...draft }).findings.filter(({ ruleId }) => ruleId === 'missing-flute')
}

describe('a rule about what is missing', () => {
  test('finds where the reply opens, wherever a reason is seen', () => {
    const reply = 'Hello Ana!\n\nThe harp is tall. It is old.'
    expect(textsOf(reply, findings('', reply))).toEqual(['The harp is tall.'])
    expect(findings('', 'The lyre is tall.')).toEqual([])
  })

  test('finds it in the sentence that it names', () => {
    expect(found('Hello Ana!\n\nThe harp is tall.').map(({ sentence }) => sentence)).toEqual([1])
  })

  test('finds nothing where the trees speak against the reason', () => {
    expect(findings('-99', 'The harp is tall.')).toHaveLength(1)
    expect(findings('-100', 'The harp is tall.')).toEqual([])
  })

  test('finds it without a reason where the trees speak for it', () => {
    expect(findings('39', 'The lyre is tall.')).toEqual([])
    expect(findings('40', 'The lyre is tall.')).toHaveLength(1)
  })

  test('is less sure where only the trees tell, whatever severity is set', () => {
    const told = (reply: string, setting?: RuleSetting) => {
      const config: Config = { add: [flute('40')], ...(setting && { rules: { 'missing-flute': setting } }) }
      const { findings } = createLinter(config)({ reply, thread: [{ from: 'customer', text: COMPLAINT }] })
      return findings.filter(({ ruleId }) => ruleId === 'missing-flute').map(({ severity }) => severity)
    }
    for (const setting of [undefined, 'error', { whenCalm: 'error' }] as const) {
      expect(told('The lyre is tall.', setting)).toEqual(['info'])
      expect(told('The harp is tall.', setting)).toEqual(['error'])
    }
    expect(told('The lyre is tall.', { whenWeighed: 'warning' })).toEqual(['warning'])
    expect(told('The lyre is tall.', { whenWeighed: 'off' })).toEqual([])
    expect(told('The harp is tall.', { whenWeighed: 'off' })).toEqual(['error'])
  })

  test('holds back a suggestion that brings it where a reason is seen, and not where only the trees tell', () => {
    const strings: Rule = {
      id: 'says-strings',
      severity: 'warning',
      preset: 'recommended',
      message: 'This speaks of strings.',
      explanation: 'Strings break.',
      find: ['strings'],
      rewrites: ['harp', 'lyre'],
    }
    const ask = createLinter({ add: [flute('question-marks<1 50 0'), strings] })
    const { findings } = ask({ reply: 'Are the strings tall?', thread: [{ from: 'customer', text: COMPLAINT }] })
    const own = findings.filter(({ ruleId }) => ruleId === strings.id)
    const texts = own.flatMap(({ suggestions }) => suggestions.map(({ text }) => text))
    expect(texts).toEqual(['lyre'])
  })

  test('adds up what all trees say', () => {
    expect(findings('30 20 -10', 'The lyre is tall.')).toHaveLength(1)
    expect(findings('30 20 -11', 'The lyre is tall.')).toEqual([])
  })

  test('asks a question by its number, and goes on with the tree for yes or the one for no', () => {
    const trees = 'question-marks<1 0 question-marks<2 40 0'
    expect(findings(trees, 'The lyre is tall.')).toEqual([])
    expect(findings(trees, 'The lyre is tall?')).toHaveLength(1)
    expect(findings(trees, 'The lyre is tall? And old?')).toEqual([])
  })

  test('tells the trees whether a reason is seen', () => {
    const trees = 'seems<1 40 -100'
    expect(findings(trees, 'The lyre is tall.')).toHaveLength(1)
    expect(findings(trees, 'The harp is tall.')).toEqual([])
  })

  test('measures each draft anew', () => {
    const rule = house.missingApology
    const lint = createLinter({})
    const ids = (customer: string, reply: string) =>
      lint({ reply, thread: [{ from: 'customer', text: customer }] }).findings.map(({ ruleId }) => ruleId)
    expect(ids(COMPLAINT, 'It will come.')).toContain(rule.id)
    expect(ids(COMPLAINT, "I'm so sorry. It will come.")).not.toContain(rule.id)
    expect(ids('Great, thanks, it is here!', 'It will come.')).not.toContain(rule.id)
  })

  test.each([
    ['nobody wrote', undefined],
    ['the customer praises', 'What a lovely harp, thank you!'],
    ['the customer asks', 'Hi, how much is a harp?'],
  ])('asks the trees nothing without a reason where %s', (_, customer) => {
    expect(findings('999', 'The lyre is tall.', customer, customer === undefined ? { thread: [] } : {})).toEqual([])
    expect(findings('0', 'The harp is tall.', customer, customer === undefined ? { thread: [] } : {})).toHaveLength(1)
  })

  test('asks the trees nothing without a reason where another bubble of the reply came before', () => {
    expect(findings('999', 'The lyre is tall. 2/2')).toEqual([])
    expect(findings('999', 'The lyre is tall. 1/2')).toHaveLength(1)
  })

  test('asks the trees nothing without a reason where an agent was sorry before', () => {
    const thread = [
      { from: 'customer', text: COMPLAINT },
      { from: 'agent', text: 'I am so sorry. Let me look.' },
      { from: 'customer', text: COMPLAINT },
    ] as const
    expect(findings('999', 'The lyre is tall.', COMPLAINT, { thread })).toEqual([])
    expect(findings('999', 'The lyre is tall.', COMPLAINT, { thread: thread.slice(2) })).toHaveLength(1)
  })

  test('tells a measure that there is none of', () => {
    expect(() => lacking(() => true, 'harps<1 0 1')).toThrow('Unexpected measure `harps`')
  })
})

describe('what is missing in live chat', () => {
  const severities = (customer: string, draft: Partial<Draft> = { channel: 'chat' }) =>
    findings('', 'The harp is tall.', customer, draft).map(({ severity }) => severity)

  test('is mild beside somebody who is not heated', () => {
    expect(severities('My harp arrived without strings.')).toEqual(['info'])
  })

  test.each([
    ['is upset', 'My harp arrived without strings. I am furious!'],
    ['writes again', 'I have told you twice that my harp arrived without strings.'],
    ['complains of much', 'My harp is broken, the bow is missing, the case is torn and the delivery was late.'],
  ])('is as severe as elsewhere beside somebody who %s', (_, customer) => {
    expect(severities(customer)).toEqual(['error'])
  })

  test('is as severe elsewhere', () => {
    expect(severities('My harp arrived without strings.', { channel: 'email' })).toEqual(['error'])
  })

  test('is as severe as a configuration says', () => {
    const severityWith = (setting: RuleSetting) => {
      const lint = createLinter({ rules: { 'missing-apology': setting } })
      const thread = [{ from: 'customer' as const, text: 'My parcel did not arrive.' }]
      const { findings } = lint({ reply: 'It is on its way.', channel: 'chat', thread })
      return findings.filter(({ ruleId }) => ruleId === 'missing-apology').map(({ severity }) => severity)
    }
    expect(severityWith('warning')).toEqual(['warning'])
    expect(severityWith({ whenCalm: 'error' })).toEqual(['error'])
    expect(severityWith({ message: 'Say sorry.' })).toEqual(['info'])
  })
})

describe('what trees ask', () => {
  test.each<[string, number, string, string?]>([
    ['question-marks', 2, 'Is it the bow? Or the case?'],
    ['customer-words', 10, ''],
    ['customer-question-marks', 1, '', 'The harp is broken, is it not?'],
    ['balance', 5, ''],
    ['trouble', 5, ''],
    ['social', 1, '@ana It is tall.'],
    ['unkind', 1, 'It is tall.'],
    ['unkind', 0, "I'm sorry that the harp is broken."],
    ['caring', 1, "I'm sorry, that was our mistake. I have asked Leo to mend it today."],
    ['review', 0, 'It is tall.'],
    ['chat', 0, 'It is tall.'],
    ['regret', 2, 'I am sorry. I am so sorry.'],
    ['thanks', 1, 'Thank you for your message.'],
    ['customer-upset', 1, ''],
    ['customer-praise', 0, ''],
  ])('measures %s: %d', (name, value, reply, customer = 'My harp came broken, I am furious. Useless harp shop!') => {
    expect(measured(name, reply, customer)).toBeCloseTo(value, 1)
  })
})

describe('the trees of the house', () => {
  test.each(Object.entries(missing))('of %s are no surer for what is kind', (_, trees) => {
    for (const kind of ['thanks', 'apology', 'regret', 'responsibility', 'empathy', 'action', 'time-frame', 'owner'])
      expect(steps(trees, kind).filter((step) => step > 0)).toEqual([])
    for (const grave of ['seems', 'unkind', 'attack', 'trouble', 'balance'])
      expect(steps(trees, grave).filter((step) => step < 0)).toEqual([])
  })

  test('are of rules that see reasons of their own', () => {
    const rules = Object.values<Rule>(house).filter(({ find }) => typeof find === 'function' && 'seems' in find)
    expect(rules.map(({ id }) => id).sort()).toEqual(Object.keys(missing).sort())
  })

  test('ask after moves and signals that there are', () => {
    const ids = [...moves, ...cues].map(({ id }) => id)
    const known = [...ids, ...signals.map(({ id }) => `customer-${id}`)]
    const own = ['question-marks', 'customer-words', 'customer-question-marks', 'balance', 'trouble']
    const yesOrNo = ['social', 'unkind', 'caring', 'review', 'chat']
    expect([...MEASURES.keys()].filter((name) => ![...known, ...own, ...yesOrNo].includes(name))).toEqual([])
  })

  test('see what is missing where no pattern sees the trouble', () => {
    const lint = createLinter({})
    const severities = (customer: string, reply: string) =>
      lint({ reply, channel: 'email', thread: [{ from: 'customer', text: customer }] })
        .findings.filter(({ ruleId }) => ruleId === 'missing-apology')
        .map(({ severity }) => severity)
    const trouble = 'You said the tailor would call me in the morning. It is evening.'
    expect(severities(trouble, 'The tailor is open until six.')).toEqual(['info'])
    expect(severities(trouble, 'I am sorry that nobody called. The tailor is open until six.')).toEqual([])
    expect(severities('My daughter starts school in autumn.', 'The tailor is open until six.')).toEqual([])
  })
})

/** What a measure says of a draft. */
function measured(name: string, reply: string, customer: string): number {
  let value = Number.NaN
  const rule: Rule = {
    ...flute(''),
    find: (document) => {
      value = MEASURES.get(name)!(document)
      return []
    },
  }
  createLinter({ add: [rule] })({ reply, thread: [{ from: 'customer', text: customer }], channel: 'email' })
  return value
}

/** By how much trees add more where there is more of a measure, beside many mixtures of all others. */
function steps(trees: string, measure: string): number[] {
  const names = ['seems', ...MEASURES.keys()]
  const bounds = [...new Set([...trees.matchAll(/<(\S+)/g)].map(([, bound]) => Number(bound)))].sort((a, b) => a - b)
  const oddsOf = oddsFrom(trees)
  return Array.from({ length: 60 }, (_, round) => {
    const others = new Map(
      names.map((name, index) => [name, bounds[(round * 7 + index * 13) % bounds.length]! - (round % 2)]),
    )
    const odds = bounds.map((bound) => oddsOf(new Map(others).set(measure, bound)))
    return odds.slice(1).map((odd, index) => odd - odds[index]!)
  }).flat()
}

type Measures = ReadonlyMap<string, number>

/** What all trees add up to. */
function oddsFrom(trees: string): (measures: Measures) => number {
  const words = trees.trim().split(/\s+/)
  let at = 0
  const tree = (): ((measures: Measures) => number) => {
    const [name = '', bound] = words[at++]!.split('<')
    if (bound === undefined) return () => Number(name)
    const [yes, no] = [tree(), tree()]
    return (measures) => (measures.get(name)! < Number(bound) ? yes(measures) : no(measures))
  }
  const all: ReturnType<typeof tree>[] = []
  while (at < words.length) all.push(tree())
  return (measures) => all.reduce((odds, one) => odds + one(measures), 0)
}

/** What the finder of the rule returns. */
function found(reply: string) {
  const all: { readonly sentence: number }[] = []
  const find = lacking(() => true)
  const rule: Rule = {
    id: 'seen',
    severity: 'info',
    preset: 'recommended',
    message: 'Seen.',
    explanation: 'Seen.',
    find: (document, matches) => {
      all.push(...find(document, matches))
      return []
    },
    rewrites: [],
  }
  createLinter({ add: [rule] })(reply)
  return all
}

function textsOf(reply: string, some: readonly Finding[]): string[] {
  return some.map(({ range }) => reply.slice(...range))
}
