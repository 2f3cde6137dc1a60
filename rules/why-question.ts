import type { Docs, Rule } from '../src/types.ts'

const AUXILIARY = '(did|do|have|had|would|are|were|can|could|must|should)'

export default {
  id: 'why-question',
  severity: 'warning',
  preset: 'recommended',
  message: 'This asks the customer to justify themselves.',
  explanation: 'A *why* about what they did sounds like an interrogation. Ask what happened, and say why you need to know.',
  find: [
    `why (on earth|the hell|then|exactly|even)? #Adverb? ${AUXILIARY} (not)? you (not)? [<verb>.]?`,
    `why ${AUXILIARY} not you`,
    '(can|could|would|will) you #Adverb? (explain|tell (me|us)|clarify|justify) (to (me|us))? (exactly)? why you',
    '^ (please|kindly|just)? (explain|justify|clarify|tell (me|us)) .{0,2} why (you|this|the)',
    'how come you',
    'what made you (think|believe|do|order|wait|assume)',
    'what were you (thinking|expecting|doing)',
    'how (could|can) you (not|have|even|possibly|expect)',
    '(any|a|the|is there a|some) (particular)? reason (why)? you (did not|have not|did|had not|never|are not)',
    'what (is|was) your (problem|excuse|reason)',
    'why (wait|bother|complain|now)',
    'may (i|we) (know|ask) why you',
  ],
  unless: [
    'why do not (you|we) (try|share|send|drop|give|pop|let|call|dm|start|take|email|message|come|join|add|visit|tell|check) .{0,4}',
    '(see|understand|know|explain|explains|realize|appreciate|imagine|get|tell you|reason|that is|is|about|asked|wondering|hear) #Adverb? (exactly)? why .{0,5}',
    '(hear|learn|know|tell us) why you (chose|love|like|picked|stayed) .{0,2}',
    'what made you (choose|smile|happy|pick)',
    'why (do|would|did) you (think|feel|like|love|say) .{0,3}',
    'why you .{0,8} so (that)? (we|i) can .{0,3}',
    '#Reported',
    'why (can|could) not you (see|find|open|log|sign|access|pay|use) .{0,3}',
  ],
  rewrites: [
    { title: 'Ask what happened', text: 'Could you tell me a bit more about what happened?', at: 'sentence' },
    { title: 'Presume good faith', text: 'Was there anything that got in the way?', at: 'sentence' },
    { title: 'Say why you ask', text: 'So that I can find the right way to help, what would you like to be different?', at: 'sentence' },
  ],
} satisfies Rule

export const docs = {
  sources: ['000#8', '001#19', '003#17'],
  bad: [
    "**Why didn't you contact us sooner**?",
    '**Why do you want to cancel**?',
    '**Can you explain why you opened the package** if it was damaged?',
    '**How come you ordered two of** them?',
    '**What were you thinking**?',
    'Is there **any reason you did not check the label**?',
    'so **why did you wait so long**?',
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
