import { beginsClause, isClause } from '../src/clause.ts'
import { mayBeComplaint } from '../src/owed.ts'
import type { Docs, Rule } from '../src/types.ts'

const IT = '(it|this|that|these|those|they)'
const BE = '(is|was|are|were|will be|(must|might|may|could) (be|have been)|seems|looks like)'
const ONLY = '(only|just|merely|simply|purely|nothing (more than|but)|no more than|little more than)'
const HARDLY = '(not|hardly|scarcely|barely|never|no|far from)'

export default {
  id: 'minimizing',
  severity: 'warning',
  preset: 'recommended',
  message: "This plays the customer's problem down.",
  explanation: 'It says that their reaction is out of proportion. Take the problem at the size they gave it.',
  patterns: {
    // What belittles whatever it is said of.
    always: [
      '#Platitude',
      `${HARDLY} #Adverb? (so|such|exactly|quite|that|really|a|much of a|much|anything like|even)? #Ordeal`,
      '(not|never|hardly) .{0,3} (something|anything|worth|a reason|enough) .{0,3} (fuss|dispute|moan|make an issue|write home|lose sleep|complain|get (upset|angry|worked up))',
      '(no|not any|hardly any|little|not much) #Adverb? (cause|need|reason|grounds) (for|to) (be)? (alarm|alarmed|concern|concerned|complaint|complain|fuss|make|drama)',
      'you are .{0,3} (overreacting|exaggerating|over exaggerating|being (dramatic|precious|oversensitive|too sensitive|too fussy|picky|fussy|pedantic)|making .{0,4} (fuss|deal|much|drama|issue)|nitpicking|splitting hairs|too (sensitive|picky|fussy))',
      '(read|reading|make|making|made) (far|way|a bit)? too much (into|of|out of|fuss|drama)',
      '(blow|blowing|blown|get|getting|take|taking) .{0,3} (out of (all)? proportion|too seriously|too personally|so seriously)',
      '(do not|never|no need to|no point|please|not to|try not to|can not) (make|making|get|let|dwell|see|understand|lose|obsess) .{0,5} (fuss|sleep|deal|drama|scene|song and dance|hung up|bother you|get (to you|you down)|dwell|what the problem|why (this|it|that|you) (is|are|matters)|sleep over|big issue|a point of)',
      '(do|can) not #Adverb? (see|understand|get) (the|what|why|where|any|how) .{0,3} (issue|problem|harm|point|drama|fuss|big deal|difference)',
      '(all|what|why|what is|where is) .{0,3} (this|that|the|such a|such) #Adverb? (fuss|drama|palaver|commotion|big deal|harm in)',
      '(most|many|other|nobody|no one|few|hardly anyone|hardly anybody|barely anyone|the average) .{0,2} (will|would|could|can|is going to|are going to|ever) (not|never|even|hardly)? #Adverb? (even|have)? #Minds',
      '(treat|consider|take|see|view|regard|treated|considered|regarded|dismiss) (this|it|that|the .{1,2}|the same|such .{1,2}|our .{1,2}) .{0,1} (as|to be|like) .{0,4} (isolated|one off|oneoff|exception|aberration|exceptional|rare|stray|minor)',
      '(excuse|overlook|ignore|forgive|pardon|write off|take) (this|it|that|the|such|our) .{0,2} (isolated|one off|oneoff|rare|stray|small|minor|little|slight|tiny|as one off)',
      '(not|never|nor|without) .{0,2} (let|allow|judge|judging|form|forming|hold|holding|be put off|base|define) .{0,7} (incident|experience|opinion|impression|against us|one off|one time|one bad|single|mar|spoil|impair|ruin|tarnish|taint|color|overshadow|cloud|affect|your .{0,1} (stay|view|opinion|perception)|instance|mistake|based on)',
      '(unintentional|rare|isolated|one off|oneoff|stray|unavoidable|honest|inadvertent|exceptional|genuine|simple|innocent) (and rare|but rare|and honest)? .{0,1} (mistake|mistakes|error|errors|incident|incidents|occurrence|occurrences|case|instance|event|lapse|oversight|slip|omission|misunderstanding|mix up)',
      '(in spite of|inspite of|despite) (our|all|the|all our|everyone s) .{0,2} (efforts|effort|intentions|intention|endeavors|endeavor|care|planning|checks)',
    ],
    // What belittles where somebody complains.
    complaint: [
      '(nothing|not anything) #Adverb? (to (worry|complain|moan|panic|cry|get|lose sleep|write home|be (upset|concerned|alarmed|worried))|that matters|life threatening|earth shattering|serious|major|terrible|dramatic|unusual|out of the ordinary|strange|too (terrible|bad|serious|major|dramatic)|worth)',
      `${IT} (${BE}|had)? #Adverb? ${ONLY} #Adverb? (a|an|some|the|one|your|his|her|our|#Count|#Money|half)? .{0,1} (#Small|bit of|touch of|case of) .{0,2} (#Mishap)?`,
      `${IT} ${BE} #Adverb? ${ONLY} #Adverb? (a|an|one|some|#Count|#Money|half|the|your|last|this|that) .{1,3} $`,
      `${IT} ${BE} #Adverb? ${ONLY} (down|off|late|out|closed|broken|gone|up|delayed|missing) (for|by)? .{0,3} (#Count|#Unit|an|a|the)`,
      `${IT} ${BE} #Adverb? ${ONLY} #Adverb? (cosmetic|luggage|money|food|paint|dust|water|hair|paper|furniture|clothes|cardboard|superficial|packaging|plastic|words|numbers|a game|natural .{0,1}) $`,
      '(we|you) are (only|just)? talking about .{1,4} (here|not)',
      '(it|they|that|what) .{0,1} nothing (juicy|sensitive|valuable|expensive|much|important|vital|critical)',
      'so what is (the|your) (problem|issue|matter|harm)',
      `${IT} ${BE} #Adverb? ${ONLY} #Count .{0,2} #Unit (late|longer|more|over|behind|delay|off|early)`,
      '(small|minor|tiny|little|slight|mere|trivial|negligible|insignificant|petty|bit of a|wee|trifling) .{0,1} [<mishap>#Mishap]',
      `(is|was|are|were) (not|hardly|never) #Adverb? (that|so|too|all that|particularly|terribly|nearly|exactly|such) (bad|serious|big|important|urgent|much|terrible|dramatic|awful|unusual|uncommon|noticeable|deep|dirty|loud|cold|hot|small|expensive)`,
      '(is|are|was|were|can|could|will|would|you)? #Adverb? (hardly|barely|scarcely|not even|not really) #Adverb? (noticeable|visible|perceptible|audible|detectable|worth|see|notice|feel|hear|tell|taste|smell)',
      '(is|are|was|were) (so|very|just|only|really|quite|pretty|rather)? #Adverb? (slight|minor|trivial|negligible|cosmetic|insignificant|minimal|immaterial)',
      '(will|would|does|do|has|can) not #Adverb? (hurt|kill|harm|bite|ruin|matter|break (the bank|you)|lose .{0,2} sleep|make (much|any|a|that much) .{0,1} (difference|odds)|do (any|you|much|the|them|him|her|it)? .{0,2} (harm|damage))',
      '(never|did not|has not|have not|not) (hurt|killed|harmed|bothered) (anyone|anybody|a fly|nobody)',
      '(you|they|she|he|your .{1,3}) (will|can|could|would|should) #Adverb? (live|survive|manage|cope|get (over|used)|make do|pull through|put up)',
      '(it|they|the .{1,2}|this|that) (will|does|do|can|should|would)? still #Adverb? (works|work|working|boil|boils|function|functions|functional|do the (job|trick)|does the (job|trick)|taste|tastes|usable|edible|drinkable|wearable|readable|drivable|legible|perfectly|fine|plays|holds|runs|cuts|serves|keeps|flies|rings|charges|prints|looks|look|good|ok|okay)',
      '(perfectly|absolutely|completely|otherwise|basically|essentially) (usable|edible|drinkable|wearable|safe to|functional|good|fine|serviceable|acceptable|normal|ok|okay|legible)',
      '(will|should|would) #Adverb? #GoesAway',
      '(bit|little|quick|dab|drop|splash|lick|wipe|squirt|touch|some) .{0,5} (will|should|would|can|could|is|are|and) #Adverb? (#GoesAway|(shift|fix|sort|do|solve|cure|clean|cover|hide|get|remove) (it|that|the|this|them|those|rid)|(all|what) it (needs|takes)|all you need|you are (good|done|sorted|set|away)|it is (good|fine|sorted|as))',
      '(#Money|#Count .{0,2} (#Unit|percent|pounds|dollars|euros|rupees|rand|pence|cents|quid|bucks|letter|letters|item|items|mark|marks|degrees|inch|inches|cm|mm)|(a|one|an) .{0,2} (#Unit|letter|item|screw|button|crumb|spot|hair)) (or two)? .{0,1} (is|was|are|were|does|do|will) #Adverb? (nothing|not (much|a lot|that|long|worth|going|exactly|really|so)|hardly|no (time|big|great|more)|barely|only (a|an)?|neither here)',
      '(everyone|everybody|we all|all of us|most people|anyone) #Adverb? (has|have|must|needs|need|gets|get) to',
      '(a lot of|lots of|many|most|some|plenty of) (people|guests|customers|others|users|folk|folks) .{0,2} (prefer|prefers|choose|would (prefer|love|kill|pay|give))',
      'you (only|just) (sleep|use|need|spend|wear|stay|see|want) .{0,3} $',
      '(hour|minute|day|week|bit|few .) (here (and|or) there|either way|give or take|more or less)',
      '(did|does|do) not .{0,2} mean (anything|any harm|any .|it|that|badly|bad)',
      '(only|just) (joking|kidding|teasing|being friendly|having fun|a joke|banter|trying to be)',
      '(always|still) (another|a next|next) (time|year|week|day)',
      '(not as if|not as though|it is not like|is not like) (you|we|it|they|he|she|anyone|someone|your|the|there)',
      '(sure|certain|bet|guess|guessing|doubt|know|expect) (that)? (she|he|they|you|it|nobody|the .{1,2}|your .{1,2}) (will|would|do|did|does|can|could) #Adverb? ((not|hardly|never) #Adverb? #Minds|live|survive|manage|cope|get over|figure (it|this|that) out|work (it|this|that) out|find a way|handle it)',
      '(everyone|everybody|we all|most people|plenty of people|lots of people|all of us|anyone|many people|people) #Adverb? (gets|get|has|have|makes|make|loses|lose|misses|miss|forgets|forget|takes|take|goes|go|experiences|face|faces|sees|waits|wait) .{0,7} (now and then|now and again|sometimes|from time to time|occasionally|once in a while|at some point|every day|all the time|by choice|through|these days)',
      '#Adverb? at least (you|it|we|your .{1,2}|they|the .{1,2}|nobody|no one|nothing|none|that|this|he|she|there) .',
      '(it|this|that|which|these|those|they|all|such .{1,2}|some .{1,2}|a .{1,3}|the .{1,3}) (is|was|are|were) #Adverb? (normal|natural|par for the course|to be expected|only to be expected|nothing (new|unusual|out of the ordinary|special)|within (reason|tolerance|normal|acceptable|the (normal|usual))|part and parcel|teething (troubles|problems|issues)|standard for|typical (for|of)|common (for|with|in)|not (unusual|uncommon|unheard))',
      '(others|other (people|customers|guests)|some (people|customers|guests)|plenty|many) .{0,2} (wait|waited|have|had|get|got|would|pay|go) .{0,5} (longer|worse|months|kill|glad|grateful|without|happily|nothing)',
      '(you|we|they|he|she) (will|would) #Adverb? (laugh|have forgotten|forget|not remember|look back)',
      '(you (should|ought to|can|could|must)|(count|consider|think) (yourself|yourselves)) .{0,2} (grateful|glad|thankful|lucky|fortunate|relieved|happy|pleased)',
      '(think|look) (of|at|on) (it|this|that) as (a|an|your|free|part)',
      '(just|try to|need to|have to|should|must|better|time to|please) #Adverb? (move on|let it go|look (forward|ahead)|think positive|stay positive|be positive|forget (about)? (it|this|that)|get over (it|this|that)|accept (it|this|that)|make the best of it|see the funny side|put (it|this|that) behind|laugh (it off|about it))',
    ],
    // Shrugs: they belittle where they are a clause of their own.
    shrug: ['(oh well|never mind|nevermind|whatever|so what|(tough|hard|bad) (luck|break|cheese|one)|big deal|what is done is done|chin up|hey ho|c est la vie|boo hoo|no biggie|not a biggie|no drama|no harm no foul|it happens|it is fine|these things|stuff happens|shit happens|what can you do|get over it|problem solved|who cares|is that all)'],
  },
  find(document, matches) {
    const { text } = document.reply
    if (!mayBeComplaint(document)) return matches('always')
    const complaint = matches('complaint').filter(({ range }) => !/^at least\b/i.test(text.slice(...range)) || beginsClause(text, range[0]))
    const shrugs = matches('shrug').filter(({ range }) => isClause(text, range))
    return [...matches('always'), ...complaint, ...shrugs]
  },
  unless: [
    '#Conditional',
    'you are not .{0,3}',
    '(scan|scans|test|tests|result|results|check|doctor|vet|engineer) .{0,4} nothing .{0,1}',
    'not (a|an|such a|just a|only a) (small|minor|little|mere|trivial) .{0,3}',
    '(minor|small|little) (version|update|release|print|size|fix|bug|bugs|improvements|parcel|item|box|things to|change|changes) .{0,2}',
    '(happen|occur|happens|go wrong) (when|if|because|on|after|during|again|in|at|next)',
    '(how|why|what|where|whether|make sure|ensure|prevent|avoid|stop|such|so that|lets|let) .{0,6} (happen|occur|happens|go wrong)',
    '(a|the|every|no|any|one|each) little .{0,2} (while|bit|longer|more|over|under|late)',
    '(fixed|fixes|fixing|resolved|solved|corrected|found) .{0,4} (small|minor|little) .{0,3}',
    'nothing (serious|major) .{0,3} (is|was) wrong with',
    'at least #Count',
    '(every|even a|even the|any|each|no|noticed .{0,2}) (#Small) .{0,2}',
    '(may|might|could|can|will) be .{0,1} #Small .{0,2}',
    '(we|they|you) will get over it',
    '(efforts|effort) to (improve|continue|provide)',
    'not (consider|take|treat|see) .{0,3} (this|it|that) (as|lightly)',
    '(and|but) .{0,4} still not what .{0,4}',
  ],
  rewrites: [
    { title: 'Drop the belittling word', text: '$mishap', when: 'mishap', safe: true },
    { title: 'Take it seriously', text: 'I can see why this matters to you.', at: 'sentence' },
    { title: 'Say it should not be so', text: 'This should have gone better for you.', at: 'sentence' },
    { title: 'Drop it', text: '', at: 'sentence' },
  ],
} satisfies Rule

export const docs = {
  sources: ['001#14', '001#39', '004#9', '004#13'],
  bad: [
    "**It's only two days late**, and the box was whole.",
    'Busy weeks are busy. **Mistakes happen**.',
    'I am sorry about the **minor glitch** in your invoice.',
    "It's **hardly the end of the world**.",
    'We request you to **treat this as an isolated** case.',
    "**You're overreacting** to this.",
    '**Despite our best efforts**, the room was not ready.',
    'Please do **not judge us by this one-off** stay.',
    '**Most people would not even notice** it.',
    'Books dry again. **No harm done**!',
  ],
  good: [
    "It's not a small thing to miss a birthday delivery, and I'm sorry.",
    "There's a minor version update (4.2.1) waiting in the app.",
    "Errors happen when two people edit the file at once, so I've locked it.",
    "At least 24 hours' notice is needed to move the appointment.",
    'You wrote “it’s only a parcel”, but I know it was a present.',
    "It's only a few minutes' walk from the station.",
    "The scratch is small, but it's still not what you paid for.",
    'We found out how this could happen.',
  ],
} satisfies Docs
