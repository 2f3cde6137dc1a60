import { describe, expect, test } from 'vitest'
import { applySuggestion, createLinter } from '../src/core.ts'
import { createLinter as createLinterWithGrammar } from '../src/index.ts'
import type { Draft, Pattern, Rewrite } from '../src/types.ts'
import { off, ruleOf } from './tester.ts'

/** The reply after the first suggestion of a rule with one rewrite; undefined where none is offered. */
function rewritten(find: Pattern, rewrite: string | Rewrite, draft: string | Draft): string | undefined {
  const given = typeof draft === 'string' ? { reply: draft } : draft
  const suggestion = suggest(find, rewrite, given)
  return suggestion && applySuggestion(given.reply, suggestion)
}

function suggest(find: Pattern, rewrite: string | Rewrite, draft: Draft) {
  const { at, text } = typeof rewrite === 'string' ? { text: rewrite } : rewrite
  const mended = at && at !== 'sentence' ? new RegExp(String(text), 'i') : /^$/
  const rule = ruleOf({
    patterns: { it: [find] },
    // Words beside it mend it, too.
    find: ({ reply }, matches) => (mended.test(reply.text) ? [] : matches('it')),
    rewrites: [rewrite],
  })
  const { findings } = createLinter({ rules: off, add: [rule] })(draft)
  return findings.find(({ ruleId }) => ruleId === 'a-thing')?.suggestions[0]
}

const at = (place: Rewrite['at'], text: string): Rewrite => ({ title: 'Do it', text, at: place! })

describe('words in place', () => {
  test('have the article before them that suits what follows', () => {
    expect(rewritten('minor [<what>inconvenience]', '$what', 'It was a minor inconvenience.')).toBe(
      'It was an inconvenience.',
    )
    expect(rewritten('old [<what>car]', '$what', 'It was an old car.')).toBe('It was a car.')
    expect(rewritten('old [<what>hour]', '$what', 'It was an old hour.')).toBe('It was an hour.')
  })

  test('have a capital where the sentence begins, and none inside it', () => {
    expect(rewritten('abra', 'say please', 'Abra, it is here.')).toBe('Say please, it is here.')
    expect(rewritten('abra', 'Say please', 'Well, abra it is.')).toBe('Well, say please it is.')
  })

  test('have a capital after a handle', () => {
    expect(rewritten('abra', 'say please', '@jo12 Abra, it is here.')).toBe('@jo12 Say please, it is here.')
  })

  test('keep the capital of I', () => {
    expect(rewritten('abra', 'I see', 'Well, abra it is.')).toBe('Well, I see it is.')
  })

  test('that ask swallow the stop of the statement', () => {
    expect(rewritten('abra', 'could you check?', 'Now abra.')).toBe('Now could you check?')
  })

  test('have the article that the next word wants', () => {
    expect(rewritten('abra', 'a hour or an day', 'Wait abra.')).toBe('Wait an hour or a day.')
  })

  test('never split a written word', () => {
    expect(rewritten('not abra', 'is here', "It isn't abra.")).toBe('It is here.')
  })
})

describe('deletion', () => {
  test('takes the comma along and gives the next word its capital', () => {
    expect(rewritten('abra', '', 'Abra, it is here.')).toBe('It is here.')
  })

  test('leaves a word small that has its capital further on', () => {
    expect(rewritten('abra', '', 'Abra, iPhones are here.')).toBe('iPhones are here.')
    expect(rewritten('abra', '', 'Abra, phones are here.')).toBe('Phones are here.')
  })

  test('inside a sentence leaves single blanks', () => {
    expect(rewritten('abra', '', 'It is abra here.')).toBe('It is here.')
    expect(rewritten('abra', '', 'It is here, abra.')).toBe('It is here.')
  })

  test('of all that a sentence says takes the sentence', () => {
    expect(rewritten('abra', '', 'It is here. Abra! Thanks.')).toBe('It is here. Thanks.')
    expect(rewritten('abra', '', 'Hi Jo,\n\nAbra.\n\nThanks.')).toBe('Hi Jo,\n\nThanks.')
  })

  test('keeps the word that joins what follows to what is before', () => {
    expect(rewritten('but abra that', '', 'It is late, but abra that it comes.')).toBe('It is late, but it comes.')
    expect(rewritten('but abra', '', 'It is late, but abra, it comes.')).toBe('It is late, it comes.')
    expect(rewritten('and abra', '', 'It is here and abra.')).toBe('It is here.')
  })

  test('is not offered where nothing would be left', () => {
    expect(rewritten('abra', '', 'Abra!')).toBeUndefined()
  })
})

