import { mayBeComplaint } from '../src/owed.ts'
import type { Docs, Found, Rule } from '../src/types.ts'

const CAUSE =
  '(due to|because of|owing to|on account of|thanks to|in view of|caused by|result of|down to|attributed to|attributable to|amid|considering|cause of|reason (is|was|being|for (this|that|it) (is|was)))'
const HAVE =
  '(have|has|offer|offers|provide|provides|serve|serves|maintain|maintains|use|uses|follow|follows|employ|employs|hire|run|make|makes|keep|keeps|deliver|delivers|give|gives|build|set|sets|carry|carries|got|change|changes)'
const CARE =
  '(clean|cleans|check|checks|train|trains|inspect|inspects|test|tests|maintain|maintains|monitor|monitors|wash|vet|verify|sanitize|service|pack|inspected|cleaned|change|provide|replace|wipe)'

const SORRY = /\b(?:sorry|apolog\w+)\b/i
// What follows it is no longer what is regretted.
const TURN = /\b(?:but|however|although|though|actually)\b|[;:–—]/i
const CHEERS =
  /\b(?:glad|delighted|pleased|thrilled|happy to (?:hear|know|read|see)|thank you|thanks|wonderful|lovely|fantastic)\b/i

export default {
  id: 'defensive',
  severity: 'warning',
  preset: 'recommended',
  message: 'This defends the company or gives an excuse.',
  explanation:
    "It protects us at the customer's cost. Own the outcome, whoever caused it, and move to what you do about it.",
  patterns: {
    // The reply argues, whatever was said before.
    argues: [
      '(would like|want|wanted|wish|like|need|have|allow (me|us)|let (me|us)|permit (me|us)|may (i|we)|worth|important) (to)? #Adverb? (clarify|clarifying|clarification|make .{0,2} (point|points|clear|clarification|clarifications)|set .{0,2} record|point out|pointing out|state (that|the|here)|put (on record|forth|across|it on record)|bring .{0,3} (notice|light|attention|knowledge)|highlight that|mention (here|that)|correct (you|this|the)|draw your attention|share (our|the) (side|facts|perspective|version)|explain (our|that|the fact)|defend|stress that|emphasize that|reiterate that|say in our)',
      '#CounterCase',
      '#Denial',
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
      '#Us (do|does|will|would|have|has)? #Adverb? ((never|not) #Adverb? (ever)? (compromise|disrespect|cheat|mislead|ignore|misbehave|overcharge|discriminate|intend|neglect|refuse|lie|deny|skimp|cut corners|settle|treat)|never (sell|serve|send|deliver|provide|let))',
      '(we|i|our .{1,2}|hotel|company|team) (have|has)? #Adverb? (always|constantly|continuously|consistently|continually|forever) #Adverb? (strive|strives|strived|try|tries|tried|aim|aims|endeavor|ensure|ensures|maintain|maintains|maintained|make sure|given|follow|followed|provide|provided|offer|offered|delivered|put .{0,3} (first|best|effort))',
    ],
    // It was not typical, others are content, all was well on our side.
    contrasts: [
      '#Untypical',
      '#FineHere',
      '#Others .{0,5} #Content',
      '#NobodyElse',
      '#Outdoes',
      '(we|i|our .{1,2}) did #Adverb? (reply|respond|answer|call|ring|email|write|send|tell|inform|warn|explain|mention|offer|try|attend|knock|advise|notify|ask|deliver|turn up|come)',
    ],
    // Somebody or something else did it.
    excuses: [
      `${CAUSE} .{0,6} (#External|#Occasion|#Strained (period|time|times|week|day|days|month)|unavoidable .{0,1} (reasons|reason)|staff (being|leaving|calling))`,
      '#Fate',
      '#Shortage',
      '(#Us|they|it|things|everything|everyone|everybody|nights|days|shift|day|night|week|weekend|evening|inbox|queue|office|floor|(our|all|the) .{0,1} (rooms|tables|beds|seats|slots)|#Occasion) (am|are|is|was|were|have been|has been|had been|got|get|gets) #Adverb? #Adverb? (running|nearly at|at|almost|all|a bit|a little|a tad|rather|pretty)? #Adverb? #Strained',
      '#Scapegoat #Adverb? #Botched',
      '#PassedOn',
      '#Outsourced',
      '#BrokeDown',
      '(it|this|that|there|we) (was|were|being|had|is) #Adverb? (the|a|an|our|such a|only)? .{0,1} (#Occasion|(a|on a|busy) #Weekday)',
      '(#Occasion|#External) #Adverb? (threw|throws|has thrown|hit|hits|has hit|caught|slowed|slows|slow|put|puts|means|meant|delayed|delays|disrupted|disrupts|caused|causes|knocked|played|plays|messed) .{0,1} (us|everything|it|things|the|our|all|you|your|out|that|this|havoc|a|on)',
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
    const excuses = matches('excuses').filter(
      (found) => !isOwned(found) && !(SORRY.test(before(found)) && !TURN.test(before(found))),
    )
    // In a review praise and blame stand side by side; elsewhere who states a fault complains. Without a thread, a reply that is sorry answers one.
    const complains =
      customer.setting === 'none'
        ? reply.does('apology', 'regret')
        : customer.setting !== 'review' || customer.signals('problem', 'upset')
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
    '(is|was|were|are) #Adverb? (our|my) (mistake|fault|error|bad)',
    '(reflect|reflection|reflective|indicative|representative|typical|represent) .{0,8} (we|team) #Adverb? (strive|aim|want|pride|try|endeavor|wish|expect)',
    'not (responsible|liable) for (customs|third)',
    '(ensure|any|make sure|train|training) .{0,3} new .{0,2}',
  ],
  rewrites: [
    { title: 'Drop the defence', text: '', at: 'sentence' },
    { title: 'Own it', text: 'Whatever the cause, I want to put this right for you.', at: 'sentence' },
    {
      title: 'Say what you checked',
      text: "I'm sorry about {problem}. What I have checked since: {fact}.",
      at: 'sentence',
    },
  ],
} satisfies Rule

export const docs = {
  sources: ['004#6', '003#9', '004#26', '002#12'],
  bad: [
    "It's **not our fault**, sir.",
    '**In our defence**, the week was long.',
    'We **would like to clarify** that the water was on.',
    {
      thread: [{ from: 'customer', text: 'Dirty room, cold food, rude staff. Worst stay in years.' }],
      reply: '**We have the best** rooms in town.',
    },
    {
      thread: [{ from: 'customer', text: 'Hi, my parcel is still not here, I am fed up.' }],
      reply: 'It is late **due to the holiday** rush.',
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
      reply: 'It is **not a true reflection** of our house.',
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
