import { describe, expect, test } from 'vitest'
import { applySuggestion, createLinter } from '../src/index.ts'

// What is made of the agent's own sentence, word for word.

const lint = createLinter({ extends: 'strict' })

function offered(reply: string): readonly string[] {
  return lint(reply).findings.flatMap(({ suggestions }) => suggestions.map((one) => applySuggestion(reply, one)))
}

describe('the sentence itself becomes', () => {
  test.each([
    ['You failed to attach the receipt.', "It looks like the receipt wasn't attached."],
    ['You failed to attach the receipt.', "I don't see the receipt attached yet; could you send it once more?"],
    ['You must reset your router.', 'Could you please reset your router?'],
    ["We can't refund after 30 days.", 'Refunds are open for 30 days; what I can do now is {option}.'],
    ['You should have called earlier.', 'From here, the quickest way is {next step}.'],
  ])('%s → %s', (reply, mended) => {
    expect(offered(reply)).toContain(mended)
  })
})

describe('what was left undone is described, and asked for, in the form of its verb', () => {
  test.each([
    ['You failed to send the photos.', "It looks like the photos weren't sent."],
    ['You never submitted any documents.', "It looks like the documents weren't submitted."],
    ['You have not uploaded your passport.', "It looks like your passport wasn't uploaded."],
    ['You did not include the label.', "I don't see the label included yet; could you send it once more?"],
    ['You forgot to write the address on the form.', "It looks like the address on the form wasn't written."],
    ['You never brought the old card.', "It looks like the old card wasn't brought."],
    ['You never brought the old card.', 'Could you please bring the old card?'],
    ['You did not choose a seat.', "It looks like the seat wasn't chosen."],
    ['You did not fill in the form.', "It looks like the form wasn't filled in."],
    ["You didn't set up the account.", "It looks like the account wasn't set up."],
    ['You neglected to pay the invoice.', "It looks like the invoice wasn't paid."],
    ['You forgot to sign the contract.', 'Could you please sign the contract?'],
    ['You never took out the battery.', "It looks like the battery wasn't taken out."],
    ['You never took out the battery.', 'Could you please take out the battery?'],
    ['You forgot to shut the valve.', "It looks like the valve wasn't shut."],
    ['You failed to plug in the charger.', "It looks like the charger wasn't plugged in."],
    ['You did not give the serial number.', 'Could you please give the serial number?'],
  ])('%s → %s', (reply, mended) => {
    expect(offered(reply)).toContain(mended)
  })
})

describe('an order becomes a request', () => {
  test.each([
    ['You have to fill in the form.', 'Could you please fill in the form?'],
    ['You need to take out the battery.', 'Please take out the battery.'],
    ['You must choose a seat by 9 June.', 'Could you please choose a seat by 9 June?'],
    ['You have to bring your passport.', 'The next step is to bring your passport.'],
    ['You must log in again.', 'Could you please log in again?'],
    ['You must organise the labels. The colour is fine.', 'Could you please organise the labels? The colour is fine.'],
    ['You must organize the labels. The color is fine.', 'Could you please organize the labels? The color is fine.'],
  ])('%s → %s', (reply, mended) => {
    expect(offered(reply)).toContain(mended)
  })

  test('but not what is asked, forbidden, or can only be borne', () => {
    for (const reply of ['Do you need to fill it in?', 'You must not open the valve.', 'You must be patient.'])
      expect(offered(reply).filter((one) => /^Could you please|^Please/.test(one))).toEqual([])
  })
})

describe('what is only a guess about the customer is asked', () => {
  test.each([
    [
      'My guess is that you used a different email address.',
      'Could you check whether you used a different email address?',
    ],
    ['It looks like you accidentally changed the plan.', 'Could you check whether you changed the plan?'],
  ])('%s → %s', (reply, mended) => {
    expect(offered(reply)).toContain(mended)
  })
})

describe('what talks down goes, and the rest of the sentence stays', () => {
  test.each([
    ['Obviously, the label is torn.', 'The label is torn.'],
    ['I have to be honest, the rate will not go lower.', 'The rate will not go lower.'],
    ['You cannot be paid until 30 days have passed.', 'You can be paid once 30 days have passed.'],
    ['You cannot be paid until you confirm the address.', 'As soon as you confirm the address, you can be paid.'],
    ['As I explained, the refund takes 10 days.', 'The refund takes 10 days.'],
    ['Your card is blocked, as stated previously.', 'Your card is blocked.'],
    ['As per our policy, we cannot open the box.', 'We cannot open the box. What I can do is {option}.'],
    [
      "@jo I'm sorry, but because it is late, the lift is shut.",
      "@jo I'm sorry. Because it is late, the lift is shut.",
    ],
  ])('%s → %s', (reply, mended) => {
    expect(offered(reply)).toContain(mended)
  })
})
