import { firstMatches } from '../src/bounds.ts'
import { GIVEN_NUMBER, NUMBERED } from '../src/known.ts'
import { termsOf } from '../src/naming.ts'
import type { Docs, Document, Found, Matches, Rule } from '../src/types.ts'

/** Something a reply may ask for though the customer gave it. */
interface Item {
  readonly name: string
  /** What it is called in the rewrites. */
  readonly called: string
  /** What customers wrote of it, in all their messages; its groups are the value and a word that the request has, too. */
  readonly given: RegExp
  /** Whether what was found in the request is that. */
  readonly fits?: (asked: string, given: RegExpMatchArray, after: string, said: string) => boolean
}

// What turns words into what was not done or not given.
const NOT_SO =
  /(?:n['’]?t|\bnot|\bno|\bnever|\bbefore|\bshould|\bcan|\bcould|\bif|\bhow (?:do|to)|\bunable|\bwithout)\b/i

const sameWord: Item['fits'] = (asked, { groups }) => new RegExp(`\\b${groups!.word}`, 'i').test(asked)

const ITEMS: readonly Item[] = [
  {
    name: 'number',
    called: 'your number',
    given: GIVEN_NUMBER,
    fits: sameWord,
  },
  { name: 'email', called: 'your email address', given: /(?<![\w.+-])(?<value>[\w.+-]{1,64}@[\w-]{1,63}\.[\w.]*\w)/g },
  {
    name: 'phone',
    called: 'your phone number',
    given:
      /\b(?:phone|mobile|cell|call(?: me)?|ring(?: me)?|text(?: me)?|reach me|tel|number)\b[^.?!\n]{0,24}?(?<value>\+?\d[\d ()-]{7,}\d)\b/gi,
  },
  {
    name: 'postcode',
    called: 'your postcode',
    given: /\b(?<value>[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|(?<=(?:zip|postcode|post code|pin)[^.?!\n]{0,12})\d{5,6})\b/g,
  },
  {
    name: 'photo',
    called: 'your photo',
    given:
      /\b(?:attach\w*|enclos\w*|here (?:is|are)|see|sending|sharing|added|uploaded|find)\b[^.?!\n]{0,20}\b(?:photo|picture|pic|screenshot|image|video)s?\b|\b(?:photo|picture|pic|screenshot|image|video)s?\b (?:is |are )?(?:attached|enclosed|below|above|included)/gi,
    fits: (_, __, after, said) => showsTheSame(after, said),
  },
  {
    name: 'version',
    called: 'the version',
    given: /\b(?<word>ios|android|macos|windows|app|firmware)(?: version)?(?: is)? v?(?<value>\d+(?:\.\d+)+)\b/gi,
    fits: sameWord,
  },
  {
    name: 'device',
    called: 'your model',
    given:
      /\b(?:my|on an?|using an?|have an?|got an?|with an?|on my|using my|it'?s an?|is an?) (?:new |old )?(?<value>iphone ?(?:\d+s?|x[rs]?|se)(?: plus| pro| max| mini)*|ipad (?:pro|air|mini)|(?:samsung )?galaxy \w*\d+\w*|(?:google )?pixel \d\w*|macbook (?:pro|air)|oneplus \w+|redmi \w+)/gi,
  },
  {
    name: 'browser',
    called: 'your browser',
    given:
      /\b(?:in|on|with|using|use|via) (?:my |google |mozilla |microsoft )?(?<value>chrome|firefox|safari|edge|opera|brave)\b/gi,
  },
  {
    name: 'system',
    called: 'your operating system',
    given: /\b(?:on|with|using|use|running|run|have) (?<value>windows (?:7|8|10|11|xp)|macos|mac os|linux|ubuntu)\b/gi,
  },
  {
    name: 'name',
    called: 'your name',
    given: /\bmy name(?:'s| is) (?<value>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)/gu,
  },
  {
    name: 'tried',
    called: 'that',
    given:
      /\b(?:i|we)(?:['’]?ve| have| had)? (?:already |just |also |even |tried |did |have )*(?<value>(?:restart|reboot|(?:un|re)-?install|unplug|power cycl)(?:ed|ing|e)?|(?:turn|switch)(?:ed|ing) (?:it|(?:my|the) \w+) off|(?:log|sign)(?:ged|ged|ging|ed|ing)? out|clear(?:ed|ing) (?:my |the )?(?:cache|cookies))\b/gi,
    fits: (asked, { groups }) => deed(asked) === deed(groups!.value!),
  },
]

export default {
  id: 'ask-known-info',
  severity: 'warning',
  preset: 'recommended',
  message: '“{match}” asks for what the customer has already given.',
  explanation:
    'To be asked again says that the message was not read. Use what they gave, or show it and ask only whether it is right.',
  patterns: {
    number: [`#Ask .{0,4} (${NUMBERED}) .{0,1} (number|no|id|code|ref|reference)`],
    email: ['#Ask .{0,3} (your (email|mail) (address|id)?|(email|mail) (address|id))'],
    phone: ['#Ask .{0,4} (phone|mobile|contact|telephone|cell|callback) (number|no)'],
    postcode: ['#Ask .{0,4} (postcode|post code|zip|zip code)'],
    photo: ['#Ask .{0,4} (photo|photos|picture|pictures|pic|pics|screenshot|screenshots|image|images|video)'],
    version: [
      '#Ask .{0,4} (ios|android|macos|windows|app|firmware) .{0,2} version',
      '#Ask .{0,2} version of (the|your)? (ios|android|macos|windows|app|firmware)',
    ],
    device: [
      '(what|which) (device|phone|handset|mobile|model|tablet|laptop)',
      '#Ask .{0,4} (device|phone|make and|handset) model',
    ],
    browser: ['#Ask .{0,2} browser'],
    system: ['#Ask .{0,2} (operating system|os)'],
    name: ['#Ask .{0,2} your name'],
    tried: [
      '(have you|did you|has it been|can you|could you|please|kindly|you can|you could) #Adverb? (try|tried|attempted|attempt)? #Adverb? (to|a)? (restart|restarted|restarting|reboot|rebooted|rebooting|reinstall|reinstalled|reinstalling|unplug|unplugged|unplugging|uninstall|power cycle|(turn|turned|turning|switch|switching|switched) (it|(the|your) .{1,2}) off|(log|logged|logging|sign|signed|signing) out|(clear|cleared|clearing) .{0,2} (cache|cookies))',
    ],
  },
  find(document, matches) {
    const { reply, customer } = document
    const asked = ITEMS.filter(({ name }) => matches(name).length > 0)
    if (asked.length === 0) return []
    const said = customer.messages.map(({ text }) => text).join('\n')
    if (said === '' || /\balready\b|\bno need to\b/i.test(reply.text)) return []
    return asked.flatMap((item) => askedAgain(item, said, document, matches))
  },
  unless: [
    '(just to|only to|to) (confirm|double check|verify|be sure|make sure) .{0,12}',
    '(security|verification|verify|data protection) .{0,14}',
    '(another|different|clearer|better|more|additional|second|closer|alternative|other|full|new|next|again|exact|correct|hard|force|factory|advanced|last|do not) .{0,4}',
    '(operating system|os) version',
    '(number|address|email|id|mail|code|name|phone|postcode) .{0,3} (used|use|associated|registered|linked|on file|connected|attached|on (the|your)|under which|for the account|again|is correct|is right)',
    '^ (i|we) (have|got) .{0,4}',
    '#Conditional',
  ],
  rewrites: [
    {
      title: 'Use what they gave',
      text: 'I have $called from your message, $value, and I will {task}.',
      at: 'sentence',
      when: 'alone',
    },
    {
      title: 'Ask only whether it is right',
      text: 'Just to confirm, is $called $value?',
      at: 'sentence',
      when: 'alone',
    },
    {
      title: 'Show that you have it',
      text: 'I have $called from your message already, $value, so I only need the rest.',
      at: 'after',
      when: 'among',
    },
    {
      title: 'Thank them for it',
      text: 'Thank you for $called, which came with your message. I will {task}.',
      at: 'sentence',
      when: 'thing',
    },
    {
      title: 'Go on from there',
      text: 'As you have already done that, the next step is to {task}.',
      at: 'sentence',
      when: 'deed',
    },
    {
      title: 'Go on from there',
      text: 'If that is what you have already done, the next step is to {task}.',
      at: 'after',
      when: 'done',
    },
  ],
} satisfies Rule

/** The requests of one kind whose answer, and only one answer, the customer gave. */
function askedAgain(item: Item, said: string, document: Document, matches: Matches): Found[] {
  const asked = matches(item.name)
  const { text, sentences } = document.reply
  const given = firstMatches(said, item.given).filter(
    ({ index, groups }) =>
      (item.name !== 'tried' && groups?.value) ||
      !NOT_SO.test(
        said
          .slice(Math.max(0, index - 30), index)
          .split(/[.?!\n]/)
          .at(-1)!,
      ),
  )
  return asked.flatMap((found) => {
    const request = text.slice(...found.range)
    const fitting = given.filter((one) => item.fits?.(request, one, text.slice(found.range[1]), said) ?? true)
    const values = new Set(fitting.map(({ groups }) => groups?.value?.toLowerCase() ?? ''))
    const one = fitting[0]?.groups
    if (!fitting[0] || values.size > 1) return []
    // What is nobody else's business is not written out once more.
    const isPrivate = item.name === 'phone' || /^account$/i.test(one?.word ?? '')
    const value = isPrivate ? `the one ending ${one!.value!.slice(-3)}` : one?.value
    if (value && text.toLowerCase().includes(one!.value!.toLowerCase())) return []
    const sentence = sentences[found.sentence] ?? found.range
    const alone = !/[,&@]|\b(?:and|or|also)\b/.test(text.slice(...sentence))
    const called = item.name === 'number' ? `your ${one!.word!.toLowerCase()} number` : item.called
    return [{ ...found, fills: fillsOf(item, called, value, alone) }]
  })
}

function fillsOf({ name }: Item, called: string, value: string | undefined, alone: boolean): Record<string, string> {
  if (name === 'tried') return alone ? { deed: '' } : { done: '' }
  if (value === undefined) return alone ? { called, thing: '' } : { called }
  return { called, value, [alone ? 'alone' : 'among']: '' }
}

/** Whether a photo of something is of what the customer speaks of. */
function showsTheSame(after: string, said: string): boolean {
  const what = /^\s*(?:of|showing|that shows?)((?: [\w'’-]+){1,3})/i.exec(after)?.[1]
  if (!what || /\b(?:it|this|that|them|damage|issue|problem|error|fault|defect|item|product)\b/i.test(what)) return true
  const known = termsOf(said)
  return [...termsOf(what)].some((term) => known.has(term))
}

/** What somebody did with a machine, whatever they call it. */
function deed(words: string): string {
  if (/install/i.test(words)) return 'install'
  if (/clear/i.test(words)) return 'clear'
  return /\b(?:log|sign)/i.test(words) ? 'leave' : 'restart'
}

export const docs = {
  sources: ['001#23', '002#4', '000#7'],
  bad: [
    {
      thread: [{ from: 'customer', text: 'Order 5521 arrived cracked.' }],
      reply: 'Sorry to hear that. Could you please **provide your order number**?',
    },
    {
      thread: [{ from: 'customer', text: 'My booking ref: KX7731 has the wrong date.' }],
      reply: 'Hi Femi, **what is your booking reference** and the right date?',
    },
    {
      thread: [{ from: 'customer', text: 'I am locked out, my address is jo@example.com' }],
      reply: 'Please **send us your email address**.',
    },
    {
      thread: [{ from: 'customer', text: 'Ring me on 01632 960 345 about the boiler.' }],
      reply: 'Kindly **share your contact number** with us.',
    },
    { thread: [{ from: 'customer', text: 'No post in SW1A 1AA all week' }], reply: '**Which postcode** is it?' },
    {
      thread: [{ from: 'customer', text: 'The jug has a crack, photo attached.' }],
      reply: 'Please **send a picture** of the jug.',
    },
    {
      thread: [{ from: 'customer', text: 'Since iOS 17.4.1 it drains in two hours.' }],
      reply: '@ida **Which iOS version** are you on?',
    },
    {
      thread: [{ from: 'customer', text: 'Updated to app version 3.9.2 and the map is blank' }],
      reply: 'Let us **know the version of the app**, please.',
    },
    { thread: [{ from: 'customer', text: 'No ringtone on my iPhone 13.' }], reply: '**What phone** do you have?' },
    {
      thread: [{ from: 'customer', text: 'My Galaxy S21 does not pair' }],
      reply: 'Please **tell us your phone model**.',
    },
    {
      thread: [{ from: 'customer', text: 'The form will not load in Firefox.' }],
      reply: 'And **which browser** is that in?',
    },
    {
      thread: [{ from: 'customer', text: 'It prints blank pages on Windows 11.' }],
      reply: '**What operating system** do you run?',
    },
    {
      thread: [{ from: 'customer', text: 'Hello, my name is Ada Obi, I want to join the gym.' }],
      reply: 'Welcome! May I **have your name**?',
    },
    {
      thread: [{ from: 'customer', text: 'ive restarted the router twice and its still dead' }],
      reply: 'Hi, **have you tried restarting** it?',
    },
  ],
  good: [
    {
      thread: [{ from: 'customer', text: 'Order 5521 arrived cracked.' }],
      reply: 'Just to confirm, could you tell me the order number?',
    },
    {
      thread: [{ from: 'customer', text: 'I am locked out, my address is jo@example.com' }],
      reply: 'For security reasons, could you tell me your email?',
    },
    {
      thread: [{ from: 'customer', text: 'The jug has a crack, photo attached.' }],
      reply: 'Could you send a clearer photo?',
    },
    {
      thread: [{ from: 'customer', text: 'The jug has a crack, photo attached.' }],
      reply: 'Could you send a photo of the label?',
    },
    {
      thread: [{ from: 'customer', text: 'I am locked out, my address is jo@example.com' }],
      reply: 'Which email address did you use to sign up? Please send the email you used.',
    },
    {
      thread: [{ from: 'customer', text: 'Order 5521 and order 5522 are late.' }],
      reply: 'Which order number is urgent?',
    },
    {
      thread: [{ from: 'customer', text: 'Order 5521 arrived cracked.' }],
      reply: 'Ring us if you need the order number for customs.',
    },
    {
      thread: [{ from: 'customer', text: 'Order 5521 arrived cracked.' }],
      reply: 'Could you send the tracking number?',
    },
    { thread: [{ from: 'customer', text: 'My jug arrived cracked.' }], reply: 'Could you send the order number?' },
    {
      thread: [{ from: 'customer', text: 'It prints blank pages on Windows 11.' }],
      reply: 'Which operating system version is it, 23H2?',
    },
    {
      thread: [{ from: 'customer', text: 'Order 5521 arrived cracked.' }],
      reply: 'We have your order number, thank you.',
    },
    { thread: [{ from: 'customer', text: "I haven't restarted it yet." }], reply: 'Could you restart it, please?' },
    {
      thread: [{ from: 'customer', text: "I've restarted the router twice and it's still dead." }],
      reply: 'Thank you for trying that already; could you restart the box on the wall, too?',
    },
    {
      thread: [{ from: 'customer', text: 'Order 5521 arrived cracked.' }],
      reply: 'Is 5521 the order number that you need?',
    },
    'Could you send your order number?',
  ],
} satisfies Docs
