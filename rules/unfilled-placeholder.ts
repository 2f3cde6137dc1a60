import { nameOf } from '../src/known.ts'
import { overlap } from '../src/overlap.ts'
import { sentenceAt } from '../src/sentences.ts'
import { isFillable } from '../src/template.ts'
import type { Docs, Document, Found, Range, Rule } from '../src/types.ts'

// What the brackets of a hole begin with: `[your name]`, `(insert date)`.
const WHAT =
  'insert|add|enter|your|customer|client|guest|patient|member|user|first|last|full|agent|company|order|ticket|case|tracking|product|item|name|date|time|timeframe|amount|number|link|reason|issue|team|department|tbc|tbd|todo|placeholder|location|day|phone|email|address|store|brand|event|url|policy|refund|price|city|hotel|x+'

const HOLES: readonly RegExp[] = [
  /\{\{\{?[^{}\n]{1,80}\}?\}\}/g,
  /\{%[^%\n]{1,80}%\}/g,
  // In `import {x}` and `={x}` braces are meant.
  /(?<![$#%{\w=(<]|=>\s?|\b(?:import|export|const|let|var|type|function|return|class)\s)\{!?[A-Za-z][\w. ,'/-]{0,60}\}\}?(?!\})/g,
  /[$#%]\{[^{}\n]{1,60}\}/g,
  /%[A-Za-z][A-Za-z0-9_.]{2,40}%/g,
  /\[\[[^[\]\n]{1,40}\]\]|<<[^<>\n]{1,40}>>/g,
  new RegExp(`\\[(?:${WHAT})\\b[^[\\]\\n]{0,40}\\](?!\\()`, 'gi'),
  /<(?:insert|customer|first ?name|last ?name|name|order(?: number)?|date|amount|agent|your)\b[^<>\n]{0,30}>/gi,
  /\((?:insert|add) (?:your|the|a|customer|date|name|link|reason|amount|order)\b[^()\n]{0,40}\)/gi,
  /(?<=\S )_{3,}(?=[ .,!?]|$)/gm,
  /\b(?:TODO|FIXME|TBC|TBD)\b(?=:|[^\S\n]*(?:[.!)][^\S\n]*)?$)|\blorem ipsum\b/gm,
  /(?<=^\W{0,3}(?:hi|hello|dear|hey) )(?:null|undefined|none|nan|\[object object\])(?=[\s,!.]|$)/gim,
  /^(?:Hi|Hello|Dear|Hey)[ \t]+,/gm,
  /(?<![\w*•-])(?:x{4,}(?=[ ,.:!]*\S)|X{3,})(?![\w*]|[ -]?(?:\d|large|long|small|l\b|s\b))/g,
]

// What every hole has. Most replies have none of it.
const SIGN_OF_HOLE = /[{[<%]|_{3}|TODO|FIXME|TB[CD]|lorem|xxx|XXX/
const HOLE_IN_GREETING = /^\W{0,3}(?:hi|hello|dear|hey)[ \t]+(?:null|undefined|none|nan|,)/im
const HOLE_IN_PARENTHESES = /\((?:insert|add) /i

// What may stand before the hole for a name.
const GREETING =
  /(?<![\w'’])(?<word>good (?:morning|afternoon|evening|day)|hi|hello|hey|dear)[ \t]+(?<title>(?:mr|mrs|ms|miss|mx|dr)\b\.?[ \t]+)?$/i
const PARTING =
  /(?:^|\n)[ \t]*(?:(?:kind|best|warm|many|yours)[ \t]+)?(?:regards|wishes|thanks|thank you|sincerely|truly|cheers|yours|best|[–—-])[ \t]*(?:[,.!]\s*|[^\S \t]\s*)?$/i

export default {
  id: 'unfilled-placeholder',
  severity: 'error',
  preset: 'recommended',
  message: 'This looks like a hole in a template that was not filled.',
  explanation: 'It proves that nobody wrote this for the customer, and can leave out what they need.',
  find(document) {
    const { text } = document.reply
    // In a template that is what they are there for.
    if (document.draft.template) return []
    if (!SIGN_OF_HOLE.test(text) && !HOLE_IN_GREETING.test(text) && !HOLE_IN_PARENTHESES.test(text)) return []
    const holes = HOLES.flatMap((hole) =>
      document.reply.search(hole).map(({ 0: match, index }): Range => [index, index + match.length]),
    )
    return holes
      .filter(
        (hole, index) =>
          isFillable(document.reply, hole) && !holes.slice(0, index).some((other) => overlap(other, hole)),
      )
      .map((hole) => toFound(document, hole))
  },
  rewrites: [
    { title: 'Use their name', text: '$customer', when: 'customer' },
    { title: 'Leave the name out', text: '$anyone', when: 'anyone' },
    { title: 'Sign with your name', text: '$agent', when: 'agent' },
    { title: 'Fill it in', text: '$slot', when: 'slot' },
  ],
} satisfies Rule

/** The hole with what could fill it. */
function toFound({ draft, reply, customer }: Document, [start, end]: Range): Found {
  const { text } = reply
  const sentence = sentenceAt(reply.sentences, start)
  const before = text.slice(Math.max(0, start - 60), start)
  const hole = text.slice(start, end)
  const found = { range: [start, end] as const, sentence, captures: { hole: [start, end] as const } }

  const empty = /^(\w+)\s+,$/.exec(hole)
  const greeting = GREETING.exec(before)
  if (greeting || empty) {
    const name = draft.customer?.name ?? nameOf(customer)
    const { word = empty?.[1], title = '' } = greeting?.groups ?? {}
    const close = empty ? ',' : ''
    // *Dear there* is no greeting, nor is *Mr there* or *good morning there*.
    const formal = /^dear$/i.test(word!)
    const timed = /^good/i.test(word!)
    const whole = formal || timed || title !== '' || empty !== null
    const anyone = formal ? 'Hello' : title || timed ? word! : `${word} there`
    return {
      ...found,
      range: [greeting && whole ? start - greeting[0].length : start, end],
      captures: { hole: [start - title.length, end] },
      fills: {
        ...(name && !title ? { customer: whole ? `${word} ${name}${close}` : name } : {}),
        anyone: whole ? anyone + close : 'there',
      },
    }
  }
  const what = meaningOf(hole)
  if (PARTING.test(before) || isOwnName(what)) {
    return { ...found, fills: draft.agent?.name ? { agent: draft.agent.name } : { slot: '{your name}' } }
  }
  return { ...found, fills: { slot: `{${what === 'name' ? 'person' : what || 'missing words'}}` } }
}

function isOwnName(what: string): boolean {
  const [, ...rest] = what.split(/\b(?:agent|your|my|rep|advis[eo]r)\b/)
  return rest.some((words) => /\bname\b/.test(words))
}

/** What a hole is for, in small words: `%DISPATCH_DATE%` is the dispatch date. */
function meaningOf(hole: string): string {
  return hole
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z]+/g, ' ')
    .toLowerCase()
    .replace(/\b(?:insert|add|enter|the|a|an|x+|todo|fixme|tbc|tbd|lorem ipsum)\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
}

export const docs = {
  sources: ['001#4', '003#2'],
  bad: [
    'Hi **{{customer_name}}**, your parcel is here.',
    { customer: { name: 'Noor' }, reply: 'Hello **{first_name}**, your filter has left us.' },
    {
      thread: [{ from: 'customer', text: 'Where is my lamp?\nThanks,\nOlu' }],
      reply: '**Dear [Customer Name]**, it ships on Friday.',
    },
    '**Good morning Mrs <<surname>>**, we called twice.',
    'Your refund of **[amount]** will be with you by **[date]**.',
    '**Dear XXXX**, your parcel is on its way.',
    'Hello **null**, it is on its way.',
    '**Hi ,** it is on its way.',
    'It leaves on **%DISPATCH_DATE%**.',
    'Your number is **${orderId}**.',
    { agent: { name: 'Tomos' }, reply: 'It is booked for Monday.\n\nKind regards,\n**[agent name]**' },
    'It is booked for Tuesday.\n\nBest wishes,\n**[Your Name]**',
    'We can be there on **____** at noon.',
    'It left us on **{date}}**, by train.',
  ],
  good: [
    'Your card ending XXXX 4242 was charged.',
    'The dress comes in XXXL.',
    'Type `{backup}` in the box to restore it.',
    'Write import {useState} at the top of that file.',
    'See footnote [1] below.',
    'The guide is [link](https://example.com/guide).',
    'Press <Enter> to continue.',
    'Love, Gran xxxx',
    'The range is [0, 10].',
    'The set {2, 4, 8} fits your lens.',
    'You wrote “Hi {first_name}”, so I checked our mailings.',
    'hi , which size was it?',
    'The TODO list in the app syncs every hour.',
    { template: {}, reply: 'Your order {{order.id}} left us on {{order.date}}.' },
  ],
} satisfies Docs
