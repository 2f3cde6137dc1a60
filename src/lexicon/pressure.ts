/** Words of the rules on contempt, orders, threats, guesses and passing on. */
export const pressure = {
  // What customers are called, after `you are`.
  Contempt:
    'ridiculous, absurd, pathetic, childish, petty, ignorant, stupid, dumb, thick, dense, dim, clueless, incompetent, delusional, insane, paranoid, lazy, greedy, cheap, selfish, spoiled, unreasonable, shameless, disgusting, daft, foolish, lying, cheating, whining, whinging, moaning, nitpicking, mean spirited, ill mannered, uneducated, illiterate, nasty, hopeless, entitled $, impossible to please, (a|such a) (joke|nightmare|disgrace|pain|nobody), out of your mind, full of (it|yourself), not (very|too|so|exactly|the) (bright|clever|smart|brightest|sharpest)',
  // The same, as nouns.
  Abuse:
    'idiot, idiots, moron, morons, imbecile, scammer, scammers, liar, liars, cheats, fool, fools, clown, clowns, loser, losers, whiner, whiners, moaner, moaners, whinger, whingers, complainer, complainers, freeloader, freeloaders, scrounger, crybaby, cry baby, troublemaker, troublemakers, cheapskate, cheapskates, drama queen, time waster, time wasters, keyboard warrior, attention seeker, (nightmare|problem) customer, karen, karens',
  // What their words and deeds are called, after `your`.
  Rubbish:
    'rant, rants, ranting, ravings, tantrum, tantrums, whining, moaning, whinging, nonsense, drivel, drama, hysterics, stupidity, ignorance, incompetence, idiocy, laziness, stubbornness, arrogance, pettiness, lies, sob story, (silly|endless|pathetic|ridiculous|absurd|childish|petty|stupid|malicious|slanderous|hateful) .{1,2}, cheap (mentality|mindset|thinking|tricks|tactics)',
  // What is said to lack or to show.
  Character:
    'attitude, manners, upbringing, mentality, mindset, breeding, intelligence, iq, brain, brains, education, maturity',
  Profanity:
    'fuck, fucking, fucks, fucked, shit, shitty, bullshit, wtf, ffs, crap, crappy, arsehole, asshole, bastard, bitch, wanker, dickhead, bollocks, piss off, pissed, stfu, screw you',
  // Idioms of contempt.
  Sneer:
    'get lost, shut up, get a (life|grip|clue|hobby), nothing better to do, too much time on your hands, you must be (blind|deaf|drunk), act your age, (who raised|your mother .{0,3} manners), beggars can not be, grow up, cry (more|me a river), boo hoo, sod off, bugger off, jog on, your (majesty|highness|lordship|ladyship|royal highness), bless your heart, takes one to know one, wasting (my|our|everyone) .{0,1} time, waste of (my|our) .{0,1} time, not worth (my|our) (time|breath), what is wrong with you $, are you #Adverb? (deaf|blind|stupid|thick|drunk|mental|dense|dim), can (you)? not (you)? #Adverb? (read|count|spell) $, know how to read, did you even read, learn (how)? to (read|count|spell), use your (brain|brains|head|eyes|ears|common sense), your (slave|slaves|servant|servants|maid|babysitter|nanny|punching bag), (oh|look) .{0,2} you again, poor you $, (pot kettle|pot calling), there is always one, heart bleeds, smallest violin, (only|trust) you (could|would|to), first world problem, you (people|lot) (always|never|just|keep|only|all|want|think|are|expect|come|do), (being|acting|behaving|behave|act|such) (like)? (such)? a (spoiled|little|big|small)? (baby|child|brat|kid|toddler|diva|princess), (stop|quit) (being|acting|behaving) (a|so|such|like|cheap|rude|silly|childish|difficult), {moan}, {whinge}, shame on you, do not be (so)? (silly|daft|ridiculous|dramatic|absurd|precious|childish|stupid|pathetic|difficult), (so|very|bit|too|being) (dramatic|hysterical|precious), more (sense|manners|brains|patience|maturity) than you, get over yourself, no (cover|cure|fix|help|refund|excuse|accounting|insurance) for (being .|stupid|stupidity|daftness|carelessness|laziness|ignorance|rudeness|foolishness|taste), (that|your) (attitude|manners|temper|ego), with (that|your|such) (a|kind of)? (tone|language|behavior), good riddance, (god|allah|lord) .{0,3} (sense|wisdom|brains), (i|we) pity (you|your), under a rock, who do you think you are',

  // What customers are ordered to do, other than the steps of a guide.
  Demanded:
    'send, provide, pay, wait, submit, fill, complete, sign, explain, prove, come, visit, bring, return, write, give, show, apply, register, book, buy, purchase, order, arrange, inform, report, confirm, reply, respond, accept, follow, read, check, ring, use, try, take, stop, raise, collect, pick, produce, keep, clear, settle, stay, tell, create, cancel, reschedule, resend, get, call back, carry, do it',
  // What those order who do not ask: with these no step of a guide begins.
  Ordered:
    'send, provide, pay, wait, submit, complete, sign, explain, prove, come, bring, return !label, write, show, inform, report, respond, read, ring, call, phone, email, contact, speak, stop, produce, settle, ask, check, sort (it|that|this|your), look !forward, scroll, take (the|your|it), leave (it|us), do (as|what|it), quote, upload, learn, fill (out|in|the), give (us|the), have your, get (your|the|yourself), go (back|to the), take (it|that) up, do not (send|call|write|ring|email|contact|expect|come|ask|bother|reply|post|open|use|do)',
  // What makes an imperative an order.
  Bluntly:
    'immediately, now, at once, yourself $, without fail, today itself, right now, urgently, asap, properly, before you (write|call|ask|post|complain) .{0,3}, not (us|me|here)',

  // What is threatened, as done to the customer.
  Sanction:
    '{close}, {suspend}, {cancel}, {terminate}, {block}, {ban}, {bar}, {cut}, {disconnect}, {shut}, {lock}, {restrict}, {withhold}, {void}, {forfeit}, {report}, {prosecute}, {sue}, {evict}, {blacklist}, {reject}, {delete}, {wipe}, {revoke}, {repossess}, {deactivate}, {dispose}, {lose}, lost, barred, {end} .{0,2} (chat|call|conversation), (chat|call|conversation) {end}, {stop} (answering|replying|helping|serving), hang up, {charge} .{0,4} (penalty|late fee|interest), {take} .{0,3} (action|steps|further|court), #Collectors',
  Collectors:
    '{collection}, bailiffs, debt {collector}, {recovery}, our (lawyers|solicitors|attorneys), legal (action|proceedings|steps|notice), court, small claims, credit (bureau|file|score|rating)',
  // What a threat hangs on.
  Provoked:
    'if you #Adverb? (ignore|fail|refuse|continue to !(have|see|get)|continue #Gerund|keep !(having|getting|seeing|the|your|it|an|a|in)|persist|insist|proceed|dispute|miss|post|decline|will not|cannot|can not|(do|have|are) not !(receive|hear|see|need|want|wish|find|like|get|have|mind|agree|recognize|know|trust|think|expect|plan|require|already)), unless (you !(tell|say|prefer|want|wish|are|need|ask|would)|we (receive|get|hear|have|see)|payment|it|this|the .{1,3}) .{1,4}, should you #Adverb? (not|fail|refuse|continue|proceed|persist|ignore|dispute|choose), if (there is)? (no|nothing|payment|this is not|it is not|we (do|have) not|i (do|have) not) .{1,3}, (non|no|late|missed|unpaid|without) (payment|response|reply|compliance|balance|balances|invoices|rent), (failure|failing|failed) to .{1,3}, (one more|another|any (more|further|repeat|repeated)) (violation|message|email|complaint|abuse|incident|offence|breach|late payment|insult|rude .{1,2}), ignore this',
  // Threats whatever stands beside them.
  Threat:
    'or else $, reserve (the|our) right to, consider yourself warned, (been|were) warned, do not say .{0,4} warn, (you|they) will (soon)? regret, think (twice|carefully|again) (before|about) .{0,3} (posting|writing|sharing|reviewing|that|this|complaining), do not make (me|us) !(wrong|any), (leave|leaves|left|leaving) (us|me) (with)? (no|little) (choice|option|alternative), at your own peril, (face|suffer|bear|be) .{0,1} (the)? consequences, kiss .{1,4} goodbye, (say|wave) goodbye to (the|your), you will be sorry, do not (push|test) (us|me|it|your luck|our patience), patience (is|has) .{0,3} (thin|limit|limits|out|end), (inform|involve|notify|call|tell|report .{1,2} to) (the|your) (police|authorities|employer|immigration|school|university), (note|mark|flag) (on|against) your (file|account|record|name|profile), (final|last) (warning|reminder before|notice before|chance (to|before) (pay|settle|reply|respond|comply|act)), (your|a|the|one|this) .{0,1} (final|last) (warning|chance|notice|reminder) (before|and|after|or), (this|it) is your (final|last), if (i|we) (were|was) you $, (watch|mind|careful (with|about|of)?) (your (mouth|tone|language|step|words|manners)|what you (say|write|post)), (we|i) know where you, (we|i) (do|will) not forget, without (further|any|more|another) (notice|warning|reminder|discussion), (no|not any) second chances, (credit|rating) .{0,2} (suffer|suffers|affected|damaged|hit|ruined), see you in court, (hear|hearing) from our (lawyers|solicitors|attorneys|legal), our (lawyers|solicitors|attorneys) .{0,3} (read|watch|will|are)',

  // Begins a guess.
  Conjecture:
    '(assume|assuming|presume|presuming|suspect|suspecting|bet|betting|reckon|guess|guessing|wager|take it|daresay) (that)?, my (guess|hunch|bet|theory|money|suspicion) (is|would be) (that|on)?, (chances|odds) are (that)?, presumably, no doubt, in all (likelihood|probability), (only|likely|likeliest|probable|possible) (explanation|possibility|cause) .{0,3} (is|was) (that)?, (more|most) (than)? likely, (would|will) (say|hazard) (that)?, sounds to me (like|as if)?, what (probably|likely|must have) happened is (that)?, i can only (think|imagine|conclude) (that)?, ten to one',
  // Done by somebody who did not mean to.
  Unmeant:
    'accidentally, mistakenly, inadvertently, unknowingly, unintentionally, unwittingly, erroneously, by (mistake|accident)',

  // To turn to somebody.
  Approach:
    'contact, contacting, call, calling, email, ring, phone, speak (to|with), talk to, reach out to, take (it|that|this) up with, raise (it|this|that) with, check with, go (back)? to, write to, ask, get in touch with, approach, try, consult, chase, complain to, liaise with, connect with',
  // Who else it could be.
  Elsewhere:
    '{manufacturer}, courier, couriers, carrier, bank, seller, retailer, supplier, vendor, airline, airport, landlord, provider, broker, insurer, {agency}, agent, installer, builder, dealer, merchant, postal service, post office, sender, developer, developers, issuer, card company, travel company, embassy, council, store, branch, billing, sales, reception, {department}, other (team|desk|office|department), different (team|desk|office|department), another (team|desk|office|department|company), third party, head office, customer (service|services|support|care), support, owner, {shop}, company, pharmacy, surgery, whoever .{1,3}, someone else, somebody else, them',
} as const
