import { describe, expect, test } from 'vitest'
import { printConfig } from '../src/cli/configured.ts'
import { explain } from '../src/cli/explain.ts'
import { createLinter } from '../src/core.ts'
import type { Config, Draft, Finding, Rule, RuleSetting, Weights } from '../src/types.ts'

const thread = [{ from: 'customer', text: 'My parcel is still not here, I am fed up.' }] as const

/** A rule that no pattern tells. */
function ruleOf(id: Lowercase<string>, weights: Weights): Rule {
  return {
    id,
    severity: 'error',
    preset: 'recommended',
    message: 'This is about harps.',
    explanation: 'Harps are heavy.',
    find: [],
    rewrites: [{ title: 'Speak of flutes', text: 'Here is a flute.', at: 'sentence', when: 'weighed' }],
    weights,
  }
}

const harp = ruleOf('harp', { circumstances: { always: -6 }, words: { '5': 'harp strings', '-9': 'sorry' } })

const rude = ruleOf('harp', { circumstances: { always: -6 }, words: { '5': 'harp strings' } })

function found(reply: string, config: Config = { add: [harp] }, draft: Omit<Draft, 'reply'> = { thread }): string[] {
  return findings(reply, config, draft).map(({ ruleId, range }) => `${ruleId}: ${reply.slice(...range)}`)
}

function findings(reply: string, config: Config = { add: [harp] }, draft: Omit<Draft, 'reply'> = { thread }) {
  return createLinter(config)({ ...draft, reply }).findings.filter(({ ruleId }) => /^(?:harp|lyre|def)/.test(ruleId))
}

