import { firstInFull, messageOf, sum, weigh, weighMarks } from '../evidence.ts'
import { sentenceAt } from '../sentences.ts'
import type { Customer, Evidence, Matches, Reading, SignalDefinition, SignalExamples } from '../types.ts'
import { problem as weights } from '../weights/problem.ts'

/**
 * The customer has been let down: something failed, or they say what they think of it. A complaint is a
 * breach of expectation, not a mood: "it still hasn't come" is one without any. In a review praise and
 * grumble are weighed; in a message to the agent words such as *small* are facts. Many tell what happened in
 * words that no pattern knows: what all their words speak for decides where patterns see none, or are in doubt.
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
  words: weights.words,
  find(customer, matches, weighed) {
    const seen = see(customer, matches)
    return isWeighed(customer, seen) ? weighIn(customer, seen, weighed(firstInFull(customer))) : seen
  },
  unless: [
    '#Conditional',
    '#NoProblem',
    '^ .{0,3} (if|whether|does (this|that|it) mean|would (it|i|there)|will (i|it|we|there)|assuming) .{0,14}',
    '(wonder|wondering|know|ask|asking|check|see|sure) (if|whether) .{0,14}',
  ],
} satisfies SignalDefinition

/** What patterns say. */
export function see(customer: Customer, matches: Matches): Reading {
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
  const failure = weigh(customer, failed)
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
  const isAsked =
    direct && verdict.length === 0 && persistence.length === 0 && hard.every((one) => isEnquired(customer, one))
  if (hard.length === 0 || isAsked) return { holds: 'unknown', evidence }
  const outweighs = direct
    ? score >= 1 && score > praise / 3
    : score >= 4
      ? score > 0.3 * praise
      : score >= 2
        ? score >= 0.6 * praise
        : praise <= 1
  return { holds: outweighs ? 'yes' : 'unknown', evidence }
}

/** From so many tenths of log-odds on there surely is a problem, and there may be one. */
const BOUNDS = {
  direct: { certain: 6, possible: -3 },
  // In short turns fewer words speak.
  chat: { certain: 2, possible: -3 },
} as const

// What is asked about what may be had or done, for all that comes first: *hi, just wondering, do you ...*
const ENQUIRES =
  /^\W*(?:(?:hi|hello|hey|good \w{1,10}|dear|also|and|so|just wondering(?: if)?|wondering|quick question|please|thanks|ok|okay)[\s,:!]+(?:\w{1,20}[,!]\s+)?)*(?:do|does|can|could|is|are|will|would|may|shall|should|what|which|how (?:much|many|long|often|big|do|does|would)|have you|any)\b/i

