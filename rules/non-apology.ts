import type { Docs, Rule } from '../src/types.ts'

const SORRY = '(#Sorry|apologies|apology|apologise|regret|regretful|our (apologies|regrets)|forgive us)'
const SAD = `(${SORRY}|disappointed|disappointing|sad|saddened|shame|pity|unfortunate|disheartening|disheartened|unhappy|concerned|upset|surprised|it is a (shame|pity)|we are aware|hate)`
const FEEL = '(feel|felt|feeling|think|thought|find|found|believe|believed|perceive|perceived|see|saw|consider|considered|took|took it|view|viewed|experienced it)'

export default {
  id: 'non-apology',
  severity: 'error',
  preset: 'recommended',
  message: "This apologises for the customer's feelings, or only if something happened.",
  explanation: 'It puts the trouble in the customer and leaves open whether there was any. Apologise for what happened.',
  find: [
    // If it happened at all.
    `${SORRY} .{0,8} (if|in case|should) (you|any|anyone|anybody|someone|we|this|that|it|there|our|my|the|anything|something|at all)`,
    `^ (if|should|in case) (you|any|anyone|we|this|that|it|there|our|my|the|anything|something|somebody) .{0,12} (we|i|do|please accept|kindly accept|our|my|then)? #Adverb? (apologize|apologies|apology|sorry|regret|am sorry|are sorry)`,
    `${SORRY} .{0,5} (for|of|about|regarding|to)? (any|whatever|whichever) .{0,3} #Harm`,
    `${SORRY} .{0,6} #Harm .{0,3} (may|might|could) (have)?`,
    `(any|whatever) .{0,2} #Harm .{0,4} (is|are|you may|that may|this may|which may|caused|may have) .{0,2} (regretted|apologized|have|caused|be)`,
    `to (anyone|those|all|everyone|anybody|any .{0,2}) (who|that|affected|inconvenienced) .{0,6} (apologize|sorry|apologies)`,
    `${SORRY} .{0,3} to (anyone|those|any)`,
    `to the extent (that)?`,
    // How they took it.
    `${SAD} .{0,5} (that|to hear|to learn|to see|to know|to note|to read|how|for how|for the way|about how|about)? (that)? .{0,2} you (may|might|have|had|are|were|would|did|do|could)? #Adverb? ${FEEL}`,
    `${SAD} .{0,6} you (are|were|have been|had been|got|feel|felt|seem|appear|remain|left)? #Adverb? (not|less than|so|un)? #Adverb? (offended|upset|annoyed|inconvenienced|bothered|disappointed|hurt|happy|unhappy|dissatisfied|satisfied|displeased|unsatisfied|pleased|disagree|frustrated with|let down by)`,
    `${SAD} .{0,6} you (did|do|could|have|had|were|are|had a|had an|having)? #Adverb? (not|never|less) .{0,5} (enjoy|enjoyed|like|liked|love|happy|satisfied|comfortable|good time|pleasant|pleased|appreciate|find|agree|meet|nice|great|satisfactory|better|best|memorable)`,
    `${SAD} .{0,8} (not|fail|failed|failing|unable|fell short|less than|could not|did not) .{0,6} (meet|met|meeting|match|matched|exceed|exceeding|live|living|lived up|reach|fulfil|fulfill|satisfy|up to) .{0,5} (expectation|expectations|expected|needs|standards|requirements|mark|satisfaction)`,
    `${SAD} .{0,5} (your|you had|you have had|you had an|you had a) .{0,2} (less than|unsatisfactory|unpleasant|negative|bad|poor|disappointing|unfortunate) .{0,3} (experience|stay|impression|visit|time)`,
    `${SORRY} .{0,4} (to hear)? (about|for|of) your .{0,2} (experience|stay|visit|disappointment|dissatisfaction|frustration|feelings|impression|feeling)`,
    '(expectations|expectation) (were|was|is|are) not (met|fulfilled)',
    '(not|never) .{0,3} (to)? your (liking|taste|cup of tea|satisfaction|approval|expectation|expectations)',
    `${SAD} .{0,4} you (do not|did not) (like|care for|enjoy|agree|approve|appreciate)`,
    `${SAD} .{0,4} you (expected|wanted|hoped|were expecting|were hoping|were left with|were under|got) (more|better|that|the|an|a|something) .{0,3} (impression|idea|from|than)?`,
    `${SORRY} .{0,2} (but)? (that is|it is) (just|simply)? (how|the way|what)`,
    'sorry not sorry',
    '(apologies|sorry|apologize) (if|should) (that|this|it|our|my|we|i)',
    '(upset|offence|inconvenience|disappointment|distress|displeasure) (that)? (may|might|could) have (been)? (felt|caused|taken|experienced)',
    `${SAD} .{0,4} (came|come|comes) across`,
    '(regret|sorry|apologize) .{0,6} your (perception|perceptions|interpretation|view)',
  ],
  unless: [
    '(sorry|apologies|apologize) if (you|i|we) (have|had|am|are|was|were|may have|might have|already|did)? #Adverb? (already|misread|missed|misunderstood|repeat|repeating|repeated|tried|seen|sent|heard|received|done|taken so long) .{0,4}',
    '(feel|felt|feeling) #Adverb? (unwell|ill|sick|poorly|unsafe|better|anxious|low|down|worse|faint|dizzy) .{0,2}',
    '(sorry|regret|sad) .{0,3} you (had to|have to|have had to|needed to) .{0,6}',
    '(sorry|apologize|apologies|regret) .{0,3} (that)? (we|i|our .{0,2}) (sent|gave|lost|charged|missed|broke|forgot|cancelled|canceled|took|made|left|let|posted|delivered|overcharged|told|did not (send|post|call|reply|answer|update|deliver|tell|check)) .{0,8}',
    '(would|will|might) be .{0,1} sorry (if|to) .{0,4}',
    '#Question',
    '(sorry|apologies) .{0,4} you did not (receive|get|hear) .{0,6}',
    '(if|should) you (have|need|require|would|want|wish|still|face|continue|come) .{0,10} (contact|let|please|reach|call|email|write|reply|feel free) .{0,6}',
    '(find|found) (out|time|it (again|here|in your|useful|helpful)) .{0,4}',
    '(sorry|regret) .{0,3} (no longer|not) .{0,3} (if|in case) .{0,4}',
    'sorry to see you .{0,3}',
  ],
  rewrites: [
    { title: 'Be sorry for what happened', text: "I'm sorry about {problem}.", at: 'sentence' },
    { title: 'Own it, if it was ours', text: "I'm sorry that we {failure}.", at: 'sentence' },
    { title: 'Be sorry, and see why', text: "I'm sorry about {problem}, and I can see why it let you down.", at: 'sentence' },
  ],
} satisfies Rule

export const docs = {
  sources: ['004#24', '000#24', '002#10'],
  bad: [
    "I'm **sorry you feel that way**.",
    'We **apologise if anyone was inconvenienced** by the change.',
    "I'm **sorry that you were disappointed** with the room.",
    '**Apologies for any upset there was**.',
    '**If anything has hurt you, we apologise**.',
    'We are **disappointed that you did not enjoy** your stay.',
    'We regret that your **expectations were not met**.',
    '**Sorry you do not like the new look**!',
    'We are **sorry to hear about your experience**.',
    'It is a **pity that you perceived our service so**.',
  ],
  good: [
    "Sorry if you've already tried this, but could you restart the hub?",
    "Apologies if I've misread your email.",
    "I'm sorry to hear you're feeling unwell.",
    "I'm sorry that we didn't post the update correctly.",
    "We're sorry for the trouble. If you haven't yet, clear the cache.",
    "You wrote “sorry if this is the wrong team”; it isn't, I can help.",
    'I’m sorry you had to find this out from the app.',
    "We'd be sorry if you left, so here's an offer.",
  ],
} satisfies Docs
