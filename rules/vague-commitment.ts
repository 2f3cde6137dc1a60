import { isComplaint, isOwed } from '../src/owed.ts'
import type { Docs, Document, Found, Rule } from '../src/types.ts'

const WILL = '(will|shall|would|am going to|are going to|is going to|{plan} to|{intend} to)'
const MAY = '(will|shall|would|should|must|can|could|may|might|am going to|are going to|is going to|hope to|hopes to|{plan} to|{intend} to)'

export default {
  id: 'vague-commitment',
  severity: 'warning',
  preset: 'recommended',
  message: 'This promises something without saying what, by whom or by when.',
  explanation: 'An undated promise cannot be relied on, and not knowing is what makes people write again. Say what you will do and when they will hear.',
  patterns: {
    // Measures that are none.
    undefined: [
      '({take}|{initiate}|{implement}|{make}|{adopt}|{carry} out|{ensure}|{put}|{undertake}|{introduce}|{devise}) .{0,3} (#Undefined|every|all) (and|or)? #Undefined? .{0,1} #Measure',
      '(will|shall|are|is|am|be|been|being) .{0,2} {take} (steps|measures|action|actions|precautions)',
      '#Undefined (and|or)? #Undefined? .{0,1} #Measure .{0,3} (taken|implemented|initiated|made|underway|in place|followed|put|adopted|introduced|done)',
      '{improvement} (is|are) (now|already|also|currently)? being (made|done)',
      '{do} the (needful|necessary|needed)',
      '(what ever|whatever) .{0,8} (will|shall|can) be .{0,2} (done|taken care of|looked into|improved)',
    ],
    // Nobody does it.
    passive: [
      `(#CaseObject|#Case) .{0,2} ${WILL} (be|get) #Adverb? #Adverb? #Handled`,
      '(noted|and|same|that|assured|assure you) (will|shall|would) (be|get) #Adverb? #Handled',
      '(#CaseObject|#Case) .{0,2} (is|are) (now|currently|still|already)? (being|getting) #Adverb? #Handled',
      '(is|are|currently|still) #Adverb? under (process|review|consideration|investigation|discussion|progress)',
    ],
    // Others have it now, and nothing comes back.
    passed: [
      '({share}|{forward}|{pass}|{highlight}|{escalate}|{convey}|{discuss}|{bring}|{relay}|{communicate}|{flag}|{refer}|{send}|fed back) .{0,14} (with|to|by) (the|our|all|your|their)? (concerned|concern|relevant|respective|appropriate|right|higher|same) .{0,2} (#Team|{team}|{department}|people|folks|channel|channels|authorities|authority|quarters|heads|management|desk|ups|personnel|person|party|parties|staff)',
      '({share}|{forward}|{pass}|{highlight}|{escalate}|{raise}|{convey}|{discuss}|{bring}|{relay}|{communicate}|{flag}|{refer}|{report}|{take} up|take) .{0,2} (#CaseObject|#Case) .{0,12} (with|to|by) #Team',
      '(#CaseObject|#Case|same) .{0,6} (shared|forwarded|passed|escalated|conveyed|highlighted|communicated|discussed|brought|relayed|referred|raised|fed back) .{0,3} (with|to) #Team',
      '({inform}|{notify}|{brief}|{alert}) (the|our|all) (concerned|relevant|respective|appropriate) .',
    ],
    // It was written down.
    noted: [
      '(#CaseObject|#Case) .{0,3} (has|have|is|are)? (been)? #Adverb? (noted|acknowledged|taken note of)',
      '(i|we) (have|had|do)? #Adverb? (noted|note) (down)? .{0,3} #Case',
      '({take}|{make}) (a|due|careful)? #Adverb? note of',
    ],
    // A look into it, and that is all.
    look: [
      `(#We|#Somebody)? ${WILL} #Adverb? #Adverb? (be|be able to|be sure to|make sure to|try to|try and)? #Adverb? #Probe .{0,1} (#CaseObject|#Case|what|where|all|each|every)`,
      '^ #Adverb? (will|shall|would) #Adverb? #Probe',
      '(assure|promise|assured|promised) (you)? (to|of) #Adverb? #Probe',
      '(conduct|carry out|conducting|carrying out|undertake|undertaking|launched|begun|started) .{0,3} (review|investigation|enquiry|inquiry|audit|probe)',
      '(#We|#Somebody|am|are|is) #Adverb? #Adverb? (working|looking|investigating|reviewing|addressing|checking) .{0,6} (it|this|that|these|the same|fix|#Case|{improve}|{resolve}|solution|things|cause|causes|resolution)',
      '(#We|#Somebody) (is|are|am) on (it|the case|this)',
      '(#We|#Somebody) .{0,3} ({have}|{take}) a .{0,1} (look|peek|gander)',
      '(definitely|surely|certainly|personally) (check|look|see) .{0,1} (what|into|in to|this|it|the|that|your)',
    ],
    // Somebody will be in touch.
    contact: [
      `#Somebody .{0,2} ${MAY} #Adverb? #Adverb? #InTouch`,
      '(we|i) (will|shall|would) #Adverb? #Adverb? (be in (touch|contact)|get (back|in touch|in contact)|reach out|revert|contact you|circle back|touch base|come back to you)',
      'you (will|shall|should|would) #Adverb? (be (contacted|notified|informed|updated|called)|hear (from|back|something))',
    ],
    // A time that is none.
    soon: [
      `[<promise>(#We|#Somebody|he|she|it|that|this|everything|all|your .{0,2}|the .{0,2}|a .{0,2}|#Case) .{0,2} ${MAY} .{0,12}] #Soon $`,
      `(#We|#Somebody|he|she|it|that|this|everything|all|your .{0,2}|the .{0,2}|a .{0,2}|#Case) .{0,2} ${MAY} .{0,12} #Soon`,
      '(#We|#Somebody|#Case|it|this) (are|is|am) #Adverb? #Adverb? (working|looking|getting|fixing|being|trying|resolving|processing|chasing|waiting) .{0,10} #Soon',
      '^ .{0,3} (will|shall|should|would|going to|gonna) .{0,10} #Soon',
      '(fixed|resolved|sorted|done|processed|refunded|delivered|shipped|dispatched|credited|completed|rectified|addressed|attended|replied|answered|actioned|reviewed) .{0,3} #Soon',
      '(fix|update|patch|it|that|this) (is)? (in the pipeline|in the works)',
      '(should|will) (be|not be|not take) .{0,3} (too long|much longer|long now|grand|sorted|with you)',
    ],
    // No more than a try.
    try: [
      '(#We|#Somebody) (will|shall|would|are|am) #Adverb? #BestTry .{0,1} (to|and|for|on|towards|our) #Adverb? (improve|improving|fix|resolve|rectify|ensure|make|provide|better|correct|address|overcome|enhance|serve|avoid|prevent|work|offer|deliver|bring|maintain|upgrade|help|assist|find|get|sort|incorporate|meet|do|keep|turn|reduce|send|give|check|reach|solve|the|best)',
      '(i|we) (will|can) see (what|if) .{0,3} (can|could|possible) .{0,3} (do|done|help|sort|sorted|manage|managed|arrange|arranged)',
    ],
    // Whom to ask, without an address.
    channel: [
      '(contact|reach|reach out to|{speak} to|{speak} with|approach|through|via|{ask}) (the|your|an)? (appropriate|relevant|concerned|respective|correct|proper) .{0,3} (channel|channels|department|desk|section|contact)',
    ],
    // What was done, so that a case is more than noted.
    done: [
      '(i|we|#Team) (have|has|had)? #Adverb? (refunded|replaced|fixed|repaired|credited|sent|booked|cancelled|corrected|removed|added|reset|restored|released|reversed|unlocked|dispatched|shipped|issued|scheduled|updated|changed|moved|transferred|reopened|installed|upgraded|rectified|resolved|cleaned|waived|extended|amended|ordered)',
      '(has|have) been #Adverb? (refunded|replaced|fixed|repaired|credited|sent|booked|cancelled|corrected|removed|added|reset|restored|released|reversed|unlocked|dispatched|shipped|issued|scheduled|updated|changed|moved|transferred|reopened|installed|upgraded|rectified|resolved|cleaned|waived|extended|amended|ordered)',
    ],
  },
  find(document, matches) {
    const { reply, customer } = document
    if (!isOpen(document)) return []
    const owed = isOwed(document) || (customer.setting === 'none' && reply.does('apology', 'regret'))
    const idle = owed && matches('done').length === 0
    const families = ['undefined', 'passive', 'look', 'soon', 'contact', ...(owed ? ['try'] : []), ...(idle ? ['passed'] : [])]
    const promised = [...families.flatMap((family) => matches(family)).filter((one) => !isExchange(document, one) && !isDated(document, one)), ...matches('channel')]
    // To note it is no more than a reply's last word.
    const found = promised.length > 0 || !idle ? promised : matches('noted')
    return found.filter((one, index) => !found.slice(0, index).some(({ sentence }) => sentence === one.sentence))
  },
  unless: [
    '#Conditional',
    '#Reported',
    '#Question',
    '#Negated',
    '#KindWords .{0,12}',
    '.{0,8} #KindWords (words|feedback|comments|review|remarks|notes|message)',
    '(look|looking) forward .{0,30}',
    '(see|welcome|welcoming|host|hosting|serve|serving|have|hear|seeing|meet|visit|return|back|stay|greet|join|feel) .{0,6} (soon|shortly|near future)',
    '(fingers crossed|hopefully|hope|hoping|hopes) .{0,14}',
    '(soon|shortly) (after|before)',
    'as soon as !(possible|we|i|practicable|is|they|can)',
    'as soon as (we|i|they) (hear|have|get|receive|know|find|are done|complete|finish)',
    '(i|we) (have|has|had) #Adverb? (had|taken|checked|looked|reviewed|investigated) .{0,6}',
    '(recommend|suggest|advise|like|want|ask) (you|that you|to) .{0,4}',
    '(always|constantly|continuously|continually|regularly) .{0,4}',
    '(touch|contact) with (the|our|my|them|him|her|your) .{0,3}',
    '(get|be|feel|turn|things) .{0,2} (better|around|through|well) .{0,3}',
    '(thank|thanks|time|effort) .{0,8} (share|sharing|bring|bringing|highlight|highlighting|report|reporting) .{0,8}',
    '(i|we) (know|believe|think|bet|imagine|am sure|are sure) .{0,10}',
    '(glad|would have|could have) .{0,12}',
    'coming soon',
    '(so that|so|such that|where|which|helps|help|helped|allow|allows|enable|in order) .{0,2} (i|we|us|our team|they|the team) (can|could|may|to|will|improve) .{0,6}',
    '(happy|glad|like|love|need|here|able|willing|ask|asking|asked|want|pleased|keen) to .{0,2} #Probe .{0,5}',
    '{launch}',
    '(go live|be live|is live|open|opening|reopen|reopened|reopening|unlock|unlocked|unpause|feature|features|released|release|update us) .{0,3} #Soon',
    'get well soon',
    'let (me|us) .{0,6}',
    '#Measure .{0,3} (such as|including|namely|by #Gerund)',
    'you (have|had)? noted',
    'noted in your',
    '(legal|swift|direct|class) action',
    '(help|helps|encourage|encourages|motivate|motivates|inspire|inspires) .{0,8}',
    '(the|that) (we|i|sale|offer|app|feature|launch) .{0,4} (ends|end|launching|launch|coming|comes|live|available) .{0,2} (soon|shortly)?',
    'best (regards|wishes)',
    '(would|will) be .{0,3} (happy|glad|delighted|pleased) .{0,8}',
  ],
  rewrites: [
    { title: 'Say what and when', text: "I'll {action} and write to you by {time}.", at: 'sentence' },
    { title: 'Promise the next update', text: "I'll tell you where this stands by {time}, even if there is no news yet.", at: 'sentence' },
    { title: 'Say what is already done', text: "I've {done}, and {person} checks it by {time}.", at: 'sentence' },
  ],
} satisfies Rule

