import { sum, weigh, weighMarks } from '../evidence.ts'
import { overlap } from '../overlap.ts'
import { isAmused, isPrivate } from '../owed.ts'
import type { Customer, SignalDefinition, SignalExamples } from '../types.ts'

/**
 * The customer has been let down: something failed, or they say what they think of it. A complaint is a
 * breach of expectation, not a mood: "it still hasn't come" is one without any. In a review praise and
 * grumble are weighed; in a message to the agent words such as *small* are facts.
 */
export default {
  id: 'problem',
  patterns: {
    verdict: ['#Verdict', '#Affect', '#Exit'],
    failure: [
      '#Failure',
      '#Grievance',
      'why (can|will|is|are|does|do|have|has|did|was|am) .{0,5} not',
      'why (was|am) i',
    ],
    told: ['#Telling'],
    defect: ['#Defect'],
    puzzle: ['#Puzzle'],
    persistence: ['#Persistence'],
    correction: ['#Correction'],
    // What a customer has from the company: with a failure beside it, even a short turn complains.
    ours: [
      'still (no !(idea|clue|plans|sign)|waiting (for|on)|have not (had|received|got|heard)|nothing (from|back))',
      '(my|our|your|the) .{0,2} (order|orders|parcel|package|delivery|account|card|bill|payment|refund|phone|app|site|website|service|booking|flight|train|bus|driver|engineer|staff|kettle|laptop|money|internet|wifi|broadband|signal|code|item|items|subscription|invoice|meter|policy|insurance|room|table|food|meal|bag|bags|luggage|box|portal|dashboard|dashboards|ticket|tickets|transfer|router|tv|line|number|sim|store|shop|support|chat|agent|rep|clerk|desk|kitchen|restaurant|hotel|clinic|doctor|school|bank|car|bike|machine|screen|camera|printer|software|update|tracking|address|password|login)',
    ],
  },
  find(customer, matches) {
    const { setting } = customer
    const direct = setting === 'direct'
    const angry = weighMarks(customer, /[😡🤬😤😠🤦🙄🙃👎😒]|^\s*(?:[★⭐]\uFE0F?){1,2}(?!\uFE0F|[★⭐])/gu, 2)
    const verdict = [...weigh(customer, matches('verdict'), 2), ...angry]
    const puzzles = matches('puzzle')
    // Not finding something is a question more than a failure.
    const failed = matches('failure').filter(
      ({ message, range: [start] }) =>
        !puzzles.some((found) => found.message === message && found.range[0] <= start && start < found.range[1]),
    )
    // What is told in words that fail is one failure.
    const told = (tells(customer) ? matches('told') : []).filter(
      (one) => !failed.some(({ message, range }) => message === one.message && overlap(range, one.range)),
    )
    const failure = [...weigh(customer, failed), ...weigh(customer, told)]
    const defect = setting === 'review' ? weigh(customer, matches('defect')) : []
    const puzzle = weigh(customer, puzzles, 0.5)
    const correction = setting === 'review' ? [] : weigh(customer, matches('correction'))
    const fault = (customer.signal('our-fault')?.evidence ?? []).filter(({ weight }) => weight > 0).slice(0, 1)
    const hard = [...verdict, ...failure, ...defect, ...fault]
    const persistence = hard.length > 0 ? weigh(customer, matches('persistence')).slice(0, 2) : []
    const evidence = [...hard, ...puzzle, ...persistence, ...correction]
    const score = sum(evidence)
    const praise = customer.signal('praise')?.score ?? 0

    if (setting === 'none' || score === 0) return { holds: 'no', evidence }
    if (customer.signals('resolved') && sum(verdict) < 4 && failure.length < 2) return { holds: 'no', evidence }
    if (correction.length > 0) return { holds: 'yes', evidence }
    if (setting === 'chat') {
      const ours = matches('ours').length > 0 || customer.signals('repeat-contact')
      const meant = hard.length > 1 || sum(verdict) >= 4 || fault.length > 0 || (hard.length > 0 && ours)
      return { holds: meant ? 'yes' : 'unknown', evidence }
    }
    if (hard.length === 0) return { holds: 'unknown', evidence }
    const outweighs = direct
      ? score >= 1 && score > praise / 3
      : score >= 4
        ? score > 0.3 * praise
        : score >= 2
          ? score >= 0.6 * praise
          : praise <= 1
    return { holds: outweighs ? 'yes' : 'unknown', evidence }
  },
  unless: [
    '#NoProblem',
    '^ .{0,3} (if|whether|does (this|that|it) mean|would (it|i|there)|will (i|it|we|there)|assuming) .{0,14}',
    '(wonder|wondering|know|ask|asking|check|see|sure) (if|whether) .{0,14}',
  ],
} satisfies SignalDefinition

// Asking without a mark, and wishing.
const WISHES =
  /\?|(?:^|[.!]\s+|@\w+\s+)(?:(?:hello|hiya?|hey(?:a|ya)?|hullo|yo|good (?:morning|afternoon|evening)|morning|evening)(?: \w+)?,?\s+)?(?:is|are|do|does|can|could|how|what|when|where|which|who|any|anyone)\b|\bwould be (?:nice|great|cool|good|helpful)\b|\byou should (?:have|add|make)\b/i

/** Whether the customer does nothing but tell: then plain facts complain, too. */
function tells(customer: Customer): boolean {
  const calm = ['praise', 'question', 'request', 'offer', 'self-blame', 'helper', 'resolved'] as const
  const { setting, latest } = customer
  if (setting === 'review' || isAmused(latest.text) || WISHES.test(latest.text) || customer.signals(...calm))
    return false
  return setting !== 'chat' || !isPrivate(customer)
}

export const examples = {
  yes: [
    'It says delivered but nothing is here.',
    'The app stopped syncing.',
    'You are overcharging me.',
    'Hi, my order still has not arrived.',
    'Still no refund after ten days, what is going on?',
    'You charged me twice!',
    '@bank your app crashes every time I open it',
    'Worst hotel ever. The staff were rude and the room was dirty.',
    'Hello, why was I charged £5?',
    'Hi, the harp you tuned fell out of tune on the way home.',
    'Good evening, your tutor did not come and eight of us sat there.',
    'Dear team, the ferry left at six. My ticket says seven.',
    'Thanks to your roadworks I missed my own concert.',
    'Hello, your waiter laughed at my accent.',
    'Hello, your nurse was rough with my arm.',
    'Hello, my photographs were upside down.',
    'There was a wasp in my trifle and your cook never said a word.',
    '★☆☆☆☆ The sphinx is tiny.',
    'The harp is chipped and I want a refund.',
  ],
  no: [
    'Hi Tom, where is my order? Anna',
    'Hi, what are your opening hours?',
    'Lovely place, no problems at all.',
    'Thanks so much, it works now!',
    'Great stay, great food, a bit small.',
    'Hi, we land at midnight, is that a problem?',
    'Hello, your parrot called my husband a pirate, haha.',
    'Hi, it was the fourth of May, as you said.',
    'Hello, my son broke his ankle, so no judo for him.',
    'Hello, your porter walked my aunt home in the fog.',
    'Hello, the dial says 44120.',
    'Can I ring you without having to pay?',
    'No, the price does not matter.',
    'The inn lies near the lake, and the cook could not have done more for us.',
    'Hello, my aunt does not eat fish. Is there a pie?',
    'Hi, is it too late to add a cake?',
    'Make sure the piper is not late, please.',
    'Hi, Rosa will not be able to attend on Sunday.',
    'I still need to buy candles. Do you sell any?',
  ],
} satisfies SignalExamples
