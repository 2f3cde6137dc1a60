import { mayBeComplaint } from '../src/owed.ts'
import type { Docs, Found, Rule } from '../src/types.ts'

const CAUSE =
  '(due to|because of|owing to|on account of|thanks to|in view of|caused by|result of|down to|attributed to|attributable to|amid|considering|cause of|reason (is|was|being|for (this|that|it) (is|was)))'
const NEGATED = '(not|never|no|hardly|nothing|neither|nor|without)'
const HAVE =
  '(have|has|offer|offers|provide|provides|serve|serves|maintain|maintains|use|uses|follow|follows|employ|employs|hire|run|make|makes|keep|keeps|deliver|delivers|give|gives|build|set|sets|carry|carries|got|change|changes)'
const CARE = '(clean|cleans|check|checks|train|trains|inspect|inspects|test|tests|maintain|maintains|monitor|monitors|wash|vet|verify|sanitize|service|pack|inspected|cleaned|change|provide|replace|wipe)'

const SORRY = /\b(?:sorry|apolog\w+)\b/i
// What follows it is no longer what is regretted.
const TURN = /\b(?:but|however|although|though|actually)\b|[;:–—]/i
const CHEERS = /\b(?:glad|delighted|pleased|thrilled|happy to (?:hear|know|read|see)|thank you|thanks|wonderful|lovely|fantastic)\b/i

