import type { Docs, Rule } from '../src/types.ts'

export default {
  id: 'why-question',
  severity: 'warning',
  preset: 'recommended',
  message: 'This asks the customer to justify themselves.',
  explanation:
    'A *why* about what they did sounds like an interrogation. Ask what happened, and say why you need to know.',
  find: [
    'why (on earth|the hell|in the world)? #Adverb? ((did|have|had|would|are|were|can|could|must|should) (not)? (you|#Whoever)|do you|do not you (read|listen|understand|follow|learn|trust|believe))',
    '^ (then|so|but|and|also|sir|madam)? why (you|nobody|no one) (have|are|did|do|had|were|can|could|never|not)',
    '^ .{0,2} why (bother|complain|so late|only now|the (delay|rush|silence|hurry)|wait (so|until|this|all|#Count)|(buy|book|order|pay|sign|open|accept|use|take|keep) (it|this|that|for it)|not (just|simply|read|check|ask|say|look))',
    '(explain|justify|clarify|state|specify|tell (me|us)|may i know|can i ask) .{0,2} why (#Accused|#Whoever|your|it took you|the .{1,2} (is|was) (not|late|missing|incomplete|delayed))',
    '(how come|how is it|why (is|was) it) (possible)? (that)? (#Accused|#Whoever|your|only|it took you)',
    'what (on earth|exactly|the hell|else|then)? ((made|makes|possessed|prompted|led) you (to)? (think|believe|do|order|wait|assume|expect|open|leave|buy|ignore|decide|suppose)|(stopped|prevented|kept|is stopping|hindered) you|were you (thinking|expecting|playing)|are you (complaining|on about|playing at|even)|did you (expect|imagine|think|suppose|do (to|with|this))|do you expect)',
    'how (could|can|did) you (not|have|even|possibly|miss|fail|manage|forget|ignore|overlook)',
    '(any|is there a|(what (is|was)|know) the|for what|valid|proper|good|give .{0,2}) reason (why|that|for|behind)? .{0,1} (you|your|not|cancellation|ignoring|leaving|waiting|opening)',
    'what (is|was) your (problem|excuse|reason|reasoning|point|justification|explanation)',
    '(what is|is it|was it) (so|too|that|really) (so|that)? (hard|difficult|much|complicated|confusing) (about|in|to|for)',
    '^ (so|but|and|then|sir|madam)? (did|have|had|do|does|were) (not (you|#Whoever)|you (not|never)|nobody|no one) #Adverb? ({read}|{check}|{see}|{look}|{notice}|{listen}|{ask}|{tell}|{think}|{bother}|{realize}|{know}|{consider}|{learn}|{try}|{follow}|{understand}|{hear}|{remember}|{keep}|{care}|paying|aware)',
    '(have not we|could (not you|you (not|at least)) (at least)? (have|just|simply)) .',
    'would it (have)? (been|be)? (kill|killed|hurt|too much|so (hard|difficult|much))',
    '^ .{0,2} who (forced|allowed|authorized|(told|asked|instructed) you to)',
    'whose (fault|mistake|job|responsibility|idea|decision) (is|was)',
    'do you (really|honestly|seriously|actually) (expect|think|believe|imagine)',
  ],
  unless: [
    '(i|we|me|will|can) #Adverb? (explain|clarify|tell you) .{0,2} why .{0,5}',
    'why you (chose|love|like|picked|stayed)',
    'why (do|would|did|are|were|have) you (been)? #Adverb? (think|feel|feeling|say|like|love|sad|upset|angry|worried|unhappy|stressed|in|seeking|contacting|calling|stuck|charged|billed|get|getting|see|seeing)',
    '.{0,12} so (that)? (we|i) can .{0,12}',
    '#Reported',
  ],
  rewrites: [
    { title: 'Ask what happened', text: 'Could you tell me a bit more about what happened?', at: 'sentence' },
    { title: 'Presume good faith', text: 'Was there anything that got in the way?', at: 'sentence' },
    {
      title: 'Say why you ask',
      text: 'So that I can find the right way to help, what would you like to be different?',
      at: 'sentence',
    },
  ],
} satisfies Rule

export const docs = {
  sources: ['000#8', '001#19', '003#17'],
  bad: [
    "**Why didn't you** contact us sooner?",
    '**Why do you want** to cancel?',
    'Can you **explain why you** opened the package if it was damaged?',
    '**How come you** ordered two of them?',
    '**What were you thinking**?',
    '**Is there any reason you** did not check the label?',
    'so **why did you wait** so long?',
  ],
  good: [
    'I completely see why you did that.',
    "That's why you saw two payments.",
    "I'll explain why you were charged.",
    "Why don't you send me the serial number and I'll check it?",
    "You asked “why did you cancel my order?”, so here's what happened.",
    "We'd love to hear why you chose us.",
    "The reason why you can't log in is a locked account.",
    'Tell me what happened after you pressed Pay.',
  ],
} satisfies Docs