describe('sentences', () => {
  test('are replaced whole, with a stop', () => {
    expect(rewritten('abra', at('sentence', 'I see'), 'Hi. Well abra then! Thanks.')).toBe('Hi. I see. Thanks.')
  })

  test('are parted from what stands close to them', () => {
    expect(rewritten('abra', at('sentence', 'I see'), 'Hi.Well abra then.Thanks.')).toBe('Hi. I see. Thanks.')
    expect(rewritten('abra', at('after', 'I see'), 'Well abra then.Thanks.')).toBe('Well abra then. I see. Thanks.')
  })

  test('leave nothing that would have been, had they been so', () => {
    const see = (reply: string) => rewritten('abra', at('sentence', 'I see'), reply)
    expect(see("Had abra, we'd have come.")).toBe('I see.')
    expect(see('Had abra, we would gladly have come.')).toBe('I see.')
    expect(see('Had abra, we would like to come.')).toBe('I see. We would like to come.')
  })

  test('call by name whom the sentence did', () => {
    const see = (reply: string, text = 'I see') => rewritten('abra', at('sentence', text), reply)
    expect(see('Well abra then, Jo.')).toBe('I see, Jo.')
    expect(see('Well abra then, Jo!', 'I see {fact}. Thanks.')).toBe('I see {fact}. Thanks.')
    expect(see('Well abra then, dear Jo.')).toBeUndefined()
  })

  test('begin small where they did after a greeting and a dash', () => {
    const see = (reply: string) => rewritten('abra', at('sentence', 'we see'), reply)
    expect(see('Hi there – well abra then.')).toBe('Hi there – we see.')
    expect(see('Hi there – Well abra then.')).toBe('Hi there – We see.')
    expect(see('See:\n- well abra then.')).toBe('See:\n- We see.')
  })

  test('are put before, after and at the end, before the signature', () => {
    expect(rewritten('abra', at('before', "I'm sorry"), 'Hi. Abra it is.')).toBe("Hi. I'm sorry. Abra it is.")
    expect(rewritten('abra', at('after', 'Would that help?'), 'Abra it is. Thanks.')).toBe(
      'Abra it is. Would that help? Thanks.',
    )
    expect(rewritten('abra', at('after', 'would that help?'), 'abra it is')).toBe('abra it is. Would that help?')
    expect(rewritten('abra', at('end', 'thank you'), 'Abra it is.\n\nKind regards,\nMaya')).toBe(
      'Abra it is. Thank you.\n\nKind regards,\nMaya',
    )
  })
})

describe('captures', () => {
  test('carry words of the reply over, and what follows in the sentence', () => {
    expect(rewritten('abra [<what>.]', 'please $what', 'Now abra dance with us.')).toBe('Now please dance with us.')
    expect(rewritten('abra so i can', at('sentence', 'I want to $rest'), 'Abra so I can check the lid!')).toBe(
      'I want to check the lid.',
    )
  })

  test('that the finding lacks leave the rewrite out', () => {
    expect(rewritten('abra [<what>today]?', 'please $what', 'Now abra.')).toBeUndefined()
    expect(
      rewritten('abra [<what>today]?', { title: 'Do it', text: 'please', when: 'what' }, 'Now abra.'),
    ).toBeUndefined()
    expect(
      rewritten('abra [<what>today]?', { title: 'Do it', text: 'please wait $what', when: 'what' }, 'Now abra today.'),
    ).toBe('Now please wait today.')
  })
})

