import { isComplaint } from '../src/owed.ts'
import type { Docs, Document, Found, Rule } from '../src/types.ts'

const SURE = '({ensure}|{make} .{0,1} sure|{assure}|{guarantee}|{promise}|{see} (to it|that)|confident|certain|sure)'

export default {
  id: 'overpromise',
  severity: 'warning',
  preset: 'recommended',
  message: 'This promises what nobody can be sure of.',
  explanation: 'A broken promise costs more than a modest one. Promise what you do and when they will hear, not how it must turn out.',
  patterns: {
    // Never again.
    again: [
      '#Assure .{0,9} (not|never|no|without) .{0,4} #Recur #Again?',
      '(will|shall|would) (not|never) #Adverb? (be|going to)? #Adverb? #Recur .{0,2} #Again',
      '(such|this|that|these|it|same|similar|same) .{0,3} (will|shall|would|can) never #Adverb? (be)? #Recur',
      '(never|not ever) (ever)? (be)? #Recur again',
      '(#Assure|will|shall) (that)? (we|i)? (avoid|prevent|eliminate|rule out) .{0,3} ({recurrence}|{repetition}|{repeat}|reoccurrence|from (happening|occurring|recurring|being repeated))',
      '(#Assure|will|shall) .{0,3} (avoid|prevent|eliminate) .{0,5} #Again',
      '(no|zero|not one|not so much as) .{0,3} (possibility|chance|risk|drop|mistake|issue|delay|insect|error|problem|repeat|repetition|recurrence) .{0,4} #Again',
      '(impossible|not possible) to (repeat|happen|recur)',
      'no way .{0,2} (this|it|that|we|you|he|they) .{0,1} (can|could|will|would) .{0,4} #Again',
      '(nobody|nothing|no one) .{0,1} (will|can|could) ever',
      '(such|this|these|that|same|it) .{0,3} (will|shall|would) (not|never) #Adverb? be .{0,1} (there|late|wrong|missed|delayed|lost|down|broken|charged|billed|forgotten) .{0,2} #Again',
      '(is|was|be) the last time (this|that|it|you|we|anyone) .{0,2} (will|happen|happens|hear|see|have|is|are)',
      'no (other|more|further) .{0,2} (guest|customer|guests|customers|complaints|issues|problems|mistakes|delays) .{0,4} #Again',
      'you will (never|not) #Adverb? (ever|again)? (have to|need to|face|see|experience|find|regret|wait|be disappointed|have|hear) .{0,6} (again|ever|any|single|one|mistake|trouble|problem|issue|complaint|us|this)',
    ],
    // Guarantees.
    guarantee: [
      '[<who>(i|we)] (can|will|do|would|could|hereby|personally)? #Adverb? (guarantee|promise|vow|pledge) you? [<next>(that|it|this|you|we|i|our|your|the|a|there|he|she|they|everything|nothing|all|my|no)]',
      '[<who>(i|we)] (can|will|do|would|could|hereby|personally)? #Adverb? (promise|guarantee|vow|pledge) you? [<act>(to|i will|we will)]',
      '(i|we) (promise|guarantee|vow|pledge) you? (of|on|not|never|better|improved)',
      '(guaranteed|guarantee) (that|to|it|you|we)',
      '(is|am|are|be) #Number percent? (sure|certain|guaranteed|fixed|resolved|sorted|positive|confident|safe)',
      '(absolutely|fully|totally|completely|very|extremely|quite) (sure|certain|confident|positive) (that|it|this|you|we|your|the)',
      '#OnMyLife',
    ],
    // Futures that are certain.
    certain: [
      '(will|shall|would) (#Absolutely|#Number percent?) #Adverb? [<verb>#Outcome]',
      '(hundred|#Number) percent (it|this|that|you|we|he|she|they|your .{0,1}|all) (will|shall|is|are)',
      '(trust|believe) me .{0,2} (will|shall|is going to)',
      '#Absolutely (will|shall|going to) #Adverb? #Outcome',
      '(will|shall) always (be (on time|there|perfect|available|clean|ready|right|happy)|arrive|work|deliver|answer|reply|get)',
      '(will|would|shall) #Adverb? (fix|solve|resolve|sort out|sort) (all|everything|every|it all)',
    ],
    // The next time will be perfect.
    perfect: [
      `${SURE} .{0,7} (you|your|next) .{0,8} #Superb`,
      '(assure|assuring|promise|guarantee) you? (of|to render|to provide|to offer|to give)? (a|an|our|the|that|much|my)? .{0,2} #Superb',
      'you will #Adverb? (see|notice|witness|find|experience|feel|have|enjoy|get) .{0,4} (improvement|improvements|difference|change|changes|better|best|memorable|pleasant)',
      '(will|shall) (be|have|get|run|work|stay) .{0,4} from (now|today|here|tomorrow) (on|onwards)',
      '(last|work|hold|run|stay) .{0,2} (forever|for ever)',
      `${SURE} .{0,4} (your|the) (next|future) (stay|visit|time|order|trip|delivery|email)`,
      '(we|i|will|would|shall) never #Adverb? (compromise|fail|miss|let you down|disappoint|repeat|forget)',
      '(each and every|every single|all our|every) .{0,2} (guest|customer|client|order|guests|customers|time) .{0,5} (satisfied|happy|perfect|on time|flawless|satisfaction)',
      'from (now|here|today|this day|today onwards|now onwards) (on|onwards|forward|out|on out)? .{0,8} (never|always|every|not|on time|perfect)',
    ],
  },
  find(document, matches) {
    if (!isOpen(document)) return []
    const { reply } = document
    const times = reply.moves('time-frame')
    const isPlan = ({ captures, sentence }: Found) => 'act' in captures && times.some((time) => time.sentence === sentence && /\d|day\b|noon|tomorrow|tonight/i.test(reply.text.slice(...time.range)))
    return ['again', 'guarantee', 'certain', 'perfect'].flatMap((family) => matches(family)).filter((found) => !isPlan(found))
  },
  unless: [
    '(can|could|do|will|would|may) not #Adverb? (guarantee|promise|assure|be certain|say for sure|make any) .{0,6}',
    '(hope|hopes|hoping|aim|aims|aiming|try|trying|strive|chance|opportunity|possible|should|might|may|goal|want|wanted|wish|expect|would like|hopefully|trust (that|you|we)) .{0,14}',
    '(so|such) that (we|you|i|he|she|they|our) (can|could|may|are able|will be able) .{0,10}',
    'as promised',
    '(to|please|kindly) (make sure|ensure|be sure) .{0,14} (please|kindly|you (can|could|should|need|may|must|will need))',
    '(please|kindly|could you|can you|you can|you need to|you should) (make sure|ensure|be sure|double check|check) .{0,10}',
    '(guarantee|warranty) .{0,3} (for|period|card|certificate|expires|covers|against)',
    '(our|all our|every) .{0,3} (guarantee (for|covers|lasts|runs|is)|warranty|are guaranteed|is guaranteed) .{0,3}',
    '(money back|price match|price|best price|lifetime|bank|rate|quality) guarantee',
    '#Reported',
    '(if|unless|whether) .{0,16}',
    '#Question',
    '#KindWords .{0,12}',
    '#Negated',
    '(have|has|had) #Adverb? (changed|added|replaced|fixed|moved|installed|set|put|removed|switched|rewritten|updated|corrected|blocked|turned) .{0,20}',
    '(ensuring|ensured) .{0,6} (was|were)',
    '(for|into) (further|future)? {improvement}',
    '(i|we|they) (have|had|already)? (made sure|ensured|guaranteed) .{0,6}',
    '(not|am) (only|just|sure) (if|whether|what|how|why|which|about) .{0,4}',
    '{make} sure (you|your|that you|that your|to|the|it|all) (have|are|to|receive|get|has|is|can|check|use|app|account|phone|device|email|browser|select|enter|information|details|address|payment) .{0,8}',
    '{make} sure (this|it|that|everything|we|i|the|you|your) .{0,2} (gets|get|is|are|has|have|goes|reaches|does|understand) .{0,6}',
  ],
  rewrites: [
    { title: 'Say what has changed', text: "To make this less likely, we've {change}.", at: 'sentence' },
    { title: 'Promise the action, not the outcome', text: "I'll {action} and tell you by {time} how it went.", at: 'sentence' },
    { title: 'Say what happens if it does', text: 'If it ever happens again, write to me and I will {remedy}.', at: 'sentence' },
  ],
} satisfies Rule

/** Whether a promise is awaited at all: nobody praises or takes leave, and nobody only reads a review. */
function isOpen(document: Document): boolean {
  const { customer } = document
  if (isComplaint(document)) return true
  return (customer.setting === 'direct' || customer.setting === 'chat') && !customer.signals('praise', 'resolved')
}

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
