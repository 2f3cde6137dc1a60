import { isHot } from '../src/owed.ts'
import type { Docs, Document, Found, Rule } from '../src/types.ts'

export default {
  id: 'no-agreement-check',
  severity: 'info',
  preset: 'strict',
  message: 'This decides for the customer without asking whether it suits.',
  explanation:
    'A solution handed down is one more thing that happens to somebody who is upset already. A question or a choice gives the say back.',
  patterns: { decided: ['#Decided'] },
  find(document, matches) {
    const { customer, reply } = document
    if (
      !customer.signals('problem') ||
      !(customer.signals('upset') || isHot(document)) ||
      customer.signals('resolved', 'automatic')
    )
      return []
    if (customer.setting === 'review' || reply.does('agreement-check', 'question') || CHOICE.test(reply.text)) return []
    return matches('decided')
      .filter((found) => !isWished(document, found))
      .slice(0, 1)
  },
  unless: ['(if|when|once|unless|until) .{0,6}', '({recall}|by law) .{0,6}'],
  rewrites: [
    { title: 'Ask whether it suits', text: 'Will that work for you?', at: 'after' },
    { title: 'Offer something else', text: "If you'd rather have {option}, just say so.", at: 'after' },
    { title: 'Sum up and ask', text: 'That is the plan so far. Have I missed anything?', at: 'end' },
  ],
} satisfies Rule

// What leaves the customer a choice.
const CHOICE =
  /\b(?:rather|prefer|either|alternatively|just say|let (?:me|us) know|up to you|your choice|choose|or (?:i|we|you) can|as you (?:asked|requested|wished))\b/i

const REMEDY =
  /voucher|credit|discount|coupon|points|replac|repair|rebook|reschedul|exchang|swap|mov(?=e|ing)|transfer|switch|technician|engineer|courier|plumber|fitter|collect|clean|fix|mend/g

/** Whether the customer asked for what is done: its word stands in their messages. */
function isWished({ customer, reply }: Document, { range }: Found): boolean {
  const asked = customer.messages.map(({ text }) => text.toLowerCase()).join(' ')
  const remedies =
    reply.text
      .slice(...range)
      .toLowerCase()
      .match(REMEDY) ?? []
  return remedies.some((remedy) => asked.includes(remedy))
}

export const docs = {
  sources: ['000#28', '000#29', '002#20', '003#20', '003#23'],
  bad: [
    {
      thread: [{ from: 'customer', text: 'Hi, the dress tore on the day of the party!! I am so upset.' }],
      reply: 'I am sorry that it tore. **We have added a £10 voucher** to your account.',
    },
    {
      thread: [{ from: 'customer', text: '@air second cancelled flight this week, this is unacceptable' }],
      reply: '@lee Sorry about this, Lee. **You have been rebooked** on the 06:00 tomorrow.',
    },
    {
      thread: [{ from: 'customer', text: 'Hello, my new sofa is the wrong colour and I am very annoyed.' }],
      reply: 'I am sorry about the colour. A **technician will come** on Friday between 8 and 6.',
    },
    {
      thread: [{ from: 'customer', text: 'Dear team, the laptop is broken again. I am furious.' }],
      reply: 'I am sorry that it failed again. **Your machine will be exchanged** on Monday.',
    },
    {
      thread: [{ from: 'customer', text: 'Hi, my room is filthy and next to the lift. Disgusting!' }],
      reply: 'I am sorry about the room. **We have moved you** to 214.',
    },
  ],
  good: [
    {
      thread: [
        { from: 'customer', text: 'Hi, the dress tore on the day of the party!! I am so upset, I want a voucher.' },
      ],
      reply: 'I am sorry that it tore. We have added a £50 voucher to your account.',
    },
    {
      thread: [{ from: 'customer', text: 'Hello, my new sofa is the wrong colour and I am very annoyed.' }],
      reply: 'I am sorry about the colour. A technician will come on Friday. Will that work for you?',
    },
    {
      thread: [{ from: 'customer', text: 'Dear team, the laptop is broken again. I am furious.' }],
      reply: 'I am sorry that it failed again. If it gets hot, a technician will come at once.',
    },
    {
      thread: [{ from: 'customer', text: 'Hi, your charger smokes. This is ridiculous.' }],
      reply: 'I am sorry about this. The law says that it is to be recalled, and your charger will be replaced.',
    },
    {
      thread: [{ from: 'customer', text: 'Hi, could you move my lesson to Monday?' }],
      reply: 'You have been moved to Monday at 9.',
    },
    {
      thread: [{ from: 'customer', text: '@air second cancelled flight this week, this is unacceptable' }],
      reply:
        "@lee Sorry about this, Lee. You have been rebooked on the 06:00, and if you'd rather leave later, just say so.",
    },
  ],
} satisfies Docs