describe('facts', () => {
  test.each([
    ['a number', 'Well abra 44 then.'],
    ['an amount', 'Well abra £12.50 then.'],
    ['a date', 'Well abra 12 March then.'],
    ['a day', 'Well abra on Friday then.'],
    ['a name', 'Well abra Maya then.'],
    ['a link', 'Well abra https://a.example/x then.'],
    ['an address', 'Well abra jo@a.example then.'],
    ['a placeholder', 'Well abra {{order.id}} then.'],
    ['an id', 'Well abra KT-22 then.'],
  ])('%s that would be lost keeps the rewrite from being offered', (_, reply) => {
    expect(rewritten('abra', at('sentence', 'I see'), reply)).toBeUndefined()
  })

  test('that the rewrite carries over are no hindrance', () => {
    expect(rewritten('abra', at('sentence', 'I see $rest'), 'Abra 44 then.')).toBe('I see 44 then.')
  })
})

describe('kinds', () => {
  const kind = (rewrite: string | Rewrite) => suggest('abra', rewrite, { reply: 'Well abra then.' })?.kind

  test('a rewrite is a suggestion, a safe one a fix, and one with a slot a template, never a fix', () => {
    expect(kind('please')).toBe('suggestion')
    expect(kind({ title: 'Do it', text: 'please', safe: true })).toBe('fix')
    expect(kind('by {time}')).toBe('template')
    expect(kind({ title: 'Do it', text: 'by {time}', safe: true })).toBe('template')
  })

  test('the slot of a name is filled with the name that the customer signed with', () => {
    const thread = [{ from: 'customer' as const, text: 'Where is it?\nThanks,\nSiobhán' }]
    expect(rewritten('abra', 'dear {name}', { reply: 'Well abra then.', thread })).toBe('Well dear Siobhán then.')
    expect(rewritten('abra', 'dear {name}', 'Well abra then.')).toBe('Well dear {name} then.')
  })
})

describe('a thing that the customer is blamed for', () => {
  test.each([
    ['You forgot to attach the receipt.', "the receipt wasn't"],
    ['You forgot to attach the photos.', "the photos weren't"],
    ['You forgot to include your reviews.', "your reviews weren't"],
    ['You forgot to turn off the gas.', "the gas wasn't"],
    ['You forgot to include the address of the people.', "the address of the people wasn't"],
    ['You failed to update the status.', "the status wasn't"],
  ])('agrees with its verb: %s', (reply, words) => {
    expect(rewrites(reply).join('\n')).toContain(words)
  })

  test('is none where the verb is cut', () => {
    expect(rewrites('You forgot to take the boxes out.').join('\n')).not.toMatch(/boxes out wasn|boxes out weren/)
  })

  const rewrites = (reply: string) => applied(['blame-you'], reply)
})

describe('an apology that names what it is for', () => {
  const named = (reply: string) => applied(['vague-apology', 'non-apology'], reply).join('\n')

  test('has the word that regret as a noun wants', () => {
    expect(named('We regret the inconvenience.')).toContain('We regret {problem}.')
    expect(named('Our sincere regret for the inconvenience.')).toContain('Our sincere regret for {problem}.')
    expect(named('Our regret for not meeting your expectations.')).toContain('Our regret for {problem}.')
  })

  test('says that once', () => {
    expect(named('Apologies if that was loud.')).toContain('Apologies that this was loud.')
  })

  test('leaves no words that hung on the one before', () => {
    expect(named('We regret the inconvenience you had to bear.')).not.toContain('to bear')
    expect(named('We regret the inconvenience so caused.')).not.toContain('so caused')
    expect(named('Our apologies that your stay was less than pleasant, and that it was hot.')).not.toContain(
      'it was hot',
    )
  })
})