/** Whether a promise is awaited at all: nobody praises or takes leave, and nobody only reads a review. */
function isOpen(document: Document): boolean {
  const { customer } = document
  if (isComplaint(document)) return true
  return (customer.setting === 'direct' || customer.setting === 'chat') && !customer.signals('praise', 'resolved')
}

// What the customer does, not we.
const THEIRS = /\b(?:please|kindly|could you|can you|would you|you (?:can|could|may|might|should|need to|will (?:need|have|want)|would))\b[^,;:]*$/i

// What is asked for so that a promise can be kept.
const ASKS = /\b(?:dm|direct message|(?:send|email|tell|drop) us|(?:share|provide|confirm|send) (?:us )?(?:your|the|more|some)|could you|can you|would you mind|which|let us know (?:your|the|which|what))\b/i

/** Whether it is asked for, or a sentence beside it asks for something in exchange: *send us the number so that we can look into it*. */
function isExchange({ reply }: Document, { sentence, range: [start, end] }: Found): boolean {
  const [begin] = reply.sentences[sentence] ?? [start]
  const before = reply.text.slice(begin, start)
  if (THEIRS.test(before) && !/\b(?:we|i|our)\b/i.test(before)) return true
  if (ASKS.test(reply.text.slice(...(reply.sentences[sentence + 1] ?? [0, 0])))) return true
  return reply
    .moves('request')
    .some((request) => request.sentence === sentence - 1 || (request.sentence === sentence && (request.range[1] <= start + 2 || /\b(?:so|and)\b/i.test(reply.text.slice(end, request.range[0])))))
}

