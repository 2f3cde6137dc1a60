/** Words and idioms of the rules on refusal, policy and defence. */
export const refusal = {
  // Who speaks for the company, as the subject of a sentence.
  Us: `
    we, i, (our|the|my|this|these) .{0,1} (hotel|team|staff|company|property|resort|restaurant|management|shop|store|
    kitchen|crew|office|bank|clinic|school|{driver}|{engineer}|{chef}|{nurse}|{teacher}|phones|lines|desk|reception|
    warehouse|people), management, staff, hotel, restaurant`,
  // Ways to say that something will not be done, before a verb.
  Cannot: `
    (can|will|would|shall|may) #Adverb? not #Adverb?, unable to, unwilling to, not at liberty to, not #Adverb? (able|in
    a position|going|willing|prepared|allowed|permitted|authorized|obliged|about|meant|planning|looking|inclined) to,
    not be #Adverb? (able|willing|prepared|allowed) to`,

  // How customers are told that they feel or behave.
  Agitated: `
    rude, angry, upset, aggressive, hostile, abusive, nasty, sarcastic, emotional, worked up, hysterical, dramatic,
    irrational, frantic, agitated, confrontational, impolite, disrespectful, insulting, offensive, unpleasant,
    defensive, carried away, wound up, het up, in a (state|huff|strop|tizzy|flap|lather|twist|stew), bent out of shape,
    snippy, snappy, shirty, stroppy, arsey, huffy, panicky, overly emotional, ahead of yourself, personal, unreasonable,
    difficult, mad, cross, furious, short with, sharp with, so negative, a drama queen, a karen, childish, petty,
    impatient, snarky, uncivil, worried, pushy, demanding, heated, hot headed, hot under the collar,
    your knickers in a twist, excited, touchy, vulgar, tetchy`,
  // What the angry do.
  Outburst: `
    shout, shouting, yell, yelling, swear, swearing, curse, cursing, scream, screaming, rant, ranting, panic, panicking,
    overreact, overreacting, fuss, rage, raging, kick off, kicking off, moan, moaning, whine, whining, insult, insults,
    insulting, threaten, threats, threatening, sarcasm, rudeness, aggression, hostility, hysterics, tantrum, tantrums,
    attitude, abuse, drama, name calling, caps, capitals, capital letters, all caps, block capitals,
    exclamation (marks|points), dramatics, histrionics,
    raise your voice, raising your voice, lose (your|our) (temper|cool|rag|head|heads),
    losing (your|our) (temper|cool|rag|head|heads), foul language, bad language, strong language, venting, anger,
    negativity, hysteria, impatience, throwing a (fit|wobbly|tantrum), harassing, bombarding, spamming, blaming,
    accusing, tears, crying, cry, foam at the mouth, freak out, freaking out, flip out, flipping out, losing it,
    carrying on, flapping, go on about, tension, get tensed, stew, stewing, dwell, dwelling, fret, fretting, theatrics`,
  // Orders to be calm. The physical senses of some are told apart by what stands before and after.
  Composure: `
    (calm|cool|wind|settle|simmer|quieten|pipe) (yourself|yourselves)? down,
    (cool|chill|relax|calm) (yourself|yourselves), cool (it|off), take it easy, take a chill (pill)?,
    (take|have) .{0,3} (breath|breaths|step back), deep (breath|breaths), count to ten $,
    count to ten (first|before|and (calm|breathe|relax)), (compose|collect|control|calm|contain) (yourself|yourselves),
    get a (grip|hold) (of|on)? (yourself|your)?, pull yourself together, rein it in, (wind|rein) your neck in,
    keep your (hair|shirt) on, (hold|rein in) your (horses|anger|temper), lighten up, cheer up,
    get a sense of (humor|proportion|perspective),
    (keep|maintain|stay|remain|be) (your|#Adverb)? (cool|calm|quiet|level), {dial} .{0,4} (down|back),
    (tone|turn|bring|take) (it|things|that|this|the (tone|volume|heat|temperature)) down,
    easy (now|there|tiger|does it),
    (grab|make yourself|get yourself|go (and)? have) .{0,2} (tea|coffee|brew|lie down|nap), not so fast, hush,
    take the (heat|sting) out, get over yourself, keep quiet, be quiet, pipe down`,
  // What the customer is told to watch, and how it may be called.
  Manner: `
    tone, language, manners, manner, voice, words, wording, attitude, behavior, temper, emotions, emotion, anger,
    feelings, mouth, tongue, composure, cool, choice of words, outburst, outbursts, swearing, aggression, rudeness,
    (tone|way|manner) of (writing|speaking|talking|voice|your (message|email))`,
  Civil: `
    civil, polite, respectful, courteous, professional, constructive, calm, friendly, appropriate, reasonable, decent,
    nice, kind, proper, acceptable, normally, nicer, kinder, calmer,
    (more|a bit more) (civil|polite|respectful|courteous|patient|reasonable|constructive)`,

  // Words that make a problem small.
  Small: `
    small, minor, tiny, little, slight, mere, trivial, negligible, insignificant, petty, bit of a?, wee, teeny,
    trifling, silly little, simple, silly, little bit`,
  Mishap: `
    inconvenience, {hiccup}, {glitch}, {bump}, setback, oversight, mix up, {snag}, {issue}, {delay}, discomfort, matter,
    {mistake}, misunderstanding, {problem}, {thing}, {error}, blip, {niggle}, {detail}, {scratch}, {flaw}, shortfall,
    lapse, upset, {incident}, confusion, imperfection, {defect}, mishap, slip, wrinkle, bug, wobble, {dent}, {mark},
    {stain}, crack, {chip}, {hole}, {leak}, difference, annoyance, nuisance, hitch, mess up, complaint, wait, noise,
    dampness, smell, dust`,
  // What a problem is said not to be.
  Ordeal: `
    (big|huge|major|great|massive|whole) (deal|problem|issue|thing|drama|loss|harm|matter|shakes|trouble|hardship|
    difference), biggie, disaster, {tragedy}, catastrophe, crisis, the end of (the|your) world, life (and|or) death,
    emergency, serious (problem|issue|matter),
    (really|exactly|actually|quite|much of) (a|an)? (issue|problem|concern|drama|fault|defect),
    reason to (complain|panic|moan|be upset), worth (({complain}|{mention}) .{0,2}|(a|an|the|all|your|all your) (return|
    fuss|complaint|drama|argument|row|moan|email|letter|message|review|fight|worry|tears|headache|bother|call|claim)),
    the (crime|scandal|drama|disaster|tragedy) of, rocket science`,
  // Sayings that tell the customer to bear it.
  Platitude: `
    (these|those|such|some)? (sort of|kind of)? (things|mistakes|errors|accidents|delays|slip ups|misunderstandings|
    incidents|glitches|stuff|shit|hiccups|slips|slip|mix ups|mix up|bugs|spills|breakages) (of .{1,3}|like (this|that|
    these))? #Adverb? (can and do|do|can|will|may|sometimes)? #Adverb? (happen|occur|go wrong|slip through), (it|this|
    that) #Adverb? (can|does)? (happens|happen|occurs) (to (everyone|everybody|the best|us all|all of us|anyone|people)|
    sometimes|all the time|every (day|so often|now)|from time|now and|occasionally|in .{0,2} (trade|business|life)),
    (that|this) is just? life, worse things (happen|have happened|could|can), (that|it|such) is .{0,2} (houses|flats|
    kids|children|teenagers|toddlers|dogs|cats|horses|pets|winter|summer|weather|life|technology|computers|trains|buses|
    travel|traffic|christmas|cars|boats|leather|wood|builders|men|weddings|big .|old .) for you, way of the world,
    can not have (everything|it all|it both), such is (the)? life, well that ends well, goes with the territory,
    comes with the (territory|job), the way (it|life|the cookie) (goes|crumbles), one of those (things|days),
    .{1,2} are what they are, (could be|(could|might) have been) (a lot|much|far|way)? worse,
    no real? harm (was|is)? (done|meant), (no one|nobody) (died|(was|got) (hurt|injured)|is dying),
    can not (win|please) (them all|everyone|everybody|all),
    (we all|everybody|everyone) #Adverb? {make} (mistakes|a mistake),
    (everyone|we all) {have} .{0,1} (bad|off) (day|days), nobody is perfect, (we|everyone|i) are? not perfect,
    (we|everyone|staff|they|people) are all? #Adverb? only? human, human (error|mistake),
    (part|lesson|lessons|fact) of (life|travel|flying|owning .|renting .|the (game|deal|fun)),
    (all|just|simply) part of the (process|experience|job), on the (bright|brighter) side,
    (is|are|just|only) (peanuts|pennies|pocket change), get over it,
    (move on|let it go|forget (about it|it)|put (it|this|that) behind you) $, water under the bridge, scheme of things,
    (is|are) .{0,2} (common|normal|usual|natural|regular) (thing|things),
    (are|is) just? the? (things|sort of thing|kind of thing) that (happen|happens),
    happens more often? than (you|people|one), (get|see|hear) (this|that|it|these|those) all the time, small price,
    rest of (it|the .{1,2}) (is|was|were|are) #Adverb? (fine|ok|good|perfect|lovely|edible), every cloud, silver lining,
    neither here nor there, (blow|blown|blowing) .{0,2} out of, mountain out of,
    (it|this|that|which) (is|was) hardly (a|an) !(surprise|good|great|fair|nice|warm|way|start|welcome),
    (in the)? grand scheme, never ({hurt}|{kill}|{harm}) (anyone|anybody),
    (had|seen|known|heard) (far|much|a lot)? worse,
    ^ .{0,1} {happen} (all the time|every day|in (every|all|any|most) .),
    there is always (next (time|week|month)|another (day|time|chance|one)|tomorrow)`,
  // Ways a problem is said to go away by itself.
  GoesAway: `
    (wash|rub|wipe|buff|brush|polish|air|sort itself|wear|fade|peel|scrub|melt) (off|out|away|up|down),
    dry (after|with|off|out), settle in, blow over, pass $, bounce back, turn up $, sort itself out`,
  // Nobody would have minded.
  Minds: `
    notice, complain, object, spot, think twice, bat an eyelid, tell the difference,
    (mind|care|bother|worry|tell|see it) $, (mind|care|bother|worry) (about|a|an|the|this|that|it|one|so|as)`,

  // What customers ask a company to do.
  Grant: `
    price match, refund, return, exchange, replace, cancel, change, alter, amend, modify, adjust, reverse, waive,
    transfer, extend, renew, accept, approve, process, issue, give, grant, offer, provide, supply, send, deliver, ship,
    dispatch, collect, pay, reimburse, compensate, credit, discount, reduce, match, honor, cover, include, support,
    accommodate, consider, review, disclose, share, release, help, assist, do, fix, repair, restore, recover, retrieve,
    undo, remove, unlock, upgrade, move, reschedule, rebook, book, reserve, hold, sell, stock, make, serve, take, allow,
    let, permit, answer, respond, advise, speak, call, escalate, arrange, oblige, agree, backdate, expedite, fit,
    squeeze, sort, resolve, correct, edit, combine, split, intervene, handle, deal, swap, attend, come, add, put, buy,
    run, write off, sponsor, admit, treat, prescribe, redeem, convert, customize, question, get involved, enter into,
    step (in|into), interfere, mediate, comment, negotiate, continue, proceed, carry on, bring, keep, migrate, port,
    reopen, guarantee, budge, bend, backtrack, bargain`,
  // The same, as those say it who are at it.
  Refusing: `
    taking, giving, refunding, replacing, changing, paying, sending, accepting, offering, moving, swapping, budging,
    waiving, extending, reopening, discussing, exchanging, reversing, ringing, calling`,
  // The same, of things: what they are not.
  Granted: `
    refunded, returned, exchanged, replaced, cancelled, changed, amended, waived, transferred, extended, accepted,
    approved, processed, issued, given, offered, provided, supplied, shipped, paid, reimbursed, compensated, credited,
    reduced, covered, included, supported, considered, reviewed, shared, released, fixed, repaired, recovered,
    reactivated, rescheduled, reserved, held, sold, stocked, served, done, made, allowed, permitted, combined, redeemed,
    helped, refundable, returnable, transferable, exchangeable, applicable, possible, available, feasible, eligible,
    entitled, retrievable, doable, an option, something (i|we), in stock, for sale, due, owed, valid, on offer,
    reversed, lifted, reinstated, restored, reopened, overturned, adjusted, altered, reconsidered, backdated, honored,
    retrieved, undone, revised, upheld`,
  // What customers hope there is.
  Wanted: `
    {refund}, {exchange}, {replacement}, compensation, {discount}, {seat}, {slot}, {room}, {option}, facility,
    provision, possibility, stock, {appointment}, availability, {change}, {cancellation}, {return}, {credit}, {upgrade},
    {extension}, {appeal}, {alternative}, spares, parts, {space}, {table}, tickets, {delivery}, solution, fix,
    workaround, eta, timeline, {waiver}, reimbursement, money back, {voucher}, {trial}, plan, plans, vacancies, {swap},
    {deposit}, {transfer}, scope, coverage, right to, capacity`,
  // Answers that end the matter.
  DeadEnd: `
    (there is|there are)? #Adverb? (nothing|not (much|anything|a thing|a lot)|little|no more) .{0,4} (i|we|anyone|that|
    you|they) (can|could) .{0,2} (do|offer|say|done|add|change),
    (nothing|not much|no more) (more|else|further) (to|can|left to) be? (done|said|discuss|add|say|offer),
    nothing (to|can|left to) be done !(by|on|from|in), nothing to discuss, nothing to (add|say|offer) $, (our|the|my|
    this|that|your) .{0,1} (decision|answer|position|offer|response|stance|outcome|score|result|matter|case|ticket|
    complaint|discussion) (is|has been|are|was|still|{remain}) .{0,2} (final|firm|the same|unchanged|no|binding|closed|
    over|settled|as it is), final (answer|decision|word|offer), (decision|{charge}|fee|fees|fine|penalty|bill|invoice|
    deduction|quote|price|rate|rent|deadline|grade|mark|score|ban|result|amount|cancellation|verdict) .{0,2} (stand|
    stands|remains), (decision|{charge}|fine|penalty|bill) stays $, end of (story|discussion|the (matter|road)),
    that is (that|final|your lot|the end of (it|that)), take it or leave it, case closed, no can do,
    (there|here) the matter (ends|rests), where (it|the matter) ends $, (out of|tough|hard) luck,
    no (going|turning|way) back, it is what it is, better luck next time, afraid not, can not be helped, (not|never)
    #Adverb? (happening|going to (happen|change)|coming back|(open to|up for) (discussion|debate|negotiation)|on the
    (cards|table)|negotiable|an option), (will|would|you|just|simply) #Adverb? (have|need|got) to #Adverb? (live with|
    put up with|make do|get on with|lump|bear with|tolerate|accept) (it|that|this|them)?, (you|is|are) #Adverb? (tied
    in|stuck with|locked in|out of the question|off the table|a non starter|impossible|a lost cause|ruled out),
    (gone|lost) (for good|forever), (money|deposit|payment|data) is (gone|lost|ours|forfeit),
    {forfeit} (your|the|any|all),
    (not|none of|no) #Adverb? (my|our) (problem|concern|business|job|department|responsibility),
    (nothing|not) to do with (us|me|our), (the answer is|it is|that is|so|still) still? a? no $,
    (still|answer is) a? no (from|i am afraid|sorry), {owe} (you|nobody|anyone) nothing,
    (see|have|find|found|under) no (reason|grounds|basis|obligation|intention) (to|for|of),
    there is no (grounds|basis) (to|for|of),
    no (reason|way|chance|scope) (to|for|of|that)? (#Grant|we can|i can|a|the|any), (we are|i am) done (here|with),
    (will|shall|can|do|does|are|am) not #Adverb? (be|get|getting|going to|willing to|prepared to)? #Adverb?
    ({entertain}|{revisit}|{reconsider}|{discuss}|{engage}|{comment}|{budge}|{negotiate}|bend|{reopen}|reply any),
    (do|does|would) not (want|wish|care|intend) to ({comment}|discuss|argue|engage|respond|hear|know),
    (out of|beyond|not in|not within|outside) (my|our|the .{0,2}) (hands|remit|scope|power),
    too late (now|for (that|this)|to #Grant|sorry), (no|not a) (chance|way|hope) $,
    no longer (retrievable|recoverable|possible|an option|eligible|accepting), leave it (there|at that) $,
    (said|done|offered) all (we|i|that) (can|could|we|i), no further (action|correspondence|discussion|comment),
    (will|going to|have to) (pass on (this|that|it)|say no), (hard|firm|flat|big|definite|definitely|straight) a? no,
    no is .{0,2} answer, answer (stays|remains|is) .{0,1} no, (can|could) #Adverb? do (nothing|very little),
    nothing (can|could) be done, (they|it|that|fees|money|deposit) will not (be)? (coming|come) back,
    (we|i) (am|are)? not #Refusing, ^ .{0,1} not #Refusing,
    (sale|sales|items|tickets|orders|bookings|purchases) (is|are) #Adverb? final,
    (is|are|remains|remain) #Adverb? payable (in full|regardless|anyway)? $,
    (that|this|it) is (all|the (best|most|maximum|limit)) .{0,2} (i|we) (can|could|are able),
    (like|same as) (everyone|everybody|anyone) else $, (they|management|underwriting|board|panel|committee|owner|
    landlord|supplier|bank|insurer|manager|team) (has|have)? said no, had your chance, (am|are) closing (this|the|your),
    no question of .{0,2} #Grant, beyond economic? (repair|saving|recovery),
    no (responsibility|concern|business|fault) of (ours|mine),
    no (point|use|sense) in? (asking|writing|calling|arguing|appealing|complaining),
    (must|have to|politely|regretfully|respectfully) (decline|refuse|reject|turn down), (will|shall) .{0,1} (have|need|
    {pay}|{apply}|{stand}|{lose}|stays|go|charged|billed|due|closed|cancelled|kept|deducted|taken|happen|continue)
    .{0,4} (regardless|no matter what|either way), (do|please) not (contact|write|email|call) (us|me) (again|about|any),
    nothing (left|here)? to (refund|discuss|return|give back|review|look at|talk about|pay out),
    (ship|boat|train) has (sailed|left), (is|are) .{0,2} no go, been and gone, each that is it,
    (do|does) not take .{1,4} back $,
    (it is|that is|so)? a no from (me|us|the .{1,2}|our .), no further (review|recourse|appeal|remedy|avenue),
    (do|does) not have (that|this|any|more|any (more|further|other)) .{0,1} (information|info|details) .{0,4} $, have
    no .{0,1} (information|info|details) (on|about|regarding) (that|this|it|the .{1,3}) .{0,3} $, (could|can) not
    tell you (that|sorry|i am afraid)? $, would not know .{0,3} $,
    (is|are) not a thing (here|with us|that we|we|at), (that|this|the) door (has|is) #Adverb? (closed|shut), ship has
    sailed`,

  // Rules that replies hide behind.
  Policy: `
    {policy}, {rule}, terms, conditions, t and c, t&c, t&cs, {procedure}, {protocol}, {guideline}, {regulation}, {norm},
    {process}, {sop}, compliance, tos, {agreement}, {contract}, rulebook, {clause}, {law}, bylaws, lease, {handbook},
    small print, {charter}, code of conduct, {requirement}, legislation, {directive}, sla, gdpr, data protection,
    {statute}, criteria, {restriction}`,
  // Who decides, out of the customer's reach.
  Authority: `
    head office, headquarters, hq, corporate, management, compliance, legal, finance, accounts, hr,
    the (board|bank|council|government), {underwriter}, credit control, {lawyer}, {insurer}, directors, partners,
    (our|the|my) ({manager}|{boss}|{owner}|{regulator}|landlord|lender|{supplier}|manufacturer|authorities), customs,
    visa, law`,
  // Verbs of those who forbid.
  Forbids: `
    states, stated, says, {dictate}, {prohibit}, {prevent}, {require}, {mandate}, {forbid}, {stipulate}, specifies,
    {insist}, obliges, {exclude}, binds, limits, {tie} us, {rule} out, overrides, {instruct}, decided,
    (has|have) (set|told|asked), is that, means (we|i|you), say, state`,
  // Verbs of those who do not let.
  Lets: `
    {allow}, {permit}, {let}, {cover}, {authorize}, {foresee}, {provide}, {support}, {approve}, {accept}, {entertain},
    {extend}, {include}, {give}, {recognize}, want us, stretch, {offer}, {issue}, {grant}, {waive}, {make}, {take},
    have (a|an|any|the) .`,
  // Machines that are said to decide.
  System: `
    (the|our|my|this)? (system|systems|computer|software|crm|tool|app|machine|website|site|portal|till|database|
    terminal|program|platform|server|algorithm|booking engine)`,

  // What brings trouble and is nobody in the room.
  External: `
    weather, {rain}, snow, fog, {storm}, monsoon, floods, season, rush, {holiday}, {weekend}, festival, diwali, ramadan,
    easter, new year, christmas, black friday, {wedding}, traffic, roadworks, covid, pandemic, strike,
    power (cut|cuts|failure), load shedding, voltage, {renovation}, maintenance, {volume}, demand, workload, backlog,
    occupancy, crowd, {shortage}, staffing, sickness, supply chain, {supplier}, {courier}, {carrier}, {vendor}, bank,
    banks, {partner}, third (party|parties), agency, government, {airport}, airline, circumstances, situation,
    (technical|system|network|server|software) .{0,1} ({issue}|{error}|{glitch}|{fault}|{problem}|outage|failure|
    update), new (staff|system|software|starter), match day, customs, {provider}, network, server, landlord,
    {manufacturer}, algorithm, inflation, {contractor}, antisocial, anti social, vandalism, vandals, theft, thieves,
    members of the public, licensing, construction, {regulation}, burst pipe, breakdown, post, internet, {neighbor},
    human error, miscommunication, overbooking, migration`,
  // Who is pushed forward.
  Scapegoat: `
    (the|our|your|my|a|that|those|these|their|some) .{0,1} ({courier}|{driver}|{carrier}|warehouse|{supplier}|
    {manufacturer}|bank|banks|{developer}|sales|{engineer}|{contractor}|(previous|former|old) (owner|{manager}|{agent}|
    team|tenant|guy|operator)|{colleague}|intern|temp|guy|lads|trainee|starter|third party|{vendor}|postman|{partner}|
    system|airline|airport|agency|{provider}|{processor}|depot|franchise|{seller}|landlord|council|portal|{platform}|
    website|{installer}|{packer}|kitchen|chef|branch|shop|store|(night|day|late) (shift|staff)|call center|satnav|
    {insurer}|lab|pharmacy|factory|surgery|{crew}|{picker}|clerk|receptionist|clinic|host|{rider}|postie|{doctor}|
    {plumber}|{subcontractor}|{operator}|{publisher}|{creator}|wholesaler|{porter}|{fitter}|{waiter}|cashier|caretaker|
    dispatcher|mover|movers|{assistant}|garage|{mechanic}|{cleaner}|{builder}|isp|browser|line manager|tenant),
    (somebody|someone|a person) (in|at|from|on) .{1,2}, royal mail, ups, fedex, dhl, evri, hermes, dpd, openreach, zoom,
    google, apple, amazon, microsoft, paypal, stripe, couriers, banks, airlines, customs, finance, accounts, logistics,
    booking.com, expedia, agoda, makemytrip, goibibo, uber, team member, staff member, (front|reception) desk,
    corporate, head office, card (company|companies|issuer|issuers|network|networks)`,
  // What the pushed-forward did.
  Botched: `
    {mess} (it|this|that|us|you|up|your), {oversell}, {misplace}, {mislay}, {double} book, {screw} (it|this|up|your),
    {drop} the ball, {lose} (it|the|your|them), {fail}, {forget}, {let} (us|you) down,
    ({give}|{tell}|{quote}|{send}|{supply}|{deliver}|{enter}|put) .{0,4} (wrong|incorrect|faulty|late),
    (could|did|has|had|have) not .,
    (does|do|will|would|is|are) not (answer|answering|deliver|update|tell|pay|respond|let|care|listen|read), {refuse},
    {delay}, {mix} .{0,2} up, {damage}, {break},
    (is|are|was|were) .{0,3} (useless|hopeless|slow|unreliable|at fault|to blame|short staffed|on strike|late|behind),
    {hold} .{0,3} up, {run} .{0,2} late, {make} (a|an|the|this|that) .{0,1} (mistake|error|mess),
    {change} .{0,1} (something|things|their), {take} (ages|forever|too long|so long|their time|its time),
    {sit} on (it|this|your|the), {miss} (it|this|your|the), {crash}, {play} up, {cause} (the|this|that|it|your),
    {restrict}, {block}, {flag} (it|this|your|the), {discontinue}, ({file}|{key}|{type}|{book}|{put}|{read}|{grab}|
    {use}|{copy}|{press}|{choose}|{pack}|{load}|{label}|{write}|{measure}|{pick}|{log}|{record}|{enter}) .{0,3} (wrong|
    wrongly|incorrectly|late|twice|backwards|in error),
    {have} (a|an|some|their) .{0,2} (cut|outage|breakdown|puncture|failure|fault|strike|flood|fire|accident|wobble),
    (cancelled|withdrew|changed|raised|closed) (the|its|their), {drag} (their|its|his|her), {short} us, {swap} .,
    {muddle} ., {shut} .{0,2} (down|early|us), {pull} out, {walk} out,
    {go} (bust|under|quiet|out of business|on strike|awol), {turn} up late, {overrun},
    {leave} .{0,3} (out|off|behind|short), (take|takes|took|taking) their .{0,1} time,
    without (telling|asking|warning) us,
    ((is|are|was|were) .{0,1} (down|offline|overloaded)|(was|were) .{0,1} (away|shut|closed)), (sent|gave|sold) us,
    {overlook}`,
  // How busy it was.
  Strained: `
    busy, hectic, rammed, manic, crazy, wild, mental, swamped, slammed, flooded, inundated, overwhelmed, overloaded,
    stretched, overstretched, backed up, snowed under, run off (our|their) feet, rushed, off the hook, up the wall,
    under .{0,1} (pressure|the pump|strain|water), short (staffed|handed|on .|of .), understaffed,
    packed (out|solid|to the .), full, fully booked, overbooked, over booked, full house, sold out, at full? capacity,
    jammed, chaotic, chaos, bedlam, crowded, up to (our|my) (eyes|ears|necks), drowning, down #Count, nuts, bonkers,
    a (madhouse|zoo|circus), carnage, mayhem`,
  // Days on which nothing works.
  Occasion: `
    (match|game|market|race|pay|moving|school|feast|snow) day, (long|holiday|festive|busy) weekend,
    (peak|high|festive|wedding|flu|tax|busy|busiest|exam|rainy) season, peak (time|times|period|hours), rush hour,
    (lunch|dinner) rush, saturdays, sundays, fridays, mondays, (friday|saturday|sunday) (night|nights), festival,
    carnival, christmas, easter, diwali, ramadan, black friday, (month|quarter|year) end, {holiday}, {weekend},
    (our|the) busiest ., this time of year, half term, school holidays, heatwave, cold snap`,

  // What a company praises itself with.
  Excellent: `
    best, excellent, excellence, finest, premium, top (quality|standard|standards|rated|notch|class), highest,
    high (standards|standard|quality), great (team|staff|service|reviews|reputation|food|care), quality, luxury,
    outstanding, superior, leading, world class, trained, professional, experienced, qualified, certified,
    state of the art, latest, modern, award, renowned, five star, exceptional, hygienic, safest, fastest, cleanest,
    strict, stringent, rigorous, dedicated, extensive, wide (range|variety), good variety, round the clock, competitive,
    lowest, cheapest, largest`,
  // What is said to have been done to our things.
  WellKept: `
    cleaned, inspected, trained, maintained, sanitized, serviced, checked, certified, experienced, qualified, tested,
    vetted, monitored, packed, sealed, fresh, freshly ., spotless, immaculate, {professional}, experts, hygienic,
    up to standard, through .{0,1} (rigorous|strict|thorough), second to none, number one,
    fully (safe|functional|working|compliant|licensed|insured), (work|works|working) (perfectly|well|fine|properly),
    brand new, very (good|experienced|professional|polite|clean), of the? (highest|best|good|high|top),
    the (best|finest)`,
  // Other customers.
  Others: `
    (most|all|other|many|majority|several|thousands|hundreds|lots|plenty|rest|dozens|numerous|countless|loads|(every|
    any) other) of? (our|the|my|other)? .{0,2} (#Clientele|people|folk|folks|{visitor}|{parent}|children|kids|{student}|
    diners|families|neighbors|{rider}|{reader}|{player}|{pupil}|households|{candidate}), (everyone|everybody) else,
    all others, our regulars, the others, your (neighbors|friends|colleagues|group),
    the .{0,1} (guest|guests|couple|family|people|customer|passenger|table) (in|at|on|next|before|after|above|below)`,
  // That they are content.
  Content: `
    {have} .{0,2} (pleasant|pleasurable|enjoyable|wonderful|lovely|comfortable|great|good) (stay|stays|experience|trip|
    visit|time), {have} .{0,2} (blast|ball|great time|good time|lovely time), {love}, {enjoy}, {praise}, {like},
    {manage}, {cope}, {rate}, {appreciate}, {find} (it|this|them|us), happy, satisfied, pleased, fine, delighted,
    content, comfortable, (no|without) .{0,2} ({problem}|{issue}|trouble|{complaint}), {understand},
    {get} (on|along|by), not .{0,2} ({complain}|mind|object|{report}|{raise}),
    ({give}|{leave}) us .{0,3} (stars|reviews|ratings|praise|feedback), {sleep} .{0,1} (like|well|fine|soundly|through),
    (with|had|have) no (complaint|complaints)`,
  // To say it out loud, as a complaint does.
  Complain: `
    {complain}, {report}, mentioned, {raise}, {moan}, {grumble}, {whinge}, {gripe}, {query}, {write}, minded, {notice},
    said, {object}, flagged, {find} fault, had (this|that|any|a|the same) .{0,1} (problem|issue|complaint|trouble)`,
  // How a counter-case is announced.
  CounterCase: `
    make .{0,1} (clarification|point (here|that|clear)),
    for the record (we|our|it|the|no|this|that|nobody|you (were|did|never|had)),
    in all? fairness (to !you|we|i|it|our|the|this|they), (in|for) (our|my) own? (defense|defence),
    to be fair (here|we|i|it|our|though|on|this|the|you|to (him|her|them|us|my|the !others)),
    contrary to (your|what you|the (review|claim|statement|impression|allegation|comment)),
    with (all the? due|due|great) respect, believe it or not, (have to|must|strongly|respectfully) disagree,
    (i|we) .{0,2} can not (agree|accept) (with|that|this|your), the? (fact|reality) (is|of the matter),
    truth of the matter, in the (right|correct|proper) perspective,
    {take} (strong|great|serious)? (exception|offense|offence|umbrage|issue) (to|with|at),
    ^ .{0,2} with respect (we|i|you|our|the|this|it),
    (clarify|clarifying|present|presenting|state|stating|share|sharing|place|placing) .{0,3} facts, (worth|worthwhile|
    important|pertinent) to? (point|pointing|note|noting|mention|mentioning|clarify|clarifying) (out|that|here)`,
  // What is held against what the customer says: records, colleagues, what they said themselves.
  Testimony: `
    (as per|per|according to|going by) (our|the|my) .{0,1} ({record}|system|logs|log|cctv|footage|data|register|
    {report}|housekeeping|reception|front (desk|office)|staff|team|manager|driver|engineer|technician|courier|tutor|
    nurse|agent|seller|receptionist|teacher|chef|cook|crew), (reviewed|checked|watched|viewed|seen|examined|(looked|
    gone|went) (at|through)) .{0,3} (cctv|footage|{camera}|recordings|logs), (our|the|my) .{0,2} ({record}|logs|log|
    cctv|camera|cameras|footage|data|register|tracking|system|history) #Adverb? (do not|does not)? #Adverb? (show|shows|
    indicate|indicates|confirm|confirms|prove|proves|reflect|reflects|suggest|suggests) (that)? (you|your|no|nothing|
    otherwise|he|she|they|delivered|everything|all|any), (staff|team|manager|driver|he|she|they|housekeeping|reception|
    engineer) .{0,3} ({deny}|(confirm|confirms|confirmed|assure|assures|assured|insist|insists|insisted) .{0,2} (that|
    me|us)), (#Witness|he|she|they) #Adverb? (says|said|insists|insisted|swears|maintains|remembers|recalls|reports|
    reported|noted|assures me|tells me|told me) (that)? (you (were|had|did|said|seemed|never|refused|agreed|asked|got|
    took|signed)|(he|she|they|it|everything|nobody|there) (was|were|did|had|rang|knocked|left|waited|never|tried|called|
    arrived|explained)), (we|i|there) (have|is) (a|clear) .{0,1} ({photo}|video|footage|proof|evidence|recording|cctv)
    (of|to|that|showing|from), you (seemed|looked|sounded|appeared|were) .{0,2} (happy|fine|satisfied|content|pleased|
    delighted|cheerful) .{0,1} (when|at|on|then|while|until|as), in writing from, no such (incident|thing|complaint|
    issue|problem|event|behavior|conversation|request|damage) #Adverb? (happened|occurred|took|was|has|had|exists|
    existed|ever), (while|when|at|on|upon|during|time of) .{0,3} ({check} out|{leave}|departure|{depart}) .{0,2} you
    .{0,2} (said|told|gave|wrote|praised|rated|mentioned|were .{0,2} (happy|satisfied)),
    when you .{1,6} you (said|told|wrote|praised|confirmed) .{0,4} (it|everything|all|us|our), (technician|engineer|
    driver|{agent}|team|staff|we|i|support) .{0,2} (called|visited|tried|rang|emailed|wrote|attempted) .{0,8} (but|and)
    (you|there was no|nobody|no one|found no|did not), (replied|answered|responded) .{0,6} within .{0,3} #Unit, you
    .{0,2} (said|told|confirmed|mentioned|wrote|assured|admitted|agreed|expressed|signed) .{0,9} (everything|all|you
    (were|are)|it) (was|is|were)? .{0,1} (fine|good|great|well|okay|perfect|happy|satisfied|in order), (staff|team|
    manager|driver|technician|engineer|courier|teacher|tutor|receptionist|nurse|chef|he|she|they) (says|said|say|states|
    stated|claims|insists|tells me|told me|told us) .{0,1} (he|she|they|it|there|everything|all) (was|were|did|rang|had|
    waited|tried|called|knocked|arrived|left|delivered|went|followed)`,
  // What the customer is said to have done wrong, told as a story.
  Misconduct: `
    you #Adverb? (demanded|insisted|threatened|misbehaved|abused|harassed|bargained|{argue}|shouted|yelled|swore|(kept|
    keep|continued|started) (on)? (demanding|arguing|shouting|complaining|changing|asking)), (you|your ({guest}|
    {friend}|group|kids|children|son|daughter|husband|wife|family|party)) (was|were) #Adverb? (threatening|blackmailing|
    lying|cheating|insulting|shouting|yelling|drunk|rude|abusive|aggressive|arguing|demanding|misbehaving|intoxicated|
    smoking|late|creating),
    (unreasonable|unrealistic|unjustified|undue|illogical) ({demand}|{expectation}|{request}|things|{behavior}),
    you #Adverb? demand, (your|the|such|this) (behavior|tone|language|attitude|conduct|demand|demands|expectation|
    expectations|way of .) .{0,6} (is|are|was|were) .{0,2} (unacceptable|unreasonable|unrealistic|rude|aggressive|
    abusive|too high|high|inappropriate|not (acceptable|reasonable|realistic|right))`,
  // What was done for the customer, held up to them.
  Favours: `
    (manager|i|we|staff|team|chef|owner) #Adverb? (personally|immediately|politely|repeatedly|even|promptly) (attended|
    offered|came|apologized|served|met|assisted|gave|upgraded|arranged|visited), you (were|was|had been|have been)
    #Adverb? (given|offered|provided|upgraded|shifted|accommodated|allotted) .{0,4} (free|complimentary|{upgrade}|
    higher|superior|without .{0,1} (charge|cost)|no (extra|additional)), (offered|gave|suggested|proposed) .{1,7} (and|
    but|which) (you|was|were|he|she) #Adverb? (declined|refused|denied|rejected|chose|said|did|turned|not), you (were|
    had been) #Adverb? (given|offered) .{0,3} (refund|discount|credit|voucher|replacement|choice|alternative|another),
    you #Adverb? (ate|drank|finished|wore|stayed|watched) (all|it|every|most|the (whole|full|lot|entire)|both),
    you have? #Adverb? (had|received) .{0,3} (free|complimentary|{upgrade}|{discount}|{voucher}|goodwill),
    you (forgot|forget|failed|omit|omitted) to (mention|say|add),
    which you #Adverb? (accepted|agreed|refused|declined|enjoyed|liked|appreciated)`,
  // How those who speak for the company ask to be spared.
  Messenger: `
    (just|only|simply|merely) {do} (my|our|their|his|her) (job|jobs|work|best), just the messenger,
    (do not|no need to|no point) (blame|blaming|shoot|shooting) (me|us|the (messenger|staff|team)),
    am only? (one|a single) person, {do} (my|our|the|their) .{0,1} best (here|under|with what|considering|given),
    {work} .{0,2} (under .{0,1} pressure|flat out|round the clock|around the clock|day and night|tirelessly),
    (i|we) (was|were) not (on (shift|duty)|here|there|in (that|yesterday)|around|involved|told|working|rostered),
    before (my|our|his|her) time, (i|we|he|she|they) (was|were|have been) #Adverb? (on (holiday|vacation|leave)|off
    (sick|that day|work)|away|in a meeting|asleep|sick|ill),
    (i am|we are|he is|she is|they are) #Adverb? new (here|to|in), (we are (only|just)?|(this|it) is (only|just)? a)
    (a)? .{0,2} (tiny|small|little|busy|popular|one man|two man|family|volunteer|non smoking|smoke free|no frills|
    budget|heritage|adults only) .{0,2} (company|house|lodge|hospital|station|school|airport|hotel|venue|site|team|shop|
    charity|business|nonprofit|outfit|crew|club|office|place|staff|kitchen|firm|operation), it was not me, (i|we) (am|
    are) (just|only|merely|simply) (the .|an? (agent|agency|marketplace|platform|reseller|shop|middleman|retailer|
    broker)), (i|he|she|they) (have|has)? (only|just) #Adverb? (started|joined|began|got here|been here) (here|on|in|
    last|this|a|#Count|yesterday), (do|does|have) .{0,2} (hard|tough|thankless|stressful) (job|work|jobs|task),
    for (not much|little|minimum|very little) (money|pay|wage|wages|thanks),
    (did|done|do) (my|our|their|his|her) (part|bit|duty|share),
    (follow|followed|following|read|reading) (the|a|my) script, (also|too) (am|are|is) .{0,1} human,
    harder than (anyone|any|most|you), ({feed}|{support}) (their|his|her|my) (family|families|kids|children),
    ({earn}|making) (a|an|their|his|her|my|our)? (honest)? (living|bread|livelihood), our (girls|boys|lads|guys|people|
    staff|drivers|nurses|cooks|chefs) (make|do|see|carry|serve|handle|drive|deliver|answer|clean) .{0,2} (#Count|
    hundred|hundreds|thousand|thousands), (down to|only|just) #Count (of us|people|staff|girls|lads|drivers|agents|
    nurse|nurses|pharmacist|person|cook|engineer|doctor|pair) (on|for|to|in|left|working|here|and|today),
    can not (run|chase|go|stand) (behind|after|over) (every|each|all), not paid enough (for|to)`,
  // What is thrown back at the customer.
  Retort: `
    ({expect}|{request}|{ask}|urge|want|appeal) to? you to #Adverb? (understand|appreciate|consider)
    (that|our|the|how| this), what (else|more|on earth|exactly)? (do|did|can|could|would|were|are)
    (you|one|they|people) #Adverb? (expect| expecting|hoping for), you get what you pay for, you #Adverb?
    ({choose}|{pick}|{book}|{buy}) .{0,2} (cheapest|basic|budget|economy|lowest|smallest), (good|great|
    fair|fine|plenty|expect|reasonable|ok) .{0,3} (with|at|for) (what|.{1,3} (price|rate|budget|tariff|fare|money))
    you (are|were|have|had)? #Adverb? ({pay}|spent), ^ .{0,1} (with|at|for) (what|.{1,3}
    (price|rate|budget|tariff|fare| money)) you (are|were|have|had)? #Adverb? ({pay}|spent),
    (fine|quality|perfection|excellence|luxury|comfort) .{0,1} (is not|does not|takes|needs|requires|costs|comes|has
    its) .{0,1} (free|cheap|come|about|time|patience|a price| money|more), nothing is free,
    (go|try|shop|book|stay|eat|look|complain) (elsewhere|somewhere else), (feel free| welcome to|good luck|by all
    means) .{0,4} (elsewhere|somewhere else|competitors|try (them|someone|others)), ^ .{0,1} try
    (being|running|doing|managing|serving|shipping|handling|building|answering|cooking) .{1,8} (and|see|at once|
    then|every|yourself), ^ you try #Gerund, what would you (have|want) (me|us) to? do, can not expect,
    (also|only|just) a? human (being|beings|too|like|and), how (can|could|would|should|are|was|were)
    (we|i|anyone|one|a| the|they|staff) .{0,4} (know|known|supposed|control|possibly|guess|predict),
    (it|this|that|which) {justify} (the|our|this), (ratings|rating|reviews|score|stars
    .{0,4}|record|numbers|feedback| awards|results) .{0,3} (speak|speaks|(say|says|show|shows)
    otherwise|prove|begs|beg|can not (all)? be wrong), {deserve} .{0,2} (another|second|more|better) .{0,1}
    (chance|opportunity|review|rating), matter of (taste|opinion|perception|preference),
    (we|i|hotel|resort|company|management|team|shop) {have} (every|the|full) right to, (two|both) sides (to
    (every|this|the|it|a)|of (every|the|this|a) (story|coin)), {bend} over backwards, (we|i|they|
    that|this|it|which|staff|team|price|offer) .{0,3} more than
    (fair|fairly|generous|patient|reasonable|accommodating| our (duty|share|job)), rich (coming)? from,
    (is|funny|great) coming from (you|someone|somebody), (at|for|with) (that|this|such) (a)? .{0,1}
    (price|money|rate|amount|fee|cost|budget|fare|tariff) .{0,1} (you|what|do|nobody), can not be (everywhere|in two
    places), you should (see (some of|the other|the (state|mess))|have seen), {stand} by (ours|it|what), what
    (was|were|is) (he|she|they|we|(the|our) .{1,2}) (to do|supposed to|meant to|expected to), what (can|could)
    (we|i) do $, your guess is as good as mine, ({require}|{expect}|{request}|{need}|{seek}|want) .{0,3}
    (cooperation|co operation|compliance|adherence) (from|of|by) .{0,2} (#Clientele|you|side|end), personal attack,
    ({hide}|brave|{sit}) behind (the|a|your) .{0,1} (keyboard|screen), (i|we) (am|are) not here to, (says|tells)
    (all (that|you|anyone) .), {say} its own story, (work|perform) miracles, (have|has|got) two hands, rather (that
    than|(be (late|slow|strict|careful|early|safe)|upset|disappoint|annoy) .{0,5} than), ({make}|{offer}) no
    (apology|apologies), (will|shall|do|can) not (be)? (apologize|apologizing) (for|to), (we|i) have? nothing to
    (apologize|be sorry) for, (#Clientele|people) like (you|yourself) (ruin|spoil|cost|who|make .{0,3}
    (hard|harder|difficult|miserable)), not know what (else)? (to (tell|say)|you (want|expect)), can hardly
    (be|blame (us|me|our)|expect|help|control), like to see (you|anyone|anybody) (do|try|run|manage), how would you
    (feel (if|when|in)|like (it|that) if), in (our|my|his|her|their) (shoes|position), have some
    (respect|compassion|consideration|manners), so much (we|i|one) can do, ask (any|anyone|anybody) (of
    (our|the)|who), (we|this|i) (am|are|is) not (amazon|google| the (ritz|hilton)|a
    (charity|hotel|bank|taxi|magician|robot|machine|mind reader)),
    (business|shop|hotel|company|school|kitchen|clinic|service|team|department|restaurant|schedule) to run, (good
    luck| by all means|go ahead|feel free|free to .{1,2} any) .{0,5}
    (ombudsman|court|lawyer|solicitor|police|trading standards|newspaper|press|sue), careful .{0,3}
    (accusing|accusations|saying|blaming|claiming|throwing|pointing|what you), can not #Adverb?
    (speak|vouch|account|answer) for (what|that|how|why|anything|other|another), (unfair|not fair| harsh|unjust)
    .{0,1} (to|on|towards) (us|me|my .|our .|the (team|staff)|judge|blame|say|compare|call|rate|post), (defend|stick
    up for|stand up for) (my|our|the|him|her|them), no time for (this|that|such), thin air, can not
    ((blame|fault|accuse) (us|me|our|the|them|anyone|anybody)|hold (us|me|our .)), by
    ({book}|{order}|{sign}|{use}|{buy}|{stay}|{pay}) .{0,4} you (accept|agree|accepted|agreed|consent),
    (however|but|though|although) .{0,3} (please|kindly) (note|be (informed|advised|aware|reminded)),
    (that|it|which) (is|was) #Adverb? what you ({choose}|{order}|{book}|{pick}|{select}|{buy}|signed), (am|are|is)
    not a? (charity|five star|mind reader|magician|robot|babysitter|superhuman|palace), (such|that|this) .{0,1}
    (low|cheap|small|reasonable|little) (rate|price|rates|money|fare|cost|budget|tariff|amount) .{0,3} (expect|
    get|what|can), not (everyone|everybody|all .{1,2}) #Adverb? ({feel}|{agree}|{think}|{share}|{see}), do you (have
    any idea|realize) how (many|much|hard|long|busy|difficult|often), {think} (from|about|of) (their|our|his|her|my)
    (side|point|view|position|shoes|situation|feelings), (understand|see|consider|know|feel) (our|their|his|her|my)
    (side|shoes|position|point of view) (also|too|as well), (do|can) not (see|know|think|find) .{0,1} (other|any
    other|our) (companies|shops|hotels|airlines|banks|providers| competitors|firms) ., if you
    (think|believe|suppose|imagine) .{1,8} (mistaken|think again|kidding), you (were|did) not
    (complain|complaining|mind|object|moan) .{0,3} (when|then|at|before|last|until), (gets|get) it right
    (every|all), easy (for .{1,2})? to (criticize|judge|complain|blame), not (so|that|always)? easy (to
    (run|manage|please|keep)|for (us|me|our|my)), (still|yet|even then) (you|they) #Adverb? (complain|moan|argue|are
    not (happy|satisfied)), you are (also)? not (also|so|always)? (perfect|innocent|blameless|an angel|a saint),
    (i|we) know (him|her|them) (well|personally), (very|so|most) (polite|honest|gentle|sincere|decent|good)
    (person|man| woman|girl|boy|lady|guy|worker|driver|people|colleague), only you (who|complain), have other
    (customers|guests|callers|clients|passengers|patients|tenants) (too|as well|also|to|#Gerund|before|in), have
    (got)? (hundred|hundreds of| thousands of|dozens of|so many|too many|#Count? other)
    (guests|customers|people|orders|patients|calls|tickets| clients|emails|users|tenants|parcels|passengers) to .,
    (treated|always treat) you .{0,3} (fairly|well|generously|properly), (went|go|relied) (by|on|off) what
    (you|we|was), have you (any idea|seen (how|what)|ever (had to|worked|run|driven)), for your own?
    (safety|good|benefit) only, you should (thank (us|him|her|them|the)|be (thankful|grateful)), {know}
    (his|her|their|my) way around, (says|tells) it all $, not (my|our) (circus|monkeys), not a? (vending
    machine|robot|mind reader|babysitter|wizard), (is|are) not (magic|an exact science|a perfect science)`,
  // How a company praises itself.
  Pride: `
    #Us (always|usually|constantly|regularly|do|have|has)? ({receive}|{get}|{earn}) .{0,4} (glowing|positive|great|
    excellent|wonderful|rave|good) (reviews|feedback|comments|compliments|ratings),
    {pride} (ourselves|itself|myself|themselves), {take} .{0,2} pride in, proud of (our|the|my|how|what), (we|our
    .{1,2}|all .{1,3}|every one .{1,3}|each .{1,3}|every .{0,2}) #Adverb? (complete|completes|undergo|undergoes|attend|
    attends|pass|passes|{go} through|received|{put} through) .{0,6} (training|{course}|induction|check|checks|vetting|
    exam|test|tests), run a tight,
    we (are|were) the (only|first|largest|biggest|oldest) .{1,3} (in|with|that|who|offering|doing),
    (been|was) (in|doing) (this|the trade|the business|the job), (we|he|she|our .{1,2}|hotel) (are|is|were) #Adverb?
    (rated|ranked|voted|recommended) .{0,2} (#Number|number|top|best|highly|by),
    (we|i) (stand|stood) (by|behind) (our|the|my|every), (tried|did|done) (our|my|their) .{0,1} best,
    (put|made|gave|given) .{0,3} (maximum|best|utmost|every|sincere) .{0,2} (effort|efforts|attempt),
    {go} (out of (our|their) way|above and beyond|the extra mile), ({win}|received|awarded|{hold}|voted|certified|
    scored) .{0,4} (award|awards|rated|(high|good|top|#Number) {rating}|stars|number one|iso), (we|our .{1,2}) (have|
    has|are|hold|score) .{0,2} #Number (out of|stars|star|average|rating|on (google|tripadvisor|trustpilot)), (we|i|
    team|staff|kitchen|{driver}|warehouse|desk) .{0,3} (hundreds|thousands|millions|loads|#Number|#Count (thousand|
    million|hundred)) of? .{0,1} ({customer}|{order}|journeys|{guest}|{user}|parcels|emails|calls|people|{passenger}|
    patients|meals|requests) .{0,1} (a|per|every|each) (day|week|month|year|night|hour),
    sold .{0,2} (hundreds|thousands|millions|#Number|#Count thousand) (of (these|them|those|this)|and|with),
    ({serve}|{provide}|{offer}|open) .{0,4} (#Number hours a day|round the clock),
    (we|i) (put|lay|place) .{0,3} emphasis, must be? doing something right, (known|famous|renowned|popular|praised)
    (for|as|across) .{0,4} (#Excellent|{service}|hospitality|cleanliness|food|smile|our|its|their|his|her), (our|the)
    (property|hotel|staff|team|company) .{0,2} (operates|adheres|follows|works|work) .{0,3} (under|hard|tirelessly|
    strict|all|highest), one of our (best|finest|longest serving), (best|finest|safest|largest|leading|top|fastest|
    biggest|cheapest) .{0,4} in (town|the (city|country|industry|region|area|business|world|market)|europe|india|
    africa), (we|team|staff) had? #Adverb? (offered|upgraded|given|accommodated|provided|gave) .{0,5} (free|
    complimentary|extra|upgrade|category|without|very less|bigger|superior),
    (have|has) been (with us|here|in|open|#Gerund) .{0,4} years,
    (would|could) never #Adverb? (do|say|act|behave|speak|talk|treat) (that|this|such|so|like|it|anyone|you),
    #Number? years .{0,2} (of experience|experience|behind (him|her|them|us)|in the (job|trade|business|industry)), (we|
    i) #Adverb? (think|believe|feel|consider|find) (it|this|that|is|are|to be)? .{0,1} (reasonable|good value|justified|
    adequate|sufficient|more than enough), (we|team|staff|hotel) .{0,6} ({try}|{strive}|{endeavor}) to ({deliver}|
    {provide}|{give}|{offer}|{serve}|{fulfil}|{fulfill}|{meet}|{satisfy}) .{0,4} (best|all|every|expectations|highest),
    (we|team|staff|hotel) #Adverb? (try|do|give) (our|its|their) .{0,1} best, (our|all) .{1,2} (have|hold|carry) .{0,3}
    (training|checks|qualifications|certificates|licenses|insurance|experience), (our|the) .{1,3} (is|are) (very|so|
    quite|really|extremely|most|highly) (well known|popular|famous|renowned|sought after|in demand),
    (we|i) #Adverb? (run (a|an) .|(work|try|train) (very|so|really|extremely)? hard), (our|my) .{1,2} ((work|works)
    (very|really|so|extremely)? (hard|long)|(know|knows) (what they|their)|(trained|studied) (in|under)|(deserve|
    deserves) better), (every|all|each) .{0,1} ({amenity}|{facility}) .{0,6} (provided|available), (he|she|they|we|
    #Witness) #Adverb? (know|knows) (what (they|he|she|we) (are|is) doing|(their|his|her) (job|stuff|trade|business)),
    (lot|great deal|plenty|years|months|weeks|hours) of .{0,3} {go} into,
    (went|goes|gone) through .{0,4} (testing|tests|checks|inspection|inspections|trials),
    (doing|trying) (our|my|their) .{0,1} best (sir|madam|already|here|from our),
    (lowest|best|cheapest|fairest) (price|prices|rate|rates|fare|deal) in the market, {have} .{0,2} (thousands|hundreds|
    millions|plenty|many|lots) of? .{0,1} (happy|satisfied|loyal|content|regular|returning|repeat),
    (we|our .|team|staff) #Adverb? (take|takes) (great|the (greatest|utmost)|every|utmost|so much|a lot of) care,
    (we|i|our .{1,2}|my family) (have|has) been #Gerund .{1,5} (since #Number|for (generations|decades|#Count
    (years|decades))), (hold|holds|held) (ourselves|itself|themselves|our .{1,2}) to .{0,4} (standard|standards)`,
  // What a company praises.
  OurThings: `
    {price}, {rate}, tariff, {fee}, {charge}, {room}, staff, team, food, kitchen, {chef}, {driver}, {engineer},
    {product}, equipment, property, hotel, facilities, linen, pool, vehicles, {system}, procedures, {nurse}, {doctor},
    {teacher}, agents, {service}, standards, {trainer}, clinic, shop, store, app, website, network, cleaners,
    {therapist}, {instructor}, plates, beds, ingredients, coffee, meat, fish, parts, {picture}, {photo}, description,
    records`,
  // Faster, cheaper, within what is usual.
  Outdoes: `
    (faster|cheaper|quicker|better|shorter|cleaner|safer|lower|less|higher) than (most|other|others|our competitors|any|
    the (competition|average|industry)|elsewhere|anyone|anywhere),
    (industry|standard|common|normal|usual) (practice|everywhere), (usually|generally|consistently|always) ({get}|
    {receive}|have) .{0,2} (good|great|positive|excellent|glowing|compliments|praise|nothing but),
    (standard|normal|common|usual|typical) (in|across|throughout) (the|our|this|most|all), (in|at|across|by|for) (any|
    every|most|all|other) (hotel|hotels|company|companies|airline|airlines|shops|stores|banks|restaurants|providers|
    resorts), (all|some|many|most|other) (hotels|companies|airlines|shops|stores|banks|restaurants|providers|resorts)
    (do|charge|have|offer|also|give|provide|even|would),
    (find|get) (a|any|anything)? (better|cheaper|fresher) .{0,2} (anywhere|elsewhere|deal|price|at|for),
    compared (to|with) the? (others|competitors|competition|market|elsewhere)`,

  // Too few for too many.
  Shortage: `
    (high|increased|heavy|large|unprecedented|exceptional|sheer|huge|record|unusual|overwhelming|massive|sudden|higher
    than .) .{0,2} (volume of|number of|(call|ticket|email|order) volume|volumes|demand|numbers|workload|occupancy|
    influx|rush|levels of), (called|call|phoned) in? sick, (staff|{colleague}|team|{driver}|{manager}|chef|{agent}|of
    us|half|{member}|{engineer}) (has|have|had|is|was|were|are|being)? .{0,2} (off (sick|ill|today|that day|yesterday)|
    on .{0,1} (leave|holiday|vacation|strike)|absent|sick|ill|quit|walked out|not (turn|come|show) (up|in)|left (the
    company|us)|no longer (works|work|with us)|retired|resigned),
    (too|so) many (people|orders|users|customers|requests|calls|guests|emails|bookings), (is|was|are|were|by|had|have|
    of|one) (a|an|our|some)? .{0,1} (new|inexperienced|trainee|junior|temporary|seasonal) .{0,1} (staff|member|hire|
    joiner|recruit|guy|colleague|starter|driver), (half|most|several|#Count) of? .{0,2} (team|crew|staff|lads|girls|
    office|shift|drivers|nurses|people|guys|us|colleagues|department) ((is|are|was|were|being|have been) .{0,1} (off|
    out|away|down|ill|sick|missing|on (holiday|leave|vacation))|(off|out|down) (sick|ill|with|today)),
    (had|have|with|got) .{0,3} (off|out) (sick|ill|with),
    (we|i|they|he|she|team|staff) {have} .{0,2} (a lot|lots|too much|so much|plenty) on, only so (many|much),
    (everyone|everybody|people) .{0,4} at (once|the same time),
    (there is|there was|with|have|had|got) (a|quite a|such a|some) .{0,1} (backlog|rush|bottleneck), (staff|desk|team|
    {crew}|{driver}|lads|girls|people|cook|cooks|waiter|waiters|he|she|they|who .{1,3}|half of them) (is|are|was|were)
    #Adverb? (only|just|all|mostly)? (agency|temps|temporary|volunteers|students|trainees|interns|seasonal|freelance|
    part time|contractors|self employed), (staff|desk|team|{crew}|{driver}|he|she|they|{colleague}) .{0,2} not been
    (shown|trained|told|briefed|informed|given), ({have}|with|{handle}|{see}|{serve}|{write}|{answer}|{deal} with|
    {pack}|{look} after) .{0,2} (#Number|#NumberWord|hundreds|thousands|dozens) (of|other|more)? (chats|tickets|emails|
    calls|kids|children|pupils|#Clientele|reports|cases|{parcel}|orders|stops|jobs|rooms) (waiting|in the (queue|line)|
    each|a (day|week|night|shift)|per|every (day|week)|to (look|serve|see|answer|deal|handle|clean|pack)|at (once|a
    time)),
    (staff|staffing|driver|manpower|labor|stock|supply) (shortage|shortages|sickness|issues|illness|absence|turnover),
    (he|she|they|staff|team|we|trainee|colleague|agent) (are|is|was|were|has|have)? #Adverb? (learning the|in training|
    just (started|joined)|only started), on (my|our) (plate|plates),
    {slip} (my|our|his|her|their) (mind|minds|attention|notice),
    (crazy|rough|mad|hectic|bad|tough|mental) (week|day|month|time|season|few .) (here|for (us|me|everyone)),
    (accountant|accounts person|cashier|person|guy|lady|incharge|boss|in charge) (is|was|has been) .{0,2} (off|on .{0,1}
    (leave|holiday|vacation)|sick|ill|away), (boy|guy|girl|lad|man|lady|driver|agent|staff|waiter|{colleague}) (is|was|
    are|were) (still|quite|very|fairly|rather)? new, (he|she|they) (has|have) gone home,
    other (chats|tickets|emails|calls|cases) (open|waiting),
    (are|is|was|were) on (their|his|her) .{0,1} (break|holidays|holiday|leave),
    (he|she|they) ({be}|(has|have) been) .{0,1} off (sick|ill),
    (had|with) (#Count|half) .{0,2} (people|staff|team|drivers|nurses|crew|cooks|us) (off|away|down)`,
  // Others who do the work.
  Outsourced: `
    (separate|independent|outside|external|third party|(by|is|are) (a|an)? (different|another)) (company|companies|team|
    teams|firm|department|entity|business|party|contractor|agency), subbie, {subcontractor}, outsourced, self employed,
    (set|imposed|controlled|handled|managed|run|operated|owned|decided|maintained|levied) by (#Scapegoat|.{1,3}
    ({company}|{party}|{partner}|{provider}|{bank}|government|airport|authorities|others)),
    (corporate|head office|#Scapegoat) #Adverb? (handles|owns|sets|controls|decides), ({email}|{letter}|{message}|text|
    texts|{reminder}|{notification}|{invoice}|notice|notices|calls) (are|is|was|were|go|goes|get|gets) .{0,2}
    (automated|automatic|automatically|(computer|system|auto) generated),
    nobody here (sends|sent|writes|wrote|decides|set|sets|controls),
    #Scapegoat .{0,1} (who|which|that) ({control}|{decide}|{cause}|{lose}),
    not #Adverb? (((to do|involved|connected) with|on|from) (us|our|me)|our (side|end)|involved (there|in that)),
    do not (come|originate|stem) from us, (fault|blame|delay) is #Adverb? on #Scapegoat,
    (that|it|one|fault|blame|delay) is #Adverb? on (them|him|her), (ball|fault|error|problem|issue|delay|hold up|
    bottleneck) (is|lies|sits|was) .{0,2} (with|by|at|in) the? (#Scapegoat|them|him|her|their),
    (on|from|at|by) (their|#Scapegoat s) (end|side), it is (they|them|the .{1,2}) (who|that) (handle|handles|deal|deals|
    look|looks|manage|manages|load|loads|decide|decides|own|owns|deliver|delivers|pack|packs|supply|supplies) .,
    we (only|just) sell, not (organized|arranged|booked|made|handled|provided|managed|operated|run|sold|issued|offered|
    employed) (by|through|via|from|with) (us|me|our .|the (hotel|company|shop|resort|office)), (app store|play store|
    #Scapegoat) #Adverb? (handles|controls|decides|sets|determines) .{0,2} (that|this|it|all|the|these|those|refunds|
    when|what|how), (we|i) do not #Adverb? (own|employ|run|operate|manage|set|host|choose|fly|drive|manufacture) (the|
    those|these|them|it|that|any), not (ours|our (staff|employees|people|drivers|team|guys)), as (received|provided) by,
    (we|i) (post|share|show|display|list|quote) .{0,3} as (received|provided|given|sent|supplied), (booked|paid|ordered|
    bought|(booking|reservation|order) .{0,1} (made|done|placed)) .{0,3} (through|via|from|with|on) .{0,2} (agent|
    agency|portal|partner|third party|marketplace|expedia|makemytrip|goibibo|agoda|ota), (is|was|issue|problem|error|
    delay|fault|something) .{0,2} (on|from|at) (their|his|her|(the|your)? (bank|seller|vendor|courier|carrier|airline|
    provider|supplier|manufacturer) s?) (end|side), (that|this|it) is .{0,1} (a|an) (bank|courier|website|app|system|
    browser|carrier|customs|supplier|provider|warehouse|network|store|billing|finance|hardware|server|vendor|weather|
    manufacturer|phone) (thing|matter|problem), down to the .{1,2} (people|guys|lot|company|folks|side),
    is the .{1,3} baby, (makes|make) the (call|decision|rules) not, (system|computer|software|app) (did|sent|charged|
    cancelled|closed|blocked|generated|made) .{0,3} (automatically|itself|on its own),
    (is|are) a #Adverb? (separate|different) (trade|company|contractor|department|business), (belongs|belong) to the?
    #Scapegoat`,
  // What nobody can help.
  Fate: `
    (beyond|out of|outside|not (in|within|under)) (our|my|anyone's|the|human)? .{0,2} (control|hands), (can|could|do|
    did) not .{0,3} (control (the|over|that|it|what|this|how|when)|predict|foresee|help (it|that|the|what)),
    (have|has|had) (no|little|limited|not .{0,1}) direct? (control|influence|say) (over|on|in), for some reason, (must|
    may|might|could) (have been|be) (a|some) .{0,1} (miscommunication|misunderstanding|confusion|communication gap),
    mind of (its|their) own, teething (issues|problems|troubles), (unavoidable|unforeseen|exceptional|unexpected|
    uncontrollable) ({circumstance}|{reason}|{situation}|{event}|{delay}),
    (due to|because of|given|considering|by|in) (the|its|their|our) .{0,2} nature of?, (this|that|it|which) is .{0,1}
    (the nature|(just|simply|sadly) how .{1,4} (works|work|is|are)|how (things|life|it|they) (works|work|is|are)),
    (is|are) #Adverb? ((normal|common) (in|at|during|here)|(unavoidable|inevitable|inherent) (in|for|at|with|during)),
    being (a|an) .{0,4} (hotel|property|station|building|resort|city|town|place|area|branch|region|island|company|
    business|shop|store|team|startup|school|clinic|season|period|weekend|app|destination|center),
    (is|are) (located|situated|based|in (another|a different)) .{1,6} (hence|therefore|thus|which is why),
    (only|just|was|is) (his|her|their) first (day|shift|week),
    (tough|difficult|hard|impossible) to (remember|control|predict|avoid),
    (no|not every|nothing|every) .{1,2} (is|are) .{0,2} (perfect|bug free|flawless|error free|foolproof), (roads|
    traffic|weather|parking|lines|queues|phones|customs|post|mail|trains|courier|deliveries) (is|are|was|were|(has|have)
    been) .{0,2} (nightmare|terrible|awful|bad|chaos|mad|insane|crazy|hell|heavy|murder|a joke|gridlocked|blocked|
    flooded|dreadful|slow), it (rained|snowed|poured), (everyone|everybody) is (prices|costs|rates|fees|bills),
    (never|not) #Adverb? (built|designed|equipped|made|staffed|rated) (for|to (cope|handle|take|deal|carry)), (as|being|
    since|because) (we|this|ours)? (are|is)? (a|an) .{0,3} (heritage|old|older|budget|small|historic|family|boutique|
    tiny|city|busy) .{0,1} (hotel|property|building|house|company|business|shop|restaurant|team|school|farm|app),
    (do|does|did) not have .{0,2} (control|influence|say) (over|on), (is|are) #Adverb? (a|an) #Adverb? (big|major|
    common|general|perennial|universal|nationwide|regional) .{0,1} (issue|problem|challenge|concern),
    beyond (our|my|their) .{0,1} (reach|power|scope), the trouble with, known (issue|fault|bug|problem) (with|on|in),
    often (run|runs|come|comes|go|goes|get|gets) (late|missing|down|wrong|behind),
    (sometimes|often|occasionally) .{1,3} (fail|fails|struggle|struggles|slip|slips|misses|miss),
    (can|may) (sometimes|occasionally|at times)? be .{0,1} (temperamental|finicky|flaky|patchy|fiddly|fussy|glitchy),
    (get|gets|getting|go|goes|come|comes|arrive|arrives) .{0,1} (bumped|delayed|lost|mixed up|muddled|missed|missing|
    damaged|broken|crushed|overlooked|cancelled|swapped|bent|squashed|stuck|open|held up|pushed back) .{0,2} (when|all
    the time|sometimes|every|now and|occasionally|on busy|because|from time), (we|they|it|bank|courier) (are|were|is|
    was) #Adverb? (upgrading|migrating|moving|changing|updating|rebuilding|renovating|refurbishing|merging|switching|
    restructuring) .{1,5} (hence|which is why|that is why|therefore), ({price}|{rate}|{fare}|{fee}|{cost}|tariff|
    tariffs|delivery|availability|(delivery|waiting|arrival) times) .{0,2} ((is|are) .{0,2} (set|decided|fixed|
    controlled|determined|regulated|governed) by|#Adverb? (depend|depends|dependent) (on|upon)|(vary|varies|change|
    changes|fluctuate) .{0,1} (according|with|depending|by)), ({book}|{order}|{reservation}|purchase|tickets) .{0,2}
    (was|is|were) (made|done|placed|booked) .{0,1} (through|via|with|by|from|on) .{0,4} (agent|agency|portal|website|
    third|travel|ota|marketplace|partner|dealer|platform|broker|operator),
    (seller|agent|portal|website|agency|dealer|marketplace) .{0,1} you (bought|booked|ordered|purchased), (he|she|they|
    driver|{colleague}|waiter|staff|who) (was|is|were|are) #Adverb? new (that|to the|at the|today|yesterday), (things|
    parcels|letters|documents|items|emails|bags) (can|do|will|sometimes)? ({go}|{get}) (astray|missing|lost|mislaid|
    overlooked), not in (our|my|anyones) hand,
    (bound|limited|restricted|constrained) (by|with|to) .{0,2} (limitation|limitations|constraint|constraints),
    (have|has|had|face) #Adverb? (our|its|their|my|some|certain|few|a few|several)? .{0,1} (limitations|constraints),
    (due to|because of|owing to|given) (our|some|certain|the)? .{0,1} (limitations|constraints),
    emergencies (come first|take priority|happen), (it|this|that) (is|was) #Adverb? (a|an) (computer|system|technical|
    clerical|admin|human|printing|software|data entry) (error|glitch|fault|bug),
    (it|this|that) (is|was|has been) .{0,1} one of those (days|weeks|months|nights|mornings|things)`,
  // What is said of those who make too much of it.
  Overblown: `
    (not|never|hardly) .{0,3} (something|anything|enough) .{0,3} (fuss|dispute|moan|an issue|write home|lose sleep|
    complain|get (upset|angry|worked up)), you are .{0,3} ({overreact}|{exaggerate}|nitpicking|splitting hairs|being
    (dramatic|precious|oversensitive|picky|fussy|pedantic)|making .{0,4} (fuss|deal|drama|issue)|too (sensitive|picky|
    fussy)), ({read}|{make}) (far|way)? too much (into|of|out of), (do not|never|no need to|not to?|no point) ({make}|
    let|dwell|lose) .{0,3} (fuss|sleep|deal|drama|scene|bother you|get (to you|you down)), ((do|can) not #Adverb? (see|
    understand|get)|fail to see) (the|what|why|where|any|how) .{0,3} (harm|point|drama|fuss|matters|pressure|rush|
    urgency|hurry|panic|worry|anger),
    do not #Adverb? (see|understand) (the|what|why|where|any) .{0,3} (issue|problem|need) $, not lose .{0,1} sleep,
    (bit of a|all this|such a|lot of) fuss, ^ .{0,1} (that is|it is|this is|being)? a? (bit|tad|touch|little) (dramatic|
    harsh|over the top|precious|extreme|unfair|picky|fussy|melodramatic|sensitive),
    (no|hardly any|little|not much) #Adverb? (cause|need|reason|grounds) (for|to) be? (complaint|complain|fuss|drama),
    (not sure|unsure|hardly|does not|did not|do not think|not think) .{0,3} ({warrant}|{merit}|{justify}|calls for)
    (such|this|that|.{0,2} (refund|complaint|replacement|compensation|review|reaction|return|exchange|credit|fuss|email|
    call|visit|escalation)),
    ({make}|{create}) .{0,2} (so|such)? (a)? (big|huge) (issue|deal|problem|drama|matter|scene|fuss)`,
  // Pleas to overlook it.
  Excusable: `
    ({treat}|{consider}|take|see|view|{regard}) (this|it|that|(the|such|our) .{1,2}) .{0,1} (as|to be|like) .{0,4}
    (isolated|one off|exception|aberration|rare), (not|never|nor|without) .{0,2} (let|allow|{judge}|{form}|{hold}|base|
    define) .{0,7} (incident|experience|opinion|impression|against us|one off|one bad|spoil|ruin|affect|mistake|based
    on), (unintentional|rare|isolated|one off|unavoidable|honest|inadvertent|genuine|innocent) (and .)? .{0,1}
    ({mistake}|{error}|incident|incidents|occurrence|case|event|lapse|oversight|slip),
    (in spite of|inspite of|despite) (our|all our) .{0,2} ({effort}|{intention}|care|checks), (excuse|overlook|ignore|
    forgive|pardon) (this|it|that|the|such|our) .{0,2} (isolated|one off|rare|small|minor|little|slight)`,
  // That it is only this or that.
  Merely: `
    (it|this|that|these|those|they) (is|was|are|were|will be|(must|might|may|could) be|seems|had)? #Adverb? #Only
    #Adverb? (a|an|some|the|one|your|#Count|#Money|half)? .{0,1} (#Small|bit of) .{0,2} #Mishap?, (it|this|that|these|
    those|they) (is|was|are|were|seems|looks like) #Adverb? #Only #Adverb? ((a|an|one|some|#Count|#Money|half|the|your|
    natural) .{1,3}|cosmetic|money|food|paint|dust|water|hair|paper|superficial|packaging|plastic) $, (it|this|that|
    these|those|they) (is|was|are|were|seems) #Adverb? #Only ((down|off|late|out|closed|delayed|missing) .{0,3} (#Count|
    a|an|the)|#Count .{0,2} #Unit (late|longer|more|over|behind|off|early)), ^ .{0,6} (it|that|this) is (just|only)? (a|
    an|one) !(bug|fault|pleasure|mistake|error|shame|pity|scam|deal|yes|no|problem|joy|delay|lot|must) $,
    only been (#Count|a|an) .{0,1} #Unit, (we|you) are only? talking about .{1,4} here,
    (only|just|merely|hardly) #Count .{0,1} #Unit (is|are|was|were|have|has) .`,
  // That it is no more than this.
  Only: 'only, just, merely, simply, purely, nothing (more than|but), no more than, little more than',
  // That it is slight.
  Slight: `
    nothing #Adverb? (to (worry|complain|moan|panic|cry|lose sleep|write home|be (upset|concerned|alarmed|worried))|that
    matters|life threatening|serious|major|terrible|dramatic|unusual|out of the ordinary|too (terrible|bad|serious)|
    worth), (is|are|was|were|can|could|will|would|you)? #Adverb? (hardly|barely|scarcely|not even) #Adverb? (noticeable|
    visible|audible|worth|see|notice|feel|hear|tell|taste|smell), (is|are|was|were) (only|pretty|rather|just)? #Adverb?
    (slight|minor|trivial|negligible|cosmetic|insignificant|minimal), (is|was|are|were) (not|hardly|never) #Adverb?
    (that|so|too|all that|particularly|exactly|such) (bad|serious|big|important|urgent|much|terrible|dramatic|awful|
    unusual|noticeable|deep|dirty|loud|cold|hot|small|expensive)`,
  // That it can be borne.
  Bearable: `
    (will|would|does|do|can) not #Adverb? (hurt (you|anyone|anybody|to|either)|kill|harm|bite|ruin|matter|break (the
    bank|you)|make (much|any|a|no) .{0,1} (difference|odds)|do (any|you|much)? .{0,2} (harm|damage)),
    (you|they|she|he|your .{1,3}) (will|can|would) #Adverb? (live|survive|manage|cope|get (over|used)|make do), (it|
    they|the .{1,2}|(this|that) one?|yours) (will|does|do|can|should|would)? still #Adverb? ({work}|{boil}|{function}|
    {do} the (job|trick)|{taste}|usable|edible|drinkable|wearable|readable|perfectly|fine|{play}|{hold}|{run}|{charge}|
    {print}|{look}|good|ok), (perfectly|absolutely|otherwise|basically) (usable|edible|drinkable|wearable|safe to|
    functional|good|fine|acceptable|legible), (do|does|did|would) not even (use|notice|look|need|want|care),
    (is|are) not going to (break|kill|hurt|ruin),
    you (will|would) (never|hardly|not) #Adverb? (know|notice|spot|feel it),
    you (can|could|should|must|have to|need to) #Adverb? (adjust|compromise|tolerate) (for|with|a|one|it|this),
    you can always (buy|get|borrow|make) (another|a new|one|more)`,
  // That it is soon mended.
  Remediable: `
    (will|should|would) #Adverb? #GoesAway,
    (grows|heals|dries|fades|washes|rubs|settles|peels) (back|out|off|away|down|over), (bit|little|quick|dab|drop|
    splash|wipe|touch|lick|some) .{0,5} (will|should|would|can|could|is|and) #Adverb? (#GoesAway|(shift|fix|sort|do|
    solve|clean|cover|hide|get|remove) (it|that|the|this|them|rid)|(all|what) it (needs|takes)|all you need|you are
    (good|done|sorted|set)|it is (good|fine|sorted|as)), (bit|little|dab|drop|splash|wipe|touch|lick|squirt|coat|pinch)
    .{0,3} (gets|takes|sorts|fixes|covers|does|cures|shifts|cleans|removes|solves|hides) (it|that|this|them|care|the|
    most)`,
  // That it does not amount to much.
  Trifling: `
    (#Money|#Count .{0,2} (#Unit|percent|{pound}|{dollar}|{euro}|rupees|rand|pence|cents|quid|bucks|{letter}|{item}|
    {mark}|degrees|cm|mm)|(a|one|an) .{0,2} (#Unit|letter|item|screw|crumb|hair)) .{0,2} (is|was|are|were|does|will)
    #Adverb? (nothing|not (much|a lot|that|long|worth|going|exactly|really|so)|hardly|no (time|big|great)|barely|neither
    here)`,
  // That others have it too, or worse.
  OthersBear: `
    (everyone|everybody|we all|all of us|most people|anyone) #Adverb? (has|have|must|needs|need|gets|get) to, (sure|
    certain|bet|guess|doubt) that? (she|he|they|nobody|no one|anyone|anybody|(the|your) .{1,2}) #Adverb? (noticed|
    minded|cared|saw|coped|managed|survived), (everyone|everybody|we all|people|all of us|anyone) #Adverb? ({get}|
    {have}|{make}|{lose}|{miss}|{forget}|{take}|{go}|{wait}) .{0,7} (now and (then|again)|sometimes|from time to time|
    occasionally|once in a while|at some point|every day|all the time), (most of us|we all|everyone|everybody|many of
    us|all of us) (has|have) (all)? (had|been|done|seen|felt|lived) .{0,3} (that|this|it|there|one|those|through),
    (nobody|no one) else #Minds, (sure|certain|bet|guess|doubt) that? (she|he|they|you|it|nobody|(the|your) .{1,2})
    (will|would|do|did|can|could) #Adverb? ((not|hardly|never) #Adverb? #Minds|live|survive|manage|cope|get over|figure
    (it|this|that) out|find a way), (everyone|everybody|all of them|they all|every .|all .) #Adverb? ((gets|get|has|
    have) (the odd|one|a few|some)|(make|makes|do|does|have|has) (it|that|this)), (come|comes|coming|there|happens|
    happen|happening|normal|found|same|like that) (in|with|on) (all|every|most) (models|model|phones|units|makes|of)`,
  // Comfort that nobody asked for.
  Consolation: `
    (that|this|it) is just how .{1,2} (works|work|goes|go|is|are), no news is good news, wait it out,
    (it|they|that|this) is? (just|only|but)? an? .{1,2} after all, the risk you (take|run|took),
    works as (designed|intended), not .{0,2} mean (any .|it|badly|bad),
    (not as (if|though)|is not like) (you|we|it|they|he|she|anyone|your|the|there), (it|this|that|which|these|those|
    they|all|(such|some|a|the) .{1,3}) (is|was|are|were) #Adverb? (pretty|fairly|perfectly)? (normal|natural|par for the
    course|to be expected|nothing (new|unusual|special)|within (reason|tolerance|normal|acceptable|the normal)|part and
    parcel|standard for|typical (for|of)|common (for|with|in)|not (unusual|uncommon)),
    (you|we|they|he|she|nobody|your .{1,2}) will #Adverb? (laugh|have forgotten|forget|look back),
    (got|get|were|was|been) .{0,2} (carried away|(over|too) (keen|enthusiastic|zealous|eager|excited)), (#Witness|he|
    she|they|team|staff|{colleague}) #Adverb? (meant (well|no harm)|(was|were)? (only|just|simply|merely) (#Gerund|
    tried|wanted|meant|asked|followed|suggested|did)),
    you (would|should|must|have to) #Adverb? expect (a (bit|little|certain|degree)|some|the odd|the occasional),
    you #Adverb? still ((had|got) (a|an|your|the|somewhere|something) .|enjoyed|slept|ate|arrived|saw),
    so what is (the|your) (problem|issue|harm), (you (should|ought to|can|could)|(count|consider|think) yourself) .{0,2}
    (grateful|glad|thankful|lucky|fortunate|relieved|happy), (just|try to|need to|have to|should|must|better|time to|
    please) #Adverb? (move on|let it go|look (forward|ahead)|think positive|(stay|be) positive|(forget|get over|accept)
    about? (it|this|that)|make the best of it|see the funny side),
    (please|kindly|just) (adjust|manage|compromise) (with|for|it|this|till|until), (people|folks|others|customers|
    families|patients|somebody|someone) .{0,6} (worse|worse off|far less|bigger problems|real problems),
    another one along, (near|close) enough $`,
  // That it is the rule.
  RuleIsReason: `
    (it|that|this|which|these|those) (is|was|are) #Adverb? (only|against)? #Determiner? .{0,2} (policy|policies|
    procedure|protocol|rule|rules|process|practice|guidelines|regulations),
    is not #Adverb? #Determiner? (policy|practice|protocol), (it|that|this) is #Adverb? (a|an|down to|part of)? .{0,2}
    (#Policy|legal|security|privacy|insurance|regulatory|health and safety) (thing|matter|requirement),
    not #Adverb? (get|have) (a|any|much) say, our .{0,1} (procedure|policy|protocol) is to,
    #Policy (i am afraid|unfortunately),
    ^ .{0,2} (company|store|shop|hotel|house|club) (policy|rule|rules) (sorry|mate|unfortunately)? $,
    (it|that|this) is #Adverb? the .{0,1} (process|law|terms|contract|agreement|system) .{0,2} $,
    (is|was) (the|our) #Adverb? (cut off|limit|threshold|maximum|minimum|cap) (and|so|here), (form|field|box|screen|
    scanner|reader|gate|barrier|machine|till|system|computer|app) (wants|insists|will only|only (takes|accepts|allows|
    wants)) .`,
  // That nobody decides.
  Automated: `
    (all|fully|completely|just|purely|({charge}|fee|fees|fine|decision|renewal|penalty|deduction|cancellation|block)
    (is|are|was)) #Adverb? (automatic|automated|computerized|mandatory), system (driven|generated|controlled), (nobody|
    no one|none of us|not (a|one) .{1,2}) #Adverb? (here)? (has|have|had|with) .{0,2} (right|rights|power|access|
    authority|permission) (to|over), (nobody|no one|none of us) (here)? #Adverb? (can|could|may|is allowed to) (touch|
    change|alter|override|waive|move|edit|bypass|undo|overrule)`,
  // Who has to obey, and whom.
  BoundTo: `
    ({breach}|{break}|{bend}|violates|violation of) .{0,3} #Policy, (mandated|required|set|dictated|governed|imposed|
    prohibited|restricted|bound|controlled|fixed) (by|as per) .{0,2} (#Policy|#Authority), (have|need|required|obliged|
    bound|has|forced|must|expected) to? #Adverb? ((abide|comply|adhere|stick) (by|with|to)|(go by|follow|respect) .{0,3}
    #Policy), (instructions|orders|told|instructed|ordered) (not to|from)`,
  // What is not allowed.
  NotAllowed: `
    (is|are|be|am) #Adverb? not #Adverb? (be)? (allowed|permitted|authorized|permissible),
    (is|are|strictly) #Adverb? (prohibited|forbidden|banned),
    do not have (the|any)? (authority|permission|clearance|power|discretion),
    not #Adverb? (part of|within|covered (in|by|under)) (the|our|my) .{0,2} #Policy,
    not (permissible|permittable|permissable), (am|are) only #Adverb? (permitted|allowed|authorized),
    (i|we|am|agents|staff) not #Adverb? (empowered|entitled|supposed) to`,
  // That nobody is let off.
  NoException: `
    (no|without) (exception|exceptions), (there|here) for (everyone|everybody|a reason),
    (not|never|unable to|no) .{0,3} ({make}|{grant}|{give}) .{0,3} (exception|exceptions),
    (same|apply|applies|equal|equally) .{0,3} (for|to) (everyone|everybody|(all|every|any) .{0,2} #Clientele),
    no (wriggle|wiggle) room,
    (have|need|got) to (do|bend|give|make|offer|change) .{0,3} for (everyone|everybody|all|every .),
    (treat|treats|treating) (everyone|everybody|all .{1,2}|every .|each .) (the same|equally|alike),
    (be|stay|remain) (fair|consistent) (to|with|for|across) (everyone|everybody|all|others|(our|the) other),
    (rules|policy|policies|deadlines|deadline) .{0,3} for a reason,
    not (a|an|one) (hour|day|minute|penny|cent|second) (more|less|longer|later|over), rule is for all`,
  // A place in a text of rules.
  Clause: '(section|clause|article|paragraph|para|annexure|appendix) (#Number|#Id)',
  // Where it is written.
  InWriting: `
    ({refer}|{point}|{direct}|{draw}|{remind}) .{0,4} (to|of) .{0,4} (#Clause|#Policy),
    in (what|(everything|the .{1,2}) (that)?) you (signed|agreed|accepted|ticked), (it|that|this) is #Adverb? (all|
    there|right there)? in (the|our|your) .{0,1} (small print|terms|t&cs|contract|agreement|lease|policy|rules|
    handbook), (fee|deadline|price|charge|limit|date|condition|terms) (was|were|is|are) #Adverb? (clearly|plainly|
    prominently|well) (published|stated|displayed|shown|mentioned|advertised|communicated|marked), #Clause (of|in),
    #Clause .{0,3} (states|says|covers|applies|prohibits|allows), (is|was|are|were|been|clearly|well|as|also|already|
    not) (mentioned|stated|says|states|written|specified|printed|displayed|spelled out) .{0,2} (in|on|at|under) .{0,5}
    (#Policy|booking|reservation|website|site|portals|confirmation|voucher|invoice|ticket|receipt|brochure|listing|
    quote|tariff|price list|warranty|guarantee|menu|notice|manual),
    ({read}|{go} through|consult) .{0,4} (small print|terms|t&c|t&cs|contract|rulebook), (prices|menu|tariff|rates|fees|
    hours|rules) ({hang}|are (up|posted|on display|visible)) .{0,2} (at|on|by|in|outside),
    (sign|notice) (in|on|at|by|outside) .{0,3} (says|states),
    (#Policy|paperwork|lease|waiver|sign|handbook|form) (spell|spells|lay|lays|spelled) (it|this|that|everything)?
    .{0,2} out`,
  // Grounds that sound official.
  Grounds: `
    (security|compliance|regulatory|legal|privacy|data protection|insurance|audit|liability|health and safety|
    operational) (reason|reasons|purposes|grounds|requirements|concerns)`,
  // On what grounds it is not done.
  OnGrounds: `
    (for|due to|on) .{0,1} #Grounds .{0,6} (not|unable|only|never),
    (not|unable|only|never) .{0,7} (for|due to|because of|on) #Grounds`,
  // Sayings of those who go by the book.
  RuleSaying: `
    computer says no, rules are the? rules, we #Adverb? go (by|on) (the|what|whatever) .{1,3}, by the book,
    (is|are) (what counts|what we (go|work) by|(all|the only thing) .{0,2} (go by|accept|count)),
    (at|is|strictly|entirely|on) your own (risk|responsibility|peril),
    (by|under) (contract|agreement|law) .{1,3} (are|is|have|has|must|need|needs) #Adverb? to?, law is the law,
    do not (make|write|set) the (rules|policy|policies|decisions|prices), above my pay (grade|scale),
    (hands|tongue) (are|is)? (tied|bound), {tie} (my|our) hands, (just|only|simply|merely|am|are|we|i|staff) ({follow}|
    {obey}|{apply}|{enforce}) .{0,3} (#Policy|instructions|orders), (that|this|it) is #Adverb? (how|the way) (it|things|
    everything|everybody|everyone|(our|the) .{1,2}) #Adverb? (works|work|do|does|operate),
    is #Adverb? (how|the way) (it|things) (is|are) $, not (my|our) (call|decision|choice), (is|are) final sale,
    (deadline|contract|process|procedure|protocol|policy|limit|price|fee|deal) (is|means) (a|the)? (deadline|contract|
    process|procedure|protocol|policy|limit|price|fee|deal), no (is|means) no,
    (not|no|never|only|always|must|pays|is|are|applies|means) .{0,6} full stop $`,
  // Who is not at fault, and who did all right.
  Denial: `
    (not|never|no|hardly|neither|nor|without) #Adverb? (be|been|any|all|is it|in any way|down to|due to|because of)?
    (my|our|the (hotel|company|shop|team) s) own? (fault|mistake|error|doing|responsibility|negligence|blame), (no|not
    any|without any) .{0,2} (fault|mistake|error|lapse|negligence|wrongdoing|failure|responsibility|liability) (of|on|
    from|at|by) (ours|our .{1,2}|us|the (hotel|team|staff|company)), (we|i|hotel|staff|team|they|nobody here) .{0,1} not
    #Adverb? be? (to blame|responsible|at fault|liable|accountable|blamed|held|(take|accept) (the|any)? (blame|
    responsibility|liability)|in the wrong), (we|i|staff|team|driver|he|she|they|our .{1,2}|hotel) (have|has|had|did)?
    #Adverb? ((did|done|not do) (nothing|anything) wrong|(did|done|handled|followed|adhered) (everything|to|it|this|
    these|the|all|our|every) .{0,3} (right|correctly|properly|by the book|schedules|schedule|protocol|procedure|
    guidelines|standards|(we|i|they) (could|(was|were|are) #Participle to))|(acted|behaved|performed) (correctly|
    properly|professionally|appropriately)), (we|i|staff|team|#Witness|he|she|they) #Adverb? (did|have|has|had) (not|
    never) #Adverb? (damage|damaged|break|broken|overcharge|overcharged|taken .{0,2} (extra|more|single|penny)|charged
    .{0,2} extra|promise|promised|shout|shouted|cause|caused|steal|stolen|refused|refuse|ignored|ignore|touched|touch|
    (said|say) (so|such|anything)),
    not #Adverb? (see|understand) (what|where|how) (we|i|he|she|they|our .{1,2}) .{0,2} wrong`,
  // That it was not like us.
  Untypical: `
    (not|never|no|hardly|nor) #Adverb? .{0,4} ({reflect}|reflection|reflective|represent|define|typical|indicative|
    representative|characteristic|our usual|a true .|how we (usually|normally|operate|work)|what we (usually|normally)|
    the norm|like us|(part|feature) of our (service|standards|culture|values|usual)|what we are about|our style),
    (has|have|had) never (happened|occurred|missed|failed|been (late|wrong|a problem|an issue)), (rare|unusual|uncommon|
    one off|unheard of) (case|cases|occurrence|for us|event|incident|situation|instance|exception), out of character,
    unlike us, not the (kind|type|sort|level|standard|quality|service|experience) .{0,4} we (provide|offer|maintain|
    extend|deliver|give|usually|normally|have|stand|are), unlike (the|our) .{0,3} {standard}`,
  // That nobody else complained.
  NobodyElse: `
    (no one|nobody) else .{1,3} #Complain, (no one|nobody|none of (our|the|your) .|not (a single|one) .{1,2}|no .{0,2}
    (#Clientele|{complaint}|concerns|issues)) (else|other)? (was|were|has|have|had|ever|before)? (ever|been|so far|
    before|else)? ({complain}|{report}|{notice}|{object}|{raise} (a|any|such)|said (a|anything)|had (this|that|any|the
    same) .{0,1} (problem|issue|complaint|trouble)), (we|i|hotel|staff|team|it|that|this|and|which) .{0,4} (never
    #Adverb? (had|received|came across|faced|heard|have|gave|caused|encountered)|not #Adverb? (had|received|heard|got|
    have) (one|any|a|another|other)) .{0,5} ({complaint}|trouble|{complain}|(anyone|anybody|someone) .{0,2} #Complain),
    you (are|were) #Adverb? the (only|first|sole|one) .{0,2} (one|person|customer|guest|to (#Complain|say|mention|have|
    ask)|who), (this|that|it|yours) (is|was) #Adverb? the (only|first|sole) .{0,1} (complaint|one (to|who)|time (we|i|
    anyone|it|this)),
    (not one|none|not a single one) of (the|our|your) (other)? .{1,6} (has|have|had|said|says|complained|minded|raised),
    no other .{1,6} #Complain, (and|with|had|has|have|there (is|are|were)) (no|zero|not one|not a single|never a)
    (other|previous|earlier|single) (complaint|complaints),
    had .{1,5} (and|with|but) (only)? (one|no|zero|a single|not one) complaint, (everyone|everybody) else .{0,6}
    (without|with no) .{0,2} (drama|fuss|trouble|problem|problems|issue|issues|complaint|complaints|bother|hassle)`,
  // That all was well on our side.
  FineHere: `
    nothing .{0,1} wrong with (our|the|it|this|that|my), ({work}|was|is|were|are|{look}|{leave}|all|everything|{run}|
    went) .{0,4} (fine|perfectly|perfect|ok|as expected|correctly|normal|intact|undamaged|on time|well) .{0,1} (here|for
    (us|me|most|everyone|the? other|others|the rest)|on (our|my) (end|side|part)|when|at our .), ({work}|{run}|loads|
    opens|plays) #Adverb? (fine|ok|great|perfectly|like (a dream|clockwork))? (on (mine|(our|my) (end|side|phone|laptop|
    computer|machine|pc|mac|device|desk|screen|tablet))|for (us|me|most|others|everyone|everybody|#Others)|here),
    (is|are|was|were) #Adverb? in (good|working|perfect|proper|excellent) .{0,1} (condition|order), (can|could|do|did)
    not ((see|find|reproduce|replicate|detect) .{0,2} (wrong|issue|issues|problem|problems|fault|faults)|(notice|smell|
    hear|observe|apprehend) any), (we|i|team|staff|{engineer}|technician|cctv|and) .{0,2} found (no|zero) .{0,1} (issue|
    issues|problem|problems|fault|faults|defect|evidence|proof|such|error|errors|crack|sign|signs|trace), found
    (nothing|everything|it all|all the .{1,2}|the .{1,3} to be) .{0,2} (missing|wrong|unusual|fine|clean|working|intact|
    normal|correct|ok|in order),
    (is|was|are|were) #Adverb? up to (satisfaction|(the|our) mark|(the|our)? .{0,1} (standard|standards)), (we|i|he|she|
    they|#Witness) #Adverb? (checked|tested|inspected|verified|measured|weighed|photographed|ran) .{1,5} before (we|it|
    they|he|she|leaving|sending|shipping|dispatch), (our|these|those|the) .{1,3} (never #Adverb? (fail|fails|break|
    breaks|lie|lies|err|errs|miss|misses|{go} wrong|{make} mistakes)|do not (fail|lie|err|make mistakes)|does not (fail|
    lie|err|make mistakes)), (monitoring|logs|log|records|tests|checks|dashboard|data|system|side|end) .{0,2} (is|are|
    was|were|looks|look|shows|show) .{0,2} (green|fine|clean|healthy|no (error|errors|fault|faults|issue|issues|problem|
    problems)), {come} (out|back|up) (clean|clear|fine|normal|ok), (nobody|no one|not one .{1,2}|none of .{1,2}|no
    .{0,1} (guest|customer)) (has|have|had|did)? ever (complain|complained|had|said|reported|got|been), (i|we) (have)?
    #Adverb? (used|use|had|worn|driven|stayed|eaten) (it|this|one|there|them|these) .{0,4} (no|without|never) .{0,2}
    (issue|issues|problem|problems|trouble)`,
  // How the blame is passed on.
  PassedOn: `
    (blame|it (was|must have been)|thank) #Adverb? #Scapegoat,
    it is #Adverb? #Scapegoat (not (us|me)|again|fault|(who|that|which) #Adverb? #Botched), (the|our) (previous|last|
    former|old) (owner|owners|management|manager|team|company|agent|provider|contractor|operator) .{0,1} (took|did|made|
    handled|left|set|signed|agreed|promised|never|s),
    (them|his|hers|theirs|(his|her|their|the|our) .{1,2}) .{0,5} not (us|ours|me|mine) $, #Scapegoat .{0,1} (fault|
    problem|responsibility|mistake|doing|negligence|the responsible|responsible for (this|that|it)), (it|that|this|
    which|delay|error|mistake|fault|problem) (is|was|comes|must (be|have been)|could be|lies) #Adverb? (all|entirely|
    mostly)? #Adverb? (down to|up to|the (fault|responsibility) of|caused by) .{0,1} (#Scapegoat|#External),
    ^ blame (the|our|your|my|it), (fault|problem|responsibility|mistake|issue|error|delay|mix up|decision) (is|was|
    {come}|{lie}|{rest}) .{0,3} #Scapegoat,
    (that|it|this) (will|would|must|might) (have)? (be|been) (one of|down to) #Scapegoat, (seller|sellers|courier|
    carrier|supplier|manufacturer|bank|airline|agent|portal|retailer|merchant|landlord|publisher|vendor|agency|garage|
    surgery) should #Adverb? (not)? have !(it|your|the|a|an|this|that|them|everything|both|all|these|any|more|one|received),
    (banking|payment|courier|delivery|shipping|logistics|hosting|network|travel|
    insurance) (partner|partners|provider|providers|company) .{0,3} (become|changed|decided|stopped|started|asked|
    tightened|refused|declined|delayed|lost|failed|raised|paused|suspended|blocked|restricted|facing|experiencing|
    (directed|instructed|required|forced|asked) us|strict), (is|be|was|a) .{0,2} (issue|problem|matter|fault|question)
    (with|for|of) (your|the) .{0,1} (bank|provider|carrier|courier|seller|landlord|agent|insurer|network|employer|isp|
    browser)`,
  // What people and machines are said to have done.
  BrokeDown: `
    (the|a|our|my|his|her|he|she|they|their) .{0,2} (broke down|jammed|had a (puncture|flat|breakdown)|went (down|
    haywire|offline|astray|missing|awol|dead|blank|into|to (spam|junk))|got (lost|stuck|swapped|mixed|muddled|buried|
    missed|crossed|held)|packed up|conked out|crashed|froze|timed out|bounced|double booked|let us down|never (fired|
    triggered|went out|synced|came through)|did not (fire|trigger|register|sync|go off|scan)|fell asleep|overslept|got
    (stuck|lost|held up|delayed|confused)|ran out of .|fell (ill|sick|off|over)|went (home|wrong|missing|astray)|
    misread|misheard|misplaced), (my|our|the|this) .{0,1} ({system}|database|software|{server}|{computer}|app|site|
    website|platform|{till}|machine|scanner|algorithm|printer|lift|boiler|lines|calendar|reminder|alarm|filter|form|
    processor|internet|wifi|laptop|phone|headset|connection|power|van|truck) #Adverb? (had|has|have|was|were|is|are|
    decided|went|got|keeps|did|must|picked|experienced) .{0,3} (down|glitch|glitchy|{error}|acting|crashed|{issue}|a
    mind|playing|hiccup|slow|picked|not (update|pick|sync|save|remind|go off|show|catch)|jammed|broke|died|
    temperamental|freezing|froze|unreliable|failed|overloaded|bug), out of action,
    {hold} (us|him|her|them|everything) up, (satnav|sat nav|map|gps|app) (sent|took|led) (him|her|them|us) .,
    (we|i) (have been|were|was|are|had been) #Adverb? let down by`,
} as const