export default {
  id: 'defensive',
  severity: 'warning',
  preset: 'recommended',
  message: 'This defends the company or gives an excuse.',
  explanation: "It protects us at the customer's cost. Own the outcome, whoever caused it, and move to what you do about it.",
  patterns: {
    // The reply argues, whatever was said before.
    argues: [
      '(would like|want|wanted|wish|like|need|have|allow (me|us)|let (me|us)|permit (me|us)|may (i|we)|worth|important) (to)? #Adverb? (clarify|clarifying|clarification|make .{0,2} (point|points|clear|clarification|clarifications)|set .{0,2} record|point out|pointing out|state (that|the|here)|put (on record|forth|across|it on record)|bring .{0,3} (notice|light|attention|knowledge)|highlight that|mention (here|that)|correct (you|this|the)|draw your attention|share (our|the) (side|facts|perspective|version)|explain (our|that|the fact)|defend|stress that|emphasize that|reiterate that|say in our)',
      '#CounterCase',
      '^ .{0,2} with respect (we|i|you|our|the|this|it|that|there)',
      `${NEGATED} .{0,4} (my|our|the (hotel|company|shop|store|team|restaurant|clinic|bank|school) s) (own)? (fault|faults|mistake|error|doing|responsibility|negligence|making|lapse|blame)`,
      '(no|not any|without any) .{0,2} (fault|mistake|error|lapse|negligence|wrongdoing|failure|issue|problem|responsibility|liability) (of|on|from|at|by|with|for) (ours|our .{1,2}|us|the (hotel|team|staff|company))',
      '(we|i|hotel|staff|team|they|nobody here) (am|are|is|was|were|can|could|will|would|do|did)? #Adverb? (not|never|hardly) #Adverb? (be)? (to blame|responsible|at fault|liable|accountable|to be blamed|(be)? (blamed|held)|take (the)? (blame|responsibility)|accept (the|any)? (blame|responsibility|liability)|in the wrong)',
      '(we|i|staff|team|driver|he|she|they|our .{1,2}|hotel) (have|has|had|did)? #Adverb? ((did|done|not do|not done) (nothing|anything) wrong|(did|done|handled|followed|adhered|maintained) (everything|to|it|this|these|the|all|our|every) .{0,3} (right|correctly|properly|by the book|schedules|schedule|protocol|procedure|procedures|guidelines|standards|(we|i|they) could|in (our|their) power)|(acted|behaved|performed|responded) (correctly|properly|professionally|by the book|appropriately|in good faith))',
      '#Messenger',
      '#Retort',
      '(please|kindly|you) (have to|need to|must|should|also|try to)? #Adverb? ((understand|realize|consider|bear in mind|acknowledge) (that|how|our|the fact|we|the (situation|pressure|nature|position))|appreciate (that|how|the (fact|pressure|position|situation)) (we|our|it|this|not|the)?)',
    ],
    // Our own quality stands in place of an answer.
    praises: [
      '#Pride',
      `#Us (do|does|always|also|already)? #Adverb? ${HAVE} .{0,4} #Excellent`,
      `#Us (do|does|always|also|already|have|has|are|is)? #Adverb? ${CARE} (every|all|each|our|the|them|it|daily|everything|regularly|after) .{0,4} (standard|standards|day|week|night|month|hours|hour|guest|use|stay|regularly|thoroughly|daily|room|rooms|order|orders|time|properly|vehicle|parcel|product|box)`,
      '(our|all our|all the|all|every|these|the) .{0,2} #OurThings .{0,2} (is|are|has|have|gets|get|was|were|do|does|come|comes|go|goes|pass) .{0,3} (#WellKept|from the #Excellent|always)',
      '(our|the|all|every|all the) .{0,3} #OurThings .{0,4} (is|are|was|were|has been|remain|remains) #Adverb? (always|among|amongst|in line|competitive|reasonable|fair|intentional|cheapest|lowest|nominal|justified|standard|comparable|low|as per|excellent|first class|second to none|fine|highly|award|genuine|original|real|accurate|the (best|highest|cheapest|lowest|safest|cleanest|finest|industry))',
      '#Us (do|does|will|would|have|has)? #Adverb? (never|not) #Adverb? (ever)? (compromise|disrespect|cheat|mislead|ignore|misbehave|overcharge|discriminate|intend|neglect|refuse|lie|deny|skimp|cut corners|settle|treat|let|sell|serve|send|deliver|provide (bad|dirty|wrong|such|these))',
      '(we|i|our .{1,2}|hotel|company|team) (have|has)? #Adverb? (always|constantly|continuously|consistently|continually|forever) #Adverb? (strive|strives|strived|try|tries|tried|aim|aims|endeavor|ensure|ensures|maintain|maintains|maintained|make sure|given|follow|followed|provide|provided|offer|offered|delivered|put .{0,3} (first|best|effort))',
      '(our|the) (property|hotel|staff|team|company|teams|crew|business) .{0,2} (operates|operate|adheres|adhere|complies|comply|follows|follow|works|work) .{0,3} (under|with|in|to|by|hard|tirelessly|around the clock|strict|all|every|full|highest)',
      '(we|i) (have|had) (already|even|also)? #Adverb? (offered|upgraded|given|provided|managed|accommodated|extended|arranged|waived) .{0,4} (free|complimentary|extra|upgrade|discount|without|you|very less|out of|as a|beyond|charges)',
      '(he|she|they|our .{1,2}|my .{1,2}|this .{1,2}) (would|will|could) #Adverb? never (do|say|behave|treat|speak|act|be|raise|refuse|allow|let|ignore|forget)',
      '(is|are|was) (one of)? (our|the) (best|most .|finest|longest serving|senior|top) .{0,2} (member|members|driver|agent|engineer|staff|chef|nurse|teacher|colleague|colleagues|people|therapist|stylist|guide)',
    ],
    // It was not typical, others are content, all was well on our side.
    contrasts: [
      `${NEGATED} #Adverb? .{0,4} (reflection|reflective|reflect|represent|define|characterize|portray|typical|indicative|representative|characteristic|our usual|a true|how we (usually|normally|operate|work)|what (we|you) (usually|normally)|the norm|common|a regular|like us|(a)? (part|feature) of our (service|services|standard|standards|culture|normal|values|usual|offering|hospitality)|what we are about|our style)`,
      '(has|have|had) never (happened|occurred|missed|failed|been (late|wrong|a problem|an issue|known)) .{0,1}',
      '(nothing|not anything) .{0,1} wrong with (our|the|it|this|that|my) .{0,1}',
      '((rare|unusual|uncommon|one off|unheard of) (case|cases|occurrence|occurrences|for us|event|incident|situation|instance|exception)|out of character|unlike us|so unlike our)',
      '#Others .{0,5} #Content',
      '(no one|nobody|none of .{1,2}|not a single .{1,2}|not one .{1,2}|hardly anyone|no (such|other|one other|previous|single) .{1,2}|no .{0,1} (guest|customer|user|patient|tenant|passenger|parent|complaints|complaint|concerns|issues)) (else|other)? (was|were|has|have|had|ever|before|did)? (ever|been|so far|before|else)? #Complain',
      '(we|i|hotel|staff|team|it|that|this|and|which) .{0,4} never #Adverb? (had|received|get|come across|came across|faced|heard|hear|have|gave|given|caused|encountered|encounter) .{0,3} (complaint|complaints|complain|trouble|(issue|issues|problem|problems) .{0,2} (before|with|like|from))',
      '(you|this|that|it|yours) (are|is|was|were) #Adverb? the (only|first|sole|one) .{0,2} (one|person|customer|guest|complaint|to (complain|report|say|moan|mention|raise|have)|who|user|client|tenant|passenger|patient|parent|member|report|time (we|i|anyone|it|this|such|somebody|someone))',
      '(industry|standard|common|normal|usual|universal) (practice|everywhere)',
      '(usually|generally|consistently|always|normally|regularly) (get|gets|receive|receives|got|received|have|had) .{0,2} (good|great|positive|excellent|glowing|five star|compliments|praise|nothing but)',
      '(every|all) .{0,1} (other|the other|our)? .{0,1} (operator|operators|company|companies|provider|providers|bank|banks|hotel|hotels|shop|shops|airline|airlines|store|stores|competitor|competitors|restaurant|restaurants|app|apps) .{0,2} (is|are|was|were|do|does|did|has|have|had|charge|charges) .{0,3} (worse|the same|same|this|it|more|too|slower|similar)',
      '#Outdoes',
      '(works|worked|working|was|is|were|are|looks|looked|left|leaves|seems|all|everything|ran|running|went|dispatched) .{0,4} (fine|perfectly|perfect|ok|okay|as expected|as designed|correctly|normal|intact|undamaged|on time|well|in (perfect|good|full|excellent) (condition|order|working order)) .{0,1} (here|for (us|me|most|everyone|other|others|all)|on (our|my) (end|side|part)|when|at (our|my) (end|side|warehouse|depot|shop|office))',
      '(it|this|that|they|everything|all|your .{1,2}|the .{1,2}) (left|leaves) (us|here|our .{1,2}|the (warehouse|depot|shop|store|kitchen|factory|workshop|building)) .{0,3} (fine|perfect|intact|undamaged|on time|working|hot|fresh|sealed|complete|in)',
      '(works|worked|working|fine) (perfectly|fine|ok|well|correctly|normally)? (when it left|on (our|my) (end|side)|for (us|me|most|others)|here|at our)',
      '(is|are|was|were) #Adverb? in (good|working|perfect|proper|excellent|fine) .{0,1} (condition|order)',
      '(we|i|our .{1,2}) did #Adverb? (reply|respond|answer|call|ring|email|write|send|tell|inform|warn|explain|mention|offer|try|attend|knock|advise|notify|ask|deliver|turn up|come)',
    ],
    // Somebody or something else did it.
    excuses: [
      `${CAUSE} .{0,6} (#External|#Occasion|#Strained (period|time|times|week|day|days|month)|unavoidable .{0,1} (reasons|reason)|staff (being|leaving|calling))`,
      '#Fate',
      '#Shortage',
      '(#Us|they|it|things|everything|everyone|everybody|nights|days|shift|day|night|week|weekend|evening|inbox|queue|office|floor|(our|all|the) .{0,1} (rooms|tables|beds|seats|slots)|#Occasion) (am|are|is|was|were|have been|has been|had been|got|get|gets) #Adverb? #Adverb? (running|nearly at|at|almost|all|a bit|a little|a tad|rather|pretty)? #Adverb? #Strained',
      '#Scapegoat #Adverb? #Botched',
      '(blame|it (was|must have been)|thank) #Adverb? #Scapegoat',
      'it is #Adverb? #Scapegoat (who|that|which|not (us|me)|again|fault)',
      '(fault|problem|responsibility|mistake|issue|error|delay|mix up|decision|failure) (is|was|came|comes|lies|lie|lay|sits|rests|stems|originated|arose|happened|occurred) .{0,3} #Scapegoat',
      '#Scapegoat .{0,1} (fault|problem|responsibility|mistake|doing|shortcoming|negligence)',
      '(it|that|this|which|they|delay|error|mistake|fault|problem) (is|was|comes|came|will be|would be|has to be|must be|must have been|could be|might be|lies|stems) #Adverb? (all|entirely|mostly|largely|really|purely)? #Adverb? (down to|up to|the fault of|the responsibility of|caused by) .{0,1} (#Scapegoat|#External)',
      '(booked|paid|ordered|reserved|purchased|bought|(booking|reservation|order|payment) (was|is|were)? (made|done|placed|booked)) (it|this|that|the .{1,2}|your .{1,2}|with us)? ((through|via) (a|an|the|your|another|someone) (agent|agency|portal|site|website|platform|app|partner|party|marketplace|reseller|travel .|online .|third .)|(from|by|with|on) .{0,2} (agent|agency|booking|third|portal|ota|partner|expedia|makemytrip|goibibo|agoda|yatra|marketplace|travel|reseller))',
      '#Outsourced',
      '(the|our|my|his|her|he|she|they|their) .{0,2} (broke down|jammed|fell asleep|overslept|got (stuck|lost|held up|delayed|confused)|ran out of .|fell (ill|sick|off|over)|went (home|wrong|missing|astray) .{0,1}|took a wrong|misread|misheard|misplaced)',
      '(we|i) (just|only) (see|sell|pass|relay|read|host|print|answer the|work here|take the (calls|orders|bookings))',
      '(come|comes|came) (down)? from (head office|above|the top|corporate|our (supplier|suppliers|bank|partner|partners))',
      '(my|our|the|these|those|this) (old|new|online|booking|billing|computer|phone|ordering|ticketing|payment|stock|spam)? (system|systems|database|software|server|servers|computer|computers|app|site|website|platform|till|tills|machine|machines|scanner|records|algorithm|bot|printer|lift|boiler|tool|line|lines|calendar|diary|reminder|alarm|spreadsheet|filter|notification|form) #Adverb? (had|has|have|would|picked|showed|shows|was|were|is|are|decided|thought|did|seems|must|automatically|went|got|keep|keeps|sometimes|tends|tend|does|caught) .{0,4} (went down|for some reason|wrong|glitch|glitchy|error|errors|acting|crashed|issue|issues|a mind|playing|hiccup|slow|picked|updated|not (update|pick|sync|save|remind|go off|show|register|catch|been .)|jammed|broke|died|migrated|old|temperamental|freezing|offline|froze|moody|unreliable|failed|overloaded|bug|bugs|imperfect|to blame|upgraded|migration)',
      '(it|this|that|there|we) (was|were|being|had|is) #Adverb? (the|a|an|our|such a|only)? .{0,1} (#Occasion|(a|on a|busy) #Weekday)',
      '(#Occasion|#External) #Adverb? (threw|throws|has thrown|hit|hits|has hit|caught|slowed|slows|slow|put|puts|means|meant|delayed|delays|disrupted|disrupts|caused|causes|knocked|played|plays|messed) .{0,1} (us|everything|it|things|the|our|all|you|your|out|that|this|havoc|a|on)',
      '(as|being|since|because) (we|this|it|ours)? (are|is)? (a|an) .{0,3} (heritage|old|older|budget|small|new|historic|hill|ancient|family|boutique|eco|forest|beach|tiny|startup|start up|listed|city|busy|charity|volunteer) .{0,1} (hotel|property|building|house|resort|company|business|shop|restaurant|team|school|town|city|area|region|station|place|farm|venue|organization|lodge|app|developer)',
      '(agent|colleague|driver|he|she|they|person|bank|courier|staff|someone|somebody|who .{1,4}) must have (been|got|had|mis .|.)',
    ],
  },
  find(document, matches) {
    if (!mayBeComplaint(document)) return []
    const { reply, customer } = document
    // What the same sentence or the next owns; *all was fine on our side* owns nothing.
    const fine = matches('contrasts')
    const owned = reply
      .moves('responsibility')
      .filter(({ range }) => !fine.some((found) => found.range[0] <= range[0] && range[1] <= found.range[1]))
      .flatMap(({ sentence }) => [sentence - 1, sentence])
    const textOf = ({ sentence }: Found) => reply.text.slice(...reply.sentences[sentence]!)
    const before = ({ sentence, range }: Found) => reply.text.slice(reply.sentences[sentence]![0], range[0])
    const after = ({ sentence, range }: Found) => reply.text.slice(range[1], reply.sentences[sentence]![1])
    const isOwned = (found: Found) => owned.includes(found.sentence) || SORRY.test(after(found))

    const argues = matches('argues').filter((found) => !isOwned(found))
    const excuses = matches('excuses').filter((found) => !isOwned(found) && !(SORRY.test(before(found)) && !TURN.test(before(found))))
    // In a review praise and blame stand side by side; elsewhere who states a fault complains. Without a thread, a reply that is sorry answers one.
    const complains = customer.setting === 'none' ? reply.does('apology', 'regret') : customer.setting !== 'review' || customer.signals('problem', 'upset')
    const contrasts = complains || customer.setting === 'none' ? fine.filter((found) => !SORRY.test(after(found))) : []
    const praises = complains ? matches('praises').filter((found) => !isOwned(found)) : []
    const weaker = [...contrasts, ...praises, ...excuses].filter((found) => {
      const text = textOf(found)
      return !CHEERS.test(text) && !/\?\W*$/.test(text) && !argues.some(({ sentence }) => sentence === found.sentence)
    })
    return [...argues, ...weaker]
  },
  unless: [
    '#Conditional',
    '#Reported',
    '(sorry|apologize|apologies|regret) .{0,5} (inconvenience|delay|trouble|disruption|noise|discomfort|disturbance|problems|issues)? .{0,2} (due to|because of|caused by|owing to) .{0,4}',
    '(standard|standards|quality|service|services|experience|level|hospitality|care|comfort) .{0,8} (we|staff|team|i) #Adverb? (strive|strives|aim|aims|want|pride|prides|try|endeavor|maintain|expect|wish|take|takes) .{0,5}',
    '(fell|fall|fallen|falls) short .{0,3}',
    '(strive|try|aim|endeavor) to (improve|do better|learn|get better)',
    '(up to|meet|match|meeting|matching|short of|below|at|to) our (usual|normal|own) .{0,2}',
    '(would like|want|wish|like|need|happy) to #Adverb? (inform|clarify|mention|point out|highlight|share|explain|state) .{0,4} (good news|pleased|refunded|refund|how|which|a few|two|some|details|information|what|if|whether|resolved|fixed|has been)',
    '(other|many|several|all) (customers|users|guests) .{0,3} (affected|impacted|too|also|experiencing) .{0,2}',
    '(due to|because of) (your|you) .{0,4}',
    '(our|my) (mistake|fault|error|bad)',
    '(reflect|reflection|reflective|indicative|representative|typical|represent) .{0,8} (we|team) #Adverb? (strive|aim|want|pride|try|endeavor|wish|expect)',
    'not (responsible|liable) for (customs|third)',
    '(ensure|any|make sure|train|training) .{0,3} new .{0,2}',
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
