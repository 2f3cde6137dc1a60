import type { Docs, Rule } from '../src/types.ts'

const AGAIN = '(again|ever again|in (the)? future|in (the)? futures|any more|anymore|ever|such|these|hereafter|henceforth|going forward|further)'
const ASSURE = '(ensure|ensuring|ensured|make sure|making sure|made sure|assure|assuring|assured|guarantee|guaranteed|promise|promised|see to it|so that|confident|sure|certain)'
const EVENT = '(happen|happens|happened|occur|occurs|recur|recurs|reoccur|repeat|repeats|repeated|be repeated|face|experience|encounter|take place|arise|come up|come|see|have)'
const BEST =
  '(best|better|memorable|perfect|flawless|excellent|smooth|seamless|improved|improvement|improvements|wonderful|hassle free|pleasant|comfortable|delightful|great|amazing|fantastic|superior|positive|unforgettable|finest|exceptional|pleasurable|enjoyable|satisfactory|outstanding|much better|world class)'

export default {
  id: 'overpromise',
  severity: 'warning',
  preset: 'recommended',
  message: 'This promises what nobody can be sure of.',
  explanation: 'A broken promise costs more than a modest one. Promise what you do and when they will hear, not how it must turn out.',
  find: [
    // Never again.
    `${ASSURE} .{0,9} (not|never|no|without) .{0,4} ${EVENT} .{0,3} ${AGAIN}?`,
    `${ASSURE} .{0,6} (such|this|that|these|the same|similar) .{0,4} (do|does|will|would|are|is|shall|did|should) not .{0,2} (be)? .{0,3} ${AGAIN}?`,
    `(will|shall|would) (not|never) #Adverb? (be)? #Adverb? (${EVENT}|happening|repeated|a problem|an issue) .{0,2} ${AGAIN}`,
    '(will|shall|would|can) never #Adverb? (be)? #Adverb? (happen|occur|recur|repeat|repeated|face|experience)',
    '(never|not ever) (ever)? (happen|occur|be repeated|going to happen) again',
    '(avoid|prevent|eliminate|preventing|avoiding) .{0,2} (such|this|any|the|these|similar|a)? .{0,3} (recurrence|reoccurrence|repetition|repeat|from (happening|occurring|recurring|being repeated)|(in|for) (the)? future)',
    '(no|zero|not a single|not one) .{0,3} (possibility|chance|risk|drop|mistake|issue|delay|insect|error) .{0,4} (again|next time|ever|in future|any more|going forward)',
    '(impossible|not possible) to (repeat|happen again|recur)',
    'no (other|more|further) .{0,2} (guest|customer|guests|customers|complaints|issues|problems|mistakes) .{0,4} (again|in future|ever|such)',
    // Guarantees.
    '(i|we) (can|will|do|would|could)? #Adverb? (guarantee|promise|vow|pledge|swear) (you)? (that|to|of|it|this|you|we|i|our|your|the|a|on|there|not|never)?',
    '(have|give|giving|got|take) .{0,2} (my|our) word .{0,2}',
    '(100|#Number|hundred|one hundred)? (percent)? (guaranteed|guarantee) (that|to|it|you|we)?',
    '(absolutely|fully|totally|completely) (guaranteed|sure|certain|confident)',
    '(without|any) .{0,1} (fail|doubt)',
    'no (matter what|doubt about it)',
    '(whatever it takes|consider it (done|fixed|sorted)|come hell or high water|on the dot|every single time|in writing from me|bet on it|you can count on it|rest easy)',
    'bound to (get|receive|be|arrive|work)',
    // Certain futures.
    '(will|shall|would) (definitely|certainly|absolutely|undoubtedly|surely|always|for sure) #Adverb? .{1,3}',
    '(definitely|certainly|absolutely|undoubtedly|surely|for sure) (will|shall|be (fixed|resolved|delivered|refunded|sorted|there|with you|approved|working)|get|receive|arrive)',
    'you will never (have to|need to|face|see|experience|find|regret|be disappointed) .{0,3}',
    // Next time perfect.
    `${ASSURE} .{0,7} (you|your|guest|guests|next|stay|order|visit|future) .{0,8} ${BEST}`,
    `${ASSURE} (you)? (of)? (a|an|our|the|that|much)? .{0,1} ${BEST} .{0,2} (service|services|experience|stay|attention|hospitality|of)`,
    `you will #Adverb? (see|notice|witness|find|experience|feel|have|enjoy|get) .{0,4} (improvement|improvements|difference|change|better|best|memorable|pleasant)`,
    '(you|guest|guests) will (not|never) (be disappointed|regret|have any (complaint|complaints|issue|issues|reason))',
    '(will|shall) (leave no stone unturned|go (all out|the extra mile)|do (everything|anything|whatever))',
    '(we|i) (will|would|can|shall)? never #Adverb? (compromise|fail|miss|let you down|disappoint|repeat)',
    '(under any|in any|under no) (circumstances|circumstance)',
    '(each and every|every single|all our|every) .{0,2} (guest|customer|client|order|guests|time) .{0,5} (satisfied|happy|perfect|on time|flawless|satisfaction)',
    '(will|would) #Adverb? (fix|solve|resolve|sort out|sort) (all|everything|every|it all) .{0,3}',
    '(full|complete|total) (satisfaction|refund|peace of mind) (guaranteed|is guaranteed)',
    'from (now|here|today|this day|today onwards|now onwards) (on|onwards|forward)? .{0,6} (never|always|every|not)',
    '(make|making) (sure|it sure) .{0,4} (next|future) (stay|visit|time|order) .{0,6}',
  ],
  unless: [
    '(can|could|do|will|would|may) not #Adverb? (guarantee|promise|assure|be certain|say for sure|make any) .{0,6}',
    '(hope|hopes|hoping|aim|aims|aiming|try|trying|strive|chance|opportunity|possible|should|might|may|goal|want|wanted|wish|expect|would like|hopefully|trust) .{0,14}',
    'as promised',
    '(guarantee|warranty) .{0,3} (for|period|card|certificate|expires|covers|of) (#Count|two|three|one|five|life|the|our)? .{0,2}',
    '(guarantee|guarantees) (our|all our|every) .{0,3} (for|against) .{0,3}',
    '(money back|price match|price|best price|lifetime|bank|rate) guarantee',
    '#Reported',
    '#Conditional',
    '#Question',
    '(definitely|certainly|surely) (do|does|did|not|need|understand|agree|appreciate|see why|worth|recommend|one of|a|the|an|is|was|been|enjoyed|love|pass|take|share|keep|look|consider|visit|come|return|help|try|work|check|let|be happy|encourage|motivate|convey|feel) .{0,3}',
    '(will|shall|would) (definitely|certainly|surely|always|absolutely) (pass|share|convey|encourage|motivate|welcome|be (happy|glad|remembered|conveyed|passed|shared|delighted|pleased|a pleasure)|remember|remain|keep|cherish|help|look|love|try|consider|like|let|visit|take|check|work|appreciate|have a look|miss|recommend|treasure|serve|need|want|come|inform|forward|follow|discuss|note|strive|be here|be there|be there for|get back|reach|contact|update|reply|add) .{0,4}',
    '(feedback|comments|words|review|suggestions|compliments|appreciation|testimonial) .{0,5} (will|surely|definitely) .{0,6}',
    '(please|kindly|could you|can you|you can|to|you need to) (make sure|ensure|be sure|double check|check) .{0,10}',
    '(i|we) (have|had|already) (made sure|ensured|guaranteed) .{0,6}',
    '#Count cotton',
    '(we|you) .{0,3} (sure|certain) (if|whether|what|how|why|which|about) .{0,4}',
    '(make|made|makes|making|to be) sure (you|your|that you|that your|to|the|it|all) (have|are|to|receive|get|has|is|can|check|use|app|account|phone|device|email|browser|select|enter|information|details|address|payment) .{0,8}',
    '(to|and|please|will|can|i will|we will|let me|let us) make sure (this|it|that|everything|we|i|the|you|your) .{0,2} (gets|get|is|are|has|have|goes|reaches|does|we|understand|were) .{0,6}',
    'not (only|just|sure) .{0,4}',
  ],
  rewrites: [
    { title: 'Say what has changed', text: "To make this less likely, we've {change}.", at: 'sentence' },
    { title: 'Promise the action, not the outcome', text: "I'll {action} and tell you by {time} how it went.", at: 'sentence' },
    { title: 'Say what happens if it does', text: 'If it ever happens again, write to me and I will {remedy}.', at: 'sentence' },
  ],
} satisfies Rule

export const docs = {
  sources: ['001#27', '001#28', '001#36', '002#16', '000#31'],
  bad: [
    '**I guarantee this** parcel is safe.',
    'This **will never happen again**.',
    'It **will definitely be with you** tomorrow.',
    'We **ensure that such incidents do not recur**.',
    'You **have my word**.',
    'Next time **you will notice a great improvement**.',
    'We **will surely have it fixed by then**.',
    'We **assure you of our best services**.',
    '**We would never compromise** on hygiene.',
    'It will be there **come hell or high water**.',
    'we took steps to **avoid any recurrence** here',
  ],
  good: [
    "We can't guarantee a morning slot.",
    "I can't make any promises, but I'll ask.",
    'We guarantee our kettles for two years.',
    "It's 100% cotton.",
    "You definitely don't need to post it back.",
    "You asked us to “promise it never happens again”; here's what we've changed.",
    "As promised, here's the invoice.",
    'We hope this never happens again.',
    'I will definitely pass this on to Maya.',
    'Please make sure you have the latest version.',
  ],
} satisfies Docs
