import type { MoveDefinition, MoveExamples } from '../types.ts'

const WE = '(i|we|#Team|someone|somebody|he|she|they|it|#Name|team|management)'
const MIDDLE =
  '(now|also|already|just|be|been|being|be sure to|make sure to|surely|do|personally|going to|able to|to|do|all|again|once|like to|happy to|both|in the process of|#Adverb|you|your|had|have|every)'

/** The reply says what we have done, are doing or will do about it. */
export default {
  id: 'action',
  find: [
    `${WE} (will|shall|have|has|are|am|is|had|can|did|would)? ${MIDDLE}? ${MIDDLE}? ${MIDDLE}? #Service`,
    '(will|shall|has been|have been|are being|is being|being|was|were|is|are|been|be|to be|gets|got) #Adverb? (taken|closed|opened|uploaded|waived|reactivated|rectified|addressed|resolved|fixed|looked|shared|forwarded|noted|escalated|investigated|corrected|reviewed|improved|refunded|replaced|sorted|highlighted|discussed|updated|implemented|processed|informed|conveyed|passed|told|asked|alerted|briefed|notified|made aware|completed|done|deployed|transferred|cancelled|canceled|booked|sent|upgraded|renovated|introduced|checked|credited|reset|restored|released|raised|handled|approved|reversed|unlocked|dispatched|shipped|issued|scheduled|removed|added|on its way|on the way|back up)',
    '^ #Adverb? (will|would|going to|shall|working on|looking into|checking|have) .{0,3} #Service',
    '(corrective|necessary|appropriate|remedial|immediate|strict|preventive) .{0,2} (action|actions|measures|steps|measure|step)',
    '(your|the|these|all|this|any|those) .{0,3} #Case .{0,3} (noted|shared|forwarded|taken|rectified|addressed|being)',
    '(promise|assure you) to (take|look|work|improve|address)',
    '(take|taken|taking|took) .{0,6} (into|in) (consideration|account)',
    '(do|doing) (the)? (needful|necessary)',
    '(act|acting|acted) (on|upon)',
    '(will|shall|would|have|has|are|am) .{0,4} (improve|improving|improved|train|trained|training|work|working|act|reduce|reducing|counselled|counseled|briefed|spoken|instructed|educate|educated|strengthen|strengthened|reviewing|upgrading|renovating|replacing|revamp|revamping)',
    'noted',
    '({take}|{make}) .{0,2} note of .{0,4}',
    '(will|shall) #Adverb? (reflect on|consider|try our best to|do our best to|be mindful)',
    '(keep|bear|keeping) .{0,8} in mind',
    'under (renovation|review|investigation)',
    '(fix|patch|update) (for|is|has|will|was) .{0,3}',
    '(now|is|are|should be|it is) (fixed|resolved|working|back|sorted|all set|available|live|good to go)',
    '(full|a|partial) refund',
    '(gift|discount|travel|free|a) (voucher|vouchers|credit)',
    'you (will|should|can) (receive|get|hear|find|see|be able|have|now)',
    '^ (#Money|now|all|already|both)? (refunded|credited|fixed|sorted|done|resolved|reset|cancelled|replaced|removed)',
    'here is .{0,3} (code|link|label|copy|voucher|list|form|number|guide|steps|how|what|refund|receipt|document)',
    '{go} (back|out) (in|to|on|within)',
    '(scheduled|eta)',
    'let (me|us) .{0,1} (check|look|see|find|get|sort|take|pull|fix|book|send|try|ask|help|start|go)',
    '(i|we) (am|are) on it',
  ],
  unless: [
    '(will|would|can|could|shall|are|is|was|were|do|does|did|have|has|had) not .{0,3}',
    'unable to .{0,3}',
    '(look|looking) forward .{0,20}',
    '(hope|wish|like|love|pleased|happy|delighted|opportunity|chance|privilege|pleasure|honored) .{0,6} (welcome|serve|host|see|have you|give us|visit|reconsider|return|stay|retain|come back|provide|thank|apologize|express|say|extend)',
    '(give|giving|provide) us (an|another|a|the|one|some) .{0,2} (opportunity|chance|try)',
    '(rest|be) assured',
    '(we|i) #Adverb? (always|constantly|continuously|strive|try|aim|endeavor) .{0,6}',
    '(taking|taken|took|take) .{0,3} (time|moment|effort|pride|pleasure)',
    '(help|helps|helping|helped|allow|allows|enable|encourage|motivate) us .{0,4}',
    'for (giving|providing|sharing|writing|taking|bringing|letting|reporting|reaching|contacting|choosing|staying|your) .{0,3}',
    '(was|were) (given|offered|provided|informed|mentioned|booked) .{0,3}',
    'you (had|have) (booked|selected|made|opted|mentioned|shared|stayed|been|requested|paid|highlighted|raised)',
    '(as|was|were|been) (mentioned|informed|booked|highlighted|raised)',
    '(we|i) #Adverb? (have|had) (the|a|an|also|always|maintained|many|several|best|enough|provided) .{0,3}',
    '(make|made|making) (your|our|it|you)',
    '(if|should|when|unless) .{0,10}',
    '(to|and) (ensure|make sure|provide|offer|give|improve) (that)? (our|all|every|each|you|the best|a|better) .{0,6}',
    '(share|shared|sharing) (your|the|my|our) (experience|valuable|stay|precious|thoughts|review|feedback)',
  ],
} satisfies MoveDefinition

export const examples = {
  yes: [
    "**I've refunded** £30 today.",
    '**We will send** a new one.',
    '**Let me check** that for you.',
    'Your refund **has been issued**.',
    '**We are on it**.',
    'Sorry about that. **£4 refunded**.',
    '**Here is a new code**: X1.',
    'The account **has been closed**.',
  ],
  no: [
    'We look forward to seeing you.',
    'We always strive to improve.',
    "We can't refund this.",
    'Thank you for sharing your experience.',
    'Opening hours are 9 to 5.',
  ],
} satisfies MoveExamples
