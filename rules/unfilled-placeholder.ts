import type { Docs, Document, Range, Rule } from '../src/types.ts'

// What the brackets of a hole begin with: `[your name]`, `(insert date)`.
const WHAT =
  'insert|add|enter|your|customer|client|first|last|full|agent|company|order|ticket|case|tracking|product|item|name|date|time|timeframe|amount|number|link|reason|issue|team|department|tbc|tbd|todo|placeholder|location|day|phone|email|address|store|brand|event'

const HOLES: readonly RegExp[] = [
  /\{\{\{?[^{}\n]{1,80}\}?\}\}/g,
  /\{%[^%\n]{1,80}%\}/g,
  /(?<![$#%{\w])\{!?[A-Za-z][\w. ,-]{1,60}\}(?!\})/g,
  /[$#%]\{[^}\n]{1,60}\}/g,
  /%[A-Za-z][A-Za-z0-9_.]{2,40}%/g,
  /\[\[[^\]\n]{1,40}\]\]|<<[^>\n]{1,40}>>/g,
  new RegExp(`\\[(?:${WHAT})\\b[^\\]\\n]{0,40}\\](?!\\()`, 'gi'),
  /<(?:insert|customer|first ?name|last ?name|name|order(?: number)?|date|amount|agent)[^>\n]{0,30}>/gi,
  /\((?:insert|add) (?:your|the|a|customer|date|name|link|reason|amount)[^)\n]{0,40}\)/gi,
  /(?<=\S )_{3,}(?=[ .,!?]|$)/gm,
  /\b(?:TODO|FIXME)\b|\blorem ipsum\b/g,
  /(?<=\b(?:hi|hello|dear|hey) )(?:null|undefined|none|nan|\[object object\])(?=[\s,!.]|$)/gi,
  /\b(?:hi|hello|dear|hey)\s+,/gi,
  /(?<![\w*•-])(?:x{4,}|X{3,})(?![\w*]|[ -]?(?:\d|large|long|small|l\b|s\b))/g,
]

export default {
  id: 'unfilled-placeholder',
  severity: 'error',
  preset: 'recommended',
  message: '“{match}” looks like a hole in a template that was not filled.',
  explanation: 'It proves that nobody wrote this for the customer, and can leave out what they need.',
  find: ({ reply }: Document) =>
    HOLES.flatMap((hole) => [...reply.text.matchAll(hole)].map(({ 0: match, index }): Range => [index, index + match.length])).filter(
      (range) => !isCode(reply.text, range),
    ),
  rewrites: [
    { title: 'Leave the name out', text: 'there', when: 'name' },
    { title: 'Use their name', text: '{name}', when: 'name' },
  ],
} satisfies Rule

/** Whether a range lies in a code span, where braces are meant. */
function isCode(text: string, [start, end]: Range): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const ticks = line.split('`').length - 1
  return ticks % 2 === 1 && text.slice(end).split('\n')[0]!.includes('`')
}

export const docs = {
  sources: ['001#4', '003#2'],
  bad: [
    'Hi **{{customer_name}}**, your parcel is here.',
    'Your refund of **[amount]** will be with you by **[date]**.',
    'Dear **XXXX**, your parcel is on its way.',
    'Hello **null**, it is on its way.',
    '**Hi ,** it is on its way.',
    'It leaves on **%DISPATCH_DATE%**.',
    'Your number is **${orderId}**.',
  ],
  good: [
    'Your card ending XXXX 4242 was charged.',
    'The dress comes in XXXL.',
    'Type `{backup}` in the box to restore it.',
    'See footnote [1] below.',
    'The guide is [link](https://example.com/guide).',
    'Press <Enter> to continue.',
    'Love, Gran xxx',
    'The range is [0, 10].',
    'The set {2, 4, 8} fits your lens.',
  ],
} satisfies Docs
