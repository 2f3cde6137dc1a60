/** Words of the rules on contempt, orders, threats, guesses and passing on. */
export const pressure = {
  // What customers are called, after `you are`.
  Contempt: `
    ridiculous, absurd, pathetic, childish, petty, ignorant, stupid, dumb, thick, dense, dim, clueless, incompetent,
    delusional, insane, paranoid, lazy, greedy, cheap, selfish, spoiled, unreasonable, shameless, disgusting, daft,
    foolish, lying, cheating, whining, whinging, moaning, nitpicking, mean spirited, ill mannered, uneducated,
    illiterate, nasty, hopeless, entitled $, impossible to please, (a|such a) (joke|nightmare|disgrace|pain|nobody),
    out of your mind, full of (it|yourself), not (very|too|so|exactly|the) (bright|clever|smart|brightest|sharpest),
    (rude|horrible|nasty|awful|miserable|bitter|sad|angry|mean) (little|old|young)? (man|woman|person|lady|people|boy|
    girl|individual),
    unhinged, deranged, obnoxious, vindictive, ungrateful`,
  // The same, as nouns.
  Abuse: `
    idiot, idiots, moron, morons, imbecile, scammer, scammers, liar, liars, cheats, fool, fools, clown, clowns, loser,
    losers, whiner, whiners, moaner, moaners, whinger, whingers, complainer, complainers, freeloader, freeloaders,
    scrounger, crybaby, cry baby, troublemaker, troublemakers, cheapskate, cheapskates, drama queen, time waster,
    time wasters, keyboard warrior, attention seeker, (nightmare|problem) customer, karen, karens, miser, snob, lunatic,
    beggar, beggars, brat, brats, leech, peasant, hypocrite, genius who, boomer, boomers, snowflake, snowflakes,
    buffoon, halfwit, dimwit, nitwit, twit, oaf, numpty, muppet, plonker, pillock, prat, dunce, simpleton, ignoramus,
    philistine, barbarian, {savage}, yokel, hypochondriac, narcissist, psycho, nutter, weirdo, swine, slob, busybody,
    chancer, sponger, so and so, prima donna, know it all, layabout, village idiot, crank, wretch, bigot, scoundrel,
    fraudster, con artist, extortionist, crackpot, maniac, tightwad, skinflint, penny pincher, cretin, dolt, blockhead,
    airhead, ninny, wimp, sissy, wuss, weasel, rat bag`,
  // What their words and deeds are called, after `your`.
  Rubbish: `
    rant, rants, ranting, ravings, tantrum, tantrums, whining, moaning, whinging, nonsense, drivel, drama, hysterics,
    stupidity, ignorance, incompetence, idiocy, laziness, stubbornness, arrogance, pettiness, lies, sob story,
    (silly|endless|pathetic|ridiculous|absurd|childish|petty|stupid|malicious|slanderous|hateful) .{1,2},
    cheap (mentality|mindset|thinking|tricks|tactics)`,
  // What is said to lack or to show.
  Character: `
    attitude, manners, upbringing, mentality, mindset, breeding, intelligence, iq, brain, brains, education, maturity,
    culture, shame, decency, dignity, common sense, brain cells`,
  Profanity: `
    fuck, fucking, fucks, fucked, shit, shitty, bullshit, wtf, ffs, crap, crappy, arsehole, asshole, bastard, bitch,
    wanker, dickhead, bollocks, piss off, pissed, stfu, screw you`,
  // Idioms of contempt.
  // What is said to nobody who is cared for, whatever else is said.
  Jibe: `
    ^ .{0,2} get lost $, ^ .{0,3} shut up $, ^ .{0,2} shut up (and|or|about|already), (you|stop|quit) .{0,3} wasting
    .{0,3} time, ((not|hardly) worth|waste of) (my| our) .{0,1} (time|breath), what is wrong with you $, are you
    #Adverb? (deaf|blind|stupid|thick|drunk|mental|dense| dim), (you #Adverb? can not|can (you)? not (you)?)
    #Adverb? (read|count|spell) $, learn how? to (read|count|spell|respect| behave|talk|speak|listen|write|be), use
    your (brain|brains|head|eyes|ears|common sense), get over yourself, act your age, ^ .{0,2} grow up $,
    (stop|quit) (being|acting|behaving) (a|so|such|like|cheap|rude|silly|childish|difficult), shame on you,
    (get|find|take up) (yourself|yourselves)? a (life|grip|clue|hobby), who do you think you are, (sod| bugger|piss)
    off, smallest violin, heart bleeds, boo hoo, cry (more|me a river), (sucks|stinks) to be you, (tough|bad|hard)
    luck for you, (that|this|it|what) (is|was)? #Adverb? (a|an|such a) (stupid|dumb|silly|idiotic|daft|moronic)
    (question|thing|idea|request|complaint), ^ .{0,1} are you (serious|kidding|joking) .{0,1} $, you (people|lot)
    (always|never|just|keep|only|all) .`,
  Sneer: `
    you must be (blind|deaf|drunk), beggars can not be, your (majesty|highness|lordship|ladyship|royal highness),
    your (slave|slaves|servant|servants|maid|babysitter|nanny|punching bag), oh .{0,2} you again, poor you $, first
    world problem, you (people|lot) (want|think|are|expect|come|do), (acting|behaving|behave|act) like .{1,2}
    (baby|child|brat|kid|toddler|diva|princess), {moan}, {whinge}, do not be (so)?
    (silly|daft|ridiculous|dramatic|absurd|precious|childish|stupid|pathetic|difficult), (so|very|bit|too|being)
    (dramatic|hysterical), no (cover|cure|fix|help|refund|excuse|accounting| insurance) for (being
    .|stupid|stupidity|daftness|carelessness|laziness|ignorance|rudeness|foolishness|taste), (nobody|no one|your
    .{1,2}) (ever|clearly)? (taught|teach) you, (some|a|the) (nerve|cheek|gall|audacity) (to|you|of|on), not your
    (mum|mom|mother|servant|secretary|nanny|maid|slave|therapist|parents), are you always (this|so|like), your
    (english|grammar|spelling|accent|upbringing|brain) (is|must|should|was|shows), you do not have .{0,2}
    (brain|brains|manners|culture|class|shame|sense|decency), do not (want|need|serve|welcome)
    (customers|people|guests|clients|users) (who|like|of), ^ .{0,1} typical .{0,3} $, the likes of you,
    (have|has|having|got|find) .{0,2} ((something|nothing|anything) better|better things) to do, (feel sorry
    for|pity) (your (husband|wife|family|kids|children|partner|colleagues| neighbors|boss|mother|dog)|whoever),
    (your (attitude|manners|temper|ego)|(attitude|manners|temper|mouth) like (that|this|yours)), with
    (that|your|such) (a|kind of)? (tone|language|behavior|attitude), your (sort|lot|ilk|kind) #Adverb?
    (always|never|want|wants|think|expect|just), are not you #Adverb? (a|the|so|just)? .{0,1}
    (delight|charmer|charming|lovely|sweet|special|clever|joy|ray|precious|treasure|pleasant), what a (lovely|
    charming|nice|delightful|mature|classy|mannered) (way|manner) to (speak|talk|write|treat|ask|behave|reply|greet|
    (thank|repay|reward) (us|our|a)), ^ .{0,1} how (rude|ungrateful|entitled|pathetic|petty|childish) (of|can)? you?
    $, such (dedication|hardship|tragedy|suffering|stamina|sacrifice|bravery|an ordeal) $, (tell|find|ring|call)
    .{0,2} someone who cares, high horse, not all about you, (with|given) your (attitude|behavior|tone|track
    record), (having|taking) (a laugh|the (mick|mickey|biscuit)), you must be (a|such a|so)? .{0,1}
    (delight|charmer|joy|hoot|treat|popular), with (customers|people|guests|clients|users) like
    (you|that|these|this|them), (sad|pathetic|miserable|boring) little (life|man|woman|person|world), nothing better
    to do, (you .{0,2} have too much (free|spare)? time|too much time on your), (who raised|your mother .{0,3}
    manners), jog on, bless your heart, know how to read, did you even read, (pot kettle|pot calling), (that|your)
    (attitude|manners|temper|ego), good riddance, ({live}|been) under a rock, (some|certain) (people|folk|
    folks|customers|guests|types) (who)? (just|only|simply|really|always|seem to)? #Adverb?
    (love|like|enjoy|live|look| want|need|have|come) to?
    (complain|moan|argue|whine|complaining|moaning|arguing|whining|find fault), (old|older|
    elderly|foreign|uneducated|illiterate|poor|fat|disabled)
    (people|person|persons|ladies|folk|guests|customers|women| parents|men) .{0,3} (should|must|ought|need|can
    not|do not|always|are not|never|have to), (we have|oh look|another| what) (a|an|got a|got an)?
    (real|right|proper)? (charmer|genius|einstein|know it all|smart alec|piece of work),
    (mind|brain|face|mug|palate|memory|character|characters|minds|specimens) like (you|yours|that|this),
    (who|whoever) .{0,2} (brought|raised|bred|educated) you, self (appointed|styled|proclaimed|crowned|declared) .,
    no (wonder|mystery|surprise) .{0,2} (no one|nobody|everyone|your .{1,2} (left|leaves)) .{0,3}, {crawl} back
    (to|under) ., go back to your (cave|bridge|hole|village), {shudder} to (think|imagine) .{0,3},
    (person|people|man|woman|lady) (without|of no|lacking) .{0,1} (#Character|class|taste), (more|less|better)
    (#Character|initiative|sense|grace|class|wit) (to be honest|than (you|yours)), (make|makes|made) you
    (look|sound|seem) .{0,5} (#Contempt|unhinged|deranged|mad|obsessed|desperate|needy|sad), (full time|second)
    (job|career|hobby) for you, {play} the victim, (laughed|giggled|chuckled) .{0,3} (aloud|(in|round) the
    (office|kitchen|staff room)), read (your .{1,2}|them) (aloud|out) (in|round) the (office|kitchen|staff room), be
    (fun|great|a joy) (at parties|to live with), (cry|moan|whine|run) to your ., (such|lazy|cheap|greedy|stupid|
    spoiled|entitled) .{0,1} (people|persons|customers|guests|fellows|folk|users)
    (should|want|always|never|do|must|can| like|need), anger management, you (people|lot) (from|in|have|should),
    rtfm, long hard look at, takes a (trained|refined|discerning|sophisticated) ., (maybe|perhaps|should) you?
    should? learn how? to, (i|we) (would|had)? have? (expected|expect|hoped for) (more|better) (from|of)
    (you|someone|a .{0,1} (man|woman|person| adult|professional|#Clientele)), what planet, is (it|that|this)
    (really|so|that) (hard|difficult|complicated) to`,

  // How a matter is waved away.
  Brushoff: `
    (i|we) #Adverb? (do|could) not #Adverb? care (less)? $, you (can|may) #Adverb?
    (complain|moan|shout|cry|argue|post|write| review) (all|as much as|whatever|wherever|wherever else) .{0,1} you
    (want|like|wish), (i|we) (do|did) not owe you ., (google|search|manual) is your friend, (not|fail to|struggle
    to|hard to) (see|understand) (what|why|where) .{0,2} (upset|fuss|complaint|drama|noise) ., (low|bottom|far down)
    (on|in|of) .{0,3} (list|pile|priorities|agenda), (real|actual|proper|serious|bigger|genuine)
    (bugs|problems|issues|emergencies|matters|cases|things) to, by .{0,1} (any|most|local|summer|industry)
    standards, let us not (call|ring|alert|pretend|lose|act|split|make|blow), ^ as .{1,3} go`,

  // What customers are ordered to do, other than the steps of a guide.
  Demanded: `
    send, provide, pay, wait, submit, fill, complete, sign, explain, prove, come, visit, bring, return, write, give,
    show, apply, register, book, buy, purchase, order, arrange, inform, report, confirm, reply, respond, accept, follow,
    read, check, ring, use, try, take, stop, raise, collect, pick, produce, clear, settle, stay, tell, create, cancel,
    reschedule, resend, get, call back, carry, do it, reset, restart, reboot, reinstall, install, uninstall, unplug,
    plug, replug, update, upgrade, disconnect, reconnect, switch (it|your|the|off|on), turn (it|your|the|off|on),
    log (in|out|on|off), sign (in|out|up), have (it|your|the|them), keep, go, sort, deal`,
  // What those order who do not ask: with these no step of a guide begins.
  Ordered: `
    send, provide, pay, wait, submit, complete, sign, explain, prove, come, bring, return !label, write, show, inform,
    report, respond, read, ring, call, phone !(is|was|and), email, contact, speak, stop, produce, settle, ask, check,
    sort (it|that|this|your), look !forward, scroll, take (the|it), leave (it|us), do (as|what|it), quote, upload,
    learn, fill (out|in|the), give (us|the), get (your|the|yourself), take (it|that) up,
    do not (send|call|write|ring|email|contact|expect|come|ask|bother|reply|post|open|use|do),
    be (at|in|there|ready|on), have (it|the|them|this|your), go (and|ask|back), keep (the|it|your), put (it|them|the),
    try #Gerund, have your, go (back|to the)`,
  // What makes an imperative an order.
  Bluntly: `
    immediately, now, at once, yourself $, without fail, today itself, right now, urgently, asap, properly,
    before you (write|call|ask|post|complain) .{0,3}, not (us|me|here), in person, next time,
    then (reply|talk|write|call|complain), in (the)? future, from now on,
    before you (come at|go|blame|accuse|start|shout) .{0,3}`,

  // Orders whatever stands beside them.
  Bossy: `
    you would do well to ., make up your mind,
    (wait|queue|book|apply|pay|go|use|call|come|stand|follow) .{0,4} like (the others|the rest|#Whoever else),
    (do not|never) (disturb|bother) (us|me|the|him|her|them), you will (want|need) to sort,
    ^ (first)? (clear|pay|settle) .{0,3} (dues|balance|bill|amount) (and)? (first|then|before),
    .{1,7} first and then (we|i) (can|will|may|might) (talk|discuss|think|consider|look),
    you are to (be|go|keep|use|leave|remain), must carry .,
    ^ stop #Gerund (us|me|the|this|here|our|around|where|about|into),
    ^ no (more|further) (emails|calls|messages|mails|tickets|complaints|reminders) (please|thanks)? $,
    must (reach|be with) us,
    look (harder|closer|again properly), ^ quit #Gerund, ^ go look (at|for|in|on|under)`,

  // What is threatened, as done to the customer.
  Sanction: `
    {close}, {suspend}, {cancel}, {terminate}, {block}, {ban}, {bar}, {cut}, {disconnect}, {shut}, {lock}, {restrict},
    {withhold}, {void}, {forfeit}, {report}, {prosecute}, {sue}, {evict}, {blacklist}, {reject}, {delete}, {wipe},
    {revoke}, {repossess}, {deactivate}, {dispose}, {lose}, {end} .{0,2} (chat|call|conversation),
    (chat|call|conversation) {end}, {stop} (answering|replying|helping|serving), hang up,
    {charge} .{0,4} (penalty|late fee|interest), {take} .{0,3} (action|steps|court), #Collectors, {release},
    {interrupt}, {remove}, off (our|the|this) (app|list|books|platform|system|route), given away,
    (go|goes) to (someone|somebody|the next|another), {withdraw}, {refuse}, {tow}, {clamp}, eviction`,
  Collectors: `
    {collection}, {recovery}, court, small claims, credit (bureau|file|score|rating), bailiffs,
    (debt|credit|enforcement|recovery|collection) ({collector}|{agent}|{agency}|people|team|officers), enforcement,
    our ({lawyer}|{solicitor}|attorneys|legal), legal (action|proceedings|steps|notice), magistrates, {warrant},
    (liability|possession|eviction|court) order`,
  // What a threat hangs on.
  Provoked: `
    if you #Adverb? (ignore|fail|carry on|go on|refuse|continue to !(have|see|get)|continue #Gerund|keep !(having|
    getting|seeing|the|your|it|an|a|in)|persist|insist|proceed|dispute|miss|post|decline|will not|cannot|can not|(do|
    have|are) not !(receive|hear|see|need|want|wish|find|like|get|have|mind|agree|recognize|know|trust|think|expect|
    plan|require|already)), unless (you !(tell|say|prefer|want|wish|are|need|ask|would)|we (receive|get|hear|have|see)|
    payment|it|this|the .{1,3}) .{1,4},
    should you #Adverb? (not|fail|refuse|continue|proceed|persist|ignore|dispute|choose),
    if (there is)? (no|nothing|payment|this is not|it is not|we (do|have) not|i (do|have) not) .{1,3},
    (non|no|late|missed|unpaid|without) (payment|response|reply|compliance|balance|balances|invoices|rent),
    (failure|failing|failed) to .{1,3}, (one more|another|any (more|further|repeat|repeated)) (violation|message|email|
    complaint|abuse|incident|offence|breach|late payment|insult|rude .{1,2}), ignore this,
    if you #Adverb? (argue|complain|shout|swear|threaten|delay|make),
    if .{1,3} #Adverb? (carries|continues|continue|keeps|keep|persists|goes on|happens again), should (the .{1,3}|
    payment|it|this|that) (not|remain|fail|continue|persist|happen|occur|recur|repeat|be (late|missed|unpaid|repeated)),
    #Clientele who #Adverb? (keep|continue|persist|repeatedly|carry on|abuse|fail|refuse|ignore) .{1,2}`,
  // Threats whatever stands beside them.
  Threat: `
    or else $, reserve (the|our) right to, (conversation|discussion) is (now)? (over|finished) $, (we|i)
    (will|shall|can|may|must) #Adverb? take (this|it|matters|the matter) further, consider (yourself
    warned|(this|it) .{0,3} warning), (been|were) warned, do not say .{0,4} warn, (you|they) will (soon)? regret,
    think (twice|again) (before|about), do not make (me|us) !(wrong|any), (leave|leaves|left|leaving) (us|me)
    (with)? (no|little) (choice|option|alternative), at your own peril, (face|suffer|bear|be) .{0,1} (the)?
    consequences, kiss .{1,4} goodbye, (say|wave) goodbye to (the|your), you will be sorry, do not (push|test)
    (us|me|it|your luck|our patience), patience (is|has) .{0,3} (thin|limit|limits|out|end), (we|i|will|shall|to)
    #Adverb? (inform|involve|notify|call| tell|report .{1,2} to) (the|your)
    (police|authorities|employer|boss|landlord|parents|immigration|school|college| university), (note|mark|flag)
    (on|against) your (file|account|record|name|profile), ^ you have (until .{1,2}|#Count #Unit) $, if (i|we)
    (were|was) you $, (we|i) know where you, without (further|any|more|another)
    (notice|warning|reminder|discussion), (no|not any) second chances, see you in court, (have|got) .{0,2}
    (lawyers|solicitors|attorneys|barristers), i would (sign|pay|settle|delete) #Adverb?
    (quick|quickly|fast|soon|now|today), (any|one) more .{1,3} and (we|you|i|it|the|your|he|they) .{0,3}
    (#Sanction|off|out|over|done|gone), (start|starting|begin|beginning) (possession|eviction|proceedings), would
    hate (for|if) .{1,6} (#Sanction|credit|further|police|court|deposit|account|job), be a (shame|pity) if
    (your|you|anything|something|we), (can|could|may) (just)? forget (about)? (the|your|any|that|getting), {fail} to
    (show|pay|reply|answer|turn|attend) .{0,4} and (you|we|your), #Collectors .{0,2} (will|shall|may)
    (come|visit|knock), (goes|go|put|moved|sent|falls|pushed) .{0,2} (last|back|bottom|end) .{0,2}
    (queue|list|line|pile), you will (face|suffer|find yourself) .{0,3}
    (problem|problems|trouble|difficulty|consequences|without), then (do not|no) (cry|complain|blame|come|moan|be
    surprised), do not come (again|back|here), our ({lawyer}| {solicitor}|attorneys|legal .) #Adverb? ((read|reads)
    (these|this .|the|everything|along|facebook|twitter)|{watch}| {monitor}|will|are #Gerund|take),
    (hear|letter|call|word) from our ({lawyer}|{solicitor}|attorneys|legal), (watch| mind|careful (with|about|of)?)
    (your (mouth|tone|language|step|words|manners)|what you (say|write|post|put|share| type|claim)), (is|are|can be)
    .{0,1} (a|an)? (federal|criminal|serious|punishable|illegal)? (crime|offence|felony| criminal
    matter|punishable|illegal|against the law), (delete|remove|withdraw|edit|change|take|pull|raise) down?
    (the|your|that|this) .{0,1} (post|review|rating|comment|tweet|complaint|stars) .{0,2}
    (and|then|or|first|before), (i|we) (are|am|would be) .{0,2} (within (our|my) rights|entitled) to
    (keep|charge|refuse|withhold|cancel|retain| deduct|close|evict|remove|report|recover), (one|a|any)
    (day|penny|minute|hour) (past|late|over|short|more|out) .{0,2} and (you|we|i|it|the .|your .), either (you
    (pay|clear|settle|return|delete|remove|stop|behave|apologize)|(payment|(the|your) .{0,3} (balance|bill|rent|
    invoice|fee|money|deposit|#Money))) .{0,6} or (the|your|this|it|you|we|i) ., (this|it|we|i|matter|file) .{0,2}
    (goes|go|going) (straight)? to the (police|authorities), your .{1,2} (stays| remains|will (stay|remain))
    (blocked|locked|suspended|frozen|closed|off|on hold|restricted|barred) until (you| payment|it is
    (paid|settled|cleared)|(the|your) (balance|bill|fee|fine|rent)), (affect|damage|harm) your
    (credit|rating|record|standing|score), (refuse|withdraw|deny) (you|your|any|all)? .{0,1}
    (service|entry|access|custom), (final|last) (warning|(reminder|notice|chance) (before|to
    (pay|settle|reply|respond|comply|act)|and|or)), (is|as) (your|a|the) (final|last)
    (warning|chance|reminder|notice), you (may|will|could|can|shall) be
    (prosecuted|blacklisted|sued|arrested|evicted|barred|banned), think (twice|carefully|again) (before|about)
    .{0,3} (posting|writing|sharing|reviewing|that|this|complaining), (this|it) is your (final|last),
    (credit|rating) .{0,2} (suffer|suffers|affected|damaged|hit|ruined), careful (about|before|when|of)
    (saying|posting|writing|accusing|claiming|telling|sharing|publishing), (did|does|will|would) not (go|end|work
    out) well for, (would|will|could|may|might) (put|get|land|place) you (on|in|off) .{0,6}
    (list|register|trouble|court|jail), (will| would|may|could) (bring|lead to|result
    in|attract|invite|trigger|draw|carry|incur) .{0,3} (action|ban|closure|
    blacklisting|suspension|eviction|police|consequences), (you know|remember|mind you) (that)? we (can
    see|know|hold|keep) (your|where|who), (what|how) your (boss|employer|
    wife|husband|parents|school|college|landlord) (think|thinks|say|says|would|will|feels), (or|otherwise|then)
    (it|we| you|your .{1,2}|the .{1,2}) .{0,4} (bin|binned|thrown away|thrown out|given away|sold on|off the list),
    ^ .{0,3} (last|final) (chance|warning) $, (defamation|slander|libel|harassment|false
    (claim|claims|review|reviews| complaint)) (is|are|can be) .{0,2}
    (crime|criminal|illegal|punishable|offence|against the law), (will|shall|have to| going to) .{0,2}
    (inform|tell|notify|contact|write to) your (college|parents|boss|landlord|company|husband|wife|
    warden|principal|hr), if you (shout|swear|complain|argue|ask|write|call|say|do !not|talk|speak|post) .{0,3}
    (once more|again|one more|any more) .{0,5} (i|we|you|your) ., for your own (good|sake),
    (action|case|complaint|report|fir) (will|shall|can|may) be (taken|filed|lodged|registered) (on|against)
    (you|your), our ({lawyer}|{solicitor}|attorney|attorneys|counsel) (do|does|would|will)? #Adverb?
    (love|loves|enjoy|enjoys|like|likes|be (happy|glad|delighted)), (goes|go|sent|turned over|referred|handed over)
    (straight|over|on)? to ({collection}|small claims), ({ding}|hurt|wreck|dent|hit|affect|damage|harm) your
    (credit|score|rating), results? in (eviction|expulsion|suspension|disconnection|termination|forfeiture|legal
    action)`,

  // Begins a guess.
  Conjecture: `
    (assume|assuming|presume|presuming|suspect|suspecting|bet|betting|reckon|guess|guessing|wager|take it|daresay)
    (that)?, my (guess|hunch|bet|theory|money|suspicion) (is|would be) (that|on)?, (chances|odds) are (that)?,
    presumably, no doubt, in all (likelihood|probability),
    (only|likely|likeliest|probable|possible) (explanation|possibility|cause) .{0,3} (is|was) (that)?,
    (more|most) (than)? likely, (would|will) (say|hazard) (that)?, sounds to me (like|as if)?,
    what (probably|likely|must have) happened is (that)?, i can only (think|imagine|conclude) (that)?, ten to one,
    dare say, (one|i|we) would (think|imagine|assume|expect) (that)?,
    (looks|seems|appears) to me (like|as if|as though|that)?, by the (look|looks|sound|sounds) of (it|things|that)`,
  // Done by somebody who did not mean to.
  Unmeant: `
    accidentally, mistakenly, inadvertently, unknowingly, unintentionally, unwittingly, erroneously,
    by (mistake|accident)`,

  // To turn to somebody.
  Approach: `
    contact, contacting, call, calling, email, ring, phone, speak (to|with), talk to, reach out to,
    take (it|that|this) up with, raise (it|this|that) with, check with, go (back)? to, write to, ask, get in touch with,
    approach, try, consult, chase, complain to, liaise with, connect with`,
  // Who else it could be.
  Elsewhere: `
    {manufacturer}, courier, couriers, carrier, bank, seller, retailer, supplier, vendor, airline, airport, landlord,
    provider, broker, insurer, {agency}, agent, installer, builder, dealer, merchant, postal service, post office,
    sender, developer, developers, issuer, card company, travel company, embassy, council, store, branch, billing,
    sales, reception, {department}, other (team|desk|office|department), different (team|desk|office|department),
    another (team|desk|office|department|company), third party, head office, customer (service|services|support|care),
    support, owner, {shop}, company, pharmacy, surgery, whoever .{1,3}, someone else, somebody else, them`,
} as const