// Who asks of what is theirs, or asks again, may have lost it.
const AFFECTED =
  /\b(?:my|mine|our|ours|your|you(?:['’]ve| have|r)|still|why|again|me|refund|replace\w*|not|\w{1,10}n['’]?t|keeps?|always|this|these|that)\b/i

/** Whether evidence only names what a customer asks about: *do you mend cracked screens?* */
function isEnquired(customer: Customer, evidence: Evidence): boolean {
  const { text, sentences } = messageOf(customer, evidence)
  const sentence = text.slice(...(sentences[sentenceAt(sentences, evidence.range[0])] ?? [0, 0]))
  return sentence.includes('?') && ENQUIRES.test(sentence) && !AFFECTED.test(sentence)
}

// What was told then is an answer.
const AGREES =
  /\b(?:as|like) (?:you|we) (?:just )?(?:said|asked|told|agreed|discussed|mentioned|requested|suggested)\b/i

/** Whether all words of a message are weighed: one to the company, of which patterns are not sure. */
export function isWeighed(customer: Customer, { holds }: Reading): boolean {
  const { setting, latest } = customer
  if (holds === 'yes' || (setting !== 'direct' && setting !== 'chat')) return false
  return !customer.signals('resolved') && !AGREES.test(latest.text)
}

/** What patterns say, with all words taken together. */
function weighIn(customer: Customer, seen: Reading, words: readonly Evidence[]): Reading {
  const odds = circumstancesOf(customer, seen).reduce((all, one) => all + weights.circumstances[one], sum(words))
  const { certain, possible } = BOUNDS[customer.setting === 'chat' ? 'chat' : 'direct']
  if (odds < possible || customer.signals('praise')) return seen
  const isSure = odds >= certain
  const evidence =
    seen.evidence.length > 0 ? seen.evidence : strongest(words, isSure || customer.setting === 'chat' ? 1 : FAINT)
  return evidence.length === 0 ? seen : { holds: isSure ? 'yes' : 'unknown', evidence }
}

/** Shorter words, such as *has*, tell little alone. */
const TELLING = 4

/** How much a word weighs as evidence of what may be a problem: too little to be owed anything. */
const FAINT = 0.5

/** The word that speaks most for a problem, as evidence of one that weighs so much. */
function strongest(words: readonly Evidence[], weight: number): Evidence[] {
  const telling = words.filter(({ range: [start, end] }) => end - start >= TELLING)
  const most = (telling.length > 0 ? telling : words).reduce<Evidence | undefined>(
    (best, word) => (word.weight > (best?.weight ?? 0) ? word : best),
    undefined,
  )
  return most ? [{ ...most, weight }] : []
}

/** A message of so many words is long; of fewer than so many, short; from so many on, a letter. */
const LONG = 14
const SHORT = 5
const LETTER = 25
/** And from so many on it is a sentence at least. */
const FULL = 10

// What stands before the matter.
const GREETING =
  /^\s*(?:@\w+\s*)*(?:(?:hi|hello|hey|dear|good (?:morning|evening|afternoon))\b[^.,!\n]{0,25}[.,!\n]\s*)?/i

/** What a message that only states something begins with. */
const STATES = {
  'states-yes': /^(?:yes|no|yep|ok|okay|sure|yeah|nope|alright|noted|great|perfect)\b/i,
  'states-self': /^(?:i|we)\b/i,
  'states-thing': /^(?:the|my|our|your|this|that|it)\b/i,
} as const

// What has happened, and what may.
const PAST = /\b(?:was|were|had|did|came|went|got|gave|took|left|said|told|sent|found|\w{3,30}ed)\b/i
const FUTURE = /\b(?:will|would|can|could|may|might|shall|going to|want|wish|like to|need)\b|['’](?:ll|d)\b/i

/** Signals that speak for something else than a problem. */
const ELSE = ['praise', 'question', 'request', 'self-blame', 'helper', 'automatic'] as const

/** What speaks for a problem or against it beside words. */
export const CIRCUMSTANCES = [
  'always',
  'doubtful',
  'chat',
  'asks',
  'several',
  'short',
  'full',
  'long',
  'letter',
  // What it is like where it does nothing but state something.
  'states',
  'states-yes',
  'states-self',
  'states-thing',
  'states-past',
  'states-future',
  'chat-states',
  'chat-states-yes',
  'chat-states-self',
  'chat-states-thing',
  'chat-states-past',
  'chat-states-future',
  ...ELSE,
  'greeting',
] as const

type Circumstance = (typeof CIRCUMSTANCES)[number]

/** Those of a message of which patterns say so much. */
export function circumstancesOf(customer: Customer, { holds }: Reading): Circumstance[] {
  const first = firstInFull(customer)
  const messages = customer.messages.filter(({ index }) => index >= first)
  const length = messages.reduce((sum, { words }) => sum + words, 0)
  const asks = messages.some(({ text }) => text.includes('?'))
  const text = customer.latest.text.trim()
  const here: { readonly [circumstance: string]: boolean } = {
    always: true,
    doubtful: holds === 'unknown',
    chat: customer.setting === 'chat',
    asks,
    several: customer.latest.sentences.length > 1,
    short: length < SHORT,
    full: length >= FULL,
    long: length >= LONG,
    letter: length >= LETTER,
    ...(asks || customer.signals(...ELSE) ? undefined : statementOf(text, customer.setting === 'chat' ? 'chat-' : '')),
  }
  return CIRCUMSTANCES.filter((one) => here[one] ?? (!one.includes('states') && customer.signals(one)))
}

/** What a text is like that does nothing but state something. */
function statementOf(text: string, prefix: '' | 'chat-'): { readonly [circumstance: string]: boolean } {
  const matter = text.replace(GREETING, '')
  const told = Object.entries({ ...STATES, 'states-past': PAST, 'states-future': FUTURE })
  return Object.fromEntries([
    [`${prefix}states`, true],
    ...told.map(([name, form]) => [`${prefix}${name}`, form.test(matter)]),
  ])
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
    'Hello, I was treated poorly and nobody rang.',
    'I left my harp with you for new strings and it came back chipped.',
    'The choir robe has two left sleeves and the concert starts in an hour.',
    'My name reads Bob on the cup, the bill and the card. I am Ruth.',
    'The room looked onto a skip. We had booked the garden.',
    'I got towed with the pass on my dash.',
    'Booked the balcony, got the stalls.',
    'Your cart ran right over my roses.',
    'Hello, the lute wobbles and its lid is bent.',
    'All my notes are gone.',
    'Thanks, but the harp is still broken.',
    'Now you want me to pay for the vase.',
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
    'Hello, Rosa is poorly today and stays at home.',
    'Hello, how do I see deleted files?',
    'Hello, we will be out of the country for ten days.',
    'Make sure the piper is not late, please.',
    'Hi, Rosa will not be able to attend on Sunday.',
    'I still need to buy candles. Do you sell any?',
    'The choir robes are blue and the concert starts at eight.',
    'Please print Ruth on the cup, the bill and the card.',
    'Please engrave "To Anna" on the brown lamp.',
    'I paid the deposit on Monday and signed the contract.',
    'Yes, I signed it on Sunday.',
    'We got lost on the way to your inn and found a lake.',
    'Does your policy pay for a lawyer?',
    'I have cut down on trips, so please end my pass in June.',
    'My seat is 14 and the train leaves at nine.',
    'Hi, Brown will not be able to attend on Sunday.',
    'Hi, do I get the fee back if my visa is refused?',
    'You did not do anything wrong, I found a cheaper choir.',
    'Hi, do you mend cracked harps?',
    'Do you take broken chairs for the fair, and which days?',
    'The harp came with a case at no extra charge.',
    'No bad points at all about the choir.',
    'Your usher made us feel at home.',
    'Some reviews call the harp terrible.',
    'Hello, I am off again on Friday.',
    'I was at first disappointed, then the choir sang.',
    'I am not frustrated, Tom.',
    'Hello, do you sell garbage bags?',
    'Hello, where do I find the cheat sheet for the harp?',
    'At first we were not very happy, then the choir sang and we cried.',
  ],
} satisfies SignalExamples
