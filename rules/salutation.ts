import { before } from '../src/bounds.ts'
import type { Docs, Document, Found, Rule } from '../src/types.ts'

const HELLO = '(dear|hi|hello|hey|hiya|greetings|respected|good (morning|afternoon|evening|day))'

// A word that a form of address may follow without a comma.
const LEAD =
  /(?:^|[.!?…:;\n–—-]|\p{Extended_Pictographic})['"“(\s]*(?:@\S+\s+)*(?<lead>(?:dear|hi|hello|hey|hiya|respected|good (?:morning|afternoon|evening|day)|(?:many |no )?thanks|thank you(?: (?:so|very) much)?|(?:so )?sorry|apologies|yes|yeah|no|ok|okay|alright|sure|certainly|absolutely|of course|right|no (?:problem|worries)|(?:you.?re |most )?welcome|noted|cheers)(?<comma>,?)\s+(?:my )?)$/iu

// Among friends the friendly ones are well.
const GENDERED = /^(?:sirs?|madam|ma['’]?am|mam|miss|mister|gents|gentlemen|ladies)$/i

// In a list other ones are no address: *for ladies, gents and kids*.
const AFTER_COMMA =
  /^(?:sir|madam|ma['’]?am|mam|miss|mister|dude|bro|bruv|mate|buddy|pal|hun|hon|sweetie|darling|champ|babe|luv)$/i

export default {
  id: 'salutation',
  severity: 'info',
  preset: 'recommended',
  message: '“{match}” is for anybody, or guesses who reads it.',
  explanation:
    'A name, or a plain hello, says that this was written to one person. What is friendly or respectful for one customer is a slight to another.',
  patterns: {
    anyone: [
      `^ #Handle? [<hello>${HELLO} (to)?] (our|my|all)? (our)? (valued|esteemed|loyal|respected|precious|dear|cherished|honoured|#Adverb)? (valued|esteemed)? #Clientele`,
      '^ to (all our .{0,1} #Clientele|whom it may concern|whomsoever it may concern)',
    ],
    address: ['#Address'],
    two: [`^ #Handle? [<hello>${HELLO}] (sir|sirs|madam|mam) (or|and)? (sir|sirs|madam|mam|miss)`],
    group: ['[<who>you] (guys|lads|ladies)'],
  },
  find(document, matches) {
    if (['anyone', 'two', 'group', 'address'].every((name) => matches(name).length === 0)) return []
    const { reply, customer } = document
    // Who answers a review often knows no name.
    const nameless = customer.setting === 'review' && !document.draft.customer?.name && !customer.signals('name')
    const anyone = nameless ? [] : matches('anyone').map((found) => opened(reply.text, found))
    const two = nameless ? [] : matches('two').map((found) => opened(reply.text, found))
    const group = customer.signals('praise', 'resolved')
      ? []
      : matches('group').map((found) => opened(reply.text, found, 'who'))
    const whole = [...anyone, ...two, ...group]
    const single =
      nameless && !customer.signals('problem') ? [] : matches('address').flatMap((found) => addressIn(document, found))
    return [
      ...whole,
      ...single.filter(({ range }) => !whole.some((other) => other.range[0] <= range[0] && range[0] < other.range[1])),
    ]
  },
  unless: ['#Clientele (service|services|care|support|team|relations|experience|success)', '#Clientele #Name'],
  rewrites: [
    { title: 'Use their name', text: '$named', when: 'named' },
    { title: 'Leave the form of address out', text: '$plain', when: 'plain' },
    { title: 'Leave it out', text: '', when: 'bare' },
  ],
} satisfies Rule

/** A greeting with all that it addresses, and what it could be. */
function opened(text: string, found: Found, name = 'hello'): Found {
  const hello = found.captures[name]
  const word = hello ? text.slice(...hello).replace(/ to$/i, '') : 'Hello'
  const range = [hello?.[0] ?? found.range[0], found.range[1]] as const
  return {
    ...found,
    range,
    captures: { hole: [range[0] + (hello ? word.length : 0), range[1]] },
    fills: name === 'who' ? { plain: word } : greetings(word),
  }
}

/** *Dear* and *respected* want a name. */
function greetings(word: string): Record<string, string> {
  const formal = /^(?:dear|respected)$/i.test(word)
  return { named: `${/^respected$/i.test(word) ? 'Dear' : word} {name}`, plain: formal ? 'Hello' : word }
}

/** A form of address, where a word is one and the customer did not use it, too. */
function addressIn({ reply, customer }: Document, found: Found): Found[] {
  const { text } = reply
  const [start, end] = found.range
  const word = text.slice(start, end)
  if (!/^['"”)\s]*(?:$|[,.!?…\n–—;:-]|\p{Extended_Pictographic})/u.test(text.slice(end))) return []
  if (!GENDERED.test(word) && customer.signals('praise', 'resolved')) return []
  const used = new RegExp(`\\b${word}\\b`, 'i')
  if (customer.messages.some((message) => used.test(message.text))) return []

  const said = before(text, start)
  const { lead, comma } = LEAD.exec(said)?.groups ?? {}
  if (lead && !comma) {
    const plain = lead.trimEnd().replace(/ my$/i, '')
    const range = [start - lead.length, end] as const
    return [
      {
        ...found,
        range,
        captures: { hole: found.range },
        fills: /^(?:dear|hi|hello|hey|hiya|respected|good )/i.test(plain)
          ? greetings(plain)
          : { named: `${plain} {name}`, plain },
      },
    ]
  }
  const begins = /(?:^|[.!?…\n])[^\S\n]*$/.test(said) && /^[,!]/.test(text.slice(end)) && !/^(?:love|miss)$/i.test(word)
  if (!begins && !lead && !(/,\s*$/.test(said) && AFTER_COMMA.test(word))) return []
  return [{ ...found, captures: { hole: found.range }, fills: { ...(begins ? {} : { named: '{name}' }), bare: '' } }]
}

export const docs = {
  sources: ['001#4', '004#3'],
  bad: [
    '**Dear Valued Customer**,\nyour meter will be read on Tuesday.',
    '**Hello to all our members**, the pool opens at six.',
    '**To whom it may concern**: the claim was received.',
    '**Dear Sir or Madam**,\n\nYour policy starts today.',
    '**Good evening sir**, the cab is outside.',
    '**Yes ma’am**, the room has a cot.',
    'All done, **mate**!',
    '**Dear Sirs**, the lorry leaves at six.',
    '**No problem hun**, see you Friday.',
    'The parts are in. **Thanks guys**!',
    'Would **you guys** like a later slot?',
    '**Madam**, the test results are in your inbox.',
    '@kofi_b **Hey bro**, which router is it?',
    {
      thread: [{ from: 'customer', text: 'Is the blue one back?\nThanks, Ines' }],
      reply: '**Dear Customer**, it is back on Monday.',
    },
    { customer: { name: 'Tomasz' }, reply: 'Certainly, **sir**, it is packed.' },
  ],
  good: [
    'Hi Alex, thanks for coming back to us.',
    'Dear Mrs Okafor,\nyour glasses are ready.',
    'Hello Customer Care team, this one is for you.',
    'Dear Client Meridian, the invoice is attached.',
    "Sir David's book ships on Monday.",
    "We'd hate for you to miss.",
    'The Mate 40, in black, is in stock.',
    'It comes with butter, honey, and jam.',
    'Shoes for ladies, gents, and kids are upstairs.',
    'You wrote “Dear Sir”, so I asked Mr Sir.',
    'I love the photos you sent.',
    'Oh dear, that does look broken.',
    'See you at the fair.\n\nLove,\nthe bakery',
    {
      thread: [{ from: 'customer', text: 'Thanks, the new chain is great!' }],
      reply: 'Nice one, mate! Enjoy the ride, you guys.',
    },
    { thread: [{ from: 'customer', text: 'sir please check my recharge' }], reply: 'Yes sir, it went through.' },
    {
      thread: [
        {
          from: 'customer',
          text: 'We stayed three nights. The room was clean and the breakfast was good, but the lift was slow and the corridor was noisy in the evening. We might come back in spring, if the prices stay as they are, because the sea is so near.',
        },
      ],
      reply: 'Dear Guest, thank you for your review. The lift will be faster by June.',
    },
  ],
} satisfies Docs
