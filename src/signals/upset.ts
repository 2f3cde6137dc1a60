import { firstMatches } from '../bounds.ts'
import { sum, weigh, weighMarks } from '../evidence.ts'
import type { SignalDefinition, SignalExamples } from '../types.ts'

// From this score on a customer is upset; one point alone is too little to say.
const UPSET = 2

/**
 * The customer is upset, as far as the words show it: strong affect, exit and anger count two, mild affect,
 * stacked marks, capitals, repetition and sarcasm one; thanks, jokes and patience take two off. In calm
 * dialogues the score reaches two in 0.04 % of turns.
 */
export default {
  id: 'upset',
  patterns: {
    strong: [
      '(furious|livid|appalled|disgusted|disgusting|disgrace|disgraceful|unacceptable|ridiculous|fuming|seething|irate|outrageous|shambles|pathetic|useless|abysmal|atrocious|rip off|ripped off|scam|liars|thieves)',
      '(fed up|sick of|sick and tired|had enough|beyond .{0,1} (annoyed|frustrated|upset|belief|joke)|last straw|(worst|terrible|horrible|awful) (service|experience|company|customer|hotel|app|support|ever|stay)|never again|waste of .{0,2} (money|time)|(absolute|complete|total|utter) (joke|shambles|disgrace|mess|waste)|(is|are|what) (a|an)? (absolute|complete|total)? joke)',
      '(wtf|ffs|wth|bloody|damn|crap|bullshit|shit|fucking)',
      '#Exit',
      '(so|very|extremely|really|absolutely|utterly|deeply|incredibly|beyond|truly|highly) (disappointed|disappointing|frustrated|frustrating|upset|angry|annoyed|annoying|unhappy|stressful|let down)',
      'nobody (cares|replies|answers|listens|helps|bothers)',
      'no one (cares|replies|answers|listens|helps|bothers)',
      '(you|this|it|have) .{0,2} ruined',
    ],
    mild: [
      '({frustrate}|annoyed|annoying|disappointed|disappointing|disappointment|upset|unhappy|let down|stressful|stressed|worried|worrying|rude|terrible|horrible|awful|angry|hurt|concerned|distressed|gutted|dreadful|nightmare|poor|worst|bad)',
      'not (happy|impressed|pleased|good enough|acceptable|best pleased|amused|satisfied)',
      '(rather|somewhat|quite) (surprised|disappointed|taken aback)',
      'i trust you will',
      'with (all)? (due)? respect',
      '(great|good|nice|brilliant|lovely) (job|work|service) (as always|again|losing|ruining|guys)?  (not|as always|again|losing|ruining)',
      'thanks for nothing',
      '(can|could) not believe (you|this|how|that you)',
      '(speak|talk|speaking|talking) (to|with) (a|your|the|someone) .{0,1} (manager|supervisor|human|real person)',
    ],
    repeated: [
      '#Persistence',
      '(keep|keeps|kept) (getting|being|saying|telling|happening|asking)',
      'on hold',
      'no (reply|response|answer|one)',
      'third .{0,1} (email|call|message|time|week|day)',
      '(without|losing) .{0,3} for #Count #Unit',
      'third (broken|failed|missed|wrong)',
    ],
    rhetorical: [
      '^ (seriously|really|unbelievable|unreal|wow)',
      'how hard (can|is) it',
      'are you (kidding|serious|joking)',
      'is this a joke',
      'are you .{0,2} (real|actual) (person|human)',
      'what is wrong with you',
      'who cares',
    ],
    kind: ['#Resolved', '(no rush|just wondering|lol|haha|no worries|no hurry)'],
  },
  find(customer, matches) {
    if (customer.setting === 'none') return { holds: 'no', evidence: [] }
    const anger = [
      ...weigh(customer, matches('strong'), 2),
      ...weigh(customer, matches('mild')),
      ...weigh(customer, matches('repeated')),
      ...weigh(customer, matches('rhetorical')),
      ...weighMarks(customer, /[😡🤬😤😠]/gu, 2),
    ]
    const heat = [
      ...weighMarks(customer, /[!?]{2,}/g),
      ...weighMarks(customer, /[😢😭😔💔🙄👎😩]/gu),
      ...shouted(customer.latest.text, customer.latest.index),
    ]
    const problem = customer.signals('problem')
    // Marks and capitals only heighten: alone they are joy as often.
    const evidence = anger.length > 0 || problem ? [...anger, ...heat] : []
    const kind = weigh(customer, matches('kind'), -2)
    const score = sum(evidence) + (anger.length > 0 && problem ? 0 : sum(kind))
    if (score >= UPSET) return { holds: 'yes', evidence }
    return { holds: score > 0 ? 'unknown' : 'no', evidence }
  },
  unless: [
    '#NoProblem',
    '(not|never) .{0,2} (upset|angry|annoyed|disappointed|bad|terrible)',
    'as a joke',
    'bad (weather|luck|habit|connection)',
    'just a joke',
  ],
} satisfies SignalDefinition

const RUN = /(?<![\p{L}\p{N}_])\p{Lu}{2,}(?:['’]\p{Lu}+)?(?:[ ,]+\p{Lu}{2,}(?:['’]\p{Lu}+)?){2,}(?![\p{L}\p{N}_])/gu

/** Three words or more in capitals, if the customer does not always write so. */
function shouted(text: string, message: number) {
  if (text.search(RUN) === -1) return []
  const letters = text.replace(/[^\p{L}]/gu, '')
  const capitals = letters.replace(/[^\p{Lu}]/gu, '').length
  if (letters.length > 60 && capitals > letters.length * 0.9) return []
  return firstMatches(text, RUN).map((run) => ({
    message,
    range: [run.index, run.index + run[0].length] as const,
    weight: 1,
  }))
}

export const examples = {
  yes: [
    'You charged me twice!! I want to speak to a manager.',
    'I cannot believe you people!! My cake had the wrong name.',
    'Are you even a real person?? It is still broken.',
    'I am furious, this is a joke.',
    'Hi, third day with no internet and nobody cares!!',
    'So disappointed, my order never came.',
    'You charged me AGAIN and NOBODY HAS REPLIED TO ME!!',
  ],
  no: [
    'Hi, what are your opening hours?',
    'Thanks so much, it works now!!',
    'Could you change my address please?',
    'I changed my name as a joke.',
  ],
} satisfies SignalExamples
