/** Words and idioms of the rules on blame, doubt and contradiction. */
export const blame = {
  // Whoever did not do it, or whoever did.
  Whoever: 'anyone, anybody, everyone, everybody, someone, somebody, nobody, no one',
  // Those who belong to the customer, and stand for them when they are blamed.
  Household: `
    your own? (husband|wife|spouse|partner|brother|sister|son|lad|daughter|{kid}|child|children|mother|father|mum|mom|
    dad|parents|family|{guest}|{friend}|mate|{neighbor}|tenant|landlord|maid|flatmate|roommate|housemate|colleague|
    assistant|accountant|driver|builder|dog|cat|toddler), the (kids|children|toddler|dog|cat), (someone|somebody|anyone|
    nobody|one|whoever) .{0,3} (at|in|on|from|of|with) (your .{0,1}|the)? (house|home|household|address|end|side|office|
    family|place|team|account), (kids|children) at home`,
  // Whoever is accused: the customer, theirs, or a customer in general.
  Accused: `
    you, you (yourself|yourselves|guys|people|folks|lot|both|all), #Household,
    the? (guest|customer|passenger|client|user|tenant) (himself|herself|themselves)?`,
  // What hands do by mistake.
  Fumbled: `
    pressed, clicked, tapped, selected, deleted, removed, cancelled, left, lost, dropped, switched, turned, changed,
    locked, muted, disabled, blocked, threw, thrown, wore, worn, washed, shared, typed, opened, closed, moved, put,
    swapped, spilled, bent, knocked, cracked, overloaded, overfilled, plugged`,
  // What customers do with what they buy and book.
  Meddled: `
    #Fumbled, entered, chose, chosen, picked, used, plugged, unplugged, installed, gave, given, sent, booked, bought,
    ticked, taken, took, went, gone, came, set, hit, filled, wrote, written, parked, sat, touched, spent, drove, kept,
    held, pulled, pushed, forced, agreed, accepted, signed, wanted, asked, demanded, insisted, missed, waited, arrived,
    checked in, rejected, requested, brought, made, let, fed, spelled, copied`,
  // What anybody did.
  Acted: '#Participle, #Meddled, read, cut, told, paid, rung, spoken, said, done, got, come, forgotten, mixed',
  // What those do who do not attend to it.
  Distracted: `
    listening, holding, standing, sitting, sleeping, keeping, watching, sharing, entering, paying, looking at, asleep,
    distracted, busy, away, out, on the (phone|wrong), in a (hurry|rush), in the wrong`,
  // What is an accusation whatever its object.
  Fault: `
    failed, neglected, forgot, forgotten, omitted, ignored, overlooked, disregarded, misused, mishandled, misplaced,
    mistyped, misspelled, misjudged, mixed, messed, tampered, abused, breached, violated, overloaded, cracked,
    scratched, torn, stained, smashed, ruined, damaged, broke, broken, dropped, spilled, wasted, skipped, exceeded,
    delayed, could not (be bothered|even), cut (corners|it fine),
    (blew|blown|walked|drove|scrolled|clicked|slept) (right|straight)? (past|through), sat on (it|this|that|the),
    (went|gone) over (the|your), (caused|brought) (this|it|that|damage),
    (made|make) (a|the|this) .{0,2} (mistake|error|mess|typo), (took|ran) (a|the) (chance|risk|gamble),
    (paid|took) no (attention|notice|heed), made it (complicated|difficult|hard)`,
  // What is an accusation with its object or manner.
  Misdeed: `
    rejected, waived, (voided|invalidated) (the|your), parked, tossed, (turned|switched) .{1,3} off, (threw|thrown)
    .{1,3} (out|away), let (someone|somebody|your|.{1,4} (lapse|expire|slip)), (hit|clicked|pressed|tapped)
    (confirm|accept|cancel|buy|i? agree|yes|delete|#Quoted|#Label), left .{1,5} (open|
    unlocked|unattended|running|switched on|exposed|so? late|until|plugged in|in (the|a) .{0,2} (rain|sun|heat|car|
    zone)), missed (a|the|your|our|#Count|every|to) .{0,3} ({deadline}|{payment}|{appointment}|slot|window|cut off|
    {step}|line|part|section|{reading}|{call}|button|upload|send|attach), (waited|left it|delayed) (until (the
    last|after|it was|now)|(so|too) (long|late)|#Count #Unit before), kept (us|the driver|everyone|#Gerund),
    (gave|shared|handed|told) .{0,4} (password|passcode|pin|code|otp|login|(card|bank) details), (turned up|showed
    up| arrived|come|came|checked (in|out)|replied|cancelled|paid|applied) .{0,2} (late|(before|after)
    (the|your)|past the| without), went ahead, did (choose|decide|agree|accept|sign|tick|select|book),
    (chose|chosen|decided|elected|opted| preferred|insisted|made the (choice|decision)) (not|against|out|to
    (ignore|skip|wait|continue|keep|decline|leave| open|use|travel)|the
    (cheapest|cheaper|basic|budget|slow|slowest|standard|economy)), (agreed|consented) to
    (the|our|these|this|that|it|pay), (ticked|accepted|signed) (for it|off|(a|the|our) .{0,1}
    (box|terms|contract|quote|conditions|agreement|waiver|form)), knew (when|what|that|about|the), were #Adverb?
    aware, (declined|refused|denied) (to|our|the|my|this|it|that|any|all|both|help|delivery|entry|access), had
    .{1,4} (open|unlocked|on (silent|mute)|(switched|turned) (off|down|up|on)|in the wrong), only
    (gave|told|sent|provided|asked|mentioned|supplied|informed|let|contacted|reported|raised), (no|not a|without
    a|never a|zero|nor a) .{0,1} (word|peep|sound|squeak|whisper) (out of|from|by) you, (heard|hear|got|had)
    (nothing|zero|not a (word|thing)|radio silence) (back)? from you`,
  // To be told that they did not enjoy or receive it is no blame: that is not theirs to do.
  Spared: `
    {receive}, {get}, {hear}, {see}, {find}, {enjoy}, {like}, {love}, {feel}, {have}, {need}, {want}, {experience},
    {expect}, {deserve}, {qualify}, {lose}, {miss}, {meet}, {know}, {think}, {mean}, been, be, {exceed}, {sleep},
    {mind}, {owe}, {benefit}, {pass}, {initiate}, {authorize}, {recognize}, {cause}, {realize}, {waste}, {fail}, {wish},
    {ruin}, {manage}, {break}, {damage}, {misread}, {imagine}, {dream}, {bother} us, sign up,
    (do|done) (anything|nothing|this|that|it|so), {ask} for (this|that|any|it), already, yet,
    (make|made) (a|the|this|any) (mistake|error|request|purchase|payment|change)`,
  // What makes an act a mistake.
  Wrong: `
    wrong, wrongly, incorrect, incorrectly, invalid, incomplete, insufficient,
    bad (info|information|data|address|number|details|code|choice), false, expired, badly, improperly, in error,
    by mistake, upside down, backwards, outdated, out of date, (last|previous) (year|month)`,
  // Whose it is when it is not ours.
  Culprit: `
    you, yourself, yourselves, (the|every|each|a|all|our)? (#Clientele|household|occupier|account holder|{driver}|
    {seller}|{sender}|{traveler}|{parent}|{owner}|{student}|{visitor}|bill payer)`,
  // What is somebody's, when it went wrong.
  Guilt: `
    fault, error, mistake, failure, negligence, carelessness, oversight, omission, refusal, misuse, misunderstanding,
    blunder, typo, inattention, ignorance, impatience, lookout, responsibility, job, duty, obligation, lack of .{1,2},
    missed {payment}, non .{1,1}, absence, (poor|bad) (planning|timekeeping|handling|choice)`,
  // What went wrong.
  Snag: 'problem, issue, delay, mix up, slip, blame, confusion, lapse, hold up, trouble, loss',
  // Ways of doing that are wrong.
  Careless: 'wrongly, incorrectly, mistakenly, carelessly, deliberately, knowingly, improperly, unwisely',
  // Begins a guess that leaves little doubt.
  Guess: `
    (guess|guessing|presume|suspect|imagine|expect|reckon|bet|wager|assume|assuming|gather|daresay|i suppose|not
    suppose|take it) (that)?, my (guess|hunch|bet|suspicion|theory|money) (is|would be) (that|on)?, (chances|odds) are,
    no doubt, doubtless, presumably, apparently, it is (sure|certain|clear|obvious) (that)?, let me guess,
    i am (pretty|quite|fairly|almost)? (sure|certain) (that)?, i can only (think|conclude),
    (likely|likelier) (than not)? (that)?, (must|might|could|may) (well)? be (that)?, evidently, clearly, obviously,
    surely, probably, definitely, times out of ten`,
  // A guess that leaves a way out.
  Maybe: `
    (looks|look|sounds|sound|seems|seem|appears|appear) (to me)? (like|as if|as though|that)?,
    (i|we) (do)? (think|believe|feel) (that)?, perhaps, maybe, possibly`,
  // What is certain of an act that nobody saw.
  Certain: `
    (must|will) (no doubt|#Adverb|likely)? (have|of), (may|might|could) well have, (have|has|had|are|were|was|is)?
    (quite|most|very)? (probably|obviously|clearly|evidently|surely|presumably|likely|no doubt|doubtless|apparently|in
    all likelihood) (have|has|had|are|were|was|is)?`,
  // Says that they brought it on themselves.
  SelfMade: `
    your own (#Guilt|doing|choice|choosing|decision|making|risk), (this|that|it|one|rest) is #Adverb? on (you|yourself),
    (have|has) .{0,3} yourself to (blame|thank), blame (yourself|us),
    (brought|bring|did|done) (it|this|that) .{0,2} (on|to) yourself,
    is (what (happens|comes|you get)|the (risk|price|gamble) you) .{0,1} (of|when|if|for|with|from|take|pay|by),
    (will|would) do that, choice you made, (was|were) your (choice|decision|call), (took|knew) the risk,
    (not|hardly) (ours|our (fault|problem|doing|concern|job|mistake)), can not (help it|expect (us|me) to),
    (nobody|no one) ((forced|made) you|(asked|told) you to), should (have known|know|have) better,
    (is|was|are) (only)? the #Adverb? (result|consequence) of (your|not|you), (it|that|this) is down to you,
    without you #Gerund, (introduced|caused|created|triggered|damaged|set off) by your,
    help if you (had|did|read|were|actually|just), reason .{0,5} (is|was) (that|because)? you, (maybe|perhaps|probably|
    possibly|surely|mostly) (it is|this is|that is)? your (own)? (network|internet|phone|wifi|router|device|connection|
    browser|settings|bank|eyes), (down to|because of|due to|comes from|result of|caused by|depends on) (how|the way)
    (it|they|that|the .{1,2}|you|your .{1,2}) (was|were|is|are|has|have)? .{0,2} (stored|used|kept|handled|washed|
    driven|worn|charged|charging|using|cleaned|installed|treated|parked|filled|lived|set up|carried|loaded|looked
    after), {ask} for trouble, #Adverb due to your !(help|support|feedback|patience|feedbacks|kindness),
    you #Adverb? managed to (make|break|lose|delete|get|create|lock|corrupt|remove|disable),
    your .{1,2} (is|are) #Adverb? too (old|slow|small|weak|full|outdated), you get what you,
    (is|was|by|from|to|because of) (the|our|your)? (#Clientele|people|folk|folks) (not|never) #Gerund, (something|
    whatever) (that)? you (have|had)? (did|done|changed|pressed|installed|downloaded|added|altered|unplugged), it
    (helps|would have helped|would help) .{0,1} (if|when) (people|folks|folk|customers|guests|everyone|passengers|
    parents|tenants), is (the one|what|exactly what|precisely what) you (put|typed|gave|entered|chose|wrote|supplied|
    provided|selected|picked|signed|agreed), from your own (account|phone|device|login|card|computer|network), (only|
    usually|normally) (happens|occurs|breaks|fails) (if|when|where) (you|people|users|it (is|has|was)|the .{1,2} (is|
    was|has)), (risk|gamble) you, between the (chair|keyboard), mind readers, your eyes wide? open,
    without (you #Gerund|(informing|telling|notifying|asking) us), tough luck,
    (someone|somebody) (in|at|from|on) your (house|home|family|office|team|household|company|place),
    you were (drunk|offline|in the wrong|at the wrong|on the wrong),
    ^ .{0,1} not #Gerund .{0,6} (has caused|caused|causes|is (why|what)|means|leads|led|meant),
    begging for (it|trouble), (before|without) even (waiting|asking|trying|checking|reading|calling|looking),
    you (did|have done|are (using|doing|giving)) (a|the)? (late|wrong|cheap|local|duplicate|incorrect), you (were|had
    been) (offered|shown|sold|quoted|given) .{1,5} (and|but) (said no|declined|refused|chose|did not|ignored),
    (handling|usage|use|storage) (at|on|from|by) (your (side|end|part)|the (customer|user|owner)),
    (maybe|perhaps|should|try|might|please|need to|want to) take a (long|good|hard) .{0,1} look at,
    (folks|people|kids|somebody|someone) (streaming|playing|downloading|messing) ., (as per|at|on|upon|by|it was) your
    (own|special|specific|kind|personal|express|repeated)? .{0,1} (request|insistence|demand) (only|that), garbage in,
    (with|has|have|bears|carries) your (initials|signature) on (it|them)`,
  // Where something is written that a customer could have read.
  Paper: `
    email, emails, mail, letter, letters, faq, faqs, terms, conditions, contract, confirmation, receipt, ticket,
    tickets, invoice, bill, statement, manual, guide, leaflet, pack, listing, website, web site, site, app, page, sign,
    signs, label, box, message, text, sms, print, agreement, notice, brochure, description, instructions, form, menu,
    screen, policy, portal, banner, link, quote, poster, board, packaging, checkout, document, attachment, voucher,
    newsletter, announcement, update, thread, chat, call, card, book, tag, reply, summary`,
  // What was done with what is written there.
  Stated: `
    stated, written, explained, listed, shown, mentioned, marked, specified, displayed, indicated, defined, described,
    printed, communicated, covered, highlighted, published, advertised, disclosed, outlined, set out, visible,
    discussed, answered, clarified, advised, told, informed, announced, pointed out, made clear, brought up, conveyed,
    on display, on show, said`,
  Plainly: `
    clearly, plainly, explicitly, expressly, specifically, prominently, obviously,
    (very|quite|perfectly) (clearly|well), well, duly, categorically`,
  // Said to somebody.
  Told: 'told, informed, advised, warned, notified, reminded, made aware, alerted, instructed',
  Said: `
    said, told, explained, mentioned, stated, written, wrote, advised, informed, pointed out, noted, indicated,
    outlined, communicated, clarified, answered, warned`,
  // What takes little, and would have helped.
  Effort: `
    {call}, {look}, glance, word, {question}, email, message, request, {check}, {read}, {search}, {click}, {minute},
    {second}, {moment}, patience, planning, care, attention, thought, courtesy, {reminder}, note, heads up, {visit},
    scroll, research, homework, notice, warning, effort, feedback, complaint, mention`,
  // What is to be learnt from it for the next time.
  Lesson: `
    lesson (learned|learnt), (a|good|hard|little|valuable|costly) lesson for !(us|me|our|my|the), live and learn,
    know better next time, do your (homework|own? research), (please|kindly|should|must|just) be more careful, check
    your (facts|own), ^ (please|kindly|just|and|so|then)? be (a (bit|little))? more careful, be #Adverb? careful
    .{0,3} (next time|from now on), pays to (read|check|ask|plan|book|look), better safe than`,
  // The same thing is said again, and it is heard.
  Repeat: `
    how (many|much)? (more)? (times|time|often) .{0,1} (i|we),
    for the (second|third|fourth|fifth|last|final|umpteenth|hundredth) time, (do|must|should|have|make|let|to|just) (i|
    we|me|us)? (really)? (have to|need to)? (reiterate|spell|(repeat|explain|say) .{1,3} again), let me repeat,
    (say|said) (it|this) (again|once more|one (more|last) time), (had|having) this (conversation|discussion|chat),
    (did|have) (you)? not (you)? (get|got|read|see|seen|receive|received|check|checked) (my|our),
    (sent|emailed|given|shared) (to)? you .{0,1} (#Count times|twice), already (asked you|been (told|informed|answered|
    explained|covered|mentioned|given)|((i|we) (have)?|have|has) (told you|said (that|this|so)|informed you|explained|
    replied|answered)|established), (which|what) (part|bit|word) of (that|this|it|no|my|our|#Quoted), scroll (up|back),
    read (once more|(it|that|this|our|my|the) .{0,3} again),
    {keep} (saying|telling|repeating|explaining|answering|having to),
    (how|what) else (to|can|could|do|should) (i|we)? (put|explain|say|tell), (stop|quit) (asking|repeating|raising),
    (do|am|are) not .{0,2} to (explain|repeat|go through) .{0,4} again,
    (may i|can i|let me|must|have to|need to|like to) remind you,
    (is|was|are) already (answered|mentioned|explained|stated|clear),
    (i|we) #Adverb? have? just (said|told you|explained|answered),
    as (the|a|your|his|her) .{1,4} #Adverb? (explained|told|said|mentioned|informed|advised) (to)? you, (i|we|have|been)
    (gone|went|been) (all)? (over|through) (all|with you)? (this|that|it) (again|before|already|twice|several|many|
    #Count|over), (third|fourth|fifth|sixth|umpteenth) (reply|email|message|mail|call|letter|ticket) (on|about|from you|
    (i|we) have|this .|today|in), (same|identical|exact) (answer|reply|question|response|link|form|message|thing|
    process|steps) (as|again|you|we|i|yesterday|already|before|last|#Count|from),
    same as (what? (i|we|my)|before|yesterday|on|last (time|week|email|message|reply|#Weekday)), (answer|reply|decision|
    response|said|position|steps|advice|process|instructions) .{0,3} (still stands|not change|not changed|unchanged|
    ({be}|remains|stays) (still)? the same),
    (refer|draw|direct) (you|your attention) back? to (my|our|what|previous|earlier),
    (this|it|we|conversation|thread) .{0,2} {go} (round|around)? in circles, you (have)? (had|got|been given) (an|your|
    the|a) .{0,1} (answer|reply|response) .{0,4} (from|already|on|twice|this|last|#Count),
    (gave|given|told) you the (same|exact), (can|could) only (repeat|reiterate), (each|every) .{0,1} (email|message|
    call|mail|reply|ticket|reminder|chaser) .{0,2} (puts|pushes|sends|moves|shoves|drops|resets|knocks|bumps|delays|
    slows|takes), (calling|ringing|chasing|emailing|writing|messaging|asking|complaining|shouting|repeating|arguing|
    posting) .{0,5} (will|is|does|do) not (going to|be)? (make .{0,2} (any)? (quicker|faster|sooner|better)|speed|change
    (anything|it|this|that|the)|hurry|help (you|your|matters)),
    ^ .{0,1} (told|showed|warned|asked) you (last|already|before|yesterday|twice|on|this),
    the more you (email|call|write|chase|message|ring|ask|complain|push|argue), (repeatedly|(many|several|multiple|
    countless|#Count) times) (asked|requested|told|explained|said|written|informed|warned|emailed|called|given|sent),
    (please|kindly|just|to|then) (re read|reread), nothing (further|else|new) (to (say|discuss)|since|from you),
    (i|we) (have)? #Adverb? (sent|issued|posted|left) (you)? .{0,1} (reminders|warnings|a reminder),
    (i|we) (have|had) #Adverb? (#Told|mentioned|explained) (to)? (you|that|about),
    (second|third|fourth|fifth|last|umpteenth) time (that)? (i|we|you), (second|third|fourth|#Count|many|next) (time|
    times) (that)? (i|we) have? (given|told|sent|said|asked|explained|written|informed), {repeat} (myself|ourselves),
    #Paper (i|we) have? (already|previously|repeatedly) .,
    (i|we) #Told you (about (this|that|the)|on|yesterday|last|when|by|in|via|at|during|of|this|before|#Count),
    (i|we|do|must|would|wish to|like to) (request|ask|remind|advise|inform|urge) you (once)? again, time of asking,
    asked and answered, have another (read|look), (here we|back to (this|that)) .{0,2} again,
    (that|this) question again, telling you (since|again), refer you back? to (my|our|the),
    lost count of (how (many|often) (times)? (i|we)|the times),
    (which|what) (part|bit|word) .{0,6} (unclear|confusing|not (clear|understood)|do you not),
    (as|like) (my|our|the) .{0,1} (first|last|previous|earlier|original|other)
    (message|email|mail|reply|note|text|letter) (says|said|states|stated|explains|explained|shows|showed),
    (#Paper|notice|how to|reminder|instructions|details|{reminder}) went out (to (you|all|every|everyone) .{0,2})?
    (on|in|by|back|last|twice|weeks|months), you and (i|me|we) (have|had)? #Adverb?
    (had|went|gone|spoke|spoken|discussed|talked|covered|been) (this|over|through|about|it), had this
    (very|same|exact|whole|identical) .{0,1} (conversation|discussion|chat|talk), round and round, nothing new in (your|this|that)`,
  // Everybody else knows it.
  Obvious: `
    common (knowledge|sense|courtesy), (state|stating) the obvious, you of all people,
    you do (realize|know|understand|appreciate), which (most|#Whoever|any .{1,2}) .{0,4} (know|knows|understands), (was|
    were|is|are|been) #Adverb? (perfectly|quite|very|abundantly|crystal|pretty) clear (about|on|that|enough|in|when),
    made .{1,1} #Adverb? #Adverb? clear,
    (is|was|are|stated|written|says|out) #Adverb? (there|out|all)? in (black and white|plain english),
    (is|was|there) in plain (sight|view),
    (written|stated|printed|mentioned|marked) in .{0,3} (bold|big|large|capital|clear|red),
    (written|it is|printed|says) (right|clearly)? on the (box|label|tin|packet|ticket|door|bag|tag|lid|back|front), it
    (does|did)? #Adverb? (say|says|said|state|states) .{0,2} #Adverb? #Adverb? (in (red|bold|capitals|big|large|black)|
    (on|in|at|above|below|before|by) .{0,3} (#Paper|button|door|wall|lid|gate|box)), (right|just|printed|directly)
    (above|below|beside|under|next to|on|by) the . (that)? you (pressed|clicked|ticked|signed|tapped|paid|booked|used|
    opened),
    (that|which) is #Adverb? why (it|this) (is|says|was) (printed|written|said|there|here|on|in|right|stated|bold|red),
    as (#Whoever (who|with) .{1,4}|#Whoever|any .{1,2}|most .{1,1}) #Adverb? (can|would|will|should|ought to)? .{0,2}
    (know|knows|see|sees|tell|aware|expect), as (i am sure)? you (should|must|ought to|surely|no doubt|well|will|would|
    are) .{0,2} (know|aware|recall|remember|realize|appreciate|read),
    (anyone|anybody|everyone|everybody) (can|could) (do|work|figure|understand|follow|manage|find|read) (it|that|this),
    surely you (know|knew|realize|understand|read|saw|must),
    (anyone|anybody|everyone|everybody) can (see|tell) (from|it|this|that !(you|we|i|our)), even (a|my|our)? .{0,3}
    ({kid}|child|children|granny|gran|nan|mum|mom|grandma|toddler|{beginner}) .{0,1} (can|could|manage|know|knows|
    would), #Whoever (who|that) ({read}|{look}|{check}), plain as day, educate yourself,
    (is|are|was|were|there|printed|posted|displayed|#Paper) for all to see, under your nose,
    it #Adverb? (says|said|states) (so|that|as much|it|this) (on|in|at) .{0,3} #Paper,
    there is a (very|good|perfectly good)? reason (we|our .{1,2}|the .{1,2}|it|that .)
    (say|says|ask|asks|tell|tells|send|sends|print|prints|write|put|puts|recommend|recommends|warn|warns)`,
  // A customer's account, as those call it who doubt it.
  Account: `
    {statement}, {claim}, {review}, {comment}, {assertion}, {allegation}, {accusation}, version, account of .{1,3},
    {remark}, {complaint}, feedback, story, description, understanding, interpretation, {assumption}, memory,
    recollection, words, {calculation}, {math}, {sum}, {argument}, point, {figure}, facts, {number}, {date}, information`,
  // What is untrue, or said to be.
  Untrue: `
    (a|an|all|just)? (#Adverb|complete|pure|total)? (untrue|false|incorrect|inaccurate|nonsense|rubbish|unfounded|
    baseless|misleading|fabricated|fabrication|fiction|defamatory|unjustified|groundless|fake|made up|{lie}|exaggerated|
    exaggeration|absurd|myth|misreading|stretch|wide of the mark|#Adverb wrong|(wrong|false|misleading) #Account), (not|
    hardly|far from|nowhere near) (a|an|the)? #Adverb? #Adverb? (true|correct|accurate|so|reality|what (happened|(i|we|
    you|our|my|your|the) .{0,2} {say}|i was told)|how (we|it|things|our .{1,2}|the .{1,2}) ({do}|{work}|went|happened)|
    (right|possible) (that|on your|to say)|like (this|that|what)|(account|description) of|one (i|we) recognize),
    without (any)? (basis|foundation|merit|substance)`,
  // What records are.
  Record: `
    {record}, {log}, system, cctv, {camera}, footage, gps, tracking, data, {recording}, {scan}, scanner, history, notes,
    statement, {screenshot}, evidence, {photo}, figures, meter, account`,
  // Those of ours who were there.
  Witness: `
    (our|my|the) .{0,2} ({agent}|staff|team|{driver}|{colleague}|{engineer}|people|{employee}|{manager}|{courier}|
    {rider}|{technician}|{tech}|{cleaner}|{waiter}|chef|cook|{doctor}|nurse|teacher|receptionist|guard|{host}|operator|
    supervisor|{boy}|{lad}|guys)`,
  // What nobody of ours did, it is said.
  Offence: `
    {shout}, {hang} up, {laugh}, {ignore}, {insult}, {refuse}, {accuse}, {lie}, {cheat}, {overcharge}, {force},
    {threaten}, {swear}, {steal}, {mislead}, {hide}, {damage}, rude, late, dirty, filthy, slow, a scam, {nick}, {rob},
    {rip} you off, {scam}, {con} you, {trick}, {swindle}, {bully}, {harass}, {tamper}, careless, negligent, second hand,
    {make} (a|any) (mistake|error)`,
  // Idioms of disbelief.
  Disbelief: `
    likely story, ^ (so|and|but|are)? you #Adverb? sure (it|that|this|your|the) ., (have|got) (any|some)?
    (proof|evidence) $, (grain|pinch) of salt, supposedly, according to you, not .{0,1} (add up|stack up|ring
    true|hold water), (a|the) .{0,1} coincidence, news to (me|us), the first (time)? (i|we) (have)? {hear}, yeah
    right, (am|are) not (believing|buying), not sure what you (are|have been|were) (experiencing|on
    about|doing|talking|complaining|seeing|saw), (claims|stories|story) (does|do) not, (very|highly|extremely)
    (unlikely|improbable), prove it $, not buy (that|it|this|your), like to believe (you|that),
    (how|remarkably|rather|a bit) convenient, convenient (that|how|for (anyone|someone|somebody)), conveniently
    (forgot|lost|missing), if (it|that) did happen, if (it|that|this|they) {be} true, which is
    (strange|odd|suspicious), ^ what (proof|evidence), not .{0,2} (believable|plausible|convincing), (my|our|i
    have|we have) #Adverb? (doubt|doubts|suspicions), (so|whatever|as) you (say|claim) $, you would say that, your
    word against, your side of the story, one side of the story, (your|one) version, (story|version)
    (keeps|changes|makes no), ({remember}|{recall}) (it|things) differently, (not|hardly) #Adverb?
    (convinced|persuaded), sceptical, skeptical, unconvinced, (expect|want|ask) (us|me) to (believe|accept|take
    (that|this)), (tell|speak) (us|me)? (the)? truth, (please|kindly) be #Adverb? (honest|truthful|frank), be
    #Adverb? (honest|truthful|straight) with (us|me), a liar, (we|he|they|someone) would (surely)? have
    (noticed|heard), would have thought (someone|somebody|you|that), (simply|just|magically|somehow)
    (vanished|disappeared|evaporated), you (are|seem to be|must be) the (only|first) (one|person|#Clientele),
    (do|does) not lie, what (exactly|really)? are you (hoping (for|to get)|after), (anything|something) to
    (support|prove|back) (this|that|it|your .), sure it (was|is) not you, no
    (note|notes|mention|memory|recollection) (of|that) .{0,3} (you|your|any|this|that|such), no reason to
    (lie|invent|say), why would (we|he|she|they|our .{1,2}|the .{1,2}|anyone|anybody) ., timing (is|seems|was|looks)
    .{0,2} (interesting|odd|strange|funny|curious|convenient), (odd|strange|funny|curious|suspicious) (that|how)
    .{1,8} (only|never|day after|until now), (hear|get|need|want|have) (his|her|their|the other)
    (side|sides|version), (only|just) (have|has|got|heard) (your|one) (side|version|half), (verify|judge)
    (that|it|this)? for (myself|ourselves), (assuming|supposing|presuming) .{0,3} (you|it|there)
    (did|really|actually|ever|had|were), (says|said|swears|insists| confirms|confirmed|tells me) (that)? (you
    (took|did|said|never|got|signed|refused|accepted|shouted|asked)|nobody|no one|there was (no|nobody)), ^ .{0,1}
    so you say, not sure (i|we) .{0,1} (buy|believe), {hear} (it all|every (version|excuse|story)|(that|this|those)
    (one|story|excuse|line)), (every (customer|guest|
    tenant|student|driver|passenger|caller)|everyone|everybody|they all|people|customers)
    (say|says|claim|claims|swears| tells us) (they|he|she|it) .{0,2} (never|not|did), (supposed|meant) to have
    (told|said|happened|vanished), (interested|curious|intrigued|fascinated) to (see|know|hear|learn) (where|who|how
    you (came|know|got|managed)), (that|this|it) is not (how|what|the way) (our|my|the|we|i|he|she|they) .{0,4}
    (remember|remembers|recall|recalls| told|tells|says|said|saw|describes|reported|logged),
    (raise|raised|raises|raising) (a few|an|some|my|our|any)? .{0,1} (eyebrow|eyebrows),
    (posted|written|review|post| sent|you|one|take it) .{0,5} (by|from|is|are|be|of) .{0,2}
    (competitor|competitors|rival|rivals|competition|former employee|ex employee), (reason|reasons|grounds) to
    (suspect|doubt|question|believe), possible (that)? you (were (at|
    in|looking|on|mistaken|confused|thinking)|misread|missed|misheard|forgot|imagined|dreamt|read|mixed), slipped
    your (mind|memory), (using|you|post|review) .{0,3} to (lie|deceive|mislead|defame), not (think|believe) (that)?
    you (are|were) (a|an|really|actually|ever) !(problem|bad|burden|nuisance), ^ (everyone|everybody|they
    all|people|customers) (say|says|claim) (that|so|this|it) $, more than (your|a) word, #Whoever who
    (saw|witnessed|can (confirm|vouch)), (#Record|#Witness|it|they|he|she|which) .{0,1} ({say}|{show}|
    {suggest}|{tell}|{prove}|{indicate}) (us|me)? (otherwise|differently|a different|another (story|picture)|the
    opposite), (nobody|no one) (but|except|apart from) you (has|have|had|{complain}|saw), (so you are|are you
    #Adverb?) (telling|claiming|suggesting) (me|us|that|the), (puzzle|mystery|wonder|no idea|not see) (how|where)
    (a|an|any|it|that|the|this) .{0,3} (could|would|can) ., (amazed|surprised|shocked) (what|how (often|many)),
    allegedly, what you (call|describe as), doubtful (that|if|whether), not imagine (#Name|our .|him|her) #Gerund,
    (only|just) {have}? your word, seen (this|that) (trick|one) before, born yesterday, proves nothing,
    ({photo}|{picture}|{receipt}|{screenshot}) can be (faked|forged), (are|be|been|just) imagining (it|things), how
    come (only|always|you), (claims|complaints|stories) like yours, no trace of (any|such|that), that the . existed,
    you are (quite|absolutely|completely)? (certain|positive) (that)? (you|it|nobody|he|she), let us
    (say|pretend|assume|suppose) (that is|it is|this is|that was|you (did|are|were)|for), could be (of)?
    (anybody|anyone|somebody|someone|any old), (that|this|it) would be (very|most|quite|rather|highly)?
    (unusual|unlikely|surprising|remarkable), you (have)? only #Adverb?
    (thought|decided|remembered|bothered|noticed|realized) .{0,6} (now|today|later), (our|the| this) .{1,2}
    (do|does|did|can|could) not (make (mistakes|errors|such)|lie|get (it|things) wrong|make (things|it) up),
    (system|machine|meter|till|app|computer|scale|camera) never (makes|lies|fails|charges), (nobody|no one|none)
    .{0,3} (has|have|had)? (seen|saw|noticed|smelled|witnessed) (any|a|such), (first|second) time (i|we)
    (am|are|have been) (hearing|seeing), (many|some|most) (people|customers|users|guests) .{1,8} and then
    (say|claim|tell|complain|blame), can not be that (bad|loud|cold|dirty|hot|hard),
    (story|version|statement|account) is .{0,1} changing, (get|hear|had) (that|this) (story|excuse|line) .{0,4}
    (lot|often|every day|before|all the time), (case of|like) .{0,2} (remorse|cold feet|change of mind|changed your
    mind), possible (that)? (somebody|someone) (in|at|from) (your|the) ., (scratch|mark|crack|dent|stain|damage)
    (has)? (been|was) (there|like that) (for|before|already|when), {make} (it|this|that|things|us|the .{1,2})
    (look|sound|seem|appear) (bad|worse|bigger|dirty)`,
  // What those are after who complain, in the mind of those who doubt them.
  Gain: `
    {freebie}, free ({stay}|{night}|{meal}|upgrade|refund|ride|room|food), something for nothing, easy money, {handout},
    compensation, discount, your money back`,
  // What those are who are mistaken.
  Err: `
    wrong, mistaken, incorrect, misinformed, confused (us|me|with|about), not (right|correct), not understood,
    misguiding, (mixing|mixed) (up|.{1,4} (up|with)), confusing (us|me|this|it|the|our), #Misread, wrongly .,
    thinking of (another|a different|the other|some other), dreaming, making .{1,2} up`,
  // What nobody of ours said, it is said.
  Assert: `
    {say}, {promise}, {state}, {claim}, {agree}, {commit}, {offer}, {guarantee}, {quote}, {advertise}, {mention},
    {show}, (tell|told) (you)? (that|so|such|like|any)`,
  // What was done after all, it is said.
  Done: `
    {write}, {send}, {call}, {tell}, {offer}, {ring}, {reply}, {answer}, {deliver}, {knock}, {come}, {arrive}, {wait},
    {receive}, {sign}, {order}, {confirm}, {clean}, {leave}, {agree}, {accept}, {approve}, working`,
  // Idioms of contradiction.
  Contradiction: `
    (problem|issue) {be} not existing, ^ (well|sorry|but|no)? (that|this|it) can not be (right|true|so|correct)? $,
    ^ impossible $, not know what you (saw|heard|read), there was (no|never) (promise|agreement|mention), wrong end
    of the stick, barking up the wrong, wires crossed, you (have|had|got|are|were) .{0,3} wrong (idea|impression),
    misunderstanding (on|from|at) your, your misunderstanding, to correct you, (must|have to|let me) correct
    (you|that|what you), put you (straight|right) (on|about|here|there), (memory|mind) .{0,3} playing tricks,
    nothing .{0,3} (farther|further) from the truth, (no|not) .{0,3} truth (to|in), on the contrary, (just|is) your
    opinion, for a fact, let (us|me) be .{0,1} clear, (have|need|going) to push back (on|here|against), i think you
    will find, you will find in fact, end of (story|discussion), nothing of the (sort|kind), never on the table,
    (always was|(has|have) always been) #Count, no way that? (we|our|he|she|they), facts
    (straight|right|first|are|speak|show), (stick to|against|check) (the|your) facts, no question (of|that it), your
    .{1,2} (is|are|was|were) off by, not work (like that|that way), is (wrong|false|untrue|unfair) to
    (say|claim|suggest|write), (nowhere|no where) .{0,2} (mentioned|stated|written|promised|advertised|specified),
    not #Adverb? (mentioned|stated|written|promised|advertised|specified) anywhere, not (think|believe)
    (that|this|it) (is|was) #Adverb? (what happened|the case|true|correct|accurate), (conflicts|conflict) with what,
    (nobody|no one|no .{1,2}) (of|by|with|under) (this|that|your) name, nothing (was|(has|had) been)
    (promised|agreed|offered|quoted), never #Adverb? (came up|discussed|agreed), you (had no
    (appointment|booking|reservation)|(had|have) no (cover|claim|right)), (falsely|wrongly)
    (claim|claimed|claiming|alleged|alleging|accusing), what you (saw|heard|smelled|smelt|felt|tasted|
    noticed|found|describe|call|mean) #Adverb? (is|was|are|were) (not|never|no) #Adverb? !(right|acceptable|ok|okay|
    good|how|what|normal|fair|the|something|up|our), ^ .{0,2} you (did|do|were|have) not $,
    (we|i|they|he|she|#Witness) have? never #Adverb? (#Offence|sold|charged|billed|touched|opened|lost), you (got|
    received|were (sent|given|served|charged)) (exactly|precisely)? what you
    (ordered|asked|booked|paid|chose|requested| selected), at no (point|time|stage) did .{1,3} #Assert, (quite|in
    fact|exactly|just) the (opposite|contrary|reverse), whatever (you|your .{1,2})
    (think|heard|read|saw|{say}|{tell}), nobody here .{0,1} (would|did), (works|working) .{0,1} for
    (everybody|everyone|others), not (according to|per|from) (our|the|my) .{0,1} (#Record|side|end),
    (was|were|is|are|did|has|have|does) .{1,6} (period|full stop) $, no way (it|this|that) (happened|would
    have|could have|did), (nobody|no one|none of us) (here)? #Adverb? (has|have|had)? #Adverb?
    (promised|quoted|offered) (to)? you, (nobody|no one|(we|i) (do|did|would) not|(is|are|was|were) not) .{1,3} (for
    no reason|without (a|any)? good? reason|for fun), #Quoted (is|was|are) not #Adverb?
    (accurate|correct|right|true|the word|fair)`,
  Misread: `
    {exaggerate}, {misunderstand}, {misread}, {mishear}, {misinterpret}, {misremember}, {misquote}, {misrepresent}`,
  // What those find an account who doubt it.
  Dubious: `
    suspicious, edited, doctored, altered, fabricated, fishy, inconsistent, implausible, questionable, dubious,
    photoshopped, tampered, fake, made up, exaggerated, far fetched, too good, different from, a stretch, not convincing`,
  // Asks whether it is true.
  Really: 'really, truly, genuinely, actually, honestly, indeed, in fact',
} as const
