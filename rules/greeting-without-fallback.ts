import { type Hole, hasMarks, readScript } from '../src/template.ts'
import type { Docs, Found, Range, Reply, Rule } from '../src/types.ts'

// What may stand before the placeholder for a name.
const GREETING = /(?:^|\n|[.!?] )[ \t]*(?<word>good (?:morning|afternoon|evening|day)|hi|hello|hey|dear)[ \t]+$/i

export default {
  id: 'greeting-without-fallback',
  severity: 'info',
  preset: 'strict',
  message: 'This greets a customer whose name is not known with a gap.',
  explanation: 'A greeting to nobody tells the customer that the reply was made for everybody.',
  find({ draft: { template }, reply }) {
    if (!template || !hasMarks(reply.text)) return []
    const { holes, asked } = readScript(reply.text, template.dialect)
    return holes.flatMap((hole) => {
      const certain = hole.local || [...asked, ...(template.given ?? [])].includes(hole.name)
      if (hole.fallback || certain || !/name/i.test(hole.name)) return []
      const greeting = GREETING.exec(reply.text.slice(Math.max(0, hole.range[0] - 40), hole.range[0]))
      return greeting ? [toFound(reply, hole, greeting.groups!.word!)] : []
    })
  },
  rewrites: [
    { title: 'Say what stands there without a name', text: '$fallback', when: 'fallback' },
    { title: 'Leave the name out', text: '$anyone', when: 'anyone' },
  ],
} satisfies Rule

function toFound({ text, sentences }: Reply, hole: Hole, word: string): Found {
  const [start, end] = hole.range
  const casual = /^(?:hi|hello|hey)$/i.test(word)
  const sentence = Math.max(
    0,
    sentences.findLastIndex((range) => range[0] <= start),
  )
  const fallback = casual ? withFallback(text.slice(start, end), hole) : undefined
  // *Dear there* is no greeting, nor is *Good morning there*.
  const range: Range = casual ? hole.range : [start - word.length - 1, end]
  const anyone = casual ? 'there' : /^dear$/i.test(word) ? 'Hello' : word
  return { range, sentence, captures: { hole: range }, fills: { anyone, ...(fallback ? { fallback } : {}) } }
}

/** The placeholder as its dialect writes it with words for who has no name; undefined where it has no way to. */
function withFallback(written: string, { dialect }: Hole): string | undefined {
  switch (dialect) {
    case 'liquid':
      return written.replace(/(?<!\s)\s*\}\}$/, ' | default: "there"}}')
    case 'intercom':
      return written.replace(/(?<!\s)\s*\}\}$/, ' | fallback: "there"}}')
    case 'helpscout':
      return written.replace(/%\}$/, ',fallback=there%}')
    case 'salesforce':
      return /^\{![\w.]+\}$/.test(written) ? `{!BLANKVALUE(${written.slice(2, -1)}, "there")}` : undefined
    default:
      return undefined
  }
}

export const docs = {
  sources: ['001#4', '003#2'],
  bad: [
    { template: { dialect: 'liquid' }, reply: 'Hi **{{ticket.requester.first_name}}**, your parcel left us today.' },
    { template: { dialect: 'intercom' }, reply: 'Hello **{{user.name}}**, your parcel left us today.' },
    { template: { dialect: 'helpscout' }, reply: 'Hi **{%customer.firstName%}**, your parcel left us today.' },
    { template: { dialect: 'salesforce' }, reply: 'Hello **{!Contact.FirstName}**, your parcel left us today.' },
    {
      template: { dialect: 'zammad' },
      reply: '**Good morning #{ticket.customer.firstname}**, your parcel left us today.',
    },
    { template: { dialect: 'liquid' }, reply: '**Dear {{customer.name}}**, your parcel left us today.' },
    { template: {}, reply: 'Hi **{{name}}**, your parcel left us today.' },
  ],
  good: [
    'Hello there, your parcel left us today.',
    { template: { dialect: 'liquid' }, reply: 'Hi {{customer.name | default: "there"}}, your parcel left us today.' },
    {
      template: { dialect: 'helpscout' },
      reply: 'Hi {%customer.firstName,fallback=there%}, your parcel left us today.',
    },
    {
      template: { dialect: 'liquid' },
      reply: 'Hi{% if customer.name %} {{customer.name}}{% endif %}, your parcel left us today.',
    },
    {
      template: { dialect: 'liquid', given: ['customer.name'] },
      reply: 'Hi {{customer.name}}, your parcel left us today.',
    },
    { template: { dialect: 'liquid' }, reply: 'Hello, your parcel {{order.id}} left us today.' },
    { template: { dialect: 'salesforce' }, reply: 'Hi {!BLANKVALUE(Contact.FirstName, "there")}, it left us today.' },
  ],
} satisfies Docs
