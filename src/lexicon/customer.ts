/** Words of those who complain, praise and ask. */
export const customer = {
  // Verdicts and affect: one is enough to know that somebody was let down.
  Verdict: `
    worst, terrible, terribly, horrible, horribly, horrendous, horrific, pathetic, {disgust}, awful, {appal},
    {appall}, filthy, nightmare, unacceptable, ridiculous, hopeless, useless, worthless, rude, rudely, rudeness,
    rudest, arrogant, arrogance, {cheat}, cheaters, cheater, fraud, fraudulent, frauds, {scam}, scammer, scammers,
    {loot}, rip off, ripoff, ripped off, robbery, thieves, thief, liar, liars, shambles, disgrace, disgraceful,
    disgraced, unprofessional, unethical, incompetent, incompetence, poorest, crap, crappy, bullshit, {shit},
    shitty, wtf, wth, ffs, smh, bloody, damn, {suck}, {insult}, {humiliate}, {harass}, harassment, cruel, lied,
    lies, misleading, mislead, misled, fake, bogus, shameful, shameless, shame, shocking, dangerous, unhygienic,
    unhygenic, unsafe, {misbehave}, misbehaviour, bedbug, bedbugs, bed (bug|bugs), {cockroach}, rat, rats, {stink},
    stinky, smelly, overrated, outrageous, outrage, outraged, torture, mismanagement, mismanaged, third class,
    unwelcoming, unfriendly, unhelpful, uncooperative, careless, carelessness, negligent, negligence, greedy,
    stupid, dumb, idiot, idiots, idiotic, abysmal, dreadful, atrocious, lousy, deplorable, trash, rubbish, garbage,
    inedible, nasty, nastiest, gross, mould, mouldy, moldy, mold, {ruin}, uncalled for, joke, bad, badly, poor,
    poorly, overpriced, over priced, stranded, way to go, not cool, inhuman, inhumane, racist, racism,
    disappointing, vile, diabolical, laughable, farce, fiasco, criminal, theft, robbed, ripped, extortion,
    extortionate, hell, jokers, clowns, time waster, waste of (#Adjective? (money|time)|my|our), wasted (my|our)
    .{0,1} (time|money|day|evening), (complete|total) (waste|mess|joke), piss, pissed, heartless, callous, clueless,
    embarrassing, unreliable, unusable, scandalous, despicable, pathetically, worse
    (experience|service|app|hotel|company|customer), #Number (customer service|customer care|customer support),
    thanksfornothing, thanks for nothing, (what|which) (kind|sort) of .{0,3} are (you|they)
    (running|guys|people|doing|playing), frig, friggin, frigging, freaking, fker, fkers, irresponsible,
    irresponsibly, (thanks|thank you|cheers|kudos) .{0,1} for (making (me|us) (wait|miss|pay|late|stand|look)|the
    (broken|damaged|late|cold|wrong|missing|lost|rude|dirty|delay|wait|mess)|(ruining|wasting|losing|breaking|ignoring|forgetting|nothing|charging|cancelling|hanging)),
    (great|nice|lovely|wonderful|brilliant|fantastic|super) another
    (delay|day|week|error|outage|crash|problem|call|fee|charge|cancellation|update|bill), well done you
    (lost|broke|forgot|ruined|managed|have)`,
  Affect: `
    {disappoint}, disappointment, dissatisfied, dissatisfaction, unsatisfied, unsatisfactory, {fed} up, fed up, sick
    of, furious, fuming, livid, angry, {upset}, unhappy, not .{0,2} (happy|pleased|satisfied|impressed|amused|good
    enough), {annoy}, {frustrate}, frustration, {stress} out, stressful, stressed, tired of, {hate}
    (it|this|that|your|you|the|how|when), had enough, beyond (annoyed|frustrated|upset|belief), seething, irate,
    gutted, heartbroken, in tears, raging, devastated, disheartened, irritated, irritating, aggravating, ashamed,
    exasperated, dismayed, distraught, distressed, let down, cheesed off, hacked off, not best pleased, rather
    surprised, not good enough, last straw, ridiculous, panicking, worried sick, expected (better|more) (from|of)
    (you|your), how (you|they) treat (your|their)? (customers|people|guests|clients), feel
    (cheated|robbed|betrayed|tricked|deceived|abandoned|ignored), how hard can (it|that|this) be, ^ .{0,1} do you
    (ever|even|actually) (read|listen|care|answer), (took|taken|lost|waste|wasted) (a|the|my|another)
    (day|morning|afternoon) off, (cried|crying) .{0,4} because (of you|your|you), and now this $, out of (my|our)
    own pocket`,
  // Leaving, warning others, threatening.
  Exit: `
    never again, (never|not) .{0,2} (recommend|come back|coming back|go back|going back|returning|stay (here|there|
    again)|book (here|with|again)|use (it|this|them|you) again|buy (from|again)|visit again|shop), avoid
    (this|at|if|staying|it|them|like|these|the (hotel|place|app|restaurant|property)), beware, stay away, (do not|
    never) #Adverb? (stay|book|go (here|there|to this|for this|with)|download|install|buy|{waste}
    (your|ur|any)|trust| choose|invest), uninstalling, uninstalled, (cancelling|canceling|cancelled) my .{0,1}
    (subscription|membership|account|service|plan|contract), (switch| switching|going|moving|changing|move|taking)
    (to another|to a (different|new|competitor)|my (bank|provider|carrier| business|custom)|elsewhere), business
    elsewhere, looking .{0,1} for .{0,1} (new|another|different) .{0,2} (provider|bank|carrier|company|service), get
    (it|your act) together, formal complaint, chargeback, ombudsman, trading standards, small claims,
    (lawyer|solicitor|attorney), legal action, consumer (court|forum|rights), sue you, report you, regret
    (booking|choosing|staying|buying|installing), (will|would|shall|could) (never|not) .{0,2} return, (never|not)
    return (here|there|to (this|that|your|the)), last time (i|we) (#Adverb|will|am)?
    (order|shop|buy|book|use|stay|fly|come|eat|using|buying|ordering|booking|flying), (tell|telling|warn|warning)
    (everybody|everyone|all (my|our) friends|others) .{0,1} (about|not), (speak|talk) (to|with) (a|the|your)
    (manager|supervisor|superior)`,
  // Something does not work, did not come, was not done.
  Failure: `
    (do|does|did|is|are|was|were|has|have|had|could|will|can|would) not .{0,2} ({work}|{load}|{open}|{function}|
    {connect}|{respond}|{reply}|{arrive}|{receive}|get|got|{show}|let|{accept}|{allow}|{help}|log|sign|{access}|{use}|
    {play}|{pay}|{find}|see|{save}|{send}|{update}|{refund}|{deliver}|come|came|{answer}|{contact}|{reach}|{register}|
    {add}|{scan}|{charge}|{start}|{download}|{clean}|{sleep}|{fix}|{resolve}|{listen}|{match}|{upload}|{sync}|{turn}|
    {transfer}|{verify}|{complete}|do
    anything|{happen}|{book}|{cancel}|{bother}|{provide}|{honor}|available|given|able| up
    to|{heat}|{print}|{fit}|{stay}|{move}|{appear}|{process}|{credit}|{change}|{care}|{ship}|been|give|go through),
    unable to, not able to, out of (tune|shape), upside down, back to front, inside out, rough with, without
    (heating|hot water|water|power|electricity|internet|wifi|signal|service|a phone|gas), {shrink}, {tear}, {rip}
    (off|open|apart), {crack}, {snap} (off|in), {smash}, {scratch}, {dent}, {melt}, {peel} off,
    (fell|falls|falling|came|coming) (apart|off|loose|undone),
    (taken|took|charged|debited|billed|paid|deducted|ordered) .{0,6} (twice|two times),
    (given|gave|sold|delivered|went| left|sent) .{0,3} to (somebody|someone|another) .{0,1}
    (else|person|guest|customer|address), (want|need|demand|send|expect|get) .{0,3} replacement, (what|the
    little|whatever) patience, (not|nothing|never) .{0,2} as (described|advertised|promised|agreed|ordered),
    (please|kindly) fix, fix (it|this|that|your|the|my|asap), (kill|killing|kills|drain|draining|drains) my, acting
    (up|weird), it (just|keeps|keep|still|only) (says|saying|tells me|asks me), it (says|tells me|asks me) .{0,4}
    (not|no|error|failed|invalid|denied|unavailable|expired|already|unknown|never), {struggle}, no
    (internet|wifi|signal|network|power|electricity|electric|gas|light|sound|audio|hot water|water|
    heating|connection|picture|luck|success|idea
    why|response|reply|answer|support|help|refund|explanation|resolution|
    solution|update|reason|notification|notifications|one
    (has|is|was|answers|replied|replies|helps|helped|came|called| will|seems|can|could|even)),
    (is|are|gone|went|phone|laptop|battery|screen|app|service) dead, {disappear}, wiped, {vanish}, (stopped|stops)
    (working|responding|loading|syncing|charging|turning|connecting|printing|recording|ringing|opening| updating),
    (says|said|shows|shown|marked| tracked) (it|as|was|were|is|has|been|it is|it was)? delivered
    (but|and|yet|though|although) .{0,1} (not|nothing|no|i| we|it), (are|keep|kept) (overcharging|over charging),
    {fail}, {failure}, {error}, {crash}, {bug}, buggy, {glitch}, glitchy, stuck, {lag}, laggy, {freeze}, {lose},
    missing, locked, broken, broke, {damage}, faulty, defective, {leak}, leaky, incorrect, incorrectly, wrong,
    wrongly, {issue}, {problem}, {trouble}, {outage}, went down, (is|are|been|was|server|site|internet|wifi|app)
    down, out of order, {delay}, (#Count|hours|hour|minutes|days|weeks|so|too|very|arrived|came|is|was) late, late
    (delivery|again), cancelled (my|our|on|the|without|flight|order|trip), overcharged, over charged,
    (charged|charging|billed|billing) (me|us|twice|double|extra|full|more|for|again|wrong), double
    (charged|charge|billed), extra (charge|charges), terminated, suspended, blocked, banned, hacked, stolen,
    {refuse}, refusal, {deny}, {ignore}, ignorant, {reject}, rejection, (still|yet) (not|no|waiting|have not|has
    not|pending|need|do not|says|does not|nothing), never (got|received|
    arrived|came|worked|given|replied|responded|heard|answered|mentioned|showed|turned|called|happened), nobody,
    pending, (keep|keeps|kept) (saying|loading|spinning|buffering|charging|sending|telling|crashing|signing|logging|
    getting|asking|printing|failing|freezing|happening|showing|coming|dropping|disconnecting|being|on), dropped
    (call|calls), waiting (for|since|time|from|on|forever), (am|still|been|kept|are) waiting, am losing, {wait}
    .{0,4} #Unit, on hold, (takes|taking|took) (ages|forever|too long), forever to, slow, slower, slowly, (i|we)
    complained, (my|our|a|raised|many|several) (complaint|complaints), {disconnect}, {decline}, expired,
    unauthorised, (two|three|multiple) (payments|charges), charged .{0,2} twice, {mess} up, messed up, mixed up, mix
    up, no longer (works|work|working|access|available|receiving|getting|receive|get|able|showing|see), does not,
    would not (turn|start|load|let|open|work), unresolved, dead on arrival, malfunction, malfunctioning,
    malfunctioned, gone wrong, went wrong, not .{0,1} (working|getting|coming|giving|going
    through|showing|loading|opening|syncing|
    connecting|receiving|letting|charging|arrived|delivered|updating|downloading|responding|accepting|credited|found|
    valid|done|completed|received|refunded|resolved|replied|as described|what i ordered), {spark}, smoke, smoking,
    on fire, {burn}, {injure}, shut down, unplayable, corrupted, deleted, {bounce}, overbooked, {forget}, ran out,
    runs out, unanswered, {mistreat}, misdelivered, undelivered, unpaid, {overheat}, {short} change, kicked (me|us)
    out, logged (me|us) out, signing me out, locked (me|us)? out, (will|would|does|did) not #Adverb?
    (light|stop|flush|drain|
    spin|switch|budge|unlock|hold|stick|pour|boil|lift|ring|pair|recognize|swipe|click|dry|freeze|cool|close|shut|lock|
    focus|move), ^ not work $, (can|should|must) do better $, not (ok|okay) $, make (it|this|that) stop, why is
    (it|this|that) so (hard|difficult|complicated|slow), ({try}) to (charge|bill|scam|con|overcharge) (me|us), why
    the . (can|do|is|are|will|have|did|would) .{0,2} not, why (can|will|do) (you|we|i|they) (not|never) get, pay
    attention to, (can|could) not (create|open|register|activate) (an|my|the|a)? account, no work $, ^ .{0,2} or
    even (reply|answer|respond), (none|nothing) .{0,5} (working|work|works), how come, answer me,
    (is|are|has|have|was|were) #Adverb? gone !(off|to|for|through|up|with|on|by|from|out|into|well), deducted
    (from|without|again|automatically|twice|but), automatically deducted, (need|needs) (to be fixed|fixing), wonky,
    stop (spamming|charging|billing|calling|sending|taking|emailing|texting|harassing) (me|us|my|money), {spam}
    (me|us), (got|received|gave me|given|have) no
    (answer|reply|response|refund|confirmation|email|code|call|service|sound|help), (want|need|give|giving) (me)? my
    .{0,2} back, (timed|times|timing) out, (can|could) not be trusted, counterfeit, false
    (charge|charges|advertising|promise|promises|information), (a|complete|total|absolute|such a|hot) mess, done
    with (you|this (company|app|airline|bank|hotel|place)), (something|what|what the .) is #Adverb? wrong with
    (my|the|this|our|it|your), ({send}|{take}|{bring}|{redirect}|{loop}) me (back|round|around|in circles), the
    (runaround|run around), (fought|fighting|arguing|argued|battling|going round and round) with you,
    (asked|asks|asking|told|tells|made|want|wants|expected) .{0,1} (to pay|pay|paying) again, {happen}
    (again|before|every|twice|on .{1,3} (too|as well)), heard nothing, (is|are|was|were|came|arrived|all|both|
    badly) (scratched|chipped|cracked|crushed|frayed|warped|mouldy|moldy|rotten|rusty), (want|demand|deserve|expect)
    (a|my|the|full) .{0,1} refund, (screen|display|page|window|picture|image|tv|monitor|dashboard) .{0,2}
    (is|was|goes|went|stays|turns|turned) #Adverb? (blank|black|white|grey|empty|dark|blurry), flickers, flickered,
    stutters, stuttering, hangs (at|on|every|when|for), (battery|phone|laptop|charge) .{0,2}
    (drains|dies|died|dying), (strange|weird|odd|funny|grinding|rattling|clicking|buzzing| humming|banging|burning)
    .{0,1} (noise|noises|sound|sounds|smell), (is|are|was|were|tastes|tasted|came|arrived) #Adverb?
    (sour|stale|soggy|raw|burnt|undercooked|overcooked|lukewarm|crooked|uneven|bent|ripped|torn|blurry|deafening|unreadable),
    (is|are|was|were|comes|came|runs|feels) #Adverb? (far|way|much|a bit)? too
    (tight|loose|loud|quiet|salty|late|slow|rough|stiff), too (many|few)
    (ads|adverts|emails|notifications|calls|popups|texts|messages|mistakes|errors), used up too .,
    (logs|signs|kicks|throws|logging|signing|kicking) (me|us) out, (api|server|endpoint|webhook|site|page|request)
    .{0,2} (returns|return|returning|throws|gives) .{0,2} (#Number|nothing|null|empty),
    (export|report|inbox|envelope|parcel|package) .{0,2} (is|was|came|are|were) #Adverb? empty,
    (file|files|photo|photos|message|messages|note|notes|contacts|data|money|balance|points|settings|history|documents)
    .{0,2} (is|are|was|has|have|were) #Adverb? gone $, (prescription|order|food|car|table|bike|passport|repair|it)
    (is|was|are|were) #Adverb? not #Adverb? ready, (no one|none of you) (told|tells|answers|
    answered|explained|informed|warned|picks|picked|responds|responded|knows|knew|mentioned|showed|turned|listens),
    never (answers|replies|responds|calls|works|arrives|picks|listens|shows|turns|warned|told),
    (off|down|out|dead|broken|offline|flat|dirty) again $, (power|water) cut,
    (pressure|signal|volume|quality|speed|reception) .{0,1} (is|was) #Adverb? (low| weak|patchy|unstable),
    (you|they|he|she) .{0,1} (do|does|did) nothing, unsubscribed .{0,3} (twice|#Count times|already|but),
    (cover|covers|block|blocks|hide|hides|covering|blocking|hiding) the (button|screen|text|picture|view),
    (order|booking|payment| money|seat) not (placed|made|confirmed|processed|booked|returned), despite
    (paying|booking|asking|(my|our|a|the)? .{0,1}
    ({reservation}|{booking}|{request}|{promise}|{call}|{email}|{payment})), {find} (a|an|some|#Count|lots of|dead)?
    .{0,1} (bug|bugs| ants|mice|mouse|worm|worms|maggot|maggots|glass|flies|fly|blood|hair|hairs) (in|under),
    (got|gets|getting|was|been|were) (deactivated|disabled|restricted|hijacked|compromised), buzzes, wobbles,
    wobbly, sags, sagging, squeaks, squeaking, rattles, {trip} the (fuse|breaker|switch), wilted, misspelled,
    misspelt, (it|app|chain|door|alarm|light|screen|engine) keeps #Gerund,
    (fridge|freezer|oven|heater|radiator|shower|iron|boiler) .{0,1} (is|was) not #Adverb?
    (cold|hot|warm|heating|cooling), (leaves|left) .{0,2} (stains|marks|streaks|scratches|a mess), (lets|let) .{0,1}
    water in, (cm|mm|inches|inch|#Count|size|sizes) too (short|long|wide|narrow|small|big|large),
    (sat|stood|queued|stuck) .{0,4} for #Count .{0,1} (hours|hour|minutes),
    (ants|mice|maggots|slug|wasps|fleas|lice|droppings) in, (is|are|was|as) invalid, (kept|swallowed|retained) my
    (card|money|ticket|coin|coins), (salary|money|payment|parcel|order|booking|balance) .{0,2} (is|was) not there,
    (premium|price|fee|bill|rent|rate|fare|tariff) .{0,1} (doubled|tripled|jumped), overcrowded, like a
    (maniac|madman|lunatic|criminal|fool|thief|piece of), (can|could) not
    (submit|redeem|install|view|enter|link|join the (server|call|meeting|game|group|session))`,
  // What happened to somebody, told in plain words: another thing than promised, nobody asked for it, told before, hurt, kept waiting.
  Grievance: `
    (website|site|listing|page|ad|advert|label|box|menu|app|tracking|confirmation|email|order|brochure|sign|you|it)
    (said|says|stated|promised|advertised) .{1,8} (but|now|yet|instead|though|this is|it is|and (you|it|i|they)),
    (sold|described|advertised|marked|shown|listed) as .{1,3} (but|and|it|this|which|when|yet), (i|we) never (signed|
    ordered|agreed|asked|authorized|consented|subscribed|booked|requested|bought|made (this|that|any)|received|got|had),
    (someone|somebody) #Adverb? ({use}|{add}|{take}|{access}|{hack}|{open}|{steal}|{sign}|{change}) .{0,4} my, (asked|
    told|written|complained|called|phoned|emailed|rung|reported|contacted|chased|messaged) .{0,4} (#Count (time|times)|
    twice|repeatedly|since|again and again), (asked|told|begged) you (to stop|not to|repeatedly|again|before),
    #Number (time|times|st|nd|rd|th) .{0,3} (i|we|this|that), (third|fourth|fifth|sixth|seventh|tenth|umpteenth) (form|
    letter|visit|attempt|engineer|appointment|replacement|agent|person|message), (dead|down|stuck|out|off|pending|
    delayed|late|overdue|blocked|processing) .{0,4} (#Count #Unit|for (a|#Count)|since), #Count #Unit (late|overdue|ago
    and|for (a|an|the) .{1,3} is|and (still|counting|no|nothing)|without|wasted|on hold|in a queue),
    it has been (a|#Count|over|more than|nearly) .{0,2} #Unit, waited (in|#Count|for|all|over|since), (bruise|bruises|
    bruised|injured|injury|hurt my|hurt .{0,2} (self|child|son|daughter)|bleeding|allergic|trapped|panic attack|food
    poisoning|in hospital|burned|burnt|electric shock|nearly (fell|died|hit)|swore at|shouted at|yelled at|hung up on|
    laughed at|spoken to like|closed .{0,2} on my|fell (ill|on|down)|been (sick|ill) (since|after|from)),
    (closed|left|shut|cancelled|ended|departed) .{0,2} (early|before (i|we)|without),
    did not (make it|turn up|show up|come back|last|stop|fit|ring|call back|get through), no (warning|announcement|
    announcements|notice|explanation|apology|communication|receipt|record|sign of|trace of|answer|one at the), (nothing|
    nobody|no one) (here|there|inside|in it|in the box|came|arrived|turned up|called|answers|replied|listens|helped),
    missed (my|our|a|the) .{0,2} ({connection}|connecting|{flight}|{train}|{appointment}|{meeting}|{exam}|{birthday}|
    wedding|funeral|interview|deadline), turned my .{1,3}, ^ .{0,1} improve (your|the|this|it),
    (you|they) .{0,1} call (this|that) ., (#Number|third|fourth|fifth) time #Gerund,
    left .{1,4} in (bits|pieces|tatters|ruins|a (mess|state|heap)),
    (trod|trodden|walked|tracked|traipsed) .{0,1} (mud|dirt), (you|they|bank|company|app|store) (are|have been|is|has
    been) still (taking|charging|billing|debiting|sending|calling),
    (still|been|keep|keeps) (taking|charging|debiting|withdrawing) .{0,3} (money|#Money|every|a month|from),
    (out of|from) my (account|card|bank|savings|wages),
    (did|do) not (make|do|authorize|recognize|approve) (this|that|it|these|any),
    could have (killed|died|hurt|burned|burnt|poisoned|injured|been (killed|hurt|worse)),
    all (i|we) (got|have got|have|had) (is|was|are|were), how you treat, (bill|price|rent|premium|fee|fare|payment|
    payments|rate) .{0,3} (jumped|jumps|shot up|went up|gone up|rose|rises|hiked|soared|leapt),
    (smell|smells|smelled|smelt|taste|tastes|tasted) (off|funny|weird|rotten|strange|sour|foul),
    (crooks|liar|liars|thugs|incompetents|amateurs|muppets),
    (is|are) (crazy|insane|a disgrace|beyond a joke|outrageous|steep|madness), (smells|tastes|sounds|looks) (like|of)
    .{0,2} (chemicals|chemical|petrol|gas|burning|smoke|sewage|drains|plastic|metal|mould|damp|cheap|nothing), (sent|
    paid|charged|refunded|delivered|posted|credited) to (a|an|my|the)? (closed|old|wrong|other|different|previous),
    (drilled|destroyed|flooded|soaked|wrecked|ripped|scorched|dented|collapsed|exploded|snapped|shattered|bent|swollen),
    why (did|has|have|was|is) .{1,6} (gone|drop|stop|fail|crash|close|change|disappear|take (away|off|out|down|my)|
    remove|delete|cancel|charge|block|lock|ban|increase|double|go (up|down|off)|gone (up|down)|doubled|dropped|stopped|
    cancelled|blocked|closed|removed|deactivated), (deactivated|suspended|disconnected|cut off|switched off|terminated|
    blocked|withdrawn|removed|cancelled) .{0,3} (without|with no|for no|by mistake|again|and i|no),
    with (a|an|one|two|some|several)? (missing|broken|cracked|dead|bent|loose|wrong|left|odd) .,
    ordered .{1,6} (and|but) (got|received|you sent|it (is|was)|they sent|was sent|this),
    (bad|rude|unhelpful|useless) (staff|driver|agent|service|manager), #Number .{0,3} for nothing,
    (refuse|refuses|refused|refusing) to, (overcharged|double charged|ripped me off),
    (it|this|that) (came|arrived) .{0,3} (in pieces|broken|empty|open|wet|late|damaged|without|with|in #Count),
    (cost|costing) (me|us) .{0,6}, out of pocket, (thanks|because of|due) to (you|your) .{0,2} (i|we|my|our),
    (had|having) to (pay|borrow|walk|sleep|throw|sit|stand|queue|cancel|miss|carry|beg|redo|repeat|go without) .{0,3},
    (only|just) #Count of (the|my|our) .{0,1} #Count,
    (laughed|laughing|shouted|shouting|swore|yelled|sneered|screamed|snapped|barked) (at|when|back),
    (put|slammed) the phone down, (closed|shut|slammed) .{0,3} in my face,
    #Count #Unit in (the|a|your) .{0,1} (queue|line|corridor|waiting room|cold|rain|dark), (bag|bags|luggage|parcel|
    order|train|bus|coach|taxi|driver|van|plane|it) (went|left|drove|ran|sailed) (to|without|right|straight|past|off)
    .{0,3}, (you|your .{1,2}|they|machine|driver|cleaner|staff|someone|somebody) (have|has|had|just)? #Adverb? (ate|
    eaten|swallowed|took my|taken my|lost my|left my|threw|dumped|spilled|spilt|smashed|tore|emailed my|opened my|closed
    my|changed my|wiped my|cancelled my|canceled my|gave my|let me down|went past|drove (past|off)|ruined my|hit my|
    woke), eaten by your, (highest|lowest|slowest|dearest|weakest|longest|smallest|coldest) .{0,3} (ever|of any|in the
    country|anywhere|i have (had|used|seen|paid)), never said a word, (you|they) (keep|kept) #Gerund,
    (to|had) pay .{0,2} fine, (portion|room|seat|leg room|cot|screen) (was|is) (tiny|minute|filthy), (in|inside|into) my
    (salad|soup|meal|food|drink|sandwich|pizza|burger|curry|rice|pasta|bread|coffee|tea|bag|order|box|parcel|bed|room),
    (a|the|my) (rash|blister|blisters) .{0,2} (from|after), you are (telling|asking|expecting) (me|us), who (signs|
    signed|decides|thought|approved|runs|trains|designed|came up) .{0,1} (off|on|of|that|this|with|these|your|it|was),
    (asked|told|made|forced|left) (me|us) (to !(call|ring|ask|check|write|contact|email|let)|wait|pay|stand|feel|look),
    (was|were|got|been|getting) #Adverb? (towed|clamped|turned away|turfed out|stranded|left behind|penalized|bumped
    (from|to|off)), flagged (me|us|my|our), (got|received|given|sent|slapped with|hit with) (a|an|another|the|this)
    .{0,2} (fee|surcharge|late charge) for, (ordered|booked|reserved|asked for) (the|a|an) .{1,3} (got|received|was
    given|were given|was sent) (the|a|an)
    !(confirmation|email|receipt|code|tracking|notification|message|link|text|call|quote|reply), zero
    (warning|warnings|signs|staff|help|communication|notice|explanation|effort|attention|respect|instructions),
    (gave|given|giving) (me|us|him|her|my .{1,2}|our .{1,2}) .{0,2} (rash|food
    poisoning|blisters|headache|shock|runaround), (mowed|drove|ran|backed|reversed|rolled|trampled) .{0,2} over
    (my|our), (drove|backed|reversed|crashed|bumped) into (my|our), (want|wants|expect|expects) (me|us) to
    (pay|foot|cover), (sat|been|spent) (on|in) (the|your)? (line|phone|hold|queue) .{0,3} #Count #Unit`,
  // What a review finds wanting; in a message to the agent these are facts.
  Defect: `
    dirty, dirt, dust, dusty, unclean, untidy, {stain}, torn, rusty, rust, insects, insect, spiders, ants, mosquito,
    mosquitoes, mosquitos, damp, musty, stale, noise, noisy, loud, cramped, congested, claustrophobic, stuffy,
    suffocating, dilapidated, run down, rundown, worn out, worn, outdated, dated, shabby, threadbare, peeling, squeaky,
    cracks, (very|quite|too|so|is|look|looks|are|was|were) old, old (furniture|building|rooms|room|property|hotel),
    (too|very|quite|so|is|are|was|were|bit) (small|tiny|cold|hard|narrow|expensive|costly|pricey|slow|oily|spicy|dark|
    slippery), (food|coffee|tea|breakfast|water) (was|is) (served)? cold, cold (food|shower|water), tasteless, bland,
    undercooked, spoiled, spoilt, repetitive, limited (options|menu|food|breakfast|choices|choice),
    (very|quite|only|just|below|is|was|food|breakfast|service|staff) average,
    average (hotel|everything|service|food|stay|experience), mediocre, not .{0,3} (good|great|nice|clean|cleaned|
    hygienic|proper|properly|friendly|helpful|cooperative|comfortable|worth|fresh|tasty|smooth|enough|recommended|
    functional|maintained|interested|ready|courteous|polite|attentive|up to|expected|match|replaced|cooked|served|a
    (good|great|nice|pleasant)), no (towels|towel|soap|toiletries|tv|parking|lift|elevator|view|window|windows|
    ventilation|ac|air|room service|restaurant|facilities|facility|staff|privacy|proper|communication|sense|customer
    (service|care|support)|cleanliness|coordination|cooperation|value|courtesy|hygiene|stars),
    zero (value|stars|star|customer|service), lack of, lacks, lacking, lacked, inattentive, unresponsive, {need} .{0,2}
    (improvement|improvements|improve|improved|improving|renovation|renovations|attention|upgrading|updating|
    refurbishment|repair|maintenance|training|better|more|work|cleaning|fixing), areas (of|for) improvement,
    scope (of|for) improvement, room for improvement, (can|could|should|must|would) .{0,1} (be|have been|do with|
    improve) .{0,2} (better|improved|more|cleaner|maintained), (could|should) (have been|be more|improve), must improve,
    downside, drawback, drawbacks, negatives, negative, letdown, let down,
    below (par|standard|standards|expectation|expectations|average), subpar, sub par, sub standard, substandard,
    expensive, costly, pricey, unpleasant, uncomfortable, inconvenient, inconvenience, difficult, difficulty, hassle,
    flooded, clogged, flickering, under renovation, out of stock, shortage, curtly, snob,
    did not (like|enjoy|bother|provide|feel|meet|change), one star,
    (asked|forced|made) (me|us) .{0,1} (pay|wait|sit|leave), overbooked, mistake, mistakes, excuse, excuses, worse,
    worsened, odour, smell, smells, smelled, too many, creepy, sketchy, awkward, inferior, silly, depressing, gloomy,
    hardly any, barely, disturbing, disturbed, disturbance, reluctant, indifferent, high (price|prices|rates|rate|cost),
    ill mannered, attitude, tiny, complaint, complaints, {complain}, refund, pathetic, ads, too many ads, no use,
    did not (replenish|refill|change|replace|bring),
    had to (call|phone|ring|ask|chase|beg|remind) .{0,6} (each|every|again|twice|times), every sound,
    can hear (everything|every .), (price|prices|cost|tariff) .{0,2} not (justify|justified),
    nothing (awesome|special|great|exciting|extraordinary), soundproofing, did not clean, ^ average,
    (pay|paid|paying|charged) .{0,1} double, dicey`,
  // Not finding something is a question more than a complaint.
  Puzzle: `
    where (is|
    are) (my|our|the) .{0,2} ({order}|{package}|{parcel}|{refund}|money|{delivery}|{bag}|luggage|{card}|{item}|food|
    {driver}|engineer|reply|response|invoice),
    (can|could|unable|able|did|do) not? (to|seem to|really|even)? (find|locate|see|figure|remember|know|understand)`,
  Persistence: `
    (second|third|fourth|fifth|sixth) time, #Number times, (several|multiple|many|so many|numerous|countless) times,
    (since|for) (the)? (last|past|over|more than|almost|nearly) .{0,2} #Unit, every (single)? (day|time),
    again and again, over and over, still (no|not|waiting|have not|has not|need), for #Count (weeks|months|years|days),
    numerous, constantly, another (bad|failed|promise|broken|delay|missed), repeatedly, yet again, once again,
    weeks now, days now`,
  // Whom customers speak of.
  Kin: `
    friend, partner, wife, husband, son, daughter, kid, kids, mother, mum, mom, dad, father, brother, sister, aunt,
    uncle, cousin, boss, colleague, boyfriend, girlfriend`,
  // What sounds like a complaint and is none.
  NoProblem: `
    no extra (charge|cost), jet lag, no bad points, made us feel (welcome|at home), garbage bags,
    (some|few|couple of) reviews .{0,6}, at first disappointed, not frustrated,
    (first|initially) (i|we)? (am|are|was|were|felt)? .{0,2} (not .{0,2} (happy|pleased|impressed|satisfied)|unhappy|
    annoyed|upset), nothing (is|was|were|seemed|felt)? (ever)? too .{0,2}, (i|we) (did|do|will) not #Adverb? have to
    .{0,2}, {cheat} (sheet|sheets|code|codes|day|meal), ({make}|{turn}) (a|my|our|the) .{0,1} (bad|poor|awful|terrible|
    horrible|stressful) (day|week|trip|journey|night|situation|time|morning|start) (bearable|better|good|great|easier|
    into|around|right),
    could not stay .{0,2} (longer|more|another|extra),
    ({be}|{feel}) (very|really|quite|so|still|rather|feeling)? poorly (today|with|so|but|this|since|again|now),
    stuck (in|on) (the|a|some)? .{0,1} (traffic|jam|tube|meeting),
    out of (school|college|nursery|town|office|the (country|office|kennel|city)) .{0,1} for,
    (my|our|his|her) .{0,1} (employer|boss|tenant|client|company|job) (has|have|had|did|does) not .{0,2} (paid|pay) .{0,2},
    lost (my|his|her|our|their) job, (my|our|his|her) hours (got|were|was|have been|has been|are being)? cut,
    (how|api|support|list|see|find|view|restore|recover|for|search|export) (the|my|our|any|all)? deleted (records|files|items|
    messages|emails|posts|photos|data|users|rows|folders|notes|pages),
    (did|have|has|do) (not|nothing) .{0,1} anything? wrong, nothing wrong (with|in) (that|it|you),
    (how|can|could|want|like|to) .{0,4} freeze (my|the|a|our|it),
    (text|sms|email|call|message|letter|link) .{0,2} (saying|claiming|that says) .{0,9},
    (cover|covers|covered|insurance|insured|policy) .{0,4} (theft|loss|stolen|lost),
    (lost|lose|losing) .{0,1} #Number (stone|kilos|lbs|kg), crash (course|courses|mat|mats|diet|helmet|helmets),
    #Number (your|year|years) old .{0,3}, (i|we) #Adverb? decided .{0,12},
    (#Kin|hubby) .{0,1} (moved|started|starts|caught|turned|counted|retired|graduated|passed) .{0,3},
    bad (knee|knees|back|hip|hips|leg|legs|shoulder|ankle|wrist|neck|eyes|eyesight|hearing|ear), ({break}|{fracture}|
    {sprain}|{twist}) (my|his|her|their|a|an) (ankle|arm|leg|wrist|hip|foot|collarbone|toe|finger|nose|knee|shoulder),
    ({walk}|{run}|{drive}|{read}|{type}|{eat}|{talk}) .{0,1} slow, (made|was|been) redundant,
    instead of (noon|midday|midnight|#Time|#Number|at|on|#Date|the (big|bigger|small|smaller|other|blue|red) .),
    lies (in|on|at|near|close|just|within|between|#Number), vile parle,
    (could|can) not have? (do|done) .{0,3} (more|enough),
    (i|we|he|she|#Kin|guest|guests|#Name) .{0,1} (do|does|did) not #Adverb? (eat|drink|drive|smoke|mind),
    (do|does|did) not #Adverb? matter, (i|we|he|she|#Kin|guests|#Name) .{0,1} (is|are|am|can|will|could) not .{0,2}
    (attend|join|come|come along|free|make it|able to (attend|join|come|make)), (#Name|#Kin) (is|are) not available,
    (make|making|made) sure .{0,10}, as long as .{0,8}, (is it|think it is|be|it is not) too late .{0,6},
    tell (me|us) .{0,2} joke, i .{0,3} (told|gave|wrote|got|get|spelled|spelt|typed|said) .{0,4} wrong,
    still need to ({get}|{buy}|{find}|{book}|{make}|{pick}|{call}|{do}|{pack}), have you ever .{0,3},
    (do|did|does) not want to ({get}|be|{lose}|{ruin}|{miss}|{forget}|{bother}|{risk}|die),
    (do|does|did) not know (that|it|my|the|which|what) .{0,2}, (i|i am|i almost|i about|i keep|i always) {forget},
    forgot to (tell|mention|write|do|say|ask|add), i am .{0,2} (stupid|an idiot|a fool|silly|daft|dumb),
    can not (make|attend) (it|my|our|the|today|tomorrow|this) .{0,2},
    can not do (the|my|our|this)? .{0,1} (move|lesson|shift|class|slot|date|session|today|tomorrow),
    do not want to get lost, my bad, (is|would|will) (that|this|it) (be)? (a|an) (problem|issue),
    would (of|have) had to .{0,4}, without having to .{0,3}, as you (said|told|wrote|say),
    (made|makes) my (day|morning|week), {find} .{0,4} lost,
    (code|number|name|link|date|time|word|price) (that)? you (told|gave|sent|mentioned), {return} .{0,2} lost,
    lost (property|and found), (am|i) missing something, (am|was|did|is) (i|something|anything) .{0,2} wrong $, no joke,
    undercharged, not a (scratch|mark|crumb|drop|hitch|soul|word of complaint),
    (claim|claims|insurance|cover|covered|insured|policy) .{0,4} {damage}, ^ .{0,2} running .{0,3} late,
    i (am|will be|might be|may be|was) .{0,3} late, (happy|joyful) tears, tears .{0,2} (happy|joy|laughing|laughter),
    (your|the|my|our) .{1,3} (waited|walked|helped|carried|saved|rescued|taught) .{0,2} (me|us|my|our|while|for),
    (can|could) not (attend|make (#Date|today|tomorrow|tonight)) .{0,5}, (can|could) not make .{1,3} on #Date,
    (gave|give) .{0,6} (free|last (year|time)), (to|you|please|will|can|could) issue (me|us|a|an|the|my) ., {feel} bad,
    {feel} (terrible|awful) (about|for|that), waited for (me|us|him|her|my .|our .), too late (to|for|now)? $,
    (will|would|can|could|does|is|are) .{2,8} if (i|we) .{0,8},
    (my|our|his|her|their|the) lawyer (says|said|needs|wants|asks|asked|requires|will need), (damn|bloody|crazy|
    insanely|ridiculously|stupidly) (good|nice|reasonable|fine|tasty|near|close|cheap|well|easy|delicious|amazing),
    poor (student|guy|man|girl|thing|kid|soul|me), never (fails|failed|fail) to, (not|never|no|without|zero|any|hardly)
    .{0,3} ({issue}|{problem}|{trouble}|{complaint}|{complain}|{hassle}|{delay}|{error}|{bug}|{glitch}|fault|
    {difficulty}|{drawback}|{negative}|{crash}|{lag}|noise|{disappoint}|disappointment|{regret}),
    no (noise|smell|nonsense|fuss|worries|doubt), problem solved, troubleshoot, troubleshooting, hassle free,
    not .{0,2} bad, can not .{0,1} (wait|fault|complain|beat|go wrong|praise|thank|say enough|recommend .{0,3} enough),
    (solve|solved|solves|resolved|fixed|sorted|fixes) .{0,3} ({issue}|{problem}|{bug}),
    ({issue}|{problem}|{bug}|{error}) .{0,3} (solved|resolved|fixed|sorted),
    not (too)? (expensive|far|noisy|cold|crowded|small), (loved|love|enjoy|lovely|charming|beautiful) .{0,2} old,
    old (town|city|world|friend|friends), bad weather, not only, not (just|to mention|sure),
    do not (worry|hesitate|miss|need|have to), worth (it|every|the), (more|less|other|most) expensive,
    not .{0,2} a problem, could not (ask|have asked|be (better|happier|more)|fault|have been (better|nicer|happier)),
    nothing .{0,2} too much trouble, fraud (report|alert|department|team|line), lost and found,
    (if|should) .{0,3} any .{0,1} ({issue}|{problem}|{error}|{trouble}), make up for,
    did not (use|need|try|have (time|a chance)|get (a chance|to)), (nothing|anything|something|if .{0,4}) wrong with,
    will not be disappointed, nothing (wrong|bad|negative), no longer a problem, not hesitate .{0,6},
    could not get enough, (not|never) .{0,3} (enough|justice), (not able|unable) to (stay|visit|try|use|eat|go),
    (would|will|do) not regret, (not|never) (think|thought) .{0,2} again, not the cheapest,
    in case of .{0,2} ({issue}|{problem}|{error}), rid of .{0,2}, do not stay with, (i|we) do not fit (in|into),
    (not|never) (feel|felt|find|found) .{0,5} (lacking|lacked|missing),
    getting (out of|up|dressed|married|any (older|younger)|into .), forget to mention, never forget, unforgettable,
    got lost (on|along) (the|our|my) way, lost (his|her|their) first tooth, ({cut} down|cutting down) on,
    (pay|pays|cover|covers) (for)? (a|my|the|our) (lawyer|solicitor|attorney),
    lost in, (not|never) .{0,2} (let (me|us)? down|grumble|grumbled|made (me|us) feel),
    feel .{0,2} (stupid|silly|daft|dumb|foolish), .{0,3} or am i (dumb|stupid|blind|missing|doing|being|just),
    saved (me|us), {thrill}, lips are sealed, (you|he|she|#Name) mentioned, switched to, (you|he|she) confirmed,
    i am .{0,4} broke, (can|could) not #Adverb? (afford|pay for (it|this|that|the full|all))`,
  Praise: `
    good, great, nice, nicely, excellent, amazing, {love}, lovely, wonderful, best, fantastic, friendly, helpful,
    comfortable, comfy, clean, beautiful, perfect, perfectly, {enjoy}, enjoyable, {recommend}, happy, thank, thanks,
    thankful, awesome, superb, delicious, tasty, spacious, courteous, pleasant, brilliant, {impress}, impressive,
    fabulous, outstanding, exceptional, luxurious, polite, welcoming, warm, attentive, yummy, delightful, delighted,
    fine, decent, well maintained, pleasure, special, gem, satisfied, satisfying, plus, useful, easy, smooth, quick,
    fast, super, cool, professional, spotless, immaculate, convenient, peaceful, memorable, well, glad, appreciate,
    kudos, hospitable, heaven, paradise, congratulations, yay, hats off, worth, return, five stars, favorite, cozy,
    marvellous, magnificent, terrific, stunning, gorgeous, splendid, nicest, cleanest, friendliest, finest, ideal,
    top notch, flawless, incredible, bravo, beautifully, lifesaver, (so|very|really) patient, legend, legends, godsend,
    hero, heroes, angel, angels, grateful, chuffed, buzzing, over the moon, god bless, shout out, ace, ten out of ten,
    top marks, adorable, hilarious, extra mile, (made|makes) my (day|morning|week|month|year),
    passed (first|with|her|his|my|both), pleased, proud, (you are|she is|he is|what) a star, absolute (star|stars),
    (you|they) (guys|all|lot|people) #Adverb? rock, blown away, goosebumps,
    smashed it, saved my (day|life|week|month|evening|weekend|skin|bacon|#Date)`,
  // Praise that is denied, wished for or asked with.
  NoPraise: `
    (not|never|no|hardly|barely|lack of|lacks|without|less than|far from|below|anything but) .{0,3}
    (#Praise|recommend| recommended|worth|return|fine), ({need}|should|must) .{0,4} more #Praise,
    (would|could|should|can) (have)? (be|been) (good|great|nice|better|well), good
    (luck|grief|morning|evening|afternoon|day|night), great (job|way|work) (losing|ruining|as), nothing
    (special|great|good), thanks in advance, thank you in advance, (only|just) .{0,3} (good|positive|plus), too good
    to, thank you for your (time|attention|help|support), please .{0,12} (thanks|thank), thanks for nothing,
    (a|the|toll|parking|late|speeding|this) fine, fine for, (thanks|due) to (you|your), as well, best regards, best
    wishes, (you|they|staff|vet|doctor|app) recommended, (very|too|so) fast, for good, nothing
    (awesome|exciting|extraordinary|amazing), (thanks|thank you|cheers|kudos) .{0,1} for (making (me|us)
    (wait|miss|pay|late|stand|look)|the
    (broken|damaged|late|cold|wrong|missing|lost|rude|dirty|delay|wait|mess)|(ruining|wasting|losing|breaking|ignoring|forgetting|charging|cancelling|hanging)),
    (great|nice|lovely|wonderful|brilliant|fantastic|super) another
    (delay|day|week|error|outage|crash|problem|call|fee|charge|cancellation|update|bill), used to
    (love|like|enjoy|recommend)`,
  // What customers send to show what they mean.
  Proof: `
    #Number? ({photo}|{picture}|{pic}|{video}|{log}|{screenshot}|{scan}|{document}|{receipt}|{form}|{report}|{paper}|
    {statement}|{certificate}|{copy}|{reading}|{signature}|{drawing}|{sketch}|{measurement}|{recording}|{invoice}|
    {translation}|{example}|{result}), proof, evidence, survey, steps, everything, questionnaire, footage, paperwork,
    passport`,
  // What customers give, bring back or do for others.
  Handing: `
    (i|we) (have|just|also)? #Adverb? ({donate}|{volunteer}|handed .{1,4} (in|back|over)|(brought|returned|took|cleaned)
    .{1,5} back|returned (it|the .{1,2}) early|left you .{0,3} (star|stars|review|tip)|{translate} (it|your|the)|(moved|
    changed|swapped|rearranged|postponed|rebooked) (my|our|the) .{0,2} (appointment|shift|booking|visit|flight|day|date|
    meeting|plans|lesson|holiday|session)|(drove|travelled|walked|came|rode|cycled) (all the way|back|twice|in
    specially|#Count)|(took|take) .{0,3} off work|recommended .{0,2} (you|your)|(recommended|told) .{0,3} (friends|
    everybody|everyone|all my|my friends|my #Kin|my neighbours|my colleagues)), (am|as|being) a volunteer,
    been telling (everyone|everybody|all|my .{1,2}|people),
    ((updated|changed|edited|raised) .{0,1} my|left you|gave you|giving you) .{0,3} (review|rating|stars|star),
    had to (go|drive|travel) (to|back|all the way) .{0,4} (it|that|this|them|you),
    (went|gone) (to|through) .{1,4} (for (it|you|this)|to (get|find|fetch) (it|you))`,
  // What is borne for somebody.
  Forbearing: `
    (i|we) (have|am|are|was|were)? (been|stayed|remained)? (very|so|really|more than)? (patient|polite|calm), patiently,
    (we|i) (have)? (stood|queued|waited|sat) .{0,6} #Count #Unit, waited #Count #Unit,
    waited (all|the whole) (day|morning|afternoon|week),
    (third|fourth|fifth|sixth|#Number) (week|month|day) (without|of waiting|now), (moved|changed|postponed|cancelled|
    delayed|put off) .{0,5} (twice|again|three times|#Count times) .{0,2} (for|by) (you|us)`,
  // How long customers have been true.
  Faithful: `
    (with|using|used|customer|customers|member|members|guest|guests|client|tenant|reader|subscriber|coming|buying|
    shopped|shopping|loyal|had (this|my|our|one|the)) .{0,5} (since (i|we|#Number|my|school|childhood|the)|for .{0,3}
    #Count (years|decades)|for (years|decades)),
    (#Count|first) (years|decades) .{0,3} (customer|member|with you|guest|loyal)`,
  // What is told so that no harm comes of it, or by the honest.
  Warning: `
    (before|so (that)?|in case) (no one|nobody|someone|somebody|anyone|anybody|a child|others),
    (wanted|want) you to know,
    (i|we) (am|are)? (mention|mentioning|report|reporting|tell|telling|flagging) .{0,3} (so|because|in case), own up,
    (gave|sent|paid|charged|billed) (me|us) .{0,3} too (much|many|little), forgot to (charge|bill) (me|us),
    running .{0,3} late`,
  // A customer who reports something for our good, offers something, or blames themselves.
  Helper: `
    (i|we) (have|just)? (noticed|notice|found|spotted|discovered|saw|came across) .{0,4} ({error}|{mistake}|{typo}|
    {bug}|{vulnerability}|{issue}|broken {link}|dead {link}), ^ #Adverb? (found|spotted|noticed) (a|an|another|this)
    .{0,2} ({bug}|{glitch}|{typo}|{vulnerability}|{mistake}|exploit|broken {link}),
    just (letting you know|wanted to let you know|fyi|a heads up),
    (would like|want|wanted) to (report|flag|point out|draw your attention|bring to your), heads up, fyi,
    not a complaint, (just)? an idea, (sign|railing|fence|wire|cable|branch|tile|light|door|gate|manhole|step|pipe|tree|
    bin) .{0,8} (loose|hanging|swinging|sparking|blocked|leaking|falling|tripped|over the (path|pavement|road|street)),
    (report|reporting|disclose|disclosing) .{0,3} ({bug}|{vulnerability}|{error}|{mistake}|{issue}),
    (shut down|remove|ban|report|reporting) .{0,2} (gougers|pricegougers|gouging), (people|seller|sellers|someone|
    somebody|users|resellers) (is|are|who|keep)? .{0,1} {gouge}, phishing (site|sites|page|pages|domain|
    domains|url|urls|link|links|email|emails|mail|attempt), (can|do|should|want|like|need) (i|we|to) report (a|an|this|
    that|these) .{0,2} (listing|listings|seller|account|user|website|site|page|channel|advert|ad|post|profile|scam),
    {vulnerability} (that|which)? (i|we) (have)? (found|discovered|noticed|spotted), hope (i could|this) help, {typo},
    ^ .{0,1} (tip|hint|security (issue|hole|flaw)),
    (shown|printed|mounted) (upside down|back to front),
    (newsletter|poster|page|website|site|leaflet|menu|flyer|sign|brochure|timetable|calendar) .{0,2} has the wrong .,
    there (is|are|seems to be) .{0,4} (typo|typos|mistake|mistakes|inconsistency|broken link|dead link) (in|on|at)?,
    does not match the, feature request, my feedback, (a|one|some|my) (suggestion|suggestions), ({video}|{link}|
    {lesson}|{page}|{article}|{transcript}|{image}|{screenshot}|{example}|{exercise}) .{0,4} (is|are|looks|seems) (the
    same|identical|wrong|missing|broken|outdated|duplicated|swapped|cut off|incorrect)`,
  Offer: `
    partnership, {collaborate}, collaboration, sponsorship, keynote, affiliate program, guest post, media kit,
    (showcase|feature|invite|interview) you, would you be interested in, guest (for|on) (your|the), give a talk,
    podcast, invite you to, invitation to speak`,
  SelfBlame: `
    lost access to (that|my), and .{0,1} forgot the (password|code),
    {slip} my mind, i overslept, (i|we) (left|booked|ordered|asked) (it|this|that|(my|our) .)? too late,
    ^ (hi|hello|hey|sorry)? (i am|we are)? running late, (i|we) think (i|we) (left|forgot) .{1,4},
    (i|we) (know|realize) .{0,3} (short notice|last minute),
    i (have)? #Adverb? missed (the|your) .{0,1} (deadline|cut off|closing date|window),
    i .{0,1} (accidentally|mistakenly), accidentally, (i|my .) .{0,6} by (mistake|accident),
    ^ .{0,4} by (mistake|accident), my (own)? (silly|stupid)? (mistake|fault|bad|error),
    i (was|am) (wrong|mistaken) (about|on|with|there),
    i (have)? (locked|typed|misread|mistyped) (myself|the wrong|it wrong|my) .{0,1},
    i (have)? (forgot|forgotten|mislaid|misplaced), i (have)? lost (it|them|that), i (have)? (lost|left|dropped) my
    .{0,2} (phone|iphone|wallet|purse|card|cards|key|keys|bag|jacket|coat|laptop|ipad|airpods|kindle|password|passwords|
    ticket|tickets|passport|glasses|umbrella|book|login|hat|scarf|headphones|watch|ring|pin), i was silly,
    silly (of)? me, (i|am) .{0,2} (an idiot|a fool|so stupid|such an idiot|silly|being (stupid|silly|thick|daft)),
    i (put in|put|typed|entered|ordered|bought|chose|picked|selected|used) .{0,1} (wrong|incorrect), i #Adverb? (may|
    might|must) have .{0,4} (wrong|missed|lost|forgotten|mistyped|misread|deleted|mixed|pressed|clicked|entered),
    i think i .{0,3} (wrong|missed|lost|forgot|mistyped|misread|deleted|pressed),
    i (have)? (just)? #Adverb? (deleted|clicked|pressed|binned|spilled|opened) (it|the|a|my|on|that) .{0,1},
    i (have)? #Adverb? put .{0,4} in the wrong, ^ forgot (my|the|about) .{0,1},
    my #Kin #Adverb? (lost|broke|dropped|spilled), i #Adverb? (booked|chose|picked) .{0,2} wrong,
    i think i (broke|damaged|scratched|cracked|dropped|spilled), sorry (that)? i (shouted|snapped|was|swore|lost),
    i (lost|was losing) my (temper|cool|rag), i was (drunk|tipsy|rude|unfair|out of order), i
    (shouted|yelled|swore|snapped) at, i (wrongly|falsely)? accused (you|your|her|him|them|the|one), i (have)? (just)?
    #Adverb? #Spoilt (your|the (rental|hire|hired|rented)) .{0,1}, i (have)? (just)? #Adverb? #Spoilt (a|an|the|one of
    .) !#Limb .{0,2} (in|at|from|of) (your|the) .{0,1}, ^ #Spoilt (a|an|the|one of .) !#Limb .{0,2} (in|at|from|of)
    (your|the) .{0,1}, i (have)? (got)? #Adverb? (mixed|muddled) .{0,2} up, i (have)? #Adverb?
    (muddled|misunderstood|overslept), i (put|wrote|typed|entered|gave|filled in|chose|picked|spelled|booked) .{0,3}
    (wrong|wrongly|incorrectly), i (did|have done|made) (a|an|something) .{0,2}
    (stupid|silly|dumb|daft|foolish|mistake|error) .{0,1}, (i|we) (have)? left (it|this|that|everything) (late|too
    late|so late), i (have)? left my .{1,3} (at|in|on|behind), (i|we) left .{0,4} in a (state|mess), sorry .{0,3}
    wasting your time, (that|this) (is|was) on me, (stupid|dumb|foolish) (of)? me, i (have)? #Adverb?
    (sent|returned|posted|paid|transferred) .{0,5} wrong, i (am|feel) .{0,2} (ashamed|mortified), i know
    (it|that|this) (is|was) .{0,2} (bad|wrong|late|my fault) (of (me|us))?`,
  // What people do to things of others by mishap.
  Spoilt: `
    broke, scratched, dented, spilled, spilt, cracked, smashed, damaged, stained, scraped, chipped, crashed, bumped,
    knocked over, hit, burned, burnt`,
  Limb: 'tooth, hand, foot, ankle, leg, arm, wrist, finger, toe, nail, rib, hip',
  Correction: `
    that is (not (what|how|right|correct|it|true)|wrong|incorrect),
    not what i (asked|said|meant|ordered|wanted|requested|told), i (never|did not) (say|said|mention|mentioned|ask|
    asked|order|ordered|want|wanted|request|requested|agree|agreed|book|booked|give|gave|tell|told),
    you (got|have|had|gave|sent|booked|made|told) .{0,4} (wrong|mistake|incorrect),
    are you (even)? (listening|a bot|a robot|reading), i (just|already) (told|said|gave|sent|answered|explained),
    you (already|just) asked`,
  // Mail that a machine wrote.
  Automatic: `
    address not found, (was|is) not delivered to, undeliverable, delivery (status notification|has failed),
    mailer daemon, out of (the)? office, automatic reply, auto reply, message blocked, this is an automated`,
  Resolved: `
    (works|working|fixed|sorted|solved|resolved|perfect) now,
    (it|that|this|all) (works|worked|is working|is fixed|is sorted|did it|did the trick|solved it|fixed it|helped),
    (that|this) (fixed|solved|helped|sorted), all (sorted|set|working|fixed) (now)?, ^ .{0,3} (is|it)? all good,
    never mind, nevermind, problem solved, got it (thanks|thank), no (rush|hurry|worries), thanks (so much|a lot|a
    bunch|a million|very much|for (the|your) (help|quick|fast|prompt|great|swift|reply|response|sorting|fixing)),
    thank you (so much|very much|for (the|your) (help|quick|fast|prompt|great|swift|reply|response|sorting|fixing|kind))`,
} as const
