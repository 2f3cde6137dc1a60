import type { MoveDefinition, MoveExamples } from '../types.ts'

/** The reply shows that it sees why the customer feels as they do. */
export default {
  id: 'empathy',
  find: [
    '(understand|realize|imagine|see|appreciate|know|recognize|acknowledge|get|feel|hear) #Adverb? (how|why|that|this|your|the|what|it) .{0,6} #NegativeFeeling',
    '(that|this|it|which) (must|sounds|sound|seems|would|can|has|does|is) .{0,4} #NegativeFeeling',
    'you (are|have|had) (every|all the|quite|a|the) (right|reason|rightly)',
    'you (are)? (right|entitled) to (be|feel|expect)',
    'you should (not|never) have (had)?',
    'you (deserve|deserved) .{0,4}',
    '(i|we) would (be|feel|have been|have felt) #Adverb? (too|the same|#NegativeFeeling)',
    '(anyone|anybody) would (be|feel|get|lose)',
    'that would (annoy|upset|frustrate|worry) .{0,2}',
    'no wonder',
    '(i|we) hear (you|how)',
    '(that|this|it|these) (is|are|was) .{0,3} (unacceptable|no fun|awful|terrible|not (what|how|the (kind|type|level|experience|service|standard)|acceptable|right|good enough|okay|good|ideal|great|cool|fair|on))',
    '#Count #Unit (of|with|without|in|on|waiting) .{0,6} (is|are|must be|must have been|sounds) .{0,2} (#NegativeFeeling|awful|terrible|no fun|too long|far too long|a long time|no joke|hard|tough)',
    'your (frustration|disappointment|anger|distress|annoyance|worry)',
    '(absolutely|totally|completely|quite|fully|perfectly) (unacceptable|understandable|understandably)',
    'understandable',
    'understandably',
    '(oh no|yikes|ouch|bummer|oh dear|oh my)',
    'not (what|how) we (want|aim|expect|intend|hope)',
    '(hate|never like|do not like|never want|do not want|feel (bad|terrible|awful)) (to|for|about|that) (hear|you|see|this|know)',
    '{sympathize}',
    '{empathize}',
    'so sorry',
    'it makes sense (that)? (you|why)',
    '(i|we) know (how|you|this|it) .{0,4} (waited|waiting|important|needed|long|matters|counting|wait|frustrating)',
    '(waiting|losing|being|getting|having) .{0,8} (is|must be|sounds) .{0,2} #NegativeFeeling',
  ],
  unless: [
    '(do|can|could|if|did) (you|not) understand',
    '(happy|glad|great|delighted|pleased|thrilled) .{0,20}',
    'would appreciate .{0,20}',
    '(understand|see) (that|you|your) (want|need|would like|are looking|stay) .{0,10}',
    '(that|this|it) (is|would be|sounds) .{0,2} (important|urgent) (that|to) (you|us)',
    '(most|very|extremely|so|is) important (to|for) us',
  ],
} satisfies MoveDefinition

export const examples = {
  yes: [
    'I can **see why that is frustrating**.',
    '**That must be really stressful**.',
    '**You have every right** to be upset.',
    '**Anyone would lose** patience here.',
    "**I'd be frustrated** too.",
    '**No wonder** you wrote again.',
    '**Three days without heating is awful**.',
    '**Oh no**! Let me look.',
    '**That is not the experience** we want.',
  ],
  no: [
    'I understand you want a refund.',
    'Do you understand the terms?',
    'Happy to hear that it was not difficult.',
    'We would appreciate a photo of the difficult part.',
    'Your order is on its way.',
  ],
} satisfies MoveExamples
