import { isComplaint } from '../src/owed.ts'
import type { Docs, Document, Found, Rule } from '../src/types.ts'

const WHO = '(#We|someone|somebody|they|he|she|it|that|this|everything|your (refund|order|parcel|package|replacement|case|account|money|engineer|query|issue|request|complaint)|a .{0,2} (colleague|manager|specialist|agent|representative|member))'
const LOOK =
  '(look|looking|looked) (into|in to|at)|(work|working|worked) (on|towards|toward|with)|(take|taking|taken) .{0,3} (up|note|cognizance|on board|into (account|consideration)|seriously|look)|(address|addressing|investigate|investigating|review|reviewing|consider|considering|rectify|rectifying|improve|improving|examine|assess|resolve|resolving|probe|follow up|check|checking|act|raise|focus|attend|monitor|sort|handle|fix|fixing|update|enhance|strengthen|correct|discuss) (on|upon|to|out|with)?'
const SOON =
  '(asap|as soon as (possible|we can|i can|practicable|is possible|they can)|shortly|soon|in due course|in due time|at (our|the|my|their) earliest (convenience|opportunity)?|at the earliest|in the near future|in near future|before long|(when|whenever) (we|i|they|he|she) (can|could|get .{0,2} (chance|round to it|time|sec|minute|moment)|(am|are) able)|at some (point|stage)|in a (bit|while|timely manner|wee while|little while)|promptly|eventually|sometime|momentarily|in no time|in the coming (days|weeks|months)|in a few (days|weeks)|one of these days|within no time|in the pipeline|circle back|as early as possible|quickly as possible|very soon|at the soonest|the soonest|sooner rather than later|in few days)'