const UPDATE = /\b(?:updat\w+|writ\w+|call\w*|ring|rings|email\w*|text\w*|repl\w+|tell|know|hear|back|news|messag\w+)\b/i

/** Whether it has a time that can be held to: *by 4pm*, and not *once we can*; or the next sentence says when they will hear. */
function isDated({ reply }: Document, { sentence }: Found): boolean {
  return reply.moves('time-frame').some(
    (time) =>
      isHeld(reply.text.slice(...time.range)) &&
      (time.sentence === sentence || (time.sentence === sentence + 1 && UPDATE.test(reply.text.slice(...(reply.sentences[sentence + 1] ?? [0, 0]))))),
  )
}

function isHeld(time: string): boolean {
  if (/\b(?:few|some|several)\b/i.test(time)) return false
  return !/^(?:once|as soon as|immediately|straight away|right away|the moment|after|first thing)\b/i.test(time) || /\b(?:once|as soon as|the moment)\s+(?:the|your|it|you|they)\b/i.test(time)
}

export const docs = {
  sources: ['001#29', '001#37', '000#37', '002#15'],
  bad: [
    '**We will get back to you as soon as possible**.',
    '**Your refund should be with you soon**.',
    '**We will look into the matter**.',
    '**Appropriate action will be taken**.',
    '**We are working on a fix**.',
    'Thanks. **The team is on it**.',
    '**we shall revert at the earliest**',
    'We will **do the needful**.',
    '**We will do our best to improve**.',
    'Your case **is under review**.',
  ],
  good: [
    "I'll email you as soon as I hear from the depot, at the latest by 5pm.",
    'We look forward to welcoming you back soon.',
    "Fingers crossed we'll be able to have it soon!",
    'Please send the form back as soon as you can.',
    "You'll get a text shortly before the driver arrives.",
    'The sale ends soon.',
    'You asked us to act “as soon as possible”, so I did it this morning.',
    "I'll call you by 3pm, sooner if I can.",
    'Send us the order number so we can look into it.',
    "I'll look into this today and write to you by 5pm.",
  ],
} satisfies Docs
