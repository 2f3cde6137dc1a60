import { describe, expect, test } from 'vitest'
import { applySuggestion, createLinter } from '../src/core.ts'
import { createLinter as createLinterWithGrammar } from '../src/index.ts'
import type { Draft, Pattern, Rewrite } from '../src/types.ts'
import { off, ruleOf, rules } from './tester.ts'

// How rewrites go wrong: the numbers are those of the catalogue, §5.

/** What a rule that finds a pattern offers for a draft, applied. */
function offered(find: Pattern, rewrite: Partial<Rewrite>, draft: string | Draft): readonly string[] {
  const given = typeof draft === 'string' ? { reply: draft } : draft
  return suggestionsFor(find, rewrite, given).map((one) => applySuggestion(given.reply, one))
}

function suggestionsFor(find: Pattern, rewrite: Partial<Rewrite>, draft: Draft) {
  const rule = ruleOf({ find: [find], rewrites: [{ title: 'Do it', text: '', ...rewrite }] })
  const { findings } = createLinterWithGrammar({ rules: off, add: [rule] })(draft)
  return findings.find(({ ruleId }) => ruleId === 'a-thing')?.suggestions ?? []
}

const customer = (text: string) => [{ from: 'customer' as const, text }]
const agent = (text: string) => [{ from: 'agent' as const, text }]

