import { overlap } from '../src/overlap.ts'
import { sentenceAt } from '../src/sentences.ts'
import type { Docs, Document, Found, Range, Rule } from '../src/types.ts'

const YOURS = '(me|us|over|back|here|across|with|to me|to us)? .{0,6}'

export default {
  id: 'sensitive-data',
  severity: 'error',
  preset: 'recommended',
  message: 'A secret such as a card number, PIN or password is asked for or written out here.',
  explanation:
    'Whoever reads the message later can use it, and customers learn to hand secrets to anyone who asks. Use the secure route, or the last four digits.',
  always: true,
  patterns: {
    asks: [
      `(send|provide|share|give|tell|(dm|email|mail|text|whatsapp|message) (me|us|over|the|your)|state|supply|forward|submit|quote|(reply|respond|revert|come back|get back) .{0,4} with|drop|read|let (me|us) (have|know)|(please|kindly|just) (confirm|verify)) ${YOURS} #Secret`,
      '^ .{0,3} (i|we) (will|would|must|do)? #Adverb? (need|require|want|confirm|verify|take|check) .{0,5} #Secret',
      '(pop|put|type|enter|write|key) (in|down)? (your|the) .{0,5} #Secret .{0,2} (here|below|in (this|the) chat|in your reply)',
      '(can|could|may|might|would) (i|we|you) #Adverb? (have|get|take|confirm|verify|ask (for|you for)|see|type) .{0,9} #Secret',
      'what (is|are|was) (your|the) .{0,2} #Secret',
      '^ (and|also|ok|okay|now|your|the|full)? (your|the|full)? #Secret .{0,4} please $',
      '(photo|photos|picture|pictures|pic|pics|scan|scans|copy|copies|image|screenshot|snap|front and back|both sides) of .{0,6} (credit|debit|bank|payment) (card|cards)',
      '(front and back|both sides) of your .{0,1} card',
    ],
  },
  find: (document, matches) => [...matches('asks').map((found) => withKind(document, found)), ...echoes(document)],
  unless: [
    '#Negated',
    '(last|final|first) (#Count|few|digits) .{0,8}',
    '.{0,4} (on|in|into|via|through|at|using) (the|our|your|this|a|that) .{0,2} (secure|page|form|portal|app|website|site|link|checkout|field|box|screen|keypad|terminal|section|tab|reset|login)',
    '(to|and|then) (reset|change|update|set|create|recover) .{0,3}',
    '(anyone|someone|others|somebody|anybody|scammers|fraudsters|criminals|strangers) .{0,7}',
    '(send|text|email|give|mail|message|provide) (you|out) .{0,5}',
    '(new|temporary|wifi|different|strong|stronger) .{0,1} (password|passcode|pin)',
    'pin (code|board|drop|location)',
    '(drop|place) a pin',
  ],
  rewrites: [
    { title: 'Keep the last four digits', text: '$masked', when: 'masked' },
    {
      title: 'Ask for the last four digits',
      text: 'Could you tell me just the last four digits of the card?',
      at: 'sentence',
      when: 'card',
    },
    {
      title: 'Use the secure route',
      text: 'So that your details stay safe, please enter them on our secure page: {link}',
      at: 'sentence',
    },
    {
      title: 'Ask for what is safe to send',
      text: 'Please keep card numbers, codes and passwords to yourself. Could you tell me {detail} instead?',
      at: 'sentence',
      when: 'asked',
    },
  ],
} satisfies Rule

/** What is asked for, with what its rewrites need. */
function withKind({ reply }: Document, found: Found): Found {
  const card = /\bcard\b/i.test(reply.text.slice(...found.range))
  return {
    ...found,
    captures: { ...found.captures, hole: reply.sentences[found.sentence] ?? found.range },
    fills: { asked: 'yes', ...(card ? { card: 'yes' } : {}) },
  }
}

const CARD =
  /(?<![\d-])(?:3[47]\d{2}[\s\u2010\u2011-]?\d{6}[\s\u2010\u2011-]?\d{5}|[2-6]\d{3}([\s\u2010\u2011-]?)\d{4}\1\d{4}\1\d{4})(?![\d-])/g
