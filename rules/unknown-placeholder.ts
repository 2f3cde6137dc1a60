import { type Hole, hasMarks, nearestName, readScript } from '../src/template.ts'
import type { Docs, Rule } from '../src/types.ts'

export default {
  id: 'unknown-placeholder',
  severity: 'error',
  preset: 'recommended',
  message: '`{match}` is none of the placeholders that are filled here.',
  explanation: 'It will be sent as it stands or as a gap, and the customer would see that nobody looked.',
  find({ draft: { template }, reply }) {
    const { dialect, placeholders } = template ?? {}
    if ((!dialect && !placeholders) || !hasMarks(reply.text)) return []
    return readScript(reply.text, dialect).holes.flatMap((hole) => {
      const foreign = dialect !== undefined && hole.dialect !== dialect
      if (!foreign && (!placeholders || hole.local || isKnown(hole.name, placeholders))) return []
      const near = foreign ? undefined : nearestTo(hole, reply.text, placeholders ?? [])
      const sentence = Math.max(
        0,
        reply.sentences.findLastIndex(([start]) => start <= hole.range[0]),
      )
      return [{ range: hole.range, sentence, captures: { hole: hole.range }, ...(near ? { fills: { near } } : {}) }]
    })
  },
  rewrites: [
    { title: 'Use the one that is known', text: '$near', when: 'near' },
    { title: 'Say it in words', text: '{missing words}' },
  ],
} satisfies Rule

function isKnown(name: string, placeholders: readonly string[]): boolean {
  return placeholders.some((known) => (known.endsWith('*') ? name.startsWith(known.slice(0, -1)) : known === name))
}

/** The hole with the name that was probably meant. */
function nearestTo({ name, range }: Hole, text: string, placeholders: readonly string[]): string | undefined {
  const nearest = nearestName(
    name,
    placeholders.filter((known) => !known.endsWith('*')),
  )
  if (nearest === undefined) return undefined
  return text.slice(...range).replace(name, () => nearest)
}

export const docs = {
  sources: ['001#4', '003#2'],
  bad: [
    {
      template: { placeholders: ['customer.first_name'] },
      reply: 'Hi **{{customer.frist_name}}**, it leaves on Friday.',
    },
    { template: { placeholders: ['order.id'] }, reply: 'Your order **{{order.number}}** leaves on Friday.' },
    {
      template: { placeholders: ['ticket.*'] },
      reply: 'Your number is **{{tickets.id}}**, and it is with me until Friday.',
    },
    { template: { dialect: 'liquid' }, reply: 'Your number is **#{ticket.number}**, and it is with me until Friday.' },
    { template: { dialect: 'zammad' }, reply: 'Your number is **{{ticket.id}}**, and it is with me until Friday.' },
  ],
  good: [
    { template: { placeholders: ['order.id'] }, reply: 'Your order {{order.id}} leaves on Friday.' },
    {
      template: { placeholders: ['ticket.*'] },
      reply: 'Your number is {{ticket.ticket_field_7}}, and I have it until Friday.',
    },
    { template: {}, reply: 'Your order {{order.number}} leaves on Friday.' },
    {
      template: { placeholders: ['order.items'] },
      reply: 'It is {% for one in order.items %}{{one.name}} {% endfor %}for Friday.',
    },
    {
      template: { dialect: 'helpscout', placeholders: ['mailbox.name'] },
      reply: 'It is with {%mailbox.name,fallback=us%} until Friday.',
    },
  ],
} satisfies Docs
