import { isComplaint } from '../src/owed.ts'
import type { Docs, Rule } from '../src/types.ts'

const US = '(we|our .{0,3}|the (hotel|team|staff|property|company|restaurant|rooms|room|management)|this (hotel|property)|i)'
const EXCELLENT =
  '(best|excellent|excellence|finest|premium|top|highest|great|good|quality|luxury|luxurious|outstanding|superior|leading|world class|well trained|trained|state of the art|latest|modern|award|awards|reputed|renowned|five star|5 star|unmatched|exceptional|great care|hygienic|safest)'

export default {
  id: 'defensive',
  severity: 'warning',
  preset: 'recommended',
  message: 'This defends the company or gives an excuse.',
  explanation: "It protects us at the customer's cost. Own the outcome, whoever caused it, and move to what you do about it.",
  patterns: {
    // A counter-case is announced or made, whatever was said before.
    rebuttal: [
      '(would like|want|wanted|wish|like|need|have|allow me|let me|permit me) to #Adverb? (clarify|make (a|my|our|one|this|the) point|set (the|our) record|point out|state (that|the|here)|put (on record|forth|across)|bring .{0,3} (notice|light|attention|knowledge)|highlight that|mention (here|that)|correct (you|this|the)|draw your attention|share (our|the) (side|facts)|explain (our|that|the fact))',
      'make a point (here|that)?',
      '(in|for) (our|my) (defence|defense)',
      'for the record',
      '(in fairness|to be fair) (to)? (us|our|me)?',
      '(in|put .{0,3} in) the right perspective',
      '(this|it|that) (is|was|are) not .{0,3} (my|our) (fault|mistake|error|problem|doing|responsibility)',
      'not (my|our) (fault|mistake|doing)',
      '(we|i) (are|am|were|was) not (to blame|responsible for|at fault|liable)',
      '(we|i) (can|could) not be (blamed|held (responsible|accountable|liable)|responsible)',
      '(we|i) (did|have done) (nothing|not do anything) wrong',
      '(just|only) doing (my|our) job',
      'do not (blame|shoot) (me|us|the messenger)',
      '(what|how) (else|more)? (do|did|can|could) you (expect|want) (from|us|me|for)?',
      '(with|at|for) (the|that|such|this) (price|budget|rate|amount|money|fare|tariff) you (pay|paid|booked|are paying)',
      'you get what you pay for',
      '(begs|beg|begged) to differ',
      'believe it or not',
      '(by all means|feel free to) .{0,3} (go|try|take|look) .{0,5} (elsewhere|others|them|another|then|somewhere)',
      '(how|when|where) (can|could|would|should) (we|i|anyone|one|a|the) .{0,10} (how|for|give|open|accommodate|know|provide|manage|do|help|possible|have known|control)',
      '(do not|did not|does not) (want|wish) to (comment|argue|respond|discuss|say|engage)',
      '(it|this) (justify|justifies)',
      '(our|the) (rating|ratings|reviews|score|scores) .{0,4} (speak|speaks|show|shows|proves|prove|is|are|high|of|on)',
      '(deserve|deserves|merit) .{0,1} (another|second|one more|better) (chance|opportunity|review|rating)',
      '(please|kindly) (try to)? understand (that|our|the|it)',
      '(you|u) (need|have|must|should) (to)? understand (that|our|the)',
    ],
    // Our own quality in place of an answer.
    boast: [
      `(known|famous|renowned|recognized|appreciated|acclaimed|popular|reputed) (for|as|all over) .{0,4} (${EXCELLENT}|service|services|hospitality|cleanliness|quality|food|standards|hygiene|in town)`,
      `${US} #Adverb? (never|would never|do not ever) #Adverb? (compromise|disrespect|cheat|mislead|ignore|misbehave|overcharge|discriminate|intend|neglect|refuse|lie|deny)`,
      `${US} .{0,3} (pride|prides) (ourselves|itself|myself)`,
      `(take|takes|took|taking) .{0,2} pride in`,
      `${US} (have|has|offer|offers|provide|provides|serve|serves|maintain|maintains|use|uses|follow|follows|ensure|employ) .{0,4} ${EXCELLENT}`,
      `(we|i) #Adverb? (always|constantly|continuously|consistently) #Adverb? (strive|try|aim|endeavor|ensure|maintain|make|keep|work|take|give|believe|follow|provide|offer|focus|put)`,
      '(our|the|all our|all the|all) .{0,3} (is|are|has|have) #Adverb? (well|properly|regularly|professionally|highly|fully|thoroughly|daily|always|diligently|strictly|duly)? (been)? (cleaned|inspected|trained|maintained|sanitized|serviced|checked|certified|experienced|qualified|equipped|adhered|followed|tested|vetted)',
      '(our|the) (property|hotel|staff|team|company) .{0,2} (operates|adheres|complies|follows|stands|works|is committed|are committed|believes|believe)',
      '(we|i) (stand|stands) (by|behind) (our|the|my)',
      '(put|putting|made|gave|given) .{0,3} (maximum|best|all|utmost|every|sincere) .{0,2} (effort|efforts|best)',
      '(we|i) (have|had) (already|even|also)? #Adverb? (offered|upgraded|given|provided|managed|accommodated|extended|arranged|waived|gone) .{0,4} (free|complimentary|extra|upgrade|discount|without|you|very less|out of|as a|beyond|charges)',
      '(gone|went) (unnoticed|out of our way|above and beyond)',
      '(every|all) (amenities|amenity|facility|facilities|comfort|effort) .{0,6} (is|are|was|were) (provided|given|available|made|there)',
      '(never|not) (had|been|received|come across|faced|heard) .{0,3} (complaint|complaints|complain|issue|issues|problem|feedback)',
      '(never|not) (been)? .{0,2} (part|characteristic|feature) of (our|the)',
      '(won|received|awarded|highest|certified|accredited|ranked) .{0,3} (award|awards|rated|rating|stars|number one|best)',
      '(our|the) .{0,2} (prices|price|rates|rate|tariff|charges|pricing) .{0,3} (is|are|was|were) .{0,3} (competitive|reasonable|fair|intentional|cheapest|lowest|nominal|justified|standard|comparable|very less|low|as per)',
      '(so|hence|thus) .{0,5} (is|are) always (there|available|provided|maintained)',
      '(we|the) .{0,2} (serve|serves|provide|provides|offer|offers|have) .{0,2} (24|round the clock|#Number hours|wide|variety|all kinds)',
      '(best|finest|safest|largest|leading|top) .{0,4} in (town|the (city|country|industry|region|area|business|world)|europe|india)',
    ],
    // It was not typical.
    untypical: [
      '(not|never|no) .{0,4} (reflection|reflective|typical|indicative|representative|characteristic|our usual|a true|how we (usually|normally|operate)|normally|usually|the norm|common|a regular)',
      '(does|do|did) not #Adverb? (reflect|represent|define|characterize|portray) (our|the|what|us|who)',
      '(rare|unusual|extremely rare|very rare|uncommon|out of character) (case|cases|occurrence|for us|event|incident|situation)',
      '(most|all|other|many|majority|several|thousands|hundreds|lots|plenty|rest) (of)? (our|the|your)? .{0,1} (guests|customers|users|people|reviewers|visitors|clients|travellers|travelers) .{0,5} (happy|love|loved|satisfied|enjoy|enjoyed|praise|praised|appreciate|appreciated|like|liked|manage|rated|vouch)',
      '(no|none|not a single|nobody|no one) (other|else|of our)? .{0,2} (guest|guests|customer|customers|user|users|report|reports|one|complaint|complaints|has|have) .{0,4} (complained|reported|issue|issues|complaint|problem|problems|raised|mentioned|said|faced)',
      '(only|first) (one|person|customer|guest|time) .{0,4} (to|who|complained|has|we have|complain|moan|report|ever)',
      '(industry|standard|common|normal|usual) practice',
      '(usually|generally|consistently|always) (get|gets|receive|receives|got|received) .{0,2} (good|great|positive|excellent)',
    ],
    // Somebody or something else did it.
    excuse: [
      '(due to|because of|owing to|on account of|thanks to|in view of|caused by|result of|reason (is|was|being)|as a result of|blame) .{0,6} #External',
      '(due to|because of|owing to) (the|a|an|some|our|such|unusually|very|extremely|high|heavy|increased|unforeseen|unavoidable|certain|this) .{0,4} (#External|rush|renovation|demand|circumstances|situation|reasons|volume|volumes|occupancy|season|issues|problem|work|nature|holiday|weekend)',
      '(beyond|out of|outside) (our|my|anyone s|the|human)? .{0,1} (control|hands)',
      '(we|hotel|they|staff|team|our .{0,2}) (was|were|are|is|have been|has been|had been) .{0,3} (busy|swamped|slammed|short staffed|understaffed|backed up|inundated|overwhelmed|run off our feet|snowed under|full|fully booked|sold out|packed|overloaded|stretched|running full|completely full|occupied|rushed)',
      '(high|increased|heavy|large|unprecedented|exceptional) .{0,2} (volume|volumes|demand|number|numbers|workload|occupancy|influx|rush)',
      '(staff|staffing) (shortage|shortages|sickness|issues|crunch|illness|absence)',
      '(called|call|off|out) (in)? sick',
      '#Scapegoat .{0,3} (to blame|at fault|messed up|screwed up|dropped the ball|got it wrong|made (a|the) (mistake|error)|lost (it|your|the)|failed (to|us|you)|forgot|let you down|gave you .{0,2} (wrong|incorrect|bad)|told you .{0,1} wrong|could not|did not|has not|had not|refused|delayed)',
      '(that|this|it) (is|was) #Adverb? (the|our|down to|up to|an)? .{0,2} (courier|driver|carrier|warehouse|supplier|manufacturer|bank|seller|developer|contractor|vendor|airline|airport|agency|partner|provider|zoom|google|apple|franchise|third party) .{0,1} (fault|problem|responsibility|mistake|issue|error|s|that|who|acting|call|down)',
      '(booked|paid|ordered|reserved|purchased|bought|made) (through|via|from|by|with|on) .{0,3} (agent|agency|booking|third|portal|ota|site|website|partner|expedia|makemytrip|goibibo|agoda|app|platform|yatra|another|marketplace)',
      '(set|imposed|controlled|handled|managed|run|provided|operated|owned|done|decided|maintained|issued|developed|levied|taken) (and .)? by (our|the|a|an|another|your|third|separate|different) .{0,4} (partner|partners|bank|company|agency|party|provider|vendor|team|department|firm|franchise|government|airport|contractor|authority|authorities|processor|supplier)',
      '(partner|partners|processor|provider|supplier|vendor|bank|authority|authorities) .{0,2} (who|which|that) (control|controls|handle|handles|manage|manages|decide|decides|set|sets|run|runs)',
      '(is|are) (a)? (separate|different|another) (company|team|firm|department|entity|business)',
      '(my|our|the) (system|database|software|server|computer|app|site|website|platform|till|tills|machine|scanner|records) #Adverb? (had|has|have|would|picked|showed|was|were|decided|thought|did|seems|must|automatically|went|got) .{0,4} (down|for some reason|the|that|your|wrong|not|a|up|picked|glitch|error|acting|show|updated|crashed|issue)',
      'for (some|whatever|unknown) (reason|reasons)',
      'as (we|this|it|ours) (are|is) (a|an) .{0,3} (heritage|old|business|budget|small|new|historic|hill|ancient|busy|city|family|boutique|eco|forest|beach)',
      '(being|since it is|since this is) (a|an) .{0,2} (heritage|old|business|budget|small|new|historic|hill|ancient|busy|city|family)',
      '(located|situated|nestled) (in|on|near|at) .{0,4} (hilly|main road|market|city|heart|forest|jungle|busy|highway|hill)',
      'in (hilly|hill|remote|rural) (regions|region|areas|area|places|stations|locations)',
      '(it|this|that) (is|was) #Adverb? (the|a|an)? .{0,1} (weekend|match day|season|peak season|rush hour|holiday|holidays|festival|festive season|sunday|christmas|public holiday)',
      '(unavoidable|unforeseen|unfortunate|exceptional|extenuating) (circumstances|circumstance|reasons|situation|situations|reason)',
      '(got|had|been) (rushed|hectic|wild|crazy)',
      '(new|inexperienced|trainee|junior) .{0,1} (staff|member|hire|joiner|recruit|employee|guy|colleague)',
      '(have|has) a mind of (its|their) own',
      'do not (come|originate|stem) from us',
      '(we|i) (post|share|show|display|list) .{0,3} as (received|provided|given|sent) by',
      '(tough|difficult|hard|easy) to (remember|control|manage|handle|predict|avoid)',
      '(nature of|natural .{0,2}) (the|this|wood|leather|stone|fabric|product|such|our)',
    ],
  },
  find(document, matches) {
    const { reply, customer } = document
    if (!isComplaint(document)) return []
    const complains = customer.setting === 'none' || customer.signals('problem', 'upset')
    const owns = reply.moves('responsibility')
    const strong = [...matches('rebuttal'), ...(complains ? matches('untypical') : [])]
    const rest = [...(complains ? matches('boast') : []), ...matches('excuse')].filter(
      (found) => !owns.some(({ sentence }) => sentence === found.sentence) && !strong.some(({ sentence }) => sentence === found.sentence),
    )
    return [...strong.filter((found) => !owns.some(({ sentence }) => sentence === found.sentence)), ...rest]
  },
  unless: [
    '#Conditional',
    '#Reported',
    '(sorry|apologize|apologies|regret) .{0,5} (inconvenience|delay|trouble|disruption|noise|discomfort|disturbance|problems|issues)? .{0,2} (due to|because of|caused by|owing to) .{0,4}',
    '(standard|standards|quality|service|services|experience|level) (that|which)? (we|i) #Adverb? (strive|aim|want|pride|try|endeavor) .{0,5}',
    '(fell|fall|fallen|falls) short .{0,3}',
    '(glad|happy|pleased|delighted|thank|thanks|grateful|appreciate|wonderful|great) .{0,14}',
    '(would like|want|wish|like|need|happy) to (inform|clarify|mention|point out|highlight|share|explain) .{0,4} (good news|pleased|refunded|refund|how|which|a few|two|details|what|if|whether|resolved|fixed|has been)',
    'not our (usual|standard|intention)? .{0,2} (standard|aim|strive) .{0,4}',
    '(other|many|several|all) (customers|users|guests) .{0,3} (affected|impacted|too|also|experiencing) .{0,2}',
    '(due to|because of) (your|you) .{0,4}',
    '#Question',
    '(our|my) (mistake|fault|error|bad)',
    '(when|while|once|until|before) (you|the|it|we) .{0,6}',
    'not (responsible|liable) for (customs|third)',
  ],
  rewrites: [
    { title: 'Drop the defence', text: '', at: 'sentence' },
    { title: 'Own it', text: 'Whatever the cause, I want to put this right for you.', at: 'sentence' },
    { title: 'Say what you checked', text: 'What I have checked since: {fact}.', at: 'sentence' },
  ],
} satisfies Rule

