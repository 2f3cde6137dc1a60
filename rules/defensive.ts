import { isCaring } from '../src/caring.ts'
import { hasSubject } from '../src/clause.ts'
import { keepsFacts } from '../src/facts.ts'
import { overlap } from '../src/overlap.ts'
import { mayBeComplaint } from '../src/owed.ts'
import { sayingOf } from '../src/saying.ts'
import type { Docs, Found, Reply, Rule } from '../src/types.ts'
import { tactless } from '../src/weights/tactless.ts'

// What puts it right behind its cause.
const SO = /(?:\b(?:so|and)|[;–—]) ?(?:please|(?:i|we)(?:['’](?:ve|ll|m|re)| have| will| am| are))\b/i
const SORRY = /\b(?:sorry|apolog\w+)\b/i
// What follows it is no longer what is regretted.
const TURN = /\b(?:but|however|although|though|actually)\b|[;:–—]/i
const CHEERS =
  /\b(?:glad|delighted|pleased|thrilled|happy to (?:hear|know|read|see)|thank you|thanks|wonderful|lovely|fantastic|hearten\w+|inspir\w+|motivat\w+|recognition)\b/i

// What a sentence says that only tells facts: not.
const KIND =
  /\b(?:sorry|apolog\w*|regret\w*|appreciat\w*|welcom\w*|hop(?:e|ing)|forward|please|kindly|wish|request\w*|will|shall|would|let us know|feedback|valu(?:e|able|ed)|disappoint\w*|sad\w*|concern(?:ed|s)?|noted|taken|tak(?:e|ing)|working|improv\w*|unacceptable|assur\w*|ensur\w*|address\w*|shared|review\w*|right|opportunity|chance|excuse|problem|issue|mistake|error|fault|reason|misunderstanding|miscommunication|room for|scope|doors|doubt|once|now)\b/i

export default {
  id: 'defensive',
  severity: 'warning',
  at: 'sentence',
  preset: 'recommended',
  message: 'This defends the company or gives an excuse.',
  explanation:
    "It protects us at the customer's cost. Own the outcome, whoever caused it, and move to what you do about it.",
  patterns: {
    // The reply argues, whatever was said before.
    argues: [
      '(like|want|wanted|wish|need|have|(allow|let|permit) (me|us)|may (i|we)) to? #Adverb? (clarify|make .{0,2} (point|points|clear)|set .{0,2} record|point out|state (that|the|here)|put .{0,2} on record|bring .{0,3} (notice|attention|knowledge)|highlight that|mention (here|that)|correct (you|the (record|impression|statement|facts))|draw your attention|explain (our|that (we|the|our|it|you))|defend|(stress|emphasize|reiterate) that)',
      '#CounterCase',
      '(please|kindly|you) (have to|need to|must|should)? #Adverb? ((understand|realize|consider|bear in mind|acknowledge) (that|how|our|we|the (fact|situation|pressure|nature|position))|appreciate (that|how))',
    ],
    // What only argues where nothing is owned.
    retorts: ['#Denial', '#Messenger', '#Retort'],
    // Our own quality stands in place of an answer.
    praises: [
      '#Pride',
      '#Us (do|does|always|also|already)? #Adverb? (have|has|got|{offer}|{provide}|{serve}|{use}|{follow}|{employ}|{hire}|{make}|{keep}|{deliver}|{give}|set) .{0,4} #Excellent',
      '#Us (do|does|always|also|have|has)? #Adverb? (clean|cleans|check|checks|train|trains|inspect|test|maintain|monitor|wash|sanitize|service|pack|change|replace) .{0,2} (every|all|each|our|daily|regularly|after) .{0,4} (standards|day|week|night|month|{hour}|guest|use|stay|regularly|thoroughly|daily|{room}|{order}|time|properly|vehicle|parcel|box)',
      '(our|every|all our) .{1,3} (is|are|gets|get|(has|have) been) #Adverb? (serviced|inspected|cleaned|sanitized|trained|vetted|tested|checked|maintained|tasted|weighed|packed|scanned|made|prepared|washed) (by|every|daily|weekly|monthly|regularly|twice|once|before|after|#Count)',
      '(thousands|hundreds|millions) (of .{0,2} (#Clientele|people|families|businesses))? .{0,1} (use|buy|trust|choose|stay|visit|order|eat|travel|come|return|rely)',
      '(our|all|the|every|these) .{0,3} #OurThings .{0,2} (is|are|has|have|gets|get|was|were|been|come|comes|go|goes|remain) .{0,3} (#WellKept|the #Excellent|(newly|recently|fully) (renovated|built|refurbished|equipped|licensed)|state of the art|excellent|competitive|always|among|amongst|in line|reasonable|fair|intentional|nominal|justified|comparable|low|genuine|accurate)',
      '#Us (do|does|will|would|have|has)? ((never|not) #Adverb? (compromise|disrespect|cheat|mislead|ignore|misbehave|overcharge|discriminate|intend|neglect|lie|cut corners)|never (sell|serve|send|deliver|provide|let))',
      '(we|i|our .{1,2}|hotel|company|team) {have}? #Adverb? (always|constantly|continuously|consistently|continually) #Adverb? ({strive}|{try}|{aim}|{endeavor}|{ensure}|{maintain}|{make} sure|given|{follow}|{provide}|{offer}|delivered|put|reply|answer|knock|check|tell|inform|ask|warn|deliver|clean|use|serve|pack|keep|explain|test|honor)',
    ],
    // It was not typical, others are content, all was well on our side.
    contrasts: [
      '#Untypical',
      '#FineHere',
      '#Others .{0,5} #Content',
      '#NobodyElse',
      '#Outdoes',
      '#Testimony',
      '#Misconduct',
      '#Favours',
      '(we|i|our .{1,2}) (did #Adverb? (accommodate|reply|respond|answer|call|ring|email|write|send|tell|inform|warn|explain|mention|offer|try|notify|ask|deliver|come|provide|give|arrange|check|clean|serve|upgrade)|do #Adverb? (serve|clean|maintain|train|follow|change|make sure)|(had|have) #Adverb? (offered|suggested) .{0,2} you)',
      '(i|we) (believe|think|(am|are) #Adverb? (sure|confident|certain|positive)) that? (they|he|she|#Witness) #Adverb? (did|greeted|served|cleaned|informed|told|offered|welcomed|explained|followed|handled|behaved|acted|meant|tried|wished)',
    ],
    // Somebody else did it.
    passes: [
      '#Scapegoat (s .{1,2})? #Adverb? ((must|may|might|could|will|probably) have)? #Adverb? #Botched',
      '#PassedOn',
    ],
    // Something did it that nobody can help.
    excuses: [
      '(due to|because of|owing to|on account of|thanks to|in view of|caused by|result of|down to|attributed to|amid|considering|reason (is|was|being)) .{0,6} (being #Adverb? #Strained|#External|#Occasion|#Strained (period|time|times|week|day|days|month)|unavoidable .{0,1} (reasons|reason)|staff (being|leaving|calling))',
      '#Outsourced',
      '#Fate',
      '#Shortage',
      '(#Us|they|it|things|everything|everyone|nights|day|shift|night|week|weekend|inbox|queue|floor|our .{1,2}|(all|the) .{0,1} (rooms|tables|beds|seats|slots)|#Occasion) (am|are|is|was|were|have been|has been|had been|{get}) #Adverb? #Adverb? (running|nearly at|at|almost|a bit|a little|rather|pretty)? #Adverb? #Strained',
      'with (the|all the|all this|this) .{0,1} (heatwave|heat|snow|storm|strike|strikes|holidays|half term|merger|move|refit|roadworks|sales|rush|floods)',
      '#BrokeDown',
      '(it|this|that|there|we) (was|were|being|had|is) #Adverb? (the|a|an|our|such a|only)? (busy|mad|manic|bank|local|public)? (#Occasion|(a|on a|busy) #Weekday)',
      '(#Occasion|#External) (has|have)? #Adverb? (threw|thrown|hit|hits|caught|slowed|slows|means|meant|delayed|delays|{disrupt}|caused|causes|knocked|messed) .{0,1} (us|everything|it|things|the|our|all|you|your|out|havoc)',
    ],
    // What is so at our house, told to those who complain of it in a review.
    facts: [
      '(all|every|each|most) (of)? our .{1,2} (is|are|has|have|comes|come) .',
      '(is|are|was|were) (in fact|infact|actually|indeed) .',
      '(timing|timings|check (in|out) .{0,1} time|size|sizes|distance|strength|dimensions) .{0,5} (is|are|was|were) .',
      '(is|are|was|were) .{0,2} only (on|in|for|at|with|during|upon) .',
      'you (have|had)? (come|came|arrived|reached|checked in|booked) #Adverb? (early|late|before|after|only|through|without) .',
      'this is (perfect|ideal|sufficient|enough|adequate|suitable|meant|designed|plenty) (for|to)',
      'you (refer|referred|mention|mentioned|describe|described|speak) (to|of|about)? (is|are|was|were) .',
      '(and|but|then|so|hence|when|arrival|check in) you #Adverb? (asked|requested|insisted|wanted|refused|opted|chose)',
      '(found|noticed|observed) .{0,3} you (had|have|did|were) !(given|rated|left|posted|shared|mentioned|reported)',
      '(we|this|it) (is|are) (a|an) .{0,4} (hotel|property|resort|company|bank|shop|place|brand|house|business|lodge|restaurant)',
      '(we|i) could not (accept|accommodate|agree|allow|permit|entertain|oblige|provide|offer|do)',
      '(we|hotel|property|resort|restaurant) (do|does|did|always|also)? (offer|offers|provide|provides|serve|serves|charge|charges|keep|keeps|supply|allow) . .',
      '^ #Adverb? (but|and|however|also|as|since|although|though)? you #Adverb? (had|have)? #Adverb? (booked|stayed|asked|requested|opted|wanted|informed|shared|came|arrived|went|checked|left|paid|used|took|ordered|cancelled|called|chose|insisted)',
      '(we|hotel|property|resort|restaurant|our .{1,2}) (do|does|also|always)? (have|has|had) #Adverb? (a|an|the|our|all|many|multiple|several|various|different|every|always|total|#Count|only|both|enough|sufficient|ample|limited|separate) .',
      '(usually|normally|generally|typically) (we|our|the|it|this|{clean}|{serve}|{keep}|{advise}|{allow}|{charge}|do|does|have|has)',
      '(this|it|that|delay|which|same|reason|noise|smell|issue) (is|was|were|happened|occurred) #Adverb? (due to|because|because of|since) .',
    ],
  },
  find(document, matches) {
    const { reply, customer } = document
    const may = mayBeComplaint(document)
    const silent = !may && customer.signals('praise', 'question', 'resolved', 'automatic')
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

    const caring = isCaring(reply)
    const argues = silent
      ? []
      : [...matches('argues'), ...(caring ? [] : matches('retorts'))].filter((found) => !isOwned(found))
    const excuses = [...matches('passes'), ...(may ? matches('excuses') : [])].filter(
      (found) =>
        !silent &&
        !isOwned(found) &&
        !SO.test(after(found)) &&
        !(SORRY.test(before(found)) && !TURN.test(before(found))),
    )
    // In a review praise and blame stand side by side; elsewhere who states a fault complains. Without a thread, a reply that is sorry answers one.
    const complains =
      may &&
      (customer.setting === 'none'
        ? reply.does('apology', 'regret')
        : customer.setting !== 'review' || customer.signals('problem', 'upset'))
    const contrasts = complains || customer.setting === 'none' ? fine.filter((found) => !SORRY.test(after(found))) : []
    const praises = complains ? matches('praises').filter((found) => !isOwned(found)) : []
    const isBare = (found: Found) => {
      const text = textOf(found)
      return !CHEERS.test(text) && !/\?[^\w?]*$/.test(text)
    }
    const told = customer.setting === 'review' && complains
    // *You came for a rest* gives back what they told, where the reply takes care.
    const isTold = ({ range }: Found) => caring && /^you\b/i.test(reply.text.slice(...range))
    const facts = told
      ? matches('facts').filter((found) => !isOwned(found) && !isTold(found) && !KIND.test(textOf(found)))
      : []
    const weaker = [
      ...(caring ? [] : contrasts),
      ...(reply.does('responsibility') ? [] : [...facts, ...excuses]),
      ...praises,
    ].filter((found) => isBare(found) && !argues.some(({ sentence }) => sentence === found.sentence))
    return [...argues, ...weaker].map((found) => withPlain(found, reply))
  },
  unless: [
    'who (has|have|had) never .',
    '(was|were|got) .{1,3} by us',
    '#Conditional',
    '#Reported',
    '{holiday} (you|that|for) .',
    'nothing .{0,3} in (my|our) (defense|defence)',
    'it was (our|my) .{1,2} (that|which) .',
    'i (am|was) not #Adverb? (built|made|designed|trained) .{0,3}',
    '(system|page|form|button|app|site|link|booking|reservation|it) (is|are|keeps|has been)? (fails|failed|failing|refused|refuses) to .{0,3} for some reason',
    '(do|does|did) not (work|run|load|open) .{0,4}',
    'you have been .{0,4}',
    '(in|such|these) rare .{0,1}',
    '({standard}|quality|{service}|experience|level|hospitality|care|comfort) .{0,8} (we|staff|team|i) #Adverb? ({strive}|{aim}|want|{pride}|{try}|{endeavor}|maintain|expect|wish|{take}) .{0,5}',
    '(strive|try|aim|endeavor) to (improve|do better|learn|get better)',
    '(up to|meet|match|meeting|matching|short of|below|at|to) our (usual|normal|own) .{0,2}',
    '(like|want|wish|need|happy) to #Adverb? (mention|point out|explain|state|clarify) .{0,4} ({refund}|how|which|a few|two|some|details|information|what|if|whether|resolved|fixed)',
    '(due to|because of) (your|you) .{0,4}',
    '({reflect}|reflection|reflective|representative) of? (our|the) (values|principles|ethos) .{0,1}',
    '({reflect}|reflection|reflective|indicative|typical|represent) .{0,8} (we|team) #Adverb? ({strive}|{aim}|want|pride|{try}|wish|expect)',
    'not (responsible|liable) for (customs|third)',
    '(ensure|any|make sure|train|training) .{0,3} new .{0,2}',
    '(text|message|email|mail|letter|call|link|caller|invoice) .{0,2} not from (us|our .)',
    '#Others .{0,4} but (i|we) would .{0,3}',
    '(will|shall|sure) .{0,4} (checked|reviewed|watched|viewed) .{0,3}',
    '(i|we) have #Adverb? (upgraded|moved|switched|booked) (you|your) .{0,4}',
    'i .{0,7} myself',
    '.{0,8} from (now on|today)',
    '(every|each|all|we|i) .{0,4} now #Adverb? ({check}|{weigh}|{inspect}|{test}|{clean}|{pack}|{wash}) .{0,3}',
  ],
  rewrites: [
    { title: 'State it plainly', text: '$fact', at: 'sentence', when: 'fact', safe: true },
    { title: 'State it plainly', text: '$plain', at: 'sentence', when: 'plain' },
    { title: 'Drop the defence', text: '', at: 'sentence', when: 'more' },
    {
      title: 'Own it',
      text: 'Whatever the cause, I want to put this right for you.',
      at: 'sentence',
      when: 'unexplained',
    },
    { title: 'Own it', text: 'I want to put this right for you.', at: 'sentence', when: 'explained' },
    { title: 'Own it', text: 'I want to put this right for you.', at: 'sentence', when: 'weighed' },
    {
      title: 'Say what you checked',
      text: 'I have checked this since, and here is what I found: {fact}.',
      at: 'sentence',
    },
    {
      title: 'Keep the fact, and take it on',
      text: "I'm taking ownership of this and will see it through for you.",
      at: 'after',
      when: 'cause',
    },
    {
      title: 'Keep the fact, and take it on',
      text: 'Even so, I take ownership of putting this right for you.',
      at: 'after',
      when: 'kept',
    },
  ],
  weights: tactless.defensive,
} satisfies Rule

// What only announces a fact.
const ANNOUNCES =
  /^(?:\W*(?:however|but|also|further(?:more)?|moreover|additionally),?\s*)?(?:with (?:all )?(?:due )?respect,\s+|(?:please (?:do )?(?:understand|note|be aware|know)|kindly (?:note|understand)|(?:we|i)(?:['’]d| would| must| have to| want to| wish to| need to| shall)? (?:also )?(?:like to )?(?:clarify|point out|state|stress|highlight|emphasi[sz]e|mention|add|say))(?: (?:here|too|also))?,? that[,:]?\s+)(?=(?:\S+\s+){2}\S)/i

// A cause or a record, which may have to stay.
const CAUSE =
  /\b(?:due to|because of|beyond|out of|heavy|busy|volume|experiencing|systems?|records?|shows?|full|sold out|booked|control|driver|courier|partner|bank|records|cctv)\b/i

// What a reply does that says nothing of the matter, and what it does that does.
const COURTESIES = ['greeting', 'thanks', 'closing', 'apology', 'regret', 'empathy']
const DEEDS = ['action', 'option', 'request', 'question', 'contact', 'responsibility', 'time-frame']

/** Whether a reply has more to say than a sentence and courtesies. */
function saysMore(reply: Reply, found: Found): boolean {
  const doing = (moves: readonly string[], index: number) =>
    moves.some((id) => reply.moves(id).some(({ sentence }) => sentence === index))
  return reply.sentences.some(
    ([start, end], index) =>
      index !== found.sentence &&
      (doing(DEEDS, index) || (!doing(COURTESIES, index) && reply.text.slice(start, end).split(/\s+/).length > 2)),
  )
}

// What gives a cause.
const GIVES = /\b(?:due to|because|owing to|caused by|as a result of|the (?:cause|reason) (?:is|was))\b/i

/** What was found, with the fact that it announces, alone; and whether it gives a cause, or else what may not be lost. */
function withPlain(found: Found, reply: Reply): Found {
  const saying = sayingOf(reply, found)
  const sentence = reply.text.slice(...saying)
  const lead = ANNOUNCES.exec(sentence)?.[0]
  const hasCause = CAUSE.test(reply.text.slice(...found.range))
  const hasFact = !keepsFacts(sentence, '') || reply.ignored.some(({ range }) => overlap(range, saying))
  return {
    ...found,
    fills: {
      ...statedOf(sentence, lead),
      [hasCause || GIVES.test(reply.text) ? 'explained' : 'unexplained']: 'yes',
      ...(saysMore(reply, found) ? { more: 'yes' } : {}),
      ...(hasCause ? { cause: 'yes' } : hasFact ? { kept: 'yes' } : {}),
    },
  }
}

/** What a sentence states behind a lead: as a fact that may be stated unasked, or else as words to choose. */
function statedOf(sentence: string, lead: string | undefined): Record<string, string> {
  if (!lead) return {}
  const rest = sentence.slice(lead.length)
  if (/respect/i.test(lead)) return { plain: rest }
  if (hasSubject(rest)) return { fact: rest }
  // *That error to the warehouse* states nothing.
  return VERB.test(rest) ? { plain: rest } : {}
}

const VERB =
  /^(?:\S+\s+){1,6}?(?:is|are|was|were|has|have|had|will|can|could|do|does|did|must|should|would|may|might)\b/i

const LATE = [{ from: 'customer', text: 'Hi, my parcel is still not here, I am fed up.' }] as const
const ROOM = [{ from: 'customer', text: 'Dirty room, cold food, rude staff. Worst stay in years.' }] as const

export const docs = {
  sources: ['004#6', '003#9', '004#26', '002#12'],
  bad: [
    { thread: LATE, reply: '**Our vans are serviced every month.**' },
    { thread: LATE, reply: '**Thousands of families trust us with their parcels.**' },
    { thread: LATE, reply: '**According to our driver, the parcel went to number 9 at noon.**' },
    { thread: LATE, reply: '**At the desk you demanded a second parcel for free.**' },
    { thread: LATE, reply: '**Our manager personally came to the door with flowers.**' },
    '**We would like to clarify that the water was on.**',
    '**In our defence, the week was long.**',
    "**It's not our fault, sir.**",
    '**I am just doing my job here, love.**',
    '**you get what you pay for mate**',
    '**Kindly bear in mind that the lift is one for six floors.**',
    '**Please understand that our nurses are stretched.**',
    { thread: ROOM, reply: '**We take great pride in our breakfast.**' },
    { thread: ROOM, reply: '**We have the best rooms in town.**' },
    { thread: ROOM, reply: '**We wash the linen after every guest.**' },
    { thread: ROOM, reply: '**All our pool facilities are inspected by the city.**' },
    { thread: ROOM, reply: '**We serve an excellent tea.**' },
    { thread: ROOM, reply: '**Our prices are always fair.**' },
    { thread: ROOM, reply: '**The rooms are of the best in town.**' },
    { thread: ROOM, reply: '**Our kitchen would never serve cold rice.**' },
    { thread: ROOM, reply: '**The hotel constantly tries to please.**' },
    { thread: ROOM, reply: '**It is not a true reflection of our house.**' },
    { thread: LATE, reply: '**The box was fine when it left.**' },
    { thread: ROOM, reply: '**Most of our guests love the music.**' },
    { thread: ROOM, reply: '**Nobody else complained that night.**' },
    { thread: LATE, reply: '**Our vans are faster than most.**' },
    { thread: LATE, reply: '**We did email you on Monday.**' },
    { thread: LATE, reply: '**It is late due to the holiday rush.**' },
    { thread: LATE, reply: '**Snow is beyond our control.**' },
    { thread: LATE, reply: '**With 90 pupils to look after**, we cannot watch each lead.' },
    { thread: LATE, reply: '**Crates get crushed in transit all the time.**' },
    { thread: LATE, reply: '**The ball is with your bank now.**' },
    { thread: LATE, reply: '**We suggested a new date, which was refused.**' },
    { thread: LATE, reply: '**Those scales never lie.**' },
    { thread: LATE, reply: 'There is nothing we can do on our side. **The carrier lost your box.**' },
    {
      thread: [{ from: 'customer', text: 'Could you please post it today?' }],
      reply: 'No idea, sorry. **The depot lost the key.**',
    },
    { thread: LATE, reply: '**Two drivers are off sick.**' },
    { thread: LATE, reply: '**Hi hun, the warehouse is rammed atm.**' },
    { thread: LATE, reply: '**The courier lost your parcel.**' },
    { thread: LATE, reply: '**The courier should have rung twice.**' },
    { thread: LATE, reply: '**Your landlord must have missed the card.**' },
    { thread: LATE, reply: '**Our pickers were swamped on Sunday.**' },
    { thread: ROOM, reply: '**We do serve it hot, in a warm bowl.**' },
    { thread: LATE, reply: '**It was slow with all the roadworks.**' },
    { thread: ROOM, reply: 'We thank you for the review. **All our beds have slats.**' },
    { thread: ROOM, reply: 'Thank you for your review. **The bath is actually deep.**' },
    { thread: ROOM, reply: '**I am sure our driver greeted you by the gate.**' },
    { thread: LATE, reply: 'We are a day late. **Blame the intern!**' },
    { thread: LATE, reply: '**The vans are owned by a separate company.**' },
    { thread: LATE, reply: '**Our old scanner was playing up.**' },
    { thread: ROOM, reply: '**You came while it was a festival.**' },
    { thread: LATE, reply: '**Diwali slowed everything.**' },
    { thread: ROOM, reply: 'We thank you for your review. **We found that you had two dogs.**' },
    { thread: ROOM, reply: 'Thanks for the review. **We are a riverside lodge.**' },
    { thread: ROOM, reply: 'Thanks for your review. **We could not allow the drums.**' },
    { thread: ROOM, reply: 'Thank you for the review. **This is plenty for two.**' },
    { thread: ROOM, reply: 'Thank you for your review. **Boats are hired only on weekdays.**' },
    {
      thread: ROOM,
      reply: 'Thanks for the review, I will call you on Monday. **Our cook says that you came before noon.**',
    },
    { thread: ROOM, reply: 'Thanks for the review. **Our lunch timings are noon to two.**' },
    { thread: ROOM, reply: 'We thank you for the review. **The hum you mention is a fridge.**' },
    {
      thread: ROOM,
      reply: 'Thank you for your review. **At dawn, when the porter left, and at check-in you asked for a fan.**',
    },
    { thread: ROOM, reply: 'Thanks for the review. **The hotel provides one towel each.**' },
    { thread: ROOM, reply: 'We thank you for the review. **You booked the attic by phone.**' },
    { thread: ROOM, reply: 'Thank you for your review. **In the yard we have two taps.**' },
    { thread: ROOM, reply: 'We thank you for the review. **Usually the lift runs all night.**' },
    { thread: ROOM, reply: 'Thank you for your review. **It was because the river rose.**' },
    { thread: LATE, reply: '**Sometimes vans break down and there is nothing mysterious about it.**' },
    {
      thread: LATE,
      reply: 'Hello Ana, thank you for writing. **The parcel simply sits at the depot like thousands of others.**',
    },
  ],
  good: [
    { thread: LATE, reply: 'The van is back, and your parcel will be there by six.' },
    'Your new teacher is Ms Lund, who has never missed a lesson with us.',
    'I am sorry you stood there: the crane was double-booked by us.',
    'I was not built to handle poems.',
    'The page is failing to load for some reason.',
    { thread: LATE, reply: 'Knives are sold to over-18s alone, and I can check that by phone.' },
    { thread: LATE, reply: 'It was a holiday you had saved for.' },
    { thread: LATE, reply: 'There is nothing I can say in my defence.' },
    { thread: LATE, reply: 'I see it here: we sent £34.50 on 2 May, and I change the card today.' },
    { thread: LATE, reply: 'I am so sorry, and I ring the depot now. You are of course free to go to court with it.' },
    { thread: LATE, reply: "The kitchen forgot the sauce, so I've sent you two." },
    { thread: LATE, reply: "The porter lost the key; I've cut you a new one." },
    { thread: LATE, reply: 'You paid in time, it was our system that lost the slip.' },
    { thread: LATE, reply: 'It does not work on my phone either.' },
    { thread: LATE, reply: 'Our website was wrong to say noon.' },
    { thread: LATE, reply: 'I will have it checked on the CCTV today.' },
    { thread: LATE, reply: 'It left at noon, and the carrier should have it with you by Friday.' },
    { thread: ROOM, reply: 'Your words motivate us to keep the best rooms in town.' },
    { thread: LATE, reply: 'The caller was not from us, and he has your name from the web.' },
    { thread: LATE, reply: 'Most guests get one, but I would like a word with you first.' },
    { thread: LATE, reply: 'The lid was left here: it was packed with the pans.' },
    { thread: LATE, reply: 'I have sent you half of what you paid.' },
    { thread: LATE, reply: 'Please tell me if the courier lost your parcel.' },
    { thread: LATE, reply: 'You told us the driver failed to ring.' },
    { thread: LATE, reply: 'I apologise for all the days you lost because of the strike.' },
    { thread: ROOM, reply: 'This is far from the standard of care we take pride in.' },
    { thread: ROOM, reply: 'We always strive to improve, and you have shown us where.' },
    { thread: ROOM, reply: 'Your room was not up to our usual standard.' },
    "I'd like to clarify two details so I can refund you.",
    { thread: LATE, reply: 'It went back because of your holiday stop.' },
    { thread: ROOM, reply: 'Such a night does not reflect how we want to treat families.' },
    { thread: ROOM, reply: 'Shouting at guests is not reflective of our values.' },
    'We are not responsible for customs fees, so I have asked them for you.',
    { thread: ROOM, reply: 'We will train each of the new staff this week.' },
    "It's not your fault that the code expired.",
    { thread: LATE, reply: "Our courier lost it, and that's on us to put right." },
    "We're responsible for the parcel until it reaches you.",
    'The fault is on our side.',
    'The warehouse has found your second box.',
    'Busy periods are shown in the calendar.',
    'You were told “it’s not our fault”, and that wasn’t good enough.',
    'High volume printing starts at 500 copies.',
    { thread: LATE, reply: 'You have been with us for ten years, and it deserved better care.' },
    { thread: LATE, reply: "I've moved you to our premium van for three weeks, to make up for it." },
    { thread: ROOM, reply: 'I check every room myself.' },
    { thread: LATE, reply: 'We weigh each crate twice from now on, and we check each order at the door from today.' },
    { thread: ROOM, reply: 'Every towel is now washed before it is laid out.' },
    { thread: LATE, reply: 'In such rare cases we pay the taxi, and so we do for you.' },
  ],
} satisfies Docs