const SECRETS: readonly RegExp[] = [
  /(?<![\d-])(?!000|666|9)\d{3}-\d{2}-\d{4}(?![\d-])/g,
  /\b[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/g,
  /(?<!wi-?fi |guest |network |meeting |zoom |default )\b(?:password|cvv|cvc)(?: (?:is|was)(?: now)?|:) ?["'“‘]?(?=\S{0,64}\d)[^\s"'”’,]{2,64}[^\s"'”’,.](?! ?(?:characters|letters|digits|days|minutes|hours))/gi,
]
// What else has as many digits.
const LABEL =
  /\b(?:order|tracking|reference|ref|invoice|booking|case|ticket|parcel|serial|imei|meter|po|voucher|gift card|coupon)\b[^\d\n]{0,20}$/i

/** Secrets that stand in the reply. */
function echoes({ reply }: Document): Found[] {
  const { text } = reply
  // Without four digits or a password there is nothing to look at.
  if (!/\d[\d\s\u2010\u2011-]{3}|passw|\bcv[vc]\b/i.test(text)) return []
  const open = (range: Range) =>
    !reply.ignored.some(
      (one) => (one.reason === 'url' || one.reason === 'email' || one.reason === 'code') && overlap(one.range, range),
    )
  const at = (range: Range) => ({
    range,
    sentence: sentenceAt(reply.sentences, range[0]),
    captures: { hole: range },
  })
  const cards = reply.search(CARD).flatMap(({ 0: card, index }): Found[] => {
    const before = text.slice(Math.max(0, index - 40), index)
    if (!isCheckedSum(card) || LABEL.test(before)) return []
    const masked = `${/\bcard(?: (?:number|no\.?))?[\s:#]*$/i.test(before) ? '' : 'the card '}ending ${card.slice(-4)}`
    return [{ ...at([index, index + card.length]), fills: { masked } }]
  })
  const others = SECRETS.flatMap((secret) =>
    reply.search(secret).map(({ 0: match, index }) => at([index, index + match.length])),
  )
  return [...cards, ...others].filter(({ range }) => open(range))
}

/** Whether the digits have the check sum of a card (Luhn). */
function isCheckedSum(card: string): boolean {
  const digits = [...card.replace(/\D/g, '')].reverse().map(Number)
  return (
    digits.reduce(
      (total, digit, index) => total + (index % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2),
      0,
    ) %
      10 ===
    0
  )
}

export const docs = {
  sources: ['002#30'],
  bad: [
    'To verify you, please send the **front and back of your card**.',
    'Hi Jo, to rebook the ferry please **send us your full card number** and the expiry date.',
    '**We need your online banking login details** to check the transfer, sir.',
    '**Can I get your account number and PIN** please?',
    '**What is your memorable word**?',
    'Thanks. **And the otp please**',
    'If it is quicker, **type your card number and CVV here** and I book it for you.',
    'Kindly mail a **photo of both sides of your debit card** for the deposit.',
    "I've charged **4111 1111 1111 1111** for the second night.",
    'The deposit went to **4111\u00a01111\u00a01111\u00a01111**, and **5555\u20115555\u20115555\u20114444** was not used.',
    'We have your social as **123-45-6789**, is that right?',
    'For the payroll query I used **QQ 12 34 56 C** from your form.',
    'I set it up again, your **password is Kettle77**.',
  ],
  good: [
    'Please don’t send your card number by chat.',
    'Could you tell us the last four digits of your card number?',
    'Please provide your card details on our secure page: https://pay.example.com',
    'Please confirm your email to reset your password.',
    'Scammers may phone and say please share your OTP, so hang up.',
    "We'll text you a one-time code in a minute.",
    'Tell us when, and we send you a PIN for the locker.',
    'Please drop a pin where the bike is.',
    'I need you to choose a new password.',
    'Please share your PIN code so we know which depot is yours.',
    'Your order number is 4111 1111 1111 1111.',
    'I have refunded the card ending 4242.',
    'The gate code is 4412, and the wifi password is Sunny2024.',
    'You can change your PIN at any of our machines.',
    'Did you try resetting your password on this page?',
  ],
} satisfies Docs
