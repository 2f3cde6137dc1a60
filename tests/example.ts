export { type Case, toCase } from '../src/project/example.ts'

/** What an agent might put in the slots of a template. */
const FILLINGS: Readonly<Record<string, string>> = {
  time: '4pm tomorrow',
  problem: 'the leaking kettle',
  thing: 'your kettle',
  failure: 'sent you the wrong lid',
  effort: 'write twice',
  action: "I've asked the depot for a photo of the lid",
  request: 'send the form back',
  task: 'ask the depot for a photo of the lid',
  option: 'an exchange, at no cost',
  'option A': 'an exchange',
  'option B': 'a voucher',
  reason: 'the lid keeps the seal closed',
  answer: 'that the lid is covered for two years',
  item: 'the photo of the lid',
  detail: 'the number on the lid',
  page: 'Before you buy',
  fact: 'two payments on 14 March',
  event: 'the missing lid',
  team: 'our claims desk',
  route: 'our complaints desk (01632 960 001)',
  change: 'added a second check at the depot',
  remedy: 'send a new lid the same day',
  done: 'ordered the new lid',
  person: 'Maya',
  effect: 'an afternoon',
  'what happened to you': 'your kettle leaked over the table',
  'next step': 'a new lid by post',
  name: 'Ana',
  'your name': 'Maya',
  amount: '£12.50',
  date: '14 March',
  'dispatch date': 'Monday',
  'order id': '7712',
  'crisis line': '116 123',
  link: 'https://example.com/pay',
  'missing words': 'Tuesday',
  'plain words': 'our repair team',
}

/** A text with its slots filled. Throws where a slot has no filling. */
export function fillSlots(text: string): string {
  return text.replace(/\{([a-zA-Z ]+)\}/g, (slot, name: string) => {
    const filling = FILLINGS[name]
    if (filling === undefined)
      throw new Error(`Unexpected slot ${slot}, expected one of ${Object.keys(FILLINGS).join(', ')}`)
    return filling
  })
}
