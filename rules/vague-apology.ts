import type { Docs, Rule } from '../src/types.ts'

const SORRY = '(#Sorry|apologies|apology|regrets)'
const VAGUE = '(#Harm|situation|matter|experience|circumstances|mess|mishap|incident|mix up|lapse|lapses|error|shortcoming|shortcomings|misadventure)'

export default {
  id: 'vague-apology',
  severity: 'warning',
  preset: 'recommended',
  message: 'The apology does not say what it is for.',
  explanation: 'A stock phrase shows that nobody took in what went wrong. An apology that names it shows that the problem was heard.',
  find: [
    `${SORRY} .{0,5} (for|about|regarding|of|to|towards)? .{0,2} (the|this|that|these|your|all|all the|such|an|a|and)? #Adverb? .{0,2} [<harm>${VAGUE}] (and #Harm)? (that)? (is|was|has been|have been|you|it|this|which)? .{0,1} (have|has|had|may have|were|was)? (caused|faced|experienced|encountered|occurred|happened|endured|suffered|incurred|had|undergone) .{0,2} (you|by you|to you|here|during .{0,4})?`,
    `${SORRY} .{0,4} (for|about|regarding|of)? (the|this|that|these|your|all|all the|such)? #Adverb? .{0,1} [<harm>(inconvenience|inconveniences|trouble|hassle|disruption|situation|discomfort|distress|annoyance|displeasure|dissatisfaction)] (to you|today|here|and .{0,2})?`,
    '#Harm .{0,1} (caused|faced|occurred)? (to you)? (is|are|was)? #Adverb? (highly|deeply|sincerely|very much|truly|much)? #Adverb? (regretted|regreeted|regretable|regrettable|apologized|apologised)',
    `${SORRY} .{0,4} (for|about) (the|this|that|your|an|such) .{0,2} (bad|negative|poor|unpleasant|unfortunate|disappointing|horrible|terrible)? .{0,1} (experience|situation|issue|matter|incident)`,
    '(so|very|really|we are|i am|extremely|deeply|truly)? sorry (about|for) (that|this|it|the same) $',
    '(regret|apologize|sorry) (for|about) (the same|same|this|that|it|it all|everything|any of this) $',
    `(please|kindly)? (accept|extend|offer|convey) .{0,3} (sincere|deepest|heartfelt|sincerest|humble|our|my)? .{0,1} (apologies|apology|regrets) (for|regarding)? (the|this|any|same)? (same|inconvenience|inconveniences|matter|issue)? $`,
    '(apologies|sorry|apologize|regret) (for|about) (any|the|all)? (and all)? (confusion|misunderstanding|delay|delays|frustration|stress|upset) (caused|this (has|may have) caused)? $',
    '^ {inconvenience} .{0,3} {regret}',
    '(bear|bearing) with (the|this) (inconvenience|trouble)',
  ],
  unless: [
    '(no|not|without) .{0,2} (need|have) .{0,2} (apologize|sorry) .{0,4}',
    '(inconvenience|trouble|hassle|experience|problem|issue|issues|situation|delay|confusion|difficulty|difficulties) (of|with|you had|logging|in|when|while|getting|to your|over|around|regarding|at|on) (#Gerund|the|your|our|a|an|logging|getting|receiving|accessing|paying|my|this|that|having|waiting) .{0,3}',
    '(delay|delays|confusion|issue|issues|problem|problems|concern|difficulty|noise|disturbance) (to|in|with|about|from|around|of|on|regarding|between|over|caused by) .{0,4}',
    '(if|in case) .{0,4}',
    'sorry .{0,4} (having|had|have|experiencing|facing) .{0,3} (trouble|issue|issues|problems|difficulties|difficulty) .{0,2}',
    '(and|so) (i|we) (am|are) sorry about that',
    '#Question',
  ],
  rewrites: [
    { title: 'Name what happened', text: "I'm sorry about {problem}.", at: 'sentence' },
    { title: 'Say it in their words', text: "I'm sorry that {what happened to you}.", at: 'sentence' },
    { title: 'Name its effect', text: "I'm sorry that this cost you {effect}.", at: 'sentence' },
  ],
} satisfies Rule

export const docs = {
  sources: ['000#24', '002#10', '004#24'],
  bad: [
    'We **apologise for the inconvenience caused**.',
    '**Sorry for the inconvenience**.',
    'Please accept our **apologies for the trouble**.',
    '**Inconvenience highly regretted**.',
    'We **regret for the inconvenience caused to you**.',
    '**Inconvience is highely regreeted**',
    '**So sorry about that**!',
    "We're **sorry for this experience**.",
    '**apologies for the inconvinience** pal',
  ],
  good: [
    "I'm sorry for the trouble you had logging in on Tuesday.",
    'Apologies for the delay to your refund.',
    "I'm sorry for the inconvenience of waiting in twice.",
    "We're sorry for the problem with your hub.",
    'If you have any trouble, reply here.',
    'You wrote “sorry for the trouble”, no trouble at all.',
    "I'm sorry about the broken lid.",
    "We missed your email of 2 May, and I'm sorry about that.",
  ],
} satisfies Docs