test('what happens if it happens again is said only where it was promised that it does not', () => {
  const again = /again|less likely/
  expect(applied(['overpromise'], 'We promise that it will never happen again.').join('\n')).toMatch(again)
  const rewrites = applied(['overpromise'], 'We assure you of our best services.')
  expect(rewrites.length).toBeGreaterThan(1)
  expect(rewrites.join('\n')).not.toMatch(again)
})

test('that they hear is not promised twice', () => {
  const hears = (reply: string) => applied(['vague-commitment'], reply).filter((one) => one.startsWith(reply))
  expect(hears('We will look into it.')).toEqual([
    "We will look into it. I'll write to you by {time} with what I find.",
  ])
  expect(hears('We will get back to you.')).toEqual(['We will get back to you. That will be by {time}.'])
  expect(hears('You will hear from us.')).toEqual(['You will hear from us. That will be by {time}.'])
})

test('a page is pointed to only for what there was to be known', () => {
  const rewrites = (reply: string) => applied(['hindsight-blame'], reply)
  expect(rewrites('You should have read the terms.')).toContain('You can find this under {page}.')
  expect(rewrites('You should have told our staff.')).toContain('I can still {action} for you now.')
  expect(rewrites('You should have told our staff.')).not.toContain('You can find this under {page}.')
})

test('of how they speak, a threat gives way to what happened, and never to what they owe', () => {
  const rewrites = (reply: string) => applied(['ultimatum'], reply).join('\n')
  expect(rewrites('Keep posting that and we will ban you.')).toMatch(/^I want to find a way forward/)
  expect(rewrites('Keep posting that and we will ban you.')).not.toContain('{service}')
  expect(rewrites('Pay the bill or we will close your account.')).toMatch(/^To keep \{service\} going/)
})

test('a face that ended a sentence leaves a stop', () => {
  const thread = [{ from: 'customer' as const, text: 'My cake came broken and my daughter cried. This is awful.' }]
  const rewrites = (reply: string) => applied(['tone-mismatch'], { reply, thread })
  expect(rewrites('It did a dance 😂 Sorry! It is refunded.')).toContain('It did a dance. Sorry! It is refunded.')
  expect(rewrites('It did a dance! 😂 Sorry! It is refunded.')).toContain('It did a dance! Sorry! It is refunded.')
})

test('nobody does by a day what waits for something else', () => {
  const rewrites = (reply: string) => applied(['no-owner'], reply)
  expect(rewrites('An engineer will attend.')).toContain('I will attend by {time}.')
  expect(rewrites('Someone will attend when the road opens.').join('\n')).not.toContain('opens by')
})

test('nobody is thanked for waiting who reviews a stay', () => {
  const text =
    'Nice garden and kind staff. We waited an hour at the desk before anybody came, and the room smelt of paint all night. The lift was out of order on both days, so my mother had to climb four floors with her bad knee. I am disappointed.'
  const reply = 'Hi Ana, the desk is short of people at noon, and we hope to see you for another stay.'
  const thanks = applied(['missing-thanks'], { reply, thread: [{ from: 'customer', text }] })
  expect(thanks.join('\n')).toContain('Thank you')
  expect(thanks.join('\n')).not.toContain('bearing with us')
})

test('what everybody is said to know is said without that', () => {
  const rewrites = (reply: string) => applied(['condescension', 'hindsight-blame'], reply)
  expect(rewrites('As everybody knows, the gate closes early.')).toContain('The gate closes early.')
  expect(rewrites('As anyone can see, the gate closes early.')).toContain('The gate closes early.')
  expect(rewrites('As everybody knows, geese pay half. Sorry for the steep fare.')).toContain(
    'Geese pay half. Sorry for the steep fare.',
  )
})