export default {
  id: 'vague-commitment',
  severity: 'warning',
  preset: 'recommended',
  message: 'This promises something without saying what or by when.',
  explanation: 'An undated promise cannot be relied on, and not knowing is what makes people write again. Say what you will do and when they will hear.',
  patterns: {
    // Action that names none.
    undefined: [
      '({take}|{initiate}|{implement}|{make}|{adopt}|{carry} out|{ensure}|{put} in place|{undertake}) .{0,3} (#Undefined|all (the)? #Undefined|every) (and #Undefined)? .{0,1} (action|actions|measure|measures|step|steps|change|changes|amendment|amendments|arrangements|correction|corrections|care)',
      '#Undefined (and #Undefined)? .{0,1} (action|actions|measure|measures|step|steps|changes|corrections) .{0,2} (will|shall|have|has|are|is|would|to be|be|being) (be|been|being)? #Adverb? (taken|implemented|initiated|made|underway|in place|followed)',
      '({do}) the (needful|necessary)',
      '(what ever|whatever) .{0,6} (will|shall) be .{0,2} (done|taken care of|looked into)',
      '(take|taking|took|taken) (corrective|remedial|necessary|appropriate|required|suitable|immediate)',
      '(in (house)? training|retrain|re train|train|training) .{0,2} (of|for|our) .{0,3} (staff|team) .{0,3} (will|shall)',
      '(the)? (appropriate|relevant|concerned|right) .{0,2} (channel|channels|contact channel)',
    ],
    // A look into it, and that is all.
    look: [
      `(#We)? #Will #Adverb? #Adverb? (${LOOK}) .{0,1} #CaseObject`,
      `(#We)? (will|shall|would|am going to|are going to|must) .{0,3} (${LOOK}) .{0,1} #CaseObject`,
      '^ #Adverb? (will|shall|would) #Adverb? (look (into|in to)|check|work on|take .{0,2} (up|care|note)|improve|address|discuss|rectify|review)',
      `(assure|promise|assured|promised) (you)? (to|that (we|i) (will|shall|would)|of) #Adverb? (${LOOK})`,
      '(conduct|carry out|conducting|undertake|undertaking|launched|begun) .{0,3} (review|investigation|enquiry|inquiry|audit)',
      '(#We|am|are|is) #Adverb? (currently|already|now)? #Adverb? (working on|looking into|looking in to|investigating|working towards|working to) .{0,4} (it|this|that|these|fix|fixing|#Case|improve|improving|resolve|resolving|solution)',
      '(#We) (is|are|am) on (it|the case|this)',
      '(#We|someone|somebody|they|guys|he|she) .{0,3} (having|taking|take|have) a (look|peek|gander)',
      '(definitely|surely|certainly|personally) (check|look|take|see) .{0,1} (what|into|in to|this|it|the|that|your|up)',
      '(is|are|it is|currently) (under|in) (process|review|consideration|investigation|discussion|progress)',
      '{matter} (will|shall) be (looked|taken|investigated|addressed|resolved|sorted|dealt)',
      '(look|looking) in to (the|this|your|it|that)',
    ],
    // A time that is none.
    soon: [
      `${WHO} .{0,3} (will|shall|should|can|would|are going to|is going to|hope to|hopes to|am going to|to|are|is|am) .{0,14} ${SOON}`,
      `(will|shall|should|would|going to) .{0,12} ${SOON}`,
      `(get|getting|be|reply|respond|revert|update|contact|come|call|write) .{0,5} ${SOON}`,
      '(should|will) (be|not be) .{0,3} (too long|long now|grand|sorted|with you)',
    ],
    // No more than a try.
    try: [
      '(#We) (will|shall|would|are|am|always)? #Adverb? (do|try|trying|doing|put|make|give) .{0,3} (best|utmost|every effort|all efforts|hardest|efforts|possible) .{0,1} (to|and|for)?',
      '(#We) (will|shall|would|are|am|always|constantly|continuously) #Adverb? (strive|endeavor|striving|endeavoring|work hard|working hard|aim|attempt|trying|try) (to|for|towards|on|our) #Adverb? (improve|fix|resolve|rectify|ensure|make|provide|better|correct|address|overcome|enhance|serve|avoid|prevent|work|the|best|offer|deliver|bring|maintain|upgrade)',
      '(i|we) (will|can) see (what|if) .{0,2} (can|could|is possible|we can|i can) .{0,2} (do|done|help)?',
      '(see|look) what (can be|we can|i can|could be) (do|done)',
    ],
  },
  find(document, matches) {
    const { reply } = document
    if (!isComplaint(document)) return []
    const times = reply.moves('time-frame')
    const inPlace = (found: Found) =>
      !isExchange(document, found) && !times.some((time) => time.sentence === found.sentence && isHeld(reply.text.slice(...time.range)))
    return ['undefined', 'look', 'soon', 'try'].flatMap((family) => matches(family)).filter(inPlace)
  },
  unless: [
    '#Conditional',
    '#Reported',
    '#Question',
    '#Negated',
    '(look|looking) forward .{0,30}',
    '(see|welcome|welcoming|host|hosting|serve|serving|have|hear|seeing|meet|visit|return|back|stay|greet|join|feel) .{0,6} (soon|shortly)',
    '(fingers crossed|hopefully|hope|hoping|hopes) .{0,14}',
    '(soon|shortly) (after|before)',
    'as soon as !(possible|we|i|practicable|is|they|can)',
    'as soon as (we|i|they) (hear|have|get|receive|know|find|are done|complete|finish)',
    '(please|kindly|could you|can you|would you|you can|you could|you will|you may|you should|you might) .{0,12}',
    '(customers|users|guests|people|you) (will|can|should|may|would) .{0,8}',
    '(so that|so|such that|where|which|helps|help|helped|allow|allows|enable|in order) .{0,2} (i|we|us|our team|they|the team) (can|could|may|to|will|improve) .{0,6}',
    '(happy|glad|like|love|need|here|able|willing|ask|asking|asked|want|pleased|keen) to .{0,2} (look|check|review|investigate|discuss|improve|work|address|take|fix|sort|resolve|solve|help|get) .{0,5}',
    '{launch}',
    '(go live|be live|is live|open|reopen|reopened|unlock|unlocked|unpause|feature|features|released|release|update us) .{0,3} (soon|shortly|eventually)',
    'get well soon',
    '(things|turn around|use) (will|turn|cases) .{0,3}',
    '(what|which|more) .{0,3} can (suggest|tell|find) .{0,2}',
    'let (me|us) .{0,6}',
    '(legal|swift|direct|class) action',
    '(help|helps|encourage|encourages|motivate|motivates|inspire|inspires) .{0,8}',
    '(i|we) (have|has) (looked|checked|reviewed|investigated) .{0,6}',
    '(that|the) (we|i|sale|offer|app|feature|launch) .{0,4} (ends|end|launching|launch|coming|comes|live|available) .{0,2} (soon|shortly)?',
    'best (regards|wishes)',
    '(would|will) be .{0,3} (happy|glad|delighted|pleased) .{0,8}',
  ],
  rewrites: [
    { title: 'Say what and when', text: "I'll {action} and write to you by {time}.", at: 'sentence' },
    { title: 'Promise the next update', text: "I'll tell you where this stands by {time}, even if there is no news yet.", at: 'sentence' },
    { title: 'Say what is already done', text: "I've {done}, and {person} checks it by {time}.", at: 'sentence' },
  ],
} satisfies Rule

/** Whether words or the sentence before ask for something in exchange: *send us the number so that we can look into it*. */
function isExchange({ reply }: Document, { sentence, range }: Found): boolean {
  return reply
    .moves('request')
    .some((request) => request.sentence === sentence - 1 || (request.sentence === sentence && (request.range[1] <= range[0] + 2 || /\b(?:so|and)\b/i.test(reply.text.slice(range[1], request.range[0])))))
}

/** Whether a time can be held to: *by 4pm*, and not *once we can* or *immediately*. */
function isHeld(time: string): boolean {
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