describe('R1: fault is admitted', () => {
  const ours = { text: 'we broke it', ours: true } as const

  test('only where the help desk or the draft says that it was ours', () => {
    expect(offered('abra', ours, 'Well, abra.')).toEqual([])
    expect(offered('abra', ours, { reply: 'Well, abra.', fault: 'customer' })).toEqual([])
    expect(offered('abra', ours, { reply: 'Well, abra.', fault: 'us' })).toEqual(['Well, we broke it.'])
    expect(offered('abra', ours, 'Well, abra. That was our mistake.')).toEqual([
      'Well, we broke it. That was our mistake.',
    ])
  })

  test('by no rule whose rewrite is not marked', () => {
    const texts = rules.flatMap(({ rewrites }) =>
      rewrites.flatMap((one) => (typeof one === 'object' && !one.ours ? [one.text].flat() : [])),
    )
    expect(
      texts.filter((text) => /\b(?:our (?:fault|mistake|error)|that we \{|negligent|liable)\b/i.test(text)),
    ).toEqual([])
  })
})

test('R2: no fix has a slot, and none is filled with a guess', () => {
  const [suggestion] = suggestionsFor('soon', { text: 'by {time}', safe: true }, { reply: 'You hear soon.' })
  expect(suggestion).toMatchObject({ kind: 'template', text: 'by {time}' })
})

test('R3: what promises more is no fix', () => {
  const kind = (text: string) => suggestionsFor('try to', { text, safe: true }, { reply: 'I try to call.' })[0]?.kind
  expect(kind('will')).toBe('suggestion')
  expect(kind('aim to')).toBe('fix')
})

test('R4: what is denied stays denied', () => {
  const rewrite = { text: 'please $what' }
  expect(offered('you must .{0,1} [<what>{open} it]', rewrite, 'Now you must open it.')).toEqual([
    'Now please open it.',
  ])
  expect(offered('you must .{0,1} [<what>{open} it]', rewrite, 'Now you must not open it.')).toEqual([])
})

test('R5, R10: a deadline, an amount and a law outlive the sentence', () => {
  const rewrite = { text: 'Could you do it?', at: 'sentence' } as const
  for (const rest of ['by 9 June', '£40', 'within 3 days', 'by law']) {
    expect(offered('abra', rewrite, `Please abra ${rest}.`)).toEqual([])
  }
  expect(offered('abra', rewrite, 'Please abra again.')).toEqual(['Could you do it?'])
})

test.each(['at $40', 'for 3 months', 'until Friday', 'at fifty dollars off'])(
  'R5: a sentence that gives a figure is not dropped, and where the rule says that it is no fact: %s',
  (rest) => {
    const find = '[<hole>we abra .{0,6}] $'
    const rewrite = { text: '', at: 'sentence' } as const
    expect(offered(find, rewrite, `It is here. We abra it ${rest}.`)).toEqual([])
    expect(offered(find, rewrite, 'It is here. We abra it for Maya.')).toEqual(['It is here.'])
  },
)

test.each(['two weeks', 'ten pounds', 'noon'])(
  'R5: words without “%s” are offered only where no others are, and say so',
  (figure) => {
    const draft = { reply: `You abra it after ${figure}.` }
    const titles = (...rewrites: readonly Rewrite[]) => {
      const rule = ruleOf({ find: ['abra'], rewrites })
      const [finding] = createLinter({ rules: off, add: [rule] })(draft).findings
      return finding!.suggestions.map(({ title }) => title)
    }
    const see = { title: 'See', text: 'What I can see is {fact}', at: 'sentence' } as const
    const open = { title: 'Open', text: 'open' } as const
    expect(titles(see, open)).toEqual(['Open'])
    expect(titles(see)).toEqual([`See, without “${figure}”`])
  },
)

test('R5: no amount is rewritten away, and where the rule says that it is no fact', () => {
  const rewrite = { text: 'We see to it', at: 'sentence' } as const
  expect(offered('[<hole>we abra .{0,6}] $', rewrite, 'It is here. We abra it at £40.')).toEqual([])
  expect(offered('[<hole>we abra .{0,6}] $', rewrite, 'It is here. We abra it 40 times.')).toEqual([
    'It is here. We see to it.',
  ])
})

describe('R6: nothing is said twice', () => {
  const sorry = { text: "I'm sorry about the lid", at: 'sentence' } as const

  test('that the draft already says', () => {
    expect(offered('abra', sorry, 'Abra again. Please check it.')).toHaveLength(1)
    expect(offered('abra', sorry, 'We apologise for the torn lid. Abra again.')).toEqual([])
  })

  test('that an earlier turn of the agent already said', () => {
    expect(offered('abra', sorry, { reply: 'Abra again.', thread: agent('I apologise for the lid.') })).toEqual([])
  })

  test('and the only apology is not dropped', () => {
    const drop = { text: '', at: 'sentence' } as const
    expect(offered('abra', drop, 'Abra, so sorry. It is on its way.')).toEqual([])
    expect(offered('abra', drop, 'Sorry, abra. It is on its way.')).toEqual(['Sorry. It is on its way.'])
    expect(offered('abra', drop, 'Sorry, abra. We apologise for the torn lid.')).toHaveLength(1)
  })

  test('and none that alone names the trouble', () => {
    const drop = { text: '', at: 'sentence' } as const
    const thread = customer('My lid is torn.')
    const reply = 'Sorry for abra and the torn lid. We apologise.'
    expect(offered('abra', drop, { reply, thread })).toEqual([])
    expect(offered('abra', drop, { reply: `${reply} The lid was torn in the van.`, thread })).toHaveLength(1)
    expect(offered('abra', drop, { reply, thread: customer('My coat is late.') })).toHaveLength(1)
  })
})

test('R7: nobody is asked to be or to know something', () => {
  const ask = { text: 'Could you $what?', at: 'sentence' } as const
  expect(offered('you must [<what>. .]', ask, 'You must send it.')).toEqual(['Could you send it?'])
  expect(offered('you must [<what>. .]', ask, 'You must be patient.')).toEqual([])
})

describe('R8: what the customer says is turned to the other side', () => {
  const told = { text: "I'm sorry that {what happened to you}", at: 'sentence' } as const
  const say = (text: string) => offered('abra', told, { reply: 'Abra it is.', thread: customer(text) })[0]

  test.each([
    ['My parcel never arrived.', "I'm sorry that your parcel never arrived."],
    ['Hello, our kettle leaked again', "I'm sorry that your kettle leaked again."],
    ["My wife's card was blocked.", "I'm sorry that your wife's card was blocked."],
    ['My parcel never reached me, please help', "I'm sorry that your parcel never reached you."],
    ['I was charged twice.', "I'm sorry that you were charged twice."],
    ["We couldn't log in to our account.", "I'm sorry that you couldn't log in to your account."],
  ])('%s', (text, mended) => {
    expect(say(text)).toBe(mended)
  })

  test.each([
    'You told me that my parcel never arrived.',
    'She says my parcel never arrived.',
    '“My parcel never arrived,” wrote your driver.',
    'You broke my kettle.',
    'Your parcel never arrived.',
  ])('and left alone where it is unclear who it is about: %s', (text) => {
    expect(say(text)).toBe("I'm sorry that {what happened to you}.")
  })
})

test('R9: abuse is not given back', () => {
  const thread = customer('Why did your useless idiots lose it?')
  const { findings } = createLinter({ extends: 'strict' })({
    reply: 'I am sorry about the parcel, and I have asked the depot where it is. They call you today.',
    thread,
  })
  const texts = findings.flatMap(({ suggestions }) => suggestions.map(({ text }) => text))
  expect(texts.filter((text) => /idiots/.test(text))).toEqual([])
  expect(offered('abra', { text: 'the stupid lid' }, 'Well, abra.')).toEqual([])
})

test('R12: what a team does is not promised by the agent', () => {
  const mine = { text: 'I will $what', at: 'sentence' } as const
  expect(offered('{call} [<what>today]', { ...mine, text: 'I will ring $what' }, 'It is called today.')).toHaveLength(1)
  expect(
    offered('call [<what>you]', { ...mine, text: 'I will ring $what' }, 'Our billing team will call you.'),
  ).toEqual([])
})

test('R13, R21: who grieves is spared the cheer and the frustration', () => {
  const cheer = { text: 'I am happy to help', at: 'sentence' } as const
  expect(offered('abra', cheer, { reply: 'Abra it is.', thread: customer('My bill is wrong.') })).toHaveLength(1)
  expect(offered('abra', cheer, { reply: 'Abra it is.', thread: customer('My mother passed away.') })).toEqual([])
})

describe('R15: a rewrite sounds as the draft does', () => {
  const sorry = { text: 'we apologise for the colour' }

  test('in its spelling', () => {
    expect(offered('abra', sorry, 'We canceled it in the center, abra.')[0]).toContain('we apologize for the color')
    expect(offered('abra', sorry, 'We cancelled it in the centre, abra.')[0]).toContain('we apologise for the colour')
  })

  test('and leaves its greeting', () => {
    const whole = { text: 'it is fine', at: 'sentence' } as const
    expect(offered('abra', whole, 'Dear Dr Roy, abra again.')).toEqual(['Dear Dr Roy, it is fine.'])
  })
})

describe('R14: one of several ways to say it', () => {
  const several = { text: ['the first way', 'the second way', 'the third way'] }
  const chosen = (reply: string, thread: Draft['thread'] = []) => offered('abra', several, { reply, thread })[0]!

  test('is the same for the same reply, and not for all replies', () => {
    const replies = Array.from({ length: 12 }, (_, index) => `${'Well '.repeat(index + 1)}abra.`)
    const ways = replies.map((reply) => /the (\w+) way/.exec(chosen(reply))?.[1])
    expect(ways).toEqual(replies.map((reply) => /the (\w+) way/.exec(chosen(reply))?.[1]))
    expect(new Set(ways).size).toBe(3)
  })

  test('is none that an earlier turn already has', () => {
    for (const reply of ['Well abra.', 'Well now abra.', 'So abra it is.']) {
      expect(chosen(reply, agent('It is the first way or the second way.'))).toContain('the third way')
    }
  })
})

test('R16: a quotation is not rewritten', () => {
  const rewrite = { text: 'It is fine', at: 'sentence' } as const
  expect(offered('abra', rewrite, 'Clause two says “the lid is yours” and abra.')).toEqual([])
})

describe('a reply in which several people speak', () => {
  const sorry = { text: "I'm sorry about this", at: 'sentence' } as const

  test('goes on so', () => {
    expect(offered('abra', sorry, 'We sent it. Abra.')).toEqual(["We sent it. We're sorry about this."])
    expect(offered('abra', sorry, 'I sent it. Abra.')).toEqual(["I sent it. I'm sorry about this."])
    expect(offered('abra', sorry, 'It was sent. Abra.')).toEqual(["It was sent. I'm sorry about this."])
  })

  test('names one where it does not mend the finding else', () => {
    const rule = ruleOf({ find: ['we'], rewrites: [{ title: 'Do it', text: 'I am glad that I', at: 'match' }] })
    const { findings } = createLinter({ rules: off, add: [rule] })('We sent it.')
    expect(findings[0]!.suggestions.map(({ text }) => text)).toEqual(['I am glad that I'])
  })
})

test('no question is put before another, nor before what is asked for', () => {
  const asked = { text: 'What would help?', at: 'sentence' } as const
  expect(offered('abra', asked, 'Well, abra. It is here.')).toEqual(['What would help? It is here.'])
  expect(offered('abra', asked, 'Well, abra. Where is it?')).toEqual([])
  expect(offered('abra', asked, 'Well, abra. Please send us a photo.')).toEqual([])
  expect(offered('abra', asked, 'Well, abra. Can you please write to us at help@a.example:')).toEqual([])
  expect(offered('abra', asked, 'Well, abra. We request you to send a photo.')).toEqual([])
  expect(offered('abra', asked, 'We abra it; please send us a photo.')).toEqual([])
  expect(offered('abra', asked, 'Well, abra? Where is it?')).toEqual(['What would help? Where is it?'])
})

test('what follows a greeting on its line begins small once the sentence before it is gone', () => {
  expect(offered('abra', { at: 'sentence' }, 'Hi Ravi, abra is here. Your parcel left today.')).toEqual([
    'Hi Ravi, your parcel left today.',
  ])
})

describe('R18: a sentence that is dropped leaves none hanging', () => {
  const drop = { text: '', at: 'sentence' } as const

  test.each([
    'This is why we called.',
    "That's the reason.",
    'Therefore we called.',
    'However, we called.',
    'They rang at noon.',
    'Due to which we called.',
  ])('that goes back to it: %s', (next) => {
    expect(offered('abra', drop, `It is here. Abra again. ${next}`)).toEqual([])
  })

  test.each(["That's the only reason it is late.", 'This is because of the rain.', 'As a result, it is late.'])(
    'nor one that is replaced: %s',
    (next) => {
      const see = { text: 'I see.', at: 'sentence' } as const
      expect(offered('abra', see, `It is here. Abra again. ${next}`)).toEqual([])
      expect(offered('abra', { ...see, text: 'I see $rest.' }, `It is here. Abra again. ${next}`)).toHaveLength(1)
    },
  )

  test('and goes where the next stands alone', () => {
    expect(offered('abra', drop, 'It is here. Abra again. We called at noon.')).toEqual([
      'It is here. We called at noon.',
    ])
  })
})

describe('R18: a clause that is dropped leaves none hanging', () => {
  test.each(['If you need it', 'And in case it comes back', 'As you have the form', 'Should it rain again'])(
    'that leads to it: %s',
    (clause) => {
      expect(offered('we abra', {}, `${clause}, we abra!`)).toEqual([])
      expect(offered('we abra', {}, `${clause} we abra.`)).toEqual([])
    },
  )

  test.each(['as it rains', 'because it rains', 'which is rain'])('that hangs on it: %s', (clause) => {
    expect(offered('we abra', {}, `It is here. We abra, ${clause} again.`)).toEqual([])
    expect(offered('we abra', {}, `It is here. We abra, ${clause}, so we came.`)).toHaveLength(1)
  })

  test('and goes where what is left stands alone', () => {
    expect(offered('we abra', {}, 'If it comes back, write to us, we abra!')).toEqual([
      'If it comes back, write to us!',
    ])
    expect(offered('we abra and', {}, 'If it comes back, we abra and write to you.')).toEqual([
      'If it comes back, write to you.',
    ])
  })
})

test('R20, R26: of two rules in one sentence, each rewrite mends its own and brings no other', () => {
  const rule = ruleOf({ find: ['abra'], rewrites: ['calm down', 'abra again', 'please check it'] })
  const [finding] = createLinter({ add: [rule] })('Well, abra.').findings
  expect(finding!.suggestions.map(({ text }) => text)).toEqual(['please check it'])
})

test('R22: no report repeats a secret or a trouble', () => {
  const secrets = ['4111', '12345678', 'cancer', 'diagnosed']
  const thread = customer(
    'I was diagnosed with cancer. My card 4111 1111 1111 1111 was charged twice, and my account 12345678 is blocked.',
  )
  const reply = 'Please send us your account number. Calm down. The card 4111 1111 1111 1111 is fine.'
  const { findings } = createLinterWithGrammar({ extends: 'strict' })({ reply, thread })
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(
    expect.arrayContaining(['sensitive-data', 'ask-known-info', 'calm-down']),
  )
  const said = findings.flatMap(({ message, explanation, suggestions }) => [
    message,
    explanation,
    ...suggestions.flatMap(({ title, text }) => [title, text]),
  ])
  expect(said.filter((text) => secrets.some((secret) => text.includes(secret)))).toEqual([])
})

test('R23: a name comes from the help desk or a signature', () => {
  const rewrite = { text: 'dear {name}' }
  const thread = customer('Write to maya@shop.example.')
  expect(offered('abra', rewrite, { reply: 'Well abra.', thread })).toEqual(['Well dear {name}.'])
  expect(offered('abra', rewrite, { reply: 'Well abra.', thread, customer: { name: 'Maya' } })).toEqual([
    'Well dear Maya.',
  ])
})

test('R24: a message that fits still fits', () => {
  const long = { text: 'very '.repeat(40).trim() }
  expect(offered('abra', long, { reply: 'Well abra.', channel: 'email' })).toHaveLength(1)
  expect(offered('abra', long, { reply: 'Well abra.', channel: 'sms' })).toEqual([])
})

test('R25: blame is turned to nobody, and never to us', () => {
  const blamers = rules.filter(({ id }) => /blame|contradiction|doubting|hindsight/.test(id))
  const texts = blamers.flatMap(({ rewrites }) =>
    rewrites.flatMap((one) => (typeof one === 'string' ? one : [one.text].flat())),
  )
  expect(texts.length).toBeGreaterThan(8)
  expect(texts.filter((text) => /\bwe (?:did|entered|sent|failed|missed)\b/i.test(text))).toEqual([])
})

describe('R11, R17, R19: a clause goes alone', () => {
  const say = { text: "I'm seeing to it", at: 'sentence' } as const

  test('where what is left can stand, with its tense and its facts', () => {
    expect(offered('abra', say, 'Abra again, but we refunded £20 on 3 May.')).toEqual([
      "I'm seeing to it. We refunded £20 on 3 May.",
    ])
    expect(offered('abra', say, 'We have refunded you £20, and we abra again.')).toEqual([
      "We have refunded you £20. I'm seeing to it.",
    ])
  })

  test('and leaves a condition with what depends on it', () => {
    expect(offered('abra', say, 'If it broke on 3 May, we abra again.')).toEqual([])
  })

  test('and leaves greetings, handles and initials', () => {
    expect(offered('abra', say, 'Hi Enoch, abra again. Thanks.')).toEqual(["Hi Enoch, I'm seeing to it. Thanks."])
    expect(offered('abra', say, '@116144 Abra again. ^JM')).toEqual(["@116144 I'm seeing to it. ^JM"])
  })

  test('and puts a blank where one was forgotten', () => {
    expect(offered('abra', say, 'It is here .Abra again then.')).toEqual(["It is here . I'm seeing to it."])
  })
})