/** A reply after each suggestion of some rules. */
function applied(rules: readonly string[], draft: string | Draft): string[] {
  const given = typeof draft === 'string' ? { reply: draft } : draft
  return createLinterWithGrammar()(given)
    .findings.filter(({ ruleId }) => rules.includes(ruleId))
    .flatMap(({ suggestions }) => suggestions.map((one) => applySuggestion(given.reply, one)))
}

test('a rewrite spells as the draft does', () => {
  expect(rewritten('abra', 'we apologise', 'We organize it in the center, abra.')).toContain('we apologize')
  expect(rewritten('abra', 'we apologise', 'We organise it in the centre, abra.')).toContain('we apologise')
})

test('equal rewrites are offered once', () => {
  const rule = ruleOf({ find: ['abra'], rewrites: ['please', 'Please'] })
  expect(createLinter({ add: [rule] })('Well abra.').findings[0]!.suggestions).toHaveLength(1)
})

describe('what is put in', () => {
  const put = (place: Rewrite['at'], reply: string, text = 'Here it is') => rewritten('abra', at(place, text), reply)

  test('comes after the greeting line, as a paragraph of its own where the greeting is one', () => {
    expect(put('before', 'Hi Sam,\n\nAbra it is.\n\nMaya')).toBe('Hi Sam,\n\nHere it is.\n\nAbra it is.\n\nMaya')
    expect(put('before', 'Hi Sam,\r\n\r\nAbra it is.')).toBe('Hi Sam,\r\n\r\nHere it is.\r\n\r\nAbra it is.')
    expect(put('before', 'Hi Sam,\nAbra it is.')).toBe('Hi Sam,\nHere it is. Abra it is.')
  })

  test('goes on after a greeting with a comma, and gives what follows its capital', () => {
    expect(put('before', 'Hi Sam, abra it is.')).toBe('Hi Sam, here it is. Abra it is.')
  })

  test('stands where a mark parts it from what greets, and never inside a sentence', () => {
    expect(put('before', 'Hello abra it is.')).toBe('Hello, here it is. Abra it is.')
    expect(put('before', 'Hello Sam - abra it is.')).toBe('Hello Sam - here it is. Abra it is.')
    expect(put('before', 'Hello Ana and Ben abra it is.')).toBe('Hello Ana and Ben, here it is. Abra it is.')
    expect(put('before', 'Hello Ana, Ben and Cy, abra it is.')).toBe('Hello Ana, Ben and Cy, here it is. Abra it is.')
    expect(put('before', 'Hi, We abra it.')).toBe('Hi, here it is. We abra it.')
    expect(put('before', 'Dear Mrs. Jones we abra it.')).toBe('Dear Mrs. Jones, here it is. We abra it.')
    expect(put('before', 'Hi Ana Maria your abra.')).toBe('Hi Ana Maria, here it is. Your abra.')
    expect(put('before', '@sam abra it is.')).toBe('@sam Here it is. abra it is.')
    expect(put('before', 'Now we abra it.')).toBe('Here it is. Now we abra it.')
  })

  test('stays in the bubble of a chat', () => {
    expect(put('before', 'Abra it is.')).toBe('Here it is. Abra it is.')
    expect(put('after', 'Abra it is')).toBe('Abra it is. Here it is.')
  })

  test('stands above and below a list, never in it', () => {
    expect(put('before', 'See:\n- one thing\n- abra it is\n- two')).toBe(
      'See:\nHere it is.\n- one thing\n- abra it is\n- two',
    )
    expect(put('after', 'See:\n1. abra it is.\n2. Two.\n\nBye')).toBe(
      'See:\n1. abra it is.\n2. Two.\nHere it is.\n\nBye',
    )
    expect(put('after', 'See:\n•Abra it is\n•Two\n\nBye')).toBe('See:\n•Abra it is\n•Two\nHere it is.\n\nBye')
    expect(put('after', 'See:\r\n* abra it is.\r\n')).toBe('See:\r\n* abra it is.\r\nHere it is.\r\n')
  })

  test('stands below the list that a colon announces', () => {
    expect(put('after', 'We abra:\n- one\n- two\n\nBye')).toBe('We abra:\n- one\n- two\nHere it is.\n\nBye')
  })

  test('stands outside quotations and placeholders', () => {
    expect(put('after', 'We abra “to it. Then”. Bye.')).toContain('“to it. Then”')
    expect(put('end', 'Abra it is, {{ticket.link}}')).toBe('Abra it is, {{ticket.link}}. Here it is.')
  })

  test('at the end comes before the signature and the initials', () => {
    expect(put('end', 'Abra it is.\n\n-- \nMaya\nThe Shop')).toBe('Abra it is. Here it is.\n\n-- \nMaya\nThe Shop')
    expect(put('end', 'Abra it is. ^JM')).toBe('Abra it is. Here it is. ^JM')
    expect(put('end', 'Abra it is. 2/2')).toBe('Abra it is. Here it is. 2/2')
  })

  test.each([
    'Jon',
    'Jon Smith\nBilling Team',
    'Jon from ACME',
    'Mr. Jon Smith',
    'Warmest,\nJon',
    'Until then,\nJon',
    'Have a great day!\nJon',
    'Thank you,\n\nJon Smith\nGuest Relations\nHarbour Inn',
    'Thanks and regards\nJon',
    'Thanks for your patience!',
    'Thanks for your patience,\nJon',
    'Best, Jon',
    'Cheers,',
  ])('at the end comes before what takes leave or names who wrote: %j', (leave) => {
    expect(put('end', `Hi Ana,\n\nAbra it is.\n\n${leave}`)).toBe(`Hi Ana,\n\nAbra it is. Here it is.\n\n${leave}`)
  })

  test('at the end comes before a name on the line below', () => {
    expect(put('end', 'Abra it is.\nJon')).toBe('Abra it is. Here it is.\nJon')
    expect(put('end', 'Abra it is\nJon')).toBe('Abra it is\nJon. Here it is.')
    expect(put('end', 'Abra it is\n\nJon')).toBe('Abra it is. Here it is.\n\nJon')
  })

  test.each([
    'Yes',
    'AB-12',
    'SUMMER',
    'Monday',
    'We are here.',
    'Is it Jon?',
    'Best of all, it is free.',
    'Thanks for the photo. It is in your file.',
    'Thanks for the photo.\nIt is in your file.',
  ])('at the end comes after words that are no leave: %j', (words) => {
    const stop = /[.?]$/.test(words) ? '' : '.'
    expect(put('end', `Abra it is.\n\n${words}`)).toBe(`Abra it is.\n\n${words}${stop} Here it is.`)
  })

  test('at the end comes after what a colon announces, and after a list', () => {
    expect(put('end', 'We abra this:\n\nBlue Chair')).toBe('We abra this:\n\nBlue Chair. Here it is.')
    expect(put('end', 'We abra:\n- Blue Chair\n- Red Chair')).toBe('We abra:\n- Blue Chair\n- Red Chair\nHere it is.')
  })

  test('never closes a greeting or a comma with a full stop', () => {
    expect(put('end', 'Hi Ana,\n\nThanks for abra.')).toBe('Hi Ana,\n\nThanks for abra. Here it is.')
    expect(put('end', 'Hi abra,\n\nKind regards,\nJon')).toBe('Hi abra,\n\nHere it is.\n\nKind regards,\nJon')
    expect(put('end', 'Hi abra,')).toBe('Hi abra, here it is.')
    expect(put('end', 'It is as abra,\n\nKind regards,\nJon')).toBe('It is as abra. Here it is.\n\nKind regards,\nJon')
    expect(put('end', 'Is it abra?,')).toBe('Is it abra? Here it is.')
  })
})