describe('a rule with weights', () => {
  test('finds sentences whose words together speak for it', () => {
    expect(found('The harp is tall. A harp wants strings. The strings are thin.')).toEqual([
      'harp: A harp wants strings.',
    ])
  })

  test('counts a word once in a sentence', () => {
    expect(found('A harp is a harp, and a harp.')).toEqual([])
  })

  test('hears what speaks against it', () => {
    expect(found('Sorry, a harp wants strings.')).toEqual([])
  })

  test('hears words of no fewer than three', () => {
    expect(found('Harp strings.')).toEqual([])
    expect(found('Thin harp strings.')).toEqual(['harp: Thin harp strings.'])
    expect(found('Hello Ana, harp strings.')).toEqual([])
  })

  test('takes a capital inside a sentence for a name', () => {
    expect(found('A harp wants Strings.')).toEqual([])
  })

  test('leaves a greeting before the sentence out', () => {
    expect(found('Hi Ana, a harp wants strings.')).toEqual(['harp: a harp wants strings.'])
  })

  test('leaves out what only signs a sentence', () => {
    for (const tail of [' ~Ana', ' 1/2 ^JM', ' (1/2)'])
      expect(found(`A harp wants strings${tail}`), tail).toEqual(['harp: A harp wants strings'])
    const [finding] = findings('Hello there. A harp wants strings. ~Ana')
    expect(finding!.suggestions).toHaveLength(1)
  })

  test('yields to what any rule finds in the sentence, and to nothing in others', () => {
    expect(found('You must calm down, as a harp wants strings.')).toEqual([])
    expect(found('Calm down. A harp wants strings.')).toEqual(['harp: A harp wants strings.'])
    const { weights: _, ...lyre } = { ...harp, id: 'lyre' as const, find: ['wants'] }
    expect(found('A harp wants strings.', { add: [harp, lyre] })).toEqual(['lyre: wants'])
    const code: Rule = { ...harp, find: () => [[2, 6]] }
    expect(found('A harp wants strings.', { add: [code] })).toEqual(['harp: harp'])
  })

  test('does not yield to what is missing', () => {
    const all = createLinter({ add: [harp] })({ thread, reply: 'A harp wants strings.' })
    expect(all.findings.map(({ ruleId }) => ruleId)).toEqual(expect.arrayContaining(['missing-apology', 'harp']))
  })

  test('finds nothing in answers to who only praises', () => {
    const praise = [{ from: 'customer', text: 'Lovely shop, great staff, thank you so much!' }] as const
    expect(found('A harp wants strings.', undefined, { thread: praise })).toEqual([])
  })

  test('finds nothing where nobody knows whom the reply answers', () => {
    expect(found('A harp wants strings.', undefined, {})).toEqual([])
  })

  test('judges what its patterns find by them alone', () => {
    const strings = { ...harp, find: ['strings'], unless: ['golden .'] }
    expect(found('A harp wants golden strings.', { add: [strings] })).toEqual([])
    expect(found('A harp wants thin strings.', { add: [strings] })).toEqual(['harp: strings'])
    expect(found('A harp wants gut strings.', { add: [{ ...strings, find: ['golden'] }] })).toEqual([
      'harp: A harp wants gut strings.',
    ])
  })

  test('excuses what its exceptions do, whatever its patterns find', () => {
    const excused = { ...harp, unless: ['golden .'] }
    expect(found('A harp wants golden strings.', { add: [excused] })).toEqual([])
    const own = { rules: { defensive: { unless: ['vans'] } } } as const
    const reply = 'Sometimes vans break down and there is nothing mysterious about it.'
    expect(found(reply, {})).toEqual([`defensive: ${reply}`])
    expect(found(reply, own)).toEqual([])
  })

  test('passes who rejoices', () => {
    for (const sentence of ['We are delighted that the harp has strings.', "I'm glad to hear the harp has strings."])
      expect(found(sentence), sentence).toEqual([])
    expect(found('I hear the harp has strings.')).toHaveLength(1)
  })

  test('passes who asks or instructs politely, and not who only seems to ask', () => {
    for (const sentence of [
      'Could you hold the harp by the strings?',
      'Just to confirm, the harp has strings?',
      'Have you tried the harp with strings?',
      'Is there any harp with strings?',
      'What kind of harp strings are these?',
      'Please make sure that the harp has strings.',
      'Just to clarify, the harp has strings?',
      'Harp strings are shown at https://example.com/harp for all.',
    ])
      expect(found(sentence), sentence).toEqual([])
    for (const sentence of ['Who has a harp without strings?', 'We can tune harp strings.'])
      expect(found(sentence), sentence).toEqual([`harp: ${sentence}`])
  })

  test('passes who owns what happened, and not who then turns', () => {
    for (const sentence of [
      'Sorry that the harp has no strings.',
      'They are working on the harp strings.',
      'We are in the process of putting strings on the harp.',
    ])
      expect(found(sentence, { add: [rude] }), sentence).toEqual([])
    for (const sentence of [
      'Sorry to hear that, but a harp wants strings.',
      'We are always working to put strings on the harp.',
    ])
      expect(found(sentence, { add: [rude] }), sentence).toEqual([`harp: ${sentence}`])
  })

  test('keeps no suggestion of another rule back, as it is less sure', () => {
    const lyre: Rule = {
      ...harp,
      id: 'lyre',
      find: ['lyre'],
      rewrites: ['harp'],
      weights: { circumstances: { always: -9 }, words: {} },
    }
    const [finding] = findings('A lyre wants strings.', { add: [harp, lyre] })
    expect(finding!.suggestions.map(({ text }) => text)).toEqual(['harp'])
  })

  test('finds nothing in answers to who tells of their own life', () => {
    const friend = [{ from: 'customer', text: 'My boyfriend left and I feel lonely.' }] as const
    expect(found('A harp wants strings.', undefined, { thread: friend })).toEqual([])
  })

  test('weighs nothing in live chat where there is no sign of a complaint', () => {
    const told = (text: string) => ({ channel: 'chat', thread: [{ from: 'customer', text }] }) as const
    expect(found('A harp wants strings.', undefined, told('Then I will take it.'))).toEqual([])
    expect(found('A harp wants strings.', undefined, told('The harp arrived broken.'))).toHaveLength(1)
    expect(
      found('A harp wants strings.', undefined, { ...told('Then I will take it.'), channel: 'email' }),
    ).toHaveLength(1)
  })

  test('wants more words in the answer to a review', () => {
    const review = [{ from: 'customer', text: 'Dirty room, cold food, rude staff. Worst stay in years.' }] as const
    const reply = 'Thank you for your review. A harp wants strings.'
    expect(found(reply, undefined, { thread: review })).toEqual([])
    const loud = ruleOf('harp', { circumstances: {}, words: { '8': 'harp strings' } })
    expect(found(reply, { add: [loud] }, { thread: review })).toEqual(['harp: A harp wants strings.'])
  })

  test('finds no more than a bounded number, and says that there are more', () => {
    const { findings: all, incomplete } = createLinter({ add: [harp] })({
      reply: 'A harp wants strings. '.repeat(150),
      thread,
    })
    expect(all.filter(({ ruleId }) => ruleId === 'harp')).toHaveLength(100)
    expect(incomplete).toBe('too-many-findings')
  })

  test('finds nothing where it is off', () => {
    expect(found('A harp wants strings.', { add: [harp], rules: { harp: 'off' } })).toEqual([])
  })

  test('offers the rewrites for what is weighed and for sentences, none for words', () => {
    const rewrites = [
      'a lyre',
      ...harp.rewrites,
      { title: 'Take a fife', text: 'Here is a fife.', at: 'sentence' },
    ] as const
    const [finding] = findings('Hello. A harp wants strings.', { add: [{ ...harp, rewrites }] })
    expect(finding!.suggestions.map(({ text }) => text)).toEqual(['Here is a flute.', 'Here is a fife.'])
  })

  test('offers rewrites for what is weighed nowhere else', () => {
    const [finding] = findings('Hello. A harp wants strings.', { add: [{ ...harp, find: ['wants'] }] })
    expect(finding!.suggestions).toEqual([])
  })

  test('hears circumstances', () => {
    const thanked = ruleOf('harp', { circumstances: { always: -7, 'no thanks': 4 }, words: { '6': 'harp' } })
    expect(found('The harp is tall.', { add: [thanked] })).toEqual(['harp: The harp is tall.'])
    expect(found('The harp is tall. Thank you for your call.', { add: [thanked] })).toEqual([])
  })
})

