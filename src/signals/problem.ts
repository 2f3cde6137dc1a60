import { sum, weigh, weighMarks } from '../evidence.ts'
import type { SignalDefinition, SignalExamples } from '../types.ts'

/**
 * The customer has been let down: something failed, or they say what they think of it. A complaint is a
 * breach of expectation, not a mood: "it still hasn't come" is one without any. In a review praise and
 * grumble are weighed; in a message to the agent words such as *small* are facts.
 */
export default {
  id: 'problem',
  patterns: {
    verdict: ['#Verdict', '#Affect', '#Exit'],
    failure: ['#Failure', 'why (can|will|is|are|does|do|have|has|did|was|am) .{0,2} not', 'why (was|am) i'],
    defect: ['#Defect'],
    puzzle: ['#Puzzle'],
    persistence: ['#Persistence'],
    correction: ['#Correction'],
  },
  find(customer, matches) {
    const { setting } = customer
    const direct = setting === 'direct'
    const angry = weighMarks(customer, /[😡🤬😤😠🤦🙄👎😒]/gu, 2)
    const verdict = [...weigh(customer, matches('verdict'), 2), ...angry]
    const failure = weigh(customer, matches('failure'))
    const defect = setting === 'review' ? weigh(customer, matches('defect')) : []
    const puzzle = weigh(customer, matches('puzzle'), 0.5)
    const correction = setting === 'review' ? [] : weigh(customer, matches('correction'))
    const hard = [...verdict, ...failure, ...defect]
    const persistence = hard.length > 0 ? weigh(customer, matches('persistence')).slice(0, 2) : []
    const evidence = [...hard, ...puzzle, ...persistence, ...correction]
    const score = sum(evidence)
    const praise = customer.signal('praise')?.score ?? 0

    if (setting === 'none' || score === 0) return { holds: 'no', evidence }
    if (customer.signals('resolved') && sum(verdict) < 4 && failure.length < 2) return { holds: 'no', evidence }
    if (correction.length > 0) return { holds: 'yes', evidence }
    if (setting === 'chat') return { holds: verdict.length > 0 && failure.length > 0 ? 'yes' : 'unknown', evidence }
    if (hard.length === 0) return { holds: 'unknown', evidence }
    const outweighs = direct
      ? score >= 1 && score > praise / 3
      : score >= 4
        ? score > 0.3 * praise
        : score >= 2
          ? score >= 0.5 * praise
          : praise <= 1
    return { holds: outweighs ? 'yes' : 'unknown', evidence }
  },
  unless: ['#NoProblem'],
} satisfies SignalDefinition

export const examples = {
  yes: [
    'Hi, my order still has not arrived.',
    'You charged me twice!',
    '@bank your app crashes every time I open it',
    'Worst hotel ever. The staff were rude and the room was dirty.',
    'Hello, why was I charged £5?',
  ],
  no: ['Hi, what are your opening hours?', 'Lovely place, no problems at all.', 'Thanks so much, it works now!', 'Great stay, great food, a bit small.'],
} satisfies SignalExamples
