// A table of made-up macros. The same number gives the same table.

const OPENINGS = [
  'Hi {{customer.name}},',
  'Hello {{ticket.requester.first_name}},',
  'Dear customer,',
  'Thanks for writing to us.',
]

const THINGS = [
  'order',
  'parcel',
  'refund',
  'invoice',
  'account',
  'booking',
  'repair',
  'ticket',
  'replacement',
  'warranty',
]

const SENTENCES = [
  'Your {thing} {number} left our depot this morning, and the carrier should have it with you by {day}.',
  'I have looked at your {thing} and can see the payment of €{number}.20 on it.',
  'I am sorry that your {thing} arrived damaged, and that you had to write to us about it twice.',
  'Could you send us a photo of the label, so that we can tell the depot which {thing} it was?',
  'I have asked our "returns" desk to look at your {thing} today; they answer within {number} hours.',
  'Here is what you can do: open Settings → Orders, choose {thing} {number}, and press “Send back”.',
  'As soon as the {thing} is with us, we will pay back the whole amount to the card that you used.',
  'I will write to you on {day} with news of your {thing}, and you can reach me at this address until then.',
]

const BLUNT = [
  'Unfortunately there is nothing we can do about your {thing}.',
  'As per our policy, a {thing} cannot be changed after {number} days.',
  'You failed to send the form for your {thing} in time.',
  'Please calm down while we look for your {thing}.',
  'We will get back to you about the {thing} as soon as possible.',
  'We apologise for any inconvenience that the {thing} may have caused.',
  'You should have read the terms of your {thing} before {day}.',
  'Kindly revert with the number of the {thing} at the earliest.',
]

const CLOSINGS = [
  'Kind regards,\r\n{{agent.name}}',
  'Is there anything else that I can do for you?',
  'Best wishes, {{agent.name}}',
  '',
]

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']

/** A table of so many macros, row by row: `id`, `title` and `body`, of three to nine sentences each, one in eight blunt. */
export function* macros(count) {
  const next = numbers(count)
  const one = (list) => list[next() % list.length]
  yield 'id,title,body\r\n'
  for (let id = 1; id <= count; id++) {
    const sentences = Array.from({ length: 3 + (next() % 7) }, () =>
      one(next() % 8 === 0 ? BLUNT : SENTENCES)
        .replace('{thing}', one(THINGS))
        .replace('{number}', String(1 + (next() % 9000)))
        .replace('{day}', one(DAYS)),
    )
    const body = [one(OPENINGS), sentences.join(' '), one(CLOSINGS)].filter(Boolean).join('\r\n\r\n')
    yield `${id},${one(THINGS)} ${id},"${body.replaceAll('"', '""')}"\r\n`
  }
}

/** Numbers below 2³¹ that look random, by Park and Miller's generator. */
function numbers(seed) {
  let state = (seed % 2_147_483_646) + 1
  return () => (state = (state * 48_271) % 2_147_483_647)
}
