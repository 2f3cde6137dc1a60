/** Words and idioms of the rules on tone, wording and filler. */
export const wording = {
  // What companies say is important to them.
  Cherished: `
    feedback, feed back, delight, {opinion}, {review}, {comment}, {suggestion}, satisfaction, comfort, {call}, {query},
    {question}, {enquiry}, {inquiry}, {concern}, {complaint}, business, patronage, custom, loyalty, happiness, safety,
    security, privacy, trust, {experience}, support, convenience, time, peace of mind, association, stay, journey,
    wellbeing, partnership, input, relationship, membership, {voice}, {request}`,
  // How important it is.
  Matters: `
    important, importance, paramount, precious, valuable, valued,
    (our|a|my|the) .{0,4} (priority|priorities|concern|focus|goal|aim|mission), (at|in|close to) .{0,2} heart,
    (the world|everything|a lot|so much|a great deal) to (us|me), first, foremost,
    (what|the thing that) (drives|motivates|inspires|matters .),
    (our|the) (only|sole|ultimate|main|first) (goal|aim|motto|purpose), our .{0,1} (motto|motivation|goal)`,
  // Whom companies call dear.
  Patron: `
    customer, customers, client, clients, guest, guests, member, members, user, users, shopper, shoppers, patron,
    patrons, passenger, passengers, patient, patients, subscriber, subscribers, policyholder, policyholders, tenant,
    tenants, resident, residents, traveler, travelers, {visitor}, {reader}, {player}, {rider}, {student}`,
  // What a company is for, in its own words.
  Ideal: `
    best, excellence, excellent, exceptional, delightful, delight, superior, impeccable, memorable, seamless, smooth,
    great, good, top, highest, high, finest, world class, quality, {satisfy}, satisfaction, personalized, better,
    hospitality, outstanding, wonderful, hassle free, pleasant, enjoyable, comfortable, perfect, flawless, amazing,
    positive, fantastic, stress free, five star, {standard}, happy, possible, consistent, comfort, timely, warm,
    {enrich}, {elevate}`,
  // How it says that it works for that.
  Strive: `
    (we|our team|and|always|constantly|continuously|hotel) (strive|strives|striving|endeavor|endeavors|pledge),
    are striving, (we|are|is|remain) .{0,2} (dedicated|committed), (pride|prides) (ourselves|itself),
    (take|takes|taking) .{0,2} pride, (it is|our|is) .{0,4} (aim|goal|intention|endeavor|priority|mission|motto|focus|
    objective|commitment|passion|vision) (is|are|remains|and)?, (we|our team|hotel|resort|company|staff) (aim|aims|
    believe in|believes in|concentrate on|concentrates on|focus on|work towards|works towards), (believe|believes) in`,

  // What companies say of themselves to anybody.
  Slogan: `
    (your|customer|guest) .{0,2} #Cherished (drives|inspires|guides|is (everything|a gift|why|the reason)),
    (we|i) (are)? always (here|there|with you|at your (service|disposal)), ^ (here)? at .{1,3} (we|people|customers|
    guests|you|quality) .{0,8} (first|care|believe|everything|best|excellence|family|pride),
    (people|customers|guests|patients|members|clients) (always)? come first, in our (dna|blood|genes),
    part of (our|your|the) .{0,2} (journey|family|community|story), in (good|safe|the best) hands,
    you (always)? matter to us, always at your service,
    (is|has been) our .{0,1} (promise|motto|mission|tradition|strength|passion), (assuring|assurances|assured|assure)
    .{0,2} (of)? (our|the)? best .{0,1} (attention|services|service|intentions|support|care),
    (voice|concern|concerns) (is|are|has been|have been) being? heard, {hold} ourselves to,
    committed to (resolving|providing|delivering|serving|giving|making|offering|ensuring), passion for,
    you are (very|so|most)? important (for|to) us, (first|world|five) (class|star) service,
    (hope for|request|solicit|seek|expect) your (kind|valued|continued|full)? (understanding|cooperation),
    of utmost (value|importance|concern),
    (is|are) our .{0,1} (first|top|main|number one|biggest|highest) (concern|goal|aim), (here|there) for you always,
    nothing (is|matters) more .{0,4} than (a|our|your|you), {value} the (relation|relationship|association|bond|trust),
    believe in .{0,1} (customer|complete|total) (delight|service|satisfaction|excellence), (all|every|each) (comments|
    feedback|complaints|reports|suggestions) .{0,2} (is|are|gets|get|will be) .{0,3} (logged|recorded|read|reviewed|
    valued|taken|used|considered|shared),
    (is|are) why we (do (what|this|it)|exist|get up|come to work), (is|are) what we (live|exist|strive) for, important to this
    (agency|company|office|organization|department)`,

  // Digs, and politeness that is none.
  Dig: `
    (not (going|here|prepared|willing) to|will not) argue with you, (with (all)? (due|the greatest|the utmost)
    respect), with respect (sir|madam|maam), no (offense|disrespect) (but|meant|intended|sir), not to be
    (rude|funny|difficult|harsh), nice try, (good|best of) luck (with (that|those)|finding|getting
    (it|that|them|him)), (thanks|thank you) for (nothing|that (insight|gem|pearl)|(the|your)
    (lecture|lesson|sermon|essay|novel|wisdom|rant|life story)|(telling|teaching|showing) (us|me) .{0,3} (our|my)
    (job|business)), if you say so, whatever you (say|think) $, suit yourself, ^ .{0,1} (lucky|bully for|good for)
    you $, if (that|it|this) makes you (happy|feel better), must be nice $, how
    (convenient|original|interesting|clever) (of you)? $, (funny|interesting|curious|strange) (how|that) you,
    surprise surprise, ^ .{0,1} what a surprise $, (newsflash|spoiler alert|breaking news), (would|do) you
    (like|want|care for|prefer) .{0,5} (medal|silver (platter|plate)|red carpet), takes one to know one, hate to
    (break it|be the (one|bearer)), burst your bubble, (crystal ball|magic wand|mind reader|mind readers|read
    minds|read your mind|psychic), (are|is|be|quite|more than| most|very) welcome to (leave|go (elsewhere|to
    (a|another))|try (your luck|elsewhere|another|it yourself)|complain| shop|look elsewhere|switch|take (it|your
    business)), take your (business|custom|money) (elsewhere|to), (feel free to|by all means) (leave|complain|go
    elsewhere|shop elsewhere|switch|sue|look elsewhere), (count|consider|think) yourself (lucky|fortunate), you
    should be (grateful|thankful|glad), ^ be (grateful|thankful|glad), (got|get|getting|let) you? off
    (lightly|easy|easily), you (can|may|could|are free to) #Adverb? (go|shop|look|book|buy|try) (elsewhere|somewhere
    else), hope (you are|that makes you|this makes you|it makes you|you feel) (happy|proud|satisfied|better) now, in
    case you (have not|had not|did not) (noticed|notice|heard), unlike some, some of us have, let us (be|get) real,
    ^ be my guest, welcome to the real world, try (reading|listening) .{0,1}, better luck next time, (well
    done|congratulations|bravo|congrats) (on|for) .{0,2} (breaking|losing|missing), (full marks|top marks|gold
    star|slow clap|ten out of ten|brownie points|a medal) (for|to), (excuse|forgive|pardon|sorry) .{0,1} for
    (trying|existing|breathing|caring), heaven forbid, far be it from, knock yourself out, you do you, in
    (their|your|his|her) .{0,4} wisdom, make of that what you will, (is|was|be) one word for (it|that), for real
    this time, ^ your loss $, what they all say, heard (that|this|it) (one)? before $, you are lucky (that)?
    (we|i|it|anyone) ., (doing|did|done) you a (big|huge)? favor, ^ as you wish $,
    (maybe|perhaps|clearly|obviously|evidently) .{0,4} not (the right .{1,2}|right|(a|any) good (fit|match)|the
    (place| one)|meant|made)? for you, what .{0,2} (do|did) you #Adverb? (want|expect) (from|of|out of) (me|us),
    (so|and|then|well) what do you want (me|us) to do, (do not|does not) (like|suit) .{0,4} (leave|go
    (elsewhere|somewhere else)|do not (buy|come|use|eat|stay|order)) $`,
  // What is so plain that to say it talks down.
  PlainlySo: `
    (goes|should go) without saying, needless to say,
    (not|hardly) .{0,3} (rocket science|brain surgery|that (hard|difficult|complicated|complex)),
    (could|can) not be #Adverb? (simpler|easier|clearer|plainer),
    (is|are|there|that|written|printed|sent|exists) .{0,3} for a reason, easy peasy, no brainer, piece of cake,
    self explanatory, state the obvious, (should|ought to) be (clear|obvious|evident) (that|to (anyone|you|all)),
    as you can (clearly|plainly|easily|obviously) see, (just|only|simple|basic|is) common sense,
    (quite|pretty|very|perfectly|really|fairly|rather) (obvious|elementary|self evident), (it|that|this) is obvious,
    (basic|simple) (math|maths|arithmetic|logic|knowledge|physics|economics|manners),
    (do|work out) the (math|maths|sums), in (layman|laymans) (terms|words),
    (not|hardly) (exactly|really)? (hidden|a secret|hard to (find|see|read)),
    (everyone|everybody|anybody|anyone) (knows|understands), any !(of|our|other|member|more) .{0,2} (knows|understands|
    (will|would|should|can|could) (know|tell|see|understand|manage|realize|do (it|that|this))), childs play,
    any (adult|child|fool|idiot|sensible person|reasonable person) (would|can|could|knows|should),
    even (beginners|children|a beginner) (can|could),
    (is|are) (a|just|such a|very)? (very)? (basic|simple) (thing|stuff|matter|rule|step|requirement),
    any (regular|experienced|seasoned|normal|decent|educated|careful) .{1,2} (would|will|should|knows|can|could|ought),
    (a|very|just)? (general|common|basic|simple|elementary) (knowledge|thing|science|english) (only)? $`,
  // How customers are taught.
  Lecture: `
    (let|allow) me (to)? #Adverb? (explain (slowly|something|it (again|slowly|simply)|how .{1,3} works|one thing)|
    educate|enlighten|walk you through how|spell|put (it|this) (simply|another way|in simple .)|simplify|make
    (it|this| myself|one thing|something) .{0,2} (clear|simple)|teach|school you|correct you), (for your (kind)?
    (information|knowledge)|fyi), (do|did) you (even|actually|really|not)? (understand|follow me|get
    (it|that)|comprehend|grasp .{0,2}) (now)? $, (is|are) (that|this|it|we|i) (making (myself)?|now)?
    (clear|understood) (now|enough)? $, (you|sir|madam|kindly| please) #Adverb? (must|should|need to|have to|ought
    to|try to) #Adverb? (understand|realize) (that|how|we|this|the| our|it), what you (do not|fail to|did not|need
    to|have to|must) (understand|realize|grasp), (a bit|too|rather)
    (much|technical|complicated|complex|advanced|confusing|difficult|hard) for (you|some), (have|did) you
    (even|actually|at least) (plugged|plug|turned|turn|switched|switch|read|tried|try|looked|look|checked|check|
    charged), believe it or not, bless (you|your heart)? $, (break|boil|dumb) (it|this|that) down for you, that is
    what (the|your|a|those|that) .{1,4} (is|are) (there)? for, (first|kindly|please|sir|madam) (you)? (first)?
    (learn|understand) (first)? (how|what|the), you (seem|appear|sound) .{0,3} new (to|at|with),
    (tricky|hard|difficult|confusing|overwhelming|daunting|a lot) for some, (is|are|may) not (be)? (for
    everyone|everyone .|everybody .|your thing), know (how|what) .{1,3} (get (about|with|over)|are like), you
    (do|may|might|did) not #Adverb? (realize|grasp|quite (understand|follow)|seem to
    (understand|realize|know|grasp|be aware|have (read|understood))), not know (what|how) (you are
    (looking|doing|talking|reading)|.{1,2} works), (just|simply|clearly|obviously|probably| evidently)
    (do|did|may|might)? not know how (to|it|that|these|those|things|a), as (a|an)? (grown ups|adults|adult|grown
    up|(responsible|educated|intelligent|reasonable|grown) .) (we|you), (gentle|friendly|pro) (tip|hint|advice), ^
    naturally (it|they|this|that|if|when), you would (want|do|feel|expect) the same (if|in|for), (word|piece|bit) of
    advice, (two|very|completely|entirely|totally|quite) different (words|things|animals|beasts|matters|concepts),
    not (quite|exactly) the same (thing)? as, you (might|should|may|must|need to|could) #Adverb? (bear|keep) in
    mind, (nothing|not everything) (in .{1,2})? is (for)? free,
    (take|takes|ask|asks|need|needs|require|requires|for) (a (bit| little) of|some|a bit)
    (effort|reading|thinking|thought|brains|common sense|concentration), (educate|acquaint) yourself, familiarize
    (yourself|with), (maybe|perhaps|better|could|should) (ask|get|have) your (son|daughter|kids|grandson|children),
    you (will|must|surely|would) #Adverb? (appreciate|understand|realize) (that|we|if|how),
    (hard|difficult|impossible) to (miss|overlook), try to understand $, (any|my|our|even (a|my|our)?) .{0,2}
    (nan|gran| granny|grandmother|grandma|grandad|mum|mom|toddler|dog|year
    old|monkey|child|nephew|niece|kid|kids|children|son| daughter|beginner|beginners)
    (did|does|do|could|can|manages|manage|managed|uses|use|know|knows|send|would|complains| behaves), how to
    (explain|say|put|make) (it|this|that) .{0,2} (simpler|clearer|plainer|easier|simple|clear|plain|better), reading
    (is|costs) .{0,1} (free|nothing), baby steps, sweetheart, (young (man|lady)) $, (i|we|me) .{0,2} (type|say|
    write|explain|spell|repeat) (this|it|that)? .{0,2} (slowly|from (zero|scratch|the beginning)|in
    (simple|small|short) words), with both eyes, you (may|might) not (be aware|know|have noticed|have realized) but,
    do you (even)? know what (a|an) .{1,3} (is|means), (ever)? heard of (a|an|google), (what|where|why) .{0,2} (so)?
    (confusing|unclear|complicated) (about|is), (a|any|my|even) .{0,3} (year old|grandmother|grandfather|monkey)
    .{0,2} (could|can|would|manages|uses|does|knows), right there in the (word|name|title|heading), #Whoever from
    .{1,2} (can|could|will|would) (tell|know), speaks for itself`,

  // Words of the back office and the workshop.
  OfficeTalk: `
    tier (#Number|one|two|three), touch base, circle back, loop (you|them|him|her|in), looped in, leverage our,
    rooted (ones|device|devices|phone|phones), custom (rom|roms), synergy, deep dive, action items, actioned,
    (to|will|please|and|can|shall) action (this|it|that|your|the), learnings, areas of opportunity, pain points,
    deliverables, stakeholders, onboarding (team|process), provisioned, (known|a) regression, repro,
    root cause analysis, escalation (matrix|desk|queue), exception queue, recon, adjudicate, adjudication, adjudicated,
    deployed to (production|prod), desyncs, deprecated, (our|the|on|from) (backend|back end),
    (second|third|first) line (team|support), exception hold, in (the|our) backlog,
    (billing|dev|tech|sales|cust|finance|field) ops, {triage}, in triage, {propagate} (to|from|through), hotfix,
    rolled back, (raise|raised|log|logged|punch|punched|open|opened|cut) (a|an) (sr|inc|sev|bug|jira|incident|po|wo|work
    order|change request|trouble ticket), workflow (was|is|has|rule|queue|step), debit note, race condition, rate limit,
    attenuation, packet loss, (cache|index|schema|hydration|token) (layer|invalidation|rebuild|migration),
    (aml|recon) (queue|team|hold), sla breach, ring fenced, (next|this|current|a) sprint, backfill,
    (your|the) ticket (has been|was|is) (escalated|assigned|routed)`,
  // Words of contracts and of letters a century old.
  Legalese: `
    pursuant to, hereby, herein, hereunder, herewith, thereof, therein, aforementioned, aforesaid, notwithstanding,
    forthwith, in lieu of, in the event that, at your earliest convenience, (please|kindly) revert,
    revert (back)? (to us|to me|to you|with|at the earliest), (further|with reference|in reference) to your .{0,2}
    (letter|email|mail|call|message|request|query|complaint|claim|enquiry|application|booking|contact|correspondence|
    conversation|order), in respect of, it has been decided, deem (necessary|appropriate|fit),
    deemed (necessary|appropriate|fit), the undersigned, ex gratia, for your perusal, your (good self|goodself),
    in abeyance, subsequent to, without prejudice, (please)? find (attached|enclosed) herewith,
    be guided accordingly`,

  // Words of friends among themselves.
  Slang: `
    lol, lmao, rofl, omg, haha, hahaha, dude, bro, bruh, fam, buddy, hun, babe, mate $, oopsie, whoops, oops, bummer,
    my bad, our bad, darn, yikes, gotcha, stoked, meh, sucks, crappy, crap, freaking, effing, janky, wonky, knackered,
    screwed up, screw up, hang tight, hit (us|me) up, easy peasy, cheerio, yay, woohoo, woot, no sweat,
    cheers (mate|buddy|love), (alright|hi|hey|hiya|sorry|thanks) (love|pal|boss|hun|guys|man|darling|mate), legit,
    deets, and stuff`,
} as const
