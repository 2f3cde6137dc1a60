import { hasMarks, isFillable, readScript } from '../src/template.ts'
import type { Docs, Document, Found, Range, Rule } from '../src/types.ts'

export default {
  id: 'unclosed-placeholder',
  severity: 'error',
  preset: 'recommended',
  message: 'This looks like a placeholder or condition of which a part is missing.',
  explanation:
    'It will not be filled, so the customer would read the marks of a template instead of what is meant for them.',
  find(document) {
    const { text } = document.reply
    if (!hasMarks(text)) return []
    const { broken } = readScript(text, document.draft.template?.dialect)
    return broken.filter((range) => isFillable(document.reply, range)).map((range) => toFound(document, range))
  },
  rewrites: [
    { title: 'Close it', text: '$whole', when: 'whole' },
    { title: 'Say it in words', text: '{missing words}' },
  ],
} satisfies Rule

const CLOSES: Readonly<Record<string, string>> = { '{{': '}}', '{{{': '}}}', '{!': '}', '#{': '}', '%{': '}' }

function toFound({ draft, reply }: Document, range: Range): Found {
  // Where nobody fills it, it is no better when it is whole.
  const half = draft.template && /^(\{\{\{?|\{!|[#%]\{)([ \t]*[A-Za-z][^{}%]*)\}?$/.exec(reply.text.slice(...range))
  const sentence = Math.max(
    0,
    reply.sentences.findLastIndex(([start]) => start <= range[0]),
  )
  return {
    range,
    sentence,
    captures: {},
    ...(half ? { fills: { whole: `${half[1]}${half[2]}${CLOSES[half[1]!]}` } } : {}),
  }
}

export const docs = {
  sources: ['001#4', '003#2'],
  bad: [
    { template: {}, reply: 'Your order **{{order.number}** left us on Friday.' },
    { template: {}, reply: 'Your number is **{{order.id**, and the parcel leaves today.' },
    { template: { dialect: 'zammad' }, reply: 'It is about **#{ticket.number** and leaves on Monday.' },
    {
      template: { dialect: 'liquid' },
      reply: 'Hello,\n\n**{% if order.late %}**Your parcel is late and leaves today.',
    },
    { template: { dialect: 'handlebars' }, reply: 'Your parcel leaves on Friday.**{{/if}}** It comes on Monday.' },
    'The parcel comes to **{{street** on Friday.',
    { template: {}, reply: 'Your order order.id**}}** leaves on Friday.' },
  ],
  good: [
    { template: {}, reply: 'Your order {{order.id}} leaves on Friday.' },
    { template: { dialect: 'liquid' }, reply: 'It leaves {% if order.late %}today{% else %}on Friday{% endif %}.' },
    {
      template: { dialect: 'helpscout' },
      reply: 'It is for {%customer.firstName,fallback=you%}, and leaves on Friday.',
    },
    { template: { dialect: 'salesforce' }, reply: 'Your case {!Case.CaseNumber} is with me until Friday.' },
    'Write `{{name` in the box to try it.',
    'Set it to {"a": {"b": 1}} and save it.',
    'The set {2, 4} fits your lens.',
  ],
} satisfies Docs