export const docs = {
  sources: ['004#6', '003#9', '004#26', '002#12'],
  bad: [
    "**It's not our fault**, sir.",
    '**In our defence**, the week was long.',
    'We **would like to clarify** that the water was on.',
    {
      thread: [{ from: 'customer', text: 'Dirty room, cold food, rude staff. Worst stay in years.' }],
      reply: '**We have the best rooms in town**.',
    },
    {
      thread: [{ from: 'customer', text: 'Hi, my parcel is still not here, I am fed up.' }],
      reply: 'It is late **due to the holiday rush**.',
    },
    {
      thread: [{ from: 'customer', text: 'Hi, my parcel is still not here, I am fed up.' }],
      reply: '**The courier lost your** parcel.',
    },
    {
      thread: [{ from: 'customer', text: 'The noise was unbearable, we are so disappointed.' }],
      reply: '**Most of our guests love** the music.',
    },
    {
      thread: [{ from: 'customer', text: 'The noise was unbearable, we are so disappointed.' }],
      reply: 'It is **not a true reflection of our house**.',
    },
    '**you get what you pay for** mate',
  ],
  good: [
    "It's not your fault that the code expired.",
    "Our courier lost it, and that's on us to put right.",
    "We're responsible for the parcel until it reaches you.",
    'The fault is on our side.',
    'The warehouse has found your second box.',
    'Busy periods are shown in the calendar.',
    'You were told “it’s not our fault”, and that wasn’t good enough.',
    'High volume printing starts at 500 copies.',
    "I'd like to clarify two details so I can refund you.",
  ],
} satisfies Docs
