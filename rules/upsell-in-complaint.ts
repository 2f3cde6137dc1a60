import type { Docs, Document, Found, Rule } from '../src/types.ts'

export default {
  id: 'upsell-in-complaint',
  severity: 'warning',
  preset: 'recommended',
  message: 'This sells or asks for a good mark while a complaint is open.',
  explanation:
    'It puts what the company wants before what the customer lacks. Customers recommend a company once they are satisfied, not before.',
  patterns: { plugs: ['#Upsell', '#MarkUs'] },
  find: (document, matches) =>
    isOpen(document)
      ? matches('plugs')
          .filter((found) => !isRedress(document, found))
          .map((found) => withHole(document, found))
      : [],
  unless: [
    '(do|did|would|will|does|can) not .{0,4}',
    '(if|before|when|should) you .{0,5} (write|leave|post|share|submit|give)',
    '({thank}|thanks|appreciate|grateful|time|moment|effort|trouble|sorry|noticed|see) .{0,10} #MarkUs',
    '#Number off (your|the) next (bill|invoice|statement|payment|rent|instalment)',
    '(i|we) .{0,2} ({take}|{knock}|{put}|{apply}) .{0,5} off your next',
    '.{0,2} (version|android|ios|software|firmware|windows|browser)',
  ],
  rewrites: [
    { title: 'Leave it out for now', text: '', at: 'sentence' },
    { title: 'Put the problem first', text: 'First I want to get {problem} sorted out with you.', at: 'sentence' },
    { title: 'Ask whether it is solved', text: 'Is anything about {problem} still not right?', at: 'sentence' },
  ],
} satisfies Rule

/** Whether the customer complains, and it is not settled. */
function isOpen({ customer }: Document): boolean {
  return customer.signals('problem') && !customer.signals('resolved', 'automatic', 'offer')
}

// What is given to make good is no sale.
const REDRESS =
  /\b(?:sorry|apolog|gesture|goodwill|make (?:it|this|that) (?:up|right)|as a thank|on us|on the house|free|complimentary|without (?:extra )?charge|at no|credited|refund)/i

/** Whether the offer is made to make good. */
function isRedress({ reply }: Document, { sentence }: Found): boolean {
  return REDRESS.test(reply.text.slice(...(reply.sentences[sentence] ?? [0, 0])))
}

/** The finding with its sentence as what may be lost: a price in an advertisement is no fact that the customer needs. */
function withHole({ reply }: Document, found: Found): Found {
  return { ...found, captures: { ...found.captures, hole: reply.sentences[found.sentence] ?? found.range } }
}

export const docs = {
  sources: ['000#6', '004#34'],
  bad: [
    {
      thread: [{ from: 'customer', text: 'Hello, the boiler you fitted leaks and nobody answers the phone.' }],
      reply: 'A fitter will call you by noon. **Have you thought about our Boiler Care Plus plan**?',
    },
    {
      thread: [{ from: 'customer', text: '@rail third delayed train this week, this is a joke' }],
      reply: '@kit Sorry to hear that, Kit. I have asked the depot why. **Check out our new range** of season tickets!',
    },
    {
      thread: [{ from: 'customer', text: 'Hi, you charged me twice for July!' }],
      reply: 'I will look into the July bill today. Please **rate us** on the store, it means a lot.',
    },
    {
      thread: [{ from: 'customer', text: 'My dashboards keep crashing since the update. Please fix it.' }],
      reply: 'I have logged the crash as 7712 and will write on Friday. Why not **upgrade to Pro** while you wait?',
    },
    {
      thread: [{ from: 'customer', text: 'Terrible food, the dal was cold and the waiter rude.' }],
      reply: 'Dear Sir, the chef has been told about the dal. Kindly **reconsider your one star rating**.',
    },
    {
      thread: [{ from: 'customer', text: 'hi your courier lost my parcel' }],
      reply: 'I have asked the depot to search for it. pls **take our short survey** after this chat',
    },
  ],
  good: [
    {
      thread: [{ from: 'customer', text: 'Hello, the boiler you fitted leaks and nobody answers the phone.' }],
      reply: 'I am sorry about the leak. As an apology, here is 10% off your next service.',
    },
    {
      thread: [{ from: 'customer', text: 'Hi, what does the Pro plan include?' }],
      reply: 'If you upgrade to the Pro plan, you get shared folders.',
    },
    {
      thread: [{ from: 'customer', text: 'Hi, you charged me twice for July!' }],
      reply: 'You will see £12 off your next bill, and I have closed the second account.',
    },
    {
      thread: [{ from: 'customer', text: 'Terrible food, the dal was cold and the waiter rude.' }],
      reply: "I've taken 20% off your next dinner with us. The chef has been told about the dal.",
    },
    {
      thread: [{ from: 'customer', text: 'It works now, brilliant service, thank you!' }],
      reply: 'That is good to hear. You can leave us a review on our page.',
    },
    {
      thread: [{ from: 'customer', text: 'My dashboards keep crashing since the update. Please fix it.' }],
      reply: 'The fix is in version 5.1, so please do upgrade to Pro version 5.1 or later.',
    },
    {
      thread: [{ from: 'customer', text: 'Hi, you charged me twice for July!' }],
      reply: 'Thank you for taking the time to leave a review. The second payment went back today.',
    },
    {
      thread: [{ from: 'customer', text: 'Terrible food, the dal was cold and the waiter rude.' }],
      reply:
        'We did not tell your friends and neighbours, so I am not sure how they heard. The chef will ring you at noon.',
    },
    {
      thread: [{ from: 'customer', text: '@rail third delayed train this week, this is a joke' }],
      reply: '@kit When you write a review of it, name the 8.14, and I will show it to the depot.',
    },
  ],
} satisfies Docs
