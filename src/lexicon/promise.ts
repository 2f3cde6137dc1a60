/** Words and idioms of the rules on apologies and promises. */
export const promise = {
  // What says sorry, or only that something is sad.
  SorryOrSad: `
    #Sorry, sad, saddened, saddening, disappointed, disappointing, disheartened, disheartening, dismayed, unfortunate,
    a shame, a pity, pity, unhappy, concerned, upset, surprised, distressed, pained, gutted, hate, regrettable, too bad,
    felt bad, feel bad, feeling bad`,
  // What puts a fact into somebody's head.
  Sensed: `
    feel, feels, felt, feeling, think, thinks, thought, believe, believed, find, found, perceive, perceived, see, saw,
    consider, considered, view, viewed, regard, regarded, reckon, sense, sensed, deem, deemed, judge, judged, imagine,
    imagined`,
  // How customers took it.
  Displeased: `
    offended, upset, annoyed, inconvenienced, bothered, disappointed, hurt, unhappy, dissatisfied, displeased,
    unsatisfied, disgruntled, put out, put off, aggrieved, irritated, let down by, frustrated by, frustrated with,
    (not|never|less than) .{0,2} (happy|satisfied|pleased|impressed|comfortable|delighted|content|keen),
    (left|made to) feel, left feeling`,
  // What they did not do with pleasure.
  Pleased: `
    enjoy, enjoyed, enjoying, like, liked, love, loved, care for, appreciate, appreciated, agree, agreed, approve,
    approved, happy, satisfied, pleased, impressed, comfortable, delighted, fond, understand our, accept,
    see it (that|our|my) way, take to, warm to, have .{0,3} (good|great|nice|pleasant|lovely|memorable|enjoyable|better|
    best|smooth|wonderful|satisfactory|comfortable) .{0,2} #Dealings,
    feeling (it|the|this) .{0,1}, digging (it|the|this), into (it|this|that), a fan`,
  // What customers have with a company.
  Dealings: `
    experience, experiences, stay, visit, time, trip, journey, holiday, purchase, shopping, treatment, impression,
    interaction, dining, meal, appointment, session, service, dealings, encounter`,
  // How it was, without saying how.
  Subpar: `
    less than, unsatisfactory, unpleasant, negative, bad, poor, disappointing, unfortunate, underwhelming, not so good,
    below par, subpar, horrible, terrible, awful, frustrating, dissatisfactory,
    not .{0,2} (comfortable|pleasant|enjoyable|satisfactory|as expected|good|great|memorable|what you)`,
  // Words for what happened that fit whatever happens.
  StockHarm: `
    {trouble}, {hassle}, {disruption}, {discomfort}, {distress}, {annoyance}, {displeasure}, {dissatisfaction},
    {disturbance}, {upset}, unpleasantness, {frustration}, {stress}, {bother}, {disappointment}, {misunderstanding},
    {difficulty}, upheaval, nuisance`,
  Nondescript: `
    #StockHarm, {inconvenience}, {experience}, {situation}, {matter}, {incident}, {mishap}, {lapse}, {shortcoming},
    {issue}, {problem}, {error}, {episode}, circumstances, misadventure, {challenge}, {service} {lapse}`,
  // Things of which it is said what was wrong.
  Concrete: `
    room, rooms, food, breakfast, buffet, dinner, dining, dish, dishes, bed, beds, bathroom, towels, wifi, pool,
    cleanliness, parcel, sofa, dress, screen, battery, fruit, menu, decor, coffee, seat, seats, cake, paint, colour,
    size, fit, signal, picture`,
  // What any apology may be for, when nobody says what.
  Trouble: `
    #Harm, {mistake}, {error}, {oversight}, {wait}, noise, mess, {lapse}, {shortcoming}, misinformation, wrong, bad,
    {mix} up, hurt, loss, damage, pain, rudeness, awkwardness, embarrassment, harm, nuisance, {inaccuracy}, {failure},
    ill feeling, hardship, {setback}, {glitch}, {interruption}, {aggravation}, alarm, scare, fuss, bad feeling`,
  // What may have happened.
  Perhaps: 'if, incase, in case, should, in the event, insofar as, in so far as, to the extent, whether or not',
  Anyone: `
    anyone, anybody, any (of our|of you|of the)? (guest|guests|customer|customers|user|users|member|members|client|
    clients|one|passenger|passengers|reader|readers|person|patient|patients|resident|residents), someone, somebody`,
  // Apologies that are none.
  Grudging: `
    sorry not sorry, sorry (or|and) whatever, sorry i (guess|suppose),
    i (guess|suppose) (i|we) (am|are|should be|ought to be)? sorry, (there|fine) i (have|had)? said (it|sorry),
    happy now, sorry (already|then|happy), sorry for (breathing|existing|living), mistakes were made,
    what (more|else) do you want, consider this (our|my|an|your) apology, (sorry|apologize) (about|for) your luck,
    (no|without) (offence|harm|disrespect) (was|is|were)? (meant|intended),
    if (it|that) makes you (feel)? .{0,2} (better|happy|happier),
    if you (want|need|insist on|are after|are looking for) (an|our|my|some|the) (apology|sorry),
    (sorry|regret|unfortunate|pity|shame) (that|how)? .{0,3} ((seemed|appeared|sounded) .{0,2} (to you|that
    way|rude|rough|harsh|cold|curt|abrupt)|struck you|came off .|(was|were) taken
    (so|as|badly|personally|hard|amiss|that way|the wrong way))`,
  // What is done when nobody says what.
  Measure: `
    {action}, {measure}, {step}, {change}, {amendment}, {arrangement}, {correction}, {improvement}, {rectification},
    {precaution}, {initiative}, {adjustment}, {instruction}`,
  // Nobody that could be named.
  Vaguely: `
    (the|our|all|your|all the)? (concerned|concern|relevant|respective|appropriate|right|proper|higher|responsible|
    competent|correct|necessary|certain|internal|back office|duty)`,
  // What is done to a case, by whom it may be.
  Handled: `
    looked (into|in to|at|after), taken care of, taken up, taken (into|in to) (account|consideration), taken on board,
    taken seriously, dealt with, investigated, reviewed, actioned, acted (on|upon), handled, addressed, escalated,
    forwarded, passed (on|along|over), raised, resolved, sorted, followed up, considered, processed, checked,
    worked (on|upon), attended to, rectified, corrected, improved, communicated, conveyed, shared, highlighted,
    discussed, monitored, assessed, fixed, met, notified, assigned, answered, treated, responded to, seen to,
    given attention, receive attention, under arrangement`,
  // How a case is looked into, and no more.
  Probe: `
    {look} (into|in to|in|at|over|after), {work} (on|upon|towards|toward|through|with),
    {take} .{0,3} (up|note|on board|into (account|consideration)|seriously|care of|look), {address}, {investigate},
    {review}, {consider}, {rectify}, {improve} (on|upon)?, {examine}, {assess}, {resolve}, {probe},
    {follow} up (on|with)?, {check} (on|into|with|what|out)?, {act} (on|upon), {raise}, {focus} on, {attend} to,
    {monitor}, {sort} out?, {handle}, {fix}, {update}, {enhance}, {strengthen}, {correct}, {discuss}, {analyze},
    {evaluate}, {study}, {dig} into, {get} to the bottom of, {reflect} (on|upon), {deal} with, {tackle},
    {see} (to|into), {improvise} on?, {chase}, {action}, {get} to`,
  // To be about to look into it.
  OnIt: `
    (on|onto|across|on top of) (it|the case|this|things),
    (get (round|around) to|keep .{0,2} eye on) (it|this|that|things|your .{0,1}|#Case),
    ({have}|{take}) a .{0,1} (look|peek|gander), {have} a .{0,1} (word|chat) with,
    (doing|do) (a|a bit of|a little|some)? (digging|checking|asking around|chasing),
    (speak|talk) (to|with) (him|her|them|the .{0,1}|our .{0,1}|#Team), on the job, aware of (it|this) $,
    sort (things|it|this|that|everything) out, on (it|the case|this), pop (round|by|in|over), swing by,
    (nose|poke|dig|sniff|ask) around, are aware $`,
  // Results, that can be seen.
  Mended: `
    refunded, replaced, fixed, repaired, credited, sent, booked, cancelled, corrected, removed, added, reset, restored,
    released, reversed, unlocked, dispatched, shipped, issued, scheduled, updated, changed, moved, transferred,
    reopened, installed, upgraded, rectified, resolved, cleaned, waived, extended, amended, ordered`,
  // Wishes that promise nothing.
  Pleasantry: `
    (look|looking) forward .{0,30}, ({see}|{welcome}|{host}|{serve}|have|having|meet|greet|join|hear from|hearing from|
    come) (you|your|from you|everyone|back|again) .{0,6} (soon|shortly|near future),
    (visit|return|stay|you back|feel) .{0,4} (soon|shortly|near future),
    (get|be|feel|turn|things) .{0,2} (better|around|through|well) .{0,3},
    (would|will) be .{0,3} (happy|glad|delighted|pleased) .{0,8}`,
  Hoped: `
    fingers crossed, hopefully, hope, hoping, hopes, glad, would have, could have,
    (i|we) (know|believe|think|bet|imagine|am sure|are sure)`,
  // A time that is none.
  Soon: `
    asap, as soon as (is|humanly)? (possible|practicable), shortly, soon, in due (course|time),
    at (our|the|my|their) earliest .{0,1} (convenience|opportunity|possible)?,
    in the? (near|coming|foreseeable) (future|days|weeks|months), before long, (when|whenever|once|as soon as) (we|i|
    they|he|she|someone|somebody|one of us|#Team|#Desk) #Adverb? (can|could|(get|gets|have|has) .{0,4} (chance|to it|
    time|sec|second|minute|moment|spare|free|slot|gap)|(am|are|is) (able|free|next|(in the|in your|round your|out your)
    .|passing|nearby)), whenever .{1,3} (ships|arrives|turns up|shows up), at some (point|stage), one of these days,
    in a (bit|while|wee while|little while|timely manner|timely fashion|few (days|weeks)),
    in (few|some|several) (days|weeks|time), promptly, eventually, sometime, momentarily, in no time, in the pipeline,
    (early|quickly|fast|promptly) as possible, at the (soonest|earliest), sooner rather than later,
    any (day|time|minute|moment) now, in the works, down the (line|road|track), on priority, at priority,
    (over|in|within) the (coming|next (few|couple of)|following) (days|weeks|months|while), before too long,
    in (the next)? (a)? (little|short) (while|time), (when|once|whenever) (one|things|it|.{1,2}) #Adverb? (frees up|is
    free|becomes free|(calm|calms|quieten|quietens|settle|settles|slow|slows) .{0,1} down|gets .{0,2} chance|allows|
    permits|comes in|comes up), not too distant future, at a later (date|stage|time),
    (for|in|after) (some|few|a few|a couple of|several) (more)? (days|weeks|time|moments),
    (as|when|if) time (allows|permits), (when|once|whenever|as soon as) (he|she|they|our .{1,3}|the .{1,3}) (is|are|
    gets|comes|come|get) (back|in|free|around|available), few #Unit or so, nearly there,
    as soon as (possible|we can|i can|practicable|is possible|they can|humanly possible), some day, whenever $`,
  // Nobody in particular.
  Somebody: `
    someone, somebody, one of (us|them|our .{0,4}|the .{0,3}), an? .{0,2} (colleague|manager|specialist|agent|
    representative|rep|adviser|advisor|expert|engineer|executive|member of .{0,4}), #Team, they, (he|she),
    the (guys|lads|folks|powers that be),
    (the|our)? (engineers|developers|devs|techs|technicians|lads|backend|concerned (person|team|department|people))`,
  // Rooms and trades of a company, as though they were people.
  Desk: `
    (head|back|main) office, accounts, billing, finance, dispatch, logistics, maintenance, investigations, complaints,
    claims, underwriting, customer (care|service|services|relations), compliance, legal, escalations, operations,
    support, sales, engineering, facilities, housekeeping, returns, fulfillment, (second|first|third) line,
    the (office|depot|warehouse|workshop|shop|store|branch)`,
  // To come back to a customer.
  InTouch: `
    be (in touch|in contact|with you|back to you), get (back|in touch|in contact), reach out,
    (contact|call|ring|phone|email|text|ping|message|dm|write to|notify|inform) you, revert, update you, let you know,
    keep you .{0,1} (posted|updated|informed|in the loop), follow up, come back to you,
    give you a .{0,1} (call|bell|ring|shout|buzz), drop you a .{0,1} (line|note|text), respond, reply, touch base,
    circle back, connect with you, assist you, help you, contact, pick (it|this|that) up, get (round|around) to,
    (be|come|pop) (out|round|along), attend, take (it|this) (up|over), sort (it|this|that), deal with (it|this),
    see to (it|this), ring you, write to you, message you`,
  // No more than a try.
  BestTry: `
    {do} (our|my|their|its|the) .{0,2} (best|utmost|level best|hardest), {do} everything possible,
    {try} (our|my|their) .{0,2} (best|utmost|level best|hardest), {put} .{0,2} best .{0,3},
    {make} (every|all|our best|an|the) .{0,1} (effort|efforts|attempt), {give} .{0,2} best .{0,2}, {strive}, {endeavor},
    {work} hard, {attempt}, {try}, {aim}, {see} what (i|we|they|he|she|can|could) .{0,4} (do|done|help)`,
  // Words that praise, which are passed on gladly.
  KindWords: `
    kind, compliment, compliments, appreciation, praise, praises, positive, lovely, wonderful, gracious, commendation,
    commendations, gratitude, recognition, accolades, kudos, glowing, encouraging, generous, heartening, warm,
    your thanks, sweet`,
  // What brings about that something is so.
  Assure: `
    {ensure}, {make} .{0,1} sure, {assure}, {guarantee}, {promise}, {see} to it, {see} that, (so|such) that, confident,
    certain, sure, vow, pledge, {swear}`,
  // To come to pass once more.
  Recur: `
    {happen}, {occur}, {recur}, {reoccur}, {repeat}, {repeated}, take place, arise, {crop} up, come up, come back,
    {face}, {experience}, {encounter}, go wrong, {return}, resurface, {fail}, {slip}, {break},
    be .{0,1} (problem|issue), be inconvenienced, suffer, be let down, be disappointed`,
  Again: `
    again, ever again, ever, in (the)? (future|futures), any more, anymore, henceforth, hereafter,
    (going|moving) forward, next time, another time, a second time, twice, anytime`,
  // Words of certainty.
  Absolutely: `
    definitely, certainly, absolutely, undoubtedly, surely, for sure, for certain, without (a)? doubt, positively,
    unquestionably, inevitably, hundred percent, #Number percent, defo, for definite, most certainly`,
  // How a thing turns out.
  Outcome: `
    be (fixed|resolved|delivered|refunded|sorted|there|with you|approved|done|back|ready|on time|ok|okay|fine|better|
    perfect|solved|completed|credited|processed|dispatched|shipped|working|able|at your|in your|home|replaced|repaired|
    rectified|improved|available), get, receive, arrive, have, reach, come, turn up, show up, go (through|out), happen,
    find, witness, see, notice, enjoy, resolve, fix, solve, provide, deliver, refund, sort, rectify, rework, improve,
    change, win, work (for|out|again|fine|now|this time), qualify, make (it|sure|you|up), leave, love, meet, exceed,
    satisfy, reimburse, credit, replace, repair, stay (safe|up|on|this way|that way), last, hold`,
  // Better than anyone can know.
  Superb: `
    best, better, memorable, perfect, flawless, excellent, smooth, seamless, improved, {improvement}, wonderful,
    hassle free, pleasant, comfortable, delightful, great, amazing, fantastic, superior, unforgettable, finest,
    exceptional, pleasurable, enjoyable, satisfactory, outstanding, world class, impeccable, top notch, five star,
    superb, trouble free, brilliant, spotless, immaculate, positive changes, nothing but, to your satisfaction,
    up to your expectations, exceeds, appreciation`,
  // Idioms that stake everything.
  OnMyLife: `
    ({have}|{give}|got|{take}) (you)? (my|our|a (full|complete|cast iron|personal)|(full|#Number percent)) .{0,2} (word|
    promise|assurance|guarantee), come hell or high water, come what may,
    no matter what (happens|it takes|comes|anyone), that is (a|my|our) promise,
    (is|be) the last (time (this|that|it|you) .{0,1} (will|happens|happen)|you will),
    (trust|believe) me .{0,2} (will|shall|is|are), (last|work|hold|run) .{0,1} (forever|for ever),
    (nobody|nothing|no one) (will|can|could) ever, {do} whatever it takes, whatever it takes $,
    consider it (done|fixed|sorted|solved), you can (bet|count|bank|rely) on (it|that|us|me), take it in writing,
    no (doubt|question|two ways|ifs or buts|ifs no buts) .{0,1} about it, (i|we) have .{0,1} no doubt,
    (bet|stake|wager) (your|my|the|our|his) .{1,2} (on|it|that|they|he|she|you),
    (it|that|this|which|you) (is|are|have|has) (my|our) .{0,1} (promise|word|guarantee|assurance),
    (this|that|which) (i|we) (can)? (guarantee|promise), mark my words, hand on heart, (i|we) swear, foolproof,
    bulletproof, (fixed|sorted|solved|gone|cured|mended|done|over|stopped) (for good|forever|for ever),
    pinky (swear|promise), (i|we) (can|do)? assure you $, (is|are) never going to (be|fail|break|let|happen|lose|see),
    without any? fail, without (any|a (shadow|sliver|flicker) of a) doubt, leave no stone unturned, once and for all,
    (zero|no) (chance|risk|possibility) (of (it|this|another|them|us|a (mix|repeat))|(that)? (we|it|they) will),
    bound to, guaranteed $, (i|we)? promise $, ({give}|have|{take}) .{0,2} full (assurance|guarantee),
    (last|final) time (you|it|this|that|we) (will|would|shall), on my (life|honor|mother), as long as (you|i|we) live,
    (can|could|will) not possibly (fail|go|break|lose|happen|miss),
    my (solemn|sacred|hand on heart) (oath|promise|vow|word), take (that|it|this) to the bank, you can
    bank on (it|that|this|us|me), signed sealed and delivered`,
} as const