describe('of two rules with weights', () => {
  const lyre = ruleOf('lyre', { circumstances: { always: -6 }, words: { '6': 'harp strings' } })

  test('the one reports for which more speaks', () => {
    expect(found('A harp wants strings.', { add: [harp, lyre] })).toEqual(['lyre: A harp wants strings.'])
    expect(found('A harp wants strings.', { add: [lyre, harp] })).toEqual(['lyre: A harp wants strings.'])
  })

  test('the first reports where as much speaks for both', () => {
    const same = ruleOf('lyre', harp.weights!)
    expect(found('A harp wants strings.', { add: [same, harp] })).toEqual(['lyre: A harp wants strings.'])
  })
})

describe('what only weights tell', () => {
  const severityWith = (setting: RuleSetting | undefined, rule = harp) =>
    findings('A harp wants strings.', { add: [rule], ...(setting && { rules: { harp: setting } }) }).map(
      ({ severity }: Finding) => severity,
    )

  test('is a matter of style, as it is less sure', () => {
    expect(severityWith(undefined)).toEqual(['info'])
  })

  test('is as severe as its rule or a configuration says', () => {
    expect(severityWith(undefined, { ...harp, whenWeighed: 'error' })).toEqual(['error'])
    expect(severityWith({ whenWeighed: 'warning' })).toEqual(['warning'])
    expect(severityWith({ severity: 'error', whenWeighed: 'warning' })).toEqual(['warning'])
  })

  test('is no more severe where only the severity of its rule is set', () => {
    for (const setting of ['warning', { severity: 'warning' }, { message: 'Harps.' }] as const)
      expect(severityWith(setting)).toEqual(['info'])
  })

  test('is as severe where the code of a rule says that only what was learned tells it', () => {
    const code: Rule = { ...harp, find: () => [{ range: [2, 6], sentence: 0, captures: {}, weighed: true }] }
    expect(severityWith(undefined, code)).toEqual(['info'])
    expect(severityWith('error', code)).toEqual(['info'])
    expect(severityWith({ whenWeighed: 'warning' }, code)).toEqual(['warning'])
    expect(severityWith({ whenWeighed: 'off' }, code)).toEqual([])
  })

  test('is not told where a configuration says so', () => {
    expect(severityWith({ whenWeighed: 'off' })).toEqual([])
    const own = { rules: { defensive: { whenWeighed: 'off' } } } as const
    const reply = 'Our vans are serviced every month.'
    expect(found(reply, own)).toEqual([`defensive: ${reply}`])
  })
})

describe('the command', () => {
  const config: Config = { rules: { defensive: { whenWeighed: 'off' } } }

  test('prints how severe is what only weights tell, where that was changed', () => {
    const { rules } = JSON.parse(printConfig(config)) as { rules: Record<string, RuleSetting> }
    expect(rules.defensive).toMatchObject({ whenWeighed: 'off' })
    expect(rules.minimizing).toBe('warning')
  })

  test('says in an explanation how severe it is', () => {
    const head = (id: string) => explain(id, config, undefined, { color: false, columns: 80 } as never).split('\n')[0]
    expect(head('defensive')).toBe('defensive  warning, where all words are weighed off')
    expect(head('minimizing')).toBe('minimizing  warning, where all words are weighed info')
    expect(head('jargon')).not.toContain('weighed')
  })
})

describe('weights', () => {
  const made =
    (weights: unknown, rest = {}) =>
    () =>
      createLinter({ add: [{ ...harp, weights, ...rest } as Rule] })

  test('of another kind are told', () => {
    expect(made('heavy')).toThrow('Unexpected `weights` of `harp` string, expected an object')
    expect(made({ words: {} })).toThrow('`circumstances` of `harp`')
    expect(made({ circumstances: {} })).toThrow('`words` of `harp`')
    expect(made({ circumstances: { always: 'no' }, words: {} })).toThrow('weight of `always` of `harp`')
    expect(made({ circumstances: {}, words: { heavy: 'harp' } })).toThrow('weight `heavy` of `harp`')
    expect(made({ circumstances: {}, words: { '1001': 'harp' } })).toThrow('weight `1001` of `harp`')
    expect(made({ circumstances: {}, words: { '1': 5 } })).toThrow('words of the weight `1` of `harp`')
    expect(made({ circumstances: {}, words: { ' 5': 'harp' } })).toThrow('weight ` 5` of `harp`')
    for (const words of ['Harp', 'harp harp', 'harp-like', "don't", '#Nope'])
      expect(made({ circumstances: {}, words: { '1': words } }), words).toThrow('Unexpected weighted word')
    expect(made({ circumstances: {}, words: { '1': 'harp #Time' } })).not.toThrow()
    expect(made(harp.weights, { whenWeighed: 'loud' })).toThrow('`whenWeighed` of `harp`')
  })

  test('of circumstances that nobody knows are told', () => {
    for (const name of ['raining', 'constructor'])
      for (const whenWeighed of ['info', 'off'])
        expect(made({ circumstances: { [name]: 1 }, words: {} }, { whenWeighed })).toThrow(
          `Unexpected circumstance \`${name}\``,
        )
  })
})
